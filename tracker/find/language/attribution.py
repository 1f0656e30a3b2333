"""The words of a language that `tracker/extract/attribution.py` reads."""

import re
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class AttributionWords:
    """Words that say whose a sentence is, where it names no speaker."""

    releases: Sought  # words by which a release says whose it is
    goes_back: re.Pattern[str]  # beginnings of sentences that go back to what is known already
    holds_for: re.Pattern[str]  # words for what somebody confirms as a whole
