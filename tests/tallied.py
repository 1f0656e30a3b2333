"""Tallies and searches for tests: a row states only what matters, everything else has a plain default.

>>> tallies([{"value": 532}])[["id", "measure", "destination", "value"]].values.tolist()
[['T001', 'removal_flights', 'GTM', 532.0]]
"""

import datetime as dt
from typing import Any

import pandas as pd

from tests.tables import WORLD, events_table
from tracker.models import Search, Tally
from tracker.table import searches_table, tallies_table
from tracker.totals import beside_tallies


def tally(number: int = 1, **given: Any) -> Tally:
    """One tally: flights to Guatemala in 2025. `period` sets both days, "2025-05" a month, "2025" the year."""
    first, last = _ends(given.pop("period", "2025"))
    row = {"period_start": first, "period_end": last, "measure": "removal_flights", "destination": "GTM", "value": 10}
    printed = [f"{given[end]:,}" for end in ("value", "value_upper") if end in given] or ["10"]
    page = {"publisher": f"Paper {number}", "url": f"https://example.org/{number}", "quote": f"{' to '.join(printed)} in all"}
    return Tally(**{"id": f"T{number:03d}"} | row | page | given)


def tallies(rows: list[dict[str, Any]]) -> pd.DataFrame:
    """A table of tallies in the order given."""
    return tallies_table([tally(number, **given) for number, given in enumerate(rows, 1)], WORLD)


def held(events: list[dict], **given: object) -> tuple[object, ...]:
    """What the table holds of a tally: surely, at most, events that may belong to it, events without a number."""
    (row,) = beside_tallies(events_table(events), tallies([given])).to_dict("records")
    return tuple(None if pd.isna(row[name]) else row[name] for name in ("held", "held_at_most", "maybe_events", "unnumbered"))


def searches(*rows: tuple[str | None, str, str]) -> pd.DataFrame:
    """Searches that found nothing: destination, first day, last day."""
    return searches_table(
        [Search(destination=place, first_day=first, last_day=last, where="AP", who="curator", found="none") for place, first, last in rows]
    )


def _ends(period: str) -> tuple[dt.date, dt.date]:
    if ":" in period:
        first, last = period.split(":")
        return dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    span = pd.Period(period)
    return span.start_time.date(), span.end_time.date()
