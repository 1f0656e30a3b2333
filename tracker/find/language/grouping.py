"""The words of a language that `tracker/extract/completion.py` and `groups.py` read."""

import re
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class GroupingWords:
    """Words for flights that reach back."""

    short_words: frozenset[str]  # words for flights that reach back over few sentences only
    pluperfect: re.Pattern[str]  # words that set a clause before what was told
    is_or_comes: re.Pattern[str]  # after short words: a verb, so that they stand for flights alone
    says_its_kind: re.Pattern[str]  # in words for flights: of what kind the flight is, so that it is not that of those told
    before_them: re.Pattern[str]  # in words for flights: flights before those just told, of another day
    twins: frozenset[str]  # words for a flight beside the one told, never that one
    followed: Sought  # a further flight ended as the one told before it
    of_them: tuple[str, ...]  # endings of words for some of those told
