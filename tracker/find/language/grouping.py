"""What a language says for: Puts together what the clauses of one document say about the same flights."""

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class GroupingWords:
    """Words for flights that reach back."""

    short_words: frozenset[str]  # words for flights that reach back over few sentences only
    of_them: tuple[str, ...]  # endings of words for some of those told
