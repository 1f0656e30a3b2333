"""What a language says for: Whether a clause may be about a group of flights told before. Contradicting on any count, they are kept apart."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class FittingWords:
    """Words for a later attempt."""

    at_last: re.Pattern[str]  # words for a later attempt
