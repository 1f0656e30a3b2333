"""Which of the words that an expression needs few texts have: those are asked for first. What is quick hangs on it, never what is found."""

import re
from collections.abc import Iterable
from functools import lru_cache

Words = frozenset[str]

# Words that stand in nearly every sentence: to ask for one of them spares no search.
_COMMON = frozenset("a an and are as at be been but by did for from had has have he in is it its no not of on one or that the their they this to two us was were which who will with would".split())
_EDGES, _LETTERS = re.compile(r"[| ]+"), re.compile(r"[^|]+")
_KEPT = 4096


def chosen(strings: list[tuple[str, ...]], rank: int) -> Words:
    """A word of each string, the rarest or, where it has more than one, the next: the fewest that will do."""
    few: set[str] = set()
    for words in strings:
        if few.isdisjoint(words):
            few.add(words[min(rank, len(words) - 1)])
    return frozenset(few)


@lru_cache(_KEPT)
def words_in(string: str) -> tuple[str, ...]:
    """The words of a string, with their known edges, the rarest first.

    >>> words_in("|are to follow")
    ('|follow', '|are|', '|to|')
    """
    edged = _EDGES.sub("|", string)
    words = [edged[max(0, m.start() - 1) : m.end() + 1] for m in _LETTERS.finditer(edged)]
    return tuple(sorted(words, key=_frequency))


def rarest(choices: Iterable[Words]) -> tuple[Words, ...]:
    """Of several sets of words, each of which is needed, the two that fewest texts have."""
    return tuple(sorted(dict.fromkeys(choices), key=lambda words: sum(map(_frequency, words)))[:2])


@lru_cache(_KEPT)
def _frequency(word: str) -> float:
    """A rough guess how often a word stands in a text; it decides what is quick, never what is found."""
    letters = word.strip("|")
    if letters in _COMMON:
        return 1.0
    if not letters.strip("0"):
        return 0.3
    edges = word.count("|")
    return 0.01 if edges == 2 else 2.5 ** -len(letters) * (1 if edges else 4)
