"""Counts of the people on board: 'about 80 migrants each', 'over 150 people', 'between 70 and 80 Ecuadoreans'."""

import re
from typing import NamedTuple

from tracker.find.found import Found, spaced
from tracker.find.numbers import NUMBER, parse_number
from tracker.find.sought import sought
from tracker.models import Qualifier, Scope


class People(NamedTuple):
    """A count of people as printed, with its hedge and its scope where the words give one."""

    number: int
    upper: int | None
    qualifier: Qualifier
    scope: Scope | None
    noun: str  # 'migrants'; empty where the count stands alone ('110 more', '80 on board')


HEDGES: dict[Qualifier, tuple[str, ...]] = {
    Qualifier.ABOUT: ("about", "around", "some", "roughly", "approximately", "nearly", "almost", "close to", "an estimated", "estimated", "circa", "or so", "in the region of", "in the order of", "close on", "close upon", "getting on for", "something like", "not far off", "not far short of", "the best part of", ),
    Qualifier.AT_LEAST: ("more than", "over", "at least", "no fewer than", "not fewer than", "upward of", "upwards of", "in excess of", "well over", "just over", "a little over", "a minimum of", "north of", "no less than", "above"),
    Qualifier.AT_MOST: ("up to", "as many as", "fewer than", "less than", "no more than", "at most", "just under", "under", "not more than", "a maximum of", "a little under", "below"),
}  # fmt: skip
_HEDGE_OF = {word: qualifier for qualifier, hedges in HEDGES.items() for word in hedges}
_HEDGE = "|".join(sorted(_HEDGE_OF, key=len, reverse=True))

NOUNS = (  # the words of the trade for people on board; ARREST, TROOP and BED counts have other nouns
    r"migrants?|immigrants?|deportees?|people|persons?|passengers?|men|women|adults|nationals|citizens|returnees?|detainees?|individuals|aliens|compatriots|"
    r"countrymen|(?:gang )?members|asylum[- ]seekers|refugees|prisoners|residents|foreigners|Asians|Africans|Europeans|South Americans|Central Americans|West Africans|families|souls|heads|expellees|arrivals|mothers|fathers|sons|daughters|brothers|sisters|guests|boys|girls|youths|farmers|labou?rers|students|strangers|foreigners|minors|children|undocumented|illegals|migrants|others|workers|of them"
)
_MODIFIERS = (
    r"deported|undocumented|illegal|unlawful|repatriated|returned|removed|expelled|adult|irregular|third-country|suspected|alleged|detained|unauthorized|unauthorised|"
    r"foreign|such|own|young|single|male|female|venezuelan|[a-z]+(?:an|ian|ese|ean|ish|i)|of its|of his|of her|of their|of our|fellow|more|other|convicted|criminal|"
    r"high-threat|handcuffed|shackled|unaccompanied|newly|mostly|accused|dangerous|civilian|returning|of the|so-called|rejected|failed|(?-i:[A-Z])\w+|alleged"
)
_NUMBERS = re.compile(spaced(rf"(?<![\w$€£.,-])(?:{NUMBER})(?![\w%]|[,.]\d)"), re.IGNORECASE)
_RANGE = rf"(?:(?: ?(?:to|or|-|–|and) ?)(?P<high>{NUMBER}))?"
# What follows the number: a noun for people, or words that tell of people on board without one.
_NOUN_AFTER = rf"{_RANGE}(?P<odd>-odd|-plus| or so| or more| plus|\+)?(?P<each>(?: each)?)(?: (?:{_MODIFIERS})){{0,4}} (?P<noun>{NOUNS}|PEOPLES)(?![\w-])"
_BOARD_AFTER = re.compile(
    spaced(
        rf"{_RANGE}(?P<odd>-odd| or so| or more)?(?P<each>)(?P<noun>)"
        r"(?= (?:on board|aboard|on it|in it|in them|(?:sat|rode|travell?ed|flew|came|were|had seats) (?:in|on) (?:one|the first|the other|each)|in each|in all|on each|on one|in one\b|in the (?:other|first|second|third)\b|on the (?:other|first|second|third)|of those on|of the passengers|each on board|apiece|more (?:aboard|on board)|were on (?:board|it|the (?:plane|flight|aircraft))|deported\b|of them (?:aboard|on)))"
    ),
    re.IGNORECASE,
)
_BARE_AFTER = re.compile(
    spaced(rf"{_RANGE}(?P<odd>)(?P<each> each| apiece)?(?P<noun>)(?=(?: more| of them| in all| from | each| apiece| names|[,.;)]|$| arrived| had handcuffs| to (?-i:[A-Z])| has | have | had | were | are |\s+—|,?\s+who|,?\s+whom|\s+(?:that\s+)?(?:it|they)\s+(?:had|left|set|started|took)\b| at |\s+aboard|\s+on board))"),
    re.IGNORECASE,
)
# What stands before a bare number: a verb of carrying, or words for a group.
_VERB_BEFORE = re.compile(
    spaced(
        r"(?:\bwith|\bcarr(?:ied|ying|ies|y)|\bbrought|\bheld|\btransport(?:ed|ing)|\bbatch of|\bgroup of|\bthere were|\bcontained|\b(?:first|second|third|the) \w+ had|\bof the|\ball|\ball of the|\bthe same|\bthe next|\bthe first|\bthe|\banother|\bthe other|\bpicked up the|\band|\btook|\bflew) $"
    ),
    re.IGNORECASE,
)
_HEDGE_BEFORE = re.compile(spaced(rf"(?<![\w-])(?:(?P<hedge>{_HEDGE}) )?(?:the )?(?:(?:a )?total of |total )?$"), re.IGNORECASE)


