"""What people typed about the world: places, countries, aircraft, publishers and the base map, read from a folder and checked.

The names of countries stand in countries.csv only; the row of a country in places.csv gives the point that stands for it.
So "Georgia" can be a US state among the places and a country among the countries: who reads text decides by the words around it.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from tracker.models import AircraftType, BadInput, Country, Gazetteer, Place, Precision, Problem, Publisher, PublisherKind
from tracker.typed_csv import PROJECT, did_you_mean, read_rows, shown_path, write_rows

REFERENCE = PROJECT / "data" / "reference"
BASEMAPS = ("world", "americas")

# How exactly the coordinates of each kind of place are meant.
PRECISION_OF_KIND = {
    "airport": Precision.AIRPORT,
    "base": Precision.AIRPORT,
    "city": Precision.CITY,
    "state": Precision.STATE,
    "country": Precision.COUNTRY,
}


class _Tables(NamedTuple):
    """The rows of the four files, each with its line."""

    places: list[tuple[int, Place]]
    countries: list[tuple[int, Country]]
    aircraft: list[tuple[int, AircraftType]]
    publishers: list[tuple[int, Publisher]]


class _Use(NamedTuple):
    """One use of a word that only one row of a file may use."""

    line: int
    word: str
    row: str


def read_gazetteer(folder: Path) -> Gazetteer:
    """Read places.csv, countries.csv, aircraft.csv and publishers.csv of `folder`; raises BadInput with every problem found in them."""
    problems: list[Problem] = []
    tables = _read(folder, problems)
    problems.extend(_disagreements(folder, tables))
    if problems:
        raise BadInput(problems)
    places, countries, aircraft, publishers = (tuple(row for _, row in rows) for rows in tables)
    return Gazetteer(places=places, countries=countries, aircraft=aircraft, publishers=publishers)


@lru_cache(maxsize=1)
def standard_gazetteer() -> Gazetteer:
    """Give the project's own reference tables, read once."""
    return read_gazetteer(REFERENCE)


def check_reference(folder: Path) -> list[Problem]:
    """List everything that is wrong with the reference files of `folder`; an empty list when they are in order."""
    problems: list[Problem] = []
    tables = _read(folder, problems)
    problems.extend(_disagreements(folder, tables))
    for name in BASEMAPS:
        try:
            _read_basemap(_basemap_path(folder, name))
        except BadInput as bad:
            problems.extend(bad.problems)
    return problems


def canonical_reference(folder: Path) -> dict[Path, str]:
    """Give the canonical text of each typed file: rows sorted by their key, quotes only where needed; BadInput where one has problems."""
    gazetteer = read_gazetteer(folder)
    places = sorted(gazetteer.places, key=lambda place: place.id)
    countries = sorted(gazetteer.countries, key=lambda country: country.alpha3)
    aircraft = sorted(gazetteer.aircraft, key=lambda kind: kind.model)
    publishers = sorted(gazetteer.publishers, key=lambda publisher: publisher.name.casefold())
    return {
        folder / "places.csv": write_rows(places, Place),
        folder / "countries.csv": write_rows(countries, Country),
        folder / "aircraft.csv": write_rows(aircraft, AircraftType),
        folder / "publishers.csv": write_rows(publishers, Publisher),
    }


@lru_cache(maxsize=len(BASEMAPS))
def read_basemap(name: str) -> dict[str, Any]:
    """Read a base map, `world` or `americas`: a GeoJSON FeatureCollection whose features have an ISO alpha-3 id and a name.

    The same object is given to every caller: do not change it.
    """
    if name not in BASEMAPS:
        raise ValueError(f"no base map {name!r}; use one of {', '.join(BASEMAPS)}")
    return _read_basemap(_basemap_path(REFERENCE, name))


def _basemap_path(folder: Path, name: str) -> Path:
    return folder / f"basemap_{name}.json"


def _read_basemap(path: Path) -> dict[str, Any]:
    remedy = "make it again: python scripts/make_basemap.py"
    try:
        basemap: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadInput([Problem(shown_path(path), 0, "there is no such file", remedy)]) from None
    except (OSError, ValueError, RecursionError):
        raise BadInput([Problem(shown_path(path), 0, "it is not a base map (unreadable, or not JSON)", remedy)]) from None
    if not isinstance(basemap, dict) or basemap.get("type") != "FeatureCollection":
        raise BadInput([Problem(shown_path(path), 0, "it is not a GeoJSON FeatureCollection", remedy)])
    return basemap


def _read(folder: Path, problems: list[Problem]) -> _Tables:
    return _Tables(
        read_rows(folder / "places.csv", Place, problems),
        read_rows(folder / "countries.csv", Country, problems),
        read_rows(folder / "aircraft.csv", AircraftType, problems),
        read_rows(folder / "publishers.csv", Publisher, problems),
    )


def _disagreements(folder: Path, tables: _Tables) -> Iterator[Problem]:
    """Yield what is wrong between rows that are right on their own."""
    places, countries, aircraft, publishers = (shown_path(folder / f"{name}.csv") for name in ("places", "countries", "aircraft", "publishers"))
    yield from _place_problems(places, tables)
    yield from _country_problems(countries, tables)
    yield from _aircraft_problems(aircraft, tables.aircraft)
    yield from _publisher_problems(publishers, tables)


