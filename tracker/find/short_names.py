"""Short names that a document gives its American places and heads of state once it has named them in full: 'Andersen' for Andersen Air Force Base, 'Mesa' for Mesa, Arizona."""

import re
from collections.abc import Iterable, Iterator

from tracker.find.english import ENGLISH
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.places import TOWN_AND_STATE, Named, Naming
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
        self.known = {short: Named("USA", place, Naming.PLACE) for short, place in language.short_names.always.items()}
        self.heads: dict[str, Named] = {}  # heads of state and of government by their last name, with their state

    def learn(self, text: str, places: Iterable[Found[Named]]) -> None:
        """Keep the short names of places that a text names in full, and of towns named with their state."""
        for found in places:
            self._learn_its_head(text, found)
            town = self.language.short_names.town.match(text, found.start, found.end) if found.rule == TOWN_AND_STATE else None
            if town:
                self.known[town.group()] = found.value
            self.known |= dict.fromkeys(self.shorts.get(found.value.place, ()), found.value)

    def _learn_its_head(self, text: str, found: Found[Named]) -> None:
        """'Colombian President Gustavo Petro', 'the president of Colombia, Gustavo Petro': from now on 'Petro' stands for his state."""
        if found.value.country == "USA" or found.value.naming is Naming.PEOPLE:
            return
        words = self.language.short_names
        head = words.its_head.match(text, found.end)
        if head is None and (named := words.named.match(text, found.end)) and words.head_of.search(text, 0, found.start):
            head = named
        if head:
            self.heads[head.group("last")] = Named(found.value.country, "", Naming.ADJECTIVE)

    def find(self, text: str, places: list[Found[Named]]) -> list[Found[Named]]:
        """The places with those that a text names by a short name that was told before."""
        if not self.heads and not self.known:
            return places
        more = [Found(named, m.start(), m.end(), "head of a state") for last, named in self.heads.items() if last in text for m in re.finditer(rf"(?<!\w){re.escape(last)}(?!\w)", text)]
        more += [found for short, named in self.known.items() if short in text for found in self._standing_alone(text, short, named)]
        fresh = [f for f in more if not any(f.start < p.end and p.start < f.end for p in places)]
        return sorted([*places, *fresh], key=lambda p: p.start) if fresh else places

    def _standing_alone(self, text: str, short: str, named: Named) -> Iterator[Found[Named]]:
        words = self.language.short_names
        for match in re.finditer(rf"\b{re.escape(short)}", text):
            if words.at.search(text[: match.start()]) and not words.goes_on.match(text, match.end()):
                yield Found(named, match.start(), match.end(), "short name")
