"""The one sum that all totals are made of: flights and people of groups of events, with what they rest on."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from tracker.models import REFUSED, Covers, Grade, Outcome
from tracker.totals.groups import Cells, Groups, grouped, is_word, numbered, numbers, whole_numbers
from tracker.totals.ranges import Range

FLOWN = (Outcome.COMPLETED,)
CALLED_OFF = (Outcome.CANCELLED,)
ANNOUNCED = (Outcome.PLANNED,)
KINDS = {"flown": FLOWN, "refused": REFUSED, "called_off": CALLED_OFF, "announced": ANNOUNCED}
"""The totals that an outcome belongs to, which are never added to one another."""
ALIKE = "alike"
"""The column that says how many events a row of a table is, where a row may be several (`totals.alike`); without it each is one."""
MEASURED = ["flights", "passengers_low", "passengers_best", "passengers_high"]


def counted(table: pd.DataFrame) -> pd.DataFrame:
    """Keep the events that totals count."""
    return table[is_counted(table)]


def is_counted(table: pd.DataFrame) -> pd.Series:
    """Tell for each event whether totals count it: parts and series add nothing, and neither does what was withdrawn."""
    return pd.Series(_counts(table), index=table.index)


def counting(table: pd.DataFrame) -> np.ndarray:
    """Give the places of the events that totals count: to take them out of the few columns that a sum needs."""
    return np.flatnonzero(_counts(table))


def number_of(table: pd.DataFrame, which: np.ndarray | slice = slice(None)) -> int:
    """Count the events of a table, or those in the rows at some places."""
    events = events_of(table, which)
    return len(table.index[which]) if events is None else int(events.sum())


def events_of(table: pd.DataFrame, which: np.ndarray | slice = slice(None)) -> np.ndarray | None:
    """Tell how many events each row is; None where each is one."""
    return numbers(table[ALIKE])[which] if ALIKE in table else None


def _counts(table: pd.DataFrame) -> np.ndarray:
    """Say of whole columns what `models.adds_to_totals` says of one event: of rows that are several events, too, which have no more than these two."""
    return is_word(table["covers"], Covers.WHOLE.value) & ~is_word(table["grade"], Grade.X.value)


def in_words(frame: pd.DataFrame) -> pd.DataFrame:
    """Give a table with its words as text, however they were held: for sums, which have few rows, and for files."""
    return frame.astype(dict.fromkeys(frame.select_dtypes("category").columns, "str"))


def having(events: pd.DataFrame, outcomes: Sequence[Outcome]) -> pd.DataFrame:
    """Keep the events with one of the outcomes."""
    return events[events["outcome"].isin([outcome.value for outcome in outcomes])]


def kinds_of(outcomes: Cells) -> np.ndarray:
    """Give the place in KINDS of each event's outcome; their number for an outcome of none of them."""
    place = {outcome.value: number for number, of in enumerate(KINDS.values()) for outcome in of}
    codes, values = numbered(outcomes)
    return np.array([*(place.get(value, len(KINDS)) for value in values), len(KINDS)])[codes]


def range_of(row: Any) -> Range:  # noqa: ANN401 (a row of `sums` or `routes`)
    """Read the range out of a row that `sums` made."""
    low, best, high = (None if pd.isna(row[f"people_{end}"]) else int(row[f"people_{end}"]) for end in ("low", "best", "high"))
    rests_on = {name: int(row[name]) for name in ("known", "of", "unnumbered_known", "unnumbered", "picked", "bounded")}
    part_of = {name: None if pd.isna(row[name]) else int(row[name]) for name in ("unnumbered_low", "unnumbered_best", "bounded_low")}
    return Range(low=low, best=best, high=high, **part_of, **rests_on)


class Measures(NamedTuple):
    """The numbers of events that are summed up, NaN where one is unknown; and how many events each row is, None where each is one."""

    flights: np.ndarray
    low: np.ndarray
    best: np.ndarray
    high: np.ndarray
    events: np.ndarray | None = None

    @property
    def picked(self) -> np.ndarray:
        """Which events have a best figure."""
        return ~np.isnan(self.best)

    @property
    def counted(self) -> np.ndarray:
        """Which events have a count of people, or a least."""
        return self.picked | ~np.isnan(self.low)

    @property
    def unnumbered(self) -> np.ndarray:
        """Which events give no number of flights."""
        return np.isnan(self.flights)


def sums(events: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    """Sum up flights and people of each group of events (one outcome kind at a time where people matter); without `by` of all events, if there are any.

    Columns: those of `by`, events, flights (missing: no event gives a number), people_low, people_best, people_high (missing: unknown),
    and what they rest on: known (flights with a count, or a least), of (flights), unnumbered_known, unnumbered (events without a number of
    flights), unnumbered_low, unnumbered_best (the part of people_low and people_best that is theirs; missing: unknown), picked (events with a best figure), bounded (events with bounds and no best figure, which only people_low and people_high count), bounded_low (the part of people_low that is theirs; missing: unknown).
    """
    return sums_by({name: events[name] for name in by}, measures(events))


def sums_by(columns: Mapping[str, Cells], of: Measures, only: Sequence[str] = ()) -> pd.DataFrame:
    """Sum up the numbers of events as `sums` does, by columns that have a cell for each of the events; `only` names the sums to give."""
    groups = grouped(columns, len(of.flights))
    found = summed(groups, of)
    return pd.DataFrame(groups.keys | {name: found[name] for name in only or found})


def measures(events: pd.DataFrame, which: np.ndarray | slice = slice(None)) -> Measures:
    """Read the numbers of events, or of those at some places."""
    flights, low, best, high = (numbers(events[name])[which] for name in MEASURED)
    return Measures(flights, low, best, high, events_of(events, which))


def summed(groups: Groups, of: Measures) -> dict[str, Any]:
    """Sum up flights and people of groups of events, in the columns that `sums` adds."""
    groups = groups._replace(events=of.events)
    flights = groups.add(of.flights)
    people = {"people_low": groups.add(of.low), "people_best": groups.add(of.best), "people_high": groups.add(of.high, of_all=True)}
    # In what sums rest on nothing is unknown: they count flights and events that are there.
    known = np.where(of.counted & ~of.unnumbered, of.flights, 0.0)
    rests_on = {"known": groups.add_known(known), "of": whole_numbers(flights.to_numpy("float64", na_value=0.0))}
    return {"events": groups.count(), "flights": flights, **people, **rests_on, **_of_unnumbered(groups, of), **_of_bounded(groups, of)}


def _of_unnumbered(groups: Groups, of: Measures) -> dict[str, Any]:
    """Count the events without a number of flights, and sum up their people."""
    return {
        "unnumbered_known": groups.number_of(of.counted & of.unnumbered),
        "unnumbered": groups.number_of(of.unnumbered),
        "unnumbered_low": groups.add(np.where(of.unnumbered, of.low, np.nan)),
        "unnumbered_best": groups.add(np.where(of.unnumbered, of.best, np.nan)),
    }


def _of_bounded(groups: Groups, of: Measures) -> dict[str, Any]:
    """Count the events with a best figure and those with bounds alone, and sum up what these are at least."""
    return {
        "picked": groups.number_of(of.picked),
        "bounded": groups.number_of(~of.picked & ~(np.isnan(of.low) & np.isnan(of.high))),
        "bounded_low": groups.add(np.where(of.picked, np.nan, of.low)),
    }
