"""English: the words that `tracker/extract/completion.py` and `groups.py` read."""

import re

from tracker.find.language.grouping import GroupingWords

GROUPING = GroupingWords(
    short_words=frozenset({"one", "both", "each", "it", "they", "another", "more", "the one", "the two", "the group"}),
    pluperfect=re.compile(r"\bhad\b|\bafter\b|\bbefore\b", re.IGNORECASE),
    before_them=re.compile(r"\b(?:previous|earlier|preceding|prior)\b", re.IGNORECASE),
    of_them=("of them", "of these", "of those"),
)
