"""The map of routes on the overview: all shown events together, or month by month, by hand or played."""

from typing import NamedTuple

import pandas as pd
import streamlit as st

from tracker.charts import signed
from tracker.maps import Region, map_summary, one_of_many, route_ids, route_map, routes_beyond
from tracker.palette import Figure
from tracker.totals import routes
from tracker.views.clicking import clickable, the_route
from tracker.views.country_tables import route_table
from tracker.views.data import View, once
from tracker.views.figures import MAP_CONFIG, draw, signature, theme
from tracker.views.folding import folded
from tracker.views.ignored import tell_ignored
from tracker.views.inert import plain
from tracker.views.months import Month, Months, month_words, months_of, of_month, off_months_words

TITLE = "Reported deportation flights: routes"
READING = (
    "Lines join origin and destination; they are not flight paths. How far a line is drawn shows the outcome, not a place: the cross marks "
    "a refusal, not where it happened; the same holds for a turn (turned back) and a bar (cancelled)."
)
FEW_ROUTES = 12
# More lines than these hide one another; the published table has fewer (2026).
MOST_ROUTES = 120
REGION_WORDS: dict[Region, str] = {"gulf": "Mexico to Colombia", "americas": "Americas", "world": "World"}
PACE = 2.0
"""Seconds that each month is shown when the months are played: long enough to read what the month holds (2026)."""
PLAYED = "months played"
"""How many months have been shown, kept while they are played; nothing plays without it."""


def routes_section(view: View) -> None:
    """Draw the map with what it leaves out, and the same as a table."""
    st.header("Routes", anchor=False)
    summed, left_out = view.once(_most_flown)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        region = _region(view, summed)
        tell_ignored("months", ["true", "false"])
        by_month = st.toggle("Month by month", key="months", bind="query-params", help="Shows one month at a time, chosen by hand or played one after the other.")
    if by_month:
        _months(view, summed, region)
    else:
        st.session_state.pop(PLAYED, None)
        _whole(view, summed, region)
    _what_it_leaves_out(summed, left_out)


def _what_it_leaves_out(summed: pd.DataFrame, left_out: int) -> None:
    if left_out:
        st.caption(f"The map and its table have the {len(summed)} routes with most flights; {left_out:,} more are in the downloads.")
    several = int((summed["n_origins"] > 1).sum())
    if several:
        st.caption(
            f"{several} route{'' if several == 1 else 's'} with several origins: the numbers belong to all of the origins together and are "
            "never split between them, so these lines have a neutral width."
        )
    folded("The routes as a table", "fold routes", lambda: route_table(summed))


def _most_flown(shown: pd.DataFrame) -> tuple[pd.DataFrame, int]:
    """Give the routes that a map can show, all or those with most flights in the order of the table, and how many are left out."""
    summed = routes(shown)
    if len(summed) <= MOST_ROUTES:
        return summed, 0
    first = summed.sort_values(["flights", "events"], ascending=False, kind="stable").head(MOST_ROUTES)
    return first.sort_index(ignore_index=True), len(summed) - MOST_ROUTES


def _region(view: View, summed: pd.DataFrame) -> Region:
    """Let the reader choose the part of the world, beginning with the narrowest that holds most routes; a map of few routes fits itself to them."""
    drawn = len(summed)
    beyond = once(view.tables, view.filters, lambda: {region: routes_beyond(summed, region) for region in REGION_WORDS}, "beyond")
    if beyond["gulf"] == 0 or drawn < FEW_ROUTES:
        return "auto"
    narrowest = next((region for region in REGION_WORDS if beyond[region] <= drawn / 2), "world")
    tell_ignored("region", REGION_WORDS.values())
    return st.segmented_control("Map of", list(REGION_WORDS), default=narrowest, format_func=REGION_WORDS.__getitem__, key="region", bind="query-params", required=True)


