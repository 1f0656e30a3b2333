"""The one sum that all totals are made of: flights and people of groups of events, with what they rest on."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from tracker.models import Covers, Grade, Outcome
from tracker.totals.ranges import Range

FLOWN = (Outcome.COMPLETED,)
REFUSED = (Outcome.DENIED, Outcome.TURNED_BACK)
CALLED_OFF = (Outcome.CANCELLED,)
ANNOUNCED = (Outcome.PLANNED,)
SUMMED = ["outcome", "covers", "grade", "flights", "passengers_low", "passengers_best", "passengers_high"]
"""The columns that are needed to choose what counts and to sum it up: cutting a long table takes time by the column."""


def counted(table: pd.DataFrame) -> pd.DataFrame:
    """Keep the events that totals count."""
    return table[is_counted(table)]


def is_counted(table: pd.DataFrame) -> pd.Series:
    """Tell for each event whether totals count it: parts and series add nothing, and neither does what was withdrawn."""
    return (table["covers"] == Covers.WHOLE.value) & (table["grade"] != Grade.X.value)


def in_words(frame: pd.DataFrame) -> pd.DataFrame:
    """Give a table with its words as text, however they were held: for sums, which have few rows, and for files."""
    return frame.astype(dict.fromkeys(frame.select_dtypes("category").columns, "str"))


def having(events: pd.DataFrame, outcomes: Sequence[Outcome]) -> pd.DataFrame:
    """Keep the events with one of the outcomes."""
    return events[events["outcome"].isin([outcome.value for outcome in outcomes])]


def range_of(row: Any) -> Range:  # noqa: ANN401 (a row of `sums` or `routes`)
    """Read the range out of a row that `sums` made."""
    low, best, high = (None if pd.isna(row[f"people_{end}"]) else int(row[f"people_{end}"]) for end in ("low", "best", "high"))
    rests_on = {name: int(row[name]) for name in ("known", "of", "unnumbered_known", "unnumbered")}
    return Range(low=low, best=best, high=high, **rests_on)


def sums(events: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    """Sum up flights and people of each group of events (one outcome kind at a time where people matter).

    Columns: those of `by`, events, flights (missing: no event gives a number), people_low, people_best, people_high (missing: unknown),
    and what they rest on: known, of (flights), unnumbered_known, unnumbered (events without a number of flights).
    """
    best = events["passengers_best"].fillna(events["passengers_low"])
    flights, has = events["flights"], best.notna()
    told = {
        "events": 1,
        "flights": flights,
        "people_low": events["passengers_low"],
        "people_best": best,
        "people_high": events["passengers_high"],
        "without_high": events["passengers_high"].isna(),
        "known": flights.where(has),
        "of": flights,
        "unnumbered_known": (has & flights.isna()).astype("Int64"),
        "unnumbered": flights.isna().astype("Int64"),
    }
    groups = pd.DataFrame({name: events[name] for name in by} | told, index=events.index).groupby(by, dropna=False, sort=True)
    result = groups[["events", "flights", "people_low", "people_best", "people_high", "known", "of", "unnumbered_known", "unnumbered"]]
    summed = result.sum(min_count=1)
    summed["people_high"] = summed["people_high"].mask(groups["without_high"].any())
    # Here nothing is unknown: they count flights and events that are there.
    for name in ("known", "of"):
        summed[name] = groups[name].sum()
    return in_words(summed.reset_index())
