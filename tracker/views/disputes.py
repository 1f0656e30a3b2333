"""Where independent sources differ: every disputed field of the shown events, with who says what and the rule that picked the shown value."""

from typing import Any

import pandas as pd
import streamlit as st

from tracker.export import FORMATS, file_name
from tracker.totals import disputed_by_field, disputes, is_counted
from tracker.views.data import View
from tracker.views.downloads import writer
from tracker.views.event_table import table_to_open
from tracker.views.filter_bar import explain_empty
from tracker.views.ignored import tell_ignored
from tracker.views.inert import plain
from tracker.views.phrases import FIELD_LABELS, NOT_REPORTED, iso_day
from tracker.views.sharing import sharing


def disputes_page(view: View) -> None:
    """Draw the page for the shown events."""
    st.title("Disputes", anchor=False)
    st.markdown("Values on which independent sources differ: what each says, and the rule that picked the value that the table shows. No value given is thrown away.")
    if not view.number:
        explain_empty()
        return
    found = disputes(view.shown, view.claims)
    st.markdown(plain(lead_words(view.shown, found)))
    if found.empty:
        return
    _by_field(view)
    chosen = _chosen_fields(found)
    _table(view, chosen)
    _download(view, chosen)
    sharing(view, field=[FIELD_LABELS[field] for field in st.session_state.get("field") or []])


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
    there = [field for field in FIELD_LABELS if (found["field"] == field).any()]
    if any(field not in there for field in st.session_state.get("field", [])):
        st.session_state["field"] = [field for field in st.session_state["field"] if field in there]
    fields = [field for field in FIELD_LABELS if field != "seats"]
    tell_ignored("field", [FIELD_LABELS[field] for field in fields])
    chosen = st.pills("Only these values", fields, format_func=FIELD_LABELS.__getitem__, key="field", bind="query-params", selection_mode="multi")
    return found[found["field"].isin(chosen)].reset_index(drop=True) if chosen else found


def _table(view: View, found: pd.DataFrame) -> None:
    if found.empty:
        st.info("None of the shown events is disputed on these values.")
        return

    st.caption("Tick the box at the start of a row to read the words of each source on the event's page.")
    table_to_open(readable(found), "disputes", view.open_event, _columns(), "The disputed values, one in each row, with the values given and their sources")


def _columns() -> dict[str, Any]:
    columns = st.column_config
    return {
        "Who says what": columns.TextColumn(width=470, help="Each value given, with its independent sources; copies are counted once."),
        "Numbers from": columns.NumberColumn(format="localized", help="The least of the numbers given, hedges left aside."),
        "to": columns.NumberColumn(format="localized", help="The most of the numbers given, hedges left aside."),
        "Values": columns.NumberColumn(help="How many different values are given."),
        "Sources": columns.NumberColumn(help="Independent sources that give a value."),
    }


def readable(found: pd.DataFrame) -> pd.DataFrame:
    """Give the rows of `totals.disputes` in plain words."""
    return pd.DataFrame(
        {
            "Event": found["event_id"],
            "Value": found["field"].map(FIELD_LABELS),
            "Who says what": found["told"],
            "Day": [NOT_REPORTED if pd.isna(day) else iso_day(day) for day in found["date"]],
            "Destination": found["destination_name"].fillna(NOT_REPORTED),
            "Shown": found["shown"].fillna("none"),
            "Picked by": found["rule"].str.replace("_", " ").fillna(NOT_REPORTED),
            "Numbers from": found["least"].astype("Int64"),
            "to": found["most"].astype("Int64"),
            "Values": found["values"],
            "Sources": found["sources"],
        }
    )


def _download(view: View, found: pd.DataFrame) -> None:
    label = f"These disputed values, CSV ({len(found):,})"
    st.download_button(label, writer("csv", lambda: found, view.selection), file_name(view.selection, "csv", "disputes"), FORMATS["csv"].mime, key="download disputes", on_click="ignore")
