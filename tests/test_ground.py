"""The land on the map: one picture, drawn where the base map has it."""

import numpy as np
import pytest

from tests.mapped import FLOWN, drawn
from tracker.maps import GRAIN, pictured
from tracker.maps.view import view_of
from tracker.palette import THEMES
from tracker.reference import read_basemap


def land(figure):
    """The shapes of the land: the tone of each, and its rings, whose points are places on the page."""
    (image,) = figure.to_dict()["layout"]["images"]
    return [(shape["fill"], [placed_ring(ring, image) for ring in shape["d"].split("M")[1:]]) for shape in pictured(image)]


def placed_ring(ring, image):
    begin, _, ways = ring.removesuffix("z").partition("l")
    steps = np.array([begin.split(","), *np.array(ways.split(",")).reshape(-1, 2)], dtype=float).cumsum(axis=0) / GRAIN
    return [(image["x"] + right, image["y"] - down) for right, down in steps.tolist()]


def test_land_is_drawn_where_it_lies_and_countries_of_routes_lighter():
    (tone, rings), (chosen, of_chosen) = land(drawn(FLOWN))
    box = [(-100, 20), (-90, 20), (-90, 31), (-100, 31)]  # Mercator heights of 20 and 30 degrees, rounded

    assert (THEMES["light"].land, THEMES["light"].chosen_land) == (tone, chosen)
    assert [box, [box[0], *box[:0:-1]]] == [whole(ring) for ring in rings]
    assert [[box[0], *box[:0:-1]]] == [whole(ring) for ring in of_chosen]


def whole(ring):
    return [(round(right), round(up)) for right, up in ring]


@pytest.mark.parametrize(("region", "points"), [("gulf", 5_000), ("world", 5_000)])
def test_the_picture_of_the_land_lies_where_the_base_map_has_it(region, points):
    """No coast is further off than a fiftieth of a degree, and each country is there."""
    view = view_of((), region)
    features = read_basemap(view.basemap)["features"]
    _, rings = land(drawn(FLOWN, basemap=None, region=region))[0]
    drawn_points = {(round(right, 2), round(up, 2)) for ring in rings for right, up in ring}
    wanted = [point for feature in features if feature["id"] == "MEX" for polygon in polygons(feature) for point in polygon[0]]
    right, up = view.pages(*np.array([(latitude, longitude) for longitude, latitude in wanted]).T)
    far = [min(abs(x - a) + abs(y - b) for a, b in drawn_points) for x, y in zip(right[:40], up[:40], strict=True)]

    assert len(drawn_points) > points
    assert max(far) < 0.02


def polygons(feature):
    return feature["geometry"]["coordinates"] if feature["geometry"]["type"] == "MultiPolygon" else [feature["geometry"]["coordinates"]]


def test_siberia_is_not_cut_off_the_map_of_the_world():
    """What lies west of the map's left edge is drawn at its right."""
    tip = [[-180, 65], [-172, 65], [-172, 68], [-180, 65]]
    feature = {"type": "Feature", "id": "RUS", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [tip]}}
    ((_, (ring,)),) = land(drawn(FLOWN, basemap={"features": [feature]}, region="world"))
    _, right, _, _ = view_of((), "world").bounds

    assert 0.7 * right < min(point[0] for point in ring) < max(point[0] for point in ring) < right
