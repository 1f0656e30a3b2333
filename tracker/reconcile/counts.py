"""Whether the numbers of flights and people that two sides give can be of the same flights."""

from collections.abc import Sequence
from itertools import chain

from tracker.models import Covers, Qualifier, Report
from tracker.reconcile.days import days_of
from tracker.reconcile.passengers import CLOSE_ENOUGH, NEARLY_EQUAL, Implied, implied

HEDGED = 1.25  # "about 100" and 120 may be one count where no day speaks for it
ROUND = 10  # capacities and estimates are multiples of ten, and come back from flight to flight

Pairs = list[tuple[Implied, Implied]]


def counts(report: Report, others: Sequence[Report]) -> Pairs:
    """Pair the report's count with those of the others, each over the flights that it or else the other side gives."""
    flights = next((other.flights for other in others if other.flights), None)
    mine = implied(report, flights)
    theirs = (implied(other, flights or report.flights) for other in others)
    return [(mine, said) for said in theirs if said] if mine else []


def flights_agree(report: Report, others: Sequence[Report]) -> bool:
    """Whether the flights are as many, or one number is unknown; a part has no more than the whole.

    One source has on one plane whom another has on two: on one day and of one operator, as many people in all are the same people.
    """
    known = [other for other in others if other.flights is not None]
    if report.flights is None or not known or any(_as_many(report, other) for other in known):
        return True
    return any(_same_load(report, other) for other in known)


def _as_many(one: Report, other: Report) -> bool:
    if one.covers is other.covers:
        return one.flights == other.flights
    part, whole = (one, other) if one.covers is Covers.PART else (other, one)
    return part.flights <= whole.flights


def _same_load(one: Report, other: Report) -> bool:
    """Whether two whole reports that give a day and one operator count nearly the same people in all."""
    both_whole = one.covers is Covers.WHOLE and other.covers is Covers.WHOLE
    known = both_whole and one.operator is not None and one.operator is other.operator and one.date is not None and other.date is not None
    return known and any(mine.closed.is_close_to(theirs.closed, NEARLY_EQUAL) for mine, theirs in counts(one, [other]))


def people_agree(report: Report, others: Sequence[Report]) -> bool:
    """Whether the people can be the same; those of a part are only not too many for the whole.

    On one known day they may differ by a factor of two, as papers do; where no day speaks for the two sides, exact numbers have to be
    equal and hedged ones within a quarter.
    """
    pairs = counts(report, others)
    if not pairs:
        return True
    covers = {other.covers for other in others}
    if report.covers is Covers.PART and covers != {Covers.PART}:
        return any(mine.number <= CLOSE_ENOUGH * theirs.number for mine, theirs in pairs)
    if report.covers is Covers.WHOLE and covers == {Covers.PART}:
        return all(theirs.number <= CLOSE_ENOUGH * mine.number for mine, theirs in pairs)
    if are_of_one_day(report, others):
        return any(mine.is_close_to(theirs) for mine, theirs in pairs)
    return any(mine.number == theirs.number or _hedged_alike(mine, theirs) for mine, theirs in pairs)


def _hedged_alike(mine: Implied, theirs: Implied, factor: float = HEDGED) -> bool:
    """Whether two numbers are near each other and one of them is hedged; "at least n" is read as n, as an open end fits anything."""
    return not (mine.is_exact and theirs.is_exact) and mine.closed.is_close_to(theirs.closed, factor)


def are_of_one_day(report: Report, others: Sequence[Report]) -> bool:
    """Whether the report and one of the others give their days as days (`days_agree` says whether they fit)."""
    mine = days_of(report)
    return mine is not None and mine.is_day and any((days := days_of(other)) and days.is_day for other in others)


def nearly_as_many(report: Report, others: Sequence[Report]) -> bool:
    """Whether the people are those that one of the others counts: the same number, or within a tenth of it where one is hedged."""
    pairs = counts(report, others)
    return any(mine.number == theirs.number or _hedged_alike(mine, theirs, NEARLY_EQUAL) for mine, theirs in pairs)


def same_number(report: Report, others: Sequence[Report]) -> int | None:
    """Give the number of people that the report and one of the others give, of the same extent: parts with parts, wholes with wholes.

    >>> one = Report(id="r", doc="d", publisher="p", outcome="denied", quote="q", passengers=104, passengers_scope="total", passengers_qualifier="exact")
    >>> same_number(one, [one]), same_number(one, [])
    (104, None)
    """
    alike = [other for other in others if other.covers is report.covers]
    return next((mine.number for mine, theirs in counts(report, alike) if mine.number == theirs.number), None)


def is_telling(number: int | None) -> bool:
    """Whether a number of people tells one flight from another: 104 does, 80 does not, as round numbers come back.

    >>> is_telling(104), is_telling(80), is_telling(None)
    (True, False, False)
    """
    return number is not None and number % ROUND != 0


def exact_numbers(reports: Sequence[Report]) -> set[int]:
    """Give the exact, telling numbers of people on the whole event."""
    flights = next((report.flights for report in reports if report.flights), None)
    exact = (r for r in reports if r.covers is Covers.WHOLE and r.passengers_qualifier is Qualifier.EXACT)
    found = chain.from_iterable([said.number] for r in exact if (said := implied(r, flights)))
    return {number for number in found if is_telling(number)}
