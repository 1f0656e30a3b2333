"""The route map as a figure for plotly.js, drawn with no network."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

import pandas as pd

from tracker.maps.arcs import Point
from tracker.maps.framing import NEUTRAL, WIDEST, Frame, framed, line_width
from tracker.maps.ground import ground_images, ground_layout, on_page, trace
from tracker.maps.labels import placed
from tracker.maps.names import ends_of, wanted
from tracker.maps.routes import NO_ORIGIN, NO_ORIGIN_KEY, Route, count_flights, hover_text, read_routes
from tracker.maps.strokes import Stroke
from tracker.maps.view import Region, View
from tracker.models import Outcome
from tracker.palette import DASHES, MARKS, OUTCOMES, Figure, Theme, Trace, outcome_colour, outcome_label, plain, theme_of

KEY_SIZE = 11
"""Pixels of a mark in the legend."""

SMOOTH, NEAR_POINTER, HOVER = 18, 40, 30
"""Pixels on a page of middling width: between the vertices of a line, and between those of its points that answer to the pointer; and how far from one the pointer may be."""


def route_map(
    routes: pd.DataFrame,
    theme: str = "light",
    basemap: Mapping[str, Any] | None = None,
    region: Region = "auto",
    height: int | None = None,
) -> Figure:
    """Draw the routes of `tracker.totals.routes` on a base map.

    Width shows people (the best count); colour, dash and how far the line gets show the outcome. Every vertex has the route's row, counted
    from 0, as its customdata, so that a click anywhere on a line tells the route. `basemap` is GeoJSON; None reads the one that covers the view.
    `height` is in pixels; None suits the view.
    """
    read = read_routes(routes)
    return _drawn(read, framed(read, region), theme_of(theme), basemap, height)


def one_of_many(routes: pd.DataFrame, among: pd.DataFrame, theme: str = "light", region: Region = "auto") -> Figure:
    """Draw some routes (those of a month, say) with the window, the widths and the legend of all of them, so that such maps can be compared."""
    return _drawn(read_routes(routes), framed(read_routes(among), region), theme_of(theme), None, None)


def _drawn(read: Sequence[Route], frame: Frame, look: Theme, basemap: Mapping[str, Any] | None, height: int | None) -> Figure:
    view, lines = frame.view, frame.lines(read)
    inside = [route for route in read if any(line.route is route for line in lines)]
    traces = [*_rests(lines, look), *_line_traces(lines, frame, look)]
    traces += [_told(outcome, lines, view) for outcome in _present(line.route for line in lines)]
    traces += [_marks(outcome, lines, frame, look) for outcome in _present(frame.routes)]
    traces += [*_rings(lines, frame, look), _places(inside, look), _names(inside, lines, view, look), *_width_keys(frame, look)]
    land = ground_images(basemap, view, look, {route.country for route in read})
    return {"data": [on_page(one, view) for one in traces], "layout": _layout(read, view, look, height) | {"images": land}}


def _present(routes: Iterable[Route]) -> list[Outcome | None]:
    found = {route.outcome for route in routes}
    return [outcome for outcome in (*OUTCOMES, None) if outcome in found]


def _rests(lines: Sequence[Stroke], theme: Theme) -> Iterator[Trace]:
    """Yield the parts of the ways that were not flown, as thin lines: one trace for each outcome, for each trace takes the browser a millisecond."""
    for outcome in _present(line.route for line in lines if line.rest):
        rests = [line.rest for line in lines if line.rest and line.route.outcome is outcome]
        yield _path(_with_gaps(rests), {"color": outcome_colour(outcome, theme), "width": 0.9, "dash": "dot"}, opacity=0.75, hoverinfo="skip", **_group(outcome))


def _line_traces(lines: Sequence[Stroke], frame: Frame, theme: Theme) -> Iterator[Trace]:
    """Yield the lines, the thinnest last but for those that were refused, which no other hides: those of one width and outcome are one trace, with their halo as another below them."""

    def alike(line: Stroke) -> tuple[bool, float, int]:
        outcome = line.route.outcome
        return line.route.refused, -frame.width(line.route), OUTCOMES.index(outcome) if outcome else len(OUTCOMES)

    for (_, width, _), found in groupby(sorted(lines, key=alike), key=alike):
        together = list(found)
        outcome = together[0].route.outcome
        ways = _with_gaps([_way(line, frame.view) for line in together])
        yield _path(ways, {"color": theme.sea, "width": -width + 2.4 * frame.thinned}, hoverinfo="skip", **_group(outcome))
        style = {"color": outcome_colour(outcome, theme), "width": -width, "dash": DASHES[outcome] if outcome else "solid"}
        yield _path(ways, style, hoverinfo="skip", **_group(outcome))


def _way(line: Stroke, view: View) -> Sequence[Point]:
    """Return the vertices between which a line is drawn straight; one that turns back needs them all."""
    return line.shaft if line.route.outcome is Outcome.TURNED_BACK else line.every(SMOOTH, view)


def _group(outcome: Outcome | None) -> dict[str, Any]:
    return {"legendgroup": outcome_label(outcome), "showlegend": False}


def _with_gaps(paths: Iterable[Sequence[Point]]) -> list[Point | tuple[None, None]]:
    return [point for path in paths for point in (*path, (None, None))]


def _told(outcome: Outcome | None, lines: Sequence[Stroke], view: View) -> Trace:
    """Return what makes one outcome's lines answer to pointing and clicking: a line alone cannot be picked, so it has marks that nobody sees, all but one not even drawn."""
    points = [(line.route, line.every(NEAR_POINTER, view)) for line in lines if line.route.outcome is outcome]
    return trace(
        **_ends_of(_with_gaps([path for _, path in points])),
        mode="markers",
        marker={"opacity": 0, "size": 9, "maxdisplayed": 1},
        customdata=[place for route, path in points for place in (*[route.place] * len(path), None)],
        hovertemplate=[words for route, path in points for words in (*[_words_of(route)] * len(path), "")],
        **_group(outcome),
    )


