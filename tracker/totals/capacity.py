"""Totals by destination country, operator, aircraft or month: capacity and people, and what became of the flights."""

from typing import Any, Literal

import numpy as np
import pandas as pd

from tracker.filters import NOT_REPORTED
from tracker.models import Operator
from tracker.totals.over_time import DAYS, periods
from tracker.totals.sums import ANNOUNCED, FLOWN, REFUSED, SUMMED, counted, having, in_words, sums

Dimension = Literal["country", "operator", "aircraft", "month"]
NOT_DATED = "Not dated to the month"

# Which of the three totals an outcome belongs to; cancelled flights belong to none.
_KINDS = {outcome.value: kind for kind, of in (("flown", FLOWN), ("refused", REFUSED), ("announced", ANNOUNCED)) for outcome in of}
_NEEDED = [*SUMMED, "seats"]
_NAMED_BY = {"country": "destination_name", "operator": "operator", "aircraft": "aircraft"}
_CAPACITY = [
    *("events", "events_without_number"),
    *("flown_flights", "flown_unnumbered", "flown_low", "flown_best", "flown_high", "flown_without_count"),
    *("flown_seats", "flown_seats_flights", "load_factor", "load_flights", "load_people", "load_seats"),
    *(f"{kind}_{of}" for kind in ("refused", "announced") for of in ("flights", "unnumbered", "low", "best", "high", "without_count", "seats", "seats_flights")),
]


def capacity_by(table: pd.DataFrame, by: Dimension = "country") -> pd.DataFrame:
    """Sum up flights, people, seats and load by country, operator, aircraft or month, and in all (`total` is True).

    Most people flown first; months in their order. Columns: name (in plain words; "Not reported" where no source says it);
    events, events_without_number (no source gives their number of flights); flown_flights,
    flown_unnumbered (events without a number), flown_low, flown_best, flown_high, flown_without_count (flights); flown_seats (of flights
    whose aircraft type is known), flown_seats_flights; load_factor (load_people / load_seats, over the load_flights where both are known);
    and for the refused and the announced alike refused_flights, refused_unnumbered, refused_low, refused_best, refused_high,
    refused_without_count, refused_seats, refused_seats_flights ...; total. Flights are missing where events give no number and 0 where
    there is no event; everything else that is unknown is missing.
    """
    events = counted(table[[*_NEEDED, *DAYS, *([_NAMED_BY[by]] if by in _NAMED_BY else [])]])
    months = periods(events, "month")
    events = events.assign(name=_month_names(months) if by == "month" else _names(events[_NAMED_BY[by]]), order=months if by == "month" else pd.NaT)
    groups = _capacity(events, ["name"]).merge(events.groupby("name", as_index=False)["order"].first(), on="name")
    most_first = {"by": ["order", "flown_best", "events", "name"], "ascending": [True, False, False, True]}
    groups = groups.sort_values(**most_first, na_position="last").drop(columns="order")
    whole = _capacity(events.assign(name="All"), ["name"])
    return pd.concat([groups.assign(total=False), whole.assign(total=True)], ignore_index=True)


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


def _capacity(events: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    result = sums(events, by)[[*by, "events", "unnumbered"]].rename(columns={"unnumbered": "events_without_number"})
    by_kind = sums(events.assign(kind=events["outcome"].map(_KINDS)), [*by, "kind"])
    by_kind["without_count"] = by_kind["of"] - by_kind["known"]
    for kind in dict.fromkeys(_KINDS.values()):
        names = {name: f"{kind}_{name.removeprefix('people_')}" for name in by_kind if name not in by}
        result = result.merge(by_kind[by_kind["kind"] == kind].rename(columns=names), on=by, how="left")
        result[f"{kind}_flights"] = result[f"{kind}_flights"].mask(result[f"{kind}_events"].isna(), 0)
    for kind, of in (("flown", FLOWN), ("refused", REFUSED), ("announced", ANNOUNCED)):
        seats = _seats(having(events, of), by)[[*by, "seats", "seats_flights"]]
        result = result.merge(seats.rename(columns={name: f"{kind}_{name}" for name in ("seats", "seats_flights")}), on=by, how="left")
    return result.merge(_load(having(events, FLOWN), by), on=by, how="left")[[*by, *_CAPACITY]]


def _seats(events: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    columns = events[by].assign(seats=events["seats"], seats_flights=events["flights"].where(events["seats"].notna()))
    return in_words(columns.groupby(by, dropna=False).sum(min_count=1).reset_index())


def _load(flown: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    people = flown["passengers_best"].fillna(flown["passengers_low"])
    both = people.notna() & flown["seats"].notna()
    columns = flown[by].assign(
        load_people=people.where(both),
        load_seats=flown["seats"].where(both),
        load_flights=flown["flights"].where(both),
    )
    summed = in_words(columns.groupby(by, dropna=False).sum(min_count=1).reset_index())
    summed["load_factor"] = (summed["load_people"] / summed["load_seats"]).astype("Float64")
    return summed


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
