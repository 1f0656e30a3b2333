"""No text makes extraction slow: four times the text takes about four times as long, whatever is repeated in it."""

import datetime as dt
import gc
import time
from collections.abc import Iterator

import pytest

from tests.examples import document
from tracker import extract
from tracker.find.sentences import LONGEST_SENTENCE, find_sentences

# Pieces that are repeated to a text that nearly matches, again and again, and never does.
PIECES = (
    *(" ", "\u00a0", "A", "1", "1,", ".", "- ", " - ", "“", "a ", "A. ", "x\n", "it ", "the ", "one ", "flight ", "60 to ", "an official, ", "President A "),
    *("two hundred and ", "more than ", "refused the ", "Mexico and ", "June 9 ", "C-17s, ", "Air Force ", "deported "),
    *("said ", "according to ", "the ministry said ", "statement of ", "a, b, said ", "“x,” said the "),
)
SHORT, LONG = 8_000, 32_000
# Below this many seconds of processor time, what is measured is the machine.
SMALL = 0.2
# Four times the text: linear is 4, quadratic 16.
STEEP = 9


def seconds(piece: str, characters: int) -> float:
    return seconds_of(piece * (characters // len(piece)))


def seconds_of(words: str) -> float:
    text = "A deportation flight landed in Honduras on Monday " + words
    begun = time.process_time()
    extract(document(text, dt.date(2025, 6, 12)))
    return time.process_time() - begun


@pytest.fixture(scope="module", autouse=True)
def read_once() -> Iterator[None]:
    """Tables and expressions are read with the first document, whatever its length; what other tests left is not collected meanwhile."""
    seconds(PIECES[-1], SHORT)
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize("piece", PIECES)
def test_extraction_is_linear(piece):
    """A ratio within one run, never a time; a machine's hiccup gets a second chance."""
    ratios = [after / max(seconds(piece, SHORT), 0.001) for _ in range(2) if (after := seconds(piece, LONG)) > SMALL]

    assert not ratios or min(ratios) < STEEP


def test_a_long_table_of_people_takes_linear_time():
    """No clause of it has words for flights; whether it goes on about the last that had is not sought through all before."""
    line = "January 9\tTexas\tGuatemala\t60 deportees\n"

    assert STEEP > seconds(line, 200_000) / seconds(line, 50_000)


def distinct_words(characters: int) -> str:
    return " ".join(f"plane{number:x}s deport{number:x}ed" for number in range(characters // 20))


def test_words_that_were_never_read_before_take_linear_time():
    """What is remembered of words is bounded, and a new word is looked up in a time that hangs on its length alone."""
    ratios = [after / max(seconds_of(distinct_words(SHORT)), 0.001) for _ in range(2) if (after := seconds_of(distinct_words(LONG))) > SMALL]

    assert not ratios or min(ratios) < STEEP


@pytest.mark.parametrize("piece", PIECES)
def test_no_sentence_is_longer_than_the_finders_can_take(piece):
    """That bound is what keeps extraction linear."""
    assert all(len(sentence.text) <= LONGEST_SENTENCE for sentence in find_sentences(piece * (LONG // len(piece))))
