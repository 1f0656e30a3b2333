"""Which part of the world a map shows, and where a point falls on it in pixels."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from tracker.maps.arcs import Point

Region = Literal["auto", "gulf", "americas", "world"]

MERCATOR_LIMIT = 62.0
NARROWEST, WIDEST = 1.05, 1.45
SMALLEST = 26.0
PAGE_WIDTH = 800.0

# The part of the world that the base map "americas" covers.
AMERICAS = (-56.0, MERCATOR_LIMIT, -140.0, -30.0)


@dataclass(frozen=True)
class View:
    """A window on the world: bounds in degrees, and the projection it is drawn in."""

    south: float
    north: float
    west: float
    east: float
    projection: Literal["mercator", "natural earth"] = "mercator"

    @property
    def basemap(self) -> Literal["americas", "world"]:
        """Which base map covers it."""
        south, north, west, east = AMERICAS
        inside = south <= self.south and self.north <= north and west <= self.west and self.east <= east
        return "americas" if inside else "world"

    @property
    def step(self) -> float:
        """Degrees that a pixel takes on a page of middling width."""
        return (self.east - self.west) / PAGE_WIDTH

    def holds(self, south: float, north: float, west: float, east: float) -> bool:
        """Whether a box touches the window."""
        return south <= self.north and north >= self.south and west <= self.east and east >= self.west

    def shows(self, point: Point) -> bool:
        """Whether a point lies in the window."""
        return self.holds(point[0], point[0], point[1], point[1])

    def pixel(self, point: Point, width: float) -> tuple[float, float]:
        """Return where a point falls, right and down from the window's top left corner, on a map that many pixels wide."""
        scale = width / (self.east - self.west)
        return (point[1] - self.west) * scale, (self._high(self.north) - self._high(point[0])) * scale

    def _high(self, latitude: float) -> float:
        return _mercator(latitude) if self.projection == "mercator" else latitude


# From the south of the United States to Colombia; the Americas; the world.
REGIONS: dict[str, View] = {"gulf": View(1.5, 40, -123, -60), "americas": View(-36, 50, -127, -33), "world": View(-58, 80, -170, 190, "natural earth")}


def view_of(points: Iterable[Point], region: Region = "auto") -> View:
    """Return the window for a region; `auto` fits the points, and shows the Americas where there are none."""
    points = list(points)
    if region in REGIONS or not points:
        return REGIONS.get(region, REGIONS["americas"])
    lats, lons = [p[0] for p in points], [p[1] for p in points]
    box = (min(lats), max(lats), min(lons), max(lons))
    americas = box[0] >= AMERICAS[0] and box[1] <= MERCATOR_LIMIT and box[2] >= AMERICAS[2] and box[3] <= AMERICAS[3]
    return _fitted(*box) if americas else _world(*box)


def _fitted(south: float, north: float, west: float, east: float) -> View:
    """Return a Mercator window round a box, with room at its sides and a shape that suits a page and a phone."""
    pad = max(0.09 * max(north - south, east - west), 2.0)
    low, high = _mercator(south - pad), _mercator(north + pad)
    width, height = max(east - west + 2 * pad, SMALLEST), max(high - low, SMALLEST / WIDEST)
    width, height = max(width, height * NARROWEST), max(height, width / WIDEST)
    middle, centre = (low + high) / 2, (west + east) / 2
    return View(_latitude(middle - height / 2), _latitude(middle + height / 2), centre - width / 2, centre + width / 2)


def _world(south: float, north: float, west: float, east: float) -> View:
    """Return a window round a box that leaves the Americas, no smaller than half the world."""
    west, east = min(west - 12, -130), max(east + 12, 20)
    return View(max(min(south - 10, -36), -60), min(max(north + 8, 62), 80), west, east, "natural earth")


def _mercator(latitude: float) -> float:
    """Return the Mercator height of a latitude, in degrees of the equator."""
    held = max(-85.0, min(85.0, latitude))
    return math.degrees(math.log(math.tan(math.pi / 4 + math.radians(held) / 2)))


def _latitude(height: float) -> float:
    return math.degrees(2 * math.atan(math.exp(math.radians(height))) - math.pi / 2)
