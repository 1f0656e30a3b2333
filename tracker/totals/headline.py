"""The headline numbers of a table."""

import pandas as pd
from pydantic import Field

from tracker.models import Record
from tracker.totals.groups import Groups
from tracker.totals.ranges import Flights, Range
from tracker.totals.sums import KINDS, SUMMED, counted, kinds_of, measures, range_of, summed, sums


class Totals(Record):
    """The headline numbers of a table: flown, refused, called off and announced stand apart and are never added up."""

    events: int = Field(description="Events that count: neither withdrawn nor known only by a part or a series.")
    not_counted: int = Field(description="Events that add nothing: withdrawn, or known only by a part or a series.")
    flights: Flights = Field(description="Flights that took place or were to: every outcome but planned.")
    flights_flown: Flights = Field(description="Flights completed.")
    flights_refused: Flights = Field(description="Flights denied or turned back.")
    flights_called_off: Flights = Field(description="Flights cancelled.")
    flights_announced: Flights = Field(description="Flights planned.")
    people_flown: Range = Field(description="People on completed flights.")
    people_refused: Range = Field(description="People on flights denied or turned back.")
    people_announced: Range = Field(description="People on planned flights.")


def totals(table: pd.DataFrame) -> Totals:
    """Sum up a table of events."""
    events = counted(table[SUMMED])
    kinds = Groups(kinds_of(events["outcome"]), {}, len(KINDS) + 1)
    rows = pd.DataFrame(summed(kinds, measures(events)), index=[*KINDS, "other"])
    return Totals(
        events=len(events),
        not_counted=len(table) - len(events),
        flights=_flights(rows.drop("announced")),
        **{f"flights_{kind}": _flights(rows.loc[[kind]]) for kind in KINDS},
        **{f"people_{kind}": _people(rows.loc[kind]) for kind in KINDS if kind != "called_off"},
    )


def flights_of(events: pd.DataFrame) -> Flights:
    """Sum up the flights of events that were already chosen as counting."""
    return _flights(sums(events, []))


def people_of(events: pd.DataFrame) -> Range:
    """Sum up the people of events that were already chosen as counting and as one kind: flown, refused or announced."""
    return Range(known=0, of=0) if events.empty else _people(sums(events, []).iloc[0])


def _flights(rows: pd.DataFrame) -> Flights:
    of = int(rows["events"].sum())
    known = of - int(rows["unnumbered"].sum())
    return Flights(flights=int(rows["flights"].sum()) if known or not of else None, known=known, of=of)


def _people(row: pd.Series) -> Range:
    return range_of(row) if row["events"] else Range(known=0, of=0)
