"""What is drawn for each route: the line, how far it goes, its mark, and a ring where the origin is not reported."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from tracker.maps.arcs import WAY_DRAWN, Point, arc, beyond, distance, fan, hook
from tracker.maps.routes import End, Route
from tracker.maps.spread import leans
from tracker.maps.view import PAGE_WIDTH, View
from tracker.models import Outcome
from tracker.palette import OUTCOMES

# Shares of a line's length, how far lines bend sideways: all of them a little, and lines between the same places apart.
BEND, APART = 0.05, 0.08

# Stubs of unknown origin come from the south-west, stubs of unknown destination leave north-west: arcs run elsewhere.
STUB_FROM, STUB_TO, STUB_TURN = 222.0, 320.0, 26.0
STUB, REFUSED_STUB, GAP, HEAD, CROSS = 52.0, 104.0, 6.0, 8.0, 13.0
"""Pixels on a page of middling width: length of a stub, and of one whose flight was refused or turned round (its mark stands on the way), distance from a place's dot, length of an arrowhead, how far a cross stands from
where arrowheads end."""

NEAR = 0.6
"""Degrees: places of one area, such as El Paso and Biggs, whose lines would hide each other."""


@dataclass(frozen=True)
class Stroke:
    """One line on the map with the marks at its ends."""

    route: Route
    path: list[Point]
    rest: list[Point]
    head: float = 0.0
    ring: Point | None = None
    note: Point | None = None

    @property
    def tip(self) -> Point:
        """Where the mark stands."""
        return self.path[-1]

    @cached_property
    def shaft(self) -> list[Point]:
        """The line without the last `head` degrees, which an arrowhead covers: a wide line would stick out at its tip."""
        end = len(self.path)
        while end > 2 and distance(self.path[end - 1], self.tip) < self.head:
            end -= 1
        return self.path[:end] + self._up_to_head(end)

    def every(self, pixels: float, view: View) -> list[Point]:
        """Vertices of the shaft no farther from one another than that, on a page of middling width, as far as it has them; its ends are among them."""
        right, up = view.pages(*np.array(self.shaft).T)
        ways = np.hypot(np.diff(right), np.diff(up)) * PAGE_WIDTH / (view.bounds[1] - view.bounds[0])
        kept, since = [self.shaft[0]], 0.0
        for vertex, way in zip(self.shaft[:-1], ways.tolist(), strict=True):
            if since + way > pixels and since:
                kept.append(vertex)
                since = 0.0
            since += way
        return [*kept, self.shaft[-1]]

    def _up_to_head(self, end: int) -> list[Point]:
        """The point where the arrowhead begins, between the vertices around it: without it a gap would show."""
        if end == len(self.path):
            return []
        before, after = self.path[end - 1], self.path[end]
        far, near = distance(before, self.tip), distance(after, self.tip)
        share = (far - self.head) / (far - near) if far > self.head else 0.0
        return [(before[0] + share * (after[0] - before[0]), before[1] + share * (after[1] - before[1]))] if share else []


def strokes(routes: Sequence[Route], view: View) -> list[Stroke]:
    """Return the lines of all routes; a route with several origins has one from each, one without both ends has none."""
    pairs: dict[tuple[Point | None, Point | None], list[tuple[Route, End | None]]] = defaultdict(list)
    areas: list[Point] = []
    for route in routes:
        for origin in route.origins or (None,):
            pairs[_area(origin, areas), _area(route.destination, areas)].append((route, origin))
    aside = leans((start, end) for start, end in pairs if start and end)
    return [stroke for pair, legs in pairs.items() for stroke in _pair(legs, BEND + aside.get(pair, 0.0), view)]


def _area(end: End | None, areas: list[Point]) -> Point | None:
    """Return the point that stands for all ends near this one; a new one is added to `areas`."""
    if end is None:
        return None
    # Degrees of latitude tell most places apart before anything is calculated.
    found = next((point for point in areas if abs(point[0] - end.point[0]) < NEAR and distance(point, end.point) < NEAR), None)
    if found is None:
        areas.append(end.point)
    return found or end.point


def _pair(legs: list[tuple[Route, End | None]], bend: float, view: View) -> Iterator[Stroke]:
    """Yield the lines between one pair of places, kept apart, closer where there are many."""
    apart = min(APART, 4 * APART / len(legs))
    for (route, origin), place in zip(_completed_inside(legs), fan(len(legs)), strict=True):
        if origin and route.destination:
            yield _between(route, origin.point, route.destination.point, bend + apart * place, view)
        elif route.destination:
            yield _arriving(route, route.destination.point, STUB_FROM + STUB_TURN * place, view)
        elif origin:
            yield _leaving(route, origin.point, STUB_TO + STUB_TURN * place, view)


def _completed_inside(legs: list[tuple[Route, End | None]]) -> list[tuple[Route, End | None]]:
    """Return the legs in the order of the outcomes' list, from the inside out, alternating sides."""
    order = list(OUTCOMES)
    ranked = sorted(legs, key=lambda leg: order.index(leg[0].outcome) if leg[0].outcome else len(order))
    return ranked[1::2][::-1] + ranked[::2]


def _between(route: Route, start: Point, end: Point, bend: float, view: View) -> Stroke:
    way = max(distance(start, end), 0.01)
    full = max(1 - GAP * view.step / way, 0.5)
    until = full * WAY_DRAWN.get(route.outcome, 1.0) if route.outcome else full
    if route.outcome is Outcome.DENIED:
        until = min(until, full - CROSS * view.step / way)
    path = hook(start, end, bend, until) if route.outcome is Outcome.TURNED_BACK else arc(start, end, bend, until)
    head = 0.0 if route.outcome in (Outcome.DENIED, Outcome.CANCELLED) else HEAD * view.step
    return Stroke(route, path, arc(start, end, bend, full) if until < full else [], head)


def _arriving(route: Route, end: Point, towards: float, view: View) -> Stroke:
    """Return a stub that arrives from nowhere in particular: the origin is not reported."""
    ring = beyond(end, towards, (REFUSED_STUB if route.refused else STUB) * view.step)
    line = _between(route, ring, end, 0.0, view)
    return Stroke(route, line.path, line.rest, line.head, ring=ring)


def _leaving(route: Route, start: Point, towards: float, view: View) -> Stroke:
    """Return a stub that leaves for nowhere in particular: the destination is not stated."""
    end = beyond(start, towards, STUB * view.step)
    line = _between(route, start, end, 0.0, view)
    return Stroke(route, line.path, line.rest, line.head, note=end)
