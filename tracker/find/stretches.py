"""Stretches of days that words give instead of a day: 'last week', 'over the weekend', 'in February', 'from 7 to 9 June'.

A week is Monday to Sunday and a month is whole, as where a person types one; 'early' and 'late' narrow neither. Where readers may
count a week from another day ('last week' said on a Sunday) there is no stretch.
"""

import calendar
import datetime as dt
import re
from typing import NamedTuple

from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.language.days import Which
from tracker.models import DatePrecision

MONTH_FROM_NOW = "a month counted from publication"  # the rule for 'last month'
MOST_DAYS = 31  # in a stretch, as in typed ones
DAYS_OF_A_WEEK = 7
SATURDAY, SUNDAY = 5, 6


class Stretch(NamedTuple):
    """The first and the last day within which something happened; never one day alone."""

    first: dt.date
    last: dt.date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    @property
    def precision(self) -> DatePrecision:
        """A week has seven days at most."""
        return DatePrecision.WEEK if self.days <= DAYS_OF_A_WEEK else DatePrecision.MONTH

    def holds(self, day: dt.date) -> bool:
        """Whether a day is one of its days."""
        return self.first <= day <= self.last

    def overlaps(self, other: "Stretch") -> bool:
        """Whether some day is in both."""
        return self.first <= other.last and other.first <= self.last

    def is_finer(self, other: "Stretch") -> bool:
        """Whether it says the same more closely."""
        return self.days < other.days and self.overlaps(other)


class Day(NamedTuple):
    """A day as the words give it. `date` is None where they give only a stretch of days, or a day that cannot be resolved."""

    date: dt.date | None
    precision: DatePrecision
    latest: dt.date | None = None  # the other end of a range of days
    relative_to_story: bool = False  # 'the same day', 'a day earlier': counted from the day told before
    stretch: Stretch | None = None  # the days of the week, the month or the range, where they are known

    @property
    def begins(self) -> dt.date | None:
        """The day, or the first of the stretch."""
        return self.date or (self.stretch.first if self.stretch else None)


def find_weeks(text: str, published: dt.date | None, future: bool, language: Language) -> list[Found[Day]]:
    """'Last week', 'over the weekend'."""
    found = []
    for words, tell in ((language.days.weeks, week_told), (language.days.weekends, weekend_told)):
        for match in words.finditer(text):
            stretch = tell(_which(match, language), published, future) if published and _tells_when(text, match, language) else None
            found.append(Found(Day(None, DatePrecision.WEEK, stretch=stretch), match.start(), match.end(), "a week"))
    return found


def find_months(text: str, published: dt.date | None, future: bool, language: Language) -> list[Found[Day]]:
    """'In February', 'earlier this month'; 'since February' begins no stretch."""
    found = []
    for match in language.days.months_alone.finditer(text):
        since = match.group("since") is not None
        stretch = None if since or language.days.no_stretch_after.search(text[: match.start()]) else month_named(language.days.months[match.group("month").lower().rstrip(".")], match.group("year"), published, future)
        found.append(Found(Day(None, DatePrecision.MONTH, stretch=stretch), match.start("words" if since else 0), match.end(), "a month"))
    for match in language.days.months_from_now.finditer(text):
        stretch = month_told_from(_which(match, language), published) if published and _tells_when(text, match, language) else None
        found.append(Found(Day(None, DatePrecision.MONTH, stretch=stretch), match.start(), match.end(), MONTH_FROM_NOW))
    return found


def _which(match: re.Match[str], language: Language) -> Which:
    return language.days.which.get((match.group("which") or "").lower(), Which.NONE)


def _tells_when(text: str, match: re.Match[str], language: Language) -> bool:
    """Whether words say when, not since when or of what: not 'the first since last week', 'the last week of May', 'last week's deal', nor words in a quotation."""
    days = language.days
    if days.no_stretch_after.search(text[: match.start()]) or days.no_stretch_before.match(text, match.end()):
        return False
    return not is_quoted(text, match.start(), language)


def is_quoted(text: str, at: int, language: Language) -> bool:
    """Whether a place is inside a quotation; one that runs on into the next sentence has no closing mark in this one."""
    before = text[:at]
    is_open = before.count("“") > before.count("”") or before.count('"') % 2 == 1 or bool(language.days.open_quotation.search(before))
    return is_open or any(m.start() <= at < m.end() for m in language.days.quoted.finditer(text))


def between(first: dt.date | None, last: dt.date | None) -> Stretch | None:
    """The stretch from one day to a later one; None where it is no more than a day, or longer than a month.

    >>> between(dt.date(2025, 6, 7), dt.date(2025, 6, 9)).days, between(dt.date(2025, 6, 9), dt.date(2025, 6, 7))
    (3, None)
    """
    stretch = Stretch(first, last) if first and last else None
    return stretch if stretch and 1 < stretch.days <= MOST_DAYS else None


