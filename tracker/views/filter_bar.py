"""The filters in the sidebar: the one place where widgets, and the URL that they are bound to, become data."""

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from tracker.filters import (
    CHOICES,
    CORRIDOR,
    MOST_WORDS,
    NOT_REPORTED_CODE,
    PARAMETERS,
    REFUSED_WORDS,
    Filters,
    Options,
    Said,
    Words,
    cells_of,
    counts,
    options,
)
from tracker.models import REFUSED, Operator, Outcome
from tracker.totals import events_of
from tracker.views.data import Tables, for_sums, once
from tracker.views.ignored import perhaps
from tracker.views.inert import plain
from tracker.views.one_piece import aside, heading
from tracker.views.phrases import INDEPENDENT

LABELS = {
    "destination": "Destination country",
    "origin": "Origin",
    "outcome": "Outcome",
    "operator": "Operator",
    "aircraft": "Aircraft",
    "days": "Days",
    "sources": "Independent sources, at least",
    "planned": "Include planned (announced) flights",
    "words": "Words in quotes, titles, notes or publishers",
}
OTHER_PARAMETERS = set("event document by field order country month months period region changed since changed_shown kinds source publisher version embed embed_options".split())
# The calendar's ends: ICE and its flights began in 2003.
FIRST_DAY, LAST_DAY = dt.date(2003, 1, 1), dt.date(2099, 12, 31)
COUNTS_SHOWN = 6
WORDS_HELP = (
    "Shows the events of which one report has all the words: in its quotes, its headline, the curator's note, its publisher or whom it credits. Whole words, in any "
    'case, with or without accents: AP, Sheinbaum, N278GX. Words "in quotation marks" stand together; a star stands for any ending, as in deport\\*.'
)
# Streamlit's calendar of a range waits for its second day; there is no setting for it (1.67).
DAYS_HELP = (
    "Shows the events whose known days touch the days chosen. Choose the first and the last day; one day alone counts once the calendar is closed: "
    "until then the page waits for a last day."
)
# What was ignored in the URL, kept until a page that tells it is drawn to its end.
NOTICES = "notices"


def choose_filters(tables: Tables) -> Filters:
    """Draw the filters, and give what is chosen. URL values that mean nothing are named in a notice and ignored."""
    _read_url(tables)
    for sentence in st.session_state.get(NOTICES, []):
        st.warning(plain(sentence))
    choices = once(tables, Filters(), lambda: options(tables.events), "options")
    with st.sidebar:
        st.html(heading("Filters"))
        st.button("Reset filters", key="reset", on_click=show, args=(Filters(),), width="stretch")
        began = "The flights the tracker began with: " + CORRIDOR.to_words()
        st.button("El Paso and San Diego corridor", key="corridor", on_click=show, args=(CORRIDOR,), help=began, width="stretch")
        below = {name: _choice(name, choices) for name in CHOICES}
        st.date_input(LABELS["days"], (), FIRST_DAY, LAST_DAY, key="days", format="YYYY-MM-DD", help=DAYS_HELP, bind="query-params")
        below["days"] = st.container()
        st.number_input(LABELS["sources"], 1, 999, 1, key="sources", bind="query-params", help=f"Independent sources are {INDEPENDENT}; copies of one text count once.")
        st.toggle(LABELS["planned"], True, key="planned", bind="query-params")
        st.text_input(LABELS["words"], key="words", max_chars=MOST_WORDS, placeholder="Any", help=WORDS_HELP, bind="query-params")
    filters = _chosen(tables.said)
    _count_beside(filters, tables, below)
    return filters


def show(filters: Filters) -> None:
    """Put a view into the filters, and with them into the URL: for callbacks, which run before the widgets."""
    st.session_state.update(_widget_values(filters))


def forget_notices() -> None:
    """Tell what was ignored in the URL no more: for the end of a run that drew its page."""
    st.session_state.pop(NOTICES, None)


def explain_empty() -> None:
    """Say that the filters leave no event, with a way back."""
    st.info("No event matches these filters.")
    st.button("Show all events", on_click=show, args=(Filters(),))


_HELP = {"outcome": "A flight that a state refused is Denied, or Turned back where it was in the air: Refused chooses both."}
REFUSED_TOO = "refused"
"""A word of the list for two outcomes, as in addresses and on the command line; whoever chooses it has chosen the two."""


