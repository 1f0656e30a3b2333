"""Who flew and on what: operator and aircraft model."""

import re

from tracker.find.found import Family, Found, Pattern
from tracker.find.sought import sought, split
from tracker.models import Gazetteer, Operator

_AIRLINE = r"(?<!World\s)(?<!Global\s)(?!Avelo|Eastern)[A-Z]\w+ (?:Airways|Airlines)|Royal Air Maroc|EgyptAir|Air (?:France|India|Europa|Canada)|Avianca|Copa|Iberia|LATAM|KLM|Lufthansa|Emirates|Ethiopian|Aeromexico|Volaris|Viva Aerobus|JetBlue|Spirit|Delta|Southwest"
# Airlines that have flown for ICE and for others: charter only where the text says so.
_HIRED = r"(?:Avelo|Omni Air|Global ?X|Global Crossing|Eastern Air|World Atlantic|iAero|Swift Air|Key Lime Air|Sun Country|Kaiser Air|Gryphon Air)(?: Airlines?| International| Airways| Express)?|Eastern Airlines"
FLIES_FOR_ICE = "airline that flies for ICE too"
_CARRIES = r"(?:flights?|planes?|jets?|aircraft|airplanes?|airliners?|service|(?-i:Boeing|Airbus|MD-?\d\d|A3\d\d|7[2-8]7))"
OPERATORS = (
    Pattern(
        "charter", Operator.CHARTER,
        r"(?<!UN\s)(?<!U\.N\.\s)(?<!Nations\s)(?<!OAS\s)(?:government-|u\.?s\.?-|ice-)?charter(?:s|ed)?(?! (?:schools?|city|cities|members?|rights?|amendments?)\b| of (?:the )?(?:UN|U\.N\.|United Nations|Organi[sz]ation|OAS|(?:human )?rights|fundamental)\b)|contracted|contractor|ICE (?:Air|flights?|planes?|jets?)|ICE Air Operations|"
        r"(?:company|companies|airline|carrier)s? under contract|under contract (?:to|with|for) (?:the )?(?:ICE|DHS|U\.?S\.?|United States|American|Immigration and Customs|immigration (?:agency|service|authorities)|(?:Department of )?Homeland Security|Washington|(?:federal )?government)|"
        r"(?:planes?|aircraft|jets?|airplanes?|flights?|airliners?|airlines?|carriers?|compan(?:y|ies)|boeings?|7[2-8]7s?),? (?:\w+ ){0,2}?(?:hired|rented|leased)(?: out)? (?:by|from|for|to ICE)|(?:hired|rented|leased) (?:planes?|aircraft|jets?|airplanes?|airliners?|boeings?|7[2-8]7s?)|works? for the US immigration|(?:planes?|aircraft|jets?|airplanes?|aeroplanes?|flights?|airliners?),? (?:that |which )?(?:the )?(?:Americans?|US|U\.S\.|United States|Washington|ICE|DHS|department|agency|administration) (?:(?:ha[sd]|have) (?:hired|rented|leased|contracted)|hires|rents|leases|charters)|contract(?:ed)? (?:plane|aircraft|carrier|flight)s?|ICE removal flights?",
        ("a chartered commercial plane", "an ICE flight", "a plane chartered by ICE", "GlobalX, under contract to ICE", "a plane hired by the United States"),
        ("ICE said", "the UN Charter", "a charter school", "lawyers hired by the men"),
    ),
    Pattern(
        "hired in any words", Operator.CHARTER,
        r"(?:ha[sd]|have|had) (?:\w+ )?(?:on|under) (?:contract|hire|lease|charter)|(?:on|under) (?:hire|lease|charter|contract) (?:to|from|by|for) (?:the )?(?:ICE|DHS|U\.?S\.?|United States|American|Immigration|immigration|(?:Department of )?Homeland|Washington|federal|government|agency)|(?:planes?|aircraft|jets?|airplanes?|airliners?|machines?|7[2-8]7s?|Gulfstreams?),?(?: [\w’'-]+){0,8}? (?:on (?:hire|lease|charter)|under contract)|"
        r"(?:hired|rented|leased|chartered) (?:it|them|both)(?= from| for| out| by| in|[.,;:])|(?:it|they) (?:was|were|had been|is|are) (?:hired|rented|leased|chartered)|(?:ha[sd]|have) (?:hired|rented|leased|laid on)(?= (?:for|to|from|by)\b|[.,;])",
        ("the 767 that ICE has on contract", "two jets on hire to the American immigration agency", "officers had rented it from a company", "it was hired"),
        ("he was hired", "under contract for ten years"),
    ),
    Pattern(
        "US military", Operator.MILITARY,
        r"(?:u\.?s\.?|(?:north )?american|united states)? ?(?:military|air force|army|navy|marine corps|defen[cs]e department|department of defen[cs]e|pentagon)(?:['’]s)? (?:(?!said|says|confirmed|told|reported|announced|will|would|guard|met\b|search|surround|receiv|await|inspect|refus|den(?:y|ied)|block|stopp|did\b)\w+ ){0,3}?(?:(?:transport |cargo |deportation |removal |repatriation |passenger )?(?:planes?|aircraft|jets?|flights?|airplanes?|transports?|tankers?|freighters?|airlifts?|charters?|C-?\d+\w*))|"
        r"(?:planes?|airplanes?|aircraft|jets?|flights?|airlifts?|C-?17s?|C-?130\w*) (?:of|belonging to|operated by|flown by|from|run by|owned by|carried out by) (?:the )?(?:u\.?s\.?|(?:north )?american|united states)? ?(?:military|air force|army|navy|marine corps|marines|armed forces|defen[cs]e department|department of defen[cs]e|pentagon)|"
        r"C-?17A?s?|C-?130\w?s?|(?:the )?(?:u\.?s\.?|american) (?:military|armed forces|air force) (?:would|will|to|is to|are to|has|have|had|could|flew|carried|transported|provide)\b|(?:the|their|its) (?:military|armed forces|air force) (?:would|will|to|is to|are to|plans?|are planning|flew)\b|"
        r"(?:was|were|being|is|are|had been) (?:an? )?(?:u\.?s\.? )?military(?: ones?)?(?= and\b|[.,;])|(?:air )?national guard (?:planes?|aircraft|jets?|C-?\d+\w*|transports?)|C-5[ABCM]?s?|"
        r"(?:military|army|air force|navy|armed forces) (?:deportation |removal |repatriation )?(?:planes?|aircraft|flights?|jets?|airplanes?|airlifts?|transports?|machines?|ones?)|(?:belong|belongs|belonging) to the u\.?s\.? military|air force one",
        ("two Air Force C-17s", "US military aircraft", "military planes", "a jet belonging to the Marine Corps", "an aircraft operated by the Department of Defense"),
        ("the military said",),
    ),
    Pattern(
        "armed forces provide the flights", Operator.MILITARY,
        r"(?:pentagon|defen[cs]e department|department of defen[cs]e|armed forces|military)(?:['’]s)? (?:\S+ ){0,6}?(?:arranging|arranged|provid(?:e|es|ed|ing)|are planning|is planning|to fly|will fly|would fly)",
        ("The Pentagon has supported the declaration by arranging flights", "the armed forces are planning"),
        ("the Pentagon said two chartered flights left",),
    ),
    Pattern("airline", Operator.COMMERCIAL, rf"(?-i:{_AIRLINE})(?:['’]s)? (?:\w+ )?{_CARRIES}|(?:airline|carrier),? (?-i:{_AIRLINE})|(?-i:American|United|Delta|Southwest|Spirit|Avianca|Copa|Aeromexico|Volaris|Viva) (?-i:Airlines?)|commercial (?:airline|airliner|flights?|planes?|jets?|aircraft)", ("on a commercial flight", "a Copa flight", "the airline Avianca"), ("American flights", "the united flights")),
    Pattern(FLIES_FOR_ICE, Operator.COMMERCIAL, rf"(?-i:{_HIRED})(?:['’]s)? (?:\w+ ){{0,2}}?{_CARRIES}|(?-i:Avelo|Eastern|World Atlantic|Global Crossing) (?-i:Airlines?)|(?:airline|carrier|operated by|flown by|run by|aboard|on),? (?:the )?(?:airline |carrier |company )?(?-i:{_HIRED})", ("an Omni Air International Boeing 767", "An Avelo plane", "a jet operated by GlobalX"), ("Eastern time", "GlobalX said")),
)  # fmt: skip
_CRAFT = r"(?:planes?|Hercules|KC-?\d+|Airbus(?:\s+\w+)?|machines?|aircraft|airplanes?|jets?|airliners?|boeings?(?:\s+\S+)?|transports?|flights?|C-?\d+\w*)"
_OWN = re.compile(
    r"(?<!\w)(?P<adj>[A-ZÀ-Þ][\wà-ÿ]+)(?:['’]s?)?\s+(?i:(?:own\s+)?(?:(?:air|aerospace)\s+force|military|government|presidential|state(?:[- ]owned)?\s+airline|armed\s+forces|army)(?:['’]s)?\s+(?:(?!(?:said|says|told|that|the|an?|to|of|on|for|from|\w+ed)\b)\w+\s+){0,2}?" + _CRAFT + r")\b|"
    r"(?<!\w)(?P<adj2>[A-ZÀ-Þ][\wà-ÿ]+)(?:['’]s)?\s+own\s+(?i:air\s+force|planes?|aircraft|jets?)|(?i:\b(?:its|their|his|her)\s+own\s+(?:air\s+force|planes?|aircraft|jets?)|\b(?:a|one|two)\s+(?:planes?|aircraft|jets?|airliners?)\s+of\s+(?:its|their)\s+own)|Conviasa|(?i:(?:planes?|aircraft|jets?)\s+(?:provided|sent|supplied)\s+by\s+the\s+government\s+(?:in|of)\s+)[A-ZÀ-Þ]\w+|(?i:presidential\s+(?:plane|jet))|\bFAC\s?\d{3,4}|Satena|(?i:\b(?:planes?|jets?|aircraft|airliners?|flights?)\s+(?:of|from|by)\s+(?:the\s+)?(?:state|national|flag)[-\s](?:owned\s+)?(?:carrier|airline),?\s+)(?!Conviasa|Satena|FAC)[A-ZÀ-Þ]\w+|"
    r"(?<!\w)(?P<adj4>[A-ZÀ-Þ][\wà-ÿ]+)(?:['’]s?)?\s+(?i:(?:state|national)(?:[-\s](?:owned|run))?\s+(?:airline|carrier)|flag\s+carrier|(?:air|aerospace)\s+force\s+(?:(?:has|have|had|also|then|later)\s+)*(?:took\s+over|flew|flown|carried|brought|transported|picked\s+up|collected|dispatched)\b)|"
    r"(?i:" + _CRAFT + r"\s+(?:of|from|belonging\s+to|(?:provided|sent|flown|operated|supplied)\s+by)\s+the\s+)(?P<adj3>[A-ZÀ-Þ][\wà-ÿ]+)\s+(?i:(?:air|aerospace)\s+force|military|armed\s+forces)"
)


