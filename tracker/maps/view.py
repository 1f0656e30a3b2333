"""Which part of the world a map shows, and where a point falls on it: on the page, in degrees of its middle, and in pixels."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

import numpy as np

from tracker.maps.arcs import Point

Degrees = np.ndarray
Region = Literal["auto", "gulf", "americas", "world"]

MERCATOR_LIMIT = 62.0
NARROWEST, WIDEST = 1.05, 1.45
SMALLEST = 26.0
PAGE_WIDTH = 800.0

# The part of the world that the base map "americas" covers.
AMERICAS = (-56.0, MERCATOR_LIMIT, -140.0, -30.0)
# A page fills its whole width with map, and so shows more than the window: up to so many times the window's height (a wide screen, 2026).
FILLED = 2.2


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
        """Which base map covers it, and what is seen beside it on a wide screen."""
        south, north, west, east = AMERICAS
        left, right = self._filled()
        inside = south <= self.south and self.north <= north and west <= left and right <= east
        return "americas" if inside and self.projection == "mercator" else "world"

    def _filled(self) -> tuple[float, float]:
        bottom, top = self.bounds[2:]
        half, middle = max(self.east - self.west, FILLED * (top - bottom)) / 2, (self.west + self.east) / 2
        return middle - half, middle + half

    @cached_property
    def bounds(self) -> tuple[float, float, float, float]:
        """Its left, right, bottom and top on the page."""
        left, right = (self.page((0.0, side))[0] for side in (self.west, self.east))
        bottom, top = (self.page((end, self.west))[1] for end in (self.south, self.north))
        return left, right, bottom, top

    def page(self, point: Point) -> tuple[float, float]:
        """Return where a point falls, right and up, in degrees of the page's middle."""
        return _page(self, point)

    def pages(self, latitudes: Degrees, longitudes: Degrees) -> tuple[Degrees, Degrees]:
        """Return where many points fall at once."""
        if self.projection == "mercator":
            return longitudes, _mercator(latitudes)
        return _natural_earth(latitudes, longitudes - (self.west + self.east) / 2)

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
        left, right, _, top = self.bounds
        x, y = self.page(point)
        scale = width / (right - left)
        return (x - left) * scale, (top - y) * scale


@lru_cache(maxsize=4096)
def _page(view: View, point: Point) -> tuple[float, float]:
    """Return where a point falls: the places of labels are asked for again and again."""
    right, up = view.pages(np.array(point[:1]), np.array(point[1:]))
    return float(right[0]), float(up[0])


# From the south of the United States to Colombia; the Americas; the world without the Pacific, which a phone has no room for.
REGIONS: dict[str, View] = {"gulf": View(2, 37.5, -123, -60), "americas": View(-36, 50, -127, -33), "world": View(-58, 80, -130, 152, "natural earth")}
WHOLE_WORLD = View(-58, 80, -180, 180, "natural earth")


def view_of(points: Iterable[Point], region: Region = "auto") -> View:
    """Return the window for a region, the world's with the Pacific where a point lies in it; `auto` fits the points, and shows the Americas where there are none."""
    points = list(points)
    if region == "world" and not all(REGIONS[region].shows(point) for point in points):
        return WHOLE_WORLD
    if region in REGIONS or not points:
        return REGIONS.get(region, REGIONS["americas"])
    lats, lons = [p[0] for p in points], [p[1] for p in points]
    box = (min(lats), max(lats), min(lons), max(lons))
    americas = box[0] >= AMERICAS[0] and box[1] <= MERCATOR_LIMIT and box[2] >= AMERICAS[2] and box[3] <= AMERICAS[3]
    return _fitted(*box) if americas else _world(*box)


def widest(region: Region) -> View:
    """Return all that a region's window can show: the world's with the Pacific."""
    return WHOLE_WORLD if region == "world" else view_of((), region)


def _fitted(south: float, north: float, west: float, east: float) -> View:
    """Return a Mercator window round a box, with room at its sides and a shape that suits a page and a phone."""
    pad = max(0.09 * max(north - south, east - west), 2.0)
    low, high = _height(south - pad), _height(north + pad)
    width, height = max(east - west + 2 * pad, SMALLEST), max(high - low, SMALLEST / WIDEST)
    width, height = max(width, height * NARROWEST), max(height, width / WIDEST)
    middle, centre = (low + high) / 2, (west + east) / 2
    return View(_latitude(middle - height / 2), _latitude(middle + height / 2), centre - width / 2, centre + width / 2)


def _world(south: float, north: float, west: float, east: float) -> View:
    """Return a window round a box that leaves the Americas, no smaller than half the world."""
    west, east = min(west - 12, -130), max(east + 12, 20)
    return View(max(min(south - 10, -36), -60), min(max(north + 8, 62), 80), west, east, "natural earth")


def _mercator(latitudes: Degrees) -> Degrees:
    """Return the Mercator heights of latitudes, in degrees of the equator."""
    return np.degrees(np.log(np.tan(np.pi / 4 + np.radians(np.clip(latitudes, -85.0, 85.0)) / 2)))


def _height(latitude: float) -> float:
    return float(_mercator(np.array(latitude)))


def _latitude(height: float) -> float:
    return math.degrees(2 * math.atan(math.exp(math.radians(height))) - math.pi / 2)


def _natural_earth(latitudes: Degrees, east: Degrees) -> tuple[Degrees, Degrees]:
    """Project points `east` degrees from the middle as Natural Earth does (Šavrič and others 2011), in degrees of the equator.

    >>> [ends.round().tolist() for ends in _natural_earth(np.array([0.0, 90.0]), np.array([180.0, 180.0]))]
    [[157.0, 86.0], [0.0, 81.0]]
    """
    phi = np.radians(latitudes)
    two = phi * phi
    four = two * two
    across = 0.870700 - 0.131979 * two + four * (-0.013791 + four * (0.003971 * two - 0.001529 * four))
    up = phi * (1.007226 + two * (0.015085 + four * (-0.044475 + 0.028874 * two - 0.005916 * four)))
    return east * across, np.degrees(up)
