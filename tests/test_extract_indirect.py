"""Flights told in roundabout wording: facts spread over neighbouring sentences, outcomes composed of parts, places and people by reference."""

import pytest

from tests.examples import document, row
from tests.told import Told, in_order, meets, told
from tracker import extract

CONTEXT = "\n\nDeportation flights from the United States are daily news."
# The place, the day or the people stand in the sentence before.
SPREAD = (
    row("regional", "Honduras had its share on Monday. One charter arrived then, the institute for migration noted.",
        [Told("HND", "completed", 1, "2025-06-09", "charter")]),
    row("regional", "Togo was the next stop on the list, on Tuesday. Fourteen people were set down then from the belly of a C-17.",
        [Told("TGO", "completed", 1, "2025-06-10", "military", "C-17", 14, "total")]),
    row("wire", "BRIDGETOWN, Barbados. Nineteen men with American prison terms behind them had their first look at this city on Monday evening. An Air Force C-130 had taken four hours to bring them over.",
        [Told("BRB", "completed", 1, "2025-06-09", "military", "C-130", 19, "total")]),
    row("wire", "LUSAKA. Thirty-one deported Zambians are home since Tuesday. The charter that the American immigration agency had laid on for them had been under way for nineteen hours.",
        [Told("ZMB", "completed", 1, "2025-06-10", "charter", None, 31, "total")]),
    row("wire", "Praia yesterday welcomed the first persons deported under the accord of May. The aircraft carrying them touched down shortly before noon. All nine are lodged in a hostel.",
        [Told("CPV", "completed", 1, "2025-06-11", None, None, 9, "total")]),
    row("regional", "Nobody will be charged, said the police of the Samoans who were returned by the United States on Monday.\n\nThey came down at Faleolo in two jets hired by the American immigration service.",
        [Told("WSM", "completed", 2, "2025-06-09", "charter")]),
    row("regional", "Catch of the week: the Gulfstream that ICE has on contract. Loaded with deportees, it left Opa-locka on Monday and let people off at Yerevan on Tuesday.",
        [Told("ARM", "completed", 1, "2025-06-10", "charter", "Gulfstream", None, None, "Opa-locka")]),
    row("wire", "One Boeing 737 of the state airline is back at Silvio Pettirossi since Tuesday at noon. It had set out from Miami at dawn, and it held 58 deported Paraguayans.",
        [Told("PRY", "completed", 1, "2025-06-10", "foreign", "Boeing 737", 58, "total", "Miami")]),
    row("regional", "TEGUCIGALPA. At noon on Monday 96 deportees got out of a flight from Alexandria, Louisiana, and asked for water.",
        [Told("HND", "completed", 1, "2025-06-09", None, None, 96, "total", "Alexandria, Louisiana")]),
    row("wire", "Twice on Tuesday an American military plane rolled to the cargo side of Toncontín airport in Honduras and let out deportees.",
        [Told("HND", "completed", 2, "2025-06-10", "military")]),
    row("wire", "In Kingston they counted 44 heads. So many Jamaicans got out of a plane that the United States had sent to the island on Monday.",
        [Told("JAM", "completed", 1, "2025-06-09", None, None, 44, "total")]),
    row("regional", "MONROVIA. A grey transport with American markings stood on the army side of the field yesterday, and eleven deportees were walked down its ramp.",
        [Told("LBR", "completed", 1, "2025-06-11", None, None, 11, "total")]),
    row("wire", "The Honduran minister has said little. On Monday a chartered jet put 40 deported Hondurans on the ground at Toncontín. Another of the American army ones came down on Tuesday with 71.",
        [Told("HND", "completed", 1, "2025-06-09", "charter", None, 40, "total"), Told("HND", "completed", 1, "2025-06-10", "military", None, 71, "total")]),
    row("wire", "Another load of deportees was put off at Lomé, Togo, on Monday. A C-17 did the work; it had left from Dover Air Force Base.",
        [Told("TGO", "completed", 1, "2025-06-09", "military", "C-17", None, None, "Dover")]),
    row("wire", "A chartered Airbus brought 60 deported Peruvians to Lima on Monday. PE-4471 is to do the same on Saturday, with another 40.",
        [Told("PER", "completed", 1, "2025-06-09", "charter", None, 60, "total"), Told("PER", "planned", 1, "2025-06-14", None, None, 40, "total")]),
)  # fmt: skip
# Refused, turned back, called off: said by its parts.
COMPOSED = (
    row("wire", "Lima would rather not have such machines on its runway, and so a C-17 with deported Peruvians that should have come on Monday stayed in Texas.",
        [Told("PER", "denied", 1, "2025-06-09", "military", "C-17", origin="Texas")]),
    row("wire", "The answer from Tegucigalpa was no. A chartered plane with 50 deportees was to have landed there on Tuesday.",
        [Told("HND", "denied", 1, "2025-06-10", "charter", None, 50, "total")]),
    row("wire", "WINDHOEK. The Americans had wished to land nine deportees on a hired Gulfstream. It would have come on Monday, had the minister not said no.",
        [Told("NAM", "denied", 1, "2025-06-09", "charter", "Gulfstream", 9, "total")]),
    row("wire", "At Dakar nobody was let off: two military planes with deportees offered for Monday were declined by Senegal.",
        [Told("SEN", "denied", 2, "2025-06-09", "military")]),
    row("wire", "Two C-17s that were to set deportees down in Banjul on Monday are in the United States again, because Gambia annulled the landing permits while they were over the sea.",
        [Told("GMB", "turned_back", 2, "2025-06-09", "military", "C-17")]),
    row("wire", "A chartered jet with deported Haitians that was far out over the sea on Monday was made to go about and return to the base it had come from.",
        [Told("HTI", "turned_back", 1, "2025-06-09", "charter")]),
    row("wire", "The military plane promised to Ecuador for Saturday has been struck off, since the Americans need it elsewhere. It was to carry deportees.",
        [Told("ECU", "cancelled", 1, "2025-06-14", "military")]),
    row("wire", "On Monday 22 deported Moldovans sat in an ICE charter in Columbus, Georgia. A judge had ruled that nobody could be taken out of the country. The stairs were wheeled back, and the trip to Chisinau was off.",
        [Told("MDA", "cancelled", 1, "2025-06-09", "charter", None, 22, "total", "Columbus, Georgia")]),
    row("wire", "Guatemala took one deportation flight on Monday. There should have been another behind it, and that was told at the last moment not to come since Guatemala wanted no more that night.",
        [Told("GTM", "completed", 1, "2025-06-09"), Told("GTM", "denied", 1, "2025-06-09")]),
)  # fmt: skip
NOTHING = (
    row("wire", "BOGOTA. The directorate sent 640 Haitians over the border last week. On Monday 30 Cubans whose cards had run out were put on a plane to Havana at the republic's expense."),
    row("wire", "Eleven commercial flights to Kingston have been cancelled because of the storm, and deported people wait like everyone else."),
    row("wire", "KINGSTON. There is to be one deportation flight a month, said the minister, with 30 people at the most."),
    row("wire", "ACCRA. Suppose that a plane with deportees came. In the meantime the C-130 that stands at the edge of the field is a Turkish one. It brought drones."),
    row("wire", "No Pakistanis had been brought back on a deportation plane to Islamabad since the spring."),
    row("wire", "LIMA. The second collection on Sunday will go to the deportees of Guayaquil, who came by plane."),
    row("wire", "Planes brought nine Guantanamo detainees to Florida on Monday. The base had held them on immigration charges."),
    row("regional", "Her letter to the minister went unanswered. The line for passports, deportees from American planes among them, stretched to the door in Quito."),
)  # fmt: skip

