"""The published tables and the documents, read once for all readers and shared read-only."""

import json
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import NamedTuple, TypeVar

import numpy as np
import pandas as pd
import streamlit as st

from tracker.documents import read_documents
from tracker.export import Selection
from tracker.filters import Filters, Said, said_in
from tracker.models import BadInput, Document, Problem
from tracker.table import RejectedRow, frame_of, read_changes, read_claims, read_events_numbered, read_rejected, read_reports
from tracker.totals import alike, number_of
from tracker.views.kept import Kept

PROJECT = Path(__file__).resolve().parents[2]
FOLDER_VARIABLE = "TRACKER_DATA"
"""Names a folder laid out like the project (data/published and seeds) to show instead of the project's own."""

Version = tuple[tuple[str, int, int], ...]
Made = TypeVar("Made")
_READINGS = count(1)
READERS = {"events.csv": read_events_numbered, "claims.csv": read_claims, "reports.csv": read_reports, "changes.csv": read_changes, "rejected.csv": read_rejected}


class Tables(NamedTuple):
    """What is published: a row per event, per claim, per report, per change; the documents by id, what is wrong in their folder, the build's counts and version."""

    events: pd.DataFrame
    claims: pd.DataFrame
    reports: pd.DataFrame
    changes: pd.DataFrame
    documents: dict[str, Document]
    problems: tuple[Problem, ...]
    steps: dict[str, int]
    version: str
    reading: int  # the number of this reading of the files in this process: no two contents have one number
    alike: pd.DataFrame  # the events for sums, those that are alike in one row (`totals.alike`)
    said: Said = Said(())  # the words of the reports, to be sought
    rejected: pd.DataFrame = frame_of((), RejectedRow)  # the reports that a person rejected


@dataclass(frozen=True)
class View:
    """What a page is given. Only `shown`, the events that the filters leave, feeds figures, tables and downloads."""

    tables: Tables
    filters: Filters
    open_event: Callable[[str], None]
    open_document: Callable[[str], None]

    @cached_property
    def places(self) -> np.ndarray:
        """The places in the table of the events that the filters leave."""
        return np.flatnonzero(self.filters.keeps(self.tables.events))

    @cached_property
    def shown(self) -> pd.DataFrame:
        """The events that the filters leave, taken out of the table when they are first asked for."""
        return self.filters.apply(self.tables.events)

    @cached_property
    def alike(self) -> pd.DataFrame:
        """The events that the filters leave, for sums: those that are alike are one row, where that can be."""
        return self.shown if self.filters.choose_single_events else self.filters.apply(for_sums(self.tables, self.filters))

    @property
    def number(self) -> int:
        """How many events the filters leave."""
        return self.summed(number_of)

    @property
    def apart(self) -> str:
        """Which of the events that the filters leave are not shown; empty: all are."""
        return ""

    @property
    def claims(self) -> pd.DataFrame:
        """The claims behind the shown events."""
        return self._behind(self.tables.claims)

    @property
    def reports(self) -> pd.DataFrame:
        """The reports behind the shown events."""
        return self._behind(self.tables.reports)

    @property
    def rejected(self) -> pd.DataFrame:
        """The rejected reports of the shown events, and where all events are shown also those of none."""
        return self.tables.rejected if self.number == len(self.tables.events) else self._behind(self.tables.rejected)

    def _behind(self, rows: pd.DataFrame) -> pd.DataFrame:
        """Keep the rows about the shown events: looked up among the shorter of the two."""
        ids = self.tables.events["event_id"].take(self.places)
        if len(rows) < len(ids):
            ids = ids[ids.isin(rows["event_id"].unique())]
        return rows[rows["event_id"].isin(ids)]

    def once(self, work: Callable[..., Made], *words: str) -> Made:
        """Give what `work` makes of the shown events and of some words: made once for all readers of the same choice.

        It is shared, so nobody may change it, and held for a while, so it may not be as long as the table.
        """
        return self.made(lambda: work(self.shown, *words), work.__module__, work.__qualname__, *words)

    def summed(self, work: Callable[..., Made], *words: str) -> Made:
        """Give what `work` sums up of the shown events, as `once` does; it asks for no day and for no single event."""
        return self.made(lambda: work(self.alike, *words), work.__module__, work.__qualname__, *words)

    def of_all(self, work: Callable[..., Made], *words: str) -> Made:
        """Give what `work` makes of the whole table: made once for all readers of all choices."""
        return once(self.tables, Filters(), lambda: work(self.tables.events, *words), "of all", work.__module__, work.__qualname__, *words)

    def made(self, make: Callable[[], Made], *name: str) -> Made:
        """Give what `make` makes, made once for all readers of the same choice; `name` tells it from other things made of it."""
        return once(self.tables, self.filters, make, *name)

    @property
    def selection(self) -> Selection:
        """What a download of the shown events is taken from."""
        return Selection(self.filters, self.number, len(self.tables.events), self.tables.version)


