"""Flights that a clause points to as known though nothing told them before: a day far from all that the story tells says that they are others.

'The Government received 15 on Saturday. The first batch was nine. It came in on 13 June on a military transport'.
"""

import datetime as dt

from tracker.extract.drafts import Draft, total_people
from tracker.extract.groups import LONGEST_FLIGHT, Group
from tracker.extract.scope import ONLY_POINTS
from tracker.extract.told import Fate, Fates
from tracker.find.flights import Reference
from tracker.find.found import Found
from tracker.models import Outcome

BY_ITS_DAY = "points back, and its day says that the flights are not those told"
# A story that tells of more flights to one country is a log, and every clause of it a flight of its own (2026).
_MOST = 20
_OF_ITS_OWN = frozenset({"month and day", "day and month", "ISO day", "day in words", "weekday and day of the month", "a month"})


def flights_of_another_time(groups: list[Group], fates: Fates) -> list[Group]:
    """A group for each clause that was left out since it only points back, where its own day is none of the flights told."""
    told: dict[str | None, list[Group]] = {}
    for group in groups:
        told.setdefault(group.country, []).append(group)
    opened: list[Group] = []
    for i, fate in enumerate(fates):
        outcome = fate.draft.outcome
        if outcome is None or fate.group is not None or fate.why != ONLY_POINTS or not _may_open(fate.draft):
            continue
        there = told.get(fate.draft.destinations[0].value.country, [])
        if len(there) <= _MOST and _is_of_another_time(fate.draft, there):
            opened.append(_open(fate.draft, outcome))
            there.append(opened[-1])
            fates[i] = Fate(fate.draft, opened[-1], BY_ITS_DAY)
    return opened


def _may_open(draft: Draft) -> bool:
    """Whether a clause says that one flight came to a country on a day, or in a month with so many people."""
    flew = draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED and (not draft.only_left or bool(draft.people))
    dated = draft.date is not None and draft.date.rule in _OF_ITS_OWN and (draft.day is not None or (draft.stretch is not None and bool(draft.people)))
    one = draft.number == 1 or (draft.number is None and draft.elliptic)
    return flew and dated and one and draft.reference is Reference.KNOWN and len({place.value.country for place in draft.destinations}) == 1


def _is_of_another_time(draft: Draft, told: list[Group]) -> bool:
    """Whether flights to the country were told, each on a day, and none near this one's."""
    return bool(told) and all(group.day is not None and _apart(draft, group.day) for group in told)


def _apart(draft: Draft, day: dt.date) -> bool:
    if draft.day is not None:
        return abs((draft.day - day).days) > LONGEST_FLIGHT
    return draft.stretch is not None and not draft.stretch.holds(day)


def _open(draft: Draft, outcome: Found[Outcome]) -> Group:
    group = Group(draft.destinations[0], outcome, borrowed=draft.borrowed)
    group.add(draft, 0, total_people(draft, draft.number))
    if group.number is None:
        group.be_one(draft)
    return group
