"""The words of a language that `tracker/find/parts.py` reads."""

import re
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class PartWords:
    """Words for one of several flights or stops told before, by its place in their row."""

    one_of_several: Sought  # groups `ord` (an ordinal), `first`, `last` and `one`, which is the first where a last follows it
    gapped: Sought  # a count beside the name of a flight, its verb left out; groups `which`, `count`
    of_a_day: re.Pattern[str]  # what makes a day the flight of that day: 'Monday's'
    former: str  # what stands for the first of two
    latter: str  # what stands for the last of them
