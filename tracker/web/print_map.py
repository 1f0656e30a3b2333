"""The map of routes for paper: the figure that the pages draw, written as a still SVG. No script, no style, nothing fetched."""

import html
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple

import pandas as pd

from tracker.maps import GRAIN, map_summary, pictured, route_map
from tracker.palette import Figure, Trace
from tracker.views.markup import Markup, joined, tag

WIDTH = 560.0
"""Pixels of the drawing's own measure; the stylesheet fits it to the sheet."""
KEY_LINE, KEY_LETTER, KEY_HEIGHT, TEXT_SIZE = 34.0, 6.4, 20.0, 11.5
"""Pixels: a legend's sample of a line, a letter of its words, a row of it, and the height of letters."""
DASH_LENGTHS = {"dot": (1, 1), "dash": (3, 3), "longdash": (5, 5), "dashdot": (3, 1, 1, 1)}
"""Dash and gap, in widths of the line but three pixels at least, as plotly.js draws them."""
HALO = "#FFFFFF"

Point = tuple[float, float]


class Window(NamedTuple):
    """The part of the page of a figure that is drawn, and its scale."""

    left: float
    right: float
    bottom: float
    top: float

    @property
    def scale(self) -> float:
        """Pixels of a degree of the page's middle."""
        return WIDTH / (self.right - self.left)

    @property
    def height(self) -> float:
        """The height of the map in pixels."""
        return (self.top - self.bottom) * self.scale

    def pixel(self, x: float, y: float) -> Point:
        """Give the place of a point of the figure, right and down from the upper left corner."""
        return (x - self.left) * self.scale, (self.top - y) * self.scale

    def touches(self, line: Sequence[Point]) -> bool:
        """Whether a line of pixels may be seen."""
        across, down = zip(*line, strict=True)
        return min(across) <= WIDTH and max(across) >= 0 and min(down) <= self.height and max(down) >= 0


def printed_map(routes: pd.DataFrame) -> Markup:
    """Draw the routes of `tracker.totals.routes` as an element to print; nothing where none has a place."""
    if not len(routes) or not (routes["n_origins"].any() or routes["destination_latitude"].notna().any()):
        return Markup("")
    figure = route_map(routes, "light")
    return tag("figure", drawing(figure, map_summary(routes)), *(tag("figcaption", words, class_="note") for words in _beside(figure)))


def drawing(figure: Figure, alt: str) -> Markup:
    """Write a figure of `tracker.maps` as SVG, with its legend below; `alt` tells it to those who do not see it."""
    (left, right), (bottom, top) = figure["layout"]["xaxis"]["range"], figure["layout"]["yaxis"]["range"]
    window = Window(left, right, bottom, top)
    keys, rows = _legend([trace for trace in figure["data"] if trace.get("showlegend", True) and trace.get("name")], window.height)
    box = f"0 0 {WIDTH:.0f} {window.height + rows * KEY_HEIGHT + 6:.0f}"
    sea = _shape("rect", x=0, y=0, width=WIDTH, height=window.height, fill=figure["layout"]["plot_bgcolor"])
    land = (part for image in figure["layout"]["images"] for part in _land(image, window))
    inside = tag("svg", sea, *land, *(part for trace in figure["data"] for part in _drawn(trace, window)), width=f"{WIDTH:.0f}", height=f"{window.height:.0f}")
    return tag("svg", inside, keys, viewBox=box, role="img", class_="map", **{"aria-label": alt})


def _beside(figure: Figure) -> list[str]:
    """Give the words that the page's map has in its corner."""
    return [html.unescape(line) for note in figure["layout"]["annotations"] for line in note["text"].split("<br>")]


def _land(image: Mapping[str, Any], window: Window) -> Iterator[Markup]:
    """Write the figure's picture of the land as shapes: a print view shows no images."""
    left, top = window.pixel(image["x"], image["y"])
    place = f"translate({left:.1f} {top:.1f}) scale({window.scale / GRAIN:.6g})"
    yield from (_shape("path", transform=place, **shape) for shape in pictured(image))


def _drawn(trace: Trace, window: Window) -> Iterator[Markup]:
    mode = trace.get("mode", "")
    points = [None if x is None or y is None else window.pixel(x, y) for x, y in zip(trace["x"], trace["y"], strict=True)]
    if "lines" in mode:
        yield from _line(trace, [list(run) for there, run in groupby(points, bool) if there], window)
    if "text" in mode:
        sides = trace["textposition"]
        yield from (_name(html.unescape(words), point, side) for words, point, side in zip(trace["text"], points, sides, strict=True) if point)
    elif "markers" in mode and trace["marker"].get("opacity", 1):
        yield from (_mark(trace["marker"], number, point) for number, point in enumerate(points) if point)


