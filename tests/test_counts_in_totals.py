"""One column tells which rows totals count: summed up over it, a download gives the numbers of the page."""

import io
from pathlib import Path

import pandas as pd
import pytest

from tests.tables import events_table, sample_table
from tracker.export import FORMATS
from tracker.filters import Filters
from tracker.models import EventValues
from tracker.table import EventRow, read_events, read_rows, write_csv
from tracker.totals import is_counted, routes, totals

PUBLISHED = Path(__file__).resolve().parents[1] / "data" / "published"
KINDS = {"flown": ["completed"], "refused": ["denied", "turned_back"], "called_off": ["cancelled"], "announced": ["planned"]}
CHOICES = [
    Filters(),
    Filters(destination=("Guatemala",)),
    Filters(destination=("Mexico", "Colombia"), outcome=("completed",)),
    Filters(outcome=("denied", "turned_back")),
    Filters(operator=("military",), sources=2),
    Filters(origin=("El Paso", "San Diego"), planned=False),
    Filters(date_from="2025-01-20", date_to="2025-02-28"),
    Filters(date_from="2025-01-28"),
]


@pytest.fixture(scope="module", params=["published", "sample"])
def table(request) -> pd.DataFrame:
    return read_events(PUBLISHED / "events.csv") if request.param == "published" else sample_table()


def whole(sum_: object) -> int | None:
    return None if pd.isna(sum_) else int(sum_)


@pytest.mark.parametrize("filters", CHOICES, ids=[filters.to_words() for filters in CHOICES])
def test_a_download_summed_up_by_the_column_gives_the_numbers_of_the_page(table, filters):
    """As a reader of the CSV does it, who knows no rule of ours."""
    shown = filters.apply(table)
    page = totals(shown)
    read = pd.read_csv(io.BytesIO(FORMATS["csv"].write(shown)))
    adding = read[read["counts_in_totals"]]
    sums = {kind: adding[adding["outcome"].isin(outcomes)] for kind, outcomes in KINDS.items()}

    assert (page.events, page.not_counted) == (read["counts_in_totals"].sum(), (~read["counts_in_totals"]).sum())
    assert {kind: getattr(page, f"flights_{kind}").flights for kind in KINDS} == {kind: whole(of["flights"].sum(min_count=min(1, len(of)))) for kind, of in sums.items()}
    people = {kind: getattr(page, f"people_{kind}") for kind in KINDS if kind != "called_off"}
    assert {kind: (of.low, of.best) for kind, of in people.items()} == {kind: tuple(whole(sums[kind][f"passengers_{end}"].sum(min_count=1)) for end in ("low", "best")) for kind in people}


def test_the_column_says_of_each_event_what_totals_do(table):
    assert list(is_counted(table)) == list(table["counts_in_totals"])


@pytest.mark.parametrize("filters", CHOICES, ids=[filters.to_words() for filters in CHOICES])
def test_the_events_of_the_routes_are_those_that_count(table, filters):
    shown = filters.apply(table)
    on_routes = {event for events in routes(shown)["event_ids"] for event in events}

    assert set(shown.loc[shown["counts_in_totals"], "event_id"]) == on_routes


def test_a_withdrawn_event_a_part_and_a_series_add_nothing():
    rows = events_table([{}, {"grade": "X", "sources": 0}, {"covers": "part"}, {"covers": "series"}, {"covers": "part", "grade": "X"}])

    assert [True, False, False, False, False] == list(rows["counts_in_totals"])


def test_a_row_of_an_earlier_build_counts_by_the_same_rule(tmp_path):
    """Its table had no such column."""
    write_csv(sample_table().drop(columns="counts_in_totals"), tmp_path / "events.csv")
    rows = read_rows(tmp_path / "events.csv", EventRow, earlier=True)

    assert list(sample_table()["counts_in_totals"]) == [row.counts_in_totals for row in rows]
    assert "counts_in_totals" not in EventValues.model_fields  # what a later build has to agree with


def test_an_empty_cell_of_it_is_worked_out_again(tmp_path):
    text = FORMATS["csv"].write(sample_table()).decode("utf-8-sig").replace("\r\n", "\n").replace(",false,", ",,")
    (tmp_path / "events.csv").write_text(text)

    assert list(sample_table()["counts_in_totals"]) == list(read_events(tmp_path / "events.csv")["counts_in_totals"])
