"""The words of a language that `tracker/find/holidays.py` reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from tracker.find.sought import Sought


class EveryYear(NamedTuple):
    """A holiday on the same day every year."""

    month: int
    day: int


class WeekdayOfMonth(NamedTuple):
    """A holiday on a weekday (Monday is 0) of a month, the first being 0 and the last -1."""

    month: int
    weekday: int
    nth: int


class AfterEaster(NamedTuple):
    """A holiday so many days after Easter Sunday."""

    days: int


Holiday = EveryYear | WeekdayOfMonth | AfterEaster


@dataclass(frozen=True, eq=False, repr=False)
class HolidayWords:
    """Names of holidays."""

    named: Sought  # a holiday as a day, group `holiday`
    dates: Mapping[str, Holiday]  # each name in small letters, with when it is
