"""Countries, cities and bases that a text names, and which part they play: where a flight lands, where it left from."""

import re
from collections import defaultdict
from enum import StrEnum
from typing import NamedTuple

from tracker.find.found import Found, spaced
from tracker.models import Gazetteer


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


_DATELINE_PLACE = re.compile(r"^\s*(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{3,40}?)(?:,[^.:–—-]{1,40})?(?:\s*\([^)]*\))?\s*(?:[.:]\s|[-–—]\s)")


class Role(StrEnum):
    """The part a place plays for the flight beside it."""

    DESTINATION = "destination"
    ORIGIN = "origin"
    RECEIVER = "receiver"  # the state that receives or refuses
    NONE = "none"


# Names inside these phrases say nothing of a flight's ends.
_NOT_A_PLACE = re.compile(
    r"(?:U\.?S\.?A?|United States|America)\s*(?:[-–/]|and)\s*Mexico|Mexico\s*[-–]\s*(?:U\.?S\.?|United States)|Gulf of (?:Mexico|America)|Remain[- ]in[- ]Mexico|"
    r"(?:Mexican|Mexico|southern|northern) border|Gaza|Panama Canal|Panama hat|New Mexico|Mexic(?:o|an) (?:cartel|drug|goods|imports)\w*|"
    r"Washington Post|Miami Herald|Houston Chronicle|El Paso Times|Loop 375|Tren de Aragua|El Paso Sector|Colombia Reports|Indian Express|Texas Tribune|Laken Riley"
)
_TO = re.compile(
    spaced(
        r"(?:\b(?:to|for|into|in|at|on|near|toward|towards|reach|reached|reaches|reaching|over to|via)) (?:(?:the|an?|its|his|their|nearby|former|capital|port|city|town|naval|air|base|airport|station|"
        r"international|military|coastal|state|republic|country|government|of|in|at|near|air force|shores?|territory|soil|tarmac|runway|south american|central american|neighbou?ring|home)[\s,]+)*$"
    ),
    re.IGNORECASE,
)
_ARTICLES = r"(?:(?:the|an?|nearby|naval|air|base|airport|station|international|military|city|state|of|in|at|near|marine corps|army|u\.?s\.?)[\s,]+)*$"
_FROM = re.compile(
    spaced(
        r"\b(?:from|left|leave|leaves|leaving|depart(?:ed|s|ing)?|out of|took off (?:from|at|in)|taken off (?:from|at|in)|origin(?:ated|ating)? (?:in|from|at)|set (?:out|off) from|lifted off (?:from|in|at)) " + _ARTICLES
    ),
    re.IGNORECASE,
)
# A US place after 'a jet at' is where the jet stood; the same words before a foreign place say nothing.
_BOARDED_AT = re.compile(spaced(r"\b(?:aboard|boarded|board|jet|plane|flight|aircraft|airfield|loaded|departure|embarked|takeoff|hub)\b[^.;,]{0,25} (?:at|in) " + _ARTICLES), re.IGNORECASE)
_COMPANY = re.compile(r"\s+(?:Airways|Airlines|Times|Post|Herald|Tribune|Reports|Express)\b")
# A stop on the way is neither end of the flight.
_BY_WAY_OF = re.compile(spaced(r"\b(?:by way of|via|through|stop(?:ped|over|ping)?(?: over)? (?:in|at)|refuel(?:l?ed|l?ing) (?:in|at)|changed planes in|a stop in|layover in|transit(?:ed|ing)? (?:in|through)) (?:the )?$"), re.IGNORECASE)
_SPEAKERS_IN = re.compile(r"\b(?:officials?|authorities|ministry|government|police|reporters|embassy|sources?)\s+in\s+$", re.IGNORECASE)
_SAID = re.compile(r"\s+(?:said|say|says|confirmed|told|announced|reported)\b")
_PICKED_UP_AT = re.compile(spaced(r"\bpick(?:ed|ing)? (?:\S+ ){0,4}?(?:at|in|from) (?:the )?$"), re.IGNORECASE)
_LANDED = re.compile(r"\b(?:land(?:ed|s|ing)|ended\s+up|stop(?:ped|ping)|arriv\w+|return\w*|back|touched)\b[^.;]{0,30}$", re.IGNORECASE)
_RECEIVES = re.compile(
    spaced(
        r"^(?:['’]s?)?(?: (?:city|authorities|authority|government|officials?|president|foreign ministry|ministry|state|migration institute|,))?(?:[\s,]+(?:has|have|had|also|already|on \w+|later|earlier|again|then|now|last week|"
        r"temporarily|initially|suddenly|this week|said|says|yesterday|today|\w+day|\w+ly|for the first time|would|will|is to|agreed to|abruptly)\b,?)* "
        r"(?:receiv|accept|refus|den(?:y|ied|ies)|reject|block|turn(?:ed|s|ing)? (?:away|back|down)|welcom|took in|tak(?:e|es|en|ing) (?:in|back)|withh|withdr|revok|pull|cancel|declin|bar(?:red|s)|"
        r"grant|allow|not (?:allow|let|permit|accept)|not give|never (?:accept|den)|stop|prevent|got|gets|did not (?:allow|let|grant|give))"
    ),
    re.IGNORECASE,
)
_DENIER_AFTER = re.compile(spaced(r"\b(?:by|after|because|as|when|since|until|before) (?:the )?$"), re.IGNORECASE)


