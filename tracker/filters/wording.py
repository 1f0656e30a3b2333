"""A choice in plain words."""

import datetime as dt
from collections.abc import Iterable

from tracker.models import Operator, Outcome
from tracker.table import day_words


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


def label(kind: type[Outcome] | type[Operator], code: str) -> str:
    """Give the label of a code."""
    return kind(code).label if code in set(kind) else code


def either(words: Iterable[str]) -> str:
    """Join words with commas and or.

    >>> either(["Guatemala", "Mexico", "Colombia"])
    'Guatemala, Mexico or Colombia'
    """
    *others, last = [*words] or [""]
    return f"{', '.join(others)} or {last}" if others else last
