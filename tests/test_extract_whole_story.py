"""What only the whole story settles: counts that flights told later add up to, where those told in short words went, flights of another time."""

import datetime as dt

import pytest

from tests.told import Value, told_in_short
from tracker.extract import explain, extract
from tracker.extract.told_in_passing import BY_ITS_DAY
from tracker.models import Document

STORIES = [
    pytest.param(
        "SANTO DOMINGO, June 15 - A total of 241 citizens deported by the United States reached the Dominican Republic aboard three planes on Saturday, June 14. Two of the planes were military.\n\n"
        "The opening arrival was at 1:40 in the morning, when a plane of the U.S. Air Force from Fort Bliss, Texas, set down with 84 people. A second one, also of the Air Force, followed from Homestead, Florida.\n\n"
        "The day closed with the usual flight: a plane that ICE leases came in from Alexandria, Louisiana.",
        [("DOM", "completed", 2, "2025-06-14", None), ("DOM", "completed", 1, "2025-06-14", None)],
        id="flights told one by one add up to the number told before, and flew on its day",
    ),
    pytest.param(
        "In Managua, 118 deported people got off two military planes that came from El Paso on Friday.\n\n"
        "For El Salvador it was two military planes in the course of the week, its migration office said. Monday's had 58 people on board. Thursday's carried 82.",
        [("NIC", "completed", 2, "2025-06-13", 118), ("SLV", "completed", 1, "2025-06-09", 58), ("SLV", "completed", 1, "2025-06-12", 82)],
        id="as many as were counted for a country just before are its flights",
    ),
    pytest.param(
        "GUATEMALA CITY - Guatemala took back its citizens on Friday. Two C-17s of the US Air Force brought 159 deported people to Guatemala on Friday: 79 on a jet from Tucson, and 80 on another that had set out from Fort Bliss, Texas.",
        [("GTM", "completed", 2, "2025-06-13", 159)],
        id="what stands after a colon tells the flights before it again",
    ),
    pytest.param(
        "An American military cargo plane brought eight deported men to Juba on Saturday, June 7.\n\n"
        "On May 20, a chartered Gulfstream with all eight aboard had left Harlingen in Texas bound for Juba. Over the sea it changed course, and the jet set them down in Djibouti instead.",
        [("SSD", "completed", 1, "2025-06-07", 8), ("DJI", "completed", 1, "2025-05-20", 8)],
        id="a plane that put people off elsewhere flew there and nowhere else",
    ),
    pytest.param(
        "MONROVIA - Liberia on Saturday received 15 persons deported from the United States at Roberts International Airport aboard a charter.\n\nThe first batch consisted of nine. It came in on 13 March on a military transport.",
        [("LBR", "completed", 1, "2025-06-14", 15), ("LBR", "completed", 1, "2025-03-13", None)],
        id="'it' on a day far from the flight told is another flight",
    ),
    pytest.param(
        "On Monday, June 9, a Boeing 737 flew from El Paso, Texas, to Bogota with 96 deported persons. On Tuesday, June 10, the same aircraft returned 92 persons from Alexandria, Louisiana, also to the capital.",
        [("COL", "completed", 1, "2025-06-09", 96), ("COL", "completed", 1, "2025-06-10", 92)],
        id="another day, place and count of people are another flight of the same aircraft",
    ),
    pytest.param(
        "On Wednesday, June 11, two charters provided by U.S. immigration arrived in Medellin with 75 deported compatriots on each.",
        [("COL", "completed", 2, "2025-06-11", ("each", 75))],
        id="'provided by' is no condition",
    ),
    pytest.param(
        "Belize has told Washington that an aircraft with 34 deported Hondurans may not land at the Philip Goldson airport on Friday, June 20.",
        [("BLZ", "denied", 1, "2025-06-20", 34)],
        id="'may not land' is a refusal",
    ),
]

# (text, reports): what looks alike and stays as it was read
LEFT = [
    pytest.param("Three planes with 240 deportees landed in Guatemala on Saturday, June 14. On Friday, June 13, another flight came with 70 people, and a second one with 80.", {3, 2, 1}, id="flights of another day do not add up to the count"),
    pytest.param("A charter with 34 deportees may not land in Belize until Friday, forecasters said.", set(), id="not until Friday"),
    pytest.param("A charter with 80 deportees landed in Quito on June 10. It left on June 9 from Texas.", {1}, id="the departure of the flight told"),
]


def document(text: str) -> Document:
    """Give a document of Sunday, 15 June 2025."""
    return Document(id="story", file="story.txt", text=text, published=dt.date(2025, 6, 15), publisher="Example News")


@pytest.mark.parametrize(("text", "expected"), STORIES)
def test_the_whole_story_settles_what_single_sentences_leave_open(text: str, expected: list[tuple[Value, ...]]) -> None:
    """The reports are those that the story as a whole tells."""
    reports = sorted((told_in_short(report) for report in extract(document(text))), key=str)

    assert reports == sorted(expected, key=str)


@pytest.mark.parametrize(("text", "numbers"), LEFT)
def test_what_the_story_does_not_settle_stays_as_read(text: str, numbers: set[int]) -> None:
    """No report is added, and none is folded into another."""
    reports = extract(document(text))

    assert {report.flights for report in reports} <= numbers
    assert len(reports) <= len(numbers)


def test_a_clause_moved_by_the_whole_story_says_why() -> None:
    """The step of the clause names the rule."""
    text = "MONROVIA - Liberia on Saturday received 15 persons deported from the United States aboard a charter. The first batch consisted of nine. It came in on 13 March on a military transport."

    assert BY_ITS_DAY in {step.why for step in explain(document(text)).steps}
