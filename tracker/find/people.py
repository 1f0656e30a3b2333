"""Counts of the people on board: 'about 80 migrants each', 'over 150 people', 'between 70 and 80 Ecuadoreans'."""

import re
from typing import NamedTuple

from tracker.find.found import Found, spaced
from tracker.find.numbers import NUMBER, parse_number
from tracker.models import Qualifier, Scope


class People(NamedTuple):
    """A count of people as printed, with its hedge and its scope where the words give one."""

    number: int
    upper: int | None
    qualifier: Qualifier
    scope: Scope | None
    noun: str  # 'migrants'; empty where the count stands alone ('110 more', '80 on board')


HEDGES: dict[Qualifier, tuple[str, ...]] = {
    Qualifier.ABOUT: ("about", "around", "some", "roughly", "approximately", "nearly", "almost", "close to", "an estimated", "estimated", "circa", "or so", "in the region of", "in the order of"),
    Qualifier.AT_LEAST: ("more than", "over", "at least", "no fewer than", "not fewer than", "upward of", "upwards of", "in excess of", "well over", "just over", "a little over", "a minimum of", "north of", "no less than", "above"),
    Qualifier.AT_MOST: ("up to", "as many as", "fewer than", "less than", "no more than", "at most", "just under", "under", "not more than", "a maximum of", "a little under", "below"),
}  # fmt: skip
_HEDGE_OF = {word: qualifier for qualifier, hedges in HEDGES.items() for word in hedges}
_HEDGE = "|".join(sorted(_HEDGE_OF, key=len, reverse=True))

NOUNS = (  # the words of the trade for people on board; ARREST, TROOP and BED counts have other nouns
    r"migrants?|immigrants?|deportees?|people|persons?|passengers?|men|women|adults|nationals|citizens|returnees?|detainees?|individuals|aliens|compatriots|"
    r"countrymen|asylum[- ]seekers|refugees|prisoners|residents|foreigners|families|souls|expellees|arrivals|minors|children|undocumented|illegals|migrants|others|workers|of them"
)
_MODIFIERS = (
    r"deported|undocumented|illegal|unlawful|repatriated|returned|removed|expelled|adult|irregular|third-country|suspected|alleged|detained|unauthorized|unauthorised|"
    r"foreign|such|young|single|male|female|venezuelan|[a-z]+(?:an|ian|ese|ean|ish|i)|of its|of his|of her|of their|of our|fellow|more|other|convicted|criminal|"
    r"high-threat|handcuffed|shackled|unaccompanied|newly|mostly|accused|dangerous|civilian|returning|of the|so-called|rejected|failed"
)
_COUNT = re.compile(
    spaced(
        rf"(?<![\w$€£.,-])(?:(?:a|an) )?(?:(?P<hedge>{_HEDGE}) )?(?:the )?(?:(?:a )?total of |total )?(?P<low>{NUMBER})(?:(?: ?(?:to|or|-|–|and) ?)(?P<high>{NUMBER}))?(?P<odd>-odd| or so| or more| plus|\+)?"
        rf"(?P<each>(?: each)?)(?: (?:{_MODIFIERS})){{0,4}} (?P<noun>{NOUNS}|PEOPLES)(?![\w-])"
    ),
    re.IGNORECASE,
)
_BARE = re.compile(
    spaced(
        rf"(?<![\w$€£.,-])(?:(?P<hedge>{_HEDGE}) )?(?P<low>{NUMBER})(?:(?: ?(?:to|or|-|–|and) ?)(?P<high>{NUMBER}))?(?P<odd>-odd| or so| or more)?(?P<each>)(?P<noun>)"
        r"(?= (?:on board|aboard|in each|in all|on each|on one|each on board|apiece|more (?:aboard|on board)|were on (?:board|it|the (?:plane|flight|aircraft))|deported\b|of them (?:aboard|on)))"
    ),
    re.IGNORECASE,
)
_WITH_BARE = re.compile(
    spaced(
        rf"(?:\bwith|\bcarr(?:ied|ying|ies|y)|\bbrought|\bheld|\btransport(?:ed|ing)|\bbatch of|\bgroup of|\bthere were|\bcontained|\b(?:first|second|third|the) \w+ had|\bof the|\bthe|\banother|\bpicked up the) (?:(?P<hedge>{_HEDGE}) )?(?P<low>{NUMBER})(?:(?: ?(?:to|or|-|–) ?)(?P<high>{NUMBER}))?(?P<odd>)(?P<each> each| apiece)?(?P<noun>)"
        r"(?=(?: more| of them| in all| from | each| apiece| names|[,.;)]|$| arrived| had handcuffs| has | were | are |\s+—|,?\s+who|,?\s+whom| at |\s+aboard|\s+on board))"
    ),
    re.IGNORECASE,
)
_EACH_AFTER = re.compile(
    spaced(
        r"^[\s,]*(?:(?:\w+[\s-]){0,4}(?:on board|aboard|inside) )?(?:of )?(?:each\b|apiece\b|per (?:plane|flight|aircraft|jet)|(?:on|in|aboard) (?:each|either|both)|(?:on|in) every|(?:\w+ ){0,3}on board of each|on board each|aboard each|to a plane)"
    ),
    re.IGNORECASE,
)
_EACH_BEFORE = re.compile(spaced(r"(?:\beach|\beach (?:with|of (?:them|the planes|which|the two))|\beach (?:carrying|holding|had|held|carried|transporting|was carrying)|\bboth (?:with|carrying)|\bapiece)(?: (?:on board|aboard))?[\s,]*$"), re.IGNORECASE)
# A count with one of these after or before it is of something else.
_OTHER_AFTER = re.compile(
    spaced(
        r"^(?:['’]s)?[\s,]*(?:(?:were|was|have been|had been|has been|being) )?(?:arrested|apprehended|killed|injured|behind bars|from the border|a (?:day|week|month|year)|per (?:day|week|month|year)|since \w+|"
        r"encounter|in (?:the )?(?:19|20)\d\d|between (?:19|20)|last (?:year|month|fiscal)|in the last fiscal|this year|so far this|familiar with|briefed|with knowledge|who (?:know|knows|were briefed)|who (?:work|live|are held|were arrested|could)|to be held|capacity)\b"
    ),
    re.IGNORECASE,
)
_OTHER_BEFORE = re.compile(
    spaced(
        r"\b(?:so that(?: some| about)?|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|of about|room for|space for|beds for|to hold|hold(?:s|ing)? up to|capacity (?:of|for)|deploy(?:s|ed|ing)?|killed|injured|list of|apprehend\w*|houses?|held (?:up to|about)|aged?|"
        r"daily average of|average of|population of|among (?:them|whom)|among|including|includes?|besides|in addition to(?: the)?|as well as|along with|of whom|home to|shelter(?:s|ed)?|expects?|serving|city of) (?:the )?(?:\w+ )?$"
    ),
    re.IGNORECASE,
)
_CREW = re.compile(r"\b(?:crew|agents|officers|guards|soldiers|troops|marines|marshals|escorts|staff|personnel|service members|officials)\b", re.IGNORECASE)


