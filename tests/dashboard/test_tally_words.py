"""How the Coverage page says a tally, and what the table holds of it."""

import datetime as dt
import io

import pandas as pd
import pytest

from tests.tables import WORLD, events_table
from tests.tallied import searches, tallies, tally
from tracker.export import to_csv_download
from tracker.models import Measure
from tracker.quality import Figure, Measurement
from tracker.score import Rate
from tracker.table import tallies_table
from tracker.totals import beside_tallies, month_grid, people_per_flight
from tracker.views.coverage import in_order, lead_words, month_rows, per_flight_rows, tally_rows
from tracker.views.scorecard import run_words, set_words
from tracker.views.tally_words import counted_words, held_words, value_of, who_counted

FLIGHT = {"day": "2025-05-10", "destination": "GTM", "flights": 1}


def beside(events: list[dict], **given: object) -> dict:
    return beside_tallies(events_table(events), tallies([given])).iloc[0].to_dict()


HELD = [
    ([FLIGHT | {"flights": 61}], {"value": 532}, "this table holds 61 of 532 flights (11%)"),
    ([FLIGHT], {"value": 532}, "this table holds 1 of 532 flights (under 1%)"),
    ([FLIGHT | {"flights": 531}], {"value": 532}, "this table holds 531 of 532 flights (over 99%)"),
    ([], {"value": 532}, "this table holds 0 of 532 flights"),
    ([FLIGHT | {"flights": 8}], {"value": 10, "qualifier": "at_least"}, "this table holds 8 of at least 10 flights (80%)"),
    ([FLIGHT | {"flights": 8}], {"value": 10, "value_upper": 12, "qualifier": "at_least"}, "this table holds 8 of 10 to 12 flights (80%)"),
    ([FLIGHT | {"flights": 4}], {"value": 3, "qualifier": "at_least"}, "this table holds 4 flights, where the tally counts at least 3"),
    ([FLIGHT], {"value": 0}, "this table holds 1 flight, where the tally counts 0"),
    ([FLIGHT | {"flights": None}], {"value": 10}, "this table holds 1 event without a number of flights, of 10 flights"),
    (
        [FLIGHT, FLIGHT | {"flights": None}],
        {"value": 10},
        "this table holds at least 1 of 10 flights (10%); and 1 event without a number of flights",
    ),
    ([FLIGHT, FLIGHT | {"day": None}], {"value": 10}, "this table holds 1 of 10 flights (10%); 1 further event may be part of that count, at most 2 with them"),
    (
        [FLIGHT, FLIGHT | {"day": None, "flights": None}],
        {"value": 10},
        "this table holds 1 of 10 flights (10%); 1 further event may be part of that count",
    ),
    (
        [FLIGHT | {"people": 80}, FLIGHT],
        {"measure": "people_by_air", "value": 800},
        "this table holds at least 80 of 800 people (10%); 1 of 2 flights have a count",
    ),
    ([], {"measure": "enforcement_flights"}, "not compared: transfers and returns inside the United States are in it"),
]


@pytest.mark.parametrize(("events", "given", "said"), HELD)
def test_what_the_table_holds_in_words(events, given, said):
    assert said == held_words(beside(events, **given))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "Removal flights"),
        ({"operator": "military", "aircraft": ("C-17", "C-130")}, "Removal flights (US military, C-17 and C-130)"),
        ({"origin": "el-paso", "nationality": ("GTM", "HND")}, "Removal flights (from El Paso, people of Guatemala and Honduras)"),
        ({"measure": "people_by_air", "destination_city": "guatemala-city"}, "People on removal flights (to Guatemala City)"),
    ],
)
def test_what_is_counted_in_words(given, said):
    assert said == counted_words(beside([], **given))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"value": 48405}, "48,405"),
        ({"value": 14, "rate": "per_day", "qualifier": "about"}, "about 14 a day"),
        ({"value": 200, "rate": "per_month", "qualifier": "at_least"}, "at least 200 a month"),
        ({"value": 802.5, "measure": "flight_hours"}, "802.5"),
    ],
)
def test_a_number_keeps_its_hedge_and_its_rate(given, said):
    assert said == value_of(beside([], **given))


def test_who_counted_is_not_who_published():
    told = beside([], counted_by="the ministry", publisher="Example Site", copied_from="Example Wire")

    assert "the ministry, via Example Site, copied from Example Wire" == who_counted(told)
    assert "Paper 1" == who_counted(beside([]))


def test_the_page_begins_with_the_latest_count_of_all_flights():
    """Not with a count of some flights, and not with a shorter one that ends on the same day."""
    rows = [
        {"period": "2025-12", "value": 40},
        {"period": "2025", "value": 532},
        {"period": "2025", "operator": "military", "value": 9},
        {"period": "2024", "value": 508},
        {"measure": "enforcement_flights", "period": "2026"},
    ]
    told = beside_tallies(events_table([FLIGHT]), tallies(rows))

    assert "Guatemala, 2025, removal flights as counted by Paper 2: this table holds 1 of 532 flights (under 1%)." == lead_words(told, ("Guatemala",))
    assert "" == lead_words(told, ())
    assert ["T002", "T001", "T004", "T003", "T005"] == list(in_order(told)["id"])


def test_the_first_sentence_cites_a_newsroom_rather_than_a_mirror_or_a_blog():
    later = {"period": "2026", "value": 600, "publisher": "29ru.net", "url": "https://example.org/y"}
    told = beside_tallies(events_table([]), tallies([{"publisher": "Emisoras Unidas"}, later]))

    assert "as counted by" in lead_words(told, ("Guatemala",))
    assert "Emisoras Unidas" in lead_words(told, ("Guatemala",))
    assert "29ru.net" in lead_words(told[told["publisher"] == "29ru.net"], ("Guatemala",))


