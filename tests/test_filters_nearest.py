"""Misspelt values of filters: what was probably meant is offered, in the words of the place where they were written."""

import pytest

from tests.tables import sample_table
from tracker.filters import Filters
from tracker.models import BadInput

SAMPLE = sample_table()

NO_OUTCOME = "outcome 'lost' is not one of"
NO_OPERATOR = "operator 'militry' is not one of"


@pytest.mark.parametrize(
    ("params", "on_page", "at_terminal"),
    [
        (
            {"outcome": "lost"},
            f"{NO_OUTCOME} Completed, Denied, Turned back, Cancelled, Planned.",
            f"{NO_OUTCOME} completed, denied, turned_back, cancelled, planned; choose one of them",
        ),
        (
            {"operator": "militry"},
            f"{NO_OPERATOR} US military, Charter, Commercial airline, Receiving state, Not reported (did you mean US military?).",
            f"{NO_OPERATOR} military, charter, commercial, foreign, not_reported; did you mean military?",
        ),
        (
            {"destination": "Guatamala"},
            "destination 'Guatamala' is of no event in the table (did you mean Guatemala?).",
            "destination 'Guatamala' is of no event in the table; did you mean Guatemala?",
        ),
        (
            {"outcome": "refuse"},
            "outcome 'refuse' is not one of Completed, Denied, Turned back, Cancelled, Planned (did you mean refused?).",
            "outcome 'refuse' is not one of completed, denied, turned_back, cancelled, planned; did you mean refused?",
        ),
        (
            {"outcome": "anounced"},
            "outcome 'anounced' is not one of Completed, Denied, Turned back, Cancelled, Planned (did you mean Planned?).",
            "outcome 'anounced' is not one of completed, denied, turned_back, cancelled, planned; did you mean planned?",
        ),
        (
            {"operator": "US"},
            "operator 'US' is not one of US military, Charter, Commercial airline, Receiving state, Not reported (did you mean US military?).",
            "operator 'US' is not one of military, charter, commercial, foreign, not_reported; did you mean military?",
        ),
        (
            {"destination": "Guat"},
            "destination 'Guat' is of no event in the table (did you mean Guatemala?).",
            "destination 'Guat' is of no event in the table; did you mean Guatemala?",
        ),
    ],
)
def test_the_page_offers_its_labels_and_the_command_line_its_codes(params, on_page, at_terminal):
    assert Filters.from_url(params, SAMPLE) == (Filters(), [f"Ignored: {on_page}"])

    with pytest.raises(BadInput) as caught:
        Filters.from_words(params, SAMPLE)
    assert str(caught.value) == "--" + at_terminal.replace(" ", ": ", 1)


def test_words_that_are_not_alike_are_no_suggestion():
    assert Filters.from_url({"destination": "Indland"}, SAMPLE)[1] == ["Ignored: destination 'Indland' is of no event in the table."]
