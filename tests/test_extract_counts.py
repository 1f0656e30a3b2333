"""People counted in another sentence than their flights; and counts that are of nobody on board."""

import pytest

from tests.examples import in_the_news, row
from tests.told import Told, in_order, meets, told
from tracker import extract

COUNTED = (
    row("wire", "A charter landed at La Aurora airport in Guatemala City on Friday. In all, 81 people got off.",
        [Told("GTM", "completed", 1, "2025-06-06", "charter", None, 81, "total")]),
    row("wire", "A deportation flight from Harlingen touched down in San Pedro Sula on Monday morning. On board were 96 Hondurans, among them 11 children.",
        [Told("HND", "completed", 1, "2025-06-09", None, None, 96, "total", "Harlingen")]),
    row("regional", "A plane from Alexandria, Louisiana, came in at Norman Manley airport in Kingston on Tuesday shortly after ten. The deportees numbered 62, half of them women.",
        [Told("JAM", "completed", 1, "2025-06-10", None, None, 62, "total", "Alexandria")]),
    row("regional", "A deportation flight arrived in Kingston on Tuesday. They numbered 62, half of them women.",
        [Told("JAM", "completed", 1, "2025-06-10", None, None, 62, "total")]),
    row("release", "On June 10, 2025, an ICE repatriation flight arrived in Tegucigalpa. The number of returnees was 118: 97 men, 15 women and 6 minors.",
        [Told("HND", "completed", 1, "2025-06-10", "charter", None, 118, "total")]),
    row("release", "The Dominican Republic received 93 of its nationals on Wednesday. The jet had left Mesa, Arizona, at dawn.",
        [Told("DOM", "completed", 1, "2025-06-11", None, None, 93, "total", "Mesa")]),
    row("translated", "Of the 120 who boarded a charter in El Paso, 118 got off in Guatemala City on Tuesday. Two had been taken off before takeoff on a judge's order.",
        [Told("GTM", "completed", 1, "2025-06-10", "charter", None, 118, "total", "El Paso")]),
    row("wire", "An ICE charter from Laredo reached Guatemala City on Monday. Of the 104 passengers, 71 were men, 22 women and 11 children.",
        [Told("GTM", "completed", 1, "2025-06-09", "charter", None, 104, "total", "Laredo")]),
    row("wire", "A U.S. military C-17 landed in Quito on Tuesday. The aircraft carried 80 migrants, the foreign ministry said.",
        [Told("ECU", "completed", 1, "2025-06-10", "military", "C-17", 80, "total")]),
    row("regional", "A white plane put down at Las Américas in Santo Domingo on Wednesday evening. Migration officers counted 73 deportees down the stairs.",
        [Told("DOM", "completed", 1, "2025-06-11", None, None, 73, "total")]),
    row("release", "On 9 June a charter flight removed people from Alexandria, Louisiana, to Banjul. Our volunteers counted 41.",
        [Told("GMB", "completed", 1, "2025-06-09", "charter", None, 41, "total", "Alexandria")]),
    row("regional", "A plane full of deportees landed in Cap-Haitien on Tuesday, and 49 people walked off it. Nine of them were women.",
        [Told("HTI", "completed", 1, "2025-06-10", None, None, 49, "total")]),
    row("regional", "Ninety-one Salvadorans came home on Friday. They came in chains, on a charter from Alexandria.",
        [Told("SLV", "completed", 1, "2025-06-06", "charter", None, 91, "total", "Alexandria")]),
    row("release", "Respondents removed eight men on May 20, 2025, aboard a Gulfstream from Harlingen. The flight landed in Djibouti the next day.",
        [Told("DJI", "completed", 1, "2025-05-21", None, "Gulfstream", 8, "total", "Harlingen")]),
    row("wire", "Two charters landed in Guatemala City on Tuesday. The first brought 95 people and the second 87.",
        [Told("GTM", "completed", 2, "2025-06-10", "charter", None, 182, "total")]),
    row("wire", "Two deportation flights reached San Salvador on Monday. There were 61 people on the first. The second had 74.",
        [Told("SLV", "completed", 2, "2025-06-09", None, None, 135, "total")]),
    row("wire", "Three planes came to San Pedro Sula on Friday with deportees. Aboard the first were 60 Hondurans, aboard the second 58 and aboard the third 71.",
        [Told("HND", "completed", 3, "2025-06-06", None, None, 189, "total")]),
    row("wire", "Two flights took deportees to Honduras on Tuesday, with 75 passengers each. One left from El Paso, the other from Harlingen.",
        [Told("HND", "completed", 2, "2025-06-10", None, None, 75, "each", "El Paso and Harlingen")]),
    row("wire", "Two flights landed in Tegucigalpa on Friday, carrying 211 Hondurans between them.",
        [Told("HND", "completed", 2, "2025-06-06", None, None, 211, "total")]),
    row("regional", "Guatemala got two planes with deportees on Monday. 84 people came on one and 90 on the other.",
        [Told("GTM", "completed", 2, "2025-06-09", None, None, 174, "total")]),
    row("wire", "Two military planes arrived in Guatemala City on Monday. In total, 160 Guatemalans were on board.",
        [Told("GTM", "completed", 2, "2025-06-09", "military", None, 160, "total")]),
    row("tabloid", "A charter with deportees landed in Bogota on Wednesday. There were 49 men, 21 women and five minors.",
        [Told("COL", "completed", 1, "2025-06-11", "charter", None, 75, "total")]),
    row("wire", "A deportation flight landed in Quito on Tuesday. The passengers, 44 Ecuadorians and 12 Venezuelans, were given water and a form.",
        [Told("ECU", "completed", 1, "2025-06-10", None, None, 56, "total")]),
    row("wire", "A charter from Miami landed in Havana on Friday. Sixty-five Cubans had been listed; 58 arrived.",
        [Told("CUB", "completed", 1, "2025-06-06", "charter", None, 58, "total", "Miami")]),
    row("translated", "The aircraft landed at Confins airport on the night of Friday (6). It brought 88 Brazilians deported by the United States.",
        [Told("BRA", "completed", 1, "2025-06-06", None, None, 88, "total")]),
    row("translated", "A total of 126 Hondurans arrived on Tuesday at Ramón Villeda Morales airport in San Pedro Sula. The flight came from Alexandria, Louisiana.",
        [Told("HND", "completed", 1, "2025-06-10", None, None, 126, "total", "Alexandria")]),
    row("translated", "They are 126 compatriots who arrived this Tuesday in San Pedro Sula on a flight from Harlingen.",
        [Told("HND", "completed", 1, "2025-06-10", None, None, 126, "total", "Harlingen")]),
    row("regional", "Some 70 Nicaraguans were received in Managua on Wednesday. The group travelled on a charter from Miami.",
        [Told("NIC", "completed", 1, "2025-06-11", "charter", None, 70, "total", "Miami")]),
    row("wire", "Eighty-four deportees were handed over to the migration institute in Tegucigalpa on Monday. The plane that brought them was a C-17.",
        [Told("HND", "completed", 1, "2025-06-09", "military", "C-17", 84, "total")]),
    row("regional", "It was 5 a.m. on Tuesday when the charter from Alexandria stopped at the terminal in Accra. Fourteen people stepped off: thirteen Nigerians and a Gambian.",
        [Told("GHA", "completed", 1, "2025-06-10", "charter", None, 14, "total", "Alexandria")]),
    row("regional", "Police had prepared for 100. In the end 83 deportees walked off the plane that landed in Kingston on Friday.",
        [Told("JAM", "completed", 1, "2025-06-06", None, None, 83, "total")]),
    row("regional", "It was raining when a deportation flight landed in Praia on Wednesday. They were nine.",
        [Told("CPV", "completed", 1, "2025-06-11", None, None, 9, "total")]),
    row("wire", "A charter landed in Praia on Wednesday. The deportees, nine in all, were met by relatives.",
        [Told("CPV", "completed", 1, "2025-06-11", "charter", None, 9, "total")]),
    row("wire", "Ninety-eight people were on the ICE flight. It landed in Managua on Wednesday evening.",
        [Told("NIC", "completed", 1, "2025-06-11", "charter", None, 98, "total")]),
    row("regional", "There were 52 names on the list and 52 people in the seats. The charter that carried them to Kingston on Friday had left Miami late.",
        [Told("JAM", "completed", 1, "2025-06-06", "charter", None, 52, "total", "Miami")]),
    row("wire", "A deportation flight reached Conakry on Tuesday with its passengers in restraints. Those returned were 21 Guineans and six Senegalese.",
        [Told("GIN", "completed", 1, "2025-06-10", None, None, 27, "total")]),
    row("release", "A charter landed in Santo Domingo on Wednesday. Total passengers: 109.",
        [Told("DOM", "completed", 1, "2025-06-11", "charter", None, 109, "total")]),
    row("wire", "A charter landed in San Salvador on Wednesday. It was the 40th this year, and brought 132 people.",
        [Told("SLV", "completed", 1, "2025-06-11", "charter", None, 132, "total")]),
    row("translated", "The flight, with 104 passengers, arrived on Monday. It is the third to reach Lima from Texas since February.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 104, "total", "Texas")]),
)  # fmt: skip
ONLY_FLIGHTS = (
    row("wire", "A charter landed in Guatemala City on Monday. Some 200 relatives waited outside, and 40 officers stood by.",
        [Told("GTM", "completed", 1, "2025-06-09", "charter")]),
    row("wire", "A deportation flight arrived in Tegucigalpa on Tuesday. So far this year 13,200 people have got off such planes.",
        [Told("HND", "completed", 1, "2025-06-10")]),
    row("wire", "A C-17 took off from El Paso for Guatemala on Monday. In May, 1,100 people were flown there.",
        [Told("GTM", "completed", 1, "2025-06-09", "military", "C-17", None, None, "El Paso")]),
    row("wire", "A charter landed in Kingston on Friday. Twelve of those on board had been convicted of robbery.",
        [Told("JAM", "completed", 1, "2025-06-06", "charter")]),
    row("wire", "A charter with 81 people landed in Kingston on Friday. Of them, 12 had no papers. Nine were taken to hospital.",
        [Told("JAM", "completed", 1, "2025-06-06", "charter", None, 81, "total")]),
    row("wire", "Two planes with deportees landed in Guatemala City on Monday. One had 80 people on board.",
        [Told("GTM", "completed", 2, "2025-06-09")]),
    row("regional", "A charter with deportees landed in Lima on Monday. Eleven nurses and 30 police officers met it, and 300 travellers had to wait.",
        [Told("PER", "completed", 1, "2025-06-09", "charter")]),
    row("wire", "A deportation charter landed in Accra on Tuesday. Earlier this year 42 people were received at the same airport.",
        [Told("GHA", "completed", 1, "2025-06-10", "charter")]),
    row("wire", "A deportation flight landed in Bogota on Monday. At the consulate in Houston 60 people are still in line.",
        [Told("COL", "completed", 1, "2025-06-09")]),
)  # fmt: skip
NO_FLIGHT = (
    row("wire", "By the end of May, 412 people had been returned to Guatemala by plane this year."),
    row("wire", "In April the migration institute received 4,300 deportees in San Pedro Sula, 3,900 of them by air."),
    row("wire", "Since January, 5,400 Hondurans have arrived on 55 flights from the United States."),
    row("release", "The group that tracks the planes counted 190 removal flights in May, 14 of them to Honduras."),
    row("wire", "ICE removed 271,000 people in fiscal year 2024. Most were flown home to Guatemala and Honduras on charters."),
    row("regional", "Deportees usually arrive in Guatemala City by plane in the morning. There are about 100 on each flight, and volunteers give them coffee."),
    row("wire", "Forty-one people were deported to Canada by bus on Tuesday."),
    row("regional", "Some 300 people were handed over at the bridge in Matamoros on Monday. They had come from Houston by bus."),
    row("wire", "A charter moved 80 detainees from Miami to Alexandria on Tuesday. At Alexandria 60 got off."),
    row("wire", "Ninety people got off a plane at Dulles on Friday. They were Afghans with special visas."),
    row("regional", "About 120 protesters gathered at the airfield in El Paso on Tuesday. They held signs against deportation flights to Venezuela."),
    row("regional", "The shelter in Tapachula has beds for 80. On Monday 62 of them were taken by people who had come on deportation flights."),
    row("release", "The report counts 1,701 flights to 77 countries over twelve months. Guatemala got 508, Honduras 467 and Mexico 212."),
    row("regional", "The company has flown 30 missions for ICE this spring, with about 110 people on each. Most went to Guatemala."),
    row("wire", "Mexico received 39,000 people in the first four months of the year. Flights landed in Tapachula and Villahermosa."),
    row("wire", "Germany flew 81 Afghans to Kabul on Friday. They had been taken to Leipzig by bus."),
    row("regional", "Each week two planes land in Guatemala City. One comes from Texas and the other from Louisiana. On average 115 people get off."),
    row("regional", "“We were 80 on the plane,” said a man deported to Honduras two years ago. “They gave us nothing.”"),
    row("wire", "In fiscal 2025 Jamaica took back 512 nationals. They came on 11 charters and on scheduled flights."),
    row("regional", "The centre can hold 96. On Tuesday there were 71 people in it, all of them waiting for a flight to Venezuela."),
    row("regional", "Fifty police officers were at the airport in Kingston on Friday. They practised for the deportees who come every month by charter."),
    row("wire", "Ecuador's ministry said 2,100 Ecuadorians had been deported between January and May. In that time 21 flights came from the United States."),
    row("wire", "Last year 148 people were sent to Senegal on three charters. In 2023 there were none."),
    row("wire", "Some 1,200 people were arrested in Los Angeles on Friday. Forty of them had been deported to Mexico before, some by plane."),
    row("regional", "The first of the month saw 96 removals from Boston. Thirty people went to Guatemala, 22 to Brazil."),
    row("release", "The monthly bulletin lists 88,000 returns from January to April, among them 3,200 by air to Guatemala and 2,900 by air to Honduras."),
    row("regional", "Fifty-three Cubans were left at the bus station in Villahermosa on Monday. They had crossed the border at El Paso on foot."),
    row("wire", "The government of Ghana has received 14 West Africans under the agreement. Lawyers say they were promised that no plane would take them further."),
    row("regional", "On Friday 120 people were sworn in as citizens in Miami. The judge had come by plane from Honduras as a child."),
    row("wire", "Last month saw 1,800 people arrive in San Pedro Sula. The flights come from Texas and Louisiana on most weekdays."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_people_are_counted_in_another_sentence_than_their_flights(text, expected):
    """Told as a number of all on board, flight by flight, or by sex, age and people."""
    given = in_order([told(report) for report in extract(in_the_news(text))])
    expected = in_order(expected)

    assert len(expected) == len(given)
    assert all(meets(e, g) for e, g in zip(expected, given, strict=True)), given


@pytest.mark.parametrize(("text", "expected"), ONLY_FLIGHTS)
def test_a_count_of_others_is_not_of_those_on_board(text, expected):
    """Of onlookers, of some of them, of another time."""
    given = in_order([told(report) for report in extract(in_the_news(text))])
    expected = in_order(expected)

    assert len(expected) == len(given)
    assert all(meets(e, g) for e, g in zip(expected, given, strict=True)), given


@pytest.mark.parametrize("text", NO_FLIGHT)
def test_totals_and_counts_of_others_give_no_report(text):
    """Of fiscal years, months, other roads, other people."""
    assert [] == [told(report) for report in extract(in_the_news(text))]
