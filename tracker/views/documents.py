"""The documents that the reports were extracted from: each text, with the words behind every value marked in it."""

import pandas as pd
import streamlit as st

from tracker.extract import Explanation, explain
from tracker.models import Document, Outcome
from tracker.same_text import id_of_copy
from tracker.show import Clause, Value, clauses_by_report, values_of
from tracker.table import day_words
from tracker.views.data import View
from tracker.views.inert import Mark, link, marked, page_link, plain
from tracker.views.phrases import FIELD_LABELS, known
from tracker.views.remarks import remark
from tracker.views.sharing import sharing

ABOUT = (
    "The texts that the tracker holds whole and the rules read. Quotes are highlighted and numbered; inside them the words behind a value are bold, with its field in brackets. "
    "The other sources were read by a person, who typed their reports:"
)


def documents_page(view: View) -> None:
    """Draw the chosen document (?document=...), its reports, and its text with their words marked."""
    st.title("Documents", anchor=False)
    st.markdown(f"{ABOUT} {page_link('Sources', 'sources')} lists them all.")
    for problem in view.tables.problems:
        st.warning(plain(str(problem)))
    names = document_names(view.tables.documents)
    if not names:
        st.info("There is no document to show.")
        return
    _explain_other_names(view.tables.documents, names)
    chosen = st.selectbox("Document", list(names), key="document", bind="query-params")
    document = view.tables.documents[names[chosen or next(iter(names))]]
    reports = view.tables.reports[(view.tables.reports["doc"] == document.id) & view.tables.reports["start"].notna()]
    reports = reports.sort_values(["start", "report_id"]).reset_index(drop=True)
    claims = view.tables.claims[view.tables.claims["report_id"].isin(reports["report_id"])]
    _about(document)
    _reports(reports, view)
    st.header("Text", anchor=False)
    # Escaped character by character, see tracker/views/inert.py; Streamlit cleans it once more in the browser.
    st.html(marked(document.text, marks_of(document, reports, claims)))
    _how_it_was_read(document, {id_: at for at, id_ in enumerate(reports["report_id"], 1)})
    sharing(view, document=chosen or "")


def document_names(documents: dict[str, Document]) -> dict[str, str]:
    """Name each document in readable words, with its id; two of one name get their id behind it."""
    names: dict[str, str] = {}
    for document in documents.values():
        name = " ".join(f"{document.publisher}: {document.title or document.id}".split())[:120]
        names[name if name not in names else f"{name} [{document.id}]"] = document.id
    return names


def document_name(documents: dict[str, Document], document: str) -> str:
    """Find the name of the document with that id, by which the page's URL calls it."""
    return next(name for name, id_ in document_names(documents).items() if id_ == document)


def marks_of(document: Document, reports: pd.DataFrame, claims: pd.DataFrame) -> list[Mark]:
    """Mark the quotes of the reports, numbered in their order, and the words behind their values; only where the text still says so."""
    numbers = {report: at for at, report in enumerate(reports["report_id"], 1)}
    quotes = [(row["start"], row["end"], row["report_id"], row["quote"], "", "") for row in reports.to_dict("records")]
    words = [
        (row["start"], row["end"], row["report_id"], row["words"], FIELD_LABELS.get(row["field"], "Origin"), row["reading"]) for row in claims[claims["start"].notna()].to_dict("records")
    ]
    return [Mark(int(a), int(b), numbers[id_], field, value) for a, b, id_, text, field, value in quotes + words if document.text[int(a) : int(b)] == text]


def _explain_other_names(documents: dict[str, Document], names: dict[str, str]) -> None:
    """Follow an address that has the id or the file of a document, as the tables and the command line write it, and say so where there is none."""
    asked = st.query_params.get("document", "").strip()
    if not asked or asked in names or "document" in st.session_state:
        return
    if asked.removesuffix(".txt") in documents:
        # The bound widget reads the URL that its run began with (1.67), so the page begins again with the name by which it calls the document.
        st.query_params["document"] = document_name(documents, asked.removesuffix(".txt"))
        st.rerun()
    st.warning(plain(f"There is no document {asked[:80]!r}; the first one is shown."))


def _about(document: Document) -> None:
    day = day_words(document.published) if document.published else "publication day not known"
    copied = f" · a copy of the text of {plain(document.copied_from)}" if document.copied_from else ""
    st.markdown(f":small[{link(f'{document.publisher}: {document.title}', document.url)} · {day}{copied} · file {plain(document.file)}]")


def _reports(reports: pd.DataFrame, view: View) -> None:
    """List the reports of the document, numbered as in the text, each with its event."""
    if reports.empty:
        st.info("No report was extracted from this document.")
        return
    st.header(f"{len(reports)} report{'' if len(reports) == 1 else 's'} extracted", anchor=False)
    about = view.tables.events.set_index("event_id")
    with st.container(horizontal=True, gap="small"):
        for at, report in enumerate(reports.to_dict("records"), 1):
            event = report["event_id"]
            place = known(about.loc[event], "destination_name") if event in about.index else None
            label = f"{at}. {event}: {place or 'destination not reported'}, {Outcome(report['outcome']).label.lower()}"
            if st.button(plain(label), key=f"report {at}"):
                view.open_event(event)


# --- why -------------------------------------------------------------------------------------------------------------------


# Keyed by all that a document says of itself; reading one again takes some hundredths of a second (2026).
@st.cache_resource(max_entries=8, show_spinner=False, hash_funcs={Document: Document.model_dump_json})
def _explained(document: Document) -> Explanation:
    return explain(document)


def _how_it_was_read(document: Document, numbers: dict[str, int]) -> None:
    """Show the rule behind each value of each report, and what was considered and left out, as the rules read the text now."""
    explanation = _explained(document)
    clauses = clauses_by_report(document, explanation)
    st.header("How it was read", anchor=False)
    remark("The rules read the text anew for this page. Each value stands with the words that say it, the rule that found them, and who is credited; where the text says so, with the newsroom that they told.")
    for at, (report, rules) in enumerate(zip(explanation.reports, explanation.rules, strict=True)):
        number = numbers.get(report.id) or numbers.get(id_of_copy(report.id, document.id))
        values = values_of(report, rules)
        place = next((value.value for value in values if value.field == "destination"), "destination not reported")
        name = f"Report {number}" if number else "A report that the published table does not have"
        st.markdown(f"**{plain(f'{name}: {place}, {report.outcome.label.lower()}')}**")
        _values(values)
        _clauses("Read from", clauses[at])
    _clauses("Considered and left out", clauses[None])


def _values(values: list[Value]) -> None:
    labels = FIELD_LABELS | {"origin": FIELD_LABELS["origins"]}
    lines = [
        {"Field": page_link(labels[field], "method"), "Value": plain(value), "Words": plain(f"“{words}”"), "Rule": plain(rule), "Credited": plain(credited)}
        for field, value, words, rule, credited in values
    ]
    st.table(pd.DataFrame(lines).set_index("Field"), border="horizontal", alt="The report's values, each with its words, the rule that found it, and who is credited")


def _clauses(name: str, clauses: list[Clause]) -> None:
    with st.expander(f"{name} ({len(clauses)})"):
        if not clauses:
            st.markdown("Nothing.")
            return
        lines = [{"Words": plain(f"“{words}”"), "Why": plain(why)} for words, why in clauses]
        st.table(pd.DataFrame(lines).set_index("Words"), border="horizontal", alt=f"{name}: clauses of the text, each with the reason")
