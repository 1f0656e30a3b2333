"""Where the flights of a clause landed or were to land, and where they left from."""

import itertools

from tracker.extract.drafts import Draft
from tracker.extract.fates import WAS_TO_HAVE
from tracker.extract.words import Words
from tracker.find.clauses import Clause
from tracker.find.flights import Reference, without_number
from tracker.find.found import Found
from tracker.find.gate import speaks_of_flying
from tracker.find.places import LABEL, Named, Naming
from tracker.find.roles import Role, is_where_it_stayed, only_stops_there, role_of
from tracker.models import Operator, Outcome

_OF_THE = 8  # characters between a count and whose citizens are counted
# Islands that have codes of their own and belong to the US.
US_TERRITORIES = ("GUM", "PRI", "VIR", "MNP", "ASM")
# People flown to these states by the US fly on from there to third countries.
STOPS_ON_THE_WAY = frozenset({"CUB", "HND", "PAN", "DJI", "GUM", "PRI", *US_TERRITORIES})


def place_ends(words: Words, draft: Draft, clause: Clause) -> None:
    """Give the draft its origins, the places where its people were held, and its destinations."""
    inside = [p for p in words.places if p.inside(clause.start, clause.end)]
    staged = bool(words.language.ends.for_flights.search(words.text))
    _left_where_held(words, draft, inside)
    landings, receivers = _hand_out(words, draft, clause, inside, staged)
    if staged and draft.flights:
        draft.flights = draft.flights._replace(value=without_number(draft.flights.value))
    refused = draft.outcome is not None and draft.outcome.value is Outcome.DENIED
    receivers = receivers or ([] if landings or not refused else _who_answered(words, draft, inside))
    landings, draft.places = _without_label(landings, receivers), _without_label(draft.places, receivers)
    draft.destinations = (receivers or landings) if refused else (landings or receivers)
    if not draft.destinations:
        draft.destinations = _destinations_otherwise(words, draft, clause, inside, refused)
        draft.by_nation = any(d in draft.nationality for d in draft.destinations)
    countries = {d.value.country for d in draft.destinations}
    draft.inland = _stays_inland(words, draft, clause)
    draft.down_in_us = _came_down_in_us(words, clause)
    draft.back_in = _came_back_to(words, draft, clause)
    draft.onward = any(o.value.country in countries for o in draft.origins) or _called_off_within(words, draft)


def _who_answered(words: Words, draft: Draft, inside: list[Found[Named]]) -> list[Found[Named]]:
    """'The application came back from Managua with a no', 'had no landing right from Caracas': what is refused and comes from the only state named is its answer."""
    state = _only_state(words, inside)
    if not state or state[0].value.country in STOPS_ON_THE_WAY or not (draft.from_abroad or any(o.value.country == state[0].value.country for o in draft.origins)):
        return []
    draft.from_abroad, draft.origins = False, [o for o in draft.origins if o.value.country == "USA"]
    return state


def _called_off_within(words: Words, draft: Draft) -> bool:
    """'They spent the night in Manaus after the cancellation of the flight that would take them to Confins': a leg of which both ends lie in one state."""
    cue = draft.outcome
    if cue is None or cue.value is not Outcome.CANCELLED or cue.rule == WAS_TO_HAVE or draft.origins:
        return False
    towns = [place for place in draft.places if place.value.place]
    before = [p for p in towns if p.end <= cue.start and p.start >= words.sentence.start + words.dateline]
    after = [p for p in towns if p.start >= cue.end and p in draft.destinations]
    return any(a.value.country == b.value.country and a.value.place != b.value.place for a in before[-1:] for b in after)


def _without_label(landings: list[Found[Named]], receivers: list[Found[Named]]) -> list[Found[Named]]:
    """'LIMA – A plane landed in Quito': where a text was written is no end of a flight that it tells of with another."""
    others = [place for place in landings if place.rule != LABEL]
    return others if others or receivers else landings


