"""Our flights beside what others counted: like with like, the range where something is not known, and no tally cut up."""

import csv
from pathlib import Path

import pandas as pd
import pytest

from tests.tables import events_table, sample_table
from tests.tallied import held, searches, tallies
from tracker.models import Measure
from tracker.table import read_events, tallies_table
from tracker.tallies import read_tallies
from tracker.totals import Day, beside_tallies, days_of, flown_by_month, month_grid, off_months, people_per_flight
from tracker.totals.coverage import COMPARED, GUANTANAMO, WHY_NOT

NOTHING = beside_tallies(events_table([]), tallies([]))
ROOT = Path(__file__).parents[1]
FLIGHT = {"day": "2025-05-10", "destination": "GTM", "flights": 1, "operator": "charter"}


OURS: dict[str, tuple[list[dict], dict, tuple]] = {
    "a flight of the period": ([FLIGHT], {}, (1, 1, 0, 0)),
    "no event at all is none held": ([], {}, (0, 0, 0, 0)),
    "several flights": ([FLIGHT | {"flights": 3}, FLIGHT], {}, (4, 4, 0, 0)),
    "a number not reported is no zero": ([FLIGHT | {"flights": None}], {}, (None, None, 0, 1)),
    "some numbers not reported": ([FLIGHT, FLIGHT | {"flights": None}], {}, (1, None, 0, 1)),
    "another country": ([FLIGHT | {"destination": "MEX"}], {}, (0, 0, 0, 0)),
    "a country not reported may be it": ([FLIGHT | {"destination": None}], {}, (0, 1, 1, 0)),
    "all countries": ([FLIGHT, FLIGHT | {"destination": None}], {"destination": None}, (2, 2, 0, 0)),
    "denied is not flown": ([FLIGHT | {"outcome": "denied"}], {}, (0, 0, 0, 0)),
    "planned is not flown": ([FLIGHT | {"outcome": "planned"}], {}, (0, 0, 0, 0)),
    "a part adds nothing": ([FLIGHT | {"covers": "part"}], {}, (0, 0, 0, 0)),
    "a series adds nothing": ([FLIGHT | {"covers": "series"}], {}, (0, 0, 0, 0)),
    "withdrawn adds nothing": ([FLIGHT | {"grade": "X"}], {}, (0, 0, 0, 0)),
    "the first day": ([FLIGHT | {"day": "2025-05-01"}], {"period": "2025-05"}, (1, 1, 0, 0)),
    "the last day": ([FLIGHT | {"day": "2025-05-31"}], {"period": "2025-05"}, (1, 1, 0, 0)),
    "the day after": ([FLIGHT | {"day": "2025-06-01"}], {"period": "2025-05"}, (0, 0, 0, 0)),
    "landed the day after it left": ([FLIGHT | {"day": "2025-06-01", "date_earliest": "2025-05-31"}], {"period": "2025-06"}, (1, 1, 0, 0)),
    "left on the day before it landed": ([FLIGHT | {"day": "2025-06-01", "date_earliest": "2025-05-31"}], {"period": "2025-05"}, (0, 0, 0, 0)),
    "disputed days over the end": ([FLIGHT | {"day": "2025-06-01", "date_earliest": "2025-05-31", "disputed": ("date",)}], {"period": "2025-05"}, (0, 1, 1, 0)),
    "known to the month": ([FLIGHT | {"day": None, "date_earliest": "2025-05-01", "date_latest": "2025-05-31"}], {"period": "2025-05"}, (1, 1, 0, 0)),
    "known to the month, in a week": (
        [FLIGHT | {"day": None, "date_earliest": "2025-05-01", "date_latest": "2025-05-31"}],
        {"period": "2025-05-05:2025-05-11"},
        (0, 1, 1, 0),
    ),
    "undated": ([FLIGHT | {"day": None}], {"period": "2025-05"}, (0, 1, 1, 0)),
    "undated without a number": ([FLIGHT, FLIGHT | {"day": None, "flights": None}], {"period": "2025-05"}, (1, None, 1, 0)),
    "the operator": ([FLIGHT, FLIGHT | {"operator": "military", "flights": 2}], {"operator": "military"}, (2, 2, 0, 0)),
    "an operator not reported": ([FLIGHT | {"operator": None}], {"operator": "military"}, (0, 1, 1, 0)),
    "one of the aircraft": ([FLIGHT | {"aircraft": "C-17"}, FLIGHT | {"aircraft": "C-130"}], {"aircraft": ("C-17", "C-130")}, (2, 2, 0, 0)),
    "another aircraft": ([FLIGHT | {"aircraft": "C-130"}], {"aircraft": ("C-17",)}, (0, 0, 0, 0)),
    "an airfield of the origin's area": ([FLIGHT | {"origins": ("kbif",)}], {"origin": "el-paso"}, (1, 1, 0, 0)),
    "another origin": ([FLIGHT | {"origins": ("tucson",)}], {"origin": "el-paso"}, (0, 0, 0, 0)),
    "the city": ([FLIGHT | {"destination_city": "guatemala-city"}, FLIGHT], {"destination_city": "guatemala-city"}, (1, 2, 1, 0)),
    "the nationality": ([FLIGHT | {"nationality": ("HND", "GTM")}, FLIGHT | {"nationality": ("MEX",)}], {"nationality": ("GTM",)}, (1, 1, 0, 0)),
    "from a third country": ([FLIGHT, FLIGHT | {"origins": ("bogota",)}], {}, (1, 1, 0, 0)),
    "from the base in Cuba may be": ([FLIGHT, FLIGHT | {"origins": ("mugm",)}], {}, (1, 2, 1, 0)),
    "people": ([FLIGHT | {"people": 80}, FLIGHT | {"people": (100, 100, None)}], {"measure": "people_by_air"}, (180, 180, 0, 0)),
    "people not counted": ([FLIGHT | {"people": 80}, FLIGHT], {"measure": "people_by_air"}, (80, None, 0, 1)),
}


