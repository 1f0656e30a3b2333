"""Days counted from another day or from what happened: 'the day after Christmas', 'the eve of June 7', 'five days after the refusal'."""

import datetime as dt
import re

from tracker.find.english import ENGLISH
from tracker.find.found import Found
from tracker.find.language import Language

OF_WHAT_FOLLOWS = "counted from the day told before"  # the rule for the day of what is told after it


def counted_before(text: str, at: int, language: Language = ENGLISH) -> tuple[int, int] | None:
    """How many days the words just before an offset count from the day that begins there, and where they begin; None where they count none.

    >>> counted_before("It left two days before Christmas.", 24)
    (-2, 8)
    """
    match = language.counted_days.before_a_day.search(text[:at]) if language.counted_days.counts.may_be_in(text) else None
    return (_shift(match, language), match.start("words")) if match else None


def find_days_after_events(text: str, stopped: dt.date | None, language: Language = ENGLISH) -> list[Found[dt.date | None]]:
    """Days counted from what stopped flights on a day told before: 'the morning after the refusal'; None where nobody says how many, or from when.

    >>> [f.value.isoformat() for f in find_days_after_events("It came five days after the refusal.", dt.date(2025, 6, 1))]
    ['2025-06-06']
    """
    found = []
    for match in language.counted_days.from_an_event.finditer(text):
        counted = stopped is not None and match.group("vague") is None
        found.append(Found(stopped + dt.timedelta(days=_shift(match, language)) if stopped is not None and counted else None, match.start(), match.end(), "counted from what happened"))
    return found


def find_days_of_what_follows(text: str, told: list[tuple[int, dt.date]], language: Language = ENGLISH) -> list[Found[dt.date]]:
    """Days of what is told next, counted from the last day told before it in the sentence; `told` are those days and where each ends.

    >>> text = "It landed on Tuesday, two days after Petro refused to let a plane in."
    >>> [f.value.isoformat() for f in find_days_of_what_follows(text, [(20, dt.date(2025, 1, 28))])]
    ['2025-01-26']
    """
    found = []
    for match in language.counted_days.from_a_clause.finditer(text) if told else ():
        before = [day for end, day in told if end <= match.start()]
        if before:
            found.append(Found(before[-1] - dt.timedelta(days=_shift(match, language)), match.start(), match.end(), OF_WHAT_FOLLOWS))
    return found


def is_of_another_flight(text: str, at: int, language: Language = ENGLISH) -> bool:
    """Whether the words at an offset only tell of a flight with which another is compared.

    >>> is_of_another_flight("On the same day as the Lima charter, ICE flew 30 people to Quito.", 26)
    True
    """
    others = language.counted_days.from_a_flight.finditer(text)
    return bool(others) and any(match.start() <= at < match.end() for match in others)


def find_flight_to_count_from(text: str, language: Language = ENGLISH) -> tuple[str, int] | None:
    """The words for another flight from whose day a day is counted, and how many days after it that is.

    >>> find_flight_to_count_from("Two days after the flight to Lima, 30 people were flown to Quito.")
    ('flight to Lima', 2)
    """
    match = next((m for m in language.counted_days.from_a_flight.finditer(text) if not m.group("apart")), None)
    return (match.group("flight"), 0 if match.group("same") else _shift(match, language)) if match else None


def _shift(match: re.Match[str], language: Language) -> int:
    words = (match.group("number") or "").lower()
    number = int(words) if words.isdigit() else language.counted_days.numbers.get(words, 1)
    if match.group("weeks"):
        number *= 7
    back = match.groupdict().get("eve") or match.group("way").lower() in language.counted_days.backwards
    return -number if back else number
