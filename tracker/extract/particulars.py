"""What a sentence that tells no flight of its own says of those told: where they left from, who flew them, on what.

'Its passengers had been collected in Miami', 'Washington had hired it', 'Brownsville is where it got its passengers': a sentence with words for the craft or
the people told before gives what these flights still lack. Nothing is overwritten, and nothing is taken from a sentence of another time or of other flights.
"""

from tracker.extract.completion import REACH
from tracker.extract.drafts import Draft
from tracker.extract.groups import Group
from tracker.extract.words import Words
from tracker.find.flights import Reference
from tracker.find.found import Found
from tracker.find.places import TOWN_AND_STATE, Named, Naming
from tracker.find.roles import Role, is_only_passed, is_where_it_stayed, role_of
from tracker.find.sentences import Sentence
from tracker.models import Operator, Outcome

_STOPPED = frozenset({Outcome.CANCELLED, Outcome.DENIED, Outcome.PLANNED})
# How far before a place the words of setting out stand, in characters.
_NEAR = 90


def speaks_of_them(sentence: Sentence) -> bool:
    """Whether a sentence has words for the craft or the people told before, and none of another time."""
    says = sentence.language.particulars
    text, legs = sentence.text, sentence.language.legs
    return says.of_them.search(text) is not None and not any(words.search(text) for words in (says.other_times, legs.goes_on, legs.of_them, legs.empty))


def leaves_from_there(sentence: Sentence) -> bool:
    """Whether a sentence says that those told before left 'from there'."""
    says = sentence.language.particulars
    return says.from_there.search(sentence.text) is not None and says.of_them.search(sentence.text) is not None


def tell_particulars(words: Words, draft: Draft, groups: list[Group], index: int) -> None:
    """Give the flights that a sentence speaks of what it says of them. The draft is the sentence as a whole."""
    if draft.onward or draft.foreign_programme or draft.reference not in (Reference.NEW, Reference.KNOWN):
        return
    for group in _told_just_before([g for g in groups if _may_be(g, draft)], index, words):
        if _take(group, words):
            group.drafts.append(draft)
            if group.number is None and draft.number == 1 and draft.reference is Reference.KNOWN:
                group.number, group.flights = 1, draft.flights


def _may_be(group: Group, draft: Draft) -> bool:
    """Whether the words for flights may mean the group: 'the jet' is not four planes, 'the two planes' are not one; nor is it a flight to another country."""
    elsewhere = bool(draft.destinations) and all(d.value.country != group.country for d in draft.destinations)
    if draft.flights is None or elsewhere:
        return not elsewhere
    if draft.number is not None and draft.reference is Reference.KNOWN:
        return group.number in (None, draft.number)
    is_they = draft.flights.value.head == draft.language.reading.they
    return is_they or draft.flights.value.plural or (group.number or 1) == 1


def leave_from_where_it_stood(words: Words, group: Group) -> None:
    """'The C-17 had its engines running at Dover': a sentence that tells of the flights and of a field."""
    if not group.origins:
        group.origins = _origins(words, group.outcome.value in _STOPPED)


def leave_from_the_place_before(words: Words, before: Words, groups: list[Group], index: int) -> None:
    """'Fort Lauderdale is forty minutes away. The jet had made the hop from there': the only place that the sentence before names."""
    named = [p for p in before.places if p.value.naming is Naming.PLACE]
    if len(named) != 1 or named[0].value.country != "USA" or not named[0].value.place:
        return
    for group in _told_just_before(groups, index, words):
        group.origins = group.origins or [before.in_document(named[0])]


def _take(group: Group, words: Words) -> bool:
    before = (len(group.origins), group.operator, group.aircraft)
    if not group.origins:
        group.origins = _origins(words, group.outcome.value in _STOPPED)
    if words.language.particulars.craft.search(words.text):
        _take_carrier(group, words)
    return before != (len(group.origins), group.operator, group.aircraft)


def _take_carrier(group: Group, words: Words) -> None:
    """Who flew them and on what, where all that is known fits."""
    craft = words.language.particulars.another_craft
    operator, aircraft = words.first(words.operators), words.first([a for a in words.aircraft if not craft.search(words.text[: a.start])])
    if operator is not None and operator.value is Operator.COMMERCIAL:
        operator = None
    if group.aircraft is None and aircraft is not None and _fits(group, operator):
        group.aircraft = aircraft
    if group.operator is None:
        group.operator = operator


def _fits(group: Group, operator: Found[Operator] | None) -> bool:
    return group.operator is None or operator is None or operator.value is group.operator.value


def _told_just_before(groups: list[Group], index: int, words: Words) -> list[Group]:
    """The flights told last, within reach; several of one sentence only where they are stops of one journey. A model names the flights that were on it."""
    near = [g for g in groups if index - g.seen <= REACH] or (groups if len(groups) == 1 else [])
    models = {a.value for a in words.aircraft}
    named = [g for g in near if g.aircraft is not None and g.aircraft.value in models]
    near = named or [g for g in near if not models or g.aircraft is None]
    last = [g for g in near if g.seen == max(g.seen for g in near)]
    of_one = all(one is last[0] or one in last[0].other_stops for one in last)
    return last if of_one or len(named) == 1 else []


def _origins(words: Words, stopped: bool) -> list[Found[Named]]:
    """The US places of a sentence from which it says that the flights left, or where those that were stopped remained."""
    says = words.language.particulars
    found: list[Found[Named]] = []
    for place in words.places:
        if place.value.country != "USA" or not place.value.place or place.value.naming is not Naming.PLACE:
            continue
        left = max(0, place.start - _NEAR)
        if says.of_persons.is_between(words.text, left, place.start):
            continue
        is_origin = role_of(words.text, place, 0, words.language) is Role.ORIGIN
        follows = words.language.roles.began_there.match_piece(words.text[place.end :], words.text)
        if (is_origin and (follows or says.moves.is_between(words.text, left, place.start))) or (stopped and is_where_it_stayed(words.text, place, words.language)):
            found.append(words.in_document(place))
    return found[:1] or _where_it_stood(words, stopped)


def _where_it_stood(words: Words, stopped: bool) -> list[Found[Named]]:
    """'It had been sitting on the ramp in Harlingen': the only US place of a sentence about the craft or its field, unless it tells of the way back or a stop."""
    says = words.language.particulars
    places = [p for p in words.places if p.value.country == "USA" and p.value.place]
    if len(places) != 1 or not says.field.search(words.text) or (not stopped and says.comes_back.search(words.text)):
        return []
    place = places[0]
    at = says.at.search(words.text[: place.start]) and not says.of_persons.search(words.text) and not is_only_passed(words.text, place, words.language)
    return [words.in_document(place)] if at and not _is_a_state(words, place) else []


def _is_a_state(words: Words, place: Found[Named]) -> bool:
    """Whether only a state of the US is named, and no town in it."""
    return words.names is not None and words.names.gazetteer.places_by_id[place.value.place].kind == "state" and place.rule != TOWN_AND_STATE
