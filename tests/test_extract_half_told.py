"""Flights of which a text tells one half at a time: known by their day, ended by a later sentence, counted or named in passing."""

import pytest

from tests.examples import document, row
from tests.told import Told, in_order, meets, told
from tracker import extract

CONTEXT = "\n\nThe United States deports people by air every day."

# A flight that a story brings in by its day alone: 'the plane of May 15', 'when the earlier jet arrived, on May 30'.
BY_THEIR_DAY = (
    row("wire", "LIMA. Sister Inés has met every planeload of deportees since March. On May 9, when the flight from Louisiana brought 97 and it rained, she ran out of blankets.",
        [Told("PER", "completed", 1, "2025-05-09", None, None, 97, "total", "Louisiana")]),
    row("regional", "A deportation plane with 60 people landed in Bogotá, Colombia, on Monday. The plane of 28 May had carried 84.",
        [Told("COL", "completed", 1, "2025-06-09", None, None, 60, "total"), Told("COL", "completed", 1, "2025-05-28", None, None, 84, "total")]),
    row("translated", "SAN JOSÉ, Costa Rica. A deportation flight with 35 Asians is to land here on Saturday. Twelve of those who came with the plane of May 20 are still in the hostel at Heredia.",
        [Told("CRI", "planned", 1, "2025-06-14", None, None, 35, "total"), Told("CRI", "completed", 1, "2025-05-20")]),
    row("wire", "Tuesday was the day of the monthly plane from Miami. Cuba's interior ministry counted fifty-one men and nine women whom the United States had sent back on it.",
        [Told("CUB", "completed", 1, "2025-06-10", None, None, 60, "total", "Miami")]),
    row("regional", "KINGSTON. The hostel took in eleven of those who came on the plane of May 15. Four of them have found work since, the deported men say.",
        [Told("JAM", "completed", 1, "2025-05-15")]),
    row("translated", "A deportation charter brought 52 people to Tegucigalpa, Honduras, on Tuesday. When the earlier jet arrived, on May 30, there had been a band.",
        [Told("HND", "completed", 1, "2025-06-10", "charter", None, 52, "total"), Told("HND", "completed", 1, "2025-05-30")]),
    row("wire", "Deported Salvadorans filled the hall in San Salvador on Monday: a chartered plane had let 71 of them off. The plane of last Thursday had brought 64.",
        [Told("SLV", "completed", 1, "2025-06-09", "charter", None, 71, "total"), Told("SLV", "completed", 1, "2025-06-05", None, None, 64, "total")]),
    row("regional", "QUITO. On 2 June an aircraft from Mesa, Arizona, brought 60 Ecuadorians whom the United States had expelled, and on the seventh of June another machine, with 88, stood at the same gate.",
        [Told("ECU", "completed", 1, "2025-06-02", None, None, 60, "total", "Mesa, Arizona"), Told("ECU", "completed", 1, "2025-06-07", None, None, 88, "total")]),
    row("translated", "Freetown has not forgotten May 20, when the flight from Virginia brought 17 deportees and nobody had told the minister of Sierra Leone.",
        [Told("SLE", "completed", 1, "2025-05-20", None, None, 17, "total", "Virginia")]),
    row("wire", "A military plane with 33 deportees is to land in Asunción, Paraguay, on Saturday. On June 2 the aircraft had come from Fort Bliss with 41.",
        [Told("PRY", "planned", 1, "2025-06-14", "military", None, 33, "total"), Told("PRY", "completed", 1, "2025-06-02", None, None, 41, "total", "Fort Bliss")]),
    row("regional", "A deportation flight landed in Lima, Peru, on Monday with 60 people. The plane left Houston on June 8.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 60, "total", "Houston")]),
    row("translated", "A deportation flight landed in Lima, Peru, on Monday with 60 people. The law of May 9 makes them pay for it.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 60, "total")]),
)  # fmt: skip
# Told with their place, and with no word for what became of them: a log, a stop, a field that was used.
BY_THEIR_PLACE = (
    row("wire", "The base's board for deportees, as photographed on Monday:\nC-17, Biggs to Guatemala City.\nC-130, Biggs to Tegucigalpa.",
        [Told("GTM", "completed", 1, None, "military", "C-17"), Told("HND", "completed", 1, None, "military", "C-130")]),
    row("regional", "An Army transport with expelled migrants in its seats stands in the tower's log for Comayagua, Honduras.",
        [Told("HND", "completed", 1, None, "military")]),
    row("translated", "An ICE charter with deportees touched first at Comayagua, Honduras, and a second, with the same letters on its tail, at Managua, Nicaragua.",
        [Told("HND", "completed", 1, None, "charter"), Told("NIC", "completed", 1, None, "charter")]),
    row("wire", "Two Omni 767s on an ICE contract, El Paso to Freetown, were on the volunteers' list of deportation flights.",
        [Told("SLE", "completed", 2, None, "charter", "Boeing 767", None, None, "El Paso")]),
    row("wire", "Guantánamo is where the week's other move ended. On Tuesday 26 deportees were flown to the US naval base from Louisiana, a lawyer said.",
        [Told("CUB", "completed", None, "2025-06-10", None, None, 26, "total", "Louisiana")]),
)  # fmt: skip
# The end stands in a later sentence, which may have no words for flights.
ENDED_LATER = (
    row("regional", "The charter to Ghana got as far as the taxiway in Dallas on Monday. Then a court in Boston spoke, and the thirty deportees in it were bused back to their dormitory.",
        [Told("GHA", "cancelled", 1, "2025-06-09", "charter", None, 30, "total", "Dallas")]),
    row("translated", "On Tuesday morning the engines of the plane to Kinshasa were already turning in San Antonio. They were shut off again on the word of a federal judge, and the twelve deportees spent the night where they had spent the last ninety.",
        [Told("COD", "cancelled", 1, "2025-06-10", None, None, 12, "total", "San Antonio")]),
    row("translated", "The deportation charter from Houston that was to come to Managua on Tuesday did not, on account of a storm. It is to be made up for on Friday.",
        [Told("NIC", "cancelled", 1, "2025-06-10", "charter", None, None, None, "Houston"), Told("NIC", "planned", 1, "2025-06-13", "charter", None, None, None, "Houston")]),
    row("wire", "Hail kept the plane with 66 deportees for Tegucigalpa in its hangar in El Paso on Monday. The same people are to try again on Saturday.",
        [Told("HND", "cancelled", 1, "2025-06-09", None, None, 66, "total", "El Paso"), Told("HND", "planned", 1, "2025-06-14", None, None, 66, "total", "El Paso")]),
    row("regional", "The plane to Cotonou stood with its door open at Fort Worth on Monday, and 23 deportees sat in it. At four a magistrate in Newark granted a stay, and they were led off again.",
        [Told("BEN", "cancelled", 1, "2025-06-09", None, None, 23, "total", "Fort Worth")]),
    row("translated", "A C-17 with 64 deported Hondurans had its engines running in El Paso on Tuesday. Tegucigalpa sent word that it would not be received.",
        [Told("HND", "denied", 1, "2025-06-10", "military", "C-17", 64, "total", "El Paso")]),
    row("wire", "On Tuesday a chartered jet for Phnom Penh was at the gate in Seattle. Nobody boarded it: an appeals court had put the removals on hold that morning.",
        [Told("KHM", "cancelled", 1, "2025-06-10", "charter", None, None, None, "Seattle")]),
    row("translated", "Nineteen deportees boarded a plane in Miami on Tuesday. An order from Boston came through a minute later, and they were taken down again. Port-au-Prince had been its destination.",
        [Told("HTI", "cancelled", 1, "2025-06-10", None, None, 19, "total", "Miami")]),
    row("translated", "The plane to Lima had 60 deportees in it on Monday and was on time. In Boston a judge blocked a pipeline.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 60, "total")]),
)  # fmt: skip
# Stops, counts, carriers and plans told in passing.
IN_PASSING = (
    row("regional", "A plane hired by ICE set 31 deported Hondurans down in Comayagua on Monday and flew on to Quito with the other 22.",
        [Told("HND", "completed", 1, "2025-06-09", "charter", None, 31, "total"), Told("ECU", "completed", 1, "2025-06-09", "charter", None, 22, "total")]),
    row("translated", "Honduras does not wish to see the deportation charter that was to come on Saturday; the foreign ministry handed the American ambassador a note to that effect.",
        [Told("HND", "denied", 1, "2025-06-14", "charter")]),
    row("regional", "There is to be one deportation flight to Accra on Saturday and another on Sunday, an airport official said.",
        [Told("GHA", "planned", 1, "2025-06-14"), Told("GHA", "planned", 1, "2025-06-15")]),
    row("wire", "A Hercules of Honduras's own air force fetched 51 deported citizens from Houston on Monday.",
        [Told("HND", "completed", 1, "2025-06-09", "foreign", "C-130", 51, "total", "Houston")]),
    row("translated", "The holidaymakers on the Copa flight from Miami noticed nothing. In its last row, on Tuesday, six deported Cubans were brought to Havana, each beside a man with an earpiece.",
        [Told("CUB", "completed", 1, "2025-06-10", "commercial", None, 6, "total", "Miami")]),
    row("regional", "Three aircraft came to San Salvador with deported Salvadorans between Sunday and Tuesday, and each of them held upward of 90 people.",
        [Told("SLV", "completed", 3, None, None, None, 90, "each")]),
    row("translated", "Two military planes let deportees off in Guatemala City on Tuesday. There were 80 in each of them.",
        [Told("GTM", "completed", 2, "2025-06-10", "military", None, 80, "each")]),
    row("wire", "Out of the chartered plane from Alexandria, Louisiana, that stopped at Confins on Tuesday there climbed 84 deported Brazilians; the list had said 87.",
        [Told("BRA", "completed", 1, "2025-06-10", "charter", None, 84, "total", "Alexandria, Louisiana")]),
    row("translated", "They had their first mangoes in eleven years. Before that, on Monday, seventy deported Haitians had sat for two hours in a jet from Miami, and Cap-Haïtien was where it put them down.",
        [Told("HTI", "completed", 1, "2025-06-09", None, None, 70, "total", "Miami")]),
    row("wire", "On Monday Panama would not have them: the C-17 with 40 deportees stayed in San Antonio. On Wednesday it would, and a chartered plane brought all 40 to Tocumen.",
        [Told("PAN", "denied", 1, "2025-06-09", "military", "C-17", 40, "total", "San Antonio"), Told("PAN", "completed", 1, "2025-06-11", "charter", None, 40, "total")]),
    row("regional", "One white, one grey: on Tuesday two planes from the United States put 150 deported Guatemalans down at La Aurora. The grey one belonged to the Air Force and had 60 in it. The white one, a charter, had 90.",
        [Told("GTM", "completed", 1, "2025-06-10", "military", None, 60, "total"), Told("GTM", "completed", 1, "2025-06-10", "charter", None, 90, "total")]),
    row("regional", "GUATEMALA CITY. The buses were back at seven. What they had gone to fetch on Wednesday were ninety-one people whom a jet under contract to ICE had carried away from McAllen, Texas, while it was still dark.",
        [Told("GTM", "completed", 1, "2025-06-11", "charter", None, 91, "total", "McAllen, Texas")]),
    row("wire", "It took the consul eleven minutes to count them on Monday. There were forty-eight, all Dominicans, and the plane from which they had climbed in Santo Domingo bore the name of no airline. ICE had sent it.",
        [Told("DOM", "completed", 1, "2025-06-09", "charter", None, 48, "total")]),
    row("regional", "Haiti got 132 of its people back on Tuesday, more than ever before in a single deportation flight. It landed at Cap-Haïtien.",
        [Told("HTI", "completed", 1, "2025-06-10", None, None, 132, "total")]),
    row("wire", "When the hatch of the C-130 fell open at Tocumen on Sunday, out came 54 strangers from nine countries, sent to Panama by the United States because nobody else would have them.",
        [Told("PAN", "completed", 1, "2025-06-08", "military", "C-130", 54, "total")]),
    row("wire", "BAMAKO. The minister would not have it. An American plane with deportees had asked for leave to land on Monday, he told the radio, and the tower was instructed to say that the runway was wanted for other things.",
        [Told("MLI", "denied", 1, "2025-06-09")]),
    row("translated", "For the second time in a week Dominica has declined the honour: the jet with nine deportees that Washington had announced for Tuesday was told to look for another island.",
        [Told("DMA", "denied", 1, "2025-06-10", None, None, 9, "total")]),
    row("wire", "An hour out of Houston on Sunday, a smell of burning made the pilot of a deportation flight to Bogotá think again. He put the machine down where he had picked it up, with all 74 passengers unhurt.",
        [Told("COL", "turned_back", 1, "2025-06-08", None, None, 74, "total", "Houston")]),
    row("wire", "There will be no deportation plane in San Salvador this Friday after all: its crew had flown too many hours.",
        [Told("SLV", "cancelled", 1, "2025-06-13")]),
    row("translated", "Beds are being made up at the reception centre in San Pedro Sula: on Friday a military plane will bring in 80 deportees.",
        [Told("HND", "planned", 1, "2025-06-13", "military", None, 80, "total")]),
    row("wire", "The airport of Roatán learns on short notice what it is in for. This time it is 130 deportees on Saturday, in one aircraft.",
        [Told("HND", "planned", 1, "2025-06-14", None, None, 130, "total")]),
    row("regional", "Lomé has said yes. From Monday's cabinet: the first American plane with deportees from third countries may come on June 20, with no more than ten on board.",
        [Told("TGO", "planned", 1, "2025-06-20", None, None, 10, "total")]),
    row("translated", "Mexico took 110 of its own on Monday, from a flight that had begun in Tucson and ended in Tapachula, as far from the Rio Grande as one can get.",
        [Told("MEX", "completed", 1, "2025-06-09", None, None, 110, "total", "Tucson")]),
    row("wire", "Guantánamo has guests again. A C-130 out of Fort Bliss put fourteen Nicaraguans ashore there on Tuesday.",
        [Told("CUB", "completed", 1, "2025-06-10", "military", "C-130", 14, "total", "Fort Bliss")]),
    row("regional", "From the naval base at Guantanamo Bay, where they had spent five weeks, 23 Vietnamese were flown on to Hanoi on Sunday in a chartered Boeing 767.",
        [Told("VNM", "completed", 1, "2025-06-08", "charter", "Boeing 767", 23, "total", "Guantanamo Bay")]),
    row("wire", "They had paid a thousand dollars less than the others, the woman from Choloma said: she was one of 38 who came home to Honduras on Tuesday on the first plane for those who deport themselves.",
        [Told("HND", "completed", 1, "2025-06-10", None, None, 38, "total")]),
    row("translated", "TIRANA. Six men who had never set eyes on Albania were shown to their rooms in Shengjin on Tuesday evening. An American business jet had brought them from Virginia; more are not expected this summer.",
        [Told("ALB", "completed", 1, "2025-06-10", None, None, 6, "total", "Virginia")]),
    row("wire", "What Kampala agreed to in May it took delivery of on Monday: eleven foreigners, flown over from Texas in a chartered Gulfstream and handed to the immigration police at Entebbe.",
        [Told("UGA", "completed", 1, "2025-06-09", "charter", "Gulfstream", 11, "total", "Texas")]),
    row("translated", "Ten minutes before midnight on Sunday the last of 88 deportees came down the ladder in Port-au-Prince, and the jet that ICE had hired for them turned for Florida again.",
        [Told("HTI", "completed", 1, "2025-06-08", "charter", None, 88, "total")]),
    row("wire", "On Wednesday the number was 57. So many Peruvians had sat in the plane that the Americans sent to Lima, seven fewer than the list foresaw.",
        [Told("PER", "completed", 1, "2025-06-11", None, None, 57, "total")]),
    row("regional", "Bissau turned out not to be the destination. The aircraft with 20 deportees that landed there on Monday only took on fuel and flew on to Banjul, where all of them got off.",
        [Told("GMB", "completed", 1, "2025-06-09", None, None, 20, "total")]),
    row("regional", "The foreign ministry in Accra says it knows of no flight. Yet one came on Monday night, with 14 deported Togolese and Nigerians in it, and left them on the military side of Kotoka airport.",
        [Told("GHA", "completed", 1, "2025-06-09", None, None, 14, "total")]),
    row("wire", "A government that had sworn never to do it did it on Sunday. Costa Rica let a US military plane set down 61 deportees at Juan Santamaría.",
        [Told("CRI", "completed", 1, "2025-06-08", "military", None, 61, "total")]),
    row("wire", "Nassau confirmed yesterday what fishermen had seen the day before: a small jet from Fort Lauderdale, from which 15 Bahamians in handcuffs were led to a police van.",
        [Told("BHS", "completed", 1, "2025-06-10", None, None, 15, "total", "Fort Lauderdale")]),
)  # fmt: skip
# Other states' deportations, refused papers, Americans brought home, transfers, what is general or not so.
NOTHING = (
    row("wire", "A plane that the Danish police had hired left Billund on Tuesday with 22 Afghans whose appeals have been turned down. It reached Kabul at noon. Another charter, to Baghdad, is being prepared for July."),
    row("wire", "Applause met 120 Americans who walked off a chartered plane in Tampa on Monday; the state had fetched them out of Haiti."),
    row("wire", "The city council heard on Monday that deportation flights will go on for as long as there are people to deport."),
    row("wire", "Families stood at the gate of the airport in Havana on Monday with the names of deported sons on cardboard. No plane was expected before July."),
    row("wire", "In March the ministry counted fourteen planes with deportees, and in May twenty-two."),
    row("wire", "A film about the deportation flight of May 9 was shown in Lima on Tuesday."),
    row("wire", "The appeals of 14 deported Bolivians were refused on Monday in La Paz. They had wanted their cars back."),
    row("wire", "On Tuesday eleven detainees were flown from Louisiana to a camp in Texas, in a plane hired by ICE."),
    row("wire", "A plane of deportees to Quito was talked of on Monday. Nobody in the ministry refused to talk of it."),
    row("wire", "German police put 40 Georgians on a chartered plane in Leipzig on Monday; all had had their asylum claims rejected. A further flight goes to Yerevan next week."),
    row("wire", "The French government had chartered the jet that left Lyon on Tuesday for Algiers with nine men under expulsion orders."),
    row("wire", "Some 200 Americans were lifted out of Port-au-Prince on Monday on chartered flights and taken to Miami."),
    row("wire", "A chartered plane landed in Houston on Monday with 80 American citizens evacuated from Israel."),
    row("wire", "Officials in Quito recall with a shudder the spring of 2019, when a deportation flight with 130 people skidded off the runway."),
    row("wire", "A bus with forty deportees from Texas crossed the bridge into Nuevo Laredo on Monday. There were no flights that day."),
    row("wire", "In the play that opened on Tuesday in Bogotá a deportation plane lands, and nobody gets out."),
    row("wire", "The union of flight attendants asked on Monday that no member be made to serve on deportation flights."),
    row("wire", "On Monday the president of Panama flew to Washington to talk about deportation flights."),
    row("wire", "Every Tuesday a plane with deportees lands in Guatemala City, and every Tuesday the marimba plays."),
    row("wire", "Iran sent home 3,000 Afghans by air in May; the United States might do the same, an official said on Monday."),
    row("wire", "A judge asked on Tuesday whether the flight of March 15 had already been in the air when he ruled."),
    row("wire", "Costa Rica has received two flights of deportees since February, 200 people in all."),
    row("wire", "Honduras now charges a landing fee for deportation flights, the tax office said on Monday."),
    row("wire", "In Kingston they still talk of the flight that never was: an actor in a pilot's cap led forty tourists off a plane on Monday and called them deportees."),
    row("wire", "A plane chartered by Ottawa flew 31 Hungarians home from Toronto on Monday."),
    row("wire", "The ministry denied on Tuesday that a plane with deportees had landed in Lomé."),
    row("wire", "According to its contract, the company will fly up to 24 deportation flights a month from Alexandria, beginning in July."),
    row("wire", "Three planes left Alexandria for Harlingen on Monday with 300 detainees."),
    row("wire", "'If they send a plane, we will send it back,' the president of Honduras said on Monday of the deportees."),
    row("wire", "The relatives had come to the airport for the Doha flight of the deportees, and it is late."),
    row("wire", "The largest part of the budget, he said, was for deportation flights to Honduras."),
    row("wire", "One deportation plane of the sort was offered to Laos, an official in Vientiane said."),
    row("wire", "A C-17 of the wing that deports people is based at Ramstein, Germany."),
    row("wire", "A jet that ICE rents for its deportees made one stop, in Dakar, Senegal, for fuel."),
    row("wire", "A senator asked on Monday why a deportation flight to Laos costs $400,000."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BY_THEIR_DAY + BY_THEIR_PLACE + ENDED_LATER + IN_PASSING)
def test_flights_told_by_halves_give_their_reports(text, expected):
    """What is told of the same flights in several places is one report."""
    reports = in_order([told(report) for report in extract(document(text + CONTEXT))])

    assert len(expected) == len(reports), reports
    assert all(meets(wanted, report) for wanted, report in zip(in_order(expected), reports, strict=True)), reports


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_sounds_like_such_a_flight_gives_none(text):
    """Asylum claims are refused and Americans flown home without any report."""
    assert extract(document(text + CONTEXT)) == []