@pytest.mark.parametrize(("events", "given", "expected"), OURS.values(), ids=OURS)
def test_what_the_table_holds_of_a_tally(events, given, expected):
    assert expected == held(events, **given)


CUBA = FLIGHT | {"destination": "CUB"}
BASE = CUBA | {"destination_city": GUANTANAMO}


@pytest.mark.parametrize(
    ("event", "given", "expected"),
    [
        (CUBA | {"destination_city": "havana"}, {"destination": "CUB"}, (1, 1, 0, 0)),
        (BASE, {"destination": "CUB"}, (0, 0, 0, 0)),
        (BASE, {"destination": None}, (0, 0, 0, 0)),
        (CUBA, {"destination": "CUB"}, (0, 1, 1, 0)),
        (CUBA, {"destination": None, "measure": "people_by_air"}, (0, None, 1, 0)),
    ],
)
def test_a_flight_to_the_base_is_no_removal_to_cuba(event, given, expected):
    """The US base lies in Cuba; without a city an event may be either."""
    assert expected == held([event], **given)


def test_flights_to_the_base_are_compared_with_flights_there():
    base = {"measure": "guantanamo_flights", "destination": "CUB", "destination_city": GUANTANAMO}

    assert (1, 2, 1, 0) == held([BASE, CUBA, FLIGHT], **base)


def test_a_tally_is_compared_or_says_why_not():
    """Every measure of the vocabulary is one or the other."""
    assert set(Measure) == COMPARED.keys() | WHY_NOT.keys()
    assert not COMPARED.keys() & WHY_NOT.keys()
    rows = beside_tallies(sample_table(), tallies([{"measure": measure} for measure in Measure]))
    assert [(row.measure in COMPARED and row.measure != "guantanamo_flights") for row in rows.itertuples()] == rows["compared"].tolist()
    assert rows.loc[~rows["compared"], "why_not"].str.len().gt(0).all()
    assert rows.loc[~rows["compared"], ["held", "held_at_most", "share"]].isna().all(axis=None)


