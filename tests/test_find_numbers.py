"""Numbers in words and digits."""

import re

import pytest

from tests.examples import row
from tracker.find.english import ENGLISH
from tracker.find.found import spaced
from tracker.find.numbers import parse_number

NUMBERS = (
    row("wire", "80", 80),
    row("wire", "5,400", 5400),
    row("translated", "5\u00a0400", 5400),
    row("translated", "5\u202f400", 5400),
    row("wire", "12,345", 12345),
    row("wire", "two", 2),
    row("wire", "Eleven", 11),
    row("wire", "nineteen", 19),
    row("tabloid", "FORTY", 40),
    row("wire", "thirty-three", 33),
    row("wire", "one hundred", 100),
    row("tabloid", "a hundred", 100),
    row("translated", "a hundred and four", 104),
    row("wire", "one hundred and sixteen", 116),
    row("wire", "one hundred thirty-five", 135),
    row("translated", "two hundred and fifty-two", 252),
    row("wire", "a thousand", 1000),
    row("wire", "five thousand four hundred", 5400),
    row("wire", "a pair", 2),
    row("wire", "a pair of", 2),
    row("tabloid", "a couple of", 2),
    row("wire", "a trio of", 3),
    row("wire", "half a dozen", 6),
    row("regional", "a half-dozen", 6),
    row("wire", "a dozen", 12),
    row("regional", "two dozen", 24),
    row("regional", "four dozen", 48),
    row("wire", "both", 2),
)  # fmt: skip
NO_NUMBERS = ("several", "dozens", "hundreds", "thousands", "scores", "many", "a few", "some", "a handful", "", "and", "a", "first", "C-17", "50th", "1.5")
TOO_LARGE = ("1,000,001", "99999999999999999999999999", "9" * 5000, "a hundred hundred hundred thousand")


@pytest.mark.parametrize(("words", "number"), NUMBERS)
def test_number_words_and_digits_are_read(words, number):
    """Digits, number words, dozens and pairs give their whole number."""
    assert number == parse_number(words)


@pytest.mark.parametrize(("words", "number"), [r for r in NUMBERS if r.values[0] != "both"])
def test_every_number_that_is_read_is_also_found(words, number):
    """The pattern that finders build on takes the whole of each number, not a piece of it."""
    match = re.compile(spaced(ENGLISH.numbers.number), re.IGNORECASE).search(f"on board were {words} people")

    assert match is not None
    assert number == parse_number(match.group())


@pytest.mark.parametrize("words", NO_NUMBERS)
def test_a_word_that_is_no_number_gives_none(words):
    """Unknown stays unknown: no guess for 'several', no zero for an empty text."""
    assert parse_number(words) is None


@pytest.mark.parametrize("words", TOO_LARGE, ids=lambda words: words[:30])
def test_a_number_too_large_for_people_is_not_read(words):
    """Rows typed by people end at the same number."""
    assert parse_number(words) is None


def test_ordinals_count_from_one():
    """'third' is 3."""
    assert [("first", 1), ("third", 3), ("twelfth", 12)] == [(w, ENGLISH.numbers.ordinals[w]) for w in ("first", "third", "twelfth")]
