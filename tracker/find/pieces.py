"""What is known of the strings that a part of an expression matches, and how that of a whole follows from that of its parts.

Strings are written as `tracker.find.needs` writes words: folded, ``|`` for the edge of a word, a blank for a character outside words.
"""

import re
from typing import NamedTuple

from tracker.find.rare_words import Words, chosen, rarest, words_in

# More strings than this are not written out.
MOST = 400
_A_WORD, _ONE_WORD, _TWO_WORDS = (re.compile(regex) for regex in (r"[^| ]", r"[| ]*[^| ]*[| ]?", r"[| ]*[^| ]*(?:[| ]+[^| ]+)?[| ]?"))
_UNKNOWN = frozenset({"?"})  # the beginning of strings of which nothing is known


class Piece(NamedTuple):
    """What is known of the strings that a part of an expression matches."""

    strings: Words | None  # all of them; None: too many, or unknown
    words: tuple[Words, ...] = ()  # one word of each of these sets stands in each, or just beside it: what the strings say is not repeated here
    first: Words | None = None  # where there are no strings: each begins with one of these
    closed: bool = False  # where there are no strings: each ends at the edge of a word

    @property
    def beginnings(self) -> Words | None:
        """What each string begins with, up to the end of its second word."""
        return self.first if self.strings is None else _cut(self.strings, _TWO_WORDS)

    @property
    def needed(self) -> tuple[Words, ...]:
        """Sets of words, at most two, the rarest first: at least one word of each set stands in whatever the piece matches, or just beside it."""
        if self.strings is None:
            return self.words
        words = sorted(map(words_in, self.strings), key=len)
        if not words or not words[0]:
            return self.words
        return rarest([chosen(words, 0), *self.words, *([chosen(words, 1)] if len(words[-1]) > 1 else [])])

    def ends_a_word(self, before: bool) -> bool:
        """Whether it ends at the edge of a word; one that may be empty does where what stands before it does."""
        if self.strings is None:
            return self.closed
        return all(string.endswith(("|", " ")) if string else before for string in self.strings)

    def or_nothing(self, closed: bool) -> "Piece":
        """The piece where it may be left out: what stands after it may stand in its place."""
        first = self.first if self.strings is None else self.strings
        return ANYTHING._replace(first=first and first | {""}, closed=closed)


NOTHING, ANYTHING, EDGE, GAP = Piece(frozenset({""})), Piece(None), Piece(frozenset({"|"})), Piece(frozenset({" "}))


class Beginning(NamedTuple):
    """What strings begin with, where not all of them are known."""

    known: Words  # as far as they are of use
    open: Words  # those that go on with what follows

    def followed_by(self, beginnings: Words | None) -> "Beginning":
        """Gone on with the beginnings of what follows; those of them without a word go on."""
        if not self.open:
            return self
        with_words = frozenset(filter(_A_WORD.search, beginnings or _UNKNOWN))
        longer = joined(self.open, with_words) or joined(self.open, _cut(with_words, _ONE_WORD))
        left = joined(self.open, (beginnings or _UNKNOWN) - with_words)
        return Beginning(self.known | (self.open if longer is None or left is None else longer), left or frozenset())


def _cut(strings: Words, beginning: re.Pattern[str]) -> Words:
    return frozenset(beginning.match(string).group() for string in strings)


def at_edge(edge: bool) -> Words:
    """What strings begin or end with where a word must begin or end, and where it need not."""
    return (EDGE if edge else NOTHING).strings


def joined(left: Words, right: Words | None) -> Words | None:
    """Every string of the left followed by each of the right; None where they are too many, or unknown."""
    if right is None or len(left) * len(right) > MOST:
        return None
    return frozenset(a + b for a in left for b in right)


def either(pieces: list[Piece]) -> Piece:
    """What is known where one of several pieces stands."""
    strings = [piece.strings for piece in pieces]
    if None not in strings and len(union := frozenset().union(*strings)) <= MOST:
        return Piece(union, _of_either([piece.words for piece in pieces]))
    first = [piece.beginnings for piece in pieces]
    every_first = None if None in first else frozenset().union(*first)
    return Piece(None, _of_either([piece.needed for piece in pieces]), every_first, all(piece.ends_a_word(before=False) for piece in pieces))


def _of_either(choices: list[tuple[Words, ...]]) -> tuple[Words, ...]:
    """What all of several pieces need: the rarest words of each, and the next rarest of each, or its rarest again."""
    if not all(choices):
        return ()
    unions = (frozenset().union(*(sets[place] for sets in choices)) for place in (0, -1))
    return tuple(dict.fromkeys(unions))
