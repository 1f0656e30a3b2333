"""Names of places on a map: none collides, near ones stand apart, and the most important has the first choice."""

from tests.checkout import ROOT
from tracker.maps import route_map
from tracker.maps.labels import Label, placed
from tracker.maps.view import View
from tracker.table import read_events
from tracker.totals import routes

AMERICAS = View(-36, 50, -127, -33)


def test_labels_do_not_collide_and_the_first_has_the_first_choice():
    crowd = [Label(f"Place {n}", (14 + n * 0.8, -90 + n * 0.5)) for n in range(12)]
    kept = placed(crowd, AMERICAS)
    assert crowd[0].text == kept[0].text
    assert 2 <= len(kept) < 12
    boxes = [box(label) for label in kept]
    assert not any(a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3] for n, a in enumerate(boxes) for b in boxes[:n])


def box(label):
    """Where 11 px text of the label stands, measured apart from the code under test."""
    x, y = AMERICAS.pixel(label.point, 360)
    up, side = label.side.split()
    left = {"right": x + 5, "left": x - 5 - 6 * len(label.text), "center": x - 3 * len(label.text)}[side]
    top = {"middle": y - 6, "top": y - 18, "bottom": y + 6}[up]
    return left, top, left + 6 * len(label.text), top + 12


def test_a_name_in_the_way_of_another_is_turned_to_another_side():
    """Two places of one area have their names apart from each other, on the country map on which the second had its name right above the first's."""
    view = View(-1.63, 36.74, -121.06, -70.27)
    first, second = placed([Label("San Diego", (32.7336, -117.1897)), Label("MCAS Miramar", (32.8685, -117.1432))], view)

    assert ("bottom right", "top right") == (first.side, second.side)


def test_the_ends_of_the_first_corridor_are_named_on_the_published_map():
    """However many other places are drawn, El Paso, San Diego, Guatemala, Mexico and Colombia find room."""
    drawn = route_map(routes(read_events(ROOT / "data/published/events.csv"), listed=False), region="gulf")
    (names,) = (trace["text"] for trace in drawn["data"] if trace.get("mode") == "markers+text")

    assert {"El Paso", "San Diego", "Guatemala", "Mexico", "Colombia"} <= set(names)
