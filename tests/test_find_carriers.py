"""Operators and aircraft models."""

import pytest

from tests.examples import NAMES, row
from tracker.find.carriers import find_aircraft, find_operators

# Expected: operators in order, each once.
OPERATORS = (
    row("wire", "Two Air Force C-17s landed.", "military"),
    row("wire", "A U.S. military plane landed.", "military"),
    row("wire", "Military planes landed.", "military"),
    row("wire", "A C-130J landed in Quito.", "military"),
    row("wire", "A plane of the U.S. Air Force landed.", "military"),
    row("wire", "A jet belonging to the Marine Corps landed.", "military"),
    row("wire", "The Pentagon has supported the order by arranging flights.", "military"),
    row("wire", "The U.S. military would provide flights.", "military"),
    row("wire", "The armed forces are planning to fly 5,400 people.", "military"),
    row("release", "An aircraft operated by the Department of Defense landed.", "military"),
    row("translated", "An airplane of the North American army landed.", "military"),
    row("wire", "Mexico did not allow U.S. military planes to land.", "military"),
    row("wire", "They came not only on military planes.", "military"),
    row("tabloid", "Trump's military planes landed.", "military"),
    row("wire", "Monday's military flights landed.", "military"),
    row("wire", "America's air force planes landed.", "military"),
    row("regional", "New Mexico's air force planes landed.", "military"),
    row("translated", "An aircraft of the American armed forces landed.", "military"),
    row("tabloid", "An army jet packed with migrants landed.", "military"),
    row("wire", "A Navy transport plane landed.", "military"),
    row("wire", "A chartered commercial plane landed.", "charter"),
    row("wire", "A charter flight landed.", "charter"),
    row("wire", "An ICE flight landed.", "charter"),
    row("wire", "An ICE Air jet landed.", "charter"),
    row("wire", "A plane chartered by ICE landed.", "charter"),
    row("wire", "A government-chartered Boeing 737 landed.", "charter"),
    row("wire", "A contracted aircraft landed.", "charter"),
    row("wire", "A plane run by an ICE contractor landed.", "charter"),
    row("wire", "GlobalX, under contract to ICE, flew them.", "charter"),
    row("release", "An ICE Air Operations removal flight landed.", "charter"),
    row("translated", "A plane hired by the United States landed.", "charter"),
    row("regional", "The Avelo charter landed.", "charter"),
    row("wire", "An Eastern Airlines jet landed, one of several leased aircraft that week.", "charter"),
    row("wire", "They came on a charter rather than a military plane.", "charter"),
    row("release", "The jet, operated by World Atlantic Airlines, made an ICE flight.", "charter"),
    row("wire", "They came on a commercial flight.", "commercial"),
    row("wire", "They came on a commercial airliner.", "commercial"),
    row("wire", "They came on an American Airlines flight.", "commercial"),
    row("wire", "They were put on a Copa flight.", "commercial"),
    row("wire", "An Avelo plane landed.", "commercial"),
    row("wire", "An Omni Air International Boeing 767 landed.", "commercial"),
    row("translated", "They came with the airline Avianca.", "commercial"),
    row("wire", "They came on a GlobalX jet.", "commercial"),
    row("regional", "Swift Air's Boeing 737 flew them.", "commercial"),
    row("regional", "The plane was operated by World Atlantic Airlines.", "commercial"),
    row("wire", "Colombia's air force planes flew them.", "foreign"),
    row("wire", "A Colombian air force plane picked them up.", "foreign"),
    row("wire", "Two Colombian Air Force Boeings landed in Bogota.", "foreign"),
    row("wire", "Petro sent the presidential plane.", "foreign"),
    row("wire", "A Conviasa plane landed.", "foreign"),
    row("wire", "Mexico sent its own planes.", "foreign"),
    row("wire", "A plane of the Honduran air force landed.", "foreign"),
    row("wire", "A jet of Venezuela's state airline landed.", "foreign"),
    row("translated", "Brazil's Air Force took over with a KC-390.", "foreign"),
    row("wire", "Honduras' air force planes flew them.", "foreign"),
    row("wire", "They came on aircraft provided by the Guatemalan Air Force.", "foreign"),
    row("translated", "They came with Bolivia's national airline.", "foreign"),
    row("translated", "The Ecuadorian Air Force picked up 80 people.", "foreign"),
    row("wire", "Two C-17s and a chartered plane landed.", "military charter"),
    row("wire", "A plane landed.", ""),
    row("wire", "A civilian plane landed.", ""),
    row("wire", "A deportation flight landed.", ""),
    row("wire", "ICE said the flight landed.", ""),
    row("wire", "The military said the flight landed.", ""),
    row("wire", "The Pentagon did not comment on the plane.", ""),
    row("wire", "The army guarded the airport.", ""),
    row("wire", "The charter of the United Nations was cited.", ""),
    row("wire", "They did not use military planes.", ""),
    row("wire", "They weren't flown on a military plane.", ""),
    row("wire", "A plane landed near the charter school.", ""),
    row("wire", "The American flights landed.", ""),
    row("wire", "They left at 5 p.m. Eastern time on a plane.", ""),
    row("wire", "Lawyers hired by the men met the plane.", ""),
    row("wire", "Guatemala's government said the plane landed.", ""),
    row("wire", "Mexico's army guarded the plane.", ""),
)  # fmt: skip
MODELS = (
    row("wire", "A C-17 landed.", "C-17"),
    row("wire", "Two C-17s landed.", "C-17"),
    row("tabloid", "A C17 landed.", "C-17"),
    row("release", "A C-17A Globemaster III landed.", "C-17"),
    row("wire", "A Globemaster landed.", "C-17"),
    row("wire", "A C-130 Hercules landed.", "C-130"),
    row("wire", "A C-130J landed.", "C-130J"),
    row("wire", "A Hercules plane landed.", "C-130"),
    row("wire", "A Boeing 737 landed.", "Boeing 737"),
    row("wire", "A Boeing 737-800 landed.", "Boeing 737-800"),
    row("wire", "A 737 landed.", "Boeing 737"),
    row("wire", "Two 737s landed.", "Boeing 737"),
    row("wire", "An Avelo 737 landed.", "Boeing 737"),
    row("wire", "The 737 landed.", "Boeing 737"),
    row("wire", "A white 737 jet landed.", "Boeing 737"),
    row("wire", "A 737-800 landed.", "Boeing 737-800"),
    row("wire", "An Airbus A320 landed.", "Airbus A320"),
    row("wire", "An A320 landed.", "Airbus A320"),
    row("wire", "An MD-83 landed.", "MD-83"),
    row("new", "A CRJ-200 landed.", "Bombardier CRJ200"),
    row("new", "A Bombardier CRJ landed.", "Bombardier CRJ"),
    row("new", "A Saab 340 landed.", "Saab 340"),
    row("regional", "An MD83 landed.", "MD-83"),
    row("wire", "A Gulfstream V landed.", "Gulfstream V"),
    row("wire", "A Boeing 767-300ER landed.", "Boeing 767"),
    row("wire", "A KC-390 landed.", "KC-390"),
    row("wire", "A plane landed at 7:37.", ""),
    row("wire", "Some 737 people were there.", ""),
    row("wire", "He drove an Audi A320d.", ""),
    row("wire", "The price was $737.", ""),
    row("wire", "The 737 migrants were there.", ""),
    row("wire", "The 737 deported people were there.", ""),
    row("wire", "A 737-page report came out.", ""),
    row("wire", "They numbered 737.", ""),
    row("wire", "The fund holds 737,000 dollars.", ""),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OPERATORS)
def test_words_tell_who_flew(text, expected):
    """US military, charter, airline, or the receiving state's own plane; 'a civilian plane' says nothing."""
    assert expected == " ".join(dict.fromkeys(f.value.value for f in find_operators(text, NAMES.state_adjectives)))


@pytest.mark.parametrize(("text", "expected"), MODELS)
def test_models_are_named_as_the_reference_table_names_them(text, expected):
    """The first model of a sentence, where its family is enough; other numbers are no aircraft."""
    found = find_aircraft(text, NAMES.gazetteer)

    assert bool(expected) is bool(found)
    assert not found or found[0].value.startswith(expected)