_FAMILY, _OWN = Family(OPERATORS), split(_OWN)


def find_operators(text: str, adjectives: frozenset[str] = frozenset()) -> list[Found[Operator]]:
    """Operators in `text`, in order; `adjectives` are those of countries that receive (a state's own plane).

    >>> [f.value.value for f in find_operators("two Air Force C-17s and a chartered plane")]
    ['military', 'charter']
    """
    found = list(_FAMILY.finditer(text))
    foreign = [Found(Operator.FOREIGN, m.start(), m.end(), "receiving state's own") for m in _OWN.finditer(text) if _is_own(m, adjectives)]
    found = [f for f in found if not any(g.start <= f.start < g.end or f.start <= g.start < f.end for g in foreign)] + foreign
    found = [f for f in found if not _NEGATED.search_piece(text[max(0, f.start - 60) : f.start], text)]
    charters = [f for f in found if f.value is Operator.CHARTER]
    return sorted((f for f in found if not _is_chartered(f, charters)), key=lambda f: f.start)


def _is_chartered(found: Found[Operator], charters: list[Found[Operator]]) -> bool:
    """Whether an airline is one that a charter told in the sentence is flown by; of those that ICE hires, any charter is."""
    if found.value is not Operator.COMMERCIAL:
        return False
    return any(found.rule == FLIES_FOR_ICE or abs(found.start - charter.start) < 30 for charter in charters)


