"""The headline numbers of a table."""

import pandas as pd
from pydantic import Field

from tracker.models import Outcome, Record
from tracker.totals.ranges import Flights, Range
from tracker.totals.sums import ANNOUNCED, CALLED_OFF, FLOWN, REFUSED, SUMMED, counted, having, range_of, sums


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
    flown, refused, called_off, announced = (having(events, of) for of in (FLOWN, REFUSED, CALLED_OFF, ANNOUNCED))
    return Totals(
        events=len(events),
        not_counted=len(table) - len(events),
        flights=flights_of(events[events["outcome"] != Outcome.PLANNED.value]),
        flights_flown=flights_of(flown),
        flights_refused=flights_of(refused),
        flights_called_off=flights_of(called_off),
        flights_announced=flights_of(announced),
        people_flown=people_of(flown),
        people_refused=people_of(refused),
        people_announced=people_of(announced),
    )


def flights_of(events: pd.DataFrame) -> Flights:
    """Sum up the flights of events that were already chosen as counting."""
    known = int(events["flights"].notna().sum())
    return Flights(flights=int(events["flights"].sum()) if known or events.empty else None, known=known, of=len(events))


def people_of(events: pd.DataFrame) -> Range:
    """Sum up the people of events that were already chosen as counting and as one kind: flown, refused or announced."""
    if events.empty:
        return Range(known=0, of=0)
    return range_of(sums(events.assign(all="all"), ["all"]).iloc[0])
