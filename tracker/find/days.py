"""Days that a text names: '24 January', 'Jan. 24', 'late Thursday', 'a day earlier', resolved against the publication day."""

import datetime as dt
import re
from typing import NamedTuple

from tracker.find.counted_days import counted_before, find_days_of_what_follows
from tracker.find.day_lists import find_listed_days
from tracker.find.english import ENGLISH
from tracker.find.found import Found
from tracker.find.holidays import find_holidays
from tracker.find.language import Language
from tracker.find.language.days import After, Which
from tracker.find.numeric_days import NUMERIC, find_numeric_days
from tracker.find.sought import Sought, says_any
from tracker.find.stretches import Day, between, find_months, find_weeks, is_quoted, range_of, with_its_week
from tracker.find.weeks import (
    TOLD_OF_BEFORE,
    day_of_a_month,
    day_of_month_told,
    day_on_weekday,
    in_another_week,
    nth_weekday,
    weekday_date,
    weekday_near,
)
from tracker.models import DatePrecision


class Before(NamedTuple):
    """What was told before a text, from which days in it are counted."""

    day: dt.date | None = None  # 'the same day'
    month: dt.date | None = None  # 'the 12th': its first day, or the day of it that was told


NOTHING = Before()
MOST_OF_A_YEAR = 300  # days
# The rules for days that a text tells with their date.
_OUTRIGHT = frozenset({"month and day", "day and month", "ISO day", "day in figures", "day in words", "weekday and day of the month"})
_ISO = Sought(r"\b(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b")


def find_days(text: str, published: dt.date | None, story: Before = NOTHING, future: bool = False, language: Language = ENGLISH) -> list[Found[Day]]:
    """Days in `text`, in order, resolved against `published`; 'the same day' and 'the 12th' against `story`, what was told before.

    A weekday is the last one up to publication, or with `future` the next one. 'Yesterday' inside a quotation is no day:
    nobody says when the words were spoken.

    >>> [f.value.date.isoformat() for f in find_days("left late Thursday and landed on Jan. 24", dt.date(2025, 1, 25))]
    ['2025-01-23', '2025-01-24']
    """
    if not says_any(text, language.days, _ISO, NUMERIC, language.holidays.named):
        return []
    dated = _calendar_days(text, published, story.month, future, language)
    found = [*dated, *find_listed_days(text, dated, language), *_weekdays(text, published, story.day, future, language), *_relative_days(text, published, language), *_story_days(text, published, story.day, language)]
    if future and published:
        found += _days_from_now(text, published, language)
    if published:
        nth = _nth_weekdays(text, published, future, language)
        found = nth + [f for f in found if not any(f.start < n.end and n.start < f.end for n in nth)]
    if published:
        found += [Found(Day(f.value, DatePrecision.DAY), f.start, f.end, f.rule) for f in find_holidays(text, published, future, language)]
    found += [Found(Day(f.value, DatePrecision.DAY), f.start, f.end, f.rule) for f in find_numeric_days(text)]
    found = [_counted(text, f, language) for f in found]
    told = sorted((f.end, f.value.date) for f in found if f.value.date and not f.value.relative_to_story)
    found += [Found(Day(f.value, DatePrecision.DAY), f.start, f.end, f.rule) for f in find_days_of_what_follows(text, told, language)]
    found += [*find_weeks(text, published, future, language), *find_months(text, published, future, language)]
    if not found:
        return found
    if len(found) > 1:
        found = [_that_weekday(text, f, found, language) for f in found]
    found = [with_its_week(text, f, language) for f in _with_ranges(text, _without_weekdays_of_dates(text, found, language), language)]
    found.sort(key=lambda f: (f.start, -f.end))
    return [f for i, f in enumerate(found) if not any(f.start < g.end and g.start < f.end for g in found[:i] if g.value.date or not f.value.date)]


