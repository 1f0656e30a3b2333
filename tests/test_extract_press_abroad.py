"""What pages on flights to Africa, Asia, Europe and the Pacific do: stops for fuel, landings still to come, peoples side by side, plans that were not kept."""

import pytest

from tests.examples import in_the_news, row
from tests.told import Told, in_order, meets, told
from tracker import extract

UNDER_WAY = (
    row("agency", "A chartered deportation flight took off from Louisiana on Monday and is scheduled to arrive in Iran on Tuesday.",
        [Told("IRN", "completed", 1, "2025-06-09", "charter", origin="Louisiana")]),
    row("agency", "A deportation flight left Texas on Wednesday and is due to land in Nepal on Friday.", [Told("NPL", "completed", 1, "2025-06-11", origin="Texas")]),
    row("agency", "The C-17 with 104 migrants had departed for India but was not expected to arrive for at least 24 hours, an official said.",
        [Told("IND", "completed", 1, None, "military", "C-17", 104, "total")]),
    row("look-alike", "A deportation flight is due to leave Texas for Togo on Monday.", [Told("TGO", "planned", 1, "2025-06-16", origin="Texas")]),
    row("look-alike", "A deportation flight is scheduled to leave Texas on Monday and to land in Togo on Tuesday.", [Told("TGO", "planned", 1, "2025-06-17", origin="Texas")]),
    row("look-alike", "A deportation flight to Togo was not expected in Lomé on Monday, the minister said.", [Told("TGO", "denied", 1, "2025-06-09")]),
    row("look-alike", "A flight with tourists left Texas on Monday and is due to land in Nepal on Tuesday.", []),
)  # fmt: skip
STOPS = (
    row("agency", "The deportation flight took off from New York and stopped twice for refueling, in Ireland and Bulgaria, before landing in Israel on Wednesday.",
        [Told("ISR", "completed", 1, "2025-06-11", origin="New York")]),
    row("agency", "The deportation flight stopped briefly to refuel, first in Senegal, and landed in Eswatini on Monday.", [Told("SWZ", "completed", 1, "2025-06-09")]),
    row("local", "The deportation plane flew to Sofia, the Bulgarian capital, overnight and then proceeded to Kenya, landing in Nairobi on Friday morning.",
        [Told("KEN", "completed", 1, "2025-06-06")]),
    row("look-alike", "The deportation flight with 40 people landed in Guatemala on Monday and then proceeded to Honduras.",
        [Told("GTM", "completed", 1, "2025-06-09", passengers=40, scope="total"), Told("HND", "completed", 1, "2025-06-09")]),
)  # fmt: skip
COUNTS = (
    row("local", "A deportation plane landed in Nairobi on Friday with 50 Somalis, two Ethiopians and a Kenyan.", [Told("KEN", "completed", 1, "2025-06-06", passengers=53, scope="total")]),
    row("look-alike", "A deportation flight landed in Haiti on Monday with 50 Haitians and two Americans.", [Told("HTI", "completed", 1, "2025-06-09", passengers=50, scope="total")]),
    row("agency", "About 38 men and 10 women are scheduled to be on Tuesday's deportation flight to Cameroon, 37 of them from there.",
        [Told("CMR", "planned", 1, "2025-06-17", passengers=48, scope="total")]),
    row("agency", "About 38 men and 10 women are scheduled to be on Tuesday's deportation flight to Cameroon, 37 of them from there, but also six Angolans and three Congolese.",
        [Told("CMR", "planned", 1, "2025-06-17", passengers=48, scope="total")]),
    row("look-alike", "A deportation flight landed in Togo on Monday. Of the 120 people who had been listed, 80 came.", [Told("TGO", "completed", 1, "2025-06-09", passengers=80, scope="total")]),
    row("agency", "The U.S. deported 50 people to Ukraine on a flight on Monday. The administration originally wanted to send 80 people on the flight, the ambassador said.",
        [Told("UKR", "completed", 1, "2025-06-09", passengers=50, scope="total")]),
    row("look-alike", "Washington had wanted to send a deportation plane with 80 people to Togo on Monday, and Togo said no.", [Told("TGO", "denied", 1, "2025-06-09", passengers=80, scope="total")]),
    row("local", "Of the 83 nationals originally scheduled for deportation, 50 were on the flight to Ukraine on Monday.", [Told("UKR", "completed", 1, "2025-06-09", passengers=50, scope="total")]),
    row("look-alike", "Some 80 people are scheduled for deportation to Togo on a flight on Monday.", [Told("TGO", "planned", 1, "2025-06-16", passengers=80, scope="total")]),
)  # fmt: skip
DAYS = (
    row("court", "According to the complaint, on June 9, five migrants were taken from a cell, loaded onto a US military cargo plane, and flown to Ghana.",
        [Told("GHA", "completed", 1, "2025-06-09", "military", passengers=5, scope="total")]),
    row("look-alike", "Five migrants were flown to Ghana on a US military cargo plane, according to a complaint filed on Monday.", [Told("GHA", "completed", 1, None, "military", passengers=5, scope="total")]),
    row("local", '"Soon a US military plane will be landing in Tonga with deportees," wrote the reporter Mike Example last week.', [Told("TON", "planned", 1, operator="military")]),
)  # fmt: skip
FATES = (
    row("agency", "A deportation flight to Somalia with 92 people was rerouted back to the United States on Thursday.", [Told("SOM", "turned_back", 1, "2025-06-12", passengers=92, scope="total")]),
    row("agency", "A deportation flight to Somalia with 92 people was re-routed back to Texas on Thursday.", [Told("SOM", "turned_back", 1, "2025-06-12", passengers=92, scope="total")]),
    row("look-alike", "A deportation flight to Somalia with 92 people was rerouted by way of Kenya and landed on Thursday.", [Told("SOM", "completed", 1, "2025-06-12", passengers=92, scope="total")]),
    row("local", "A deportation flight landed in Kenya on Friday. Two buses were seen on Thursday night, transporting the deportees to the plane.", [Told("KEN", "completed", 1, "2025-06-06")]),
    row("look-alike", "A plane taking deportees to the airport of Lomé in Togo landed on Monday.", [Told("TGO", "completed", 1, "2025-06-09")]),
    row("look-alike", "Buses took the tourists to the plane for Nairobi on Monday.", []),
)  # fmt: skip


