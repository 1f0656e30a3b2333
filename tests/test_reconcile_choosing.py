"""Which of several values is shown, by which rule, and whether it is disputed."""

import pytest

from tests.reports import ISO, WORLD, credit, curated
from tracker.models import Basis, Event, Grade
from tracker.reconcile import reconcile

NBC = {"credited": credit("NBC")}
MINISTRY, PETRO = {"credited": credit("the foreign ministry", "institution")}, {"credited": credit("President Petro", "named_official")}
LATER = {"published": "2025-01-28"}
WEEK, MONTH = {"date": "2025-01-20", "date_precision": "week"}, {"date": "2025-01-15", "date_precision": "month"}


def event(*rows: dict[str, object]) -> Event:
    (found,) = reconcile([curated(number, "F1", **row) for number, row in enumerate(rows)], gazetteer=WORLD)
    return found


def origins(*ids: str) -> dict[str, object]:
    return {"origin_ids": ids}


# what it shows: (field, the reports, the shown value, the rule, whether it is disputed)
CASES = {
    "nothing": ("operator", [{}], None, "", False),
    "one value": ("operator", [{"operator": "military"}, {}], "military", "only value", False),
    "most sources": ("flights", [{"flights": 2}, {"flights": 2}, {"flights": 3}], 2, "most independent sources", True),
    "copies count once": ("flights", [{"flights": 2} | NBC, {"flights": 2} | NBC, {"flights": 3}, {"flights": 3}], 3, "most independent sources", True),
    "one source that differs from itself": ("flights", [{"flights": 2} | NBC, {"flights": 3} | NBC | LATER], 3, "latest", False),
    "latest": ("flights", [{"flights": 2}, {"flights": 3} | LATER], 3, "latest", True),
    "an institution's before one that was told later": ("outcome", [{"outcome": "cancelled"} | MINISTRY, {"outcome": "denied"} | LATER], "cancelled", "from an official", True),
    "most sources before an institution": ("outcome", [{"outcome": "cancelled"} | MINISTRY, {"outcome": "denied"}, {"outcome": "denied"}], "denied", "most independent sources", True),
    "the more specific before an institution's": ("origins", [origins("laredo") | MINISTRY, origins("kbif", "tucson")], ("kbif", "tucson"), "most specific", True),
    "two institutions": ("flights", [{"flights": 2} | MINISTRY, {"flights": 3} | PETRO | LATER], 3, "latest", True),
    "nothing tells them apart": ("operator", [{"operator": "military"}, {"operator": "charter"}], "charter", "first in order", True),
    "the variant of a family": ("aircraft", [{"aircraft": "C-130"}, {"aircraft": "C-130J"}], "C-130J", "most independent sources", False),
    "another model": ("aircraft", [{"aircraft": "C-130"}, {"aircraft": "C-17"}, {"aircraft": "C-17"}], "C-17", "most independent sources", True),
    "denied and turned back": ("outcome", [{"outcome": "denied"}, {"outcome": "denied"}, {"outcome": "turned_back"}], "denied", "most independent sources", True),
    "a reason told shorter": ("reason", [{"reason": "paperwork"}, {"reason": "the paperwork of the flight"}], "the paperwork of the flight", "most independent sources", False),
    "another reason": ("reason", [{"reason": "paperwork"}, {"reason": "weather"} | LATER], "weather", "latest", True),
    "the reason of another outcome": ("reason", [{"outcome": "cancelled"} | MINISTRY, {"outcome": "denied", "reason": "airspace"}], None, "of another outcome", False),
    "a reason of the shown outcome": ("reason", [{"outcome": "denied", "reason": "paperwork"}, {"outcome": "denied", "reason": "paperwork"}, {"outcome": "cancelled", "reason": "weather"}], "paperwork", "only value", False),
    "a reason of the other refusal": ("reason", [{"outcome": "denied"}, {"outcome": "denied"}, {"outcome": "turned_back", "reason": "paperwork"}], "paperwork", "only value", False),
    "nationalities in any order": ("nationality", [{"nationality": ("GTM", "HND")}, {"nationality": ("HND", "GTM")}], ("GTM", "HND"), "only value", False),
    # origins
    "the finer place": ("origins", [origins("us-tx"), origins("us-tx"), origins("kbif")], ("kbif",), "most independent sources", False),
    "a base and its city": ("origins", [origins("kbif", "tucson"), origins("tucson", "el-paso")], ("kbif", "tucson"), "most independent sources", False),
    "one of two is not both": ("origins", [origins("kbif"), origins("kbif", "tucson"), origins("el-paso", "tucson")], ("kbif", "tucson"), "most independent sources", True),
    "other cities": ("origins", [origins("laredo", "us-tx"), origins("kbif", "tucson") | LATER], ("kbif", "tucson"), "most specific", True),
    "a union is never made": ("origins", [origins("el-paso"), origins("tucson") | LATER], ("tucson",), "latest", True),
    "an unknown place is itself": ("origins", [origins("nowhere"), origins("nowhere"), origins("kbif")], ("nowhere",), "most independent sources", True),
}  # fmt: skip


