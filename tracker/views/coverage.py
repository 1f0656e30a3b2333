"""How complete the table is: our flights by month and day, beside what others counted, and how good the tracker is."""

from collections.abc import Collection

import pandas as pd
import streamlit as st

from tracker.charts import coverage_chart, coverage_summary, days_chart, days_summary
from tracker.export import FORMATS, Selection, file_name, to_csv_download
from tracker.filters import Filters
from tracker.models import Measure, PublisherKind, Qualifier
from tracker.plain_words import in_sentence
from tracker.reference import standard_gazetteer
from tracker.table import day_words
from tracker.totals import RECORD_BEGINS, RESTRICTIONS, Day, days_of, month_grid, month_tallies, off_months
from tracker.views.comparison import load_comparison
from tracker.views.contents import contents
from tracker.views.data import View, project_folder
from tracker.views.figures import draw, theme
from tracker.views.folding import folded
from tracker.views.ignored import perhaps
from tracker.views.inert import page_link, plain, web_address
from tracker.views.remarks import remark
from tracker.views.scorecard import scorecard
from tracker.views.sharing import sharing
from tracker.views.tally_lines import in_order
from tracker.views.tally_list import days_first, in_days, tallies_of
from tracker.views.tally_words import (
    ALL,
    counted_words,
    held_words,
    limits_words,
    number,
    place_of,
    rounded_share,
    row_period,
    value_of,
    who_counted,
)

COUNTRY = "country"
PARTS = "Flights by destination and month", "Day by day: all countries, or one", "Every count of others, as a table", "People on a flight", "How good the tracker is"
QUOTED_FIRST = (PublisherKind.WIRE, PublisherKind.NEWSPAPER, PublisherKind.BROADCASTER, PublisherKind.MAGAZINE, PublisherKind.ONLINE, PublisherKind.GOVERNMENT, PublisherKind.NGO)
"""Whose page the first sentence cites where there is one: it will be quoted, and a mirror or a blog is a poor address for a figure."""
NOT_COVERED = f"not covered: this table begins {day_words(RECORD_BEGINS)}"

NO_TALLIES = "No tally is on file, so nothing here says how many flights others counted."
MAP_READING = (
    "A number is the completed flights of the month; “?” has events without a number of flights, “2+” some such events besides. {dots} A frame: others counted flights of that very month; the table has their numbers. "
    "Flights to the US base at Guantánamo stand apart from Cuba: they hand nobody over to it."
)
DOTS_SEARCHED = "○ is a month that was searched, at least in part, and no flight was found. A dot is not a zero: no day of that month is known to have been searched."
DOTS = "A dot is not a zero: this table has no flight of that month, which does not say that none flew."
TALLY_READING = (
    "A tally is a count that somebody else published. It is compared only with completed events of its period, by their day, or by all their days where it is not known to the day or disputed; an event "
    "without a day, with such days across the period's end, or of which a detail is not known, may be part of it. A flight that left from a third country is in none. "
    f"This table is of flights since {day_words(RECORD_BEGINS)}: one without a day is part of no count that ends before. "
    "A flight with people of several nationalities is part of a count of one of them where it went to their own country; elsewhere it may be. Seats are not people, and planned flights are not flown."
)


def coverage_page(view: View) -> None:
    """Draw the page; of the filters it uses the destination alone, since a tally counts every flight of its country."""
    st.title("Coverage", anchor=False)
    comparison = load_comparison(project_folder(), view.tables.events)
    days = " which days are known to have been searched," if len(comparison.searches) else ""
    st.markdown(f"How much of what others counted this table holds,{days} and how good the tracker is at reading and joining reports.")
    beside = _of_destinations(comparison.beside, view.filters.destination)
    if lead := lead_words(beside, view.filters.destination):
        st.markdown(plain(lead))
    if others := not_used(view.filters):
        remark(others)
    st.markdown(contents(*PARTS))
    for problem in comparison.problems:
        st.warning(plain(str(problem)))
    events = Filters(destination=view.filters.destination).apply(view.tables.events)
    _months(events, comparison.searches, beside)
    places = list(view.filters.destination) or [ALL, *sorted(set(events["destination_name"].dropna()) | set(beside["destination_name"].dropna()))]
    _one_country(places, events, beside, comparison.searches, view.filters)
    _every_tally(days_first(beside, view.filters), view.selection._replace(filters=Filters(destination=view.filters.destination), shown=len(events)))
    _per_flight(_of_destinations(comparison.per_flight, view.filters.destination))
    scorecard(comparison)
    sharing(view, country=st.session_state.get(COUNTRY) or "")


def not_used(filters: Filters) -> str:
    """Say what the filters do on the page; empty where none is chosen but the destination."""
    if filters == Filters(destination=filters.destination):
        return ""
    days = " The days chosen bring the counts of those days to the head of their list." if filters.choose_days else ""
    return f"Of the filters, this page uses the destination only: a tally counts every flight of its country.{days}"


