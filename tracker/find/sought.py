"""Regular expressions that are tried only where the words of a text let them be found. What they find is what ``re`` finds."""

import itertools
import operator
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property, reduce

from tracker.find.branching import compiled
from tracker.find.needs import Needs, marks_of, needs_of_each
from tracker.find.wording import Seekers, Wording, members, opened_by, register, wording


class Sought:
    r"""A regular expression that knows what it needs; its methods are those of ``re.Pattern``.

    >>> [m.group() for m in Sought(r"\b(?:refus(?:ed|es)|will not) let\b").finditer("They said it refuses but will not let them land.")]
    ['will not let']
    """

    def __init__(self, regex: str, flags: int = 0) -> None:
        self.regex, self.flags = regex, flags
        self.bits: Seekers = 0  # known once a text is read
        register(self)

    @cached_property
    def plain(self) -> re.Pattern[str]:
        """The expression as ``re`` knows it."""
        return compiled(self.regex, self.flags)

    @cached_property
    def needs(self) -> tuple[Needs, ...]:
        """What a text must have: all of one of these."""
        return needs_of_each(self.regex, self.flags)

    @cached_property
    def first_in(self) -> Callable[..., re.Match[str] | None]:
        """The search for the first place; an expression that is found at the beginning alone is not searched for anywhere else."""
        only_there = self.regex.startswith("^") and not self.flags & re.MULTILINE and len(alternatives(self.regex)) == 1
        return self.plain.match if only_there else self.plain.search

    @cached_property
    def marks(self) -> str:
        """Marks of which one stands in whatever is found; empty where nothing is known of them."""
        return marks_of(self.regex, self.flags)

    def has_its_mark(self, text: str) -> bool:
        """Whether a text has one of the marks without which the expression cannot be found."""
        for mark in self.marks:
            if mark in text:
                return True
        return not self.marks

    def may_be_in(self, text: str) -> bool:
        """Whether a text has one of the words without which the expression cannot be found."""
        return wording(text).possible & self.bits != 0

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterable[re.Match[str]]:
        """All places between the offsets where the expression is found, as ``re`` finds them."""
        if end is not None and cuts_a_word(text, end):
            return self.plain.finditer(text, start, end)
        words = wording(text)
        if not self.bits & words.tried:
            return ()
        stop = len(text) if end is None else end
        return self.plain.finditer(text, start, stop) if self.bits & words.anywhere else self._every(words, start, stop)

    def _every(self, words: Wording, start: int, stop: int) -> list[re.Match[str]]:
        """The matches at the places where it may begin, without overlaps."""
        found, text, bits, match = [], words.text, self.bits, self.plain.match
        for place, seekers in words.places:
            if seekers & bits and place >= start and (here := match(text, place, stop)):
                found.append(here)
                start = here.end()
        return found

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first place, or None."""
        if end is not None and cuts_a_word(text, end):
            return self.first_in(text, start, end)
        words = wording(text)
        if not self.bits & words.tried:
            return None
        stop = len(text) if end is None else end
        return self.first_in(text, start, stop) if self.bits & words.anywhere else self._first(words, start, stop)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """What begins at the offset."""
        return self.plain.match(text, start) if wording(text).possible & self.bits else None  # its bits are known once a text is read

    def _first(self, words: Wording, start: int, stop: int) -> re.Match[str] | None:
        """The first match at the places where it may begin."""
        text, bits, match = words.text, self.bits, self.plain.match
        for place, seekers in words.places:
            if seekers & bits and place >= start and (here := match(text, place, stop)):
                return here
        return None

    # A piece is cut out of a text between its words; the words of the whole text, which are known, say whether to look at all.

    def search_piece(self, piece: str, of: str) -> re.Match[str] | None:
        """The first place in a piece of a text."""
        if not wording(of).possible & self.bits:
            return None
        start = of.find(piece)
        return self.first_in(piece) if start < 0 or self.is_between(of, start, start + len(piece)) else None

    def is_between(self, text: str, start: int, end: int) -> bool:
        """Whether it is found in the piece of a text between two offsets, seen by itself."""
        words = wording(text)
        if not self.bits & words.possible:
            return False
        if self._sees_its_surroundings or self.bits & words.anywhere or cuts_a_word(text, end):
            return self.first_in(text[start:end]) is not None
        if cuts_a_word(text, start) and self.plain.match(text[start:end]):  # the rest of a word is a word of the piece
            return True
        return self.bits & words.tried != 0 and self._first(words, start, end) is not None

    @cached_property
    def _sees_its_surroundings(self) -> bool:
        """Whether it asks what stands before its beginning, beyond the edge of a word."""
        return _LOOKS_BACK.search(self.regex.removeprefix(r"(?<![\w])")) is not None

    def match_piece(self, piece: str, of: str) -> re.Match[str] | None:
        """The beginning of a piece of a text."""
        bits = wording(of).possible & self.bits
        return self.plain.match(piece) if bits and bits & opened_by(piece) else None


def sought(*patterns: re.Pattern[str]) -> tuple[Sought, ...]:
    """Patterns that are from now on tried only where their words stand."""
    return tuple(Sought(pattern.pattern, pattern.flags) for pattern in patterns)


def split(pattern: re.Pattern[str]) -> "Alternatives":
    """A pattern that is from now on sought by its outermost alternatives; a group of one is not known in the match of another."""
    return Alternatives(alternatives(pattern.pattern), pattern.flags)


class Alternatives:
    """An expression ``A|B|C``, its alternatives sought one by one: found is the leftmost, at one place the first of them, as ``re`` finds it."""

    def __init__(self, regexes: Iterable[str], flags: int = 0) -> None:
        self.every = tuple(Sought(regex, flags) for regex in regexes)
        self.rank = {one: rank for rank, one in enumerate(self.every)}

    @cached_property
    def set(self) -> Seekers:
        """All of them; known once a text is read."""
        return reduce(operator.or_, (one.bits for one in self.every))

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterable[re.Match[str]]:
        """All places between the offsets, which stand between words, where one of them is found."""
        words = wording(text)
        tried = self.set & words.tried
        return self.matches(tried, words, start, len(text) if end is None else end) if tried else ()

    def matches(self, tried: Seekers, words: Wording, start: int, stop: int) -> Iterable[re.Match[str]]:
        """The same, where those are known that are to be tried."""
        anywhere = tried & words.anywhere
        if not anywhere:
            return self._at_places(tried, words, start, stop)
        if len(only := members(tried)) == 1:
            return only[0].plain.finditer(words.text, start, stop)
        return self._leftmost(tried, anywhere, words, start, stop)

    def _at_places(self, tried: Seekers, words: Wording, start: int, stop: int) -> Iterator[re.Match[str]]:
        """Matches at the places where they may begin, without overlaps: they are asked in their order, which is that of their bits."""
        text = words.text
        for place, seekers in words.places:
            if place >= start and (here := seekers & tried) and (first := _first(here, text, place, stop)):
                yield first[1]
                start = first[1].end()

    def beginnings(self, text: str, start: int, end: int) -> list[tuple[int, Sought]]:
        """Where each of them may begin between the offsets, in order; rather too many than too few."""
        words = wording(text)
        tried = self.set & words.tried
        found = [(place, one) for place, seekers in words.places if start <= place < end for one in members(seekers & tried)]
        anywhere = [(match.start(), one) for one in members(tried & words.anywhere) for match in one.plain.finditer(text, start, end)]
        return sorted([*found, *anywhere], key=lambda pair: pair[0]) if anywhere else found

    def is_in(self, text: str) -> bool:
        """Whether one of them is found anywhere."""
        words = wording(text)
        tried = self.set & words.tried
        if not tried or tried & words.sure:
            return tried != 0
        anywhere = tried & words.anywhere
        for place, seekers in words.places if tried != anywhere else ():
            if (here := seekers & tried) and _first(here, text, place, len(text)):
                return True
        return any(one.has_its_mark(text) and one.first_in(text) for one in members(anywhere))

    def _leftmost(self, tried: Seekers, anywhere: Seekers, words: Wording, start: int, stop: int) -> Iterator[re.Match[str]]:
        """Where some may begin anywhere: after each match, what each of them finds next."""
        text, placed = words.text, tried & ~anywhere
        ahead = [(match.start(), one, match) for one in members(anywhere) if one.has_its_mark(text) and (match := one.first_in(text, start, stop))]
        while True:
            leftmost = min(ahead, key=_by_place_and_rank, default=None)
            here = _next_placed(placed, words, start, stop, leftmost[0] if leftmost else stop) if placed else None
            leftmost = min(filter(None, (leftmost, here)), key=_by_place_and_rank, default=None)
            if leftmost is None:
                return
            yield leftmost[-1]
            start = leftmost[-1].end()
            passed = [one for place, one, _ in ahead if place < start]
            ahead = [found for found in ahead if found[0] >= start]
            ahead += [(match.start(), one, match) for one in passed if (match := one.first_in(text, start, stop))]


_Placed = tuple[int, Sought, re.Match[str]]  # where an expression is found, which one, and its match


def _by_place_and_rank(found: _Placed) -> tuple[int, Seekers]:
    return found[0], found[1].bits


def _next_placed(placed: Seekers, words: Wording, start: int, stop: int, last: int) -> _Placed | None:
    """What the first of some expressions finds at the places between two offsets, the last included."""
    for place, seekers in words.places:
        if place > last:
            return None
        if place >= start and (here := seekers & placed) and (first := _first(here, words.text, place, stop)):
            return place, *first
    return None


def _first(seekers: Seekers, text: str, place: int, stop: int) -> tuple[Sought, re.Match[str]] | None:
    """The first of some expressions that is found at a place, with its match."""
    for one in members(seekers):
        if match := one.plain.match(text, place, stop):
            return one, match
    return None


@cache
def _every(vocabulary: object) -> Seekers:
    """All expressions of a vocabulary that are tried only where their words stand."""
    return reduce(operator.or_, (one.bits if isinstance(one, Sought) else one.set for one in vars(vocabulary).values() if isinstance(one, Sought | Alternatives)), 0)


def says_any(text: str, vocabulary: object, *more: Sought) -> bool:
    """Whether any expression of a vocabulary, or one of some more, may be found in a text: where none may, nothing of it need be sought."""
    tried = wording(text).tried
    return tried & _every(vocabulary) != 0 or any(tried & one.bits for one in more)


def those_possible(text: str, several: Iterable[Sought]) -> list[Sought]:
    """Those of several expressions of which a text has the words that they need: the others need not be asked."""
    possible = wording(text).possible
    return [one for one in several if possible & one.bits]


def cuts_a_word(text: str, end: int | None) -> bool:
    """Whether an offset stands within a word: a search that ends there sees another word than stands in the text.

    >>> cuts_a_word("landed", 4), cuts_a_word("landed", 6), cuts_a_word("It landed", 2)
    (True, False, False)
    """
    if end is None or not 0 < end < len(text):
        return False
    before, after = text[end - 1], text[end]
    return (after.isalnum() or after == "_") and (before.isalnum() or before == "_")


def between_words(regex: str) -> str:
    """The expression where it neither begins nor ends within a word."""
    return rf"(?<![\w])(?:{regex})(?![\w])"


def alternatives(regex: str) -> list[str]:
    r"""The outermost alternatives of an expression.

    >>> alternatives(r"took off|(?:left|went) home|[|(]x\|y")
    ['took off', '(?:left|went) home', '[|(]x\\|y']
    """
    cuts, depth = [-1], 0
    for match in _MARKS.finditer(regex):
        depth += {"(": 1, ")": -1}.get(match.group(), 0)
        if match.group() == "|" and not depth:
            cuts.append(match.start())
    return [regex[a + 1 : b] for a, b in itertools.pairwise([*cuts, len(regex)])]


def by_first_letter(regex: str) -> str:
    r"""Alternatives, in an expression where case does not matter, told apart by their first letters: of many, few are then tried at one place.

    Only those that cannot be found at one place change their order, so that the same is found.

    >>> by_first_letter("left|landed|arrived|lef?t|[A-Z]x|lay")
    'l(?:eft|anded|ef?t)|arrived|[A-Z]x|lay'
    """
    groups: list[tuple[str, list[str]]] = []
    begun: dict[str, list[str]] = {}
    for one in alternatives(regex):
        letter = one[0].lower() if _FIRST_LETTER.match(one) else ""
        if letter in begun:
            begun[letter].append(one[1:])
            continue
        groups.append((letter, [one[1:] if letter else one]))
        begun = {**begun, letter: groups[-1][1]} if letter else {}  # none is moved past one that begins with no letter
    return "|".join(f"{letter}(?:{'|'.join(rest)})" if len(rest) > 1 else letter + rest[0] for letter, rest in groups)


_LOOKS_BACK = re.compile(r"\(\?<[!=]|(?<!\[)\^|\\[AB]")
_FIRST_LETTER = re.compile(r"[A-Za-z](?![?*+{])")
# Escaped characters and sets are passed over as a whole.
_MARKS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[(|)]", re.DOTALL)
