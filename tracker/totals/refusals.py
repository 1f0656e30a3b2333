"""What was denied by the receiving state, and what was in the air and came back: two things, each with its people and whether a reason is reported."""

from typing import NamedTuple

import pandas as pd

from tracker.models import Outcome
from tracker.totals.headline import flights_of, people_of
from tracker.totals.ranges import Flights, Range
from tracker.totals.sums import counted, having


class Refusal(NamedTuple):
    """Events of one outcome: their flights, their people, and how many of the events have a reason reported."""

    flights: Flights
    people: Range
    reasoned: int


def refusals(table: pd.DataFrame) -> dict[Outcome, Refusal]:
    """Sum up the events denied by the receiving state and those turned back, apart; an outcome without an event is left out."""
    adding = counted(table)
    found = {outcome: having(adding, [outcome]) for outcome in (Outcome.DENIED, Outcome.TURNED_BACK)}
    return {outcome: Refusal(flights_of(events), people_of(events), int(events["reason"].notna().sum())) for outcome, events in found.items() if len(events)}
