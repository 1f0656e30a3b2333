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


def least_seconds(piece: str, characters: int) -> float:
    """Of two runs: the first may read tables and expressions that no text before it needed, and a machine may hiccup in one."""
    return min(seconds(piece, characters) for _ in range(2))


@pytest.mark.parametrize("piece", PIECES)
def test_extraction_is_linear(piece):
    """A ratio within one run, never a time."""
    long = least_seconds(piece, LONG)

    assert long < SMALL or long / max(least_seconds(piece, SHORT), 0.001) < STEEP


def test_a_long_table_of_people_takes_linear_time():
    """No clause of it has words for flights; whether it goes on about the last that had is not sought through all before."""
    line = "January 9\tTexas\tGuatemala\t60 deportees\n"

    assert STEEP > seconds(line, 200_000) / seconds(line, 50_000)


def distinct_words(characters: int, first: int) -> str:
    return " ".join(f"plane{number:x}s deport{number:x}ed" for number in range(first, first + characters // 20))


def test_words_that_were_never_read_before_take_linear_time():
    """What is remembered of words is bounded, and a new word is looked up in a time that hangs on its length alone; each text has words of its own."""
    took = {size: min(seconds_of(distinct_words(size, first + size)) for first in (0, 1_000_000)) for size in (SHORT, 4 * LONG)}

    assert took[4 * LONG] / took[SHORT] < 4 * STEEP


@pytest.mark.parametrize("piece", PIECES)
def test_no_sentence_is_longer_than_the_finders_can_take(piece):
    """That bound is what keeps extraction linear."""
    assert all(len(sentence.text) <= LONGEST_SENTENCE for sentence in find_sentences(piece * (LONG // len(piece))))
