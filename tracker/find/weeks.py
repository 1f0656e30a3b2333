"""Weekdays and days of the month counted from another day: the reckoning behind the words for days."""

import datetime as dt

_NTH = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}
# Words before a weekday that count from the day told before, not from publication.
TOLD_OF_BEFORE = frozenset({"the previous", "the following", "that", "the same", "on the"})


def weekday_near(weekday: int, story: dt.date, which: str, published: dt.date) -> dt.date:
    """'The following Monday', 'that Sunday', 'on the Friday': counted from the day told before."""
    if which == "the following":
        return weekday_date(weekday, story + dt.timedelta(days=1), ahead=True)
    if which == "the previous":
        return weekday_date(weekday, story - dt.timedelta(days=1), ahead=False)
    ahead = weekday_date(weekday, story, ahead=True)
    return ahead if ahead <= published else weekday_date(weekday, published, ahead=False)


def in_another_week(date: dt.date, published: dt.date, which: str, after: str) -> dt.date:
    """'Wednesday of last week', 'the Friday before last', 'Sunday week', 'a week from Friday'."""
    if after == "before last":
        return date - dt.timedelta(days=7)
    if after == "week" or which == "a week from":
        return date + dt.timedelta(days=7)
    if not after:
        return date
    monday = published - dt.timedelta(days=published.weekday())
    return monday + dt.timedelta(days=date.weekday() + (7 if "next" in after or "following" in after else -7))


def weekday_date(weekday: int, published: dt.date, ahead: bool) -> dt.date:
    """The last such weekday up to publication, or the next one from it on (Monday is 0).

    >>> weekday_date(3, dt.date(2025, 1, 25), ahead=False).isoformat(), weekday_date(0, dt.date(2025, 1, 25), ahead=True).isoformat()
    ('2025-01-23', '2025-01-27')
    """
    if ahead:
        return published + dt.timedelta(days=(weekday - published.weekday()) % 7)
    return published - dt.timedelta(days=(published.weekday() - weekday) % 7)


def nth_weekday(first: dt.date, weekday: int, nth: str) -> dt.date:
    """The first, second, ... or last such weekday of the month that begins on `first`.

    >>> nth_weekday(dt.date(2026, 3, 1), 0, "last").isoformat()
    '2026-03-30'
    """
    days = [first + dt.timedelta(days=n) for n in range(31) if (first + dt.timedelta(days=n)).month == first.month]
    return [day for day in days if day.weekday() == weekday][_NTH[nth]]


def day_of_a_month(number: int, which: str, published: dt.date, future: bool) -> dt.date | None:
    """The nearest such day up to publication, or with `future` from it on."""
    back = which == "last" or (not future and number > published.day and which not in ("this", "next"))
    month = published.replace(day=1) - dt.timedelta(days=1) if back else published
    if which == "next" or (future and number < published.day and not back):
        month = published.replace(day=28) + dt.timedelta(days=7)
    try:
        return month.replace(day=number)
    except ValueError:
        return None
