"""The words of a language that `tracker/extract/dividing.py` reads."""

import re
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class DividingWords:
    """Words that divide flights told together by who flew them."""

    military: Sought  # without words for the one kind
    civil: Sought  # and for the other a sentence divides nothing
    so_many_by: re.Pattern[str]  # a number of flights before who flew them; group `count`
    by_kind: re.Pattern[str]  # who flew them in a word alone; its groups are operators
    craft: re.Pattern[str]  # words for craft after who flew them
    joined: re.Pattern[str]  # between one part and the next
    ends: re.Pattern[str]  # after the last part
    the_rest: frozenset[str]  # words that count what is left
