"""Days that a text names: '24 January', 'Jan. 24', 'late Thursday', 'a day earlier', resolved against the publication day."""

import datetime as dt
import re
from typing import NamedTuple

from tracker.find.found import Found, spaced
from tracker.find.sought import sought
from tracker.find.weeks import TOLD_OF_BEFORE, day_of_a_month, in_another_week, nth_weekday, weekday_date, weekday_near
from tracker.models import DatePrecision

_MONTHS = {m: n for n, names in enumerate(("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec"), 1) for m in names.split()}  # fmt: skip
_WEEKDAYS = {name: n for n, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}
_MONTH_NAME = r"(?:January|February|(?-i:March|MARCH)|April|(?-i:May|MAY)|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_MONTH = rf"(?P<month>{_MONTH_NAME})"
_WEEKDAY = "|".join(_WEEKDAYS)
_ORDINAL_DAYS = {w: n for n, w in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(), 1)}
_ORDINAL_DAYS |= {f"twenty-{w}": 20 + n for w, n in list(_ORDINAL_DAYS.items())[:9]} | {"thirtieth": 30, "thirty-first": 31}


class Day(NamedTuple):
    """A day as the words give it. `date` is None where they give only a week, or a day that cannot be resolved."""

    date: dt.date | None
    precision: DatePrecision
    latest: dt.date | None = None  # the other end of a range of days
    relative_to_story: bool = False  # 'the same day', 'a day earlier': counted from the day told before


