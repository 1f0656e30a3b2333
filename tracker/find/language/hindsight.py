"""The words of a language that `tracker/extract/hindsight.py` reads."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)
class HindsightWords:
    """Words for consent and refusal."""

    came_not: re.Pattern[str]  # words of consent and refusal
    stopped_it: re.Pattern[str]  # a sentence after a plan that begins with what stopped it: a court, a mishap; group `sign`
    of_a_landing: re.Pattern[str]  # words that make a refusal one of a state's: of leave, of a craft, by a government
