"""English: what a document's own day says of the flights it tells: those of a day to come are planned, plans of a day past are no longer to come."""

import re

from tracker.find.language.hindsight import HindsightWords

HINDSIGHT = HindsightWords(
    came_not=re.compile(
        r"\b(?:asked|agree\w*|consent\w*|permi\w+|clear\w*|leave|allow\w*|let|land\w*|receiv\w*|accept\w*|admit\w*|refus\w*|den(?:y|ied)|declin\w*|no\b|not\b)",
        re.IGNORECASE,
    ),
)
