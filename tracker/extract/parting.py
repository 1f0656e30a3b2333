"""People counted flight by flight, of flights told before: 'The first brought 95 people and the second 87'."""

import datetime as dt
from dataclasses import replace

from tracker.extract.drafts import Draft
from tracker.extract.fitting import fits
from tracker.extract.groups import Group
from tracker.extract.pointing import as_told_before
from tracker.extract.words import Words
from tracker.find.flights import Reference
from tracker.find.found import Found
from tracker.find.numbers import parse_number
from tracker.find.parts import LAST, find_parts, place_of
from tracker.find.people import People
from tracker.models import Qualifier

# How far back, in sentences, the flights may have been told.
_REACH = 2
# A single count this near to the words for its flight is that flight's.
_BESIDE = 30


def counts_by_part(draft: Draft) -> list[tuple[int, Found[People]]]:
    """The counts of a clause that tells of no flights of its own, each with the place in the row of the flight that it is of."""
    if draft.number not in (None, 1) or (draft.destinations and not draft.borrowed):
        return []
    counts = [count for count in draft.people if count.value.scope is None]
    at = draft.start - draft.sentence.start
    parts = [part for part in find_parts(draft.text, draft.language) if not any(c.start <= part.start + draft.start < c.end for c in counts)]
    if len(parts) != len(counts) or not parts:
        return []
    if len(parts) == 1 and _gap(parts[0].start + at, parts[0].end + at, counts[0].start - draft.sentence.start, counts[0].end - draft.sentence.start) > _BESIDE:
        return []
    return [(part.value, count) for part, count in zip(parts, counts, strict=True)]


def counts_by_day(draft: Draft) -> list[tuple[dt.date, Found[People]]]:
    """'There were 70 people on Monday's and 84 on Wednesday's': each count with the day of its flight."""
    own, text = draft.sentence.start, draft.sentence.text
    days = [d.value.date for d in draft.days if d.value.date and draft.language.parts.of_a_day.search(text, d.start - own, d.end - own)]
    counts = [count for count in draft.people if count.value.scope is None]
    return list(zip(days, counts, strict=True)) if len(days) == len(counts) > 1 else []


def give_by_day(counts: list[tuple[dt.date, Found[People]]], groups: list[Group], index: int) -> list[Group]:
    """Give counts to the flights told just before on their days; gives the groups that took them, none where one has no flight."""
    recent = {group.day: group for group in groups if index - group.seen <= _REACH}
    if not all(day in recent for day, _ in counts):
        return []
    for day, count in counts:
        recent[day].people = recent[day].people or count
    return [recent[day] for day, _ in counts]


def count_by_name(words: Words, groups: list[Group], index: int) -> None:
    """'The military plane brought 64 people and the charter 119', 'the Ghanaian one 14': each count to the flight just told that is so called."""
    recent = [g for g in groups if index - g.seen <= _REACH + 1]
    if len(recent) < 2 or not words.people:
        return
    for match in words.language.parts.gapped.finditer(words.text):
        called = [g for g in recent if _is_called(g, words, match.start("which"), match.end("which"))]
        number = parse_number(match.group("count"), words.language)
        if len(called) == 1 and called[0].people is None and number is not None:
            count = People(number, None, Qualifier.EXACT, None, "")
            called[0].people = words.in_document(Found(count, match.start("count"), match.end("count"), "count beside the name of a flight"))


def _is_called(group: Group, words: Words, start: int, end: int) -> bool:
    """Whether words name what tells a flight from others: its country, who flew it, its model."""
    countries = {p.value.country for p in words.places if p.inside(start, end)} - {"USA"}
    if countries:
        return group.country in countries
    operators = {o.value for o in words.operators if o.inside(start, end)}
    models = {a.value for a in words.aircraft if a.inside(start, end)}
    flown = group.operator is not None and group.operator.value in operators
    return flown or (group.aircraft is not None and group.aircraft.value in models)


def _gap(start: int, end: int, other_start: int, other_end: int) -> int:
    return max(other_start - end, start - other_end)


def told_apart(groups: list[Group], index: int) -> list[Group]:
    """The single flights told one by one just before, in the order of the text; empty where fewer than two were, or where their days run another way."""
    recent = [group for group in groups if index - group.seen <= _REACH and group.number in (1, None)]
    days = [group.day for group in recent if group.day]
    return recent if len(recent) > 1 and days == sorted(days) else []


def meant_by(draft: Draft, groups: list[Group], index: int) -> Group | None:
    """The flight told before that 'the first' or 'the latter' means, where several were told one by one."""
    if draft.flights is None or draft.reference is not Reference.PART or not draft.elliptic or (draft.destinations and not draft.borrowed):
        return None
    place = draft.flights.value.ordinal or place_of(draft.flights.value.head, draft.language)
    return _at(told_apart(groups, index), place) if place is not None else None


def agrees_with(draft: Draft, meant: Group) -> bool:
    """Whether nothing that a clause says of 'the first' contradicts the flight that it means."""
    return fits(replace(draft, flights=as_told_before(draft)), meant, near=True)


def point_at(draft: Draft, groups: list[Group], index: int) -> None:
    """Give 'the first' and 'the latter' the place and the day of the flight that they mean."""
    meant = meant_by(draft, groups, index)
    if meant is None or meant.destination is None:
        return
    draft.destinations, draft.borrowed = [meant.destination], True
    if draft.date is None:
        draft.date, draft.date_kind = meant.date, meant.date_kind


def _at(row: list[Group], place: int) -> Group | None:
    if not row or place > len(row):
        return None
    return row[place - 1] if place != LAST else row[-1]


def give_counts(parts: list[tuple[int, Found[People]]], groups: list[Group], focus: Group | None, index: int) -> list[Group]:
    """Give the counts to the flights told one by one, or to the flights of the one group told; gives the groups that took them."""
    row = told_apart(groups, index)
    meant = [_at(row, place) for place, _ in parts]
    if row and all(meant):
        for group, (_, count) in zip(meant, parts, strict=True):
            if group is not None:
                group.people = group.people or count
        return [group for group in meant if group is not None]
    if focus is None or index - focus.seen > _REACH or (focus.number or 0) < max(len(parts), 2):
        return []
    focus.count_parts(parts)
    return [focus]
