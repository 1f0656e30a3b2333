"""How well an event is supported."""

from tracker.models import Grade, Outcome
from tracker.reconcile.independence import Sources
from tracker.reconcile.rules import rule


@rule("grade")
def grade(sources: Sources, outcome: Outcome) -> Grade:
    """Grade the support of an event and of the outcome that it shows.

    Rule: A: two or more independent sources report the outcome shown, and at least one of them is a named official or an institution's statement. B: two or more
    independent sources report the event, but fewer than two of them report the outcome shown, or none of these is a named official or an institution's statement. C: one
    independent source reports the event. X: withdrawn, no report supports it any more. A government's own page, or a copy of its text, is an institution's statement.
    An official who reports another outcome, only announces the flight, or is credited with the day or the number of people alone does not count for A.
    """
    if not sources.reports:
        return Grade.X
    if len(sources.of(sources.reports)) < 2:
        return Grade.C
    giving = [report for report in sources.reports if report.outcome is outcome]
    official = any(sources.press.is_official(report, "outcome") for report in giving)
    return Grade.A if official and len(sources.of(giving)) > 1 else Grade.B
