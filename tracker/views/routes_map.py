"""The map of routes on the overview: all shown events together, or month by month, by hand or played."""

from typing import NamedTuple

import pandas as pd
import streamlit as st

from tracker.charts import signed
from tracker.maps import Region, map_summary, one_of_many, route_map, routes_beyond
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
from tracker.views.remarks import remark

TITLE = "Reported deportation flights: routes"
READING = (
    "Lines join origin and destination; they are not flight paths. How far a line is drawn shows the outcome, not a place: the cross marks "
    "a refusal, not where it happened; the same holds for a turn (turned back) and a bar (cancelled). "
    "A circle at the beginning of a line is no place: the origin is not reported. On a full map refused flights are drawn thicker than their people "
    "would have them, so that they are seen."
)
FEW_ROUTES = 12
# More lines than these hide one another; the published table has fewer (2026).
MOST_ROUTES = 120
REGION_WORDS: dict[Region, str] = {"gulf": "Mexico to Colombia", "americas": "Americas", "world": "World"}
PACE = 2.0
"""Seconds that each month is shown when the months are played: long enough to read what the month holds (2026)."""
PLAYED = "months played"
"""How many months have been shown, kept while they are played; nothing plays without it."""


class _Flown(NamedTuple):
    """The routes that a map can show, how many are left out, and of those shown how many have several origins and how many end beyond each region."""

    routes: pd.DataFrame
    left_out: int
    several: int
    beyond: dict[Region, int]


def make_map(view: View) -> None:
    """Make the map that `routes_section` is going to draw; single months are made when they are asked for."""
    if not st.session_state.get("months"):
        flown = view.summed(_most_flown)
        chosen = st.session_state.get("region") or _narrowest(flown)
        _made_map(view, flown, chosen if _has_regions(flown) else "auto")


def routes_section(view: View) -> None:
    """Draw the map with what it leaves out, and the same as a table."""
    flown = view.summed(_most_flown)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        region = _region(flown)
        tell_ignored("months", ["true", "false"])
        by_month = st.toggle("Month by month", key="months", bind="query-params")
    if by_month:
        _months(view, flown, region)
    else:
        st.session_state.pop(PLAYED, None)
        _whole(view, flown, region)
    folded("The routes as a table", "fold routes", lambda: route_table(_most_flights(routes(view.shown))))


def _below(reading: str, flown: _Flown) -> None:
    """Say under the map how it is read, and what it leaves out."""
    told = [reading] if reading else []
    if flown.left_out:
        told.append(f"The map and its table have the {len(flown.routes)} routes with most flights; {flown.left_out:,} more are in the downloads.")
    if flown.several:
        told.append(
            f"{flown.several} route{'' if flown.several == 1 else 's'} with several origins: the numbers belong to all of the origins together and are "
            "never split between them, so these lines have a neutral width."
        )
    if told:
        remark("\n\n".join(told))


def _most_flown(shown: pd.DataFrame) -> _Flown:
    """Give the routes that a map can show: all, or those with most flights in the order of the table."""
    every = routes(shown, listed=False)
    first = _most_flights(every)
    beyond = {region: routes_beyond(first, region) for region in REGION_WORDS}
    return _Flown(first, len(every) - len(first), int((first["n_origins"] > 1).sum()), beyond)


def _most_flights(every: pd.DataFrame) -> pd.DataFrame:
    if len(every) <= MOST_ROUTES:
        return every
    return every.sort_values(["flights", "events"], ascending=False, kind="stable").head(MOST_ROUTES).sort_index(ignore_index=True)


def _region(flown: _Flown) -> Region:
    """Let the reader choose the part of the world, beginning with the narrowest that holds most routes; a map of few routes fits itself to them."""
    if not _has_regions(flown):
        return "auto"
    tell_ignored("region", REGION_WORDS.values())
    return st.segmented_control("Map of", list(REGION_WORDS), default=_narrowest(flown), format_func=REGION_WORDS.__getitem__, key="region", bind="query-params", required=True)


def _has_regions(flown: _Flown) -> bool:
    return flown.beyond["gulf"] > 0 and len(flown.routes) >= FEW_ROUTES


def _narrowest(flown: _Flown) -> Region:
    return next((region for region in REGION_WORDS if flown.beyond[region] <= len(flown.routes) / 2), "world")


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
    destinations: list[str]


def _drawn_map(summed: pd.DataFrame, look: str, region: Region, *signature: str) -> _Map:
    return _Map(signed(route_map(summed, look, region=region), signature, look, at_top=True), map_summary(summed), summed["destination_name"].tolist())


def _made_map(view: View, flown: _Flown, region: Region) -> _Map:
    words = theme(), region, *signature(view, TITLE)
    return once(view.tables, view.filters, lambda: _drawn_map(flown.routes, *words), "map", *words)


def _whole(view: View, flown: _Flown, region: Region) -> None:
    drawn = _made_map(view, flown, region)
    clickable(drawn.figure, "map", drawn.summary, MAP_CONFIG, the_route(drawn.destinations))
    _below(f"{READING} Click a line or a country's point to choose the country; with the keyboard, choose it in the filters.", flown)


# --- month by month ----------------------------------------------------------------------------------------------------------


def _months(view: View, flown: _Flown, region: Region) -> None:
    """Draw one month with the window and the widths of the whole map; a fragment of the page plays them, so that nothing else is drawn anew."""
    months = view.once(months_of)
    if not months.names:
        st.info("No event here is dated to a month. " + plain(off_months_words(months)))
        _below("", flown)
        return
    playing = PLAYED in st.session_state
    st.button("Pause" if playing else "Play the months", key="play", on_click=_stop if playing else _start, args=(months,))
    if playing:
        st.fragment(_play, run_every=PACE)(view, months, flown.routes, region)
    else:
        _one_month(view, months.names.index(_chosen_month(months)), months, (flown.routes, region))
    _below(plain(off_months_words(months)) + f" {READING}", flown)


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
