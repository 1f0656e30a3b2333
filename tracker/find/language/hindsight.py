"""The words of a language that `tracker/extract/hindsight.py` reads."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)
class HindsightWords:
    """Words for consent and refusal."""

    came_not: re.Pattern[str]  # words of consent and refusal
