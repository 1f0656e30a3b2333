"""The months of the shown events, and what each of them holds, in words."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from tracker.filters import days_known
from tracker.totals import Totals, counted, routes, totals
from tracker.totals.over_time import periods


class Months(NamedTuple):
    """Every month from the first to the last with an event, by name; how many counting events no source dates, and how many lie in several months."""

    names: tuple[str, ...]
    undated: int
    over_months: int


class Month(NamedTuple):
    """What a month holds: its name, the routes of its events, and what they add up to."""

    name: str
    routes: pd.DataFrame
    sums: Totals


def months_of(shown: pd.DataFrame) -> Months:
    """Find the months of the shown events; one without any event stands among them, for it is a gap in what was reported."""
    events = counted(shown)
    first = periods(events, "month")
    undated = int(days_known(events)[0].isna().sum())
    dated = pd.Series(first).dropna()
    names = tuple(f"{month:%B %Y}" for month in pd.date_range(dated.min(), dated.max(), freq="MS")) if len(dated) else ()
    return Months(names, undated, int(np.isnat(first).sum()) - undated)


def of_month(shown: pd.DataFrame, name: str) -> Month:
    """Sum up the events of a month, by its name."""
    events = counted(shown)
    own = events[periods(events, "month") == np.datetime64(pd.Timestamp(name))]
    return Month(name, routes(own, listed=False), totals(own))


def month_words(month: Month, at: int, months: Months) -> str:
    """Say what a month holds: its events, and the flights of each kind, with what they rest on."""
    sums = month.sums
    lead = f"{month.name}, month {at + 1} of {len(months.names)}: "
    if not sums.events:
        return f"{lead}no event of this month was reported, which does not say that none took place."
    kinds = (
        ("completed", sums.flights_flown),
        ("denied or turned back", sums.flights_refused),
        ("cancelled", sums.flights_called_off),
        ("planned", sums.flights_announced),
    )
    told = "; ".join(f"{kind}: {flights.words().replace('; ', ' (', 1)})" for kind, flights in kinds if flights.of)
    people = f". People on completed flights: {sums.people_flown.words()}" if sums.flights_flown.of else ""
    return f"{lead}{sums.events:,} event{'' if sums.events == 1 else 's'}. {told[:1].upper()}{told[1:]}{people}."


def off_months_words(months: Months) -> str:
    """Say how many events are in no month.

    >>> off_months_words(Months(("May 2025",), 7, 1))
    '7 events without a day are not shown, and 1 event whose days lie in several months.'
    >>> off_months_words(Months(("May 2025",), 0, 0))
    'Every event has its month.'
    """
    undated = f"{months.undated:,} event{'' if months.undated == 1 else 's'} without a day {'is' if months.undated == 1 else 'are'} not shown"
    over = f"{months.over_months:,} event{'' if months.over_months == 1 else 's'} whose days lie in several months"
    if not months.undated:
        return f"Not shown: {over}." if months.over_months else "Every event has its month."
    return f"{undated}, and {over}." if months.over_months else f"{undated}."
