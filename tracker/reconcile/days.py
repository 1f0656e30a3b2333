"""Days as sources give them: a day, a week or a month, and what happened on it."""

import calendar
import datetime as dt
from typing import NamedTuple

from tracker.models import DateKind, DatePrecision, Outcome, Report

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

    def overlaps(self, other: "Days") -> bool:
        """Whether some day is allowed by both."""
        return self.first <= other.last and other.first <= self.last


def days_of(report: Report) -> Days | None:
    """Give the days that a report allows; None where it gives none. A week is Monday to Sunday.

    >>> week = Report(id="r", doc="d", publisher="p", outcome="denied", quote="q", date="2025-01-26", date_precision="week")
    >>> days_of(week).cell
    '2025-01-20/2025-01-26'
    """
    day = report.date
    if day is None:
        return None
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


def is_one_journey(earlier: dt.date, at_earlier: set[DateKind], later: dt.date, at_later: set[DateKind]) -> bool:
    """Whether two days are a departure and what came of it on the next day: the same flight, and no dispute.

    >>> thursday, friday = dt.date(2025, 1, 23), dt.date(2025, 1, 24)
    >>> is_one_journey(thursday, {DateKind.DEPARTURE}, friday, {DateKind.ARRIVAL, DateKind.UNSTATED})
    True
    >>> is_one_journey(thursday, {DateKind.ARRIVAL}, friday, {DateKind.ARRIVAL})
    False
    """
    left_then_only = DateKind.DEPARTURE in at_earlier and DateKind.DEPARTURE not in at_later
    return later - earlier == ONE_DAY and left_then_only and at_earlier.isdisjoint({DateKind.ARRIVAL, DateKind.REFUSAL})
