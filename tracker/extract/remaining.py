"""Some of the flights just told together: 'Two landed, a third was turned back', 'Only one arrived; the others were called off'."""

from tracker.extract.awaiting import SHORT_REACH
from tracker.extract.drafts import Draft
from tracker.extract.groups import Group
from tracker.find.flights import Flights, Reference
from tracker.find.found import Found


def weigh_some(draft: Draft, groups: list[Group], awaited: int, index: int) -> None:
    """A bare number means some of the flights just told where they are more, all of them where they are as many, else people; 'a third' is the third of three."""
    if draft.elliptic and draft.flights is not None and draft.flights.value.head in draft.language.clauses.of_two and _most(draft, groups, awaited, index) != draft.number:
        draft.flights = None  # 'A list was promised for April, another for May. Neither came.'
    if draft.flights is None or not draft.elliptic or draft.reference not in (Reference.PART, Reference.FURTHER) or (draft.destinations and _is_an_object(draft)):
        return
    most, value = _most(draft, groups, awaited, index), draft.flights.value
    if value.head in draft.language.clauses.so_many and most <= (value.number or 0):
        draft.flights = draft.flights._replace(value=value._replace(reference=Reference.KNOWN)) if most == value.number or draft.destinations else None
    elif draft.reference is Reference.FURTHER and value.ordinal is not None and value.ordinal == most > 1 and draft.day is None:
        draft.flights = draft.flights._replace(value=value._replace(reference=Reference.PART))


def _most(draft: Draft, groups: list[Group], awaited: int, index: int) -> int:
    """How many flights were told together just before, those that await their destination included."""
    told = [g.number or 0 for g in groups if index - g.seen <= SHORT_REACH and not (draft.borrowed and g.parts and g.is_told_by_its_parts)]
    return max([*told, awaited], default=0)


def _is_an_object(draft: Draft) -> bool:
    """'Honduras took three': what a state took in is no part of what another did."""
    return draft.flights is not None and any(place.end <= draft.flights.start for place in draft.destinations)


def with_the_rest(draft: Draft, parent: Group) -> Found[Flights] | None:
    """'The others were cancelled': the words for flights, with the number that is left of the flights told together."""
    told = draft.flights
    if told is None or told.value.number is not None or told.value.head not in draft.language.clauses.the_rest or parent.number is None:
        return told
    rest = parent.number - sum(part.number or 1 for part in parent.parts)
    return told._replace(value=told.value._replace(number=rest)) if rest > 0 else told
