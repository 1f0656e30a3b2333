"""What maps that are to be compared have in common: the window on the world, and how wide lines are drawn in it."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tracker.maps.arcs import Point, arc
from tracker.maps.routes import Route
from tracker.maps.strokes import Stroke, strokes
from tracker.maps.view import Region, View, view_of

THINNEST, WIDEST, NEUTRAL = 1.4, 8.0, 2.5
"""Pixels: lines for one person and for the most people on the map, and lines whose people are not known."""

STEP = 1.1
"""Pixels: lines are drawn in seven widths, for those of one width and outcome are one layer, and each layer takes a browser a millisecond and more."""

LEAST_REFUSED = 2.2
"""Pixels: no line of flights that were refused is thinner, however full the map is."""

ROOMY, TIGHTEST = 30, 0.5
"""Up to so many lines have these widths; more are drawn thinner, at the least by this factor, so that a full map can still be read."""


@dataclass(frozen=True)
class Frame:
    """The window that holds some routes, the most people that a width in it shows, and the factor by which lines are drawn thinner."""

    routes: Sequence[Route]
    view: View
    most: int | None
    thinned: float

    def width(self, route: Route) -> float:
        """Return the width of a route's lines in pixels, with one digit."""
        width = self.thinned * line_width(route, self.most)
        return round(max(width, LEAST_REFUSED) if route.refused else width, 1)

    def lines(self, routes: Sequence[Route]) -> list[Stroke]:
        """Return the lines of those routes that end in the window, or nowhere known."""
        return strokes(_inside(routes, self.view), self.view)


def framed(routes: Sequence[Route], region: Region) -> Frame:
    """Return the frame of some routes: stubs are as long as the window they lie in, so it is fitted twice."""
    points = _points(routes)
    view = view_of(points, region)
    stubs = strokes([route for route in routes if not (route.origins and route.destination)], view)
    view = view_of([*points, *(point for line in stubs for point in line.path)], region)
    most = max((route.measured for route in routes if route.measured is not None), default=None)
    return Frame(routes, view, most, thinning(sum(max(1, len(route.origins)) for route in _inside(routes, view))))


def line_width(route: Route, most: int | None) -> float:
    """Return a route's width in pixels: its area-like square root against the `most` people, to the next step, or the neutral width without a count."""
    if route.measured is None or not most:
        return NEUTRAL
    return THINNEST + STEP * round((WIDEST - THINNEST) * math.sqrt(route.measured / most) / STEP)


def thinning(lines: int) -> float:
    """Return the factor by which so many lines are drawn thinner.

    >>> thinning(10), thinning(60), thinning(1000)
    (1.0, 0.5, 0.5)
    """
    return max(TIGHTEST, min(1.0, ROOMY / max(lines, 1)))


def _inside(routes: Iterable[Route], view: View) -> list[Route]:
    return [route for route in routes if not route.destination or view.shows(route.destination.point)]


def _points(routes: Iterable[Route]) -> list[Point]:
    """Return what the window has to hold: all ends, and the arcs between them."""
    points: list[Point] = []
    for route in routes:
        ends = [route.destination.point] if route.destination else []
        points += ends + [origin.point for origin in route.origins]
        points += [point for origin in route.origins for end in ends for point in arc(origin.point, end)]
    return points
