"""The counts of others as lines: one for each number, with all who give it; those of the chosen days come first."""

import datetime as dt

import pytest

from tests.tables import events_table
from tests.tallied import tallies
from tracker.filters import Filters
from tracker.totals import beside_tallies
from tracker.views.tally_lines import tally_lines
from tracker.views.tally_list import days_first, tally_list

FLIGHT = {"day": "2025-05-10", "destination": "GTM", "flights": 15}
YEAR = {"value": 532, "counted_by": "Institute"}


def lines(*rows: dict) -> list[str]:
    compared, others = tally_lines(beside_tallies(events_table([FLIGHT]), tallies(list(rows))))
    return [line.replace("\\", "") for line in (*compared, *others)]


def test_a_number_that_three_pages_give_stands_once_with_each_of_them():
    (line,) = lines(YEAR, YEAR | {"counted_by": "Monitor"}, YEAR)

    assert line.startswith("**2025**: Removal flights: this table holds 15 of 532 flights (3%). 3 pages give this number: ")
    assert line.endswith(
        "[Institute, via Paper 1](<https://example.org/1>). “532 in all”; [Monitor, via Paper 2](<https://example.org/2>). “532 in all”; [Institute, via Paper 3](<https://example.org/3>). “532 in all”"
    )


@pytest.mark.parametrize(
    "other",
    [
        {"value": 533},
        {"qualifier": "at_least"},
        {"period": "2025-05"},
        {"destination": "HND"},
        {"operator": "military"},
        {"measure": "people_by_air"},
        {"measure": "return_flights"},
        {"value_upper": 540},
    ],
)
def test_numbers_that_differ_in_anything_stand_apart(other):
    assert 2 == len(lines(YEAR, YEAR | other))


DAY = dt.date(2025, 1, 24)
OF_DAY, OF_WEEK, OF_HELD = YEAR | {"value": 3, "period": "2025-01-24:2025-01-24"}, YEAR | {"value": 9, "period": "2025-01-24:2025-01-30"}, YEAR | {"value": 4, "period": "2025-01-24:2025-01-24", "measure": "people_held"}


@pytest.mark.parametrize(
    ("chosen", "days", "first", "left"),
    [
        ({"date_from": DAY, "date_to": DAY}, "24 January 2025", ["24 January 2025"] * 2, 2),
        ({"date_from": DAY, "date_to": DAY + dt.timedelta(days=9)}, "24 January to 2 February 2025", ["24 to 30 January 2025", "24 January 2025", "24 January 2025"], 1),
        ({"date_to": DAY}, "until 24 January 2025", ["24 January 2025"] * 2, 2),
        ({"date_from": DAY + dt.timedelta(days=1)}, "from 25 January 2025 on", [], 4),
        ({}, "", [], 4),
    ],
)
def test_counts_of_the_chosen_days_alone_come_first(chosen: dict, days: str, first: list[str], left: int):
    """A longer count holds the day and more, and nobody can cut it; it stands below."""
    beside = beside_tallies(events_table([FLIGHT]), tallies([YEAR, OF_WEEK, OF_DAY, OF_HELD]))
    told = tally_list(beside, Filters(**chosen))

    assert days == told.days
    assert first == [line.split("**")[1] for line in told.of_days]
    assert left == len(told.compared) + len(told.others)
    assert len(first) == sum(days_first(beside, Filters(**chosen))["id"].head(len(first)).isin(["T002", "T003", "T004"]))
