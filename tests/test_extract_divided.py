"""Flights told together and then by who flew them: so many by the military, so many chartered."""

import pytest

from tests.examples import in_the_news
from tests.told import Value, told_in_short
from tracker import extract

Rows = tuple[tuple[str, list[tuple[Value, ...]]], ...]

# The text, and of each report what `told_in_short` gives, who flew, on what, and from where.
DIVIDED: Rows = (
    ("Five deportation flights landed in Guatemala on Tuesday. Of the five, two were Air Force C-17s and three were charters.",
     [("GTM", "completed", 2, "2025-06-10", None, "military", "C-17", None), ("GTM", "completed", 3, "2025-06-10", None, "charter", None, None)]),
    ("Six deportation flights arrived in Honduras on Monday, two of them military and four chartered.",
     [("HND", "completed", 2, "2025-06-09", None, "military", None, None), ("HND", "completed", 4, "2025-06-09", None, "charter", None, None)]),
    ("Three deportation planes reached Guatemala City on Wednesday: one military aircraft and two ICE charters.",
     [("GTM", "completed", 1, "2025-06-11", None, "military", None, None), ("GTM", "completed", 2, "2025-06-11", None, "charter", None, None)]),
    ("Four deportation flights landed in Quito on Tuesday. One was a military plane; the other three were charters.",
     [("ECU", "completed", 1, "2025-06-10", None, "military", None, None), ("ECU", "completed", 3, "2025-06-10", None, "charter", None, None)]),
    ("Two deportation flights landed in Lima on Monday: one was flown by the Air Force and the other by GlobalX.",
     [("PER", "completed", 1, "2025-06-09", None, "commercial", None, None), ("PER", "completed", 1, "2025-06-09", None, "military", None, None)]),
    ("Of the three deportation flights that landed in Guatemala on Tuesday, one was a C-17 and two were chartered Boeing 737s.",
     [("GTM", "completed", 1, "2025-06-10", None, "military", "C-17", None), ("GTM", "completed", 2, "2025-06-10", None, "charter", "Boeing 737", None)]),
    ("Five deportation flights with 480 people landed in Honduras on Tuesday, three military and two civilian charters.",
     [("HND", "completed", 5, "2025-06-10", 480, None, None, None)]),
    ("Seven deportation flights came to Guatemala on Monday. Three were Air Force planes and four were ICE charters.",
     [("GTM", "completed", 3, "2025-06-09", None, "military", None, None), ("GTM", "completed", 4, "2025-06-09", None, "charter", None, None)]),
    ("Two deportation flights landed in Guatemala on Tuesday. Both were military C-17s.",
     [("GTM", "completed", 2, "2025-06-10", None, "military", "C-17", None)]),
    ("Five deportation flights landed in Guatemala on Tuesday. Of the people who met them, two were soldiers and three were lawyers.",
     [("GTM", "completed", 5, "2025-06-10", None, None, None, None)]),
    ("There were five deportation flights to Guatemala on Tuesday, two on Air Force C-17s and the rest on charters, officials said.",
     [("GTM", "completed", 2, "2025-06-10", None, "military", "C-17", None), ("GTM", "completed", 3, "2025-06-10", None, "charter", None, None)]),
    ("Three deportation flights landed in Quito on Monday. Two were flown by the Air Force and one by a contractor.",
     [("ECU", "completed", 1, "2025-06-09", None, "charter", None, None), ("ECU", "completed", 2, "2025-06-09", None, "military", None, None)]),
    ("Four deportation planes landed in Honduras on Tuesday. Three were chartered; the fourth was a military aircraft.",
     [("HND", "completed", 1, "2025-06-10", None, "military", None, None), ("HND", "completed", 3, "2025-06-10", None, "charter", None, None)]),
    ("Four deportation planes landed in Honduras on Tuesday. Two were Air Force veterans and two were charter pilots.",
     [("HND", "completed", 4, "2025-06-10", None, None, None, None)]),
    ("Four deportation planes landed in Honduras on Tuesday. The army has two military C-17s and two charter planes there.",
     [("HND", "completed", 4, "2025-06-10", None, None, None, None)]),
    ("Two military bases and two charter firms are used for deportation flights to Guatemala.",
     []),
    ("Four deportation planes landed in Honduras on Tuesday. Since January, 12 were military planes and 90 were charters.",
     [("HND", "completed", 4, "2025-06-10", None, None, None, None)]),
    ("Four deportation planes landed in Honduras on Tuesday. One military plane costs as much as three charters.",
     [("HND", "completed", 4, "2025-06-10", None, None, None, None)]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DIVIDED)
def test_flights_are_divided_by_who_flew_them_where_the_numbers_add_up(text: str, expected: list[tuple[Value, ...]]) -> None:
    """Each part has its own number, operator and model; a joint number of people keeps them one group of no one operator."""
    reports = extract(in_the_news(text))
    flown = sorted(((*told_in_short(r), r.operator.value if r.operator else None, r.aircraft, r.origin) for r in reports), key=repr)

    assert flown == expected