# Not used, or what another kind of plane was used instead of; 'did not allow military planes' tells who flew all the same.
_NEGATED = re.compile(
    r"(?:(?:\bnot|\bnever|n['’]t)\s+(?:(?:been\s+|be\s+)?(?:us(?:e|ed|ing)|flown|fly|flying|carried|travel(?:l?ed|ling)?|put|brought|sent)\s+)?(?:(?:on|in|by|with|aboard)\s+)?|\b(?:instead\s+of|rather\s+than|unlike)\s+(?:(?:on|in|by|with|aboard)\s+)?)"
    r"(?:an?\s+|any\s+|the\s+|(?-i:U\.?S\.?|American)\s+)*$",
    re.IGNORECASE,
)


(_NEGATED,) = sought(_NEGATED)


def _is_own(match: re.Match[str], adjectives: frozenset[str]) -> bool:
    group = next((group for group, name in match.groupdict().items() if name), None)
    if group is None or match.group(group) in adjectives:
        return True
    after_new = match.string[: match.start(group)].endswith("New ")  # New Mexico is no state that receives
    return match.string[match.end(group)] in "'’" and not after_new and _is_state(match.group(group), adjectives)


def _is_state(name: str, adjectives: frozenset[str]) -> bool:
    """Whether a name is a country's, going by its adjective: 'Colombia' by 'Colombian', 'Honduras' by 'Honduran'.

    >>> [_is_state(name, frozenset({"Honduran", "Costa Rican", "Indian"})) for name in ("Honduras", "Rica", "Indiana", "Trump", "America")]
    [True, True, False, False, False]
    """
    stem = name[: max(4, len(name) - 2)]
    return name not in _NO_STATE and any(word.startswith(stem) and len(word) >= len(name) for adjective in adjectives for word in adjective.split())


