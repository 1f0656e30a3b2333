"""The tables that programs may ask for: what a row of each is, its rows, and by which of its columns they can be chosen."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, get_args

import pandas as pd

from tracker.bundle import SourceRow, sources
from tracker.export import FORMATS
from tracker.filters import Filters
from tracker.handed_out import Rows
from tracker.models import Record
from tracker.opendata import TABLES as PUBLISHED_TABLES
from tracker.project import PUBLISHED
from tracker.table import frame_of, read_rows
from tracker.views.data import Tables, project_folder

COUNTRIES = ("destination", "country", "nationality", "alpha3")
"""Columns of countries' codes: their names count, too."""
_OF_EVENTS: Mapping[str, Callable[[Tables], pd.DataFrame]] = {
    "events": lambda tables: tables.events,
    "claims": lambda tables: tables.claims,
    "reports": lambda tables: tables.reports,
    "sources": lambda tables: tables.reports,
    "rejected": lambda tables: tables.rejected,
}
# Parameter to column, beside the words that choose events, which come first where both have one name.
_CHOSEN_BY: Mapping[str, Mapping[str, str]] = {
    "claims": {name: name for name in ("field", "publisher", "doc", "url", "credited", "method", "stated_in")} | {"report": "report_id"},
    "reports": {name: name for name in ("publisher", "doc", "url", "credited", "method", "covers")} | {"report": "report_id"},
    "sources": {name: name for name in ("publisher", "url")},
    "rejected": {name: name for name in ("publisher", "doc", "url")} | {"report": "report_id"},
    "changes": {"event": "event_id", **{name: name for name in ("what", "field", "day")}},
    "tallies": {name: name for name in ("destination", "measure", "nationality", "operator", "publisher", "counted_by", "rate")},
    "searched": {name: name for name in ("destination", "found")},
    "places": {name: name for name in ("id", "kind", "country", "state", "area", "icao", "iata")},
    "countries": {name: name for name in ("alpha3", "alpha2", "name")},
    "publishers": {name: name for name in ("name", "kind", "country", "language")},
    "aircraft": {name: name for name in ("model", "family", "operator")},
}


class Offered(NamedTuple):
    """A table: its name, what a row is, the model of its rows, and the parameters that choose rows by a column of theirs."""

    name: str
    meaning: str
    row: type[Record]

    @property
    def of_events(self) -> bool:
        """Whether its rows are chosen with their events, by the words of the page."""
        return self.name in _OF_EVENTS

    @property
    def chosen_by(self) -> Mapping[str, str]:
        """Parameter to the column that it looks at."""
        return _CHOSEN_BY.get(self.name, {})

    @property
    def kinds(self) -> list[str]:
        """The formats; only events have routes."""
        return [kind for kind in FORMATS if kind != "geojson" or self.name == "events"]

    @property
    def rows(self) -> Rows:
        """What its rows are, for a file of them."""
        return Rows(self.name, self.row)

    def all_rows(self, tables: Tables, filters: Filters) -> pd.DataFrame:
        """Give its rows, of a table of events those of the chosen events. BadInput where its file is damaged."""
        if not self.of_events:
            return tables.changes if self.name == "changes" else _published(_state(self.name), self.row)
        events, rows = filters.apply(tables.events), _OF_EVENTS[self.name](tables)
        if self.name == "events":
            return events
        # Rejected reports of no event are nobody's choice, and in the whole.
        chosen = rows if filters == Filters() else rows[rows["event_id"].isin(events["event_id"])].reset_index(drop=True)
        return sources(chosen) if self.name == "sources" else chosen


def offered() -> dict[str, Offered]:
    """List the tables that are published, events first."""
    there = {path.stem for path in (project_folder() / PUBLISHED).glob("*.csv")} | _OF_EVENTS.keys() | {"changes"}
    every = {table.name: Offered(table.name, table.about.partition("`: ")[2] or table.about, table.row) for table in PUBLISHED_TABLES}
    of_sources = Offered("sources", "one row for each document behind the events", SourceRow)
    first = {name: every[name] for name in ("events", "claims", "reports")} | {"sources": of_sources}
    return first | {name: one for name, one in every.items() if name in there}


State = tuple[Path, int, int]


def _state(name: str) -> State:
    path = project_folder() / PUBLISHED / f"{name}.csv"
    found = path.stat()
    return path, found.st_mtime_ns, found.st_size


@lru_cache(maxsize=16)
def _published(state: State, row: type[Record]) -> pd.DataFrame:
    """Read a published file, once for each state of it."""
    frame = frame_of(read_rows(state[0], row), row)
    mixed = [name for name, field in row.model_fields.items() if {int, float} <= set(get_args(field.annotation))]
    return frame.assign(**{name: pd.Series(map(_as_printed, frame[name]), dtype="object") for name in mixed})


def _as_printed(number: float) -> float | int | None:
    """Give a whole number among others as one.

    >>> _as_printed(14.0), _as_printed(4.5), _as_printed(float("nan"))
    (14, 4.5, None)
    """
    return None if pd.isna(number) else int(number) if number.is_integer() else number