@pytest.mark.parametrize(("field", "rows", "shown", "rule", "disputed"), CASES.values(), ids=CASES)
def test_the_shown_value_its_rule_and_the_dispute(field, rows, shown, rule, disputed):
    found = event(*rows)
    choice = found.choice(field)

    assert shown == getattr(found, field)
    assert (rule, disputed) == (choice.rule, choice.disputed)
    assert disputed == (field in found.disputed)


STRETCH = {"date": "2025-01-23", "date_latest": ISO("2025-01-24"), "date_precision": "week"}
READ = {"date": None, "date_earliest": ISO("2025-01-20"), "date_latest": ISO("2025-01-26"), "date_precision": "week"}  # 'last week', read out of a text
DEPARTURE, ARRIVAL = {"date": "2025-01-23", "date_kind": "departure"}, {"date": "2025-01-24", "date_kind": "arrival"}
ON_23, ON_24 = {"date": "2025-01-23"}, {"date": "2025-01-24"}
REFUSAL = {"date": "2025-01-23", "date_kind": "refusal"}
# what it shows: (the reports, the shown day, earliest, latest, precision, disputed)
DAYS = {
    "departure and arrival": ([DEPARTURE, DEPARTURE, ARRIVAL], "24", "23", "24", "day", False),
    "departure, arrival and two unstated": ([DEPARTURE, ON_23, ARRIVAL, ON_24], "24", "23", "24", "day", False),
    "departure and an unstated next day": ([DEPARTURE, DEPARTURE, ON_24], "23", "23", "24", "day", False),
    "departure and a refusal on the next day": ([DEPARTURE, ON_24 | {"date_kind": "refusal"}], "23", "23", "24", "day", False),
    "refusals on two days": ([DEPARTURE, REFUSAL, REFUSAL, ON_24 | {"date_kind": "refusal"}], "23", "23", "24", "day", True),
    "two unstated days": ([ON_23, ON_23, ON_24], "23", "23", "24", "day", True),
    "two arrivals": ([ARRIVAL, ARRIVAL, ARRIVAL | ON_23], "24", "23", "24", "day", True),
    "three days": ([DEPARTURE, ARRIVAL, ARRIVAL, {"date": "2025-01-26"}], "24", "23", "26", "day", True),
    "a day and its week": ([ON_24, WEEK, WEEK], "24", "24", "24", "day", False),
    "a day and another week": ([ON_24, ON_24, WEEK | {"date": "2025-01-27"}], "24", "24", "24", "day", True),
    "a week": ([WEEK], None, "20", "26", "week", False),
    "a month": ([MONTH], None, "01", "31", "month", False),
    "a week in a month": ([MONTH, WEEK, WEEK], None, "20", "26", "week", False),
    "a month alone against a week": ([MONTH | {"date": "2025-02-01"}, WEEK, WEEK], None, "20", "2025-02-28", "week", True),
    "a stretch of its own": ([STRETCH], None, "23", "24", "week", False),
    "a stretch within a month and a week": ([MONTH, WEEK, STRETCH], None, "23", "24", "week", False),
    "a week that a text gives": ([READ], None, "20", "26", "week", False),
    "a typed week and the same in a text": ([WEEK, READ], None, "20", "26", "week", False),
    "a day and its week in a text": ([ON_24, READ, READ], "24", "24", "24", "day", False),
    "two weeks against a day": ([WEEK, WEEK, {"date": "2025-01-28"}], None, "20", "28", "week", True),
    "no day": ([{"date": None}], None, None, None, "unknown", False),
}


