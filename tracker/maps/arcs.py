"""Lines on the globe: great circles with a sideways bulge, how far each outcome got along them, and short stubs."""

import itertools
import math
from functools import lru_cache

import numpy as np

from tracker.models import Outcome

Point = tuple[float, float]
"""Latitude and longitude, in degrees."""

Vector = tuple[float, float, float]

STEPS = 24
_STEPS, _TURN = np.arange(STEPS + 1) / STEPS, np.arange(1, 13) / 12
ONE_PLACE = 0.01
"""Degrees, about one kilometre: nearer points are the same place."""

ARCTIC, HALF = 72.0, 180.0

# How much of the way an arc is drawn: the sign for an outcome that needs no colour.
WAY_DRAWN: dict[Outcome, float] = {
    Outcome.COMPLETED: 1.0,
    Outcome.PLANNED: 1.0,
    Outcome.DENIED: 0.93,
    Outcome.TURNED_BACK: 0.62,
    Outcome.CANCELLED: 0.4,
}


def distance(start: Point, end: Point) -> float:
    """Return the angle between two points, in degrees of a great circle.

    >>> round(distance((0, 0), (0, 90)))
    90
    """
    a, b = _vector(start), _vector(end)
    return math.degrees(math.atan2(_length(_cross(a, b)), _dot(a, b)))


def beyond(start: Point, towards: float, degrees: float) -> Point:
    """Return the point that many degrees away in the direction `towards` (clockwise from north)."""
    lat, way, turn = math.radians(start[0]), math.radians(degrees), math.radians(towards)
    end = math.asin(math.sin(lat) * math.cos(way) + math.cos(lat) * math.sin(way) * math.cos(turn))
    east = math.atan2(math.sin(turn) * math.sin(way) * math.cos(lat), math.cos(way) - math.sin(lat) * math.sin(end))
    return math.degrees(end), (start[1] + math.degrees(east) + 180) % 360 - 180


def arc(start: Point, end: Point, bulge: float = 0.0, until: float = 1.0) -> list[Point]:
    """Return points along the great circle, pushed sideways by `bulge` (a share of its length) at its middle.

    `until` is the share of the way to draw. Equal ends give that one point. Where the great circle would leave a map of the world
    (over the Arctic, over the 180th meridian) a curve that stays on the page is drawn instead; no line shows a track that was flown.

    >>> path = arc((0, 0), (0, 40), until=0.5)
    >>> [round(degrees) for degrees in path[-1]]
    [0, 20]
    """
    if distance(start, end) < ONE_PLACE:
        return [start]
    return _way(start, end).points(until * _STEPS, bulge)


def hook(start: Point, end: Point, bulge: float, until: float) -> list[Point]:
    """Return an arc that goes part of the way, turns round and comes back beside itself: turned back."""
    out = arc(start, end, bulge, until)
    if len(out) == 1:
        return out
    gap = min(0.1, 4.0 / distance(start, end))
    angles, back = math.pi * _TURN, until - 0.42 * until * _TURN
    shares = np.concatenate([until + gap / 2 * np.sin(angles), back])
    return out + _way(start, end).points(shares, bulge, np.concatenate([gap / 2 * (1 - np.cos(angles)), np.full(len(back), gap)]))


def fan(count: int) -> list[float]:
    """Return evenly spaced offsets around 0 that keep the lines of one pair apart.

    >>> fan(1), fan(3)
    ([0.0], [-1.0, 0.0, 1.0])
    """
    return [index - (count - 1) / 2 for index in range(count)]


class _Way:
    """The way between two points: their vectors, once, and where a share of it lies."""

    def __init__(self, start: Point, end: Point) -> None:
        self.start, self.end = start, end
        self.a, self.b = _vector(start), _vector(end)
        normal = _cross(self.a, self.b)
        size = _length(normal)
        self.length = math.atan2(size, _dot(self.a, self.b))
        self.side = (normal[0] / size, normal[1] / size, normal[2] / size)
        self.bent = False  # whether the great circle leaves the page, over the Arctic or the 180th meridian, and is bent onto it
        probe = self.points(_STEPS[:: STEPS // 8])
        crosses = any(abs(p[1] - q[1]) > HALF for p, q in itertools.pairwise(probe))
        self.bent = crosses or any(abs(point[0]) > ARCTIC for point in probe)

    def points(self, shares: np.ndarray, bulge: float = 0.0, aside: np.ndarray | float = 0.0) -> list[Point]:
        """Return the points at some shares of the way, pushed to the left by `bulge` at its middle and by `aside`, as shares of the way."""
        push = bulge * np.sin(np.pi * shares) + aside
        latitudes, longitudes = self._on_page(shares, push) if self.bent else self._on_globe(shares, push * self.length)
        return list(zip(np.round(latitudes, 3).tolist(), np.round(longitudes, 3).tolist(), strict=True))

    def _on_globe(self, shares: np.ndarray, push: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        near = np.sin((1 - shares) * self.length) / math.sin(self.length)
        far = np.sin(shares * self.length) / math.sin(self.length)
        x, y, z = (near * a + far * b + push * n for a, b, n in zip(self.a, self.b, self.side, strict=True))
        return np.degrees(np.arctan2(z, np.hypot(x, y))), np.degrees(np.arctan2(y, x))

    def _on_page(self, shares: np.ndarray, push: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return points on a curve that rises towards the pole and stays on the page, for ways whose great circle leaves it."""
        high, wide = self.end[0] - self.start[0], self.end[1] - self.start[1]
        rise = 0.16 * np.sin(np.pi * shares) + push
        return np.minimum(self.start[0] + high * shares + rise * min(abs(wide), 110.0), ARCTIC), self.start[1] + wide * shares


@lru_cache(maxsize=4096)
def _way(start: Point, end: Point) -> _Way:
    return _Way(start, end)


def _vector(point: Point) -> Vector:
    lat, lon = math.radians(point[0]), math.radians(point[1])
    return math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)


def _cross(a: Vector, b: Vector) -> Vector:
    return a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]


def _dot(a: Vector, b: Vector) -> float:
    return sum(p * q for p, q in zip(a, b, strict=True))


def _length(vector: Vector) -> float:
    return math.sqrt(_dot(vector, vector))
