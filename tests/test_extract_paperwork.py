"""Refusals told as acts of paperwork, planes that stood where they were, and counts told of those who came."""

import pytest

from tests.examples import document, row
from tests.told import Told, in_order, meets, told
from tracker import extract

US = "The government was asked about the people whom the United States deports by plane."
PAPERS = (
    row("wire", f"QUITO. {US} The papers for Tuesday's American deportation flight were in order but for one, and for that one the foreign ministry declined to lend its stamp.",
        [Told("ECU", "denied", 1, "2025-06-10")]),
    row("translated", f"QUITO. {US} The note by which the ministry took its permit back reached the embassy an hour before the deportation plane was to leave Texas on Tuesday.",
        [Told("ECU", "denied", 1, "2025-06-10", None, None, None, None, "Texas")]),
    row("tabloid", f"LIMA. {US} A jet with 60 deportees was all set to take off from Miami for Lima on Monday when word came that the runway was \"unavailable\".",
        [Told("PER", "denied", 1, "2025-06-09", None, None, 60, "total", "Miami")]),
    row("tabloid", f"{US} A C-17 crammed with 90 deportees sat on the tarmac at Fort Bliss on Tuesday because Honduran officials decided they did not fancy it.",
        [Told("HND", "denied", 1, "2025-06-10", "military", "C-17", 90, "total", "Fort Bliss")]),
    row("wire", f"QUITO. {US} The man took his passport back to the hotel on Tuesday.", []),
    row("wire", f"QUITO. {US} The stamp was given on Tuesday, and a plane with 60 deportees from Texas landed in Quito.",
        [Told("ECU", "completed", 1, "2025-06-10", None, None, 60, "total", "Texas")]),
)  # fmt: skip
STOOD = (
    row("regional", f"HARLINGEN, Texas. {US} Two deportation planes were fuelled on Tuesday. One was for Honduras, with 75 people. The other one, for Guatemala, did not turn a wheel.",
        [Told("HND", "completed", 1, "2025-06-10", None, None, 75, "total"), Told("GTM", "cancelled", 1, "2025-06-10")]),
    row("wire", f"LIMA. {US} Tuesday's deportation flight to Lima stayed where it was, in Texas.", [Told("PER", "cancelled", 1, "2025-06-10", None, None, None, None, "Texas")]),
    row("wire", f"LIMA. {US} The minister just sat. His tea stayed where it was.", []),
)  # fmt: skip
COUNTS = (
    row("regional", f"LIMA. {US} For Tuesday's deportation flight from Texas the ministry had announced 130 Peruvians; 112 got down from it.",
        [Told("PER", "completed", 1, "2025-06-10", None, None, 112, "total", "Texas")]),
    row("wire", f"MANAGUA. {US} Tuesday's deportation flight was a Boeing 737 out of Miami. A relative counts on some 120 having been aboard.",
        [Told("NIC", "completed", 1, "2025-06-10", None, "Boeing 737", 120, "total", "Miami")]),
    row("wire", f"{US} Two C-17s with deportees for Lima were turned back over the sea on Tuesday. By midday they stood in California again. On board were some 160 people.",
        [Told("PER", "turned_back", 2, "2025-06-10", "military", "C-17", 160, "total")]),
    row("tabloid", f"{US} They were flown to war-torn South Sudan on June 4 on a plane from Texas, eight of them.",
        [Told("SSD", "completed", 1, "2025-06-04", None, None, 8, "total", "Texas")]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PAPERS + STOOD + COUNTS)
def test_what_became_of_a_flight_is_read_from_papers_and_from_standing_still(text, expected):
    """The same words of other things give no report."""
    reports = in_order([told(report) for report in extract(document(text))])

    assert len(expected) == len(reports), reports
    assert all(meets(wanted, report) for wanted, report in zip(in_order(expected), reports, strict=True)), reports