@pytest.mark.parametrize("case", DAYS.values(), ids=DAYS)
def test_the_shown_day_its_bounds_and_the_dispute(case):
    rows, *days, precision, disputed = case
    found = event(*rows)

    assert [ISO(day if len(day) > 2 else f"2025-01-{day}") if day else None for day in days] == [found.date, found.date_earliest, found.date_latest]
    assert (precision, disputed) == (found.date_precision, "date" in found.disputed)


def test_the_landing_day_names_its_rule_and_stands_first():
    choice = event(DEPARTURE, ARRIVAL).choice("date")

    assert ("landing day", ["2025-01-24", "2025-01-23"]) == (choice.rule, [rival.value for rival in choice.rivals])


def test_a_rival_names_its_reports_and_counts_independent_sources():
    rivals = event({"flights": 2} | NBC, {"flights": 2} | NBC, {"flights": 2}, {"flights": 3}).choice("flights").rivals

    assert [("2", ("r0", "r1", "r2"), 2), ("3", ("r3",), 1)] == [(r.value, r.reports, r.independent_sources) for r in rivals]


SEATS = {
    "type times flights": ({"aircraft": "C-17", "flights": 2}, 204),
    "a variant has its family's": ({"aircraft": "C-130J"}, 92),
    "a type without a figure": ({"aircraft": "Boeing 737"}, None),
    "an unknown type": ({"aircraft": "Antonov"}, None),
    "no type": ({}, None),
    "no number of flights": ({"aircraft": "C-17", "flights": None}, None),
}


@pytest.mark.parametrize(("row", "seats"), SEATS.values(), ids=SEATS)
def test_seats_are_those_of_the_type_times_the_flights(row, seats):
    found = event(row)

    assert seats == found.seats
    assert (Basis.UNKNOWN if seats is None else Basis.DERIVED) is found.choice("seats").basis


PETRO, INSTITUTE, OFFICIAL = credit("Petro", "named_official"), credit("IGM", "institution"), credit("an official", "unnamed_official")
GRADES = {
    "two and a named official": ([{"credited": PETRO}, {}], Grade.A),
    "two and an institution": ([{"credited": INSTITUTE}, {}], Grade.A),
    "two and an unnamed official": ([{"credited": OFFICIAL}, {}], Grade.B),
    "two and an institution that told a newsroom": ([{"credited": INSTITUTE, "told_to": "Reuters"}, {}], Grade.A),
    "two and an official without a name who told a newsroom": ([{"credited": OFFICIAL, "told_to": "Reuters"}, {}], Grade.B),
    "an institution that told a newsroom, and that newsroom": ([{"credited": INSTITUTE, "told_to": "Reuters"}, {"publisher": "Reuters"}], Grade.C),
    "two": ([{}, {}], Grade.B),
    "two pages of one newsroom": ([NBC, NBC], Grade.C),
    "an official alone": ([{"credited": PETRO}], Grade.C),
}


@pytest.mark.parametrize(("rows", "grade"), GRADES.values(), ids=GRADES)
def test_the_grade_counts_independent_sources_and_officials(rows, grade):
    assert grade is event(*rows).grade


PART = {"covers": "part", "flights": 1}
ELSEWHERE = [
    # what it shows: (the report on a part, whether the origins are disputed, the values told)
    ("from one of the places", origins("kbif"), False, ["el-paso;tucson"]),
    ("from another place", origins("houston"), True, ["el-paso;tucson", "houston"]),
    ("from another place, by the same newsroom", origins("houston") | NBC, False, ["el-paso;tucson", "houston"]),
    ("from a place not told", {}, False, ["el-paso;tucson"]),
]


@pytest.mark.parametrize(("part", "disputed", "told"), [case[1:] for case in ELSEWHERE], ids=[case[0] for case in ELSEWHERE])
def test_a_plane_that_left_from_elsewhere_makes_the_origins_disputed(part, disputed, told):
    """The shown origins stay those of the reports on the whole event."""
    found = event({"flights": 2} | origins("el-paso", "tucson") | NBC, PART | part)

    assert ("el-paso", "tucson") == found.origins
    assert disputed == ("origins" in found.disputed)
    assert told == [rival.value for rival in found.choice("origins").rivals]
