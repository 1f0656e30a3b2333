"""What became of the flights, and who flew them on what, where a quote says it."""

import re

from tracker.find.carriers import find_aircraft, find_operators
from tracker.find.found import Found
from tracker.find.outcomes import find_outcomes
from tracker.models import Gazetteer, Operator, Outcome, Report
from tracker.stated.piece import Piece
from tracker.stated.words import BEFORE_FLOWN_NOT, CRAFT, FLEW, NOT_BEFORE, NOT_FLOWN, OPERATORS, STOPPED_OR_TO_COME, WERE_FLOWN, anywhere

_FLOWN = tuple(anywhere(rf"\b(?:{words})(?!\w)") for words in (FLEW, WERE_FLOWN))
_NOT_FLOWN = anywhere(rf"\b(?:{NOT_FLOWN})(?!\w)")
_NOT_BEFORE_FLOWN = anywhere(rf"\b{BEFORE_FLOWN_NOT}(?: \w+ly)? \Z")
_OTHER = {outcome: anywhere(rf"\b(?:{words})(?!\w)") for outcome, words in STOPPED_OR_TO_COME.items()}
_OPERATORS = {operator: anywhere(rf"\b(?:{words})(?!\w)") for operator, words in OPERATORS.items()}
_NOT_BEFORE = anywhere(rf"\b{NOT_BEFORE}\Z")
_CODE = re.compile(r"[A-Z]+\d+")  # a flight's number
_CRAFT = anywhere(rf"\b{CRAFT}\b")


def outcome(report: Report) -> Piece | None:
    """Find what became of the flights: the first cue of the English rules has to be it, or few sure words say that they flew."""
    if report.outcome is Outcome.COMPLETED:
        return _flown(report.quote)
    cues = find_outcomes(report.quote)
    if cues and cues[0].value is report.outcome:
        return Piece(cues[0].start, cues[0].end)
    words = _OTHER.get(report.outcome)
    said = words.search(report.quote) if words and not cues and _CRAFT.search(report.quote) else None
    return Piece(*said.span()) if said else None


def _flown(quote: str) -> Piece | None:
    """Find a flight that flew, in a quote that speaks of nothing stopped or still to come."""
    if _NOT_FLOWN.search(quote):
        return None
    said = (match for words in _FLOWN for match in words.finditer(quote))
    return next((Piece(*match.span()) for match in said if not _NOT_BEFORE_FLOWN.search(quote[: match.start()])), None)


def reason(report: Report) -> Piece | None:
    """Find a reason that stands in the quote as it was typed."""
    at = report.quote.casefold().find((report.reason or "").casefold())
    return Piece(at, at + len(report.reason)) if report.reason and at >= 0 else None


def aircraft(report: Report, gazetteer: Gazetteer) -> Piece | None:
    """Find the very model."""
    return next((Piece(found.start, found.end) for found in find_aircraft(report.quote, gazetteer) if found.value == report.aircraft and _is_so(report.quote, found.start)), None)


def operator(report: Report, gazetteer: Gazetteer) -> Piece | None:
    """Find who flew; neither the name of a model nor a flight number says it alone."""
    country = gazetteer.countries_by_code.get(report.destination or "")
    found = find_operators(report.quote, frozenset(country.adjectives if country else ()))
    models = find_aircraft(report.quote, gazetteer)
    said = [one for one in found if not any(model.start <= one.start and one.end <= model.end for model in models) and not _CODE.fullmatch(report.quote, one.start, one.end)]
    if any(one.value is Operator.FOREIGN for one in said) and report.operator is not Operator.FOREIGN:
        return None
    return _first_so(report, said) or _in_spanish(report)


def _first_so(report: Report, said: list[Found[Operator]]) -> Piece | None:
    return next((Piece(one.start, one.end) for one in said if one.value is report.operator and _is_so(report.quote, one.start)), None)


def _in_spanish(report: Report) -> Piece | None:
    words = _OPERATORS.get(report.operator) if report.operator else None
    return next((Piece(*match.span()) for match in words.finditer(report.quote) if _is_so(report.quote, match.start())), None) if words else None


def _is_so(quote: str, start: int) -> bool:
    return not _NOT_BEFORE.search(quote[:start])
