"""Which cells of a table a chosen word is in, and which days an event covers."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from tracker.models import Grade

NOT_REPORTED = "Not reported"
# The operator filter holds codes, and so does its "Not reported".
NOT_REPORTED_CODE = "not_reported"

# Filter to the column it looks at, for the filters that are a choice of words.
CHOICES = {"destination": "destination_name", "origin": "origin_areas", "outcome": "outcome", "operator": "operator", "aircraft": "aircraft"}

CHOSEN_BY = ("event_id", *CHOICES.values(), "grade", "independent_sources", "date", "date_earliest", "date_latest")
"""The columns that a choice of events looks at."""


def days_known(table: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """Give the first and the last day of each event, by its bounds or its one day; missing where no source dates it."""
    date, first, last = (table[name].to_numpy("datetime64[us]") for name in ("date", "date_earliest", "date_latest"))
    first, last = _else(first, date), _else(last, date)
    return pd.Series(_else(first, last), index=table.index), pd.Series(_else(last, first), index=table.index)


def days_compared(table: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """Give the first and the last day on which each event counts beside a count of others: its one day unless sources dispute it, else its bounds.

    Where a flight left on one day and landed on the next, nobody disputes the day; the bounds show both, and `date` is the one it stands under.
    """
    first, last = days_known(table)
    settled = table["date"].notna() & ~is_any_of(table["disputed"], ["date"])
    return first.mask(settled, table["date"]), last.mask(settled, table["date"])


def _else(days: np.ndarray, other: np.ndarray) -> np.ndarray:
    return np.where(np.isnat(days), other, days)


def is_withdrawn(table: pd.DataFrame) -> pd.Series:
    """Tell for each event whether no report supports it any more: its outcome is only what it had been told to be."""
    return table["grade"] == Grade.X.value


def merged_ids(table: pd.DataFrame) -> dict[str, str]:
    """Give each id that was merged into an event, with the event that it leads to."""
    former = table[["event_id", "former_ids"]].dropna().itertuples(index=False)
    return {merged: event for event, ids in former for merged in ids.split(";")}


def cells_of(table: pd.DataFrame, name: str) -> pd.Series:
    """Give the column that a filter looks at; a withdrawn event has no outcome there."""
    column = table[CHOICES[name]]
    if name == "outcome" and (gone := is_withdrawn(table)).any():
        return column.mask(gone)
    return column


def is_any_of(column: pd.Series, chosen: Sequence[str]) -> pd.Series:
    """Tell for each cell (a word, or several joined with ';') whether one of the chosen words is in it."""
    wanted = set(chosen)
    cells = column.astype("category").cat
    unknown_too = not wanted.isdisjoint((NOT_REPORTED, NOT_REPORTED_CODE))
    # Each different cell is looked at once; the code of an empty one is -1, the last place.
    found = np.array([*(not wanted.isdisjoint(cell.split(";")) for cell in cells.categories), unknown_too])
    return pd.Series(found[cells.codes], index=column.index)