def _that_weekday(text: str, day: Found[Day], found: list[Found[Day]], language: Language) -> Found[Day]:
    """'The business of the sixteenth: 67 men came in that Sunday', 'on the 25th, and on the Thursday': the date that the sentence itself has told, where it is such a day, or the day after it."""
    if not day.rule.endswith(("weekday", "told of before")) or day.value.date is None or _which(text[day.start : day.end].rpartition(" ")[0], language) is not Which.THAT:
        return day
    before = [f for f in found if f.end <= day.start and f.value.date]
    told = [f.value.date for f in before if f.value.date and f.value.date.weekday() == day.value.date.weekday()]
    if not told and text.startswith(language.days.on_the, day.start):
        told = [weekday_date(day.value.date.weekday(), f.value.date, ahead=True) for f in sorted(before, key=lambda f: f.end) if f.value.date and f.rule in _OUTRIGHT]
    return day._replace(value=day.value._replace(date=told[-1])) if told else day


def _counted(text: str, found: Found[Day], language: Language) -> Found[Day]:
    """'The eve of June 7', 'two days after Christmas': the day that is counted from the one found."""
    counted = counted_before(text, found.start, language) if found.value.date and not found.value.relative_to_story else None
    if counted is None or found.value.date is None:
        return found
    days, start = counted
    return found._replace(value=found.value._replace(date=found.value.date + dt.timedelta(days=days)), start=start)


def _without_weekdays_of_dates(text: str, found: list[Found[Day]], language: Language) -> list[Found[Day]]:
    """'Monday, 2nd March' is the second of March: the date beside a weekday tells its week."""
    dates = [f.start for f in found if f.rule in ("day and month", "month and day", "day in words", "day of the month") and f.value.date]
    return [f for f in found if not (f.rule.endswith("weekday") and any(f.end < at < f.end + 20 and language.days.next_to.fullmatch(text[f.end : at]) for at in dates))]


def _with_ranges(text: str, found: list[Found[Day]], language: Language) -> list[Found[Day]]:
    """'From Monday to Wednesday' gives no single day, and takes the place of both; 'postponed from Monday to Wednesday' gives two."""
    if not any(f.value.date or f.value.latest for f in found):
        return found
    for match in language.days.range.finditer(text):
        inside = [f for f in found if f.start < match.end() and match.start() < f.end]
        if any(f.value.date or f.value.latest for f in inside) and not language.days.moved.search(text[max(0, match.start() - 60) : match.start()]):
            kept = [f for f in found if f not in inside]
            found = [*kept, Found(range_of(match.group(), sorted(inside, key=lambda f: f.start)), match.start(), match.end(), "range of days")]
    return found


def _days_from_now(text: str, published: dt.date, language: Language) -> list[Found[Day]]:
    """'Will leave in two days': counted from publication; 'carried 500 people in two days' is how long it took."""
    found = []
    for match in language.days.in_days.finditer(text):
        group = next(g for g in ("", "2", "3", "4") if match.group("days" + g))
        date = published + dt.timedelta(days=language.days.numbers[" ".join(match.group("days" + group).lower().split())])
        found.append(Found(Day(date, DatePrecision.DAY), match.start("words" + group), match.end("words" + group), "days from now"))
    return found


def month_told(text: str, published: dt.date | None, language: Language = ENGLISH) -> dt.date | None:
    """The month that a text names last, as its first day, or as the day of it that is named.

    >>> month_told("In December things went wrong.", dt.date(2026, 1, 25)).isoformat()
    '2025-12-01'
    """
    named = list(language.days.month_named.finditer(text)) if published else []
    if not named:
        return None
    month = language.days.months[(named[-1].group("month") or named[-1].group("month2")).lower().rstrip(".")]
    return _date(None, month, int(named[-1].group("day") or named[-1].group("day2") or 1), published, future=False)


def _month_of(text: str, day: re.Match[str], published: dt.date | None, told: dt.date | None, language: Language) -> dt.date | None:
    """The month of a day that is named without one: the one named before it in its sentence, or told just before."""
    which = " ".join((day.group("which") or "").lower().split())
    return None if which and which not in language.days.month_told_before else month_told(text[: day.start()], published, language) or told


