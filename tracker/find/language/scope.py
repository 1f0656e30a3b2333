"""The words of a language that `tracker/extract/scope.py` reads."""

import re
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class ScopeWords:
    """Words for what is no report."""

    to_the_us: Sought  # flights into the US
    sent_away: Sought  # words for a person who is sent away, or for who guards them
    who_flew_which: re.Pattern[str]  # a sentence that says only who flew some of the flights just told
    own_journey: Sought  # people who travel by themselves
    removed: Sought  # words for people being removed
    years_ago: Sought  # another year, or any time before
    each_such: Sought  # before a day: that of every week
    by_thousands: Sought  # people told by the thousand, flown by somebody over a long time
    some_of_them: Sought  # words for people told just before
    hired: Sought  # airlines that fly for ICE
    habit: Sought  # times at which flights come in general
    goes_on: re.Pattern[str]  # beginnings that go on about what was just counted
    stretch: Sought  # times over which flights are counted
    another_time: Sought  # a time that is not that of the flights just told, or many times
