"""Words that single out one flight of several told before: 'the larger of them', 'the most recent', 'and the last', 'the previous two'."""

from tracker.find.english import ENGLISH
from tracker.find.flights import Flights, Reference
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.numbers import parse_number

SINGLED_OUT = "one singled out"


def find_singled_out(clause: str, offset: int = 0, of: str = "", language: Language = ENGLISH) -> Found[Flights] | None:
    """Words at the beginning of a clause `of` a sentence that single out some of the flights told before.

    >>> find_singled_out("The most recent, on Monday, carried 64 people").value.reference.value
    'part'
    """
    match = language.singled.singled_out.match_piece(clause, of or clause)
    if match is None:
        return None
    words = " ".join(match.group("words").lower().split())
    number = parse_number(match.group("num") or "", language) or 1
    flights = Flights(number, Reference.PART, words, language.numbers.ordinals.get((match.group("ord") or "").lower()), number != 1)
    return Found(flights, offset + match.start("words"), offset + match.end("words"), SINGLED_OUT)


def cuts_before_one(sentence: str, language: Language = ENGLISH) -> list[tuple[int, int]]:
    """Where a sentence goes on with one of the flights that it has told of together.

    >>> cuts_before_one("It received two flights, the larger of them on Thursday.")
    [(23, 25)]
    """
    return [match.span() for match in language.singled.cut.finditer(sentence)]


def lists_of_one_and_the_other(sentence: str, language: Language = ENGLISH) -> list[tuple[int, int]]:
    """Where a sentence tells of two flights by their places alone; it is not cut there."""
    lists = language.singled.one_and_the_other.finditer(sentence)
    return [match.span() for match in lists if not language.singled.to_a_place.search_piece(sentence[: match.start()], sentence)]
