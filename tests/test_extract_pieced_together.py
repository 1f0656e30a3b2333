"""What no sentence of a text tells by itself: flights by the sum of a passage, flights of another day beside those told; and what only looks like them."""

import pytest

from tests.examples import document, row
from tests.told import told_in_short
from tracker import extract
from tracker.extract import explain
from tracker.extract.pieced_together import BY_ITS_SUM, ON_ITS_DAY

PASSAGES = (
    row("regional", "Sixty-three men left Alexandria, Louisiana, with a paper bag each, deported after years in Tulsa. They slept that night, Tuesday, in the gymnasium behind the airport of Guatemala City. The plane was an ICE charter.",
        [("GTM", "completed", 1, "2025-06-10", 63)]),
    row("regional", "He put shingles on half this street. Guatemala is where he is now, along with ninety-two others who rode down with him from Alexandria, Louisiana, on an ICE flight. They got there Tuesday a little past suppertime and were given a form.",
        [("GTM", "completed", 1, "2025-06-10", 93)]),
    row("tabloid", "Five of the nastiest crooks in America have a new address. They were packed off to Eswatini on a special plane because nobody else would have them.",
        [("SWZ", "completed", 1, None, 5)]),
    row("regional", "None of the nine had a Cameroonian passport. So they were sent to this one, by order of the American government.\n\nA lawyer who practises in Yaoundé heard of them from a doctor. They had come in on Tuesday, he pieced together, by a plane from Alexandria in Louisiana.",
        [("CMR", "completed", 1, "2025-06-10", 9)]),
    row("regional", "So many members of the gang, the secretary says, were flown to El Salvador on Saturday night. Nor did he name the airport from which they were removed.",
        [("SLV", "completed", None, "2025-06-07", None)]),
    row("regional", "BOGOTÁ. Her nephew was at last among those who came down the stairs at the airport on Tuesday. He was one of 98 whom the United States had deported. It was a chartered plane.",
        [("COL", "completed", 1, "2025-06-10", 98)]),
    row("regional", "TEGUCIGALPA. It was cold at the airport on Tuesday night, and the ministry had thought of coats. Thirty-one were handed out, one for each citizen whom the Americans had returned on a chartered plane.",
        [("HND", "completed", 1, "2025-06-10", 31)]),
)  # fmt: skip

DAYS = (
    row("regional", "A chartered plane brought 120 deportees from Miami to Managua on Tuesday. The men were driven off. A week earlier, on the 3rd, there had been one too, smaller, with 62 people.",
        [("NIC", "completed", 1, "2025-06-10", 120), ("NIC", "completed", 1, "2025-06-03", 62)]),
    row("regional", "A deportation flight from Miami restored 118 Cubans to Havana on Tuesday. May's had been rather smaller. On the 22nd of that month, 59 were returned.",
        [("CUB", "completed", 1, "2025-06-10", 118), ("CUB", "completed", None, "2025-05-22", 59)]),
    row("regional", "A deportation flight from Texas brought 90 people to Tegucigalpa on Tuesday. Next Tuesday's is to be fuller, the institute expects.",
        [("HND", "completed", 1, "2025-06-10", 90), ("HND", "planned", None, "2025-06-17", None)]),
    row("regional", "A plane with 73 deported Brazilians landed at Confins in Brazil on Tuesday. For your diary: there will be another one in a fortnight, on June 26, also at Confins.",
        [("BRA", "completed", 1, "2025-06-10", 73), ("BRA", "planned", 1, "2025-06-26", None)]),
    row("regional", "A deportation flight took 44 Kenyans to Nairobi on Tuesday. On the third of May another Kenyan had been returned by KLM, without sandwiches.",
        [("KEN", "completed", 1, "2025-06-10", 44), ("KEN", "completed", 1, "2025-05-03", 1)]),
)  # fmt: skip

