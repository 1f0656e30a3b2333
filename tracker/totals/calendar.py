"""Flown flights by destination and month, and day by day: a flight, a search that found none, or no known search are three different things."""

from enum import StrEnum

import pandas as pd

from tracker.filters import NOT_REPORTED, days_compared, days_known
from tracker.totals.coverage import month_tallies
from tracker.totals.legs import GUANTANAMO
from tracker.totals.sums import FLOWN, counted, having, sums


class Day(StrEnum):
    """What is known of a day; an empty day is never a zero."""

    FLIGHT = "flight"
    SEARCHED = "searched, none found"
    UNKNOWN = "not known to be searched"


BASE = "Guantánamo base"
"""The name under which flights to the base stand apart from those to Cuba."""


def flown_by_month(table: pd.DataFrame) -> pd.DataFrame:
    """Count flown flights and people by destination and month: destination, destination_name, month (its first day), and the columns of `sums`.

    An event counts where its day lies (disputed days: where all do), and only months with an event have a row. `off_months` tells the rest.
    """
    flown = _flown(table)
    months = _months(flown)
    by = ["destination", "destination_name", "month"]
    return sums(flown.assign(month=months)[months.notna()], by)


def month_grid(table: pd.DataFrame, searches: pd.DataFrame, beside: pd.DataFrame) -> pd.DataFrame:
    """Give every month from the first to the last with a flown event for every destination that has one, most flights first.

    The columns of `flown_by_month` (missing where there is no event), days (of the month), searched (of those, how many a search covers),
    state (a `Day`, for the month: a flight, else a search of some of its days, else none known), and tallied: what others counted in that very
    month, of the rows of `beside_tallies`.
    """
    told = flown_by_month(table)
    if told.empty:
        return told.assign(**{name: pd.Series(dtype=of) for name, of in (("days", "int"), ("searched", "int"), ("state", "str"), ("tallied", "str"))})
    order = told.groupby(["destination", "destination_name"], dropna=False)[["flights", "events"]].sum().sort_values(["flights", "events"], ascending=False)
    months = pd.DataFrame({"month": pd.date_range(told["month"].min(), told["month"].max(), freq="MS", unit="us")})
    grid = order.reset_index()[["destination", "destination_name"]].merge(months, how="cross")
    grid = grid.merge(told, on=["destination", "destination_name", "month"], how="left")
    grid["days"] = grid["month"].dt.days_in_month
    grid["searched"] = [_searched_in(row.month, row.days, searches, row.destination) for row in grid.itertuples()]
    grid["state"] = _states(grid["events"].notna(), grid["searched"] > 0)
    return grid.merge(month_tallies(beside), on=["destination", "destination_name", "month"], how="left")


def _searched_in(month: pd.Timestamp, days: int, searches: pd.DataFrame, destination: str | None) -> int:
    every = pd.Series(pd.date_range(month, periods=days, unit="us"))
    return int(_searched(every, searches, destination).sum()) if len(searches) else 0


def _states(flight: pd.Series, searched: pd.Series) -> list[str]:
    return [(Day.FLIGHT if a else Day.SEARCHED if b else Day.UNKNOWN).value for a, b in zip(flight, searched, strict=True)]


def off_months(table: pd.DataFrame) -> pd.DataFrame:
    """Count, by destination, the flown events that no month holds: destination, destination_name, undated, straddling (over a month's end)."""
    flown = _flown(table)
    off = flown[_months(flown).isna()]
    undated = days_known(off)[0].isna()
    told = off[["destination", "destination_name"]].assign(undated=undated.astype(int), straddling=(~undated).astype(int))
    return told.groupby(["destination", "destination_name"], dropna=False).sum().reset_index()


def days_of(table: pd.DataFrame, searches: pd.DataFrame, destination: str | None) -> pd.DataFrame:
    """Tell each day of the months from the first to the last dated flown event of the table, for one destination (a code) or for all (None).

    Columns: day, state (a `Day`), flights (missing: no event, or none gives a number), events, unnumbered. An event stands on its day; those known
    to no day have none, and flights to the base in Cuba are none to Cuba. A day counts as searched where a search covers it that was for this destination or for all.
    """
    flown = _flown(table)
    first, last = days_known(flown)
    if first.isna().all():
        return pd.DataFrame({"day": pd.Series(dtype="datetime64[us]"), "state": pd.Series(dtype="str"), "flights": [], "events": [], "unnumbered": []})
    days = pd.date_range(first.min().to_period("M").start_time, last.max().to_period("M").end_time.normalize(), unit="us")
    of_country = flown if destination is None else flown[(flown["destination"] == destination) & (flown["destination_name"] != BASE)]
    summed = sums(of_country[of_country["date"].notna()], ["date"]).set_index("date")[["flights", "events", "unnumbered"]]
    told = summed.reindex(days).rename_axis("day").reset_index()
    flight, searched = told["events"].notna(), _searched(told["day"], searches, destination)
    return told.assign(state=_states(flight, searched))


def _searched(days: pd.Series, searches: pd.DataFrame, destination: str | None) -> pd.Series:
    """Tell which days a search covers: one for all countries covers each, one for a country only that."""
    fits = searches["destination"].isna() | (searches["destination"] == destination)
    within = pd.Series(False, index=days.index)
    for search in searches[fits].itertuples():
        within |= days.between(search.first_day, search.last_day)
    return within


def _flown(table: pd.DataFrame) -> pd.DataFrame:
    flown = having(counted(table), FLOWN)
    names = flown["destination_name"].astype("str").fillna(NOT_REPORTED)
    return flown.assign(destination_name=names.mask(flown["destination_city"] == GUANTANAMO, BASE))


def _months(events: pd.DataFrame) -> pd.Series:
    """Give the month that holds the day of each event, or all its days; missing where none does."""
    first, last = (days.dt.to_period("M").dt.start_time for days in days_compared(events))
    return first.where(first == last)
