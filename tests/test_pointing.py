"""Lines of the map with few vertices: as smooth as the eye can tell, and answering to the pointer all along."""

import math
from itertools import pairwise

import pytest

from tests.tables import events_table, sample_table
from tracker.maps.figure import HOVER, NEAR_POINTER, SMOOTH
from tracker.maps.framing import framed
from tracker.maps.routes import read_routes
from tracker.maps.view import PAGE_WIDTH
from tracker.totals import routes

FAR = events_table([{"destination": to, "flights": 1, "origins": ("san-diego",)} for to in ("IND", "COL", "HND", "GTM")])


@pytest.mark.parametrize("table", [sample_table(), FAR], ids=["sample", "far"])
@pytest.mark.parametrize("region", ["auto", "gulf", "world"])
def test_a_line_answers_all_along_and_its_corners_cannot_be_seen(table, region):
    """In pixels of a page of middling width: no place of a line is beyond the pointer's reach, and none is drawn a pixel beside where it belongs."""
    frame = framed(read_routes(routes(table)), region)
    for line in frame.lines(frame.routes):
        whole, drawn, told = (
            [frame.view.pixel(point, PAGE_WIDTH) for point in path] for path in (line.shaft, line.every(SMOOTH, frame.view), line.every(NEAR_POINTER, frame.view))
        )

        assert max(min(math.dist(place, point) for point in told) for place in whole) < HOVER
        if line.route.outcome != "turned_back":
            assert max(min(beside(place, a, b) for a, b in pairwise(drawn)) for place in whole) < 1


def beside(place, a, b):
    """How far a place is from the straight line between two points."""
    (x, y), (x1, y1), (x2, y2) = place, a, b
    length = math.dist(a, b) or 1.0
    share = min(1.0, max(0.0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length**2))
    return math.dist(place, (x1 + share * (x2 - x1), y1 + share * (y2 - y1)))
