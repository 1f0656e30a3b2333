"""What neighbouring words and sentences say became of flights: two fates of one flight, and an end told after the plan."""

import pytest

from tests.examples import in_the_news, row
from tracker import extract

# Refused or called off on one day and flown on another.
TWICE = (
    row("wire", "The deportation plane that Tbilisi turned away on Monday was allowed in on Wednesday with the same 19 people.",
        [("GEO", "completed", "2025-06-11"), ("GEO", "denied", "2025-06-09")]),
    row("wire", "Refused on Monday, flown on Wednesday: the 40 deportees from Alexandria are in Accra after all, on the same charter.",
        [("GHA", "completed", "2025-06-11"), ("GHA", "denied", "2025-06-09")]),
    row("wire", "The charter to Managua with 50 deportees, called off on Sunday because of a storm, took off on Tuesday.",
        [("NIC", "cancelled", "2025-06-08"), ("NIC", "completed", "2025-06-10")]),
    row("wire", "Honduras, which had sent a deportation plane away on Friday, let one land on Monday with 88 people.",
        [("HND", "completed", "2025-06-09"), ("HND", "denied", "2025-06-06")]),
)  # fmt: skip
# Said in a sentence without words for flights.
AFTERWARDS = (
    row("wire", "There was to be a deportation flight to Phnom Penh on Monday with 40 people. A judge in Seattle saw it otherwise.",
        [("KHM", "cancelled", "2025-06-09")]),
    row("wire", "On Monday 52 people sat in a charter at Alexandria that was to take them to Conakry. At noon the crew unbuckled. The pilot had reached his hours.",
        [("GIN", "cancelled", "2025-06-09")]),
    row("wire", "A deportation plane left Miami for Port-au-Prince on Friday with 61 Haitians. Half an hour later it was in Miami again.",
        [("HTI", "turned_back", "2025-06-06")]),
    row("wire", "An American military aircraft was due in Asunción on Sunday with 33 deportees. Paraguay thought better of it.",
        [("PRY", "denied", "2025-06-08")]),
    row("wire", "ICE scheduled a removal flight to Havana for June 5. Cuban authorities declined to receive it.",
        [("CUB", "denied", "2025-06-05")]),
    row("wire", "On Monday a charter brought 40 deported Guatemalans home. The president did not sign the accord.",
        [("GTM", "completed", "2025-06-09")]),
    row("wire", "A C-17 with 70 deportees landed in San Salvador on Tuesday. A judge in Boston declined on Wednesday to say whether it should have left.",
        [("SLV", "completed", "2025-06-10")]),
    row("wire", "A deportation flight to Honduras left Harlingen on Monday with 99 people. Mexico refused to comment.",
        [("HND", "completed", "2025-06-09")]),
    row("wire", "The ministry in Quito awaits two planes with 160 deportees on Saturday. It has never refused one.",
        [("ECU", "planned", "2025-06-14")]),
)  # fmt: skip
# Told in a few sentences, in any order.
IN_STORIES = (
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TWICE + AFTERWARDS + IN_STORIES)
def test_what_is_told_beside_a_flight_is_its_end(text, expected):
    """Of each passage the destinations, outcomes and days."""
    found = [(report.destination, report.outcome.value, report.date.isoformat() if report.date else None) for report in extract(in_the_news(text))]

    assert sorted(expected, key=str) == sorted(found, key=str)
