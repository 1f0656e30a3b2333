"""A choice in plain words."""

from collections.abc import Iterable

from tracker.models import Operator, Outcome


def label(kind: type[Outcome] | type[Operator], code: str) -> str:
    """Give the label of a code."""
    return kind(code).label if code in set(kind) else code


def together(words: Iterable[str]) -> str:
    """Put words between quotation marks and join them with commas and and.

    >>> together(["omni", "Air Force"])
    '"omni" and "Air Force"'
    """
    *others, last = (f'"{word}"' for word in words)
    return f"{', '.join(others)} and {last}" if others else last


def either(words: Iterable[str]) -> str:
    """Join words with commas and or.

    >>> either(["Guatemala", "Mexico", "Colombia"])
    'Guatemala, Mexico or Colombia'
    """
    *others, last = [*words] or [""]
    return f"{', '.join(others)} or {last}" if others else last
