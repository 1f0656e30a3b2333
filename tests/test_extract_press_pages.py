"""What news pages on flights to the Americas do: days of speech, plans that came true, countries people are from, flights stopped before."""

import pytest

from tests.examples import in_the_news, row
from tests.told import Told, in_order, meets, told
from tracker import extract

DOCUMENTS = (
    row("agency", "Two USAF C-17s with deportees on board were denied permission to land in Ecuador on June 2.", [Told("ECU", "denied", 2, "2025-06-02", "military", "C-17")]),
    row("agency", "Three deportation flights were sent to Panama on Monday with people from countries such as Vietnam and Iran.", [Told("PAN", "completed", 3, "2025-06-09")]),
    row("agency", "Three deportation flights went to Costa Rica on Monday with citizens of Vietnam and Iran.", [Told("CRI", "completed", 3, "2025-06-09")]),
    row("agency", "On Monday a deportation flight landed in Panama with migrants from nations as far apart as Nepal and Ghana.", [Told("PAN", "completed", 1, "2025-06-09")]),
    row("local", "Two deportation flights to Peru went ahead as planned on Monday.", [Told("PER", "completed", 2, "2025-06-09")]),
    row("local", "Both deportation flights to Honduras, with 90 people each, proceeded as planned on Friday.", [Told("HND", "completed", 2, "2025-06-06", passengers=90, scope="each")]),
    row("local", "A deportation flight to Peru is planned for Friday.", [Told("PER", "planned", 1, "2025-06-13")]),
    row("agency", "A deportation flight to Cuba took place on May 12 and 29 migrants were on it.", [Told("CUB", "completed", 1, passengers=29, scope="total")]),
    row("agency", "Honduras refused to let a deportation flight land, according to a report from Reuters on Monday.", [Told("HND", "denied", 1)]),
    row("agency", "Honduras refused to let a deportation flight land on Monday, according to a report from Reuters.", [Told("HND", "denied", 1, "2025-06-09")]),
    row("agency", "A deportation flight with 70 people landed in Haiti, according to a dispatch by the Associated Press on Tuesday.", [Told("HTI", "completed", 1, passengers=70, scope="total")]),
    row("agency", "A deportation flight was sent to Venezuela on Sunday, the first since Caracas reached an agreement with Washington on Saturday.", [Told("VEN", "completed", 1, "2025-06-08")]),
    row("agency", "Late on Monday, the foreign ministry condemned the treatment of those on the deportation flight, which had landed in Brazil with 88 people.",
        [Told("BRA", "completed", 1, passengers=88, scope="total")]),
    row("agency", "A deportation flight with 80 people landed in Bolivia on Monday, the first since Bolivia turned back a US charter on June 2.",
        [Told("BOL", "completed", 1, "2025-06-09", passengers=80, scope="total"), Told("BOL", "denied", 1, "2025-06-02", "charter")]),
    row("agency", "A deportation flight landed in Haiti on Monday, the first since a judge blocked a flight on June 2.",
        [Told("HTI", "completed", 1, "2025-06-09"), Told("HTI", "cancelled", 1, "2025-06-02")]),
    row("agency", "A deportation flight landed in Haiti on Monday, the first since Haiti refused to take deportees in May.", [Told("HTI", "completed", 1, "2025-06-09")]),
    row("agency", "ICE flew 177 of the 178 detainees to Honduras on two flights on Monday.", [Told("HND", "completed", 2, "2025-06-09", passengers=177, scope="total")]),
    row("agency", "A charter deported 61 of those 64 people to Ecuador on Monday.", [Told("ECU", "completed", 1, "2025-06-09", "charter", passengers=61, scope="total")]),
    row("agency", "A deportation flight with 80 people landed in Honduras on Monday. Three of the 80 were minors.", [Told("HND", "completed", 1, "2025-06-09", passengers=80, scope="total")]),
    row("agency", "In the first days of June eight men were flown to Ecuador on a US military plane.", [Told("ECU", "completed", 1, operator="military", passengers=8, scope="total")]),
    row("agency", "A deportation plane landed in Venezuela on Monday. Media reported that the manifest listed 231 people but that 199 passengers had arrived.",
        [Told("VEN", "completed", 1, "2025-06-09", passengers=199, scope="total")]),
    row("agency", "A deportation plane landed in Venezuela on Monday. The manifest listed 231 people.", [Told("VEN", "completed", 1, "2025-06-09", passengers=231, scope="total")]),
    row("agency", "ICE’s Air Operations flew 50 Haitians back to Haiti on Monday, the first deportation flight in months.",
        [Told("HTI", "completed", 1, "2025-06-09", "charter", passengers=50, scope="total")]),
    row("agency", "A deportation flight with 119 people left Miami for Havana on Monday. Such flights are the norm now, with recent repatriation flights regularly taking more than 100 Cubans back to Havana.",
        [Told("CUB", "completed", 1, "2025-06-09", passengers=119, scope="total", origin="Miami")]),
    row("agency", "A deportation flight landed in Caracas on Monday with 199 people. The flight follows the suspension of repatriations to Venezuela in February.",
        [Told("VEN", "completed", 1, "2025-06-09", passengers=199, scope="total")]),
    row("agency", "A deportation flight landed in Costa Rica on Monday. The deportation flight is the latest headed to the region, as some 300 people are being held in a Panama hotel.",
        [Told("CRI", "completed", 1, "2025-06-09")]),
    row("agency", "Honduras turned away two US military planes with deportees on Sunday. Its government said it was ready to send its presidential plane to pick up the migrants whose flights were blocked.",
        [Told("HND", "denied", 2, "2025-06-08", "military")]),
)  # fmt: skip

NOTHING = (
    row("hedged", "A flight carrying deported Cubans might leave Miami for Havana on Thursday, a news site wrote."),
    row("hedged", "A plane carrying deportees could soon take off for Havana, relatives said."),
    row("hedged", "An aircraft transporting deported Haitians may land in Cap-Haitien this week."),
    row("others", "Tourists from countries such as Chile and Peru flew to Panama on Monday."),
    row("others", "The airline carried 177 of the 178 tourists to Honduras on Monday."),
    row("others", "Two USAF C-17s brought relief supplies to Ecuador on June 2."),
    row("others", "The soccer team's charter to Peru went ahead as planned on Monday."),
    row("others", "The foreign ministry of Brazil decried the tariffs on Monday."),
)


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS)
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
