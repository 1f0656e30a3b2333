"""What a sentence that tells no flight of its own says of those told: where they left from, who flew them, on what.

'Its passengers had been collected in Miami', 'Washington had hired it', 'Brownsville is where it got its passengers': a sentence with words for the craft or
the people told before gives what these flights still lack. Nothing is overwritten, and nothing is taken from a sentence of another time or of other flights.
"""

from tracker.extract.awaiting import SHORT_REACH
from tracker.extract.completion import REACH
from tracker.extract.drafts import Draft
from tracker.extract.flight_days import days_of_flying
from tracker.extract.groups import Group
from tracker.extract.reading import as_one_clause
from tracker.extract.words import Words
from tracker.find.clauses import Clause
from tracker.find.days import Before
from tracker.find.flights import Reference
from tracker.find.found import Found
from tracker.find.places import TOWN_AND_STATE, Named, Naming
from tracker.find.roles import Role, is_only_passed, is_where_it_stayed, role_of
from tracker.find.sentences import Sentence
from tracker.find.sought import those_possible
from tracker.models import DateKind, Operator, Outcome

_NOT_FLOWN = frozenset({Outcome.CANCELLED, Outcome.DENIED, Outcome.PLANNED})
# How many sentences after the flight its day may stand alone.
_DAY_REACH = 2
# How far before a place the words of setting out stand, in characters.
_NEAR = 90


class Particulars:
    """Hands what a sentence says besides its own reports to the flights told, and keeps the sentence before."""

    def __init__(self, groups: list[Group]) -> None:
        self.groups = groups
        self.before: Sentence | None = None
        self.was_told = False  # what the sentence before says went into a report

    def note(self, sentence: Sentence, told: bool) -> None:
        """Keep a sentence, and whether what it says went into a report."""
        self.before, self.was_told = sentence, told

    def tell(self, words: Words, told: list[Group], opened: list[Group], index: int) -> None:
        """Give the groups what a sentence says of them; `told` are those that its words for flights went into, `opened` those that it began."""
        sentence = words.sentence
        before = Words(self.before, words.story) if self.before is not None and self.before.paragraph == sentence.paragraph else None
        if before is not None and _leaves_from_there(sentence):
            _leave_from_the_place_before(words, before, self.groups, index)
        if not told:
            _tell_the_day(words, self.groups, index)
        if not _speaks_of_them(sentence):
            return
        if before is not None and opened and not self.was_told:
            _take_the_craft_before(words, as_one_clause(before.sentence, words.story), opened)
        if not told and _names_particulars(words) and any(_lacks_some(group) for group in self.groups):
            draft = as_one_clause(sentence, words.story)
            draft.credited_at = index
            _tell_of_them(words, draft, self.groups, index)
        elif len(told) == 1 and not told[0].origins:
            told[0].origins = origins_told(words, told[0].outcome.value in _NOT_FLOWN)


def _tell_the_day(words: Words, groups: list[Group], index: int) -> None:
    """'That was on Tuesday', 'its doors were opened on Tuesday': the day of the flight just told without one."""
    focus = max(groups, key=lambda group: group.seen)
    if focus.date is not None or focus.outcome.value is not Outcome.COMPLETED or index - focus.seen > _DAY_REACH or not words.language.flight_days.that_was.search(words.text):
        return
    days = words.finds.days(words.story.published, Before(words.story.day, words.story.month), False)
    known = [day for day in days if day.value.date and not day.value.relative_to_story] or [day for day in days if day.value.stretch]
    begins = known[0].value.begins if known else None
    if begins and words.story.published and begins <= words.story.published and not words.language.flight_days.of_something_else.search(words.text):
        focus.date = words.in_document(known[0])


def _names_particulars(words: Words) -> bool:
    """Whether a sentence names a place in the US, a carrier or a model at all."""
    return any(p.value.country == "USA" and p.value.place for p in words.places) or bool(words.aircraft) or bool(words.operators)


def _lacks_some(group: Group) -> bool:
    """Whether a group does not know where it left from, who flew it, or on what."""
    return not (group.origins and group.operator and group.aircraft)


def _speaks_of_them(sentence: Sentence) -> bool:
    """Whether a sentence has words for the craft or the people told before, and none of another time."""
    says = sentence.language.particulars
    text, legs = sentence.text, sentence.language.legs
    return says.of_them.search(text) is not None and not any(words.search(text) for words in those_possible(text, (says.other_times, legs.goes_on, legs.of_them, legs.empty)))