_WORD = re.compile(r"[A-ZÀ-Þ](?:[\w]|\.(?=\w))*")


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
            names += [(n, Named(place.country, place.id, Naming.PLACE)) for n in (place.name, *place.aliases)]
    return names


def find_places(text: str, names: Names) -> list[Found[Named]]:
    """Every place, country, people and adjective of a country that `text` names, longest name first, no overlaps."""
    hidden = [(m.start(), m.end()) for m in _NOT_A_PLACE.finditer(text)]
    found: list[Found[Named]] = []
    end = 0
    for word in _WORD.finditer(text):
        start = word.start()
        if start < end or any(a <= start < b for a, b in hidden):
            continue
        for name, named in names.by_first_word.get(word.group(), ()):
            stop = start + len(name)
            if text.startswith(name, start) and not text[stop : stop + 1].isalnum() and not _COMPANY.match(text, stop):
                found.append(Found(named, start, stop, "gazetteer"))
                end = stop
                break
    return _joined(text, found, names.gazetteer)


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


def role_of(text: str, found: Found[Named], left: int = 0) -> Role:
    """Which part the words before and after a name give it; NONE where they give it none.

    US places can only be origins: a deportation flight leaves from there.
    """
    before = text[max(left, found.start - 60) : found.start]
    after = text[found.end : found.end + 70]
    if found.value.naming is Naming.PLACE:
        if _BY_WAY_OF.search(before) or (_SPEAKERS_IN.search(before) and _SAID.match(after)):
            return Role.NONE
        if _PICKED_UP_AT.search(before):
            return Role.ORIGIN
        if after.startswith(("-bound", "‑bound")):
            return Role.DESTINATION
        if found.value.country == "USA":
            left = _FROM.search(before) or (_BOARDED_AT.search(before) and not _LANDED.search(before))
            return Role.ORIGIN if left and found.value.place else Role.NONE
        if _FROM.search(before):
            return Role.ORIGIN if found.value.place else Role.NONE
        if _RECEIVES.match(after):
            return Role.RECEIVER
        if _TO.search(before):
            return Role.DESTINATION
        if _DENIER_AFTER.search(before):
            return Role.RECEIVER
        return Role.NONE
    if found.value.country == "USA":
        return Role.NONE
    if re.match(r"\s+(?:soil|territory|airport|capital|base)\b", after) and (_TO.search(before) or re.search(r"\btouched\s+$", before)):
        return Role.DESTINATION
    return Role.RECEIVER if _RECEIVES.match(after) else Role.NONE


def dateline_place(text: str, names: Names) -> Found[Named] | None:
    """The foreign place in the dateline of a text ('SAN PEDRO SULA, Honduras. '): what 'here' means in it."""
    for line in re.finditer(r"[^\n\r]+", text[:1500]):
        match = _DATELINE_PLACE.match(line.group())
        if match:
            found = find_places(match.group("place").title(), names)
            if found and found[0].value.country != "USA" and found[0].value.naming is Naming.PLACE:
                start = line.start() + match.start("place") + found[0].start
                return Found(found[0].value, start, start + found[0].end - found[0].start, "dateline")
    return None
