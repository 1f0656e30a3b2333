"""Countries, cities and bases that a text names, and which part they play: where a flight lands, where it left from."""

import re
from collections import defaultdict
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from tracker.find.found import Found
from tracker.find.sought import split
from tracker.find.wording import wording
from tracker.models import Gazetteer, Place


class Naming(StrEnum):
    """Whether words name a place itself or its people and its state."""

    PLACE = "place"
    ADJECTIVE = "adjective"
    PEOPLE = "people"


class Named(NamedTuple):
    """What a name stands for."""

    country: str  # ISO 3166-1 alpha-3
    place: str  # id in places.csv; empty for a country as a whole
    naming: Naming


_DATELINE_PLACE = re.compile(r"^\s*(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{3,40}?)(?:,[^:–—\n]{1,60}?)?(?:\s*\([^)]*\))?\s*(?:\.\s?[-–—]\s|[.:]\s|[-–—]\s)")


# Names inside these phrases say nothing of a flight's ends.
_NOT_A_PLACE = re.compile(
    r"(?:U\.?S\.?A?|United States|America)\s*(?:[-–/]|and)\s*Mexico|Mexico\s*[-–]\s*(?:U\.?S\.?|United States)|Gulf of (?:Mexico|America)|Remain[- ]in[- ]Mexico|"
    r"(?:Mexican|Mexico|southern|northern) border|Gaza|Panama Canal|Panama hat|New Mexico|Mexic(?:o|an) (?:cartel|drug|goods|imports)\w*|"
    r"Washington Post|Miami Herald|Houston Chronicle|El Paso Times|Loop 375|Tren de Aragua|El Paso Sector|Colombia Reports|Indian Express|Texas Tribune|Laken Riley"
)
_COMPANY = re.compile(r"\s+(?:Airways|Airlines|Times|Post|Herald|Tribune|Reports|Express)\b")


# Countries that are first names, too: 'Chad Wolf' is no place.
_FIRST_NAMES = frozenset({"Chad", "Jordan", "Georgia", "Israel", "Kenya"})
_SURNAME = re.compile(r"\s+[A-Z][a-z]+\b(?!\s+(?:International|Airport))")
_WORD = re.compile(r"[A-ZÀ-Þ](?:[\w]|\.(?=\w))*")


# Capitals whose names mostly stand for something else in news from the US.
_NO_CAPITALS = frozenset({"Washington", "Washington, D.C.", "Victoria", "Hamilton", "Jamestown", "Stanley", "Plymouth", "Kingston", "Douglas"})


_NOT_A_PLACE = split(_NOT_A_PLACE)
_US_GEORGIA = Named("USA", "us-ga", Naming.PLACE)
_AFTER_A_TOWN = re.compile(r"(?<!Tbilisi)(?<!Kutaisi)(?<!Batumi),\s+(?:in\s+)?$|\b(?:Robins|Moody|Hunter|Folkston|Atlanta|Savannah|Brunswick|Fort\s+\w+)\s+in\s+$")

_KEPT = 64  # sentences: a document asks for the places of one again


