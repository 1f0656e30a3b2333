"""Flights told as arrivals and departures, under the label of their country, as the ones before and after others; and planes that carry somebody else."""

import pytest

from tests.examples import document, row
from tests.told import Told, in_order, meets, told
from tracker import extract

CONTEXT = "\n\nDeportation flights from the United States are daily news."
# 'Two landings', 'four arrivals', 'a departure' are flights where they say with whom, by whom or for where.
BY_NOUNS = (
    row("wire", "The airport of San Salvador logged three arrivals with deported Salvadorans on Monday.",
        [Told("SLV", "completed", 3, "2025-06-09")]),
    row("regional", "There were two landings of deportees at Comalapa on Tuesday, the airport said.",
        [Told("SLV", "completed", 2, "2025-06-10")]),
    row("wire", "On Tuesday the Air Force had two departures for San Pedro Sula, Honduras, with sixty deportees in each.",
        [Told("HND", "completed", 2, "2025-06-10", None, None, 60, "each")]),
    row("regional", "Harlingen saw two take-offs with deportees for Guatemala on Monday.",
        [Told("GTM", "completed", 2, "2025-06-09")]),
    row("translated", "A C-17 let off 80 deported Peruvians at Lima on Monday. The airport announces one landing of the same kind for Sunday.",
        [Told("PER", "completed", 1, "2025-06-09", "military", "C-17", 80, "total"), Told("PER", "planned", 1, "2025-06-15")]),
    row("wire", "Honduras takes its turn. The airport at San Pedro Sula has been asked to expect two landings tomorrow of deportees from Texas.",
        [Told("HND", "planned", 2, "2025-06-13", None, None, None, None, "Texas")]),
)  # fmt: skip
LABELLED = (
    row("wire", "JAMAICA: Fifty-three deported people arrived in Kingston on a flight from Miami on Monday.\n\nDOMINICAN REPUBLIC: A U.S. military plane with deportees landed at a base in the east on Tuesday.",
        [Told("JAM", "completed", 1, "2025-06-09", None, None, 53, "total", "Miami"), Told("DOM", "completed", 1, "2025-06-10", "military")]),
    row("regional", "HONDURAS — Two chartered flights with 201 deportees came in on Monday.\n\nEL SALVADOR — One flight came in on Tuesday with 88.",
        [Told("HND", "completed", 2, "2025-06-09", "charter", None, 201, "total"), Told("SLV", "completed", 1, "2025-06-10", None, None, 88, "total")]),
)  # fmt: skip
NEIGHBOURS = (
    row("regional", "BELO HORIZONTE. Ninety-six deported Brazilians landed at Confins on Friday in a plane from Alexandria, Louisiana. The aircraft before this one came on May 23; its successor is pencilled in for June 20.",
        [Told("BRA", "completed", 1, "2025-06-06", None, None, 96, "total", "Alexandria, Louisiana"), Told("BRA", "completed", 1, "2025-05-23"), Told("BRA", "planned", 1, "2025-06-20")]),
    row("wire", "A charter took 90 deportees to Accra on Tuesday. Its predecessor, on June 3, carried 88.",
        [Told("GHA", "completed", 1, "2025-06-10", "charter", None, 90, "total"), Told("GHA", "completed", 1, "2025-06-03", "charter", None, 88, "total")]),
    row("wire", "A charter took 90 deportees to Accra on Tuesday. The plane after that one is due on June 24.",
        [Told("GHA", "completed", 1, "2025-06-10", "charter", None, 90, "total"), Told("GHA", "planned", 1, "2025-06-24")]),
)  # fmt: skip
IN_PREPARATION = (
    row("wire", "Two planes of the Colombian Air Force carrying 186 deported citizens arrived in Bogota on Monday. Another flight is being organized for the days to come, said a deputy minister.",
        [Told("COL", "completed", 2, "2025-06-09", "foreign", None, 186, "total"), Told("COL", "planned", 1)]),
    row("regional", "A charter brought 119 deportees to San Pedro Sula, Honduras, on Monday. The institute has been notified of two more flights for Friday.",
        [Told("HND", "completed", 1, "2025-06-09", "charter", None, 119, "total"), Told("HND", "planned", 2, "2025-06-13")]),
)  # fmt: skip
NATIONS = (
    row("wire", "Nobody of them asked to be in Panama. Two aircraft of the US armed forces delivered 217 expelled people to the country on Monday, citizens of Iran, Cameroon, China and a dozen other states.",
        [Told("PAN", "completed", 2, "2025-06-09", "military", None, 217, "total")]),
    row("wire", "An Air Force plane landed in Costa Rica on Monday with 119 deportees, citizens of Uzbekistan, Iran and Vietnam.",
        [Told("CRI", "completed", 1, "2025-06-09", "military", None, 119, "total")]),
)  # fmt: skip
THERE_AND_BACK = (
    row("wire", "A C-17 left Tucson, Arizona, for Guatemala on Monday with 80 deportees. It had dropped off its passengers and was back at the base by nightfall.",
        [Told("GTM", "completed", 1, "2025-06-09", "military", "C-17", 80, "total", "Tucson")]),
)  # fmt: skip
NOTHING = (
    row("wire", "The airport counts 40 arrivals and departures a day, and deportees are never among them."),
    row("regional", "The museum confirmed two arrivals of paintings from Lima on Monday; a deportation hearing was held next door."),
    row("wire", "Deportees were on their minds when two airliners with tourists went to San Salvador on Monday."),
    row("wire", "Her successor in office is a lawyer who argued for deportees; its predecessor stood in Tegucigalpa until Monday."),
    row("wire", "GUATEMALA: No figures on deportees were given for Monday."),
    row("regional", "Britain, too, expels Jamaicans. Its latest charter to Kingston, on Monday, had twenty people in it."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BY_NOUNS + LABELLED + NEIGHBOURS + IN_PREPARATION + NATIONS + THERE_AND_BACK)
def test_arrivals_and_departures_give_their_reports(text, expected):
    reports = in_order([told(report) for report in extract(document(text + CONTEXT))])

    assert len(expected) == len(reports), reports
    assert all(meets(wanted, report) for wanted, report in zip(in_order(expected), reports, strict=True)), reports


@pytest.mark.parametrize("text", NOTHING)
def test_arrivals_of_others_give_none(text):
    """Traffic, paintings, tourists, another state's charter."""
    assert extract(document(text + CONTEXT)) == []
