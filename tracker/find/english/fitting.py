"""English: the words that `tracker/extract/fitting.py` reads."""

import re

from tracker.find.language.fitting import FittingWords

FITTING = FittingWords(
    at_last=re.compile(
        r"\b(?:eventually|finally|at\s+last|in\s+the\s+end|after\s+all|at\s+length|second\s+time|second\s+attempt|this\s+time)\b",
        re.IGNORECASE,
    ),
)
