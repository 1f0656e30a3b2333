"""Event tables for tests: a row states only what matters, everything else has a plain default.

>>> events_table([{"destination": "GTM", "flights": 2, "origins": ("kbif",)}])[["event_id", "destination_name", "origin_areas"]].values.tolist()
[['E00001', 'Guatemala', 'El Paso']]
"""

import datetime as dt
from typing import Any

import pandas as pd

from tracker.models import BASIS_FIELDS, Basis, Country, EventValues, Gazetteer, Place
from tracker.table import EventRow, event_row, frame_of


def _place(id_: str, name: str, area: str, **given: Any) -> Place:
    latitude, longitude = given.pop("where")
    precision = "airport" if given["kind"] == "base" else given["kind"]
    return Place(id=id_, name=name, area=area, latitude=latitude, longitude=longitude, precision=precision, **given)


def _country(alpha3: str, name: str, place: str, where: tuple[float, float]) -> Country:
    return Country(alpha3=alpha3, alpha2=alpha3[:2], name=name, name_es=name, place=place, latitude=where[0], longitude=where[1])


# A world of a few places, rounded: tests of tables need names and coordinates, not the reference data.
WORLD = Gazetteer(
    places=(
        _place("el-paso", "El Paso", "El Paso", country="USA", where=(31.81, -106.38), kind="city"),
        _place("kbif", "Biggs Army Airfield", "El Paso", country="USA", where=(31.85, -106.38), kind="base"),
        _place("san-diego", "San Diego", "San Diego", country="USA", where=(32.73, -117.19), kind="city"),
        _place("knkx", "MCAS Miramar", "San Diego", country="USA", where=(32.87, -117.14), kind="base"),
        _place("tucson", "Tucson", "Tucson", country="USA", where=(32.12, -110.94), kind="city"),
        _place("alexandria", "Alexandria", "Alexandria", country="USA", where=(31.33, -92.55), kind="city"),
        _place("us-tx", "Texas", "", country="USA", where=(31.25, -99.25), kind="state"),
        _place("guatemala-city", "Guatemala City", "Guatemala City", country="GTM", where=(14.58, -90.53), kind="city"),
        _place("havana", "Havana", "Havana", country="CUB", where=(22.99, -82.41), kind="city"),
        _place("mugm", "Guantánamo Bay", "Guantánamo Bay", country="CUB", where=(19.91, -75.21), kind="base"),
        _place("bogota", "Bogotá", "Bogotá", country="COL", where=(4.7, -74.15), kind="city"),
    ),
    countries=(
        _country("GTM", "Guatemala", "guatemala-city", (14.58, -90.53)),
        _country("MEX", "Mexico", "mexico-city", (19.44, -99.07)),
        _country("COL", "Colombia", "bogota", (4.7, -74.15)),
        _country("HND", "Honduras", "san-pedro-sula", (15.45, -87.92)),
        _country("IND", "India", "amritsar", (31.71, 74.8)),
        _country("CUB", "Cuba", "mugm", (19.91, -75.21)),
    ),
)


def row(number: int = 1, **given: Any) -> EventRow:
    """One event row. `day` sets date, bounds and precision at once; `people` sets low, best and high (an int or three)."""
    values: dict[str, Any] = {"event_id": f"E{number:05d}", "outcome": "completed", "grade": "C", "sources": 1, "independent_sources": 1}
    day, people = given.pop("day", None), given.pop("people", None)
    if day:
        on = dt.date.fromisoformat(day)
        values |= {"date": on, "date_earliest": on, "date_latest": on, "date_precision": "day"}
    if people is not None:
        low, best, high = people if isinstance(people, tuple) else (people,) * 3
        values |= {"passengers_low": low, "passengers_best": best, "passengers_high": high}
    event = EventValues.model_validate(values | given)
    said = {field: getattr(event, "passengers_best" if field == "passengers" else field) for field in BASIS_FIELDS}
    bases = {field: Basis.REPORTED for field, value in said.items() if value not in (None, ())}
    return event_row(event, bases, WORLD)


