"""Sums over events that are alike in one row are the sums over the events, whatever is chosen."""

from itertools import product

import pandas as pd
import pytest

from bench.synthetic_events import synthetic_events
from tests.tables import events_table, sample_table
from tracker.filters import Filters
from tracker.table import with_words_numbered
from tracker.totals import alike, capacity_by, in_words, legs_words, number_of, outcomes_by_country, over_time, routes, timeline, totals

TABLES = {"sample": sample_table(), "synthetic": synthetic_events(3_000), "none": sample_table().head(0)}
CHOICES = [
    Filters(),
    Filters(destination=("Guatemala", "Not reported"), planned=False),
    Filters(origin=("El Paso",), sources=2),
    Filters(outcome=("denied", "planned"), operator=("military", "not_reported")),
    Filters(aircraft=("C-17", "Not reported")),
]


def plain(frame: pd.DataFrame) -> pd.DataFrame:
    return in_words(frame).reset_index(drop=True)


@pytest.fixture(params=product(TABLES, CHOICES), ids=lambda param: f"{param[0]}, {param[1].to_words()}")
def both(request):
    """The chosen events of a table, each in its own row and those that are alike in one."""
    table, filters = with_words_numbered(TABLES[request.param[0]]), request.param[1]
    return filters.apply(table), filters.apply(alike(table))


def test_events_alike_add_up_to_what_each_of_them_adds(both):
    events, together = both

    assert len(events) == number_of(together)
    assert totals(events) == totals(together)
    assert legs_words(events) == legs_words(together)


@pytest.mark.parametrize("by", ["country", "operator", "aircraft"])
def test_events_alike_have_the_capacity_of_each_of_them(both, by):
    events, together = both

    pd.testing.assert_frame_equal(capacity_by(events, by), capacity_by(together, by))


def test_events_alike_have_the_routes_and_outcomes_of_each_of_them(both):
    events, together = both

    pd.testing.assert_frame_equal(plain(routes(events, listed=False)), plain(routes(together, listed=False)))
    pd.testing.assert_frame_equal(plain(outcomes_by_country(events)), plain(outcomes_by_country(together)))


def test_events_of_which_other_numbers_are_known_stay_apart():
    """Three events of 80 people are one row; one of "at least 80", one of an unknown number, and a withdrawn one are rows of their own."""
    rows = [{"flights": 1, "people": 80}] * 3 + [{"flights": 1, "people": (80, 80, None)}, {"flights": 1}, {"flights": 1, "people": 80, "grade": "X"}]

    assert [1, 1, 1, 3] == sorted(alike(events_table(rows))["alike"])


def test_a_table_of_many_events_of_a_kind_becomes_short():
    long = pd.concat([TABLES["sample"]] * 50, ignore_index=True)

    assert len(alike(long)) <= len(TABLES["sample"])
    assert len(long) == alike(long)["alike"].sum()


@pytest.mark.parametrize("by", ["day", "week", "month", "year"])
def test_a_timeline_tells_of_any_choice_what_the_choice_alone_tells(by):
    table = TABLES["synthetic"]
    places = Filters(destination=("Guatemala", "Mexico")).keeps(table).to_numpy().nonzero()[0]
    (frame, off), (alone, off_alone) = over_time(timeline(table, by), places), over_time(timeline(table.take(places), by))

    assert off == off_alone
    pd.testing.assert_frame_equal(plain(frame), plain(alone))
