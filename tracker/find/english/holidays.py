"""English: the words that `tracker/find/holidays.py` reads."""

import re

from tracker.find.found import spaced
from tracker.find.language.holidays import AfterEaster, EveryYear, Holiday, HolidayWords, WeekdayOfMonth
from tracker.find.sought import Sought, by_first_letter

_MONDAY, _THURSDAY, _SUNDAY = 0, 3, 6
_DATES: dict[str, Holiday] = {
    "new year's day": EveryYear(1, 1),
    "new year's eve": EveryYear(12, 31),
    "epiphany": EveryYear(1, 6),
    "three kings' day": EveryYear(1, 6),
    "martin luther king day": WeekdayOfMonth(1, _MONDAY, 2),
    "candlemas": EveryYear(2, 2),
    "valentine's day": EveryYear(2, 14),
    "presidents' day": WeekdayOfMonth(2, _MONDAY, 2),
    "ash wednesday": AfterEaster(-46),
    "shrove tuesday": AfterEaster(-47),
    "st patrick's day": EveryYear(3, 17),
    "st. patrick's day": EveryYear(3, 17),
    "palm sunday": AfterEaster(-7),
    "maundy thursday": AfterEaster(-3),
    "holy thursday": AfterEaster(-3),
    "good friday": AfterEaster(-2),
    "holy saturday": AfterEaster(-1),
    "easter saturday": AfterEaster(-1),
    "easter day": AfterEaster(0),
    "easter sunday": AfterEaster(0),
    "easter monday": AfterEaster(1),
    "may day": EveryYear(5, 1),
    "labour day": EveryYear(5, 1),
    "ascension day": AfterEaster(39),
    "whit sunday": AfterEaster(49),
    "whit monday": AfterEaster(50),
    "mother's day": WeekdayOfMonth(5, _SUNDAY, 1),
    "memorial day": WeekdayOfMonth(5, _MONDAY, -1),
    "juneteenth": EveryYear(6, 19),
    "father's day": WeekdayOfMonth(6, _SUNDAY, 2),
    "midsummer day": EveryYear(6, 24),
    "bastille day": EveryYear(7, 14),
    "assumption day": EveryYear(8, 15),
    "labor day": WeekdayOfMonth(9, _MONDAY, 0),
    "columbus day": WeekdayOfMonth(10, _MONDAY, 1),
    "halloween": EveryYear(10, 31),
    "all saints' day": EveryYear(11, 1),
    "all souls' day": EveryYear(11, 2),
    "veterans day": EveryYear(11, 11),
    "thanksgiving": WeekdayOfMonth(11, _THURSDAY, 3),
    "thanksgiving day": WeekdayOfMonth(11, _THURSDAY, 3),
    "christmas eve": EveryYear(12, 24),
    "christmas day": EveryYear(12, 25),
    "christmas": EveryYear(12, 25),
    "boxing day": EveryYear(12, 26),
    "st stephen's day": EveryYear(12, 26),
}
_NAMES = "|".join(name.replace(".", r"\.").replace("'", "['’]") for name in sorted(_DATES, key=len, reverse=True))

HOLIDAYS = HolidayWords(
    # 'On Good Friday', 'the evening of Good Friday', 'the day after Christmas'; 'before Easter Sunday' and 'the Christmas lights' give no day.
    named=Sought(
        spaced(
            rf"\b(?:on|by|until|till|for|this|last|next|(?:day|night|evening|morning|afternoon|eve|dawn|noon) (?:of|before|after)|days (?:before|after)|late|early)(?: the)? (?P<holiday>(?:{by_first_letter(_NAMES)}))\b"
            r"(?! (?:lights?|trees?|carols?|market|decorations?|dinner|lunch|presents?|cards?|season|week|holidays?|weekend|parade|sales?)\b)"
        ),
        re.IGNORECASE,
    ),
    dates=_DATES,
)
