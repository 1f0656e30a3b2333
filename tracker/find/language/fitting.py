"""The words of a language that `tracker/extract/fitting.py` reads."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)
class FittingWords:
    """Words for a later attempt."""

    under_way: re.Pattern[str]  # cues of a flight that is in the air or about to leave
    at_last: re.Pattern[str]  # words for a later attempt
    before_then: re.Pattern[str]  # words for a time before that of the flights told
