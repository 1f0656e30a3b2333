"""Counts of the people on board, with their hedges, ranges and scope."""

import pytest

from tests.examples import NAMES, row
from tracker.find.people import find_people

# Expected: number, qualifier, scope (empty where the words give none), the upper end of a range (0 for none).
COUNTS = (
    row("wire", "The plane carried 80 migrants.", 80, "exact", "", 0),
    row("wire", "Two flights, each carrying around 80 migrants, landed.", 80, "about", "each", 0),
    row("wire", "Two jets landed, each with about 90 people on board.", 90, "about", "each", 0),
    row("wire", "The jets brought 75 deportees apiece.", 75, "exact", "each", 0),
    row("wire", "There were 80 migrants on board each of the two flights.", 80, "exact", "each", 0),
    row("wire", "It left with 110 people per plane.", 110, "exact", "each", 0),
    row("wire", "Both carrying 64 Ecuadoreans, the planes left Texas.", 64, "exact", "each", 0),
    row("wire", "They carried 160 people in all.", 160, "exact", "total", 0),
    row("wire", "They carried 160 people between them.", 160, "exact", "total", 0),
    row("wire", "A total of 265 deportees came on three planes.", 265, "exact", "total", 0),
    row("regional", "Together 183 people got off the two planes.", 183, "exact", "total", 0),
    row("translated", "In total 119 Indians arrived.", 119, "exact", "total", 0),
    row("wire", "Over 150 passengers were on the C-17s.", 150, "at_least", "", 0),
    row("wire", "More than 200 Venezuelans were flown home.", 200, "at_least", "", 0),
    row("wire", "At least seventy-five Hondurans were on the flight.", 75, "at_least", "", 0),
    row("wire", "Upward of 120 people were aboard.", 120, "at_least", "", 0),
    row("wire", "No fewer than 88 Brazilians were handcuffed.", 88, "at_least", "", 0),
    row("wire", "It took well over 100 deportees.", 100, "at_least", "", 0),
    row("regional", "It carried 80 or more migrants.", 80, "at_least", "", 0),
    row("tabloid", "It carried 200-plus migrants.", 200, "at_least", "", 0),
    row("tabloid", "It carried 80+ migrants.", 80, "at_least", "", 0),
    row("wire", "Up to 130 detainees will be on board.", 130, "at_most", "", 0),
    row("wire", "Fewer than 40 people were aboard.", 40, "at_most", "", 0),
    row("wire", "Just under 100 deportees came.", 100, "at_most", "", 0),
    row("wire", "As many as 300 people will be flown out.", 300, "at_most", "", 0),
    row("release", "No more than 60 persons are on each aircraft.", 60, "at_most", "each", 0),
    row("wire", "Roughly 60 nationals arrived.", 60, "about", "", 0),
    row("wire", "Some 200 returnees arrived.", 200, "about", "", 0),
    row("wire", "Nearly 300 migrants arrived.", 300, "about", "", 0),
    row("wire", "An estimated 90 people were on it.", 90, "about", "", 0),
    row("translated", "Approximately 105 compatriots arrived.", 105, "about", "", 0),
    row("regional", "The jet had 90-odd passengers.", 90, "about", "", 0),
    row("regional", "A hundred or so deportees came.", 100, "about", "", 0),
    row("wire", "Between 70 and 80 Ecuadoreans were aboard.", 70, "at_least", "", 80),
    row("wire", "The plane carries 100 to 120 migrants.", 100, "at_least", "", 120),
    row("wire", "It had 60-70 deportees.", 60, "at_least", "", 70),
    row("regional", "It had 60 or 70 deportees.", 60, "at_least", "", 70),
    row("wire", "A dozen deportees got off.", 12, "exact", "", 0),
    row("wire", "Half a dozen men were on the jet.", 6, "exact", "", 0),
    row("tabloid", "A hundred migrants were packed in.", 100, "exact", "", 0),
    row("translated", "A hundred and four Indians came home.", 104, "exact", "", 0),
    row("wire", "One hundred thirty-five Salvadorans landed.", 135, "exact", "", 0),
    row("release", "Exactly 104 Indian nationals were returned.", 104, "exact", "", 0),
    row("wire", "It brought 104 people, among them 13 children.", 104, "exact", "", 0),
    row("wire", "It brought 116 deportees, including 12 minors.", 116, "exact", "", 0),
    row("wire", "A planeload of 119 Indian citizens landed.", 119, "exact", "", 0),
    row("wire", "The jet, with 110 on board, left.", 110, "exact", "", 0),
    row("wire", "The plane with 88 aboard left.", 88, "exact", "", 0),
    row("wire", "There were about 80 on each.", 80, "about", "each", 0),
    row("translated", "It brought 1\u00a0200 persons.", 1200, "exact", "", 0),
    row("wire", "A crew of eight flew 80 deportees.", 80, "exact", "", 0),
    row("wire", "Seventeen guards watched 80 deportees.", 80, "exact", "", 0),
    row("wire", "The Pentagon will fly more than 5,000 immigrants held by US authorities.", 5000, "at_least", "", 0),
    row("wire", "It held 157 Colombian nationals.", 157, "exact", "", 0),
    row("regional", "Onboard were 93 Hondurans.", 93, "exact", "", 0),
    row("wire", "All 79 Guatemalans were met by the vice president.", 79, "exact", "", 0),
    row("wire", "Not one of the 73 deportees had a lawyer.", 73, "exact", "", 0),
    row("new", "It brought 80 exhausted people to San Pedro Sula.", 80, "exact", "", 0),
    row("new", "There were some 60 tired, hungry passengers in it.", 60, "about", "", 0),
    row("new", "It took 71 ill-assorted Hondurans home.", 71, "exact", "", 0),
    row("new", "An 80-strong group was on the charter.", 80, "exact", "", 0),
    row("new", "The charter took a group 64 strong.", 64, "exact", "", 0),
    row("new", "Five dozen people got off.", 60, "exact", "", 0),
    row("new", "It landed a score of Hondurans.", 20, "exact", "", 0),
    row("new", "Seventy-one of them were men and nine were women.", 80, "exact", "total", 0),
    row("new", "Eighty of its 150 seats were taken.", 80, "exact", "", 0),
    row("new", "The manifest listed 66 names.", 66, "exact", "", 0),
    row("new", "A head count at the foot of the stairs gave 66.", 66, "exact", "", 0),
    row("new", "The consul said there were 66.", 66, "exact", "", 0),
    row("new", "None of the 66 wanted to speak.", 66, "exact", "", 0),
    row("new", "Among its 80 passengers were nine children.", 80, "exact", "", 0),
)  # fmt: skip
NO_COUNTS = (
    row("wire", "Dozens of migrants were on board."),
    row("wire", "Hundreds of people came."),
    row("wire", "Several dozen people were on the plane."),
    row("wire", "Scores of deportees arrived."),
    row("wire", "ICE arrested 593 people."),
    row("wire", "Some 538 migrants were arrested on Thursday."),
    row("wire", "The Army sent 1,500 troops."),
    row("wire", "A crew of eight was on board."),
    row("wire", "Thirty soldiers guarded the plane."),
    row("wire", "The centre holds up to 5,000 detainees."),
    row("wire", "ICE has 41,000 detention beds."),
    row("wire", "Two people familiar with the plan confirmed it."),
    row("wire", "Three people briefed on the flight spoke."),
    row("wire", "A 27-year-old man was on board."),
    row("wire", "The flight cost $28,500 an hour."),
    row("wire", "Some 2,000 people a day were sent back."),
    row("wire", "A 25 percent tariff starts in February."),
    row("wire", "The base has room for 30,000 migrants."),
    row("regional", "The town is home to 900 people."),
    row("regional", "The hangar can shelter 400 people."),
    row("regional", "About 200 people protested at the airport."),
    row("wire", "The flight took six hours."),
    row("wire", "ICE Flight 370 left at noon."),
    row("wire", "The crash killed 67 people."),
    row("new", "The aircraft seats 150 people."),
    row("new", "Of the 41 flights in May none was full."),
    row("new", "Eighty armed men stood on the road."),
    row("new", "The 300 arrested in Ohio are in Karnes."),
    row("bug", "The plane carried 99999999999999999999999999 migrants to Guatemala."),
    row("bug", "The plane carried 2,000,000 migrants to Guatemala."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "number", "qualifier", "scope", "upper"), COUNTS)
def test_a_count_is_read_with_its_hedge_and_scope(text, number, qualifier, scope, upper):
    """The first count of a sentence, as printed."""
    found = find_people(text, NAMES.peoples)

    assert found
    people = found[0].value
    assert (number, qualifier, scope, upper) == (people.number, people.qualifier.value, people.scope.value if people.scope else "", people.upper or 0)


@pytest.mark.parametrize("text", NO_COUNTS)
def test_other_numbers_count_no_passengers(text):
    """Arrests, troops, beds, ages, costs and vague words are no count of people on board."""
    assert [] == [f.value.number for f in find_people(text, NAMES.peoples)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    (
        row("wire", "The plane brought 104 people, among them 13 children.", [104]),
        row("wire", "One jet had 110 deportees and the other 91.", [110, 91]),
        row("wire", "On board were 64 men and 16 women.", [64, 16]),
        row("wire", "The first carried 79 people and the second carried 80 people.", [79, 80]),
        row("wire", "About 80 deportees and 13 guards were aboard.", [80]),
    ),
)
def test_the_parts_of_a_count_are_told_from_the_whole(text, numbers):
    """Splits that add up are all found; a count of some of those on board is not."""
    assert numbers == [f.value.number for f in find_people(text, NAMES.peoples)]
