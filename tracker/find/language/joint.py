"""What a language says for: What one sentence says of several flights that were told one by one: 'both aircraft were A320s', 'all three had left Harlingen'."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class JointWords:
    """Words for all flights told."""

    all_of_them: re.Pattern[str]  # beginnings that mean all flights told
