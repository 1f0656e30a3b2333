"""How well an event is supported."""

from tracker.models import Grade, Outcome
from tracker.reconcile.independence import Sources
from tracker.reconcile.rules import rule


@rule("grade")
def grade(sources: Sources, outcome: Outcome) -> Grade:
    """Grade the support of an event and of the outcome that it shows.

    Rule: A: two independent sources of the outcome shown, one of them a named official or an institution's statement that gives this
    outcome. B: two independent sources of the event, but not what A asks of its outcome. C: one independent source. X: withdrawn, no
    report supports it any more. A government's own page, or a copy of its text, is an institution's statement. An official who says that it came otherwise, only announces it, or is credited with the
    day or the number of people alone, lends the event no A; neither does one whom nobody else bears out.
    """
    if not sources.reports:
        return Grade.X
    if len(sources.of(sources.reports)) < 2:
        return Grade.C
    giving = [report for report in sources.reports if report.outcome is outcome]
    official = any(sources.press.is_official(report, "outcome") for report in giving)
    return Grade.A if official and len(sources.of(giving)) > 1 else Grade.B