def _left_where_held(words: Words, draft: Draft, inside: list[Found[Named]]) -> None:
    """'Held at Guantanamo Bay, they were flown from the base to Honduras': they left from where they were held."""
    match = words.language.ends.from_there.search(words.text)
    held = [p for p in inside if match and p.value.place and p.end <= match.start() and words.language.ends.held.is_between(words.text, 0, p.start)]
    draft.origins = [words.in_document(held[-1])] if held else draft.origins


def _hand_out(words: Words, draft: Draft, clause: Clause, inside: list[Found[Named]], staged: bool) -> tuple[list[Found[Named]], list[Found[Named]]]:
    """Each place to the part it plays; returns where flights landed and which states received or refused."""
    landings: list[Found[Named]] = []
    receivers: list[Found[Named]] = []
    citizens: list[Found[Named]] = []
    for place in inside:
        found, before = words.in_document(place), (words.text, clause.start, place.start)
        if place.value.country == "USA":
            _us_place(words, draft, place, before, role_of(words.text, place, clause.start, words.language) is Role.ORIGIN or (staged and words.language.ends.staged.is_between(*before)))
        elif words.language.ends.held.is_between(*before):
            draft.held_at += [found] if place.value.place else []
        elif words.language.ends.citizens_of.is_between(*before) or _goes_on(words, citizens, place) or _begins_a_list_of_nations(words, inside, place, before):
            citizens.append(found)  # 'citizens of Iran, Cameroon and China'
        elif place.value.naming is Naming.PLACE and _goes_on(words, landings, place) and not words.language.roles.leaving.is_between(*before):
            landings.append(found)
        else:
            _foreign_place(draft, found, role_of(words.text, place, clause.start, words.language), landings, receivers)
        if place.value.country != "USA" and place.value.naming is Naming.PLACE and found not in (*draft.origins, *citizens) and not words.language.ends.passed.is_between(*before) and not only_stops_there(words.text, place, words.language):
            draft.places.append(found)
    draft.nationality += citizens
    return landings, _listed_before(words, inside, receivers) + receivers


def _stays_inland(words: Words, draft: Draft, clause: Clause) -> bool:
    """'On Tuesday three planes went from here to El Paso': new flights that end in the US, told with no other place, are transfers."""
    planned_again = draft.outcome is not None and draft.outcome.value is Outcome.PLANNED and draft.reference is not Reference.NEW
    if draft.reference not in (Reference.NEW, Reference.FURTHER) or draft.outcome is None or planned_again or draft.outcome.value not in (Outcome.COMPLETED, Outcome.PLANNED):
        return False
    inside = [p for p in words.places if p.inside(clause.start, clause.end)]
    if draft.destinations or any(p.value.country != "USA" for p in inside):
        return False
    if any(p.value.place for p in inside) and words.language.ends.into_custody.search(words.text, clause.start, clause.end):
        return True
    into = (p for p in inside if p.value.place and words.language.ends.into.is_between(words.text, clause.start, p.start))
    return next(into, None) is not None and not words.language.ends.fetches.search(words.text, clause.start, clause.end)


def _came_down_in_us(words: Words, clause: Clause) -> Found[Named] | None:
    """'At eleven it touched down in San Antonio': a US place where a plane landed."""
    inside = (p for p in words.places if p.value.country == "USA" and p.value.place and p.inside(clause.start, clause.end))
    down = next((p for p in inside if words.language.ends.came_down.is_between(words.text, clause.start, p.start)), None)
    return words.in_document(down) if down else None


def _came_back_to(words: Words, draft: Draft, clause: Clause) -> Found[Named] | None:
    """'It turned around and went back to Harlingen': the US place to which flights came back."""
    if draft.outcome is None or draft.outcome.value is not Outcome.TURNED_BACK:
        return None
    places = (p for p in words.places if p.value.country == "USA" and p.value.place and p.inside(clause.start, clause.end))
    return words.first([p for p in places if words.language.ends.back_in.is_between(words.text, clause.start, p.start)])


def _us_place(words: Words, draft: Draft, place: Found[Named], before: tuple[str, int, int], left_from: bool) -> None:
    found = words.in_document(place)
    if not place.value.place:
        return
    if words.language.ends.held.is_between(*before):
        draft.held_at.append(found)
    elif left_from or (_is_stopped(draft) and is_where_it_stayed(words.text, place, words.language)) or _goes_on(words, draft.origins, place) or _is_fetched_there(words, before):
        draft.origins.append(found)
    elif _goes_on(words, draft.held_at, place):
        draft.held_at.append(found)


