"""The gate: which texts and sentences can hold a report at all."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import row
from tracker.documents import read_documents
from tracker.find.english import ENGLISH
from tracker.find.gate import counts_over_a_long_time, is_for_another_purpose, is_relevant, speaks_of_flying
from tracker.score import read_gold

RELEVANT = (
    row("wire", "A C-17 took 80 deportees to Guatemala.", True),
    row("wire", "The removal flight landed in Accra.", True),
    row("tabloid", "A jet full of illegal immigrants touched down.", True),
    row("release", "The aircraft repatriated 116 nationals.", True),
    row("translated", "The expelled persons were flown to Panama.", True),
    row("regional", "Detainees boarded a charter in Alexandria.", True),
    row("wire", "Shackled men stepped off the plane.", True),
    row("regional", "A bus with Salvadorans sent home drove to the airport.", True),
    row("wire", "Undocumented workers were put on an airliner.", True),
    row("translated", "Third-country nationals came on an American plane to Eswatini.", True),
    row("regional", "A chartered jet left Phoenix for Vientiane with nobody to see it off but the marshals.", True),
    row("regional", "The jet flew from Charleston to Managua with flowers.", False),
    row("wire", "The council voted on the budget.", False),
    row("wire", "A plane crashed near Lyon.", False),
    row("wire", "Police arrested 593 migrants.", False),
    row("wire", "Tariffs of 25 percent start in February.", False),
    row("wire", "The airline ordered ten jets.", False),
)  # fmt: skip
LONG_COUNTS = (
    row("wire", "Since January, 199 flights have gone to Honduras.", True),
    row("wire", "ICE ran 1,500 removal flights in 2024.", True),
    row("wire", "On average four flights leave each week.", True),
    row("regional", "The airport handles two deportation flights a week.", True),
    row("release", "Some 12,000 people were returned in the last fiscal year.", True),
    row("wire", "So far 94 planes have landed.", True),
    row("wire", "More than 270,000 people were removed between 2021 and 2024.", True),
    row("wire", "Flights rose in May alone to 190.", True),
    row("translated", "In the course of this year 40 flights arrived.", True),
    row("wire", "Two flights landed on Friday.", False),
    row("wire", "A C-17 landed on January 24, 2025.", False),
    row("wire", "Two flights to Lima left in the same week.", False),
)  # fmt: skip
OTHER_PURPOSES = (
    row("wire", "Planes evacuated Americans from Haiti.", True),
    row("wire", "The C-17 carried Afghans out of Kabul.", True),
    row("regional", "ICE flew the men back to Louisiana.", True),
    row("wire", "Domestic transfer flights rose.", True),
    row("wire", "A plane brought freed Americans home from Venezuela.", True),
    row("wire", "A plane took the under-20s to Kingston.", True),
    row("wire", "The charter brought 240 fans to Lima.", True),
    row("wire", "He landed in Nassau with 112 sheep in the back.", True),
    row("wire", "The medevac plane left for Tegucigalpa.", True),
    row("tabloid", "A clip that purports to show the jet was seen by millions.", True),
    row("release", "An article on Monday misstated who was on the plane.", True),
    row("wire", "The charter brought 240 deportees to Lima, to the noise of 100 fans.", False),
    row("regional", "A plane with 61 migrants and two nurses landed in Quito.", False),
    row("wire", "The minister posted a video of the plane with 80 people.", False),
    row("wire", "A C-17 carried 80 deportees to Guatemala.", False),
    row("wire", "The charter left Louisiana for Honduras.", False),
)  # fmt: skip
FLYING = (
    row("wire", "They were flown to Panama.", True),
    row("wire", "The plane waited.", True),
    row("regional", "All 80 landed at noon.", True),
    row("translated", "On board were 90 people.", True),
    row("wire", "Mexico deported 300 people by bus.", False),
    row("wire", "Ten were sent across the bridge.", False),
)  # fmt: skip


AIR = ENGLISH.gate.air


@given(st.lists(st.sampled_from([*AIR, *map(str.upper, AIR), *map(str.title, AIR)]) | st.text(max_size=9)).map("".join))
def test_one_automaton_finds_a_word_for_flying_where_one_stands(text):
    """In letters of any case; ``lower()`` and a search for each word find the same."""
    if any(word in text.lower() for word in AIR):
        assert ENGLISH.gate.may_fly.Match(text.encode(errors="replace"))
    elif text.isascii():
        assert not ENGLISH.gate.may_fly.Match(text.encode())


ROOT = Path(__file__).parents[1]
CORPORA = [ROOT / "tests/corpus" / name for name in ("dev", "dev_wire", "own")]
WITH_REPORTS = [document for folder in CORPORA for document in read_documents(folder) if any(gold["doc"] == document.id for gold in read_gold(folder))]


# Its people are 'sent down', with no word that the gate knows.
KEPT_OUT = {"o049"}


def test_no_document_with_reports_is_kept_out():
    assert {document.id for document in (*WITH_REPORTS, *read_documents(ROOT / "seeds")) if not is_relevant(document.text)} <= KEPT_OUT


@pytest.mark.parametrize(("text", "expected"), RELEVANT)
def test_the_gate_lets_through_texts_on_removal_by_air(text, expected):
    """A text passes when it speaks both of removing people and of flying."""
    assert expected is is_relevant(text)


@pytest.mark.parametrize(("text", "expected"), LONG_COUNTS)
def test_counts_over_more_than_a_week_are_told_apart(text, expected):
    """Rates, averages and counts over months are no group of flights."""
    assert expected is counts_over_a_long_time(text)


@pytest.mark.parametrize(("text", "expected"), OTHER_PURPOSES)
def test_flights_for_other_purposes_are_told_apart(text, expected):
    """Evacuations and transfers inside the US are out of scope."""
    assert expected is is_for_another_purpose(text)


@pytest.mark.parametrize(("text", "expected"), FLYING)
def test_people_deported_without_air_travel_are_told_apart(text, expected):
    """A sentence with no word for flying gives no report."""
    assert expected is speaks_of_flying(text)