def for_sums(tables: Tables, filters: Filters) -> pd.DataFrame:
    """Give the table that sums of a choice are taken from: the events, those that are alike in one row, but each in its own where days or words are chosen."""
    return tables.events if filters.choose_single_events else tables.alike


def once(tables: Tables, filters: Filters, make: Callable[[], Made], *name: str) -> Made:
    """Give what `make` makes, made once for all readers of the same tables and filters; `name` tells it from other things made of these."""
    return _MADE.get((tables.reading, filters, *name), make)


# A page makes about fifteen things for a choice, some hundred kB together.
_MADE = Kept(600)


def project_folder() -> Path:
    """Give the folder whose data/published and seeds the page shows."""
    return Path(os.environ.get(FOLDER_VARIABLE) or PROJECT).resolve()


def load_tables(folder: Path) -> Tables:
    """Load the tables of a folder, read again only when one of their files changed.

    Every call gives frames of its own over the shared values (pandas copies a column when somebody writes to it), so
    no reader can change what another reads.

    Raises:
        BadInput: published files are missing, cut off or damaged: all problems at once.

    """
    published, seeds = folder / "data" / "published", folder / "seeds"
    read = _read(published, seeds, version_of([*sorted(published.glob("*")), *sorted(seeds.glob("*"))]))
    return read._replace(**{name: getattr(read, name).copy(deep=False) for name in ("events", "claims", "reports", "changes", "alike", "rejected")})


def version_of(paths: Iterable[Path]) -> Version:
    """Tell the state of files, so that a changed one is read again."""
    return tuple((str(path), path.stat().st_mtime_ns, path.stat().st_size) for path in paths if path.is_file())


# One server shows one folder; a changed file makes a second version while the first is still in use.
@st.cache_resource(max_entries=2, show_spinner="Reading the published tables ...")
def _read(published: Path, seeds: Path, version: Version) -> Tables:  # noqa: ARG001 (part of the cache's key)
    frames: dict[str, pd.DataFrame] = {}
    damaged: list[Problem] = []
    for name, read in READERS.items():
        try:
            frames[name] = read(published / name)
        except BadInput as bad:
            damaged += bad.problems
    if damaged:
        raise BadInput(damaged)
    problems: list[Problem] = []
    documents = {document.id: document for document in read_documents(seeds, problems)}
    rejected = frames.pop("rejected.csv")
    return Tables(*frames.values(), documents, tuple(problems), *_built(published / "build.json"), next(_READINGS), alike(frames["events.csv"]), said_in(frames["reports.csv"], frames["claims.csv"]), rejected)


def _built(path: Path) -> tuple[dict[str, int], str]:
    """Read the counts at every step of the build and its version; none where the file does not hold them: they explain the table and are no part of it."""
    try:
        built = json.loads(path.read_bytes())
        return {str(step): int(count) for step, count in built["steps"].items()}, str(built.get("version", ""))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}, ""
