"""Flights by day, week, month or year."""

from typing import Literal, NamedTuple

import numpy as np
import pandas as pd

from tracker.filters import days_known
from tracker.totals.groups import Groups, cut, grouped, numbers
from tracker.totals.sums import counting

Period = Literal["day", "week", "month", "year"]


class Timeline(NamedTuple):
    """Under which period and outcome each event of a table counts: the first groups, in the order of their days; the last two are those that no period can hold, and those that do not count."""

    groups: Groups
    flights: np.ndarray


def timeline(table: pd.DataFrame, by: Period = "day") -> Timeline:
    """Place the events of a table in time, each where its day is, or where both its bounds are: made once, it tells of any choice of them."""
    which = counting(table)
    at = periods(table, by, which)
    placed, at = which[~np.isnat(at)], at[~np.isnat(at)]
    found = grouped({"period": at, "outcome": cut(table["outcome"], placed)}, len(placed))
    of_row = np.full(len(table), found.number + 1, dtype=np.int32)
    of_row[which], of_row[placed] = found.number, found.of_row
    return Timeline(found._replace(of_row=of_row), numbers(table["flights"]))


def over_time(told: Timeline, places: np.ndarray | slice = slice(None)) -> tuple[pd.DataFrame, int]:
    """Count the flights of the events at some places of a table by period and outcome, and the events among them that no period can hold.

    Columns: period (its first day; weeks begin on Monday), outcome, flights, events, unnumbered. Only periods with an event have a row: a day
    without reports is not a day with zero flights. What is undated, or known only to more than the period, has no place in time.
    """
    number = told.groups.number
    groups, flights = Groups(told.groups.of_row[places], {}, number + 2), told.flights[places]
    events = groups.count()
    there = np.flatnonzero(events[:number])
    columns = {"flights": groups.add(flights), "events": events, "unnumbered": groups.number_of(np.isnan(flights))}
    keys = {name: cells.take(there).reset_index(drop=True) for name, cells in told.groups.keys.items()}
    return pd.DataFrame(keys | {name: column.take(there) for name, column in columns.items()}), int(events[number])


def periods(events: pd.DataFrame, by: Period, which: np.ndarray | slice = slice(None)) -> np.ndarray:
    """Give the first day of the period that each event lies in, or each of those at some places, by its day or by both its bounds; missing where no period can hold it."""
    days = {name: events[name].to_numpy("datetime64[us]")[which] for name in ("date", "date_earliest", "date_latest")}
    found = _first_day(days["date"], by).astype("datetime64[us]")
    # Few events lack a day: only theirs are looked for between their bounds.
    lacking = np.flatnonzero(np.isnat(found))
    first, last = (_first_day(ends.to_numpy(), by) for ends in days_known(pd.DataFrame({name: column[lacking] for name, column in days.items()})))
    found[lacking[first == last]] = first[first == last]
    return found


def _first_day(days: np.ndarray, by: Period) -> np.ndarray:
    """Give the first day of the period that each day lies in."""
    since_1970 = days.astype("datetime64[D]")
    if by in ("month", "year"):
        return since_1970.astype(f"datetime64[{by[0].upper()}]").astype("datetime64[D]")
    # The first of January 1970 was a Thursday, three days after a Monday.
    return since_1970 if by == "day" else since_1970 - (since_1970 + 3 - np.datetime64(0, "D")) % np.timedelta64(7, "D")
