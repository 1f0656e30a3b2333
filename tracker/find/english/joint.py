"""English: the words that `tracker/extract/joint.py` reads."""

import re

from tracker.find.language.joint import JointWords

JOINT = JointWords(
    # 'a C-17 from El Paso and a charter from Alexandria'
    and_another=re.compile(r"(?:,?\s+from\s+(?-i:[A-ZÀ-Þ])[\w’'. -]{1,30}?)?,?\s+and\s+", re.IGNORECASE),
    all_of_them=re.compile(r"\W*(?:both|all|the\s+(?:two|three|four|five))\b", re.IGNORECASE),
)
