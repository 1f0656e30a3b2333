"""Words for a flight or a group of flights: 'two Air Force C-17s', 'a third, chartered flight', 'the plane', 'another'."""

import re
from enum import StrEnum
from typing import NamedTuple

from tracker.find.counted_days import is_of_another_flight
from tracker.find.english import ENGLISH
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.numbers import parse_number
from tracker.find.sought import those_possible


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


ON_AN_AIRLINE = "airline on which they flew"  # the rule for a flight of which only its airline is named
TO_A_PLACE = "the one to a place"  # the rule for flights that their destination alone names
_MOST_AT_ONCE = 12  # '41 such missions' are those of a long time
_NUMBERED = re.compile(r"\s+(?:[A-Z]{1,3}[-\s]?)?\d{2,4}\b")
_WAY = 10  # characters that the words for a way of travel take before their head
_LONGEST = 110  # characters that the words before a head may take


def find_flights(text: str, language: Language = ENGLISH) -> list[Found[Flights]]:
    """Noun phrases for flights, in order.

    >>> [(f.value.number, f.value.reference.value) for f in find_flights("Two Air Force C-17s flew. The plane was one of three deportation flights.")]
    [(2, 'new'), (1, 'known'), (1, 'part')]
    """
    named: list[Found[Flights]] = []
    end = 0
    for head in language.flights.heads.finditer(text):
        before = _before_head(text, max(end, head.start() - _LONGEST), head.start(), language)
        if before and not _is_other(text, before.start(), head, language):
            named.append(Found(_flights(before, head.group(), language), before.start(), head.end(), "flight words"))
            end = head.end()
    named += [n for n in _named_otherwise(text, language) if not any(f.start < n.end and n.start < f.end for f in named)]
    if not named:
        named = [Found(Flights(None, Reference.NEW, "carrier"), m.start(), m.end(), "a carrier that flies people") for m in language.flights.carrier_flies.finditer(text)][:1]
    told = [Found(Flights(2 if m.group("pair") else 3 if m.group("three") else 1, Reference.NEW, m.group().lower()), m.start(), m.end(), TO_A_PLACE) for m in language.flights.one_that.finditer(text)]
    return sorted(named + told, key=lambda f: f.start)


def _named_otherwise(text: str, language: Language) -> list[Found[Flights]]:
    """Flights known by their number, as ones of a sort or by their airline alone."""
    says = language.flights
    if not those_possible(text, (says.flight_number, says.of_the_ones, says.on_airline)):
        return []
    numbers = [Found(Flights(1, Reference.PART, "flight number"), m.start(), m.end(), "flight number") for m in says.flight_number.finditer(text)]
    ones = [Found(Flights(parse_number(m.group("count"), language) or 1, Reference.FURTHER, "ones"), m.start(), m.end(), "ones of a sort") for m in says.of_the_ones.finditer(text)]
    airlines = [Found(Flights(1, Reference.NEW, m.group("words").lower()), m.start("words"), m.end("words"), ON_AN_AIRLINE) for m in says.on_airline.finditer(text)]
    return numbers + ones + airlines


def _before_head(text: str, start: int, head: int, language: Language) -> re.Match[str] | None:
    """The longest run of such words that reaches to the head: a run without its first word is a run, so words are added from the head backwards."""
    run = [head]
    for place, opener in reversed(language.flights.openers.beginnings(text, start, head)):
        word = opener.plain.match(text, place, head) if place < run[-1] else None
        if word and language.flights.joint.fullmatch(text, word.end(), min(at for at in run if at >= word.end())):
            run.append(place)
    return next((match for place in reversed(run) if (match := language.flights.before_head.match(text, place, head))), None)


