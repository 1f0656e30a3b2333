"""Who was on board: the one whose story it is and the others, the few on an airline; and what is none of a flight's ends or numbers."""

import pytest

from tests.examples import in_the_news, row
from tests.told import Told, told
from tracker import extract

COUNTS = (
    row("wire", "Harjit Kaur landed in Delhi on Tuesday evening with 60 other Indian nationals, on an aircraft hired by ICE.", 61),
    row("wire", "Ana Lopez was flown to Bogota on Tuesday on a deportation plane with 109 other Colombians.", 110),
    row("wire", "He was deported to San Pedro Sula on Tuesday on a plane that carried 79 others.", 80),
    row("wire", "The boy and 91 other deportees landed in Guatemala City on Tuesday on a flight from Texas.", 92),
    row("wire", "Perez arrived in Guatemala City on Tuesday aboard a deportation flight with 91 fellow deportees.", 92),
    row("wire", "A deportation plane brought 91 others to Guatemala City on Tuesday.", 91),
    row("wire", "A deportation plane landed in Guatemala City on Tuesday with 91 other migrants.", 91),
    row("wire", "Perez, one of 91 people on a deportation plane, landed in Guatemala City on Tuesday.", 91),
    row("wire", "Omni Air landed in Accra on Tuesday with 60 other deportees on a charter.", 60),
    row("wire", "On June 3 two men convicted of fraud in Nevada were deported to Manila, seated in the last row of a Philippine Airlines flight out of Los Angeles.", 2),
    row("wire", "A charter, a Boeing 737 built in 1998, brought 58 deportees from Fort Bliss to Tegucigalpa on Wednesday.", 58),
    row("wire", "A Hercules that Honduras received in 1986 brought 58 deportees from Fort Bliss to Tegucigalpa on Wednesday.", 58),
)
# Numbers before the words for flights that count people, or name a day.
NUMBERS = (
    row("wire", "Deported men used to be seated among other passengers. On June 9, 11 of them got off an Emirates flight at Dhaka that they had boarded in New York.",
        Told("BGD", "completed", 1, "2025-06-09", "commercial", None, 11, "total", "New York")),
    row("wire", "The June 7 flight to Fortaleza, with 111 deported Brazilians, landed at noon.",
        Told("BRA", "completed", 1, "2025-06-07", None, None, 111, "total", None)),
    row("wire", "Two hulking Air Force C-17s with 160 deportees landed in Guatemala City on Tuesday.",
        Told("GTM", "completed", 2, "2025-06-10", "military", "C-17", 160, None, None)),
)  # fmt: skip
LANDED = "A deportation plane with 20 Liberians landed in Monrovia on Tuesday. "
ORIGINS = (
    row("wire", "A nurse from Houston was on the flight.", None),
    row("wire", "A substitute teacher from Brooklyn Park, Minnesota, was on that flight.", None),
    row("wire", "John Doe, a cook from Chicago, came on the flight.", None),
    row("wire", "Two brothers from Newark got off the plane first.", None),
    row("wire", "The plane had come from Chicago.", "Chicago"),
    row("wire", "As on the previous occasion, the journey had begun at Alexandria.", "Alexandria"),
    row("wire", "El Paso was the starting point of the plane.", "El Paso"),
    row("wire", "The plane had left from Homestead.", "Homestead"),
)
OTHER_STATES = (
    row("wire", "On Friday a Qatar Airways jet chartered by the German interior ministry took off with 81 deportees and landed in Kabul. It was the second such flight. A third is in preparation, the minister said."),
    row("wire", "On Tuesday a plane hired by the Swedish migration agency brought 40 deportees to Baghdad."),
    row("wire", "An Italian police plane brought 40 deported Egyptians back to Cairo on Tuesday."),
    row("wire", "A German charter flight with 81 deportees landed in Kabul on Friday."),
    row("wire", "Canada's border agency flew 35 people to Bogota on Tuesday on a chartered plane."),
    row("wire", "Costa Rica put 13 Uzbeks on a flight to Tashkent on Tuesday."),
)


@pytest.mark.parametrize(("text", "people"), COUNTS)
def test_the_one_and_the_others_are_counted_together(text, people):
    """'She landed with 60 others' are 61 on board; 'the plane landed with 60 others' are 60."""
    assert [people] == [report.passengers for report in extract(in_the_news(text))]


@pytest.mark.parametrize(("text", "expected"), NUMBERS)
def test_a_number_of_people_or_a_day_counts_no_flights(text, expected):
    """'11 of them got off a flight' is one flight, and so is 'the June 7 flight'."""
    assert [expected._replace(scope=None, origin=None)] == [told(report)._replace(scope=None, origin=None) for report in extract(in_the_news(text))]


@pytest.mark.parametrize(("text", "origin"), ORIGINS)
def test_the_home_of_a_passenger_is_no_origin(text, origin):
    """'A nurse from Houston was on the flight' tells where she lived; 'the plane had come from Chicago' where it left."""
    assert [origin] == [report.origin for report in extract(in_the_news(LANDED + text))]


@pytest.mark.parametrize("text", OTHER_STATES)
def test_a_plane_that_another_state_hired_gives_nothing(text):
    """'Chartered by the German interior ministry', 'an Italian police plane': another state deports."""
    assert [] == extract(in_the_news(text))