def map_options() -> dict[str, str]:
    """Give what the reader chose for the map, as the address has it."""
    region: Region | None = st.session_state.get("region")
    by_month = bool(st.session_state.get("months"))
    month = st.session_state.get("month") or "" if by_month else ""
    return {"region": REGION_WORDS[region] if region else "", "months": "true" if by_month else "", "month": month}


# --- all together ------------------------------------------------------------------------------------------------------------


class _Map(NamedTuple):
    figure: Figure
    summary: str


def _drawn_map(summed: pd.DataFrame, look: str, region: Region, *signature: str) -> _Map:
    return _Map(signed(route_map(summed, look, region=region), signature, look, at_top=True), map_summary(summed))


def _whole(view: View, summed: pd.DataFrame, region: Region) -> None:
    destinations = dict(zip(route_ids(summed), summed["destination_name"], strict=True))
    words = theme(), region, *signature(view, TITLE)
    figure, summary = once(view.tables, view.filters, lambda: _drawn_map(summed, *words), "map", *words)
    clickable(figure, "map", summary, MAP_CONFIG, the_route(destinations))
    st.caption(f"{READING} Click a line or a country's point to choose the country; with the keyboard, choose it in the filters.")


# --- month by month ----------------------------------------------------------------------------------------------------------


def _months(view: View, summed: pd.DataFrame, region: Region) -> None:
    """Draw one month with the window and the widths of the whole map; a fragment of the page plays them, so that nothing else is drawn anew."""
    months = view.once(months_of)
    if not months.names:
        st.info("No event here is dated to a month. " + plain(off_months_words(months)))
        return
    playing = PLAYED in st.session_state
    st.button("Pause" if playing else "Play the months", key="play", on_click=_stop if playing else _start, args=(months,))
    if playing:
        st.fragment(_play, run_every=PACE)(view, months, summed, region)
    else:
        _one_month(view, months.names.index(_chosen_month(months)), months, (summed, region))
    st.caption(plain(off_months_words(months)) + f" {READING}")


def _chosen_month(months: Months) -> str:
    if len(months.names) == 1:
        return months.names[0]
    if st.session_state.get("month", months.names[0]) not in months.names:
        del st.session_state["month"]  # another choice of events has other months
    tell_ignored("month", months.names)
    return st.select_slider("Month", months.names, key="month", bind="query-params")


def _start(months: Months) -> None:
    """Begin at the month that is shown, or at the first where that is the last."""
    at = months.names.index(st.session_state.get("month", months.names[0]))
    st.session_state[PLAYED] = at if at + 1 < len(months.names) else 0


def _stop(months: Months) -> None:
    """Stand still on the month that was shown last."""
    st.session_state["month"] = months.names[min(max(st.session_state.pop(PLAYED), 1), len(months.names)) - 1]


def _play(view: View, months: Months, summed: pd.DataFrame, region: Region) -> None:
    """Show the next month; after the last the page stands still on it."""
    at = st.session_state.get(PLAYED, 0)
    if at >= len(months.names):
        _stop(months)
        st.rerun()
    st.progress((at + 1) / len(months.names), text=months.names[at])
    _one_month(view, at, months, (summed, region))
    st.session_state[PLAYED] = at + 1


def _one_month(view: View, at: int, months: Months, whole: tuple[pd.DataFrame, Region]) -> None:
    summed, region = whole
    name = months.names[at]
    words = theme(), region, *signature(view, f"{TITLE}, {name}")
    month = view.once(of_month, name)
    figure = once(view.tables, view.filters, lambda: _month_map(month, summed, *words), "map of a month", *words)
    st.markdown(plain(month_words(month, at, months)))
    draw(figure, "map of a month", f"{name}. {map_summary(month.routes)}", MAP_CONFIG)


def _month_map(month: Month, summed: pd.DataFrame, look: str, region: Region, *signature: str) -> Figure:
    return signed(one_of_many(month.routes, summed, look, region), signature, look, at_top=True)
