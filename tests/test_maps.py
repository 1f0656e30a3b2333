"""The route map: drawn without the network, honest about what is not known, readable without colour."""

import math
from itertools import groupby, pairwise
from typing import NamedTuple

import pandas as pd
import plotly.graph_objects as go
import pytest

from tests.figures import checked
from tests.mapped import BASEMAP, FLOWN, drawn
from tests.tables import events_table, sample_table
from tracker.maps import map_summary, one_of_many, route_map
from tracker.maps.arcs import STEPS, arc, beyond, distance, hook
from tracker.maps.routes import NO_DESTINATION, NO_ORIGIN, read_routes
from tracker.maps.strokes import strokes
from tracker.maps.view import View, view_of
from tracker.models import Outcome
from tracker.palette import DASHES, MARKS, OUTCOMES, THEMES
from tracker.totals import routes

EL_PASO, BOGOTA, AMRITSAR = (31.81, -106.38), (4.7, -74.15), (31.71, 74.8)
AMERICAS = View(-36, 50, -127, -33)


class Line(NamedTuple):
    """One line: the points on it that answer to the pointer, what each of them tells, and the trace that draws it."""

    x: list[float]
    y: list[float]
    customdata: list[int]
    text: str
    trace: go.Scatter

    @property
    def line(self) -> go.scatter.Line:
        return self.trace.line


def lines(figure):
    """The lines that answer to a click, one by one."""
    return [one for trace in figure.data if trace.mode == "markers" and trace.marker.opacity == 0 for one in parts(trace, figure)]


def runs(trace):
    """The places of the vertices of each line that a trace draws."""
    return [list(run) for there, run in groupby(range(len(trace.x)), lambda at: trace.x[at] is not None) if there]


def parts(trace, figure):
    strokes_of = {ends(drawn, run): drawn for drawn in figure.data if drawn.mode == "lines" and drawn.opacity is None for run in runs(drawn)}
    for run in runs(trace):
        (words,) = {trace.hovertemplate[at] for at in run}
        text = figure.layout.meta[int(words.removeprefix("%{layout.meta[").removesuffix("]}<extra></extra>"))]
        yield Line([trace.x[at] for at in run], [trace.y[at] for at in run], [trace.customdata[at] for at in run], text, strokes_of[ends(trace, run)])


def ends(trace, run):
    return *((trace.x[at], trace.y[at]) for at in (run[0], run[-1])), trace.legendgroup


def marks(figure, symbol):
    return [trace for trace in figure.data if trace.customdata is not None and trace.marker.opacity == 1 and trace.marker.symbol == symbol]




@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("region", ["auto", "americas", "world"])
@pytest.mark.parametrize("table", [sample_table(), sample_table().iloc[:0]], ids=["routes", "none"])
def test_plotly_has_nothing_to_fetch(table, theme, region):
    """The map is lines and marks on plain axes, of one scale; plotly.js fetches a base map only for axes of its own kind."""
    figure = checked(route_map(routes(table), theme, region=region))
    assert {"scatter"} == {trace.type for trace in figure.data}
    assert "geo" not in figure.to_dict()["layout"]
    assert ("x", 1, False, False) == (figure.layout.yaxis.scaleanchor, figure.layout.yaxis.scaleratio, figure.layout.xaxis.visible, figure.layout.yaxis.visible)
    assert [True] == [image.source.startswith("data:image/svg+xml,") for image in figure.layout.images]


@pytest.mark.parametrize("region", ["gulf", "americas", "world"])
def test_a_region_has_its_window_whatever_is_drawn(region):
    figure = drawn(FLOWN, region=region)
    left, right, bottom, top = view_of((), region).bounds

    assert ((left, right), (bottom, top)) == (figure.layout.xaxis.range, figure.layout.yaxis.range)


