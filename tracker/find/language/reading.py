"""The words of a language that `tracker/extract/reading.py` reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class ReadingWords:
    """Words that a sentence is read by."""

    undisclosed: Sought  # the destination is not told
    past_plan: re.Pattern[str]  # plans of the past
    had_been: Sought  # before words for a plan: it is over
    would: re.Pattern[str]  # plans as somebody told them
    told_by: re.Pattern[str]  # words of telling
    legs: Sought  # before flights that are stages of one journey
    cleft: re.Pattern[str]  # a day and the words after it that single out new flights: 'On Friday it was'
    the_first: re.Pattern[str]  # words that number flights told before
    any_craft: frozenset[str]  # nouns for a craft that tell nothing of it
    one: str  # stands for a flight of those told, or like them
    they: str  # the pronoun for people and for flights
    times: Sought  # how often one flight came; group `times`
    so_often: Mapping[str, int]  # how often, by the first word
    still_to_come: re.Pattern[str]  # cues of what is called off and was still to come
    none_of_a_kind: Sought  # words for no flight at all: 'no plane with deportees'
    will_not: re.Pattern[str]  # a refusal of what is still to come: 'no plane will be let in'
    now: re.Pattern[str]  # words before what is called off that leave its day open: 'has been'
    will_not_be: re.Pattern[str]  # cues of what is called off whose weekday is the next one
    this_day: Sought  # a weekday of the week that goes on: 'this Saturday'
    for_a_day: re.Pattern[str]  # a day for which flights were planned
    of_so_many: re.Pattern[str]  # 'of the three planes that left, one'; group `count`
    of_which: Sought  # after words for flights: some of them, of which alone is told; group `count`
    and_a_second: re.Pattern[str]  # between two planes told side by side
    since_clause: re.Pattern[str]  # beginnings of a clause that tells since when
    and_another: re.Pattern[str]  # a clause that says no more than that another did so too, and when
    one_person: re.Pattern[str]  # one person as the subject of a clause; group `one`
    the_nth_of: Sought  # words before flights of which one is meant
    of_several: Sought  # words before flights of which some are meant
    same_subject: re.Pattern[str]  # beginnings of a clause whose subject is that of the clause before
    another_kind: Sought  # planes that are no military ones, whoever flies them
    split: Sought  # flights told apart in one clause
    aboard: Sought  # words before a plane that somebody is on
    within: re.Pattern[str]  # beginnings of a clause about some of the flights of the one before
    it_was: Sought  # between 'it' and what it was
    first_time: re.Pattern[str]  # beginnings that speak of flights told before
    asked_for: Sought  # words before flights that are asked for, paid or talked of
    leave: Sought  # words for leave to land
    in_the_present: re.Pattern[str]  # a clause in the present tense, with no verb of the past after it
    of: str  # between flights and the larger group that they are of
