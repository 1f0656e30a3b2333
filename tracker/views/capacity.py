"""Capacity: what flew, what was refused and what was announced, each with its people and its seats, never added to one another."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from tracker.charts import capacity_chart, capacity_summary, people_chart, people_summary, rows_without_bar, signed
from tracker.charts.people import Kind
from tracker.filters import Filters
from tracker.models import REFUSED, Outcome
from tracker.totals import ANNOUNCED, FLOWN, Dimension, Range, capacity_by, legs_words, most_people
from tracker.views.announced import announced
from tracker.views.contents import contents
from tracker.views.country_tables import (
    UNDER_CUBA,
    best_cell,
    flights_cell,
    link_to_flights,
    load_cell,
    number_cell,
    over_full_words,
    seats_cell,
    without_count_cell,
)
from tracker.views.data import View, once
from tracker.views.figures import draw, signature, theme
from tracker.views.filter_bar import explain_empty
from tracker.views.folding import folded
from tracker.views.ignored import tell_ignored
from tracker.views.inert import plain
from tracker.views.phrases import known
from tracker.views.refused import refused_in
from tracker.views.remarks import remark
from tracker.views.sharing import sharing

DIMENSIONS: dict[Dimension, str] = {"country": "destination country", "operator": "operator", "aircraft": "aircraft type", "month": "month"}
KINDS: dict[Kind, tuple[str, str]] = {
    "flown": ("Completed flights", "What flew: flights that departed and were not refused."),
    "refused": ("Denied and turned-back flights", "Denied: the receiving state refused or withdrew permission. Turned back: the aircraft was in the air and came back, for whatever reason, which need not be the receiving state's."),
    "announced": ("Planned (announced) flights", "What was announced and was still to come when last reported."),
}
OUTCOMES: dict[Kind, Sequence[Outcome]] = {"flown": FLOWN, "refused": REFUSED, "announced": ANNOUNCED}
# More rows make a page that nobody scrolls to the end of; a year of months and an undated row still fit.
MOST_ROWS = 15
SEATS_AND_PEOPLE = (
    "Seats are capacity, not people: the seats of the aircraft type times the flights, empty where the type or its seats are unknown. "
    "The load factor is people per seat over the flights where both are known; it can exceed 100%, as cargo aircraft have carried more people than seats. "
    "The best figure is the sum of those picked by rule; an event that has only bounds counts in 'at least' and 'at most' alone. "
    "– is not known and never counts as zero; 'at most' is known only when every flight has an upper bound. " + UNDER_CUBA
)


def capacity_page(view: View) -> None:
    """Draw the page for the shown events."""
    st.title("Capacity", anchor=False)
    st.markdown("Seats and people of the shown flights, by country, operator, aircraft or month: completed, refused and announced apart, because they are never added.")
    if not view.number:
        explain_empty()
        return
    tell_ignored("by", [name.capitalize() for name in DIMENSIONS.values()])
    by = st.segmented_control("Rows", list(DIMENSIONS), default="country", format_func=lambda name: DIMENSIONS[name].capitalize(), key="by", bind="query-params", required=True)
    capacity = view.once(capacity_by, by) if by == "month" else view.summed(capacity_by, by)
    remark(plain(SEATS_AND_PEOPLE))
    if legs := view.summed(legs_words):
        with st.expander("Flights that left from elsewhere than the United States, or went to its base in Cuba"):
            st.markdown(plain(legs))
    st.markdown(contents(*(title for title, _ in KINDS.values()), "How full"))
    for kind in KINDS:
        _kind(view, capacity, kind, by)
    _load(view, capacity, by)
    announced(view)
    sharing(view, by=DIMENSIONS[by].capitalize())


def _kind(view: View, capacity: pd.DataFrame, kind: Kind, by: Dimension) -> None:
    title, says = KINDS[kind]
    st.header(title, anchor=False)
    st.markdown(says)
    if kind == "refused" and (parted := refused_in(view)):
        st.markdown(plain(f"{parted[:1].upper()}{parted[1:]}."))
    ordered = most_first(capacity, kind, by)
    drawn, left_out = most_people(ordered, MOST_ROWS)
    if len(ordered) == 1:
        st.info("No such flight among the shown events: none was reported, which does not say that none took place.")
        return
    kind_table(drawn, kind, by, view.filters)
    if left_out:
        st.caption(f"The {MOST_ROWS} rows with most people; {left_out} more are folded below. The last row is the sum over all of them.")
        folded(f"{title}: all {len(ordered) - 1} rows", f"fold {kind}", lambda: kind_table(ordered, kind, by, view.filters))
    words = kind, by, theme(), *signature(view, f"{title} by {DIMENSIONS[by]}: people")
    figure = once(view.tables, view.filters, lambda: signed(people_chart(drawn, theme(), kind), words[3:], theme()), "people", *words)
    draw(figure, f"people {kind}", people_summary(drawn, kind, DIMENSIONS[by]))


def most_first(capacity: pd.DataFrame, kind: Kind, by: Dimension) -> pd.DataFrame:
    """Give the rows of `capacity_by` with a flight of one kind, and the sum as the last: most people of that kind first, but months in their order."""
    total = capacity["total"].astype(bool)
    there = capacity[~total & (capacity[f"{kind}_flights"].isna() | (capacity[f"{kind}_flights"] > 0))]
    if by != "month":
        people = there[f"{kind}_best"].fillna(there[f"{kind}_low"])
        there = there.assign(people=people).sort_values(["people", f"{kind}_flights"], ascending=False, na_position="last", kind="stable").drop(columns="people")
    return pd.concat([there, capacity[total]], ignore_index=True)


def kind_table(ordered: pd.DataFrame, kind: Kind, by: Dimension, filters: Filters) -> None:
    """Show the rows of `most_first`, each with a link to its flights."""
    st.table(pd.DataFrame(kind_rows(ordered, kind, by, filters)), border="horizontal", hide_index=True, alt=f"{KINDS[kind][0]} by {DIMENSIONS[by]}: flights, people, seats; the sum in the last row")
    if kind == "flown" and (over := over_full_words(ordered)):
        remark(plain(over))
    if apart := apart_words(ordered.iloc[-1].to_dict(), kind):
        remark(plain(apart))


def apart_words(row: dict[str, Any], kind: Kind) -> str:
    """Say of a row of `capacity_by` how many of its people are of events that give no number of flights; empty where none are, or all."""
    told = {name: known(row, f"{kind}_{name}") for name in ("low", "best", "picked", "bounded", "unnumbered_low", "unnumbered_best")}
    people = Range(known=0, of=0, **told | {name: told[name] or 0 for name in ("picked", "bounded")})
    if people.apart is None:
        return ""
    events, flights = int(row[f"{kind}_unnumbered_known"]), int(row[f"{kind}_flights"])
    who = f"{people.apart.words(people.apart.unnumbered)} {'is' if people.apart.unnumbered == 1 else 'are'}"
    return f"Of the sum, {who} of {events:,} event{'' if events == 1 else 's'} that give{'s' * (events == 1)} no number of flights, so on none of the {flights:,} flights beside it."


def kind_rows(ordered: pd.DataFrame, kind: Kind, by: Dimension, filters: Filters) -> list[dict[str, str]]:
    """Give the rows of `most_first` as Markdown, each with a link to its flights."""
    return [_row(row, kind, by, filters) for row in ordered.to_dict("records")]


def _row(row: dict[str, Any], kind: Kind, by: Dimension, filters: Filters) -> dict[str, str]:
    cells = {
        DIMENSIONS[by].capitalize(): plain(row["name"]) if row["total"] else link_to_flights(row["name"], by, filters, OUTCOMES[kind]),
        "Flights": flights_cell(row, kind),
        "People, best figure": best_cell(row, kind),
        "People, at least": number_cell(row[f"{kind}_low"]),
        "People, at most": number_cell(row[f"{kind}_high"]),
        "Flights without a count of people": without_count_cell(row, kind),
        "Seats": seats_cell(row, kind),
    }
    if kind == "flown":
        cells["Load factor"] = load_cell(row)
    return {title: f"**{cell}**" if row["total"] and cell else cell for title, cell in cells.items()}


def _load(view: View, capacity: pd.DataFrame, by: Dimension) -> None:
    st.header("How full", anchor=False)
    drawn, left_out = most_people(capacity[capacity["total"] | capacity["load_factor"].notna()], MOST_ROWS)
    words = by, theme(), *signature(view, f"People for each 100 seats, by {DIMENSIONS[by]}")
    figure = once(view.tables, view.filters, lambda: signed(capacity_chart(drawn, theme()), words[2:], theme()), "load", *words)
    draw(figure, "load", capacity_summary(drawn, DIMENSIONS[by]))
    if over := over_full_words(capacity):
        remark(plain(over))
    if left_out:
        st.caption(f"The {MOST_ROWS} rows with most people on completed flights; {left_out} more are in the folded table of completed flights.")
    if missing := rows_without_bar(capacity):
        st.caption(plain(missing))