_NO_STATE = frozenset(("America", "Guam", "Samoa", "Georgia", "South", "North", "East", "West", "Central"))  # parts of the US too, or of names


# Carriers of states by name: where they fly people home is their own country.
STATE_CARRIERS = {"Conviasa": "VEN", "FAC": "COL", "Satena": "COL"}


_MODEL = re.compile(
    r"(?<![\w-])(?:(?P<c17>C-?17A?)|(?P<c130>(?:H?C-?130)(?:[A-Z](?:-30)?)?)|(?P<kc>KC-?\d{2,3})|(?P<b7>(?:Boeing[\s-]*)?7[2-8]7(?:-\d{3})?)|(?P<a3>(?:Airbus\s*)?A3[1-8]\d(?:-\d{3})?)|(?P<md>MD-?8\d)|"
    r"(?P<gulf>Gulfstream(?:\s+(?:V|IV|G?\d{3}))?)|(?P<dash>Dash[\s-]8)|(?P<embraer>Embraer\s*(?:E|ERJ)?-?1\d\d)|(?P<atr>ATR[\s-]?\d\d)|(?P<c5>C-5[ABCM]?)|(?P<c40>C-(?:40|32|37|12|21)[A-C]?)|(?P<globe>Globemaster)|(?P<herc>Hercules))(?:s|ER)?(?![\w])",
)


(_MODEL,) = sought(_MODEL)


def find_aircraft(text: str, gazetteer: Gazetteer | None = None) -> list[Found[str]]:
    """Aircraft models in `text`, named as aircraft.csv names them.

    >>> [f.value for f in find_aircraft("two C-17s, a C-130J and a Boeing 737-800")]
    ['C-17', 'C-130J', 'Boeing 737-800']
    """
    return [Found(_model(m, gazetteer), m.start(), m.end(), "aircraft words") for m in _MODEL.finditer(text) if not _is_number(m)]


# What makes '737' an aircraft, where 'Boeing' does not stand before it; other numbers count people, money, days.
_BEFORE_MODEL = re.compile(r"\b(?:an?|chartered|leased|hired|the|one|each|another|its|their|Airlines|Airways|Air|International|Avelo|GlobalX)\s+$", re.IGNORECASE)
_AFTER_MODEL = re.compile(r"\s+(?:planes?|aircraft|jets?|jetliners?|airplanes?|airliners?|charters?)\b", re.IGNORECASE)
_COUNTED = re.compile(r"\s+(?:\w+(?:ed|an|ese)\s+)?(?:people|men|women|children|\w+(?:s|ese))\b|[-,]\w", re.IGNORECASE)


def _is_number(match: re.Match[str]) -> bool:
    """Whether a bare '737' is a number of something else."""
    if not match.group().isdigit():
        return False
    before, after = match.string[max(0, match.start() - 20) : match.start()], match.string[match.end() : match.end() + 40]
    if _AFTER_MODEL.match(after):
        return False
    return bool(_COUNTED.match(after)) or not _BEFORE_MODEL.search(before)


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
