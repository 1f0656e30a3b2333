"""English: the words that `tracker/extract/awaiting.py` reads."""

import re

from tracker.find.language.awaiting import AwaitingWords
from tracker.find.sought import Sought

AWAITING = AwaitingWords(
    bound_for=Sought(r"\b(?:bound|destined|headed|heading)\s+(?:for|to)\b", re.IGNORECASE),
    were_bound=Sought(r"\b(?:was|were)\s+(?:\w+\s+)?(?:bound|headed|heading|destined)\b", re.IGNORECASE),
    meant_for=Sought(
        r"\b(?:(?:was|were|is|are|had\s+been|would\s+have)\s+(?:\w+\s+)?)?(?:headed|heading|bound|destined|meant|due|scheduled|supposed|intended|going|"
        r"to\s+have\s+(?:gone|flown|left|landed))\b",
        re.IGNORECASE,
    ),
)