_DAY_MONTH = re.compile(rf"(?<![\w-])(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH}(?:,?\s+(?P<year>20\d\d))?(?!\w)", re.IGNORECASE)
_WORD_MONTH = re.compile(rf"\b(?P<ordinal>{'|'.join(_ORDINAL_DAYS)})\s+of\s+{_MONTH}(?:,?\s+(?P<year>20\d\d))?", re.IGNORECASE)
# 'In June 14 planes left': after 'in' a number without a comma counts what follows.
_MONTH_DAY = re.compile(rf"(?<!\bin\s)\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*(?:,\d{{3}}|percent|%|migrants|people|flights))(?:\s*(?:-|–|to|and)\s*(?P<day2>\d{{1,2}})\b(?!:))?(?:,?\s+(?P<year>20\d\d))?", re.IGNORECASE)
_ISO = re.compile(r"\b(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b")
_OF_THE_MONTH = re.compile(r"\b(?:on\s+)?the\s+(?P<day>\d{1,2})(?:st|nd|rd|th)\b(?:\s+of\s+(?P<which>the|this|last|next)\s+month)?(?!\s+(?:of\s+[A-Z]|day|flight|president|time|century|plane|straight|airlift|fighter|air))", re.IGNORECASE)
# 'On the sixth', 'the night of the eighth', 'the twentieth of last month': no month, or one named by its place.
_WORD_OF_MONTH = re.compile(
    rf"\b(?:on|of|before|since|by|until|was)\s+the\s+(?P<ordinal>{'|'.join(sorted(_ORDINAL_DAYS, key=len, reverse=True))})\b(?:\s+of\s+(?P<which>the|this|last|next)\s+month\b|(?=\s*[,.;:)]|\s+(?:that|saw|when|with|and|at|but|a\b)))", re.IGNORECASE
)
_WEEKDAY_RE = re.compile(rf"\b(?P<which>last|next|this|the\s+previous|the\s+following|that|the\s+same|on\s+the|a\s+week\s+from|a\s+week\s+ago)?\s*\b(?P<weekday>{_WEEKDAY})(?:['’]s)?\b(?P<after>\s+(?:of\s+(?:last|next|the\s+(?:previous|following))\s+week|before\s+last|week)\b)?(?!\s+(?:through|to)\s+(?:{_WEEKDAY})|\s+(?-i:Times|Telegraph|Mirror|Express|Mail|Independent|Herald|Post|Star|Sun|World)\b)", re.IGNORECASE)
_RELATIVE = re.compile(spaced(r"\b(?P<words>the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|last night|(?:just )?hours ago|(?:[\w-]+ )?(?:minutes|an hour|half an hour) ago|earlier today)\b"), re.IGNORECASE)
_STORY = re.compile(
    spaced(
        r"\b(?P<words>(?:the|that) same (?:day|evening|afternoon|night|morning)|(?P<back>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days? (?:earlier|before|previously|ago)|(?P<weeks>a|one|two|three) weeks? ago (?:today|to the day)|the (?:day|night|evening) before|the previous day|(?:the (?:following|next) (?:day|morning|afternoon|evening|night)|a day (?:later|after))|the day after(?=\s*(?:[.,;:)]|$|and\b|but\b))|"
        r"(?P<forth>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days (?:later|after(?:wards?)?|on(?=[,.;]))|that (?:day|evening|afternoon|night|morning)|(?:earlier|later) (?:in|on|that|the same) (?:the )?day|later in the day|in the course of the day|before the day was out|for the day)\b"
    ),
    re.IGNORECASE,
)
_WEEKS = re.compile(spaced(r"\b(?:over|at|during) the weekend|\b(?:this|last|next|the past|the same|that|late last|earlier this|earlier last) week(?:end)?\b|\bover the past (?:few|several|two|three) days\b|\bin recent days\b"), re.IGNORECASE)
_MONTHS_ALONE = re.compile(rf"\b(?:in|during|since)\s+(?:(?:early|mid|late)[\s-]+|the\s+(?:beginning|middle|end)\s+of\s+)?(?P<words>{_MONTH_NAME}(?!\w)(?:,?\s+20\d\d)?)(?!\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?!\s+\w))", re.IGNORECASE)
# One end of a range: 'Monday', 'June 7', '7 June', 'Tuesday, June 10'; the first may be a bare number ('from 7 to 9 June').
_WEEKDAY_END = rf"(?:late\s+|early\s+)?(?:{_WEEKDAY})"
_END = rf"(?:(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH_NAME}|{_MONTH_NAME}\s+\d{{1,2}}(?:st|nd|rd|th)?|{_WEEKDAY_END}(?:,?\s+{_MONTH_NAME}\s+\d{{1,2}})?)(?!\w)(?!\s+night\s+(?:and|to)\b)"
_BARE = r"(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?"
_RANGE = re.compile(
    rf"\b(?:between\s+(?:{_END}|{_BARE})\s+and\s+{_END}|from\s+(?:{_END}|{_BARE}),?\s+(?:to|through|until|till)\s+{_END}|{_END}(?:\s+(?:to|through|thru)\s+|[-–]){_END}|{_BARE}(?:\s+to\s+|[-–]){_END})", re.IGNORECASE
)
_MOVED = re.compile(r"\b(?:postpon|reschedul|re-?program|put\s+(?:off|back)|push|mov|delay|deferr)\w*\s+(?:\w+\s+){0,3}$", re.IGNORECASE)
_IN_DAYS = re.compile(
    r"\b(?:(?:leav|depart|land|arriv|fly|follow|take\s+off|takes\s+off|return|start|begin|resum|due|planned|scheduled|expected)\w*\s+(?P<words>in\s+(?P<days>two|three|four|five)\s+days)(?:['’]\s+time)?|(?P<words2>(?:in\s+)?(?P<days2>two|three|four|five)\s+days(?:['’]\s+time|\s+from\s+now)))\b", re.IGNORECASE
)
_NUMBER = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
# A single mark between letters is an apostrophe.
_DAY_MONTH, _WORD_MONTH, _MONTH_DAY, _ISO, _OF_THE_MONTH, _WEEKDAY_RE = sought(_DAY_MONTH, _WORD_MONTH, _MONTH_DAY, _ISO, _OF_THE_MONTH, _WEEKDAY_RE)
_RELATIVE, _STORY, _WEEKS, _MONTHS_ALONE, _RANGE, _IN_DAYS, _WORD_OF_MONTH = sought(_RELATIVE, _STORY, _WEEKS, _MONTHS_ALONE, _RANGE, _IN_DAYS, _WORD_OF_MONTH)
_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]|«[^»]*»|‘(?:[^’]|’(?=\w))*’|(?<!\w)'(?=[^\W\d])(?:[^']|'(?=\w))*'")
_OPEN_QUOTATION = re.compile(r"«[^»]*$|‘(?:[^’]|’(?=\w))*$")


