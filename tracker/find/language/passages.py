"""The words of a language that `tracker/extract/passages.py` reads."""

import re
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class PassageWords:
    """Words for what is seen where a plane with people came in, or where it left: none of them tells of a flight by itself."""

    air: Sought  # a plane, its parts, what it is boarded by, where it stands
    aloft: Sought  # in the air, without a plane
    came: Sought  # what people do, or what is done to them, once they are there: in the past tense
    aboard: Sought  # people, by any word
    counted_so: Sought  # what follows a number that may count them
    no_count: Sought  # what stands before a number that counts nobody who came
    unreal: Sought  # words before these that make them a plan, a wish, a condition or a denial
    no_passengers: Sought  # who or what else comes, goes and is received: words, relatives, officials
    the_rest: re.Pattern[str]  # a count that leaves somebody out
    not_there: re.Pattern[str]  # words after them that take them back
    only_some: re.Pattern[str]  # words after a count that make it one of those who tell something
    undone: Sought  # refused, called off, turned back, by any word
    once_more: Sought  # words that make flights more of those told
    other_matters: Sought  # what else is announced for a day
    one_more: Sought  # words for one more flight
    of_others: Sought  # other journeys: arrests, hearings, people who came north, athletes
