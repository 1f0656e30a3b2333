"""Some of the flights just told together: 'Two landed, a third was turned back', 'Only one arrived; the others were called off'."""

from dataclasses import replace

from tracker.extract.awaiting import SHORT_REACH
from tracker.extract.drafts import Draft
from tracker.extract.groups import Group
from tracker.find.flights import Flights, Reference
from tracker.find.found import Found


def weigh_some(draft: Draft, groups: list[Group], awaited: int, index: int) -> None:
    """A bare number means some of the flights just told where they are more, all of them where they are as many, else people; 'a third' is the third of three."""
    if draft.elliptic and draft.flights is not None and draft.flights.value.head in draft.language.clauses.of_two and _most(draft, groups, awaited, index) != draft.number:
        draft.flights = None  # 'A list was promised for April, another for May. Neither came.'
    if _are_people_of_one(draft, _most(draft, groups, awaited, index)):
        draft.flights = draft.outcome = None
    if draft.flights is None or not draft.elliptic or draft.reference not in (Reference.PART, Reference.FURTHER) or (draft.destinations and _is_an_object(draft)):
        return
    most, value = _most(draft, groups, awaited, index), draft.flights.value
    if value.head in draft.language.clauses.so_many and most == 1 < (value.number or 0) and _goes_where_one_went(draft, groups, index):
        draft.flights = draft.outcome = None  # 'The plane landed in Manaus. Four got off there'
    elif value.head in draft.language.clauses.so_many and most <= (value.number or 0):
        draft.flights = draft.flights._replace(value=value._replace(reference=Reference.KNOWN)) if most == value.number or draft.destinations else None
    elif draft.reference is Reference.FURTHER and value.ordinal is not None and value.ordinal == most > 1 and draft.day is None:
        draft.flights = draft.flights._replace(value=value._replace(reference=Reference.PART))


def _goes_where_one_went(draft: Draft, groups: list[Group], index: int) -> bool:
    """Whether a clause goes to the country of the one flight told just before."""
    told = {group.country for group in groups if index - group.seen <= SHORT_REACH}
    return bool(draft.destinations) and told == {place.value.country for place in draft.destinations}


def _are_people_of_one(draft: Draft, most: int) -> bool:
    """'A flight landed in Mexico. Four went on to Guatemala': a bare number of people, where one flight was told."""
    bare = draft.elliptic and draft.flights is not None and draft.flights.value.head in draft.language.clauses.so_many
    return bare and most == 1 and draft.reference is Reference.KNOWN and bool(draft.destinations) and not draft.borrowed


def _most(draft: Draft, groups: list[Group], awaited: int, index: int) -> int:
    """How many flights were told together just before, those that await their destination included."""
    told = [g.number or 0 for g in groups if index - g.seen <= SHORT_REACH and not (draft.borrowed and g.parts and g.is_told_by_its_parts)]
    return max([*told, awaited], default=0)


def with_what_is_left(draft: Draft, shares: list[Draft], awaited: int, groups: list[Group], index: int) -> list[Draft]:
    """'Two to Guatemala, the others to Honduras': the shares, that of the others with the number left of all that were told together."""
    left_over = [share for share in shares if share.flights is not None and share.number is None and share.flights.value.head.startswith(tuple(share.language.clauses.the_rest))]
    told = [share.number or 0 for share in shares if share not in left_over]
    in_all = max((draft.number or 0) if draft.reference is Reference.NEW else 0, awaited) or _counted_together(shares, groups, index)
    if len(left_over) != 1 or not all(told) or in_all <= sum(told):
        return shares
    return [_with_number(share, in_all - sum(told)) if share in left_over else share for share in shares]


def _counted_together(shares: list[Draft], groups: list[Group], index: int) -> int:
    """How many flights to the same places were told just before by one number."""
    countries = {share.destinations[0].value.country for share in shares if share.destinations}
    return next((g.of_so_many for g in reversed(groups) if index - g.seen <= SHORT_REACH and g.country in countries), 0)


def _with_number(share: Draft, number: int) -> Draft:
    told = share.flights
    return replace(share, flights=told._replace(value=told.value._replace(number=number, plural=number != 1))) if told else share


def count_together(groups: list[Group], number: int | None) -> None:
    """'Five flights landed in Guatemala and Honduras': keep of each of the groups that it is some of so many."""
    for group in groups if number and number > len(groups) else []:
        group.of_so_many, group.told_with = number, [other for other in groups if other is not group]


def count_within(group: Group | None, draft: Draft) -> None:
    """'Three of them landed in Guatemala City', 'the others flew to Lima': how many of the flights counted together went to a group's country."""
    told = draft.flights
    if group is None or told is None or group.number is not None or not group.of_so_many:
        return
    if told.value.number is None and told.value.head in draft.language.clauses.the_rest:
        left = group.of_so_many - sum(other.number or group.of_so_many for other in group.told_with)
        told = told._replace(value=told.value._replace(number=left))
    if 0 < (told.value.number or 0) < group.of_so_many:
        group.number, group.flights = told.value.number, told


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