def _choice(name: str, choices: Options) -> Any:  # noqa: ANN401 (Streamlit's container type is private)
    # A choice of what the table does not have is one of the words: the widget takes no other.
    for_two = [REFUSED_TOO] if name == "outcome" else []
    # What a callback writes to a widget's key is sent back to the browser, which then draws that widget anew (1.67).
    changed = partial(_take_apart, name) if for_two else None
    words = list(dict.fromkeys([*getattr(choices, name), *for_two, *st.session_state.get(name, ())]))
    st.multiselect(LABELS[name], words, key=name, placeholder="All", format_func=partial(label_of, name), bind="query-params", select_all=False, help=_HELP.get(name), on_change=changed)
    return st.container()


def _take_apart(name: str) -> None:
    """Put into a filter the outcomes that a word for two of them stands for."""
    st.session_state[name] = taken_apart(st.session_state[name])


def taken_apart(words: Iterable[str]) -> list[str]:
    """Give the outcomes that are meant, each once.

    >>> taken_apart(["denied", "refused", "planned"])
    ['denied', 'turned_back', 'planned']
    """
    return list(dict.fromkeys(str(outcome) for word in words for outcome in (REFUSED if word == REFUSED_TOO else (word,))))


def _chosen(said: Said) -> Filters:
    state = st.session_state
    first, last = _days_chosen(state["days"] or ())
    words = {name: tuple(taken_apart(state[name]) if name == "outcome" else state[name]) for name in CHOICES}
    return Filters(**words, date_from=first, date_to=last, sources=state["sources"] or 1, planned=state["planned"], words=_words_chosen(state["words"] or "", said))


def _words_chosen(typed: str, said: Said) -> Words | None:
    """Look up the words that were typed; what cannot be sought is told and ignored."""
    filters, ignored = Filters.from_url({"words": typed}, said=said)
    for sentence in ignored:
        st.warning(plain(sentence))
    return filters.words


def _days_chosen(days: tuple[dt.date, ...]) -> tuple[dt.date | None, dt.date | None]:
    """Give the first and the last day chosen: one day in the calendar is that day alone, and an end of the calendar leaves that end open."""
    if not days:
        return None, None
    first, last = days[0], days[-1]
    if first > last:
        # Only an address that the browser goes back to can still hold such days: the widget reads it by itself.
        st.warning("Ignored: the first day is after the last.")
        return None, None
    return (None if first == FIRST_DAY else first), (None if last == LAST_DAY else last)


def _widget_values(filters: Filters) -> dict[str, Any]:
    words = {name: list(getattr(filters, name)) for name in CHOICES}
    typed = filters.words.text if filters.words else ""
    return {**words, "days": _days_in_calendar(filters), "sources": filters.sources, "planned": filters.planned, "words": typed}


# --- the URL of a first visit ----------------------------------------------------------------------------------------------


def _read_url(tables: Tables) -> None:
    """Read the URL that opened this session, before the widgets do: what they would not read alike is written anew, with a notice of what means nothing."""
    if "planned" in st.session_state:
        return
    given = {name: st.query_params.get_all(name) for name in st.query_params}
    filters, ignored = Filters.from_url(given, tables.events, tables.said)
    ignored += [f"Ignored: {name[:60]!r} is not a filter{perhaps(name, list(PARAMETERS))}." for name in given if _is_no_filter(name)]
    if _outside_calendar(filters):
        filters = filters.model_copy(update={"date_from": None, "date_to": None})
        ignored.append(f"Ignored: days before {FIRST_DAY:%Y} or after {LAST_DAY:%Y}.")
    written = _in_widgets_words(filters)
    if NOTICES not in st.session_state and (ignored or any(list(words) != written.get(name) for name, words in given.items() if name in (*CHOICES, "days", "words"))):
        _write_url(given, written)
        st.session_state[NOTICES] = ignored
        # A bound widget reads the URL that its run began with (1.67), so the page begins again with the one just written.
        st.rerun()
    values = _widget_values(filters)
    st.session_state.update({name: values[name] for name in given if name in values})


