"""The words of a language that `tracker/extract/drafts.py` reads."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)
class DraftWords:
    """Words that one clause is read by."""

    set_out: re.Pattern[str]  # words that say no more than that a flight set out
    sent: re.Pattern[str]  # planes that were sent, of which nobody says yet that they came
    boarded: re.Pattern[str]  # words for being put on board, no more
    one_and_other: re.Pattern[str]  # two flights whose people are told apart
