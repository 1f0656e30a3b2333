"""Where independent sources differ: every disputed field of the shown events, with who says what and the rule that picked the shown value."""

import pandas as pd
import streamlit as st

from tracker.export import FORMATS, file_name
from tracker.totals import DisputeOrder, disputed_by_field, disputes, in_order, is_counted
from tracker.views.contents import contents
from tracker.views.data import View
from tracker.views.dispute_list import MOST_LISTED, dispute_index, dispute_list
from tracker.views.downloads import writer
from tracker.views.filter_bar import explain_empty
from tracker.views.ignored import tell_ignored
from tracker.views.inert import page_link, plain
from tracker.views.phrases import FIELD_LABELS, INDEPENDENT
from tracker.views.rejected import HEADING, rejected_reports
from tracker.views.remarks import remark
from tracker.views.sharing import sharing

ORDERS: dict[DisputeOrder, str] = {"sources": "Most sources", "date": "Newest day", "spread": "Numbers furthest apart", "country": "Country"}

VALUES = "Disputed values"


def disputes_page(view: View) -> None:
    """Draw the page for the shown events."""
    st.title("Disputes", anchor=False)
    st.markdown(f"Values on which independent sources differ ({INDEPENDENT}): what each says, and the rule that picked the value that the table shows. No value given is thrown away: what rejected reports say stands at the end of the page.")
    if not view.number:
        explain_empty()
        return
    found = disputes(view.shown, view.claims)
    st.markdown(plain(lead_words(view.shown, found)))
    if len(found):
        if len(view.rejected):
            st.markdown(contents(VALUES, HEADING))
        _listed(view, found)
    rejected_reports(view)


def _listed(view: View, found: pd.DataFrame) -> None:
    """List the disputed values that the reader chooses, with their download."""
    st.header(VALUES, anchor=False)
    _by_field(view)
    chosen = _in_chosen_order(_chosen_fields(found))
    if chosen.empty:
        st.info("None of the shown events is disputed on these values.")
    else:
        _download(view, chosen)
        remark(f"{plain(listed_words(len(chosen)))} {page_link('Method', 'method')} says what each rule means.")
        listed = chosen.head(MOST_LISTED)
        st.html(dispute_index(listed, view.tables.events))
        st.html(dispute_list(listed, view.tables.events, view.tables.claims))
    sharing(view, field=[FIELD_LABELS[field] for field in st.session_state.get("field") or []], order=ORDERS[st.session_state["order"]])


def lead_words(shown: pd.DataFrame, found: pd.DataFrame) -> str:
    """Say how many of the shown events with several independent sources have a disputed value, and how many more add nothing and are not looked at."""
    several = shown["independent_sources"] > 1
    looked_at = int((several & is_counted(shown)).sum())
    others = int(several.sum()) - looked_at
    events, are = ("event", "is") if others == 1 else ("events", "are")
    apart = f"{others:,} more {events} with two or more {are} withdrawn or known only by a report about a part or a series, which disputes nothing. " if others else ""
    return (
        f"{found['event_id'].nunique():,} of the {looked_at:,} shown events with two or more independent sources have a disputed value; "
        f"{len(found):,} values are disputed in all. {apart}An event with one source cannot be disputed, which does not make it certain."
    )


def _by_field(view: View) -> None:
    rows = [
        {"Value": FIELD_LABELS[row.field], "Disputed in": f"{row.disputed:,} of {row.of:,} event{'s' * (row.of != 1)} for which two or more independent sources give it"}
        for row in disputed_by_field(view.shown, view.claims).itertuples(index=False)
    ]
    with st.expander("How often each kind of value is disputed"):
        st.table(pd.DataFrame(rows), border="horizontal", hide_index=True, alt="How many events are disputed on each kind of value, of those told by two or more independent sources")


def _chosen_fields(found: pd.DataFrame) -> pd.DataFrame:
    fields = [field for field in FIELD_LABELS if field != "seats"]
    tell_ignored("field", [FIELD_LABELS[field] for field in fields])
    chosen = st.pills("Only these values", fields, format_func=FIELD_LABELS.__getitem__, key="field", bind="query-params", selection_mode="multi")
    return found[found["field"].isin(chosen)].reset_index(drop=True) if chosen else found


def _in_chosen_order(found: pd.DataFrame) -> pd.DataFrame:
    tell_ignored("order", list(ORDERS.values()))
    order = st.segmented_control("Order", list(ORDERS), default="sources", format_func=ORDERS.__getitem__, key="order", bind="query-params", required=True)
    return in_order(found, order)


def listed_words(number: int) -> str:
    """Say what a list of disputed values is, and where the others are if they are too many to be listed.

    >>> listed_words(300)
    "The first 200 of 300 disputed values, in this order; the download has all of them. An event's name leads to its page, with the words of each source."
    """
    cut = f"The first {MOST_LISTED:,} of {number:,} disputed values, in this order; the download has all of them. " if number > MOST_LISTED else ""
    return f"{cut}An event's name leads to its page, with the words of each source."


def _download(view: View, found: pd.DataFrame) -> None:
    label = f"These disputed values, CSV ({len(found):,})"
    st.download_button(label, writer("csv", lambda: found, view.selection), file_name(view.selection, "csv", "disputes"), FORMATS["csv"].mime, key="download disputes", on_click="ignore")