def week_told(which: Which, published: dt.date, future: bool) -> Stretch | None:
    """The days of 'this week', 'last week', 'next week'; on a Sunday some count the week that ends as the last one, so that 'last week' gives none.

    >>> week_told(Which.LAST, dt.date(2025, 6, 12), future=False).first.isoformat(), week_told(Which.LAST, dt.date(2025, 6, 15), future=False)
    ('2025-06-02', None)
    """
    on_sunday = published.weekday() == SUNDAY
    if which not in (Which.THIS, Which.LAST, Which.NEXT) or (on_sunday and (which is Which.LAST or (which is Which.THIS and future))):
        return None
    monday = published - dt.timedelta(days=published.weekday()) + dt.timedelta(days=7 * _steps(which))
    return Stretch(monday, monday + dt.timedelta(days=6))


def weekend_told(which: Which, published: dt.date, future: bool) -> Stretch | None:
    """'Over the weekend', 'this weekend', 'last weekend'; none where it may be the one before or the one to come.

    >>> weekend_told(Which.NONE, dt.date(2025, 6, 12), future=False).first.isoformat(), weekend_told(Which.THIS, dt.date(2025, 6, 12), future=False)
    ('2025-06-07', None)
    """
    today, saturday = published.weekday(), published + dt.timedelta(days=SATURDAY - published.weekday())
    before = Stretch(saturday - dt.timedelta(days=7), saturday - dt.timedelta(days=6))
    this = Stretch(saturday, saturday + dt.timedelta(days=1))
    if which is Which.LAST:
        return before
    if which not in (Which.NONE, Which.THIS):
        return None
    if future:
        return this if today != SUNDAY else None
    if today == SUNDAY or (today == SATURDAY and which is Which.THIS):
        return this
    return before if today == 0 or (which is Which.NONE and today != SATURDAY) else None


def month_told_from(which: Which, published: dt.date) -> Stretch | None:
    """The days of 'this month', 'last month', 'next month'."""
    if which not in (Which.THIS, Which.LAST, Which.NEXT):
        return None
    months = published.year * 12 + published.month - 1 + _steps(which)
    return whole_month(dt.date(months // 12, months % 12 + 1, 1))


def month_named(month: int, year: str | None, published: dt.date | None, future: bool) -> Stretch | None:
    """'In February': without a year the last one begun, or with `future` the next to end; none where a year stands between that and the other.

    >>> [month_named(month, None, dt.date(2025, 6, 12), future=False).first.isoformat() for month in (2, 6, 11)]
    ['2025-02-01', '2025-06-01', '2024-11-01']
    """
    if year is not None:
        return whole_month(dt.date(int(year), month, 1))
    if published is None:
        return None
    back, ahead = published.year - (month > published.month), published.year + (month < published.month)
    return whole_month(dt.date(ahead if future else back, month, 1))


def whole_month(first: dt.date) -> Stretch:
    """All days of a month."""
    return Stretch(first, first.replace(day=calendar.monthrange(first.year, first.month)[1]))


def with_its_week(text: str, day: Found[Day], language: Language) -> Found[Day]:
    """'In the week of June 2', 'the week ending June 7': the days of that week, not the day that tells it."""
    match = language.days.week_of.search(text[: day.start]) if day.value.date else None
    if match is None or day.value.date is None:
        return day
    date, how = day.value.date, language.days.week_begins.get(match.group("how").lower(), Which.THIS)
    back = {Which.NEXT: 0, Which.LAST: 6}.get(how, date.weekday())
    first = date - dt.timedelta(days=back)
    return Found(Day(None, DatePrecision.WEEK, stretch=Stretch(first, first + dt.timedelta(days=6))), match.start(), day.end, "the week of a day")


def range_of(words: str, ends: list[Found[Day]]) -> Day:
    """The days of a range, from the days found in its words; the first may be a bare number ('from 7 to 9 June').

    >>> nine = Found(Day(dt.date(2025, 6, 9), DatePrecision.DAY), 10, 16, "day and month")
    >>> range_of("from 7 to 9 June", [nine]).stretch.first.isoformat()
    '2025-06-07'
    """
    last = ends[-1].value
    end = last.latest or last.date
    first = ends[0].value.date if len(ends) > 1 else _bare_first(words, end)
    return Day(None, DatePrecision.WEEK, end, stretch=last.stretch or between(first, end))


def _bare_first(words: str, end: dt.date | None) -> dt.date | None:
    number = re.search(r"\d{1,2}", words)
    is_before = number is not None and end is not None and 0 < int(number.group()) < end.day
    return end.replace(day=int(number.group())) if end and number and is_before else None


def _steps(which: Which) -> int:
    return {Which.LAST: -1, Which.NEXT: 1}.get(which, 0)
