"""The base map: country polygons drawn as filled lines on plain axes, which fill a page of any shape and fetch nothing."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from tracker.maps.view import REGIONS, Degrees, View
from tracker.palette import Theme, Trace
from tracker.reference import read_basemap

Ring = Sequence[Sequence[float]]
"""Closed ring of longitude, latitude pairs, as GeoJSON has it."""

Line = tuple[list[float | None], list[float | None]]
"""Places on the page, right and up, with gaps."""

ANTARCTICA = "ATA"
DIGITS, GROUND_DIGITS = 3, 2
"""Digits of a degree: less than a tenth of a pixel for lines; for the ground, which is drawn to 0.03 degrees, a sixth of that."""

ANY_MERCATOR = REGIONS["americas"]


def trace(**settings: object) -> Trace:
    """Return a trace on the map with these settings."""
    return {"type": "scatter", **settings}


def on_page(trace: Trace, view: View) -> Trace:
    """Return a trace with its latitudes and longitudes turned into places on the page; None, a gap in a line, becomes a gap.

    They travel to the browser as digits: bytes would be shorter, and make plotly.js draw the map twice (4.2 takes them for changed in any case).
    """
    x, y = _placed(trace["lat"], trace["lon"], view, DIGITS)
    return {name: value for name, value in trace.items() if name not in ("lat", "lon")} | {"x": x, "y": y}


def _placed(latitudes: Sequence[float | None], longitudes: Sequence[float | None], view: View, digits: int) -> Line:
    right, up = view.pages(*(np.array(numbers, dtype="float64") for numbers in (latitudes, longitudes)))
    return _digits(right, digits), _digits(up, digits)


def _digits(numbers: Degrees, digits: int) -> list[float | None]:
    """Return numbers with so many digits; None for a gap."""
    return [None if number != number else number for number in np.round(numbers, digits).tolist()]  # noqa: PLR0124 (only NaN differs from itself)


def ground_traces(basemap: Mapping[str, Any] | None, view: View, theme: Theme, chosen: Collection[str] = ()) -> list[Trace]:
    """Return the land, and above it the countries in `chosen` (ISO alpha-3 codes) in a lighter tone; None is the base map that covers the view."""
    ground = _outlines(basemap, view) if basemap else _standard(view.basemap, view if view.projection != "mercator" else ANY_MERCATOR)
    marked = _joined(line for country, line in ground.items() if country in chosen)
    land = _polygons(_joined(ground.values()), theme.land, theme)
    return [land, _polygons(marked, theme.chosen_land, theme)] if marked[0] else [land]


@lru_cache(maxsize=8)
def _standard(basemap: str, view: View) -> dict[str, Line]:
    """Read a base map of ours once for each page: the Mercator page is the same for all windows."""
    return _outlines(read_basemap(basemap), view)


def ground_layout(view: View) -> dict[str, Any]:
    """Return the axes: the window, as large as the figure holds it whole; where the figure is of another shape, more land at its sides."""
    left, right, bottom, top = view.bounds
    bare = {"visible": False, "zeroline": False}
    return {"xaxis": bare | {"range": [left, right]}, "yaxis": bare | {"range": [bottom, top], "scaleanchor": "x", "scaleratio": 1}}


def _polygons(line: Line, fill: str, theme: Theme) -> Trace:
    border = {"color": theme.border, "width": 0.7}
    return trace(x=line[0], y=line[1], mode="lines", fill="toself", fillcolor=fill, line=border, hoverinfo="skip", showlegend=False)


def _joined(lines: Iterable[Line]) -> Line:
    every = list(lines)
    return [x for line in every for x in line[0]], [y for line in every for y in line[1]]


def _outlines(basemap: Mapping[str, Any], view: View) -> dict[str, Line]:
    """Return the outer rings of each country, a gap after each ring; those that lie wholly west of the window come again in its east, as the tip of Siberia does."""
    outlines: dict[str, Line] = {}
    for feature in basemap.get("features", ()):
        if feature.get("id") == ANTARCTICA:
            continue
        for ring in _outer(feature["geometry"]):
            beyond = view.projection != "mercator" and max(point[0] for point in ring) <= view.west
            x, y = _placed([*(point[1] for point in ring), None], [*(point[0] + 360 * beyond for point in ring), None], view, GROUND_DIGITS)
            line = outlines.setdefault(feature.get("id", ""), ([], []))
            line[0].extend(x)
            line[1].extend(y)
    return outlines


def _outer(geometry: Mapping[str, Any]) -> Iterator[Ring]:
    """Yield the outer ring of each polygon; lakes and enclaves inside are other countries' rings, drawn by themselves."""
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    yield from (polygon[0] for polygon in polygons if polygon)
