"""The words of a language that `tracker/find/days.py` reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from tracker.find.sought import Sought


class Which(StrEnum):
    """What words before a weekday or a month mean."""

    NONE = "none"
    LAST = "last"
    NEXT = "next"
    THIS = "this"
    PREVIOUS = "previous"  # the one before the day told before
    FOLLOWING = "following"  # the one after it
    THAT = "that"  # the one nearest to it
    WEEK_ON = "a week on"  # a week later than the next one
    WEEK_AGO = "a week ago"  # a week earlier than the last one


class After(StrEnum):
    """What words after a weekday mean."""

    NONE = "none"
    BEFORE_LAST = "before last"
    WEEK_ON = "a week on"
    OF_NEXT_WEEK = "of next week"
    OF_LAST_WEEK = "of last week"


@dataclass(frozen=True, eq=False, repr=False)
class DayWords:
    """Words for days."""

    months: Mapping[str, int]  # names of months and their short forms, in small letters, with their numbers
    weekdays: Mapping[str, int]  # weekdays in small letters, Monday is 0
    ordinal_days: Mapping[str, int]  # days of a month in words, with their numbers
    day_month: Sought  # day, then month; groups `day`, `month`, `year`
    word_month: Sought  # day in words, then month; groups `ordinal`, `month`, `year`
    month_day: Sought  # month, then day; groups `month`, `day`, `day2`, `year`
    of_the_month: Sought  # a day of a month that is not named: 'the 5th'; groups `day`, `which` (month)
    word_of_month: Sought  # the same with the day in words; groups `ordinal`, `which`
    weekday: Sought  # a weekday; groups `which` (words before it), `weekday`, `after`
    relative: Sought  # days counted from publication; group `words`
    story: Sought  # days counted from the day told before; groups `words`, `back`, `weeks`, `weeks_back`, `weeks_on`, `forth`
    weeks: Sought  # words that give a week only; group `which`
    weekends: Sought  # the same of the end of a week
    months_alone: Sought  # words that give a month only; groups `since`, `words`, `month`, `year`
    months_from_now: Sought  # a month counted from publication; group `which`
    week_of: re.Pattern[str]  # words before a day that tells a week: 'the week of', 'the week ending'; group `how`
    week_begins: Mapping[str, Which]  # those that say that it begins then (next) or has ended (last); by its Monday for all other words
    no_stretch_after: re.Pattern[str]  # words after which a week or a month counted from publication is not when something was
    no_stretch_before: re.Pattern[str]  # words before which it is not
    month_named: Sought  # a month, alone or with a day of it; groups `month` and `day`, or the same with 2
    range: Sought  # a range of days
    more_after: re.Pattern[str]  # after a day that ends with its number: further days of its month, the last joined by a word
    more_before: re.Pattern[str]  # the same before a day that begins with its number
    moved: re.Pattern[str]  # words before a range that make two days of it: 'postponed from Monday to Wednesday'
    in_days: Sought  # 'in two days'; groups `words` and `days`, or the same with 2 or 3
    numbers: Mapping[str, int]  # numbers of days in words
    quoted: re.Pattern[str]  # a quotation: 'yesterday' in it is no day
    open_quotation: re.Pattern[str]  # a quotation that is not closed
    next_to: re.Pattern[str]  # between a weekday and its date
    nth_weekday: Sought  # 'the first Tuesday in May'; groups `nth`, `weekday`, `which`, `month`
    dateline: re.Pattern[str]  # a dateline with its day; groups `place`, `month`, `day`, `day_first`, `month_last`, `year`
    only_a_weekday: re.Pattern[str]  # a weekday that stands where a dateline has its place
    number_beside: re.Pattern[str]  # after a weekday: the day of the month alone; group `day`
    no_name: re.Pattern[str]  # words that no name in a dateline has
    month_told_before: frozenset[str]  # of those before 'month', the ones that mean one told before, where there is one
    which: Mapping[str, Which]  # words before a weekday, or before 'month', with what they mean
    on_the: tuple[str, ...]  # words before a weekday of the week that a sentence tells
    after: Mapping[str, After]  # words after a weekday, with what they mean
    nth: Mapping[str, int]  # which of the weekdays of a month; -1 is the last
    relative_shift: Mapping[str, int]  # how many days from publication; 0 for all other words
    from_publication: tuple[str, ...]  # endings of words that count from publication, not from the day told before
    day_before: re.Pattern[str]  # words that mean the day before the one told
    days_of_hours: Mapping[str, int]  # how many days so many hours are
    day_after: re.Pattern[str]  # words that mean the day after the one told
