"""Capacity: what flew, what was refused and what was announced, each with its people and its seats, never added to one another."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from tracker.charts import capacity_chart, capacity_summary, people_chart, people_summary, rows_without_bar, signed
from tracker.charts.people import Kind
from tracker.totals import Announcement, Dimension, announcements, capacity_by
from tracker.views.country_tables import flights_cell, link_to_flights, load_cell, number_cell, seats_cell
from tracker.views.data import View
from tracker.views.figures import CHART_CONFIG, signature, theme
from tracker.views.filter_bar import explain_empty
from tracker.views.inert import page_link, plain
from tracker.views.phrases import NOT_REPORTED
from tracker.views.sharing import sharing

DIMENSIONS: dict[Dimension, str] = {"country": "destination country", "operator": "operator", "aircraft": "aircraft type", "month": "month"}
KINDS: dict[Kind, tuple[str, str]] = {
    "flown": ("Completed flights", "What flew: flights that departed and were not refused."),
    "refused": ("Denied and turned-back flights", "What was refused: the receiving state refused permission, or the aircraft came back."),
    "announced": ("Planned (announced) flights", "What was announced and was still to come when last reported."),
}
SEATS_AND_PEOPLE = (
    "Seats are capacity, not people: the seats of the aircraft type times the flights, empty where the type or its seats are unknown. "
    "The load factor is people per seat over the flights where both are known; it can exceed 100%, as cargo aircraft have carried more people than seats. "
    "– is not known and never counts as zero; 'at most' is known only when every flight has an upper bound."
)


def capacity_page(view: View) -> None:
    """Draw the page for the shown events."""
    st.title("Capacity", anchor=False)
    st.markdown("Seats and people of the shown flights, by country, operator, aircraft or month: completed, refused and announced apart, because they are never added.")
    if view.shown.empty:
        explain_empty()
        return
    by = st.segmented_control("Rows", list(DIMENSIONS), default="country", format_func=lambda name: DIMENSIONS[name].capitalize(), key="by", bind="query-params", required=True)
    capacity = capacity_by(view.shown, by)
    st.caption(plain(SEATS_AND_PEOPLE))
    for kind in KINDS:
        _kind(view, capacity, kind, by)
    _load(view, capacity, by)
    _announced(view)
    sharing(view, by=DIMENSIONS[by].capitalize())


def _kind(view: View, capacity: pd.DataFrame, kind: Kind, by: Dimension) -> None:
    title, says = KINDS[kind]
    st.header(title, anchor=False)
    st.markdown(says)
    rows = kind_rows(capacity, kind, by)
    if not rows:
        st.info("No such flight among the shown events: none was reported, which does not say that none took place.")
        return
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True, alt=f"{title} by {DIMENSIONS[by]}: flights, people, seats; the sum in the last row")
    figure = signed(people_chart(capacity, theme(), kind), signature(view, f"{title} by {DIMENSIONS[by]}: people"), theme())
    st.plotly_chart(figure, key=f"people {kind}", theme=None, config=CHART_CONFIG, alt=people_summary(capacity, kind, DIMENSIONS[by]))


def kind_rows(capacity: pd.DataFrame, kind: Kind, by: Dimension) -> list[dict[str, str]]:
    """Give the cells of one kind's table, each row with a link to its flights; rows without such a flight are left out."""
    there = [row for row in capacity.to_dict("records") if pd.isna(row[f"{kind}_flights"]) or row[f"{kind}_flights"]]
    return [_row(row, kind, by) for row in there] if any(not row["total"] for row in there) else []


def _row(row: dict[str, Any], kind: Kind, by: Dimension) -> dict[str, str]:
    cells = {
        DIMENSIONS[by].capitalize(): plain(row["name"]) if row["total"] else link_to_flights(row["name"], by),
        "Flights": flights_cell(row, kind),
        "Flights without a count of people": number_cell(row[f"{kind}_without_count"]),
        "People, at least": number_cell(row[f"{kind}_low"]),
        "best figure": number_cell(row[f"{kind}_best"]),
        "at most": number_cell(row[f"{kind}_high"]),
        "Seats": seats_cell(row, kind),
    }
    if kind == "flown":
        cells["Load factor"] = load_cell(row)
    return {title: f"**{cell}**" if row["total"] and cell else cell for title, cell in cells.items()}


def _load(view: View, capacity: pd.DataFrame, by: Dimension) -> None:
    st.header("How full", anchor=False)
    figure = signed(capacity_chart(capacity, theme()), signature(view, f"People for each 100 seats, by {DIMENSIONS[by]}"), theme())
    st.plotly_chart(figure, key="load", theme=None, config=CHART_CONFIG, alt=capacity_summary(capacity, DIMENSIONS[by]))
    if missing := rows_without_bar(capacity):
        st.caption(plain(missing))


# --- announced lifts ---------------------------------------------------------------------------------------------------------


def _announced(view: View) -> None:
    """Set each announced number of people beside what has been flown from the same places since; over the whole table, whatever is shown."""
    st.header("Announced lifts, and what has been flown from there since", anchor=False)
    told_on = view.tables.reports.groupby("event_id")["published"].min()
    listed = announcements(view.tables.events, told_on)
    if not listed:
        st.markdown("No planned event of the table has a count of people.")
        return
    st.table(pd.DataFrame(announced_rows(listed)), border="horizontal", hide_index=True, alt="Announced numbers of people, with the completed flights from the same places since")
    st.caption(
        "Over the whole table, whatever the filters show. 'Since' begins on the announced day, else on the day of the first source. A flight from any of the places "
        "counts, whoever planned it; flights whose origin nobody reports are in no row, so the last two columns are what is known, not all that flew."
    )


def announced_rows(listed: Sequence[Announcement]) -> list[dict[str, str]]:
    """Give the cells of the table of announced lifts."""
    return [
        {
            "Event": page_link(one.event_id, "event", event=one.event_id),
            "From": plain(" and ".join(one.areas)) or NOT_REPORTED,
            "People announced": plain(one.people.figure()),
            "Since": NOT_REPORTED if one.since is None else f"{one.since:%Y-%m-%d}",
            "Flights completed from there": plain(one.flights_since.words()) if one.areas else "no origin to compare",
            "People on them": plain(one.people_since.words()) if one.areas else "no origin to compare",
        }
        for one in listed
    ]
