"""Flights told in lists: of days, of items with a day and a field of their own, and the further one that comes after."""

import pytest

from tests.examples import document, row
from tests.told import Told, in_order, meets, told
from tracker import extract

US = "The government was asked about the people whom the United States deports by plane."
# Several days side by side: as many flights, each on its own.
DAYS = (
    row("wire", f"LIMA. {US} Three planes landed at Jorge Chávez on June 3, 5 and 10 with 299 deportees.",
        [Told("PER", "completed", 1, "2025-06-03"), Told("PER", "completed", 1, "2025-06-05"), Told("PER", "completed", 1, "2025-06-10")]),
    row("translated", f"LIMA. {US} Three planes landed at Jorge Chávez on 3, 5 and 10 June with 299 deportees.",
        [Told("PER", "completed", 1, "2025-06-03"), Told("PER", "completed", 1, "2025-06-05"), Told("PER", "completed", 1, "2025-06-10")]),
    row("regional", f"LIMA. {US} A deportation charter from Miami landed at Jorge Chávez on Sunday, Monday and Tuesday.",
        [Told("PER", "completed", 1, "2025-06-08", "charter", None, None, None, "Miami"), Told("PER", "completed", 1, "2025-06-09", "charter", None, None, None, "Miami"),
         Told("PER", "completed", 1, "2025-06-10", "charter", None, None, None, "Miami")]),
    row("wire", f"LIMA. {US} It has a meeting on June 3, 5 and 10.", []),
    row("wire", f"LIMA. {US} On 3 June a plane with 60 deportees landed in Lima, and on the Thursday another with 70.",
        [Told("PER", "completed", 1, "2025-06-03", None, None, 60, "total"), Told("PER", "completed", 1, "2025-06-05", None, None, 70, "total")]),
    row("regional", f"LIMA. {US} A plane with 60 deportees landed at Jorge Chávez on Tuesday. The one before it, two weeks earlier to the day, came with 94.",
        [Told("PER", "completed", 1, "2025-06-10", None, None, 60, "total"), Told("PER", "completed", 1, "2025-05-27", None, None, 94, "total")]),
)  # fmt: skip
# What an item of a list tells is told of it alone.
ITEMS = (
    row("trade", f"{US} Last week ICE ran three flights: a C-17 from Biggs to Guatemala City on Monday with 64 people, one from the same field to Tegucigalpa on Tuesday with 71, and a C-130J on Wednesday to Lima.",
        [Told("GTM", "completed", 1, "2025-06-09", "military", "C-17", 64, "total", "Biggs"), Told("HND", "completed", 1, "2025-06-10", "military", "C-17", 71, "total", "Biggs"),
         Told("PER", "completed", 1, "2025-06-11", "military", "C-130")]),
    row("wire", f"LIMA. {US} Three flights with deportees landed this week: one in Guatemala on Sunday, one in Honduras on Monday and one in Lima on Tuesday.",
        [Told("GTM", "completed", 1, "2025-06-08"), Told("HND", "completed", 1, "2025-06-09"), Told("PER", "completed", 1, "2025-06-10")]),
    row("trade", f"{US} A charter flew from Harlingen to San Salvador on Monday with 104 deportees; on Tuesday from Alexandria to Guatemala City, with 119.",
        [Told("SLV", "completed", 1, "2025-06-09", "charter", None, 104, "total", "Harlingen"), Told("GTM", "completed", 1, "2025-06-10", "charter", None, 119, "total", "Alexandria")]),
    row("tabloid", f"{US} The first planeload of migrants to take up the offer jetted out of Houston on Tuesday. Some 38 stepped off in Honduras; the other 26 stayed in their seats and were dropped in Colombia afterwards.",
        [Told("HND", "completed", 1, "2025-06-10", None, None, 38, "total", "Houston"), Told("COL", "completed", 1, "2025-06-10", None, None, 26, "total", "Houston")]),
)  # fmt: skip
# A further one, by a few words, near or far.
FURTHER = (
    row("regional", f"LIMA. {US} A plane from El Paso brought 60 deportees to Jorge Chávez on Monday. Another of the same kind is booked for Saturday, and the authorities reckon with roughly eighty on it.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 60, "total", "El Paso"), Told("PER", "planned", 1, "2025-06-14", None, None, 80, "total")]),
    row("wire", f"LIMA. {US} A plane from El Paso brought 60 deportees to Jorge Chávez on Monday. The ministry was there. A bus came. Rain fell. Another is filed for Saturday.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 60, "total", "El Paso"), Told("PER", "planned", 1, "2025-06-14")]),
    row("wire", f"LIMA. {US} A plane from El Paso brought 60 deportees to Jorge Chávez on Monday. The ministry was there. A bus came. Rain fell. Another meeting is booked for Saturday.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 60, "total", "El Paso")]),
    row("regional", f"QUITO. {US} The American military plane with deportees that was due in Guayaquil on Monday was refused. A civilian one with 79 Ecuadorians landed instead on Tuesday, from Louisiana.",
        [Told("ECU", "denied", 1, "2025-06-09", "military"), Told("ECU", "completed", 1, "2025-06-10", None, None, 79, "total", "Louisiana")]),
    row("translated", f"LIMA. {US} Three aircraft came in here with deportees last week. On Tuesday there was a fourth, likewise a charter, from Harlingen, Texas, with 124 passengers.",
        [Told("PER", "completed", 3), Told("PER", "completed", 1, "2025-06-10", "charter", None, 124, "total", "Harlingen")]),
    row("wire", f"KOROR. {US} A military plane brought 22 deportees to Palau on Monday. Two planeloads are still to follow.",
        [Told("PLW", "completed", 1, "2025-06-09", "military", None, 22, "total"), Told("PLW", "planned", 2)]),
    row("regional", f"LIMA. {US} For this Friday the deputy minister of the interior announces a second flight, with eighteen.",
        [Told("PER", "planned", 1, "2025-06-13", None, None, 18, "total")]),
    row("wire", f"LIMA. {US} A charter took 60 deportees to Lima on Monday. Two jets were to leave Harlingen for Quito on Tuesday. The first got away at nine with 75 on board; its twin never left the apron.",
        [Told("PER", "completed", 1, "2025-06-09", "charter", None, 60, "total"), Told("ECU", "completed", 1, "2025-06-10", None, None, 75, "total", "Harlingen"), Told("ECU", "cancelled", 1, "2025-06-10", origin="Harlingen")]),
    row("wire", f"LIMA. {US} For this Friday the deputy minister announces a second debate, with eighteen speakers.", []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DAYS + ITEMS + FURTHER)
def test_flights_of_a_list_give_a_report_each(text, expected):
    """What a list tells of one of its flights is told of no other; what only looks like a list gives none."""
    reports = in_order([told(report) for report in extract(document(text))])

    assert len(expected) == len(reports), reports
    assert all(meets(wanted, report) for wanted, report in zip(in_order(expected), reports, strict=True)), reports
