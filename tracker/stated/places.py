"""Places, countries and peoples, where a quote names them as what was typed: the end of a flight, its beginning, the people on board."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from tracker.find.found import Found
from tracker.find.places import Named, Names, Naming, find_places
from tracker.models import Gazetteer, Report
from tracker.models import Place as CityOrAirport
from tracker.stated.piece import Piece
from tracker.stated.words import (
    BEFORE_A_PEOPLE,
    COMING,
    FROM,
    OF_A_PEOPLE,
    OWN_PLACES,
    PEOPLE_FROM,
    PEOPLES,
    RECEIVED_BY,
    RECEIVES,
    THERE,
    TO,
    anywhere,
)

Place = Found[Named]  # a place as the quote names it
_TO = anywhere(rf"\b(?:{TO}|{RECEIVED_BY} (?:the )?)\Z")
_THERE = anywhere(rf"\b{THERE}\Z")
_OFFICIALS_THERE = anywhere(r"\b(?:officials?|sources?|reporters?|media|press) \w+(?: the)? \Z")
_COMING = anywhere(rf"\b(?:{COMING})\b")
_RECEIVES = anywhere(rf" {RECEIVES}")
_FROM = tuple(anywhere(rf"\b(?:{leaving})\b(?:(?!\b(?:{ending})\b)[^;:]){{0,60}}\Z") for leaving, ending in FROM.items())
_AND = anywhere(r",? ?(?:and |y |e |, ?|; ?)(?:the )?")
_PEOPLE_FROM = anywhere(rf"\b{PEOPLE_FROM} \Z")
_OF_A_PEOPLE = anywhere(OF_A_PEOPLE)
_BEFORE_A_PEOPLE = anywhere(rf"(?<!\w){BEFORE_A_PEOPLE} \Z")


class Places:
    """The names of a gazetteer, and what a quote says with them."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._names = Names(_with_other_names(gazetteer))
        self._by_id = gazetteer.places_by_id

    def destination(self, report: Report) -> Piece | None:
        """Find the country where the flights ended or were to end, or a place in it."""
        return self._first(report, lambda place: place.value.country == report.destination, _is_end)

    def ends_only_in_the_us(self, report: Report) -> bool:
        """Whether the quote tells of a landing at a US place and of none elsewhere: planes that came for people have not taken them anywhere."""
        ends = [place.value for place in self._in_role(report.quote, _is_end) if not _is_beginning(report.quote, place)]
        return report.destination != "USA" and any(end.place for end in ends) and {end.country for end in ends} == {"USA"}

    def city(self, report: Report) -> Piece | None:
        """Find the very place in that country which was typed, or an airport named by it: 'Amritsar airport' for Amritsar."""
        city = self._by_id.get(report.destination_city or "")
        return self._first(report, lambda place: bool(city and _is_city(report.quote, place, city)), _is_end)

    def origin(self, report: Report) -> Piece | None:
        """Find all the places from which they left, each of them."""
        if not report.origin_ids:
            return _words_themselves(report)
        pieces = [self._first(report, partial(self._is_place, id_), _is_beginning) for id_ in report.origin_ids]
        return _from_first_to_last(pieces)

    def nationality(self, report: Report) -> Piece | None:
        """Find all the peoples on board, each of them, by their names or by "people from" their countries."""
        found = self._in_role(report.quote, _is_of_people)
        pieces = [next((Piece(p.start, p.end) for p in found if p.value.country == code), None) or _people_in_spanish(report.quote, code) for code in report.nationality]
        return _from_first_to_last(pieces)

    def _is_place(self, id_: str, place: Place) -> bool:
        """Whether a name stands for a place of the table, a country's for the place of the country."""
        named, meant = place.value, self._by_id.get(id_)
        return named.place == id_ or bool(meant and meant.kind == "country" and not named.place and named.country == meant.country)

    def _first(self, report: Report, fits: Callable[[Place], bool], in_role: Callable[[str, Place], bool]) -> Piece | None:
        return next((Piece(p.start, p.end) for p in self._in_role(report.quote, in_role) if fits(p)), None)

    def _in_role(self, quote: str, in_role: Callable[[str, Place], bool]) -> list[Place]:
        """List the places of a quote that play a role: by the words beside them, or joined by 'and' to one that does."""
        found: list[Place] = []
        before: Place | None = None
        for place in find_places(quote, self._names):
            joined = before is not None and before in found and before.value.naming is place.value.naming and _AND.fullmatch(quote, before.end, place.start)
            if joined or in_role(quote, place):
                found.append(place)
            before = place
        return found


def _with_other_names(gazetteer: Gazetteer) -> Gazetteer:
    """Add the Spanish names of countries, and of places that have another one in Spanish."""
    countries = (c.model_copy(update={"aliases": tuple(dict.fromkeys((*c.aliases, c.name_es)))}) for c in gazetteer.countries)
    others = {id_: name for name, id_ in OWN_PLACES.items()}
    places = (p.model_copy(update={"aliases": (*p.aliases, others[p.id])}) if p.id in others else p for p in gazetteer.places)
    return gazetteer.model_copy(update={"countries": tuple(countries), "places": tuple(places)})


def _is_city(quote: str, place: Place, city: CityOrAirport) -> bool:
    named = rf"\b(?:{'|'.join(map(re.escape, (city.name, *city.aliases)))})\b"
    return place.value.place == city.id or (place.value.country == city.country and re.search(named, quote[place.start : place.end]) is not None)


def _is_end(quote: str, place: Place) -> bool:
    before = quote[: place.start]
    if place.value.naming is not Naming.PLACE:
        return False
    there = _THERE.search(before) and not _OFFICIALS_THERE.search(before) and _COMING.search(quote)
    return bool(there or _TO.search(before) or _RECEIVES.match(quote, place.end))


def _is_beginning(quote: str, place: Place) -> bool:
    return place.value.naming is Naming.PLACE and _is_from(quote[: place.start])


def _is_from(before: str) -> bool:
    return any(leaving.search(before) for leaving in _FROM)


def _is_of_people(quote: str, place: Place) -> bool:
    if place.value.naming is Naming.PLACE:
        return bool(_PEOPLE_FROM.search(quote[: place.start]))
    return place.value.naming is Naming.PEOPLE or bool(_OF_A_PEOPLE.match(quote, place.end))


def _people_in_spanish(quote: str, code: str) -> Piece | None:
    """Find 'migrantes venezolanos' and 'los cubanos', but not 'aviones colombianos'."""
    return next((Piece(*match.span()) for match in _spanish_names(quote, code) if _BEFORE_A_PEOPLE.search(quote[: match.start()])), None)


def _spanish_names(quote: str, code: str) -> Iterator[re.Match[str]]:
    for stem in (stem for stem, c in PEOPLES.items() if c == code):
        yield from re.finditer(rf"\b{stem}{'s' if stem.endswith('e') else '[oa]s'}\b", quote, re.IGNORECASE)


def _words_themselves(report: Report) -> Piece | None:
    """Find an origin that no table of places knows, in the words that were typed."""
    at = report.quote.find(report.origin) if report.origin else -1
    return Piece(at, at + len(report.origin or "")) if at >= 0 and _is_from(report.quote[:at]) else None


def _from_first_to_last(pieces: list[Piece | None]) -> Piece | None:
    """Join the pieces that name each of several; None where one of them is named nowhere."""
    found = [piece for piece in pieces if piece]
    return Piece(min(p.start for p in found), max(p.end for p in found)) if found and len(found) == len(pieces) else None
