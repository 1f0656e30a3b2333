"""Words that single out one flight of several, and lists of two flights by their places."""

import pytest

from tests.examples import row
from tracker.find.clauses import find_clauses
from tracker.find.singled import find_singled_out

SINGLED_OUT = (
    row("wire", "The larger of them on Thursday carried 84 people.", (1, None)),
    row("wire", "The most recent, on Monday, carried 64 people.", (1, None)),
    row("regional", "The smaller one landed in Quito.", (1, None)),
    row("translated", "The previous two, on Monday and Tuesday, brought 71 people.", (2, None)),
    row("regional", "and the third flight came on Sunday", (1, 3)),
)
NOT_SINGLED_OUT = (
    row("wire", "The larger question is who pays."),
    row("wire", "The last deportee was a man of 46."),
    row("wire", "The latest figures show more flights."),
)
CUT = (
    row("wire", "The ministry received two flights this week, the larger of them on Thursday.", 2),
    row("wire", "The second plane landed on Tuesday with 97 on board, and the last came on Wednesday with 88.", 2),
    row("wire", "Two planes were called off, one bound for Lima and the other for Quito.", 1),
    row("wire", "Two military planes went to Guatemala, one to Honduras and one to Ecuador.", 3),
)


@pytest.mark.parametrize(("text", "expected"), SINGLED_OUT)
def test_one_of_several_is_singled_out(text, expected):
    """By its size, its place in the row, or its day."""
    found = find_singled_out(text).value

    assert expected == (found.number, found.ordinal)


@pytest.mark.parametrize("text", NOT_SINGLED_OUT)
def test_other_largest_and_latest_things_are_no_flights(text):
    """Only what is told of a flight makes one of them."""
    assert find_singled_out(text) is None


@pytest.mark.parametrize(("text", "expected"), CUT)
def test_a_sentence_is_cut_before_one_of_several(text, expected):
    """But not within a list of two flights by their places alone."""
    assert expected == len(find_clauses(text))
