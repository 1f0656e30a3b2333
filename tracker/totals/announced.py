"""What was announced, beside what has been flown from the same places since."""

from typing import NamedTuple

import pandas as pd

from tracker.filters import days_known
from tracker.models import Outcome
from tracker.totals.headline import flights_of, people_of
from tracker.totals.ranges import Flights, Range
from tracker.totals.sums import FLOWN, counted, having


class Announcement(NamedTuple):
    """A planned event with a count of people, and the completed flights from its origins on or after the day it was made known.

    `country` is the name of its destination, missing where none is reported.
    `areas` are the areas (as in the table's origin_areas) that it names; empty where it names none, and then nothing stands beside it.
    `since` is its earliest day, else the first publication that tells of it; missing where neither is known. `undated` counts the completed events
    from there that no source dates: they may be since or before, and are in neither sum.
    """

    event_id: str
    country: str | None
    areas: tuple[str, ...]
    since: pd.Timestamp | None
    people: Range
    flights_since: Flights
    people_since: Range
    undated: int = 0


def announcements(table: pd.DataFrame, told_on: pd.Series) -> list[Announcement]:
    """Give every planned event that has a count of people, most people first; `told_on` maps event ids to their first publication day.

    An event of several origins is set beside the flights from any of them. Flights whose origin nobody reports are in none.
    """
    events = counted(table)
    planned = events[(events["outcome"] == Outcome.PLANNED.value) & events["passengers_best"].fillna(events["passengers_low"]).notna()]
    flown = having(events, FLOWN)
    return sorted((_announcement(row, flown, told_on) for _, row in planned.iterrows()), key=lambda one: -(one.people.best or one.people.low or 0))


def _announcement(row: pd.Series, flown: pd.DataFrame, told_on: pd.Series) -> Announcement:
    country = row["destination_name"] if isinstance(row["destination_name"], str) else None
    areas = tuple(row["origin_areas"].split(";")) if isinstance(row["origin_areas"], str) else ()
    told = told_on.get(row["event_id"])
    since = next((day for day in (row["date_earliest"], row["date"], told) if pd.notna(day)), None)
    there = _from_there(flown, areas) if since is not None else flown.head(0)
    _, last = days_known(there)
    after = there[last >= pd.Timestamp(since)]
    people = people_of(row.to_frame().T.astype(flown.dtypes))
    return Announcement(row["event_id"], country, areas, since, people, flights_of(after), people_of(after), int(last.isna().sum()))


def _from_there(flown: pd.DataFrame, areas: tuple[str, ...]) -> pd.DataFrame:
    there = [isinstance(cell, str) and not set(areas).isdisjoint(cell.split(";")) for cell in flown["origin_areas"]]
    return flown[pd.Series(there, index=flown.index, dtype=bool)]
