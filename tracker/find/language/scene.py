"""The words of a language that `tracker/extract/scene.py` reads."""

import re
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class SceneWords:
    """Words by which the country of a passage is found."""

    came_out: Sought  # people come out of a plane, or are brought in one: told from where it landed
    to_arrive: Sought  # words for flights that are to come in, seen from where they land
    told_from_there: frozenset[str]  # names of the patterns that find what is seen where a plane lands
    were_flown: Sought  # the US flew people out
    only_a_place: re.Pattern[str]  # a sentence that is a name and nothing else
    only_a_day: re.Pattern[str]  # a sentence that is a day and nothing else
    and_more: re.Pattern[str]  # between two places of a list
    into_the_us: re.Pattern[str]  # words for the way into the US, or a place there
    of_others: Sought  # planes in trouble, and who or what comes by plane that nobody sends away
    into_a_place: re.Pattern[str]  # words before a place into which a flight goes, up to it
    from_there: Sought  # people who are brought from a place to where the story is
    its_authorities: Sought  # the authorities of a state told before, at the beginning of a sentence
    passed: re.Pattern[str]  # words before a place that is no end of a flight
