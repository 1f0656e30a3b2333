"""The page: set-up, filters, navigation; the pages are in tracker/views.

Run it with `make run` or `python -m tracker serve`, which serve asgi.py: this page behind its guards, with the print views and the data
addresses. `python -m streamlit run dashboard.py` gives the page alone: its links to /print/ and /api/ lead to an empty page there.
"""

import gc
from pathlib import Path

import streamlit as st

from tracker.models import BadInput
from tracker.views.capacity import capacity_page
from tracker.views.changes import changes_page
from tracker.views.chips import chips
from tracker.views.country import country_page
from tracker.views.coverage import coverage_page
from tracker.views.data import Tables, View, load_tables, project_folder
from tracker.views.disputes import disputes_page
from tracker.views.documents import document_name, documents_page
from tracker.views.event import event_page, shown_event
from tracker.views.figures import choose_image_format, keep_image_format
from tracker.views.filter_bar import choose_filters, forget_notices
from tracker.views.flights import flights_page, make_flights
from tracker.views.history import foot
from tracker.views.inert import plain
from tracker.views.linked_version import tell_version
from tracker.views.method import method_page
from tracker.views.page_title import SITE, title_words
from tracker.views.sources import sources_page
from tracker.views.unfiltered import tell_unfiltered

ICON = Path(__file__).parent / "static" / "icon.png"
# Streamlit marks the link in focus by a ground that hardly differs from the page (1.67); a keyboard user has to see it (WCAG 2.4.7).
FOCUS = "[data-testid=stTopNavLink]:focus-visible {outline: 2px solid currentColor; outline-offset: -2px}"
# A table that is wider than a phone goes on to the right: its edge is shaded until a reader has come to its end. The first layer is the page's ground, see .streamlit/config.toml.
GOES_ON = """[data-testid=stTable] > div, .goes-on {background:
linear-gradient(to left, light-dark(#ffffff, #0e1117) 40%, transparent) 100% 0 / 2.5rem 100% no-repeat local,
linear-gradient(to left, #808080a0, transparent) 100% 0 / 1rem 100% no-repeat scroll}"""


@st.cache_resource(show_spinner=False)
def settle() -> None:
    """Once per server: keep the collector from walking the imported modules again after every click."""
    gc.collect()
    gc.freeze()


def set_up(title: str) -> None:
    """Title the page, with our icon, as wide as the window: once in a run, for a browser draws all of the page anew for each title (1.67)."""
    st.set_page_config(page_title=title, page_icon=str(ICON), layout="wide")


def tables_or_stop() -> Tables:
    """Load the published tables; without them show a sentence for each problem, and no page."""
    try:
        return load_tables(project_folder())
    except BadInput as bad:
        set_up(SITE)
        st.error("The published table cannot be shown. Mend this and reload the page:")
        for problem in bad.problems:
            st.markdown("- " + plain(str(problem)))
        st.stop()


def open_event(event: str) -> None:
    """Go to the evidence of an event."""
    st.switch_page(event_view, query_params={"event": event})


def open_document(document: str) -> None:
    """Go to the text of a document."""
    st.switch_page(documents_view, query_params={"document": document_name(tables.documents, document)})


st.html(f"<style>{FOCUS} {GOES_ON}</style>")
tables = tables_or_stop()

flights_view = st.Page(lambda: flights_page(view), title="Flights", url_path="flights", default=True)
event_view = st.Page(lambda: event_page(view), title="Event", url_path="event")
capacity_view = st.Page(lambda: capacity_page(view), title="Capacity", url_path="capacity")
country_view = st.Page(lambda: country_page(view), title="Country", url_path="country")
disputes_view = st.Page(lambda: disputes_page(view), title="Disputes", url_path="disputes")
documents_view = st.Page(lambda: documents_page(view), title="Documents", url_path="documents")
sources_view = st.Page(lambda: sources_page(view), title="Sources", url_path="sources")
coverage_view = st.Page(lambda: coverage_page(view), title="Coverage", url_path="coverage")
changes_view = st.Page(lambda: changes_page(view), title="Changes", url_path="changes")
method_view = st.Page(lambda: method_page(view), title="Method", url_path="method")
# The page of the URL is found first, so that filters which have to write the URL anew stay on it, and drawn last.
page = st.navigation([flights_view, event_view, country_view, disputes_view, capacity_view, sources_view, documents_view, coverage_view, changes_view, method_view], position="top")
set_up(title_words(page.title))
filters = choose_filters(tables)
view = View(tables, filters, open_event, open_document)
if page == flights_view:
    make_flights(view)
tell_version(view, shown_event() if page.url_path == event_view.url_path else "")
if page in (documents_view, method_view):
    tell_unfiltered(filters)
elif page != country_view:  # that page counts among the events of its country
    chips(filters, view.number, len(tables.events))
keep_image_format()
page.run()
if page in (event_view, country_view, capacity_view, coverage_view):  # here and not on each page, so that the choice stays from page to page
    choose_image_format()
foot(tables)
forget_notices()
settle()
