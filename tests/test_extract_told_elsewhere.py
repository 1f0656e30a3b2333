"""What a text says of a flight sentences away from it: where it left from, who flew it and on what; and what only looks like it."""

import pytest

from tests.examples import document, row
from tests.told import Told, in_order, meets, told
from tracker import extract

CONTEXT = "\n\nThe United States deports people by air every day."

ORIGINS = (
    row("wire", "Sixty-two Guatemalans deported on a charter landed in Guatemala City on Tuesday. The aircraft had been loaded in Laredo, the migration institute said.",
        [Told("GTM", "completed", 1, "2025-06-10", "charter", None, 62, "total", "Laredo")]),
    row("regional", "A deportation plane with 44 people came in at Cap-Haïtien, Haiti, on Monday. Its passengers had been collected in Miami.",
        [Told("HTI", "completed", 1, "2025-06-09", None, None, 44, "total", "Miami")]),
    row("translated", "On Tuesday a deportation flight brought 71 people to Quito, Ecuador. The journey had its beginning in Alexandria, Louisiana.",
        [Told("ECU", "completed", 1, "2025-06-10", None, None, 71, "total", "Alexandria, Louisiana")]),
    row("regional", "A chartered Boeing 737 put 90 deportees down in San Salvador, El Salvador, on Monday. It was El Paso that had seen them off.",
        [Told("SLV", "completed", 1, "2025-06-09", "charter", "Boeing 737", 90, "total", "El Paso")]),
    row("translated", "Nineteen Cameroonians got out of a chartered jet in Douala, Cameroon, on Wednesday. They had been travelling for fifteen hours, from Dallas.",
        [Told("CMR", "completed", 1, "2025-06-11", "charter", None, 19, "total", "Dallas")]),
    row("tabloid", "The deportation flight to Honduras was turned back over the Gulf on Monday. It was on the tarmac in Harlingen again, where it had started, by three.",
        [Told("HND", "turned_back", 1, "2025-06-09", None, None, None, None, "Harlingen")]),
    row("wire", "Nicaragua did not let a deportation flight land on Tuesday. The aircraft never got further than its stand in Phoenix.",
        [Told("NIC", "denied", 1, "2025-06-10", None, None, None, None, "Phoenix")]),
    row("wire", "Bolivia withdrew its permission for a deportation flight on Monday. The 64 people who were to be on it stayed in San Antonio.",
        [Told("BOL", "denied", 1, "2025-06-09", None, None, 64, "total", "San Antonio")]),
    row("regional", "A deportation charter to Ghana was cancelled on Tuesday. Those on the list had been taken to the airport in Baltimore before the order came.",
        [Told("GHA", "cancelled", 1, "2025-06-10", "charter", None, None, None, "Baltimore")]),
    row("translated", "Forty Colombians landed in Bogotá on Monday on a deportation flight. They had sat at the airport in Houston since dawn, one of them told us.",
        [Told("COL", "completed", 1, "2025-06-09", None, None, 40, "total", "Houston")]),
    row("regional", "SAN PEDRO SULA, Honduras. A chartered plane let 83 deported Hondurans off here on Monday. Brownsville is where it got its passengers.",
        [Told("HND", "completed", 1, "2025-06-09", "charter", None, 83, "total", "Brownsville")]),
    row("wire", "A deportation flight with 101 people landed in Managua, Nicaragua, on Wednesday. Takeoff, according to the tracking sites, was in New Orleans.",
        [Told("NIC", "completed", 1, "2025-06-11", None, None, 101, "total", "New Orleans")]),
    row("release", "On Monday a removal flight returned 55 nationals of Peru to Lima. The flight originated at Alexandria International Airport.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 55, "total", "Alexandria International Airport")]),
    row("regional", "A military plane with 77 deportees touched down at Amritsar, India, on Monday. Its starting point had been San Diego, an airport official said.",
        [Told("IND", "completed", 1, "2025-06-09", "military", None, 77, "total", "San Diego")]),
    row("wire", "The deportation flight, with 112 people, reached Guayaquil in Ecuador on Tuesday. ICE put them on board in Alexandria, Louisiana.",
        [Told("ECU", "completed", 1, "2025-06-10", None, None, 112, "total", "Alexandria, Louisiana")]),
    row("translated", "A plane chartered by ICE came to Bishkek, Kyrgyzstan, on Sunday with 39 deported citizens. In Seattle, where it set out, the men had been handcuffed.",
        [Told("KGZ", "completed", 1, "2025-06-08", "charter", None, 39, "total", "Seattle")]),
    row("wire", "Thirty deported Bahamians landed in Nassau, Bahamas, on Friday on a rented jet. Fort Lauderdale is forty minutes away by air. The jet had made the hop from there with no word to anybody.",
        [Told("BHS", "completed", 1, "2025-06-06", "charter", None, 30, "total", "Fort Lauderdale")]),
    row("wire", "A deportation charter with 28 Jamaicans landed in Kingston, Jamaica, on Wednesday. Trackers had watched it rise from Miami at seven.",
        [Told("JAM", "completed", 1, "2025-06-11", "charter", None, 28, "total", "Miami")]),
    row("regional", "SANTO DOMINGO. Another ICE charter with 66 deported Dominicans landed here on Monday. Origin: Miami. Met by: the migration directorate.",
        [Told("DOM", "completed", 1, "2025-06-09", "charter", None, 66, "total", "Miami")]),
    row("translated", "Two deportation planes landed in San Salvador, El Salvador, on Tuesday with 140 people. Both had been boarded in Houston.",
        [Told("SLV", "completed", 2, "2025-06-10", None, None, 140, "total", "Houston")]),
)  # fmt: skip
# What stands near a flight and is not where it left from.
NO_ORIGIN = (
    row("wire", "A deportation flight with 62 people landed in Guatemala City, Guatemala, on Tuesday. Most of them had been arrested in Houston.",
        [Told("GTM", "completed", 1, "2025-06-10", None, None, 62, "total")]),
    row("regional", "A deportation plane with 44 people came to Cap-Haïtien, Haiti, on Monday. Several had been collected by police in Springfield, Ohio, in May.",
        [Told("HTI", "completed", 1, "2025-06-09", None, None, 44, "total")]),
    row("wire", "A deportation flight brought 71 people to Quito, Ecuador, on Tuesday. Protests had begun in Los Angeles the day before.",
        [Told("ECU", "completed", 1, "2025-06-10", None, None, 71, "total")]),
    row("regional", "Ninety deportees landed in San Salvador, El Salvador, on a charter on Monday. Their lawyers in El Paso had heard nothing.",
        [Told("SLV", "completed", 1, "2025-06-09", "charter", None, 90, "total")]),
    row("wire", "Nineteen Cameroonians got out of a deportation jet in Douala, Cameroon, on Wednesday. One had lived in Dallas for fifteen years.",
        [Told("CMR", "completed", 1, "2025-06-11", None, None, 19, "total")]),
    row("wire", "Nicaragua did not let a deportation flight land on Tuesday. A federal judge in Phoenix had asked for the list.",
        [Told("NIC", "denied", 1, "2025-06-10")]),
    row("translated", "Forty Colombians landed in Bogotá on Monday on a deportation flight. They had been held in Louisiana for weeks.",
        [Told("COL", "completed", 1, "2025-06-09", None, None, 40, "total")]),
    row("wire", "A deportation flight with 55 people landed in Lima, Peru, on Monday. Afterwards the empty plane went back to Alexandria, Louisiana.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 55, "total")]),
    row("regional", "A deportation flight with 28 Jamaicans landed in Kingston, Jamaica, on Wednesday. The minister flew in from Miami an hour later.",
        [Told("JAM", "completed", 1, "2025-06-11", None, None, 28, "total")]),
    row("wire", "A deportation flight landed in Managua, Nicaragua, on Wednesday with 101 people. A man who was born in New Orleans met his wife there.",
        [Told("NIC", "completed", 1, "2025-06-11", None, None, 101, "total")]),
)  # fmt: skip
CARRIERS = (
    row("wire", "A deportation flight with 81 people landed in Tegucigalpa, Honduras, on Monday. The Boeing 737 belonged to an airline that ICE pays by the hour.",
        [Told("HND", "completed", 1, "2025-06-09", "charter", "Boeing 737", 81, "total")]),
    row("translated", "A white airliner brought 74 deportees to Tashkent, Uzbekistan, on Tuesday. Washington had hired it.",
        [Told("UZB", "completed", 1, "2025-06-10", "charter", None, 74, "total")]),
    row("regional", "A jet put 22 deported men down in Apia, Samoa, on Saturday. American immigration had contracted it for the month.",
        [Told("WSM", "completed", 1, "2025-06-07", "charter", None, 22, "total")]),
    row("wire", "A deportation plane with 50 people landed in Lomé, Togo, on Tuesday. It is a 767, hired for the American immigration police by a broker in Nevada.",
        [Told("TGO", "completed", 1, "2025-06-10", "charter", "Boeing 767", 50, "total")]),
    row("translated", "Thirty-nine Kyrgyz citizens got out of a plane in Bishkek, Kyrgyzstan, on Sunday, deported. The American side had chartered the machine.",
        [Told("KGZ", "completed", 1, "2025-06-08", "charter", None, 39, "total")]),
    row("wire", "A deportation flight brought 15 people to Kigali, Rwanda, on Wednesday. The Gulfstream, which the Department of Homeland Security rents by the month, left again at once.",
        [Told("RWA", "completed", 1, "2025-06-11", "charter", "Gulfstream", 15, "total")]),
    row("wire", "A deportation flight with 64 people landed in Guatemala City, Guatemala, on Friday. It was the Air Force that flew it.",
        [Told("GTM", "completed", 1, "2025-06-06", "military", None, 64, "total")]),
    row("regional", "A deportation flight with 64 people landed in Guatemala City, Guatemala, on Friday. The aircraft was a Globemaster.",
        [Told("GTM", "completed", 1, "2025-06-06", "military", "C-17", 64, "total")]),
    row("translated", "Eighty-eight Colombians deported from the United States landed in Bogotá on Monday. The plane was sent by the Colombian Aerospace Force.",
        [Told("COL", "completed", 1, "2025-06-09", "foreign", None, 88, "total")]),
    row("wire", "Deported from the United States, 120 Venezuelans landed at Maiquetía, Venezuela, on Tuesday. The airliner was one of Conviasa's.",
        [Told("VEN", "completed", 1, "2025-06-10", "foreign", None, 120, "total")]),
    row("wire", "A deportation flight with 40 people landed in Lima, Peru, on Monday. Omni Air International operated it for ICE.",
        [Told("PER", "completed", 1, "2025-06-09", "charter", None, 40, "total")]),
    row("regional", "A deportation flight with 97 people landed in Fortaleza, Brazil, on Tuesday. It, too, had been chartered by ICE.",
        [Told("BRA", "completed", 1, "2025-06-10", "charter", None, 97, "total")]),
    row("translated", "A deportation flight with 58 people landed in Guayaquil, Ecuador, on Monday. The carrier works on contract for the American immigration agency.",
        [Told("ECU", "completed", 1, "2025-06-09", "charter", None, 58, "total")]),
    row("wire", "Three deported men landed in Accra, Ghana, on Tuesday. They had come on an ordinary Delta flight from New York.",
        [Told("GHA", "completed", 1, "2025-06-10", "commercial", None, 3, "total", "New York")]),
    row("wire", "Colombia sent two air force planes to San Diego on Monday. They came back to Bogota on Tuesday with 110 and 91 deportees.",
        [Told("COL", "completed", 2, "2025-06-10", "foreign", None, 201, "total", "San Diego")]),
    row("wire", "Mexico dispatched an army plane to El Paso on Monday. It came back to Tapachula on Tuesday with 88 deportees.",
        [Told("MEX", "completed", 1, "2025-06-10", "foreign", None, 88, "total", "El Paso")]),
    row("tabloid", "Nine deported Irishmen landed in Shannon, Ireland, on Wednesday. The jet, leased to Homeland Security, costs $17,000 an hour.",
        [Told("IRL", "completed", 1, "2025-06-11", "charter", None, 9, "total")]),
    row("regional", "A deportation flight with 30 people landed in Port-au-Prince, Haiti, on Monday. The firm that flies for ICE sent an Airbus A320.",
        [Told("HTI", "completed", 1, "2025-06-09", "charter", "Airbus A320", 30, "total")]),
)  # fmt: skip
# Planes of others, and what others hired.
NO_CARRIER = (
    row("wire", "A deportation flight with 81 people landed in Tegucigalpa, Honduras, on Monday. A Boeing 737 of an airline had to wait until it was gone.",
        [Told("HND", "completed", 1, "2025-06-09", None, None, 81, "total")]),
    row("wire", "A plane brought 74 deportees to Tashkent, Uzbekistan, on Tuesday. Washington had hired lawyers for them.",
        [Told("UZB", "completed", 1, "2025-06-10", None, None, 74, "total")]),
    row("regional", "A jet put 22 deported men down in Apia, Samoa, on Saturday. The ministry had chartered a bus.",
        [Told("WSM", "completed", 1, "2025-06-07", None, None, 22, "total")]),
    row("wire", "A deportation plane with 50 people landed in Lomé, Togo, on Tuesday. The soldiers of the air force looked on.",
        [Told("TGO", "completed", 1, "2025-06-10", None, None, 50, "total")]),
    row("wire", "A deportation flight with 64 people landed in Guatemala City, Guatemala, on Friday. Last year a C-17 had been used.",
        [Told("GTM", "completed", 1, "2025-06-06", None, None, 64, "total")]),
    row("wire", "A deportation flight with 64 people landed in Guatemala City, Guatemala, on Friday. The government had asked for a C-17 never to come again.",
        [Told("GTM", "completed", 1, "2025-06-06", None, None, 64, "total")]),
    row("translated", "Eighty-eight Colombians deported from the United States landed in Bogotá on Monday on a flight. The Colombian Air Force guarded the apron.",
        [Told("COL", "completed", 1, "2025-06-09", None, None, 88, "total")]),
    row("wire", "A deportation flight with 40 people landed in Lima, Peru, on Monday. A LATAM flight was held for an hour because of it.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 40, "total")]),
    row("release", "A deportation flight returned 58 people to Guayaquil, Ecuador, on Monday. ICE has contracts with three airlines.",
        [Told("ECU", "completed", 1, "2025-06-09", None, None, 58, "total")]),
    row("wire", "On Tuesday 49 deportees landed in Manaus, Brazil. A KC-30 of the Brazilian Air Force took 30 of them on to Confins.",
        [Told("BRA", "completed", None, "2025-06-10", None, None, 49, "total")]),
)  # fmt: skip
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
        [Told("ECU", "completed", 1, "2025-06-08", None, None, 60, "total"), Told("ECU", "completed", 1, "2025-06-08", None, None, 70, "total")], fails="Two flights of one day joined"),
    row("wire", "A deportation flight with 90 people reached Lima, Peru, on the eve of the holiday of June 7.",
        [Told("PER", "completed", 1, "2025-06-06", None, None, 90, "total")]),
    row("wire", "A deportation flight with 90 people landed in Lima, Peru, on Wednesday of last week.",
        [Told("PER", "completed", 1, "2025-06-04", None, None, 90, "total")]),
)  # fmt: skip
NO_DAY = (
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


@pytest.mark.parametrize(("text", "expected"), ORIGINS + NO_ORIGIN + CARRIERS + NO_CARRIER)
def test_the_particulars_of_a_flight_are_told_elsewhere(text, expected):
    """Where it left from, who flew it and on what, where another sentence says it of the flight; and nowhere else."""
    _check(text, expected)


@pytest.mark.parametrize(("text", "expected"), DAYS + NO_DAY)
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
