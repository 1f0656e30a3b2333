"""What a finder returns, and how its patterns are written down.

A pattern carries a name (it is the explanation that readers see), its regular expression, the value it stands for, and
sentences in which it must and must not be found; one test walks them all.
"""

import operator
import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, reduce
from typing import Generic, NamedTuple, TypeVar

from tracker.find.branching import compiled
from tracker.find.sought import Alternatives, alternatives, between_words, cuts_a_word
from tracker.find.wording import Seekers, Wording, members, wording

T = TypeVar("T")


class Found(NamedTuple, Generic[T]):
    """A value with the offsets of the words that say it and the name of the rule that found it."""

    value: T
    start: int
    end: int
    rule: str = ""

    def inside(self, start: int, end: int) -> bool:
        """Whether the words lie between two offsets."""
        return start <= self.start and self.end <= end


@dataclass(frozen=True)
class Pattern(Generic[T]):
    """A named, verbose regular expression with its examples.

    >>> Pattern("landed", "completed", r"land(?:ed|s)", ("It landed.",)).search("Two planes landed.").value
    'completed'
    """

    name: str
    value: T
    regex: str
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...] = ()

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression, anchored at word boundaries, white space in it standing for any run of white space."""
        return compiled(between_words(spaced(self.regex)), re.IGNORECASE)

    @cached_property
    def alternatives(self) -> Alternatives:
        """Its outermost alternatives, which are sought one by one."""
        return Alternatives(map(between_words, alternatives(spaced(self.regex))), re.IGNORECASE)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Found[T]]:
        """All places in `text` between the offsets where the pattern is found."""
        sought = self.compiled if cuts_a_word(text, end) else self.alternatives
        return self.found(sought.finditer(text, start, len(text) if end is None else end))

    def found(self, matches: Iterable[re.Match[str]]) -> Iterator[Found[T]]:
        """What the pattern stands for, at the places of its matches."""
        return (Found(self.value, match.start(), match.end(), self.name) for match in matches)

    def search(self, text: str) -> Found[T] | None:
        """The first place, or None."""
        return next(self.finditer(text), None)


class Family(Generic[T]):
    """Patterns that are sought together: those whose words do not stand in a text are not even asked.

    >>> jets, ships = Pattern("jets", "air", "jets?", ("a jet",)), Pattern("ships", "sea", "ships?", ("a ship",))
    >>> [found.value for found in Family((jets, ships)).finditer("A ship and a jet.")]
    ['air', 'sea']
    """

    def __init__(self, patterns: Iterable[Pattern[T]]) -> None:
        self.patterns = tuple(patterns)
        self.rank_of = {one: rank for rank, pattern in enumerate(self.patterns) for one in pattern.alternatives.every}

    @cached_property
    def set(self) -> Seekers:
        """All that are sought; known once a text is read."""
        return reduce(operator.or_, (pattern.alternatives.set for pattern in self.patterns))

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterable[Found[T]]:
        """All places of all patterns between the offsets, which stand between words, pattern by pattern."""
        words = wording(text)
        tried = self.set & words.tried
        return self._found(words, tried, start, len(text) if end is None else end) if tried else ()

    def _found(self, words: Wording, tried: Seekers, start: int, stop: int) -> list[Found[T]]:
        """What is found; patterns that have a beginning that may stand anywhere are sought one by one, all others at once."""
        anywhere = {self.rank_of[one] for one in members(tried & words.anywhere)}
        found = self._at_places(words, tried, start, stop, anywhere)
        for rank in anywhere:
            pattern = self.patterns[rank]
            found += [(rank, place) for place in pattern.found(pattern.alternatives.matches(tried & pattern.alternatives.set, words, start, stop))]
        return [place for _, place in sorted(found, key=_RANK)]

    def _at_places(self, words: Wording, tried: Seekers, start: int, stop: int, but: Container[int]) -> list[tuple[int, Found[T]]]:
        found: list[tuple[int, Found[T]]] = []
        reached: dict[int, int] = {}
        for place, seekers in words.places:
            for one in members(here) if (here := seekers & tried) and place >= start else ():
                rank = self.rank_of[one]
                if rank not in but and place >= reached.get(rank, 0) and (match := one.plain.match(words.text, place, stop)):
                    reached[rank] = max(match.end(), place + 1)
                    found.append((rank, Found(self.patterns[rank].value, place, match.end(), self.patterns[rank].name)))
        return found


_RANK = operator.itemgetter(0)


def spaced(regex: str) -> str:
    r"""A literal blank in a pattern stands for any run of white space, no-break spaces included.

    >>> spaced("took off")
    'took\\s+off'
    """
    return re.sub(r" +", r"\\s+", regex.replace(" ?", r"\s*"))
