"""Disputed values as rows, and announced numbers beside what has flown since."""

import re
from pathlib import Path

import pandas as pd
import pytest

from tests.tables import events_table
from tracker.reconcile import IN_BRIEF, RULES
from tracker.table import ClaimRow, frame_of
from tracker.totals import DisputeOrder, announcements, disputed_by_field, disputes, in_order
from tracker.views.dispute_list import dispute_list, shown_line
from tracker.views.disputes import lead_words

PUBLISHED = Path(__file__).resolve().parents[1] / "data/published"


def claim(event: str, field: str, reading: str, source: int, **given):
    plain = {"value": reading, "shown": False, "rule": "most independent sources", "report_id": f"c{event}{source}", "covers": "whole", "method": "curated", "words": "said"}
    return ClaimRow(**plain | {"event_id": event, "field": field, "reading": reading, "source_group": source, "publisher": f"Paper {source}"} | given)


def claims_table(*claims: ClaimRow) -> pd.DataFrame:
    return frame_of(list(claims), ClaimRow)


PEOPLE = [
    claim("E00001", "passengers", "160 in all", 1, shown=True),
    claim("E00001", "passengers", "160 in all", 2, shown=True),
    claim("E00001", "passengers", "about 80 on each of 2 flights: about 160", 3),
    claim("E00001", "passengers", "158 in all", 3),
    claim("E00001", "passengers", "79", 4, covers="part"),
    claim("E00001", "origin", "Tucson", 1, shown=True),
    claim("E00001", "origin", "El Paso", 2),
    claim("E00002", "passengers", "80", 1, shown=True),
    claim("E00002", "passengers", "80", 2, shown=True),
]
EVENTS = events_table([
    {"destination": "GTM", "day": "2025-01-24", "flights": 2, "people": 160, "disputed": ("passengers", "origins"), "independent_sources": 3},
    {"destination": "MEX", "people": 80, "independent_sources": 2},
    {"destination": "COL", "people": 90, "disputed": ("passengers",), "covers": "part"},
])  # fmt: skip


def test_each_disputed_field_of_an_event_is_a_row():
    found = disputes(EVENTS, claims_table(*PEOPLE)).set_index("field")

    assert ["passengers", "origins"] == found.index.tolist()
    assert ["160 in all", 3, 3, 158, 160] == found.loc["passengers", ["shown", "values", "sources", "least", "most"]].tolist()
    assert "160 in all (2 sources: Paper 1, Paper 2); about 80 on each of 2 flights: about 160 (1 source: Paper 3); 158 in all (1 source: Paper 3)" == found.loc["passengers", "told"]
    assert found.loc["origins", ["least", "most"]].isna().all()


def test_a_part_takes_no_side_in_a_dispute():
    """79 on one of the planes does not compete with 160 on both."""
    assert "79" not in disputes(EVENTS, claims_table(*PEOPLE)).set_index("field").loc["passengers", "told"]


def test_one_day_is_one_value_with_all_that_happened_on_it():
    """That it is the day of the refusal to one source and of the departure to another makes no second day; a source of both counts once."""
    days = [
        claim("E00001", "date", "23 January 2025 (refusal)", 1, shown=True),
        claim("E00001", "date", "23 January 2025", 1, shown=True),
        claim("E00001", "date", "23 January 2025 (refusal)", 2, shown=True),
        claim("E00001", "date", "23 January 2025 (departure)", 3, shown=True),
        claim("E00001", "date", "24 January 2025 (refusal)", 4),
    ]
    (found,) = disputes(events_table([{"destination": "MEX", "disputed": ("date",), "independent_sources": 4}]), claims_table(*days)).to_dict("records")

    assert 2 == found["values"]
    told = "23 January 2025 (refusal; not stated; departure)"
    assert (told, f"{told} (3 sources: Paper 1, Paper 2, Paper 3); 24 January 2025 (refusal) (1 source: Paper 4)") == (found["shown"], found["told"])


def test_disputes_are_counted_of_the_events_that_two_sources_tell_of():
    found = disputed_by_field(EVENTS, claims_table(*PEOPLE)).set_index("field")

    assert {"passengers": (1, 2), "origins": (1, 1)} == {field: (row.disputed, row.of) for field, row in found.iterrows()}


def test_people_on_each_flight_are_set_beside_the_others_in_all():
    """75 to 80 on each of the event's two flights do not lie far below 160."""
    each = claim("E00001", "passengers", "80 on each flight", 5)
    found = disputes(EVENTS, claims_table(*PEOPLE, each)).set_index("field")

    assert found.loc["passengers", ["least", "most"]].tolist() == [158, 160]


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("sources", ["E00002", "E00001", "E00003"]),
        ("date", ["E00001", "E00002", "E00003"]),
        ("spread", ["E00003", "E00001", "E00002"]),
        ("country", ["E00003", "E00002", "E00001"]),
    ],
)
def test_disputes_are_ordered_and_what_is_unknown_comes_last(by: DisputeOrder, expected: list[str]):
    rows = [
        {"destination": "MEX", "day": "2025-02-01", "disputed": ("passengers",)},
        {"destination": "GTM", "day": "2025-01-24", "disputed": ("reason",)},
        {"destination": "COL", "disputed": ("passengers",)},
    ]
    said = [("E00001", "passengers", "80"), ("E00001", "passengers", "90"), *(("E00002", "reason", word) for word in "abc"), ("E00003", "passengers", "10"), ("E00003", "passengers", "90")]
    found = disputes(events_table(rows), claims_table(*(claim(*one, number) for number, one in enumerate(said))))

    assert in_order(found, by)["event_id"].tolist() == expected


