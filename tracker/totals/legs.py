"""Completed flights that did not leave from the United States itself, or that landed at its base in Cuba: whose people a sum may hold twice, or hands over to nobody."""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import numpy as np
import pandas as pd

from tracker.reference import standard_gazetteer
from tracker.totals.groups import cut, is_word, numbered
from tracker.totals.headline import people_of
from tracker.totals.ranges import Range
from tracker.totals.sums import FLOWN, counting, number_of

UNITED_STATES = "USA"
GUANTANAMO = "mugm"
"""The US base in Cuba (places.csv): who is flown there is not handed over to Cuba, so these flights are no removals to it."""
BASE = "the US base at Guantánamo Bay"
TWICE = "These people may also be counted on the flight that brought them there."


class Leg(NamedTuple):
    """Completed events of one kind, and their people."""

    events: int
    people: Range


class Legs(NamedTuple):
    """The completed events that left from a third country, that left from the base in Cuba, and that went to it."""

    onward: Leg
    from_base: Leg
    to_base: Leg


@cache
def left_from(origins: str) -> tuple[str, ...]:
    """Name the countries that flights left from, and the base in Cuba as what it is; none where an origin is in the United States or not known.

    >>> left_from("hnd"), left_from("mugm"), left_from("el-paso;hnd"), left_from("nowhere")
    (('Honduras',), ('the US base at Guantánamo Bay',), (), ())
    """
    world = standard_gazetteer()
    ids = origins.split(";")
    places = [world.places_by_id.get(place) for place in ids]
    codes = [place.country if place else UNITED_STATES for place in places]
    if UNITED_STATES in codes:
        return ()
    names = {BASE if place == GUANTANAMO else world.countries_by_code[code].name for place, code in zip(ids, codes, strict=True)}
    return tuple(sorted(names))


def legs(table: pd.DataFrame) -> Legs:
    """Count the completed events that left from elsewhere than the United States, or went to its base in Cuba, each with its people."""
    flown = counting(table)
    flown = flown[np.logical_or.reduce([is_word(table["outcome"], outcome.value)[flown] for outcome in FLOWN])]
    onward = flown[_where(table, flown, lambda names: bool(names) and names != (BASE,))]
    from_base = flown[_where(table, flown, lambda names: names == (BASE,))]
    to_base = flown[is_word(table["destination_city"], GUANTANAMO)[flown]]
    return Legs(*(Leg(number_of(table, which), people_of(table.take(which))) for which in (onward, from_base, to_base)))


def legs_words(table: pd.DataFrame) -> str:
    """Say how many completed events left from a third country or from the base, and went to the base, each with its people; empty where none did."""
    onward, from_base, to_base = legs(table)
    told = [
        _told(onward, "left from a third country"),
        _told(from_base, f"left from {BASE}"),
        TWICE if onward.events or from_base.events else "",
        _told(to_base, f"went to {BASE}", ", which hands nobody over to Cuba"),
    ]
    return " ".join(words for words in told if words)


def _where(table: pd.DataFrame, flown: np.ndarray, is_so: Callable[[tuple[str, ...]], bool]) -> np.ndarray:
    """Tell for each of some events whether it is so of the countries that it left from: each different cell is looked at once."""
    codes, cells = numbered(cut(table["origins"], flown))
    return np.array([*(is_so(left_from(cell)) for cell in cells), False], dtype=bool)[codes]


def _told(leg: Leg, did: str, more: str = "") -> str:
    return f"{leg.events:,} completed event{'' if leg.events == 1 else 's'} {did}{more}; people: {leg.people.words()}." if leg.events else ""
