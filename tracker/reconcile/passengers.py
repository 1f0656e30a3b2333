"""People on an event's flights: a range and a best number, over what the sources say of the whole group."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from tracker.models import Basis, Choice, Outcome, Qualifier, Report, Rival, Scope
from tracker.reconcile.basis import basis_of, derived_if
from tracker.reconcile.independence import Sources, by_publication
from tracker.reconcile.rules import rule

CLOSE_ENOUGH = 2.0  # within this factor two counts may be of the same people: 75 to 80 "in all" was also printed of 160
NEARLY_EQUAL = 1.1


# Outcomes of flights that took off with people, so that these could be counted.
ON_BOARD = frozenset({Outcome.COMPLETED, Outcome.TURNED_BACK})
# Which of low, best and high a number sets.
SETS = {
    Qualifier.EXACT: (True, True, True),
    Qualifier.ABOUT: (False, True, False),
    Qualifier.AT_LEAST: (True, True, False),
    Qualifier.AT_MOST: (False, False, True),
}


class Implied(NamedTuple):
    """What one report implies for the whole group: the least, the number itself, the most; None where it sets none."""

    low: int | None
    best: int | None
    high: int | None

    @property
    def number(self) -> int:
        """The number by which two reports are compared."""
        return next(n for n in (self.best, self.low, self.high) if n is not None)

    def is_close_to(self, other: "Implied", factor: float = CLOSE_ENOUGH) -> bool:
        """Whether both can be counts of the same people, each bound stretched by the factor."""
        return self._least() <= factor * other._most() and other._least() <= factor * self._most()

    def agrees_with(self, other: "Implied") -> bool:
        """Whether both can be true: the same number, a range and a number in it, "at least n" and any number from n on."""
        return self._first() <= other._last() and other._first() <= self._last()

    @property
    def is_exact(self) -> bool:
        """Whether it is one number, without a hedge."""
        return self.low is not None and self.low == self.high

    @property
    def closed(self) -> "Implied":
        """The same, where "at least n" is read as n."""
        return self._replace(high=self.best) if self.high is None and self.low is not None else self

    def _least(self) -> float:
        return next((n for n in (self.low, self.best) if n is not None), 0)

    @property
    def _is_open(self) -> bool:
        """Whether it is "at least n": any larger number can be as true."""
        return self.high is None and self.low is not None

    def _most(self) -> float:
        return math.inf if self._is_open else next(n for n in (self.high, self.best) if n is not None)

    def _first(self) -> float:
        return self.best if self.best is not None else self.low or 0

    def _last(self) -> float:
        return math.inf if self._is_open else self.best if self.best is not None else self.high if self.high is not None else math.inf


class People(NamedTuple):
    """People on all flights of an event, how the best number was picked, and by which rule."""

    low: int | None
    best: int | None
    high: int | None
    choice: Choice


def implied(report: Report, flights: int | None = None) -> Implied | None:
    """Give what a report implies for the whole group; a count on each flight is multiplied by the report's flights, else `flights`.

    None without a count, and for a count on each flight of an unknown number of flights.

    >>> two = Report(id="r", doc="d", publisher="p", outcome="completed", quote="q", flights=2,
    ...              passengers=80, passengers_scope="each", passengers_qualifier="about")
    >>> implied(two)
    Implied(low=None, best=160, high=None)
    """
    times = (report.flights or flights) if report.passengers_scope is Scope.EACH else 1
    if report.passengers is None or times is None:
        return None
    n, upper = report.passengers * times, report.passengers_upper
    if upper is not None:
        return Implied(n, None, upper * times)
    has_low, has_best, has_high = SETS[report.passengers_qualifier]
    return Implied(n if has_low else None, n if has_best else None, n if has_high else None)


class _Count(NamedTuple):
    report: Report
    implied: Implied


@rule("passengers")
def people(reports: Sequence[Report], sources: Sources, flights: int | None = None, decided: int | None = None) -> People:
    """Count the people on all flights of an event.

    Rule: exact n: low = best = high = n. About n: best = n. At least n: low = n, best = n. At most n: high = n. a to b: low = a,
    high = b. Over the reports on the whole: low is the smallest, high the largest implied; best is a decision, else an exact number
    from a named official or an institution, else an exact number, else the value most independent sources give, else the largest
    "at least". A count on each flight is multiplied by the flights.

    A hedge holds for its source: where one page of a source has "about n" and another n, a copy dropped the word, and it counts as
    "about n", unless a named official or an institution is credited with n.

    "About n" sets neither end, so it can lie outside the range. Where people were flown, a number that was only announced sets nothing
    and disputes nothing, also where nobody counts those on board; it is kept beside the others.

    It is disputed where independent sources give numbers that cannot both be true: a range agrees with each number in it, "at least n"
    with n and every larger one. Between numbers that
    equally many sources give, one said of the shown number of flights comes first, then the latest, then the larger.
    low <= best <= high always.
    """
    printed = [_Count(r, said) for r in sorted(reports, key=by_publication) if (said := implied(r, flights))]
    every = _keeping_hedges(printed, sources)
    counts = _of_those_flown(every, reports)
    best, rule_name = (decided, "decision") if decided is not None else _best(counts, sources, flights)
    rule_name = rule_name or ("announced only" if every else "")
    bests = [] if best is None else [best]
    lows = [c.implied.low for c in counts if c.implied.low is not None]
    highs = [c.implied.high for c in counts if c.implied.high is not None]
    low = min(lows + bests) if lows else None
    high = max(highs + bests) if highs else None
    choice = _choice(every, sources, best, rule_name).model_copy(update={"disputed": _is_disputed(counts, sources)})
    choice = choice if counts or decided is not None else choice.model_copy(update={"basis": Basis.UNKNOWN})
    return People(low, best, high, choice)


def _keeping_hedges(counts: Sequence[_Count], sources: Sources) -> list[_Count]:
    """Give an exact number the hedge that another report of the same source has before it."""
    groups = sources.groups()
    hedges: dict[tuple[int, int], Qualifier] = {}
    for report, said in counts:
        if report.passengers_qualifier is not Qualifier.EXACT and report.passengers_upper is None:
            hedges.setdefault((groups[report.id], said.number), report.passengers_qualifier)

    def hedged(count: _Count) -> _Count:
        hedge = hedges.get((groups[count.report.id], count.implied.number))
        if not (hedge and count.implied.is_exact) or sources.press.is_official(count.report, "passengers"):
            return count
        bounds = (n if sets else None for n, sets in zip(count.implied, SETS[hedge], strict=True))
        return _Count(count.report.model_copy(update={"passengers_qualifier": hedge}), Implied(*bounds))

    return [hedged(count) for count in counts]


def _of_those_flown(counts: Sequence[_Count], reports: Sequence[Report]) -> Sequence[_Count]:
    """Leave out the numbers announced where a report tells of people on board: people announced are never people flown."""
    is_told = any(report.outcome in ON_BOARD for report in reports)
    return [c for c in counts if c.report.outcome is not Outcome.PLANNED] if is_told else counts


def _best(counts: Sequence[_Count], sources: Sources, flights: int | None) -> tuple[int | None, str]:
    """Pick the best number and name the rule that picked it."""
    exact = [c for c in counts if c.report.passengers_qualifier is Qualifier.EXACT]
    official = [c for c in exact if sources.press.is_official(c.report, "passengers")]
    about = [c for c in counts if c.report.passengers_qualifier is Qualifier.ABOUT]
    for steps, name in ((official, "exact from an official"), (exact, "exact"), (about, "most independent sources")):
        if steps:
            only = len({c.implied.number for c in counts}) == 1
            return _most_supported(steps, sources, flights), "only value" if only else name
    at_least = [c.implied.best for c in counts if c.implied.best is not None]
    if at_least:
        return max(at_least), "largest at least" if len(set(at_least)) > 1 else "only value"
    return None, "bounds only" if counts else ""


def _most_supported(counts: Sequence[_Count], sources: Sources, flights: int | None) -> int:
    """Pick the number most independent sources give; then one said of the shown flights, then the latest, then the larger."""

    def strength(number: int) -> tuple[int, bool, int, int]:
        by = [c.report for c in counts if c.implied.number == number]
        latest = max(report.published.toordinal() if report.published else 0 for report in by)
        return len(sources.of(by, "passengers")), any(r.flights == flights for r in by), latest, number

    return max({c.implied.number for c in counts}, key=strength)


def _choice(counts: Sequence[_Count], sources: Sources, best: int | None, rule_name: str) -> Choice:
    """Say how the best number was picked, with every value given, the shown one first."""
    readings: dict[str, list[_Count]] = {}
    for count in counts:
        readings.setdefault(_reading(count.implied), []).append(count)
    ranked = sorted(readings.items(), key=lambda said: _rank(said[1], sources, best))
    rivals = tuple(
        Rival(value=reading, reports=tuple(c.report.id for c in by), independent_sources=len(sources.of((c.report for c in by), "passengers")))
        for reading, by in ranked
    )
    shown = [c.report for c in counts if best is None or c.implied.best == best]
    computed = bool(shown) and all(r.passengers_scope is Scope.EACH and r.flights != 1 for r in shown)
    basis = derived_if(computed, basis_of(shown, decided=rule_name == "decision"))
    return Choice(field="passengers", basis=basis, rule=rule_name, rivals=rivals)


def _rank(by: Sequence[_Count], sources: Sources, best: int | None) -> tuple[bool, bool, int, int]:
    """Order the rivals: the shown number, of its readings the exact one, then by independent sources."""
    said = by[0].implied
    exact = said.low is not None and said.low == said.high
    return said.best != best, not exact, -len(sources.of((c.report for c in by), "passengers")), said.number


def _reading(said: Implied) -> str:
    """Put what a report implies in plain words.

    >>> _reading(Implied(None, 160, None)), _reading(Implied(75, None, 80)), _reading(Implied(105, 105, 105))
    ('about 160', '75 to 80', '105')
    """
    if said.best is None:
        return f"{said.low} to {said.high}" if said.low is not None else f"at most {said.high}"
    if said.low is None:
        return f"about {said.best}"
    return str(said.best) if said.high is not None else f"at least {said.best}"


def _is_disputed(counts: Sequence[_Count], sources: Sources) -> bool:
    """Whether two independent sources give numbers that differ."""
    groups = sources.groups("passengers")
    said = {(c.implied, groups[c.report.id]) for c in counts}
    return any(g != h and not a.agrees_with(b) for a, g in said for b, h in said)
