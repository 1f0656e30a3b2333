"""The words of a language that `tracker/extract/ends.py` reads."""

import re
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class EndWords:
    """Words that say where flights landed and left from."""

    held: Sought  # words before a place where people were held
    staged: Sought  # words before a place to which planes were moved
    sent_to: Sought  # words before a US place where a state's own plane fetches people
    for_flights: Sought  # planes that are only brought into place
    home: Sought  # words that send people home
    stepped_out: re.Pattern[str]  # words for people who got off or were handed over
    some_of_them: Sought  # before a people: some of those told are of it
    citizens_of: Sought  # words before a country whose people are meant
    people_from: Sought  # people and where they are from, before the first country of a list
    its_people: Sought  # a state's own people
    joined: re.Pattern[str]  # between states that act together
    list_goes_on: re.Pattern[str]  # between places of a list
    passed: Sought  # words before a place that a flight only passes, or that speaks
    from_there: Sought  # from the place told before
    from_the_base: Sought  # from the place where people were just told to be held
    to_the_base: Sought  # to that place
    for_somewhere: Sought  # words before the name of a place to which a flight went
    before_subject: re.Pattern[str]  # what may stand before the state with which a clause begins
    into: Sought  # words before a US place where a flight ends
    into_custody: Sought  # people who are let off at a place of detention
    back_in: Sought  # words before a US place to which a flight came back
    came_down: Sought  # words before a place where a plane came down
    fetches: Sought  # words that make more of such a flight than a transfer
    office: re.Pattern[str]  # what follows a state that acts
