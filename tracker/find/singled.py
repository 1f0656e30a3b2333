"""Words that single out one flight of several told before: 'the larger of them', 'the most recent', 'and the last', 'the previous two'."""

import re

from tracker.find.flights import Flights, Reference
from tracker.find.found import Found, spaced
from tracker.find.numbers import NUMBER, ORDINALS, parse_number
from tracker.find.sought import sought

_SIZE = r"larg(?:er|est)|small(?:er|est)|bigg(?:er|est)|full(?:er|est)|long(?:er|est)|earli(?:er|est)|later|latest|newest|most recent|last|final|former|latter"
_OF_THEM = r"(?: of (?:them|these|those|the (?:two|three|four|five|six)))?(?: (?:one|flight|plane|jet|charter))?"
# What is told of such a flight: its day, its people, what became of it.
_TELLS = r"(?=,? (?:on|late on|early on|with|in|from|carrying|bringing|yesterday|today|tomorrow|last|carried|brought|came|landed|arrived|touched|left|took|went|flew|had|held|was|were|is|are|will|to|due|for|\d+)\b)"
# Where a sentence goes on with one of the flights that it has counted: 'received two flights, the larger of them on Thursday'.
CUTS = spaced(rf",? (?:and |with |while |the last being )?(?=the (?:{_SIZE}|first|second|third|fourth|fifth){_OF_THEM},? (?:on|late on|early on|yesterday|today|came|landed|arrived|left|was|will)\b)|,? (?:and )?(?=the (?:second|third|fourth|other|last) \d)")
_SINGLED_OUT = re.compile(
    spaced(rf"^\W*(?:(?:but|and|while|with)[\s,]+)?(?P<words>the (?:(?P<size>{_SIZE})|(?P<ord>first|second|third|fourth|fifth)){_OF_THEM}{_TELLS}|the (?:previous|last|first|other) (?P<num>{NUMBER})(?: of (?:them|these|those))?(?=,? (?:on|had|came|landed|arrived|left|brought|carried|were)\b))"), re.IGNORECASE
)
_CUT = re.compile(CUTS)
_SINGLED_OUT, _CUT = sought(_SINGLED_OUT, _CUT)
# 'One bound for Tegucigalpa and the other for San Salvador': one list, not two clauses.
_FOR_EACH = r"(?: of [^,;.]{1,40}?)?,?(?: (?:was|is|were|had been|has been|would be))?(?: (?:bound|headed|heading|destined|meant|due|scheduled|going|flying|intended|set))? (?:for|to) (?-i:[A-ZÀ-Þ])"
_ONE_AND_THE_OTHER = re.compile(spaced(rf"\b(?:one|the first)\b{_FOR_EACH}[^.;]{{0,60}}?,? (?:and|while) (?:the other|the second|one|another)\b(?={_FOR_EACH})"), re.IGNORECASE)
_TO_A_PLACE = re.compile(r"\b(?:to|for)\s+(?-i:[A-ZÀ-Þ])", re.IGNORECASE)  # a place of their own: 'Two went to Guatemala, one to ...'
(_ONE_AND_THE_OTHER,) = sought(_ONE_AND_THE_OTHER)


def find_singled_out(clause: str, offset: int = 0, of: str = "") -> Found[Flights] | None:
    """Words at the beginning of a clause `of` a sentence that single out some of the flights told before.

    >>> find_singled_out("The most recent, on Monday, carried 64 people").value.reference.value
    'part'
    """
    match = _SINGLED_OUT.match_piece(clause, of or clause)
    if match is None:
        return None
    words = " ".join(match.group("words").lower().split())
    number = parse_number(match.group("num") or "") or 1
    flights = Flights(number, Reference.PART, words, ORDINALS.get((match.group("ord") or "").lower()), number != 1)
    return Found(flights, offset + match.start("words"), offset + match.end("words"), "one singled out")


def cuts_before_one(sentence: str) -> list[tuple[int, int]]:
    """Where a sentence goes on with one of the flights that it has told of together."""
    return [match.span() for match in _CUT.finditer(sentence)]


def lists_of_one_and_the_other(sentence: str) -> list[tuple[int, int]]:
    """Where a sentence tells of two flights by their places alone; it is not cut there."""
    return [match.span() for match in _ONE_AND_THE_OTHER.finditer(sentence) if not _TO_A_PLACE.search(sentence[: match.start()])]