def test_the_list_names_event_value_sources_and_rule():
    found = disputes(EVENTS, claims_table(*PEOPLE))
    written = re.sub("<[^<>]*>", "|", dispute_list(found, EVENTS, claims_table(*PEOPLE)))
    told = [word.strip() for word in written.split("|") if word.strip()]

    assert told[:4] == ["E00001: Guatemala, 24 January 2025, completed", "People on board", "Shown: 160; more independent sources give it than any other", "Numbers from 158 to 160; 3 values from 3 independent sources"]
    assert told[4:7] == ["160 in all", "(shown)", "· 2 sources: Paper 1, Paper 2"]


def test_without_a_dispute_there_are_no_rows_but_all_columns():
    found = disputes(EVENTS.iloc[1:2], claims_table(*PEOPLE))

    assert found.empty
    assert {"event_id", "field", "told", "least"} <= set(found)


# --- announced ---------------------------------------------------------------------------------------------------------------

LIFT = {"outcome": "planned", "origins": ("el-paso", "san-diego"), "people": (5000, 5400, None)}


@pytest.mark.parametrize(
    ("flown", "flights"),
    [
        ({"day": "2025-01-28", "origins": ("kbif",)}, 2),
        ({"day": "2025-01-25", "origins": ("knkx", "tucson")}, 2),
        ({"day": "2025-01-24", "origins": ("kbif",)}, None),
        ({"day": "2025-01-28", "origins": ("tucson",)}, None),
        ({"day": "2025-01-28"}, None),
        ({"day": "2025-01-28", "origins": ("kbif",), "outcome": "denied"}, None),
        ({"day": "2025-01-28", "origins": ("kbif",), "covers": "part"}, None),
    ],
)
def test_only_completed_flights_from_the_announced_places_since_then_stand_beside_it(flown, flights):
    """Neither earlier ones, nor others', nor those of unknown origin, nor refused ones, nor parts."""
    table = events_table([LIFT, {"destination": "COL", "flights": 2, "people": 201} | flown])
    [found] = announcements(table, pd.Series({"E00001": pd.Timestamp("2025-01-25")}))

    assert ("E00001", ("El Paso", "San Diego"), 5400) == (found.event_id, found.areas, found.people.best)
    assert flights == (found.flights_since.flights if found.flights_since.of else None)
    assert (201 if flights else None) == found.people_since.best


def test_completed_flights_from_the_announced_places_without_a_day_are_told_apart():
    table = events_table([LIFT, {"destination": "COL", "flights": 2, "origins": ("kbif",)}, {"destination": "COL", "flights": 2}])
    [found] = announcements(table, pd.Series({"E00001": pd.Timestamp("2025-01-25")}))

    assert (1, 0) == (found.undated, found.flights_since.of)


def test_an_announced_lift_without_a_day_or_an_origin_is_compared_with_nothing():
    table = events_table([LIFT | {"origins": ()}, {"destination": "COL", "day": "2025-01-28", "origins": ("kbif",), "flights": 2}])
    [found] = announcements(table, pd.Series(dtype="datetime64[s]"))

    assert found.since is None
    assert 0 == found.flights_since.of


def test_events_of_several_sources_that_dispute_nothing_are_told_apart():
    """Every shown event with two or more sources is in one of the two numbers."""
    rows = [{"independent_sources": 2, "disputed": ("flights",)}, {"independent_sources": 3, "covers": "series"}, {"independent_sources": 1}]
    said = lead_words(events_table(rows), pd.DataFrame({"event_id": ["E00001"]}))

    assert said.startswith("1 of the 1 shown events with two or more independent sources have a disputed value")
    assert "1 more event with two or more is withdrawn or known only by a report about a part or a series" in said


def test_every_rule_beside_a_published_value_has_its_words():
    """A rule's name is for the data; the page says in a few words what it did."""
    claims = pd.read_csv(PUBLISHED / "claims.csv", dtype=str)

    assert set(claims["rule"].dropna()) <= set(IN_BRIEF) <= set(RULES)


def test_a_value_without_a_rule_on_record_ends_with_the_value():
    event = pd.Series({"event_id": "E00001", "operator": "military", "grade": "B"})

    assert "Shown: US military" == shown_line(event, pd.Series({"field": "operator", "rule": None}))
