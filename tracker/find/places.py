"""Countries, cities and bases that a text names, and which part they play: where a flight lands, where it left from."""

import re
from collections import defaultdict
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from tracker.find.english import ENGLISH
from tracker.find.found import Found
from tracker.find.language import Language
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


# They have codes of their own, but flights leave from there as from a state: Guam, Puerto Rico.
_US_TERRITORIES = frozenset({"GUM", "PRI"})
_US_GEORGIA = Named("USA", "us-ga", Naming.PLACE)

TOWN_AND_STATE = "town and state"  # the rule for a town that only its state tells
LABEL = "label of a passage"  # the rule for a place in capitals before a passage

_PART = 15  # characters before a state that may say which part of it
_KEPT = 64  # sentences: a document asks for the places of one again


class Names:
    """The names of a gazetteer, by their first word; built once and shared by all documents."""

    def __init__(self, gazetteer: Gazetteer, language: Language = ENGLISH) -> None:
        self.gazetteer, self.language = gazetteer, language
        by_first: dict[str, list[tuple[str, Named]]] = defaultdict(list)
        for name, named in _all_names(gazetteer, language):
            first = language.places.first_word.match(name)
            if first:
                by_first[first.group()].append((name, named))
        self.by_first_word = {first: sorted(names, key=lambda pair: -len(pair[0])) for first, names in by_first.items()}
        self.codes = _codes(gazetteer, language)
        self.short_states = _short_states(gazetteer, language)
        begin = {re.split(r"\W", first)[0] for first in by_first}
        self.begin = frozenset(begin | {word.upper() for word in begin} | self.codes.keys() | {re.split(r"\W", short)[0] for short in self.short_states})
        self.peoples = "|".join(re.escape(name) for country in gazetteer.countries for name in country.demonyms if country.alpha3 != "USA")
        self.state_adjectives = frozenset(name for country in gazetteer.countries for name in country.adjectives if country.alpha3 != "USA")


def _all_names(gazetteer: Gazetteer, language: Language) -> list[tuple[str, Named]]:
    names: list[tuple[str, Named]] = []
    short: list[tuple[str, Named]] = []
    for country in gazetteer.countries:
        if country.alpha3 not in _US_TERRITORIES:
            names += [(n, Named(country.alpha3, "", Naming.PLACE)) for n in (country.name, *country.aliases)]
        names += [(n, Named(country.alpha3, "", Naming.PEOPLE)) for n in country.demonyms]
        names += [(n, Named(country.alpha3, "", Naming.ADJECTIVE)) for n in country.adjectives if n not in country.demonyms]
    for place in gazetteer.places:
        if place.kind != "country":
            names += [(n, Named(place.country, place.id, Naming.PLACE)) for n in (place.name, *place.aliases)]
            short += [(n, Named(place.country, place.id, Naming.PLACE)) for n in _short_names(place, language)]
    names += [(name.replace("St. ", "St "), named) for name, named in names if name.startswith("St. ")]
    names += [(name.replace("'", "’"), named) for name, named in names if "'" in name]
    known = {name for name, _ in names}
    names += [(name, named) for name, named in short if name not in known]  # 'Kigali' is the town, not only its airport
    names += [(c.capital, Named(c.alpha3, "", Naming.PLACE)) for c in gazetteer.countries if c.capital and c.capital not in known | language.places.no_capitals]
    return names


def _codes(gazetteer: Gazetteer, language: Language) -> dict[str, Named]:
    """The codes of airports, by ICAO and by IATA, but for those that are words; an airport before a city that it stands for."""
    kinds = ("city", "base", "airport")
    places = sorted((p for p in gazetteer.places if p.kind in kinds), key=lambda p: kinds.index(p.kind))
    return {code: Named(p.country, p.id, Naming.PLACE) for p in places for code in (p.icao, p.iata) if code and code not in language.places.no_codes}


def _short_states(gazetteer: Gazetteer, language: Language) -> dict[str, Named]:
    states = {p.state: Named(p.country, p.id, Naming.PLACE) for p in gazetteer.places if p.kind == "state"}
    return {short: states[code] for short, code in language.places.short_states.items() if code in states}


_SHORT_AIRPORT = re.compile(r"(?P<short>(?:(?:La|El|Las|Los) )?[A-ZÀ-Þ][\wà-ÿ]{4,}) International Airport")
_AIRPORT_OF_A_PERSON = re.compile(r"(?P<short>[A-ZÀ-Þ][\w.'’-]+(?: [\w.'’-]+){1,3}) International Airport")


def _short_names(place: Place, language: Language) -> list[str]:
    """'Tribhuvan' for Tribhuvan International Airport, 'Jomo Kenyatta' and 'Jomo Kenyatta airport' for the one of that name, but for persons still in the news."""
    if place.kind != "airport" or place.country == "USA":
        return []
    match = _SHORT_AIRPORT.fullmatch(place.name)
    shorts = [match.group("short")] if match else []
    for name in (place.name, *place.aliases):
        named = _AIRPORT_OF_A_PERSON.fullmatch(name)
        if named:
            short = named.group("short")
            shorts += [f"{short} airport", f"{short} Airport", *([] if short in language.places.persons else [short])]
    return [short for short in shorts if short not in (place.name, *place.aliases)]


