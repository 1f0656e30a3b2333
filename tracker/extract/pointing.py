"""Words that point back to what was told: 'there', 'here', 'the same airport', 'home', 'such a flight', 'of them'."""


from tracker.extract.drafts import Draft
from tracker.extract.groups import Group
from tracker.find.flights import Flights, Reference
from tracker.find.found import Found
from tracker.find.gate import speaks_of_flying
from tracker.find.language import Language
from tracker.find.people import People
from tracker.find.places import Named
from tracker.find.sought import those_possible
from tracker.models import STOPPED, Outcome

_OPENING = 3  # characters before the first word of a clause: quotation marks
# How far a count may stand before the place its people went to: '93 deportees to Vietnam'.
_COUNT_TO_PLACE = 24


def names_the_craft(draft: Draft, told: Group) -> bool:
    """'A C-17 did the work': the craft of the flight just told, which has no number and no craft yet."""
    if draft.flights is None or draft.reference is not Reference.NEW or draft.number != 1 or not (draft.aircraft or draft.operator) or draft.day or draft.people or draft.places or draft.origins:
        return False
    unknown = told.aircraft is None and told.number in (None, 1) and not (told.operator and draft.operator and told.operator.value is not draft.operator.value)
    after = draft.sentence.text[draft.flights.end - draft.sentence.start :]
    return unknown and draft.outcome is None and draft.language.pointing.did.match(after) is not None and draft.language.pointing.in_general.search(draft.text) is None


_MARKS = " .:*•-–—\n"  # around the label of a line


def came_on_one(draft: Draft) -> None:
    """'They were flown home, she said of 40 deportees on a plane that landed in Jamaica': what the people of the clause itself were on."""
    if not draft.elliptic or draft.aboard is None or draft.aboard.value.reference is not Reference.NEW:
        return
    there = (draft.people or (draft.day and draft.outcome)) and draft.destinations and not draft.borrowed
    told_before = draft.date is None or draft.date.value.relative_to_story
    from_the_us = told_before and draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED and not draft.destinations and any(o.value.country == "USA" for o in draft.origins)
    if there or from_the_us:  # "They had been delivered that same noon by a plane from Texas": their day was told before
        draft.flights, draft.elliptic, draft.points_back = draft.aboard, False, False


def as_told_before(draft: Draft) -> Found[Flights] | None:
    """The draft's words for flights as words for flights told before."""
    return draft.flights._replace(value=draft.flights.value._replace(reference=Reference.KNOWN)) if draft.flights else None


def as_new(draft: Draft) -> Found[Flights] | None:
    """The draft's words for flights as words for flights not told before."""
    return draft.flights._replace(value=draft.flights.value._replace(reference=Reference.NEW)) if draft.flights else None


def is_a_line_of_a_log(draft: Draft) -> bool:
    """'* Fri: the civil jet that ICE charters, out of Alexandria': a line with its day before a colon, and one craft with where it left from, and no word for what became of it."""
    if draft.date is None or draft.day is None or draft.flights is None or draft.outcome is not None or draft.number != 1 or not draft.origins:
        return False
    before, between = draft.sentence.text[: draft.date.start - draft.sentence.start], draft.sentence.text[draft.date.end - draft.sentence.start : draft.flights.start - draft.sentence.start]
    return not before.strip(_MARKS) and between.strip(_MARKS) == "" and ":" in between and not draft.elliptic


def left_from_there(draft: Draft) -> bool:
    """'It lifted them out of Cap-Haitien': a place in the country told before is where they left from."""
    return draft.borrowed and any(o.value.country == d.value.country for o in draft.origins for d in draft.destinations)


def left_before(draft: Draft, told: Group) -> bool:
    """'The planes for Colombia turned round on Sunday. A C-17 had left El Paso on Thursday': another flight, though the story is of one country."""
    earlier = draft.day is not None and told.day is not None and draft.day < told.day
    own = draft.reference in (Reference.NEW, Reference.FURTHER) and bool(draft.origins) and not draft.elliptic
    return earlier and own and draft.only_left and told.outcome.value in STOPPED


def points_back(draft: Draft) -> bool:
    """Whether a draft that names no destination means the one told before."""
    text = draft.text
    says = draft.language.pointing
    same_place = any(words.search(text) for words in those_possible(text, (says.same_place, says.here, says.homeward)))
    if draft.flights is None:
        return bool(draft.people) and same_place
    if draft.elliptic or draft.reference in (Reference.KNOWN, Reference.FURTHER, Reference.PART):
        return True
    if draft.language.pointing.brought_them.search(text) or draft.language.pointing.such.is_between(draft.sentence.text, 0, draft.flights.end - draft.sentence.start):
        return True
    refused = draft.outcome is not None and draft.outcome.value in (Outcome.DENIED, Outcome.TURNED_BACK)
    return refused or same_place or bool(draft.language.pointing.arrived.search(text))