def test_an_average_is_not_compared():
    (row,) = beside_tallies(sample_table(), tallies([{"rate": "per_day"}])).to_dict("records")

    assert (False, "it is an average, not a count") == (row["compared"], row["why_not"])


def test_people_say_on_how_many_flights_they_rest():
    events = [FLIGHT | {"people": 80}, FLIGHT | {"flights": 2}]
    (row,) = beside_tallies(events_table(events), tallies([{"measure": "people_by_air", "value": 800}])).to_dict("records")

    assert (80, 1, 3, 0.1) == (row["held"], row["known"], row["of"], row["share"])


def test_contradicting_tallies_stand_side_by_side():
    rows = beside_tallies(events_table([FLIGHT]), tallies([{"value": 10}, {"value": 20}, {"value": 0}]))

    assert [0.1, 0.05, None] == [None if pd.isna(share) else share for share in rows["share"]]


def test_a_tally_is_never_cut_into_months():
    """The year's tally counts the whole year; no month has a share of it, and a month's tally only its own days."""
    events = [FLIGHT, FLIGHT | {"day": "2025-07-01"}]

    assert [(2,), (1,), (0,)] == [held(events, period=period)[:1] for period in ("2025", "2025-05", "2025-06")]


def test_nothing_to_compare_gives_the_columns_alone():
    rows = beside_tallies(events_table([]), tallies([]))

    assert 0 == len(rows)
    assert {"compared", "held", "share", "maybe_events"} <= set(rows.columns)
    assert people_per_flight(events_table([]), tallies([])).empty


# --- people per flight -----------------------------------------------------------------------------------------------------


def test_people_per_flight_takes_both_counts_of_one_page():
    """Flights of one page and people of another are no ratio."""
    page = {"url": "https://example.org/x"}
    counts = [page | {"value": 10}, page | {"measure": "people_by_air", "value": 850}, {"measure": "people_by_air", "value": 999}]
    events = [FLIGHT | {"flights": 2, "people": 160, "seats": 204}, FLIGHT | {"people": 100}, FLIGHT]
    (row,) = people_per_flight(events_table(events), tallies(counts)).to_dict("records")

    assert 85 == row["per_flight"]
    assert (4, pytest.approx(260 / 3), 3) == (row["our_flights"], row["our_per_flight"], row["our_counted"])
    assert (102, 2, pytest.approx(160 / 204), 2) == (row["seats_per_flight"], row["our_seated"], row["load_factor"], row["our_loaded"])


def test_people_without_seats_and_seats_without_people_make_no_load_factor():
    page = {"url": "https://example.org/x"}
    events = [FLIGHT | {"people": 80}, FLIGHT | {"seats": 102}]
    (row,) = people_per_flight(events_table(events), tallies([page, page | {"measure": "people_by_air"}])).to_dict("records")

    assert (80, 102) == (row["our_per_flight"], row["seats_per_flight"])
    assert pd.isna(row["load_factor"])


# --- months and days -------------------------------------------------------------------------------------------------------


def test_months_hold_flown_events_whose_days_lie_in_them():
    told = flown_by_month(sample_table())

    assert [("COL", "2025-01", 2), ("GTM", "2025-01", 3), ("HND", "2025-02", None), ("MEX", "2025-01", 4)] == [
        (row.destination, f"{row.month:%Y-%m}", None if pd.isna(row.flights) else row.flights) for row in told.itertuples()
    ]


def test_events_that_no_month_holds_are_told_apart():
    over = FLIGHT | {"day": "2025-06-01", "date_earliest": "2025-05-31", "disputed": ("date",)}
    (row,) = off_months(events_table([over, FLIGHT | {"day": None}, FLIGHT | {"day": None}])).to_dict("records")

    assert (2, 1) == (row["undated"], row["straddling"])


def states(events: list[dict], *done: tuple[str | None, str, str], destination: str | None = "GTM") -> dict[int, str]:
    """State by day of May 2025; the days not known to be searched are left out."""
    days = days_of(events_table(events), searches(*done), destination)
    return {row.day.day: row.state for row in days.itertuples() if row.state != Day.UNKNOWN}


