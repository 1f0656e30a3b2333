"""Two craft named side by side as one subject: 'A C-17 from El Paso and a charter from Alexandria landed in Guatemala'."""

from dataclasses import replace
from typing import Any

from tracker.extract.drafts import Draft
from tracker.extract.words import Words
from tracker.find.clauses import Clause
from tracker.find.flights import Flights, Reference
from tracker.find.found import Found


def each_craft(words: Words, draft: Draft, clause: Clause) -> list[Draft]:
    """A draft for each of two craft of different operators; one with both and no operator where their people are counted together."""
    pair = _side_by_side(words, draft, clause)
    if pair is None:
        return [draft]
    first, second = pair
    flown_by = _first_from(words, words.operators, first, second.start), _first_from(words, words.operators, second, second.end)
    if flown_by[0] is None or flown_by[1] is None or flown_by[0].value is flown_by[1].value:
        return [draft]
    if draft.people:
        both = first.value._replace(number=2, plural=True)
        return [replace(draft, flights=words.in_document(first._replace(value=both)), operator=None, aircraft=None)]
    crafts = _first_from(words, words.aircraft, first, second.start), _first_from(words, words.aircraft, second, second.end)
    at = words.sentence.start + second.start
    origins = [o for o in draft.origins if o.start < at], [o for o in draft.origins if o.start > at]
    return [
        replace(draft, flights=words.in_document(craft), operator=operator, aircraft=model, origins=left)
        for craft, operator, model, left in zip(pair, flown_by, crafts, origins, strict=True)
    ]


def _side_by_side(words: Words, draft: Draft, clause: Clause) -> tuple[Found[Flights], Found[Flights]] | None:
    """The first two craft of a clause, each a new one, where what became of them is told after both."""
    if len(clause.flights) < 2 or draft.outcome is None or draft.elliptic:
        return None
    first, second = clause.flights[:2]
    new = all(f.value.reference is Reference.NEW and f.value.number == 1 and not f.value.ordinal for f in (first, second))
    told_after = draft.outcome.start - words.sentence.start >= second.end
    joint = words.language.joint.and_another.fullmatch(words.text, first.end, second.start)
    return (first, second) if new and told_after and joint else None


def _first_from(words: Words, found: list[Found[Any]], craft: Found[Flights], end: int) -> Found[Any] | None:
    """What is said first of a craft, from its own words on."""
    own = next((f for f in sorted(found, key=lambda f: f.start) if craft.start <= f.start < end), None)
    return words.in_document(own) if own else None