def lead_words(beside: pd.DataFrame, destinations: tuple[str, ...]) -> str:
    """Say the latest and longest count of removal flights that a newsroom or an institution shows, of all countries or of each chosen one.

    A count of all flights leads; one of some flights alone only where there is no other, and it says of which. Where only others show
    one, theirs; empty where there is none.
    """
    places = list(destinations) or [None]
    told = [_latest(beside[beside["destination_name"].isna() if place is None else beside["destination_name"] == place]) for place in places]
    return " ".join(words for words in told if words)


def _latest(beside: pd.DataFrame) -> str:
    flights = in_order(beside[beside["compared"] & (beside["measure"] == Measure.REMOVAL_FLIGHTS.value)])
    if flights.empty:
        return ""
    of_all = flights[list(RESTRICTIONS)].isna().all(axis=1)
    flights = flights[of_all if of_all.any() else ~of_all]
    from_a_newsroom = flights["publisher"].isin(_publishers_of(QUOTED_FIRST))
    row = flights[from_a_newsroom if from_a_newsroom.any() else ~from_a_newsroom].iloc[0].to_dict()
    counted = counted_words(row)
    return f"{place_of(row)}, {row_period(row)}, {counted[:1].lower()}{counted[1:]} as counted by {who_counted(row)}: {held_words(row)}."


def _publishers_of(kinds: Collection[PublisherKind]) -> set[str]:
    return {publisher.name for publisher in standard_gazetteer().publishers if publisher.kind in kinds}


def _of_destinations(rows: pd.DataFrame, destinations: tuple[str, ...]) -> pd.DataFrame:
    return rows[rows["destination_name"].isin(destinations)] if destinations else rows


# --- months and days ---------------------------------------------------------------------------------------------------------


def _months(events: pd.DataFrame, searches: pd.DataFrame, beside: pd.DataFrame) -> None:
    st.header("Flights by destination and month", anchor=False)
    grid = month_grid(events, searches, beside)
    searched = len(searches) > 0
    draw(coverage_chart(grid, theme(), searched=searched), "coverage months", coverage_summary(grid, searched=searched))
    if grid.empty:
        return
    remark(MAP_READING.format(dots=DOTS_SEARCHED if searched else DOTS))
    off = off_months(events)
    if len(off):
        told = "; ".join(f"{row.destination_name} {row.undated + row.straddling}" for row in off.itertuples())
        remark(plain(f"Completed events that no month holds, without a day or across a month's end: {told}."))
    folded("Flights and people by month as a table", "fold months", lambda: _month_table(grid, beside))


def _month_table(grid: pd.DataFrame, beside: pd.DataFrame) -> None:
    st.dataframe(month_rows(grid, beside), hide_index=True, placeholder="–", alt="Completed flights and people by destination and month")


def month_rows(grid: pd.DataFrame, beside: pd.DataFrame) -> pd.DataFrame:
    """Give the months with a flight of ours or a count of others, in plain words; a month that only others count has none of our numbers."""
    keys = ["destination", "destination_name", "month"]
    ours = grid[grid["state"] == Day.FLIGHT.value].drop(columns="tallied")
    rows = ours.merge(month_tallies(beside), on=keys, how="outer").sort_values(["destination_name", "month"])
    return pd.DataFrame(
        {
            "Destination": rows["destination_name"],
            "Month": rows["month"].dt.strftime("%Y-%m"),
            "Flights in this table": rows["flights"],
            "Others counted": rows["tallied"],
            "Events without a number": rows["unnumbered"],
            "People, best figure": rows["people_best"],
            "Flights with a count": rows["known"],
        }
    )


def _one_country(places: list[str], events: pd.DataFrame, beside: pd.DataFrame, searches: pd.DataFrame, filters: Filters) -> None:
    st.header("Day by day: all countries, or one", anchor=False)
    asked = st.query_params.get(COUNTRY, "")
    if asked and asked not in places and COUNTRY not in st.session_state:
        st.warning(plain(f"There is no country {asked[:80]!r} here{perhaps(asked, places)}; {places[0]} is shown."))
    place = st.selectbox("Country", places, key=COUNTRY, bind="query-params") or places[0]
    codes = events.loc[events["destination_name"] == place, "destination"]
    of_place = beside[beside["destination_name"].isna()] if place == ALL else beside[beside["destination_name"] == place]
    if place == ALL or len(codes):
        days = days_of(events, searches, None if place == ALL else codes.iloc[0])
        searched = len(searches) > 0
        told = days_summary(days, place, searched=searched)
        draw(days_chart(days, theme(), searched=searched), "coverage days", told)
        st.caption(plain(told))
    else:
        st.markdown(plain(f"This table holds no event to {in_sentence(place)}."))
    st.subheader(plain(others_heading(place)), anchor=False)
    tallies_of(of_place, filters, single_countries(beside, filters) if place == ALL else "")


def single_countries(beside: pd.DataFrame, filters: Filters) -> str:
    """Say where the counts of the chosen days stand that are of one country; empty where there is none."""
    found = int((in_days(beside, filters) & beside["destination_name"].notna()).sum())
    are = "1 count of a single country is: it stands" if found == 1 else f"{found:,} counts of single countries are: they stand"
    return f"{are} first in the table of every count, below." if found else ""