def _is_stopped(draft: Draft) -> bool:
    return draft.flights is not None and draft.outcome is not None and draft.outcome.value in (Outcome.CANCELLED, Outcome.DENIED)


def _is_fetched_there(words: Words, before: tuple[str, int, int]) -> bool:
    """'Conviasa sent an Airbus to Laredo': where a state's own plane is sent, it fetches people."""
    own = any(o.value is Operator.FOREIGN and o.inside(before[1], len(words.text)) for o in words.operators)
    return own and words.language.ends.sent_to.is_between(*before)


def _foreign_place(draft: Draft, found: Found[Named], role: Role, landings: list[Found[Named]], receivers: list[Found[Named]]) -> None:
    if role is Role.ORIGIN and (found.value.place or _is_a_stop_told_as_a_country(found)):
        draft.origins.append(found)
    elif role is Role.ORIGIN:
        draft.from_abroad = found.value.country not in STOPS_ON_THE_WAY
    elif role is Role.DESTINATION:
        landings.append(found)
    elif role is Role.RECEIVER:
        receivers.append(found)
    elif found.value.naming is Naming.PEOPLE or (found.value.naming is Naming.ADJECTIVE and any(p.start <= found.start < p.end for p in draft.people)):
        draft.nationality.append(found)  # 'nineteen Salvadorans', 'nineteen Salvadoran mothers'


def _is_a_stop_told_as_a_country(found: Found[Named]) -> bool:
    """'A military plane from Djibouti', 'fetched them in Honduras': where people flown to such a state fly on, its name is where they left from."""
    return found.value.naming is Naming.PLACE and found.value.country in STOPS_ON_THE_WAY - {"CUB"}


def _goes_on(words: Words, places: list[Found[Named]], place: Found[Named]) -> bool:
    """Whether a place goes on a list: 'El Paso, Texas, and San Diego, California'."""
    return bool(places) and words.language.ends.list_goes_on.fullmatch(words.text[places[-1].end - words.sentence.start : place.start]) is not None


def _begins_a_list_of_nations(words: Words, inside: list[Found[Named]], place: Found[Named], before: tuple[str, int, int]) -> bool:
    """'Five men from Cuba, Laos and Yemen': several countries after 'from' are those whose people they are, for one plane leaves one."""
    after = next((p for p in inside if p.start >= place.end), None)
    if after is None or place.value.place or after.value.place or after.value.country in (place.value.country, "USA") or after.value.naming is not Naming.PLACE:
        return False
    return words.language.ends.list_goes_on.fullmatch(words.text[place.end : after.start]) is not None and words.language.ends.people_from.is_between(*before)


def _listed_before(words: Words, inside: list[Found[Named]], receivers: list[Found[Named]]) -> list[Found[Named]]:
    """'Both Mexico and now Colombia refuse': the states listed before the one beside the verb."""
    at = {r.start - words.sentence.start for r in receivers}
    pairs = itertools.pairwise(inside)
    return [words.in_document(a) for a, b in pairs if b.start in at and a.start not in at and words.language.ends.joined.fullmatch(words.text[a.end : b.start])]


def _destinations_otherwise(words: Words, draft: Draft, clause: Clause, inside: list[Found[Named]], refused: bool) -> list[Found[Named]]:
    """Where no words name a landing: who refused, whose citizens they are, whose plane it is, where home is."""
    if refused and (state := _only_state(words, inside)):
        return state
    if draft.outcome and (draft.flights or draft.people) and (subject := _subject(words, clause, inside)):
        return subject
    its_people = words.language.ends.its_people.search(words.text, clause.start, clause.end)
    if its_people and (state := _only_state(words, [p for p in inside if p.start < its_people.start()][:1])):
        return state
    if (clause.flights or draft.people) and (state := _state_of_the_carrier(words, clause, inside)):
        return state
    return _country_of_the_people(words, draft, clause, inside)


