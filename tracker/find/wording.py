"""The words of a text, and which expressions they let be found: nothing is searched for where its words do not stand.

A text is cut into words once, whatever number of expressions is sought in it. What a word lets be found is worked out once for each word and kept.
"""

import re
import threading
from collections import defaultdict
from functools import cached_property, lru_cache
from typing import Protocol

from tracker.find.needs import Needs, Words, fold

_WORD = re.compile(r"\w+")
# How many words and texts are remembered: more words than a year of news uses often, and little memory whatever is read.
_WORDS_KEPT, _TEXTS_KEPT = 32_768, 64


class Seeker(Protocol):
    """What is found only where certain words stand."""

    needs: Needs


class _ByWord:
    """Seekers by the words that they ask for, as `needs` writes words."""

    def __init__(self) -> None:
        kinds = [(begins, ends) for begins in (True, False) for ends in (True, False)]
        self.kinds: dict[tuple[bool, bool], dict[str, set[Seeker]]] = {kind: defaultdict(set) for kind in kinds}
        self.longest = 0

    def add(self, seeker: Seeker, words: Words) -> None:
        for word in words:
            letters = word.strip("|")
            self.kinds[word.startswith("|"), word.endswith("|")][letters].add(seeker)
            self.longest = max(self.longest, len(letters))

    def of(self, word: str) -> frozenset[Seeker]:
        """All that ask for this word, or for a part of it."""
        whole, beginnings, endings, parts = self.kinds.values()
        lengths = range(1, min(len(word), self.longest) + 1)
        found = [whole.get(word, ())]
        found += [beginnings.get(word[:length], ()) for length in lengths]
        found += [endings.get(word[-length:], ()) for length in lengths]
        found += [seekers for part, seekers in parts.items() if part in word]
        return frozenset().union(*found)


_needing, _beginning = _ByWord(), _ByWord()
_need_nothing: set[Seeker] = set()
_begin_anywhere: set[Seeker] = set()
_new: list[Seeker] = []
_taking_in = threading.Lock()


def register(seeker: Seeker) -> None:
    """Let a seeker be known before texts are read for it."""
    _new.append(seeker)
    wording.cache_clear()


def _take_in_the_new() -> None:
    """Not when they are made: reading their needs takes time, and not every program that imports them reads texts."""
    with _taking_in:
        taken = tuple(_new)
        for seeker in taken:
            _take_in(seeker)
        _needing_word.cache_clear()
        _beginning_at_word.cache_clear()
        del _new[: len(taken)]  # only now: another thread must not read a text by half of them


def _take_in(seeker: Seeker) -> None:
    _needing.add(seeker, seeker.needs.words or frozenset())
    _beginning.add(seeker, seeker.needs.starts or frozenset())
    if seeker.needs.words is None:
        _need_nothing.add(seeker)
    if seeker.needs.starts is None:
        _begin_anywhere.add(seeker)


@lru_cache(_WORDS_KEPT)
def _needing_word(word: str) -> frozenset[Seeker]:
    return _needing.of(fold(word))


@lru_cache(_WORDS_KEPT)
def _beginning_at_word(word: str) -> frozenset[Seeker]:
    return _beginning.of(fold(word))


class Wording:
    """The words of one text. `possible`: all seekers for which the words that they need stand in it."""

    def __init__(self, text: str) -> None:
        self.text, self.words = text, _WORD.findall(text)
        self.possible: set[Seeker] = _need_nothing.union(*map(_needing_word, self.words))

    @cached_property
    def places(self) -> dict[Seeker, list[int]]:
        """For each possible seeker, where words stand with which it can begin, in the order of the text."""
        found: dict[Seeker, list[int]] = {}
        for match in _WORD.finditer(self.text):
            for seeker in _beginning_at_word(match[0]) & self.possible:
                found.setdefault(seeker, []).append(match.start())
        return found

    @cached_property
    def tried(self) -> set[Seeker]:
        """The possible seekers that have a place where they can begin, or need none."""
        return (self.possible & _begin_anywhere) | self.places.keys()


@lru_cache(_TEXTS_KEPT)
def wording(text: str) -> Wording:
    """The words of a text; the same object again while the text is remembered."""
    if _new:
        _take_in_the_new()
    return Wording(text)