def test_the_world_has_its_pacific_where_something_is_drawn_in_it():
    """Without it a phone shows the rest larger; a flight to Fiji, or to Tonga on the other side of the line of dates, needs it."""
    california, queensland, fiji, tonga = (34.0, -122.0), (-27.5, 150.0), (-17.8, 177.4), (-21.2, -175.1)

    assert view_of((), "world") == view_of([california, queensland], "world")
    assert not view_of([california], "world").shows(fiji)
    assert view_of([california, fiji], "world").shows(fiji)
    assert view_of([california, tonga], "world").shows(tonga)


def test_a_countrys_point_answers_to_a_click_as_a_route_to_it_does():
    """The point of an origin answers to none: lines of several countries leave from it."""
    figure = drawn(FLOWN, FLOWN | {"outcome": "denied"})
    points = next(trace for trace in figure.data if trace.mode == "markers" and "Guatemala" in (trace.text or ()))
    told = dict(zip(points.text, points.customdata, strict=True))

    assert told["Guatemala"] in {place for line in lines(figure) for place in line.customdata}
    assert told["Biggs Army Airfield"] is None


def test_a_map_without_routes_says_so():
    figure = drawn()
    assert "No route to show" == figure.layout.annotations[0].text
    assert not lines(figure)
    assert "Map of reported deportation flights: no route to show." == map_summary(routes(events_table([])))


def test_every_vertex_of_a_line_carries_its_route():
    frame = routes(sample_table())
    figure = checked(route_map(frame, basemap=BASEMAP))
    titles = [route.title for route in read_routes(frame)]
    assert lines(figure)
    for line in lines(figure):
        assert {titles[place] for place in line.customdata} == {line.text.partition("</b>")[0].removeprefix("<b>")}


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_an_outcome_has_its_colour_dash_and_mark(outcome):
    figure = drawn(FLOWN | {"outcome": outcome.value})
    (line,) = lines(figure)
    assert (THEMES["light"].outcomes[outcome], DASHES[outcome]) == (line.line.color, line.line.dash)
    assert [outcome.label] == [t.name for t in figure.data if t.name and t.legendgroup == outcome.label]
    assert marks(figure, MARKS[outcome])


@pytest.mark.parametrize(
    ("outcome", "reaches"), [("completed", True), ("planned", True), ("denied", False), ("turned_back", False), ("cancelled", False)]
)
def test_only_flights_that_arrived_or_are_to_arrive_reach_the_destination(outcome, reaches):
    (line,) = strokes(read_routes(routes(events_table([FLOWN | {"outcome": outcome}]))), AMERICAS)
    assert reaches == (distance(line.tip, line.route.destination.point) < 2)
    assert bool(line.rest) is not reaches


def test_a_flight_turned_back_comes_back_beside_itself():
    path = hook(EL_PASO, BOGOTA, 0.05, 0.62)
    way = [distance(EL_PASO, point) for point in path]
    assert way[-1] < max(way) - 5
    assert path[-1] not in path[:-1]


