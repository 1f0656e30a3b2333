"""What was reported of an event when: one line for each document, by its day of publication."""

import pandas as pd
import streamlit as st

from tracker.models import Covers
from tracker.views.inert import link, plain, unbroken
from tracker.views.phrases import Row, known

TOLD = ("outcome", "flights", "passengers", "date", "origin")
"""The fields that a line tells, in this order; the evidence above has the others."""

LEAD = {"passengers": "people: ", "origin": "from "}
"""What stands before a value that would not be understood alone."""

OPEN_LINES = 6
"""More are folded away: thirty documents would fill ten screens of a phone."""


def timeline(claims: pd.DataFrame) -> None:
    """Draw the documents about an event in the order of their publication, each with what it says."""
    st.header("What was reported when", anchor=False)
    rows = timeline_rows(claims)
    if not rows:
        st.markdown("No claim is published for this event.")
        return
    _lines(rows[:OPEN_LINES])
    if more := rows[OPEN_LINES:]:
        with st.expander(f"{len(more)} later source{'' if len(more) == 1 else 's'}, or of a day not known"):
            _lines(more)


def _lines(rows: list[dict[str, str]]) -> None:
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True, alt="The sources about the event by day of publication, each with what it says")


def timeline_rows(claims: pd.DataFrame) -> list[dict[str, str]]:
    """Give the lines; documents without a day of publication come last."""
    ordered = claims.sort_values("published", na_position="last", kind="stable")
    return [_line(same) for _, same in ordered.groupby("report_id", sort=False)]


def _line(claims: pd.DataFrame) -> dict[str, str]:
    first: Row = claims.iloc[0].to_dict()
    day = known(first, "published")
    said = {row["field"]: str(row["reading"] if pd.notna(row["reading"]) else row["value"]) for row in claims.to_dict("records")}
    told = [f"{LEAD.get(field, '')}{said[field]}" for field in TOLD if field in said]
    part = "" if first["covers"] == Covers.WHOLE.value else f" (about {Covers(first['covers']).label})"
    return {
        "Published": "not known" if day is None else unbroken(f"{day:%Y-%m-%d}"),
        "By": link(str(known(first, "publisher") or ""), known(first, "url") or ""),
        "Says": plain("; ".join(told) + part),
    }
