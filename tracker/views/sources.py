"""All sources of the shown events: who published what, when, at which address, and on which events it bears."""

import pandas as pd
import streamlit as st

from tracker.export import FORMATS, file_name
from tracker.models import PublisherKind
from tracker.views.data import View
from tracker.views.downloads import writer
from tracker.views.filter_bar import explain_empty
from tracker.views.ignored import tell_ignored
from tracker.views.inert import page_link, plain
from tracker.views.sharing import sharing
from tracker.views.source_list import MOST_LISTED, chosen, kinds_words, source_list, sources_of

ABOUT = "A **source** is a published page that tells of a shown event, each address counted once; copies and rewordings of one text are sources too, and count as one only among *independent sources*. A **document** is the text of a source that the tracker holds whole:"
KINDS = {kind.value: kind.label[:1].upper() + kind.label[1:] for kind in PublisherKind}
MOST_WORDS = 100


def sources_page(view: View) -> None:
    """Draw the page for the shown events."""
    st.title("Sources", anchor=False)
    st.markdown(f"{ABOUT} {page_link('Documents', 'documents')} shows these, with the words that the rules read.")
    if not view.number:
        explain_empty()
        return
    every = view.made(lambda: sources_of(view.reports), "sources")
    st.markdown(plain(lead_words(every)))
    found = _chosen(every)
    if found.empty:
        st.info("No source of the shown events has these words and is of these kinds.")
        return
    label = f"These sources, CSV ({len(found):,})"
    st.download_button(label, writer("csv", lambda: found, view.selection), file_name(view.selection, "csv", "sources"), FORMATS["csv"].mime, key="download sources", on_click="ignore")
    st.caption(listed_words(len(found)))
    st.html(source_list(found.head(MOST_LISTED)))
    sharing(view, source=st.session_state.get("source") or "", publisher=[KINDS[kind] for kind in st.session_state.get("publisher") or []])


def lead_words(sources: pd.DataFrame) -> str:
    """Say how many sources of how many publishers there are, of which kinds, and of how many the day is not known."""
    number, undated = len(sources), int(sources["published"].isna().sum())
    told = f"{_counted(number, 'source')} of {_counted(sources['publisher'].nunique(), 'publisher')}, by kind of publisher: {kinds_words(sources)}."
    return f"{told} Of {undated:,} the publication day is not known." if undated else told


def _counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def _chosen(every: pd.DataFrame) -> pd.DataFrame:
    """Let the reader search the sources and choose kinds of publisher."""
    there = [kind for kind in KINDS if (every["kind"] == kind).any()]
    tell_ignored("publisher", [KINDS[kind] for kind in there])
    words = st.text_input("Find sources", key="source", bind="query-params", max_chars=MOST_WORDS, placeholder="A publisher, a country, words of a title or an address, or an event's id")
    kinds = st.pills("Only these publishers", there, format_func=KINDS.__getitem__, key="publisher", bind="query-params", selection_mode="multi")
    return chosen(every, words or "", list(kinds or []))


def listed_words(number: int) -> str:
    """Say what the list is, and where the others are if they are too many to be listed.

    >>> listed_words(488)
    'The newest 200 of 488 sources; the download has all of them. A title leads to the source itself, an id to the event that it tells of.'
    """
    first = f"The newest {MOST_LISTED:,} of {number:,} sources; the download has all of them." if number > MOST_LISTED else f"{_counted(number, 'source')}, the newest first."
    return f"{first} A title leads to the source itself, an id to the event that it tells of."