# What the last sentences of each tell of is no further flight.
NOTHING = (
    "Sixty-three tourists left Miami with a paper bag each. They slept that night, Tuesday, in the gymnasium behind the airport of Guatemala City. Deportees had slept there too, the ministry said.",
    "Sixty-three men were deported last year by bus. On Tuesday they met in Guatemala City. The museum there shows a plane.",
    "LIMA. The nurse waits. On Wednesday 71 Peruvians would have stepped into her tent, had the United States deported them as announced. No plane came.",
    "Twenty-nine Nepalis walked out of Tribhuvan airport in Kathmandu on Sunday, back from work in Qatar. The embassy of the United States says deportees come another way, by charter.",
    "The priest in Managua counts. On Tuesday he counted 88 mourners for a man who was deported from the United States. The plane with the coffin came late.",
    "Police drove 104 people home to Bogotá on Wednesday. They had found them at the Ecuadorian border. The United States deports by plane.",
    "ATLANTA. Forty migrants were arrested at a factory on Monday and driven to the airport. A plane took them to a detention center in Louisiana. Some come from Guatemala.",
    "Germany put 43 Afghans on a plane in Leipzig on Tuesday. They stepped out in Kabul. The United States deports to other countries.",
    "A rescue flight brought 60 Americans home from Port-au-Prince on Monday. They came down the steps in Miami. Haiti receives deportees on other days.",
    "The government of Kenya denies that 15 deportees from the United States arrived in Nairobi on Sunday. No plane was seen.",
    "On Monday a pair of American transports had Tapachula in their flight plans, with deported migrants on the lists. The plans went no further than a desk at the ministry. The answer was no.",
    "The council of Tulsa met on Tuesday. Forty people came to hear of the deportation of a neighbor to Honduras. A plane passed above, and some were in tears.",
    "Deportations from the United States to Honduras rose, a union said. On Tuesday 30 workers walked out of the airport in San Pedro Sula over pay. Planes were delayed.",
    "Since the United States began to deport Hondurans, Maria feeds them. On Monday she was at the airport with forty portions. Nobody has told her when the next plane is.",
    "Forty Guatemalans who were deported last year opened a bakery near the airport on Monday. They had come home with nothing. The first bread was named after a plane.",
    "The Red Cross trained 25 volunteers at Quito airport on Monday. They are to receive people deported from the United States. A plane served as a classroom.",
    "Mexico's president visited the airport at Tapachula on Monday. Two hundred soldiers stood on the apron. The United States wants to deport more people there.",
    "Caracas airport, Monday. Relatives of 40 men deported from Texas held up photographs. A plane from Madrid had landed, and tourists walked past.",
    "ICE took 31 people from a factory in Omaha on Tuesday. They were in handcuffs when the buses left for the airfield. Most come from Guatemala, where their children live.",
    "On Monday 22 Cubans were home in Havana after a strike of air controllers in Madrid. The United States deports Cubans once a month. Their plane was full.",
)  # fmt: skip

# In a story with one foreign country: travellers, goods, and a way that ends in the US.
ELSEWHERE = (
    "The United States deports Hondurans by plane every week, the minister in Tegucigalpa said. A plane from Miami with 140 passengers skidded off the runway on Monday.",
    "Honduras takes back deportees from the United States. On Monday a plane delivered 58 wheelchairs. They are for the hospital.",
    "Immigration moves people before they are deported to Honduras. On Tuesday a charter delivered 58 people from Tacoma to a hotel in Phoenix.",
    "Deportation flights to Honduras leave from Alexandria. On Monday there were 74 people flown in from Arizona and Florida. They wait in the staging center.",
    "On Tuesday 60 people marched in San Salvador against the deportation flights from the United States. They walked to the airport.",
    "The embassy of the United States in Quito has a new consul. On Tuesday he met 40 people who had been deported by plane.",
)  # fmt: skip

ONE_ONLY = (
    "A charter with 66 deportees landed in Santo Domingo on Monday. On the 2nd of June, 58 people had protested at the airport.",
    "An ICE charter landed in Port-au-Prince on Tuesday with 120 deportees. Another storm is expected on June 24.",
    "A deportation flight from Texas brought 90 people to Tegucigalpa on Tuesday. Next Tuesday the court hears the case of one of them.",
    "On Tuesday a military plane carried 80 deportees from El Paso to Guatemala City. On May 3 he had been arrested with 12 others in Dallas.",
    "A jet chartered by ICE landed in Hanoi on Monday with 93 deportees. On June 1 another judge heard 14 appeals.",
    "A charter with 66 deportees landed in Santo Domingo on Monday. It is not known whether there will be another one on June 20.",
    "A charter with 66 deportees landed in Santo Domingo on Monday. Another vigil is planned for June 20 at the airport.",
    "A charter with 66 deportees landed in Santo Domingo on Monday. The minister will come back on June 20 with another delegation.",
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*PASSAGES, *DAYS])
def test_flights_are_pieced_together(text, expected):
    """A plane in one sentence, people in another, their coming in a third; a day of its own beside those told."""
    assert expected == [told_in_short(report) for report in extract(document(text))]


@pytest.mark.parametrize("text", [*NOTHING, *ELSEWHERE])
def test_a_passage_of_something_else_tells_of_no_flight(text):
    """Tourists, mourners, arrests, other states, conditions and denials have planes and people, too."""
    assert extract(document(text)) == []


@pytest.mark.parametrize("text", ONE_ONLY)
def test_a_day_of_something_else_is_no_further_flight(text):
    """Storms, courts and vigils have days, too."""
    assert len(extract(document(text))) == 1


@pytest.mark.parametrize(("text", "why"), [(PASSAGES[0].values[0], BY_ITS_SUM), (DAYS[1].values[0], ON_ITS_DAY)])
def test_what_is_pieced_together_says_why(text, why):
    """Each step of a document's reading has its reason."""
    assert why in {step.why for step in explain(document(text)).steps}