IN_COURT = (
    row("agency", "Advocates filed an emergency motion to halt the removals after an official said that a US military plane with migrants will fly to Libya on Friday.",
        [Told("LBY", "planned", 1, "2025-06-13", "military")]),
    row("look-alike", "A deportation flight to Libya was to leave on Monday. A last-minute ruling halted it.", [Told("LBY", "cancelled", 1, "2025-06-09")]),
    row("agency", "In May a judge ordered the administration to turn around two planes that were carrying deported migrants to El Salvador; they landed there the same night.",
        [Told("SLV", "completed", 2)]),
    row("look-alike", "The pilot was ordered to turn around over the Gulf, and the deportation flight to El Salvador was back in Texas on Monday.",
        [Told("SLV", "turned_back", 1, "2025-06-09", origin="Texas")]),
    row("agency", "The eight left the United States on a flight on Tuesday bound for South Sudan after Washington failed to obtain consent from their home countries.",
        [Told("SSD", "completed", 1, "2025-06-10", passengers=8, scope="total")]),
    row("look-alike", "A US deportation flight with eight people bound for South Sudan on Tuesday failed to obtain permission from Juba.",
        [Told("SSD", "denied", 1, "2025-06-10", passengers=8, scope="total")]),
)  # fmt: skip
NOT_SO = (
    row("local", "The group was sent home to Manila by an American Trans Air charter flight on Monday after being deported from the US.", [Told("PHL", "completed", 1, "2025-06-09", "charter")]),
    row("local", "A US deportation flight with 116 people landed in Amritsar on Monday. This was the second such flight within a fortnight.",
        [Told("IND", "completed", 1, "2025-06-09", passengers=116, scope="total")]),
    row("look-alike", "A US deportation flight with 116 people landed in Amritsar on Monday. Another is promised within a fortnight.",
        [Told("IND", "completed", 1, "2025-06-09", passengers=116, scope="total"), Told("IND", "planned", 1)]),
    row("local", "They were sent back to India in a US military plane on Monday, the first to carry expelled migrants from India home.", [Told("IND", "completed", 1, "2025-06-09", "military")]),
    row("look-alike", "On Monday 40 Afghans who had been expelled from Iran were flown to Kabul.", []),
    row("rumour", "A US deportation flight to Ethiopia is rumored to be in the works for Monday.", []),
    row("look-alike", "A US deportation flight to Ethiopia is in the works for Monday.", [Told("ETH", "planned", 1, "2025-06-16")]),
    row("rumour", "Another US flight carrying deportees to Uzbekistan may have taken place in May, though nobody has confirmed it.", []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), UNDER_WAY + STOPS + COUNTS + DAYS + FATES + IN_COURT + NOT_SO)
def test_reports(text, expected):
    """A text of this style tells the flights that the row says, and no others."""
    expected = in_order(expected)

    found = in_order([told(report) for report in extract(in_the_news(text))])
    assert len(found) == len(expected)
    assert all(meets(want, got) for want, got in zip(expected, found, strict=True)), found
