"""The base map: country polygons drawn as filled lines on plain axes, which fill a page of any shape and fetch nothing."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from tracker.maps.view import Degrees, View
from tracker.palette import Theme, Trace

Ring = Sequence[Sequence[float]]
"""Closed ring of longitude, latitude pairs, as GeoJSON has it."""

ANTARCTICA = "ATA"


def trace(**settings: object) -> Trace:
    """Return a trace on the map with these settings."""
    return {"type": "scatter", **settings}


def on_page(trace: Trace, view: View) -> Trace:
    """Return a trace with its latitudes and longitudes turned into places on the page; None, a gap in a line, becomes a gap.

    They travel to the browser as digits: bytes would be shorter, and make plotly.js draw the map twice (4.2 takes them for changed in any case).
    """
    right, up = view.pages(*(np.array(trace[name], dtype="float64") for name in ("lat", "lon")))
    return {name: value for name, value in trace.items() if name not in ("lat", "lon")} | {"x": _digits(right), "y": _digits(up)}


def _digits(numbers: Degrees) -> list[float | None]:
    """Return numbers with three digits, less than a tenth of a pixel; None for a gap."""
    return [None if number != number else number for number in np.round(numbers, 3).tolist()]  # noqa: PLR0124 (only NaN differs from itself)


def ground_traces(basemap: Mapping[str, Any], view: View, theme: Theme, chosen: Collection[str] = ()) -> list[Trace]:
    """Return the land, and above it the countries in `chosen` (ISO alpha-3 codes) in a lighter tone."""
    land = _polygons(_rings(basemap, view), theme.land, theme)
    marked = list(_rings(basemap, view, chosen)) if chosen else []
    return [land, _polygons(marked, theme.chosen_land, theme)] if marked else [land]


def ground_layout(view: View) -> dict[str, Any]:
    """Return the axes: the window, as large as the figure holds it whole; where the figure is of another shape, more land at its sides."""
    left, right, bottom, top = view.bounds
    bare = {"visible": False, "zeroline": False}
    return {"xaxis": bare | {"range": [left, right]}, "yaxis": bare | {"range": [bottom, top], "scaleanchor": "x", "scaleratio": 1}}


def _polygons(rings: Iterator[Ring] | list[Ring], fill: str, theme: Theme) -> Trace:
    lat: list[float | None] = []
    lon: list[float | None] = []
    for ring in rings:
        lon += [*(p[0] for p in ring), None]
        lat += [*(p[1] for p in ring), None]
    line = {"color": theme.border, "width": 0.7}
    return trace(lat=lat, lon=lon, mode="lines", fill="toself", fillcolor=fill, line=line, hoverinfo="skip", showlegend=False)


def _rings(basemap: Mapping[str, Any], view: View, only: Collection[str] = ()) -> Iterator[Ring]:
    """Yield the outer rings; those that lie wholly west of the window come again in its east, as the tip of Siberia does."""
    for feature in basemap.get("features", ()):
        if feature.get("id") == ANTARCTICA or (only and feature.get("id") not in only):
            continue
        for ring in _outer(feature["geometry"]):
            beyond = view.projection != "mercator" and max(point[0] for point in ring) <= view.west
            yield [(lon + 360, lat) for lon, lat in ring] if beyond else ring


def _outer(geometry: Mapping[str, Any]) -> Iterator[Ring]:
    """Yield the outer ring of each polygon; lakes and enclaves inside are other countries' rings, drawn by themselves."""
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    yield from (polygon[0] for polygon in polygons if polygon)
