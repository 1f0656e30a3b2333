"""English: the words that `tracker/extract/joining.py` reads."""

import re

from tracker.find.language.joining import JoiningWords
from tracker.find.sought import Sought

JOINING = JoiningWords(
    points_back=Sought(
        r"\b(?:so\s+many|they|them|their|then|these|those|that\s+(?:day|morning|afternoon|evening|night))\b", re.IGNORECASE
    ),
    means_people=Sought(r"\b(?:so\s+many|they|them|their)\b", re.IGNORECASE),
    opens=re.compile(r"\W*(?:it|they|the|that|those|these|both|all)\b", re.IGNORECASE),
    was_to_come=re.compile(r"(?:due|scheduled|booked|planned|expected|asked|wanted|wished|hoped|sought|proposed|applied|requested|was|were|would|had)\b", re.IGNORECASE),
    for_a_day=re.compile(r"\bfor\s+(?:the\s+)?$", re.IGNORECASE),
)
