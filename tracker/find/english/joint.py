"""English: what one sentence says of several flights that were told one by one: 'both aircraft were A320s', 'all three had left Harlingen'."""

import re

from tracker.find.language.joint import JointWords

JOINT = JointWords(
    all_of_them=re.compile(r"\W*(?:both|all|the\s+(?:two|three|four|five))\b", re.IGNORECASE),
)
