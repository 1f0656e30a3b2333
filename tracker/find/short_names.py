"""Short names that a document gives its American places once it has named them in full: 'Andersen' for Andersen Air Force Base, 'Mesa' for Mesa, Arizona."""

import re
from collections.abc import Iterable

from tracker.find.found import Found
from tracker.find.places import Named
from tracker.models import Gazetteer, Place

_LONG = re.compile(
    r"(?P<short>[A-ZÀ-Þ][\w’'-]{3,})(?:,| (?:Air Force Base|Army Airfield|Air Base|Air Reserve Base|Air Station|Airport|International|Executive|Municipal|Regional|Field|Gateway)\b)"
)
# First words of such names that stand for something else by themselves.
_NO_NAME = frozenset({"March", "Boeing", "Washington", "Love", "Valley", "Naval", "Miller", "Jackson", "General"})
# Only where a flight's end may stand: 'Kelly' is a person else.
_AT = re.compile(r"\b(?:from|at|in|to|left|leaves|leaving|out\s+of|departed|near|for|into|between|and)\s+$", re.IGNORECASE)
_GOES_ON = re.compile(r"\s+[A-ZÀ-Þ]|['’]s\b|\w|-")


def short_names_of(gazetteer: Gazetteer) -> dict[str, tuple[str, ...]]:
    """Place id to the short names that its full names give."""
    return {place.id: shorts for place in gazetteer.places if place.country == "USA" and (shorts := _shorts(place))}


def _shorts(place: Place) -> tuple[str, ...]:
    if place.kind in ("country", "state"):
        return ()
    matches = (_LONG.match(name) for name in (place.name, *place.aliases))
    return tuple({match.group("short"): None for match in matches if match and match.group("short") not in _NO_NAME})


class ShortNames:
    """The short names of one document; a sentence that names a place in full teaches them."""

    def __init__(self, shorts: dict[str, tuple[str, ...]]) -> None:
        self.shorts = shorts
        self.known: dict[str, Named] = {}

    def learn(self, text: str, places: Iterable[Found[Named]]) -> None:
        """Keep the short names of places that a text names in full, and of towns named with their state."""
        for found in places:
            if found.rule == "town and state":
                self.known[text[found.start : found.end].split(",")[0].split(" in ")[0]] = found.value
            for short in self.shorts.get(found.value.place, ()):
                self.known[short] = found.value

    def find(self, text: str, places: list[Found[Named]]) -> list[Found[Named]]:
        """The places with those that a text names by a short name that was told before."""
        more = [found for short, named in self.known.items() if short in text for found in _standing_alone(text, short, named)]
        fresh = [f for f in more if not any(f.start < p.end and p.start < f.end for p in places)]
        return sorted([*places, *fresh], key=lambda p: p.start) if fresh else places


def _standing_alone(text: str, short: str, named: Named) -> Iterable[Found[Named]]:
    for match in re.finditer(rf"\b{re.escape(short)}", text):
        if _AT.search(text[: match.start()]) and not _GOES_ON.match(text, match.end()):
            yield Found(named, match.start(), match.end(), "short name")
