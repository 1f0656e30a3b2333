"""English: the words that `tracker/extract/fitting.py` reads."""

import re

from tracker.find.language.fitting import FittingWords

FITTING = FittingWords(
    under_way=re.compile(r"(?:is|are)?\s*(?:\w+\s+)?(?:carrying|carries|bringing|brings|taking|takes|bearing|bears|[\w-]+[-‑]bound)$", re.IGNORECASE),
    at_last=re.compile(
        r"\b(?:eventually|finally|at\s+last|in\s+the\s+end|after\s+all|at\s+length|second\s+time|second\s+attempt|this\s+time)\b",
        re.IGNORECASE,
    ),
    # 'The week before, a flight had brought 64 people'
    before_then=re.compile(r"\b(?:the|an?|two|three|four|some|several|many)\s+(?:weeks?|weekend|months?)\s+(?:before|earlier|previously)\b|\b(?:the\s+previous|the\s+preceding|an?\s+earlier)\s+(?:week|weekend|month)\b", re.IGNORECASE),
)