def goes_elsewhere(draft: Draft, told: Group) -> bool:
    """Whether people of this nation were just told to be flown to another country than theirs ('In November 50 Ukrainians came')."""
    nations = {n.value.country for n in draft.nationality}
    return told.country not in nations and bool(nations & {n.value.country for d in told.told_last for n in d.nationality})


def same_journey(draft: Draft) -> bool:
    """Whether a clause goes on about one plane's journey to another place: 'it called at Almaty on the way', 'Slovakia refused to let the aircraft land'."""
    singular = draft.flights is None or (draft.reference is Reference.KNOWN and not draft.flights.value.plural)
    if not singular or not draft.destinations or draft.borrowed:
        return False
    return bool(draft.language.pointing.on_the_way.search(draft.text)) or _is_the_craft(draft)


def _is_the_craft(draft: Draft) -> bool:
    """Whether the words for flights are no more than 'it' or 'the plane'."""
    if draft.flights is None or (draft.people and draft.origins):
        return False
    own = draft.sentence
    words, after = own.text[draft.flights.start - own.start : draft.flights.end - own.start].lower(), own.text[draft.flights.end - own.start :]
    return words in draft.language.pointing.the_craft and not draft.language.pointing.told_which.match(after)


def tells_which(draft: Draft) -> bool:
    """'The two planes by which the United States returns Vietnamese citizens': words that say themselves which flights they mean."""
    after = draft.sentence.text[draft.flights.end - draft.sentence.start :] if draft.flights else ""
    of_people = bool(draft.people) or draft.language.scope.removed.search(draft.sentence.text) or draft.language.pointing.brought_them.search(draft.text)
    return bool(of_people) and draft.language.pointing.by_which.match(after) is not None


def lands(draft: Draft) -> bool:
    """Whether 'it' or 'they' land somewhere of their own ('They had been let off at Faleolo on Saturday')."""
    return bool(draft.destinations) and not draft.borrowed and draft.outcome is not None and draft.day is not None and speaks_of_flying(draft.text, draft.language)


def tells_of_another_state(draft: Draft, told: Found[Named]) -> bool:
    """Whether a clause begins with a state other than the one told ('Guatemala, which was asked too, said ...'): what it tells is no flight to the one told."""
    first = min(draft.places, key=lambda p: p.start, default=None)
    if draft.outcome is None and draft.flights is not None and draft.reference is Reference.NEW and first is not None:
        return all(place.value.country != told.value.country for place in draft.places)  # 'Honduras likewise saw to the transfer from a flight from Guantanamo to Venezuela'
    return first is not None and first.start - draft.start <= _OPENING and first.value.country != told.value.country


def tells_a_day(draft: Draft) -> bool:
    """Whether a flight is told with its day and what became of it, and no place at all: it goes where the others of the story go."""
    if draft.flights is None or draft.reference is Reference.KIND or draft.outcome is None or draft.day is None or draft.places:
        return False
    return draft.number is not None or draft.outcome.value not in (Outcome.PLANNED, Outcome.COMPLETED)


def tells_of_people_flown(draft: Draft) -> bool:
    """'88 Brazilians reached Manaus', 'planning 5,400 migrants to fly': people, what became of them, and words for flying."""
    if draft.language.pointing.some_of_them.match(draft.sentence.text):
        return False
    return bool(draft.people) and draft.outcome is not None and speaks_of_flying(draft.sentence.text, draft.language)


def announces_more_people(draft: Draft) -> bool:
    """'A further 53 people are expected on Thursday': people to come after those just told, with no word for their flight."""
    return draft.flights is None and draft.is_planned and bool(draft.people) and draft.language.pointing.more_people.match(draft.sentence.text) is not None


def at_an_hour(draft: Draft) -> bool:
    """Whether flights are told with an hour and no day: 'brought 82 men to the base at about ten in the morning', 'one more is due by nightfall', on the day told before."""
    if draft.is_planned:
        return draft.reference in (Reference.FURTHER, Reference.PART) and draft.language.fates.later_today.search(draft.text) is not None
    stopped = draft.outcome is not None
    its_own = draft.reference in (Reference.NEW, Reference.KNOWN) and bool(draft.destinations) and not draft.borrowed
    return stopped and (its_own or draft.reference is Reference.FURTHER) and bool(draft.language.pointing.hour.search(draft.text))


def begins_a_story(draft: Draft) -> bool:
    """'Yesterday, the Department facilitated a charter from Houston': where it went is told next."""
    return draft.number == 1 and draft.day is not None and bool(draft.origins) and draft.operator is not None


