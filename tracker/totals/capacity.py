"""Totals by destination country, operator, aircraft or month: capacity and people, and what became of the flights."""

from typing import Any, Literal, NamedTuple

import numpy as np
import pandas as pd

from tracker.filters import NOT_REPORTED
from tracker.models import Operator
from tracker.totals.groups import Cells, Groups, cut, grouped, numbered, numbers, whole_numbers
from tracker.totals.over_time import periods
from tracker.totals.sums import KINDS, Measures, counting, events_of, kinds_of, measures, summed, sums_by

Dimension = Literal["country", "operator", "aircraft", "month"]
NOT_DATED = "Not dated to the month"

_NAMED_BY = {"country": "destination_name", "operator": "operator", "aircraft": "aircraft"}
_OF_KIND = ("flights", "unnumbered", "unnumbered_known", "unnumbered_low", "unnumbered_best", "low", "best", "high", "picked", "bounded", "bounded_low", "without_count", "seats", "seats_flights")
_LOAD = ("load_factor", "load_flights", "load_people", "load_seats")


def capacity_by(table: pd.DataFrame, by: Dimension = "country") -> pd.DataFrame:
    """Sum up flights, people, seats and load by country, operator, aircraft or month, and in all (`total` is True).

    Most people flown first; months in their order. Columns: name (in plain words; "Not reported" where no source says it);
    events, events_without_number (no source gives their number of flights); flown_flights,
    flown_unnumbered (events without a number), flown_unnumbered_known (of these, events with a count), flown_unnumbered_low, flown_unnumbered_best (the people of these), flown_low, flown_best, flown_high, flown_picked (events with a best figure), flown_bounded (events with bounds and no best figure), flown_bounded_low (the least of the people of these), flown_without_count (flights); flown_seats (of flights
    whose aircraft type is known), flown_seats_flights; load_factor (load_people / load_seats, over the load_flights where both are known, "at least" being no known number);
    and for the refused and the announced alike refused_flights, refused_unnumbered, refused_low, refused_best, refused_high,
    refused_without_count, refused_seats, refused_seats_flights ...; total. Flights are missing where events give no number and 0 where
    there is no event; everything else that is unknown is missing.
    """
    which = counting(table)
    months = periods(table, "month", which) if by == "month" else None
    names = _names(cut(table[_NAMED_BY[by]], which)) if months is None else _month_names(months)
    groups = grouped({"name": names}, len(which))._replace(events=events_of(table, which))
    of = _Measured(measures(table, which), numbers(table["seats"])[which], kinds_of(cut(table["outcome"], which)))
    columns = _capacity(groups._replace(in_all=int(len(which) > 0)), of)
    order = _most_first(columns, _first_of_each(groups, months))
    known = np.arange(len(order)) < groups.number
    names = pd.Series([*groups.keys["name"], "All"][: len(order)], dtype="str")
    every = pd.DataFrame({"name": names} | columns | {"total": ~known})
    return every.take(order).reset_index(drop=True)


def _most_first(columns: dict[str, Any], months: np.ndarray) -> np.ndarray:
    """Order the groups by month, then by people flown, by events, by name, in which order they are; the sum of all stays last."""
    rows = len(columns["events"])
    best, low = (columns[f"flown_{end}"].to_numpy("float64", na_value=-1.0) for end in ("best", "low"))
    undated = np.append(np.isnat(months), [True])[:rows]
    month = np.append(months.astype(np.int64), [0])[:rows]
    order = np.lexsort((-columns["events"], -np.where(best < 0, low, best), month, undated))
    last = len(months)
    return np.append(order[order != last], [last])[:rows]


class _Measured(NamedTuple):
    measures: Measures
    seats: np.ndarray
    kinds: np.ndarray


def _first_of_each(groups: Groups, months: np.ndarray | None) -> np.ndarray:
    """Give the month of each group; missing where the rows are not months."""
    first = np.full(groups.number, np.datetime64("NaT"), dtype="datetime64[us]")
    if months is not None:
        first[groups.of_row] = months
    return first


