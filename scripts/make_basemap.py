"""Make data/reference/basemap_world.json and basemap_americas.json from Natural Earth. Run once; the results are committed.

Source: npm package world-atlas 2.0.2 (ISC), file countries-50m.json: Natural Earth 4.1 in TopoJSON, public domain. To run it again:

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    .venv/bin/python scripts/make_basemap.py package/countries-50m.json

TopoJSON keeps each border once, as an arc that both neighbours use. Arcs are thinned before rings are made of them, so that
neighbours still fit. Rings that cross the antimeridian are cut there: drawn as they are, they would streak across the map.
Rings run clockwise, as d3 (which draws Plotly's and Vega's maps) wants them; RFC 7946 would have outer rings the other way round.
"""

import argparse
import json
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pycountry

from tracker.reference import REFERENCE, standard_gazetteer

Point = tuple[float, float]
Ring = list[Point]
Polygon = list[Ring]  # the outer ring, then its holes

# Areas of Natural Earth without an ISO code: by the ISO view part of a country, or (X..) codes that ISO leaves to its users.
WITHOUT_CODE = {
    "Somaliland": "SOM",
    "N. Cyprus": "CYP",
    "Indian Ocean Ter.": "CXR",
    "Kosovo": "XKX",
    "Siachen Glacier": "XSG",
}
NAMES_WITHOUT_CODE = {"XKX": "Kosovo", "XSG": "Siachen Glacier"}
# Specks in the corner of the Americas' window that are not of the Americas.
PACIFIC = frozenset({"COK", "KIR", "PCN", "PYF"})
FULL_TURN = 360.0
LONGEST_STEP = 3.0  # degrees; maps draw great circles between points, and the 49th parallel must not bow


class Window(NamedTuple):
    """A map to make: its edges in degrees, how far a thinned border may lie from the true one, and the smallest island kept."""

    west: float
    south: float
    east: float
    north: float
    tolerance: float  # degrees
    smallest: float  # square degrees; the largest piece of each country is always kept
    left_out: frozenset[str] = frozenset()  # codes of countries that the map does not show


WINDOWS = {
    # Without Antarctica, where no flight goes.
    "world": Window(west=-180, south=-57, east=180, north=84, tolerance=0.17, smallest=0.25),
    # From the Aleutians to Brazil's east coast, Cape Horn to the Arctic coast of Alaska.
    "americas": Window(west=-168.5, south=-56.5, east=-33, north=72, tolerance=0.045, smallest=0.015, left_out=PACIFIC),
}


def main() -> None:
    """Write both maps."""
    parser = argparse.ArgumentParser(description="Make the base maps from world-atlas.")
    parser.add_argument("topojson", type=Path, help="countries-50m.json of npm world-atlas 2.0.2")
    topology = json.loads(parser.parse_args().topojson.read_text(encoding="utf-8"))
    for name, window in WINDOWS.items():
        path = REFERENCE / f"basemap_{name}.json"
        path.write_text(to_text(make_basemap(topology, window)), encoding="utf-8", newline="\n")
        print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")


def make_basemap(topology: dict[str, Any], window: Window) -> dict[str, Any]:
    """Convert a TopoJSON of countries to a GeoJSON FeatureCollection of what lies in the window."""
    whole_arcs = decoded_arcs(topology)
    arcs = [with_short_steps(thinned(arc, window.tolerance)) for arc in whole_arcs]
    countries: dict[str, list[Polygon]] = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        code = alpha3(shape)
        polygons = [polygon for rough in polygons_of(shape, arcs) for polygon in in_window(rough, window)]
        if not polygons:  # an island so small that thinning ate it
            polygons = [polygon for rough in polygons_of(shape, whole_arcs) for polygon in in_window(rough, window)]
        countries.setdefault(code, []).extend(polygons)
    names = NAMES_WITHOUT_CODE | {country.alpha3: country.name for country in standard_gazetteer().countries}
    shown = [code for code in sorted(countries) if countries[code] and code not in window.left_out]
    features = [feature(code, names[code], large_enough(countries[code], window)) for code in shown]
    return {"type": "FeatureCollection", "features": features}


