"""Values of a page's own parameters in the URL that mean nothing: their widgets pass over them in silence (Streamlit 1.67), so the page says it."""

from collections.abc import Collection, Iterable

import streamlit as st

from tracker.filters import did_you_mean
from tracker.views.inert import plain

MOST_NAMED = 12


def tell_ignored(name: str, known: Collection[str]) -> None:
    """Name each value of parameter `name` that is none of the known ones; to be called before its widget, which takes them out of the URL."""
    for value in st.query_params.get_all(name):
        if value and value not in known:
            st.warning(plain(ignored_words(name, value, known)))


def tell_elsewhere(name: str, page: str) -> None:
    """Name each value of parameter `name`, which chooses something on another page and nothing on this one."""
    for value in filter(None, st.query_params.get_all(name)):
        st.warning(plain(f"Ignored: {name} {value[:60]!r} chooses nothing on this page; it belongs to the page {page}."))


def ignored_words(name: str, value: str, known: Collection[str]) -> str:
    """Say what was ignored, and what could stand there.

    >>> ignored_words("by", "colour", ["Month", "Operator"])
    "Ignored: by 'colour' is not one of Month, Operator."
    >>> ignored_words("by", "operater", ["Month", "Operator"])
    "Ignored: by 'operater' is not one of Month, Operator (did you mean Operator?)."
    >>> ignored_words("changed", "E99999", [f"E{number:05}" for number in range(1, 200)])
    "Ignored: changed 'E99999' is none of the 199 to choose from."
    """
    choices = f"not one of {', '.join(known)}" if len(known) <= MOST_NAMED else f"none of the {len(known):,} to choose from"
    return f"Ignored: {name} {value[:60]!r} is {choices}{perhaps(value, known)}."


def perhaps(value: str, known: Iterable[str]) -> str:
    """Ask in brackets whether the nearest known word was meant; empty where none is near.

    >>> perhaps("Mexco", ["Mexico", "Cuba"]), perhaps("zzz", ["Mexico", "Cuba"])
    (' (did you mean Mexico?)', '')
    """
    asked = did_you_mean(value[:60], known)
    return f" ({asked})" if asked else ""