def find_days(text: str, published: dt.date | None, story: dt.date | None = None, future: bool = False) -> list[Found[Day]]:
    """Days in `text`, in order, resolved against `published`; 'the same day' against `story`, the day told before.

    A weekday is the last one up to publication, or with `future` the next one. 'Yesterday' inside a quotation is no day:
    nobody says when the words were spoken.

    >>> [f.value.date.isoformat() for f in find_days("left late Thursday and landed on Jan. 24", dt.date(2025, 1, 25))]
    ['2025-01-23', '2025-01-24']
    """
    found = [*_calendar_days(text, published, future), *_weekdays(text, published, story, future), *_relative_days(text, published), *_story_days(text, published, story)]
    if future and published:
        found += _days_from_now(text, published)
    if published:
        nth = _nth_weekdays(text, published, future)
        found = nth + [f for f in found if not any(f.start < n.end and n.start < f.end for n in nth)]
    found += [Found(Day(None, DatePrecision.WEEK), m.start(), m.end(), "a week") for m in _WEEKS.finditer(text)]
    found += [Found(Day(None, DatePrecision.MONTH), m.start("words"), m.end(), "a month") for m in _MONTHS_ALONE.finditer(text)]
    found = _with_ranges(text, _without_weekdays_of_dates(text, found))
    found.sort(key=lambda f: (f.start, -f.end))
    return [f for i, f in enumerate(found) if not any(f.start < g.end and g.start < f.end for g in found[:i] if g.value.date or not f.value.date)]


_NEXT_TO = re.compile(r"(?:\s+(?:morning|afternoon|evening|night))?,?\s+(?:the\s+)?")


def _without_weekdays_of_dates(text: str, found: list[Found[Day]]) -> list[Found[Day]]:
    """'Monday, 2nd March' is the second of March: the date beside a weekday tells its week."""
    dates = [f.start for f in found if f.rule in ("day and month", "month and day", "day in words", "day of the month") and f.value.date]
    return [f for f in found if not (f.rule.endswith("weekday") and any(f.end < at < f.end + 20 and _NEXT_TO.fullmatch(text[f.end : at]) for at in dates))]


def _with_ranges(text: str, found: list[Found[Day]]) -> list[Found[Day]]:
    """'From Monday to Wednesday' gives no single day, and takes the place of both; 'postponed from Monday to Wednesday' gives two."""
    if not any(f.value.date or f.value.latest for f in found):
        return found
    for match in _RANGE.finditer(text):
        inside = [f for f in found if f.start < match.end() and match.start() < f.end]
        if any(f.value.date or f.value.latest for f in inside) and not _MOVED.search(text[max(0, match.start() - 60) : match.start()]):
            last = max(inside, key=lambda f: f.end).value
            kept = [f for f in found if f not in inside]
            found = [*kept, Found(Day(None, DatePrecision.WEEK, last.latest or last.date), match.start(), match.end(), "range of days")]
    return found


def _days_from_now(text: str, published: dt.date) -> list[Found[Day]]:
    """'Will leave in two days': counted from publication; 'carried 500 people in two days' is how long it took."""
    found = []
    for match in _IN_DAYS.finditer(text):
        group = "" if match.group("days") else "2"
        date = published + dt.timedelta(days=_NUMBER[match.group("days" + group).lower()])
        found.append(Found(Day(date, DatePrecision.DAY), match.start("words" + group), match.end("words" + group), "days from now"))
    return found


def _calendar_days(text: str, published: dt.date | None, future: bool) -> list[Found[Day]]:
    found = []
    for match in _WORD_OF_MONTH.finditer(text) if published else ():
        date = day_of_a_month(_ORDINAL_DAYS[match.group("ordinal").lower()], (match.group("which") or "").lower(), published, future)
        if date:
            found.append(Found(Day(date, DatePrecision.DAY), match.start("ordinal"), match.end(), "day in words, no month"))
    for pattern, rule in ((_DAY_MONTH, "day and month"), (_MONTH_DAY, "month and day"), (_WORD_MONTH, "day in words"), (_ISO, "ISO day"), (_OF_THE_MONTH, "day of the month")):
        for match in pattern.finditer(text):
            day = _calendar_day(match.groupdict(), published, future)
            if day:
                found.append(Found(day, match.start(), match.end(), rule))
    return found