@pytest.mark.parametrize(
    ("done", "destination", "expected"),
    [
        ([], "GTM", {10: Day.FLIGHT}),
        ([("GTM", "2025-05-09", "2025-05-11")], "GTM", {9: Day.SEARCHED, 10: Day.FLIGHT, 11: Day.SEARCHED}),
        ([(None, "2025-05-09", "2025-05-09")], "GTM", {9: Day.SEARCHED, 10: Day.FLIGHT}),
        ([("MEX", "2025-05-09", "2025-05-09")], "GTM", {10: Day.FLIGHT}),
        ([("GTM", "2025-05-09", "2025-05-09")], None, {10: Day.FLIGHT}),
        ([(None, "2025-05-09", "2025-05-10")], None, {9: Day.SEARCHED, 10: Day.FLIGHT}),
        ([(None, "2025-05-09", "2025-05-10")], "MEX", {9: Day.SEARCHED, 10: Day.SEARCHED}),
    ],
)
def test_a_day_is_one_of_three_things(done, destination, expected):
    """A flight, a search that covers the day, or no known search; a search for one country says nothing of the others."""
    assert expected == states([FLIGHT], *done, destination=destination)


def test_a_day_without_a_flight_has_no_number():
    """Not zero: missing."""
    days = days_of(events_table([FLIGHT, FLIGHT | {"day": "2025-05-12", "flights": None}]), searches(), "GTM")

    assert 31 == len(days)
    assert {10: 1} == {row.day.day: row.flights for row in days.itertuples() if not pd.isna(row.flights)}
    assert [10, 12] == [row.day.day for row in days.itertuples() if row.state == Day.FLIGHT]


def test_an_event_known_to_the_month_has_no_day():
    month = FLIGHT | {"day": None, "date_earliest": "2025-05-01", "date_latest": "2025-05-31"}

    assert {} == states([month])


def test_the_grid_has_every_month_of_every_destination():
    events = [FLIGHT, FLIGHT | {"day": "2025-07-01", "destination": "MEX", "flights": 2}]
    grid = month_grid(events_table(events), searches(("GTM", "2025-06-29", "2025-07-02")), NOTHING)

    assert [("MEX", 5, Day.UNKNOWN, 0), ("MEX", 6, Day.UNKNOWN, 0), ("MEX", 7, Day.FLIGHT, 0)] == cells(grid)[:3]
    assert [("GTM", 5, Day.FLIGHT, 0), ("GTM", 6, Day.SEARCHED, 2), ("GTM", 7, Day.SEARCHED, 2)] == cells(grid)[3:]
    assert grid.loc[grid["state"] != Day.FLIGHT, "flights"].isna().all()


def cells(grid: pd.DataFrame) -> list[tuple]:
    return [(row.destination, row.month.month, row.state, row.searched) for row in grid.itertuples()]


def test_flights_to_the_base_have_a_row_of_their_own():
    """Cuba's months and days are without them."""
    table = events_table([BASE, CUBA | {"destination_city": "havana", "day": "2025-05-12"}])

    assert [("Cuba", 1), ("Guantánamo base", 1)] == [(row.destination_name, row.flights) for row in flown_by_month(table).itertuples()]
    assert [12] == [row.day.day for row in days_of(table, searches(), "CUB").itertuples() if row.state == Day.FLIGHT]


def test_a_month_has_only_the_counts_of_that_very_month():
    """Not a share of a year's, not a week's, not one of some flights or of an average."""
    rows = [{"value": 48}, {"value": 50, "qualifier": "at_least"}, {"operator": "military"}, {"rate": "per_day"}, {"measure": "people_by_air"}]
    months = [row | {"period": "2025-05"} for row in rows]
    others = [{"period": "2025"}, {"period": "2025-05-01:2025-05-30"}, {"period": "2025-06", "destination": None}]
    beside = beside_tallies(events_table([FLIGHT]), tallies(months + others))
    grid = month_grid(events_table([FLIGHT, FLIGHT | {"day": "2025-06-01"}]), searches(), beside)

    assert ["48 or at least 50", None] == [None if pd.isna(said) else said for said in grid["tallied"]]


