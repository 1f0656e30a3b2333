"""How the table comes about: the rules as the code states them, the words, the columns, the licence and the limits."""

from collections.abc import Iterable

import pandas as pd
import streamlit as st

from tracker.bundle import codebook
from tracker.export import FORMATS
from tracker.filters import PARAMETERS
from tracker.models import Basis, Covers, Grade, Operator, Outcome, Word
from tracker.opendata import TABLES
from tracker.reconcile import RULES
from tracker.searches import SEARCHED_FILE
from tracker.table import data_dictionary
from tracker.views.comparison import load_comparison
from tracker.views.contents import contents
from tracker.views.data import Tables, View, project_folder
from tracker.views.inert import plain
from tracker.views.stated import came_in_words, typed_count

ABOUT = """
News text says which deportation flights flew, were refused or were announced; it contradicts itself and is copied from outlet to outlet.
A **source** is a published page that tells of such flights; a **document** is the text of a source that the tracker holds whole.
The tracker finds what each document says (a *report*, each field of it a *claim* with the words that say it), adds reports that people
typed from other sources, and joins the reports about the same flights into one **event**. **Independent sources** are sources not known to share an origin: copies of one text, sources
that rest on one newsroom, and one official statement that several sources tell count once; an origin that no source names cannot be seen. Every value can be followed to the words of a document, or to the address and a short quote of the source it was typed from.
"""
PARTS = "Words", "Rules", "Choosing events", "Columns", "Limits", "Licence"
WHO_TYPED = "Rulings are signed 'the curators'; who typed a row is not recorded by name. Each typed row has its source's address, so that anybody can check it."
LIMITS = """
- The table holds what was **reported in the sources that were read**. It is not a count of all deportation flights, and a day or a country
  without an event is not one without flights.
- Unknown stays unknown: it is never counted as zero and never as one. Every sum says how many flights or events it rests on.
- Seats are capacity, not people.
- People are counted on flights. Who was flown to Guantánamo Bay, or to a third country, and on from there by another flight is on two flights, and counts twice.
- A flight is counted for each country where it left people or was to. One aircraft that did so in two countries is two events, and its flight and its seats count with each.
- A value whose basis is *curated* was typed by a person, one that is *reported* was found by a rule; either can misread. The quote stands beside each value.
- Private persons are never named; officials in office are.
"""
NO_SEARCH = "It has no row as yet: which days were searched without finding a flight is not on file. So a day without an event can be one that nobody searched, and Coverage says of no day that nothing was found."
LICENCE = """
The table is licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), the code under the MIT licence. The documents and the
quotes from them belong to their publishers and are under neither. The base map is Natural Earth, in the public domain.
"""


def method_page(view: View) -> None:
    """Draw the page."""
    st.title("Method", anchor=False)
    st.markdown(f"{ABOUT}\n\n{contents(*PARTS)}")
    st.markdown(plain(f"{came_in_words(view.tables.reports)} {WHO_TYPED}"))
    st.markdown(plain(typed_count(view.tables.claims)))
    _built(view.tables)
    st.header("Words", anchor=False)
    for title, words in (("Outcome", Outcome), ("Basis of a value", Basis), ("Grade of an event", Grade), ("Operator", Operator), ("How much of an event a report is about", Covers)):
        _words(title, words)
    st.header("Rules", anchor=False)
    st.markdown("Each is a function of the code (tracker/reconcile). Pages say in a few words which one picked a value; `claims.csv` has its name.")
    st.markdown("\n".join(f"- **{plain(name)}**: {says}" for name, says in RULES.items()))
    st.markdown(plain(TOTALS))
    st.header("Choosing events", anchor=False)
    st.markdown("The same names choose events on the page, in its address, at the data addresses (/api/) and on the command line. On a page `event` names the event that it shows.")
    _table([{"Name": f"`{name}`", "What may stand there": plain(one.meaning)} for name, one in PARAMETERS.items()], "The names by which events are chosen")
    st.header("Columns", anchor=False)
    for file, what, row, *_ in TABLES:
        with st.expander(f"**{file}**: {what}"):
            lines = [{"Column": f"`{name}`", "Type": kind, "Unit": unit, "Meaning": plain(says)} for name, kind, unit, says in data_dictionary(row)]
            _table(lines, f"The columns of {file}")
            if file == SEARCHED_FILE and load_comparison(project_folder(), view.tables.events).searches.empty:
                st.markdown(NO_SEARCH)
    _codebook(view)
    st.header("Limits", anchor=False)
    st.markdown(LIMITS)
    st.header("Licence", anchor=False)
    st.markdown(LICENCE)


TOTALS = (
    "Totals are ranges: best is the sum of the figures picked by rule, of the events that have one (an event can have bounds alone), 'at least' the sum of the lower bounds, 'at most' stands only when every flight "
    "has an upper bound. Events known only by a report about a part or a series, and withdrawn events, add nothing. People on completed "
    "flights, on denied or turned-back ones and on planned ones are three totals and are never added."
)


def _built(tables: Tables) -> None:
    """How many came in at each step and what became of them, as the build counted."""
    if tables.steps:
        rows = [{"Step": plain(step.replace("_", " ")), "Number": f"{count:,}"} for step, count in tables.steps.items()]
        with st.expander("From documents to events: the count at every step"):
            _table(rows, "Numbers of documents, reports and events at every step of the build")


def _codebook(view: View) -> None:
    """Offer the meaning of every column as a file."""
    described = codebook([(file, row) for file, _, row, *_ in TABLES])
    name = f"deportation-flights-codebook_{view.tables.version or 'no-version'}.csv"
    st.download_button("Codebook, CSV: every column and code", lambda: FORMATS["csv"].write(described), name, FORMATS["csv"].mime, key="download codebook", on_click="ignore")


def _words(title: str, words: Iterable[Word]) -> None:
    st.subheader(title, anchor=False)
    _table([{"Word": f"**{word.label}**", "In the files": f"`{word.value}`", "Meaning": plain(word.meaning)} for word in words], title)


def _table(rows: list[dict[str, str]], alt: str) -> None:
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True, alt=alt)