def find_places(text: str, names: Names) -> list[Found[Named]]:
    """Every place, country, people and adjective of a country that `text` names, longest name first, no overlaps."""
    return [] if names.begin.isdisjoint(wording(text).words) else list(_named(text, names))


@lru_cache(_KEPT)
def _named(text: str, names: Names) -> tuple[Found[Named], ...]:
    says = names.language.places
    hidden = [(m.start(), m.end()) for m in says.not_a_place.finditer(text)]
    found = _labelled(text, names)
    end = found[-1].end if found else 0
    for word in says.first_word.finditer(text):
        start = word.start()
        if start < end or (hidden and any(a <= start < b for a, b in hidden)):
            continue
        for name, named in names.by_first_word.get(word.group(), ()):
            stop = start + len(name)
            if text.startswith(name, start) and not text[stop : stop + 1].isalnum() and not says.company.match(text, stop) and not (name in says.first_names and says.surname.match(text, stop)):
                found.append(Found(_namesake(text, name, start, names) or named, start, stop, "gazetteer"))
                end = stop
                break
        else:
            short = _short_state(text, word, names) or _code(text, word.group(), start, names)
            if short and short.start >= end:
                found.append(short)
                end = short.end
    return tuple(_joined(text, found, names.gazetteer, names.language))


def _namesake(text: str, name: str, start: int, names: Names) -> Named | None:
    """'Robins, in Georgia', 'Liberia, in Guanacaste': the state or the town that has the name of a country."""
    says = names.language.places
    if name == says.georgia:
        return _US_GEORGIA if says.after_a_town.search(text, 0, start) else None
    after, place = says.namesakes.get(name, (None, ""))
    town = names.gazetteer.places_by_id.get(place) if after and after.match(text, start + len(name)) else None
    return Named(town.country, town.id, Naming.PLACE) if town else None


def _labelled(text: str, names: Names) -> list[Found[Named]]:
    """'DOMINICAN REPUBLIC: A plane ...': the place in capitals that a passage is about."""
    label = names.language.places.label.match(text)
    if label is None:
        return []
    found = find_places(_in_title_case(label.group("place")), names)
    return [Found(one.value, label.start("place") + one.start, label.start("place") + one.end, LABEL) for one in found if one.value.naming is Naming.PLACE]


def _in_title_case(name: str) -> str:
    return name.title().replace(" Of ", " of ").replace(" And ", " and ")


def _short_state(text: str, word: re.Match[str], names: Names) -> Found[Named] | None:
    """'Tucson, Ariz.', 'Tucson (AZ)': a state by its short form behind a town."""
    named = names.short_states.get(word.group())
    if named is None or not names.language.places.before_short_state.search(text, 0, word.start()):
        return None
    return Found(named, word.start(), word.end() + text.startswith(".", word.end()), "short form of a state")


def _code(text: str, word: str, start: int, names: Names) -> Found[Named] | None:
    """'KMIA', 'from AEX to KIN', 'Kingston (KIN)': an airport by its code, beside words or marks of a route."""
    if word not in names.codes:
        return None
    named, says, stop = names.codes[word], names.language.places, start + len(word)
    town = says.town_of_code.search(text, 0, start) if text[stop : stop + 1] == ")" else None
    if town:
        return Found(named, town.start("town"), stop + 1, "code of an airport")
    beside = says.before_code.search(text[:start]) or says.after_code.match(text, stop)
    return Found(named, start, stop, "code of an airport") if beside else None


def _joined(text: str, found: list[Found[Named]], gazetteer: Gazetteer, language: Language) -> list[Found[Named]]:
    """'El Paso, Texas' and 'Guayaquil, Ecuador' are one place, the finer one; so are the two of 'the Texas town of Harlingen'."""
    joined: list[Found[Named]] = []
    for item in found:
        before = joined[-1] if joined else None
        between = text[before.end : item.start] if before and _contains(item.value, before.value, gazetteer) else ""
        if before and between.strip(" ") and language.places.between.fullmatch(between):
            joined[-1] = Found(before.value, before.start, item.end, before.rule)
        elif before and _contains(before.value, item.value, gazetteer) and language.places.its_town.fullmatch(text, before.end, item.start):
            joined[-1] = Found(item.value, before.start, item.end, item.rule)
        else:
            joined.append(_with_town(text, item, gazetteer, language))
    return joined


def _with_town(text: str, item: Found[Named], gazetteer: Gazetteer, language: Language) -> Found[Named]:
    """'Portsmouth, New Hampshire', 'South Texas': a town that the gazetteer does not hold is known by its state, and named in the words; so is a part of a state."""
    place = gazetteer.places_by_id.get(item.value.place)
    if place is None or place.kind != "state":
        return item
    if (town := language.places.town.search(text[: item.start])) is not None:
        return Found(item.value, town.start("town"), item.end, TOWN_AND_STATE)
    part = language.places.part_of_state.search(text, max(0, item.start - _PART), item.start)
    return item._replace(start=part.start()) if part else item


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
        lines = names.language.places
        match = lines.dateline_place.match(line.group()) or lines.dateline_line.match(line.group())
        if match:
            place = match.group("place")
            found = find_places(_in_title_case(place.replace("-", " ")) if place.isupper() or "-" in place else place, names)
            if found and found[0].value.country != "USA" and found[0].value.naming is Naming.PLACE:
                start = line.start() + match.start("place") + found[0].start
                return Found(found[0].value, start, start + found[0].end - found[0].start, "dateline")
    return None
