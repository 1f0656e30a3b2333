"""English: the words that `tracker/extract/hindsight.py` reads."""

import re

from tracker.find.english.classes import MISHAP
from tracker.find.language.hindsight import HindsightWords

HINDSIGHT = HindsightWords(
    came_not=re.compile(
        r"\b(?:asked|agree\w*|consent\w*|permi\w+|clear\w*|leave|allow\w*|let|land\w*|receiv\w*|accept\w*|admit\w*|refus\w*|den(?:y|ied)|declin\w*|no\b|not\b)",
        re.IGNORECASE,
    ),
    stopped_it=re.compile(
        rf"\W*(?:(?:but|then|instead|however|in\s+the\s+end|at\s+(?:noon|midnight|dawn|\w+)|that\s+(?:morning|evening|night|afternoon|day))[\s,]+){{0,2}}(?:the|a|an|its|their|one)\s+(?P<sign>(?:[\w-]+\s+){{0,2}}?(?:judge|court|magistrate|injunction|{MISHAP}|crew|pilots?))\b"
        r"(?![^.;]{0,80}\b(?:declin\w+|allow\w*|let|clear\w*|refus\w+|land\w*|lift\w*|flew|arriv\w+|said|says|told|waved|greeted|walked)\b)",
        re.IGNORECASE,
    ),
    of_a_landing=re.compile(r"\b(?:consent\w*|permi\w+|clear\w*|leave|allow\w*|let|land\w*|receiv\w*|accept\w*|admit\w*|planes?|flights?|jets?|charters?|aircraft|government|minist\w+|authorit\w+|president)\b", re.IGNORECASE),
)
