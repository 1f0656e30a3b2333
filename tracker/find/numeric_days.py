"""Days written in figures alone: '13/05/2025', '10.06.2025'. Where day and month may be either, there is none."""

import datetime as dt

from tracker.find.found import Found
from tracker.find.sought import Sought

_MONTHS = 12
NUMERIC = Sought(r"(?<![\w/.-])(?P<first>\d{1,2})([/.])(?P<second>\d{1,2})\2(?P<year>20\d\d)(?![\w/]|[.-]\d)")


def find_numeric_days(text: str) -> list[Found[dt.date]]:
    """Days in figures: with points the day comes first, with strokes it is the number above twelve.

    >>> [f.value.isoformat() for f in find_numeric_days("on 13/05/2025, on 5/13/2025, on 10.06.2025; not on 5/2/2025")]
    ['2025-05-13', '2025-05-13', '2025-06-10']
    """
    found = []
    for match in NUMERIC.finditer(text):
        first, second = int(match["first"]), int(match["second"])
        day = _day(first, second, int(match["year"]), day_first=match[2] == ".")
        if day is not None:
            found.append(Found(day, match.start(), match.end(), "day in figures"))
    return found


def _day(first: int, second: int, year: int, *, day_first: bool) -> dt.date | None:
    """The day that two numbers give; None where both may be the month, or neither."""
    if not day_first and first <= _MONTHS and second <= _MONTHS and first != second:
        return None
    day, month = (first, second) if day_first or first > _MONTHS else (second, first)
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
