"""What flight trackers' reports and court stories do: stops on the way, days of speech, numbers of people beside places, one flight told again."""

import pytest

from tests.examples import in_the_news, row
from tests.told import Told, in_order, meets, told
from tracker import extract

STOPS = (
    row("agency", "A charter with 62 deportees left Alexandria on Monday, making stops in Dakar and Luanda before it landed in Maputo on Tuesday.",
        [Told("MOZ", "completed", 1, "2025-06-10", "charter", passengers=62, scope="total", origin="Alexandria")]),
    row("agency", "A chartered plane with 40 deportees left Mesa on Sunday and will make stops in Cairo and Kuwait City before it reaches Tehran.",
        [Told("IRN", "completed", 1, "2025-06-08", "charter", passengers=40, scope="total", origin="Mesa")]),
    row("agency", "Officials said the charter with 90 deportees took off on Monday night and would stop briefly in Doha before landing in Tehran on Tuesday.",
        [Told("IRN", "completed", 1, "2025-06-09", "charter", passengers=90, scope="total")]),
    row("agency", "The department said it put eight men on a deportation flight that was bound for South Sudan.", [Told("SSD", "completed", 1, passengers=8, scope="total")]),
)  # fmt: skip

SPEECH = (
    row("agency", "The Homeland Security Department on Wednesday said it had flown nine men to Juba on a chartered plane.",
        [Told("SSD", "completed", 1, operator="charter", passengers=9, scope="total")]),
    row("agency", "On Wednesday, before the hearing, officials told reporters that a deportation flight with nine men had left Texas for Juba.",
        [Told("SSD", "completed", 1, passengers=9, scope="total", origin="Texas")]),
    row("agency", "A deportation flight with nine men left Texas for Juba this week, a federal judge on Wednesday ruled that this broke an order.",
        [Told("SSD", "completed", 1, passengers=9, scope="total", origin="Texas")]),
    row("agency", "Deportees who arrived on Friday on a charter with 80 people in Quito said they had been shackled.",
        [Told("ECU", "completed", 1, "2025-06-06", "charter", passengers=80, scope="total")]),
    row("agency", "Just last week, three deportation flights were sent to Panama with people from Asia, where returns are hard due to limited diplomatic ties.", [Told("PAN", "completed", 3)]),
    row("agency", "CAP-HAITIEN - The United States deported 96 Haitians to Cap-Haitien airport on June 9 on its first large removal flight since promising to deport everybody.",
        [Told("HTI", "completed", 1, "2025-06-09", passengers=96, scope="total")]),
)  # fmt: skip

PEOPLE_AND_PLACES = (
    row("agency", "A charter flew seven Vietnamese deportees to Kigali on Monday and a further ten to Matsapha.",
        [Told("RWA", "completed", 1, "2025-06-09", "charter", passengers=7, scope="total"), Told("SWZ", "completed", 1, "2025-06-09", "charter", passengers=10, scope="total")]),
    row("agency", "A deportation flight with 88 Brazilians landed in Manaus on Friday. Four landed in Brazil for good there.",
        [Told("BRA", "completed", 1, "2025-06-06", passengers=88, scope="total")]),
    row("agency", "Ten deportees from the United States were flown to Eswatini on Monday. Fourteen people have already arrived, including Nigerians.",
        [Told("SWZ", "completed", date="2025-06-09", passengers=10, scope="total")]),
)  # fmt: skip

ONE_FLIGHT = (
    row("agency", "A deportation flight with 135 people is to land in San José on Thursday. The flight to Costa Rica also carries Georgians and Tajiks.",
        [Told("CRI", "completed", 1, "2025-06-12", passengers=135, scope="total")]),
    row("agency", "A chartered plane took 100 Iranian deportees from Louisiana to Tehran on Monday. The flight, planned to reach Iran by way of Qatar, is a rare case of both states working together.",
        [Told("IRN", "completed", 1, "2025-06-09", "charter", passengers=100, scope="total", origin="Louisiana")]),
    row("agency", "The analyst was the first to spot the Haiti-bound charter with 74 deportees. This is the first deportation flight since ICE called off a charter to Haiti on June 2.",
        [Told("HTI", "completed", 1, operator="charter", passengers=74, scope="total"), Told("HTI", "cancelled", 1, "2025-06-02", "charter")]),
)  # fmt: skip

