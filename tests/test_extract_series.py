"""Flights of a series told in short: by their day or their rank, by the town that saw one, by the list that they stand on, by the day they were moved to."""

import pytest

from tests.examples import in_the_news
from tests.told import Value, told_in_short
from tracker import extract

FIRST = "A charter with 98 people deported by the United States landed in Managua on Tuesday. "
ONE = ("NIC", "completed", 1, "2025-06-10", 98)

# What follows the first sentence, and what it adds.
FURTHER: tuple[tuple[str, list[tuple[Value, ...]]], ...] = (
    # by its day
    ("The seventh flight was on May 2, with 94 people.", [("NIC", "completed", 1, "2025-05-02", 94)]),
    ("The fullest flight so far was that of May 14 (176 people).", [("NIC", "completed", 1, "2025-05-14", 176)]),
    ("The most crowded was that of May 14, with 176 people.", [("NIC", "completed", 1, "2025-05-14", 176)]),
    ("In the emptiest, on May 8, there were 31.", [("NIC", "completed", 1, "2025-05-08", 31)]),
    ("The last such plane was in April, with 31 people on it.", [("NIC", "completed", 1, None, 31)]),
    # by the town that saw one
    ("Tegucigalpa had one on Wednesday, with 87 people.", [("HND", "completed", 1, "2025-06-11", 87)]),
    ("Guatemala City saw one on June 4, an MD-83 with 87 seats taken.", [("GTM", "completed", 1, "2025-06-04", 87)]),
    ("Bogota is to see its first on Friday.", [("COL", "planned", 1, "2025-06-13", None)]),
    ("Quito expects its second on Saturday.", [("ECU", "planned", 1, "2025-06-14", None)]),
    ("Lima saw another on Wednesday, with 40 people, and Bogota is to see its first on Friday.",
     [("PER", "completed", 1, "2025-06-11", 40), ("COL", "planned", 1, "2025-06-13", None)]),
    # by the list that it stands on
    ("The ministry's calendar has July 31 for the next of these charters.", [("NIC", "planned", 1, "2025-07-31", None)]),
    ("The airport's schedule shows July 31 for the next deportation flight.", [("NIC", "planned", 1, "2025-07-31", None)]),
    ("Bogota is up next, with a plane down on the roster some time in July.", [("COL", "planned", 1, None, None)]),
    ('"The United States has told us to expect up to nine flights next week," the minister said.', [("NIC", "planned", 9, None, None)]),
    ('"We expect two flights next week," the minister said.', [("NIC", "planned", 2, None, None)]),
    # moved to another day: the weekday told first is the last before the new one
    ("A further flight, planned for Saturday, was moved to Tuesday, June 17, by the US side.",
     [("NIC", "cancelled", 1, "2025-06-14", None), ("NIC", "planned", 1, "2025-06-17", None)]),
    ("A further flight, planned for Saturday, was put off until Tuesday.",
     [("NIC", "cancelled", 1, "2025-06-14", None), ("NIC", "planned", 1, "2025-06-17", None)]),
    ("Wednesday's flight was pushed back to Friday.",
     [("NIC", "cancelled", 1, "2025-06-11", None), ("NIC", "planned", 1, "2025-06-13", None)]),
    # as a run, and by an airline
    ("The monthly ICE Air run from Miami to Kingston was pulled by the agency the evening before, with 65 people on the manifest.",
     [("JAM", "cancelled", 1, "2025-06-09", 65)]),
    ("A deportation run to Lima left Houston on Monday with 80 people.", [("PER", "completed", 1, "2025-06-09", 80)]),
    ("In March, five came on one Qatar Airways flight with two escorts for each.", [("NIC", "completed", 1, None, 5)]),
)  # fmt: skip
# Sentences that look alike and add nothing.
NOTHING = (
    "The first hearing was on May 2, with 94 people in court.",
    "The last commercial flight to Managua was on May 2.",
    "The longest day was in May, with 94 people fed.",
    "The first flight was not on May 2.",
    "Bogota had a strike on Wednesday.",
    "Bogota had one on Wednesday, a demonstration of 300 teachers.",
    "Lima is to see its first match on Friday.",
    "Panama saw its first case of measles on Wednesday.",
    "He had one on Wednesday, with 87 people.",
    "Ecuador wants to have two in the summer.",
    "The ministry's calendar has July 31 for the next of these hearings.",
    "The minister told us to expect the worst next week.",
    "The commuter run to Miami was cancelled on Tuesday.",
    "The deportation run to the border has become a habit.",
)


def _told(text: str) -> list[tuple[Value, ...]]:
    return sorted((told_in_short(report) for report in extract(in_the_news(text))), key=repr)


@pytest.mark.parametrize(("text", "expected"), FURTHER)
def test_a_flight_told_in_short_is_one_of_the_series(text: str, expected: list[tuple[Value, ...]]) -> None:
    """It has its own day and people, and goes where the others go unless a town is named."""
    assert sorted([ONE, *expected], key=repr) == _told(FIRST + text)


@pytest.mark.parametrize("text", NOTHING)
def test_other_things_that_have_a_day_or_a_rank_are_no_flights(text: str) -> None:
    """A hearing, a match or a regular flight is none of the series."""
    assert [ONE] == _told(FIRST + text)