def _calendar_days(text: str, published: dt.date | None, month: dt.date | None, future: bool, language: Language) -> list[Found[Day]]:
    found = []
    for match in language.days.word_of_month.finditer(text) if published else ():
        told = _month_of(text, match, published, month, language) if not future else None
        date = day_of_month_told(language.days.ordinal_days[match.group("ordinal").lower()], told, published) if told and published else None
        date = date or day_of_a_month(language.days.ordinal_days[match.group("ordinal").lower()], _which(match.group("which"), language), published, future)
        if date:
            found.append(Found(Day(date, DatePrecision.DAY), match.start("ordinal"), match.end(), "day in words, no month"))
    for pattern, rule in ((language.days.day_month, "day and month"), (language.days.month_day, "month and day"), (language.days.word_month, "day in words"), (_ISO, "ISO day"), (language.days.of_the_month, "day of the month")):
        for match in pattern.finditer(text):
            day = _calendar_day(match.groupdict(), published, future, language)
            told = _month_of(text, match, published, month, language) if pattern is language.days.of_the_month and not future else None
            if told and published and (of_that_month := day_of_month_told(int(match.group("day")), told, published)):
                day = Day(of_that_month, DatePrecision.DAY)
            if day:
                found.append(Found(day, match.start(), match.end(), rule))
    return found


def _nth_weekdays(text: str, published: dt.date, future: bool, language: Language) -> list[Found[Day]]:
    """'On the last Monday of this month', 'the first Tuesday in May'."""
    found = []
    for match in language.days.nth_weekday.finditer(text):
        which = _which(match.group("which"), language)
        first = published.replace(day=1)
        if match.group("month"):
            first = (_date(None, language.days.months[match.group("month").lower().rstrip(".")], 1, published, future) or first).replace(day=1)
        elif which in (Which.NEXT, Which.LAST):
            first = (first + dt.timedelta(days=31 if which is Which.NEXT else -1)).replace(day=1)
        date = nth_weekday(first, language.days.weekdays[match.group("weekday").lower()], language.days.nth[match.group("nth").lower()])
        found.append(Found(Day(date, DatePrecision.DAY), match.start(), match.end(), "weekday of a month"))
    return found


def _calendar_day(parts: dict[str, str | None], published: dt.date | None, future: bool, language: Language) -> Day | None:
    number = language.days.ordinal_days[parts["ordinal"].lower()] if parts.get("ordinal") else int(parts["day"] or 0)
    words = parts.get("month")
    if not words and published:
        date = day_of_a_month(number, _which(parts.get("which"), language), published, future)
        return Day(date, DatePrecision.DAY) if date else None
    month = (int(words) if words.isdigit() else language.days.months[words.lower().rstrip(".")]) if words else (published.month if published else None)
    year = int(parts["year"]) if parts.get("year") else None
    date = _date(year, month, number, published, future)
    latest = _date(year, month, int(parts["day2"]), published, future) if parts.get("day2") else None
    if latest:
        return Day(None, DatePrecision.WEEK, latest, stretch=between(date, latest)) if date else None
    return Day(date, DatePrecision.DAY) if date else None


def _date(year: int | None, month: int | None, day: int, published: dt.date | None, future: bool) -> dt.date | None:
    """A day without a year is the nearest one: up to publication for what is told, with a month's grace for what is to come."""
    if month is None or (year is None and published is None):
        return None
    try:
        if year is not None:
            return dt.date(year, month, day)
        date = dt.date(published.year, month, day)
        if date > published + dt.timedelta(days=MOST_OF_A_YEAR if future else 14):
            return date.replace(year=date.year - 1)
        if date < published - dt.timedelta(days=MOST_OF_A_YEAR) and future:
            return date.replace(year=date.year + 1)
    except ValueError:
        return None
    return date


def _weekdays(text: str, published: dt.date | None, story: dt.date | None, future: bool, language: Language) -> list[Found[Day]]:
    if published is None:
        return []
    found = []
    for match in language.days.weekday.finditer(text):
        which, weekday = _which(match.group("which"), language), language.days.weekdays[match.group("weekday").lower()]
        start = match.start("which") if match.group("which") else match.start("weekday")
        if which in TOLD_OF_BEFORE and story is not None:
            found.append(Found(Day(weekday_near(weekday, story, which, published), DatePrecision.DAY), start, match.end(), "weekday told of before"))
            continue
        after = language.days.after.get(" ".join((match.group("after") or match.group("which") or "").lower().replace(",", "").split()), After.NONE)
        again = which in (Which.LAST, Which.NEXT) and weekday == published.weekday()
        ahead = which in (Which.NEXT, Which.FOLLOWING, Which.WEEK_ON) or (future and which not in (Which.LAST, Which.PREVIOUS)) or after is After.WEEK_ON
        date = weekday_date(weekday, published + dt.timedelta(days=(7 if ahead else -7) if again else 0), ahead)
        date = in_another_week(date, published, which, after)
        beside = language.days.number_beside.match(text, match.end())
        numbered = day_on_weekday(int(beside.group("day") or beside.group("day2")), weekday, date) if beside else None
        if beside and numbered:  # 'Monday 4: two flights', 'on Thursday (26)'
            found.append(Found(Day(numbered, DatePrecision.DAY), start, beside.end(), "weekday and day of the month"))
            continue
        not_told_yet = which in TOLD_OF_BEFORE and which is not Which.THAT  # 'the following Monday': counted from a day that nobody has told so far
        found.append(Found(Day(date, DatePrecision.DAY, None, not_told_yet), start, match.end(), "next weekday" if ahead else "last weekday"))
    return found