class Names:
    """The names of a gazetteer, by their first word; built once and shared by all documents."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        by_first: dict[str, list[tuple[str, Named]]] = defaultdict(list)
        for name, named in _all_names(gazetteer):
            first = _WORD.match(name)
            if first:
                by_first[first.group()].append((name, named))
        self.by_first_word = {first: sorted(names, key=lambda pair: -len(pair[0])) for first, names in by_first.items()}
        self.begin = frozenset(re.split(r"\W", first)[0] for first in by_first)
        self.peoples = "|".join(re.escape(name) for country in gazetteer.countries for name in country.demonyms if country.alpha3 != "USA")
        self.state_adjectives = frozenset(name for country in gazetteer.countries for name in country.adjectives if country.alpha3 != "USA")


def _all_names(gazetteer: Gazetteer) -> list[tuple[str, Named]]:
    names: list[tuple[str, Named]] = []
    for country in gazetteer.countries:
        names += [(n, Named(country.alpha3, "", Naming.PLACE)) for n in (country.name, *country.aliases)]
        names += [(n, Named(country.alpha3, "", Naming.PEOPLE)) for n in country.demonyms]
        names += [(n, Named(country.alpha3, "", Naming.ADJECTIVE)) for n in country.adjectives if n not in country.demonyms]
    for place in gazetteer.places:
        if place.kind != "country":
            names += [(n, Named(place.country, place.id, Naming.PLACE)) for n in (place.name, *place.aliases, *_short_names(place))]
    known = {name for name, _ in names}
    names += [(c.capital, Named(c.alpha3, "", Naming.PLACE)) for c in gazetteer.countries if c.capital and c.capital not in known | _NO_CAPITALS]
    return names


_SHORT_AIRPORT = re.compile(r"(?P<short>(?:(?:La|El|Las|Los) )?[A-ZÀ-Þ][\wà-ÿ]{4,}) International Airport")


def _short_names(place: Place) -> tuple[str, ...]:
    """'Tribhuvan' for Tribhuvan International Airport; names of two words are mostly those of persons."""
    match = _SHORT_AIRPORT.fullmatch(place.name) if place.kind == "airport" and place.country != "USA" else None
    return (match.group("short"),) if match else ()


def find_places(text: str, names: Names) -> list[Found[Named]]:
    """Every place, country, people and adjective of a country that `text` names, longest name first, no overlaps."""
    return [] if names.begin.isdisjoint(wording(text).words) else list(_named(text, names))


@lru_cache(_KEPT)
def _named(text: str, names: Names) -> tuple[Found[Named], ...]:
    hidden = [(m.start(), m.end()) for m in _NOT_A_PLACE.finditer(text)]
    found: list[Found[Named]] = []
    end = 0
    for word in _WORD.finditer(text):
        start = word.start()
        if start < end or any(a <= start < b for a, b in hidden):
            continue
        for name, named in names.by_first_word.get(word.group(), ()):
            stop = start + len(name)
            if text.startswith(name, start) and not text[stop : stop + 1].isalnum() and not _COMPANY.match(text, stop) and not (name in _FIRST_NAMES and _SURNAME.match(text, stop)):
                in_the_us = name == "Georgia" and _AFTER_A_TOWN.search(text, 0, start)  # 'Robins, in Georgia'
                found.append(Found(_US_GEORGIA if in_the_us else named, start, stop, "gazetteer"))
                end = stop
                break
    return tuple(_joined(text, found, names.gazetteer))


_BETWEEN = re.compile(r"(?:,? in the state of |,? in |, | \(|[ ,]*)", re.IGNORECASE)


def _joined(text: str, found: list[Found[Named]], gazetteer: Gazetteer) -> list[Found[Named]]:
    """'El Paso, Texas' and 'Guayaquil, Ecuador' are one place, the finer one."""
    joined: list[Found[Named]] = []
    for item in found:
        before = joined[-1] if joined else None
        if before and _BETWEEN.fullmatch(text[before.end : item.start]) and text[before.end : item.start].strip(" ") and _contains(item.value, before.value, gazetteer):
            joined[-1] = Found(before.value, before.start, item.end, before.rule)
        else:
            joined.append(_with_town(text, item, gazetteer))
    return joined


_TOWN = re.compile(r"(?P<town>[A-ZÀ-Þ][\w.'’-]+(?:\s[A-ZÀ-Þ][\w.'’-]+){0,2})(?:,?\s+in\s+the\s+state\s+of\s+|,\s+|\s+in\s+)$")


def _with_town(text: str, item: Found[Named], gazetteer: Gazetteer) -> Found[Named]:
    """'Portsmouth, New Hampshire': a town that the gazetteer does not hold is known by its state, and named in the words."""
    place = gazetteer.places_by_id.get(item.value.place)
    town = _TOWN.search(text[: item.start]) if place is not None and place.kind == "state" else None
    return Found(item.value, town.start("town"), item.end, "town and state") if town else item


def _contains(outer: Named, inner: Named, gazetteer: Gazetteer) -> bool:
    if not inner.place or outer.naming is not Naming.PLACE or outer.country != inner.country:
        return False
    finer = gazetteer.places_by_id[inner.place]
    if not outer.place:
        return True
    coarser = gazetteer.places_by_id[outer.place]
    return (coarser.kind == "state" and coarser.state == finer.state and finer.kind != "state") or bool(coarser.area and coarser.area == finer.area and coarser.kind == "city")


def dateline_place(text: str, names: Names) -> Found[Named] | None:
    """The foreign place in the dateline of a text ('SAN PEDRO SULA, Honduras. '): what 'here' means in it."""
    for line in re.finditer(r"[^\n\r]+", text[:1500]):
        match = _DATELINE_PLACE.match(line.group())
        if match:
            found = find_places(match.group("place").replace("-", " ").title().replace(" Of ", " of "), names)
            if found and found[0].value.country != "USA" and found[0].value.naming is Naming.PLACE:
                start = line.start() + match.start("place") + found[0].start
                return Found(found[0].value, start, start + found[0].end - found[0].start, "dateline")
    return None
