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
    row("wire", "The United States planned to fly 25 deportees to Windhoek on Tuesday in a chartered jet. Namibia's cabinet met the evening before. It voted no.",
        [("NAM", "denied", "2025-06-10")]),
    row("wire", "Lagos was to receive 80 deportees on a charter on Tuesday. Permission came too late and the aircraft is still in Atlanta.",
        [("NGA", "denied", "2025-06-10")]),
)  # fmt: skip
# Told in a few sentences, in any order.
IN_STORIES = (
    row("wire", '"They are not ours," the interior minister of Laos said of the 38 people on a deportation charter, which Vientiane therefore kept from landing on Sunday.',
        [("LAO", "denied", "2025-06-08")]),
    row("wire", "The Guatemalan president's spokesman confirmed on Monday that authorisation for that day's military flight with 80 deportees had been refused because the list of names was late.",
        [("GTM", "denied", "2025-06-09")]),
    row("wire", "Friday's mission to Lima was one of four that the Air Force struck from its deportation schedule last week for want of tankers.",
        [("PER", "cancelled", "2025-06-06")]),
    row("wire", "Tonga's police have asked the hospital for two nurses on Monday, when a jet from the United States is to bring nine deported Tongans.",
        [("TON", "planned", "2025-06-16")]),
    row("wire", "Nothing has been confirmed, but the handlers at Kotoka, in Accra, have a deportation charter with 20 people in their book for Monday.",
        [("GHA", "planned", "2025-06-16")]),
    row("wire", "In Kingston the police were ready. Fifty-three men came off the deportation plane from Louisiana on Monday.",
        [("JAM", "completed", "2025-06-09")]),
    row("wire", "Airport workers in Amritsar have a name for Saturday nights: America time. The latest US military plane brought 112 deported Indians on June 7, again a Saturday.",
        [("IND", "completed", "2025-06-07")]),
    row("wire", "She had packed for Mexico. Instead the plane that ICE put her on flew to Panama on Monday, and so did 118 other deported migrants from eleven countries.",
        [("PAN", "completed", "2025-06-09")]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TWICE + AFTERWARDS + IN_STORIES)
def test_what_is_told_beside_a_flight_is_its_end(text, expected):
    """Of each passage the destinations, outcomes and days."""
    found = [(report.destination, report.outcome.value, report.date.isoformat() if report.date else None) for report in extract(in_the_news(text))]

    assert sorted(expected, key=str) == sorted(found, key=str)