def _words_of(route: Route) -> str:
    """Return what has plotly.js look up a route's words in the layout: written at each of its points they were half of what a map sent, and was read four times."""
    return f"%{{layout.meta[{route.place}]}}<extra></extra>"


def _ends_of(path: Sequence[Point | tuple[None, None]]) -> dict[str, list[float | None]]:
    return {"lat": [point[0] for point in path], "lon": [point[1] for point in path]}


def _path(path: Sequence[Point | tuple[None, None]], line: dict[str, Any], **more: object) -> Trace:
    return trace(**_ends_of(path), **({"mode": "lines", "line": line} | more))


def _marks(outcome: Outcome | None, lines: Sequence[Stroke], frame: Frame, theme: Theme) -> Trace:
    """Return the marks at the tips of one outcome's lines (arrow, x, bar), with gaps between them; what stands before the first is the legend's, a piece of line and a mark."""
    mine = [line for line in lines if line.route.outcome is outcome]
    turn = {Outcome.DENIED: 0, Outcome.TURNED_BACK: 270}.get(outcome, 90) if outcome else 90
    turns, sizes = [_turn(line, frame.view) for line in mine], [9 + 3 * line.route.refused + 0.9 * line_width(line.route, frame.most) for line in mine]
    marker = _mark(outcome, theme) | {"angle": _apart(turn, turns), "size": _apart(KEY_SIZE, sizes), "opacity": 1}
    line = {"color": outcome_colour(outcome, theme), "width": 2.6, "dash": DASHES[outcome] if outcome else "solid"}
    told = _points_trace([line.tip for line in mine], marker, [line.route for line in mine])
    apart = {"lat": None, "lon": None, "customdata": None, "hovertemplate": ""}
    name = outcome_label(outcome)
    return told | {field: _apart(gap, told[field]) for field, gap in apart.items()} | {"mode": "lines+markers", "line": line, "name": name, "legendgroup": name, "showlegend": True}


def _apart(gap: Any, values: Sequence[Any]) -> list[Any]:  # noqa: ANN401 (whatever the values are)
    """Return values with a gap before each, and one alone where there is none.

    >>> _apart(None, [1, 2]), _apart(None, [])
    ([None, 1, None, 2], [None])
    """
    return [part for value in values for part in (gap, value)] or [gap]


def _mark(outcome: Outcome | None, theme: Theme) -> dict[str, Any]:
    symbol, colour = MARKS[outcome] if outcome else "circle", outcome_colour(outcome, theme)
    drawn_as_line = symbol in ("line-ew", "arrow-open")
    return {
        "symbol": symbol,
        "color": colour,
        "line": {"color": colour if drawn_as_line else theme.sea, "width": 2.4 if drawn_as_line else 0.8},
    }


def _turn(line: Stroke, view: View) -> float:
    """Return the mark's turn on the screen, clockwise from up; an x stands upright."""
    if line.route.outcome is Outcome.DENIED or len(line.path) == 1:
        return 0.0
    (x1, y1), (x2, y2) = view.pixel(line.path[-2], 1000), view.pixel(line.path[-1], 1000)
    return math.degrees(math.atan2(x2 - x1, y1 - y2))


def _points_trace(points: Sequence[Point | tuple[None, None]], marker: dict[str, Any], routes: Sequence[Route], **more: object) -> Trace:
    return trace(
        **_ends_of(points),
        mode="markers",
        marker=marker,
        unselected={"marker": {"opacity": 1}},
        customdata=[route.place for route in routes],
        hovertemplate=[_words_of(route) for route in routes],
        **({"showlegend": False} | more),
    )


def _rings(lines: Sequence[Stroke], frame: Frame, theme: Theme) -> list[Trace]:
    """Return the open rings where lines begin whose origin is not reported, as the legend has them too."""
    if all(route.origins for route in frame.routes):
        return []
    mine = [line for line in lines if line.ring]
    marker = {"symbol": "circle", "size": 8, "color": theme.sea, "line": {"width": 1.6, "color": theme.text}, "opacity": 1}
    return [_points_trace([line.ring for line in mine if line.ring] or [(None, None)], marker, [line.route for line in mine], name=NO_ORIGIN_KEY, showlegend=True)]


