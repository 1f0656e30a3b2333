"""How well an event is supported."""

from collections.abc import Sequence

from tracker.models import Grade, Report
from tracker.reconcile.rules import rule


@rule("grade")
def grade(reports: Sequence[Report], independent: int) -> Grade:
    """Grade the support of an event.

    Rule: A: two independent sources, one of them a named official or an institution's statement. B: two independent sources. C: one
    source. X: withdrawn, no report supports it any more.
    """
    if not reports:
        return Grade.X
    if independent < 2:
        return Grade.C
    return Grade.A if any(credits_official(report) for report in reports) else Grade.B


def credits_official(report: Report) -> bool:
    """Whether anything in a report is credited to a named official or an institution."""
    credits_given = [report.credited, *(span.credited for span in report.evidence.values())]
    return any(credit is not None and credit.is_official for credit in credits_given)
