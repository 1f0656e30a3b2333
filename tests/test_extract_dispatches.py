"""Short dispatches of two or three sentences whose facts stand in different ones."""

import pytest

from tests.examples import in_the_news
from tests.told import Value, told_in_short
from tracker import extract

Rows = tuple[tuple[str, list[tuple[Value, ...]]], ...]

DISPATCHES: Rows = (
    # People told by where they are from, all of them or some.
    ("A plane carrying deported Indians landed in Amritsar on Wednesday. There were 33 people from Gujarat, 34 from Haryana, and 30 from Punjab on board.", [("IND", "completed", 1, "2025-06-11", 97)]),
    ("A plane landed in Amritsar on Wednesday with 33 deported people from Gujarat, 30 from Haryana, two each from Uttar Pradesh and Chandigarh.", [("IND", "completed", 1, "2025-06-11", 67)]),
    ("A deportation plane landed in Amritsar on Wednesday with 33 people from Gujarat, 34 from Haryana and a few children.", [("IND", "completed", 1, "2025-06-11", None)]),
    ("A deportation plane landed in Amritsar on Wednesday with 33 people from Gujarat and the rest from Punjab.", [("IND", "completed", 1, "2025-06-11", None)]),
    ("A deportation flight took 80 people from El Paso and several crew to Guatemala on Monday.", [("GTM", "completed", 1, "2025-06-09", 80)]),
    # A plane that left before others were stopped goes not where those were to go.
    ("Two C-17s with deported migrants were turned around on their way to Colombia on June 8. One C-17 took off from El Paso, Texas, and another from Tucson, on the evening of June 5, an official said. The aircraft each carried 80 deportees to Guatemala, where they landed on June 6.",
     [("COL", "turned_back", 2, "2025-06-08", None), ("GTM", "completed", 2, "2025-06-06", ("each", 80))]),
    ("One deportation charter left Alexandria on Monday and another left Harlingen on Monday. Both landed in Honduras.", [("HND", "completed", 2, "2025-06-09", None)]),
    # The stops of one plane, each on its day, though it is the same.
    ("An ICE charter departed Mesa on Monday with deported people. It landed in Nouakchott on Tuesday morning, and it landed in Dakar on Tuesday afternoon.",
     [("MRT", "completed", 1, "2025-06-10", None), ("SEN", "completed", 1, "2025-06-10", None)]),
    ("An ICE charter departed Mesa on Sunday with deported people. It landed in Nouakchott on Monday and in Dakar on Tuesday.",
     [("MRT", "completed", 1, "2025-06-09", None), ("SEN", "completed", 1, "2025-06-10", None)]),
    # The newest of several is one.
    ("Military deportations go on. The most recent of the big jets flew out of Biggs Army Airfield on Saturday. It took 62 men and women to Guatemala.", [("GTM", "completed", 1, "2025-06-07", 62)]),
    ("Military deportations go on. The latest jet left Biggs Army Airfield on Saturday. It took 62 men and women to Guatemala.", [("GTM", "completed", 1, "2025-06-07", 62)]),
    # What was due is no plan where it has come; a landing is not undone by what became of it before.
    ("Two days after it was due, the deportation plane has come to Cap-Haïtien. Eighty-eight Haitians filed out of it on Wednesday.", [("HTI", "completed", 1, "2025-06-11", 88)]),
    ("The monthly deportation plane has come to Cap-Haïtien. Eighty-eight Haitians filed out of it on Tuesday, counted agents of the office.", [("HTI", "completed", 1, "2025-06-10", 88)]),
    ("A deportation plane landed in Cap-Haitien on Wednesday with 88 people. The trip had been announced for Tuesday. It was dropped at the last moment because of ice on the runway.", [("HTI", "completed", 1, "2025-06-11", 88)]),
    ("LIMA, June 10 - Two days after it was due, a deportation plane has come to Lima.", [("PER", "completed", 1, None, None)]),
    ("A deportation plane landed in Lima last week. The deportees got off on June 4.", [("PER", "completed", 1, "2025-06-04", None)]),
    ("A deportation plane landed in Lima last week. The deportees got off on May 4.", [("PER", "completed", 1, None, None)]),
    # What a town or its airport saw.
    ("Havana's Terminal 5 saw its tenth deportation flight of 2025 on Thursday. The ministry reported on X that 98 people, 85 men and 13 women, were returned from Miami in what it calls compliance with the accords.", [("CUB", "completed", 1, "2025-06-12", 98)]),
    ("Havana saw two deportation flights on Monday, with 80 people.", [("CUB", "completed", 2, "2025-06-09", 80)]),
    ("Managua saw a deportation flight cancelled on Monday.", [("NIC", "cancelled", 1, "2025-06-09", None)]),
    ("Havana saw a protest against deportation flights on Monday.", []),
    ("A deportation flight landed in Havana on Monday. Last week 98 people were returned by Mexico.", [("CUB", "completed", 1, "2025-06-09", None)]),
    # A month told before.
    ("The May group of deportees was far larger. On the 9th of that month two planes carried 161 people to Havana.", [("CUB", "completed", 2, "2025-05-09", 161)]),
    ("Deported Cubans were flown home in May. On the ninth of that month two planes carried 161 people to Havana.", [("CUB", "completed", 2, "2025-05-09", 161)]),
    ("Deported Cubans were flown home. On the 9th of the month two planes carried 161 people to Havana.", [("CUB", "completed", 2, "2025-06-09", 161)]),
    ("Deported Cubans were flown home. On the 9th of that month two planes carried 161 people to Havana.", [("CUB", "completed", 2, None, 161)]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DISPATCHES)
def test_a_dispatch_gives_what_all_its_sentences_say(text: str, expected: list[tuple[Value, ...]]) -> None:
    """Each report has the values of all the sentences about its flights, and of no others."""
    assert expected == sorted((told_in_short(report) for report in extract(in_the_news(text))), key=repr)


def test_two_planes_that_left_from_two_places_have_both_as_origins() -> None:
    """'One left A and another left B. Both landed in C.'."""
    text = "One deportation charter left Alexandria on Monday and another left Harlingen on Monday. Both landed in Honduras."

    assert ["Alexandria and Harlingen"] == [report.origin for report in extract(in_the_news(text))]
