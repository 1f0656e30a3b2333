"""One clause that tells of flights to several places: 'two to Guatemala, one to Honduras', 'Honduras (120 people) and Peru (98)'."""

import itertools
from dataclasses import replace
from typing import NamedTuple

from tracker.extract.drafts import Draft
from tracker.extract.itemised import days_of_items, each_item, items_of, with_their_own
from tracker.extract.pointing import goes_on
from tracker.extract.respectively import in_order, share_people
from tracker.find.clauses import MOST_FLIGHTS
from tracker.find.days import Day
from tracker.find.flights import Flights, Reference
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.numbers import parse_number
from tracker.find.people import People
from tracker.find.places import Named, Naming
from tracker.models import Qualifier, Scope

# More countries than this in one clause are a list of where flights go in general.
MOST_SHARES = 6
# Flights told without a number go to so many countries on one day at most.
MOST_AT_ONCE = 3


class Share(NamedTuple):
    """What a clause gives one of its places: so many flights or so many people."""

    place: Found[Named]
    flights: Found[Flights] | None
    people: Found[People] | None


def shares_of(draft: Draft) -> list[Draft]:
    """A draft for each of several places that a clause tells apart by number; none where it does not."""
    if each := each_for_itself(draft) or _so_many_each(draft):
        return each
    if draft.number == 1 and goes_on(draft):
        return []
    if len({p.value.country for p in draft.places}) > 1 and (shares := share_out(draft, draft.places)):
        return shares
    return share_out(draft, draft.destinations) if len({p.value.country for p in draft.destinations}) > 1 else []


def each_for_itself(draft: Draft) -> list[Draft]:
    """'Honduras and Guatemala each refused a flight': as many for each state; none where states are not told so."""
    states, own, words = _one_for_each_country(draft.places, draft), draft.sentence, draft.language.sharing
    if draft.flights is None or draft.outcome is None or not 1 < len(states) <= MOST_SHARES:
        return []
    between = all(words.beside.fullmatch(own.text, a.end - own.start, b.start - own.start) for a, b in itertools.pairwise(states))
    if not between or not (words.each_did.match(own.text, states[-1].end - own.start) or words.both.search(own.text[: states[0].start - own.start])):
        return []
    return [replace(draft, destinations=[state], borrowed=False) for state in states]


def _so_many_each(draft: Draft) -> list[Draft]:
    """'Two flights each to Guatemala and Honduras': as many for each state."""
    landings = _one_for_each_country(draft.places, draft)
    each = draft.flights is not None and draft.language.sharing.each_of_so_many.match(draft.sentence.text, draft.flights.end - draft.sentence.start)
    return [replace(draft, destinations=[place], borrowed=False) for place in landings] if each and 1 < len(landings) <= MOST_SHARES else []


def share_out(draft: Draft, places: list[Found[Named]]) -> list[Draft]:
    """A draft for each place that the clause gives a number of its own; empty where it does not tell them apart."""
    landings = _one_for_each_country(places, draft)
    shares = [_share(draft, place, landings) for place in landings]
    told = [s for s in shares if s.flights or s.people]
    told_first = bool(shares) and shares[0] in told
    if len(landings) > MOST_SHARES or len(landings) < 2:
        return []
    items = items_of(draft, landings)
    own_days = _days_beside(draft, landings) or days_of_items(draft, items)
    if len(told) == len(landings) or (len(told) == len(landings) - 1 and shares[0] not in told and draft.number):
        shares[0] = _with_the_count_left(draft, shares)
        if all(share.people and not share.flights for share in shares) and draft.reference is Reference.NEW:
            shares = _one_each(draft, shares)
        told_of_each = _on_their_days([_draft_for(draft, share, first=share is shares[0] and not told_first) for share in shares], own_days)
        return with_their_own(draft, told_of_each, items)
    if own_days and not told and draft.flights and draft.reference is Reference.NEW and draft.number in (None, len(landings)):
        return _on_their_days([_draft_for(draft, share, first=False) for share in _one_each(draft, shares)], own_days)
    if draft.flights and draft.reference is Reference.NEW and (itemised := each_item(draft, landings, items)):
        return itemised
    if draft.flights and draft.number == len(landings) and draft.language.sharing.fly_to.fullmatch(draft.sentence.text[draft.flights.end - draft.sentence.start : landings[0].start - draft.sentence.start]):
        return [_draft_for(draft, share._replace(people=None), first=False) for share in _one_each(draft, shares)]  # '187 to Guatemala and Peru': in all
    return []


