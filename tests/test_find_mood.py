"""What only would be: a flight that hangs on a condition is none."""

import pytest

from tests.examples import in_the_news, row
from tracker import extract

HANGS_ON_A_CONDITION = (
    row("wire", "Had the court ruled otherwise, two jets would have landed in Quito on Monday."),
    row("wire", "A charter with 70 deportees would have come to Kingston on Monday if the court had ruled otherwise."),
    row("translated", "Were Bogotá to agree, sixty Salvadorans could be flown to San Salvador within days."),
    row("regional", "A C-17 would fly 80 people to Guatemala City the next day if the ministry relents."),
    row("tabloid", "Left to the White House, a C-17 would have flown 80 people to Guatemala City on Tuesday."),
    row("wire", "In a better world, a charter with 70 deportees would have come to Kingston on Monday."),
    row("release", "Unless a court steps in, sixty Salvadorans could be flown to San Salvador within days."),
    row("tabloid", "As if a plane with 80 deportees had landed in the middle of Quito on Monday, the whole town was up."),
    row("translated", "He spoke as though 40 deportees had been flown to Lima on Monday."),
    row("translated", "A plane for Lima might as well have left on Monday, the director said: every seat of it was filled with papers."),
    row("wire", "“We would have sent two jets to Bogotá on Monday,” an official said, “if Petro had kept his word.”"),
)


@pytest.mark.parametrize("text", HANGS_ON_A_CONDITION)
def test_what_hangs_on_a_condition_is_no_flight(text):
    """What would be, or would have been, if something were so gives no report."""
    assert [] == extract(in_the_news(text))


REAL = (
    row("wire", "A deportation flight to Honduras would have left on Sunday, had the judge not intervened.", [("HND", "cancelled", "2025-06-08")]),
    row("regional", "A C-17 with 80 deportees would have landed in Lima on Monday, had the minister not refused.", [("PER", "denied", "2025-06-09")]),
    row("wire", "A deportation flight landed in Quito on Monday; if more were to come, the hostel would be full.", [("ECU", "completed", "2025-06-09")]),
    row("translated", "Should the hostel fill, the 80 deportees who landed in Lima on Monday would be taken to a school.", [("PER", "completed", "2025-06-09")]),
    row("wire", "As though there had been no quarrel, a deportation plane landed in Lima on Monday.", [("PER", "completed", "2025-06-09")]),
    row("translated", "As if to make the point, Honduras let in an ICE charter with 77 deportees on Monday.", [("HND", "completed", "2025-06-09")]),
    row("release", "If all goes to plan, a deportation flight will land in Accra on Saturday.", [("GHA", "planned", "2025-06-14")]),
)


@pytest.mark.parametrize(("text", "expected"), REAL)
def test_what_was_prevented_or_stands_beside_a_condition_is_real(text, expected):
    """'Had the judge not intervened' says that the flight was stopped; a condition in another statement takes nothing back."""
    assert expected == [(r.destination, r.outcome.value, str(r.date)) for r in extract(in_the_news(text))]
