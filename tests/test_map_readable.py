"""A full map can be read: lines that meet spread, refusals stand out without colour, and names belong to their marks."""

import pytest

from tests.mapped import FLOWN, drawn
from tests.tables import events_table
from tracker.maps import route_map
from tracker.maps.arcs import arc, distance
from tracker.maps.framing import LEAST_REFUSED
from tracker.maps.labels import Label, placed
from tracker.maps.routes import read_routes
from tracker.maps.spread import LEAN, MOST, leans
from tracker.maps.strokes import BEND, strokes
from tracker.maps.view import REGIONS
from tracker.palette import outcome_label
from tracker.totals import routes

FROM_FOUR = tuple(FLOWN | {"origins": (origin,)} for origin in ("san-diego", "tucson", "us-tx", "alexandria"))
MANY = [FLOWN | {"origins": (origin,), "destination": country, "people": people} for origin in ("san-diego", "knkx", "tucson", "el-paso", "kbif", "us-tx", "alexandria", "mugm") for country, people in zip("GTM COL HND MEX CUB".split(), (900, 9, 9, 9, 9), strict=True)]


def test_lines_that_meet_in_one_place_spread_and_keep_their_order():
    read = strokes(read_routes(routes(events_table(list(FROM_FOUR)))), REGIONS["gulf"])
    lines = sorted(read, key=lambda line: line.path[0][1])
    middles, alike = ([path[len(path) // 2][1] for path in paths] for paths in ([line.path for line in lines], [arc(line.path[0], line.path[-1], BEND) for line in lines]))

    assert sorted(middles) == middles
    assert middles[-1] - middles[0] > 1.1 * (alike[-1] - alike[0])


@pytest.mark.parametrize(("number", "most"), [(1, 0.0), (2, LEAN / 2), (5, 2 * LEAN), (40, MOST)])
def test_no_line_leans_far_however_many_meet(number, most):
    end = (10.0, -90.0)

    assert most == pytest.approx(max(leans([((30.0, -100.0 + at), end) for at in range(number)]).values()))


@pytest.mark.parametrize("outcome", ["denied", "turned_back"])
def test_a_refusal_on_a_full_map_is_named_and_drawn_last_and_no_thinner_than_can_be_seen(outcome):
    figure = drawn(*MANY, FLOWN | {"outcome": outcome, "people": 9}, region="gulf")
    drawn_lines = [trace for trace in figure.data if trace.mode == "lines" and trace.x[0] is not None]
    (names,) = (trace.text for trace in figure.data if trace.mode == "markers+text")
    label = outcome_label(outcome)

    assert label == drawn_lines[-1].legendgroup
    assert drawn_lines[-1].line.width >= LEAST_REFUSED > min(trace.line.width for trace in drawn_lines if trace.legendgroup == "Completed")
    assert label in names


def test_many_refusals_leave_the_room_to_the_places():
    figure = drawn(*(FLOWN | {"outcome": "denied", "destination": country} for country in "GTM COL HND MEX CUB".split()), region="gulf")
    (names,) = (trace.text for trace in figure.data if trace.mode == "markers+text")

    assert "Guatemala" in names
    assert "Denied" not in names


def test_a_stub_of_a_refused_flight_is_long_enough_for_its_mark():
    one, other = (strokes(read_routes(routes(events_table([{"destination": "GTM", "flights": 1, "outcome": outcome}]))), REGIONS["gulf"])[0] for outcome in ("completed", "turned_back"))
    guatemala = one.route.destination.point

    assert distance(other.ring, guatemala) > 1.5 * distance(one.ring, guatemala)


def test_a_city_is_named_without_its_country_where_the_map_names_that():
    """The country is said once, at the capital or with the first of its cities."""
    to_the_base, to_the_capital = (FLOWN | {"destination": "CUB", "destination_city": city} for city in ("mugm", "havana"))
    rows = [routes(events_table(list(rows))) for rows in ((to_the_base,), (to_the_base, to_the_capital))]
    alone, both = ({name for trace in route_map(frame, region="gulf")["data"] if trace.get("mode") == "markers+text" for name in trace["text"]} for frame in rows)

    assert "Guantánamo Bay, Cuba" in alone
    assert {"Guantánamo Bay", "Cuba"} <= both


def test_a_name_stands_nearer_to_its_own_mark_than_to_another():
    """Guatemala's name stood right above the mark of Tapachula when its right side was taken."""
    guatemala, tapachula = Label("Guatemala", (14.58, -90.53)), Label("Tapachula", (14.79, -92.37))
    east = [Label("", (14.58, -90.53 + 2 * step)) for step in range(1, 5)]
    named, *_ = placed([guatemala, tapachula, *east], REGIONS["gulf"])

    assert "top left" != named.side