def find_people(text: str, peoples: str = "") -> list[Found[People]]:
    """Counts of people, in order; `peoples` is an alternation of names of peoples (Guatemalans|Indians ...).

    >>> [(f.value.number, f.value.qualifier.value, f.value.scope) for f in find_people("each carrying around 80 migrants")]
    [(80, 'about', <Scope.EACH: 'each'>)]
    """
    found: dict[int, Found[People]] = {}
    for pattern, rule in ((_counts_of(peoples), "count and noun"), (_BARE, "count on board"), (_WITH_BARE, "count after a verb")):
        for match in pattern.finditer(text):
            start = match.start("hedge") if match.group("hedge") else match.start("low")
            if not any(f.start <= start < f.end for f in found.values()):
                people = _people(text, match)
                if people:
                    found[start] = Found(people, start, match.end(), rule)
    return [found[start] for start in sorted(found)]


_COMPILED: dict[str, re.Pattern[str]] = {}


def _counts_of(peoples: str) -> re.Pattern[str]:
    if peoples not in _COMPILED:
        _COMPILED[peoples] = re.compile(_COUNT.pattern.replace("PEOPLES", peoples or "(?!)"), re.IGNORECASE)
    return _COMPILED[peoples]


def _people(text: str, match: re.Match[str]) -> People | None:
    before, after = text[max(0, match.start() - 40) : match.start("low")], text[match.end() : match.end() + 60]
    hedge_at = match.start("hedge") if match.group("hedge") else match.start("low")
    before = text[max(0, hedge_at - 40) : hedge_at]
    if _OTHER_AFTER.match(after) or _OTHER_BEFORE.search(before) or _is_year_or_age(match, after):
        return None
    number, upper = parse_number(match.group("low")), parse_number(match.group("high") or "")
    if number is None or number < _least(match.group("noun")):
        return None
    if upper is not None and upper < number:
        upper = None
    qualifier = _qualifier(match, upper)
    return People(number, upper, qualifier, _scope(match, before, after), match.group("noun"))


def _least(noun: str) -> int:
    """Words like 'two of them' or 'the three' rarely count passengers: a bare count starts at 5, 'three others' likewise."""
    return 5 if noun.lower() in ("", "of them", "others", "arrivals", "families") else 3


def _is_year_or_age(match: re.Match[str], after: str) -> bool:
    if match.group("noun"):
        return False
    number = match.group("low")
    return bool(re.fullmatch(r"(?:19|20)\d\d", number)) or bool(re.match(r"\s*(?:years?|percent|%|million|hours?|days?|minutes?|miles)", after))


def _qualifier(match: re.Match[str], upper: int | None) -> Qualifier:
    if upper is not None:
        return Qualifier.AT_LEAST
    hedge = " ".join((match.group("hedge") or "").lower().split())
    if hedge:
        return _HEDGE_OF[hedge]
    odd = (match.group("odd") or "").strip()
    return Qualifier.AT_LEAST if odd in ("or more", "plus", "+") else Qualifier.ABOUT if odd else Qualifier.EXACT


def _scope(match: re.Match[str], before: str, after: str) -> Scope | None:
    if (match.group("each") or "").strip() or _EACH_AFTER.match(after) or _EACH_BEFORE.search(before):
        return Scope.EACH
    if re.match(r"\s*(?:in all|altogether|in total|between them|together)", after) or re.search(r"\b(?:total of|altogether|in all,?|together)\s*$", before):
        return Scope.TOTAL
    return None
