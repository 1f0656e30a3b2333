"""The counts of others as lines of a page: a number that several pages give of the same flights stands once, with all who give it."""

from collections.abc import Hashable, Mapping
from itertools import groupby
from typing import Any

import pandas as pd

from tracker.models import Measure
from tracker.totals import RESTRICTIONS
from tracker.views.inert import link, plain
from tracker.views.tally_words import counted_words, held_words, row_period, value_of, who_counted

Row = Mapping[str, Any]
SAME_COUNT = ("destination_name", "period_start", "period_end", "measure", *RESTRICTIONS, "value", "value_upper", "qualifier", "rate")
"""What two tallies have in common that give one number of the same flights or people."""


def in_order(beside: pd.DataFrame) -> pd.DataFrame:
    """Order tallies: what is compared first, of all flights before those of some, then the latest period first, of one end the longest."""
    some = beside[list(RESTRICTIONS)].notna().any(axis=1)
    rank = beside["measure"].map({measure.value: at for at, measure in enumerate(Measure)})
    order = {"compared": False, "some": True, "period_end": False, "period_start": True, "rank": True, "id": True}
    return beside.assign(some=some, rank=rank).sort_values(list(order), ascending=list(order.values())).drop(columns=["some", "rank"])


def tally_lines(beside: pd.DataFrame) -> tuple[list[str], list[str]]:
    """Write tallies as Markdown, a line for each number: those that are compared, then those that nothing here can stand beside."""
    rows = in_order(beside).to_dict("records")
    compared, others = (_lines([row for row in rows if row["compared"] is state]) for state in (True, False))
    return compared, others


def _lines(rows: list[Row]) -> list[str]:
    """Write a line for each number, where its first tally stands."""
    first: dict[Hashable, int] = {}
    places = [first.setdefault(_same(row), at) for at, row in enumerate(rows)]
    alike = groupby(sorted(range(len(rows)), key=places.__getitem__), key=places.__getitem__)
    return [_line([rows[at] for at in together]) for _, together in alike]


def _same(row: Row) -> Hashable:
    return tuple(None if pd.isna(row[name]) else row[name] for name in SAME_COUNT)


def _line(rows: list[Row]) -> str:
    row, told = rows[0], "; ".join(map(_told, rows))
    said = f"{counted_words(row)}: {held_words(row)}" if row["compared"] else f"{value_of(row)} {row['unit']} ({counted_words(row)}); {held_words(row)}"
    return f"**{plain(row_period(row))}**: {plain(said)}. {told if len(rows) == 1 else f'{len(rows)} pages give this number: {told}'}"


def _told(row: Row) -> str:
    """Say who gives a number, on which page and in which words."""
    words = plain(f"“{row['quote']}”") if isinstance(row["quote"], str) else ""
    note = plain(f"Note: {row['note']}") if isinstance(row["note"], str) else ""
    return " ".join(part for part in (f"{link(who_counted(row), str(row['url']))}.", words, note) if part)
