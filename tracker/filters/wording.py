"""A choice in plain words."""

from collections.abc import Iterable

from tracker.models import Operator, Outcome


def label(kind: type[Outcome] | type[Operator], code: str) -> str:
    """Give the label of a code."""
    return kind(code).label if code in set(kind) else code


def either(words: Iterable[str]) -> str:
    """Join words with commas and or.

    >>> either(["Guatemala", "Mexico", "Colombia"])
    'Guatemala, Mexico or Colombia'
    """
    *others, last = [*words] or [""]
    return f"{', '.join(others)} or {last}" if others else last
