"""What one sentence says of several flights that were told one by one: 'both aircraft were A320s', 'all three had left Harlingen'."""


from dataclasses import replace

from tracker.extract.awaiting import SHORT_REACH
from tracker.extract.drafts import Draft
from tracker.extract.groups import Group
from tracker.extract.own_carriers import operator_for
from tracker.extract.pointing import same_journey, speaks_of_the_group
from tracker.find.flights import Reference
from tracker.find.found import Found
from tracker.models import Operator, Outcome

# How far back, in sentences, the flights may have been told.
_REACH = 4
# How far back the plane may have been told that goes on to another place; 'the same aircraft' reaches further.
_PLANE_REACH, _FAR_REACH = 5, 15


def told_of_all(draft: Draft, groups: list[Group], index: int) -> list[Group]:
    """The groups that a draft speaks of together, the last whose flights are so many; empty where it speaks of one group."""
    number = draft.number or 0
    adds = draft.aircraft or draft.operator or draft.origins or draft.day
    if number < 2 or not adds or draft.reference is not Reference.KNOWN or (draft.destinations and not draft.borrowed) or not draft.language.joint.all_of_them.match(draft.text):
        return []
    recent = sorted((g for g in groups if index - g.seen <= _REACH and not g.parts), key=lambda g: g.seen)
    last = next((recent[at:] for at in range(len(recent) - 1, -1, -1) if sum(g.number or number for g in recent[at:]) >= number), [])
    return last if len(last) > 1 and sum(g.number or number for g in last) == number else []


def tell_all(draft: Draft, groups: list[Group]) -> None:
    """Give each of the groups what it does not know yet."""
    for group in groups:
        group.operator, group.aircraft = group.operator or draft.operator, group.aircraft or draft.aircraft
        group.origins = group.origins or draft.origins
        if group.day is None and draft.day:
            group.date, group.date_kind = draft.date, draft.date_kind
        group.drafts.append(draft)


def are_stops_of_one(groups: list[Group]) -> None:
    """Keep which groups are stops of one plane's journey: 'brought 22 people to Piarco before it flew on to Guyana'."""
    for group in groups:
        group.other_stops = [other for other in groups if other is not group]
        for other in group.other_stops:
            group.operator, group.aircraft, group.origins = group.operator or _operator_of(other, group), group.aircraft or other.aircraft, group.origins or other.origins
            if group.number is None and other.number == 1:
                group.number, group.flights = 1, other.flights


def _operator_of(stop: Group, another: Group) -> Found[Operator] | None:
    """Who flew to one stop, as far as it says who flew to another: not so the airline of the one's state."""
    told = next((draft for draft in stop.drafts if draft.operator is stop.operator), None)
    return operator_for(told, another.country) if told is not None else stop.operator


def are_at_stops(draft: Draft, groups: list[Group], index: int) -> bool:
    """'Removed to Senegal were 12; 9 were removed to Mauritania': whether people are counted at several places where flights just told landed."""
    countries = {place.value.country for place in draft.destinations}
    told = {group.country for group in groups if index - group.seen <= _REACH}
    return len(countries) > 1 and bool(draft.people) and draft.outcome is not None and countries <= told


def tell_other_stops(group: Group, draft: Draft) -> None:
    """What a later sentence says of the plane holds for all its stops; where it called before is not where it left from."""
    if draft.reference is not Reference.KNOWN or (draft.flights is not None and draft.flights.value.plural):
        return
    called_at = {stop.country for stop in group.other_stops}
    draft.origins = [o for o in draft.origins if o.value.country not in called_at]
    for stop in group.other_stops:
        stop.operator, stop.aircraft, stop.origins = stop.operator or draft.operator, stop.aircraft or draft.aircraft, stop.origins or draft.origins
        if stop.date is None and draft.date is not None and not draft.destinations:
            stop.date, stop.date_kind = draft.date, draft.date_kind


def refused_by_one(draft: Draft) -> Draft:
    """'Mali's airspace was closed to it, so the charter with 30 Malians landed in Dakar': of several places, that of its people, else the first, refused it."""
    if draft.outcome is None or draft.outcome.value is not Outcome.DENIED or draft.number != 1 or len(draft.destinations) < 2:
        return draft
    nations = {n.value.country for n in draft.nationality}
    own = [place for place in draft.destinations if place.value.country in nations]
    return replace(draft, destinations=(own or draft.destinations)[:1])


def go_on_with(told: Group, group: Group, draft: Draft) -> None:
    """'It called at Almaty on the way', 'next the plane flies on to Jakarta': the same plane on the same journey."""
    are_stops_of_one([told, *told.other_stops, group])
    told.operator, told.aircraft, told.origins = told.operator or draft.operator, told.aircraft or draft.aircraft, told.origins or draft.origins
    group.operator, group.aircraft, group.origins = group.operator or told.operator, group.aircraft or told.aircraft, group.origins or told.origins
    if group.day is None and draft.date is None and told.day:
        group.date, group.date_kind = told.date, told.date_kind
    if group.number is None and told.number == 1 and draft.flights is not None and draft.reference is Reference.KNOWN and not draft.flights.value.plural:
        group.number, group.flights = 1, told.flights


def share_the_plane(groups: list[Group], group: Group, draft: Draft, index: int) -> None:
    """Where a draft goes on about the plane told last, the group that it began is another stop of that plane."""
    named = draft.flights is not None and not draft.elliptic
    reach = _FAR_REACH if draft.language.pointing.same_craft.search(draft.text) else _PLANE_REACH if named else SHORT_REACH
    flown = group.outcome.value is Outcome.COMPLETED  # what is still to fly made no stop
    before = [g for g in groups if g.country != group.country and index - g.seen <= reach and g.number in (1, None) and not (flown and g.outcome.value is Outcome.PLANNED)]
    if before and same_journey(draft):
        go_on_with(max(before, key=lambda g: g.seen), group, draft)


def hear_of_the_carrier(focus: Group | None, draft: Draft, index: int) -> None:
    """'The men were sitting in a chartered Gulfstream': what the people of the flight just told were on."""
    if focus is None or index - focus.seen > SHORT_REACH or draft.destinations or (draft.day and draft.day != focus.day) or not speaks_of_the_group(draft.text, draft.language):
        return
    focus.operator, focus.aircraft = focus.operator or draft.operator, focus.aircraft or draft.aircraft
    if draft.operator or draft.aircraft:
        focus.drafts.append(draft)
