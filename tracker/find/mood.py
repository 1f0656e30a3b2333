"""What only would be, or would have been: a flight that hangs on a condition was no flight and is no plan."""

from tracker.find.english import ENGLISH
from tracker.find.language import Language


def hangs_on_a_condition(sentence: str, at: int, language: Language = ENGLISH) -> bool:
    """Whether the words at an offset tell of what would be if something were so; not where it is said what really prevented it.

    >>> hangs_on_a_condition("Had the court ruled otherwise, two jets would have landed.", 43)
    True
    >>> hangs_on_a_condition("Two jets would have landed, had the court not ruled.", 20), hangs_on_a_condition("Two jets landed; if asked, they would say so.", 9)
    (False, False)
    """
    mood, (start, end) = language.mood, _statement(sentence, at, language)
    if mood.as_if.is_between(sentence, start, end):
        return mood.relative.search(sentence[start:at]) is None
    if mood.condition.search(sentence, start, end) is None or mood.was_prevented.search(sentence, start, end) is not None:
        return False
    return mood.relative.search(sentence[start:at]) is None and mood.would.is_between(sentence, start, end)


def _statement(sentence: str, at: int, language: Language) -> tuple[int, int]:
    """Where the statement around an offset begins and ends."""
    parts = [m.span() for m in language.mood.parts.finditer(sentence)]
    start = max((b for a, b in parts if b <= at), default=0)
    return start, min((a for a, b in parts if a >= at), default=len(sentence))
