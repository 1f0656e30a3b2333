"""Who flew and on what: operator and aircraft model."""

import re

from tracker.find.found import Found, Pattern
from tracker.models import Gazetteer, Operator

OPERATORS = (
    Pattern(
        "charter", Operator.CHARTER,
        r"(?:government-|u\.?s\.?-|ice-)?charter(?:s|ed)?|chartered|contracted|contractor|ICE (?:Air|flights?|planes?|jets?)|ICE Air Operations|"
        r"(?:company|companies|airline|carrier)s? under contract|works? for the US immigration|contract(?:ed)? (?:plane|aircraft|carrier|flight)s?|ICE removal flights?",
        ("a chartered commercial plane", "an ICE flight", "a plane chartered by ICE"),
        ("ICE said",),
    ),
    Pattern(
        "US military", Operator.MILITARY,
        r"(?:u\.?s\.?|american|united states)? ?(?:military|air force|army|navy|marine corps|defen[cs]e department|department of defen[cs]e|pentagon)(?:['’]s)? (?:(?!said|says|confirmed|told|reported|announced|will|would)\w+ ){0,3}?(?:(?:transport |cargo |deportation |removal |repatriation |passenger )?(?:planes?|aircraft|jets?|flights?|airplanes?|transports?|airlifts?|charters?|C-?\d+\w*))|"
        r"(?:planes?|aircraft|jets?|flights?|airlifts?|C-?17s?|C-?130\w*) (?:of|belonging to|operated by|flown by|from|run by|owned by|carried out by) (?:the )?(?:u\.?s\.?|american|united states)? ?(?:military|air force|army|armed forces|defen[cs]e department)|"
        r"C-?17A?s?|C-?130\w?s?|(?:the )?(?:u\.?s\.?|american) (?:military|armed forces|air force) (?:would|will|to|is to|are to|has|have|had|could|flew|carried|transported|provide)\b|(?:the|their|its) (?:military|armed forces|air force) (?:would|will|to|is to|are to|plans?|are planning|flew)\b|"
        r"military (?:deportation |removal |repatriation )?(?:planes?|aircraft|flights?|jets?|airplanes?|airlifts?|transports?|ones?)|(?:belong|belongs|belonging) to the u\.?s\.? military|air force one",
        ("two Air Force C-17s", "US military aircraft", "military planes"),
        ("the military said",),
    ),
    Pattern(
        "armed forces provide the flights", Operator.MILITARY,
        r"(?:pentagon|defen[cs]e department|department of defen[cs]e|armed forces|military)(?:['’]s)? (?:\S+ ){0,6}?(?:arranging|arranged|provid(?:e|es|ed|ing)|are planning|is planning|to fly|will fly|would fly)",
        ("The Pentagon has supported the declaration by arranging flights", "the armed forces are planning"),
        ("the Pentagon said two chartered flights left",),
    ),
    Pattern("airline", Operator.COMMERCIAL, r"(?:[A-Z]\w+ (?:Airways|Airlines)|Royal Air Maroc|EgyptAir|Air (?:France|India|Europa|Canada)|Avianca|Copa|Iberia|LATAM|KLM|Lufthansa|Emirates|Ethiopian|Aeromexico|Volaris|Viva Aerobus|JetBlue|Brussels Airlines) (?:\w+ )?(?:flights?|planes?|jet|aircraft|service)|commercial (?:airline|airliner|flights?|planes?|jets?|aircraft)|(?:American|United|Delta|Southwest|Avianca|Copa|Avelo|Eastern|Spirit|Aeromexico|Volaris|Viva) (?:Airlines?|flights?|Air)", ("on a commercial flight",)),
)  # fmt: skip
_CRAFT = r"(?:planes?|aircraft|airplanes?|jets?|airliners?|boeings?(?:\s+\S+)?|transports?|flights?|C-?\d+\w*)"
_OWN = re.compile(
    r"(?P<adj>[A-ZÀ-Þ][\wà-ÿ]+)(?:['’]s)?\s+(?i:(?:own\s+)?(?:(?:air|aerospace)\s+force|military|government|presidential|state(?:[- ]owned)?\s+airline|armed\s+forces|army)(?:['’]s)?\s+(?:\w+\s+){0,2}?" + _CRAFT + r")\b|"
    r"(?P<adj2>[A-ZÀ-Þ][\wà-ÿ]+)(?:['’]s)?\s+own\s+(?i:air\s+force|planes?|aircraft|jets?)|(?i:\b(?:its|their|his|her)\s+own\s+(?:air\s+force|planes?|aircraft|jets?))|Conviasa|(?i:(?:planes?|aircraft|jets?)\s+(?:provided|sent|supplied)\s+by\s+the\s+government\s+(?:in|of)\s+)[A-ZÀ-Þ]\w+|(?i:presidential\s+(?:plane|jet))|\bFAC\s?\d{3,4}|Satena|"
    r"(?i:" + _CRAFT + r"\s+(?:of|from|belonging\s+to)\s+the\s+)(?P<adj3>[A-ZÀ-Þ][\wà-ÿ]+)\s+(?i:(?:air|aerospace)\s+force|military|armed\s+forces)"
)


