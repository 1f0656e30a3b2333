"""English: the words that `tracker/extract/completion.py` and `groups.py` read."""

import re

from tracker.find.language.grouping import GroupingWords
from tracker.find.sought import Sought

GROUPING = GroupingWords(
    short_words=frozenset({"one", "both", "each", "it", "they", "another", "more", "two", "three", "four", "five", "the one", "the two", "the group"}),
    pluperfect=re.compile(r"\bhad\b|\bafter\b|\bbefore\b", re.IGNORECASE),
    is_or_comes=re.compile(r",?\s+(?:is|are|has\s+been|will|should|stop\s+is|landing\s+is|visit\s+is)\b", re.IGNORECASE),
    says_its_kind=re.compile(r"an?\s+(?!(?:similar|like|identical|second|third|fourth|fifth|sixth|further|new|later|last|final|single)\b)\w+\s+one", re.IGNORECASE),
    before_them=re.compile(r"\b(?:previous|earlier|preceding|prior)\b", re.IGNORECASE),
    twins=frozenset({"its companion", "its twin", "its sister"}),
    followed=Sought(r"\b(?:so\s+(?:did|had)|as\s+did|day\s+saw|followed|came\s+after|came\s+behind|did\s+the\s+same|did\s+likewise)\b(?!\s+by\b)", re.IGNORECASE),
    of_them=("of them", "of these", "of those"),
)
