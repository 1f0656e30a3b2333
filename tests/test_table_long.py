"""Tables with many rows and few different words, which are written and read by their different cells."""

import csv
import io

import numpy as np
import pandas as pd
import pytest

from tests.tables import events_table
from tracker.table import read_events, read_events_numbered, to_csv_text, with_words_numbered, write_csv
from tracker.views.event_table import MOST_SHOWN, newest, newest_first

ROWS = [
    {"destination": "GTM", "day": "2025-01-24", "people": (150, 160, None), "origins": ("kbif", "tucson"), "reason": 'said "no", twice'},
    {"destination": "COL", "reason": "line\nend", "flights": 2},
    {"outcome": "denied", "day": "2025-02-05", "note": "Bogotá; Medellín"},
]
LONG = events_table(ROWS * 100)


@pytest.fixture
def path(tmp_path):
    write_csv(LONG, tmp_path / "events.csv")
    return tmp_path / "events.csv"


def test_a_long_table_is_read_back_as_written(path):
    pd.testing.assert_frame_equal(read_events(path), LONG)


def test_each_row_of_a_long_table_has_its_own_cells():
    """Cells are joined where they go together; every row reads as it does in a short table, where none are."""
    lines = list(csv.reader(io.StringIO(to_csv_text(LONG), newline="")))
    short = [list(csv.reader(io.StringIO(to_csv_text(LONG.iloc[[place]]), newline="")))[1] for place in range(len(LONG))]

    assert short == lines[1:]


def test_words_held_as_numbers_are_written_as_words():
    assert to_csv_text(LONG) == to_csv_text(with_words_numbered(LONG))


def test_a_long_table_is_read_with_its_words_numbered(path):
    """Empty cells, words of several parts and ids included: no text is written out for each row before it gets its number."""
    pd.testing.assert_frame_equal(with_words_numbered(read_events(path)), read_events_numbered(path))


def test_ids_that_a_table_has_twice_are_read_as_they_stand(path):
    path.write_text(path.read_text().replace("E00002,", "E00001,", 1))

    assert list(read_events(path)["event_id"][:3]) == ["E00001", "E00001", "E00003"]


def test_a_stray_quote_in_a_long_table_is_told(path):
    path.write_text(path.read_text().replace(",reported,", ',"repor"ted,', 1))

    with pytest.raises(Exception, match="a quoted cell has no end, or goes on after it"):
        read_events(path)


def test_a_page_has_the_newest_events_in_the_order_of_the_table():
    """Of 300 events a third each are of 24 January, of 5 February, and of no day."""
    order, every = newest_first(LONG), np.arange(len(LONG))
    of_february = np.flatnonzero(LONG["date"].dt.day == 5)
    first = LONG.take(newest(every, order, 150))

    assert (100, 50) == (list(first["date"].dt.day).count(5), list(first["date"].dt.day).count(24))
    assert list(first["event_id"]) == sorted(first["event_id"])
    assert len(LONG) < MOST_SHOWN
    assert newest(every, order) is every
    assert set(newest(every[50:], order, 80)) <= set(of_february[of_february >= 50])
