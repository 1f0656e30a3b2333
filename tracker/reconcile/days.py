"""Days as sources give them: a day, a week or a month, and what happened on it."""

import calendar
import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from tracker.models import REFUSED, DateKind, DatePrecision, Outcome, Report

LOOK_BACK = dt.timedelta(days=14)  # how far before its publication an undated report looks
ONE_DAY = dt.timedelta(days=1)


class Days(NamedTuple):
    """The first and last day a source allows, and what happened then; one day known to the day has first == last."""

    first: dt.date
    last: dt.date
    kind: DateKind = DateKind.UNSTATED

    @property
    def is_day(self) -> bool:
        """Whether it is known to the day."""
        return self.first == self.last

    @property
    def cell(self) -> str:
        """The text of a cell: a day, or an ISO 8601 interval."""
        return str(self.first) if self.is_day else f"{self.first}/{self.last}"

    @property
    def length(self) -> int:
        """How many days lie between the first and the last."""
        return (self.last - self.first).days

    def is_within(self, other: "Days") -> bool:
        """Whether it says the same more closely: fewer days, some of which the other allows."""
        return self.length < other.length and self.overlaps(other)

    def overlaps(self, other: "Days") -> bool:
        """Whether some day is allowed by both."""
        return self.first <= other.last and other.first <= self.last


def days_of(report: Report) -> Days | None:
    """Give the days that a report allows; None where it gives none. A typed week is Monday to Sunday, unless its last day was typed.

    >>> week = Report(id="r", doc="d", publisher="p", outcome="denied", quote="q", date="2025-01-26", date_precision="week")
    >>> days_of(week).cell
    '2025-01-20/2025-01-26'
    >>> days_of(week.model_copy(update={"date_latest": dt.date(2025, 1, 28)})).cell
    '2025-01-26/2025-01-28'
    """
    day = report.date or report.date_earliest
    if day is None:
        return None
    if report.date_latest:
        return Days(day, report.date_latest, report.date_kind)
    if report.date_precision is DatePrecision.WEEK:
        monday = day - dt.timedelta(days=day.weekday())
        return Days(monday, monday + dt.timedelta(days=6), report.date_kind)
    if report.date_precision is DatePrecision.MONTH:
        return Days(day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1]), report.date_kind)
    return Days(day, day, report.date_kind)


def window(report: Report) -> Days | None:
    """Give the days at which an undated report looks: the 14 before its publication, or after it for what is still to come."""
    if report.published is None:
        return None
    if report.outcome is Outcome.PLANNED:
        return Days(report.published, report.published + LOOK_BACK)
    return Days(report.published - LOOK_BACK, report.published)


def is_one_journey(earlier: dt.date, at_earlier: set[DateKind], later: dt.date, at_later: set[DateKind], reach: int = 1) -> bool:
    """Whether two days are a departure and what came of it on the next day: the same flight, and no dispute.

    `reach` is how many days may lie between the two; over more than one the landing has to be stated.

    >>> thursday, friday, saturday = dt.date(2025, 1, 23), dt.date(2025, 1, 24), dt.date(2025, 1, 25)
    >>> is_one_journey(thursday, {DateKind.DEPARTURE}, friday, {DateKind.ARRIVAL, DateKind.UNSTATED})
    True
    >>> is_one_journey(thursday, {DateKind.ARRIVAL}, friday, {DateKind.ARRIVAL})
    False
    >>> is_one_journey(thursday, {DateKind.DEPARTURE}, saturday, {DateKind.ARRIVAL}, reach=2)
    True
    """
    apart = later - earlier
    left_then_only = DateKind.DEPARTURE in at_earlier and (DateKind.DEPARTURE not in at_later or apart > ONE_DAY)
    in_reach = apart == ONE_DAY or (ONE_DAY < apart <= reach * ONE_DAY and DateKind.ARRIVAL in at_later)
    return in_reach and left_then_only and at_earlier.isdisjoint({DateKind.ARRIVAL, DateKind.REFUSAL})


def days_agree(report: Report, others: Sequence[Report], theirs: Sequence[Days], reach: int = 1) -> bool:
    """Whether the days are equal, or explained as one journey or one refusal, or one is unknown and the other within the window.

    `theirs` are the days that the others give. With neither a day nor a day of publication a report may be of any day.
    """
    mine = days_of(report)
    if mine and theirs:
        return any(mine.overlaps(days) for days in theirs) or _are_consecutive(report, mine, others, theirs, reach)
    around = mine or window(report)
    near = theirs or [seen for other in others if (seen := window(other))]
    return around is None or not near or any(around.overlaps(days) for days in near)


def _are_consecutive(report: Report, mine: Days, others: Sequence[Report], theirs: Sequence[Days], reach: int) -> bool:
    """Whether the report and the group give the departure and the landing of one journey, or two days for one refusal.

    A refusal is made on one day and known on the next; a group that is told of two days already takes no third.
    """
    exact = [days for days in theirs if days.is_day]
    known = {days.first for days in exact}
    if not mine.is_day or len(known) != 1:
        return False
    (day,) = known
    (early, at_early), (late, at_late) = sorted([(mine.first, {mine.kind}), (day, {days.kind for days in exact})])
    if is_one_journey(early, at_early, late, at_late, reach):
        return True
    refused = report.outcome in REFUSED and any(other.outcome in REFUSED for other in others)
    return refused and late - early == ONE_DAY
