"""Totals by destination country: capacity and people, and what became of the flights."""

import pandas as pd

from tracker.filters import NOT_REPORTED
from tracker.totals.sums import ANNOUNCED, FLOWN, REFUSED, counted, having, sums

# Which of the three totals an outcome belongs to; cancelled flights belong to none.
_KINDS = {outcome.value: kind for kind, of in (("flown", FLOWN), ("refused", REFUSED), ("announced", ANNOUNCED)) for outcome in of}
_NEEDED = ["destination", "destination_name", "outcome", "flights", "passengers_low", "passengers_best", "passengers_high", "seats", "covers", "grade"]
_CAPACITY = [
    *("events", "events_without_number"),
    *("flown_flights", "flown_unnumbered", "flown_low", "flown_best", "flown_high", "flown_without_count"),
    *("seats", "seats_flights", "load_factor", "load_flights", "load_people", "load_seats"),
    *("refused_flights", "refused_low", "refused_best", "refused_high"),
    *("announced_flights", "announced_low", "announced_best", "announced_high"),
]


def capacity_by_country(table: pd.DataFrame) -> pd.DataFrame:
    """Sum up flights, people, seats and load by destination country, most people flown first, and in all (`total` is True).

    Columns: destination, destination_name; events, events_without_number (no source gives their number of flights); flown_flights,
    flown_unnumbered (events without a number), flown_low, flown_best, flown_high, flown_without_count (flights); seats (of flown flights
    whose aircraft type is known), seats_flights; load_factor (load_people / load_seats, over the load_flights where both are known);
    refused_flights, refused_low, refused_best, refused_high;
    announced_flights, announced_low, announced_best, announced_high; total. Flights are missing where events give no number and 0 where
    there is no event; everything else that is unknown is missing.
    """
    events = _by_destination(table)
    countries = _capacity(events, ["destination", "destination_name"])
    countries = countries.sort_values(["flown_best", "events", "destination_name"], ascending=[False, False, True], na_position="last")
    whole = _capacity(events.assign(destination=None, destination_name="All"), ["destination", "destination_name"])
    return pd.concat([countries.assign(total=False), whole.assign(total=True)], ignore_index=True)


def _by_destination(table: pd.DataFrame) -> pd.DataFrame:
    events = counted(table[_NEEDED])
    return events.assign(destination_name=events["destination_name"].fillna(NOT_REPORTED))


def _capacity(events: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    result = sums(events, by)[[*by, "events", "unnumbered"]].rename(columns={"unnumbered": "events_without_number"})
    by_kind = sums(events.assign(kind=events["outcome"].map(_KINDS)), [*by, "kind"])
    by_kind["without_count"] = by_kind["of"] - by_kind["known"]
    for kind in dict.fromkeys(_KINDS.values()):
        names = {name: f"{kind}_{name.removeprefix('people_')}" for name in by_kind if name not in by}
        result = result.merge(by_kind[by_kind["kind"] == kind].rename(columns=names), on=by, how="left")
        result[f"{kind}_flights"] = result[f"{kind}_flights"].mask(result[f"{kind}_events"].isna(), 0)
    return result.merge(_seats(having(events, FLOWN), by), on=by, how="left")[[*by, *_CAPACITY]]


def _seats(flown: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    people = flown["passengers_best"].fillna(flown["passengers_low"])
    both = people.notna() & flown["seats"].notna()
    columns = flown[by].assign(
        seats=flown["seats"],
        seats_flights=flown["flights"].where(flown["seats"].notna()),
        load_people=people.where(both),
        load_seats=flown["seats"].where(both),
        load_flights=flown["flights"].where(both),
    )
    summed = columns.groupby(by, dropna=False).sum(min_count=1).reset_index()
    summed["load_factor"] = (summed["load_people"] / summed["load_seats"]).astype("Float64")
    return summed


def outcomes_by_country(table: pd.DataFrame) -> pd.DataFrame:
    """Count flights by destination country and outcome: destination, destination_name, outcome, flights, events, unnumbered (long form)."""
    events = _by_destination(table)
    by = ["destination", "destination_name", "outcome"]
    return sums(events, by)[[*by, "flights", "events", "unnumbered"]]
