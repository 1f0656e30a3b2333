"""The headline numbers of a table."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
from pydantic import Field

from tracker.models import Record
from tracker.totals.groups import Groups, cut
from tracker.totals.ranges import Flights, Range
from tracker.totals.sums import KINDS, Measures, counting, kinds_of, measures, number_of, range_of, summed


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
    which = counting(table)
    kinds = Groups(kinds_of(cut(table["outcome"], which)), {}, len(KINDS) + 1)
    rows = dict(zip([*KINDS, "other"], _rows(kinds, measures(table, which)), strict=True))
    return Totals(
        events=(events := number_of(table, which)),
        not_counted=number_of(table) - events,
        flights=_flights([row for kind, row in rows.items() if kind != "announced"]),
        **{f"flights_{kind}": _flights([rows[kind]]) for kind in KINDS},
        **{f"people_{kind}": _people(rows[kind]) for kind in KINDS if kind != "called_off"},
    )


def flights_of(events: pd.DataFrame) -> Flights:
    """Sum up the flights of events that were already chosen as counting."""
    return _flights(_rows(_one_group(events), measures(events)))


def people_of(events: pd.DataFrame) -> Range:
    """Sum up the people of events that were already chosen as counting and as one kind: flown, refused or announced."""
    return _people(_rows(_one_group(events), measures(events))[0])


def _one_group(events: pd.DataFrame) -> Groups:
    return Groups(np.zeros(len(events), dtype=np.int64), {}, 1)


def _rows(groups: Groups, of: Measures) -> list[dict[str, Any]]:
    """Sum up groups as `sums` does, a row for each."""
    columns = summed(groups, of)
    return [dict(zip(columns, cells, strict=True)) for cells in zip(*(column.tolist() for column in columns.values()), strict=True)]


def _flights(rows: Sequence[Mapping[str, Any]]) -> Flights:
    of = sum(row["events"] for row in rows)
    known = of - sum(row["unnumbered"] for row in rows)
    flights = sum(row["flights"] for row in rows if row["flights"] is not pd.NA)
    return Flights(flights=flights if known or not of else None, known=known, of=of)


def _people(row: Mapping[str, Any]) -> Range:
    return range_of(row) if row["events"] else Range(known=0, of=0)
