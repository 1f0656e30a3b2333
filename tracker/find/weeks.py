"""Weekdays and days of the month counted from another day: the reckoning behind the words for days."""

import datetime as dt

from tracker.find.language.days import After, Which

# Words before a weekday that count from the day told before, not from publication.
TOLD_OF_BEFORE = frozenset({Which.PREVIOUS, Which.FOLLOWING, Which.THAT})


def weekday_near(weekday: int, story: dt.date, which: Which, published: dt.date) -> dt.date:
    """'The following Monday', 'that Sunday', 'on the Friday': counted from the day told before."""
    if which is Which.FOLLOWING:
        return weekday_date(weekday, story + dt.timedelta(days=1), ahead=True)
    if which is Which.PREVIOUS:
        return weekday_date(weekday, story - dt.timedelta(days=1), ahead=False)
    ahead = weekday_date(weekday, story, ahead=True)
    return ahead if ahead <= published else weekday_date(weekday, published, ahead=False)


def in_another_week(date: dt.date, published: dt.date, which: Which, after: After) -> dt.date:
    """'Wednesday of last week', 'the Friday before last', 'Sunday week', 'a week from Friday'."""
    if after is After.BEFORE_LAST or which is Which.WEEK_AGO:
        return date - dt.timedelta(days=7)
    if after is After.WEEK_ON or which is Which.WEEK_ON:
        return date + dt.timedelta(days=7)
    if after is After.NONE:
        return date
    monday = published - dt.timedelta(days=published.weekday())
    return monday + dt.timedelta(days=date.weekday() + (7 if after is After.OF_NEXT_WEEK else -7))


def weekday_date(weekday: int, published: dt.date, ahead: bool) -> dt.date:
    """The last such weekday up to publication, or the next one from it on (Monday is 0).

    >>> weekday_date(3, dt.date(2025, 1, 25), ahead=False).isoformat(), weekday_date(0, dt.date(2025, 1, 25), ahead=True).isoformat()
    ('2025-01-23', '2025-01-27')
    """
    if ahead:
        return published + dt.timedelta(days=(weekday - published.weekday()) % 7)
    return published - dt.timedelta(days=(published.weekday() - weekday) % 7)


def nth_weekday(first: dt.date, weekday: int, nth: int) -> dt.date:
    """The first (0), second, ... or last (-1) such weekday of the month that begins on `first`.

    >>> nth_weekday(dt.date(2026, 3, 1), 0, -1).isoformat()
    '2026-03-30'
    """
    days = [first + dt.timedelta(days=n) for n in range(31) if (first + dt.timedelta(days=n)).month == first.month]
    return [day for day in days if day.weekday() == weekday][nth]


def day_of_a_month(number: int, which: Which, published: dt.date, future: bool) -> dt.date | None:
    """The nearest such day up to publication, or with `future` from it on; None for one of a month told before."""
    if which is Which.THAT:
        return None
    back = which is Which.LAST or (not future and number > published.day and which not in (Which.THIS, Which.NEXT))
    month = published.replace(day=1) - dt.timedelta(days=1) if back else published
    if which is Which.NEXT or (future and number < published.day and not back):
        month = published.replace(day=28) + dt.timedelta(days=7)
    try:
        return month.replace(day=number)
    except ValueError:
        return None


def day_of_month_told(number: int, told: dt.date, published: dt.date) -> dt.date | None:
    """'On the 12th', where a month was told before: that day of it, where it is past and not before the day told.

    >>> day_of_month_told(12, dt.date(2025, 12, 1), dt.date(2026, 1, 25)).isoformat()
    '2025-12-12'
    """
    try:
        day = told.replace(day=number)
    except ValueError:
        return None
    return day if told <= day <= published else None


def day_on_weekday(day: int, weekday: int, near: dt.date) -> dt.date | None:
    """The day of a month that falls on a weekday, within five weeks of a day; None where there is none.

    >>> day_on_weekday(4, 0, dt.date(2025, 8, 11)).isoformat()
    '2025-08-04'
    """
    around = (near + dt.timedelta(days=7 * weeks) for weeks in (0, -1, 1, -2, 2, -3, 3, -4, 4))
    return next((date for date in around if date.day == day and date.weekday() == weekday), None)
