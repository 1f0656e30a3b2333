"""What a language says for: A draft: what one clause says about one group of flights, before the document's clauses are put together."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class DraftWords:
    """Words that one clause is read by."""

    set_out: re.Pattern[str]  # words that say no more than that a flight set out
    one_and_other: re.Pattern[str]  # two flights whose people are told apart