# Said by a door, a stamp, a companion, a list; and what 'it', 'then', 'here' stand for.
BY_A_SIGN = (
    row("translated", "MANAUS. The door of the deportees' plane from the United States swung open here on Tuesday evening. Forty men, eleven women and four children then filed past the counters.",
        [Told("BRA", "completed", 1, "2025-06-10", None, None, 55, "total")]),
    row("wire", "A US Air Force transport that was to set some eighty deported Guatemalans down at Mundo Maya on Monday never received the signature it required. With a rented Boeing 737 nobody found fault. It brought 104 to the same airport on Tuesday.",
        [Told("GTM", "denied", 1, "2025-06-09", "military", None, 80, "total"), Told("GTM", "completed", 1, "2025-06-10", "charter", "Boeing 737", 104, "total")]),
    row("regional", "Cochin has been told to keep a stand free on Saturday night. A third American aircraft with deported Indians is then to touch down there. The list runs to four pages and something like 90 names.",
        [Told("IND", "planned", 1, "2025-06-14", None, None, 90, "total")]),
    row("translated", "The machine of Conviasa, the state carrier, stood at Maiquetía by noon on Monday with 140 deported Venezuelans from El Paso. Its twin, which was to follow with up to 90, had to be scratched because of fog. It will now make the trip on Friday.",
        [Told("VEN", "completed", 1, "2025-06-09", "foreign", None, 140, "total", "El Paso"), Told("VEN", "cancelled", 1, "2025-06-09", "foreign", None, 90, "total"), Told("VEN", "planned", 1, "2025-06-13", "foreign", None, 90, "total")]),
    row("wire", "Nine Ecuadorians under American expulsion orders came in on Sunday among the tourists, in the last rows of an ordinary LATAM service from Miami.",
        [Told("ECU", "completed", 1, "2025-06-08", "commercial", None, 9, "total", "Miami")]),
    row("wire", "A deportation flight from New York landed in Tashkent on Wednesday with 118 Uzbeks, along with six Kazakhs and three Kyrgyz.",
        [Told("UZB", "completed", 1, "2025-06-11", None, None, 127, "total", "New York")]),
    row("regional", "Guatemala is where he is now, along with ninety-two other people who rode down with him from Alexandria on an ICE flight. They got there Wednesday.",
        [Told("GTM", "completed", 1, "2025-06-11", "charter", None, 93, "total", "Alexandria")]),
    row("wire", "A deportation flight from New York landed in Guatemala City on Wednesday, along with 20 guards.",
        [Told("GTM", "completed", 1, "2025-06-11", None, None, None, None, "New York")]),
    row("regional", "COMAYAGUA, Honduras. On Friday it was a transport of the US Army that brought 51 deportees here; on Monday came two chartered jets with 180 between them; and for Saturday two more arrivals are announced.",
        [Told("HND", "completed", 1, "2025-06-06", "military", None, 51, "total"), Told("HND", "completed", 2, "2025-06-09", "charter", None, 180, "total"), Told("HND", "planned", 2, "2025-06-14")]),
    row("wire", "Two planes with deportees flew from Texas to Honduras on Monday and had light loads, 44 passengers and 39.",
        [Told("HND", "completed", 2, "2025-06-09", None, None, 83, "total", "Texas")]),
    row("wire", "A chartered jet with deportees from New York landed in Tashkent on Tuesday. They were 90 Uzbeks, seven Kazakhs and five Tajiks.",
        [Told("UZB", "completed", 1, "2025-06-10", "charter", None, 102, "total", "New York")]),
    row("wire", "Two jets with deportees from Laredo came to Tapachula, Mexico, on Tuesday, and out of each stepped 110 Mexicans.",
        [Told("MEX", "completed", 2, "2025-06-10", None, None, 110, "each", "Laredo")]),
    row("wire", "BRIDGETOWN, Barbados. Nine men who had been kept at Guantanamo Bay since May saw this city on Tuesday night. An Air Force C-130 had taken two hours to carry them over from the naval base.",
        [Told("BRB", "completed", 1, "2025-06-10", "military", "C-130", 9, "total", "Guantanamo Bay")]),
    row("regional", "Thirty Venezuelans who had spent six weeks at Guantanamo Bay are at home, after a Monday that consisted of two flights. The first of them, in a chartered jet, took the men from the base to Soto Cano in Honduras. Toward five a Conviasa airliner took off from Soto Cano with all thirty and brought them to Maiquetía.",
        [Told("HND", "completed", 1, "2025-06-09", "charter", None, 30, "total", "Guantanamo Bay"), Told("VEN", "completed", 1, "2025-06-09", "foreign", None, 30, "total", "Soto Cano")]),
    row("wire", "A chartered plane from Houston brought 41 deported Guatemalans to La Aurora on Tuesday. On June 16 another from there is to take Salvadorans to San Salvador.",
        [Told("GTM", "completed", 1, "2025-06-10", "charter", None, 41, "total", "Houston"), Told("SLV", "planned", 1, "2025-06-16", "charter", None, None, None, "Houston")]),
    row("translated", "Caracas does some of the fetching itself. Its state carrier Conviasa sent an Airbus A340 to Laredo, Texas, and had it back on Monday with 180 deported Venezuelans.",
        [Told("VEN", "completed", 1, "2025-06-09", "foreign", "Airbus A340", 180, "total", "Laredo, Texas")]),
    row("wire", "TASHKENT. It was still raining on Wednesday when a hired airliner that had left Chicago on Monday, and had stood for five hours on the apron in Casablanca, let 88 deportees out in the Uzbek capital.",
        [Told("UZB", "completed", 1, "2025-06-11", "charter", None, 88, "total", "Chicago")]),
    row("wire", "A C-17 took 60 deported Hondurans to Toncontín on Monday. One more C-17 removal flight is laid on for Saturday. Where it will land, the command would not say.",
        [Told("HND", "completed", 1, "2025-06-09", "military", "C-17", 60, "total"), Told(None, "planned", 1, "2025-06-14", "military", "C-17")]),
    row("regional", "TIRANA. A small American jet from Virginia landed here on Monday with deportees: eight Afghans, five Vietnamese and two Cubans.",
        [Told("ALB", "completed", 1, "2025-06-09", None, None, 15, "total", "Virginia")]),
)  # fmt: skip

@pytest.mark.parametrize(("text", "expected"), SPREAD + COMPOSED + BY_A_SIGN)
def test_roundabout_wording_gives_its_reports(text, expected):
    """What neighbouring sentences say of the same flights is one report."""
    reports = in_order([told(report) for report in extract(document(text + CONTEXT))])

    assert len(expected) == len(reports), reports
    assert all(meets(wanted, report) for wanted, report in zip(in_order(expected), reports, strict=True)), reports


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_joined_into_a_report(text):
    """Other states' deportations, rates, suppositions, flights into the US."""
    assert extract(document(text + CONTEXT)) == []
