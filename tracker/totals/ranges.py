"""Sums that say what they rest on: a range of people, a number of flights."""

from typing import NamedTuple

from pydantic import Field

from tracker.filters import NOT_REPORTED
from tracker.models import Record


def people_words(low: int | None, best: int | None, high: int | None) -> str:
    """Say a number of people, of one event or in sum, as the figure picked by rule with its bounds: on every page, map and chart alike.

    >>> people_words(160, 160, 160), people_words(None, 80, None), people_words(150, 150, None)
    ('160', 'about 80', 'at least 150')
    >>> people_words(150, 160, None), people_words(201, 201, 205), people_words(None, 80, 90), people_words(None, None, None)
    ('160 (at least 150)', '201 (201 to 205)', '80 (at most 90)', 'not reported')
    """
    if best is None:
        return _bounds_words(low, high)
    if low == best == high:
        return f"{best:,}"
    if high is None:
        return f"about {best:,}" if low is None else f"at least {low:,}" if low == best else f"{best:,} (at least {low:,})"
    return f"{best:,} ({f'{low:,} to' if low is not None else 'at most'} {high:,})"


def _bounds_words(low: int | None, high: int | None) -> str:
    """Say the bounds where no figure was picked between them.

    >>> _bounds_words(80, 100), _bounds_words(None, 100), _bounds_words(None, None)
    ('80 to 100', 'at most 100', 'not reported')
    """
    if low is not None and high is not None:
        return f"{low:,} to {high:,}"
    return f"at least {low:,}" if low is not None else NOT_REPORTED.lower() if high is None else f"at most {high:,}"


class Apart(NamedTuple):
    """The two parts of a sum of people: on flights whose number is known, and of events that give no number of flights, who are on none of those."""

    numbered: int
    unnumbered: int
    at_least: bool = False

    def words(self, people: int) -> str:
        """Say one of the parts.

        >>> Apart(1, 5460).words(1), Apart(305, 5000, at_least=True).words(5000)
        ('1 person', 'at least 5,000 people')
        """
        return f"{'at least ' * self.at_least}{people:,} {'person' if people == 1 else 'people'}"


