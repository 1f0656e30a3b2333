"""Several flights told by what points at them, and people whose plane is told in another sentence."""

import pytest

from tests.examples import in_the_news, row
from tests.told import Told, in_order, meets, told
from tracker import extract

SEVERAL = (
    row("wire", "A charter left Alexandria on Tuesday with 100 people. At the first stop, Guatemala City, 40 got off; the plane went on to Honduras with the other 60.",
        [Told("GTM", "completed", 1, "2025-06-10", "charter", None, 40, "total", "Alexandria"), Told("HND", "completed", 1, "2025-06-10", "charter", None, 60, "total", "Alexandria")]),
    row("wire", "An ICE charter flew to Vietnam and on to Laos on Tuesday. In the former 93 people got off, in the latter 65.",
        [Told("VNM", "completed", 1, "2025-06-10", "charter", None, 93, "total"), Told("LAO", "completed", 1, "2025-06-10", "charter", None, 65, "total")]),
    row("wire", "Two deportation planes landed in Kingston and Santo Domingo on Monday and Tuesday respectively.",
        [Told("JAM", "completed", 1, "2025-06-09"), Told("DOM", "completed", 1, "2025-06-10")]),
    row("wire", "Two charters left El Paso on Monday. One flew to Guatemala with 80 people, the other to Honduras with 75.",
        [Told("GTM", "completed", 1, "2025-06-09", "charter", None, 80, "total", "El Paso"), Told("HND", "completed", 1, "2025-06-09", "charter", None, 75, "total", "El Paso")]),
    row("wire", "Two charters left El Paso on Monday, one for Guatemala City and one for Tegucigalpa. The former had 80 people on board, the latter 75.",
        [Told("GTM", "completed", 1, "2025-06-09", "charter", None, 80, "total", "El Paso"), Told("HND", "completed", 1, "2025-06-09", "charter", None, 75, "total", "El Paso")]),
    row("wire", "Three planes took deportees to Central America on Tuesday. The first landed in Guatemala City with 92 people. The second brought 88 to San Salvador. The third went to Tegucigalpa with 101.",
        [Told("GTM", "completed", 1, "2025-06-10", None, None, 92, "total"), Told("SLV", "completed", 1, "2025-06-10", None, None, 88, "total"), Told("HND", "completed", 1, "2025-06-10", None, None, 101, "total")]),
    row("regional", "A charter brought 17 Samoans to Apia on Wednesday. It then continued to Nuku'alofa with the remaining 12.",
        [Told("WSM", "completed", 1, "2025-06-11", "charter", None, 17, "total"), Told("TON", "completed", 1, "2025-06-11", "charter", None, 12, "total")]),
    row("wire", "Two deportation flights were due in Guatemala City on Tuesday. One arrived with 88 people; the other was cancelled because of a storm.",
        [Told("GTM", "completed", 1, "2025-06-10", None, None, 88, "total"), Told("GTM", "cancelled", 1, "2025-06-10")]),
    row("wire", "Of the two charters announced for Friday, one arrived in Bogota with 110 people. The other never left Houston.",
        [Told("COL", "completed", 1, "2025-06-06", "charter", None, 110, "total"), Told("COL", "cancelled", 1, "2025-06-06", "charter", None, None, None, "Houston")]),
    row("wire", "A C-17 from El Paso and a charter from Alexandria were sent to Guatemala on Monday. Both landed before noon; the former carried 80 people, the latter 104.",
        [Told("GTM", "completed", 1, "2025-06-09", "military", "C-17", 80, "total", "El Paso"), Told("GTM", "completed", 1, "2025-06-09", "charter", None, 104, "total", "Alexandria")]),
    row("wire", "Honduras received a deportation flight on Monday and another on Wednesday. The first brought 70 people, the second 84.",
        [Told("HND", "completed", 1, "2025-06-09", None, None, 70, "total"), Told("HND", "completed", 1, "2025-06-11", None, None, 84, "total")]),
    row("wire", "A plane with deportees landed in Managua on Monday and one in Panama City on Tuesday, with 60 and 45 passengers respectively.",
        [Told("NIC", "completed", 1, "2025-06-09", None, None, 60, "total"), Told("PAN", "completed", 1, "2025-06-10", None, None, 45, "total")]),
    row("wire", "Two charters with deportees landed in Port-au-Prince, one on Monday and one on Tuesday. A third followed on Wednesday with 66 people.",
        [Told("HTI", "completed", 1, "2025-06-09", "charter"), Told("HTI", "completed", 1, "2025-06-10", "charter"), Told("HTI", "completed", 1, "2025-06-11", "charter", None, 66, "total")]),
    row("wire", "Two planes left Texas on Monday. The first, with 70 deportees, reached Lima, and the second La Paz, with 44.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 70, "total", "Texas"), Told("BOL", "completed", 1, "2025-06-09", None, None, 44, "total", "Texas")]),
    row("release", "A removal charter departed Alexandria on June 10. It made stops in Accra and Lagos. Fourteen people disembarked in Accra and 31 in Lagos.",
        [Told("GHA", "completed", 1, "2025-06-10", "charter", None, 14, "total", "Alexandria"), Told("NGA", "completed", 1, "2025-06-10", "charter", None, 31, "total", "Alexandria")]),
    row("wire", "Honduras took in two deportation flights this week, on Monday and on Wednesday. There were 70 people on Monday's and 84 on Wednesday's.",
        [Told("HND", "completed", 1, "2025-06-09", None, None, 70, "total"), Told("HND", "completed", 1, "2025-06-11", None, None, 84, "total")]),
    row("wire", "A chartered plane took deportees to West Africa on Monday. It landed first in Dakar, where 11 got off, and then in Banjul with the remaining 20.",
        [Told("SEN", "completed", 1, "2025-06-09", "charter", None, 11, "total"), Told("GMB", "completed", 1, "2025-06-09", "charter", None, 20, "total")]),
    row("wire", "Two planes with deportees were to fly on Tuesday, one to Honduras and one to Guatemala. The former left El Paso at noon with 80 people. The latter was cancelled because of fog.",
        [Told("HND", "completed", 1, "2025-06-10", None, None, 80, "total", "El Paso"), Told("GTM", "cancelled", 1, "2025-06-10")]),
    row("wire", "Deportation flights went to Lima on Monday and to Quito on Tuesday. The first carried 98 people, the second 76.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 98, "total"), Told("ECU", "completed", 1, "2025-06-10", None, None, 76, "total")]),
    row("wire", "A deportation flight landed in Kingston on Monday with 60 people. A second came on Wednesday. It had 44 on board.",
        [Told("JAM", "completed", 1, "2025-06-09", None, None, 60, "total"), Told("JAM", "completed", 1, "2025-06-11", None, None, 44, "total")]),
    row("wire", "Two C-17s left Fort Bliss on Monday. Both landed in Guatemala City, carrying 79 and 80 migrants.",
        [Told("GTM", "completed", 2, "2025-06-09", "military", "C-17", 159, "total", "Fort Bliss")]),
    row("wire", "The United States flew 31 Nigerians to Lagos on Monday and 14 Ghanaians to Accra on the same plane.",
        [Told("NGA", "completed", 1, "2025-06-09", None, None, 31, "total"), Told("GHA", "completed", 1, "2025-06-09", None, None, 14, "total")]),
    row("wire", "A charter with 120 deportees flew from Houston to Bogota on Monday. Another, with 90, followed from Miami a day later.",
        [Told("COL", "completed", 1, "2025-06-09", "charter", None, 120, "total", "Houston"), Told("COL", "completed", 1, "2025-06-10", "charter", None, 90, "total", "Miami")]),
    row("wire", "Guatemala received two flights with deportees on Monday and one on Tuesday. There were 180 people on Monday's two and 92 on Tuesday's.",
        [Told("GTM", "completed", 2, "2025-06-09", None, None, 180, "total"), Told("GTM", "completed", 1, "2025-06-10", None, None, 92, "total")]),
    row("wire", "A military plane and a chartered Boeing 737 landed in Tegucigalpa on Monday with deportees. There were 80 people on the former and 110 on the latter.",
        [Told("HND", "completed", 1, "2025-06-09", "military", None, 80, "total"), Told("HND", "completed", 1, "2025-06-09", "charter", "Boeing 737", 110, "total")]),
    row("wire", "Two deportation planes left Texas on Tuesday. One landed in Guatemala City with 112 people aboard and the other in San Salvador with nine.",
        [Told("GTM", "completed", 1, "2025-06-10", None, None, 112, "total", "Texas"), Told("SLV", "completed", 1, "2025-06-10", None, None, 9, "total", "Texas")]),
    row("wire", "ICE sent charter flights to Ghana and Togo on Tuesday from Dallas. The former carried 14 people and the latter nine.",
        [Told("GHA", "completed", 1, "2025-06-10", "charter", None, 14, "total", "Dallas"), Told("TGO", "completed", 1, "2025-06-10", "charter", None, 9, "total", "Dallas")]),
    row("wire", "Planes with deportees landed in Nigeria, Ghana and Senegal on Tuesday, one in each country. The Nigerian flight had 40 people on board, the Ghanaian one 14 and the Senegalese one 9.",
        [Told("NGA", "completed", 1, "2025-06-10", None, None, 40, "total"), Told("GHA", "completed", 1, "2025-06-10", None, None, 14, "total"), Told("SEN", "completed", 1, "2025-06-10", None, None, 9, "total")]),
    row("wire", "Deportation flights reached Lima and Quito on Tuesday. The flight to Lima carried 98 people and the one to Quito 76.",
        [Told("PER", "completed", 1, "2025-06-10", None, None, 98, "total"), Told("ECU", "completed", 1, "2025-06-10", None, None, 76, "total")]),
    row("wire", "A C-17 from San Diego and an ICE charter from Alexandria flew deportees to Guatemala on Tuesday. The military plane brought 64 people and the charter 119.",
        [Told("GTM", "completed", 1, "2025-06-10", "military", "C-17", 64, "total", "San Diego"), Told("GTM", "completed", 1, "2025-06-10", "charter", None, 119, "total", "Alexandria")]),
    row("wire", "Three deportation flights carried 310 people to Central America on Monday. Guatemala received two of them, with 205 people, and El Salvador one. All three left from El Paso.",
        [Told("GTM", "completed", 2, "2025-06-09", None, None, 205, "total", "El Paso"), Told("SLV", "completed", 1, "2025-06-09", None, None, None, None, "El Paso")]),
    row("wire", "Colombia allowed a chartered deportation flight with 110 people to land in Bogota on Tuesday but refused a U.S. military plane due the same day. The C-17, carrying 80 people, had been scheduled to leave San Diego at noon.",
        [Told("COL", "completed", 1, "2025-06-10", "charter", None, 110, "total"), Told("COL", "denied", 1, "2025-06-10", "military", "C-17", 80, "total", "San Diego")]),
    row("wire", "A deportation charter to Cuba on Tuesday was called off, and one to Ecuador was put off until Saturday.",
        [Told("CUB", "cancelled", 1, "2025-06-10", "charter"), Told("ECU", "cancelled", 1, "2025-06-10", "charter"), Told("ECU", "planned", 1, "2025-06-14", "charter")]),
    row("wire", "A charter flew deportees to Honduras on Tuesday. A flight for Mexico on the same day was called off; one to Quito, Ecuador, was put off until Saturday.",
        [Told("HND", "completed", 1, "2025-06-10", "charter"), Told("MEX", "cancelled", 1, "2025-06-10"), Told("ECU", "cancelled", 1, "2025-06-10"), Told("ECU", "planned", 1, "2025-06-14")]),
)  # fmt: skip
BY_DAY = (
    row("wire", "Haiti received four deportation flights in June with 402 people. Two of them landed on Monday, one on Wednesday and one on Friday.",
        [Told("HTI", "completed", 2, "2025-06-09"), Told("HTI", "completed", 1, "2025-06-11"), Told("HTI", "completed", 1, "2025-06-06")]),
    row("wire", "Guatemala received three deportation flights this week, one on Monday with 70 people and two on Tuesday with 160.",
        [Told("GTM", "completed", 1, "2025-06-09", None, None, 70, "total"), Told("GTM", "completed", 2, "2025-06-10", None, None, 160, "total")]),
    row("wire", "Honduras got two deportation flights on Monday, one on Tuesday and three on Wednesday.",
        [Told("HND", "completed", 2, "2025-06-09"), Told("HND", "completed", 1, "2025-06-10"), Told("HND", "completed", 3, "2025-06-11")]),
    row("wire", "Two deportation flights landed in Lima, Peru, on Monday. One official resigned on Tuesday and two on Wednesday.",
        [Told("PER", "completed", 2, "2025-06-09")]),
    row("wire", "A deportation flight with 80 people landed in Lima, Peru, on Monday. One passenger was arrested on Tuesday and one on Wednesday.",
        [Told("PER", "completed", 1, "2025-06-09", None, None, 80, "total")]),
)  # fmt: skip
IN_THE_END = (
    row("wire", "The department announced last week that it would fly 120 migrants to Peru. The charter left Alexandria on Monday and landed in Lima on Tuesday with 117 on board.",
        [Told("PER", "completed", 1, "2025-06-10", "charter", None, 117, "total", "Alexandria")]),
    row("wire", "Officials said in May that a plane with 40 deportees would be sent to Ghana. The flight landed in Accra on Tuesday.",
        [Told("GHA", "completed", 1, "2025-06-10", None, None, 40, "total")]),
    row("wire", "The department said it would fly 400 migrants to Peru. The flight that landed in Lima on Tuesday carried 80.",
        [Told("PER", "planned", None, None, None, None, 400, "total"), Told("PER", "completed", 1, "2025-06-10", None, None, 80, "total")]),
    row("wire", "A deportation flight with about 100 Colombians landed in Bogota on Tuesday. Officials later put the number of passengers at 104.",
        [Told("COL", "completed", 1, "2025-06-10", None, None, 104, "total")]),
    row("wire", "A deportation flight with 100 Colombians landed in Bogota on Tuesday. A senator put the number of passengers at 180.",
        [Told("COL", "completed", 1, "2025-06-10", None, None, 100, "total")]),
    row("wire", "Two deportation flights to Brazil were scheduled for Wednesday. Neither took off, after Brasilia withdrew its landing permits. About 90 people were booked on each.",
        [Told("BRA", "denied", 2, "2025-06-11", None, None, 90, "each")]),
    row("wire", "A deportation flight to Chad had been due on Monday. Chad refused it.", [Told("TCD", "denied", 1, "2025-06-09")]),
    row("wire", "A deportation flight to Chad is due on Monday.", [Told("TCD", "planned", 1, "2025-06-16")]),
    row("wire", "Two military deportation flights bound for Guatemala were on the runway on Tuesday. One took off and landed in Guatemala City with 79 people. The other was grounded by a technical fault.",
        [Told("GTM", "completed", 1, "2025-06-10", "military", None, 79, "total"), Told("GTM", "cancelled", 1, "2025-06-10", "military")]),
    row("wire", "Chad and Niger both turned down U.S. requests this week to land deportation flights. The plane for Chad, with 18 people, had been due on Monday; that for Niger, with 12, on Wednesday.",
        [Told("TCD", "denied", 1, "2025-06-09", None, None, 18, "total"), Told("NER", "denied", 1, "2025-06-11", None, None, 12, "total")]),
)  # fmt: skip
OF_ONE_DAY = (
    row("wire", "A C-17 with 80 deportees landed in Quito, Ecuador, on Sunday. A second C-17, with 75, followed an hour later.",
        [Told("ECU", "completed", 2, "2025-06-08", "military", "C-17", 155, "total")]),
    row("wire", "A chartered Airbus A320 with 131 deportees landed in San Pedro Sula on Wednesday. Its twin, also hired by ICE, arrived two hours later with 127. Both had departed from Alexandria, Louisiana.",
        [Told("HND", "completed", 2, "2025-06-11", "charter", None, 258, "total", "Alexandria")]),
    row("wire", "A deportation flight with 60 people landed in Quito, Ecuador, on Sunday. One of them had a fever.",
        [Told("ECU", "completed", 1, "2025-06-08", None, None, 60, "total")]),
    row("wire", "A military deportation flight with 60 people landed in Quito, Ecuador, on Sunday. On that same afternoon a charter landed in Guayaquil, Ecuador, with 70.",
        [Told("ECU", "completed", 1, "2025-06-08", "military", None, 60, "total"), Told("ECU", "completed", 1, "2025-06-08", "charter", None, 70, "total")]),
)  # fmt: skip
WHERE_IT_GOES = (
    row("wire", "A charter with 90 deportees left Harlingen for Honduras on Tuesday. A second plane, a C-17, left Biggs an hour later. It landed in Ecuador with 70 people.",
        [Told("HND", "completed", 1, "2025-06-10", "charter", None, 90, "total", "Harlingen"), Told("ECU", "completed", 1, "2025-06-10", "military", "C-17", 70, "total", "Biggs")]),
    row("wire", "A charter with 90 deportees landed in Honduras on Tuesday. Another is to leave Houston on Friday. It is bound for Peru with 80 people.",
        [Told("HND", "completed", 1, "2025-06-10", "charter", None, 90, "total"), Told("PER", "planned", 1, "2025-06-13", "charter", None, 80, "total", "Houston")]),
    row("wire", "Twenty-five deportees are to be on a plane by Saturday. It is bound for Ghana, their lawyers have learned.",
        [Told("GHA", "planned", 1, "2025-06-14", None, None, 25, "total")]),
    row("wire", "A charter with 90 deportees landed in Honduras on Tuesday. Another is to come on Friday. It comes a month after a dispute with Peru.",
        [Told("HND", "completed", 1, "2025-06-10", "charter", None, 90, "total"), Told("HND", "planned", 1, "2025-06-13", "charter")]),
    row("live", "Live: Wednesday, June 11\n\n11.30 It has landed in San Pedro Sula.\n\n9.05 Officials say it is bound for Honduras.\n\n7.10 A charter with 90 deportees has left Harlingen.",
        [Told("HND", "completed", 1, "2025-06-11", "charter", None, 90, "total", "Harlingen")]),
    row("live", "Live: Wednesday, June 11\n\n7.10 A charter with 90 deportees has left Harlingen for Honduras.\n\n11.30 It has landed in San Pedro Sula.",
        [Told("HND", "completed", 1, "2025-06-11", "charter", None, 90, "total", "Harlingen")]),
)  # fmt: skip
AWAY = (
    row("regional", "Thirty-eight Gambians stepped off in Banjul on Wednesday morning. ICE had chartered the plane from Omni Air.",
        [Told("GMB", "completed", 1, "2025-06-11", "charter", None, 38, "total")]),
    row("translated", "Brazil received another 94 of its citizens on Friday. The aircraft landed in Fortaleza shortly after noon.",
        [Told("BRA", "completed", 1, "2025-06-06", None, None, 94, "total")]),
    row("wire", "Fifty-six people were handed over to the authorities in Abuja on Tuesday. They had been flown out of Alexandria overnight.",
        [Told("NGA", "completed", None, "2025-06-10", None, None, 56, "total", "Alexandria")]),
    row("wire", "Twelve Haitians were welcomed at the airport of Cap-Haitien on Wednesday by the migration office. They had come on a charter from Louisiana.",
        [Told("HTI", "completed", 1, "2025-06-11", "charter", None, 12, "total", "Louisiana")]),
    row("wire", "The president greeted 110 compatriots in Bogota on Monday. A Colombian air force plane had brought them from Houston.",
        [Told("COL", "completed", 1, "2025-06-09", "foreign", None, 110, "total", "Houston")]),
    row("regional", "Kingston took back 43 of its own on Friday. Most were men. The charter landed at ten, the police said.",
        [Told("JAM", "completed", 1, "2025-06-06", "charter", None, 43, "total")]),
    row("tabloid", "Another 27 deportees are in Accra since Tuesday. Their plane, an American C-17, was gone within the hour.",
        [Told("GHA", "completed", 1, "2025-06-10", "military", "C-17", 27, "total")]),
    row("translated", "In Guatemala City 77 people were received on Monday by the vice minister. The flight had set off from Brownsville.",
        [Told("GTM", "completed", 1, "2025-06-09", None, None, 77, "total", "Brownsville")]),
    row("regional", "The buses were waiting in San Salvador on Tuesday for 101 people. They had landed at noon on an ICE flight.",
        [Told("SLV", "completed", 1, "2025-06-10", "charter", None, 101, "total")]),
    row("regional", "On Wednesday the United States returned 33 people to Freetown. It used a chartered jet.",
        [Told("SLE", "completed", 1, "2025-06-11", "charter", None, 33, "total")]),
    row("regional", "Twenty-two Liberians were home again on Saturday. Nobody met them at Roberts airport in Monrovia. The plane, a Gulfstream hired by ICE, had flown them from Alexandria.",
        [Told("LBR", "completed", 1, "2025-06-07", "charter", "Gulfstream", 22, "total", "Alexandria")]),
    row("tabloid", "They stepped into the rain in Freetown on Friday, 19 men in grey tracksuits. Their ride: a Boeing 767 chartered by ICE.",
        [Told("SLE", "completed", 1, "2025-06-06", "charter", "Boeing 767", 19, "total")]),
    row("wire", "Bhutan took in 11 people deported by the United States on Tuesday. They had flown by way of Delhi.",
        [Told("BTN", "completed", None, "2025-06-10", None, None, 11, "total")]),
    row("regional", "The health ministry examined 58 returned Hondurans on Monday at San Pedro Sula airport. All had come on the morning flight from Harlingen.",
        [Told("HND", "completed", 1, "2025-06-09", None, None, 58, "total", "Harlingen")]),
    row("translated", "At 10:20 on Tuesday 86 Guatemalans descended at the air force base in Guatemala City. The airplane had departed from El Paso.",
        [Told("GTM", "completed", 1, "2025-06-10", None, None, 86, "total", "El Paso")]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SEVERAL + BY_DAY + IN_THE_END + OF_ONE_DAY + WHERE_IT_GOES)
def test_flights_are_told_apart_by_what_points_at_them(text, expected):
    """By 'the first', 'the latter', 'the other', 'respectively', 'at the first stop', by their days, and by what became of a plan."""
    given = in_order([told(report) for report in extract(in_the_news(text))])
    expected = in_order(expected)

    assert len(expected) == len(given)
    assert all(meets(e, g) for e, g in zip(expected, given, strict=True)), given


@pytest.mark.parametrize(("text", "expected"), AWAY)
def test_people_and_their_plane_are_told_in_two_sentences(text, expected):
    """Whoever came is told first, and then on what."""
    given = in_order([told(report) for report in extract(in_the_news(text))])
    expected = in_order(expected)

    assert len(expected) == len(given)
    assert all(meets(e, g) for e, g in zip(expected, given, strict=True)), given


ALIKE = (
    row("wire", "Honduras and Guatemala each refused a deportation flight on Monday.", [("GTM", "denied", 1, "2025-06-09"), ("HND", "denied", 1, "2025-06-09")]),
    row("regional", "Guatemala, Honduras and El Salvador each got one deportation flight on Sunday.", [("GTM", "completed", 1, "2025-06-08"), ("HND", "completed", 1, "2025-06-08"), ("SLV", "completed", 1, "2025-06-08")]),
    row("translated", "Peru and Ecuador have each turned away a military plane of deportees, both on Sunday.", [("ECU", "denied", 1, "2025-06-08"), ("PER", "denied", 1, "2025-06-08")]),
    row("wire", "Honduras and Guatemala each expect a deportation flight on Saturday.", [("GTM", "planned", 1, "2025-06-14"), ("HND", "planned", 1, "2025-06-14")]),
)
CALLED_OFF_AHEAD = (
    row("wire", "This Saturday's deportation flight to Lima has been called off.", [("PER", "cancelled", 1, "2025-06-14")]),
    row("regional", "Saturday's deportation flight to Lagos will not take place.", [("NGA", "cancelled", 1, "2025-06-14")]),
    row("release", "Guatemala has withdrawn permission for the military plane with deportees due this Friday.", [("GTM", "denied", 1, "2025-06-13")]),
    row("wire", "A deportation charter to Dakar on Monday was cancelled because of fog.", [("SEN", "cancelled", 1, "2025-06-09")]),
)


@pytest.mark.parametrize(("text", "expected"), ALIKE + CALLED_OFF_AHEAD)
def test_each_state_does_the_same_and_what_is_called_off_has_its_own_week(text, expected):
    """'Each' gives every state a report; what has been called off for this Saturday was to fly on the next one."""
    assert expected == sorted((r.destination, r.outcome.value, r.flights, str(r.date)) for r in extract(in_the_news(text)))