def _leaves_from_there(sentence: Sentence) -> bool:
    """Whether a sentence says that those told before left 'from there'."""
    says = sentence.language.particulars
    return says.from_there.search(sentence.text) is not None and says.of_them.search(sentence.text) is not None


def _tell_of_them(words: Words, draft: Draft, groups: list[Group], index: int) -> None:
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


def _take_the_craft_before(words: Words, before: Draft, opened: list[Group]) -> None:
    """'The first halt of an aircraft that Washington had chartered. On Sunday 39 people got out of it': the craft of the sentence before, which went into no report."""
    craft = before.flights is not None and (before.reference is Reference.NEW or (before.reference is Reference.KNOWN and (before.operator is not None or before.day is not None))) and before.number == 1 and not before.elliptic
    if len(opened) == 1 and opened[0].outcome.value in _NOT_FLOWN and not opened[0].origins:
        opened[0].origins = origins_told(Words(before.sentence, words.story), stopped=True)
    if len(opened) != 1 or not craft or before.onward or before.foreign_programme or before.from_abroad:
        return
    (group,) = opened
    bare = group.number is None and group.day is None and before.day is not None and bool(group.people)
    if not bare and not words.language.particulars.in_it.search(words.text):
        return
    same_day = before.day is None or group.day is None or abs((group.day - before.day).days) <= 1
    if not same_day or (group.number or 1) != 1 or any(d.value.country != group.country for d in before.destinations):
        return
    group.operator, group.aircraft, group.origins = group.operator or before.operator, group.aircraft or before.aircraft, group.origins or before.origins
    if group.number is None:
        group.number, group.flights = 1, before.flights
    if not group.day and before.day:
        group.date, group.date_kind = before.date, before.date_kind
    group.drafts.append(before)


def _leave_from_the_place_before(words: Words, before: Words, groups: list[Group], index: int) -> None:
    """'Fort Lauderdale is forty minutes away. The jet had made the hop from there': the only place that the sentence before names."""
    named = [p for p in before.places if p.value.naming is Naming.PLACE]
    if len(named) != 1 or named[0].value.country != "USA" or not named[0].value.place:
        return
    for group in _told_just_before(groups, index, words):
        group.origins = group.origins or [before.in_document(named[0])]


def _take(group: Group, words: Words) -> bool:
    before = (len(group.origins), group.operator, group.aircraft)
    if not group.origins:
        group.origins = origins_told(words, group.outcome.value in _NOT_FLOWN)
        _take_the_day_of_leaving(group, words)
    if words.language.particulars.craft.search(words.text):
        _take_carrier(group, words)
    return before != (len(group.origins), group.operator, group.aircraft)


def _take_the_day_of_leaving(group: Group, words: Words) -> None:
    """'Miramar was where the pair had begun their journey on July 11': the day on which those left that have none."""
    days = days_of_flying(words, Clause(0, len(words.text), (), None)) if group.origins and group.date is None and group.outcome.value is not Outcome.PLANNED else []
    if len(days) == 1 and words.story.published and days[0].value.date and days[0].value.date <= words.story.published:
        group.date, group.date_kind = words.in_document(days[0]), DateKind.DEPARTURE


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
    if words.language.joint.all_of_them.match(words.text):
        return [g for g in near if max(g.seen for g in near) - g.seen <= SHORT_REACH]
    of_one = all(one is last[0] or one in last[0].other_stops for one in last)
    return last if of_one or len(named) == 1 else []


def origins_told(words: Words, stopped: bool) -> list[Found[Named]]:
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
    if words.language.roles.said.match_piece(words.text[place.end :], words.text):
        return []  # 'They left the plane in chains, an aid group in Seattle said': where somebody spoke
    at = says.at.search(words.text[: place.start]) and not says.of_persons.search(words.text) and not is_only_passed(words.text, place, words.language)
    return [words.in_document(place)] if at and not _is_a_state(words, place) else []


def _is_a_state(words: Words, place: Found[Named]) -> bool:
    """Whether only a state of the US is named, and no town in it."""
    return words.names is not None and words.names.gazetteer.places_by_id[place.value.place].kind == "state" and place.rule != TOWN_AND_STATE
