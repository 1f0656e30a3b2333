"""How pages say days, people and totals: pure functions on rows."""

import datetime as dt

import pandas as pd
import pytest

from tests.tables import events_table
from tracker.filters import Filters
from tracker.totals import Range, alike, capacity_by
from tracker.views.country import what_is_told
from tracker.views.country_tables import capacity_rows
from tracker.views.country_words import paragraph, parrafo
from tracker.views.data import Tables
from tracker.views.event import grade_words, seats_words
from tracker.views.event_table import readable
from tracker.views.headline import no_contados, not_counted, people_rest, possible_duplicates
from tracker.views.inert import NO_BREAK
from tracker.views.phrases import event_days, event_sentence, iso_days, short_name, value_words

DAY, NEXT, AFTER = (dt.date(2025, 1, day) for day in (23, 24, 25))


def dated(shown: dt.date | None, first: dt.date, last: dt.date, disputed: tuple[str, ...] = ()) -> dict:
    given = {"date": shown, "date_earliest": first, "date_latest": last, "date_precision": "day", "disputed": disputed}
    return events_table([given | {"destination": "MEX", "outcome": "denied", "flights": 1}]).iloc[0].to_dict()


@pytest.mark.parametrize(
    ("row", "said", "sorted_by"),
    [
        (dated(DAY, DAY, NEXT, ("date",)), "23 January 2025 (24 January by other sources)", "2025-01-23 Thu (or 2025-01-24)"),
        (dated(NEXT, DAY, NEXT, ("date",)), "24 January 2025 (23 January by other sources)", "2025-01-24 Fri (or 2025-01-23)"),
        (dated(NEXT, DAY, AFTER, ("date",)), "24 January 2025 (23 to 25 January by other sources)", "2025-01-24 Fri (or 2025-01-23 to 2025-01-25)"),
        (dated(DAY, dt.date(2024, 12, 31), DAY, ("date",)), "23 January 2025 (31 December 2024 by other sources)", "2025-01-23 Thu (or 2024-12-31)"),
        (dated(NEXT, DAY, NEXT), "23 to 24 January 2025", "2025-01-23 Thu to 2025-01-24 Fri"),
        (dated(NEXT, DAY, NEXT, ("passengers",)), "23 to 24 January 2025", "2025-01-23 Thu to 2025-01-24 Fri"),
        (dated(DAY, DAY, DAY, ("date",)), "23 January 2025", "2025-01-23 Thu"),
    ],
)
def test_a_disputed_day_is_the_shown_one_with_the_others_behind_it(row: dict, said: str, sorted_by: str):
    """Only a departure and an arrival are 'the 23rd to the 24th'."""
    assert (said, sorted_by) == (event_days(row), iso_days(row))
    assert said in short_name(row)
    assert said in event_sentence(row)


def within(precision: str, first: dt.date, last: dt.date) -> dict:
    return dated(None, first, last) | {"date_precision": precision}


MONDAY, SUNDAY = dt.date(2025, 1, 20), dt.date(2025, 1, 26)
FIRST, LAST = dt.date(2025, 1, 1), dt.date(2025, 1, 31)


@pytest.mark.parametrize(
    ("row", "said", "sorted_by"),
    [
        (within("week", MONDAY, SUNDAY), "in the week of 20 January 2025, day not reported", "2025-01-20 Mon to 2025-01-26 Sun"),
        (within("week", DAY, NEXT), "within 23 to 24 January 2025, day not reported", "2025-01-23 Thu to 2025-01-24 Fri"),
        (within("month", FIRST, LAST), "in January 2025, day not reported", "2025-01"),
        (within("month", DAY, LAST), "within 23 to 31 January 2025, day not reported", "2025-01-23 Thu to 2025-01-31 Fri"),
    ],
)
def test_an_event_of_no_known_day_names_the_stretch_that_its_bounds_give(row: dict, said: str, sorted_by: str):
    """Only from a Monday to the Sunday after it is a week, only from the first to the last of a month a month."""
    assert (said, sorted_by) == (event_days(row), iso_days(row))


def test_the_table_has_outcome_and_grade_before_numbers_and_what_is_disputed_right_behind_them():
    """What decides whether a row can be used is in sight on a page of middling width; people are one column, with their range."""
    table = readable(events_table([{"flights": 2, "people": (150, 160, None), "disputed": ("passengers", "date")}]))

    assert ["Event", "Day", "Destination", "Outcome", "Grade", "Flights", "People", "Disputed"] == list(table.columns[:8])
    assert ("160 (at least 150)", "people on board, day") == (table["People"][0], table["Disputed"][0])


def test_a_withdrawn_event_is_no_flight_in_the_table():
    table = readable(events_table([{"outcome": "completed"}, {"outcome": "completed", "grade": "X"}]))

    assert ["Completed", "Withdrawn"] == list(table["Outcome"])


