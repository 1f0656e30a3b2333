"""How many completed flights left from a third country or the base at Guantánamo, or went to it, with their people."""

import pytest

from tests.tables import events_table
from tracker.totals import legs_words

ONWARD = {"origins": ("guatemala-city",), "destination": "COL", "flights": 1, "people": 177}
TO_BASE = {"origins": ("el-paso",), "destination": "CUB", "destination_city": "mugm", "flights": 1, "people": 10}
TWICE = "These people may also be counted on the flight that brought them there."


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([ONWARD], f"1 completed event left from a third country; people: 177; 1 of 1 flight has a count. {TWICE}"),
        (
            [ONWARD, ONWARD | {"people": (30, None, 60)}],
            f"2 completed events left from a third country; people: 207 to 237 (best figure of the 1 event that has one: 177); 2 of 2 flights have a count. {TWICE}",
        ),
        ([ONWARD | {"origins": ("mugm",)}], f"1 completed event left from the US base at Guantánamo Bay; people: 177; 1 of 1 flight has a count. {TWICE}"),
        ([TO_BASE], "1 completed event went to the US base at Guantánamo Bay, which hands nobody over to Cuba; people: 10; 1 of 1 flight has a count."),
        ([ONWARD | {"origins": ("el-paso", "guatemala-city")}, ONWARD | {"origins": ()}], ""),
        ([ONWARD | {"outcome": "denied"}, ONWARD | {"covers": "part"}, TO_BASE | {"grade": "X"}], ""),
        ([], ""),
    ],
)
def test_flights_that_did_not_leave_from_the_us_or_hand_nobody_over_are_told_with_their_people(rows, expected):
    assert expected == legs_words(events_table(rows))
