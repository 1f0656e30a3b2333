"""Our flights and people beside what others counted: like with like, and never a tally cut into days it does not have.

An event is ours to compare when it was flown, its day (where that is not known or disputed, all its days) lies in the tally's period, and it is of the
kind that the tally counts. Where the table does not know that (no day, disputed days that reach over the period's end, no operator ...), the event may belong to it: "at most" counts it, too.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import pandas as pd

from tracker.filters import days_compared
from tracker.models import Measure, Qualifier, Rate
from tracker.totals.legs import BASE, GUANTANAMO, left_from
from tracker.totals.sums import FLOWN, counted, having

COMPARED = {Measure.REMOVAL_FLIGHTS: "flights", Measure.PEOPLE_BY_AIR: "people", Measure.GUANTANAMO_FLIGHTS: "flights"}
"""What is compared, with completed flights and the people on them; of other measures the table holds nothing alike."""

WHY_NOT: dict[Measure, str] = {
    Measure.RETURN_FLIGHTS: "flights from other countries are in it, which this table leaves out",
    Measure.FLIGHTS_SENT: "flights that did not land are in it",
    Measure.TRANSFER_FLIGHTS: "this table leaves out flights inside the United States",
    Measure.TRANSIT_FLIGHTS: "this table holds a flight by where it was going, not by what it passed",
    Measure.SUPPORT_FLIGHTS: "flights without people are in it",
    Measure.PLANNED_FLIGHTS: "announced flights are no flights flown",
    Measure.ENFORCEMENT_FLIGHTS: "transfers and returns inside the United States are in it",
    Measure.FLIGHT_HOURS: "this table has no hours",
    Measure.COUNTRIES: "a number of countries is neither flights nor people",
    Measure.PEOPLE_REMOVED: "people sent back by land or sea may be in it",
    Measure.PEOPLE_RETURNED: "people sent back by other countries are in it",
    Measure.PEOPLE_HELD: "people held are not people flown",
}
RATE_WHY_NOT = "it is an average, not a count"
NO_CITY = "its flights leave the base, and this table has no day of their landing there"

RESTRICTIONS = ("destination_city", "origin", "operator", "aircraft", "nationality")
"""What a tally of only some flights is restricted to."""

RECORD_BEGINS = dt.date(2025, 1, 20)
"""The first day of which the table holds flights, the beginning of the administration whose flights were searched for: no undated event is older."""

_RESULT = {"held": "Int64", "held_at_most": "Int64", "events": "Int64", "unnumbered": "Int64", "known": "Int64", "of": "Int64", "maybe_events": "Int64"}


def beside_tallies(table: pd.DataFrame, tallies: pd.DataFrame) -> pd.DataFrame:
    """Put beside each tally (a row of `table.tallies_table`) what the table holds of it.

    Added columns: compared; why_not (where it is not compared); held (our flights or people in its unit; 0: no event, missing: no event gives
    a number); held_at_most (with the events that may belong to it; missing where one of them gives no number); events; unnumbered (events
    without a number of what is counted); known, of (flights with a count of people, of flights); maybe_events; share (held of the tally's
    value, missing where either is unknown or the value 0).
    """
    flown = _columns(having(counted(table), FLOWN))
    compared = [_compare(flown, tally) for tally in tallies.to_dict("records")]
    beside = pd.DataFrame(compared, columns=["compared", "why_not", *_RESULT], index=tallies.index).astype(_RESULT | {"why_not": "str"})
    share = (beside["held"] / tallies["value"].mask(tallies["value"] == 0)).astype("Float64")
    return pd.concat([tallies, beside.assign(share=share)], axis=1)


def why_not_compared(tally: Mapping[str, Any]) -> str:
    """Say why a tally has nothing in the table to stand beside it; empty if it has."""
    measure = Measure(tally["measure"])
    if measure not in COMPARED:
        return WHY_NOT[measure]
    if measure is Measure.GUANTANAMO_FLIGHTS and pd.isna(tally["destination_city"]):
        return NO_CITY
    return RATE_WHY_NOT if tally["rate"] != Rate.TOTAL.value else ""


def _compare(flown: dict[str, Any], tally: dict[str, Any]) -> dict[str, Any]:
    if why_not := why_not_compared(tally):
        return {"compared": False, "why_not": why_not}
    sure, maybe = _belonging(flown, tally)
    unit = COMPARED[Measure(tally["measure"])]
    ours, more = (pd.Series(flown[unit][chosen]) for chosen in (sure, maybe))
    held = None if len(ours) and ours.isna().all() else int(ours.sum())
    counts = {"held": held, "events": len(ours), "unnumbered": int(ours.isna().sum()), "maybe_events": len(more)}
    at_most = {} if held is None or ours.isna().any() or more.isna().any() else {"held_at_most": held + int(more.sum())}
    return {"compared": True, **counts, **at_most, **(_coverage(flown, sure) if unit == "people" else {})}


def _coverage(flown: dict[str, Any], sure: Any) -> dict[str, int]:  # noqa: ANN401 (an array of booleans)
    """Count the flights with a count of people, of all whose number is known."""
    flights, people = (pd.Series(flown[name][sure]) for name in ("flights", "people"))
    return {"known": int(flights[people.notna()].sum()), "of": int(flights.sum())}


def _columns(flown: pd.DataFrame) -> dict[str, Any]:
    """Hold what is compared as arrays: a tally takes a dozen comparisons, and there are hundreds of tallies."""
    first, last = days_compared(flown)
    words = ("destination", "destination_city", "origin_areas", "operator", "aircraft", "nationality")
    left = [left_from(cell) if isinstance(cell, str) else () for cell in flown["origins"]]
    return {
        **{name: flown[name].astype(object).where(flown[name].notna(), "").to_numpy() for name in words},
        **{"first": first.to_numpy(), "last": last.to_numpy(), "undated": first.isna().to_numpy()},
        **{"from_us": np.array([not names for names in left], dtype=bool), "from_base": np.array([names == (BASE,) for names in left], dtype=bool)},
        **{"flights": flown["flights"].array, "people": flown["passengers_best"].array},
    }


def _belonging(flown: dict[str, Any], tally: dict[str, Any]) -> tuple[Any, Any]:
    """Tell which events are surely counted in a tally, and which others may be."""
    start, end = (tally[f"period_{name}"].to_datetime64() for name in ("start", "end"))
    sure = (flown["first"] >= start) & (flown["last"] <= end)
    maybe = (flown["undated"] & (end >= np.datetime64(RECORD_BEGINS))) | ((flown["first"] <= end) & (flown["last"] >= start))
    for yes, unknown in (*_criteria(flown, tally), _of_the_nationality(flown, tally), _right_side_of_the_base(flown, tally), _from_the_us(flown, tally)):
        sure, maybe = sure & yes, maybe & (yes | unknown)
    return sure, maybe & ~sure


def _criteria(flown: dict[str, Any], tally: dict[str, Any]) -> Iterator[tuple[Any, Any]]:
    """Yield, for each thing that a tally is restricted to, the events that agree and those that do not say."""
    wanted = {
        "destination": _parts(tally["destination"]),
        "destination_city": _parts(tally["destination_city_places"]),
        "origin_areas": _parts(tally["origin_area"]),
        "operator": _parts(tally["operator"]),
        "aircraft": _parts(tally["aircraft"]),
    }
    for name, words in wanted.items():
        if words:
            agrees = [not words.isdisjoint(cell.split(";")) for cell in flown[name]]
            yield pd.Series(agrees, dtype=bool).to_numpy(), flown[name] == ""


def _parts(cell: Any) -> set[str]:  # noqa: ANN401 (a cell: text, or missing)
    return set(cell.split(";")) if isinstance(cell, str) and cell else set()


def _of_the_nationality(flown: dict[str, Any], tally: dict[str, Any]) -> tuple[Any, Any]:
    """Keep flights of other people out of a count of some nationalities; a mixed flight is one of them where it went to their own country, else it may be."""
    wanted = _parts(tally["nationality"])
    on_board = [_parts(cell) for cell in flown["nationality"]]
    some = np.array([not wanted or not here or not wanted.isdisjoint(here) for here in on_board], dtype=bool)
    alone = np.array([not wanted or (bool(here) and here <= wanted) for here in on_board], dtype=bool)
    if COMPARED[Measure(tally["measure"])] == "people":
        return alone, some  # of the people of a mixed flight some are of others
    return alone | (some & (flown["nationality"] != "") & np.isin(flown["destination"], list(wanted))), some


def _right_side_of_the_base(flown: dict[str, Any], tally: dict[str, Any]) -> tuple[Any, Any]:
    """Keep flights to the base in Cuba apart from removals: an event to Cuba without a city may be either."""
    at_base = flown["destination_city"] == GUANTANAMO
    may_be = (flown["destination"] == "CUB") & (flown["destination_city"] == "")
    if tally["measure"] == Measure.GUANTANAMO_FLIGHTS.value:
        return at_base, may_be
    return ~at_base & ~may_be, may_be


def _from_the_us(flown: dict[str, Any], tally: dict[str, Any]) -> tuple[Any, Any]:
    """Keep flights from third countries out of what others counted from the United States; one from the base in Cuba may be among those."""
    anywhere = tally["measure"] == Measure.GUANTANAMO_FLIGHTS.value
    return flown["from_us"] | anywhere, flown["from_base"]


def month_tallies(beside: pd.DataFrame) -> pd.DataFrame:
    """Find the counts of all removal flights of one country in one calendar month: destination, destination_name, month, tallied.

    `tallied` holds the numbers as they were published, each once ("48", "47 or at least 50"). No longer period is cut into months.
    """
    some = beside[list(RESTRICTIONS)].notna().any(axis=1)
    rows = beside[beside["compared"].astype(bool) & (beside["measure"] == Measure.REMOVAL_FLIGHTS.value) & ~some & beside["destination"].notna()]
    month = rows["period_start"].dt.to_period("M")
    whole = (month.dt.start_time == rows["period_start"]) & (month.dt.end_time.dt.normalize() == rows["period_end"])
    rows = rows.assign(month=month.dt.start_time.astype("datetime64[us]"), tallied=[_as_published(row) for row in rows.itertuples()])[whole]
    by = ["destination", "destination_name", "month"]
    return rows.groupby(by)["tallied"].agg(lambda said: " or ".join(dict.fromkeys(said))).reset_index()


def _as_published(row: Any) -> str:  # noqa: ANN401 (a row of a table)
    hedge = "" if row.qualifier == Qualifier.EXACT.value else f"{Qualifier(row.qualifier).label} "
    return f"{hedge}{row.value:,.0f}"


# --- people per flight -----------------------------------------------------------------------------------------------------

_PAIR = ["period_start", "period_end", "destination", "destination_city", "origin", "operator", "aircraft", "nationality", "url", "rate"]


def people_per_flight(table: pd.DataFrame, tallies: pd.DataFrame) -> pd.DataFrame:
    """Divide people by flights where one page counts both for one period; beside it what our flights of that period carried and could carry.

    Columns of the tallies: the period, the destination, what they are restricted to, who counted and published, url, people, flights,
    people_qualifier, flights_qualifier, per_flight. Ours, over completed flights of the period: our_flights (whose number
    is known), our_per_flight over our_counted of them; seats_per_flight over our_seated; load_factor over our_loaded (seats and people both known).
    """
    flights, people = (tallies[(tallies["measure"] == m.value) & tallies["value"].gt(0)] for m in (Measure.REMOVAL_FLIGHTS, Measure.PEOPLE_BY_AIR))
    named = [*_PAIR, "value", "qualifier"]
    pairs = flights.merge(people[named], on=_PAIR, suffixes=("", "_of_people")).drop_duplicates(_PAIR)
    pairs = pairs.rename(columns={"value": "flights", "value_of_people": "people", "qualifier": "flights_qualifier", "qualifier_of_people": "people_qualifier"})
    flown = having(counted(table), FLOWN).reset_index(drop=True)
    columns = _columns(flown)
    ours = [_loads(flown[_belonging(columns, pair)[0]]) for pair in pairs.to_dict("records")]
    beside = pd.DataFrame(ours, columns=_LOADS, index=pairs.index, dtype="Float64")
    told = pairs[[*_KEPT, "people", "flights", "people_qualifier", "flights_qualifier"]].assign(per_flight=pairs["people"] / pairs["flights"])
    return pd.concat([told, beside], axis=1).sort_values(["destination_name", "period_start", "period_end"], na_position="first", ignore_index=True)


_KEPT = ["period_start", "period_end", "destination", "destination_name", "destination_city_name", "origin_name", "operator", "aircraft"]
_KEPT += ["nationality_names", "publisher", "counted_by", "copied_from", "url"]
_LOADS = ["our_flights", "our_per_flight", "our_counted", "seats_per_flight", "our_seated", "load_factor", "our_loaded"]


def _loads(ours: pd.DataFrame) -> dict[str, Any]:
    """Sum up people and seats of events, each over the flights where both parts of a ratio are known."""
    numbered = ours[ours["flights"].notna()]
    people, seats, flights = numbered["passengers_best"], numbered["seats"], numbered["flights"]
    counted_, seated = people.notna(), seats.notna()
    both = counted_ & seated
    return {
        "our_flights": int(flights.sum()),
        "our_per_flight": _ratio(people[counted_].sum(), flights[counted_].sum()),
        "our_counted": int(flights[counted_].sum()),
        "seats_per_flight": _ratio(seats[seated].sum(), flights[seated].sum()),
        "our_seated": int(flights[seated].sum()),
        "load_factor": _ratio(people[both].sum(), seats[both].sum()),
        "our_loaded": int(flights[both].sum()),
    }


def _ratio(one: float, other: float) -> float | None:
    return one / other if other else None
