"""Where a sentence begins to tell of another group of flights."""

import pytest

from tests.examples import row
from tracker.find.clauses import find_clauses, find_elliptic, tells_two_singly

# Expected: how many groups of flights the sentence tells of.
CLAUSES = (
    row("wire", "Two planes landed in Guatemala.", 1),
    row("wire", "Two C-17s landed in Guatemala, while a charter flew to Honduras.", 2),
    row("wire", "A C-17 landed in Quito, and another flew to Lima.", 2),
    row("wire", "One flight went to Mexico; two flights went to Honduras.", 2),
    row("wire", "A C-17 flew to Lima, but a second plane was refused by Peru.", 2),
    row("wire", "Guatemala received three flights, including one on a chartered plane.", 2),
    row("wire", "The flight was one of three, alongside two C-17s carrying 150 people.", 2),
    row("wire", "Two military planes went to Guatemala, one to Honduras and one to Ecuador.", 3),
    row("wire", "A plane landed in Lima after two flights to Quito on Monday.", 2),
    row("wire", "The plane landed while officials watched.", 1),
    row("wire", "A plane landed, but nobody got off.", 1),
    row("wire", "A C-17 left Biggs and another left Tucson, both for Guatemala.", 1),
    row("wire", "The plane carried men, women and children.", 1),
    row("translated", "A first aircraft arrived on Monday, followed by a second on Tuesday.", 2),
    row("regional", "A jet left for Haiti at dawn, and at noon a second plane left for Honduras.", 2),
)  # fmt: skip
ELLIPTIC = (
    row("wire", "The other two were on their way.", 2),
    row("wire", "The other landed in Lima.", 1),
    row("wire", "Another went to Quito.", 1),
    row("wire", "A third landed on Friday.", 1),
    row("wire", "Two more are to follow.", 2),
    row("wire", "The first carried 80 people.", 1),
    row("wire", "One of them carried 80 people.", 1),
    row("wire", "Both landed at dawn.", 2),
    row("wire", "It landed at dawn.", None),
    row("wire", "But the second was refused.", 1),
    row("wire", "The one meant for Mexico stayed put.", 1),
    row("wire", "The former landed in Lima.", 1),
    row("wire", "One person got off.", 0),
    row("wire", "It was not clear who paid.", 0),
    row("wire", "One official said so.", 0),
    row("wire", "One of the officials said so.", 0),
    row("wire", "More than 80 people were aboard.", 0),
    row("wire", "The first lady watched.", 0),
    row("wire", "Another passenger fell ill.", 0),
)  # fmt: skip


@pytest.mark.parametrize(("text", "number"), CLAUSES)
def test_a_sentence_is_cut_where_another_group_begins(text, number):
    """Each piece names flights of its own; all pieces together are the whole sentence."""
    clauses = find_clauses(text)

    assert text == "".join(text[c.start : c.end] for c in clauses)
    assert number == len(clauses)


@pytest.mark.parametrize(("text", "number"), ELLIPTIC)
def test_words_for_flights_told_before_give_their_number(text, number):
    """'the other two' are 2, 'it' gives no number; 0: the words stand for no flights."""
    found = find_elliptic(text)

    assert number == (found.value.number if found else 0)


def test_two_flights_told_one_by_one_are_two():
    """'a C-17 ... and another ..., both for Guatemala'."""
    assert tells_two_singly("One jet left Laredo while another left Tucson, both with 80 people")
    assert not tells_two_singly("One jet left Laredo and another left Tucson")
