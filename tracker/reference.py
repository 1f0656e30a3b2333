"""What people typed about the world: places, countries, aircraft, publishers and the base map, read from a folder and checked.

The names of countries stand in countries.csv only; the row of a country in places.csv gives the point that stands for it.
So "Georgia" can be a US state among the places and a country among the countries: who reads text decides by the words around it.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, NamedTuple

from tracker.half_read import HalfRead, Said, Unread, said_by
from tracker.models import AircraftType, BadInput, Country, Gazetteer, Place, Precision, Problem, Publisher, PublisherKind, Record
from tracker.typed_csv import PROJECT, read_rows, shown_path, unknown_name, write_rows

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
    """The rows of the four files, each with its line; to be checked, also those of which some cells could not be read."""

    places: list[tuple[int, Any]]
    countries: list[tuple[int, Any]]
    aircraft: list[tuple[int, Any]]
    publishers: list[tuple[int, Any]]


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


def readable_gazetteer(folder: Path) -> Gazetteer:
    """Give the rows of the files that can be named, for checks of files that name them: one that is half read is known by its id, and the cells that it lacks raise Unread."""
    tables = _read(folder, [])
    keys = ("id", "alpha3", "model", "name")
    named = {name: tuple(row for _, row in rows if _said_of(row, key)) for name, rows, key in zip(_Tables._fields, tables, keys, strict=True)}
    return Gazetteer.model_construct(**named)


def _said_of(row: Any, column: str) -> Any:  # noqa: ANN401 (a cell of any type)
    """Give a cell of a row; None where it could not be read."""
    try:
        return getattr(row, column)
    except Unread:
        return None


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
    kinds: tuple[tuple[str, type[Record]], ...] = (("places", Place), ("countries", Country), ("aircraft", AircraftType), ("publishers", Publisher))
    return _Tables(*(_every_row(folder / f"{name}.csv", kind, problems) for name, kind in kinds))


def _every_row(path: Path, kind: type[Record], problems: list[Problem]) -> list[tuple[int, Any]]:
    half_read: list[tuple[int, HalfRead]] = []
    return sorted([*read_rows(path, kind, problems, half_read=half_read), *half_read], key=lambda row: row[0])


def _disagreements(folder: Path, tables: _Tables) -> Iterator[Problem]:
    """Yield what is wrong between cells that are right on their own."""
    places, countries, aircraft, publishers = (shown_path(folder / f"{name}.csv") for name in _Tables._fields)
    yield from _place_problems(places, tables)
    yield from _country_problems(countries, tables)
    yield from _aircraft_problems(aircraft, tables.aircraft)
    yield from _publisher_problems(publishers, tables)


def _each(file: str, rows: Iterable[tuple[int, Any]], *checks: Callable[[Any], Iterator[Said]]) -> Iterator[Problem]:
    yield from (Problem(file, line, *said) for line, row in rows for said in said_by(checks, row))


def _uses(rows: Iterable[tuple[int, Any]], key: str, words: Callable[[Any], Iterable[str]]) -> Iterator[_Use]:
    """Give the uses of words that only one row may use, by rows named by the column `key`."""
    for line, row in rows:
        with suppress(Unread):
            yield from [_Use(line, word, getattr(row, key)) for word in words(row)]


def _known(rows: Iterable[tuple[int, Any]], key: str) -> list[str]:
    return [name for _, row in rows if (name := _said_of(row, key))]


def _place_problems(file: str, tables: _Tables) -> Iterator[Problem]:
    yield from _used_twice(file, "id", _uses(tables.places, "id", lambda place: [place.id]))
    yield from _used_twice(file, "name", _uses(tables.places, "id", lambda place: [place.name, *place.aliases] if place.kind != "country" else []))
    codes = _known(tables.countries, "alpha3")
    yield from _each(file, tables.places, partial(_unknown_country, codes=codes), _wrong_precision, _aliases_of_a_country)


def _unknown_country(row: Any, codes: Sequence[str]) -> Iterator[Said]:  # noqa: ANN401 (a place or a publisher, or what could be read of one)
    if codes and row.country and row.country not in codes:
        yield unknown_name("country", row.country, codes, "countries.csv")


def _wrong_precision(place: Any) -> Iterator[Said]:  # noqa: ANN401 (a place, or what could be read of one)
    if place.precision is not (right := PRECISION_OF_KIND[place.kind]):
        yield f"a place of kind {place.kind} has precision '{place.precision}'", f"write {right}"


def _aliases_of_a_country(place: Any) -> Iterator[Said]:  # noqa: ANN401 (as above)
    if place.kind == "country" and place.aliases:
        yield "the place of a country has aliases", "put the names of countries in countries.csv"


def _country_problems(file: str, tables: _Tables) -> Iterator[Problem]:
    for column, words in (("alpha3", lambda one: [one.alpha3]), ("alpha2", lambda one: [one.alpha2]), ("name", _words)):
        yield from _used_twice(file, column, _uses(tables.countries, "alpha3", words))
    places = {place.id: place for _, place in tables.places if _said_of(place, "id")}
    yield from _each(file, tables.countries, partial(_wrong_point, places=places))


def _wrong_point(country: Any, places: Mapping[str, Any]) -> Iterator[Said]:  # noqa: ANN401 (a country, or what could be read of one)
    place = places.get(country.place)
    if country.place and places and place is None:
        yield unknown_name("place", country.place, places, "places.csv")
    elif place and (place.latitude, place.longitude) != (country.latitude, country.longitude):
        yield f"latitude and longitude are not those of place '{place.id}'", f"write {place.latitude} and {place.longitude}"


def _words(country: Any) -> list[str]:  # noqa: ANN401 (as above)
    """List the words for a country and its people, each once (Chinese is adjective and demonym)."""
    return list(dict.fromkeys((country.name, *country.aliases, *country.adjectives, *country.demonyms)))


def _aircraft_problems(file: str, aircraft: Sequence[tuple[int, Any]]) -> Iterator[Problem]:
    yield from _used_twice(file, "name", _uses(aircraft, "model", lambda kind: [kind.model, *kind.aliases]))
    yield from _each(file, aircraft, partial(_unknown_family, models=_known(aircraft, "model")), _seats_half_said)


def _unknown_family(kind: Any, models: Sequence[str]) -> Iterator[Said]:  # noqa: ANN401 (an aircraft, or what could be read of one)
    if kind.family and kind.family not in models:
        yield unknown_name("family", kind.family, models, "aircraft.csv")


def _seats_half_said(kind: Any) -> Iterator[Said]:  # noqa: ANN401 (as above)
    if kind.seats is not None and not (kind.seats_meaning and kind.seats_source):
        yield "seats have no meaning or no source", "fill in seats_meaning and seats_source, or empty seats"
    if kind.seats is None and (kind.seats_meaning or kind.seats_source):
        yield "there is a meaning or a source of seats, but no seats", "fill in seats, or empty the two cells"


def _publisher_problems(file: str, tables: _Tables) -> Iterator[Problem]:
    names, codes = _known(tables.publishers, "name"), _known(tables.countries, "alpha3")
    yield from _used_twice(file, "name", _uses(tables.publishers, "name", lambda publisher: [publisher.name]))
    yield from _each(file, tables.publishers, partial(_unknown_country, codes=codes), _wrong_republisher, partial(_unknown_outlet, names=names))


def _wrong_republisher(publisher: Any) -> Iterator[Said]:  # noqa: ANN401 (a publisher, or what could be read of one)
    if publisher.republishes and not publisher.kind.retells:
        yield f"a publisher of kind {publisher.kind} republishes others", "make it a mirror or an aggregator, or empty republishes"
    if publisher.kind is PublisherKind.MIRROR and not publisher.republishes:
        yield "a mirror republishes nobody", "say whose text it shows, or make it an aggregator"


def _unknown_outlet(publisher: Any, names: Sequence[str]) -> Iterator[Said]:  # noqa: ANN401 (as above)
    for other in publisher.republishes:
        if other == publisher.name:
            yield f"republishes '{other}' is the publisher itself", "name the outlet whose text it shows"
        elif other not in names:
            yield unknown_name("republishes", other, names, "publishers.csv")


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
    "readable_gazetteer",
    "standard_gazetteer",
]
