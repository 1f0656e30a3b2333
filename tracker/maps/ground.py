"""The base map: country polygons drawn as filled lines, so that Plotly fetches nothing."""

import itertools
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from tracker.maps.view import View
from tracker.palette import Theme, Trace

Ring = Sequence[Sequence[float]]
"""Closed ring of longitude, latitude pairs, as GeoJSON has it."""

ANTARCTICA = "ATA"


def trace(**settings: object) -> Trace:
    """Return a trace on the map with these settings."""
    return {"type": "scattergeo", **settings}


def ground_traces(basemap: Mapping[str, Any], view: View, theme: Theme, chosen: Collection[str] = ()) -> list[Trace]:
    """Return the land, and above it the countries in `chosen` (ISO alpha-3 codes) in a lighter tone.

    The land comes first and has plain latitudes and longitudes: Plotly decides by the first trace whether to fetch a base map
    (plotly.js geo.js), and without the network such a fetch would leave the whole map blank.
    """
    land = _polygons(_rings(basemap, view), theme.land, theme)
    marked = list(_rings(basemap, view, chosen)) if chosen else []
    return [land, _polygons(marked, theme.chosen_land, theme)] if marked else [land]


def ground_layout(view: View, theme: Theme) -> dict[str, Any]:
    """Return the layout of the map itself: the window, the sea, and no layer that would be fetched."""
    return {
        "visible": False,
        "bgcolor": theme.sea,
        "projection": {"type": view.projection},
        "lonaxis": {"range": [view.west, view.east]},
        "lataxis": {"range": [view.south, view.north]},
        "domain": {"x": [0, 1], "y": [0, 1]},
    }


def _polygons(rings: Iterator[Ring] | list[Ring], fill: str, theme: Theme) -> Trace:
    lat: list[float | None] = []
    lon: list[float | None] = []
    for ring in rings:
        lon += [*(p[0] for p in ring), None]
        lat += [*(p[1] for p in ring), None]
    line = {"color": theme.border, "width": 0.7}
    return trace(lat=lat, lon=lon, mode="lines", fill="toself", fillcolor=fill, line=line, hoverinfo="skip", showlegend=False)


def _rings(basemap: Mapping[str, Any], view: View, only: Collection[str] = ()) -> Iterator[Ring]:
    """Yield the outer rings that touch the window, clockwise: d3 fills the other side of a ring that turns the other way."""
    for feature in basemap.get("features", ()):
        if feature.get("id") == ANTARCTICA or (only and feature.get("id") not in only):
            continue
        for ring in _outer(feature["geometry"]):
            if _touches(ring, view):
                yield ring if _area(ring) < 0 else ring[::-1]


def _outer(geometry: Mapping[str, Any]) -> Iterator[Ring]:
    """Yield the outer ring of each polygon; lakes and enclaves inside are other countries' rings, drawn by themselves."""
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    yield from (polygon[0] for polygon in polygons if polygon)


def _touches(ring: Ring, view: View) -> bool:
    if view.projection != "mercator":
        return True
    lons, lats = [p[0] for p in ring], [p[1] for p in ring]
    return view.holds(min(lats), max(lats), min(lons), max(lons))


def _area(ring: Ring) -> float:
    """Return twice the ring's area in square degrees, positive where it turns counter-clockwise; it may cross the 180th meridian."""
    total, east = 0.0, 0.0
    for start, end in itertools.pairwise(ring):
        step = (end[0] - start[0] + 180) % 360 - 180
        total += east * (end[1] - start[1]) - step * start[1]
        east += step
    return total