def some_to_each(draft: Draft) -> list[Draft]:
    """'Charter flights went to Ghana and Togo on Tuesday', 'three took 310 people': flights to each of a few countries, on a day; none where the words may tell of one flight or of no day."""
    landings = _one_for_each_country(draft.destinations, draft)
    told = draft.flights is not None and draft.flights.value.plural and draft.reference is Reference.NEW and draft.outcome is not None and draft.day is not None
    if not told or draft.flights is None or draft.again is not None or not 1 < len(landings) == len({p.value.country for p in draft.destinations}) <= MOST_AT_ONCE or (draft.number or MOST_FLIGHTS) < len(landings):
        return []
    one_each = draft.number == len(landings) or draft.language.sharing.one_each.search(draft.sentence.text)
    flights = draft.flights._replace(value=draft.flights.value._replace(number=1 if one_each else None, plural=not one_each))
    each = [p for p in draft.people if p.value.scope is Scope.EACH]
    return [replace(draft, destinations=[place], flights=flights, people=each, borrowed=False, told_by_its_share=not one_each) for place in landings]


def _with_the_count_left(draft: Draft, shares: list[Share]) -> Share:
    """'Landed in Chisinau with 17 Moldovans, after it had let off 24 Romanians in Bucharest': the count between the first two places that no other has."""
    first, taken = shares[0], [share.people for share in shares]
    between = [p for p in draft.people if first.place.end <= p.start < shares[1].place.start and p not in taken]
    return first._replace(people=between[0]) if not first.people and not first.flights and len(between) == 1 else first


def _one_each(draft: Draft, shares: list[Share]) -> list[Share]:
    """One flight for each place, where there are as many flights as places."""
    if draft.flights is None or draft.number != len(shares):
        return shares
    return [Share(s.place, Found(_flights(1), draft.flights.start, draft.flights.end, "one for each place"), s.people) for s in shares]


def _days_beside(draft: Draft, landings: list[Found[Named]]) -> list[Found[Day]]:
    """'To Lima on Monday and to Quito on Tuesday': the one day told after each place; empty where not every place has a day of its own."""
    ends = [*(place.start for place in landings[1:]), draft.end]
    days = [[d for d in draft.days if place.end <= d.start < end] for place, end in zip(landings, ends, strict=True)]
    own = [found[0] for found in days if len(found) == 1]
    return own if len(own) == len(landings) else []


def _on_their_days(shares: list[Draft], days: list[Found[Day]]) -> list[Draft]:
    return [replace(share, date=day, again=None) for share, day in zip(shares, days, strict=True)] if days else shares


def on_days_of_their_own(draft: Draft, stops: list[Draft]) -> list[Draft]:
    """'Stopped in Luanda on Monday and went on to Kinshasa, where it landed on Tuesday': each stop of one plane on the day told after its place."""
    return _on_their_days(stops, _days_beside(draft, [stop.destinations[0] for stop in stops]))


def _one_for_each_country(places: list[Found[Named]], draft: Draft) -> list[Found[Named]]:
    """The first place of each country that is no people and no adjective, in the order of the text."""
    kept: dict[str, Found[Named]] = {}
    for place in sorted(places, key=lambda p: p.start):
        if place.value.country != "USA" and place.value.naming is Naming.PLACE and draft.start <= place.start < draft.end:
            kept.setdefault(place.value.country, place)
    return list(kept.values())


def _share(draft: Draft, place: Found[Named], landings: list[Found[Named]]) -> Share:
    """The number beside a place: before it ('two for Guatemala') or after it ('Guatemala 2', 'Guatemala (98)')."""
    own = draft.sentence.start
    text, at = draft.sentence.text, place.start - own
    left = max((p.end for p in landings if p.end <= place.start), default=draft.start) - own
    right = min((p.start for p in landings if p.start >= place.end), default=draft.end) - own
    flights = people = None
    taken = [p for p in draft.people if any(p.start >= other.end == own + left and _is_bound_to(draft, other, p) for other in landings)]
    people = next((p for p in draft.people if p not in taken and left <= p.start - own < at and draft.language.sharing.goes_to.fullmatch(text[p.end - own : at])), None)
    people = people or next((p for p in draft.people if p.start < own + right and _is_bound_to(draft, place, p)), None)
    before = draft.language.sharing.before_place.search(text, left, at)
    if before and people is None:
        flights, people = _counted(before.group("count"), "", own + before.start("count"), own + before.end("count"), draft.language)
        if flights and draft.people and (draft.number or 1) == 1 and draft.language.sharing.more_of_them.search(text, left, before.start("count")):
            flights, people = None, _as_people(flights)  # 'It flew seven men to Kigali in May and a further ten to Juba'
    after = draft.language.sharing.after_place.match(text[place.end - own : right]) if people is None else None
    if after:
        base = place.end
        counted = _counted(after.group("count"), after.group("unit") or "", base + after.start("count"), base + after.end("count"), draft.language)
        people = counted[1] or (_as_people(counted[0]) if flights and counted[0] else None)
        flights = flights or counted[0]
    return Share(place, flights, people)