def events_table(rows: list[dict[str, Any]]) -> pd.DataFrame:
    """A table of events in the order given, with ids E00001, E00002, ... unless a row has its own."""
    return frame_of([row(number, **given) for number, given in enumerate(rows, 1)], EventRow)


def sample_table() -> pd.DataFrame:
    """Twelve events: the seven that the seeds tell, and five that leave things unknown, are parts, or lie elsewhere.

    E00001 two C-17s to Guatemala, departed 23, arrived 24 January, 150 to 160 people. E00002 Mexico's refusal. E00003 four flights to
    Mexico, no count. E00004 the charter to Guatemala, about 80. E00005 the announced lift, no destination. E00006 Colombia's refusal,
    two C-17s, 160. E00007 two Colombian planes, 201 to 205. E00008 one of those two planes (a part). E00009 Honduras, known to the
    month, number of flights unknown. E00010 no day at all. E00011 withdrawn. E00012 India, turned back.
    """
    return events_table(_SAMPLE)


# fmt: off (a table reads by row)
_SAMPLE: list[dict[str, Any]] = [
    {"day": "2025-01-24", "date_earliest": "2025-01-23", "destination": "GTM", "flights": 2, "operator": "military", "aircraft": "C-17",
     "people": (150, 160, None), "seats": 204, "origins": ("kbif", "tucson"), "sources": 5, "independent_sources": 3, "grade": "A",
     "disputed": ("passengers",)},
    {"day": "2025-01-23", "date_latest": "2025-01-24", "destination": "MEX", "flights": 1, "operator": "military", "aircraft": "C-17",
     "seats": 102, "outcome": "denied", "sources": 5, "independent_sources": 2, "grade": "B"},
    {"day": "2025-01-23", "destination": "MEX", "flights": 4, "operator": "charter", "sources": 3, "independent_sources": 2, "grade": "A"},
    {"day": "2025-01-24", "destination": "GTM", "flights": 1, "operator": "charter", "people": (None, 80, None), "sources": 2,
     "destination_city": "guatemala-city"},
    {"outcome": "planned", "origins": ("el-paso", "san-diego"), "operator": "military", "people": (5000, 5400, None), "sources": 3,
     "disputed": ("passengers",)},
    {"day": "2025-01-26", "date_earliest": "2025-01-25", "destination": "COL", "flights": 2, "operator": "military", "aircraft": "C-17",
     "people": 160, "seats": 204, "outcome": "denied", "origins": ("knkx",), "destination_city": "bogota", "sources": 8,
     "independent_sources": 4, "grade": "A"},
    {"day": "2025-01-28", "destination": "COL", "flights": 2, "operator": "foreign", "people": (201, 201, 205), "destination_city": "bogota",
     "origins": ("san-diego", "el-paso"), "sources": 6, "independent_sources": 5, "grade": "A", "disputed": ("origins", "passengers")},
    {"day": "2025-01-28", "destination": "COL", "flights": 1, "operator": "foreign", "aircraft": "Boeing 737-700", "people": 95,
     "origins": ("kbif",), "covers": "part"},
    {"date_earliest": "2025-02-01", "date_latest": "2025-02-28", "date_precision": "month", "destination": "HND", "operator": "charter",
     "people": (None, 120, None), "origins": ("alexandria",)},
    {"destination": "GTM", "flights": 1, "origins": ("us-tx",), "possible_duplicate_of": ("E00004",)},
    {"day": "2025-01-30", "destination": "CUB", "flights": 1, "people": 10, "grade": "X", "sources": 0, "independent_sources": 0},
    {"day": "2025-02-05", "destination": "IND", "flights": 1, "operator": "military", "aircraft": "C-17", "people": (104, 104, 104),
     "seats": 102, "outcome": "turned_back", "origins": ("san-diego",), "independent_sources": 2, "sources": 2, "grade": "B"},
]
