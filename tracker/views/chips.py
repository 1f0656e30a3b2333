"""What is chosen, in one line above every page: a button for each word that takes it away."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import streamlit as st

from tracker.filters import CHOICES, Filters, days_words, together
from tracker.views.filter_bar import label_of, show
from tracker.views.inert import plain
from tracker.views.markup import tag


class Chip(NamedTuple):
    """A chosen word in plain words, and the choice without it."""

    words: str
    without: Filters


def chips_of(filters: Filters) -> list[Chip]:
    """Give a chip for each chosen word, in the order of the filters.

    >>> [chip.words for chip in chips_of(Filters(origin=("El Paso",), outcome=("denied",), sources=2, planned=False))]
    ['from El Paso', 'Denied', 'at least 2 sources', 'without planned']
    >>> chips_of(Filters(destination=("Guatemala", "Mexico")))[0].without.destination
    ('Mexico',)
    """

    def without(said: str, **changed: Any) -> Chip:  # noqa: ANN401 (a value of any filter)
        return Chip(said, filters.model_copy(update=changed))

    prefix = {"destination": "to ", "origin": "from "}
    chips = [
        without(prefix.get(name, "") + _label(name, word), **{name: tuple(other for other in getattr(filters, name) if other != word)})
        for name in CHOICES
        for word in getattr(filters, name)
    ]
    if days := days_words(filters.date_from, filters.date_to):
        chips.append(without(days, date_from=None, date_to=None))
    if filters.sources > 1:
        chips.append(without(f"at least {filters.sources} sources", sources=1))
    if not filters.planned:
        chips.append(without("without planned", planned=True))
    return [*chips, *([without(f"with the words {together(filters.words.parts)}", words=None)] if filters.words else [])]


def _label(name: str, word: str) -> str:
    label = label_of(name, word)
    return {"destination": "a destination not reported", "origin": "an origin not reported"}.get(name, f"{name} not reported") if label == "Not reported" else label


def chips(filters: Filters, shown: int, of: int, among: str = "", without: Sequence[str] = ()) -> None:
    """Draw the line; nothing where nothing is chosen.

    `among` says of which events the count is (" to Guatemala"), and `without` names the filters that do not apply on the page.
    """
    off = {chip.words for chip in chips_of(Filters(**{name: getattr(filters, name) for name in without}))}
    chosen = [chip for chip in chips_of(filters) if chip.words not in off]
    if not chosen:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.html(tag("span", f"{shown:,} of {of:,} events{among} (✕ takes a word away):"), width="content")
        for number, chip in enumerate(chosen):
            st.button(plain(f"{chip.words} ✕"), key=f"chip {number}", on_click=show, args=(chip.without,), type="tertiary")