def test_an_empty_table_has_no_grid_and_no_days():
    assert month_grid(events_table([]), searches(), NOTHING).empty
    assert days_of(events_table([]), searches(), None).empty


# --- the project's own data, worked out a second way -----------------------------------------------------------------------


def by_hand(destination: str, first: str, last: str) -> tuple[int, int]:
    """Read events.csv as text and add up the flights that are surely and that may be in a period."""
    sure = maybe = 0
    with (ROOT / "data/published/events.csv").open(encoding="utf-8", newline="") as file:
        for event in csv.DictReader(file):
            flown = event["outcome"] == "completed" and event["covers"] == "whole" and event["grade"] != "X"
            if not flown or event["destination_city"] == "mugm" or event["destination"] not in (destination, "") or not event["flights"]:
                continue
            settled = event["date"] if "date" not in event["disputed"].split(";") else ""
            begin, end = settled or event["date_earliest"] or event["date"] or "0000", settled or event["date_latest"] or event["date"] or "9999"
            if event["destination"] and first <= begin and end <= last:
                sure += int(event["flights"])
            elif begin <= last and end >= first:
                maybe += int(event["flights"])
    return sure, maybe


@pytest.mark.parametrize(
    ("id_", "value", "cell"),
    [("T051", 532, ("GTM", "2025-01-01", "2025-12-31")), ("T060", 4, ("MEX", "2025-01-20", "2025-01-26")), ("T022", 19, ("NIC", "2025-01-01", "2025-06-30"))],
)
def test_three_cells_of_the_page_agree_with_the_files_read_by_hand(id_, value, cell):
    table, counts = read_events(ROOT / "data/published/events.csv"), tallies_table(read_tallies(ROOT / "data/reference"))
    (row,) = beside_tallies(table, counts[counts["id"] == id_]).to_dict("records")
    sure, maybe = by_hand(*cell)

    assert (value, sure) == (row["value"], row["held"])
    assert pd.isna(row["held_at_most"]) or sure + maybe == row["held_at_most"]


def test_the_day_of_a_landing_is_the_day_that_the_institute_counts():
    """The two C-17s that left El Paso and Tucson on 23 January landed on the 24th, and are of the 265 people and 3 flights counted on that day."""
    table, counts = read_events(ROOT / "data/published/events.csv"), tallies_table(read_tallies(ROOT / "data/reference"))
    day = counts[(counts["destination"] == "GTM") & (counts["period_start"] == "2025-01-24") & (counts["period_end"] == "2025-01-24")]
    beside = beside_tallies(table, day).set_index("measure")

    assert (3, 265) == (beside.loc["removal_flights", "held"], beside.loc["people_by_air", "held"])


def test_hondurans_are_not_compared_with_venezuelans_who_change_planes():
    """Of 130 flights with Hondurans until 7 July 2025 the table holds 13 with 986 people; four more brought Venezuelans to another plane."""
    table, counts = read_events(ROOT / "data/published/events.csv"), tallies_table(read_tallies(ROOT / "data/reference"))
    beside = beside_tallies(table, counts[counts["id"].isin(["T023", "T170"])]).set_index("id")

    assert (13, 986) == (beside.loc["T023", "held"], beside.loc["T170", "held"])


def test_guatemala_had_119_people_a_flight_in_early_2024_and_86_in_2025():
    """Worked out by hand: 19,337 people on 162 flights, 22,250 on 259."""
    told = people_per_flight(read_events(ROOT / "data/published/events.csv"), tallies_table(read_tallies(ROOT / "data/reference")))
    guatemala = told[told["destination"] == "GTM"].set_index(["period_start", "period_end"])["per_flight"].round()

    assert (119, 86) == (guatemala["2024-01-01", "2024-03-31"], guatemala["2025-01-01", "2025-07-27"])