def _is_bound_to(draft: Draft, place: Found[Named], count: Found[People]) -> bool:
    """'Guatemala City with 112 people': whether a count stands just after a place, with no words of its own between."""
    own, says = draft.sentence, draft.language.sharing.and_so_many
    return count.start >= place.end and says.fullmatch(own.text[place.end - own.start : count.start - own.start]) is not None


def _counted(words: str, unit: str, start: int, end: int, language: Language) -> tuple[Found[Flights] | None, Found[People] | None]:
    said = " ".join(words.lower().split())
    if said.startswith(tuple(language.clauses.the_rest)):
        return Found(Flights(None, Reference.NEW, said, None, True), start, end, "number beside a place"), None
    number = 1 if said in language.sharing.one else parse_number(words, language)
    if number is None:
        return None, None
    # A bare number up to this, beside a place, counts flights; a larger one counts people.
    if language.sharing.flight_unit.search(unit) or (number <= MOST_FLIGHTS and not language.sharing.people_unit.search(unit)):
        return Found(_flights(number), start, end, "number beside a place"), None
    return None, Found(People(number, None, Qualifier.EXACT, None, ""), start, end, "number beside a place")


def _as_people(few: Found[Flights]) -> Found[People]:
    """'The other in Accra with nine': a small number beside a flight already counted is of people."""
    return Found(People(few.value.number or 0, None, Qualifier.EXACT, None, ""), few.start, few.end, few.rule)


def _flights(number: int) -> Flights:
    return Flights(number, Reference.NEW, "flights", None, number != 1)


def _draft_for(draft: Draft, share: Share, first: bool) -> Draft:
    """The clause as it tells of one place; the first may hold the number that the clause begins with."""
    flights = share.flights or (draft.flights if first else None)
    if flights is None and draft.flights is not None:
        flights = draft.flights._replace(value=draft.flights.value._replace(number=1 if draft.number == 1 else None, reference=Reference.NEW))
    scoped = [p for p in draft.people if p.value.scope is Scope.EACH]
    people = [share.people] if share.people else scoped
    return replace(draft, destinations=[share.place], flights=flights, people=people, borrowed=False, elliptic=False)


def on_each_day(draft: Draft) -> list[Draft]:
    """'On Saturday and again on Sunday a plane is to come': one draft for each day; a total spans both, so each knows only its own number."""
    if draft.listed:
        return _on_listed_days(draft)
    if draft.again is None:
        return [draft]
    each = [p for p in draft.people if p.value.scope is Scope.EACH]
    flights = draft.flights
    if flights and draft.one_more_then:
        one = flights._replace(value=flights.value._replace(number=1, plural=False))
        return [replace(draft, people=each, again=None), replace(draft, flights=one, people=each, date=draft.again, again=None)]
    if flights and draft.number != 1:
        flights = flights._replace(value=flights.value._replace(number=1 if draft.number == 2 else None))
    both = replace(draft, flights=flights, people=each, again=None, one_of_two_days=True)
    days = [both, replace(both, date=draft.again)]
    return share_people(draft, days) if in_order(draft) else days


def _on_listed_days(draft: Draft) -> list[Draft]:
    """'Three planes came on June 3, 5 and 10', 'a plane came on June 3, 5 and 10': one draft for each day, where the flights are one for each or uncounted."""
    if draft.flights is None or draft.outcome is None or draft.number not in (None, 1, len(draft.listed)):
        return [draft]
    flights = draft.flights._replace(value=draft.flights.value._replace(number=None if draft.number is None else 1, plural=False))
    each = [p for p in draft.people if p.value.scope is Scope.EACH]
    return [replace(draft, flights=flights, people=each, date=day, again=None, listed=[], one_of_two_days=True) for day in draft.listed]


def numbered(shares: list[Draft]) -> list[Draft]:
    """The flights of a list, each with its place in it where it is one flight: 'the second' means the second of them."""
    if any(share.number != 1 for share in shares):
        return shares
    return [replace(share, flights=share.flights._replace(value=share.flights.value._replace(ordinal=at))) if share.flights else share for at, share in enumerate(shares, 1)]
