"""What became of a flight, told sideways: refusals, turnings back, plans and craft in words that name none of these; each text gives its report, or none."""

import pytest

from tests.examples import in_the_news, row
from tests.told import Told, in_order, meets, told
from tracker import extract

DOCUMENTS = (
    row("new", "Caracas told Washington on Tuesday that it could keep its deportation plane.",
        [Told("VEN", "denied", 1, "2025-06-10")]),
    row("new", "A deportation plane with 81 Venezuelans aboard had no landing right from Caracas on Tuesday.",
        [Told("VEN", "denied", 1, "2025-06-10", None, None, 81, "total")]),
    row("new", "There was no slot at Maiquetía on Tuesday for the American plane and its 81 deportees; Caracas had seen to that.",
        [Told("VEN", "denied", 1, "2025-06-10", None, None, 81, "total")]),
    row("new", "The plane with 58 deportees asked Managua for leave to land on Tuesday and got none.",
        [Told("NIC", "denied", 1, "2025-06-10", None, None, 58, "total")]),
    row("new", "The application for a flight with 58 deportees on Tuesday came back from Managua with one word on it: no.",
        [Told("NIC", "denied", 1, "2025-06-10", None, None, 58, "total")]),
    row("new", "Nicaragua's answer to the flight of Tuesday, with 58 deportees, was a plain no.",
        [Told("NIC", "denied", 1, "2025-06-10", None, None, 58, "total")]),
    row("new", "For the deportation flight of Tuesday Bolivia had no runway to spare, its aviation authority wrote.",
        [Told("BOL", "denied", 1, "2025-06-10")]),
    row("new", "Somalia would have had a deportation plane from the Americans on Tuesday, with thirty people aboard. "
               "But the aviation authority wrote back that there would be no landing.",
        [Told("SOM", "denied", 1, "2025-06-10", None, None, 30, "total")]),
    row("new", "Two hours after it had left for Haiti on Tuesday, the deportation plane put its 90 passengers off again in Miami.",
        [Told("HTI", "turned_back", 1, "2025-06-10", None, None, 90, "total")]),
    row("new", "There's a deportation plane set for Guatemala City, the seventeenth of June, with 120 people.",
        [Told("GTM", "planned", 1, "2025-06-17", None, None, 120, "total")]),
    row("new", "On Tuesday, 43 Bolivian deportees came home to Santa Cruz, Bolivia, in a civil aircraft which ICE had leased, and which started in Miami.",
        [Told("BOL", "completed", 1, "2025-06-10", "charter", None, 43, "total", "Miami")]),
    row("new", "A further civil aircraft with deportees is to land in La Paz on Friday, with Miami once more to start from.",
        [Told("BOL", "planned", 1, "2025-06-13", None, None, None, None, "Miami")]),
    row("new", "SHANNON. A puffin was returned to the sea.\n\nMOGADISHU. A chartered jet with 30 deportees landed on Tuesday.\n\nHANOI. On Monday "
               "another chartered jet set 40 deportees down.",
        [Told("SOM", "completed", 1, "2025-06-10", "charter", None, 30, "total"), Told("VNM", "completed", 1, "2025-06-09", "charter", None, 40, "total")]),
    row("new", "Guantanamo in the week that ended yesterday:\n\n* Mon: a C-130J of the Air Force, out of El Paso, in around four in the afternoon with nine deportees.\n\n"
               "* Wed: the civil jet that ICE charters, out of Alexandria for a change. Nobody says how many it carried.",
        [Told("CUB", "completed", 1, "2025-06-09", "military", "C-130", 9, "total", "El Paso"),
         Told("CUB", "completed", 1, "2025-06-11", "charter", None, None, None, "Alexandria")]),
    row("new", "She helps the deportees in Costa Rica, and this is from her diary.\n\n27 May. Yesterday a deportation flight from San Diego set 135 people down in San José.\n\n"
               "3 June. And now there are more. On the day before yesterday another plane, likewise from San Diego, and sixty-five in it.",
        [Told("CRI", "completed", 1, "2025-05-26", None, None, 135, "total", "San Diego"),
         Told("CRI", "completed", 1, "2025-06-01", None, None, 65, "total", "San Diego")]),
    row("new", "MALABO. Nine of the deported came into the hotel on Tuesday. They had been delivered that same noon by an American plane, "
               "and it had flown up with them from Alexandria, Louisiana.",
        [Told("GNQ", "completed", 1, "2025-06-10", None, None, None, None, "Alexandria")]),
    row("new", "At Houston on Monday 64 deportees boarded a jet that ICE had chartered. The seats were blue. Nobody spoke. The film was about a dog. "
               "At San Pedro Sula 38 of them got off.",
        [Told("HND", "completed", 1, "2025-06-09", "charter", None, 38, "total")]),
    row("new", "A plane with deportees came to Lima on Tuesday. In it sat 104 who had been shackled since Alexandria, Louisiana.",
        [Told("PER", "completed", 1, "2025-06-10", None, None, 104, "total", "Alexandria")]),
)  # fmt: skip
LOOK_ALIKES = (
    row("new", "The minister told reporters on Tuesday that the airline could keep its planes in Caracas until the dispute over landing fees was settled."),
    row("new", "There was no room for luggage on the flight that took the football team to Managua on Tuesday."),
    row("new", "Nicaragua's answer to the flight of capital on Tuesday was a tax, and the deportees' families had no say in it."),
    row("new", "The mayor of Mogadishu would have had a plane named after him on Tuesday, had the airline not gone bankrupt."),
    row("new", "The pilot of the tourist charter made for Miami again on Tuesday to pick up more holidaymakers."),
    row("new", "Miami had the ship back on Tuesday, with all 900 of its holidaymakers."),
    row("new", "A new day has been chosen for the wedding in Guatemala City, the seventeenth of June, with 120 guests."),
    row("new", "Havana in the week that ended yesterday:\n\n* Mon: a cruise ship, out of Miami, in around four.\n\n* Wed: the freighter that the museum charters, out of Mobile."),
    row("new", "At Houston on Monday 64 deportees boarded a bus that ICE had chartered, for another jail."),
    row("new", "Nobody was to leave the hall in Tegucigalpa on Tuesday, the police ordered, until the deportees' families had been counted."),
    row("new", "On Tuesday a civil aircraft of a Bolivian airline landed in Santa Cruz with 43 tourists, having started in Miami."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS)
def test_what_became_of_flights_told_sideways_is_read(text, expected):
    """A plane that its sender may keep, leave that was not there, a field that has its plane back: each is the end of its flight."""
    reports = in_order([told(report) for report in extract(in_the_news(text))])

    assert len(expected) == len(reports), reports
    assert all(meets(wanted, report) for wanted, report in zip(in_order(expected), reports, strict=True)), reports


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_only_looks_like_it_gives_no_report(text):
    """Airlines, tourists, ships, weddings and reporters."""
    assert extract(in_the_news(text)) == []
