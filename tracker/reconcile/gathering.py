"""Reports gathered into groups, each about one group of flights. Never guesses: with several candidates a report stays apart."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from tracker.models import Covers, Report
from tracker.reconcile.days import LOOK_BACK, ONE_DAY, Days, days_of
from tracker.reconcile.independence import by_publication
from tracker.reconcile.matching import Agreement, Group, agreement
from tracker.reconcile.places import Geography
from tracker.reconcile.rulings import Rulings
from tracker.reconcile.telling import standing_out, told_alike


def gather(rulings: Rulings, geography: Geography) -> list[Group]:
    """Put the reports that are not rejected into groups; `Group.perhaps` names the groups that may be about the same flights.

    The result does not depend on the order in which the reports are given.
    """
    return _Gathering(rulings, geography).run()


class _Gathering:
    def __init__(self, rulings: Rulings, geography: Geography) -> None:
        self._rulings = rulings
        self._geography = geography
        self._groups: list[Group] = []
        self._near = _Blocks()
        self._placed: set[str] = set()
        self._units: dict[object, list[Report]] = defaultdict(list)
        self._in_order = sorted(rulings.reports, key=_most_certain_first)
        for report in self._in_order:
            self._units[rulings.unit(report)].append(report)

    def run(self) -> list[Group]:
        """Place the curator's events first, then each other report, the most certain first.

        A report with several candidates waits until the others of its kind are placed: one of the candidates may prove to be another
        one told differently, or to be what the report says.
        """
        for together in self._units.values():
            if any(report.event for report in together):
                self._put(together, self._new_group())
        certain = [r for r in self._in_order if r.covers is Covers.WHOLE and r.date is not None]
        rest = [r for r in self._in_order if r.covers is not Covers.WHOLE or r.date is None]
        doubtful = self._place_all(certain)
        self._join_the_alike()
        for report in self._place_all([*doubtful, *rest]):
            self._place(report, finally_=True)
        return [group for group in self._groups if group.reports]

    def _place_all(self, reports: Iterable[Report]) -> list[Report]:
        """Place the reports that leave no doubt; give back the others."""
        return [report for report in reports if not self._place(report)]

    def _place(self, report: Report, finally_: bool = False) -> bool:
        """Find the group of a report, and put there all that a person ruled to be the same; False where it has to wait."""
        if report.id in self._placed:
            return True
        together = self._units[self._rulings.unit(report)]
        candidates = list(self._candidates(report, together))
        firm = [group for group, how in candidates if how is Agreement.YES and not group.perhaps]
        only = firm[0] if len(firm) == 1 else standing_out(report, firm, self._geography)
        doubtful = () if only else tuple(firm or [group for group, _ in candidates if not group.perhaps])
        if doubtful and not finally_:
            return False
        alike = [group for group, how in candidates if how is Agreement.YES and group.perhaps == doubtful] if doubtful else []
        self._put(together, only or (alike[0] if len(alike) == 1 else self._new_group(doubtful)))
        return True

    def _candidates(self, report: Report, together: Sequence[Report]) -> Iterator[tuple[Group, Agreement]]:
        """Yield the groups that the report may belong to, and how well it fits."""
        apart = {other for member in together for other in self._rulings.kept_apart_from(member)}
        for number in sorted(self._near.find(report, self._geography.days_to(report.destination))):
            group = self._groups[number]
            if group.reports and apart.isdisjoint(group.ids) and (how := agreement(report, group, self._geography)):
                yield group, how

    def _join_the_alike(self) -> None:
        """Make one group of those that tell one event differently."""
        for first, *others in list(told_alike(self._groups, self._geography)):
            if self._may_join([first, *others]):
                for other in others:
                    self._put(other.empty(), first)

    def _may_join(self, groups: Sequence[Group]) -> bool:
        """Whether neither the curator's keys nor a ruling keeps the groups apart."""
        reports = [report for group in groups for report in group.reports]
        keys = {report.event for report in reports if report.event}
        apart = {other for report in reports for other in self._rulings.kept_apart_from(report)}
        return len(keys) < 2 and apart.isdisjoint(report.id for report in reports)

    def _new_group(self, perhaps: tuple[Group, ...] = ()) -> Group:
        group = Group(len(self._groups))
        group.perhaps = perhaps
        self._groups.append(group)
        return group

    def _put(self, reports: Sequence[Report], group: Group) -> None:
        for report in reports:
            group.add(report)
            self._near.note(report, group.number)
            self._placed.add(report.id)


class _Blocks:
    """Groups by destination and day, so that a report is compared with the few that can be its own."""

    def __init__(self) -> None:
        self._dated: dict[tuple[str | None, dt.date], set[int]] = defaultdict(set)
        self._undated: dict[tuple[str | None, dt.date], set[int]] = defaultdict(set)
        self._of_any_day: dict[str | None, set[int]] = defaultdict(set)
        self._all: dict[str | None, set[int]] = defaultdict(set)

    def note(self, report: Report, group: int) -> None:
        """Enter a group under the days of a report that it took in, or under its publication where it gives none."""
        self._all[report.destination].add(group)
        days = days_of(report)
        if days:
            for day in _each_day(days):
                self._dated[report.destination, day].add(group)
        elif report.published:
            self._undated[report.destination, report.published].add(group)
        else:
            self._of_any_day[report.destination].add(group)

    def find(self, report: Report, journey: int) -> set[int]:
        """Give the groups at a journey's distance of a dated report, or within the window of an undated one, or all if it has neither."""
        days = days_of(report)
        published = Days(report.published, report.published) if report.published else None
        around = days or published
        if around is None:
            return set(self._all.get(report.destination, ()))
        reach = journey * ONE_DAY if days else LOOK_BACK
        dated = (self._dated.get((report.destination, day), set()) for day in _each_day(around, reach))
        undated = (self._undated.get((report.destination, day), set()) for day in _each_day(around, LOOK_BACK))
        return set().union(*dated, *undated, self._of_any_day.get(report.destination, ()))


def _each_day(days: Days, more: dt.timedelta = dt.timedelta()) -> Iterator[dt.date]:
    """Yield each day from the first to the last, `more` to both sides."""
    first, last = (days.first - more).toordinal(), (days.last + more).toordinal()
    return (dt.date.fromordinal(day) for day in range(first, last + 1))


def _most_certain_first(report: Report) -> tuple[object, ...]:
    """Order the placing: the whole before parts, the dated before the undated, the counted before the others; then by publication.

    What has neither a day nor a day of publication comes last of all, as it fits any day.
    """
    anytime = report.date is None and report.published is None
    missing = (report.flights is None) + (report.passengers is None) + (report.operator is None)
    return anytime, list(Covers).index(report.covers), report.date is None, missing, *by_publication(report)