def find_operators(text: str, adjectives: frozenset[str] = frozenset()) -> list[Found[Operator]]:
    """Operators in `text`, in order; `adjectives` are those of countries that receive (a state's own plane).

    >>> [f.value.value for f in find_operators("two Air Force C-17s and a chartered plane")]
    ['military', 'charter']
    """
    found = [f for pattern in OPERATORS for f in pattern.finditer(text)]
    foreign = [Found(Operator.FOREIGN, m.start(), m.end(), "receiving state's own") for m in _OWN.finditer(text) if _is_own(m, adjectives)]
    found = [f for f in found if not any(g.start <= f.start < g.end or f.start <= g.start < f.end for g in foreign)] + foreign
    charters = [f for f in found if f.value is Operator.CHARTER]
    found = [f for f in found if f.value is not Operator.COMMERCIAL or not any(abs(f.start - c.start) < 30 for c in charters)]
    return sorted(found, key=lambda f: f.start)


def _is_own(match: re.Match[str], adjectives: frozenset[str]) -> bool:
    name = match.group("adj") or match.group("adj2") or match.group("adj3")
    return name is None or name.removesuffix("'s").removesuffix("’s") in adjectives


# Carriers of states by name: where they fly people home is their own country.
STATE_CARRIERS = {"Conviasa": "VEN", "FAC": "COL", "Satena": "COL"}


_MODEL = re.compile(
    r"(?<![\w-])(?:(?P<c17>C-?17A?)|(?P<c130>(?:H?C-?130)(?:[A-Z](?:-30)?)?)|(?P<kc>KC-?\d{2,3})|(?P<b7>(?:Boeing[\s-]*)?7[2-8]7(?:-\d{3})?)|(?P<a3>(?:Airbus\s*)?A3[1-8]\d(?:-\d{3})?)|(?P<md>MD-?8\d)|"
    r"(?P<gulf>Gulfstream(?:\s+(?:V|IV|G?\d{3}))?)|(?P<globe>Globemaster)|(?P<herc>Hercules))(?:s|ER)?(?![\w])",
)


def find_aircraft(text: str, gazetteer: Gazetteer | None = None) -> list[Found[str]]:
    """Aircraft models in `text`, named as aircraft.csv names them.

    >>> [f.value for f in find_aircraft("two C-17s, a C-130J and a Boeing 737-800")]
    ['C-17', 'C-130J', 'Boeing 737-800']
    """
    return [Found(_model(m, gazetteer), m.start(), m.end(), "aircraft words") for m in _MODEL.finditer(text)]


def _model(match: re.Match[str], gazetteer: Gazetteer | None) -> str:
    kind, words = match.lastgroup, match.group(match.lastgroup or 0)
    name = {"c17": "C-17", "globe": "C-17", "herc": "C-130"}.get(kind or "") or _spelled(kind or "", words)
    if gazetteer and name not in gazetteer.aircraft_by_model:
        shorter = name.split("-")[0] if kind in ("b7", "a3") else name[:5]
        return shorter if shorter in gazetteer.aircraft_by_model else name
    return name


def _spelled(kind: str, words: str) -> str:
    digits = re.sub(r"^(?:Boeing|Airbus)[\s-]*", "", words)
    if kind == "b7":
        return f"Boeing {digits}"
    if kind == "a3":
        return f"Airbus {digits}"
    if kind in ("c130", "kc", "md"):
        return re.sub(r"^(H?C|KC|MD)-?", r"\1-", words)
    return " ".join(words.split())
