"""Lines on the globe: great circles with a sideways bulge, how far each outcome got along them, and short stubs."""

import itertools
import math
from functools import lru_cache

from tracker.models import Outcome

Point = tuple[float, float]
"""Latitude and longitude, in degrees."""

Vector = tuple[float, float, float]

STEPS = 40
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


def bearing(start: Point, end: Point) -> float:
    """Return the direction from start to end, in degrees clockwise from north.

    >>> round(bearing((0, 0), (0, 10))), round(bearing((0, 0), (-10, 0)))
    (90, 180)
    """
    lat1, lat2, turn = math.radians(start[0]), math.radians(end[0]), math.radians(end[1] - start[1])
    east = math.sin(turn) * math.cos(lat2)
    north = math.cos(lat1) * math.sin(lat2) - math.sin(lat1) * math.cos(lat2) * math.cos(turn)
    return math.degrees(math.atan2(east, north)) % 360


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
    way = _way(start, end)
    return [way.at(until * step / STEPS, bulge) for step in range(STEPS + 1)]


def hook(start: Point, end: Point, bulge: float, until: float) -> list[Point]:
    """Return an arc that goes part of the way, turns round and comes back beside itself: turned back."""
    out = arc(start, end, bulge, until)
    if len(out) == 1:
        return out
    gap = min(0.1, 4.0 / distance(start, end))
    turn = [(until + gap / 2 * math.sin(angle), gap / 2 * (1 - math.cos(angle))) for angle in _angles(12)]
    back = [(until - 0.42 * until * step / 12, gap) for step in range(1, 13)]
    return out + [_way(start, end).at(share, bulge, aside) for share, aside in turn + back]


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
        probe = [self.at(step / 8) for step in range(9)]
        crosses = any(abs(p[1] - q[1]) > HALF for p, q in itertools.pairwise(probe))
        self.bent = crosses or any(abs(point[0]) > ARCTIC for point in probe)

    def at(self, share: float, bulge: float = 0.0, aside: float = 0.0) -> Point:
        """Return the point at `share` of the way, `bulge` at the middle plus `aside` to the left, as shares of the way."""
        push = bulge * math.sin(math.pi * share) + aside
        return self._page_point(share, push) if self.bent else self._globe_point(share, push * self.length)

    def _globe_point(self, share: float, push: float) -> Point:
        near = math.sin((1 - share) * self.length) / math.sin(self.length)
        far = math.sin(share * self.length) / math.sin(self.length)
        (ax, ay, az), (bx, by, bz), (nx, ny, nz) = self.a, self.b, self.side
        x, y, z = near * ax + far * bx + push * nx, near * ay + far * by + push * ny, near * az + far * bz + push * nz
        return round(math.degrees(math.atan2(z, math.hypot(x, y))), 3), round(math.degrees(math.atan2(y, x)), 3)

    def _page_point(self, share: float, push: float) -> Point:
        """Return the point on a curve that rises towards the pole and stays on the page, for ways whose great circle leaves it."""
        high, wide = self.end[0] - self.start[0], self.end[1] - self.start[1]
        rise = 0.16 * math.sin(math.pi * share) + push
        return round(min(self.start[0] + high * share + rise * min(abs(wide), 110.0), ARCTIC), 3), round(self.start[1] + wide * share, 3)


@lru_cache(maxsize=4096)
def _way(start: Point, end: Point) -> _Way:
    return _Way(start, end)


def _angles(steps: int) -> list[float]:
    return [math.pi * step / steps for step in range(1, steps + 1)]


def _vector(point: Point) -> Vector:
    lat, lon = math.radians(point[0]), math.radians(point[1])
    return math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)


def _cross(a: Vector, b: Vector) -> Vector:
    return a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]


def _dot(a: Vector, b: Vector) -> float:
    return sum(p * q for p, q in zip(a, b, strict=True))


def _length(vector: Vector) -> float:
    return math.sqrt(_dot(vector, vector))