def _place_problems(file: str, tables: _Tables) -> Iterator[Problem]:
    yield from _used_twice(file, "id", (_Use(line, place.id, place.id) for line, place in tables.places))
    named = ((line, place) for line, place in tables.places if place.kind != "country")
    yield from _used_twice(file, "name", (_Use(line, name, place.id) for line, place in named for name in (place.name, *place.aliases)))
    codes = [country.alpha3 for _, country in tables.countries]
    for line, place in tables.places:
        if codes and place.country not in codes:
            do = did_you_mean(place.country, codes) or "use a code of countries.csv"
            yield Problem(file, line, f"country '{place.country}' is not known", do)
        if place.precision is not (right := PRECISION_OF_KIND[place.kind]):
            yield Problem(file, line, f"a place of kind {place.kind} has precision '{place.precision}'", f"write {right}")
        if place.kind == "country" and place.aliases:
            yield Problem(file, line, "the place of a country has aliases", "put the names of countries in countries.csv")


def _country_problems(file: str, tables: _Tables) -> Iterator[Problem]:
    countries = tables.countries
    yield from _used_twice(file, "alpha3", (_Use(line, country.alpha3, country.alpha3) for line, country in countries))
    yield from _used_twice(file, "alpha2", (_Use(line, country.alpha2, country.alpha3) for line, country in countries))
    yield from _used_twice(file, "name", (_Use(line, word, country.alpha3) for line, country in countries for word in _words(country)))
    places = {place.id: place for _, place in tables.places}
    for line, country in countries:
        place = places.get(country.place)
        if country.place and places and place is None:
            do = did_you_mean(country.place, places) or "use an id of places.csv"
            yield Problem(file, line, f"place '{country.place}' is not known", do)
        elif place and (place.latitude, place.longitude) != (country.latitude, country.longitude):
            point = f"{place.latitude} and {place.longitude}"
            yield Problem(file, line, f"latitude and longitude are not those of place '{place.id}'", f"write {point}")


def _words(country: Country) -> list[str]:
    """List the words for a country and its people, each once (Chinese is adjective and demonym)."""
    return list(dict.fromkeys((country.name, *country.aliases, *country.adjectives, *country.demonyms)))


def _aircraft_problems(file: str, aircraft: Sequence[tuple[int, AircraftType]]) -> Iterator[Problem]:
    models = [kind.model for _, kind in aircraft]
    yield from _used_twice(file, "name", (_Use(line, name, kind.model) for line, kind in aircraft for name in (kind.model, *kind.aliases)))
    for line, kind in aircraft:
        if kind.family and kind.family not in models:
            do = did_you_mean(kind.family, models) or "give the family a row of its own"
            yield Problem(file, line, f"family '{kind.family}' is not known", do)
        if kind.seats is not None and not (kind.seats_meaning and kind.seats_source):
            yield Problem(file, line, "seats have no meaning or no source", "fill in seats_meaning and seats_source, or empty seats")
        if kind.seats is None and (kind.seats_meaning or kind.seats_source):
            yield Problem(file, line, "there is a meaning or a source of seats, but no seats", "fill in seats, or empty the two cells")


def _publisher_problems(file: str, tables: _Tables) -> Iterator[Problem]:
    publishers = [publisher for _, publisher in tables.publishers]
    names = [publisher.name for publisher in publishers]
    codes = [country.alpha3 for _, country in tables.countries]
    yield from _used_twice(file, "name", (_Use(line, publisher.name, publisher.name) for line, publisher in tables.publishers))
    for line, publisher in tables.publishers:
        if codes and publisher.country and publisher.country not in codes:
            do = did_you_mean(publisher.country, codes) or "use a code of countries.csv, or leave it empty"
            yield Problem(file, line, f"country '{publisher.country}' is not known", do)
        if publisher.republishes and not publisher.kind.retells:
            yield Problem(file, line, f"a publisher of kind {publisher.kind} republishes others", "make it a mirror or an aggregator, or empty republishes")
        if publisher.kind is PublisherKind.MIRROR and not publisher.republishes:
            yield Problem(file, line, "a mirror republishes nobody", "say whose text it shows, or make it an aggregator")
        for other in publisher.republishes:
            if other not in names or other == publisher.name:
                do = did_you_mean(other, [name for name in names if name != publisher.name]) or "give the outlet a row of its own"
                yield Problem(file, line, f"'{other}', which it republishes, is not another publisher of this table", do)


def _used_twice(file: str, column: str, uses: Iterable[_Use]) -> Iterator[Problem]:
    """Yield a problem for each word that was used before, whatever its case."""
    first: dict[str, _Use] = {}
    for use in uses:
        before = first.setdefault(use.word.casefold(), use)
        if before is not use:
            where = f"line {before.line} ({before.row})" if before.line != use.line else "the same row"
            yield Problem(file, use.line, f"{column} '{use.word}' of {use.row} stands already in {where}", "delete one of the two")


__all__ = [
    "BASEMAPS",
    "REFERENCE",
    "canonical_reference",
    "check_reference",
    "read_basemap",
    "read_gazetteer",
    "standard_gazetteer",
]