def test_outcomes_of_one_pair_do_not_hide_each_other():
    figure = drawn(*(FLOWN | {"outcome": outcome} for outcome in ("completed", "denied", "planned")))
    middles = [(line.x[len(line.x) // 2], line.y[len(line.y) // 2]) for line in lines(figure)]
    assert min(math.dist(a, b) for n, a in enumerate(middles) for b in middles[:n]) > 0.5


def test_places_of_one_area_do_not_hide_each_other():
    figure = drawn(FLOWN, FLOWN | {"origins": ("el-paso",)})
    one, other = ((line.x[len(line.x) // 2], line.y[len(line.y) // 2]) for line in lines(figure))
    assert math.dist(one, other) > 0.5


def test_lines_of_about_as_many_people_are_one_layer():
    figure = drawn(FLOWN | {"people": 400}, FLOWN | {"destination": "COL", "people": 390}, FLOWN | {"destination": "HND", "people": 100})

    assert [[8.0, 2], [4.7, 1]] == [[trace.line.width, len(runs(trace))] for trace in figure.data if trace.mode == "lines" and trace.line.color == THEMES["light"].outcomes[Outcome.COMPLETED]]


def test_width_shows_people_and_is_neutral_without_a_count():
    figure = drawn(FLOWN | {"people": 400}, FLOWN | {"destination": "COL", "people": 100}, FLOWN | {"destination": "HND", "people": None})
    widths = sorted((line.line.width for line in lines(figure)), reverse=True)
    assert [8.0, 4.7, 2.5] == pytest.approx(widths)
    assert {"Widest: 400 people", "No count, or several origins"} <= {trace.name for trace in figure.data}


def test_lines_of_one_outcome_and_width_share_a_halo_that_goes_with_them():
    """The lines are one layer and their halo is one below it, and both leave the map with their outcome's name in the legend."""
    figure = drawn(FLOWN, FLOWN | {"destination": "COL"}, FLOWN | {"destination": "HND", "outcome": "denied"})
    halos = [trace for trace in figure.data if trace.line.color == THEMES["light"].sea and trace.mode == "lines"]

    assert [["Completed", 2], ["Denied", 1]] == [[halo.legendgroup, halo.x.count(None)] for halo in halos]
    assert all(halo.line.width > line.line.width for halo in halos for line in lines(figure) if line.trace.legendgroup == halo.legendgroup)


def test_several_origins_share_a_neutral_width_and_say_so():
    figure = drawn(FLOWN | {"origins": ("kbif", "tucson")}, FLOWN | {"destination": "COL"})
    pair = [line for line in lines(figure) if "Tucson" in line.text]
    assert [2.5, 2.5] == [line.line.width for line in pair]
    assert pair[0].customdata[0] == pair[1].customdata[0]
    assert "the count is not split" in pair[0].text


def test_an_origin_that_is_not_reported_is_a_ring_and_no_place():
    figure = drawn({"destination": "GTM", "flights": 3}, {"flights": 1})
    (line,) = lines(figure)
    (ring,) = [
        trace for trace in figure.data if trace.customdata is not None and trace.marker.symbol == "circle" and trace.mode == "markers"
    ]
    assert (line.x[0], line.y[0]) == pytest.approx((ring.x[0], ring.y[0]), abs=0.01)
    assert NO_ORIGIN in line.text
    assert f"{NO_ORIGIN}: the circle is no place" in {trace.name for trace in figure.data}
    assert "○→ Origin not reported: 4 flights<br>Neither origin nor destination, not drawn: 1 flight" == figure.layout.annotations[0].text


def test_a_destination_that_is_not_stated_is_a_labelled_stub_at_each_origin():
    figure = drawn({"origins": ("el-paso", "san-diego"), "outcome": "planned", "people": (5000, 5400, None)})
    assert 2 == len(lines(figure))
    assert {NO_DESTINATION} & {text for trace in figure.data if trace.mode == "markers+text" for text in trace.text}
    assert "number not reported" in lines(figure)[0].text


def test_hover_gives_the_numbers():
    figure = drawn(FLOWN, FLOWN | {"people": (70, 80, None)}, FLOWN | {"people": None})
    expected = (
        "<b>Biggs Army Airfield to Guatemala</b><br>Completed<br>6 flights<br>People: 240 (at least 230)<br>4 of 6 flights have a count"
    )
    assert expected == lines(figure)[0].text


def test_hostile_names_stay_text():
    frame = routes(events_table([FLOWN])).assign(destination_place='<a href="x">G</a> & co')
    figure = checked(route_map(frame, basemap=BASEMAP))
    words = " ".join([*(str(trace.text) for trace in figure.data), *figure.layout.meta])
    assert "<a" not in words
    assert "&lt;a href" in words


def test_pan_and_zoom_survive_a_rerun_and_a_click_does_not_fade_marks():
    figure, same, other = (drawn(FLOWN | {"people": people}, region=region) for people, region in ((160, "gulf"), (80, "gulf"), (80, "world")))
    assert figure.layout.uirevision == same.layout.uirevision != other.layout.uirevision
    assert all(trace.unselected.marker.opacity == 1 for trace in figure.data if trace.mode == "markers" and trace.showlegend is False and trace.marker.opacity)


def test_routes_off_the_map_are_counted_at_its_edge():
    figure = drawn(FLOWN, FLOWN | {"destination": "IND", "flights": 3}, region="americas")
    assert "To places beyond this map: 3 flights" == figure.layout.annotations[0].text


def test_one_of_many_maps_has_the_window_widths_and_legend_of_all():
    """So the maps of two months can be compared: the same people are the same width at the same scale."""
    every = routes(events_table([FLOWN | {"people": 400}, FLOWN | {"destination": "COL", "people": 100, "outcome": "denied"}]))
    one, all_of_them = checked(one_of_many(every.iloc[:1], every)), checked(route_map(every))

    assert 1 == len(lines(one))
    assert all_of_them.layout.xaxis.range == one.layout.xaxis.range
    assert [line.line.width for line in lines(all_of_them) if line.customdata[0] == lines(one)[0].customdata[0]] == [lines(one)[0].line.width]
    assert {trace.name for trace in all_of_them.data} == {trace.name for trace in one.data}


@pytest.mark.parametrize(("to", "base"), [(BOGOTA, "americas"), (AMRITSAR, "world")])
def test_the_window_holds_all_points_and_knows_its_base_map(to, base):
    view = view_of([EL_PASO, to])
    assert base == view.basemap
    assert view.shows(EL_PASO)
    assert view.shows(to)


@pytest.mark.parametrize("to", [BOGOTA, AMRITSAR, (21.2, 105.8), (5.6, -0.17)])
def test_a_way_over_the_arctic_is_bent_onto_the_page(to):
    path = arc(EL_PASO, to)
    assert max(lat for lat, _ in path) <= 72
    assert all(abs(a[1] - b[1]) < 30 for a, b in pairwise(path))


def test_arcs_begin_and_end_at_their_places_and_bulge_between():
    for bulge in (-0.2, 0, 0.2):
        path = arc(EL_PASO, BOGOTA, bulge)
        assert max(distance(path[0], EL_PASO), distance(path[-1], BOGOTA)) < 0.01
    assert distance(arc(EL_PASO, BOGOTA, 0.2)[STEPS // 2], arc(EL_PASO, BOGOTA)[STEPS // 2]) > 5
    assert [EL_PASO] == arc(EL_PASO, EL_PASO)


def test_beyond_goes_that_far():
    assert 7 == pytest.approx(distance(EL_PASO, beyond(EL_PASO, 222, 7)))


def test_the_summary_tells_routes_with_most_flights_and_what_has_no_place():
    text = map_summary(routes(sample_table()))
    assert text.startswith(
        "Map of 10 routes of reported deportation flights. Most flights first: Origin not reported, to Mexico, completed: 4 flights"
    )
    assert "Biggs Army Airfield and Tucson to Guatemala, completed: 2 flights, people: 160 (at least 150)" in text
    assert "Origin not reported: 6 flights. Destination not stated: number not reported." in text


def test_unknown_outcomes_are_drawn_as_not_reported():
    frame = routes(events_table([FLOWN])).assign(outcome=pd.NA)
    assert read_routes(frame)[0].outcome is None
    assert "Outcome not reported" in lines(checked(route_map(frame, basemap=BASEMAP)))[0].text


def test_every_outcome_is_told_apart_by_how_far_it_got():
    frames = {o: read_routes(routes(events_table([FLOWN | {"outcome": o.value}]))) for o in OUTCOMES}
    ways = {o: strokes(read, AMERICAS)[0] for o, read in frames.items()}
    assert distance(ways[Outcome.CANCELLED].tip, EL_PASO) < distance(ways[Outcome.DENIED].tip, EL_PASO)


def test_the_cross_of_a_refusal_stands_near_the_country_that_refused():
    (line,) = strokes(read_routes(routes(events_table([FLOWN | {"outcome": "denied"}]))), AMERICAS)

    assert distance(line.tip, line.route.destination.point) < 0.2 * distance(line.path[0], line.route.destination.point)
