"""Which of our events belong to what others counted, where an event has no day or people of several nationalities."""

from pathlib import Path

import pytest

from tests.tallied import held
from tracker.filters import days_known
from tracker.table import read_events
from tracker.totals import RECORD_BEGINS

FLIGHT = {"day": "2025-05-10", "destination": "GTM", "flights": 1}
UNDATED = FLIGHT | {"day": None}
OF_HONDURANS = {"destination": None, "nationality": ("HND",)}
ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("2021-01-20:2025-01-19", (0, 0, 0, 0)),
        ("2024", (0, 0, 0, 0)),
        ("2021-01-20:2025-01-20", (0, 1, 1, 0)),
        ("2025", (0, 1, 1, 0)),
    ],
)
def test_an_event_without_a_day_is_part_of_no_count_from_before_the_record(period: str, expected: tuple):
    """The table holds flights since 20 January 2025, the undated ones among them."""
    assert expected == held([UNDATED], period=period)


def test_no_event_of_the_table_is_older_than_the_record():
    """Else an undated one could be, too."""
    first, _ = days_known(read_events(ROOT / "data/published/events.csv"))

    assert first.min().date() >= RECORD_BEGINS


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"nationality": ("HND",)}, (1, 1, 0, 0)),
        ({"nationality": ("HND", "NIC")}, (0, 1, 1, 0)),
        ({"nationality": ("HND", "NIC"), "destination": "HND"}, (1, 1, 0, 0)),
        ({"nationality": ("HND", "NIC"), "destination": None}, (0, 1, 1, 0)),
        ({"nationality": ("NIC",)}, (0, 0, 0, 0)),
        ({"nationality": ("NIC",), "destination": "HND"}, (0, 0, 0, 0)),
        ({}, (0, 1, 1, 0)),
    ],
)
def test_a_flight_of_several_nationalities_is_counted_with_one_only_in_its_own_country(given: dict, expected: tuple):
    """Two flights to Costa Rica with people of thirteen countries, some of them Russians, are no mass deportations of Russians."""
    assert expected == held([FLIGHT | given], **OF_HONDURANS)


def test_the_people_of_a_mixed_flight_are_not_all_of_one_nationality():
    """Not even on a flight to their own country."""
    mixed = FLIGHT | {"nationality": ("HND", "NIC"), "destination": "HND", "people": 80}

    assert (0, 80, 1, 0) == held([mixed], measure="people_by_air", **OF_HONDURANS)
