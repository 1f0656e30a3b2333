"""What people ruled about reports, checked for contradictions."""

from collections.abc import Sequence
from itertools import repeat

from tracker.models import BadInput, Decision, Problem, Report, Ruling
from tracker.reconcile.independence import Union

DECISIONS = "data/curated/decisions.csv"


class Rulings:
    """The decisions as the matching needs them; BadInput where they contradict each other or the curator's keys."""

    def __init__(self, reports: Sequence[Report], decisions: Sequence[Decision]) -> None:
        self._union = Union()
        rejected = {d.report for d in decisions if d.ruling is Ruling.REJECT}
        self.reports = tuple(report for report in reports if report.id not in rejected)
        self._values = [d for d in decisions if d.ruling is Ruling.VALUE]
        for report in self.reports:
            if report.event:
                self._union.join(report.id, ("event", report.event))
        for d in decisions:
            if d.ruling is Ruling.SAME:
                self._union.join(d.report, d.other)
        apart = [d for d in decisions if d.ruling is Ruling.DIFFERENT]
        self._apart: dict[str, set[str]] = {}
        for d in apart:
            self._apart.setdefault(d.report, set()).add(d.other)
            self._apart.setdefault(d.other, set()).add(d.report)
        self._raise_contradictions(apart)

    def unit(self, report: Report) -> object:
        """Give what all reports that must stay together have in common: one event's key, or a ruling that they are the same."""
        return self._union.find(report.id)

    def kept_apart_from(self, report: Report) -> set[str]:
        """Ids of the reports that a person ruled to be about other flights."""
        return self._apart.get(report.id, set())

    def values(self, reports: Sequence[Report]) -> dict[str, str]:
        """Give the values a person ruled, by field, for the event of these reports; BadInput where two rulings differ."""
        ids = {report.id for report in reports}
        ruled: dict[str, str] = {}
        for d in self._values:
            if d.report in ids and ruled.setdefault(d.field, d.value) != d.value:
                what = f"{d.field} of the event of report {d.report} is ruled to be both '{ruled[d.field]}' and '{d.value}'"
                raise BadInput([Problem(DECISIONS, 0, what, "delete one of the two rulings")])
        return ruled

    def _raise_contradictions(self, apart: Sequence[Decision]) -> None:
        """Refuse rulings that two reports are different which a key or another ruling makes the same."""
        wrong = [d for d in apart if self._union.find(d.report) == self._union.find(d.other)]
        if wrong:
            do = "delete one of the rulings, or give the curated rows different event keys"
            raise BadInput([Problem(DECISIONS, 0, f"reports {d.report} and {d.other} are both the same event and different", do) for d in wrong])


def check_decisions(reports: Sequence[Report], decisions: Sequence[Decision], lines: Sequence[int] = ()) -> list[Problem]:
    """List the decisions about reports that do not exist, and those that contradict each other.

    `lines` are the lines of the decisions in their file, where they are known.
    """
    known = {report.id for report in reports}
    placed = zip(lines or repeat(0), decisions, strict=False)
    named = [(line, d, i) for line, d in placed for i in (d.report, d.other) if i and i not in known]
    do = "take the id from report_id in data/published/reports.csv, or delete the ruling"
    problems = [Problem(DECISIONS, line, f"there is no report {i} (ruled '{d.ruling}' by {d.who} on {d.when})", do) for line, d, i in named]
    try:
        rulings = Rulings(reports, decisions)
        for report in rulings.reports:
            rulings.values([report])
    except BadInput as bad:
        problems += bad.problems
    return problems