def to_text(basemap: dict[str, Any]) -> str:
    """Write a map with one country on each line."""
    lines = ",\n".join(json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in basemap["features"])
    return f'{{"type":"FeatureCollection","features":[\n{lines}\n]}}\n'


def alpha3(shape: dict[str, Any]) -> str:
    """Find the alpha-3 code of a country that world-atlas names by its numeric code."""
    name = shape["properties"]["name"]
    return WITHOUT_CODE[name] if name in WITHOUT_CODE else pycountry.countries.get(numeric=shape["id"]).alpha_3


def feature(code: str, name: str, polygons: Sequence[Polygon]) -> dict[str, Any]:
    """Make one GeoJSON feature."""
    coordinates = [[[[lon, lat] for lon, lat in ring] for ring in polygon] for polygon in polygons]
    geometry = {"type": "MultiPolygon", "coordinates": coordinates}
    return {"type": "Feature", "id": code, "properties": {"name": name}, "geometry": geometry}


def decoded_arcs(topology: dict[str, Any]) -> list[Ring]:
    """Undo TopoJSON's packing: whole-number steps from point to point become degrees."""
    (scale_x, scale_y), (west, south) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        arc = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            arc.append((round(x * scale_x + west, 4), round(y * scale_y + south, 4)))
        arcs.append(arc)
    return arcs


def thinned(arc: Ring, tolerance: float) -> Ring:
    """Leave out points that lie within `tolerance` of the line between their neighbours (Douglas and Peucker 1973).

    >>> thinned([(0, 0), (1, 0.01), (2, 0), (2, 2)], 0.1)
    [(0, 0), (2, 0), (2, 2)]
    """
    keep = {0, len(arc) - 1}
    spans = [(0, len(arc) - 1)]
    while spans:
        first, last = spans.pop()
        if last - first < 2:
            continue
        far = max(range(first + 1, last), key=lambda i: distance(arc[i], arc[first], arc[last]))
        if distance(arc[far], arc[first], arc[last]) > tolerance:
            keep.add(far)
            spans += [(first, far), (far, last)]
    return [point for i, point in enumerate(arc) if i in keep]


def with_short_steps(arc: Ring) -> Ring:
    """Put points into pieces of line that are longer than LONGEST_STEP.

    >>> with_short_steps([(0, 49), (6, 49)])
    [(0.0, 49.0), (3.0, 49.0), (6, 49)]
    """
    filled: Ring = []
    for (lon, lat), (next_lon, next_lat) in pairwise(arc):
        width = math.remainder(next_lon - lon, FULL_TURN)  # the short way round
        steps = max(1, math.ceil(abs(width) / LONGEST_STEP))
        filled += [(lon + width * i / steps, lat + (next_lat - lat) * i / steps) for i in range(steps)]
    return [*filled, arc[-1]]


def distance(point: Point, start: Point, end: Point) -> float:
    """Measure how far a point lies from the piece of line between two others, in degrees.

    >>> distance((1, 1), (0, 0), (2, 0)), distance((5, 4), (2, 0), (2, 0))
    (1.0, 5.0)
    """
    along_x, along_y = end[0] - start[0], end[1] - start[1]
    length = along_x**2 + along_y**2
    share = ((point[0] - start[0]) * along_x + (point[1] - start[1]) * along_y) / length if length else 0
    share = min(1, max(0, share))
    return math.hypot(point[0] - start[0] - share * along_x, point[1] - start[1] - share * along_y)


def polygons_of(shape: dict[str, Any], arcs: Sequence[Ring]) -> Iterator[Polygon]:
    """Yield a country's polygons, put together from arcs."""
    parts = [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]
    for rings in parts:
        yield [joined(ring, arcs) for ring in rings]


