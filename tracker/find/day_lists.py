"""Days of a list of which only one has its month: 'June 3, 5 and 10', '12, 13 and 15 February'."""

import contextlib
import re
from collections.abc import Iterator

from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.stretches import Day

LISTED = "day of a list"  # the rule for a day whose month stands with another
_NUMBER = re.compile(r"\d{1,2}")
_BEFORE = 40  # characters that the days before the one with its month may take


def find_listed_days(text: str, dated: list[Found[Day]], language: Language) -> list[Found[Day]]:
    """The days that stand in a list with a `dated` one and have no month of their own."""
    return [day for one in dated if one.value.date for day in (*_after(text, one, language), *_before(text, one, language))]


def _after(text: str, one: Found[Day], language: Language) -> Iterator[Found[Day]]:
    """'June 3, 5 and 10': where the month stands first, the other days come after its own."""
    match = language.days.more_after.match(text, one.end) if text[one.end - 1].isdigit() else None
    return _of_its_month(match, 0, one) if match else iter(())


def _before(text: str, one: Found[Day], language: Language) -> Iterator[Found[Day]]:
    """'12, 13 and 15 February': where the month stands last, they come before it."""
    from_here = max(0, one.start - _BEFORE)
    match = language.days.more_before.search(text[from_here : one.start]) if text[one.start].isdigit() else None
    return _of_its_month(match, from_here, one) if match else iter(())


def _of_its_month(listed: re.Match[str], offset: int, one: Found[Day]) -> Iterator[Found[Day]]:
    for number in _NUMBER.finditer(listed.string, listed.start(), listed.end()):
        with contextlib.suppress(ValueError):  # '31' is no day of June
            date = one.value.date.replace(day=int(number.group())) if one.value.date else None
            yield Found(one.value._replace(date=date), number.start() + offset, number.end() + offset, LISTED)