def test_a_part_and_a_series_are_told_from_whole_events_in_the_table():
    """Their flights and people may stand in other rows, and whoever adds up the column would count them twice."""
    table = readable(events_table([{"outcome": "completed", "covers": "series", "flights": 3, "people": 265}, {"outcome": "denied", "covers": "part"}, {"outcome": "completed", "covers": "part", "grade": "X"}]))

    assert ["Completed (a series)", "Denied (a part)", "Withdrawn"] == list(table["Outcome"])


@pytest.mark.parametrize(
    ("people", "said"),
    [
        (Range(low=80, best=80, high=80, known=1, of=1), "1 of 1 flight has a count"),
        (Range(low=80, best=90, known=1, of=2), "1 of 2 flights have a count; the sources allow at least 80"),
        (
            Range(low=165, best=135, high=195, known=2, of=2, picked=1, bounded=1),
            "2 of 2 flights have a count; the best figure of 1 event comes to 135; 1 further event has only bounds",
        ),
        (Range(best=160, known=2, of=4), "2 of 4 flights have a count; the sources give no bounds"),
        (Range(known=0, of=1), "0 of 1 flight has a count"),
        (Range(known=0, of=0), "no such flight"),
    ],
)
def test_a_sum_of_people_says_in_plain_words_what_it_rests_on(people: Range, said: str):
    assert said == people_rest(people)


def test_possible_duplicates_are_counted_and_told():
    """A reader of the sums learns which flights may be in them twice; what adds nothing to them, or is not among them, doubles none."""
    rows = [{"possible_duplicate_of": ("E00002",)}, {"possible_duplicate_of": ("E00001",)}, {"possible_duplicate_of": ("E00004",)}, {"possible_duplicate_of": ("E00003",), "covers": "part"}]

    assert possible_duplicates(events_table(rows)) == "2 of these events may be the same flights as one another, and each is counted: E00001, E00002."
    assert possible_duplicates(events_table(rows[:1])) == ""
    assert possible_duplicates(events_table([{}])) == ""


@pytest.mark.parametrize(
    ("rows", "flights", "seats"),
    [
        ([{"flights": 2, "seats": 204}, {"flights": 1}], "3", "204 (2 of 3 flights)"),
        ([{"flights": 2, "seats": 204}], "2", "204"),
        ([{"flights": 1, "seats": 102}, {}], "at least 1", "102 (1 of at least 1 flight)"),
        ([{"flights": 2}], "2", "–"),
        ([{}], "number not reported", "–"),
        ([{"flights": 2, "outcome": "denied", "seats": 204}], "0", "–"),
    ],
)
def test_seats_say_of_how_many_flights_they_are(rows: list[dict], flights: str, seats: str):
    """Seats of some flights never stand there as if they were those of all."""
    table = events_table([{"destination": "GTM"} | row for row in rows])

    for told in capacity_rows(capacity_by(table), Filters()):
        assert (flights, seats) == tuple(pd.Series(told)[["Flights completed", "Seats"]].str.strip("*").str.replace(NO_BREAK, " "))

@pytest.mark.parametrize(
    ("rows", "without"),
    [
        ([{"flights": 2, "people": 80}, {"flights": 1}], "1"),
        ([{"flights": 2, "people": 80}], "0"),
        ([{"flights": 2}, {}], "2, and 1 event without a number of flights"),
        ([{"flights": 2}, {}, {}, {"people": 5}], "2, and 2 events without a number of flights"),
        ([{"flights": 2}, {"people": 80}], "2"),
        ([{}], "1 event without a number of flights"),
        ([{"outcome": "denied"}], "0"),
    ],
)
def test_a_flight_whose_number_is_not_reported_is_none_with_a_count(rows: list[dict], without: str):
    """An event without a number of flights is not counted as one flight, nor as none: it stands apart."""
    table = events_table([{"destination": "GTM"} | row for row in rows])

    for told in capacity_rows(capacity_by(table), Filters()):
        assert without == told["Flights without a count of people"].strip("*").replace(NO_BREAK, " ")




@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"flights": 2, "aircraft": "C-17", "seats": 204}, "seats of the aircraft type times flights, 102 on each: standard troop seats (paratroopers)"),
        ({"flights": 1, "aircraft": "Boeing 767-300", "seats": 242}, "242 on each: layout of an Eastern Airlines aircraft"),
        ({"flights": 1, "aircraft": "A model of yesterday", "seats": 50}, "seats of the aircraft type times flights"),
        ({"flights": 1, "aircraft": "C-17", "seats": 102, "people": 104}, "More people than seats: it can be so with infants in arms"),
        ({"flights": 1, "aircraft": "Boeing 737"}, ""),
        ({"flights": 1}, ""),
    ],
)
def test_seats_say_whose_layout_they_are(given: dict, said: str):
    """The figure of a type is one airline's; another that flew it may have more or fewer."""
    words = seats_words(events_table([given]).iloc[0].to_dict())

    assert said in words
    assert bool(said) == bool(words)


