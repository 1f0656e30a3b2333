"""Short stories as wires, papers, ministries, spotters and tickers write them: each gives the reports that a careful reader gives."""

import pytest

from tests.examples import document, row
from tests.told import Told, in_order, meets, told
from tracker import extract

STORIES = (
    row("wire", "LIMA, June 11 (Agency) - A U.S. military plane carrying 76 deported Peruvians landed at Lima's air base on Tuesday, and a second with 58 arrived a day later, the migration authority said.\n\nBoth C-17s had left El Paso. A third is due on Saturday.",
        [Told("PER", "completed", 1, "2025-06-10", "military", "C-17", 76, "total", "El Paso"), Told("PER", "completed", 1, "2025-06-11", "military", "C-17", 58, "total", "El Paso"), Told("PER", "planned", 1, "2025-06-14", None)]),
    row("wire", "A charter flight with 64 deportees that was to leave Miami for Port-au-Prince on Tuesday was postponed to Friday because of fighting near the airport, ICE said. The 64 were taken back to the Krome detention center.\n\nOn May 27 a similar flight brought 121 Haitians to Cap-Haitien.",
        [Told("HTI", "cancelled", 1, "2025-06-10", "charter", None, 64, "total", "Miami"), Told("HTI", "planned", 1, "2025-06-13", "charter", None, 64, "total", "Miami"), Told("HTI", "completed", 1, "2025-05-27", "charter", None, 121, "total")]),
    row("regional", "Honduras received three deportation flights from the United States this week, the National Migration Institute said. The first, on Monday, brought 104 people to San Pedro Sula. The second landed on Tuesday with 97 on board, and the last came on Wednesday with 88. All three left from Alexandria, Louisiana.",
        [Told("HND", "completed", 1, "2025-06-09", None, None, 104, "total", "Alexandria, Louisiana"), Told("HND", "completed", 1, "2025-06-10", None, None, 97, "total", "Alexandria, Louisiana"), Told("HND", "completed", 1, "2025-06-11", None, None, 88, "total", "Alexandria, Louisiana")]),
    row("regional", "BULLETIN No. 41. Returnees by air from the United States, 9-11 June\n\n• Monday 9 June: one flight from Harlingen to Guatemala City, 118 people.\n• Tuesday 10 June: two flights from Alexandria to Guatemala City, 231 people.\n• Wednesday 11 June: one flight from El Paso to Guatemala City, 92 people.\n\nThe institute thanks all who helped.",
        [Told("GTM", "completed", 1, "2025-06-09", None, None, 118, "total", "Harlingen"), Told("GTM", "completed", 2, "2025-06-10", None, None, 231, "total", "Alexandria"), Told("GTM", "completed", 1, "2025-06-11", None, None, 92, "total", "El Paso")]),
    row("regional", "PHOENIX — An ICE charter left Phoenix-Mesa Gateway Airport on Tuesday afternoon with 90 people bound for Colombia, according to flight records. It was the second such flight in a week: on June 5 another charter had taken 85 people from Mesa to Bogota.\n\nEarlier on Tuesday a GlobalX plane brought 60 detainees to Mesa from Tacoma, Washington. They were moved to the center in Florence.",
        [Told("COL", "completed", 1, "2025-06-10", "charter", None, 90, "total", "Mesa"), Told("COL", "completed", 1, "2025-06-05", "charter", None, 85, "total", "Mesa")]),
    row("wire", "A plane with 53 deported Ethiopians touched down in Addis Ababa early on Wednesday, the foreign ministry said. The flight was operated by Omni Air under contract to ICE. It had left Dallas on Monday and refuelled in Dakar.",
        [Told("ETH", "completed", 1, "2025-06-11", "charter", None, 53, "total", "Dallas")]),
    row("wire", "Two charters left Alexandria, Louisiana, with deportees on Monday, one bound for Tegucigalpa and the other for San Salvador. The first had 99 people on board, the second 120.",
        [Told("HND", "completed", 1, "2025-06-09", "charter", None, 99, "total", "Alexandria"), Told("SLV", "completed", 1, "2025-06-09", "charter", None, 120, "total", "Alexandria")]),
    row("wire", "Deported Jamaicans arrive in Kingston (Photo: Agency)\n\nA group of 50 Jamaicans deported from the United States arrived in Kingston on Wednesday aboard a chartered aircraft.\n\nThe aircraft, which departed from Miami, landed at Norman Manley International Airport at 11:20 a.m. Police said that 47 of those on it were men and three were women.",
        [Told("JAM", "completed", 1, "2025-06-11", "charter", None, 50, "total", "Miami")]),
    row("wire", "Q: When is the next flight?\nA: The next deportation flight to Ecuador leaves El Paso on Monday, June 16, and will have about 100 people on board.\n\nQ: How many have there been?\nA: Nineteen since January.\n\nQ: What happened last week?\nA: Ecuador turned away a military plane with 70 migrants on June 5.",
        [Told("ECU", "planned", 1, "2025-06-16", None, None, 100, "total", "El Paso"), Told("ECU", "denied", 1, "2025-06-05", "military", None, 70, "total")]),
    row("regional", "7:40 p.m. The C-17, call sign RCH 513, lifts off from Biggs Army Airfield.\n\n11:55 p.m. It lands in Guatemala City. There were 79 deportees on it, Guatemala's government says. The flight took place on Tuesday.",
        [Told("GTM", "completed", 1, "2025-06-10", "military", "C-17", 79, "total", "Biggs Army Airfield")], fails="Present tense of a ticker"),
    row("wire", "Venezuela's state airline Conviasa brought home 199 Venezuelans from the United States on Wednesday, the interior ministry said. Its Airbus had picked them up in El Paso, Texas. Another Conviasa plane will fetch deportees in Houston on Friday.",
        [Told("VEN", "completed", 1, "2025-06-11", "foreign", None, 199, "total", "El Paso"), Told("VEN", "planned", 1, "2025-06-13", "foreign", None, None, None, "Houston")]),
    row("wire", "A deportation flight to Nicaragua returned to Houston on Tuesday an hour after takeoff. The Airbus A320 had left at noon with 130 people on board. A sensor was at fault, ICE said. The passengers will be flown to Managua on Thursday on another aircraft.",
        [Told("NIC", "turned_back", 1, "2025-06-10", None, "Airbus A320", 130, "total", "Houston"), Told("NIC", "planned", 1, "2025-06-12", None, None, 130, "total")]),
    row("wire", "Eswatini took in five men from third countries on Monday, its government said. They had been flown there from Alexandria, Louisiana, on a Gulfstream jet chartered by the United States. Ghana said last month it would take 40.",
        [Told("SWZ", "completed", 1, "2025-06-09", "charter", "Gulfstream", 5, "total", "Alexandria, Louisiana")]),
    row("wire", "Mexico City refused landing permission for a C-17 on June 3, two officials said. About 80 deportees were to be on it. Since then four military flights have gone to Guatemala instead. The most recent, on Monday, carried 64 people from San Diego.",
        [Told("MEX", "denied", 1, "2025-06-03", "military", "C-17", 80, "total"), Told("GTM", "completed", 1, "2025-06-09", "military", None, 64, "total", "San Diego")]),
    row("regional", "Most of the flights from Laredo stay in the country: on Monday alone two planes went from there to Louisiana and one to Florence, Arizona. On Wednesday a jet took 31 people from Laredo to Monterrey, Mexico.",
        [Told("MEX", "completed", 1, "2025-06-11", None, None, 31, "total", "Laredo")]),
    row("tabloid", "BYE BYE! A jumbo load of 142 crooks was booted home to Brazil on Friday aboard an Eastern Airlines charter that left Alexandria, Louisiana. The Boeing 767 made it to Belo Horizonte on Saturday. Brazil's government says two more planes will follow before the end of the month.",
        [Told("BRA", "completed", 1, "2025-06-07", "charter", "Boeing 767", 142, "total", "Alexandria, Louisiana"), Told("BRA", "planned", 2, None)]),
    row("release", "ICE Removes 44 Aliens to Senegal and The Gambia\n\nDALLAS – U.S. Immigration and Customs Enforcement removed 44 individuals on a charter flight this week. The aircraft departed Dallas on June 8 and landed in Dakar, Senegal, on June 9, where 26 Senegalese nationals left the plane. It then flew on to Banjul, The Gambia, with the remaining 18 and arrived there the same day.",
        [Told("SEN", "completed", 1, "2025-06-09", "charter", None, 26, "total", "Dallas"), Told("GMB", "completed", 1, "2025-06-09", "charter", None, 18, "total", "Dallas")]),
    row("wire", "A federal judge stopped a flight to South Sudan with eight men on Tuesday, hours before it was to leave Texas. A day later another judge let a flight to Libya go ahead; it left San Antonio on Wednesday evening with 13 men, a lawyer said.",
        [Told("SSD", "cancelled", 1, "2025-06-10", None, None, 8, "total", "Texas"), Told("LBY", "completed", 1, "2025-06-11", None, None, 13, "total", "San Antonio")]),
    row("translated", "The third flight of the week with repatriated Dominicans arrived on Wednesday at Las Americas airport with 67 citizens, the migration directorate reported. The previous two, on Monday and Tuesday, brought 71 and 54 people respectively.",
        [Told("DOM", "completed", 1, "2025-06-11", None, None, 67, "total"), Told("DOM", "completed", 1, "2025-06-09", None, None, 71, "total"), Told("DOM", "completed", 1, "2025-06-10", None, None, 54, "total")]),
    row("regional", "Spotted at KMIA on Monday, June 9: N281GX, an A320 of GlobalX, out at 08:12 local for Kingston (KIN) with deportees, back at 14:40. Two days later N837VA, a 737, took 96 people from Miami to Santo Domingo on an ICE contract.",
        [Told("JAM", "completed", 1, "2025-06-09", None, "Airbus A320", None, None, "KMIA"), Told("DOM", "completed", 1, "2025-06-11", "charter", "Boeing 737", 96, "total", "Miami")]),
    row("wire", "India's foreign ministry said that three military aircraft had brought 332 Indians to Amritsar in the past month. The latest of them, on June 7, carried 112. A chartered plane with 50 more is expected in New Delhi on Sunday.",
        [Told("IND", "completed", 1, "2025-06-07", "military", None, 112, "total"), Told("IND", "planned", 1, "2025-06-15", "charter", None, 50, "total")]),
    row("wire", "The United States flew 29 Bhutanese to Paro by way of New Delhi on Wednesday. They came on a chartered jet to the Indian capital and went on with Drukair, an official said. India had agreed to the stop.",
        [Told("BTN", "completed", None, "2025-06-11", None, None, 29, "total")]),
    row("wire", "Deportees to Vietnam and Laos left Dallas on an Omni Air charter on Sunday. In Hanoi 93 got off on Tuesday, officials there said; 65 more were handed over in Vientiane the same day.",
        [Told("VNM", "completed", 1, "2025-06-10", "charter", None, 93, "total", "Dallas"), Told("LAO", "completed", 1, "2025-06-10", "charter", None, 65, "total", "Dallas")]),
    row("regional", "On Monday an ICE flight carried 88 Hondurans from Alexandria to La Lima; on Tuesday one took 74 Guatemalans to Guatemala City, and on Wednesday a military C-130 flew 12 Ecuadorians to Guayaquil.",
        [Told("HND", "completed", 1, "2025-06-09", "charter", None, 88, "total", "Alexandria"), Told("GTM", "completed", 1, "2025-06-10", "charter", None, 74, "total"), Told("ECU", "completed", 1, "2025-06-11", "military", "C-130", 12, "total")]),
    row("wire", "Two flights with deportees are to arrive in Accra next week, the larger on Tuesday with 40 people. The other, a day later, will bring 14. Both are chartered by the US immigration service.",
        [Told("GHA", "planned", 1, "2025-06-17", "charter", None, 40, "total"), Told("GHA", "planned", 1, "2025-06-18", "charter", None, 14, "total")]),
    row("wire", "Storms on Sunday grounded both of the deportation charters that should have left Alexandria that day, one for San Salvador and one for Managua. The Managua plane went on Monday with 118 people, the airport said. The other was still on the ramp on Wednesday.",
        [Told("SLV", "cancelled", 1, "2025-06-08", "charter", None, None, None, "Alexandria"), Told("NIC", "cancelled", 1, "2025-06-08", "charter", None, None, None, "Alexandria"), Told("NIC", "completed", 1, "2025-06-09", "charter", None, 118, "total", "Alexandria")], fails="First told as both of"),
    # One plane goes on to another state, in all the words for it.
    row("release", "The Department announced today that ICE has removed 41 aliens to West Africa on a single charter flight. The aircraft departed from Baltimore on Monday. It arrived in Banjul, The Gambia, on Tuesday with 16 Gambian nationals, and proceeded the same day to Bissau, Guinea-Bissau, with 25 others.",
        [Told("GMB", "completed", 1, "2025-06-10", "charter", None, 16, "total", "Baltimore"), Told("GNB", "completed", 1, "2025-06-10", "charter", None, 25, "total", "Baltimore")]),
    row("wire", "A U.S. deportation flight dropped off 27 Egyptians in Cairo on Monday and continued to Khartoum with 12 Sudanese, officials said.",
        [Told("EGY", "completed", 1, "2025-06-09", None, None, 27, "total"), Told("SDN", "completed", 1, "2025-06-09", None, None, 12, "total")]),
    row("wire", "A chartered Boeing 767 put 18 people down in Lomé on Tuesday and flew on to Cotonou, Benin, with the remaining 24.",
        [Told("TGO", "completed", 1, "2025-06-10", "charter", "Boeing 767", 18, "total"), Told("BEN", "completed", 1, "2025-06-10", "charter", "Boeing 767", 24, "total")]),
    row("regional", "An ICE flight left Miami on Monday, set 40 men ashore in Kingston and carried on to Port-au-Prince with 61 others.",
        [Told("JAM", "completed", 1, "2025-06-09", "charter", None, 40, "total", "Miami"), Told("HTI", "completed", 1, "2025-06-09", "charter", None, 61, "total", "Miami")]),
    row("translated", "A deportation flight landed in Bogotá on Tuesday with 80 people and moved on to Quito, where 33 more got off.",
        [Told("COL", "completed", 1, "2025-06-10", None, None, 80, "total"), Told("ECU", "completed", 1, "2025-06-10", None, None, 33, "total")]),
    row("wire", "A military plane took 14 Laotians to Vientiane on Monday, and the crew went on to a hotel.",
        [Told("LAO", "completed", 1, "2025-06-09", "military", None, 14, "total")]),
    # A day told in the sentence before, or counted from the day of another flight.
    row("translated", "With a bag in one hand, the baker walked out of the hangar next to the airport on Friday afternoon. He had been away for three years.\n\nHe is one of the 94 Peruvians who arrived that day on an Eastern Air Express charter from Harlingen, Texas.",
        [Told("PER", "completed", 1, "2025-06-06", "charter", None, 94, "total", "Harlingen, Texas")]),
    row("regional", "Rain fell on the airport of Managua on Tuesday. That evening a chartered Boeing 737 brought 61 Nicaraguans from Miami.",
        [Told("NIC", "completed", 1, "2025-06-10", "charter", "Boeing 737", 61, "total", "Miami")]),
    row("wire", "A charter landed in Managua on Monday with 50 people. The minister said on Wednesday that he was glad. A day later another plane brought 61 Nicaraguans from Miami.",
        [Told("NIC", "completed", 1, "2025-06-09", "charter", None, 50, "total"), Told("NIC", "completed", 1, "2025-06-10", None, None, 61, "total", "Miami")]),
    row("release", "Yesterday, the Department conducted a voluntary charter flight, carrying 81 illegal aliens from Atlanta, Georgia, to Quito, Ecuador. The next one will depart Chicago on July 10 for Guadalajara, Mexico.\n\nOn the same day as the Ecuador charter, ICE removed 133 criminal illegal aliens on an ICE Air flight from Alexandria, Louisiana, to San Salvador.",
        [Told("ECU", "completed", 1, "2025-06-11", "charter", None, 81, "total", "Atlanta"), Told("MEX", "planned", 1, "2025-07-10", "charter", None, None, None, "Chicago"), Told("SLV", "completed", 1, "2025-06-11", "charter", None, 133, "total", "Alexandria")]),
    row("wire", "A charter brought 40 people to Lima on Monday. A day after the Lima flight, ICE sent 33 Bolivians to Santa Cruz on a charter.",
        [Told("PER", "completed", 1, "2025-06-09", "charter", None, 40, "total"), Told("BOL", "completed", 1, "2025-06-10", "charter", None, 33, "total")]),
    row("wire", "A charter brought 40 people to Lima on Monday. Unlike the flight to Peru, the one to La Paz on Tuesday carried 30 women.",
        [Told("PER", "completed", 1, "2025-06-09", "charter", None, 40, "total"), Told("BOL", "completed", 1, "2025-06-10", "charter", None, 30, "total")]),
    row("translated", "Two Boeing 737s contracted by ICE brought 82 men apiece from El Paso to the Soto Cano base on Wednesday. The minister thanked the pilots. A third plane is to be flown from El Paso to the base on Monday with about 90 people, the ministry indicated.",
        [Told("HND", "completed", 2, "2025-06-11", "charter", "Boeing 737", 82, "each", "El Paso"), Told("HND", "planned", 1, "2025-06-16", None, None, 90, "total", "El Paso")]),
    # Another state begins to act within the sentence; what it refuses is told again with its days.
    row("wire", "LA PAZ/ASUNCION, June 12 - Bolivia refused on Wednesday to admit two U.S. military planes with deportees, while neighboring Paraguay agreed to accept asylum seekers turned away by Washington.",
        [Told("BOL", "denied", 2, "2025-06-11", "military")]),
    row("wire", "A federal judge on Wednesday stopped a U.S. deportation flight to Liberia hours before it was to leave Virginia, while Burkina Faso said it had refused to receive two others this month.\n\nThe foreign minister told reporters in Ouagadougou that two U.S. charter flights had been offered to Burkina Faso for June 5 and June 7 and that both had been turned down.",
        [Told("LBR", "cancelled", 1, "2025-06-11", None, None, None, None, "Virginia"), Told("BFA", "denied", 1, "2025-06-05", "charter"), Told("BFA", "denied", 1, "2025-06-07", "charter")]),
    row("wire", "Honduras took in a charter with 88 people on Tuesday, whereas Nicaragua turned one away on the same day.",
        [Told("HND", "completed", 1, "2025-06-10", "charter", None, 88, "total"), Told("NIC", "denied", 1, "2025-06-10", "charter")]),
    row("wire", "A federal judge told the agency not to send eight men to Libya on a C-17 that stood ready on Tuesday.",
        [Told("LBY", "cancelled", 1, "2025-06-10", "military", "C-17", 8, "total")]),
    # A list that leaves out its verb, and what only announces it.
    row("wire", "Two more deportation flights to China are on the calendar. The department said one charter would go to Shanghai on June 24, and another to Beijing on July 15.",
        [Told("CHN", "planned", 1, "2025-06-24", "charter"), Told("CHN", "planned", 1, "2025-07-15", "charter")]),
    row("wire", "The ministry said a deportation charter will leave Miami for Lima on June 24, and another for Quito on June 26.",
        [Told("PER", "planned", 1, "2025-06-24", "charter", None, None, None, "Miami"), Told("ECU", "planned", 1, "2025-06-26", "charter")]),
    # A third group says nothing of its carrier; it was to leave from where the storm was.
    row("regional", "A charter brought 36 deported Bangladeshis to Dhaka on Tuesday.\n\nA third group, of 45, was to have come on Sunday. The US Air Force called the flight off when a storm closed the airport at Louisville, from where it was to leave.",
        [Told("BGD", "completed", 1, "2025-06-10", "charter", None, 36, "total"), Told("BGD", "cancelled", 1, "2025-06-08", "military", None, 45, "total", "Louisville")]),
    row("regional", "THURSDAY, 5 JUNE. The monthly charter with deportees from Miami to Havana was postponed because of the swell; ICE now has it down for Tuesday, 17 June.",
        [Told("CUB", "cancelled", 1, "2025-06-05", "charter", None, None, None, "Miami"), Told("CUB", "planned", 1, "2025-06-17", "charter", None, None, None, "Miami")]),
    row("wire", "The deportation charter to Lagos was called off on Monday for want of a crew and is now set for Saturday.",
        [Told("NGA", "cancelled", 1, "2025-06-09", "charter"), Told("NGA", "planned", 1, "2025-06-14", "charter")]),
    row("release", "- On May 12, an ICE-contracted aircraft transported 14 individuals from Alexandria, Louisiana, to Skopje, North Macedonia.\n- On May 21, seven individuals were removed to Tirana, Albania, on a Turkish Airlines flight by way of Istanbul.",
        [Told("MKD", "completed", 1, "2025-05-12", "charter", None, 14, "total", "Alexandria"), Told("ALB", "completed", 1, "2025-05-21", "commercial", None, 7, "total")]),
    row("regional", "A plane chartered by the US immigration authorities brought 24 deported Sri Lankans to Colombo on Tuesday night. The Airbus A330 had left El Paso, Texas, on Sunday and stopped in Kathmandu earlier on Tuesday, where 17 Nepalis were handed over.",
        [Told("LKA", "completed", 1, "2025-06-10", "charter", "Airbus A330", 24, "total", "El Paso"), Told("NPL", "completed", 1, "2025-06-10", "charter", "Airbus A330", 17, "total", "El Paso")]),
    row("regional", "A deportation plane from El Paso landed in Amman on Tuesday with 30 Jordanians. It reached the stand before the first passengers of the Istanbul flight.",
        [Told("JOR", "completed", 1, "2025-06-10", None, None, 30, "total", "El Paso")]),
    # Carriers that fly people, with no word for the flight; one of several; put off by a day; further people announced.
    row("wire", "GUATEMALA CITY, June 11 (Agency) - Guatemala received 82 deported citizens on Wednesday on the first of two flights scheduled this week, the Guatemalan Migration Institute said. The second, from Harlingen with about 100 passengers, is to land on Friday.\n\nThe U.S. Air Force flew 64 others to the country last week. That flight, on Thursday, used a C-17 and left from Fort Bliss.",
        [Told("GTM", "completed", 1, "2025-06-11", None, None, 82, "total"), Told("GTM", "planned", 1, "2025-06-13", None, None, 100, "total", "Harlingen"), Told("GTM", "completed", 1, "2025-06-05", "military", "C-17", 64, "total", "Fort Bliss")]),
    row("wire", "A military deportation flight to Honduras expected on Wednesday was put off by a day because of a technical problem, the foreign ministry said.",
        [Told("HND", "cancelled", 1, "2025-06-11", "military"), Told("HND", "planned", 1, "2025-06-12", "military")]),
    row("wire", "BOGOTA - Colombia on Sunday blocked two U.S. military aircraft carrying about 160 deportees from landing, President Gustavo Petro said. The planes, C-17s that had taken off from San Diego, returned to California. On Tuesday a Colombian air force Boeing 737 brought 110 of the deportees from San Diego to Bogota. A second Colombian plane, with 91 people from Houston, landed the same day.",
        [Told("COL", "denied", 2, "2025-06-08", "military", "C-17", 160, "total", "San Diego"), Told("COL", "completed", 1, "2025-06-10", "foreign", "Boeing 737", 110, "total", "San Diego"), Told("COL", "completed", 1, "2025-06-10", "foreign", None, 91, "total", "Houston")]),
    row("wire", "MANILA, June 12 - Sixteen Filipinos deported by the United States flew into Manila on Thursday on an Omni Air charter. The flight originated in Seattle and stopped in Honolulu for fuel. The last such flight, in February, carried 22.",
        [Told("PHL", "completed", 1, "2025-06-12", "charter", None, 16, "total", "Seattle"), Told("PHL", "completed", 1, None, None, None, 22, "total")]),
    row("wire", "PORT-AU-PRINCE - A deportation flight carrying 46 Haitians landed in Cap-Haitien on Tuesday, the national migration office said. A further 53 people are expected on Thursday next week.",
        [Told("HTI", "completed", 1, "2025-06-10", None, None, 46, "total"), Told("HTI", "planned", None, "2025-06-19", None, None, 53, "total")]),
    row("wire", "CARACAS - Venezuela said it had refused entry to a U.S. charter with 145 migrants on Tuesday because the flight plan had been changed. State airline Conviasa will fetch the group from Houston on Friday instead, Interior Minister Diosdado Cabello said. Two Conviasa planes brought 366 people from El Paso last Thursday.",
        [Told("VEN", "denied", 1, "2025-06-10", "charter", None, 145, "total"), Told("VEN", "planned", None, "2025-06-13", "foreign", None, None, None, "Houston"), Told("VEN", "completed", 2, "2025-06-05", "foreign", None, 366, "total", "El Paso")]),
    row("wire", "KABUL, June 10 (Agency) - The United States has deported 31 Afghans, three officials said on Tuesday. The men landed in Kabul on Sunday aboard a chartered Airbus A330 that had set off from Louisville, Kentucky, and made a stop in Doha. A second group of around 40 is expected before the end of the month.",
        [Told("AFG", "completed", 1, "2025-06-08", "charter", "Airbus A330", 31, "total", "Louisville"), Told("AFG", "planned", 1, None, None, None, 40, "total")]),
    row("wire", "SAN SALVADOR - Three planes carrying 238 alleged members of the Venezuelan gang Tren de Aragua and 23 Salvadorans landed at El Salvador's international airport on Sunday. The aircraft, operated by GlobalX for ICE, had left Harlingen, Texas, on Saturday evening.",
        [Told("SLV", "completed", 3, "2025-06-08", "charter", None, 261, "total", "Harlingen")]),
    row("wire", "Rwanda said a deportation flight from Miami with seven people landed in Kigali on Monday. Another ten people will be flown there on June 20.",
        [Told("RWA", "completed", 1, "2025-06-09", None, None, 7, "total", "Miami"), Told("RWA", "planned", None, "2025-06-20", None, None, 10, "total")]),
)  # fmt: skip
NOTHING = (
    row("regional", "ICE flew 70 detainees from Denver to El Paso on Monday. Three more planes went from here to Alexandria, Louisiana, on Tuesday."),
    row("wire", "Pakistan deported 300 Afghans by plane on Tuesday. Another 1,200 were expelled by Iran and sent back on commercial flights."),
    row("wire", "The Air Force plane at Tucson on Thursday night was on a training flight, and no deportees were on it."),
    row("wire", "The Home Office flew 45 people to Lagos on a charter on Tuesday."),
    row("regional", "Two regional flights to Dallas and Atlanta were cancelled on Tuesday because of storms. Deportation flights were not affected."),
    row("wire", "Officials said the airline has three jets, which fly on to Spain after refuelling."),
    row("regional", "Unlike the flight to Lima, the protest on Tuesday drew 30 people. It was held on the same day as the Quito flight."),
    row("regional", "Separately, 52 Sri Lankans who had been working in scam centres in Myanmar were flown home from Bangkok last week by the Government."),
    row("regional", "On Wednesday 174 Bangladeshis were brought from Libya on a Buraq Air flight chartered by the International Organization for Migration."),
    row("wire", "Two flights brought 310 citizens evacuated from Israel to Amman on Monday, and 80 were flown home from Beirut."),
    row("wire", "The Colombian air force collected 40 more people from a village cut off by floods. Deportation flights are not affected."),
    row("wire", "A deportation flight was discussed in parliament. A further 20 people are expected to speak on Thursday."),
    row("wire", "In Europe, meanwhile, Germany is preparing its own flight to Kabul. Last August it flew 28 convicted Afghans there with the help of Qatar."),
)  # fmt: skip
CONTEXT = "\n\nDeportation flights from the United States are daily news."


@pytest.mark.parametrize(("text", "expected"), STORIES)
def test_a_story_gives_the_reports_of_a_careful_reader(text, expected):
    """Flights told singly, in sums, in lists, afterwards and beside others are each one report with all that is said of it."""
    reports = in_order([told(report) for report in extract(document(text + CONTEXT))])

    assert len(expected) == len(reports), reports
    assert all(meets(wanted, report) for wanted, report in zip(in_order(expected), reports, strict=True)), reports


@pytest.mark.parametrize("text", NOTHING)
def test_transfers_and_the_flights_of_others_give_no_report(text):
    """Flights between American cities, another state's deportations, training and airline flights are out of scope."""
    assert extract(document(text + CONTEXT)) == []
