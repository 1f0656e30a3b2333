"""Regular expressions that are tried only where the words of a text let them be found. What they find is what ``re`` finds."""

import itertools
import re
from collections.abc import Iterable, Iterator, Set
from functools import cached_property

from tracker.find.needs import Needs, needs_of
from tracker.find.wording import Wording, register, wording


class Sought:
    r"""A regular expression that knows what it needs; its methods are those of ``re.Pattern``.

    >>> [m.group() for m in Sought(r"\b(?:refus(?:ed|es)|will not) let\b").finditer("They said it refuses but will not let them land.")]
    ['will not let']
    """

    def __init__(self, regex: str, flags: int = 0) -> None:
        self.regex, self.flags = regex, flags
        register(self)

    @cached_property
    def plain(self) -> re.Pattern[str]:
        """The expression as ``re`` knows it."""
        return re.compile(self.regex, self.flags)

    @cached_property
    def needs(self) -> Needs:
        """What a text must have."""
        return needs_of(self.regex, self.flags)

    def may_be_in(self, text: str) -> bool:
        """Whether a text has one of the words without which the expression cannot be found."""
        return self in wording(text).possible

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterable[re.Match[str]]:
        """All places between the offsets where the expression is found, as ``re`` finds them."""
        stop = len(text) if end is None else end
        if cuts_a_word(text, end):
            return self.plain.finditer(text, start, stop)
        words = wording(text)
        if self not in words.possible:
            return ()
        if self.needs.starts is None:
            return self.plain.finditer(text, start, stop)
        return _at_places([(place, self) for place in words.places.get(self, ())], text, start, stop)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first place, or None."""
        return next(iter(self.finditer(text, start, end)), None)

    # A piece is cut out of a text between its words; the words of the whole text, which are known, say whether to look at all.

    def search_piece(self, piece: str, of: str) -> re.Match[str] | None:
        """The first place in a piece of a text."""
        return self.plain.search(piece) if self.may_be_in(of) else None

    def match_piece(self, piece: str, of: str) -> re.Match[str] | None:
        """The beginning of a piece of a text."""
        return self.plain.match(piece) if self.may_be_in(of) else None


def sought(*patterns: re.Pattern[str]) -> tuple[Sought, ...]:
    """Patterns that are from now on tried only where their words stand."""
    return tuple(Sought(pattern.pattern, pattern.flags) for pattern in patterns)


def split(pattern: re.Pattern[str]) -> "Alternatives":
    """A pattern that is from now on sought by its outermost alternatives; a group of one is not known in the match of another."""
    return Alternatives(alternatives(pattern.pattern), pattern.flags)


_Places = list[tuple[int, Sought]]


def _at_places(places: _Places, text: str, start: int, stop: int) -> Iterator[re.Match[str]]:
    """Matches at some places, in their order, without overlaps."""
    for place, sought in places:
        if place >= start and (match := sought.plain.match(text, place, stop)):
            yield match
            start = match.end()


class Alternatives:
    """An expression ``A|B|C``, its alternatives sought one by one: found is the leftmost, at one place the first of them, as ``re`` finds it."""

    def __init__(self, regexes: Iterable[str], flags: int = 0) -> None:
        self.rank = {Sought(regex, flags): rank for rank, regex in enumerate(regexes)}
        self.set = frozenset(self.rank)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterable[re.Match[str]]:
        """All places between the offsets, which stand between words, where one of them is found."""
        words = wording(text)
        tried = self.set & words.tried
        return self.matches(tried, words, start, len(text) if end is None else end) if tried else ()

    def matches(self, tried: Set[Sought], words: Wording, start: int, stop: int) -> Iterable[re.Match[str]]:
        """The same, where those are known that are to be tried."""
        places = self._places(tried, words)
        anywhere = [one for one in tried if one.needs.starts is None]
        return self._leftmost(places, anywhere, words.text, start, stop) if anywhere else _at_places(places, words.text, start, stop)

    def _places(self, tried: Set[Sought], words: Wording) -> _Places:
        """Where one may begin, in the order of the text and, at one place, of the alternatives."""
        found = [(place, one) for one in tried for place in words.places.get(one, ())]
        return found if len(found) < 2 else sorted(found, key=lambda pair: (pair[0], self.rank[pair[1]]))

    def beginnings(self, text: str, start: int, end: int) -> _Places:
        """Where each of them may begin between the offsets, in order; rather too many than too few."""
        words = wording(text)
        tried = self.set & words.tried
        found = [pair for pair in self._places(tried, words) if start <= pair[0] < end]
        anywhere = [(match.start(), one) for one in tried if one.needs.starts is None for match in one.plain.finditer(text, start, end)]
        return sorted([*found, *anywhere], key=lambda pair: pair[0]) if anywhere else found

    def is_in(self, text: str) -> bool:
        """Whether one of them is found anywhere."""
        return any(one.plain.search(text) for one in self.set & wording(text).possible)

    def _leftmost(self, places: _Places, anywhere: list[Sought], text: str, start: int, stop: int) -> Iterator[re.Match[str]]:
        """Where some may begin anywhere: after each match, what each of them finds next."""
        while True:
            found = [(one, match) for one in anywhere if (match := one.plain.search(text, start, stop))]
            found += itertools.islice(((one, match) for place, one in places if place >= start and (match := one.plain.match(text, place, stop))), 1)
            if not found:
                return
            match = min(found, key=lambda pair: (pair[1].start(), self.rank[pair[0]]))[1]
            yield match
            start = match.end()


def cuts_a_word(text: str, end: int | None) -> bool:
    """Whether an offset stands within a word: a search that ends there sees another word than stands in the text.

    >>> cuts_a_word("landed", 4), cuts_a_word("landed", 6), cuts_a_word("It landed", 2)
    (True, False, False)
    """
    return end is not None and 0 < end < len(text) and _is_letter(text[end]) and _is_letter(text[end - 1])


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


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


# Escaped characters and sets are passed over as a whole.
_MARKS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[(|)]", re.DOTALL)