OF_SOME = [
    ({"nationality": ("HND",)}, "people of Honduras"),
    ({"operator": "military"}, "US military"),
    ({"aircraft": ("C-17",)}, "C-17"),
    ({"origin": "el-paso"}, "from El Paso"),
    ({"destination_city": "guatemala-city"}, "to Guatemala City"),
]


@pytest.mark.parametrize(("some", "which"), OF_SOME)
@pytest.mark.parametrize(("place", "chosen", "name"), [("GTM", ("Guatemala",), "Guatemala"), (None, (), "All countries")])
def test_a_count_of_some_flights_never_leads_as_one_of_all(some: dict, which: str, place: str | None, chosen: tuple[str, ...], name: str):
    """The count of some is later, and a newsroom shows it: the count of all leads, and where there is none the sentence says of which flights it is."""
    later = {"period": "2026", "value": 5, "publisher": "Emisoras Unidas", "destination": place} | some
    every = {"period": "2025", "value": 532, "destination": place}
    both, alone = (beside_tallies(events_table([]), tallies(rows)) for rows in ([later, every], [later]))

    assert f"{name}, 2025, removal flights as counted by Paper 2: this table holds 0 of 532 flights." == lead_words(both, chosen)
    assert f"{name}, 2026, removal flights ({which}) as counted by Emisoras Unidas: this table holds 0 of 5 flights." == lead_words(alone, chosen)



def test_the_table_of_tallies_links_only_to_the_web():
    world = tallies_table([tally(1, url="https://[x"), tally(2)], WORLD)
    rows = tally_rows(beside_tallies(events_table([FLIGHT]), world))

    assert [None, "https://example.org/2"] == [None if pd.isna(url) else url for url in rows["Source"]]
    assert ["flights", "flights"] == list(rows["Unit"])


def test_the_months_of_others_stand_beside_ours():
    """A month that only others count has none of our numbers: not zero."""
    beside_ = beside_tallies(events_table([FLIGHT]), tallies([{"period": "2025-05", "value": 48}, {"period": "2025-06", "value": 51}]))
    rows = month_rows(month_grid(events_table([FLIGHT]), searches(), beside_), beside_)

    assert [("2025-05", 1, "48"), ("2025-06", None, "51")] == [
        (month, None if pd.isna(flights) else flights, others)
        for month, flights, others in rows[["Month", "Flights in this table", "Others counted"]].itertuples(index=False)
    ]


def test_the_download_has_every_column_and_no_formula():
    """What a spreadsheet would run is text in it."""
    frame = beside_tallies(events_table([FLIGHT]), tallies([{"publisher": "=1+1", "quote": "@SUM(A1)", "note": "-2"}]))
    read = pd.read_csv(io.BytesIO(to_csv_download(frame)), dtype=str)

    assert list(frame.columns) == list(read.columns)
    assert ("'=1+1", "'@SUM(A1)", "1", "true") == tuple(read.loc[0, ["publisher", "quote", "held", "compared"]])


def test_people_on_a_flight_say_over_how_many_flights():
    page = {"url": "https://example.org/x", "operator": "military"}
    counts = tallies([page | {"value": 10}, page | {"measure": "people_by_air", "value": 855, "qualifier": "about"}, {"period": "2024", **page}])
    events = [FLIGHT | {"flights": 2, "people": 160, "seats": 204, "operator": "military"}, FLIGHT | {"operator": "military"}, FLIGHT]
    (told,) = per_flight_rows(people_per_flight(events_table(events), counts))

    assert "[Guatemala](<country?country=Guatemala>) \\(US military\\)" == told["Country"]
    assert "about 86 (855 on 10)" == told["People a flight, by the tally"]
    assert ("80 (2 of 3 flights)", "102 (2 of 3 flights)", "78% (2 of 3 flights)") == (
        told["People a flight, in this table"],
        told["Seats a flight, in this table"],
        told["People per seat"],
    )


def test_a_period_without_our_flights_has_no_ratio():
    page = {"url": "https://example.org/x"}
    (told,) = per_flight_rows(people_per_flight(events_table([]), tallies([page, page | {"measure": "people_by_air"}])))

    assert ("no flight", "–", "–") == (told["People a flight, in this table"], told["Seats a flight, in this table"], told["People per seat"])


@pytest.mark.parametrize(("period", "said"), [("2024", "not covered: this table begins 20 January 2025"), ("2025", "no flight")])
def test_a_period_before_the_table_begins_is_not_covered_and_has_not_no_flight(period: str, said: str):
    page = {"url": "https://example.org/x", "period": period}
    (told,) = per_flight_rows(people_per_flight(events_table([]), tallies([page, page | {"measure": "people_by_air"}])))

    assert (said, "–", "–") == (told["People a flight, in this table"], told["Seats a flight, in this table"], told["People per seat"])


def test_every_measure_has_words_and_a_unit():
    rows = [beside([], measure=measure) for measure in Measure]

    assert all(counted_words(row) and row["unit"] in ("flights", "people", "countries", "hours") for row in rows)


def test_a_measurement_says_on_what_it_rests():
    """The set and its size, the day, the version, and whether the table was built with the same rules."""
    figures = (Figure.of("slots", Rate(1, 2, 3)),)
    one = Measurement(task="extraction", corpus="dev", about="hard texts", documents=40, reports=61, figures=figures, day=dt.date(2026, 11, 22), version="0.1.0", rules="a")

    assert "dev: hard texts; 61 reports in 40 documents." == set_words(one)
    assert "Measured on 22 November 2026, version 0.1.0; the rules are those that this table was built with." == run_words(one, "a")
    assert run_words(one, "b").endswith("; this table was built with other rules.")
