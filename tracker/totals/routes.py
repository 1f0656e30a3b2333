"""Flights by route, for the map."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import numpy as np
import pandas as pd

from tracker.filters import NOT_REPORTED
from tracker.reference import standard_gazetteer
from tracker.totals.groups import Cells, Groups, cut, grouped, numbered
from tracker.totals.sums import counting, measures, summed

_TO = ["destination", "destination_name", "destination_latitude", "destination_longitude", "outcome"]
_FROM = ["origins", "origin_names", "origin_latitude", "origin_longitude"]


def routes(table: pd.DataFrame, *, listed: bool = True) -> pd.DataFrame:
    """Sum up the routes for a map: one row for each set of origins, destination and outcome.

    Columns: origin_ids, origins (names), origin_latitude, origin_longitude (lists of equal length, empty where no origin is reported);
    n_origins; split (False with several origins: the numbers belong to all of them together and are never divided); destination,
    destination_name, destination_latitude, destination_longitude; destination_place ("Tapachula, Mexico", see `place_words`); outcome; the columns of `sums`; if `listed`, event_ids (list).
    """
    which = counting(table)
    keys, places = _origins(table, which)
    cells = {"origin_key": keys} | {name: cut(table[name], which) for name in _TO}
    groups = grouped(cells, len(which))
    columns = groups.keys | summed(groups, measures(table, which))
    if listed:
        columns["event_ids"] = _in_groups(cut(table["event_id"], which), groups)
    ids = [key.split(";") if key else [] for key in columns.pop("origin_key")]
    columns["destination_place"] = _places_of(groups, cut(table["destination_city"], which), columns)
    columns |= {name: [[places[id_][name] for id_ in of_one] for of_one in ids] for name in ("origins", "origin_latitude", "origin_longitude")}
    several = np.array([len(of_one) for of_one in ids], dtype=np.int64)
    columns |= {name: columns[name].fillna(NOT_REPORTED) for name in ("destination_name", "destination_place")}
    return pd.DataFrame(columns | {"origin_ids": ids, "n_origins": several, "split": several <= 1})


def _places_of(groups: Groups, cities: Cells, columns: Mapping[str, Any]) -> pd.Series:
    """Name the place where each route ends: those that end at one point are in one city, if any of them names it."""
    codes, ids = numbered(cities)
    city = np.full(groups.number, len(ids))
    known = codes < len(ids)
    city[groups.of_row[known]] = codes[known]
    of_group = zip(np.array([*ids, ""], dtype=object)[city], columns["destination"], columns["destination_name"], strict=True)
    return pd.Series([place_words(*cells) if pd.notna(cells[1]) else None for cells in of_group], dtype="str")


@cache
def place_words(city: str, code: str, country: str) -> str:
    """Name the end of a route: the country, or the city in it where it is not the capital, at which the country alone is drawn.

    >>> place_words("tapachula", "MEX", "Mexico"), place_words("mexico-city", "MEX", "Mexico"), place_words("", "MEX", "Mexico")
    ('Tapachula, Mexico', 'Mexico', 'Mexico')
    """
    world = standard_gazetteer()
    place, of_country = world.places_by_id.get(city), world.countries_by_code.get(code)
    if place is None or of_country is None or of_country.capital in (place.name, place.area):
        return country
    if (place.latitude, place.longitude) == (of_country.latitude, of_country.longitude):
        return country
    return f"{place.area or place.name}, {country}"


def _in_groups(values: pd.api.extensions.ExtensionArray, groups: Groups) -> list[list[Any]]:
    """List the values of each group."""
    # Short numbers are sorted by their digits, five times as fast as long ones are compared.
    order = np.argsort(groups.of_row.astype(np.uint16) if groups.number < 1 << 16 else groups.of_row, kind="stable")
    ends = np.cumsum(groups.count())
    return [part.tolist() for part in np.split(np.asarray(values, dtype=object)[order], ends)[: len(ends)]]


def _origins(table: pd.DataFrame, which: np.ndarray) -> tuple[pd.Categorical, dict[str, dict[str, Any]]]:
    """Write the origins of events in one order, so that A and B is the route B and A, and tell the name and the place of each by its id."""
    codes, cells = numbered(cut(table["origins"], which))
    told = np.flatnonzero(codes < len(cells))
    first = which[told[np.unique(codes[told], return_index=True)[1]]]
    places: dict[str, dict[str, Any]] = {}
    for row in zip(*(cut(table[name], first) for name in _FROM), strict=True):
        for id_, name, latitude, longitude in zip(*(cell.split(";") for cell in row), strict=True):
            places[id_] = {"origins": name, "origin_latitude": float(latitude), "origin_longitude": float(longitude)}
    keys = pd.Categorical([*(";".join(sorted(cell.split(";"))) for cell in cells), ""])
    return keys.take(codes), places
