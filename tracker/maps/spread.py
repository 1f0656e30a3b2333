"""Which way lines lean, so that those which meet in one place come to it from all sides instead of on top of each other."""

import math
from collections import defaultdict
from collections.abc import Iterable

from tracker.maps.arcs import Point

Pair = tuple[Point, Point]
"""Where lines begin, and where they end."""

LEAN, MOST = 0.04, 0.11
"""Shares of a line's length: how far each line at a place leans more than the one beside it, and the outermost ones at most."""


def leans(pairs: Iterable[Pair]) -> dict[Pair, float]:
    """Say how much more than usual the lines of each pair bend to their left.

    Around the place where they end, the lines lean away from their middle in the order in which they come: so they spread, and none crosses another on the way.

    >>> south = (0.0, 0.0)
    >>> leans([((30.0, -10.0), south), ((30.0, 0.0), south), ((30.0, 10.0), south)])
    {((30.0, -10.0), (0.0, 0.0)): -0.04, ((30.0, 0.0), (0.0, 0.0)): 0.0, ((30.0, 10.0), (0.0, 0.0)): 0.04}
    """
    starts: dict[Point, list[Point]] = defaultdict(list)
    for start, end in pairs:
        starts[end].append(start)
    return {(start, end): lean for end, around in starts.items() for start, lean in _of_one_end(end, around)}


def _of_one_end(end: Point, starts: list[Point]) -> Iterable[tuple[Point, float]]:
    middle = (len(starts) - 1) / 2
    step = min(LEAN, MOST / middle) if middle else 0.0
    return [(start, step * (at - middle)) for at, start in enumerate(sorted(starts, key=lambda start: _direction(end, start)))]


def _direction(here: Point, there: Point) -> float:
    """Return the direction of another point, clockwise from the south, from where hardly any flight comes: the order has its gap there."""
    east, north = (there[1] - here[1]) * math.cos(math.radians(here[0])), there[0] - here[0]
    return math.atan2(-east, -north) % (2 * math.pi)
