"""What stands beside a flight and is not of it: datelines, years, court orders, other people, negated words."""

import pytest

from tests.examples import in_the_news, row
from tests.told import Told, in_order, meets, told
from tracker import extract

DOCUMENTS = (
    row("dateline", "LIMA — A US flight carrying 90 deportees is scheduled to arrive in Honduras on Friday.", [Told("HND", "planned", 1, "2025-06-13", passengers=90, scope="total")]),
    row("dateline", "QUITO — A US plane with 40 deportees landed on Tuesday.", [Told("ECU", "completed", 1, "2025-06-10", passengers=40, scope="total")]),
    row("year", "On June 02, 2025, flight N101AB operated by Global X brought deportees from Alexandria, Louisiana, to Managua.",
        [Told("NIC", "completed", 1, "2025-06-02", "commercial", origin="Alexandria")]),
    row("negated", "A deportation flight with 50 people landed in Peru on Monday. The pilots didn't turn around over the Pacific, the ministry said.",
        [Told("PER", "completed", 1, "2025-06-09", passengers=50, scope="total")]),
    row("negated", "Honduras didn't turn the deportation flight away. It landed in San Pedro Sula on Monday with 44 people.", [Told("HND", "completed", 1, "2025-06-09", passengers=44, scope="total")]),
    row("negated", "A deportation flight from Miami landed in Managua on Monday with 60 people, so it didn’t make a stop at the US Guantanamo naval base in Cuba.",
        [Told("NIC", "completed", 1, "2025-06-09", passengers=60, scope="total", origin="Miami")]),
    row("leave", "The US flew 71 Haitians to Cap-Haitien on a charter on Monday, according to an official who was not authorised to discuss the flight publicly.",
        [Told("HTI", "completed", 1, "2025-06-09", "charter", passengers=71, scope="total")]),
    row("court", "A judge issued an order on Monday mandating that all planes with deportees return to the United States. However, one plane carrying 80 Venezuelans continued to San Salvador.",
        [Told("SLV", "completed", 1, "2025-06-09", passengers=80, scope="total")]),
    row("carried", "Two Colombian Air Force planes arrived in Bogota on Monday, bringing back over 200 deportees from the United States.",
        [Told("COL", "completed", 2, "2025-06-09", "foreign", passengers=200, scope="total")]),
    row("since", "The US resumed deportation flights to Guatemala on Monday, two months after the country had refused to accept them. A flight with 50 people landed in Guatemala City.",
        [Told("GTM", "completed", 1, passengers=50, scope="total")]),
    row("others", "ICE canceled a deportation charter to Haiti on June 2, the day of the escape of more than 3,000 prisoners.", [Told("HTI", "cancelled", 1, "2025-06-02", "charter")]),
    row("others", "A deportation flight landed in Haiti on Monday, the first of those with which the US hopes to clear more than 9,000 migrants from a camp.", [Told("HTI", "completed", 1, "2025-06-09")]),
    row("others", "A deportation plane from Texas landed in Caracas on Monday. The minister spoke of a shortfall of 40 passengers, as it could seat up to 220 people.",
        [Told("VEN", "completed", 1, "2025-06-09", origin="Texas")]),
    row("others", "A deportation flight landed in Guatemala City on Monday with 76 people. One of their tests came back positive on Tuesday.",
        [Told("GTM", "completed", 1, "2025-06-09", passengers=76, scope="total")]),
    row("leave", "A deportation flight landed in Havana on Monday. The flight returned 37 Cubans who had entered the United States without authorization.",
        [Told("CUB", "completed", 1, "2025-06-09", passengers=37, scope="total")]),
    row("earlier", "A deportation plane landed in Bogota on Thursday with 105 people, with the ministry noting that two earlier flights on Tuesday returned 201 people.",
        [Told("COL", "completed", 1, "2025-06-12", passengers=105, scope="total"), Told("COL", "completed", 2, "2025-06-10", passengers=201, scope="total")]),
    row("short form", "Two US Air Force (USAF) C-17 aircraft with deportees landed in Guatemala on Monday.", [Told("GTM", "completed", 2, "2025-06-09", "military", "C-17")]),
    row("court", "A judge issued an order on Monday blocking deportations, but two deportation planes were already in the air, bound for Honduras.",
        [Told("HND", "completed", 2, "2025-06-09")]),
)  # fmt: skip

NOTHING = (
    row("each year", "Deportation flights are part of how nearly 300,000 Mexican nationals are returned to Mexico each year."),
    row("hard on", "A judge came down hard on the department on Monday for its deportation flights to El Salvador."),
    row("positive", "Tests of 12 deportees from Guatemala came back positive on Monday."),
    row("leave", "The official was not authorized to discuss the deportation flights to Haiti on Monday."),
)


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS)
def test_what_stands_beside_a_flight_is_not_of_it(text, expected):
    """The flights keep their own end, outcome and people."""
    reports = in_order([told(report) for report in extract(in_the_news(text))])

    assert len(expected) == len(reports), reports
    assert all(meets(wanted, report) for wanted, report in zip(in_order(expected), reports, strict=True)), reports


@pytest.mark.parametrize("text", [text for (text,) in (one.values for one in NOTHING)])
def test_words_that_look_like_an_outcome_tell_of_no_flight(text):
    """A judge's hard words, a test's result and a gag are no flights."""
    reports = extract(in_the_news(text))

    assert [] == [told(report) for report in reports]
