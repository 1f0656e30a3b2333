"""A table as the answer of a data address: its name as a file, what it says of itself, its bytes."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import pandas as pd

from tracker.bundle import workbook
from tracker.citation import LICENCE, LICENCE_URL, TITLE
from tracker.export import Selection, file_name
from tracker.project import today
from tracker.views.data import Tables
from tracker.web.asked import Asked
from tracker.web.offered import Offered
from tracker.web.pieces import pieces


class Taken(NamedTuple):
    """What was taken: what was asked for, of which table; how many rows of how many that match; at which address."""

    asked: Asked
    table: Offered
    tables: Tables
    shown: int
    found: int
    url: str

    def file_name(self, kind: str) -> str:
        """Name the file by the table, the choice and the version."""
        rows = f"{self.shown}-of-{self.found}-rows" if self.shown != self.found else f"{self.shown}-rows" if self.asked.words else ""
        if self.table.of_events:
            stem = file_name(self._selection, kind, self.table.name).removesuffix(f".{kind}")
        else:
            stem = "_".join(filter(None, [f"deportation-flights-{self.table.name}", self.tables.version]))
        return "_".join(filter(None, [stem, rows])) + f".{kind}"

    def about(self) -> Mapping[str, Any]:
        """Describe the table for formats that have room for it."""
        if self.table.name == "events" and self.shown == self.found:
            return self._selection.about()
        chosen = {name: " or ".join(words) for name, words in self.asked.words.items()}
        rows = {"table": self.table.name, "rows": self.shown, "of_rows_that_match": self.found} | ({"chosen": repr(chosen)} if chosen else {})
        if self.table.of_events:
            return self._selection.about() | rows
        known = {"title": TITLE, "version": self.tables.version or None, "address": self.url, "taken_on": today().isoformat()}
        return known | rows | {"licence": f"{LICENCE} ({LICENCE_URL}); quotes and headlines belong to their publishers"}

    @property
    def _selection(self) -> Selection:
        events = self.asked.filters.apply(self.tables.events)
        return Selection(self.asked.filters, len(events), len(self.tables.events), self.tables.version, self.url, today())

    def written(self, rows: pd.DataFrame, kind: str) -> Iterator[bytes]:
        """Write the rows; events as a workbook have their claims and sources beside them, as that of the page has."""
        if (self.table.name, kind) != ("events", "xlsx") or "event_id" not in rows:
            yield from pieces(rows, kind, self.about(), self.table.rows)
        else:
            yield workbook(rows, self.tables.claims, self.tables.reports, self.about())
