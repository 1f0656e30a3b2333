"""Short names that a document gives its American places once it has named them in full: 'Andersen' for Andersen Air Force Base, 'Mesa' for Mesa, Arizona."""

import re
from collections.abc import Iterable, Iterator

from tracker.find.english import ENGLISH
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.places import Named
from tracker.models import Gazetteer, Place


def short_names_of(gazetteer: Gazetteer, language: Language = ENGLISH) -> dict[str, tuple[str, ...]]:
    """Place id to the short names that its full names give."""
    return {place.id: shorts for place in gazetteer.places if place.country == "USA" and (shorts := _shorts(place, language))}


def _shorts(place: Place, language: Language) -> tuple[str, ...]:
    if place.kind in ("country", "state"):
        return ()
    matches = (language.short_names.long.match(name) for name in (place.name, *place.aliases))
    return tuple({match.group("short"): None for match in matches if match and match.group("short") not in language.short_names.no_name})


class ShortNames:
    """The short names of one document; a sentence that names a place in full teaches them."""

    def __init__(self, shorts: dict[str, tuple[str, ...]], language: Language = ENGLISH) -> None:
        self.shorts, self.language = shorts, language
        self.known: dict[str, Named] = {}

    def learn(self, text: str, places: Iterable[Found[Named]]) -> None:
        """Keep the short names of places that a text names in full, and of towns named with their state."""
        for found in places:
            town = self.language.short_names.town.match(text, found.start, found.end) if found.rule == "town and state" else None
            if town:
                self.known[town.group()] = found.value
            self.known |= dict.fromkeys(self.shorts.get(found.value.place, ()), found.value)

    def find(self, text: str, places: list[Found[Named]]) -> list[Found[Named]]:
        """The places with those that a text names by a short name that was told before."""
        more = [found for short, named in self.known.items() if short in text for found in self._standing_alone(text, short, named)]
        fresh = [f for f in more if not any(f.start < p.end and p.start < f.end for p in places)]
        return sorted([*places, *fresh], key=lambda p: p.start) if fresh else places

    def _standing_alone(self, text: str, short: str, named: Named) -> Iterator[Found[Named]]:
        words = self.language.short_names
        for match in re.finditer(rf"\b{re.escape(short)}", text):
            if words.at.search(text[: match.start()]) and not words.goes_on.match(text, match.end()):
                yield Found(named, match.start(), match.end(), "short name")
