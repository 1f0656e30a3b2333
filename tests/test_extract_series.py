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

# Whole small stories: the points of a list, leave that never came, arrivals counted in landings.
STORIES: tuple[tuple[str, list[tuple[Value, ...]]], ...] = (
    ("What we know\n- Three aircraft with a total of 261 deportees landed in El Salvador on Saturday night\n- The White House denies it defied a court",
     [("SLV", "completed", 3, "2025-06-07", 261)]),
    ("What we know\n• A deportation flight to Colombia with 80 people was turned away on Monday by the government\n• A hearing is set for Friday",
     [("COL", "denied", 1, "2025-06-09", 80)]),
    ("The US asked Mexico for help. But a C-17 with deportees was kept waiting on June 3 since clearance to land had not come through; Mexico has not said why.",
     [("MEX", "denied", 1, "2025-06-03", None)]),
    ("A C-17 with 80 deportees for Quito stood in El Paso all Monday while permission to land did not come.", [("ECU", "denied", 1, "2025-06-09", 80)]),
    ("Panama took in 299 migrants deported by the United States in three landings between June 2 and 5.", [("PAN", "completed", 3, None, 299)]),
    ("Honduras received 240 people whom the United States deported in two planeloads on Monday.", [("HND", "completed", 2, "2025-06-09", 240)]),
)  # fmt: skip
# Lines of a list that only point to other stories, and leave that others wait for.
NO_STORIES = (
    "More on this story\n- Judge blocks deportation flight\n- Photos: a plane lands in Guatemala",
    "The deportees were kept waiting at the gate since the bus had not come through.",
    "Spirit Airlines was kept waiting on Monday since clearance for its new route to Lima had not come through.",
)
# A state where people flown there fly on is where they left from, also where only its name is told.
LEFT_FROM = (
    ("Eight men were deported to South Sudan on Saturday in a US military plane from Djibouti.", "Djibouti"),
    ("Eight deported men were flown to Juba on Saturday by a U.S. military aircraft that left a U.S. base in Djibouti.", "Djibouti"),
    ("A charter that left Honduras on Saturday brought the 177 deported men to Caracas.", "Honduras"),
    ("Fifty Hondurans from Panama were deported by the US to Honduras on a plane on Friday.", None),
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


@pytest.mark.parametrize(("text", "expected"), STORIES)
def test_a_list_and_a_count_of_landings_tell_of_flights(text: str, expected: list[tuple[Value, ...]]) -> None:
    """A point of a list that has a verb and a day tells as a sentence does."""
    assert sorted(expected, key=repr) == _told(text)


@pytest.mark.parametrize("text", NO_STORIES)
def test_other_lists_and_other_waiting_tell_of_none(text: str) -> None:
    """A link to another story, or a bus that did not come, is no flight."""
    assert [] == _told(text)


@pytest.mark.parametrize(("text", "origin"), LEFT_FROM)
def test_a_state_on_the_way_is_where_a_flight_left_from(text: str, origin: str | None) -> None:
    """It has words and no place of its own on the map."""
    (report,) = extract(in_the_news(text))

    assert (origin, ()) == (report.origin, report.origin_ids)
