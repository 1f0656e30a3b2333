"""Flights told together and divided by who flew them: 'Of the five, two were Air Force C-17s and three were charters'."""

from dataclasses import dataclass, replace

from tracker.extract.groups import Group
from tracker.extract.words import Story, Words
from tracker.find.flights import Flights, Reference, find_flights
from tracker.find.found import Found
from tracker.find.numbers import parse_number
from tracker.find.sentences import Sentence
from tracker.models import Operator

# How far back, in sentences, the flights may have been told; characters that a number and its words take.
_REACH, _BEFORE = 2, 70


@dataclass(frozen=True)
class Part:
    """So many of the flights, with who flew them and on what; offsets are the document's. No number: those that are left."""

    flights: Found[Flights]
    operator: Found[Operator]
    aircraft: Found[str] | None
    start: int
    end: int


def take_out_parts(sentence: Sentence, story: Story, focus: Group | None, index: int) -> tuple[Sentence, list[Part]]:
    """A sentence with blanks for the words that divide its flights, or those of the `focus`, by operator, and the parts; as it is where they do not add up."""
    says = sentence.language.dividing
    if sentence.headline or not (says.military.search(sentence.text) and says.civil.search(sentence.text)):
        return sentence, []
    parts = _parts(Words(sentence, story))
    if len({part.operator.value for part in parts}) < 2:
        return sentence, []
    start, end = parts[0].start - sentence.start, parts[-1].end - sentence.start
    told = [f.value.number for f in find_flights(sentence.text[:start], sentence.language) if f.value.number]
    before = [focus.number] if focus is not None and focus.number and index - focus.seen <= _REACH else []
    counted = _counted(parts, max(told or before, default=0))
    rest = sentence.text[:start] + " " * (end - start) + sentence.text[end:]
    return (sentence._replace(text=rest if told else " " * len(rest)), counted) if counted else (sentence, [])


def _counted(parts: list[Part], number: int) -> list[Part]:
    """The parts, that of the others with the number left; empty where they are not so many in all."""
    open_parts = [part for part in parts if part.flights.value.number is None]
    left = number - sum(part.flights.value.number or 0 for part in parts)
    if len(open_parts) > 1 or (left > 0) is not bool(open_parts) or left < 0:
        return []
    return [replace(part, flights=part.flights._replace(value=part.flights.value._replace(number=left))) if part in open_parts else part for part in parts]


def _parts(words: Words) -> list[Part]:
    """The numbers of flights beside who flew them, where nothing but marks stands between one and the next."""
    parts: list[Part] = []
    for operator in _operators(words):
        part = _part(words, operator)
        if part is None or (parts and part.start < parts[-1].end):
            continue
        if parts and not words.language.dividing.joined.fullmatch(words.text, parts[-1].end - words.sentence.start, part.start - words.sentence.start):
            return []
        parts.append(part)
    ends = parts and words.language.dividing.ends.match(words.text, parts[-1].end - words.sentence.start)
    return parts if ends else []


def _operators(words: Words) -> list[Found[Operator]]:
    """Who flew, also in words that say it only beside a number: 'two of them military and four chartered'."""
    alone = [Found(Operator(m.lastgroup), m.start(), m.end(), "word beside a number") for m in words.language.dividing.by_kind.finditer(words.text) if m.lastgroup]
    return sorted([*words.operators, *(one for one in alone if not any(o.start < one.end and one.start < o.end for o in words.operators))], key=lambda o: o.start)


def _part(words: Words, operator: Found[Operator]) -> Part | None:
    says, at = words.language.dividing, words.sentence.start
    count = says.so_many_by.search(words.text, max(0, operator.start - _BEFORE), operator.start)
    craft = says.craft.match(words.text, operator.end)
    if count is None or craft is None:
        return None
    said = " ".join(count["count"].lower().split())
    number = None if said in says.the_rest else parse_number(said.split()[-1], words.language) or 1
    flights = Flights(number, Reference.PART, said, None, number != 1)
    model = next((a for a in words.aircraft if operator.start <= a.start < craft.end()), None)
    told = Found(flights, at + count.start("count"), at + count.end("count"), "number beside who flew them")
    return Part(told, words.in_document(operator), words.in_document(model) if model else None, at + count.start("count"), at + craft.end())


def divide(parts: list[Part], groups: list[Group], index: int) -> list[Group]:
    """Divide the flights told last, where they are as many as the parts; gives the groups that it adds. People counted together stay with flights of no one operator."""
    number = sum(part.flights.value.number or 0 for part in parts)
    group = next((g for g in reversed(groups) if parts and index - g.seen <= _REACH and g.number == number and not g.parts), None)
    if group is None:
        return []
    if group.people is not None:
        group.operator = group.aircraft = None
        return []
    others = [replace(group, drafts=list(group.drafts), parts=[], other_stops=[], part_people={}) for _ in parts[1:]]
    for one, part in zip([group, *others], parts, strict=True):
        one.number, one.flights, one.operator, one.aircraft = part.flights.value.number, part.flights, part.operator, part.aircraft
    return others
