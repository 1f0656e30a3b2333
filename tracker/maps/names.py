"""Which names a map wants, the most important first: a map seldom has room for all of them."""

from collections.abc import Sequence

from tracker.filters import CORRIDOR
from tracker.maps.labels import Label
from tracker.maps.routes import NO_DESTINATION, End, Route
from tracker.maps.strokes import Stroke
from tracker.maps.view import View
from tracker.palette import outcome_label

FIRST = frozenset((*CORRIDOR.origin, *CORRIDOR.destination))
"""The places that the tracker began with: they are named on every map that shows them."""

MOST_OUTCOMES = 4
"""Marks of refusals that are named: more of them would take the room of the places' names."""


def wanted(routes: Sequence[Route], lines: Sequence[Stroke], view: View) -> list[Label]:
    """Return the names of the first places, of refusals, of all other places, and "Destination not stated" at the stubs that lead nowhere."""
    places = _places(routes, view)
    first = [places.pop(name) for name in list(places) if name in FIRST]
    return [*first, *_outcomes(lines, view), *places.values(), *(Label(NO_DESTINATION, line.note) for line in lines if line.note)]


def ends_of(routes: Sequence[Route]) -> list[End]:
    """Return all places, those with most flights first, then those with most routes."""
    weight: dict[End, list[int]] = {}
    for route in routes:
        for end in (*route.origins, *([route.destination] if route.destination else [])):
            flights, ways = weight.get(end, [0, 0])
            weight[end] = [flights + route.weight[0], ways + 1]
    return sorted(weight, key=lambda end: weight[end], reverse=True)


def _places(routes: Sequence[Route], view: View) -> dict[str, Label]:
    """Return a label for each name of a place in the window: a country with several airports is named once.

    What a name has after a comma, "Tapachula, Mexico", is left away where the map says it already: there is little room.
    """
    ends = ends_of(routes)
    named: dict[str, Label] = {}
    said = {end.name for end in ends}
    for end in ends:
        if view.shows(end.point) and end.name not in named:
            place, _, lies_in = end.name.partition(", ")
            named[end.name] = Label(place if lies_in in said else end.name, end.point)
            said.add(lies_in)
    return named


def _outcomes(lines: Sequence[Stroke], view: View) -> list[Label]:
    """Return the word of the outcome for each mark of a refusal, so that it is read without the legend; none where they are many."""
    refused = [line for line in lines if line.route.refused and view.shows(line.tip)]
    return [Label(outcome_label(line.route.outcome), line.tip) for line in refused] if len(refused) <= MOST_OUTCOMES else []
