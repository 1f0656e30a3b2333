"""The words of a language that `tracker/find/credits.py` reads."""

import re
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class CreditWords:
    """Words that credit somebody with what is said."""

    saying: Sought  # words of saying
    according_to: Sought  # words after which who speaks follows
    filler: re.Pattern[str]  # between who speaks and the word of saying
    not_the_speaker: re.Pattern[str]  # words before a word of saying that make another of who speaks
    insert_opens: re.Pattern[str]  # words with which something inserted between commas begins
    boundary: re.Pattern[str]  # where the words for a speaker cannot reach back over; group `relative`
    lead_in: re.Pattern[str]  # words at the beginning of a sentence before who speaks
    article: re.Pattern[str]  # where the words for a speaker at the end of longer words may begin
    ends: re.Pattern[str]  # where the words for a speaker who is named after the word of saying end
    no_name: frozenset[str]  # words with which no name begins
    apposed: re.Pattern[str]  # what follows a name and says what that person is; groups `what`, and `runs` where that is an office
    joined: re.Pattern[str]  # between two who are credited
    body: Sought  # data and bodies that are credited by name
    body_tells: re.Pattern[str]  # words after such a name that credit it
    body_cited: re.Pattern[str]  # words before such a name that credit it
    articles: re.Pattern[str]  # words before a name that are no part of it
