"""English: the words that `tracker/extract/hindsight.py` reads."""

import re

from tracker.find.language.hindsight import HindsightWords

HINDSIGHT = HindsightWords(
    came_not=re.compile(
        r"\b(?:asked|agree\w*|consent\w*|permi\w+|clear\w*|leave|allow\w*|let|land\w*|receiv\w*|accept\w*|admit\w*|refus\w*|den(?:y|ied)|declin\w*|no\b|not\b)",
        re.IGNORECASE,
    ),
)
