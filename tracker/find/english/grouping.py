"""English: the words that `tracker/extract/grouping.py` reads."""

from tracker.find.language.grouping import GroupingWords

GROUPING = GroupingWords(
    short_words=frozenset({"one", "both", "each", "it", "they", "another", "more", "the one", "the two", "the group"}),
    of_them=("of them", "of these", "of those"),
)
