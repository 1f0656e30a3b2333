"""Where a report's event can be among many: groups by destination, what became of them, and day."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from tracker.models import REFUSED, DateKind, Outcome, Report, Scope
from tracker.reconcile.days import LOOK_BACK, Days, days_of

# With more groups than these in reach of a report without a day, hardly anything it says fits one only; comparing it with all of them
# would make the work grow with the square of the reports.
MANY = 50

# Outcomes that never join are looked for apart: what landed did not fail.
LANDED, FAILED, ANNOUNCED = "landed", "failed", "announced"
KINDS = {Outcome.COMPLETED: LANDED, Outcome.PLANNED: ANNOUNCED}
JOINED_BY = {LANDED: (LANDED, ANNOUNCED), FAILED: (FAILED, ANNOUNCED), ANNOUNCED: (LANDED, FAILED, ANNOUNCED)}

Block = tuple[str | None, str]  # destination, and one of the three kinds above
Groups = set[int] | frozenset[int]
NONE: Groups = frozenset()


class Near(NamedTuple):
    """Numbers of the groups that a report is compared with, and those of them that were taken from too many, for their people alone."""

    groups: Groups
    of_many: Groups = NONE


class _Calendar:
    """Groups by block and day."""

    def __init__(self) -> None:
        self._days: dict[Block, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))

    def note(self, block: Block, days: Days, group: int) -> None:
        for day in range(days.first.toordinal(), days.last.toordinal() + 1):
            self._days[block][day].add(group)

    def on(self, block: Block, days: Days, before: int = 0, after: int = 0) -> Iterator[Groups]:
        """Yield the groups of each day from the first to the last, and of that many days before and after."""
        found = self._days.get(block)
        if found:
            reach = range(days.first.toordinal() - before, days.last.toordinal() + after + 1)
            yield from (found[day] for day in reach if day in found)


class Blocks:
    """The groups so far, to find the few that can be a report's own."""

    def __init__(self) -> None:
        self._of_day, self._departed, self._published = _Calendar(), _Calendar(), _Calendar()
        self._of_any_day: dict[Block, set[int]] = defaultdict(set)
        self._all: dict[Block, set[int]] = defaultdict(set)
        self._of_number: dict[tuple[Block, int], set[int]] = defaultdict(set)

    def note(self, report: Report, group: int) -> None:
        """Enter a group under the days of a report that it took in, or under its publication where it gives none."""
        block = _block(report)
        self._all[block].add(group)
        for number in _numbers(report):
            self._of_number[block, number].add(group)
        days, published = days_of(report), _publication(report)
        if days:
            self._of_day.note(block, days, group)
            if report.date_kind is DateKind.DEPARTURE:
                self._departed.note(block, days, group)
        elif published:
            self._published.note(block, published, group)
        else:
            self._of_any_day[block].add(group)

    def find(self, report: Report, journey: int) -> Near:
        """Give the groups that the report may join; `journey` is how many days may lie between a departure and the landing.

        Those of its days, and those without a day published around it; for a report without a day those of the days around its
        publication; for one without either all of its destination.
        """
        days = days_of(report)
        blocks = [(report.destination, kind) for kind in JOINED_BY[KINDS.get(report.outcome, FAILED)]]
        firm = set().union(*(found for block in blocks for found in self._on(block, report, days, journey))) if days and days.is_day else set()
        rest = [found for block in blocks for found in self._around(block, report, days)]
        if sum(map(len, rest)) <= MANY:
            return Near(firm.union(*rest))
        told = set().union(*(self._of_number.get((block, number), NONE) for block in blocks for number in _numbers(report)))
        of_many = {group for group in told - firm if any(group in found for found in rest)}
        return Near(firm | of_many, of_many)

    def _on(self, block: Block, report: Report, days: Days, journey: int) -> Iterator[Groups]:
        """Yield the groups of a report's day, and of the days around it that can be the same journey or refusal."""
        refused, departed = report.outcome in REFUSED, report.date_kind is DateKind.DEPARTURE
        yield from self._of_day.on(block, days, int(refused), journey if departed else int(refused))
        yield from self._departed.on(block, days, journey)

    def _around(self, block: Block, report: Report, days: Days | None) -> Iterator[Groups]:
        """Yield the groups that a day does not lead to: without a day themselves, or all in reach of a report without a day."""
        published = _publication(report)
        around = days or published
        if around is None:
            yield self._all.get(block, NONE)
            return
        yield self._of_any_day.get(block, NONE)
        yield from self._published.on(block, around, LOOK_BACK.days, LOOK_BACK.days)
        if days is None:
            yield from self._of_day.on(block, around, LOOK_BACK.days, LOOK_BACK.days)
        elif not days.is_day:
            yield from self._of_day.on(block, days)


def _publication(report: Report) -> Days | None:
    return Days(report.published, report.published) if report.published else None


def _block(report: Report) -> Block:
    return report.destination, KINDS.get(report.outcome, FAILED)


def _numbers(report: Report) -> set[int]:
    """Give the numbers of people under which a report is found: as printed, and over all its flights."""
    if report.passengers is None:
        return set()
    each = report.passengers_scope is Scope.EACH
    return {report.passengers, report.passengers * (report.flights or 1) if each else report.passengers}