_NTH_WEEKDAY = re.compile(rf"\b(?:on\s+)?the\s+(?P<nth>first|second|third|fourth|last)\s+(?P<weekday>{_WEEKDAY})\s+(?:of|in)\s+(?:(?P<which>this|the|next|last)\s+month|{_MONTH})(?!\w)", re.IGNORECASE)


def _nth_weekdays(text: str, published: dt.date, future: bool) -> list[Found[Day]]:
    """'On the last Monday of this month', 'the first Tuesday in May'."""
    found = []
    for match in _NTH_WEEKDAY.finditer(text):
        which = (match.group("which") or "").lower()
        first = published.replace(day=1)
        if match.group("month"):
            first = (_date(None, _MONTHS[match.group("month").lower().rstrip(".")], 1, published, future) or first).replace(day=1)
        elif which in ("next", "last"):
            first = (first + dt.timedelta(days=31 if which == "next" else -1)).replace(day=1)
        date = nth_weekday(first, _WEEKDAYS[match.group("weekday").lower()], match.group("nth").lower())
        found.append(Found(Day(date, DatePrecision.DAY), match.start(), match.end(), "weekday of a month"))
    return found


def _calendar_day(parts: dict[str, str | None], published: dt.date | None, future: bool) -> Day | None:
    number = _ORDINAL_DAYS[parts["ordinal"].lower()] if parts.get("ordinal") else int(parts["day"] or 0)
    words = parts.get("month")
    if not words and published:
        date = day_of_a_month(number, (parts.get("which") or "").lower(), published, future)
        return Day(date, DatePrecision.DAY) if date else None
    month = (int(words) if words.isdigit() else _MONTHS[words.lower().rstrip(".")]) if words else (published.month if published else None)
    year = int(parts["year"]) if parts.get("year") else None
    date = _date(year, month, number, published, future)
    latest = _date(year, month, int(parts["day2"]), published, future) if parts.get("day2") else None
    return Day(None if latest else date, DatePrecision.DAY if not latest else DatePrecision.WEEK, latest) if date else None


def _date(year: int | None, month: int | None, day: int, published: dt.date | None, future: bool) -> dt.date | None:
    """A day without a year is the nearest one: up to publication for what is told, with a month's grace for what is to come."""
    if month is None or (year is None and published is None):
        return None
    try:
        if year is not None:
            return dt.date(year, month, day)
        date = dt.date(published.year, month, day)
        if date > published + dt.timedelta(days=300 if future else 14):
            return date.replace(year=date.year - 1)
        if date < published - dt.timedelta(days=300) and future:
            return date.replace(year=date.year + 1)
    except ValueError:
        return None
    return date


def _weekdays(text: str, published: dt.date | None, story: dt.date | None, future: bool) -> list[Found[Day]]:
    if published is None:
        return []
    found = []
    for match in _WEEKDAY_RE.finditer(text):
        which = " ".join((match.group("which") or "").lower().split())
        start = match.start("which") if match.group("which") else match.start("weekday")
        if which in TOLD_OF_BEFORE and story is not None:
            found.append(Found(Day(weekday_near(_WEEKDAYS[match.group("weekday").lower()], story, which, published), DatePrecision.DAY), start, match.end(), "weekday told of before"))
            continue
        again = which == "last" and match.group("weekday").lower() == published.strftime("%A").lower()
        after = " ".join((match.group("after") or "").lower().split())
        again = again or (which == "next" and match.group("weekday").lower() == published.strftime("%A").lower())
        ahead = which in ("next", "the following", "a week from") or (future and which not in ("last", "the previous")) or after == "week"
        date = weekday_date(_WEEKDAYS[match.group("weekday").lower()], published + dt.timedelta(days=(7 if ahead else -7) if again else 0), ahead)
        date = in_another_week(date, published, which, after)
        found.append(Found(Day(date, DatePrecision.DAY), start, match.end(), "next weekday" if ahead else "last weekday"))
    return found


