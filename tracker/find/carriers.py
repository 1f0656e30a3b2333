"""Who flew and on what: operator and aircraft model."""

import re

from tracker.find.english import ENGLISH
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.sought import sought
from tracker.models import Gazetteer, Operator


def find_operators(text: str, adjectives: frozenset[str] = frozenset(), language: Language = ENGLISH) -> list[Found[Operator]]:
    """Operators in `text`, in order; `adjectives` are those of countries that receive (a state's own plane).

    >>> [f.value.value for f in find_operators("two Air Force C-17s and a chartered plane")]
    ['military', 'charter']
    """
    found = list(language.carriers.family.finditer(text))
    foreign = [Found(Operator.FOREIGN, m.start(), m.end(), "receiving state's own") for m in language.carriers.own.finditer(text) if _is_own(m, adjectives, language)]
    found = [f for f in found if not any(g.start <= f.start < g.end or f.start <= g.start < f.end or _is_its_model(text, f, g) for g in foreign)] + foreign
    found = [f for f in found if not language.carriers.negated.is_between(text, max(0, f.start - 60), f.start)]
    charters = [f for f in found if f.value is Operator.CHARTER]
    return sorted((f for f in found if not _is_chartered(f, charters, language)), key=lambda f: f.start)




def _is_its_model(text: str, found: Found[Operator], own: Found[Operator]) -> bool:
    """'A C-130 Hercules of Colombia's own Aerospace Force': the model, which says military where nothing else does, is that of the state's own plane."""
    return found.value is Operator.MILITARY and found.end <= own.start <= found.end + _BESIDE and _MODEL.plain.fullmatch(text, found.start, found.end) is not None


def _is_chartered(found: Found[Operator], charters: list[Found[Operator]], language: Language) -> bool:
    """Whether an airline is one that a charter told in the sentence is flown by; of those that ICE hires, any charter is."""
    if found.value is not Operator.COMMERCIAL:
        return False
    return any(found.rule == language.carriers.flies_for_ice or abs(found.start - charter.start) < 30 for charter in charters)


_BESIDE = 60  # characters between a model and whose plane it is
_SENDER = "state"  # a group so called holds the name of a state which sends a plane of its own


def _is_own(match: re.Match[str], adjectives: frozenset[str], language: Language) -> bool:
    group = next((group for group, name in match.groupdict().items() if name), None)
    if group is None or match.group(group) in adjectives:
        return True
    if group.startswith(_SENDER):
        return _is_state(match.group(group), adjectives, language)
    after_new = match.string[: match.start(group)].endswith(language.carriers.new)  # New Mexico is no state that receives
    return match.string[match.end(group)] in "'’" and not after_new and _is_state(match.group(group), adjectives, language)


def _is_state(name: str, adjectives: frozenset[str], language: Language) -> bool:
    """Whether a name is a country's, going by its adjective: 'Colombia' by 'Colombian', 'Honduras' by 'Honduran'.

    >>> [_is_state(name, frozenset({"Honduran", "Costa Rican", "Indian"}), ENGLISH) for name in ("Honduras", "Rica", "Indiana", "Trump", "America")]
    [True, True, False, False, False]
    """
    stem = name[: max(4, len(name) - 2)]
    return name not in language.carriers.no_state and any(word.startswith(stem) and len(word) >= len(name) for adjective in adjectives for word in adjective.split())


_MODEL = re.compile(
    r"(?<![\w-])(?:(?P<c17>C-?17A?)|(?P<c130>(?:H?C-?130)(?:[A-Z](?:-30)?)?)|(?P<kc>KC-?\d{2,3}[A-Z]?)|(?P<b7>(?:(?:Boeing[\s-]*)?7[2-8]7|(?:Boeing[\s-]*(?:B-?)?|B-?)7[0-8]7)(?:-\d{3}|\sMAX(?:\s\d0?)?(?:es)?)?)|(?P<a3>(?:Airbus\s*)?A-?3[1-8]\d(?:-\d{3}|\s?neo)?|Airbus\s+(?:3[1-8]\d|A400M))|(?P<md>MD-?8\d)|"
    r"(?P<gulf>Gulfstream(?:\s+(?:V|IV|G?\d{3}))?)|(?P<dash>Dash[\s-]8)|(?P<embraer>Embraer\s*(?:E|ERJ|EMB)?[\s-]?1\d\d|ERJ[\s-]?1\d\d)|(?P<crj>(?:(?:Bombardier|Canadair)\s+)?CRJ(?:[\s-]?[279]00)?)|(?P<saab>Saab\s340)|(?P<atr>ATR[\s-]?\d\d)|(?P<c5>C-5[ABCM]?)|(?P<c40>C-(?:40|32|37|12|21)[A-C]?)|(?P<other>Learjet(?:\s\d\d)?|Dornier\s\d{3}|Fokker\s(?:50|70|100)|(?:Dassault\s)?Falcon\s(?:50|7X|900|2000)|Challenger\s\d{3}|DC-(?:8|9|10)|CN-235|C-27J?)|(?P<globe>Globemaster)|(?P<herc>Hercules))(?:s|ER)?(?![\w])",
)


(_MODEL,) = sought(_MODEL)


def find_aircraft(text: str, gazetteer: Gazetteer | None = None, language: Language = ENGLISH) -> list[Found[str]]:
    """Aircraft models in `text`, named as aircraft.csv names them.

    >>> [f.value for f in find_aircraft("two C-17s, a C-130J and a Boeing 737-800")]
    ['C-17', 'C-130J', 'Boeing 737-800']
    """
    return [Found(_model(m, gazetteer), m.start(), m.end(), "aircraft words") for m in _MODEL.finditer(text) if not _is_number(m, language) and not language.carriers.or_such.match(text, m.end())]


def _is_number(match: re.Match[str], language: Language) -> bool:
    """Whether a bare '737' is a number of something else."""
    if not match.group().isdigit():
        return False
    before, after = match.string[max(0, match.start() - 20) : match.start()], match.string[match.end() : match.end() + 40]
    if language.carriers.after_model.match(after):
        return False
    return bool(language.carriers.counted.match(after)) or not language.carriers.before_model.search(before)


def _model(match: re.Match[str], gazetteer: Gazetteer | None) -> str:
    kind, words = match.lastgroup, match.group(match.lastgroup or 0)
    name = {"c17": "C-17", "globe": "C-17", "herc": "C-130"}.get(kind or "") or _spelled(kind or "", words)
    if gazetteer and name not in gazetteer.aircraft_by_model:
        shorter = name.split("-")[0] if kind in ("b7", "a3") else name[:5]
        return shorter if shorter in gazetteer.aircraft_by_model else name
    return name


def _spelled(kind: str, words: str) -> str:
    digits = re.sub(r"^(?:Boeing|Airbus)?[\s-]*(?:B|A)?-?(?=\d)|\s?(?:neo|MAX.*)$", "", words)
    if kind == "b7":
        return f"Boeing {digits}"
    if kind == "a3":
        return f"Airbus A{digits}" if digits[0].isdigit() else words
    if kind == "embraer":
        return f"Embraer {re.sub(r'[^0-9]', '', words)}"
    if kind == "crj":
        return f"Bombardier CRJ{re.sub(r'[^0-9]', '', words)}"
    if kind in ("c130", "kc", "md"):
        return re.sub(r"^(H?C|KC|MD)-?", r"\1-", words.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") if kind == "kc" else words)
    return " ".join(words.split())
