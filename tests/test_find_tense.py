"""The present tense: what comes or goes on a day ahead, again and again, or is over after all."""

import pytest

from tests.examples import in_the_news, row
from tracker import extract
from tracker.find.tense import points_forward, tells_in_the_present, tells_of_a_habit

IN_THE_PRESENT = (
    row("release", "The first voluntary-departure charter departs Houston on Monday."),
    row("regional", "The plane leaves El Paso on Monday at 6 a.m."),
    row("wire", "Eighty Guatemalans whom a judge had released are leaving on a plane on Saturday."),
    row("tabloid", "Little was said about it, but three charters fly to Tegucigalpa on Sunday."),
    row("translated", "Peru has a deportation flight coming in on Saturday."),
    row("wire", "Washington sends another plane to Accra tomorrow."),
)
NOT_IN_THE_PRESENT = (
    row("wire", "An American transport plane with 80 deportees unloaded on Monday in Manaus."),
    row("regional", "Men who had been kept there since the start of the summer saw the city on Wednesday."),
    row("wire", "After two days of phone calls a Brazilian plane brought 94 of its citizens home on Friday."),
    row("translated", "Peru let two deportation planes land on Saturday."),
    row("tabloid", "This decision follows two flights to Guatemala on Friday."),
    row("wire", "No plane lands in Lima on Saturday."),
)


@pytest.mark.parametrize("text", IN_THE_PRESENT)
def test_what_comes_or_goes_is_told_in_the_present(text):
    """A clause whose first verb is in the present tense tells of what comes or goes."""
    at = max(text.find(word) for word in ("charter", "plane", "flight"))

    assert tells_in_the_present(text, at)


@pytest.mark.parametrize("text", NOT_IN_THE_PRESENT)
def test_what_is_over_or_denied_is_not_told_in_the_present(text):
    """A first verb in the past, an infinitive, a noun or a denial is no present tense."""
    assert not tells_in_the_present(text)


@pytest.mark.parametrize(("expected", "text"), [(True, "A plane usually leaves on Monday."), (True, "On Saturdays a plane lands there."), (False, "A plane lands there on Saturday."), (False, "Every seat was taken when it landed.")])
def test_a_habit_is_what_happens_again_and_again(expected, text):
    """Words for how often, with the present tense, tell of no one flight."""
    assert expected == tells_of_a_habit(text)


@pytest.mark.parametrize(("expected", "text"), [(True, "lands next week"), (True, "leaves in three days"), (True, "this Friday"), (False, "last week"), (False, "on Friday")])
def test_some_times_are_always_to_come(expected, text):
    """'Next week' and 'in three days' point forward; a bare weekday does not."""
    assert expected == points_forward(text)


# Published on a Thursday, 12 June 2025.
TOLD_AHEAD = (
    row("wire", "Guatemala gets two flights on Saturday.", [("GTM", "planned", "2025-06-14")]),
    row("wire", "A C-17 leaves El Paso for Quito tomorrow.", [("ECU", "planned", "2025-06-13")]),
    row("release", "Honduras receives its first planeload next week.", [("HND", "planned", "None")]),
    row("regional", "The jet with 80 Peruvians departs for Lima this Friday.", [("PER", "planned", "2025-06-13")]),
    row("translated", "On the 20th, Jamaica takes in a charter with 60 deportees.", [("JAM", "planned", "2025-06-20")]),
    row("tabloid", "ICE flies 90 Nepalis to Kathmandu tonight.", [("NPL", "planned", "2025-06-12")]),
    row("wire", "A third plane follows to San Salvador in three days.", [("SLV", "planned", "2025-06-15")]),
    row("wire", "On Saturdays a deportation plane lands in Lima.", []),
    row("regional", "A deportation plane usually leaves El Paso for Lima on Monday.", []),
    row("wire", "Peru let two deportation planes land on Saturday.", [("PER", "completed", "2025-06-07")]),
)


@pytest.mark.parametrize(("text", "expected"), TOLD_AHEAD)
def test_what_comes_on_a_day_ahead_is_planned(text, expected):
    """In the present tense a weekday is the next one, and the flight is planned."""
    assert expected == [(r.destination, r.outcome.value, str(r.date)) for r in extract(in_the_news(text))]
