"""Which report joins which event: one table of pairs, each named by the rule it shows."""

import pytest

from tests.reports import WORLD, counted, credit, curated, report
from tracker.reconcile import reconcile

PLANNED = {"outcome": "planned"}
LIFT = {"destination": None, "date": None, "flights": None, "outcome": "planned", "origin_ids": ("el-paso", "san-diego")}
ANY_DAY = {"date": None, "published": None}
DEPARTED = {"date": "2025-01-23", "date_kind": "departure"}
FAR = {"destination": "IND"}
HOUSTON = {"origin_ids": ("houston",)}
CALLED_OFF = {"destination": None, "outcome": "cancelled"}

# what it shows: (one report, the other report, whether they become one event)
PAIRS = {
    "equal": ({}, {}, True),
    "another destination": ({}, {"destination": "MEX"}, False),
    "two unknown destinations": ({"destination": None}, {"destination": None}, False),
    "two announcements of an overlapping origin": (LIFT, LIFT | {"origin_ids": ("kbif",)}, True),
    "two announcements of other origins": (LIFT, LIFT | {"origin_ids": ("houston",)}, False),
    "two announcements without origin": (LIFT | {"origin_ids": ()}, LIFT | {"origin_ids": ()}, False),
    "two called off with no destination, of one origin": (CALLED_OFF | HOUSTON, CALLED_OFF | HOUSTON, True),
    "two called off with no destination, of one newsroom's word": (CALLED_OFF | {"copied_from": "WSJ"}, CALLED_OFF | {"credited": credit("WSJ")}, True),
    "two called off with no destination": (CALLED_OFF, CALLED_OFF, False),
    "two landed with no destination, of one origin": ({"destination": None} | HOUSTON, {"destination": None} | HOUSTON, False),
    "another city": ({"destination_city": "guatemala-city"}, {"destination_city": "el-paso"}, False),
    "an airport of the city": ({"destination_city": "guatemala-city"}, {"destination_city": "mggt"}, True),
    # outcomes
    "denied and completed": ({"outcome": "denied"}, {}, False),
    "denied and turned back": ({"outcome": "denied"}, {"outcome": "turned_back"}, True),
    "denied and cancelled": ({"outcome": "denied"}, {"outcome": "cancelled"}, True),
    "turned back and cancelled": ({"outcome": "turned_back"}, {"outcome": "cancelled"}, False),
    "planned and flown that day": (PLANNED, {}, True),
    "planned and denied that day": (PLANNED, {"outcome": "denied"}, True),
    "planned and flown the day after": (PLANNED | {"date": "2025-01-23"}, {}, False),
    "planned and flown, day unknown": (PLANNED | {"date": None}, {}, False),
    "planned and flown from one area": (PLANNED | {"origin_ids": ("kbif",)}, {"origin_ids": ("el-paso",)}, True),
    "planned and flown from two areas": (PLANNED | {"origin_ids": ("kbif",)}, {"origin_ids": ("tucson",)}, False),
    "planned from somewhere, flown from nowhere told": (PLANNED | {"origin_ids": ("kbif",)}, {}, False),
    "planned from somewhere, flown from nowhere told, as many people": (PLANNED | {"origin_ids": ("kbif",)} | counted(80), counted(80), True),
    "planned and flown, day unknown, a telling number": (PLANNED | counted(85), ANY_DAY | counted(85), True),
    "planned and flown, day unknown, a round number": (PLANNED | counted(80), ANY_DAY | counted(80), False),
    "planned and flown the day after, a telling number": (PLANNED | {"date": "2025-01-23"} | counted(85), counted(85), False),
    # days
    "two days": ({"date": "2025-01-20"}, {}, False),
    "the next day, nothing said": ({"date": "2025-01-23"}, {}, False),
    "departure and arrival on the next day": (DEPARTED, {"date_kind": "arrival"}, True),
    "departure and the next day": (DEPARTED, {}, True),
    "departure and refusal on the next day": (DEPARTED | {"outcome": "denied"}, {"date_kind": "refusal", "outcome": "denied"}, True),
    "arrival and arrival on the next day": ({"date": "2025-01-23", "date_kind": "arrival"}, {"date_kind": "arrival"}, False),
    "departure and departure on the next day": (DEPARTED, {"date_kind": "departure"}, False),
    "departure and arrival two days later": (DEPARTED | {"date": "2025-01-22"}, {"date_kind": "arrival"}, False),
    "departure and arrival two days later, far away": (DEPARTED | FAR | {"date": "2025-01-22"}, FAR | {"date_kind": "arrival"}, True),
    "departure and two days later, far away": (DEPARTED | FAR | {"date": "2025-01-22"}, FAR, False),
    "departure and arrival three days later, far away": (DEPARTED | FAR | {"date": "2025-01-21"}, FAR | {"date_kind": "arrival"}, False),
    "refusals on two days running": ({"date": "2025-01-23", "outcome": "denied"}, {"outcome": "denied"}, True),
    "refusals two days apart": ({"date": "2025-01-22", "outcome": "denied"}, {"outcome": "denied"}, False),
    "the day in a week": ({"date": "2025-01-26", "date_precision": "week"}, {}, True),
    "the day in another week": ({"date": "2025-01-27", "date_precision": "week"}, {}, False),
    "the day in a month": ({"date": "2025-01-01", "date_precision": "month"}, {}, True),
    "undated, published 14 days later": ({"date": None, "published": "2025-02-07"}, {}, True),
    "undated, published 15 days later": ({"date": None, "published": "2025-02-08"}, {}, False),
    "undated, published before": ({"date": None, "published": "2025-01-23"}, {}, False),
    "undated, publication unknown": (ANY_DAY, {}, True),
    "undated, publication unknown, both": (ANY_DAY, ANY_DAY, True),
    "undated, publication unknown, the other undated": (ANY_DAY, {"date": None}, True),
    "undated, publication unknown, announced and flown": (ANY_DAY | PLANNED, {}, False),
    "undated, publication unknown, fewer flights": (ANY_DAY | {"flights": 2}, {}, False),
    "undated, publication unknown, many more people": (ANY_DAY | counted(161), counted(80), False),
    "two undated of one fortnight": ({"date": None}, {"date": None, "published": "2025-02-07"}, True),
    "two undated further apart": ({"date": None}, {"date": None, "published": "2025-02-09"}, False),
    # flights, people, operators
    "undated, another exact number": ({"date": None} | counted(80), counted(79), False),
    "undated, nearly the hedged number": ({"date": None} | counted(100, "about"), counted(120), True),
    "undated, a lower bound far below": ({"date": None} | counted(23, "at_least"), counted(126), False),
    "flights unknown": ({"flights": None}, {"flights": 2}, True),
    "fewer flights": ({"flights": 1}, {"flights": 2}, False),
    "fewer flights, as many people": ({"flights": 1, "operator": "foreign"} | counted(210), {"flights": 2, "operator": "foreign"} | counted(200), True),
    "fewer flights, fewer people": ({"flights": 1, "operator": "foreign"} | counted(110), {"flights": 2, "operator": "foreign"} | counted(200), False),
    "fewer flights, as many people, operator unknown": ({"flights": 1} | counted(210), {"flights": 2, "operator": "foreign"} | counted(200), False),
    "fewer flights of a part": ({"covers": "part"}, {"flights": 2}, True),
    "more flights in a part": ({"covers": "part", "flights": 3}, {"flights": 2}, False),
    "people within a factor of two": (counted(80), counted(160), True),
    "people beyond a factor of two": (counted(80), counted(161), False),
    "a lower bound far below": (counted(80, "at_least"), counted(400), True),
    "an upper bound far above": (counted(400, "at_most"), counted(80), True),
    "an upper bound far below": (counted(80, "at_most"), counted(400), False),
    "each over two flights": ({"flights": 2} | counted(80, scope="each"), {"flights": 2} | counted(330), False),
    "another operator": ({"operator": "military"}, {"operator": "charter"}, False),
    "charter and commercial": ({"operator": "commercial"}, {"operator": "charter"}, True),
    "operator unknown": ({"operator": "military"}, {}, True),
    # origins
    "another origin": ({"origin_ids": ("houston",)}, {"origin_ids": ("el-paso",)}, False),
    "another origin, as many people": ({"origin_ids": ("houston",)} | counted(80), {"origin_ids": ("el-paso",)} | counted(80), True),
    "another origin, nearly as many by a hedged count": ({"origin_ids": ("houston",)} | counted(80, "about"), {"origin_ids": ("el-paso",)} | counted(79), True),
    "another origin, another exact number": ({"origin_ids": ("houston",)} | counted(80), {"origin_ids": ("el-paso",)} | counted(79), False),
    "the origin's state": ({"origin_ids": ("us-tx",)}, {"origin_ids": ("el-paso",)}, True),
    # one load told differently in one thing
    "the next day, a telling number": ({"date": "2025-01-23"} | counted(119), counted(119), True),
    "two days later, a telling number": ({"date": "2025-01-22"} | counted(119), counted(119), True),
    "three days later, a telling number": ({"date": "2025-01-21"} | counted(119), counted(119), False),
    "the next day, a round number": ({"date": "2025-01-23"} | counted(80), counted(80), False),
    "the next day, a telling number that is hedged": ({"date": "2025-01-23"} | counted(119, "about"), counted(119), False),
    "another operator, a telling number": ({"operator": "foreign"} | counted(131), {"operator": "charter"} | counted(131), True),
    "fewer flights, a telling number": ({"flights": 3} | counted(131), counted(131), True),
    "the next day and another operator": ({"date": "2025-01-23", "operator": "foreign"} | counted(131), {"operator": "charter"} | counted(131), False),
    "the next day from another place": ({"date": "2025-01-23"} | HOUSTON | counted(119), {"origin_ids": ("el-paso",)} | counted(119), False),
    # two reports of one document
    "one document, nothing differs": ({"doc": "d"}, {"doc": "d", "start": 5, "end": 6}, True),
    "one document, other people": ({"doc": "d"} | counted(80), {"doc": "d"} | counted(81), False),
    "one document, the next day, a telling number": ({"doc": "d", "date": "2025-01-23"} | counted(119), {"doc": "d"} | counted(119), False),
    "one document, denied and turned back": ({"doc": "d", "outcome": "denied"}, {"doc": "d", "outcome": "turned_back"}, False),
}


