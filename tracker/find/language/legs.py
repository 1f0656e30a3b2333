"""The words of a language that `tracker/extract/legs.py` reads."""

from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class LegWords:
    """Words for what comes after a landing."""

    empty: Sought  # words for a plane without its passengers
    goes_on: Sought  # words for going on to another town
    took_on: Sought  # words for taking people on to another town
    of_them: Sought  # words for some of those who have landed
