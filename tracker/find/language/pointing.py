"""The words of a language that `tracker/extract/pointing.py` reads."""

import re
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class PointingWords:
    """Words that point back to what was told."""

    brought_them: Sought  # the people told before, brought somewhere
    did: re.Pattern[str]  # after words for a craft: what it did
    in_general: re.Pattern[str]  # words with which a clause tells nothing of the flight just told
    left_there: Sought  # from the place that the flights just told left from
    here: Sought  # words for the place of the dateline
    homeward: Sought  # words for coming home
    of_those: Sought  # counts of the people told before
    same_place: Sought  # words for the place told before
    some_of_them: re.Pattern[str]  # beginnings that mean some of the people told before
    stops: Sought  # words for going on to a second place
    such: Sought  # flights of the sort told before
    the_craft: frozenset[str]  # words for one craft told before, and no more than that
    told_which: re.Pattern[str]  # after words for a craft: it is told which one
    by_which: re.Pattern[str]  # after words for flights: a clause that says which
    same_craft: Sought  # words for the craft told before, however far back
    of_people: re.Pattern[str]  # after 'one of the two': it is people who are told apart
    says_it: Sought  # the pronoun for a state or a thing told before
    there: Sought  # 'there' as the place of a landing
    the_group: Sought  # beginnings that mean the people told before
    arrived: Sought  # words for a landing that needs no place
    on_the_way: re.Pattern[str]  # words for one plane's journey going on
    waited: Sought  # words for people who were to fly and did not
    nationals_to: re.Pattern[str]  # between a count and the place where its people got off
    more_people: re.Pattern[str]  # further people announced, with no word for a flight
    with_the_other: Sought  # before a count: those who were on board to a stop just told
    before_the_end: Sought  # before the place to which a flight went on: what is told next is told of a stop before it
    brought_home: Sought  # words for people brought home, without a place
    hour: Sought  # an hour of a day