@pytest.mark.parametrize(("one", "other", "together"), PAIRS.values(), ids=PAIRS)
def test_two_reports_become_one_event_or_stay_two(one, other, together):
    found = reconcile([report(1, **one), report(2, **other)], gazetteer=WORLD)

    assert (1 if together else 2) == len(found)


# A typed row and an extracted report of one document never rule each other out.
OF_TWO_DOCUMENTS = {name: pair for name, pair in PAIRS.items() if "doc" not in pair[0]}


@pytest.mark.parametrize(("one", "other", "together"), OF_TWO_DOCUMENTS.values(), ids=OF_TWO_DOCUMENTS)
def test_a_report_joins_a_curated_event_by_the_same_rules(one, other, together):
    found = reconcile([curated(1, "F1", **one), report(2, **other)], gazetteer=WORLD)

    assert (1 if together else 2) == len(found)


def test_contradicting_origins_are_kept_apart_and_flagged():
    found = reconcile([report(1, origin_ids=("houston",)), report(2, origin_ids=("el-paso",))], gazetteer=WORLD)

    assert [(), ("E00001",)] == [event.possible_duplicate_of for event in found]


def test_an_event_over_two_days_takes_no_third():
    three = [report(1, **DEPARTED), report(2, date_kind="arrival"), report(3, date="2025-01-25")]

    assert 2 == len(reconcile(three, gazetteer=WORLD))


def test_what_was_planned_and_flown_is_shown_as_flown_and_is_no_dispute():
    (event,) = reconcile([report(1, published="2025-01-23", **PLANNED), report(2)], gazetteer=WORLD)

    assert ("completed", ()) == (event.outcome, event.disputed)
    assert {"completed", "planned"} == {rival.value for rival in event.choice("outcome").rivals}
