"""What a language says for: What a document's own day says of the flights it tells: those of a day to come are planned, plans of a day past are no longer to come."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class HindsightWords:
    """Words for consent and refusal."""

    came_not: re.Pattern[str]  # words of consent and refusal
