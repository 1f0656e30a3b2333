"""Days told by reference, and destinations told by what stands for them."""

import pytest

from tests.examples import document, row
from tests.told import Told, in_order, meets, told
from tracker import extract

CONTEXT = "\n\nThe United States deports people by air every day."

DAYS = (
    row("wire", "Colombia refused a deportation flight on Sunday, June 1. Five days after the refusal a plane with 80 deportees landed in Bogotá, Colombia.",
        [Told("COL", "denied", 1, "2025-06-01"), Told("COL", "completed", 1, "2025-06-06", None, None, 80, "total")]),
    row("wire", "Haiti refused a deportation flight on June 3. The morning after the refusal a plane with 40 deportees left Miami for Haiti.",
        [Told("HTI", "denied", 1, "2025-06-03"), Told("HTI", "completed", 1, "2025-06-04", None, None, 40, "total", "Miami")]),
    row("translated", "A deportation flight left Houston for Peru on June 3. Two nights later another landed in Lima, Peru, with 90 deportees.",
        [Told("PER", "completed", 1, "2025-06-03", None, None, None, None, "Houston"), Told("PER", "completed", 1, "2025-06-05", None, None, 90, "total")]),
    row("wire", "A deportation flight with 90 people landed in Lima, Peru, on the Friday before last.",
        [Told("PER", "completed", 1, "2025-05-30", None, None, 90, "total")]),
    row("wire", "A deportation flight with 90 people landed in Lima, Peru, a week ago on Tuesday.",
        [Told("PER", "completed", 1, "2025-06-03", None, None, 90, "total")]),
    row("wire", "A deportation flight with 90 people landed in Lima, Peru, on Tuesday last week.",
        [Told("PER", "completed", 1, "2025-06-03", None, None, 90, "total")]),
    row("wire", "A deportation flight with 90 people landed in Lima, Peru, the night before last.",
        [Told("PER", "completed", 1, "2025-06-10", None, None, 90, "total")]),
    row("regional", "A deportation flight is to bring 90 people to Lima, Peru, in a week's time.",
        [Told("PER", "planned", 1, "2025-06-19", None, None, 90, "total")]),
    row("regional", "A deportation flight is to bring 90 people to Lima, Peru, a fortnight from today.",
        [Told("PER", "planned", 1, "2025-06-26", None, None, 90, "total")]),
    row("translated", "A deportation flight with 90 people landed in Lima, Peru, three days ago.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 90, "total")]),
    row("wire", "A deportation flight with 90 people landed in Lima, Peru, on Memorial Day.",
        [Told("PER", "completed", 1, "2025-05-26", None, None, 90, "total")]),
    row("translated", "On Labour Day, 1 May, a deportation flight with 90 people landed in Lima, Peru.",
        [Told("PER", "completed", 1, "2025-05-01", None, None, 90, "total")]),
    row("regional", "A deportation flight with 90 people landed in Lima, Peru, on Easter Monday.",
        [Told("PER", "completed", 1, "2025-04-21", None, None, 90, "total")]),
    row("translated", "On Christmas Eve a deportation flight with 90 people landed in Lima, Peru.",
        [Told("PER", "completed", 1, "2024-12-24", None, None, 90, "total")]),
    row("regional", "A deportation flight is to bring 90 people to Lima, Peru, on the Fourth of July.",
        [Told("PER", "planned", 1, "2025-07-04", None, None, 90, "total")]),
    row("regional", "The deportation flight left Miami for Haiti shortly before midnight on Monday with 46 people and landed in Cap-Haïtien, Haiti, at two the next morning.",
        [Told("HTI", "completed", 1, "2025-06-10", None, None, 46, "total", "Miami")]),
    row("regional", "A deportation flight to Haiti with 46 people left Miami on Monday. It landed a day later.",
        [Told("HTI", "completed", 1, "2025-06-10", None, None, 46, "total", "Miami")]),
    row("wire", "A deportation flight to Nicaragua was postponed on Tuesday. It is now to leave exactly a week later, with 100 people on board.",
        [Told("NIC", "cancelled", 1, "2025-06-10"), Told("NIC", "planned", 1, "2025-06-17", None, None, 100, "total")]),
    row("regional", "A deportation flight with 60 people landed in Quito, Ecuador, on Sunday. On that same afternoon one with 70 deportees landed in Guayaquil, Ecuador.",
        [Told("ECU", "completed", 2, "2025-06-08", None, None, 130, "total")]),
    row("wire", "A deportation flight with 90 people reached Lima, Peru, on the eve of the holiday of June 7.",
        [Told("PER", "completed", 1, "2025-06-06", None, None, 90, "total")]),
    row("wire", "A deportation flight with 90 people landed in Lima, Peru, on Wednesday of last week.",
        [Told("PER", "completed", 1, "2025-06-04", None, None, 90, "total")]),
    row("new", "A deportation flight with 90 people landed in Lima, Peru. That was on Tuesday.",
        [Told("PER", "completed", 1, "2025-06-10", None, None, 90, "total")]),
    row("new", "A deportation flight with 90 people landed in Lima, Peru. Nobody met them. The landing, on Tuesday, took ten minutes.",
        [Told("PER", "completed", 1, "2025-06-10", None, None, 90, "total")]),
    row("new", "A deportation flight with 90 people landed in Lima, Peru. The date was June 10.",
        [Told("PER", "completed", 1, "2025-06-10", None, None, 90, "total")]),
    row("new", "May was busy. On the 6th a deportation flight with 90 people landed in Lima, Peru.",
        [Told("PER", "completed", 1, "2025-05-06", None, None, 90, "total")]),
    row("new", "The order was signed on May 2; on the sixth, a deportation flight with 90 people landed in Lima, Peru.",
        [Told("PER", "completed", 1, "2025-05-06", None, None, 90, "total")]),
    row("new", "On Saturday the two governments came to terms. Forty-eight hours later a deportation flight with 90 people landed in Lima, Peru.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 90, "total")]),
    row("new", "On Saturday Peru said that it would take its people back. The following Monday a deportation flight with 90 people landed in Lima, Peru.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 90, "total")]),
    row("new", "On Tuesday it was raining. A deportation flight with 90 people landed in Lima, Peru.",
        [Told("PER", "completed", 1, "2025-06-10", None, None, 90, "total")]),
    row("new", "A deportation flight with 45 people landed in Lima, Peru, on Saturday. The following morning another brought 80.",
        [Told("PER", "completed", 1, "2025-06-07", None, None, 45, "total"), Told("PER", "completed", 1, "2025-06-08", None, None, 80, "total")]),
    row("new", "On May 20 a deportation flight with 45 people landed in Lima, Peru. On the 22nd another brought 80.",
        [Told("PER", "completed", 1, "2025-05-20", None, None, 45, "total"), Told("PER", "completed", 1, "2025-05-22", None, None, 80, "total")]),
    row("new", "A deportation flight landed in Lima, Peru, on Saturday. The week before, a flight had brought 64 people.",
        [Told("PER", "completed", 1, "2025-06-07"), Told("PER", "completed", 1, None, None, None, 64, "total")]),
)  # fmt: skip
ON_A_PAGE = (
    row("regional", "Tuesday, 10 June\n\n8.15 The gate at Harlingen opens. Two buses.\n\n9.40 A deportation plane with 77 people takes off for Tegucigalpa, Honduras.",
        [Told("HND", "completed", 1, "2025-06-10", None, None, 77, "total")]),
    row("regional", "Wednesday, June 11\n\nA reader writes about the price of bread.\n\nA deportation plane with 77 people landed in Tegucigalpa, Honduras.",
        [Told("HND", "completed", 1, None, None, None, 77, "total")]),
    row("wire", "A deportation charter that was supposed to take 21 Somalis to Mogadishu on Saturday was called off after a judge signed an order on Wednesday.",
        [Told("SOM", "cancelled", 1, "2025-06-14", "charter", None, 21, "total")]),
    row("wire", "A deportation charter that was to take 21 Somalis to Mogadishu on Tuesday was called off after a judge signed an order on Monday.",
        [Told("SOM", "cancelled", 1, "2025-06-10", "charter", None, 21, "total")]),
    row("translated", "There was the business of the first of June: 67 deportees came to Amritsar, India, that Sunday by a C-17.",
        [Told("IND", "completed", 1, "2025-06-01", "military", "C-17", 67, "total")]),
)  # fmt: skip
NO_DAY = (
    row("new", "The decree is dated March 15. A deportation flight with 90 people landed in Lima, Peru.",
        [Told("PER", "completed", 1, None, None, None, 90, "total")]),
    row("new", "Elections are on November 30. A deportation flight with 90 people landed in Lima, Peru.",
        [Told("PER", "completed", 1, None, None, None, 90, "total")]),
    row("new", "He was arrested on May 5. A deportation flight with 90 people landed in Lima, Peru.",
        [Told("PER", "completed", 1, None, None, None, 90, "total")]),
    row("new", "A deportation flight with 90 people landed in Lima, Peru. The hearing was on Monday.",
        [Told("PER", "completed", 1, None, None, None, 90, "total")]),
    row("wire", "A deportation flight with 90 people landed in Lima, Peru, over the weekend.", [Told("PER", "completed", 1, None, None, None, 90, "total")]),
    row("wire", "A deportation flight with 90 people landed in Lima, Peru, in midweek.", [Told("PER", "completed", 1, None, None, None, 90, "total")]),
    row("wire", "A deportation flight with 90 people landed in Lima, Peru, on one of the first days of June.", [Told("PER", "completed", 1, None, None, None, 90, "total")]),
    row("wire", "A deportation flight with 90 people landed in Lima, Peru, a few days after the refusal.", [Told("PER", "completed", 1, None, None, None, 90, "total")]),
    row("wire", "A deportation flight with 90 people landed in Lima, Peru, before Easter.", [Told("PER", "completed", 1, None, None, None, 90, "total")]),
    row("wire", "A deportation flight with 90 people landed in Lima, Peru, between Christmas and New Year's Day.", [Told("PER", "completed", 1, None, None, None, 90, "total")]),
    row("wire", "A deportation flight with 90 people landed in Lima, Peru, recently. The Christmas lights of the terminal were still up.", [Told("PER", "completed", 1, None, None, None, 90, "total")]),
    row("wire", "A deportation flight with 90 people landed in Lima, Peru. A week later nobody spoke of it.", [Told("PER", "completed", 1, None, None, None, 90, "total")]),
)  # fmt: skip
DESTINATIONS = (
    row("wire", "A chartered deportation plane brought 29 people to Paro on Wednesday.", [Told("BTN", "completed", 1, "2025-06-11", "charter", None, 29, "total")]),
    row("regional", "A deportation charter with 51 people flew KMIA to KIN on Monday.", [Told("JAM", "completed", 1, "2025-06-09", "charter", None, 51, "total", "KMIA")]),
    row("regional", "An ICE charter with 88 deportees left KHRL for MHLM on Monday.", [Told("HND", "completed", 1, "2025-06-09", "charter", None, 88, "total", "KHRL")]),
    row("regional", "A deportation charter flew from AEX to Guatemala City (GUA) with 110 people on Monday.", [Told("GTM", "completed", 1, "2025-06-09", "charter", None, 110, "total", "AEX")]),
    row("wire", "Colombian President Gustavo Petro wrote a letter last night. Petro's government had refused a deportation flight with 80 people on Monday.", [Told("COL", "denied", 1, "2025-06-09", None, None, 80, "total")]),
    row("wire", "The president of Colombia, Gustavo Petro, slept badly. On Monday Petro turned away a military deportation plane.", [Told("COL", "denied", 1, "2025-06-09", "military")]),
    row("wire", "Mexico's President Claudia Sheinbaum held her press conference. On Monday Sheinbaum had refused a deportation flight by a C-17.", [Told("MEX", "denied", 1, "2025-06-09", "military", "C-17")]),
    row("wire", "Guatemala received a deportation flight with 70 people on Monday. Two planes had come to the Central American country on June 2 with 150 deportees.",
        [Told("GTM", "completed", 1, "2025-06-09", None, None, 70, "total"), Told("GTM", "completed", 2, "2025-06-02", None, None, 150, "total")]),
    row("wire", "On Tuesday a deportation flight with 84 people from Houston landed at Toluca.", [Told("MEX", "completed", 1, "2025-06-10", None, None, 84, "total", "Houston")]),
    row("regional", "A deportation plane with 66 people put down at La Lima on Tuesday.", [Told("HND", "completed", 1, "2025-06-10", None, None, 66, "total")]),
)  # fmt: skip
LEGS = (
    row("translated", "A deportation charter with 120 people landed in Fortaleza, Brazil, on Tuesday. Of the group, 80 continued the same night to Confins on board a KC-30 of the Brazilian Air Force.",
        [Told("BRA", "completed", 1, "2025-06-10", "charter", None, 120, "total")]),
    row("translated", "A deportation charter with 120 people landed in Manaus, Brazil, on Tuesday. A plane of the air force carried 77 of them on to Belo Horizonte on Wednesday.",
        [Told("BRA", "completed", 1, "2025-06-10", "charter", None, 120, "total")]),
    row("wire", "A deportation charter with 120 people landed in Tapachula, Mexico, on Tuesday. From there a second plane took 60 to Mexico City.",
        [Told("MEX", "completed", 1, "2025-06-10", "charter", None, 120, "total")]),
    row("wire", "A deportation charter with 120 people landed in Lagos, Nigeria, on Tuesday. It had stopped for fuel in Dakar and Accra.",
        [Told("NGA", "completed", 1, "2025-06-10", "charter", None, 120, "total")]),
    row("wire", "A deportation charter with 120 people landed in Lagos, Nigeria, on Tuesday. It flew home empty on Wednesday by way of Cape Verde.",
        [Told("NGA", "completed", 1, "2025-06-10", "charter", None, 120, "total")]),
    row("wire", "A deportation charter left Harlingen on Tuesday with 120 people for Managua, Nicaragua. Buses had brought them from Raymondville to the airport on Monday.",
        [Told("NIC", "completed", 1, "2025-06-10", "charter", None, 120, "total", "Harlingen")]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DAYS + NO_DAY + ON_A_PAGE)
def test_a_day_is_told_by_reference(text, expected):
    """Counted from a refusal, from publication, from a holiday; words for several days give none."""
    _check(text, expected)


@pytest.mark.parametrize(("text", "expected"), DESTINATIONS + LEGS)
def test_a_destination_is_told_by_what_stands_for_it(text, expected):
    """Codes, presidents and regions stand for a state; a leg inside it and a way home are no reports."""
    _check(text, expected)


def _check(text, expected):
    reports = in_order([told(report) for report in extract(document(text + CONTEXT))])

    assert len(expected) == len(reports), reports
    assert all(meets(wanted, report) for wanted, report in zip(in_order(expected), reports, strict=True)), reports
