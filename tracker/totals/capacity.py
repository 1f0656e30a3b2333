"""Totals by destination country, operator, aircraft or month: capacity and people, and what became of the flights."""

from typing import Any, Literal, NamedTuple

import numpy as np
import pandas as pd

from tracker.filters import NOT_REPORTED
from tracker.models import Operator
from tracker.totals.groups import Groups, grouped, numbers
from tracker.totals.over_time import DAYS, periods
from tracker.totals.sums import KINDS, SUMMED, Measures, counted, kinds_of, measures, summed, sums

Dimension = Literal["country", "operator", "aircraft", "month"]
NOT_DATED = "Not dated to the month"

_NEEDED = [*SUMMED, "seats"]
_NAMED_BY = {"country": "destination_name", "operator": "operator", "aircraft": "aircraft"}
_OF_KIND = ("flights", "unnumbered", "unnumbered_known", "low", "best", "high", "without_count", "seats", "seats_flights")
_LOAD = ("load_factor", "load_flights", "load_people", "load_seats")


def capacity_by(table: pd.DataFrame, by: Dimension = "country") -> pd.DataFrame:
    """Sum up flights, people, seats and load by country, operator, aircraft or month, and in all (`total` is True).

    Most people flown first; months in their order. Columns: name (in plain words; "Not reported" where no source says it);
    events, events_without_number (no source gives their number of flights); flown_flights,
    flown_unnumbered (events without a number), flown_unnumbered_known (of these, events with a count), flown_low, flown_best, flown_high, flown_without_count (flights); flown_seats (of flights
    whose aircraft type is known), flown_seats_flights; load_factor (load_people / load_seats, over the load_flights where both are known);
    and for the refused and the announced alike refused_flights, refused_unnumbered, refused_low, refused_best, refused_high,
    refused_without_count, refused_seats, refused_seats_flights ...; total. Flights are missing where events give no number and 0 where
    there is no event; everything else that is unknown is missing.
    """
    events = counted(table[[*_NEEDED, *DAYS, *([_NAMED_BY[by]] if by in _NAMED_BY else [])]])
    months = periods(events, "month") if by == "month" else None
    names = _names(events[_NAMED_BY[by]]) if months is None else _month_names(months)
    groups, all_of_them = grouped({"name": names}, len(events)), grouped({}, len(events))
    of = _Measured(measures(events), numbers(events["seats"]), kinds_of(events["outcome"]))
    rows = pd.DataFrame(groups.keys | {"order": _first_of_each(groups, months)} | _capacity(groups, of))
    most_first = {"by": ["order", "flown_best", "events", "name"], "ascending": [True, False, False, True]}
    rows = rows.sort_values(**most_first, na_position="last").drop(columns="order")
    whole = pd.DataFrame({"name": ["All"][: len(events)]} | _capacity(all_of_them, of))
    return pd.concat([rows.assign(total=False), whole.assign(total=True)], ignore_index=True)


class _Measured(NamedTuple):
    measures: Measures
    seats: np.ndarray
    kinds: np.ndarray


def _first_of_each(groups: Groups, months: pd.Series | None) -> Any:  # noqa: ANN401 (an array of days, or nothing)
    """Give the month of each group; missing where the rows are not months."""
    if months is None:
        return pd.NaT
    first = np.full(groups.number, np.datetime64("NaT"), dtype=months.dtype)
    first[groups.of_row] = months.to_numpy()
    return first


def _names(words: pd.Series) -> pd.Series:
    labels = {operator.value: operator.label for operator in Operator}
    names = {word: labels.get(word, word) for word in words.dropna().unique()}
    return _told(words, names, NOT_REPORTED)


def _month_names(months: pd.Series) -> pd.Series:
    names = {month: f"{month:%B %Y}" for month in months.dropna().unique()}
    return _told(months, names, NOT_DATED)


def _told(column: pd.Series, names: dict[Any, str], unknown: str) -> pd.Series:
    """Name each value of a column, as categories in the order of the alphabet."""
    codes, values = pd.factorize(column)
    told = pd.Categorical([*(names[value] for value in values), unknown])
    return pd.Series(told.take(np.where(codes < 0, len(values), codes)), index=column.index)


def _capacity(groups: Groups, of: _Measured) -> dict[str, Any]:
    """Sum up each group of events, in the columns of `capacity_by`."""
    told = _of_kinds(groups.times(of.kinds, len(KINDS) + 1), of)
    columns: dict[str, Any] = {"events": groups.count(), "events_without_number": pd.array(groups.count(np.isnan(of.measures.flights)), "Int64")}
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
    told["flights"][none] = 0
    told["unnumbered"][none] = told["unnumbered_known"][none] = told["without_count"][none] = pd.NA
    both = seated & ~np.isnan(of.measures.best)
    load = {f"load_{name}": groups.add(np.where(both, values, np.nan)) for name, values in (("people", of.measures.best), ("seats", of.seats), ("flights", flights))}
    return told | load | {"load_factor": load["load_people"] / load["load_seats"]}


def outcomes_by_country(table: pd.DataFrame) -> pd.DataFrame:
    """Count flights by destination country and outcome: destination, destination_name, outcome, flights, events, unnumbered (long form)."""
    events = counted(table[[*_NEEDED, "destination", "destination_name"]])
    events = events.assign(destination_name=_names(events["destination_name"]))
    by = ["destination", "destination_name", "outcome"]
    return sums(events, by)[[*by, "flights", "events", "unnumbered"]]


def most_people(capacity: pd.DataFrame, most: int) -> tuple[pd.DataFrame, int]:
    """Keep the first rows of `capacity_by` and its last, the sum; give how many rows are left out."""
    rows = capacity[~capacity["total"]]
    return pd.concat([rows.head(most), capacity[capacity["total"]]], ignore_index=True), max(0, len(rows) - most)


def most_flights(outcomes: pd.DataFrame, most: int) -> tuple[pd.DataFrame, int]:
    """Keep the countries of `outcomes_by_country` with most flights; give how many are left out."""
    order = outcomes.groupby("destination_name")[["flights", "events"]].sum().sort_values(["flights", "events"], ascending=False, kind="stable").index
    return outcomes[outcomes["destination_name"].isin(order[:most])], max(0, len(order) - most)
