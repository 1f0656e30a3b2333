"""What stories tell around a flight and is not the flight: where somebody spoke, when a notice came, one person of a group, the end of a journey whose stop is told."""

import pytest

from tests.examples import in_the_news, row
from tests.told import Told, in_order, meets, told
from tracker import extract

CALLED_BY_ITS_DAY = (
    row("wire", "In a note that came on Tuesday night, the U.S. authorities withdrew the Wednesday deportation flight to Caracas.", [Told("VEN", "cancelled", 1, "2025-06-11")]),
    row("wire", "The ministry was told on Wednesday that the Friday deportation flight to Caracas had been called off.", [Told("VEN", "cancelled", 1, "2025-06-13")]),
    row("wire", "The Friday deportation flight to Caracas was called off on Wednesday, the ministry said.", [Told("VEN", "cancelled", 1, "2025-06-13")]),
    row("wire", "Colombia on Monday turned away the Tuesday deportation flight from El Paso.", [Told("COL", "denied", 1, "2025-06-10", origin="El Paso")]),
    row("wire", "A judge on Monday evening blocked the Tuesday deportation flight to Honduras.", [Told("HND", "cancelled", 1, "2025-06-10")]),
    row("look-alike", "The Friday deportation flight to Caracas was called off, officials said on Monday.", [Told("VEN", "cancelled", 1, "2025-06-06")]),
    row("look-alike", "The Friday deportation flight to Caracas landed on Saturday with 80 people.", [Told("VEN", "completed", 1, "2025-06-07", passengers=80, scope="total")]),
)  # fmt: skip
SPEAKERS = (
    row("wire", "A charter with 20 deported Vietnamese landed in Hanoi on Tuesday. They left the plane in chains, an aid group in Seattle said.", [Told("VNM", "completed", 1, "2025-06-10", "charter", None, 20, "total")]),
    row("wire", "A charter with 20 deported Laotians landed in Vientiane on Tuesday. The flight was the fourth, a monitor in Minneapolis said.", [Told("LAO", "completed", 1, "2025-06-10", "charter", None, 20, "total")]),
    row("wire", "A plane with 31 deportees landed in Lagos on Tuesday. Those on board were tired, a cousin in Houston told reporters.", [Told("NGA", "completed", 1, "2025-06-10", None, None, 31, "total")]),
    row("look-alike", "A plane with 31 deportees landed in Lagos on Tuesday. It had been sitting on the ramp in Alexandria for two days.", [Told("NGA", "completed", 1, "2025-06-10", None, None, 31, "total", "Alexandria")]),
)  # fmt: skip
ONE_PERSON = (
    row("wire", "A US military plane brought eight men to Juba on May 5. One, a Mexican, was repatriated last month.", [Told("SSD", "completed", 1, "2025-05-05", "military", None, 8, "total")]),
    row("wire", "A US military plane brought eight men to Juba on May 5. Another, a 40-year-old cook, was flown to Havana on May 20.", [Told("SSD", "completed", 1, "2025-05-05", "military", None, 8, "total")]),
    row("wire", "A US military plane brought five men to Eswatini on May 16. The fifth, a Jamaican, was returned to Kingston on May 30.", [Told("SWZ", "completed", 1, "2025-05-16", "military", None, 5, "total")]),
    row("look-alike", "Two deportation planes left Harlingen on Tuesday. One, a Boeing 737, landed in San Pedro Sula with 104 people.", [Told("HND", "completed", 1, "2025-06-10", None, "Boeing 737", 104, "total", "Harlingen")]),
    row("look-alike", "Two deportation planes left Harlingen on Tuesday. One, an American military transport, landed in San Pedro Sula with 104 people.", [Told("HND", "completed", 1, "2025-06-10", "military", None, 104, "total", "Harlingen")]),
)  # fmt: skip
STOPS_BEFORE_THE_END = (
    row("wire", "A chartered Omni Air aircraft with 30 deported Bangladeshis reached Dhaka on Tuesday. Before coming to Dhaka it had called at Islamabad, where 22 Pakistanis were handed over on Monday evening.",
        [Told("BGD", "completed", 1, "2025-06-10", "charter", None, 30, "total"), Told("PAK", "completed", 1, "2025-06-09", "charter", None, 22, "total")]),
    row("wire", "A charter with 14 deported Ghanaians landed in Accra on Tuesday. Before flying to Accra it had stopped in Lagos, where 31 Nigerians got off on Monday.",
        [Told("GHA", "completed", 1, "2025-06-10", "charter", None, 14, "total"), Told("NGA", "completed", 1, "2025-06-09", "charter", None, 31, "total")]),
    row("look-alike", "A charter with 14 deported Ghanaians landed in Accra on Tuesday. Before coming to Accra it had stopped in Dakar for fuel.", [Told("GHA", "completed", 1, "2025-06-10", "charter", None, 14, "total")]),
    row("look-alike", "A charter with 14 deported Ghanaians landed in Accra on Tuesday. Before coming to Accra the minister had called at Lagos, where 31 reporters were waiting.", [Told("GHA", "completed", 1, "2025-06-10", "charter", None, 14, "total")]),
)  # fmt: skip
TOLD_AGAIN_BELOW = (
    row("agency", "NAIROBI, Thursday June 12 2025\n\nWhat you need to know:\n- Ten foreign nationals were flown from the US to Eswatini on Monday.\n- Uganda has withheld clearance for a plane that was expected on June 20.\n\n"
        "Eswatini has confirmed that 10 men, none of them Swazi, are in its custody after arriving from the United States on Monday, deepening a quarrel.\n\nUS lawyers say that their clients left Alexandria, Louisiana, on a chartered jet on Saturday night without being told where they were headed.\n\n"
        "They join four others from a batch of five that a US military aircraft delivered on May 16.",
        [Told("SWZ", "completed", 1, "2025-06-09", "charter", None, 10, "total", "Alexandria, Louisiana"), Told("SWZ", "completed", 1, "2025-05-16", "military", None, 5, "total"), Told("UGA", "denied", 1, "2025-06-20")]),
    row("agency", "ACCRA, June 12 — NINETEEN persons deported from the United States were brought to the Kotoka International Airport on Tuesday, the minister said.\n\nHe told journalists that the group was made up of eight Nigerians, five Gambians, four Togolese and two Liberians. A Gulfstream jet hired by the US authorities flew them from Baltimore.",
        [Told("GHA", "completed", 1, "2025-06-10", "charter", "Gulfstream", 19, "total", "Baltimore")]),
)  # fmt: skip
COUNTS = (
    row("wire", "ACCRA, June 12 — The first 14 set foot here on June 6, after a journey in a US military cargo plane, said the deportees' lawyer.", [Told("GHA", "completed", 1, "2025-06-06", "military", None, 14, "total")]),
    row("wire", "Uganda had not granted landing rights to an American plane with up to 12 Latin Americans that was to reach Entebbe on June 20.", [Told("UGA", "denied", 1, "2025-06-20", None, None, 12, "total")]),
    row("wire", "A charter with 60 deported Southeast Asians landed in Bangkok on Tuesday.", [Told("THA", "completed", 1, "2025-06-10", "charter", None, 60, "total")]),
    row("wire", "A charter with 40 deported North Africans landed in Tunis on Tuesday.", [Told("TUN", "completed", 1, "2025-06-10", "charter", None, 40, "total")]),
)  # fmt: skip
OWN_PLANES = (
    row("wire", "CARACAS, June 12 — On Saturday, June 7, one of the state airline's Airbus A340s picked up 160 compatriots deported from the north in Comayagua, Honduras, and had them in La Guaira by nightfall.",
        [Told("VEN", "completed", 1, "2025-06-07", "foreign", "Airbus A340", 160, "total", "Comayagua")]),
    row("wire", "QUITO, June 12 — A jet of the national airline picked up 64 deported Ecuadorians in Laredo on Saturday and had them in Guayaquil before noon.", [Told("ECU", "completed", 1, "2025-06-07", "foreign", None, 64, "total", "Laredo")]),
    row("look-alike", "CARACAS, June 12 — One of the state airline's Airbus A340s picked up 160 tourists in Panama on Saturday and had them in La Guaira by nightfall.", []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CALLED_BY_ITS_DAY + SPEAKERS + ONE_PERSON + STOPS_BEFORE_THE_END + TOLD_AGAIN_BELOW + COUNTS + OWN_PLANES)
def test_reports(text, expected):
    """What stands around a flight changes nothing of what is told of it."""
    expected = in_order(expected)

    found = in_order([told(report) for report in extract(in_the_news(text))])
    assert len(found) == len(expected)
    assert all(meets(want, got) for want, got in zip(expected, found, strict=True)), found