def people_to(draft: Draft, stop: Found[Named]) -> list[Found[People]]:
    """The count of those who got off at a stop: '93 deportees to Vietnam and 65 to Laos', 'in Managua with 26'."""
    if all(p.start > draft.destinations[0].end for p in draft.people):
        after = [p for p in draft.people if p.start > stop.end and not any(stop.end <= other.start < p.start for other in draft.destinations)][:1]
        return after or _left_for(draft, stop)
    own = draft.sentence
    between = ((p, own.text[p.end - own.start : stop.start - own.start]) for p in draft.people if p.end <= stop.start)
    close = [p for p, words in between if len(words) <= _COUNT_TO_PLACE or draft.language.pointing.nationals_to.fullmatch(words)][-1:]
    return close or _with_so_many(draft, stop)


def _with_so_many(draft: Draft, stop: Found[Named]) -> list[Found[People]]:
    """'Dropped off 31 people in Amman and continued to Erbil with 22': the count after a stop, of those who flew to it."""
    own, says = draft.sentence, draft.language.pointing.with_the_other
    after = (p for p in draft.people if p.start > stop.end and not any(stop.end <= other.start < p.start for other in draft.destinations))
    return [p for p in after if says.is_between(own.text, stop.end - own.start, p.start - own.start)][:1]


def _left_for(draft: Draft, stop: Found[Named]) -> list[Found[People]]:
    """'Where 31 got out; the other 22 stayed in their seats until Quito': of two counts between two stops, the second is of the second."""
    before = max((other.end for other in draft.destinations if other.end <= stop.start), default=draft.start)
    between = [p for p in draft.people if before <= p.start < stop.start]
    return between[1:2]


def is_one_flight(draft: Draft) -> bool:
    """Whether its words mean one flight: 'a plane', 'the third', or 'it' with places of its own clause."""
    means_it = draft.elliptic and draft.flights is not None and draft.flights.value.head == draft.language.clauses.it
    own = all(draft.start <= place.start < draft.end for place in draft.destinations)
    return draft.number == 1 or (means_it and own)


def goes_on(draft: Draft) -> bool:
    """Whether a flight goes on to a second place."""
    return bool(draft.language.pointing.stops.search(draft.text))


def is_such(draft: Draft) -> bool:
    """Whether the flights are 'such' flights as those told before."""
    return bool(draft.language.pointing.such.search(draft.text))


def is_of_a_day(draft: Draft) -> bool:
    """Whether the flight is that of a day: 'Monday's flight brought 41'."""
    words = draft.sentence.text[draft.flights.start - draft.sentence.start : draft.flights.end - draft.sentence.start].split() if draft.flights is not None else []
    return len(words) > 1 and draft.language.parts.of_a_day.search(words[0]) is not None and draft.day is not None


def means_there(text: str, language: Language) -> bool:
    """Whether 'there' stands for the place of a landing."""
    return bool(language.pointing.there.search(text))


def says_it(text: str, language: Language) -> bool:
    """Whether 'it' stands for somebody or something told before."""
    return bool(language.pointing.says_it.search(text))


def means_here(text: str, language: Language) -> bool:
    """Whether 'here' or 'this city' stands in a text."""
    return bool(language.pointing.here.search(text))


def speaks_of_the_group(text: str, language: Language) -> bool:
    """Whether a text is about the people told before: 'They had left Texas'."""
    return language.pointing.the_group.match_piece(text, text) is not None


def counts_those_told(text: str, language: Language) -> bool:
    """Whether a count is of the people told before: 'There were 88 of them', 'the 177'."""
    return bool(language.pointing.of_those.search(text))


def waited_in_vain(draft: Draft) -> bool:
    """Whether people are told who were to fly and did not."""
    return bool(draft.people) and draft.flights is None and not draft.destinations and bool(draft.language.pointing.waited.search(draft.text))


def is_a_group_of_people(draft: Draft) -> bool:
    """'One of the two groups was flown to Mexico': who flew the others did not fly these."""
    after = draft.sentence.text[draft.flights.end - draft.sentence.start :] if draft.flights is not None else ""
    return draft.language.pointing.of_people.match(after) is not None


def is_it(draft: Draft) -> bool:
    """Whether 'it' alone stands for the flights, with no day and no place of its own: the flight told last."""
    alone = draft.elliptic and draft.flights is not None and draft.flights.value.head == draft.language.clauses.it
    return alone and draft.day is None and (draft.borrowed or not draft.destinations)


def comes_home(draft: Draft) -> bool:
    """Whether people are brought home in words that name no place for it: 'brought 17 Samoans home and then flew on to Tonga'."""
    return draft.language.pointing.brought_home.search(draft.text) is not None
