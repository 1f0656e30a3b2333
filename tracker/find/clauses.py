"""Cuts a sentence where it begins to tell of another group of flights."""

import itertools
import re
from typing import NamedTuple

from tracker.find.english import ENGLISH
from tracker.find.flights import Flights, Reference, find_flights
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.numbers import parse_number
from tracker.find.singled import cuts_before_one, find_singled_out, lists_of_one_and_the_other
from tracker.find.sought import those_possible

OF_A_DAY = "the flight of a day"  # the rule for words that name a flight by its day: 'Tuesday's', 'the plane of 28 May'
MOST_FLIGHTS = 12  # of so many more than 'the other' are people
_ELLIPTIC_REACH = 160  # characters from the beginning of a clause in which such words stand


def tells_two_singly(clause: str, language: Language = ENGLISH) -> bool:
    """Whether a clause tells of two flights one by one.

    >>> tells_two_singly("a C-17 left Biggs and another left Tucson, both for Guatemala")
    True
    """
    for word in language.clauses.singly_words:
        if word not in clause:
            return False
    return language.clauses.singly.search(clause) is not None


class Clause(NamedTuple):
    """A piece of a sentence about one group of flights, with the words that name the group; offsets within the sentence."""

    start: int
    end: int
    flights: tuple[Found[Flights], ...]
    elliptic: Found[Flights] | None


def find_clauses(sentence: str, language: Language = ENGLISH) -> list[Clause]:
    """The sentence cut into pieces, each naming flights of its own; one piece where nothing is to be cut.

    >>> s = "The flight was one of three, alongside two C-17s carrying 150 people."
    >>> [s[c.start:c.end] for c in find_clauses(s)]
    ['The flight was one of three', ', alongside two C-17s carrying 150 people.']
    """
    flights = find_flights(sentence, language)
    if not flights and find_elliptic(sentence, language=language) is None:
        return [Clause(0, len(sentence), (), None)]
    if tells_two_singly(sentence, language):
        return [_clause(sentence, 0, len(sentence), flights, language)]
    places = _places_to_cut(sentence, language)
    places = [(a, b) for a, b in places if not any(start < a < end for start, end in places)]
    cuts = sorted({a for a, b in places if _names_flights(sentence, b, flights, language) and _names_flights_before(sentence, a, flights, language)})
    acts = (m.start() for m in language.clauses.another_state.finditer(sentence))
    cuts = sorted({*cuts, *(a for a in acts if _names_flights_before(sentence, a, flights, language))})
    bounds = [0, *cuts, len(sentence)]
    return [_clause(sentence, a, b, flights, language) for a, b in itertools.pairwise(bounds) if b > a]


def _places_to_cut(sentence: str, language: Language) -> list[tuple[int, int]]:
    lists = lists_of_one_and_the_other(sentence, language)
    places = [m.span() for m in language.clauses.cut.finditer(sentence)] + cuts_before_one(sentence, language)
    if places and (some := language.reading.of_so_many.match(sentence)) is not None:
        places = [(a, b) for a, b in places if a >= some.end("count")]  # 'Of the three planes that left, one ...'
    return [(a, b) for a, b in places if not any(start < a < end for start, end in lists)] if lists else places


def _clause(sentence: str, start: int, end: int, flights: list[Found[Flights]], language: Language) -> Clause:
    inside = tuple(f for f in flights if f.inside(start, end))
    return Clause(start, end, inside, find_elliptic(sentence[start:end], start, sentence, language))


def _names_flights(sentence: str, at: int, flights: list[Found[Flights]], language: Language) -> bool:
    return any(f.start >= at and f.start - at < 60 for f in flights) or find_elliptic(sentence[at : at + _ELLIPTIC_REACH], at, sentence, language) is not None


def _names_flights_before(sentence: str, at: int, flights: list[Found[Flights]], language: Language) -> bool:
    return any(f.end <= at for f in flights) or find_elliptic(sentence[:at], 0, sentence, language) is not None