def _line(trace: Trace, runs: Iterable[Sequence[Point]], window: Window) -> Iterator[Markup]:
    """Write a trace's lines as one path."""
    path = "".join(_path(run) for run in runs if len(run) > 1 and window.touches(run))
    if path:
        yield _shape("path", d=path, fill="none", opacity=trace.get("opacity", 1), **_stroke(trace["line"]))


def _path(run: Sequence[Point]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in run)


def _stroke(line: Mapping[str, Any]) -> dict[str, Any]:
    width = line.get("width", 0)
    dashes = " ".join(f"{part * max(width, 3.0):.1f}" for part in DASH_LENGTHS.get(line.get("dash", ""), ()))
    return {"stroke": line["color"], "stroke-width": width} | ({"stroke-dasharray": dashes} if dashes else {})


def _mark(marker: Mapping[str, Any], number: int, at: Point) -> Markup:
    """Write one of a trace's marks: an arrow's tip stands at its place, the middle of any other does."""
    turn, size = (one[number] if isinstance(one := marker.get(name, 0), list) else one for name in ("angle", "size"))
    half, symbol, colour, edge = size / 2, marker.get("symbol", "circle"), marker["color"], marker["line"]
    place = f"translate({at[0]:.1f} {at[1]:.1f}) rotate({turn:.0f})"
    if symbol == "circle":
        return _shape("circle", r=half, fill=colour, transform=place, **_stroke(edge))
    if symbol == "arrow":
        return _shape("path", d=f"M0 0L{-half} {size}H{half}Z", fill=colour, transform=place, **_stroke(edge))
    bare = {"arrow-open": f"M0 0L{-half} {size}H{half}Z", "x": f"M{-half} {-half}L{half} {half}M{half} {-half}L{-half} {half}"}
    strokes = ({"color": HALO, "width": 6}, {"color": colour, "width": 3}) if symbol == "x" else ({"color": colour, "width": 2.4},)
    return joined(_shape("path", d=bare.get(symbol, f"M{-1.4 * half} 0H{1.4 * half}"), fill="none", transform=place, **_stroke(line)) for line in strokes)


def _name(words: str, at: Point, side: str) -> Markup:
    """Write a place's name beside its mark, on the side that Plotly's words name."""
    up, across = side.split(" ")
    right, anchor = {"left": (-6, "end"), "right": (6, "start")}.get(across, (0, "middle"))
    down = {"top": -8, "bottom": 16}.get(up, 4)
    glow = {"stroke": HALO, "stroke-width": "3", "stroke-linejoin": "round", "paint-order": "stroke"}
    return _words(words, (at[0] + right, at[1] + down), **glow | {"text-anchor": anchor})


def _words(words: str, at: Point, **look: str) -> Markup:
    return tag("text", words, x=f"{at[0]:.1f}", y=f"{at[1]:.1f}", **{"font-size": str(TEXT_SIZE)} | look)


def _legend(traces: Iterable[Trace], top: float) -> tuple[Markup, int]:
    """Write the legend below the map; give it with the number of its rows."""
    parts, right, row = [], 0.0, 0
    for trace in traces:
        words = html.unescape(trace["name"])
        wide = KEY_LINE + 14 + KEY_LETTER * len(words)
        if right and right + wide > WIDTH:
            right, row = 0.0, row + 1
        parts += [*_key(trace, (right, top + KEY_HEIGHT * (row + 0.7))), _words(words, (right + KEY_LINE + 6, top + KEY_HEIGHT * (row + 0.7) + 4))]
        right += wide
    return joined(parts), row + 1


def _key(trace: Trace, at: Point) -> Iterator[Markup]:
    x, y = at
    if "lines" in trace["mode"]:
        yield _shape("path", d=f"M{x + 2:.1f} {y:.1f}H{x + KEY_LINE:.1f}", fill="none", **_stroke(trace["line"]))
    if "markers" in trace["mode"]:
        yield _mark(trace["marker"], 0, (x + KEY_LINE / 2 + 5 * ("arrow" in trace["marker"]["symbol"]), y))


def _shape(name: str, **attributes: object) -> Markup:
    return tag(name, **{key: f"{value:.6g}" if isinstance(value, float) else str(value) for key, value in attributes.items()})
