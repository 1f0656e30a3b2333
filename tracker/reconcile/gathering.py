"""Reports gathered into groups, each about one group of flights. Never guesses: with several candidates a report stays apart."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from tracker.models import Covers, Report
from tracker.reconcile.blocks import Blocks
from tracker.reconcile.independence import by_publication
from tracker.reconcile.matching import Agreement, Group, agreement
from tracker.reconcile.places import Geography
from tracker.reconcile.rulings import Rulings
from tracker.reconcile.telling import may_be_twins, standing_out, told_alike


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
        self._near = Blocks()
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
        self._flag_twins()
        return [group for group in self._groups if group.reports]

    def _place_all(self, reports: Iterable[Report]) -> list[Report]:
        """Place the reports that leave no doubt; give back the others."""
        return [report for report in reports if not self._place(report)]

    def _place(self, report: Report, finally_: bool = False) -> bool:
        """Find the group of a report, and put there all that a person ruled to be the same; False where it has to wait."""
        if report.id in self._placed:
            return True
        together = self._units[self._rulings.unit(report)]
        near = self._near.find(report, self._geography.days_to(report.destination))
        candidates = list(self._candidates(report, near.groups, together))
        firm = [group for group, how in candidates if how is Agreement.YES and not group.perhaps]
        single = len(firm) == 1 and firm[0].number not in near.of_many
        only = firm[0] if single else standing_out(report, firm, self._geography) if firm else None
        doubtful = () if only else tuple(firm or [group for group, _ in candidates if not group.perhaps])
        if doubtful and not finally_:
            return False
        alike = [group for group, how in candidates if how is Agreement.YES and group.perhaps == doubtful] if doubtful else []
        self._put(together, only or (alike[0] if len(alike) == 1 else self._new_group(doubtful)))
        return True

    def _candidates(self, report: Report, near: Iterable[int], together: Sequence[Report]) -> Iterator[tuple[Group, Agreement]]:
        """Yield the groups that the report may belong to, and how well it fits."""
        apart = {other for member in together for other in self._rulings.kept_apart_from(member)}
        for number in sorted(near):
            group = self._groups[number]
            if group.reports and apart.isdisjoint(group.ids) and (how := agreement(report, group, self._geography)):
                yield group, how

    def _join_the_alike(self) -> None:
        """Make one group of those that tell one event differently."""
        for first, *others in list(told_alike(self._groups, self._geography)):
            if self._may_join([first, *others]):
                for other in others:
                    self._put(other.empty(), first)

    def _flag_twins(self) -> None:
        """Flag the curator's events without a day, and the one event that each may be."""
        keyed = [group for group in self._groups if any(report.event for report in group.reports)]
        for group in [group for group in keyed if not group.days and not group.perhaps]:
            near = self._near.find(group.speakers[0], self._geography.days_to(group.speakers[0].destination)).groups
            others = [other for other in keyed if other.number in near and other.days and self._may_join([group, other], keys=2)]
            twins = [other for other in others if may_be_twins(group, other, self._geography)]
            if len(twins) == 1:
                group.perhaps, twins[0].perhaps = (*group.perhaps, *twins), (*twins[0].perhaps, group)

    def _may_join(self, groups: Sequence[Group], keys: int = 1) -> bool:
        """Whether neither a ruling keeps the groups apart nor the curator's keys, of which there may be so many."""
        reports = [report for group in groups for report in group.reports]
        theirs = {report.event for report in reports if report.event}
        apart = {other for report in reports for other in self._rulings.kept_apart_from(report)}
        return len(theirs) <= keys and apart.isdisjoint(report.id for report in reports)

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


def _most_certain_first(report: Report) -> tuple[object, ...]:
    """Order the placing: the whole before parts, the dated before the undated, the counted before the others; then by publication.

    What has neither a day nor a day of publication comes last of all, as it fits any day.
    """
    anytime = report.date is None and report.published is None
    missing = (report.flights is None) + (report.passengers is None) + (report.operator is None)
    return anytime, list(Covers).index(report.covers), report.date is None, missing, *by_publication(report)
