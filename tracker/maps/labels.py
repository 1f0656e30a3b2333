"""Where the names of places stand on a map, so that no two of them collide: a greedy placement, most important first."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from tracker.maps.arcs import Point
from tracker.maps.view import View

PHONE_WIDTH = 360.0
"""Pixels of map on a screen 390 pixels wide: labels that stand clear here stand clear on any wider screen."""

LETTER, LINE, GAP, CLEAR, NEARBY = 6.4, 14.0, 6.0, 4.0, 28.0
"""Pixels: width of a letter and height of a line at 11.5 px, distance from the place's mark, of two names from each other, and of two marks whose names can be mixed up."""

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

    Marks of places and other names are kept clear always, the points in `avoid` and a gap between names where that is possible: a label without
    room may turn the one name in its way to another side. One that finds none is left out: pointing at its place still names it.
    """
    marks = [_mark(view.pixel(label.point, width)) for label in labels]
    room = _Room(view, width, marks, [_mark(view.pixel(point, width)) for point in avoid])
    kept: list[Label] = []
    for label in labels:
        kept = room.with_one_more(label, kept, CLEAR) or room.with_one_more(label, kept, 0.0) or kept
    return kept


@dataclass(frozen=True)
class _Room:
    """The map without names: what they must keep clear, and what they do if they can."""

    view: View
    width: float
    marks: Sequence[Box]
    rings: Sequence[Box]

    def box(self, label: Label, side: str) -> Box:
        return _box(label, side, self.view, self.width)

    def with_one_more(self, label: Label, kept: Sequence[Label], clear: float) -> list[Label] | None:
        """Place a label on its first free side, or where turning the one name in its way to another side makes it free; None where neither can be."""
        if side := self._free_side(label, kept, clear):
            return [*kept, replace(label, side=side)]
        for side in SIDES:
            box, here = self.box(label, side), replace(label, side=side)
            in_the_way = [place for place, other in enumerate(kept) if _overlap(box, self.box(other, other.side), clear)]
            if len(in_the_way) == 1 and self._is_open(box) and not self._swapped(here, kept[in_the_way[0]]):
                (place,) = in_the_way
                if turn := self._free_side(kept[place], [*kept[:place], *kept[place + 1 :], here], clear):
                    return [*kept[:place], replace(kept[place], side=turn), *kept[place + 1 :], here]
        return None

    def _free_side(self, label: Label, kept: Sequence[Label], clear: float) -> str | None:
        """Find the first side on which a label is clear of marks and names, and, if it can be, nearest to its own mark and clear of rings."""
        names = [self.box(other, other.side) for other in kept]
        boxes = ((side, self.box(label, side)) for side in SIDES)
        free = [(side, box) for side, box in boxes if self._is_open(box) and not any(_overlap(box, name, clear) for name in names)]
        return min(free, key=lambda one: (self._nearer_to_another(label, one[1]), any(_overlap(one[1], ring) for ring in self.rings)), default=(None, None))[0]

    def _nearer_to_another(self, label: Label, box: Box) -> bool:
        """Whether a name would be read as another mark's, which is nearer to it than its own."""
        x, y = self.view.pixel(label.point, self.width)
        return any(_gap(box, mark) < _gap(box, _mark((x, y))) for mark in self.marks)

    def _swapped(self, one: Label, other: Label) -> bool:
        """Whether a name stands below its mark though its place lies north of the other's nearby, or above though it lies south: it would be read as the other's."""
        apart = abs(self.view.pixel(one.point, self.width)[0] - self.view.pixel(other.point, self.width)[0])
        north = one.point[0] > other.point[0]
        return apart < NEARBY and SIDES[one.side][1] == (1 if north else -1)

    def _is_open(self, box: Box) -> bool:
        return _inside(box, self.view, self.width) and not any(_overlap(box, mark) for mark in self.marks)


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


def _gap(a: Box, b: Box) -> float:
    """Return how far two boxes are from each other.

    >>> _gap((0, 0, 1, 1), (4, 5, 6, 7)), _gap((0, 0, 2, 2), (1, 1, 3, 3))
    (5.0, 0.0)
    """
    return math.hypot(max(a[0] - b[2], b[0] - a[2], 0), max(a[1] - b[3], b[1] - a[3], 0))


def _overlap(a: Box, b: Box, clear: float = 0.0) -> bool:
    """Whether two boxes touch, or come nearer to each other than `clear`."""
    return a[0] < b[2] + clear and b[0] < a[2] + clear and a[1] < b[3] + clear and b[1] < a[3] + clear