def _names(words: Cells) -> pd.Categorical:
    labels = {operator.value: operator.label for operator in Operator}
    codes, values = numbered(words)
    return _told(codes, [labels.get(word, word) for word in values], NOT_REPORTED)


def _month_names(months: np.ndarray) -> pd.Categorical:
    codes, values = numbered(months)
    return _told(codes, [f"{month:%B %Y}" for month in values], NOT_DATED)


def _told(codes: np.ndarray, names: list[str], unknown: str) -> pd.Categorical:
    """Name each row by the number of its value, as categories in the order of the alphabet."""
    return pd.Categorical([*names, unknown]).take(codes)


def _capacity(groups: Groups, of: _Measured) -> dict[str, Any]:
    """Sum up each group of events, in the columns of `capacity_by`."""
    told = _of_kinds(groups.times(of.kinds, len(KINDS) + 1), of)
    columns: dict[str, Any] = {"events": groups.count(), "events_without_number": groups.number_of(np.isnan(of.measures.flights))}
    for number, kind in enumerate(KINDS):
        if kind == "called_off":
            continue
        of_kind = {name: column[number :: len(KINDS) + 1] for name, column in told.items()}
        columns |= {f"{kind}_{name}": of_kind[name] for name in _OF_KIND} | ({name: of_kind[name] for name in _LOAD} if kind == "flown" else {})
    return columns


def _of_kinds(groups: Groups, of: _Measured) -> dict[str, Any]:
    """Sum up groups that are of one kind each: no flight where there is no such event, and all else is missing there."""
    told = {name.removeprefix("people_"): column for name, column in summed(groups, of.measures).items()}
    flights, seated = of.measures.flights, ~np.isnan(of.seats)
    told |= {"without_count": told["of"] - told["known"], "seats": groups.add(of.seats), "seats_flights": groups.add(np.where(seated, flights, np.nan))}
    none = told["events"] == 0
    told["flights"] = whole_numbers(told["flights"].to_numpy("float64", na_value=0.0), told["flights"].isna() & ~none)
    for name in ("unnumbered", "unnumbered_known", "picked", "bounded", "without_count"):
        told[name] = whole_numbers(told[name].to_numpy("float64", na_value=0.0), none | told[name].isna())
    # Of people counted as "at least 127" alone nobody knows how full the aircraft was.
    at_least = (of.measures.low == of.measures.best) & np.isnan(of.measures.high)
    both = seated & ~np.isnan(of.measures.best) & ~at_least
    load = {f"load_{name}": groups.add(np.where(both, values, np.nan)) for name, values in (("people", of.measures.best), ("seats", of.seats), ("flights", flights))}
    return told | load | {"load_factor": load["load_people"] / load["load_seats"]}


def outcomes_by_country(table: pd.DataFrame) -> pd.DataFrame:
    """Count flights by destination country and outcome: destination, destination_name, outcome, flights, events, unnumbered (long form)."""
    which = counting(table)
    columns: dict[str, Cells] = {name: cut(table[name], which) for name in ("destination", "destination_name", "outcome")}
    columns["destination_name"] = _names(columns["destination_name"])
    return sums_by(columns, measures(table, which), ("flights", "events", "unnumbered"))


def most_people(capacity: pd.DataFrame, most: int) -> tuple[pd.DataFrame, int]:
    """Keep the first rows of `capacity_by` and its last, the sum; give how many rows are left out."""
    total = capacity["total"].to_numpy(bool)
    rows = np.flatnonzero(~total)
    return capacity.take([*rows[:most], *np.flatnonzero(total)]).reset_index(drop=True), max(0, len(rows) - most)


def most_flights(outcomes: pd.DataFrame, most: int) -> tuple[pd.DataFrame, int]:
    """Keep the countries of `outcomes_by_country` with most flights; give how many are left out."""
    countries = grouped({"name": outcomes["destination_name"]}, len(outcomes))
    flights, events = (np.bincount(countries.of_row, np.nan_to_num(numbers(outcomes[name])), countries.number) for name in ("flights", "events"))
    first = np.lexsort((-events, -flights))[:most]
    return outcomes[np.isin(countries.of_row, first)], max(0, countries.number - most)
