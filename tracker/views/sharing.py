"""Link to and cite what a page shows: an address that holds the whole view, a sentence and BibTeX to cite it."""

import datetime as dt
from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

import streamlit as st

from tracker.citation import Citation
from tracker.views.data import View


def citation_of(view: View, **also: str | Sequence[str]) -> Citation:
    """Cite the shown events as of today; `also` is what the address holds beside the filters, such as the chosen event."""
    return Citation(view.filters, len(view.shown), len(view.tables.events), view.tables.version, address(view, also), dt.datetime.now(dt.UTC).date())


def address(view: View, also: Mapping[str, str | Sequence[str]]) -> str:
    """Give the page's address with all that the reader chose and the version of the table."""
    params: dict[str, str | Sequence[str]] = dict(view.filters.to_url()) | {name: word for name, word in also.items() if word}
    if view.tables.version:
        params["version"] = view.tables.version
    page = st.context.url or ""
    return f"{page}?{urlencode(params, doseq=True)}" if params else page


def sharing(view: View, **also: str | Sequence[str]) -> None:
    """Offer the link and the citation of what the page shows, each with a button that copies it."""
    cited = citation_of(view, **also)
    with st.expander("Link to this view, and cite it"):
        st.markdown("The address of this view, with its filters and the version of the table:")
        st.code(cited.url, language=None, wrap_lines=True)
        st.markdown("A sentence that cites it:")
        st.code(cited.sentence(), language=None, wrap_lines=True)
        st.markdown("BibTeX:")
        st.code(cited.bibtex(), language=None, wrap_lines=True)