def _in_widgets_words(filters: Filters) -> Mapping[str, list[str]]:
    """Give the parameters as the widgets write and read them (1.67): in the words that they show, each once, and days with both ends.

    Links that we give keep the codes, which are read too.
    """
    params = filters.to_url()
    words = {name: [label_of(name, word) for word in params[name]] for name in CHOICES if name in params}
    days = list(dict.fromkeys(day.isoformat() for day in _days_in_calendar(filters)))
    return params | words | ({"days": days} if days else {})


def _write_url(given: Mapping[str, list[str]], written: Mapping[str, list[str]]) -> None:
    """Leave in the URL only what is in effect, and what belongs to pages: in one step, for each is one to go back over."""
    others = {name: words for name, words in given.items() if name in OTHER_PARAMETERS}
    st.query_params.from_dict({name: others.get(name) or written[name] for name in given if name in others or name in written})


def _is_no_filter(name: str) -> bool:
    return name not in LABELS and name not in OTHER_PARAMETERS


def _outside_calendar(filters: Filters) -> bool:
    return any(day and not FIRST_DAY <= day <= LAST_DAY for day in (filters.date_from, filters.date_to))


def _days_in_calendar(filters: Filters) -> tuple[dt.date, ...]:
    """Give the days as the calendar holds them: an open end is the calendar's own."""
    if filters.date_from is None and filters.date_to is None:
        return ()
    return filters.date_from or FIRST_DAY, filters.date_to or LAST_DAY


# --- counts ----------------------------------------------------------------------------------------------------------------


def _count_beside(filters: Filters, tables: Tables, below: dict[str, Any]) -> None:
    """Say under each choice how many events each word would show with all other filters as they are."""
    for name, words in once(tables, filters, lambda: _counted(filters, tables), "counts").items():
        below[name].html(aside(plain(words)))


def _counted(filters: Filters, tables: Tables) -> dict[str, str]:
    """Give the words under each filter; under the days only where some events have none."""
    table = for_sums(tables, filters)
    kept, events = _places(filters, table), events_of(table)
    others = {name: _places(filters.model_copy(update={name: ()}), table) if getattr(filters, name) else kept for name in CHOICES}
    words = {name: _counts_words(name, counts(name, cells_of(table, name), kept, events)) for name, kept in others.items()}
    left_out = filters.undated_left_out(tables.events)
    return words | ({"days": _left_out_words(left_out)} if left_out else {})


def _left_out_words(events: int) -> str:
    """Say how many events a choice of days leaves out because no source dates them.

    >>> _left_out_words(1), _left_out_words(2)
    ('1 of the events has no day at all and is left out.', '2 of the events have no day at all and are left out.')
    """
    have, are = ("has", "is") if events == 1 else ("have", "are")
    return f"{events:,} of the events {have} no day at all and {are} left out."


def _places(filters: Filters, table: pd.DataFrame) -> np.ndarray | None:
    """Give the places of the events that a choice keeps; None where nothing is chosen."""
    return None if filters == Filters() else np.flatnonzero(filters.keeps(table))


def _counts_words(name: str, counts: dict[str, int]) -> str:
    """Say the counts in one line, most first.

    >>> _counts_words("outcome", {"completed": 3, "denied": 0, "planned": 1})
    'Events: Completed 3, Planned 1'
    >>> _counts_words("aircraft", {f"A{n}": 1 for n in range(9)})
    'Events: A0 1, A1 1, A2 1, A3 1, A4 1, A5 1 and 3 more'
    """
    found = sorted(((count, word) for word, count in counts.items() if count), key=lambda pair: -pair[0])
    words = ", ".join(f"{label_of(name, word)} {count:,}" for count, word in found[:COUNTS_SHOWN])
    rest = f" and {len(found) - COUNTS_SHOWN} more" if len(found) > COUNTS_SHOWN else ""
    return f"Events: {words}{rest}" if found else "Events: none"


def label_of(name: str, word: str) -> str:
    """Say a filter's word as pages do.

    >>> label_of("outcome", "turned_back"), label_of("operator", "not_reported"), label_of("origin", "El Paso")
    ('Turned back', 'Not reported', 'El Paso')
    """
    if word == NOT_REPORTED_CODE:
        return "Not reported"
    if name == "outcome" and word == REFUSED_TOO:
        return REFUSED_WORDS
    kind = {"outcome": Outcome, "operator": Operator}.get(name)
    return kind(word).label if kind and word in set(kind) else word