def test_an_event_that_adds_nothing_is_named_with_what_it_tells_and_who_says_so():
    """The institute's count of a day is such an event: it stands beside the sum of the single flights, by name, the same in both languages.

    An official is typed without his state, so where the flights went is said with his words.
    """
    shown = events_table([{"destination": "GTM", "covers": "series", "flights": 3, "people": 265}, {"covers": "part"}, {"grade": "X"}, {"flights": 1}, {"destination": "MEX", "covers": "part", "flights": 1}, {"covers": "series", "people": 40}])
    reports = pd.DataFrame(
        [
            {"event_id": "E00001", "publisher": "News.az", "flights": 3, "passengers": 360, "credited_kind": "named_official", "credited": "the president"},
            {"event_id": "E00001", "publisher": "News.az", "flights": 3, "passengers": 265, "credited_kind": "institution", "credited": "the migration institute"},
            {"event_id": "E00002", "publisher": "AP", "flights": None, "passengers": None, "credited_kind": "outlet", "credited": "AP"},
            {"event_id": "E00005", "publisher": "Exitosa", "flights": 1, "passengers": None, "credited_kind": "named_official", "credited": "Foreign Minister A. B."},
            {"event_id": "E00006", "publisher": "La Migra", "flights": None, "passengers": 40, "credited_kind": "institution", "credited": "La Migra"},
        ]
    )

    assert [
        ("E00001", "a series of 3 flights with 265 people, as told by the migration institute"),
        ("E00002", "part of a larger number of flights"),
        ("E00003", "withdrawn"),
        ("E00005", "1 flight to Mexico of a larger number, as told by Foreign Minister A. B."),
        ("E00006", "a series of flights with 40 people, as told by La Migra"),
    ] == not_counted(shown, reports)
    assert [
        ("E00001", "una serie de 3 vuelos con 265 personas, según la institución «the migration institute»"),
        ("E00002", "parte de un número mayor de vuelos"),
        ("E00003", "retirado"),
        ("E00005", "1 vuelo a México de un número mayor, según el cargo público «Foreign Minister A. B.»"),
        ("E00006", "una serie de vuelos con 40 personas, según La Migra"),
    ] == no_contados(shown, reports)


def test_a_paragraph_names_the_counts_that_are_in_no_sum():
    """Panama's three flights have 299 people by the count of the series, and 119 by that of one flight: whoever pastes the paragraph has both."""
    shown = events_table([{"destination": "COL", "flights": 2}, {"destination": "COL", "covers": "series", "flights": 3, "people": 299}])
    reports = pd.DataFrame({"event_id": ["E00002"], "publisher": ["A"], "flights": [3], "passengers": [299], "credited_kind": [None], "credited": [None]})
    told = what_is_told("Colombia", shown, Tables(shown, pd.DataFrame(), reports, pd.DataFrame(), {}, (), {}, "", 0, alike(shown)), Filters())

    assert "(E00002: a series of 3 flights with 299 people); its flights and people may be among those above." in paragraph(told)
    assert "(E00002: una serie de 3 vuelos con 299 personas); sus vuelos y personas pueden estar ya entre los anteriores." in parrafo(told)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            {"grade": "B", "sources": 3, "independent_sources": 2},
            "Grade B: two or more independent sources report the event, but fewer than two of them report the outcome shown, or none of these is a named official or an institution's statement. 3 sources, 2 independent, of which 1 gives the outcome shown. "
            "Independent sources are sources not known to share an origin: copies of one text count once, and so do sources that rest on one newsroom, or tell one official statement.",
        ),
        ({"grade": "C"}, "Grade C: one independent source reports the event. 1 source. Independent sources are sources not known to share an origin."),
        ({"grade": "X", "sources": 0, "independent_sources": 0}, "Grade X (withdrawn): no report supports it any more."),
    ],
)
def test_a_grade_says_what_its_sources_are_sources_of(given: dict, said: str):
    """Of an event's two sources perhaps one alone gives the outcome shown; a withdrawn event has none, and nothing is said of copies."""
    row = events_table([given | {"outcome": "cancelled"}]).iloc[0].to_dict()
    claims = pd.DataFrame({"field": ["outcome", "outcome", "date"], "value": ["cancelled", "denied", "2025-12-12"], "source_group": [1, 2, 2]})

    assert said == grade_words(row, claims)


def test_nationalities_are_named_where_no_claim_is_left_to_name_them():
    """A withdrawn event has no claims, and its codes are no words."""
    row = events_table([{"nationality": ("GTM", "HND"), "grade": "X"}]).iloc[0].to_dict()

    assert "Guatemala, Honduras" == value_words(row, "nationality")
