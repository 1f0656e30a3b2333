"""The words of a language that `tracker/extract/flight_days.py` reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class FlightDayWords:
    """Words that say what happened on a day."""

    departure: Sought  # verbs of leaving
    arrival: Sought  # verbs of landing
    refusal: Sought  # verbs of refusing
    spoke: Sought  # words before a day on which somebody spoke
    of_others: Sought  # words before a day on which people were arrested, crossed a border or took office
    under_way: Sought  # before a day on which somebody spoke: flights were in the air as he did
    ruled: Sought  # after a day: a court decided on it about an order
    speaker: re.Pattern[str]  # words before a day: somebody who speaks for others
    then_said: re.Pattern[str]  # after that day: he spoke on it
    framed_by: re.Pattern[str]  # after a day that begins a sentence: somebody told on it what had been
    consented: Sought  # before a day: that a state gave its leave on it
    then_not: re.Pattern[str]  # after that day: that something else followed
    since: Sought  # words before a day that bounds a time
    happened: re.Pattern[str]  # words before a day on which something was
    there_since: re.Pattern[str]  # words before the day since which somebody is there
    when_it_flew: re.Pattern[str]  # words after a day that make it a flight's all the same
    said_that: Sought  # words after a day on which somebody refused by speaking
    postponed: Sought  # words for putting off
    forward: Sought  # a flight moved to an earlier day
    moved_by: Sought  # by how much flights were put off; groups `count`, `unit`
    moved_by_days: Mapping[tuple[str, str], int]  # how many days such words mean
    moved_to: re.Pattern[str]  # these words up to the new day
    it_was_when: Sought  # words in front of a clause that hold its day
    that_was: Sought  # words of a sentence that tells the day of the flight just told
    of_something_else: Sought  # words that make the day of a short sentence one of something else
    counted_on: Sought  # of words that count from the day told before, those that count days
    something_else: re.Pattern[str]  # after the month of a flight: what is told next is of another day
    two_days: re.Pattern[str]  # between two days of a month that are told with it once
    and_then: re.Pattern[str]  # between the days of two flights; group `one`: the second day had one
    one_on: Sought  # before a day: one flight was on it
    and_again: re.Pattern[str]  # between two days each of which has flights of its own
    listed: re.Pattern[str]  # between two days of a list
    the_one_of: Sought  # before the day by which a flight is called
    meant_for: Sought  # words before the day for which a flight was meant
    time_stamp: re.Pattern[str]  # an hour with which a line of a live page begins
