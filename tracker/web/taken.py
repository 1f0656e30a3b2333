"""Which columns and rows of a table an address asks for: `columns`, `sort`, `limit` and `offset`, and words of its own columns."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import pandas as pd

from tracker.models import Word
from tracker.reference import standard_gazetteer
from tracker.table import plain_type
from tracker.typed_csv import did_you_mean
from tracker.web.offered import COUNTRIES, Offered
from tracker.web.refused import Refused

Params = Mapping[str, Sequence[str]]
MEANINGS = {
    "columns": "the columns to give, in the order in which they are named",
    "sort": "a column to sort by, with - before it the largest first; empty cells stand last",
    "limit": "so many rows at most; the header Link then leads to the next ones, and Tracker-Rows says how many there are",
    "offset": "so many rows are passed over",
}
"""The parameters that cut a table down, each with what it does: every table has them."""
_DAY_AS = "%Y-%m-%d"


class Part(NamedTuple):
    """The part of a table that is asked for; empty: all of it."""

    columns: tuple[str, ...] = ()
    sort: tuple[str, ...] = ()
    limit: int | None = None
    offset: int = 0

    def of(self, rows: pd.DataFrame) -> pd.DataFrame:
        """Sort the rows, pass over some, and give so many of them with the columns asked for."""
        for by in reversed(self.sort):
            rows = rows.sort_values(by.removeprefix("-"), ascending=not by.startswith("-"), kind="stable", na_position="last")
        end = None if self.limit is None else self.offset + self.limit
        rows = rows.iloc[self.offset : end].reset_index(drop=True)
        return rows[list(self.columns)] if self.columns else rows

    def beside(self, rows: int) -> dict[str, int]:
        """Give the offsets of the parts beside this one, by their relation to it: of a table of so many rows."""
        if self.limit is None:
            return {}
        after, before = self.offset + self.limit, max(0, self.offset - self.limit)
        return ({"prev": before} if self.offset else {}) | ({"next": after} if after < rows else {})


def read_part(params: Params, table: Offered, kind: str) -> Part:
    """Read what part of a table is asked for. Raises Refused."""
    asked = next((name for name in MEANINGS if name in params), None)
    if asked and kind == "geojson":
        raise Refused(400, f"{asked}: the routes are sums and have no rows of events to cut; leave it out, or ask for {table.name}.json")
    known = list(table.row.model_fields)
    columns, sort = ([_column(name, word.strip(), known) for word in params.get(name, ())] for name in ("columns", "sort"))
    limit, offset = (_number(name, params[name], least) if name in params else None for name, least in (("limit", 1), ("offset", 0)))
    return Part(tuple(dict.fromkeys(columns)), tuple(dict.fromkeys(sort)), limit, offset or 0)


def _column(name: str, word: str, known: Sequence[str]) -> str:
    bare = word.removeprefix("-") if name == "sort" else word
    if bare not in known:
        raise Refused(400, repeated(name, word) or f"{name}: {word[:60]!r} is not a column; {did_you_mean(bare, known) or 'there are ' + ', '.join(known)}")
    return word


def _number(name: str, words: Sequence[str], least: int) -> int:
    if len(words) > 1 or not re.fullmatch("0|[1-9][0-9]{0,8}", words[0].strip(), re.ASCII) or int(words[0]) < least:
        raise Refused(400, f"{name}: {' '.join(words)[:60]!r} is not a number from {least} to 999999999; write one like 100")
    return int(words[0])


def repeated(name: str, word: str) -> str:
    """Say how several values are written, of a word that has a comma; empty of another.

    >>> repeated("destination", "colombia, guatemala")
    "destination: 'colombia, guatemala' is one value; repeat the parameter for several: destination=colombia&destination=guatemala"
    """
    parts = [part.strip() for part in word.split(",") if part.strip()]
    # What is no plain word is not set into an address: it would have to be encoded, and who reads it would not know it again.
    plain = parts if all(re.fullmatch(r"[\w.'+-]+( [\w.'+-]+)*", part) for part in parts[:3]) else ["...", "..."]
    example = "&".join(f"{name}={part[:30].replace(' ', '+')}" for part in plain[:3])
    return f"{name}: {word[:60]!r} is one value; repeat the parameter for several: {example}" if "," in word and len(plain) > 1 else ""


# --- words of a table's own columns -----------------------------------------------------------------------------------------


def read_words(params: Params, table: Offered, rows: pd.DataFrame, events: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Read the words that choose rows by a column: column to the cells that count. `rows` are all rows of the table, `events` the ids of all events. Raises Refused."""
    found = {}
    for name, column in table.chosen_by.items():
        if name in params:
            known = _known(table, column, rows) | ({event.casefold(): event for event in events} if column == "event_id" else {})
            found[column] = tuple(_cell(name, word.strip(), known) for word in params[name])
    return found


def _cell(name: str, word: str, known: Mapping[str, str]) -> str:
    found = known.get(word.casefold())
    if found is None:
        hint = did_you_mean(word, known.values(), 0.75) or (f"choose one of {', '.join(sorted(set(known.values())))}" if len(known) <= 25 else "choose what stands in the table")
        raise Refused(400, repeated(name, word) or f"{name}: {word[:60]!r} is in no row; {hint}")
    return found


def _known(table: Offered, column: str, rows: pd.DataFrame) -> dict[str, str]:
    """Give every way to write a cell of a column, case-folded, with the cell: what stands there, what a code may be, and names of countries."""
    kind, _ = plain_type(table.row.model_fields[column])
    codes = [word.value for word in kind] if issubclass(kind, Word) else []
    world = standard_gazetteer().countries if column in COUNTRIES else ()
    names = {spelling.casefold(): country.alpha3 for country in world for spelling in (country.alpha3, country.name)}
    return names | {cell.casefold(): cell for cell in (*codes, *(part for cells in _cells(rows[column]).unique() for part in cells.split(";") if part))}


def _cells(column: pd.Series) -> pd.Series:
    text = column.dt.strftime(_DAY_AS) if pd.api.types.is_datetime64_any_dtype(column) else column.astype("object")
    return text.where(text.notna(), "")


def having_words(rows: pd.DataFrame, words: Mapping[str, Sequence[str]]) -> pd.DataFrame:
    """Keep the rows that have one of the words in each column; a list has each of its parts."""
    for column, wanted in words.items():
        having = [not set(wanted).isdisjoint((cell, *cell.split(";"))) for cell in _cells(rows[column])]
        rows = rows[pd.Series(having, index=rows.index, dtype="bool")]
    return rows.reset_index(drop=True)
