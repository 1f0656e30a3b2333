"""Sentences that tell of a flight for another purpose beside a deportation: 'landed with 98 deportees; a domestic flight was cancelled'."""

from tracker.find.gate import is_for_another_purpose, says_removal
from tracker.find.sentences import Sentence

_PARTS = ";"


def without_other_errands(sentence: Sentence) -> Sentence | None:
    """A sentence without those of its parts that tell of flights for another purpose, blanks in their place; None where no part tells of a deportation."""
    if not is_for_another_purpose(sentence.text, sentence.language):
        return sentence
    parts = sentence.text.split(_PARTS)
    others = [is_for_another_purpose(part, sentence.language) for part in parts]
    if not any(others) or not any(says_removal(part, sentence.language) for part, other in zip(parts, others, strict=True) if not other):
        return None
    kept = (" " * len(part) if other else part for part, other in zip(parts, others, strict=True))
    return sentence._replace(text=_PARTS.join(kept))