def others_heading(place: str) -> str:
    """Name the counts that others published of a country, or of all countries in one number.

    >>> others_heading("Guatemala"), others_heading(ALL)
    ('What others counted: Guatemala', 'What others counted: all countries in one number')
    """
    return f"What others counted: {'all countries in one number' if place == ALL else place}"


# --- tallies -----------------------------------------------------------------------------------------------------------------


def _every_tally(beside: pd.DataFrame, chosen: Selection) -> None:
    st.header("Every count of others, as a table", anchor=False)
    if beside.empty:
        st.info(NO_TALLIES)
        return
    compared = int(beside["compared"].sum())
    st.markdown(f"{len(beside):,} tallies are on file, contradictions included; {compared:,} of them count what this table counts and stand beside it.")
    st.dataframe(
        tally_rows(beside),
        hide_index=True,
        placeholder="–",
        column_config={"Period": st.column_config.TextColumn(width="medium"), "Share held": st.column_config.NumberColumn(format="percent"), "Source": st.column_config.LinkColumn(display_text="open")},
        alt="The tallies, one in each row, with what this table holds of each",
    )
    remark(TALLY_READING)
    name = file_name(chosen, "csv", f"{len(beside)}-tallies")
    st.download_button(f"Tallies beside our flights, CSV ({len(beside):,})", lambda: to_csv_download(beside), name, FORMATS["csv"].mime, key="download coverage", on_click="ignore")


def tally_rows(beside: pd.DataFrame) -> pd.DataFrame:
    """Give the columns of the table on the page, in plain words."""
    rows = beside.to_dict("records")
    return pd.DataFrame(
        {
            "Country": [place_of(row) for row in rows],
            "Period": [row_period(row) for row in rows],
            "Counted": [counted_words(row) for row in rows],
            "They say": [value_of(row) for row in rows],
            "Unit": [row["unit"] for row in rows],
            "This table holds": pd.array([row["held"] for row in rows], dtype="Int64"),
            "Share held": pd.array([pd.NA if pd.isna(row["share"]) else rounded_share(row["share"]) for row in rows], dtype="Float64"),
            "May be part of it (events)": pd.array([row["maybe_events"] for row in rows], dtype="Int64"),
            "Not compared because": [row["why_not"] for row in rows],
            "Who counted": [who_counted(row) for row in rows],
            "Words": [row["quote"] for row in rows],
            "Source": [web_address(row["url"]) or None for row in rows],
            "Note": [row["note"] for row in rows],
        }
    )


def _per_flight(per_flight: pd.DataFrame) -> None:
    st.header("People on a flight", anchor=False)
    if per_flight.empty:
        st.info("No tally gives flights and people of one period.")
        return
    st.table(pd.DataFrame(per_flight_rows(per_flight)), border="horizontal", hide_index=True, alt="People for each flight by tally, beside people and seats for each flight in this table")
    remark(
        "Where one page counts people and flights of one period, their ratio; beside it the same of this table's completed flights of that "
        "period, each over the flights where it is known (k of n). Seats are what the aircraft type can carry, not who was on board."
    )


def per_flight_rows(per_flight: pd.DataFrame) -> list[dict[str, str]]:
    """Give the cells of the table in words."""
    return [_per_flight_row(row) for row in per_flight.to_dict("records")]


def _place_link(place: str) -> str:
    return plain(place) if place == ALL else page_link(place, "country", country=place)


def _per_flight_row(row: dict[str, object]) -> dict[str, str]:
    limits = limits_words(row)
    return {
        "Country": _place_link(place_of(row)) + (f" {plain(f'({limits})')}" if limits else ""),
        "Period": plain(row_period(row)),
        "People a flight, by the tally": f"{_hedged(row)}{number(round(row['per_flight']))} ({number(row['people'])} on {number(row['flights'])})",
        "People a flight, in this table": _of(row, "our_per_flight", "our_counted"),
        "Seats a flight, in this table": _of(row, "seats_per_flight", "our_seated"),
        "People per seat": _of(row, "load_factor", "our_loaded"),
        "Who counted": plain(who_counted(row)),
    }


def _hedged(row: dict[str, object]) -> str:
    """Say that a ratio of hedged counts is no exact one."""
    return "" if {row["people_qualifier"], row["flights_qualifier"]} == {Qualifier.EXACT.value} else "about "


def _of(row: dict[str, object], name: str, over: str) -> str:
    """Say a ratio over k of n flights; a dash where it is not known."""
    if row["period_end"].date() < RECORD_BEGINS:
        return NOT_COVERED if name == "our_per_flight" else "–"
    if not row["our_flights"]:
        return "no flight" if name == "our_per_flight" else "–"
    if pd.isna(row[name]):
        return "–"
    said = f"{row[name]:.0%}" if name == "load_factor" else f"{row[name]:.0f}"
    return f"{said} ({int(row[over]):,} of {int(row['our_flights']):,} flight{'' if row['our_flights'] == 1 else 's'})"