def _country_of_the_people(words: Words, draft: Draft, clause: Clause, inside: list[Found[Named]]) -> list[Found[Named]]:
    """'88 Brazilians were flown home', 'the 26 Bahamians who walked down from a jet': no place said, but whose citizens they are."""
    somewhere = words.language.ends.for_somewhere.search(words.text, clause.start, clause.end)
    if somewhere and not any(p.start == somewhere.end() for p in inside):
        return []  # 'left Dover for Al Udeid with eleven Afghans': a place that is not known
    back_in_the_us = draft.outcome is not None and draft.outcome.value is Outcome.TURNED_BACK and any(p.value.country == "USA" and p.value.place and p.inside(clause.start, clause.end) for p in words.places)
    if back_in_the_us and (draft.flights is None or draft.elliptic):
        return []  # 'The crew flew back to Fort Bliss, and the nine Venezuelans slept in Texas': nobody came home
    going_home = draft.outcome and (draft.flights or draft.people) and words.language.ends.home.search(words.text, clause.start, clause.end)
    all_are = [n for n in draft.nationality if not words.language.ends.some_of_them.is_between(words.text, clause.start, n.start - words.sentence.start)]
    if going_home and all_are and len({n.value.country for n in draft.nationality}) == 1:
        return all_are[:1]
    counted = {n.value.country for n in draft.nationality if any(p.start <= n.start <= p.end + _OF_THE for p in draft.people)}
    by_air = draft.flights or (any(n.value.naming is Naming.PLACE for n in draft.nationality) and speaks_of_flying(draft.text, draft.language))
    among_others = any(_goes_on(words, [n], other._replace(start=other.start - words.sentence.start)) for n, other in itertools.pairwise(draft.nationality) if n.value.country in counted and other.value.country not in counted)
    if draft.outcome and draft.people and len(counted) == 1 and not among_others and by_air and words.language.ends.stepped_out.search(words.text, clause.start, clause.end):
        return [n for n in draft.nationality if n.value.country in counted][:1]
    return []


def _subject(words: Words, clause: Clause, inside: list[Found[Named]]) -> list[Found[Named]]:
    """The state with which a clause begins, as the one that acts: 'Honduran officials waited in vain for a flight'."""
    first = inside[0] if inside else None
    if first is None or first.value.country == "USA" or first.value.naming is Naming.PEOPLE:
        return []
    begins = words.language.ends.before_subject.fullmatch(words.text[clause.start : first.start])
    return [words.in_document(first)] if begins and words.language.ends.office.match(words.text[first.end :]) else []


def _only_state(words: Words, places: list[Found[Named]]) -> list[Found[Named]]:
    """The one state that the places name: 'Colombian President Petro said he would not allow ...'."""
    counted = [p for p in words.people if p.value.noun]
    states = [p for p in places if p.value.country != "USA" and (p.value.naming is not Naming.PEOPLE or _names_an_office(words, p)) and not any(c.start <= p.start < c.end for c in counted)]
    return [words.in_document(states[0])] if len({p.value.country for p in states}) == 1 else []


def _names_an_office(words: Words, place: Found[Named]) -> bool:
    """'The Senegalese government', 'the Vietnamese foreign ministry': the name of a people before an office is that of its state."""
    return words.language.gate.its_office.match_piece(words.text[place.end :], words.text) is not None


def _state_of_the_carrier(words: Words, clause: Clause, inside: list[Found[Named]]) -> list[Found[Named]]:
    """'Two planes of Conviasa brought back 190': a state's own plane brings people to that state."""
    own = next((o for o in words.operators if o.value is Operator.FOREIGN and o.inside(clause.start, clause.end)), None)
    if own is None:
        return []
    for carrier, code in words.language.carriers.state_carriers.items():
        if words.text.startswith(carrier, own.start):
            return [words.in_document(Found(Named(code, "", Naming.ADJECTIVE), own.start, own.end, "state carrier"))]
    named = [p for p in inside if own.start <= p.start < own.end and p.value.country != "USA"]
    return [words.in_document(named[0])] if named else []
