"""The words of a language that `tracker/extract/joining.py` reads."""

import re
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class JoiningWords:
    """Words by which a sentence points to the one before it."""

    points_back: Sought  # words that stand for something told just before
    means_people: Sought  # of these, those that stand for people
    opens: re.Pattern[str]  # beginnings that reach back over the end of a paragraph
    was_to_come: re.Pattern[str]  # cues of what was wished for, or was to come
    for_a_day: re.Pattern[str]  # words before a day for which something was announced
