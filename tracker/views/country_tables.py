"""Totals by route and by country as tables: what the map and the charts show, for readers who use neither."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from tracker.filters import NOT_REPORTED, Filters
from tracker.models import Outcome
from tracker.table import rows_of
from tracker.totals import Dimension, range_of
from tracker.views.inert import NO_BREAK, page_link, plain, unbroken
from tracker.views.markup import Markup, joined
from tracker.views.one_piece import small, wide_table
from tracker.views.remarks import remark

UNKNOWN = "not reported"
LOAD = "Load factor"
OVER_FULL = "It can be so with infants in arms, with other seats than those of the type, as cargo aircraft have carried more people, or where sources disagree on the people or the aircraft."
MOST_LINKED = 20
UNDER_CUBA = "Flights to the US base at Guantánamo Bay stand under Cuba here; Cuba's own page and Coverage set them apart."

NOTHING_ADDS = "None of these events adds to a sum, so no country has one."
HOW_READ = (
    "People and seats are those of completed flights; – is not known, 0 in a column of flights means that there is none, and 'at most' is known "
    "only when every flight has an upper bound. Seats are capacity, not people: the seats of the aircraft type times the flights, empty "
    "where the type is unknown. The load factor is people per seat over the flights where both are known, and can exceed 100%."
)


def capacity_table(rows: Sequence[Mapping[str, str]], left_out: str) -> Markup:
    """Write people and seats of completed flights by destination country, and in all: a table of `capacity_rows`, and what it leaves out in words."""
    if not rows:
        return small(plain(NOTHING_ADDS))
    under_cuba = f" {UNDER_CUBA}" if any(row["Country"].startswith("[Cuba]") for row in rows) else ""
    about = [HOW_READ + under_cuba, left_out]
    return joined([wide_table(rows, "Flights, people and seats by destination country, with the sum in the last row"), *map(small, map(plain, filter(None, about)))])


def capacity_rows(capacity: pd.DataFrame, filters: Filters) -> list[dict[str, str]]:
    """Give the cells of the table in words, the sum in bold; the links keep the filters."""
    return [_capacity_row(row, filters) for row in rows_of(capacity)]


def _capacity_row(row: dict[str, Any], filters: Filters) -> dict[str, str]:
    cells = {
        "Country": plain(row["name"]) if row["total"] else link_to_flights(row["name"], "country", filters),
        "Flights completed": flights_cell(row, "flown"),
        "Flights without a count of people": without_count_cell(row, "flown"),
        "People, at least": number_cell(row["flown_low"]),
        "People, best figure": best_cell(row, "flown"),
        "People, at most": number_cell(row["flown_high"]),
        "Seats": seats_cell(row, "flown"),
        LOAD: load_cell(row),
        "Denied or turned back": flights_cell(row, "refused"),
        "Planned (announced)": flights_cell(row, "announced"),
    }
    return {title: f"**{cell}**" if row["total"] and cell else cell for title, cell in cells.items()}


def link_to_flights(name: str, by: Dimension, filters: Filters, outcomes: Sequence[Outcome] = ()) -> str:
    r"""Link a row of `totals.capacity_by` to the country's page, or to the flights of the operator, aircraft or month, of some outcomes; the filters stay on.

    >>> link_to_flights("Charter", "operator", Filters(destination=("Guatemala",)), [Outcome.DENIED])
    '[Charter](<./?destination=Guatemala&outcome=denied&operator=Charter>)'
    >>> link_to_flights("Guatemala", "country", Filters(destination=("Guatemala", "Mexico"), sources=2))
    '[Guatemala](<country?sources=2&country=Guatemala>)'
    """
    if by == "country" and name != NOT_REPORTED:
        return page_link(name, "country", **filters.model_copy(update={"destination": ()}).to_url(), country=name)
    chosen = filters.to_url()
    if outcomes:
        chosen["outcome"] = [outcome.value for outcome in outcomes if not filters.outcome or outcome in filters.outcome]
    if by != "month":
        return page_link(name, "flights", **chosen | {"destination" if by == "country" else by: [name]})
    days = month_days(name)
    return page_link(name, "flights", **chosen | {"days": [day.isoformat() for day in _within(days, filters)]}).replace(" ", NO_BREAK) if days else plain(name)


def _within(days: tuple[dt.date, dt.date], filters: Filters) -> tuple[dt.date, dt.date]:
    """Give the part of some days that the filter on days leaves."""
    first, last = days
    return max(first, filters.date_from or first), min(last, filters.date_to or last)


def month_days(name: str) -> tuple[dt.date, dt.date] | None:
    """Give the first and the last day of a month by its name; None for what is no month.

    >>> month_days("February 2025"), month_days("Not dated to the month")
    ((datetime.date(2025, 2, 1), datetime.date(2025, 2, 28)), None)
    """
    try:
        month = pd.Period(dt.datetime.strptime(name, "%B %Y"), freq="M")
    except ValueError:
        return None
    return month.start_time.date(), month.end_time.date()


def seats_cell(row: dict[str, Any], kind: str) -> str:
    """Say the seats of one kind, and of how many flights they are where they are not of all."""
    seats, of, flights = (None if pd.isna(row[f"{kind}_{name}"]) else int(row[f"{kind}_{name}"]) for name in ("seats", "seats_flights", "flights"))
    if seats is None or of is None or flights is None or (of == flights and not _or_more(row, kind)):
        return number_cell(row[f"{kind}_seats"])
    return f"{seats:,} ({of:,} of {_or_more(row, kind)}{flights:,} flight{'' if flights == 1 else 's'})"


def flights_cell(row: dict[str, Any], kind: str) -> str:
    """Say the flights of one kind; 'at least' where some events give no number."""
    return f"{_or_more(row, kind)}{_flights(row[f'{kind}_flights'])}"


def without_count_cell(row: dict[str, Any], kind: str) -> str:
    """Say how many flights of one kind have no count of people, and apart from them the events that give neither a count nor a number of flights.

    >>> told = {"flown_without_count": 36, "flown_unnumbered": 12, "flown_unnumbered_known": 5}
    >>> without_count_cell(told, "flown").replace(NO_BREAK, " "), without_count_cell(told | {"flown_without_count": 0}, "flown").replace(NO_BREAK, " ")
    ('36, and 7 events without a number of flights', '7 events without a number of flights')
    """
    flights, unnumbered, counted = (0 if pd.isna(row[f"{kind}_{name}"]) else int(row[f"{kind}_{name}"]) for name in ("without_count", "unnumbered", "unnumbered_known"))
    if not (silent := unnumbered - counted):
        return f"{flights:,}"
    events = f"{unbroken(f'{silent:,} event' + 's' * (silent != 1))} without a number of flights"
    return f"{unbroken(f'{flights:,}, and')} {events}" if flights else events


def load_cell(row: dict[str, Any]) -> str:
    """Say the load factor with the flights that it rests on."""
    if pd.isna(row["load_factor"]):
        return "–"
    on = "" if pd.isna(row["load_flights"]) else unbroken(f"({int(row['load_flights']):,} flight{'' if int(row['load_flights']) == 1 else 's'})")
    return f"{row['load_factor']:.0%} {on}".strip()


def over_full_words(capacity: pd.DataFrame) -> str:
    """Say which rows of `totals.capacity_by` have more people than seats, and how that can be; empty where none has.

    >>> over_full_words(pd.DataFrame({"name": ["India", "Peru"], "load_factor": [1.08, 1.0], "total": [False, False]})).partition(". ")[0]
    'More people than seats, above 100%: India'
    """
    over = capacity[capacity["load_factor"].gt(1).fillna(value=False).astype(bool)]
    names = ["the sum" if total else str(name) for name, total in zip(over["name"], over["total"], strict=True)]
    return f"More people than seats, above 100%: {', '.join(names)}. {OVER_FULL}" if names else ""


def number_cell(value: Any, otherwise: str = "–") -> str:  # noqa: ANN401 (a cell of any number column)
    """Say a number, or that it is not known."""
    return otherwise if pd.isna(value) else f"{int(value):,}"


def best_cell(row: dict[str, Any], kind: str) -> str:
    """Say the best figure of people of one kind; where some events have only bounds, of how many events it is, and at least how many people they add.

    >>> mixed = {"flown_best": 135, "flown_picked": 1, "flown_bounded": 1, "flown_bounded_low": 30}
    >>> best_cell(mixed, "flown").replace(NO_BREAK, " ")
    '135, and at least 30 more (best figure in 1 of 2 events with a count)'
    >>> best_cell(mixed | {"flown_bounded_low": pd.NA}, "flown").replace(NO_BREAK, " ")
    '135 (best figure in 1 of 2 events with a count)'
    """
    best, picked, bounded, low = (row[f"{kind}_{name}"] for name in ("best", "picked", "bounded", "bounded_low"))
    if pd.isna(best) or not bounded:
        return number_cell(best)
    more = "" if pd.isna(low) else f", and {unbroken(f'at least {int(low):,} more')}"
    return f"{number_cell(best)}{more} (best figure {unbroken(f'in {int(picked):,} of {int(picked + bounded):,} events')} {unbroken('with a count)')}"


def _or_more(row: dict[str, Any], kind: str) -> str:
    """Say that some events come on top whose number of flights nobody gives."""
    return _more(row[f"{kind}_unnumbered"], row[f"{kind}_flights"])


def _more(unnumbered: Any, flights: Any) -> str:  # noqa: ANN401 (cells of number columns)
    return unbroken("at least ") if pd.notna(unnumbered) and unnumbered and pd.notna(flights) else ""


def _flights(value: Any) -> str:  # noqa: ANN401 (a cell of any number column)
    return "number not reported" if pd.isna(value) else f"{int(value):,}"


def outcome_table(outcomes: pd.DataFrame, filters: Filters) -> None:
    """Show flights by destination country and outcome, as numbers."""
    told = {(row["destination_name"], row["outcome"]): _route_flights(row) for row in outcomes.to_dict("records")}
    present = [outcome for outcome in Outcome if (outcomes["outcome"] == outcome.value).any()]
    countries = list(dict.fromkeys(outcomes.groupby("destination_name")["flights"].sum().sort_values(ascending=False).index))
    rows = [{"Country": link_to_flights(name, "country", filters)} | {o.label: told.get((name, o.value), "0") for o in present} for name in countries]
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True, alt="Number of flights by destination country and outcome")
    remark("Numbers of flights; 0 means that the table has no such event. Countries with most flights come first.")


def _route_flights(row: dict[str, Any]) -> str:
    """Say the flights of a row of `totals.routes` or `outcomes_by_country`."""
    return f"{_more(row['unnumbered'], row['flights'])}{_flights(row['flights'])}"


def _linked(events: Sequence[str]) -> str:
    """Link to events; of many say only how many, the filters lead to them."""
    if len(events) > MOST_LINKED:
        return f"{len(events):,} events"
    return ", ".join(page_link(event, "event", event=event) for event in events)


def route_table(routes: pd.DataFrame) -> None:
    """Show the routes of the map, one in each row."""
    st.table(pd.DataFrame(route_rows(routes)), border="horizontal", hide_index=True, alt="Flights and people by route and outcome")


def route_rows(routes: pd.DataFrame) -> list[dict[str, str]]:
    """Give the routes of the map as Markdown, most flights first."""
    return [
        {
            "From": plain(" and ".join(row["origins"])) or "origin not reported",
            "To": plain(row["destination_place"]),
            "Outcome": Outcome(row["outcome"]).label if pd.notna(row["outcome"]) else UNKNOWN,
            "Flights": _route_flights(row),
            "People": plain(range_of(row).figure()),
            "Events": _linked(row["event_ids"]),
        }
        for row in routes.sort_values("flights", ascending=False, na_position="last").to_dict("records")
    ]
