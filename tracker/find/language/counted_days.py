"""The words of a language that `tracker/find/counted_days.py` reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class CountedDayWords:
    """Words that count days from a day or from what happened; groups `number`, `weeks`, `way`, `eve`."""

    counts: Sought  # a word without which nothing is counted from a day
    before_a_day: re.Pattern[str]  # words just before a day that count from it; group `words`
    from_an_event: Sought  # days counted from what happened; group `vague`: nobody says how many
    from_a_clause: Sought  # days counted from the day told, of what is told next
    from_a_flight: Sought  # another flight, with which a day or a flight is compared; groups `flight`, `same`: its own day, `apart`: no day
    numbers: Mapping[str, int]  # numbers in words
    backwards: frozenset[str]  # words for before
