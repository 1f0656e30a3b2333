"""The words of a language that `tracker/extract/joint.py` reads."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)
class JointWords:
    """Words for all flights told."""

    and_another: re.Pattern[str]  # between two craft named side by side
    all_of_them: re.Pattern[str]  # beginnings that mean all flights told