def _places(routes: Sequence[Route], theme: Theme) -> Trace:
    """Return the dots of all places; a destination's has the place of a route to it, so that a click on it is a click on that route."""
    ends = ends_of(routes)
    leading = {route.destination: route.place for route in routes if route.destination}
    dot = {"size": 6, "color": theme.text, "opacity": 1, "line": {"width": 1.2, "color": theme.land}}
    return trace(
        lat=[end.point[0] for end in ends],
        lon=[end.point[1] for end in ends],
        mode="markers",
        marker=dot,
        unselected={"marker": {"opacity": 1}},
        customdata=[leading.get(end) for end in ends],
        text=[plain(end.name) for end in ends],
        hoverinfo="text",
        showlegend=False,
    )


def _names(routes: Sequence[Route], lines: Sequence[Stroke], view: View, theme: Theme) -> Trace:
    """Return the names that find room."""
    kept = placed(wanted(routes, lines, view), view, avoid=[line.ring for line in lines if line.ring])
    return trace(
        lat=[label.point[0] for label in kept],
        lon=[label.point[1] for label in kept],
        mode="markers+text",
        marker={"size": 9, "opacity": 0},
        text=[plain(label.text) for label in kept],
        textposition=[label.side for label in kept],
        textfont={"size": 11.5, "color": theme.text, "shadow": _glow(theme)},
        unselected={"textfont": {"color": theme.text}},
        hoverinfo="skip",
        showlegend=False,
    )


def _glow(theme: Theme) -> str:
    """Return a shadow of land colour round text, so that it reads where a line passes below."""
    return ", ".join(f"{x}px {y}px 2px {theme.land}" for x in (-1, 1) for y in (-1, 1))


def _width_keys(frame: Frame, theme: Theme) -> list[Trace]:
    """Return the legend's lines for widths."""
    keys = [_key_line(f"Widest: {frame.most:,} people", theme.muted, WIDEST * frame.thinned)] if frame.most else []
    neutral = any(route.measured is None for route in frame.routes)
    return keys + ([_key_line("No count, or several origins", theme.muted, NEUTRAL * frame.thinned)] if neutral else [])


def _key_line(name: str, colour: str, width: float, dash: str = "solid") -> Trace:
    line = {"color": colour, "width": width, "dash": dash}
    return trace(lat=[None], lon=[None], mode="lines", line=line, name=name, legendgroup=name)


def _layout(routes: Sequence[Route], view: View, theme: Theme, height: int | None) -> dict[str, Any]:
    return {
        **ground_layout(view),
        "height": height or (520 if view.projection == "mercator" else 400),
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
        "paper_bgcolor": theme.sea,
        "plot_bgcolor": theme.sea,
        "hovermode": "closest",
        "hoverdistance": HOVER,
        "dragmode": "pan",
        "font": {"color": theme.text, "size": 12},
        "hoverlabel": {"bgcolor": theme.ground, "bordercolor": theme.border, "font": {"color": theme.text}, "align": "left"},
        "legend": {
            "orientation": "h",
            "x": 0,
            "y": 0,
            "yanchor": "top",
            "bgcolor": "rgba(0,0,0,0)",
            "itemsizing": "trace",
            "itemwidth": 40,
            "tracegroupgap": 2,
        },
        "uirevision": repr(view.bounds),  # what a reader moved and enlarged stays as long as the window does
        "annotations": _box(routes, view, theme),
        "meta": [hover_text(route) for route in routes],
    }


def _box(routes: Sequence[Route], view: View, theme: Theme) -> list[dict[str, Any]]:
    """Return the box at the map's edge that stands for no place: what has no reported origin, and what cannot be drawn."""
    told = _box_words(routes, view)
    frame = {"bgcolor": theme.ground, "bordercolor": theme.border, "borderpad": 5, "font": {"size": 11.5, "color": theme.text}}
    place = {"x": 0.01, "y": 0.02, "xanchor": "left", "yanchor": "bottom", "xref": "paper", "yref": "paper", "showarrow": False}
    return [frame | place | {"text": "<br>".join(told), "align": "left"}] if told else []


def _box_words(routes: Sequence[Route], view: View) -> list[str]:
    if not routes:
        return ["No route to show"]
    bare = [route for route in routes if not route.origins]
    lost = [route for route in bare if not route.destination]
    beyond = [route for route in routes if route.destination and not view.shows(route.destination.point)]
    told = [f"○→ {NO_ORIGIN}: {count_flights(bare)}"] if bare else []
    told += [f"Neither origin nor destination, not drawn: {count_flights(lost)}"] if lost else []
    return told + ([f"To places beyond this map: {count_flights(beyond)}"] if beyond else [])
