"""The base map: countries as one still picture below the lines, on plain axes, which fill a page of any shape and fetch nothing.

As lines of the figure every coast was an element of the page: a third of what a map took the browser (plotly.js 4.2).
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

import numpy as np

from tracker.maps.view import REGIONS, Degrees, View
from tracker.palette import Theme, Trace
from tracker.reference import read_basemap

Ring = Sequence[Sequence[float]]
"""Closed ring of longitude, latitude pairs, as GeoJSON has it."""

Line = tuple[list[float | None], list[float | None]]
"""Places on the page, right and up, with gaps."""

ANTARCTICA = "ATA"
DIGITS, GRAIN = 3, 100
"""Digits of a degree in lines: less than a tenth of a pixel. Steps of a degree in coasts, which are drawn to 0.03 degrees: a sixth of one."""

ANY_MERCATOR = REGIONS["americas"]
SHAPE, ATTRIBUTE = re.compile("<path (.*?)/>"), re.compile(r"(\S+)='(.*?)'")
# What a data address holds as it stands (RFC 3986), beside letters and digits.
BARE = "',/=:-"


class Ground(NamedTuple):
    """The countries of a page, each as an SVG path in steps to the right and down from the upper left corner; and where that corner is, how wide and how high all is, in degrees of the page's middle."""

    countries: dict[str, str]
    left: float
    top: float
    width: float
    height: float


def trace(**settings: object) -> Trace:
    """Return a trace on the map with these settings."""
    return {"type": "scatter", **settings}


def on_page(trace: Trace, view: View) -> Trace:
    """Return a trace with its latitudes and longitudes turned into places on the page; None, a gap in a line, becomes a gap.

    They travel to the browser as digits: bytes would be shorter, and make plotly.js draw the map twice (4.2 takes them for changed in any case).
    """
    x, y = _placed(trace["lat"], trace["lon"], view)
    return {name: value for name, value in trace.items() if name not in ("lat", "lon")} | {"x": x, "y": y}


def _placed(latitudes: Sequence[float | None], longitudes: Sequence[float | None], view: View) -> Line:
    right, up = view.pages(*(np.array(numbers, dtype="float64") for numbers in (latitudes, longitudes)))
    return _digits(right), _digits(up)


def _digits(numbers: Degrees) -> list[float | None]:
    """Return numbers with so many digits; None for a gap."""
    return [None if number != number else number for number in np.round(numbers, DIGITS).tolist()]  # noqa: PLR0124 (only NaN differs from itself)


def ground_images(basemap: Mapping[str, Any] | None, view: View, theme: Theme, chosen: Collection[str] = ()) -> list[dict[str, Any]]:
    """Return the picture of the land, with the countries in `chosen` (ISO alpha-3 codes) in a lighter tone, as plotly.js reads it; None is the base map that covers the view."""
    ground = _outlines(basemap, view) if basemap else _standard(view.basemap, view if view.projection != "mercator" else ANY_MERCATOR)
    if not ground.countries:
        return []
    place = {"x": ground.left, "y": ground.top, "sizex": ground.width, "sizey": ground.height, "xref": "x", "yref": "y", "sizing": "stretch", "layer": "below"}
    return [{"source": f"data:image/svg+xml,{_drawn(ground, theme, chosen)}", **place}]


def _drawn(ground: Ground, theme: Theme, chosen: Collection[str]) -> str:
    """Write the picture as SVG in a data address, which holds the ways as they stand; its borders are as wide on the screen however far the map is enlarged."""
    tones = {theme.land: ground.countries.values(), theme.chosen_land: [path for country, path in ground.countries.items() if country in chosen]}
    look = f"stroke='{theme.border}' stroke-width='0.7' vector-effect='non-scaling-stroke'"
    paths = (_quoted(f"<path fill='{tone}' {look} d='") + "".join(found) + _quoted("'/>") for tone, found in tones.items() if found)
    box = f"0,0,{ground.width * GRAIN:.0f},{ground.height * GRAIN:.0f}"
    return _quoted(f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='{box}' preserveAspectRatio='none'>") + "".join(paths) + _quoted("</svg>")


def _quoted(markup: str) -> str:
    return quote(markup, safe=BARE)


def pictured(image: Mapping[str, Any]) -> list[dict[str, str]]:
    """Return the shapes in a picture of the land as the attributes of SVG paths, in steps from its upper left corner, `GRAIN` to a degree of the page's middle."""
    return [dict(ATTRIBUTE.findall(path)) for path in SHAPE.findall(unquote(image["source"]))]


@lru_cache(maxsize=8)
def _standard(basemap: str, view: View) -> Ground:
    """Read a base map of ours once for each page: the Mercator page is the same for all windows."""
    return _outlines(read_basemap(basemap), view)


def ground_layout(view: View) -> dict[str, Any]:
    """Return the axes: the window, as large as the figure holds it whole; where the figure is of another shape, more land at its sides, or below it, where the box and the legend stand."""
    left, right, bottom, top = view.bounds
    return {"xaxis": _axis(left, right), "yaxis": _axis(bottom, top) | {"scaleanchor": "x", "scaleratio": 1, "constraintoward": "top"}}


def _axis(least: float, most: float) -> dict[str, Any]:
    """Return an axis with that range as the one plotly.js may find by itself: what it adds at a side to a range that it was told it takes for a change, and draws the map a second time (4.2)."""
    found = {"autorange": True, "autorangeoptions": {"minallowed": least, "maxallowed": most}}
    return {"visible": False, "zeroline": False, "range": [least, most], **found}


def _outlines(basemap: Mapping[str, Any], view: View) -> Ground:
    """Return the outer rings of each country; those that lie wholly west of the window come again in its east, as the tip of Siberia does."""
    rings = [(feature.get("id", ""), _steps(ring, view)) for feature in basemap.get("features", ()) if feature.get("id") != ANTARCTICA for ring in _outer(feature["geometry"])]
    if not rings:
        return Ground({}, 0, 0, 0, 0)
    every = np.concatenate([steps for _, steps in rings])
    corner, size = every.min(axis=0), np.ptp(every, axis=0)
    countries: dict[str, str] = {}
    for country, steps in rings:
        countries[country] = countries.get(country, "") + _path(steps - corner)
    return Ground(countries, *(float(number) / GRAIN for number in (corner[0], -corner[1], *size)))


def _steps(ring: Ring, view: View) -> np.ndarray:
    """Return the points of a ring in whole steps, right and down."""
    beyond = view.projection != "mercator" and max(point[0] for point in ring) <= view.west
    longitudes, latitudes = np.array(ring, dtype="float64").T
    right, up = view.pages(latitudes, longitudes + 360 * beyond)
    return np.round(np.column_stack([right, -up]) * GRAIN).astype(int)


def _path(steps: np.ndarray) -> str:
    """Write a closed ring as SVG: where it begins, and the way from each point to the next.

    >>> _path(np.array([[10, 20], [15, 20], [15, 12], [10, 20]]))
    'M10,20l5,0,0,-8z'
    """
    ways = np.diff(steps, axis=0)[:-1]
    return f"M{steps[0][0]},{steps[0][1]}l{','.join(map(str, ways[ways.any(axis=1)].ravel().tolist()))}z"


def _outer(geometry: Mapping[str, Any]) -> Iterator[Ring]:
    """Yield the outer ring of each polygon; lakes and enclaves inside are other countries' rings, drawn by themselves."""
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    yield from (polygon[0] for polygon in polygons if polygon)
