"""Events by the hundred thousand in the columns of events.csv: made up, with the places and words of the real gazetteer.

``python -m bench.synthetic_events EVENTS FOLDER`` writes a folder that the page can show (``TRACKER_DATA=FOLDER``). There are ten years of
days, some of them unknown; countries, areas and models as unevenly spread as real ones are; counts of people as ranges. Claims and reports
are empty. The same number of events is the same table.
"""

import datetime as dt
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from tracker.models import BASIS_FIELDS, AircraftType, Basis, Country, EventValues, Gazetteer, Place
from tracker.reference import standard_gazetteer
from tracker.table import ChangeRow, ClaimRow, EventRow, ReportRow, event_row, frame_of, write_csv

KINDS = 4_000  # different events; each stands in the table many times, on other days and with other people
COUNTRIES, AREAS, MODELS = 60, 60, 15
FIRST_DAY, DAYS = np.datetime64("2016-01-01"), 3_652
OUTCOMES = {"completed": 0.78, "denied": 0.07, "turned_back": 0.03, "cancelled": 0.05, "planned": 0.07}


def synthetic_events(size: int) -> pd.DataFrame:
    """Make a table of that many events, sorted by day as the published one is."""
    rng = np.random.default_rng(1)
    world = standard_gazetteer()
    kinds = frame_of([_kind(rng, world) for _ in range(min(KINDS, size))], EventRow)
    table = kinds.iloc[rng.integers(0, len(kinds), size)].reset_index(drop=True)
    table = _peopled(_dated(table, rng), rng)
    ids = pd.Series([f"E{number:05d}" for number in range(1, size + 1)], dtype="str")
    return table.assign(event_id=ids)


def write_project(size: int, folder: Path) -> Path:
    """Write a folder laid out like the project, with that many events, and return it."""
    published = folder / "data" / "published"
    published.mkdir(parents=True, exist_ok=True)
    (folder / "seeds").mkdir(exist_ok=True)
    (folder / "seeds" / "sources.csv").write_text("file,publisher,title,url,published\n", encoding="utf-8")
    write_csv(synthetic_events(size), published / "events.csv")
    for name, kind in (("claims", ClaimRow), ("reports", ReportRow), ("changes", ChangeRow)):
        write_csv(frame_of([], kind), published / f"{name}.csv")
    (published / "build.json").write_text(json.dumps({"steps": {"events": size}, "version": "2026-01-01-synthetic"}) + "\n", encoding="utf-8")
    return folder


def _kind(rng: np.random.Generator, world: Gazetteer) -> EventRow:
    """Make an event without day and people."""
    areas = [place for place in world.places if place.country == "USA" and place.area][:AREAS]
    countries = [country for country in world.countries if country.alpha3 != "USA"]
    model: AircraftType = _one(rng, [model for model in world.aircraft if model.seats][:MODELS])
    country: Country = _one(rng, sorted(countries, key=lambda country: (country.alpha3 not in _FIRST, country.alpha3))[:COUNTRIES])
    flights = int(rng.choice([1, 2, 3, 5], p=[0.85, 0.1, 0.03, 0.02]))
    known = rng.random(5) > 0.15
    values = EventValues(
        event_id="E00001",
        flights=flights if known[0] else None,
        origins=_origins(rng, areas) if known[1] else (),
        destination=country.alpha3,
        operator=_one(rng, ["charter", "military", "commercial", "foreign"]) if known[2] else None,
        aircraft=model.model if known[3] else None,
        seats=model.seats * flights if known[3] and known[0] and model.seats else None,
        outcome=rng.choice(list(OUTCOMES), p=list(OUTCOMES.values())),
        covers="whole" if rng.random() > 0.04 else "part",
        grade=str(rng.choice(["A", "B", "C"], p=[0.3, 0.3, 0.4])),
        sources=int(rng.integers(1, 9)),
        independent_sources=int(rng.integers(1, 5)),
        disputed=("passengers",) if rng.random() < 0.1 else (),
        reason="diplomatic, with a comma" if rng.random() < 0.05 else None,
    )
    return event_row(values, dict.fromkeys(BASIS_FIELDS, Basis.REPORTED), world)


_FIRST = {"GTM", "MEX", "COL", "HND", "SLV", "BRA", "ECU", "VEN", "HTI", "CUB"}


def _one(rng: np.random.Generator, among: list[Any]) -> Any:  # noqa: ANN401 (one of whatever is given)
    """Choose one, the first ones more often."""
    weights = 1 / np.arange(1, len(among) + 1) ** 0.8
    return among[int(rng.choice(len(among), p=weights / weights.sum()))]


def _origins(rng: np.random.Generator, places: list[Place]) -> tuple[str, ...]:
    first = _one(rng, places).id
    return tuple(dict.fromkeys((first, _one(rng, places).id))) if rng.random() < 0.05 else (first,)


def _dated(table: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    size = len(table)
    days = np.sort(FIRST_DAY + rng.integers(0, DAYS, size)).astype("datetime64[us]")
    undated = np.arange(size) >= size - size // 100
    first = pd.Series(days).mask(undated)
    is_day = pd.Series(rng.random(size) > 0.05) & ~undated
    last = first + pd.to_timedelta(np.where(is_day, 0, 6), unit="D").astype("timedelta64[us]")
    precision = pd.Series(np.where(undated, "unknown", np.where(is_day, "day", "week")), dtype="str")
    return table.assign(date=first.where(is_day), date_earliest=first, date_latest=last, date_precision=precision)


def _peopled(table: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    size = len(table)
    best = pd.Series(rng.integers(20, 180, size), dtype="Int64").mask(rng.random(size) < 0.3)
    ranged = rng.random(size) < 0.2
    return table.assign(passengers_low=best.where(~ranged, best - 5), passengers_best=best, passengers_high=best.where(~ranged, best + 10))


if __name__ == "__main__":
    began = dt.datetime.now(dt.UTC)
    write_project(int(sys.argv[1]), Path(sys.argv[2]))
    print(f"written in {(dt.datetime.now(dt.UTC) - began).total_seconds():.1f} s")
