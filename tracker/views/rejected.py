"""The reports that a person rejected, as a list: no value rests on them, and what each would have said can be read."""

import pandas as pd
import streamlit as st

from tracker.export import FORMATS, file_name
from tracker.table import day_words, rows_of
from tracker.views.data import View
from tracker.views.downloads import writer
from tracker.views.folding import folded
from tracker.views.inert import link, page_link
from tracker.views.languages import lang_of
from tracker.views.markup import Markup, from_markdown, tag
from tracker.views.one_piece import CARD, ELSEWHERE, SMALL, UNRULY
from tracker.views.phrases import Row, known

HEADING = "Rejected reports"


def rejected_reports(view: View) -> None:
    """Fold away the rejected reports of the shown events, with their download; nothing where there is none."""
    if number := len(view.rejected):
        st.header(HEADING, anchor=False)
        folded(f"{HEADING} ({number:,})", "fold rejected", lambda: _draw(view))


def _draw(view: View) -> None:
    rejected = view.rejected
    st.markdown("A person read these reports and ruled, with a reason, that they are not used: no value, range or number of sources rests on them.")
    label = f"{HEADING}, CSV ({len(rejected):,})"
    st.download_button(label, writer("csv", lambda: rejected, view.selection), file_name(view.selection, "csv", "rejected"), FORMATS["csv"].mime, key="download rejected", on_click="ignore")
    st.html(rejected_list(rejected))


def rejected_of(rejected: pd.DataFrame, event_id: str) -> None:
    """Draw the rejected reports of one event under a heading; nothing where there is none."""
    own = rejected[rejected["event_id"] == event_id]
    if len(own):
        st.subheader(HEADING, anchor=False)
        st.html(rejected_list(own, of_event=True))


def rejected_list(rejected: pd.DataFrame, *, of_event: bool = False) -> Markup:
    """Write rejected reports as a list; `of_event`: they stand on the page of their event, which need not be named."""
    items = (_item(row, of_event=of_event) for row in rows_of(rejected))
    return tag("ul", *items, style="list-style:none;display:grid;gap:1rem;margin:0;padding:0")


def _item(row: Row, *, of_event: bool) -> Markup:
    lines = from_markdown(rejected_source(row, of_event=of_event), **ELSEWHERE), tag("q", str(row["quote"]), **lang_of(row)), *why_not_used(row)
    return tag("li", *(tag("p", line, style=f"{SMALL};margin:0") for line in lines), style=f"{CARD};{UNRULY};margin:0")


def rejected_source(row: Row, *, of_event: bool) -> str:
    """Say, as Markdown, where a rejected report stands: its publisher with a link, the day, and its event where that is to be named."""
    event, published = known(row, "event_id"), known(row, "published")
    about = "" if of_event else page_link(event, "event", event=event) if event else "of no event of the table"
    day = day_words(published) if published is not None else "publication day not known"
    return ", ".join(part for part in (link(str(row["publisher"]), known(row, "url") or ""), day, about) if part)


def why_not_used(row: Row) -> tuple[str, str]:
    """Say what a rejected report would have said, and who ruled that it is not used, and why."""
    ruling = f"Not used: {row['rejected_because']} Ruled by {row['rejected_by']}, {day_words(row['rejected_on'])}."
    return f"It would have said: {known(row, 'would_say') or 'nothing more'}.", ruling
