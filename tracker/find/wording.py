"""The words of a text, and which expressions they let be found: nothing is searched for where its words do not stand.

A text is cut into words once, whatever number of expressions is sought in it. What a word lets be found is worked out once for each word and kept.
Where an expression begins with two words that are known, as 'the same' does, it is tried only where they follow each other: 'the' stands everywhere.
Sets of seekers are whole numbers with a bit for each seeker: to join and to compare them costs next to nothing, and their order is that of the bits.
"""

import operator
import re
import threading
from collections import defaultdict
from collections.abc import Callable
from functools import lru_cache, reduce
from typing import Protocol

from tracker.find.needs import Needs, Words, fold

_WORD = re.compile(r"\w+")
# How many words, sets and texts are remembered: more words than a year of news uses often, and little memory whatever is read.
_WORDS_KEPT, _SETS_KEPT, _TEXTS_KEPT = 32_768, 16_384, 64

Seekers = int  # a set of seekers, a bit for each


class Seeker(Protocol):
    """What is found only where certain words stand; it has a bit for each of its needs, of which all words of one must stand there."""

    needs: tuple[Needs, ...]
    bits: Seekers


class _ByWord:
    """Seekers by the words that they ask for, as `needs` writes words."""

    def __init__(self) -> None:
        kinds = [(begins, ends) for begins in (True, False) for ends in (True, False)]
        self.kinds: dict[tuple[bool, bool], dict[str, int]] = {kind: defaultdict(int) for kind in kinds}
        self.longest = 0
        self.others = 0  # seekers that ask for no word

    def add(self, bit: int, words: Words | None) -> None:
        self.others |= bit if words is None else 0
        for word in words or ():
            letters = word.strip("|")
            self.kinds[word.startswith("|"), word.endswith("|")][letters] |= bit
            self.longest = max(self.longest, len(letters))

    def of(self, word: str) -> int:
        """All that ask for this word, or for a part of it."""
        whole, beginnings, endings, parts = self.kinds.values()
        lengths = range(1, min(len(word), self.longest) + 1)
        found = [whole.get(word, 0)]
        found += [beginnings.get(word[:length], 0) for length in lengths]
        found += [endings.get(word[-length:], 0) for length in lengths]
        found += [seekers for part, seekers in parts.items() if part in word]
        return reduce(operator.or_, found)


_needing, _needing_also, _beginning, _beginning_two, _second, _opening = (_ByWord() for _ in range(6))
_known: list[Seeker] = []
_owners: list[Seeker] = []  # of the bit n at place n
_anchored = _sure = 0  # what is found at the very beginning of a text alone; what is found wherever its word stands
_taken_in = 0
_registering = threading.Lock()


class _Remembered(dict[str, Seekers]):
    """What words let be found, each worked out when first asked for; forgotten as a whole when they grow too many."""

    def __init__(self, of: Callable[[str], Seekers]) -> None:
        super().__init__()
        self.of = of

    def __missing__(self, word: str) -> Seekers:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        self[word] = found = self.of(fold(word))
        return found


_asked = (_needing, _needing_also, _beginning, _beginning_two, _second, _opening)
_remembered = _needing_word, _needing_word_also, _beginning_at, _beginning_two_at, _as_second, _opened_by = tuple(_Remembered(asked.of) for asked in _asked)


def register(seeker: Seeker) -> None:
    """Let a seeker be known before texts are read for it; its bits are higher than those of the seekers before it."""
    with _registering:
        _known.append(seeker)
        wording.cache_clear()


@lru_cache(_SETS_KEPT)
def members(seekers: Seekers) -> tuple[Seeker, ...]:
    """The seekers of a set, those first that were registered first."""
    found, left = {}, seekers
    while left:
        bit = left & -left
        found[_owners[bit.bit_length() - 1]] = True
        left ^= bit
    return tuple(found)


def _take_in_the_new() -> None:
    """Not when they are made: reading their needs takes time, and not every program that imports them reads texts."""
    global _taken_in  # noqa: PLW0603 - how far the list is read
    with _registering:
        for seeker in _known[_taken_in:]:
            seeker.bits = sum(_take_in(seeker, needs) for needs in seeker.needs)
        for remembered in _remembered:
            remembered.clear()
        opened_by.cache_clear()
        wording.cache_clear()
        _taken_in = len(_known)  # only now: another thread must not read a text by half of them


def _take_in(seeker: Seeker, needs: Needs) -> Seekers:
    global _anchored, _sure  # noqa: PLW0603 - one more of them
    bit = 1 << len(_owners)
    _owners.append(seeker)
    _needing.add(bit, needs.words)
    _needing_also.add(bit, needs.also)
    _begin(bit, needs)
    _opening.add(bit, needs.opens)
    _anchored |= bit if needs.anchored else 0
    _sure |= bit if needs.sure else 0
    return bit


def _begin(bit: Seekers, needs: Needs) -> None:
    """Where it may begin: with a word, or with one of two that follow each other."""
    if needs.anchored or needs.starts is None:
        _beginning.add(bit, frozenset() if needs.anchored else None)
        return
    _beginning.add(bit, needs.alone)
    _beginning_two.add(bit, needs.starts - needs.alone)
    _second.add(bit, needs.second)


@lru_cache(_TEXTS_KEPT)
def opened_by(piece: str) -> Seekers:
    """Those that the first word of a piece of a text lets be found at its beginning."""
    word = _WORD.search(piece)
    return _opening.others | _opened_by[word[0]] if word else _opening.others


class Wording:
    """The words of one text. `possible`: all seekers for which the words that they need stand in it.

    `tried`: those of them that have a place where they can begin, or need none; `anywhere`: those that need none; `sure`: those
    that are found, without a search. `places`: where words stand with which some can begin, in the order of the text, each with those.
    """

    def __init__(self, text: str) -> None:
        self.text, self.words = text, _WORD.findall(text)
        also = reduce(operator.or_, map(_needing_word_also.__getitem__, self.words), _needing_also.others)
        self.possible: Seekers = also & reduce(operator.or_, map(_needing_word.__getitem__, self.words), _needing.others)
        self.anywhere: Seekers = self.possible & _beginning.others
        self.tried: Seekers = self.anywhere
        self.places: list[tuple[int, Seekers]] = self._places()
        self.sure: Seekers = self.tried & _sure

    def _places(self) -> list[tuple[int, Seekers]]:
        """Where words stand with which possible seekers can begin, in the order of the text, each with those seekers; the very beginning, too."""
        possible, tried, find, at, found = self.possible, self.tried, self.text.find, 0, []
        second = [*map(_as_second.__getitem__, self.words[1:]), 0]
        for word, one, two, after in zip(self.words, map(_beginning_at.__getitem__, self.words), map(_beginning_two_at.__getitem__, self.words), second, strict=False):
            at = find(word, at)  # no part of the text between two words is like a word
            if seekers := (one | two & after) & possible:
                found.append((at, seekers))
                tried |= seekers
            at += len(word)
        first = possible & _anchored & (_opening.others | _opened_by[self.words[0]] if self.words else _opening.others)
        self.tried = tried | first
        if first and found and not found[0][0]:
            return [(0, found[0][1] | first), *found[1:]]
        return [(0, first), *found] if first else found


@lru_cache(_TEXTS_KEPT)
def wording(text: str) -> Wording:
    """The words of a text; the same object again while the text is remembered."""
    if _taken_in < len(_known):
        _take_in_the_new()
    return Wording(text)
