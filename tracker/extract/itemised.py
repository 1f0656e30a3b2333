"""The items of a list of flights, each with its place: what stands in an item is said of it alone.

'A C-17 from Biggs to Guatemala City on Tuesday with 64 people, one from Mesa to Tegucigalpa on Wednesday with 71, and a C-130J on Thursday to Lima.'
"""

import itertools
from dataclasses import replace
from typing import NamedTuple

from tracker.extract.drafts import Draft
from tracker.find.days import Day
from tracker.find.flights import Flights, Reference, find_flights
from tracker.find.found import Found
from tracker.find.places import Named

OF_AN_ITEM = "one of a list"  # the rule for a flight of which an item says no more than 'one'


class Item(NamedTuple):
    """Where an item begins and ends in its document."""

    start: int
    end: int

    def holds(self, at: int) -> bool:
        """Whether an offset lies in the item."""
        return self.start <= at < self.end


def leave_to_the_list(drafts: list[Draft]) -> None:
    """'Three flights landed this week: one in Guatemala, one in Honduras': the clause before the list goes nowhere of its own."""
    for before, after in itertools.pairwise(drafts):
        listed = {place.value.country for draft in drafts if draft.start >= after.start for place in draft.destinations}
        if before.flights is not None and not before.destinations and len(listed) > 1 and _opens_a_list(after):
            before.told_by_its_list = True


def _opens_a_list(draft: Draft) -> bool:
    """Whether a clause begins with the mark after which a list stands."""
    return draft.flights is not None and draft.language.sharing.list_mark.match(draft.text) is not None


def items_of(draft: Draft, landings: list[Found[Named]]) -> list[Item]:
    """The items of the places of a clause; none where no words between two places begin one."""
    bounds = [draft.start]
    for one, other in itertools.pairwise(landings):
        begins = _last_beginning(draft, one.end, other.start)
        if begins is None:
            return []
        bounds.append(begins)
    return [Item(a, b) for a, b in itertools.pairwise([*bounds, draft.end])]


def _last_beginning(draft: Draft, start: int, end: int) -> int | None:
    own = draft.sentence
    found = [m.start() for m in draft.language.sharing.item_begins.finditer(own.text, start - own.start, end - own.start)]
    return found[-1] + own.start if found else None


def days_of_items(draft: Draft, items: list[Item]) -> list[Found[Day]]:
    """The one day that each item tells, before its place or after it; empty where not every item has a day of its own."""
    days = [[day for day in draft.days if item.holds(day.start)] for item in items]
    own = [found[0] for found in days if len(found) == 1]
    return own if len(own) == len(items) == len({d.value.date for d in own}) else []


def flights_of_items(draft: Draft, items: list[Item]) -> list[Found[Flights]]:
    """The new flights that each item names for itself: 'a C-17', 'one', 'two charters'; empty where not every item does."""
    own = [told for item in items if (told := _flights_of(draft, item)) is not None]
    return own if len(own) == len(items) > 1 else []


def name_their_own(shares: list[Draft]) -> bool:
    """Whether the shares are of flights told one by one, so that they are no stops of one plane."""
    return len({share.flights.start for share in shares if share.flights is not None}) > 1


def _flights_of(draft: Draft, item: Item) -> Found[Flights] | None:
    text = draft.sentence.text[item.start - draft.sentence.start : item.end - draft.sentence.start]
    named = next((f for f in find_flights(text, draft.language) if f.value.reference is Reference.NEW and f.value.number), None)
    if named is not None:
        return named._replace(start=named.start + item.start, end=named.end + item.start)
    one = draft.language.sharing.one_item.match(text)
    return Found(Flights(1, Reference.NEW, "one"), one.start("one") + item.start, one.end("one") + item.start, OF_AN_ITEM) if one else None


def each_item(draft: Draft, landings: list[Found[Named]], items: list[Item]) -> list[Draft]:
    """A draft for each item that names its own flights, with the people and the day that it tells; empty where not every item does."""
    flights, days = flights_of_items(draft, items), days_of_items(draft, items)
    if not flights or not (days or draft.day is None):
        return []
    each = [
        replace(draft, start=item.start, end=item.end, destinations=[place], flights=own, people=[p for p in draft.people if item.holds(p.start)], borrowed=False, elliptic=False)
        for place, own, item in zip(landings, flights, items, strict=True)
    ]
    dated = [replace(one, date=day, again=None, listed=[]) for one, day in zip(each, days, strict=True)] if days else each
    told_first = draft.origins and draft.origins[0].start < flights[0].start  # 'From Biggs, a C-17 flew to Lima, one to Quito': all left from there
    return with_their_own(draft, dated if told_first else _with_no_others_origin(draft, dated, items), items)


def _with_no_others_origin(draft: Draft, shares: list[Draft], items: list[Item]) -> list[Draft]:
    """'A C-17 from Biggs to Lima, one from the same field to Quito, and a C-130 to La Paz': nobody says where the third left from."""
    kept: list[Draft] = []
    for share, item in zip(shares, items, strict=True):
        own = [o for o in draft.origins if item.holds(o.start)]
        text = draft.sentence.text[item.start - draft.sentence.start : item.end - draft.sentence.start]
        same = kept[-1].origins if kept and draft.language.pointing.left_there.search(text) else []
        kept.append(replace(share, origins=own or same))
    return kept


def with_their_own(draft: Draft, shares: list[Draft], items: list[Item]) -> list[Draft]:
    """The shares, each with the origin and the aircraft of its item, where more than one item tells any."""
    if len(items) != len(shares):
        return shares
    origins = [[o for o in draft.origins if item.holds(o.start)] for item in items]
    models = [[m for m in draft.models if item.holds(m.start)] for item in items]
    if sum(map(bool, origins)) > 1:
        shares = [replace(share, origins=own) for share, own in zip(shares, origins, strict=True)]
    if sum(map(bool, models)) > 1:
        shares = [replace(share, aircraft=own[0] if own else share.aircraft) for share, own in zip(shares, models, strict=True)]
    return shares
