"""Words for a flight or a group of flights: 'two Air Force C-17s', 'a third, chartered flight', 'the plane', 'another'."""

import re
from enum import StrEnum
from typing import NamedTuple

from tracker.find.found import Found, spaced
from tracker.find.numbers import NUMBER, ORDINALS, parse_number
from tracker.find.sought import Alternatives, alternatives, between_words, sought


class Reference(StrEnum):
    """How words point at a group of flights."""

    NEW = "new"  # 'two planes', 'a flight', 'military aircraft'
    KNOWN = "known"  # 'the plane', 'it', 'the two jets': told before
    FURTHER = "further"  # 'another', 'a second flight', 'two more'
    PART = "part"  # 'the first', 'one ... the other', 'one of them'
    KIND = "kind"  # 'such flights', 'military flights': the sort, no group


class Flights(NamedTuple):
    """A group of flights as one noun phrase gives it."""

    number: int | None
    reference: Reference
    head: str
    ordinal: int | None = None
    plural: bool = False


MODELS = (
    r"C-?17A?s?(?: Globemasters?(?: III)?s?)?|C-?130[A-Z]?(?:-30)?s?(?: (?:Super )?Hercules)?|KC-?\d{2,3}s?|C-40\w?s?|Globemasters?(?: III)?|Hercules|"
    r"(?:Boeing )?7[3-8]7(?:-\d{3}\w*)?s?|(?:Airbus )?A3\d\d(?:-\d{3})?s?|MD-?8\d+s?|Gulfstreams?(?: \w{1,4})?|Dash[- ]8s?|Embraers?(?: (?:E|ERJ)?-?1\d\d)?|ATR(?:[- ]\d\d)?|C-5[ABCM]?s?|Learjets?|Airbus(?:es)?(?! A3)|Boeings?(?! 7)(?: of)?|(?<=[Aa]irways\s)(?:service|machine)|(?<=[Aa]irlines\s)(?:service|machine)|(?<=[Aa]irline\s)service"
)
# Other nouns that stand for flights where their words say so: 'three such arrivals', 'another load of deportees', 'a grey transport with', 'the same machine'.
ARRIVALS = (
    r"(?:(?<=such\s)|(?<=single\s)|(?<=further\s))(?:arrivals?|landings?|deliver(?:y|ies)|visits?|departures?|transfers?|journeys?|trips?|missions?)|loads? of (?:deport(?:ees|ed)|expel(?:lees|led)|returnees|repatriated|migrants|removed)|"
    r"(?<!public\s)transport(?= (?:with|that|which|out|from|stood|rolled|came|landed|put|set|brought|carrying|left|took|was|had)\b)|(?:(?<=force\s)|(?<=military\s)|(?<=american\s)|(?<=army\s)|(?<=hired\s)|(?<=rented\s)|(?<=chartered\s)|(?<=same\s)|(?<=second\s)|(?<=other\s)|(?<=grey\s)|(?<=gray\s)|(?<=white\s))machines?(?! (?:guns?|gunner|operators?|parts?|shop)\b)"
)
_HEAD = (
    rf"(?:journeys?|trips?)(?= from (?-i:[A-Z]))|(?:(?<=[Tt]he\s)|(?<=\s[Aa]\s))trip(?= to (?-i:[A-ZÀ-Þ]))|{ARRIVALS}|(?:{MODELS})(?: (?:military )?(?:transport |cargo |passenger )?(?:(?:aircraft|airplanes?|planes?|jets?|transports?)))?|"
    r"flights?|airplanes?|aeroplanes?|planes?|aircrafts?|jets?|jetliners?|airliners?|planeloads?|(?:charters?|airlifts?|transports|(?:(?<=military\s)|(?<=American\s)|(?<=Force\s)|(?<=army\s)|(?<=the\s))transport(?! (?:ministry|minister|department|secretary|authority|union|workers|costs?|system|link|of\b)))(?! (?:military |cargo |passenger )?(?:flights?|airplanes?|planes?|aircraft|jets?|airliners?|company|companies|airline|operator|firm|agreement|contract|school)\b)"
)
_ADJECTIVES = (
    r"u\.?s\.?|american|united states|[A-Z][a-zéíóá]+(?:an|ian|ese|ean|ish|i)|military|army|navy|naval|marine corps|air force|air force['’]s?|government|deportation|deportee|removal|repatriation|expulsion|return|migrant|migrants|"
    r"immigration|humanitarian|chartered|charter|contracted|commercial|civilian|private|cargo|transport|passenger|ice|ice air|dhs|cbp|dod|defen[cs]e department|pentagon|"
    r"state airline|airline|regular|leading|trailing|similar|such|full|large|massive|huge|giant|big|grey|gray|special|own|presidential|international|daily|single|separate|first|second|third|fourth|fifth|sixth|next|last|"
    r"latest|initial|earlier|previous|additional|further|more|extra|other|remaining|new|fresh|planned|scheduled|record|boeing|airbus|lockheed|globemaster|iii|"
    r"long-range|wide-body|narrow-body|turboprop|four-engined?|loaded|packed|-haul|\w+-bound|\w+-chartered|\w+-operated|government-chartered|u\.?s\.?-chartered|"
    r"same|sister|twin|lone|companion|heavy|white|blue|silver|unmarked|elderly|old|older|ageing|aging|newer|small|smaller|larger|bigger|battered|twin-engined?|hired|rented|leased|voluntary|separate|half-empty|morning|afternoon|evening|overnight|delayed|stranded|"
    r"air|airways|aviation|trump(?:['’]s)?|administration|third-country|state|[A-Z][a-z]+['’]s own|conviasa|avelo|globalx|swift|omni|world atlantic|eastern|tecnicair"
)
_ONE_THAT = re.compile(
    r"(?<![\w-])(?P<words>(?P<one>the\s+one|one|another)|(?P<pair>a\s+pair|the\s+pair|two)|(?P<three>three))(?=\s+of\s+(?:two|three|four|five|six|several)\s+(?:that|which)\b|\s+(?:to|meant\s+for|bound\s+for|headed\s+(?:to|for)|heading\s+(?:to|for)|destined\s+for|for|that\s+tried\s+for|that\s+went\s+to)\s+[A-ZÀ-Þ])", re.IGNORECASE
)
_DETERMINER = r"a total of|a record|the|an|a|another|one of|each of|either of|either|neither|one|both|all|no|any|this|(?-i:That)|these|those|its|their|her|his|several|many|some|every|most|at least|up to|around|about|nearly|roughly|some of"
_OF_A_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s|yesterday['’]s|today['’]s"
_HEADS = re.compile(spaced(rf"(?<![\w-])(?:{_HEAD})(?![\w-])"), re.IGNORECASE)
# What may stand before the head; found backwards from it, so that text without such a head costs nothing.
_BEFORE_HEAD = re.compile(
    spaced(
        rf"(?<![\w$,.-])(?:(?P<det>{_DETERMINER}) )?(?:(?P<det2>the|these|those|its|their|{_OF_A_DAY}) )?(?:(?:first|last|next|other|another|record|latest|remaining) )?(?:(?P<num>{NUMBER})[\s,]+(?:of (?:the|its|their|these|those) )?)?"
        rf"(?P<adj>(?:(?:{_ADJECTIVES})(?:,? |(?=-)|, and )){{0,7}})(?P<num2>(?:{NUMBER}) )?(?:(?:{_ADJECTIVES}),? ){{0,4}}\Z"
    ),
    re.IGNORECASE,
)
_MOST_AT_ONCE = 12  # '41 such missions' are those of a long time
_LONGEST = 110  # characters that the words before a head may take
_FURTHER = re.compile(r"\b(?:another|additional|further|extra|more|new|second|third|fourth|fifth|sixth|next|remaining)\b", re.IGNORECASE)
_NEXT = re.compile(r"\b(?:next|remaining|following)\b", re.IGNORECASE)
_EARLIER = re.compile(r"\b(?:last|previous|earlier|latest)\s+(?:such|of\s+its\s+kind)\b", re.IGNORECASE)
_ORDINAL = re.compile(rf"\b({'|'.join(ORDINALS)})\b", re.IGNORECASE)
_KNOWN = re.compile(r"^(?:either|neither|the|this|that|these|those|its|their|his|her|both|all|each of|one of)\b", re.IGNORECASE)
_SINGLED_OUT = re.compile(r"\b(?:next|latest|same)\b", re.IGNORECASE)
_KIND = re.compile(r"\b(?:such|any|no|every|all|many|several|daily|most)\b", re.IGNORECASE)
# 'flight' in these does not mean a deportation flight.
_OTHER_FLIGHT = re.compile(
    r"[\s-]+(?:tracking|trackers?|data|manifests?|path|plan|crews?|attendants?|clearances?|list|deck|hours?|simulator|numbers?|risk|time|records|recorders?|logs?|schedules?|monitor|costs?|"
    r"operations|authorizations?|restrictions?|ban|permits?|ticket|nurse|line|ramp|carriers?|mechanics?|deck|school|base|bases|commanders?|movements|spotters?|crash(?:es|ed)?|fuel|lag|engines?|wreck\w*|of\s+(?:stairs|steps|fancy)|instructors?|cancell?ations?)\b",
    re.IGNORECASE,
)
_OTHER_HEAD = re.compile(r"\b(?:fighter|capital|maiden|jump|water)\s+\Z", re.IGNORECASE)
_OTHER_BEFORE = re.compile(r"\b(?:fighter|in|took|take|her|fuel|presidential)\s+$", re.IGNORECASE)

