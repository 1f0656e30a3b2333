"""How well an event is supported."""

from collections.abc import Sequence

from tracker.models import Grade, Outcome, Report
from tracker.reconcile.press import Press
from tracker.reconcile.rules import rule


@rule("grade")
def grade(reports: Sequence[Report], independent: int, outcome: Outcome, press: Press | None = None) -> Grade:
    """Grade the support of an event and of the outcome that it shows.

    Rule: A: two independent sources, one of them a named official or an institution's statement that gives the outcome shown. B: two
    independent sources. C: one source. X: withdrawn, no report supports it any more. A government's own page, or a copy of its text,
    is an institution's statement. An official who says that it came otherwise, or only announces it, lends the event no A.
    """
    if not reports:
        return Grade.X
    if independent < 2:
        return Grade.C
    return Grade.A if any(credits_official(report, press or Press()) for report in reports if report.outcome is outcome) else Grade.B


def credits_official(report: Report, press: Press) -> bool:
    """Whether anything in a report is the word of a named official or an institution."""
    return press.is_official(report) or any(press.is_official(report, field) for field in report.evidence)