def _is_other(text: str, start: int, head: re.Match[str], language: Language) -> bool:
    """Whether the head is part of other words: 'flight data', 'took flight'."""
    if language.flights.other_flight.match_piece(text[head.end() :], text):
        return True
    if language.flights.part_of_one.match(text, start):
        return True
    if language.flights.other_head.search(text, max(0, head.start() - 12), head.start()):
        return True
    if language.flights.topic.is_between(text, 0, head.start()) or is_of_another_flight(text, head.start(), language):
        return True  # 'will vote on a resolution on the flights', 'on the same day as the Lima charter'
    if _NUMBERED.match(text, head.end()) and language.flights.as_numbered.search(text[max(0, start - 12) : start]):
        return True  # 'took off as flight OB-9810'
    return head.group().lower() in language.flights.bare and start == head.start() and language.flights.other_before.is_between(text, 0, start)


def _flights(before: re.Match[str], head: str, language: Language) -> Flights:
    words, text = before.group() + head, before.string
    if before.start() == before.end() and head.lower() in language.flights.ways and language.flights.way.is_between(text, max(0, before.start() - _WAY), before.start()):
        return Flights(None, Reference.KIND, head)
    plural = _is_plural(head, language)
    found = language.flights.ordinal.search_piece(before.group("adj"), text) or language.flights.ordinal.search_piece(before.group()[: before.start("adj") - before.start()], text)
    ordinal = language.numbers.ordinals.get(found.group(1).lower()) if found else None
    determiner = " ".join((before.group("det") or "").lower().split())
    number = _number(before, head, determiner, words, language)
    if language.flights.beside_this.match(text, before.end() + len(head)):
        return Flights(number if plural else 1, Reference.FURTHER, head, ordinal, plural)
    if plural and number is None and language.flights.newest_of.is_between(text, 0, before.start()):
        return Flights(1, Reference.KNOWN, head)
    if determiner in language.flights.of_every:
        every = number if plural else None  # 'About 75 were on each of the C-17s', 'on each plane'
        return Flights(every, Reference.PART if every else Reference.KNOWN, head, ordinal, plural=True)
    if determiner in language.flights.of_some:
        return Flights(1 if determiner == language.flights.one_of or not plural else number, Reference.PART, head, ordinal, plural)
    kind = (number is None or number > _MOST_AT_ONCE) and language.flights.kind.search_piece(words, text)
    return Flights(number, Reference.KIND if kind else _reference(words, text, determiner, plural, language), head, ordinal, plural)


def _number(before: re.Match[str], head: str, determiner: str, words: str, language: Language) -> int | None:
    number = parse_number((before.group("num") or before.group("num2") or "").strip(), language)
    if number is not None and not (before.group("num") and language.flights.of_a_date.search(before.string, 0, before.start("num"))):
        return number
    if determiner in language.flights.both:
        return 2
    return 1 if not _is_plural(head, language) and _is_one(head, determiner, words, before.string, language) else None


def _is_one(head: str, determiner: str, words: str, text: str, language: Language) -> bool:
    if determiner in language.flights.no_one or head.lower() in language.flights.no_count:
        return False
    if head.lower().endswith(language.flights.same_in_plural):
        return bool(language.flights.singled_out.search(words)) or determiner in language.flights.single or (bool(determiner) and language.flights.ordinal.search_piece(words, text) is not None)
    return True


def _is_plural(head: str, language: Language) -> bool:
    return language.flights.plural.fullmatch(head.lower()) is not None


def _reference(words: str, text: str, determiner: str, plural: bool, language: Language) -> Reference:
    if language.flights.earlier.search_piece(words, text):
        return Reference.FURTHER
    if language.flights.further.search_piece(words, text) and (not determiner.startswith(language.flights.definite) or language.flights.next.search_piece(words, text)):
        return Reference.FURTHER
    if determiner and language.flights.known.match(determiner) and determiner not in language.flights.not_known:
        return Reference.PART if language.flights.ordinal.search_piece(words, text) and not plural else Reference.KNOWN
    return Reference.NEW


def without_number(flights: Flights) -> Flights:
    """The same words as a sort of flights, no group: their number counts over a long time, or they are only brought into place."""
    return flights._replace(number=None, reference=Reference.KIND)