# 'OB-9812 is to do the same', 'another of the American army ones came down'.
_FLIGHT_NUMBER = re.compile(r"(?<![\w-])(?:[A-Z]{2}-\d{3,4}|(?:Reach|Omni|Swift|World Atlantic)\s\d{2,4})(?=,|\s+(?:is|was|will|has|had|left|took|landed|brought|carried|came|flew|bound|for|to|rose|departed|arrived|set|turned)\b)")
_OF_THE_ONES = re.compile(r"(?<![\w-])(?P<count>another|one|two|three|four)\s+of\s+(?:the|those|these|their|its)\s+(?:[\w’'.-]+\s+){1,4}ones(?=\s+(?:c[ao]me|land|touch|arriv|put|set|let|brought|roll|was|were|is|are|had|with|from|left|took|stood)\w*\b)")
_AS_NUMBERED = re.compile(r"\b(?:as|numbered|callsign|sign)\s+$", re.IGNORECASE)
_NUMBERED = re.compile(r"\s+(?:[A-Z]{1,3}[-\s]?)?\d{2,4}\b")

# From here on tried only where their words stand.
_FLIGHT_NUMBER, _OF_THE_ONES = sought(_FLIGHT_NUMBER, _OF_THE_ONES)
_HEADS, _ONE_THAT, _OTHER_FLIGHT, _OTHER_HEAD, _OTHER_BEFORE = sought(_HEADS, _ONE_THAT, _OTHER_FLIGHT, _OTHER_HEAD, _OTHER_BEFORE)
_FURTHER, _NEXT, _EARLIER, _ORDINAL, _KIND = sought(_FURTHER, _NEXT, _EARLIER, _ORDINAL, _KIND)
# Each word, or group of words, that may stand before a head, and what may stand between two of them.
_OPENERS = Alternatives(map(between_words, map(spaced, alternatives(rf"(?:{_DETERMINER})|(?:{NUMBER})|{_OF_A_DAY}|{_ADJECTIVES}"))), re.IGNORECASE)
_JOINT = re.compile(r"[\s,]+(?:(?:and|of)\s+)?|(?=-)", re.IGNORECASE)


