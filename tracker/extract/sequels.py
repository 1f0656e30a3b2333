"""Flights that were refused or called off, and flew or are to fly on a later day: a report of their own."""

from tracker.extract.drafts import Draft, total_people
from tracker.extract.fitting import is_sequel
from tracker.extract.groups import Group
from tracker.find.days import Day
from tracker.find.found import Found
from tracker.models import STOPPED, Outcome


def sequel_of(focus: Group, draft: Draft, index: int) -> Group | None:
    """Refused or called off, and flown or planned on a later day: the same plane; None where the draft tells of no such thing."""
    if not is_sequel(draft, focus) or draft.outcome is None:
        return None
    group = Group(draft.destinations[0], draft.outcome, focus.number, focus.flights, seen=index, borrowed=draft.borrowed)
    group.operator, group.aircraft, group.origins = draft.operator or focus.operator, draft.aircraft or focus.aircraft, list(focus.origins)
    group.people = focus.people if draft.outcome.value is Outcome.PLANNED and focus.number == 1 else None
    return group


def carries_the_same(draft: Draft, group: Group, stopped: Group | None) -> None:
    """Those on a plane that did not get there are on the next one, where the text says so."""
    if stopped is None or group.people or stopped.people is None or stopped.number != 1 or stopped.country != group.country:
        return
    later = draft.day is not None and (stopped.day is None or draft.day > stopped.day)
    if stopped.outcome.value in STOPPED and later and group.number == 1 and draft.language.sequels.the_same_people.search(draft.text):
        group.people = stopped.people
        group.drafts.append(draft)


def on_its_new_day(group: Group, day: Found[Day], index: int) -> Group:
    """Postponed from one day to another: called off, and planned on the new day."""
    told = group.drafts[-1]
    number = told.number or group.number
    plan = Group(group.destination, Found(Outcome.PLANNED, day.start, day.end, "new day of a postponed flight"), number, group.flights, seen=index)
    plan.people = total_people(told, number) if number == 1 and number != group.number else group.people if group.number == 1 else None
    plan.date, plan.operator, plan.aircraft, plan.origins, plan.drafts = day, group.operator, group.aircraft, group.origins, group.drafts[-1:]
    return plan
