"""What can be chosen in a table."""

import datetime as dt
from collections import Counter
from typing import Any

import numpy as np
import pandas as pd
from pydantic import Field

from tracker.filters.matching import CHOICES, NOT_REPORTED, NOT_REPORTED_CODE, cells_of, days_known
from tracker.models import Operator, Outcome, Record

CODES: dict[str, tuple[Any, ...]] = {"outcome": tuple(Outcome), "operator": tuple(Operator)}


class Options(Record):
    """What can be chosen in a table: every word with the number of events that it selects alone."""

    destination: dict[str, int] = Field(description="Country name to events; most first, Not reported last.")
    origin: dict[str, int] = Field(description="Area to events; an event with two areas counts under both.")
    outcome: dict[str, int] = Field(description="Outcome code to events, all codes in their order.")
    operator: dict[str, int] = Field(description="Operator code to events, all codes in their order, not_reported last.")
    aircraft: dict[str, int] = Field(description="Model to events; most first, Not reported last.")
    first_day: dt.date | None = Field(description="The earliest day of any event; empty if none is dated.")
    last_day: dt.date | None = Field(description="The latest.")
    most_sources: int = Field(description="The largest number of independent sources of an event; at least 1.")


def options(table: pd.DataFrame) -> Options:
    """Find what can be chosen in a table. The words depend on no other choice; counts stand beside them, not in them."""
    first, last = days_known(table)
    most = table["independent_sources"].max()
    return Options(
        **{name: counts(name, cells_of(table, name)) for name in CHOICES},
        first_day=None if first.isna().all() else first.min().date(),
        last_day=None if last.isna().all() else last.max().date(),
        most_sources=1 if pd.isna(most) else max(1, int(most)),
    )


def counts(name: str, column: pd.Series, kept: np.ndarray | None = None, events_of: np.ndarray | None = None) -> dict[str, int]:
    """Count the events of each word of a filter, all or those at the places that are kept; `events_of` is how many events each cell is of, else each is of one."""
    cells = column.astype("category").array
    codes, weights = (every if every is None or kept is None else every.take(kept) for every in (cells.codes, events_of))
    # The code of an empty cell is -1.
    empty, *events = np.bincount(codes + 1, weights, len(cells.categories) + 1).astype(int).tolist()
    found: Counter[str] = Counter()
    for cell, number in zip(cells.categories, events, strict=True):
        if number:
            found.update(dict.fromkeys(cell.split(";"), number))
    words = CODES.get(name) or sorted(found, key=lambda word: (-found[word], word))
    counts = {str(word): found[word] for word in words}
    return counts if name == "outcome" else counts | {unknown(name): empty}


def unknown(name: str) -> str:
    """Give the word of a filter for what no source says."""
    return NOT_REPORTED_CODE if name == "operator" else NOT_REPORTED
