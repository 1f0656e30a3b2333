"""What a language says for: Who is credited with a sentence that names no speaker itself: one named before or after it goes on speaking."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class AttributionWords:
    """Words that say whose a sentence is, where it names no speaker."""

    releases: re.Pattern[str]  # words by which a release says whose it is
    goes_back: re.Pattern[str]  # beginnings of sentences that go back to what is known already
    holds_for: re.Pattern[str]  # words for what somebody confirms as a whole
