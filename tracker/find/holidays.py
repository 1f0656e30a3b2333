"""Days that a text names by their feast or holiday: 'on Good Friday', 'the night of Christmas Eve'."""

import datetime as dt
from collections.abc import Callable

from tracker.find.english import ENGLISH
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.language.holidays import AfterEaster, EveryYear, Holiday, WeekdayOfMonth
from tracker.find.weeks import nth_weekday

# A holiday told of is at most so many days after publication; one to come is not so many days before it.
_GRACE = dt.timedelta(days=3)


def find_holidays(text: str, published: dt.date, future: bool = False, language: Language = ENGLISH) -> list[Found[dt.date]]:
    """The holidays that a text gives as a day, each the nearest up to publication, or with `future` the next one.

    >>> [f.value.isoformat() for f in find_holidays("It landed on the evening of Good Friday.", dt.date(2025, 4, 23))]
    ['2025-04-18']
    """
    found = []
    for match in language.holidays.named.finditer(text):
        holiday = language.holidays.dates[" ".join(match.group("holiday").lower().replace("’", "'").split())]
        found.append(Found(_nearest(lambda year, of=holiday: _date(of, year), published, future), match.start("holiday"), match.end(), "holiday"))
    return found


def _nearest(date_in: Callable[[int], dt.date], published: dt.date, future: bool) -> dt.date:
    dates = [date_in(published.year + years) for years in (-1, 0, 1)]
    if future:
        return next(date for date in dates if date >= published)
    return [date for date in dates if date <= published + _GRACE][-1]


def _date(holiday: Holiday, year: int) -> dt.date:
    match holiday:
        case EveryYear(month, day):
            return dt.date(year, month, day)
        case WeekdayOfMonth(month, weekday, nth):
            return nth_weekday(dt.date(year, month, 1), weekday, nth)
        case AfterEaster(days):
            return easter(year) + dt.timedelta(days=days)


def easter(year: int) -> dt.date:
    """Easter Sunday by the Gregorian reckoning (the algorithm of Meeus, Jones and Butcher).

    >>> easter(2025).isoformat(), easter(2026).isoformat()
    ('2025-04-20', '2026-04-05')
    """
    century, of_century = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    correction = (year % 19 + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * correction + 114, 31)
    return dt.date(year, month, day + 1)
