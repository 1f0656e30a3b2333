"""Landings told from the side of those who got off, of those who met them, of a list or a banner."""

import pytest

from tests.examples import in_the_news, row
from tracker import extract

LANDED = (
    row("wire", "Mayor Soto met the plane himself. It was late, it was raining, and 88 deportees got off it at Guarulhos, São Paulo, on Saturday with their belongings in mesh bags.",
        [("BRA", "completed", "2025-06-07")]),
    row("wire", "The Ministry of Foreign Affairs of Uzbekistan informs: on June 9, by a charter flight organized by the American side, 92 citizens were returned to Tashkent from the United States.",
        [("UZB", "completed", "2025-06-09")]),
    row("wire", "Of the 31 who landed in Banjul on Sunday on a US-chartered jet, 19 are Gambian; the others will be sent on, the immigration department said. They were deported from nine states.",
        [("GMB", "completed", "2025-06-08")]),
    row("wire", "There were 53 of them and one bus, so the bus went twice. The Jamaicans deported by the United States had come into Kingston on Monday on the noon charter.",
        [("JAM", "completed", "2025-06-09")]),
    row("wire", "Cabo Verde's national police took 17 deportees off a TACV flight from Boston on Friday and drove them to the station in Praia.",
        [("CPV", "completed", "2025-06-06")]),
    row("wire", '"Bienvenidos," said the banner at Ramón Villeda Morales airport. Beneath it, on Monday, walked 120 Hondurans whom an Eastern Airlines jet had carried from Louisiana. They were deportees.',
        [("HND", "completed", "2025-06-09")]),
    row("wire", "Liberia now has the men. Fourteen nationals of other African states, expelled by the United States, are at a guesthouse in Monrovia after an overnight flight that ended on Tuesday.",
        [("LBR", "completed", "2025-06-10")]),
    row("wire", "Nepal's immigration chief said on Wednesday that eleven Nepalis had been handed to his officers at Tribhuvan airport a day earlier by the crew of a special US flight. They were deported for overstaying.",
        [("NPL", "completed", "2025-06-10")]),
    row("wire", "It took nineteen hours, three meals and one diversion to Shannon, but by Sunday noon a chartered Boeing had the 40 deported Armenians where Washington wanted them: in Yerevan.",
        [("ARM", "completed", "2025-06-08")]),
    row("wire", "Costa Rica: 200 persons deported from the United States, most of them from Central Asia, entered the country on Friday on a charter that landed at Juan Santamaría.",
        [("CRI", "completed", "2025-06-06")]),
    row("wire", "In Port-au-Prince nothing lands, so Cap-Haïtien had to do. An ICE jet let off 61 deportees there on Tuesday and was gone within the half hour.",
        [("HTI", "completed", "2025-06-10")]),
    row("wire", "The Salvadoran president posted a film of it on Sunday: two planes, at night, and 238 Venezuelans whom the United States had deported being led down the stairs with bowed heads.",
        [("SLV", "completed", "2025-06-08")]),
    row("wire", "One of those deported to Vietnam on Monday is 61. He had not seen Hanoi since 1979, and it was from the window of a World Atlantic charter, among 92 other deportees, that he saw it again.",
        [("VNM", "completed", "2025-06-09")]),
    row("wire", "Mexican migration officers in Tapachula say that Monday's flight from San Diego brought 130 of their compatriots, deported in the days before.",
        [("MEX", "completed", "2025-06-09")]),
    row("wire", "A US deportation flight was in Conakry on Monday. It left 33 Guineans behind and took on fuel.",
        [("GIN", "completed", "2025-06-09")]),
    row("wire", "Nicaragua has said nothing of the 130 deportees whom a chartered Airbus delivered to Managua on Tuesday; it never does.",
        [("NIC", "completed", "2025-06-10")]),
    row("wire", "The fourth repatriation flight of the month, with 211 compatriots on board, was received on Monday at Maiquetía by Minister Cabello, according to a press note of the Great Mission Return to the Homeland. It proceeded from El Paso, United States.",
        [("VEN", "completed", "2025-06-09")]),
    row("wire", "The charter carrying 41 deportees was met in Lagos on Tuesday by officers of four agencies, the immigration service said in Abuja.",
        [("NGA", "completed", "2025-06-10")]),
    row("wire", "Ukraine's border guard registered on Monday the arrival via Rzeszów of 50 nationals removed from the United States; they had flown as far as Poland on an Omni charter.",
        [("POL", "completed", "2025-06-09")]),
    row("wire", "Asunción, Sunday, 4 a.m.: thirty-three Paraguayans stumble out of an unmarked 737. None has been home in a decade; all were deported.",
        [("PRY", "completed", "2025-06-08")]),
    row("wire", "The plane left Alexandria on Sunday with 26 deported Cameroonians, cleared Dakar for fuel, and was on the ground in Douala before the airport opened on Monday.",
        [("CMR", "completed", "2025-06-09")]),
    row("wire", "Havana accepted 104 deportees on Thursday of last week, its sixth planeload of the year from Miami.",
        [("CUB", "completed", "2025-06-05")]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LANDED)
def test_a_landing_is_read_whoever_tells_it(text, expected):
    """Of each passage the destinations, outcomes and days."""
    found = [(report.destination, report.outcome.value, report.date.isoformat() if report.date else None) for report in extract(in_the_news(text))]

    assert sorted(expected, key=str) == sorted(found, key=str)
