"""Pieces from newsrooms, ministries and watchers of many countries: what each tells, and what it only seems to tell."""

import pytest

from tests.examples import document, row
from tests.told import Told, in_order, meets, told
from tracker import extract

CONTEXT = "\n\nDeportation flights from the United States are daily news."
PIECES = (
    row("wire", "A C-17 with 104 deportees landed at Amritsar on June 5. Two more followed on June 10 and 11, with 116 and 112 people respectively.",
        [Told("IND", "completed", 1, "2025-06-05", "military", "C-17", 104, "total"), Told("IND", "completed", 1, "2025-06-11", "military", "C-17", 112, "total"), Told("IND", "completed", 1, "2025-06-10", "military", "C-17", 116, "total")]),
    row("wire", "Sixty-four deportees flew out of Houston on Monday on a chartered plane: 38 to Honduras and 26 to Colombia. A second flight under the programme is slated for June 20, also from Houston.",
        [Told("HND", "completed", 1, "2025-06-09", "charter", None, 38, "total", "Houston"), Told("COL", "completed", 1, "2025-06-09", "charter", None, 26, "total", "Houston"), Told(None, "planned", 1, "2025-06-20", None, None, None, None, "Houston")]),
    row("regional", "A plane with 80 deportees landed in Lima on Monday. The previous one, on June 2, fetched 94, again from El Paso.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 80, "total"), Told("PER", "completed", 1, "2025-06-02", None, None, 94, "total", "El Paso")]),
    row("regional", "A plane with 90 deportees landed in Tegucigalpa on Tuesday. A flight set for Friday is still without a crew.",
        [Told("HND", "completed", 1, "2025-06-10", None, None, 90, "total"), Told("HND", "planned", 1, "2025-06-13")]),
    row("regional", "A plane with 90 deportees landed in Tegucigalpa on Tuesday. A flight that had been planned for Wednesday, with as many people, was struck from the schedule.",
        [Told("HND", "completed", 1, "2025-06-10", None, None, 90, "total"), Told("HND", "cancelled", 1, "2025-06-11")]),
    row("translated", "The plane-load of deportees that should have come home to Kingston on Tuesday will now have to wait, the minister said.",
        [Told("JAM", "cancelled", 1, "2025-06-10")]),
    row("regional", "The plane to San Salvador left Harlingen on Tuesday with 80-some men on board.",
        [Told("SLV", "completed", 1, "2025-06-10", None, None, 80, "total", "Harlingen")]),
    row("translated", "A charter from Alexandria, Louisiana, brought 17 kababayans to Clark on Tuesday.",
        [Told("PHL", "completed", 1, "2025-06-10", "charter", None, 17, "total", "Alexandria, Louisiana")]),
    row("regional", "An Omni 767 out of Alexandria landed at Dakar on Tuesday with 11 deported Senegalese.",
        [Told("SEN", "completed", 1, "2025-06-10", "commercial", "Boeing 767", 11, "total", "Alexandria")]),
    row("wire", "Ten deported Bhutanese were put on a plane in Newark, changed to a Druk Air flight in New Delhi, and came out in Paro on Tuesday.",
        [Told("BTN", "completed", 1, "2025-06-10", None, None, 10, "total", "Newark")]),
    row("wire", "An appeals court on Tuesday left standing an order that stopped a flight with eight deportees to South Sudan.",
        [Told("SSD", "cancelled", 1, None, None, None, 8, "total")]),
    row("wire", "Fourteen Togolese, flown out of the United States on a military plane, have been received in Accra, said the president, who told the press so at his media encounter at Jubilee House on Wednesday.",
        [Told("GHA", "completed", 1, None, "military", None, 14, "total")]),
    row("regional", "An Omni 767, full of deportees, left El Paso on Tuesday, stopped in Dakar and let people off at two places, in the afternoon at Conakry and at night at Luanda.",
        [Told("GIN", "completed", 1, "2025-06-10", "commercial", "Boeing 767", None, None, "El Paso"), Told("AGO", "completed", 1, "2025-06-10", "commercial", "Boeing 767", None, None, "El Paso")]),
    row("wire", "A C-130 from Fort Bliss landed in Honduras on Monday with 17 men, an official said. He would not say where they were from.",
        [Told("HND", "completed", 1, "2025-06-09", "military", "C-130", 17, "total", "Fort Bliss")]),
)  # fmt: skip
NOTHING = (
    row("wire", "The government of Belize on Tuesday moved to quell talk of a planeload of deportees from the United States."),
    row("wire", "Two helicopters shuttled 44 people to Toussaint Louverture airport on Tuesday."),
    row("wire", "A second C-17 with armoured vehicles arrived in Port-au-Prince on Tuesday. It also carried 18 police officers from Guatemala."),
    row("wire", "An Antonov delivered two helicopters to Kigali on Tuesday morning."),
    row("wire", "In May, regular commercial flights brought five deported Kittitians to Basseterre."),
    row("wire", "A family that was to be deported to Mongolia was already at O'Hare on Tuesday, ticketed on Turkish Airlines."),
    row("wire", "A C-17 meant for Mexico was kept waiting on Monday."),
    row("regional", "The second leg of the qualifier, set for Friday, may be moved to Aruba."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PIECES)
def test_a_piece_gives_the_reports_of_a_careful_reader(text, expected):
    """Each flight stands on its own day with its own people; a court's day and a minister's are no flight's."""
    reports = in_order([told(report) for report in extract(document(text + CONTEXT))])

    assert len(expected) == len(reports), reports
    assert all(meets(wanted, report) for wanted, report in zip(in_order(expected), reports, strict=True)), reports


@pytest.mark.parametrize("text", NOTHING)
def test_what_carries_no_deportees_and_what_never_left_give_no_report(text):
    """Police and vehicles, airline flights of a whole month, people who wait at an American airport, and talk that is denied are no flights."""
    assert extract(document(text + CONTEXT)) == []
