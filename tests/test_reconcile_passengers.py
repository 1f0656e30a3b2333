"""People as a range and a best number, by the rule on the Method page."""

import pytest

from tests.reports import counted, credit, report
from tracker.models import Basis
from tracker.reconcile.independence import Sources
from tracker.reconcile.passengers import People, people

OFFICIAL = {"credited": credit("President Gustavo Petro", "named_official")}
INSTITUTION = {"credited": credit("the migration institute", "institution")}
PLANNED = {"outcome": "planned"}
COPIED = {"copied_from": "NBC News"}
NBC = {"credited": credit("NBC News")}

# what it shows: (the reports, low, best, high, rule, disputed)
CASES = {
    "nobody counts": ([{}], None, None, None, "", False),
    "exact": ([counted(105)], 105, 105, 105, "only value", False),
    "about": ([counted(80, "about")], None, 80, None, "only value", False),
    "at least": ([counted(150, "at_least")], 150, 150, None, "only value", False),
    "at most": ([counted(190, "at_most")], None, None, 190, "bounds only", False),
    "a range": ([counted(75, "at_least", upper=80)], 75, None, 80, "bounds only", False),
    "zero is a number": ([counted(0)], 0, 0, 0, "only value", False),
    "each over the report's flights": ([counted(80, scope="each") | {"flights": 2}], 160, 160, 160, "only value", False),
    "a range on each": ([counted(75, "at_least", "each", 80) | {"flights": 2}], 150, None, 160, "bounds only", False),
    "exact before about": ([counted(105), counted(80, "about"), counted(80, "about")], 105, 105, 105, "exact", True),
    "an official's exact before two others": ([counted(201) | OFFICIAL, counted(210), counted(210)], 201, 201, 210, "exact from an official", True),
    "an institution's exact": ([counted(160) | INSTITUTION, counted(158)], 158, 160, 160, "exact from an official", True),
    "an official's hedged number is no exact one": ([counted(200, "about") | OFFICIAL, counted(210)], 210, 210, 210, "exact", True),
    "the value most sources give": ([counted(80, "about"), counted(80, "about"), counted(90, "about")], None, 80, None, "most independent sources", True),
    "copies count once": ([counted(90, "about") | NBC, counted(90, "about") | NBC, counted(80, "about"), counted(80, "about")], None, 80, None, "most independent sources", True),
    "about before at least": ([counted(80, "about"), counted(70, "at_least")], 70, 80, None, "most independent sources", False),
    "the largest at least": ([counted(70, "at_least"), counted(79, "at_least")], 70, 79, None, "largest at least", False),
    "a larger number than at least": ([counted(5000, "at_least"), counted(5400)], 5000, 5400, 5400, "exact", False),
    "a smaller number than at least": ([counted(5000, "at_least"), counted(4900)], 4900, 4900, 4900, "exact", True),
    "one number, hedged or not": ([counted(201), counted(201, "at_least")], 201, 201, 201, "only value", False),
    "a range agrees with its numbers": ([counted(160), counted(155, "at_least", upper=160)], 155, 160, 160, "exact", False),
    "one source that gives two numbers": ([counted(80, "about") | NBC, counted(160, "about") | NBC | {"flights": 2}], None, 80, None, "most independent sources", False),
    "an announced number sets nothing beside a count": ([counted(360) | PLANNED | OFFICIAL, counted(299), counted(300)], 299, 300, 300, "exact", True),
    "an announced number disputes no count": ([counted(360) | PLANNED, counted(299)], 299, 299, 299, "only value", False),
    "an announced number is the only one of people flown": ([counted(360) | PLANNED, {}], None, None, None, "announced only", False),
    "an announced number is the only one of people refused": ([counted(360) | PLANNED, {"outcome": "denied"}], 360, 360, 360, "only value", False),
    "of a refused flight the announced number is as good": ([counted(80) | PLANNED, counted(79) | {"outcome": "denied"}], 79, 80, 80, "exact", True),
    "equally many sources of one day: the larger": ([counted(104), counted(116)], 104, 116, 116, "exact", True),
    "a copy that drops the hedge": ([counted(80) | NBC, counted(80, "about") | NBC, counted(80, "about")], None, 80, None, "only value", False),
    "a copy that drops 'at least'": ([counted(80) | NBC, counted(80, "at_least") | NBC], 80, 80, None, "only value", False),
    "an own source without the hedge": ([counted(80), counted(80, "about") | NBC], 80, 80, 80, "only value", False),
    "another number of the source": ([counted(79) | NBC, counted(80, "about") | NBC], 79, 79, 79, "exact", False),
    "an official's word beside a hedge": ([counted(80) | COPIED | OFFICIAL, counted(80, "about") | NBC], 80, 80, 80, "only value", False),
    "best stays within": ([counted(200, "at_least"), counted(180, "about")], 180, 180, None, "most independent sources", True),
}  # fmt: skip


def count(*rows: dict[str, object], **more: object) -> People:
    reports = [report(number, **row) for number, row in enumerate(rows)]
    return people(reports, Sources(reports), **{"flights": 1} | more)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_range_best_number_rule_and_dispute(case):
    rows, *expected = case
    found = count(*rows)

    assert expected == [found.low, found.best, found.high, found.choice.rule, found.choice.disputed]


def test_a_count_on_each_of_an_unknown_number_of_flights_takes_those_of_the_event():
    each = counted(80, "about", "each") | {"flights": None}

    assert 160 == count(each, flights=2).best
    assert count(each, flights=None).best is None


def test_a_multiplied_count_is_derived_and_a_printed_total_is_reported():
    each = counted(80, "exact", "each") | {"flights": 2}

    assert Basis.DERIVED is count(each).choice.basis
    assert Basis.REPORTED is count(each, counted(160) | {"flights": 2}).choice.basis


def test_every_value_is_kept_with_its_reports_the_shown_one_first():
    rivals = count(counted(80, "about"), counted(105), counted(75, "at_least", upper=80), counted(70, "at_least"), counted(300, "at_most")).choice.rivals

    assert ["105", "at least 70", "75 to 80", "about 80", "at most 300"] == [rival.value for rival in rivals]
    assert [("r1",), ("r3",), ("r2",), ("r0",), ("r4",)] == [rival.reports for rival in rivals]


def test_a_decision_is_the_best_number_and_the_range_holds_it():
    decided = count(counted(80), decided=100)

    assert (80, 100, 100, "decision") == (*decided[:3], decided.choice.rule)


def test_an_announced_number_is_kept_beside_people_flown_whom_nobody_counted():
    choice = count(counted(240, "about") | PLANNED, {}).choice

    assert (Basis.UNKNOWN, ["about 240"]) == (choice.basis, [rival.value for rival in choice.rivals])
