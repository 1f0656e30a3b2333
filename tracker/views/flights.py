"""The overview: what the shown events add up to, where they went, when, and the events themselves."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import pandas as pd
import streamlit as st

from tracker.charts import (
    capacity_chart,
    capacity_summary,
    flights_over_time_chart,
    flights_over_time_summary,
    outcomes_by_country_chart,
    outcomes_by_country_summary,
    rows_without_bar,
    signed,
)
from tracker.citation import chosen_words
from tracker.filters import CHOSEN_BY, NOT_REPORTED, Filters, days_known, days_words
from tracker.palette import Figure
from tracker.totals import (
    Period,
    capacity_by,
    is_counted,
    legs_words,
    most_flights,
    most_people,
    number_of,
    outcomes_by_country,
    over_time,
    timeline,
    totals,
)
from tracker.views.clicking import clickable, the_country, the_days
from tracker.views.comparison import load_comparison
from tracker.views.contents import links_to, parts_of
from tracker.views.country_tables import capacity_rows, capacity_table, outcome_table, over_full_words
from tracker.views.coverage import lead_words
from tracker.views.data import View, for_sums, once, project_folder
from tracker.views.downloads import downloads
from tracker.views.event_table import made_table, pick_event
from tracker.views.figures import CHART_CONFIG, signature, theme
from tracker.views.filter_bar import explain_empty
from tracker.views.folding import folded
from tracker.views.headline import TOLD_OF, headline_html, not_counted, possible_duplicates
from tracker.views.ignored import tell_elsewhere, tell_ignored
from tracker.views.inert import page_link, plain
from tracker.views.markup import Markup, joined
from tracker.views.one_piece import aside, heading, paragraph, small, title
from tracker.views.refused import refused_in
from tracker.views.remarks import remark_html
from tracker.views.routes_map import make_map, map_options, routes_section
from tracker.views.sharing import sharing
from tracker.views.stated import came_in_words

PARTS = ROUTES, OVER_TIME, CAPACITY, OUTCOMES, EVENTS, DOWNLOADS = "Routes", "Flights over time", "Capacity by country", "Outcomes by country", "Events", "Downloads"
HOW_TO_OPEN = "Tick the box at the start of a row to read who says what about the event, in which words. With the keyboard: the arrow keys to the row, then Shift and Space."
PERIODS: tuple[Period, ...] = ("day", "week", "month", "year")
MOST_COUNTRIES = 12
HOW_FULL, BECAME = "Reported deportation flights: people for each 100 seats", "Reported deportation flights by country and outcome"
# About forty bars at most: narrower ones cannot be told apart on a phone.
MOST_DAYS: dict[Period, int] = {"day": 40, "week": 280, "month": 1_240}

AS_FOUND = "The chart counts flights that were found and typed, not all that flew: a fall can be one of the search."
"""Said under the chart over time, as the share that the table holds differs from month to month."""
SILENT = {"origin": "where they left from", "destination": "where they were going"}


def make_flights(view: View) -> None:
    """Make what the page shows before any of it is sent: a browser that gets all of it at once lays the page out a few times, not anew after each piece (1.67)."""
    if view.number:
        _sums(view)
        made_table(view)
        make_map(view)
        _made_over_time(view, st.session_state.get("period") or _fitting(view))
        _made_countries(view)


def flights_page(view: View) -> None:
    """Draw the overview of the shown events."""
    st.html(joined([title("Deportation flights"), *map(paragraph, _introduction(view)), *([small(links_to(parts_of(*PARTS)))] if view.number else [])]))
    tell_elsewhere("by", "Capacity")
    if not view.number:
        explain_empty()
        return
    # The browser fills in what a table's cells say a fifth of a second after it has drawn them (1.67): it gets them first, and draws the charts meanwhile.
    charts, table = st.container(), st.container()
    with table:
        _events(view)
    with charts:
        st.html(joined([_sums(view), heading(ROUTES)]))
        routes_section(view)
        st.html(heading(OVER_TIME))
        _by_country(view, _over_time(view))
    downloads(view)
    sharing(view, **_chart_options())


def _sums(view: View) -> Markup:
    """Write what is not shown though it may belong here, and what the shown events add up to."""
    silent = view.made(lambda: _silent_on_what_was_chosen(view), "silent")
    left_out = view.made(lambda: not_counted(_adding_nothing(view), view.tables.reports), "not counted")
    twins = view.made(lambda: possible_duplicates(_doubtful(view)), "possible duplicates")
    sums = headline_html(view.summed(totals), left_out, view.summed(legs_words), twins, refused_in(view))
    return joined([*map(remark_html, map(plain, filter(None, [silent]))), sums])


def _introduction(view: View) -> Iterator[str]:
    """Give the paragraphs that the page begins with, as Markdown: what is shown, how much it leaves out, and what it is drawn from."""
    shown = chosen_words(view.filters, view.number, len(view.tables.events))
    elsewhere = page_link("how much of what others counted it holds", "coverage", **view.filters.to_url())
    yield f"{plain(f'Reported deportation flights from the United States. Showing {shown}.')} The table lists what was found, not all flights: {elsewhere} differs by country and month. {plain(_held(view))}"
    if drawn_from := once(view.tables, Filters(), lambda: _drawn_from(view.tables.reports), "drawn from"):
        yield plain(drawn_from)


def _drawn_from(reports: pd.DataFrame) -> str:
    return f'{published_words(reports[["doc", "url", "published"]])} {came_in_words(reports)}'.strip()


def _held(view: View) -> str:
    """Say how much of the widest count of others the table holds, as the Coverage page begins; empty where events are chosen: a count of others is of all."""
    if view.filters != Filters():
        return ""
    return view.of_all(_held_in_all)


def _held_in_all(events: pd.DataFrame) -> str:
    return lead_words(load_comparison(project_folder(), events).beside, ())


def _adding_nothing(view: View) -> pd.DataFrame:
    """Give those of the shown events that add nothing to any total: they are few, and so are chosen among the few that there are."""
    return view.filters.apply(view.of_all(_not_counted))


def _doubtful(view: View) -> pd.DataFrame:
    """Give those of the shown events that may be told twice, chosen among the few that there are."""
    return view.filters.apply(view.of_all(_maybe_twice))


def _not_counted(events: pd.DataFrame) -> pd.DataFrame:
    return events.loc[~is_counted(events), sorted({*CHOSEN_BY, *TOLD_OF})]


def _maybe_twice(events: pd.DataFrame) -> pd.DataFrame:
    return events.loc[events["possible_duplicate_of"].notna(), sorted({*CHOSEN_BY, "covers", "event_id", "grade", "possible_duplicate_of"})]


def _silent_on_what_was_chosen(view: View) -> str:
    """Say how many events are not shown only because no source says where they left from, where to, or when."""
    filters, table = view.filters, for_sums(view.tables, view.filters)
    chosen = [name for name in SILENT if getattr(filters, name) and NOT_REPORTED not in getattr(filters, name)]
    silent = {name: number_of(table, filters.model_copy(update={name: (NOT_REPORTED,)}).keeps(table).to_numpy()) for name in chosen}
    said = [f"{number:,} because no source says {SILENT[name]}" for name, number in silent.items() if number]
    undated = filters.undated_left_out(view.tables.events)
    left_out = "; ".join(said + [f"{undated:,} because no source gives a day"] * bool(undated))
    ways = [f"Choose '{NOT_REPORTED}' as well to see them."] * bool(said) + ["Without a choice of days the undated ones are shown too."] * bool(undated)
    return f"Events not shown: {left_out}. {' '.join(ways)}" if left_out else ""


def published_words(reports: pd.DataFrame) -> str:
    """Say when the sources behind reports were published, and of how many the day is not known; empty where none has one.

    Pages with one address are one source.

    >>> days = pd.to_datetime(["2025-01-24", None, "2026-02-06", None])
    >>> published_words(pd.DataFrame({"doc": ["a", "b", "c", "d"], "url": ["u", "v", None, "u"], "published": days}))
    ' The sources behind the table that have a day were published 24 January 2025 to 6 February 2026; for 1 of the 3 the day is not known.'
    """
    days = reports.groupby(reports["url"].fillna(reports["doc"]))["published"].min()
    unknown = int(days.isna().sum())
    if unknown == len(days):
        return ""
    when = f"published {days_words(days.min().date(), days.max().date())}"
    if not unknown:
        return f" The sources behind the table were {when}."
    return f" The sources behind the table that have a day were {when}; for {unknown:,} of the {len(days):,} the day is not known."


# --- time and countries ------------------------------------------------------------------------------------------------------


class _OverTime(NamedTuple):
    figure: Figure
    summary: str
    off: int


def _flights_over_time(view: View, period: Period, look: str, *signature: str) -> _OverTime:
    frame, off = over_time(view.of_all(timeline, period), view.places)
    return _OverTime(signed(flights_over_time_chart(frame, look, period), signature, look), flights_over_time_summary(frame, period), off)


def _made_over_time(view: View, period: Period) -> _OverTime:
    words = period, theme(), *signature(view, f"Reported deportation flights by {period}")
    return view.made(lambda: _flights_over_time(view, *words), "over time", *words)


def _over_time(view: View) -> Markup:
    """Draw the flights over time; what has to be said of them is for the next piece of the page."""
    tell_ignored("period", PERIODS)
    period = st.segmented_control("Count by", PERIODS, default=_fitting(view), key="period", bind="query-params", required=True)
    figure, summary, off = _made_over_time(view, period)
    clickable(figure, f"over time by {period}", summary, CHART_CONFIG, the_days(period))
    undated = f"{off} event{' has' if off == 1 else 's have'} no place here: not dated to the {period}. " if off else ""
    return remark_html(f"{undated}A gap is a {period} without reports. {AS_FOUND}")


def _fitting(view: View) -> Period:
    return view.made(lambda: _fitting_period(view), "fitting period")


def _fitting_period(view: View) -> Period:
    """Choose the period that gives a readable number of bars."""
    first, last = (ends.to_numpy()[view.places] for ends in view.of_all(days_known))
    first, last = first[~np.isnat(first)], last[~np.isnat(last)]
    days = (last.max() - first.min()) / np.timedelta64(1, "D") if len(first) else 0
    return next((period for period, most in MOST_DAYS.items() if days <= most), "year")


class _Countries(NamedTuple):
    capacity_table: Markup
    capacity_figure: Figure
    capacity_summary: str
    without_bar: str
    outcomes: pd.DataFrame
    outcomes_left_out: int
    outcomes_figure: Figure
    outcomes_summary: str


def _countries(view: View, look: str, *signature: str) -> _Countries:
    first, left_out = most_people(view.summed(capacity_by), MOST_COUNTRIES)
    outcomes = outcomes_by_country(view.alike)
    drawn, not_drawn = most_flights(outcomes, MOST_COUNTRIES)
    full, became = (signed(figure, (title, *signature), look) for figure, title in ((capacity_chart(first, look), HOW_FULL), (outcomes_by_country_chart(drawn, look), BECAME)))
    table = capacity_table(capacity_rows(first, view.filters), " ".join(filter(None, [over_full_words(first), _only_first(left_out)])))
    return _Countries(table, full, capacity_summary(first), rows_without_bar(first), outcomes, not_drawn, became, outcomes_by_country_summary(outcomes))


def _made_countries(view: View) -> _Countries:
    words = theme(), *signature(view, "")[1:]
    return view.made(lambda: _countries(view, *words), "countries", *words)


def _by_country(view: View, before: Markup) -> None:
    """Show the countries with most people and with most flights, `before` in front; the Capacity page and the folded table have them all."""
    made = _made_countries(view)
    st.html(joined([before, heading(CAPACITY), made.capacity_table]))
    clickable(made.capacity_figure, "capacity", made.capacity_summary, CHART_CONFIG, the_country)
    st.html(joined([*map(aside, map(plain, filter(None, [made.without_bar]))), heading(OUTCOMES)]))
    clickable(made.outcomes_figure, "outcomes", made.outcomes_summary, CHART_CONFIG, the_country)
    if about := _about_outcomes(made):
        st.html(aside(about))
    folded("Outcomes by country as a table", "fold outcomes", lambda: outcome_table(made.outcomes, view.filters))


def _about_outcomes(made: _Countries) -> str:
    """Say what the chart of outcomes leaves out, and what its sign for more flights means."""
    first = f"The {MOST_COUNTRIES} countries with most flights in this table, whose share of what others counted differs by country; {made.outcomes_left_out} more are in the table." if made.outcomes_left_out else ""
    more = "+\u00a0? stands for further events whose number of flights is not reported." if made.outcomes["unnumbered"].sum() else ""
    return " ".join(words for words in (first, more) if words)


def _only_first(left_out: int) -> str:
    """Say that the table of countries has not all of them; empty if it has."""
    first = f"The {MOST_COUNTRIES} countries with most people on completed flights; {left_out} more are on the Capacity page. "
    return f"{first}The last row is the sum over all of them." if left_out else ""


# --- events ------------------------------------------------------------------------------------------------------------------


def _events(view: View) -> None:
    st.html(joined([heading(EVENTS), paragraph(HOW_TO_OPEN)]))
    pick_event(view, "events", view.open_event)


def _chart_options() -> dict[str, str]:
    """Give what the reader chose for the charts, as the address has it."""
    return {"period": st.session_state.get("period") or "", **map_options()}
