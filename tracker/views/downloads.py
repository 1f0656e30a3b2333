"""Downloads of exactly what is shown; a file is written when its button is pressed, not before."""

from collections.abc import Callable, Mapping
from dataclasses import replace

import pandas as pd
import streamlit as st

from tracker.bundle import bundle, workbook
from tracker.citation import Citation
from tracker.export import FORMATS, Selection, file_name
from tracker.filters import Filters, is_withdrawn
from tracker.project import today
from tracker.totals import number_of
from tracker.views.data import View
from tracker.views.figures import choose_image_format
from tracker.views.folding import folded
from tracker.views.markup import joined
from tracker.views.one_piece import aside, heading
from tracker.views.remarks import remark_html
from tracker.views.sharing import address, citation_of


def downloads(view: View) -> None:
    """Offer the shown events plain, and with everything to cite them; folded away other formats, the claims, and the format of images."""
    # The server holds what a button holds while the page is open: a view that has not taken the events out of the table yet.
    events, chosen = view.tables.events, view.selection._replace(url=address(view, {}), taken_on=today())
    st.html(heading("Downloads"))
    with st.container(horizontal=True):
        _button("csv", f"Shown events, CSV ({view.number:,})", lambda: replace(view).shown, chosen)
        _bundle_button(view, file_name(chosen, "zip"))
        _button("csv", f"Whole table, CSV ({len(events):,} events)", lambda: events, _whole(view))
    gone = view.summed(_withdrawn)
    st.html(joined([*map(remark_html, [withdrawn_words(gone)] if gone else []), aside(IN_THE_FILES)]))
    folded("Spreadsheet (XLSX) with its citation, other formats, the claims behind the events, images of charts", "fold formats", lambda: _more(view, chosen))


def _whole(view: View) -> Selection:
    return Selection(Filters(), len(view.tables.events), len(view.tables.events), view.tables.version)


IN_THE_FILES = (
    "The ZIP holds the events, their claims and sources, the rejected reports about them, what each column means, the licence and the citation. The CSV files open in Excel and "
    "LibreOffice. Columns are explained on the Method page; licence CC BY 4.0, quotes are their publishers'."
)


def event_downloads(view: View, event_id: str, told: Mapping[str, pd.DataFrame]) -> None:
    """Offer what is told of one event, its claims and its reports, as files of their own; nothing where no report supports it."""
    of = Selection(Filters(event=(event_id,)), 1, len(view.tables.events), view.tables.version, address(view, {"event": event_id}), today())
    with st.container(horizontal=True):
        for rows, table in told.items():
            for kind in ("csv", "json") if len(table) else ():
                _button(kind, f"{rows.capitalize()} of this event, {kind.upper()} ({len(table):,})", lambda table=table: table, of, rows)


def _withdrawn(shown: pd.DataFrame) -> int:
    return number_of(shown, is_withdrawn(shown).to_numpy())


def withdrawn_words(number: int) -> str:
    """Say of withdrawn events that they are in the files too, and how a reader of those tells them from flights.

    >>> withdrawn_words(1)
    '1 of the shown events is withdrawn and no flight: in the files it has grade X, false under counts_in_totals, and as its outcome what it had been told to be.'
    """
    are, no, they, have, its = ("is", "no flight", "it", "has", "its") if number == 1 else ("are", "no flights", "they", "have", "their")
    told = f"grade X, false under counts_in_totals, and as {its} outcome what {they} had been told to be"
    return f"{number:,} of the shown events {are} withdrawn and {no}: in the files {they} {have} {told}."


def _more(view: View, chosen: Selection) -> None:
    behind = view.made(lambda: len(view.claims), "claims")
    _button("csv", f"Claims behind the shown events, CSV ({behind:,})", lambda: replace(view).claims, chosen, "claims")
    _other_formats(view, chosen)
    choose_image_format()


def _other_formats(view: View, chosen: Selection) -> None:
    with st.container(horizontal=True):
        for kind in [kind for kind in FORMATS if kind != "csv"]:
            if kind == "xlsx":
                label = "XLSX: for Excel, with days and numbers typed, and the claims, the sources and the citation on sheets of their own"
                st.download_button(label, lambda: _workbook(replace(view), chosen), file_name(chosen, kind), FORMATS[kind].mime, key="download events xlsx", on_click="ignore")
            else:
                _button(kind, f"{kind.upper()}: {FORMATS[kind].meaning}", lambda: replace(view).shown, chosen)


def _workbook(view: View, of: Selection) -> bytes:
    return workbook(view.shown, view.claims, view.reports, of.about())


def _button(kind: str, label: str, table: Callable[[], pd.DataFrame], of: Selection, rows: str = "events") -> None:
    key = "whole table" if label.startswith("Whole") else f"download {rows} {kind}"
    st.download_button(label, writer(kind, table, of), file_name(of, kind, rows), FORMATS[kind].mime, key=key, on_click="ignore")


def _bundle_button(view: View, name: str) -> None:
    cited = citation_of(view)
    label = f"Shown events with everything to cite them, ZIP ({view.number:,})"
    st.download_button(label, lambda: _bundled(replace(view), cited), name, "application/zip", key="download bundle", on_click="ignore")


def _bundled(view: View, cited: Citation) -> bytes:
    return bundle(view.shown, view.claims, view.reports, view.rejected, cited)


def writer(kind: str, table: Callable[[], pd.DataFrame], of: Selection) -> Callable[[], bytes]:
    """Give the function that makes a table and writes it as a download, run when the button is pressed."""
    return lambda: FORMATS[kind].write(table(), of.about())
