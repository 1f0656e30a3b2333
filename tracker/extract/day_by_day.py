"""Flights that one clause counts out over several days: 'three flights, one on Monday and two on Tuesday', 'two of them landed on Monday, one on Friday'."""

import itertools
from dataclasses import replace

from tracker.extract.drafts import Draft
from tracker.extract.groups import Group
from tracker.find.clauses import MOST_FLIGHTS
from tracker.find.days import Day
from tracker.find.flights import Flights, Reference
from tracker.find.found import Found
from tracker.find.numbers import parse_number

_REACH = 2  # sentences back to the flights that are counted out
DAY_BY_DAY = "number beside a day"  # the rule for flights counted out over days


def day_by_day(draft: Draft, focus: Group | None, index: int) -> list[Draft]:
    """A draft for each day with its flights and their people; empty where a clause does not count so many flights out."""
    counted = _counts(draft) if draft.outcome is not None and draft.flights is not None and draft.destinations else []
    total = sum(flights.value.number or 0 for flights, _ in counted)
    if len({day.value.date for _, day in counted}) < 2 or len(counted) != len(draft.days) or draft.flights is None:
        return []
    told = focus.number if focus is not None and index - focus.seen <= _REACH and focus.day is None else None
    of_those = told == total and draft.borrowed and draft.reference in (Reference.KNOWN, Reference.PART)
    of_its_own = draft.reference is Reference.NEW and (draft.number == total or (len(counted) > 2 and counted[0][0].start <= draft.flights.start < counted[0][1].start))
    reference = Reference.PART if of_those else Reference.NEW
    return [_on(draft, flights, day, reference) for flights, day in counted] if of_those or of_its_own else []


def _counts(draft: Draft) -> list[tuple[Found[Flights], Found[Day]]]:
    """The days of a clause that have a number of flights just before them."""
    own, says = draft.sentence, draft.language.sharing.so_many_on
    found: list[tuple[Found[Flights], Found[Day]]] = []
    for day in draft.days:
        match = says.search(own.text, max(draft.start, found[-1][1].end if found else 0) - own.start, day.start - own.start)
        number = parse_number(match.group("count"), draft.language) if match else None
        if match and number and number <= MOST_FLIGHTS:
            flights = Flights(number, Reference.NEW, match.group("count").lower(), None, number > 1)
            found.append((Found(flights, match.start("count") + own.start, match.end("count") + own.start, DAY_BY_DAY), day))
    return found


def _on(draft: Draft, flights: Found[Flights], day: Found[Day], reference: Reference) -> Draft:
    ends = [other.start for other in draft.days if other.start > day.start]
    until = min(ends, default=draft.end)
    people = [p for p in draft.people if day.end <= p.start < until] if _has_its_own(draft) else []
    return replace(draft, flights=flights._replace(value=flights.value._replace(reference=reference)), date=day, people=people, again=None, elliptic=False)


def _has_its_own(draft: Draft) -> bool:
    """Whether after each day one count of people stands."""
    bounds = [*(day.start for day in draft.days), draft.end]
    return all(sum(a <= p.start < b for p in draft.people) == 1 for a, b in itertools.pairwise(bounds))
