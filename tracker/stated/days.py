"""The day of a flight, where a quote gives it: as a date, or as a weekday or "yesterday" counted from the day of publication."""

import datetime as dt
from collections.abc import Iterator

from tracker.find.days import find_days
from tracker.models import DatePrecision, Outcome, Report
from tracker.stated.piece import Piece
from tracker.stated.words import MONTHS, NEAR_DAYS, SPEAKING, WEEKDAYS, anywhere

_DATE = anywhere(rf"(?<![\d,.-])(?P<day>\d{{1,2}})(?:ro|º|°)? de (?P<month>{'|'.join(MONTHS)})(?: del? (?P<year>20\d\d))?\b")
_WEEKDAY = anywhere(rf"\b(?P<weekday>{'|'.join(WEEKDAYS)})\b(?! (?:anterior|siguiente|próximo|que viene))(?:,? \(?(?P<day>\d{{1,2}})\)?(?![\d:]))?")
_NEAR = anywhere(rf"\b(?P<words>{'|'.join(NEAR_DAYS)}|(?<!la\s)mañana(?! (?:de|del)\b))\b")
_ANOTHER_WEEK = anywhere(r"\b(?:próximo|el otro) \Z")
_SPOKEN = anywhere(rf"\b(?:{SPEAKING})(?: (?:on|early|late|el|este))? \Z")
_MOST = dt.timedelta(days=300)  # from a day without a year to its publication


def day(report: Report) -> Piece | None:
    """Find the typed day; a week or a month is no day. The day on which somebody spoke is no day of a flight."""
    if report.date_precision is not DatePrecision.DAY or report.date is None:
        return None
    return next((piece for date, piece in _days(report) if date == report.date and not _SPOKEN.search(report.quote[: piece.start])), None)


def _days(report: Report) -> Iterator[tuple[dt.date | None, Piece]]:
    ahead = report.outcome is Outcome.PLANNED
    for found in find_days(report.quote, report.published, future=ahead):
        if found.value.precision is DatePrecision.DAY and not found.value.relative_to_story and found.value.latest is None:
            yield found.value.date, Piece(found.start, found.end)
    yield from _dates(report.quote, report.published)
    if report.published:
        yield from _weekdays(report.quote, report.published, ahead)
        yield from _near_days(report.quote, report.published)


def _dates(quote: str, published: dt.date | None) -> Iterator[tuple[dt.date | None, Piece]]:
    """Read '24 de enero' and '24 de enero de 2025'; without a year it is the nearest one before publication, or soon after it."""
    for match in _DATE.finditer(quote):
        year = int(match["year"]) if match["year"] else published.year if published else None
        date = _date(year, MONTHS[match["month"].casefold()], int(match["day"]))
        if date and published and not match["year"] and date - published > dt.timedelta(days=60):
            date = _date(date.year - 1, date.month, date.day)
        yield date, Piece(*match.span())


def _date(year: int | None, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day) if year else None
    except ValueError:
        return None


def _weekdays(quote: str, published: dt.date, ahead: bool) -> Iterator[tuple[dt.date | None, Piece]]:
    """Read 'este jueves' as the last one up to publication, of what is to come as the next; a number beside it has to be that day's."""
    for match in _WEEKDAY.finditer(quote):
        back = (published.weekday() - WEEKDAYS[match["weekday"].casefold()]) % 7
        date = published + dt.timedelta(days=(-back) % 7 if ahead else -back)
        right = match["day"] is None or int(match["day"]) == date.day
        if right and not _ANOTHER_WEEK.search(quote[: match.start()]):
            yield date, Piece(*match.span())


def _near_days(quote: str, published: dt.date) -> Iterator[tuple[dt.date | None, Piece]]:
    for match in _NEAR.finditer(quote):
        yield published + dt.timedelta(days=NEAR_DAYS.get(match["words"].casefold(), 1)), Piece(*match.span())