def find_flights(text: str) -> list[Found[Flights]]:
    """Noun phrases for flights, in order.

    >>> [(f.value.number, f.value.reference.value) for f in find_flights("Two Air Force C-17s flew. The plane was one of three deportation flights.")]
    [(2, 'new'), (1, 'known'), (1, 'part')]
    """
    named: list[Found[Flights]] = []
    end = 0
    for head in _HEADS.finditer(text):
        before = _before_head(text, max(end, head.start() - _LONGEST), head.start())
        if before and not _is_other(text, before.start(), head):
            named.append(Found(_flights(before, head.group()), before.start(), head.end(), "flight words"))
            end = head.end()
    numbers = [Found(Flights(1, Reference.PART, "flight number"), m.start(), m.end(), "flight number") for m in _FLIGHT_NUMBER.finditer(text)]
    ones = [Found(Flights(parse_number(m.group("count")) or 1, Reference.FURTHER, "ones"), m.start(), m.end(), "ones of a sort") for m in _OF_THE_ONES.finditer(text)]
    named += [n for n in numbers + ones if not any(f.start < n.end and n.start < f.end for f in named)]
    told = [Found(Flights(2 if m.group("pair") else 3 if m.group("three") else 1, Reference.NEW, m.group().lower()), m.start(), m.end(), "the one to a place") for m in _ONE_THAT.finditer(text)]
    return sorted(named + told, key=lambda f: f.start)