def find_elliptic(clause: str, offset: int = 0, of: str = "", language: Language = ENGLISH) -> Found[Flights] | None:
    """Words at the beginning of a clause `of` a sentence that stand for flights told before: 'the other two', 'a third', 'it'.

    >>> find_elliptic("The other two were on their way").value.number
    2
    """
    clause, of = clause[:_ELLIPTIC_REACH], of or clause
    match = language.clauses.elliptic.match_piece(clause, of)
    if not match:
        says = language.clauses
        if not those_possible(of, (language.singled.singled_out, says.inverted, says.there_was, says.object, says.it_within, says.it_later, says.said_another)):
            return None
        return find_singled_out(clause, offset, of, language) or _after_its_verb(clause, offset, of, language)
    if max(parse_number(match.group(group) or "", language) or 0 for group in ("othernum", "num")) > MOST_FLIGHTS:
        return None  # 'the other 65' and 'forty of them' are people
    if match.group("num") and language.clauses.people_do.match(clause, match.end("words")):
        return None
    return Found(_elliptic(match, language), offset + match.start("words"), offset + match.end("words"), OF_A_DAY if match.group("series") or match.group("dated") else "words for flights told before")


def _it_within(clause: str, offset: int, of: str, language: Language) -> Found[Flights] | None:
    match = language.clauses.it_within.search_piece(clause, of) or language.clauses.it_later.match_piece(clause, of) or language.clauses.said_it.match_piece(clause, of)
    if match is None:
        return _as_they_say(clause, offset, of, language)
    return Found(Flights(None, Reference.KNOWN, match.group("it").lower()), offset + match.start("it"), offset + match.end("it"), "words for flights told before")


def _as_they_say(clause: str, offset: int, of: str, language: Language) -> Found[Flights] | None:
    """'The ministry says another is down for June 19'."""
    match = language.clauses.said_another.search_piece(clause, of)
    if match is None:
        return None
    number = parse_number(match.group("num") or match.group("num2") or "", language) or 1
    reference = Reference.PART if match.group("part") else Reference.FURTHER
    flights = Flights(number, reference, " ".join(match.group("words").lower().split()), language.numbers.ordinals.get((match.group("ord") or "").lower()), number != 1)
    return Found(flights, offset + match.start("words"), offset + match.end("words"), "words for flights told before")


def _as_object(clause: str, offset: int, of: str, language: Language) -> Found[Flights] | None:
    match = language.clauses.object.search_piece(clause, of)
    if not match:
        return _it_within(clause, offset, of, language)
    words = " ".join(match.group("words").lower().split())
    number = parse_number(match.group("other") or (match.group("more") or "").partition(" ")[0], language) or language.clauses.known_numbers.get(words, 1)
    reference = Reference.KNOWN if words in language.clauses.all_known else Reference.FURTHER if match.group("more") else Reference.PART
    return Found(Flights(number, reference, words, language.numbers.ordinals.get((match.group("ord") or "").lower()), number != 1), offset + match.start("words"), offset + match.end("words"), "words for flights told before")


def _after_its_verb(clause: str, offset: int, of: str, language: Language) -> Found[Flights] | None:
    match = language.clauses.inverted.match_piece(clause, of) or language.clauses.there_was.search_piece(clause, of)
    if not match:
        return _as_object(clause, offset, of, language)
    words = " ".join(match.group("words").lower().split())
    number = language.clauses.further_numbers.get(words, 1)
    flights = Flights(number, Reference.FURTHER, words, language.numbers.ordinals.get((match.group("ord") or "").lower()), number != 1)
    return Found(flights, offset + match.start("words"), offset + match.end("words"), "words for flights told before")


def _elliptic(match: re.Match[str], language: Language) -> Flights:
    words = match.group("words").lower()
    if match.group("series") or match.group("dated"):
        return Flights(1, Reference.PART, words, None, False)
    if match.group("other") or match.group("some"):
        number = parse_number(match.group("somenum") or match.group("othernum") or match.group("restnum") or "", language) or (1 if words in language.clauses.the_other else None)
        return Flights(number, Reference.PART, words, None, words not in language.clauses.the_other)
    if match.group("before"):
        number = parse_number(match.group("beforenum") or "", language) or language.clauses.known_numbers.get(words.split()[0])
        return Flights(number, Reference.FURTHER, words, None, True)
    if match.group("further"):
        number = language.clauses.further_numbers.get(words, parse_number(words.split()[0], language) if words.split()[-1] in language.clauses.more else 1)
        return Flights(number, Reference.FURTHER, words, language.numbers.ordinals.get(match.group("ord") or ""), number != 1)
    if match.group("part") or match.group("one"):
        return Flights(1, Reference.PART, words, language.numbers.ordinals.get((match.group("partord") or "").lower()), False)
    number = parse_number(match.group("num") or "", language) or language.clauses.known_numbers.get(words)
    return Flights(number, Reference.FURTHER if words in language.clauses.pair else Reference.KNOWN, words, None, words not in language.clauses.one_flight)