class Range(Record):
    """A sum of people over events, with what it rests on; a bound that nothing gives is empty, never zero.

    >>> Range(low=318, best=425, known=6, of=7).words()
    '425 (at least 318); 6 of 7 flights have a count'
    >>> Range(best=120, known=0, of=0, unnumbered_known=1, unnumbered=1).words()
    'about 120; the 1 event whose number of flights is not known has a count'
    """

    low: int | None = Field(default=None, description="The sum of the smallest numbers that sources give exactly or as a least.")
    best: int | None = Field(default=None, description="The sum of the values picked by rule, of the events that have one.")
    high: int | None = Field(default=None, description="The sum of the largest that they give exactly or as a most; empty unless every flight has one.")
    known: int = Field(description="Flights that have a count, or a least.")
    of: int = Field(description="Flights in all, as far as their number is known.")
    unnumbered_known: int = Field(default=0, description="Events without a number of flights that have a count.")
    unnumbered: int = Field(default=0, description="Events without a number of flights.")
    unnumbered_low: int | None = Field(default=None, description="The part of `low` that events without a number of flights give.")
    unnumbered_best: int | None = Field(default=None, description="The part of `best` that they give.")
    picked: int = Field(default=0, description="Events that have a value picked by rule.")
    bounded: int = Field(default=0, description="Events that have bounds and no such value: only low and high count them.")
    bounded_low: int | None = Field(default=None, description="The part of `low` that they give.")
    unit: str = Field(default="people", description="What is counted.")

    def words(self) -> str:
        """Say the range and what it rests on."""
        return f"{self.figure()}; {self.coverage()}" if self.of or self.unnumbered else "no flights"

    def figure(self) -> str:
        """Say the range alone.

        >>> Range(low=80, best=80, high=80, known=1, of=1).figure(), Range(low=150, best=150, known=2, of=2).figure()
        ('80', 'at least 150')
        >>> Range(known=0, of=3).figure()
        'not reported'
        >>> Range(low=165, best=135, high=195, known=2, of=2, picked=1, bounded=1).figure()
        '165 to 195 (best figure of the 1 event that has one: 135)'
        >>> Range(low=165, best=170, known=2, of=2, picked=1, bounded=1).figure()
        '170 (best figure of the 1 event that has one; at least 165 in all)'
        """
        if self.best is None or not self.bounded:
            return people_words(self.low, self.best, self.high)
        if self.best_is_too_low:
            return f"{self.bounds_words()} (best figure {self.rests_on_words()}: {self.best:,})"
        return f"{self.best:,} (best figure {self.rests_on_words()}; {self.bounds_words()} in all)"

    @property
    def best_is_too_low(self) -> bool:
        """Whether the sum of the bests is less than the sum is known to be, because events that have only bounds are not in it."""
        return bool(self.bounded) and self.best is not None and self.low is not None and self.best < self.low

    def bounds_words(self) -> str:
        """Say the bounds alone."""
        return _bounds_words(self.low, self.high)

    def rests_on_words(self) -> str:
        """Say of how many events the best figure is, where others have only bounds; empty where none has.

        >>> Range(low=165, best=135, known=2, of=2, picked=1, bounded=1).rests_on_words()
        'of the 1 event that has one'
        """
        events, have = ("event", "has") if self.picked == 1 else ("events", "have")
        return f"of the {self.picked:,} {events} that {have} one" if self.bounded else ""

    def more_words(self) -> str:
        """Say how many people the events add at least that have only bounds; empty where none has a lower one.

        >>> Range(low=165, best=135, known=2, of=2, picked=1, bounded=1, bounded_low=30).more_words()
        'at least 30 more of the 1 event that has only bounds'
        """
        events, have = ("event", "has") if self.bounded == 1 else ("events", "have")
        return f"at least {self.bounded_low:,} more of the {self.bounded:,} {events} that {have} only bounds" if self.bounded and self.bounded_low else ""

    def coverage(self) -> str:
        """Say how many flights have a count, and of events whose number of flights nobody gives, how many do.

        >>> Range(best=80, known=1, of=1, unnumbered_known=1, unnumbered=3).coverage()
        '1 of 1 flight has a count; 1 of 3 events whose number of flights is not known has a count'
        >>> Range(low=5305, best=5765, known=4, of=6, unnumbered_known=2, unnumbered=2, unnumbered_low=5000, unnumbered_best=5460).coverage()
        '4 of 6 flights have a count (305 people); 2 of 2 events whose number of flights is not known have a count (5,460 people)'
        >>> Range(known=3, of=3, unnumbered=1).coverage()
        '3 of 3 flights have a count; the 1 event whose number of flights is not known has no count'
        """
        flights = f"{_k_of_n(self.known, self.of, 'flight')} {_have(self.of)} a count"
        events = self._events_counted()
        if apart := self.apart:
            return f"{flights} ({apart.words(apart.numbered)}); {events} ({apart.words(apart.unnumbered)})"
        return "; ".join([*([flights] if self.of or not self.unnumbered else []), *([events] if self.unnumbered else [])])

    def _events_counted(self) -> str:
        """Say how many of the events that give no number of flights have a count of people."""
        if self.unnumbered == 1:
            return f"the 1 event whose number of flights is not known has {'a' if self.unnumbered_known else 'no'} count"
        return f"{_k_of_n(self.unnumbered_known, self.unnumbered, 'event')} whose number of flights is not known {_have(self.unnumbered_known)} a count"

    @property
    def apart(self) -> "Apart | None":
        """Give the parts of the figure that stand on a known number of flights and on none; None where it stands on one of them alone."""
        at_least = self.best is None or self.best_is_too_low
        whole, part = (self.low, self.unnumbered_low) if at_least else (self.best, self.unnumbered_best)
        return Apart(whole - part, part, at_least) if whole and part and whole > part else None


class Flights(Record):
    """A number of flights over events, some of which may not give one.

    >>> Flights(flights=7, known=3, of=4).words()
    'at least 7 flights; 3 of 4 events give a number of flights'
    >>> Flights(flights=None, known=0, of=1).words()
    'number not reported; 0 of 1 event gives a number of flights'
    """

    flights: int | None = Field(default=None, description="Their sum over the events that give a number; empty if none of them does.")
    known: int = Field(description="Events that give a number of flights.")
    of: int = Field(description="Events in all.")

    def words(self) -> str:
        """Say the number and what it rests on."""
        number = "number not reported" if self.flights is None else f"{self.figure()} flight{'s' * (self.flights != 1)}"
        return f"{number}; {_k_of_n(self.known, self.of, 'event')} give{'s' * (self.of == 1)} a number of flights"

    def figure(self) -> str:
        """Say the number alone: as the least it can be where some events give none.

        >>> Flights(flights=7, known=3, of=4).figure(), Flights(flights=4, known=4, of=4).figure()
        ('at least 7', '4')
        """
        more = "at least " if self.known < self.of else ""
        return NOT_REPORTED.lower() if self.flights is None else f"{more}{self.flights:,}"


def _k_of_n(known: int, of: int, thing: str) -> str:
    return f"{known:,} of {of:,} {thing}{'s' * (of != 1)}"


def _have(number: int) -> str:
    return "has" if number == 1 else "have"