def _before_head(text: str, start: int, head: int) -> re.Match[str] | None:
    """The longest run of such words that reaches to the head: a run without its first word is a run, so words are added from the head backwards."""
    run = [head]
    for place, opener in reversed(_OPENERS.beginnings(text, start, head)):
        word = opener.plain.match(text, place, head) if place < run[-1] else None
        if word and _JOINT.fullmatch(text, word.end(), min(at for at in run if at >= word.end())):
            run.append(place)
    return next((match for place in reversed(run) if (match := _BEFORE_HEAD.match(text, place, head))), None)


def _is_other(text: str, start: int, head: re.Match[str]) -> bool:
    """Whether the head is part of other words: 'flight data', 'took flight'."""
    if _OTHER_FLIGHT.match_piece(text[head.end() :], text):
        return True
    if _OTHER_HEAD.search(text, max(0, head.start() - 12), head.start()):
        return True
    if _NUMBERED.match(text, head.end()) and _AS_NUMBERED.search(text[max(0, start - 12) : start]):
        return True  # 'took off as flight OB-9810'
    return head.group().lower() == "flight" and start == head.start() and _OTHER_BEFORE.search_piece(text[:start], text) is not None


def _flights(before: re.Match[str], head: str) -> Flights:
    words, text = before.group() + head, before.string
    plural = _is_plural(head)
    found = _ORDINAL.search_piece(before.group("adj"), text) or _ORDINAL.search_piece(before.group()[: before.start("adj") - before.start()], text)
    ordinal = ORDINALS.get(found.group(1).lower()) if found else None
    determiner = " ".join((before.group("det") or "").lower().split())
    number = _number(before, head, determiner, words)
    if determiner in ("one of", "each of", "either of"):
        return Flights(1 if determiner == "one of" or not plural else number, Reference.PART, head, ordinal, plural)
    return Flights(number, _reference(words, text, determiner, number, plural), head, ordinal, plural)


def _number(before: re.Match[str], head: str, determiner: str, words: str) -> int | None:
    number = parse_number((before.group("num") or before.group("num2") or "").strip())
    if number is not None:
        return number
    if determiner == "both":
        return 2
    return 1 if not _is_plural(head) and _is_one(head, determiner, words, before.string) else None


def _is_one(head: str, determiner: str, words: str, text: str) -> bool:
    if determiner in ("no", "any", "every", "most", "all", "these", "those", "several", "many", "some"):
        return False
    if head.lower().endswith("aircraft"):
        return bool(_SINGLED_OUT.search(words)) or determiner in ("a", "an", "another", "one", "this", "that", "a record") or (bool(determiner) and _ORDINAL.search_piece(words, text) is not None)
    return True


def _is_plural(head: str) -> bool:
    word = head.rsplit(maxsplit=1)[-1].lower()
    return word.endswith("s") and word not in ("hercules", "airbus")


def _reference(words: str, text: str, determiner: str, number: int | None, plural: bool) -> Reference:
    if _KIND.search_piece(words, text) and (number is None or number > _MOST_AT_ONCE):
        return Reference.KIND
    if _EARLIER.search_piece(words, text):
        return Reference.FURTHER
    if _FURTHER.search_piece(words, text) and (not determiner.startswith(("the", "this", "that")) or _NEXT.search_piece(words, text)):
        return Reference.FURTHER
    if determiner and _KNOWN.match(determiner) and determiner not in ("all",):
        return Reference.PART if _ORDINAL.search_piece(words, text) and not plural else Reference.KNOWN
    return Reference.NEW


def without_number(flights: Flights) -> Flights:
    """The same words as a sort of flights, no group: their number counts over a long time, or they are only brought into place."""
    return flights._replace(number=None, reference=Reference.KIND)
