"""Flights told beside others with another day or end: 'landed on Tuesday, two days after the president had refused two planes'."""

import pytest

from tests.examples import in_the_news, row
from tests.told import Told, in_order, meets, told
from tracker import extract

TOLD_BESIDE = (
    row("wire", "A deportation flight with 104 people landed in Bogotá, Colombia, on Tuesday, two days after President Gustavo Petro refused to let a pair of U.S. military planes land.",
        [Told("COL", "denied", 2, "2025-06-08", "military"), Told("COL", "completed", 1, "2025-06-10", None, None, 104, "total")]),
    row("wire", "Officials in Eswatini said on Wednesday that five men deported by the U.S. were in prison there, a day after a plane that brought them landed in Manzini.",
        [Told("SWZ", "completed", 1, "2025-06-10", None, None, 5, "total")]),
    row("wire", "A U.S. military aircraft carrying 74 deported Hondurans landed in Tegucigalpa on Thursday, two days after the authorities had refused it permission to enter.",
        [Told("HND", "denied", 1, "2025-06-10", "military", None, 74, "total"), Told("HND", "completed", 1, "2025-06-12", "military", None, 74, "total")]),
    row("wire", "Two deportation flights to Honduras that were due on Wednesday were called off because of rain, and one of them made the trip on Thursday.",
        [Told("HND", "cancelled", 2, "2025-06-11"), Told("HND", "completed", 1, "2025-06-12")]),
    row("wire", "A deportation flight with 84 people left Miami for Ecuador on Wednesday. The plane was to have gone on Monday, but that trip was scrapped. It reached Guayaquil at about 9 p.m. local time.",
        [Told("ECU", "cancelled", 1, "2025-06-09"), Told("ECU", "completed", 1, "2025-06-11", None, None, 84, "total", "Miami")]),
    row("wire", "Two Air Force planes brought some 160 deported Guatemalans to Guatemala City on Monday. In all 159 people were returned on the two flights. A third flight on Monday was an ICE charter with 106 people.",
        [Told("GTM", "completed", 2, "2025-06-09", "military", None, 159, "total"), Told("GTM", "completed", 1, "2025-06-09", "charter", None, 106, "total")]),
    row("wire", "The third of three U.S. planes with deported migrants has landed in Panama. The military plane arrived on Saturday with 61 people.",
        [Told("PAN", "completed", 1, "2025-06-07", "military", None, 61, "total")]),
    row("wire", "The group was flown to Accra, Ghana, last Saturday on a U.S. military plane, lawyers for the deportees said in a complaint filed in Washington on Wednesday.",
        [Told("GHA", "completed", 1, "2025-06-07", "military")]),
    row("wire", "A C-17 with 39 deported Bangladeshis landed in Dhaka on Saturday, some with marks of chains after 60 hours on the way.",
        [Told("BGD", "completed", 1, "2025-06-07", "military", "C-17", 39, "total")]),
    row("wire", "A plane with deportees is on the list for Kingston, Jamaica, on Monday, one of the three people said.",
        [Told("JAM", "planned", 1, "2025-06-16")]),
    row("wire", "A deportation charter with 90 people landed in Lima, Peru, on Monday at 7:12 p.m. Sixty of the passengers were women.",
        [Told("PER", "completed", 1, "2025-06-09", "charter", None, 90, "total")]),
    # Turned around for the one state, landed in another.
    row("wire", "A U.S. deportation flight bound for Guatemala turned around over Texas on Friday and later flew to Honduras, where 90 people got off.",
        [Told("GTM", "turned_back", 1, "2025-06-06"), Told("HND", "completed", 1, "2025-06-06", None, None, 90, "total")]),
    row("regional", "A deportation charter for Haiti turned around in the air on Monday and was diverted to the Dominican Republic with its 60 passengers.",
        [Told("HTI", "turned_back", 1, "2025-06-09", "charter"), Told("DOM", "completed", 1, "2025-06-09", "charter", None, 60, "total")]),
    row("translated", "Two deportation flights turned back on Friday, one bound for Mexico and one for Colombia.",
        [Told("MEX", "turned_back", 1, "2025-06-06"), Told("COL", "turned_back", 1, "2025-06-06")]),
)  # fmt: skip
NOTHING_MORE = (
    row("wire", "A deportation charter with 80 people landed in Honduras on Tuesday, two days after officials of the two countries met in Washington.", 1),
    row("wire", "A deportation flight with 88 people landed in Guatemala City on Tuesday, hours after a judge ordered planes in the air to turn around.", 1),
    row("wire", "A deportation charter landed in Rzeszow, Poland, on Monday with 50 people. One of the lawyers said a client of his came to Arizona as a boy of seven.", 1),
    row("wire", "The United States returned 412 Guatemalans on four charter flights to Guatemala City on Wednesday, the busiest day at the base since 2019.", 1),
    row("wire", "A deportation flight bound for Guatemala turned back on Friday and landed in El Paso, where it had begun.", 1),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD_BESIDE)
def test_flights_told_beside_others_keep_their_own_day_and_end(text, expected):
    """A clause that tells of other flights 'two days after' gives them the day that it counts, and an end of their own."""
    given = in_order([told(report) for report in extract(in_the_news(text))])
    expected = in_order(expected)

    assert len(expected) == len(given), given
    assert all(meets(e, g) for e, g in zip(expected, given, strict=True)), given


@pytest.mark.parametrize(("text", "number"), NOTHING_MORE)
def test_what_is_only_told_beside_a_flight_is_no_flight(text, number):
    """Talks, orders, lawyers and records that stand beside a flight add none."""
    assert number == len(extract(in_the_news(text)))
