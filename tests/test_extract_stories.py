"""What a later sentence of a story says of the flights told before it, and what it does not say of them."""

import pytest

from tests.examples import document, row
from tests.told import Told, in_order, meets, told
from tracker import extract

CONTEXT = "\n\nDeportation flights from the United States are daily news."
STORIES = (
    row("regional", "Three jets chartered by ICE left Alexandria, Louisiana, with deportees on Tuesday. The first, for Honduras, carried 60 people. The second went to Guatemala with 71. The last one, whose destination was Ecuador, took 82 people.",
        [Told("ECU", "completed", 1, "2025-06-10", "charter", None, 82, "total", "Alexandria, Louisiana"), Told("GTM", "completed", 1, "2025-06-10", "charter", None, 71, "total", "Alexandria, Louisiana"),
         Told("HND", "completed", 1, "2025-06-10", "charter", None, 60, "total", "Alexandria, Louisiana")]),
    row("regional", "Two deportation flights took off from Miami on Monday. The larger, an Airbus A320, went to Haiti with 90 people. The smaller, a Gulfstream, carried nine people to Jamaica.",
        [Told("HTI", "completed", 1, "2025-06-09", None, "Airbus A320", 90, "total", "Miami"), Told("JAM", "completed", 1, "2025-06-09", None, "Gulfstream", 9, "total", "Miami")]),
    row("release", "On June 9, an ICE flight returned 80 Hondurans to Tegucigalpa. On June 10, an ICE flight returned 64 Salvadorans to San Salvador. Both aircraft were Boeing 737s. Both had left Harlingen, Texas.",
        [Told("HND", "completed", 1, "2025-06-09", "charter", "Boeing 737", 80, "total", "Harlingen, Texas"), Told("SLV", "completed", 1, "2025-06-10", "charter", "Boeing 737", 64, "total", "Harlingen, Texas")]),
    row("release", "On Tuesday the Department facilitated a charter flight from Houston for people who chose to leave. The flight landed in San Salvador with 40 Salvadorans and then in Tegucigalpa with 22 Hondurans.",
        [Told("HND", "completed", 1, "2025-06-10", "charter", None, 22, "total", "Houston"), Told("SLV", "completed", 1, "2025-06-10", "charter", None, 40, "total", "Houston")]),
    row("wire", "A chartered jet landed in Accra on Tuesday with 19 deported Ghanaians. The white Boeing 767 had come from Dallas.",
        [Told("GHA", "completed", 1, "2025-06-10", "charter", "Boeing 767", 19, "total", "Dallas")]),
    row("wire", "A chartered jet landed in Lagos on Tuesday with 19 deported Nigerians. The Omni Air Boeing 767 had left Dallas on Monday.",
        [Told("NGA", "completed", 1, "2025-06-10", "charter", "Boeing 767", 19, "total", "Dallas")]),
    row("wire", "A military plane with 70 deported Turks landed in Ankara on Tuesday. It was the first time that a military aircraft was used to deport people to Turkey.",
        [Told("TUR", "completed", 1, "2025-06-10", "military", None, 70, "total")]),
    row("wire", "A C-17 with deportees that was expected in Quito on Tuesday did not show up. Ecuador had not consented to the landing, a diplomat said.",
        [Told("ECU", "denied", 1, "2025-06-10", "military", "C-17")]),
    row("wire", "A C-17 with deportees that was expected in Quito on Tuesday did not show up. The crew had fallen ill.",
        [Told("ECU", "cancelled", 1, "2025-06-10", "military", "C-17")]),
    row("wire", "A deportation charter for Togo took off on Monday. Somebody in the capital had second thoughts, and it came back to Columbus, Ohio, with the same 33 it had left with.",
        [Told("TGO", "turned_back", 1, "2025-06-09", "charter", None, 33, "total", "Columbus")]),
    row("regional", "A charter landed in Praia on Tuesday with 30 deported Cape Verdeans, after two hours on the apron in the Azores. The plane sat on the apron for nearly two hours before it left Boston.",
        [Told("CPV", "completed", 1, "2025-06-10", "charter", None, 30, "total", "Boston")]),
    row("wire", "A deportation charter departs Houston for Bogotá, Colombia, on June 20. Seats for up to 90 people are still free.",
        [Told("COL", "planned", 1, "2025-06-20", "charter", None, 90, "total", "Houston")]),
    row("wire", "A charter with 80 deported Venezuelans landed in Caracas on Tuesday. Until now they came on military planes. One of those, from Houston in April, brought 15 people to Caracas.",
        [Told("VEN", "completed", 1, "2025-06-10", "charter", None, 80, "total"), Told("VEN", "completed", 1, None, "military", None, 15, "total", "Houston")]),
    row("wire", "One hundred and ten Venezuelans whom the United States had been holding at Guantanamo Bay were flown from the base to Honduras on Tuesday.",
        [Told("HND", "completed", None, "2025-06-10", None, None, 110, "total", "Guantanamo Bay")]),
    row("wire", "A deportation flight from Dallas arrived in Havana on Tuesday with 84 men, 19 women and a minor.",
        [Told("CUB", "completed", 1, "2025-06-10", None, None, 104, "total", "Dallas")]),
    row("wire", "A deportation plane landed in Tapachula, Mexico, on Tuesday. It was flight 1160, from El Paso, Texas, with 78 men.",
        [Told("MEX", "completed", 1, "2025-06-10", None, None, 78, "total", "El Paso, Texas")]),
    row("wire", "A plane that the Americans have hired is to come to Praia with deportees on the 12th of next month.",
        [Told("CPV", "planned", 1, "2025-07-12", "charter")]),
    row("wire", "The administration hurried 238 deportees onto planes and into the prisons of El Salvador on Tuesday.",
        [Told("SLV", "completed", None, "2025-06-10", None, None, 238, "total")]),
    row("wire", "A chartered A330 with 55 deported Iranians rose from Alexandria on Sunday, lay for half a day at Doha and landed in Tehran on Tuesday.",
        [Told("IRN", "completed", 1, "2025-06-10", "charter", "Airbus A330", 55, "total", "Alexandria")]),
    row("wire", "A Boeing 777 with 120 deported Chinese left El Paso on Monday and arrived in Shenyang, China, on Tuesday after a technical stop at Incheon in the Republic of Korea.",
        [Told("CHN", "completed", 1, "2025-06-10", None, "Boeing 777", 120, "total", "El Paso")]),
    row("wire", "A flight-tracking site showed a plan for a C-17 with deportees from San Antonio to Misrata, Libya, filed for Wednesday and then withdrawn.",
        [Told("LBY", "cancelled", 1, "2025-06-11", "military", "C-17", None, None, "San Antonio")]),
    row("wire", "A plane of deportees that Costa Rica took in on Monday had come from San Diego with 65 people. Guatemala, which had also been asked, said that it would take only Guatemalans, and sent the second plane, with 50 people, away on Tuesday.",
        [Told("CRI", "completed", 1, "2025-06-09", None, None, 65, "total", "San Diego"), Told("GTM", "denied", 1, "2025-06-10", None, None, 50, "total")]),
    row("wire", "Two Air Force transports with deportees rose from El Paso on Wednesday. The former, with 72 Ecuadorians, was in Guayaquil by noon. The latter should have gone to La Paz; Bolivia, however, had let its consent lapse.",
        [Told("BOL", "denied", 1, "2025-06-11", "military", None, None, None, "El Paso"), Told("ECU", "completed", 1, "2025-06-11", "military", None, 72, "total", "El Paso")]),
    row("wire", "Weather kept the Tuesday deportation charter to Santo Domingo on the ground, and with it 88 Dominicans. It will now come on Thursday.",
        [Told("DOM", "cancelled", 1, "2025-06-10", "charter", None, 88, "total"), Told("DOM", "planned", 1, "2025-06-12", "charter", None, 88, "total")]),
    row("wire", "A pair of deportation planes landed in Caracas on Monday. The third, with 177 people, came in on Wednesday.",
        [Told("VEN", "completed", 1, "2025-06-11", None, None, 177, "total"), Told("VEN", "completed", 2, "2025-06-09")]),
    row("wire", "A jet of state carrier Uzbekistan Airways brought home 126 Uzbeks deported from the United States to Tashkent on Tuesday.",
        [Told("UZB", "completed", 1, "2025-06-10", "foreign", None, 126, "total")]),
    row("wire", "Two planes of the state airline Conviasa brought back 190 deported Venezuelans from El Paso on Tuesday. Most people had been in a camp in El Salvador.",
        [Told("VEN", "completed", 2, "2025-06-10", "foreign", None, 190, "total", "El Paso")]),
)  # fmt: skip
NOTHING = (
    row("wire", "A deportation flight was expected in Quito last Monday."),
    row("wire", "It was the first time that a military aircraft was used to deport people to Turkey."),
    row("wire", "Nigeria has rejected pressure to accept deportees of other nationalities who come by plane."),
    row("wire", "In 2018 a plane with 60 deported Panamanians landed in Tocumen."),
    row("wire", "The largest, he said, was the deportation budget for flights to Honduras."),
    row("wire", "Number three on the list was a deported man who flew to Honduras by himself."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STORIES)
def test_later_sentences_add_to_the_flights_told(text, expected):
    """Each flight has what is said of it anywhere in the story."""
    reports = in_order([told(report) for report in extract(document(text + CONTEXT))])

    assert len(expected) == len(reports), reports
    assert all(meets(wanted, report) for wanted, report in zip(in_order(expected), reports, strict=True)), reports


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_a_flight_gives_no_report(text):
    """Plans of a past day, comments, pressure, other largest things."""
    assert extract(document(text + CONTEXT)) == []