# What stands just before a number that has a hedge.
_HEDGE_ENDS = frozenset({"the", "of", "total", *(hedge.split()[-1] for hedge in _HEDGE_OF)})


class _Count(NamedTuple):
    """A number with the words around it that may make it a count of people; offsets in the text."""

    start: int
    end: int
    low: str
    high: str
    hedge: str
    odd: str
    each: bool
    noun: str
    joint: bool = False  # two numbers joined by 'and'


_EACH_AFTER = re.compile(
    spaced(
        r"^[\s,]*(?:(?:\w+[\s-]){0,4}(?:on board|aboard|inside) )?(?:of )?(?:each\b|apiece\b|per (?:plane|flight|aircraft|jet)|(?:(?:are|were|was|is) )?(?:on|in|aboard) (?:board )?(?:each|either|both)|(?:on|in) every|(?:\w+ ){0,3}on board of each|on board each|aboard each|to a plane)"
    ),
    re.IGNORECASE,
)
_EACH_BEFORE = re.compile(spaced(r"(?:\beach|\beach (?:with|of (?:them|the planes|which|the two))|\beach (?:carrying|holding|had|held|carried|transporting|was carrying)|\bboth (?:with|carrying)|\bapiece)(?: (?:on board|aboard))?[\s,]*$"), re.IGNORECASE)
_TOTAL_AFTER = re.compile(r"\s*(?:in\s+all|altogether|in\s+total|between\s+them|together)", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s*$", re.IGNORECASE)
_TOTAL_BEFORE = re.compile(r"\b(?:total\s+of|in\s+total,?|altogether|in\s+all,?|together)\s*$", re.IGNORECASE)
# A count with one of these after or before it is of something else.
_OTHER_AFTER = re.compile(
    spaced(
        r"^(?:['’]s)?[\s,]*(?:(?:were|was|have been|had been|has been|being) )?(?:arrested|apprehended|killed|injured|behind bars|from the border|a (?:day|week|month|year)|per (?:day|week|month|year)|since \w+|"
        r"encounter|in (?:the )?(?:19|20)\d\d|between (?:19|20)|last (?:year|month|fiscal)|in the last fiscal|this year|so far this|familiar with|briefed|protest\w*|gathered|demonstrated|marched|waited|died|crossed|fled|attended|watched|had gathered|with knowledge|who (?:know|knows|were briefed)|who (?:work|live|are held|were arrested|could)|to be held|capacity)\b"
    ),
    re.IGNORECASE,
)
_OTHER_BEFORE = re.compile(
    spaced(
        r"\b(?:so that(?: some| about)?|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|of about|holds?|can hold|houses|could hold|room for|space for|beds for|hotels? for|hotels? with|berths for|cells for|to hold|hold(?:s|ing)? up to|capacity (?:of|for)|deploy(?:s|ed|ing)?|killed|injured|list of|apprehend\w*|houses?|held (?:up to|about)|aged?|"
        r"daily average of|average of|population of|among (?:them|whom)|among|including|includes?|besides|in addition to(?: the)?|as well as|along with|of whom|home to|shelter(?:s|ed)?|expects?|serving|city of) (?:the )?(?:\w+ )?$"
    ),
    re.IGNORECASE,
)


# From here on tried only where their words stand.
(_NUMBERS,) = sought(_NUMBERS)
_EACH_AFTER, _EACH_BEFORE, _TOTAL_AFTER, _TOTAL_BEFORE, _OTHER_AFTER, _OTHER_BEFORE = sought(_EACH_AFTER, _EACH_BEFORE, _TOTAL_AFTER, _TOTAL_BEFORE, _OTHER_AFTER, _OTHER_BEFORE)


def find_people(text: str, peoples: str = "") -> list[Found[People]]:
    """Counts of people, in order; `peoples` is an alternation of names of peoples (Guatemalans|Indians ...).

    >>> [(f.value.number, f.value.qualifier.value, f.value.scope) for f in find_people("each carrying around 80 migrants")]
    [(80, 'about', <Scope.EACH: 'each'>)]
    """
    found: list[Found[People]] = []
    end = 0
    for number in _NUMBERS.finditer(text):
        if number.start() < end or _is_year_or_model(text, number):
            continue
        counted, rule = _counted(text, number, peoples)
        people = _people(text, counted) if counted else None
        if counted and people:
            found.append(Found(people, counted.start, counted.end, rule))
            end = counted.end
    return found


_YEAR_OR_MODEL = re.compile(r"(?:19[5-9]|20[0-4])[1-9]|(?:7[2-8]7|3[1-8]0)(?=[,.;:)]|\s+(?:was|were|is|had|has|of|from|with|that|which|and)\b|s\b)")
_MODEL_BEFORE = re.compile(r"\b(?:the|an?|its|their|one|another|chartered|Boeing|Airbus|C|A)[\s-]+$", re.IGNORECASE)


def _is_year_or_model(text: str, number: re.Match[str]) -> bool:
    """'SUVA, 3 October 2025 - Nineteen Fijians', 'the 737, a charter': a year and an aircraft are never people."""
    match = _YEAR_OR_MODEL.match(text, number.start())
    if match is None or match.end() != number.end():
        return False
    return len(match.group()) == 4 or _MODEL_BEFORE.search(text[: number.start()][-_BEFORE:]) is not None


_OF_A_HUNDRED = re.compile(r"\b(?:the|some|these|those)\s+hundred\s+and\s+\Z", re.IGNORECASE)
_SEXES_AND_AGES = frozenset({"men", "women", "children", "minors", "adults", "boys", "girls"})
_JOINED = re.compile(r",?\s+and\s+|,\s+", re.IGNORECASE)


def with_sums(text: str, found: list[Found[People]]) -> list[Found[People]]:
    """'64 men and 16 women' are 80 people: counts by sex or age that stand side by side are added up."""
    summed: list[Found[People]] = []
    for count in found:
        before = summed[-1] if summed else None
        beside = before is not None and _JOINED.fullmatch(text[before.end : count.start])
        if before and beside and {before.value.noun.lower(), count.value.noun.lower()} <= _SEXES_AND_AGES | {"", "sum"} and count.value.noun and before.value.noun:
            people = before.value._replace(number=before.value.number + count.value.number, scope=Scope.TOTAL, noun="sum")
            summed[-1] = Found(people, before.start, count.end, "sum over sexes and ages")
        else:
            summed.append(count)
    return [_with_one_more(text, count) for count in summed]


_ONE_MORE = re.compile(r",?\s+and(?:,\s+[^,;.]{1,30},)?\s+(?:an?|one)\s+(?:[\w-]+\s+)?(?:minor|child|boy|girl|baby|infant|toddler|woman|man|mother|father|teenager)\b(?P<with>\s+with\s+(?:her|his|a)\s+(?:[\w-]+\s+)?(?:child|son|daughter|baby|boy|girl)\b)?", re.IGNORECASE)


def _with_one_more(text: str, count: Found[People]) -> Found[People]:
    """'84 men, 19 women and a minor': the one counted in no figure."""
    match = _ONE_MORE.match(text, count.end) if count.value.noun.lower() in _SEXES_AND_AGES | {"sum"} else None
    if match is None:
        return count
    more = 2 if match.group("with") else 1
    return Found(count.value._replace(number=count.value.number + more, scope=Scope.TOTAL, noun="sum"), count.start, match.end(), "sum over sexes and ages")


_COMPILED: dict[str, re.Pattern[str]] = {}


def _noun_after(peoples: str) -> re.Pattern[str]:
    if peoples not in _COMPILED:
        _COMPILED[peoples] = re.compile(spaced(_NOUN_AFTER).replace("PEOPLES", peoples.replace("\\ ", r"\s+") or "(?!)"), re.IGNORECASE)
    return _COMPILED[peoples]


def _counted(text: str, number: re.Match[str], peoples: str) -> tuple[_Count | None, str]:
    """The number with its hedge and what follows it, and the rule that took it for a count of people."""
    before = text[max(0, number.start() - _BEFORE) : number.start()]
    hedge = _HEDGE_BEFORE.search(before) if _HEDGE_ENDS.intersection(before.lower().split()[-1:]) else None
    hedged_at = number.start() - (len(before) - hedge.start("hedge")) if hedge and hedge.group("hedge") else number.start()
    for pattern, rule in ((_noun_after(peoples), "count and noun"), (_BOARD_AFTER, "count on board"), (_BARE_AFTER, "count after a verb")):
        after = pattern.match(text, number.end())
        if after and (pattern is not _BARE_AFTER or _VERB_BEFORE.search(text[max(0, hedged_at - _BEFORE) : hedged_at])):
            words = (number.group(), after.group("high") or "", " ".join((hedge.group("hedge") or "").lower().split()) if hedge else "", (after.group("odd") or "").strip())
            return _Count(hedged_at, after.end(), *words, bool((after.group("each") or "").strip()), after.group("noun") or "", " and " in after.group().lower().split(after.group("noun") or "\0")[0][: after.end("high") - after.start() if after.group("high") else 0] + " "), rule
    return None, ""


_BEFORE = 40  # characters that the words before a number may take


def _people(text: str, count: _Count) -> People | None:
    before, after = text[max(0, count.start - _BEFORE) : count.start], text[count.end : count.end + 60]
    if _OTHER_AFTER.match_piece(after, text) or _OTHER_BEFORE.search_piece(before, text) or (not count.noun and _is_year_or_measure(count.low, after)):
        return None
    number, upper = parse_number(count.low), parse_number(count.high)
    if number is not None and _OF_A_HUNDRED.search(text, 0, count.start):
        number += 100  # 'the hundred and nineteen Asians'
    if number is None or number < _least(count.noun):
        return None
    if upper is not None and count.joint and not _BETWEEN.search(before):  # 'carried 79 and 80 deportees': one count for each plane
        return People(number + upper, None, Qualifier.EXACT, Scope.TOTAL, count.noun)
    if upper is not None and upper < number:
        upper = None
    return People(number, upper, _qualifier(count, upper), _scope(count, before, after, text), count.noun)


def _least(noun: str) -> int:
    """Words like 'two of them' or 'the three' rarely count passengers: a bare count starts at 5, 'three others' likewise."""
    return 5 if noun.lower() in ("", "of them", "others", "arrivals", "families") else 3


def _is_year_or_measure(number: str, after: str) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d\d", number)) or bool(re.match(r"\s*(?:years?|percent|%|million|hours?|days?|minutes?|miles)", after))


def _qualifier(count: _Count, upper: int | None) -> Qualifier:
    if upper is not None:
        return Qualifier.AT_LEAST
    if count.hedge:
        return _HEDGE_OF[count.hedge]
    if count.odd in ("or more", "plus", "-plus", "+"):
        return Qualifier.AT_LEAST
    return Qualifier.ABOUT if count.odd else Qualifier.EXACT


def _scope(count: _Count, before: str, after: str, text: str) -> Scope | None:
    if count.each or _EACH_AFTER.match_piece(after, text) or _EACH_BEFORE.search_piece(before, text):
        return Scope.EACH
    if _TOTAL_AFTER.match_piece(after, text) or _TOTAL_BEFORE.search_piece(before, text):
        return Scope.TOTAL
    return None
