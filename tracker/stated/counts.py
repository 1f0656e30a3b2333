"""Numbers of people and of flights, where a quote prints them of people and of flights."""

import re
from collections.abc import Iterable, Iterator, Mapping

from tracker.models import Qualifier, Report, Scope
from tracker.printed import PrintedNumber, numbers_in
from tracker.stated.piece import Piece
from tracker.stated.words import BEFORE_PEOPLE, CRAFT_MANY, CRAFT_ONE, EACH, HEDGES, NOT_PEOPLE, ON_BOARD, ONE, ORDINALS, PEOPLE, anywhere

_ORDINAL = anywhere(ORDINALS)
_EACH = anywhere(rf"\b(?:{EACH})\b")
_HEDGE: Mapping[Qualifier, re.Pattern[str]] = {kind: anywhere(rf"\b(?:{words})(?: (?:a total of|otros|the|los|las))? ?\Z") for kind, words in HEDGES.items()}
_TO_THE_OTHER_END = anywhere(r"(?: (?:to|and|a|y|e|or) | ?[-–] ?)")
# Between a number and the flights that it counts: attributes, no verb and no preposition but "of the".
_SEVERAL = anywhere(rf"(?: (?:of|de) (?:the|los|las|its))?(?: (?!(?:in|on|at|from|to|with|en|con|a)\b)[\w.’'-]+){{0,4}}? (?:{CRAFT_MANY})\b")
_ONE = anywhere(rf"\b(?:{ONE}|{ORDINALS})(?: (?!(?:{CRAFT_ONE}|{ONE}|in|on|at|from|to|with|of|en|con|de|who|que)\b)[\w.’'-]+){{0,4}}? (?:{CRAFT_ONE})\b")
_ONE_OF_SEVERAL = anywhere(rf"\b(?:one|uno|otro) (?:of|de) (?:the|los|its|sus)(?: [\w.’'-]+){{0,2}}? (?:{CRAFT_MANY})\b")


class Counts:
    """What a quote prints of the people and flights of its report; `peoples` are names of peoples, which count people, too."""

    def __init__(self, peoples: Iterable[str]) -> None:
        nouns = rf"(?:{PEOPLE}|{'|'.join(map(re.escape, sorted(peoples, key=len, reverse=True)))})"
        joint = r"(?:in|on|at|from|to|with|en|con|a|para|y|and|that|que)"
        self._after = anywhere(rf"(?: (?:of|de) (?:the|these|los|las))?(?:[ -][“\"]?(?!(?:{NOT_PEOPLE}|{joint})\b)[\w’'-]+[”\",]?){{0,4}}?[ -](?:{nouns}|{ON_BOARD})\b")
        self._counted = anywhere(rf"\b(?:{BEFORE_PEOPLE})(?: (?:{'|'.join(HEDGES.values())}))?(?: (?:a|los|las|the))? ?\Z")
        self._something_else = anywhere(rf" ?(?:[\w’'-]+ ){{0,3}}?(?:{NOT_PEOPLE})(?!\w)|[/:-]\d| de (?:20\d\d|\w+ero|\w+bre|marzo|abril|mayo|junio|julio|agosto)\b")

    def people(self, report: Report) -> Piece | None:
        """Find the number of people, both ends of a range, with the hedge that was typed, and "each" where it is one for each flight."""
        if report.passengers is None or not _same_scope(report):
            return None
        return next((piece for piece in self._numbers(report) if piece), None)

    def _numbers(self, report: Report) -> Iterator[Piece | None]:
        quote, printed = report.quote, [one for one in numbers_in(report.quote) if not _ORDINAL.fullmatch(report.quote, one.start, one.end)]
        for place, number in enumerate(printed):
            last = number if report.passengers_upper is None else _other_end(quote, printed, place, report.passengers_upper)
            if last and report.passengers in number.values and (report.passengers_upper is not None or _is_hedged_alike(quote, number, report.passengers_qualifier)):
                yield self._counting(quote, number.start, last.end)

    def _counting(self, quote: str, start: int, end: int) -> Piece | None:
        """Tell whether a number counts people: by the noun after it, or by what stands before it where nothing else is counted."""
        if after := self._after.match(quote, end):
            return Piece(start, after.end())
        before = self._counted.search(quote[:start])
        return Piece(before.start(), end) if before and not self._something_else.match(quote, end) else None


def flights(report: Report) -> Piece | None:
    """Find the number of flights, or for one flight the words for a single one: "a plane", "the third flight"."""
    if report.flights == 1:
        one = _ONE.search(report.quote) or _ONE_OF_SEVERAL.search(report.quote)
        return Piece(*one.span()) if one else None
    for number in numbers_in(report.quote):
        after = _SEVERAL.match(report.quote, number.end)
        if after and report.flights in number.values and not _ORDINAL.fullmatch(report.quote, number.start, number.end):
            return Piece(number.start, after.end())
    return None


def _same_scope(report: Report) -> bool:
    """Whether a number for each of several flights stands beside "each", and one for all of them does not."""
    if report.flights == 1 or report.passengers_scope is None:
        return True
    return bool(_EACH.search(report.quote)) is (report.passengers_scope is Scope.EACH)


def _other_end(quote: str, printed: list[PrintedNumber], place: int, upper: int) -> PrintedNumber | None:
    """Give the number directly after one, where it is the upper end of a range that begins there."""
    other = printed[place + 1] if place + 1 < len(printed) else None
    return other if other and upper in other.values and _TO_THE_OTHER_END.fullmatch(quote, printed[place].end, other.start) else None


def _is_hedged_alike(quote: str, number: PrintedNumber, typed: Qualifier | None) -> bool:
    """Whether the words before a number hedge it as it was typed."""
    said = next((kind for kind, hedge in _HEDGE.items() if hedge.search(quote[: number.start])), Qualifier.EXACT)
    return said is (typed or Qualifier.EXACT)
