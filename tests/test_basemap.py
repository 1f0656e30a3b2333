"""The base maps, and the script that made them."""

import doctest
import importlib.util
import json
from collections import Counter
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest

from tracker.reference import BASEMAPS, REFERENCE, read_basemap, standard_gazetteer

SCRIPT = Path(__file__).parent.parent / "scripts" / "make_basemap.py"
CODES_OF_NO_COUNTRY = {"XSG"}  # the Siachen Glacier has no ISO code


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_basemap", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rings(name: str) -> list[tuple[str, list[list[float]]]]:
    features = read_basemap(name)["features"]
    return [(one["id"], ring) for one in features for polygon in one["geometry"]["coordinates"] for ring in polygon]


@pytest.mark.parametrize("name", BASEMAPS)
def test_countries_have_our_codes_and_names(name):
    """Every feature is a country of countries.csv, once, under its name there."""
    names = {country.alpha3: country.name for country in standard_gazetteer().countries}
    features = read_basemap(name)["features"]

    assert [one["id"] for one in features] == sorted({one["id"] for one in features})
    assert {one["id"]: one["properties"]["name"] for one in features if one["id"] not in CODES_OF_NO_COUNTRY} == {
        one["id"]: names[one["id"]] for one in features if one["id"] not in CODES_OF_NO_COUNTRY
    }


@pytest.mark.parametrize("name", BASEMAPS)
def test_no_line_streaks_across_the_map(name):
    """Rings are closed, on the globe, and no step along one is longer than the edge of the window."""
    for code, ring in rings(name):
        assert ring[0] == ring[-1], code
        assert all(-180 <= lon <= 180 and -90 <= lat <= 90 for lon, lat in ring), code
        inner = [(a, b) for a, b in pairwise(ring) if abs(a[1]) not in (56.5, 72)]
        assert max((abs(a[0] - b[0]) for a, b in inner), default=0) < 6, code


@pytest.mark.parametrize("name", BASEMAPS)
def test_neighbours_share_their_border(name):
    """The points of the border of Guatemala with Mexico are points of both."""
    points = {code: set() for code, _ in rings(name)}
    for code, ring in rings(name):
        points[code] |= {tuple(point) for point in ring}

    assert len(points["GTM"] & points["MEX"]) >= 5
    assert len(points["USA"] & points["CAN"]) >= 20
    assert len(points["COL"] & points["VEN"]) >= 5


@pytest.mark.parametrize(("name", "most"), [("world", 200_000), ("americas", 150_000)])
def test_a_map_is_small_enough_to_send(name, most):
    """It travels to the browser with every changed figure."""
    assert (REFERENCE / f"basemap_{name}.json").stat().st_size < most


def test_the_maps_show_where_the_flights_go():
    """Every country of the corridor is on the map of the Americas, every large one on the world's."""
    americas = {code for code, _ in rings("americas")}
    world = {code for code, _ in rings("world")}

    assert {"USA", "GTM", "MEX", "COL", "HND", "SLV", "NIC", "CRI", "PAN", "CUB", "HTI", "DOM", "VEN", "ECU", "PER", "BRA"} <= americas
    assert {"IND", "GHA", "RWA", "SWZ", "SSD", "DJI", "UZB", "NPL", "BGD", "RUS", "MDV"} | americas <= world


# A square of two countries that share the border x = 1, and one that crosses the antimeridian; whole degrees, no packing.
SQUARES = {
    "transform": {"scale": [1, 1], "translate": [0, 0]},
    "arcs": [
        [[1, 0], [0, 2]],
        [[1, 2], [-1, 0], [0, -2], [1, 0]],
        [[1, 2], [1, 0], [0, -2], [-1, 0]],
        [[178, 10], [4 - 360, 0], [0, 2], [360 - 4, 0], [0, -2]],
    ],
    "objects": {
        "countries": {
            "geometries": [
                {"type": "Polygon", "id": "320", "properties": {"name": "Guatemala"}, "arcs": [[0, 1]]},
                {"type": "Polygon", "id": "484", "properties": {"name": "Mexico"}, "arcs": [[2, 0]]},
                {"type": "Polygon", "id": "242", "properties": {"name": "Fiji"}, "arcs": [[3]]},
            ]
        }
    },
}


def test_a_country_across_the_antimeridian_is_cut_there(script):
    """Fiji's square becomes two pieces that touch the line from both sides."""
    window = script.Window(west=-180, south=-90, east=180, north=90, tolerance=0.01, smallest=0)
    made = {one["id"]: one["geometry"]["coordinates"] for one in script.make_basemap(SQUARES, window)["features"]}
    spans = sorted((min(lon for lon, _ in piece[0]), max(lon for lon, _ in piece[0])) for piece in made["FJI"])

    assert spans == [(-180, -178), (178, 180)]
    assert Counter(len(pieces) for pieces in made.values()) == {1: 2, 2: 1}


def test_the_text_is_one_country_a_line_and_parses_back(script):
    """A changed border is a changed line."""
    basemap = read_basemap("americas")
    text = script.to_text(basemap)

    assert json.loads(text) == basemap
    assert text.count("\n") == len(basemap["features"]) + 2


def test_the_examples_in_the_script_are_true(script):
    """Its doctests run here, for it is not in a package."""
    failed, tried = doctest.testmod(script)

    assert (failed, tried > 5) == (0, True)