def _which(words: str | None, language: Language) -> Which:
    return language.days.which.get(" ".join((words or "").lower().split()), Which.NONE)


def _relative_days(text: str, published: dt.date | None, language: Language) -> list[Found[Day]]:
    matches = list(language.days.relative.finditer(text)) if published else []
    found = []
    for match in matches:
        if is_quoted(text, match.start(), language):
            continue
        shift = language.days.relative_shift.get(" ".join(match.group("words").lower().split()), 0)
        found.append(Found(Day(published + dt.timedelta(days=shift), DatePrecision.DAY), match.start(), match.end(), "relative to publication"))
    return found


def _story_days(text: str, published: dt.date | None, story: dt.date | None, language: Language) -> list[Found[Day]]:
    found = []
    for match in language.days.story.finditer(text):
        words = " ".join(match.group("words").lower().split())
        base = published if words.endswith(language.days.from_publication) else story
        shift = _story_shift(words, match, language)
        date = base + dt.timedelta(days=shift) if base else None
        found.append(Found(Day(date, DatePrecision.DAY if date else DatePrecision.UNKNOWN, None, True), match.start(), match.end(), "relative to the day told before"))
    return found


def _story_shift(words: str, match: re.Match[str], language: Language) -> int:
    for group, sign in (("back", -1), ("weeks", -7), ("weeks_back", -7), ("weeks_on", 7), ("forth", 1)):
        if match.group(group):
            return sign * _number_of_days(match.group(group).split()[-1], language)
    if match.group("hours"):
        return language.days.days_of_hours[match.group("hours").lower()]
    if language.days.day_before.fullmatch(words):
        return -1
    return 1 if language.days.day_after.fullmatch(words) else 0


def _number_of_days(words: str, language: Language) -> int:
    return int(words) if words.isdigit() else language.days.numbers[words.lower()]


_CAPITALS = re.compile(r"\W*[A-ZÀ-Þ]{3}")  # before a colon a dateline's place stands in capitals: 'NEW DELHI, March 5:'


def _dateline(text: str, language: Language) -> re.Match[str] | None:
    match = language.days.dateline.match(text)
    if not match or language.days.no_name.search(match.group("place").rstrip()) or language.days.only_a_weekday.fullmatch(match.group("place")):
        return None
    return match if not match.group().rstrip().endswith(":") or _CAPITALS.match(match.group("place")) else None


def dateline_day(text: str, published: dt.date | None, language: Language = ENGLISH) -> dt.date | None:
    """The day in a dateline such as 'BOGOTA, Jan 26 - ', near publication; weekdays are counted from it.

    >>> dateline_day("WASHINGTON, Jan 24 - Two planes landed.", dt.date(2025, 1, 25)).isoformat()
    '2025-01-24'
    """
    match = _dateline(text, language)
    if not match or published is None:
        return None
    parts = match.groupdict()
    day = _calendar_day(parts | {"day": parts["day"] or parts["day_first"], "month": parts["month"] or parts["month_last"]}, published, future=False, language=language)
    return day.date if day and day.date and abs((day.date - published).days) <= 3 else None


def dateline_end(sentence: str, language: Language = ENGLISH) -> int:
    """Where a dateline at the beginning of a sentence ends; 0 where there is none.

    >>> dateline_end("BOGOTA, Jan 26 - Colombia refused.")
    16
    """
    match = _dateline(sentence, language)
    return match.end() if match else 0