def _relative_days(text: str, published: dt.date | None) -> list[Found[Day]]:
    matches = list(_RELATIVE.finditer(text)) if published else []
    quotations = [(m.start(), m.end()) for m in _QUOTED.finditer(text)] if matches else []
    found = []
    for match in matches:
        if any(a <= match.start() < b for a, b in quotations) or _in_open_quotation(text, match.start()):
            continue
        words = match.group("words").lower()
        shift = -2 if "before" in words else 2 if "after tomorrow" in " ".join(words.split()) else -1 if words in ("yesterday", "last night") else 1 if words == "tomorrow" else 0
        found.append(Found(Day(published + dt.timedelta(days=shift), DatePrecision.DAY), match.start(), match.end(), "relative to publication"))
    return found


def _in_open_quotation(text: str, at: int) -> bool:
    """A quotation that runs on into the next sentence has no closing mark in this one."""
    before = text[:at]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1 or bool(_OPEN_QUOTATION.search(before))


def _story_days(text: str, published: dt.date | None, story: dt.date | None) -> list[Found[Day]]:
    found = []
    for match in _STORY.finditer(text):
        words = " ".join(match.group("words").lower().split())
        base = published if words.endswith(("ago", "today", "to the day")) else story
        shift = _story_shift(words, match)
        date = base + dt.timedelta(days=shift) if base else None
        found.append(Found(Day(date, DatePrecision.DAY if date else DatePrecision.UNKNOWN, None, True), match.start(), match.end(), "relative to the day told before"))
    return found


def _story_shift(words: str, match: re.Match[str]) -> int:
    if match.group("back"):
        return -_number_of_days(match.group("back"))
    if match.group("weeks"):
        return -7 * _number_of_days(match.group("weeks"))
    if match.group("forth"):
        return _number_of_days(match.group("forth"))
    if words.endswith("before") or words == "the previous day":
        return -1
    return 1 if words.startswith(("the following", "the next", "a day later", "a day after", "the day after")) else 0


def _number_of_days(words: str) -> int:
    return int(words) if words.isdigit() else _NUMBER[words.lower()]


_DATELINE = re.compile(rf"^(?P<place>[^.!?;:]{{0,60}}?)\b(?:{_MONTH}\s+(?P<day>\d{{1,2}})|(?P<day_first>\d{{1,2}})\s+(?P<month_last>{_MONTH_NAME}))(?:,?\s+(?P<year>20\d\d))?\s*(?:\([^)]*\)\s*)?(?:\.?\s*[-–—](?!\d)|\.\s|:\s)", re.IGNORECASE | re.DOTALL)
# Before the day of a dateline stand names only: 'A plane left on June 10 - the third' is a sentence.
_NO_NAME = re.compile(r"\b(?!(?:de|del|la|las|los|el|of|and|y|da|do|e|near|in)\b)[a-zà-ÿ]\w*[^\r\n]*$")


_CAPITALS = re.compile(r"\W*[A-ZÀ-Þ]{3}")  # before a colon a dateline's place stands in capitals: 'NEW DELHI, March 5:'


def _dateline(text: str) -> re.Match[str] | None:
    match = _DATELINE.match(text)
    if not match or _NO_NAME.search(match.group("place").rstrip()):
        return None
    return match if not match.group().rstrip().endswith(":") or _CAPITALS.match(match.group("place")) else None


def dateline_day(text: str, published: dt.date | None) -> dt.date | None:
    """The day in a dateline such as 'BOGOTA, Jan 26 - ', near publication; weekdays are counted from it.

    >>> dateline_day("WASHINGTON, Jan 24 - Two planes landed.", dt.date(2025, 1, 25)).isoformat()
    '2025-01-24'
    """
    match = _dateline(text)
    if not match or published is None:
        return None
    parts = match.groupdict()
    day = _calendar_day(parts | {"day": parts["day"] or parts["day_first"], "month": parts["month"] or parts["month_last"]}, published, future=False)
    return day.date if day and day.date and abs((day.date - published).days) <= 3 else None


def dateline_end(sentence: str) -> int:
    """Where a dateline at the beginning of a sentence ends; 0 where there is none.

    >>> dateline_end("BOGOTA, Jan 26 - Colombia refused.")
    16
    """
    match = _dateline(sentence)
    return match.end() if match else 0