def joined(indices: Iterable[int], arcs: Sequence[Ring]) -> Ring:
    """Put the arcs of a ring end to end; ~i means arc i backwards."""
    ring: Ring = []
    for index in indices:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        ring += arc[1:] if ring else arc
    return ring


def in_window(polygon: Polygon, window: Window) -> Iterator[Polygon]:
    """Cut a polygon at the antimeridian and at the window's edges, and round it; yields no, one or several pieces."""
    rings = [without_jumps(ring) for ring in polygon]
    for turn in (-FULL_TURN, 0, FULL_TURN):
        cut = [tidy(clipped([(lon + turn, lat) for lon, lat in ring], window)) for ring in rings]
        if cut[0]:
            yield [ring for ring in cut if ring]


def without_jumps(ring: Ring) -> Ring:
    """Let longitudes run on past 180 instead of jumping to -180; a ring around the South Pole is closed along the pole.

    >>> without_jumps([(179, 0), (-179, 0), (-179, 1), (179, 0)])
    [(179, 0), (181.0, 0), (181.0, 1), (179.0, 0)]
    """
    turns = 0.0
    running = [ring[0]]
    for (before, _), (lon, lat) in pairwise(ring):
        turns -= FULL_TURN * round((lon - before) / FULL_TURN)
        running.append((lon + turns, lat))
    if turns:
        running += [(running[-1][0], -90), (running[0][0], -90), running[0]]
    return running


def clipped(ring: Ring, window: Window) -> Ring:
    """Cut a closed ring to the window, edge by edge (Sutherland and Hodgman 1974)."""
    for inside, cross in edges(window):
        if not ring:
            break
        kept: Ring = []
        for before, point in zip([ring[-1], *ring], ring, strict=False):
            if inside(before) != inside(point):
                kept.append(cross(before, point))
            if inside(point):
                kept.append(point)
        ring = kept
    return ring


def edges(window: Window) -> list[tuple[Callable[[Point], bool], Callable[[Point, Point], Point]]]:
    """List the window's four edges: whether a point is inside, and where a line crosses."""

    def at_lon(edge: float) -> Callable[[Point, Point], Point]:
        return lambda a, b: (edge, a[1] + (b[1] - a[1]) * (edge - a[0]) / (b[0] - a[0]))

    def at_lat(edge: float) -> Callable[[Point, Point], Point]:
        return lambda a, b: (a[0] + (b[0] - a[0]) * (edge - a[1]) / (b[1] - a[1]), edge)

    return [
        (lambda p: p[0] >= window.west, at_lon(window.west)),
        (lambda p: p[0] <= window.east, at_lon(window.east)),
        (lambda p: p[1] >= window.south, at_lat(window.south)),
        (lambda p: p[1] <= window.north, at_lat(window.north)),
    ]


def tidy(ring: Ring) -> Ring:
    """Round to 0.01 degrees (about 1 km), leave out repeats, close; empty when nothing with an area is left.

    >>> tidy([(0, 0), (0, 1.004), (0, 1.0), (1, 1)])
    [(0, 0), (0, 1.0), (1, 1), (0, 0)]
    """
    rounded = [(round(lon, 2), round(lat, 2)) for lon, lat in ring]
    points = [point for i, point in enumerate(rounded) if point != rounded[i - 1]]
    return [*points, points[0]] if len(points) > 2 and area(points) else []


def area(ring: Sequence[Point]) -> float:
    """Measure a ring in square degrees.

    >>> area([(0, 0), (0, 2), (2, 2), (2, 0)])
    4.0
    """
    pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


def large_enough(polygons: Sequence[Polygon], window: Window) -> list[Polygon]:
    """Leave out small islands, but never the largest piece of a country."""
    largest = max(polygons, key=lambda polygon: area(polygon[0]))
    return [polygon for polygon in polygons if polygon is largest or area(polygon[0]) >= window.smallest]


if __name__ == "__main__":
    main()