ON_AND_ON = (
    row("agency", "The deportees were flown from Guantanamo to Comayagua in Honduras on Monday and will now be sent to Venezuela on a special flight of Conviasa.",
        [Told("HND", "completed", 1, "2025-06-09", origin="Guantanamo"), Told("VEN", "planned", 1, operator="foreign")]),
    row("agency", "ICE has flown 91 deportees from Guantanamo to Honduras, from where they are set to be taken to Venezuela.",
        [Told("HND", "completed", passengers=91, scope="total", origin="Guantanamo")]),
    row("agency", "Records show a Conviasa aircraft that landed in Comayagua, Honduras, on Monday. An hour later, two chartered planes with deportees from Guantanamo arrived in Honduras.",
        [Told("HND", "completed", 2, operator="charter", origin="Guantanamo")]),
    row("agency", "On Saturday a second deportation plane with 116 Indians landed in Amritsar. Another source says that the second flight carried 119.",
        [Told("IND", "completed", 1, "2025-06-07", passengers=116, scope="total")]),
)  # fmt: skip

LEGS = (
    row("agency", "A new group was deported to Cameroon on Monday on a charter, days after it came to light that nine people were sent there last month. Lawyers said there were eight people on the plane.",
        [Told("CMR", "completed", 1, "2025-06-09", "charter", passengers=8, scope="total")]),
    row("agency", "The 91 deportees were flown to Soto Cano in Honduras on Monday, where they were handed over before being flown to Caracas on a Conviasa flight.",
        [Told("HND", "completed", 1, "2025-06-09", passengers=91, scope="total"), Told("VEN", "completed", 1, "2025-06-09", "foreign")]),
    row("agency", "A deportation flight with 88 people landed in Brazil on Friday. They spent the night in Manaus after the cancellation of the flight that would take them to Belo Horizonte.",
        [Told("BRA", "completed", 1, "2025-06-06", passengers=88, scope="total")]),
    row("agency", "Families from several countries arrived in San José, Costa Rica, on Monday as part of the first flight of deportees from other nations.", [Told("CRI", "completed", 1, "2025-06-09")]),
    row("agency", "A deportation flight landed in San José, Costa Rica, on Monday. In much the same way, Honduras eased a transfer of deportees between the U.S. and Venezuela from a flight out of Guantanamo Bay.",
        [Told("CRI", "completed", 1, "2025-06-09")]),
    row("agency", "The agency said that the deportation flight traveled from Houston to Honduras on Monday.", [Told("HND", "completed", 1, "2025-06-09", origin="Houston")]),
    row("agency", "Two Colombian air force jets carrying deportees from the U.S.\nlanded in the Andean nation early on Tuesday, its government said.",
        [Told("COL", "completed", 2, "2025-06-10", "foreign")]),
)  # fmt: skip

NOTHING = (
    row("others", "The minister's flight traveled from Houston to Honduras on Monday for talks on deportations."),
    row("others", "When the deportation jet arrived in Mesa on June 2, officials were trying to send a man to Liberia."),
    row("others", "We will pay each of the deportees and give them a nice flight back to where they came from, the president said."),
    row("others", "The band's plane made stops in Dakar and Luanda with 62 musicians on board."),
    row("others", "A ferry with deportees left Miami, making stops in Nassau and Freeport."),
    row("others", "The airline's charter, bound for Cancun, was carrying 180 tourists."),
    row("others", "One charter with 300 deported Venezuelans returning from Mexico landed in Caracas on Monday."),
    row("hedged", "A judge on Wednesday ruled that no deportation flight may leave for Juba."),
    row("hedged", "Officials on Tuesday said that a deportation flight to Peru might leave next month."),
    row("hedged", "A judge barred further deportations of the men to Juba until a hearing on Monday about their flight."),
    row("hedged", "Fourteen people arrived for the hearing on deportations, including Nigerians."),
)


@pytest.mark.parametrize(("text", "expected"), STOPS + SPEECH + PEOPLE_AND_PLACES + ONE_FLIGHT + ON_AND_ON + LEGS)
def test_pages_tell_their_flights(text, expected):
    """Each group of flights that a reader would note is a report, with its values."""
    reports = in_order([told(report) for report in extract(in_the_news(text))])

    assert len(expected) == len(reports), reports
    assert all(meets(wanted, report) for wanted, report in zip(in_order(expected), reports, strict=True)), reports


@pytest.mark.parametrize("text", [text for (text,) in (one.values for one in NOTHING)])
def test_what_looks_like_a_flight_tells_none(text):
    """What only might fly, and what others fly, gives no report."""
    reports = extract(in_the_news(text))

    assert [] == [told(report) for report in reports]
