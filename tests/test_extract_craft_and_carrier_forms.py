"""Who flew and on what, said in many forms: one sentence, one name varied at a time."""

import pytest

from tests.examples import in_the_news
from tracker import extract

LANDED = "{} with 84 deportees landed in Guatemala City on Tuesday."
ABOARD = "On Tuesday 84 deported Guatemalans arrived in Guatemala City aboard {}."
AFTER = "A deportation flight landed in Guatemala City on Tuesday with 84 people. {}"
OPERATORS = (
    ("a warplane", "military"),
    ("a USAF plane", "military"),
    ("a DOD aircraft", "military"),
    ("a Marine Corps KC-130", "military"),
    ("a plane operated by the Air Force", "military"),
    ("a jet flown by the US Navy", "military"),
    ("an Immigration and Customs Enforcement flight", "charter"),
    ("a U.S. Immigration and Customs Enforcement plane", "charter"),
    ("an Immigration and Customs Enforcement (ICE) removal flight", "charter"),
    ("a plane of Swift Air", "commercial"),
    ("a jet of GlobalX", "commercial"),
    ("an aircraft from Eastern Air Express", "commercial"),
    ("a plane owned by World Atlantic", "commercial"),
    ("a Delta Air Lines flight", "commercial"),
    ("a plane operated by Avianca", "commercial"),
    ("a plane sent by Guatemala", "foreign"),
    ("a plane provided by Guatemala", "foreign"),
    ("a plane sent by the Guatemalan government", "foreign"),
    ("a plane of the Guatemalan state", "foreign"),
    ("a plane of the Guatemalan army", "foreign"),
    # none of these says who flew
    ("a civilian plane", None),
    ("a white plane", None),
    ("a US government plane", None),
    ("a special flight", None),
)
OPERATORS_AFTER = (
    ("It was operated by the U.S. Air Force.", "military"),
    ("The flight was flown by the Air Force.", "military"),
    ("The plane belonged to Eastern Air Express.", "commercial"),
    ("The plane belonged to the Guatemalan Air Force.", "foreign"),
    ("The plane had been sent by Guatemala.", "foreign"),
    # beside it, of others, or only compared with
    ("The flight cost more than a charter would.", None),
    ("The trip was no cheaper than a military flight.", None),
    ("Delta Air Lines cancelled 31 flights the same day because of fog.", None),
    ("JetBlue has delayed several flights because of the storm.", None),
    ("The airline suspended 12 flights to Managua.", None),
    ("An Avianca flight to Bogota was delayed by it.", None),
    ("It parked beside a Volaris plane.", None),
    ("Military planes had been used in January.", None),
    ("No military plane was used.", None),
    ("The Air Force has a base next to the airport.", None),
    ("The Boeing 737s and Airbus A320s of GlobalX do the daily grind to Honduras.", None),
    ("The Mexican army sent troops to the border.", None),
    ("The army guards the border with 1,500 troops.", None),
    ("The military airport is closed to the press.", None),
)
AIRCRAFT = (
    ("a KC-130J", "KC-130"),
    ("a KC-135R", "KC-135"),
    ("a Boeing B737", "Boeing 737"),
    ("a B737", "Boeing 737"),
    ("a B-737", "Boeing 737"),
    ("a B737-800", "Boeing 737-800"),
    ("a 737 MAX", "Boeing 737"),
    ("a Boeing 737 MAX 8", "Boeing 737"),
    ("a B767", "Boeing 767"),
    ("an A320neo", "Airbus A320"),
    ("an A320 neo", "Airbus A320"),
    ("an Airbus 320", "Airbus A320"),
    ("an Airbus 321", "Airbus A321"),
    ("an A-320", "Airbus A320"),
    ("an Airbus A-320", "Airbus A320"),
    ("an Airbus A400M", "Airbus A400M"),
    ("an ERJ-145", "Embraer 145"),
    ("an Embraer ERJ-145", "Embraer 145"),
    ("an Embraer E190", "Embraer 190"),
    ("a Learjet", "Learjet"),
    ("a Learjet 35", "Learjet 35"),
    ("a Dornier 328", "Dornier 328"),
    ("a Boeing 717", "Boeing 717"),
    ("a DC-9", "DC-9"),
    # kinds, no models
    ("a twin-engine jet", None),
    ("a wide-body jet", None),
    ("a turboprop", None),
    ("a Boeing jet", None),
    ("a cargo plane", None),
)
# Groups of flights whose head is such a name, or whose number has such a word beside it.
FLIGHTS = (
    ("Two KC-130Js", 2),
    ("Two B737s", 2),
    ("Two 737 MAXes", 2),
    ("Two Boeing 737-8s", 2),
    ("Two A320neos", 2),
    ("Two McDonnell Douglas MD-83s", 2),
    ("Two Lockheed Martin C-130Js", 2),
    ("Two C-37s", 2),
    ("Two DC-9s", 2),
    ("Two Boeing 717s", 2),
    ("Two turboprops", 2),
    ("Two back-to-back flights", 2),
    ("Two consecutive flights", 2),
    ("Two simultaneous flights", 2),
    ("Two successive flights", 2),
    ("Three different flights", 3),
    ("Three distinct flights", 3),
    ("A quartet of planes", 4),
    ("A quintet of planes", 5),
)


def one(text: str) -> object:
    """Give the only report of a text."""
    reports = extract(in_the_news(text))

    assert 1 == len(reports), reports
    return reports[0]


@pytest.mark.parametrize(("words", "operator"), OPERATORS)
def test_an_operator_is_read_in_each_of_its_forms(words, operator):
    """As what landed, and as what people came on."""
    texts = (LANDED.format(words[:1].upper() + words[1:]), ABOARD.format(words))

    assert [operator, operator] == [one(text).operator and one(text).operator.value for text in texts]


@pytest.mark.parametrize(("words", "operator"), OPERATORS_AFTER)
def test_an_operator_is_read_in_the_sentence_after_the_flight(words, operator):
    """And is left open where that sentence tells of other planes."""
    found = one(AFTER.format(words)).operator

    assert operator == (found and found.value)


@pytest.mark.parametrize(("words", "model"), AIRCRAFT)
def test_an_aircraft_is_read_in_each_of_its_forms(words, model):
    """As what landed, and as what people came on."""
    texts = (LANDED.format(words[:1].upper() + words[1:]), ABOARD.format(words))

    assert [model, model] == [one(text).aircraft for text in texts]


@pytest.mark.parametrize(("words", "number"), FLIGHTS)
def test_flights_are_counted_in_each_form(words, number):
    """By their models, and with words for how they followed each other."""
    assert number == one(LANDED.format(words)).flights
