"""Flights by day, week or month."""

from typing import Literal

import numpy as np
import pandas as pd

from tracker.filters import days_known
from tracker.totals.sums import SUMMED, counted, sums

DAYS = ["date", "date_earliest", "date_latest"]
Period = Literal["day", "week", "month"]


def flights_over_time(table: pd.DataFrame, by: Period = "day") -> pd.DataFrame:
    """Count flights by period and outcome: period (its first day; weeks begin on Monday), outcome, flights, events, unnumbered.

    Only periods with an event have a row: a day without reports is not a day with zero flights. An event counts where its day is, or
    where both its bounds are; `off_timeline` says how many have no place.
    """
    events = counted(table[[*SUMMED, *DAYS]])
    events = events.assign(period=periods(events, by)).dropna(subset="period")
    return sums(events, ["period", "outcome"])[["period", "outcome", "flights", "events", "unnumbered"]]


def off_timeline(table: pd.DataFrame, by: Period = "day") -> int:
    """Count the counting events that no period can hold: undated, or known only to more than the period."""
    return int(periods(counted(table[["covers", "grade", *DAYS]]), by).isna().sum())


def periods(events: pd.DataFrame, by: Period) -> pd.Series:
    """Give the first day of the period that each event lies in, by its day or by both its bounds; missing where no period can hold it."""
    first, last = (_first_day(days, by) for days in days_known(events))
    on_day = _first_day(events["date"], by)
    found = np.where(np.isnat(on_day) & (first == last), first, on_day)
    return pd.Series(found.astype("datetime64[us]"), index=events.index)


def _first_day(days: pd.Series, by: Period) -> np.ndarray:
    """Give the first day of the period that each day lies in."""
    since_1970 = days.to_numpy("datetime64[D]")
    if by == "month":
        return since_1970.astype("datetime64[M]").astype("datetime64[D]")
    # The first of January 1970 was a Thursday, three days after a Monday.
    return since_1970 if by == "day" else since_1970 - (since_1970 + 3 - np.datetime64(0, "D")) % np.timedelta64(7, "D")
