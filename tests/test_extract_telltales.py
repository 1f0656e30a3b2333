"""What gives away the end of a flight where no usual word for it stands: each text gives its report, or none."""

import pytest

from tests.examples import in_the_news, row
from tests.told import Told, in_order, meets, told
from tracker import extract

DOCUMENTS = (
    row("new", "A C-17 had company in Guatemala City on Tuesday: out of it climbed 80 deportees.",
        [Told("GTM", "completed", 1, "2025-06-10", "military", "C-17", 80, "total")]),
    row("new", "Wednesday belonged to Bogotá: a chartered plane, 140 deported Colombians, and a band that nobody had ordered.",
        [Told("COL", "completed", 1, "2025-06-11", "charter", None, 140, "total")]),
    row("new", "Ninety-four Brazilians owe their return to Confins on Monday to a deportation flight that nobody had announced.",
        [Told("BRA", "completed", 1, "2025-06-09", None, None, 94, "total")]),
    row("new", "On Sunday it was Lima that got them, ninety deported Peruvians in an Air Force plane with no markings but a number on the tail.",
        [Told("PER", "completed", 1, "2025-06-08", "military", None, 90, "total")]),
    row("new", "In Kingston the chairs were set out on Tuesday, and by ten they were taken: 47 deportees, all off one plane.",
        [Told("JAM", "completed", 1, "2025-06-10", None, None, 47, "total")]),
    row("new", "Some ninety Dominicans stood in line at the airport in Santo Domingo on Tuesday, fresh out of an ICE Air machine, deportees every one.",
        [Told("DOM", "completed", 1, "2025-06-10", "charter", None, 90, "total")]),
    row("new", "Those whose sons were not among the deportees have Sunday: San Salvador has another American plane on its board for that day.",
        [Told("SLV", "planned", 1, "2025-06-15", None, None, None, None)]),
    row("new", "The next American plane with deportees has Friday for its day and Caracas for its destination.",
        [Told("VEN", "planned", 1, "2025-06-13", None, None, None, None)]),
    row("new", "A C-17 with 80 deportees has been notified to Guatemala City for Friday.",
        [Told("GTM", "planned", 1, "2025-06-13", "military", "C-17", 80, "total")]),
    row("new", "Word has reached Tegucigalpa of a plane on Friday with 60 deportees.",
        [Told("HND", "planned", 1, "2025-06-13", None, None, 60, "total")]),
    row("new", "The president of Bolivia took away on Tuesday, with a note of three words, the clearance of a military plane with 40 deportees.",
        [Told("BOL", "denied", 1, "2025-06-10", "military", None, 40, "total")]),
    row("new", "Guatemala had no room on Tuesday for a C-17 with 80 deportees.",
        [Told("GTM", "denied", 1, "2025-06-10", "military", "C-17", 80, "total")]),
    row("new", "Guatemala balked on Tuesday at a C-17 with 80 deportees.",
        [Told("GTM", "denied", 1, "2025-06-10", "military", "C-17", 80, "total")]),
    row("new", "The deportation flight that the Americans had in mind for Tegucigalpa on Tuesday foundered on a missing signature at the foreign ministry.",
        [Told("HND", "denied", 1, "2025-06-10", None, None, None, None)]),
    row("new", "A plane with 77 deportees for Managua was an hour out of Miami on Tuesday when a warning lamp came on and the captain brought it around.",
        [Told("NIC", "turned_back", 1, "2025-06-10", None, None, 77, "total", "Miami")]),
    row("new", "A C-17 with 80 deportees for Guatemala City retraced its path on Tuesday over the Gulf.",
        [Told("GTM", "turned_back", 1, "2025-06-10", "military", "C-17", 80, "total")]),
    row("new", "Guayaquil was still two hours away on Wednesday when the C-17 with 80 deportees swung north again; a fuel pump had quit.",
        [Told("ECU", "turned_back", 1, "2025-06-11", "military", "C-17", 80, "total")]),
    row("new", "Lawyers stopped a C-17 with 80 deportees for Guatemala City on Tuesday.",
        [Told("GTM", "cancelled", 1, "2025-06-10", "military", "C-17", 80, "total")]),
    row("new", "A C-17 with 80 deportees for Guatemala City never got its doors closed on Tuesday.",
        [Told("GTM", "cancelled", 1, "2025-06-10", "military", "C-17", 80, "total")]),
    row("new", "A chaplain had seen the chains put on in the detention center. They landed in Guayaquil yesterday: thirty-one men, nineteen women and eleven children, all in one transport of the US armed forces.",
        [Told("ECU", "completed", None, "2025-06-11", "military", None, 61, "total")]),
    row("new", "One can sum up what happened in Reynosa on Monday in a word. On that day two American planes were to bring deported Mexicans to Mexico. The reply came in one line: no landing for them.",
        [Told("MEX", "denied", 2, "2025-06-09", None, None, None, None)]),
    row("new", "On Friday he means to be at the fence early. A mechanic has let him know that a plane with deported Colombians is to leave Alexandria for Bogota that morning.",
        [Told("COL", "planned", 1, "2025-06-13", None, None, None, None, "Alexandria")]),
)  # fmt: skip

NOTHING = (
    row("new", "An exhibition that opened on Tuesday in Bogota has a cardboard plane in it and 40 portraits of deported Colombians."),
    row("new", "Every week a plane with deportees finds its way to Guatemala City, as it has for twenty years."),
    row("new", "In Lima 30 deportees got diplomas on Wednesday from a school for airplane mechanics."),
    row("new", "On Wednesday the minister in Tegucigalpa said that 64 deportees had found work since the flights began."),
    row("new", "The captain of a ferry brought it around on Tuesday off Cap-Haitien, with 60 people who fear deportation flights."),
    row("new", "The machine at the bus station in Villahermosa refused the cards of 40 deportees on Tuesday until the evening."),
    row("new", "At six on Tuesday an Airbus of a British charter company rose from Düsseldorf with 43 deported Iraqis whom Germany no longer wants."),
    row("new", "A plane with 64 soldiers landed in Guayaquil on Tuesday, and the police and the customs met them; the United States had sent it."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS)
def test_what_gives_away_the_end_of_a_flight_is_read(text, expected):
    """A leave taken away, a way retraced, a day on a board, people fresh off a plane: each is the end of its flight."""
    reports = in_order([told(report) for report in extract(in_the_news(text))])

    assert len(expected) == len(reports), reports
    assert all(meets(wanted, report) for wanted, report in zip(in_order(expected), reports, strict=True)), reports


@pytest.mark.parametrize("text", NOTHING)
def test_the_same_words_about_other_things_give_no_report(text):
    """Ferries, ticket machines, diplomas and other states' flights."""
    assert extract(in_the_news(text)) == []
