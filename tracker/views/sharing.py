"""Link to and cite what a page shows: an address that holds the whole view, a sentence and BibTeX to cite it."""

from collections.abc import Mapping, Sequence
from urllib.parse import urlencode, urlsplit

import streamlit as st

from tracker.citation import Citation
from tracker.project import today
from tracker.table import rows_of
from tracker.views.data import View
from tracker.views.folding import folded
from tracker.views.phrases import event_title


def citation_of(view: View, **also: str | Sequence[str]) -> Citation:
    """Cite the shown events as of today, or the one event that `also` names, which is what the address holds beside the filters."""
    events = view.tables.events
    told = view.filters, view.number, len(events), view.tables.version, address(view, also), today()
    if "event" not in also:
        return Citation(*told)
    return Citation(*told, *(event_title(row) for row in rows_of(events[events["event_id"] == also["event"]])))


def address(view: View, also: Mapping[str, str | Sequence[str]]) -> str:
    """Give the page's address with all that the reader chose and the version of the table."""
    params: dict[str, str | Sequence[str]] = dict(view.filters.to_url()) | {name: word for name, word in also.items() if word}
    if view.tables.version:
        params["version"] = view.tables.version
    page = st.context.url or ""
    return f"{page}?{urlencode(params, doseq=True)}" if params else page


def sharing(view: View, **also: str | Sequence[str]) -> None:
    """Offer the link and the citation of what the page shows, each with a button that copies it."""
    folded("Link to this view, and cite it", "fold link", lambda: _cited(citation_of(view, **also)))


_THIS_COMPUTER = frozenset({"127.0.0.1", "localhost", "::1"})
ONLY_HERE = "This page runs on this computer alone, so the address opens nowhere else. To send or print it, put the page up first: docs/deployment.md says how."


def _cited(cited: Citation) -> None:
    if urlsplit(cited.url).hostname in _THIS_COMPUTER:
        st.caption(ONLY_HERE)
    for lead, text in (
        ("The address of this view, with its filters and the version of the table:", cited.url),
        ("A sentence that cites it:", cited.sentence()),
        ("BibTeX:", cited.bibtex()),
    ):
        st.markdown(lead)
        st.code(text, language=None, wrap_lines=True)
