"""Beside a deportation flight: other planes' errands, legs inside a country, rates and seats."""

import pytest

from tests.examples import in_the_news
from tests.told import Value, told_in_short
from tracker import extract

Rows = tuple[tuple[str, list[tuple[Value, ...]]], ...]

BESIDE: Rows = (
    ("Guatemala's foreign ministry said the air force is sending a plane with 80 deportees on Friday.",
     [('GTM', 'planned', 1, '2025-06-13', 80)]),
    ("Colombia's foreign ministry said on Monday that it was told that the air force is sending a plane with 75 deportees to Bogota on Friday.",
     [('COL', 'planned', 1, '2025-06-13', 75)]),
    ("A deportation flight with 98 people landed in Guatemala City on Tuesday; a domestic flight to Quetzaltenango that was to carry them on was cancelled.",
     [("GTM", "completed", 1, "2025-06-10", 98)]),
    ("Three deportation flights by 737s, which can carry 135, landed in Honduras on Tuesday.",
     [("HND", "completed", 3, "2025-06-10", None)]),
    ("Three deportation flights landed in Honduras on Tuesday. The jets, each of which can carry 135 people, were flown by GlobalX.",
     [("HND", "completed", 3, "2025-06-10", None)]),
    ("Three deportation flights landed in Honduras on Tuesday. ICE pays for aircraft that can hold up to 135 passengers each.",
     [("HND", "completed", 3, "2025-06-10", None)]),
    ("Two deportation flights were expected in Honduras on Tuesday. The two did land.",
     [("HND", "completed", 2, "2025-06-10", None)]),
    ("Two deportation flights with 160 people were expected in Honduras on Tuesday. The two did land.",
     [("HND", "completed", 2, "2025-06-10", 160)]),
    ("Two deportation flights were due in Lima on Monday. Both did arrive, officials said.",
     [("PER", "completed", 2, "2025-06-09", None)]),
    ("Three deportation flights were announced for Tuesday for Quito. All three did come.",
     [("ECU", "completed", 3, "2025-06-10", None)]),
    ("A deportation flight took 90 people to Tegucigalpa on Monday. The bus that was to take them on to San Pedro Sula was cancelled.",
     [("HND", "completed", 1, "2025-06-09", 90)]),
    ("A deportation flight took 90 people to Tegucigalpa on Monday. A connecting flight to San Pedro Sula was called off.",
     [("HND", "completed", 1, "2025-06-09", 90)]),
    ("The plane with 64 deportees came down at Toncontin on Tuesday; a helicopter then ferried supplies to a village.",
     [("HND", "completed", 1, "2025-06-10", 64)]),
    ("A deportation flight with 77 people reached Lima on Monday; a charter with the national soccer team landed an hour before.",
     [("PER", "completed", 1, "2025-06-09", 77)]),
    ("A charter with the national soccer team landed in Lima on Monday; fans waited.",
     []),
    ("A rescue flight landed in Lima on Monday; on board were 60 tourists, no deportees.",
     []),
    ("A military plane took 53 migrants to Guantanamo Bay on Monday.",
     [("CUB", "completed", 1, "2025-06-09", 53)]),
    ("A deportation flight took 90 people to Tegucigalpa on Monday. The onward flight to San Pedro Sula was cancelled because of fog.",
     [("HND", "completed", 1, "2025-06-09", 90)]),
    ("A deportation flight landed in Tegucigalpa on Monday. One that was to land in San Pedro Sula was cancelled.",
     [("HND", "cancelled", 1, "2025-06-09", None), ("HND", "completed", 1, "2025-06-09", None)]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_what_stands_beside_a_flight_adds_nothing_to_it(text: str, expected: list[tuple[Value, ...]]) -> None:
    """Neither another plane's errand nor a connecting flight nor seats are told of the flight."""
    reports = sorted((told_in_short(report) for report in extract(in_the_news(text))), key=repr)

    assert reports == expected
