"""The words of a language that `tracker/extract/particulars.py` reads."""

import re
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class ParticularWords:
    """Words of a sentence that tells something of the flights told before, and of one that does not."""

    of_them: Sought  # words for the flights, the craft or the people told before
    craft: Sought  # words for the craft told before, or for who flew it
    another_craft: re.Pattern[str]  # words before a model that make another craft of it
    moves: Sought  # words of setting out before a place that make an origin of 'from' it
    other_times: Sought  # words of another time or of flights in general
    of_persons: Sought  # words before a place that say where persons lived, were arrested or speak
    field: Sought  # what stands at an airfield
    at: re.Pattern[str]  # words before a place at which something is
    comes_back: Sought  # words for the way back, for stops, for where a craft is from or wanted
    armed_forces: re.Pattern[str]  # words for armed forces
    us_forces: re.Pattern[str]  # words that make them those of the US
    in_it: Sought  # words for the craft in which people were
    from_there: Sought  # words for leaving a place named just before
