"""Sums that say what they rest on: a range of people, a number of flights."""

from pydantic import Field

from tracker.filters import NOT_REPORTED
from tracker.models import Record


class Range(Record):
    """A sum of people over events, with what it rests on; a bound that nothing gives is empty, never zero.

    >>> Range(low=318, best=425, known=6, of=7).words()
    'at least 318, best 425; 6 of 7 flights have a count'
    >>> Range(best=120, known=0, of=0, unnumbered_known=1, unnumbered=1).words()
    'best 120; 1 of 1 event without a number of flights has a count'
    """

    low: int | None = Field(default=None, description="The sum of the least that the sources allow.")
    best: int | None = Field(default=None, description="The sum of the values picked by rule.")
    high: int | None = Field(default=None, description="The sum of the most that they allow; empty unless every flight has one.")
    known: int = Field(description="Flights that have a count.")
    of: int = Field(description="Flights in all, as far as their number is known.")
    unnumbered_known: int = Field(default=0, description="Events without a number of flights that have a count.")
    unnumbered: int = Field(default=0, description="Events without a number of flights.")
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
        """
        if self.low == self.best == self.high:
            return NOT_REPORTED.lower() if self.best is None else f"{self.best:,}"
        best = None if self.best == self.low and self.high is None else self.best
        parts = (("at least", self.low), ("best", best), ("at most", self.high))
        return ", ".join(f"{word} {number:,}" for word, number in parts if number is not None)

    def coverage(self) -> str:
        """Say how many flights have a count, and of events whose number of flights nobody gives, how many do.

        >>> Range(best=80, known=1, of=1, unnumbered_known=1, unnumbered=3).coverage()
        '1 of 1 flight has a count, and so do 1 of 3 events without a number of flights'
        """
        flights = _k_of_n(self.known, self.of, "flight")
        events = _k_of_n(self.unnumbered_known, self.unnumbered, "event") + " without a number of flights"
        if not self.unnumbered:
            return f"{flights} {_have(self.of)} a count"
        if not self.of:
            return f"{events} {_have(self.unnumbered)} a count"
        return f"{flights} {_have(self.of)} a count, and so {'does' if self.unnumbered == 1 else 'do'} {events}"


class Flights(Record):
    """A number of flights over events, some of which may not give one.

    >>> Flights(flights=7, known=3, of=4).words()
    '7 flights; 3 of 4 events give a number of flights'
    >>> Flights(flights=None, known=0, of=1).words()
    'number not reported; 0 of 1 event gives a number of flights'
    """

    flights: int | None = Field(default=None, description="Their sum over the events that give a number; empty if none of them does.")
    known: int = Field(description="Events that give a number of flights.")
    of: int = Field(description="Events in all.")

    def words(self) -> str:
        """Say the number and what it rests on."""
        number = "number not reported" if self.flights is None else f"{self.flights:,} flight{'s' * (self.flights != 1)}"
        return f"{number}; {_k_of_n(self.known, self.of, 'event')} give{'s' * (self.of == 1)} a number of flights"


def _k_of_n(known: int, of: int, thing: str) -> str:
    return f"{known:,} of {of:,} {thing}{'s' * (of != 1)}"


def _have(number: int) -> str:
    return "has" if number == 1 else "have"
