"""What the table is compared with, read once for all readers: the tallies beside our flights, the searched days, the last measurements."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

import pandas as pd
import streamlit as st

from tracker.models import BadInput, Problem
from tracker.quality import QUALITY, Measurement, read_quality
from tracker.searches import SEARCHED_FILE, read_searches
from tracker.table import searches_table, tallies_table
from tracker.tallies import TALLIES_FILE, read_tallies
from tracker.totals import beside_tallies, people_per_flight
from tracker.views.data import Version, version_of

T = TypeVar("T")


class Comparison(NamedTuple):
    """The whole table beside what others counted, with what is wrong in the files; a file that is missing gives no rows."""

    beside: pd.DataFrame
    per_flight: pd.DataFrame
    searches: pd.DataFrame
    measurements: tuple[Measurement, ...]
    rules: str
    problems: tuple[Problem, ...]


def load_comparison(folder: Path, events: pd.DataFrame) -> Comparison:
    """Compare the events with the tallies of a folder, anew only when one of the files changed; a file with problems gives no rows."""
    paths = _paths(folder)
    read = _read(folder, version_of([*paths.values(), folder / "data/published/events.csv"]), events)
    return read._replace(beside=read.beside.copy(deep=False), per_flight=read.per_flight.copy(deep=False), searches=read.searches.copy(deep=False))


def _paths(folder: Path) -> dict[str, Path]:
    data = folder / "data"
    return {
        "tallies": data / "reference" / TALLIES_FILE,
        "searches": data / "curated" / SEARCHED_FILE,
        "quality": data / "published" / QUALITY,
        "log": data / "published" / "build.json",
    }


@st.cache_resource(max_entries=2, show_spinner="Comparing with what others counted ...")
def _read(folder: Path, version: Version, _events: pd.DataFrame) -> Comparison:  # noqa: ARG001 (part of the cache's key)
    paths = _paths(folder)
    problems: list[Problem] = []
    typed_tallies = _rows(paths["tallies"], read_tallies, problems)
    tallies, searches = tallies_table(typed_tallies), searches_table(_rows(paths["searches"], read_searches, problems))
    measurements = _or_nothing(lambda: read_quality(paths["quality"]), (), problems)
    beside, per_flight = beside_tallies(_events, tallies), people_per_flight(_events, tallies)
    return Comparison(beside, per_flight, searches, measurements, _rules(paths["log"]), tuple(problems))


def _rows(path: Path, read: Callable[[Path], list[T]], problems: list[Problem]) -> list[T]:
    return _or_nothing(lambda: read(path.parent), [], problems) if path.exists() else []


def _or_nothing(read: Callable[[], T], otherwise: T, problems: list[Problem]) -> T:
    try:
        return read()
    except BadInput as bad:
        problems += bad.problems
        return otherwise


def _rules(path: Path) -> str:
    """Read which rules the table was built with; empty where the file does not say."""
    try:
        return str(json.loads(path.read_bytes())["inputs"]["rules"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ""
