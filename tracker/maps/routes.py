"""The routes that a map draws, read from the frame that `tracker.totals.routes` makes, and the words that tell them."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from tracker.maps.arcs import Point
from tracker.maps.view import Region, widest
from tracker.models import Outcome
from tracker.palette import outcome_label, outcome_of, plain
from tracker.table import rows_of
from tracker.totals import Flights, Range, range_of

NO_ORIGIN = "Origin not reported"
NO_ORIGIN_KEY = f"{NO_ORIGIN}: the circle is no place"
NO_DESTINATION = "Destination not stated"


@dataclass(frozen=True)
class End:
    """A place where routes begin or end."""

    name: str
    point: Point


@dataclass(frozen=True)
class Route:
    """All flights of one outcome between the same places; `place` is its row among those drawn, from 0."""

    place: int
    origins: tuple[End, ...]
    destination: End | None
    country: str
    outcome: Outcome | None
    flights: Flights
    people: Range

    @property
    def title(self) -> str:
        """From where to where: "El Paso and Tucson to Guatemala"."""
        start = " and ".join(end.name for end in self.origins) or NO_ORIGIN
        if self.destination is None:
            return f"{start}, {NO_DESTINATION.lower()}"
        return f"{start} to {self.destination.name}" if self.origins else f"{start}, to {self.destination.name}"

    @property
    def several(self) -> bool:
        """Whether it has several origins, over which no count is split."""
        return len(self.origins) > 1

    @property
    def refused(self) -> bool:
        """Whether its flights were denied or turned back, as the totals have it."""
        return self.outcome in (Outcome.DENIED, Outcome.TURNED_BACK)

    @property
    def measured(self) -> int | None:
        """The people that its width shows: None without a count, and for several origins."""
        return None if self.several else self.people.best

    @property
    def weight(self) -> tuple[int, int]:
        """How much it matters, for ordering: flights, then people."""
        return self.flights.flights or 0, self.people.best or 0


def hover_text(route: Route) -> str:
    """Return what a route says when pointed at: places, outcome, flights, people, how many flights have a count."""
    lines = [f"<b>{plain(route.title)}</b>", outcome_label(route.outcome), _flights(route), *_people(route).split("; ")]
    if route.several:
        lines += ["Several origins: the count is not split", "between them, the line has the neutral width"]
    elif route.measured is None:
        lines += ["Without a count the line has the neutral width"]
    return "<br>".join(lines)


def _flights(route: Route) -> str:
    return route.flights.words() if route.flights.known < route.flights.of else route.flights.words().split(";")[0]


def _people(route: Route) -> str:
    return f"People: {route.people.words()}"


def map_summary(routes: pd.DataFrame, most: int = 5) -> str:
    """Return the map in sentences, for screen readers: how many routes, the ones with most flights, and what has no place."""
    drawn = sorted(read_routes(routes), key=lambda route: route.weight, reverse=True)
    if not drawn:
        return "Map of reported deportation flights: no route to show."
    told = "; ".join(f"{route.title}, {outcome_label(route.outcome).lower()}: {_numbers(route)}" for route in drawn[:most])
    more = f"; and {len(drawn) - most} more" if len(drawn) > most else ""
    lead = f"Map of {len(drawn)} route{'' if len(drawn) == 1 else 's'} of reported deportation flights. Most flights first: "
    return lead + told + more + "." + _placeless(drawn)


def count_flights(routes: Iterable[Route]) -> str:
    """Return the flights of several routes in words, saying "at least" where some events give no number."""
    given = [route.flights for route in routes]
    known, of = sum(flights.known for flights in given), sum(flights.of for flights in given)
    total = sum(flights.flights for flights in given if flights.flights is not None) if known else None
    return Flights(flights=total, known=known, of=of).words().split(";")[0]


def _numbers(route: Route) -> str:
    return f"{_flights(route)}, {_people(route).lower()}"


def _placeless(routes: Sequence[Route]) -> str:
    """Return the sentence about routes that lack an end, empty where none does."""
    bare = [route for route in routes if not route.origins]
    open_ended = [route for route in routes if route.origins and not route.destination]
    said = [f" {NO_ORIGIN}: {count_flights(bare)}."] if bare else []
    said += [f" {NO_DESTINATION}: {count_flights(open_ended)}."] if open_ended else []
    return "".join(said)


def routes_beyond(routes: pd.DataFrame, region: Region) -> int:
    """Count the rows that end outside a region's window; those that end nowhere known are in every one."""
    latitudes, longitudes = (routes[f"destination_{name}"].to_numpy("float64", na_value=math.nan) for name in ("latitude", "longitude"))
    view = widest(region)
    within = (latitudes >= view.south) & (latitudes <= view.north) & (longitudes >= view.west) & (longitudes <= view.east)
    return int((~within & ~np.isnan(latitudes) & ~np.isnan(longitudes)).sum())


def read_routes(frame: pd.DataFrame) -> list[Route]:
    """Return the routes of a frame, in its order."""
    return [_route(place, row) for place, row in enumerate(rows_of(frame))]


def _route(place: int, row: Mapping[str, Any]) -> Route:
    where = _point(row)
    known = int(row["events"]) - int(row["unnumbered"])
    flights = None if pd.isna(row["flights"]) else int(row["flights"])
    return Route(
        place=place,
        origins=tuple(_origins(row)),
        destination=End(_text(row["destination_place"]), where) if where else None,
        country=_text(row["destination"]),
        outcome=outcome_of(row["outcome"]),
        flights=Flights(flights=flights, known=known, of=int(row["events"])),
        people=range_of(row),
    )


def _origins(row: Mapping[str, Any]) -> Iterator[End]:
    for name, lat, lon in zip(row["origins"], row["origin_latitude"], row["origin_longitude"], strict=True):
        yield End(str(name), (float(lat), float(lon)))


def _point(row: Mapping[str, Any]) -> Point | None:
    lat, lon = row["destination_latitude"], row["destination_longitude"]
    return None if pd.isna(lat) or pd.isna(lon) else (float(lat), float(lon))


def _text(value: object) -> str:
    return "" if pd.isna(value) else str(value)
