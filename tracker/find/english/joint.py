"""English: the words that `tracker/extract/joint.py` reads."""

import re

from tracker.find.language.joint import JointWords

JOINT = JointWords(
    all_of_them=re.compile(r"\W*(?:both|all|the\s+(?:two|three|four|five))\b", re.IGNORECASE),
)
