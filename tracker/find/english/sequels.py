"""English: the words that `tracker/extract/sequels.py` reads."""

import re

from tracker.find.language.sequels import SequelWords
from tracker.find.sought import Sought

SEQUELS = SequelWords(
    # 'ICE plans to put all of them on another charter', 'the passengers will be flown on Thursday'
    the_same_people=Sought(
        r"\b(?:all\s+of\s+them|them\s+all|the\s+same\s+(?:people|men|passengers|group|deportees|migrants|lot|load|\d+|[a-z]+(?:-[a-z]+)?(?=\s+(?:are|were|will|had|is|was|left|flew|set|landed|came|boarded|people|men|deportees|passengers)\b))|they\s+(?:are|will|would|were|had|left|flew|came|landed|arrived)|(?:all\s+)?the\s+(?:passengers|deportees|"
        r"migrants|detainees|group|men|people)\s+(?:are|will|would|were|was|left|flew|came|landed|arrived|is)\s)",
        re.IGNORECASE,
    ),
)
