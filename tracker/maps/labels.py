"""Where the names of places stand on a map, so that no two of them collide: a greedy placement, most important first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tracker.maps.arcs import Point
from tracker.maps.view import View

PHONE_WIDTH = 360.0
"""Pixels of map on a screen 390 pixels wide: labels that stand clear here stand clear on any wider screen."""

LETTER, LINE, GAP = 6.4, 14.0, 6.0
"""Pixels: width of a letter and height of a line at 11.5 px, distance from the place's mark."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in pixels."""

# Sideways first: arcs run mostly north to south.
SIDES: dict[str, tuple[float, float]] = {
    "middle right": (1, 0),
    "middle left": (-1, 0),
    "bottom right": (1, 1),
    "bottom left": (-1, 1),
    "top right": (1, -1),
    "top left": (-1, -1),
    "bottom center": (0, 1),
    "top center": (0, -1),
}


@dataclass(frozen=True)
class Label:
    """A name at a place; `side` is where it stands from the place's mark, in Plotly's words."""

    text: str
    point: Point
    side: str = "middle right"


def placed(labels: Sequence[Label], view: View, width: float = PHONE_WIDTH, avoid: Iterable[Point] = ()) -> list[Label]:
    """Return the labels that find room, each on its first free side, in the order given (most important first).

    Marks of places and other names are kept clear always, the points in `avoid` where that is possible. A label without room is left
    out: pointing at its place still names it.
    """
    taken = [_mark(view.pixel(label.point, width)) for label in labels]
    rings = [_mark(view.pixel(point, width)) for point in avoid]
    kept = []
    for label in labels:
        side = _free_side(label, view, width, [*taken, *rings]) or _free_side(label, view, width, taken)
        if side:
            taken.append(_box(label, side, view, width))
            kept.append(Label(label.text, label.point, side))
    return kept


def _free_side(label: Label, view: View, width: float, taken: Sequence[Box]) -> str | None:
    boxes = ((side, _box(label, side, view, width)) for side in SIDES)
    return next((side for side, box in boxes if _inside(box, view, width) and not any(_overlap(box, other) for other in taken)), None)


def _box(label: Label, side: str, view: View, width: float) -> Box:
    x, y = view.pixel(label.point, width)
    across, down = SIDES[side]
    size, centre = len(label.text) * LETTER, y + down * (GAP + LINE / 2)
    left = x - size / 2 if across == 0 else (x + GAP if across > 0 else x - GAP - size)
    return left, centre - LINE / 2, left + size, centre + LINE / 2


def _mark(pixel: tuple[float, float], radius: float = 3.5) -> Box:
    return pixel[0] - radius, pixel[1] - radius, pixel[0] + radius, pixel[1] + radius


def _inside(box: Box, view: View, width: float) -> bool:
    bottom = view.pixel((view.south, view.east), width)[1]
    return box[0] >= 0 and box[2] <= width and box[1] >= 0 and box[3] <= bottom


def _overlap(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
