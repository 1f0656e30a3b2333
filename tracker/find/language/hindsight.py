"""The words of a language that `tracker/extract/hindsight.py` reads."""

import re
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class HindsightWords:
    """Words for consent and refusal."""

    came_not: re.Pattern[str]  # words of consent and refusal
    stopped_it: re.Pattern[str]  # a sentence after a plan that begins with what stopped it: a court, a mishap; group `sign`
    was_its_end: re.Pattern[str]  # after a place: that the flights just told were meant for it
    its_end_was: Sought  # before a place: the same
    took_it_back: Sought  # a sentence that says that what was just told did not happen
    of_a_landing: re.Pattern[str]  # words that make a refusal one of a state's: of leave, of a craft, by a government
