"""Days in plain words: one day, a range, or the stretch of days within which a source has a flight."""

import calendar
import datetime as dt

from tracker.models import DateKind, Report
from tracker.reconcile.days import days_of

WEEK = dt.timedelta(days=6)  # from Monday to Sunday


def day_words(day: dt.date) -> str:
    """Say a day.

    >>> day_words(dt.date(2025, 1, 24))
    '24 January 2025'
    """
    return f"{day.day} {day:%B} {day.year}"


def days_words(first: dt.date | None, last: dt.date | None) -> str:
    """Say a range of days; empty if it is open on both ends.

    >>> days_words(dt.date(2025, 1, 23), dt.date(2025, 1, 28)), days_words(dt.date(2025, 1, 23), dt.date(2025, 2, 2))
    ('23 to 28 January 2025', '23 January to 2 February 2025')
    >>> days_words(None, dt.date(2025, 1, 28)), days_words(dt.date(2025, 1, 23), dt.date(2025, 1, 23))
    ('until 28 January 2025', '23 January 2025')
    """
    if first is None or last is None:
        return f"from {day_words(first)} on" if first else f"until {day_words(last)}" if last else ""
    begin, end = day_words(first).split(), day_words(last).split()
    while begin and begin[-1] == end[len(begin) - 1] and first != last:
        begin.pop()
    return day_words(last) if first == last else f"{' '.join(begin)} to {day_words(last)}"


def is_month(first: dt.date, last: dt.date) -> bool:
    """Whether the days are those of one whole month.

    >>> is_month(dt.date(2025, 8, 1), dt.date(2025, 8, 31)), is_month(dt.date(2025, 8, 11), dt.date(2025, 8, 20))
    (True, False)
    """
    return first.day == 1 and last == first.replace(day=calendar.monthrange(first.year, first.month)[1])


def stretch_words(first: dt.date, last: dt.date) -> str:
    """Say the days within which a flight lies: as a month or a week where they are one, else by both ends.

    >>> stretch_words(dt.date(2025, 8, 1), dt.date(2025, 8, 31)), stretch_words(dt.date(2025, 8, 11), dt.date(2025, 8, 17))
    ('in August 2025', 'in the week of 11 August 2025')
    >>> stretch_words(dt.date(2025, 8, 16), dt.date(2025, 8, 17))
    'within 16 to 17 August 2025'
    """
    if is_month(first, last):
        return f"in {first:%B} {first.year}"
    if first.weekday() == 0 and last - first == WEEK:
        return f"in the week of {day_words(first)}"
    return f"within {days_words(first, last)}"


def date_words(report: Report) -> str:
    """Say a report's day as closely as it is known, and what happened on it; empty where it gives none.

    >>> week = Report(id="r", doc="d", publisher="p", outcome="denied", quote="q", date="2025-01-26", date_precision="week")
    >>> date_words(week), date_words(week.model_copy(update={"date_precision": "day", "date_kind": DateKind.ARRIVAL}))
    ('in the week of 20 January 2025', '26 January 2025 (arrival)')
    """
    days = days_of(report)
    if days is None:
        return ""
    plain = day_words(days.first) if days.is_day else stretch_words(days.first, days.last)
    return plain if days.kind is DateKind.UNSTATED else f"{plain} ({days.kind.label})"
