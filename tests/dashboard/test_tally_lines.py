"""The counts of others as lines: one for each number, with all who give it."""

import pytest

from tests.tables import events_table
from tests.tallied import tallies
from tracker.totals import beside_tallies
from tracker.views.tally_lines import tally_lines

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
