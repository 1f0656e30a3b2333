"""Words that point back to what was told: 'there', 'here', 'the same airport', 'home', 'such a flight', 'of them'."""

import re

from tracker.extract.drafts import Draft
from tracker.extract.groups import Group
from tracker.find.flights import Flights, Reference
from tracker.find.found import Found
from tracker.find.gate import speaks_of_flying
from tracker.find.people import People
from tracker.find.places import Named
from tracker.find.sought import sought
from tracker.models import Outcome

_OPENING = 3  # characters before the first word of a clause: quotation marks
_BROUGHT_THEM = re.compile(r"\b(?:brought|bring|carr(?:ied|y)|took|taken|take|flew|flown|fly|transported|returned|delivered|fetched|bore|borne|set|put|let|dropped|lifted|collected|picked)\s+(?:them|him|her|all\s+of\s+them|everyone|the\s+group)\b", re.IGNORECASE)
_HERE = re.compile(r"\bhere\b|\bthis\s+(?:city|capital|country)\b", re.IGNORECASE)
_HOMEWARD = re.compile(r"\b(?:brought\s+(?:back|home)|came\s+(?:back|home|in)|flown\s+(?:back|home)|sent\s+(?:back|home)|returned\s+home)\b", re.IGNORECASE)
_OF_THOSE = re.compile(r"\b(?:seats|room|places)\s+for\b|\b(?:there\s+were|each\s+of\s+the|all\s+of\s+the|all|the|those)\s+(?:\w+\s+){0,2}?(?:\d|[a-z]+)[\w,-]*\s+(?:of\s+them|detainees|deportees|passengers|migrants|men|people|returnees)\b|^\W*all\s+(?:of\s+the\s+)?[\w-]+\s+(?:have|had|are|were)\b|\bon\s+(?:board|the\s+(?:flight|plane|aircraft))|\baboard\b|\b(?:in|on)\s+(?:one\s+of\s+them|the\s+other)\b", re.IGNORECASE)
_SAME_PLACE = re.compile(
    r"\b(?:the\s+same\s+(?:airport|base|city|country|place)|(?:to|landed|arrived|flown|flew|went|sent|taken|down|plane|planes|flight|flights|jet|aircraft)\s+(?:\w+\s+){0,2}(?:there|here)\b|"
    r"(?:in|to|at|reached|for)\s+(?:the\s+(?:base|country|island|territory)|their\s+(?:own\s+)?country)\b)",
    re.IGNORECASE,
)
_SOME_OF_THEM = re.compile(r"\W*(?:of\s+(?:that|the|those|these|them)\b|among\s+(?:them|those)\b)", re.IGNORECASE)
_STOPS = re.compile(r"\b(?:from\s+there|then|and\s+on\s+to|onward|continued|before\s+(?:flying|going|continuing)|went\s+on|next)\b", re.IGNORECASE)
_SUCH = re.compile(r"(?<!\blast )(?<!\bprevious )(?<!\bonly )(?<!\bearlier )\b(?:such|similar)\b", re.IGNORECASE)
_THERE = re.compile(r"\b(?:landed|arrived|flown|flew|went|sent|taken|down|planes?|flights?|jets?|aircraft)\s+(?:\w+\s+){0,2}there\b", re.IGNORECASE)
_THE_GROUP = re.compile(r"^\W*(?:they|the\s+(?:group|migrants|passengers|deportees|men|people|returnees|detainees))\b", re.IGNORECASE)
_ARRIVED = re.compile(r"\b(?:arriv(?:ed|es)|land(?:ed|s)|touch(?:ed|es)\s+down|(?:came|come)\s+in|got\s+in|brought)\b", re.IGNORECASE)
# How far a count may stand before the place its people went to: '93 deportees to Vietnam'.
_COUNT_TO_PLACE = 24


# From here on tried only where their words stand.
_BROUGHT_THEM, _HERE, _HOMEWARD, _OF_THOSE, _SAME_PLACE, _STOPS = sought(_BROUGHT_THEM, _HERE, _HOMEWARD, _OF_THOSE, _SAME_PLACE, _STOPS)
_SUCH, _THERE, _THE_GROUP, _ARRIVED = sought(_SUCH, _THERE, _THE_GROUP, _ARRIVED)


_DID = re.compile(r"\s+(?:[\w’'-]+\s+){0,4}?(?:did|had|was|were|flew|brought|carried|made|took|delivered|handled|provided|served|performed|bore)\b", re.IGNORECASE)
_IN_GENERAL = re.compile(r"\b(?:can|could|may|might|would|should|never|not|usually|normally|each|every|costs?|than|if)\b", re.IGNORECASE)


def names_the_craft(draft: Draft, told: Group) -> bool:
    """'A C-17 did the work': the craft of the flight just told, which has no number and no craft yet."""
    if draft.flights is None or draft.reference is not Reference.NEW or draft.number != 1 or not (draft.aircraft or draft.operator) or draft.day or draft.people or draft.places or draft.origins:
        return False
    unknown = told.aircraft is None and told.number in (None, 1) and not (told.operator and draft.operator and told.operator.value is not draft.operator.value)
    after = draft.sentence.text[draft.flights.end - draft.sentence.start :]
    return unknown and draft.outcome is None and _DID.match(after) is not None and _IN_GENERAL.search(draft.text) is None


def as_told_before(draft: Draft) -> Found[Flights] | None:
    """The draft's words for flights as words for flights told before."""
    return draft.flights._replace(value=draft.flights.value._replace(reference=Reference.KNOWN)) if draft.flights else None


def left_from_there(draft: Draft) -> bool:
    """'It lifted them out of Cap-Haitien': a place in the country told before is where they left from."""
    return draft.borrowed and any(o.value.country == d.value.country for o in draft.origins for d in draft.destinations)


def points_back(draft: Draft) -> bool:
    """Whether a draft that names no destination means the one told before."""
    text = draft.text
    same_place = bool(_SAME_PLACE.search(text) or _HERE.search(text) or _HOMEWARD.search(text))
    if draft.flights is None:
        return bool(draft.people) and same_place
    if draft.elliptic or draft.reference in (Reference.KNOWN, Reference.FURTHER, Reference.PART):
        return True
    if _BROUGHT_THEM.search(text) or _SUCH.search_piece(draft.sentence.text[: draft.flights.end - draft.sentence.start], draft.sentence.text):
        return True
    refused = draft.outcome is not None and draft.outcome.value in (Outcome.DENIED, Outcome.TURNED_BACK)
    return refused or same_place or bool(_ARRIVED.search(text))


def goes_elsewhere(draft: Draft, told: Group) -> bool:
    """Whether people of this nation were just told to be flown to another country than theirs ('In November 50 Ukrainians came')."""
    nations = {n.value.country for n in draft.nationality}
    return told.country not in nations and bool(nations & {n.value.country for d in told.drafts for n in d.nationality})


_ON_THE_WAY = re.compile(r"\b(?:on\s+(?:its|the)\s+way|call(?:ed|s)\s+at|stopped|stop|next|then|onward|on\s+to|further|went\s+on|goes\s+on|fly\s+on|flew\s+on|remaining|rest|other|continu\w*|before\s+that|earlier|the\s+same\s+(?:\w+\s+)?(?:plane|jet|aircraft|flight|charter|machine)|with\s+what\s+remained)\b", re.IGNORECASE)


def same_journey(draft: Draft) -> bool:
    """Whether a clause goes on about one plane's journey to another place: 'it called at Almaty on the way'."""
    singular = draft.flights is None or (draft.reference is Reference.KNOWN and not draft.flights.value.plural)
    return singular and bool(draft.destinations) and not draft.borrowed and bool(_ON_THE_WAY.search(draft.text))


def lands(draft: Draft) -> bool:
    """Whether 'it' or 'they' land somewhere of their own ('They had been let off at Faleolo on Saturday')."""
    return bool(draft.destinations) and not draft.borrowed and draft.outcome is not None and draft.day is not None and speaks_of_flying(draft.text)


def tells_of_another_state(draft: Draft, told: Found[Named]) -> bool:
    """Whether a clause begins with a state other than the one told ('Guatemala, which was asked too, said ...'): what it tells is no flight to the one told."""
    first = min(draft.places, key=lambda p: p.start, default=None)
    return first is not None and first.start - draft.start <= _OPENING and first.value.country != told.value.country


def tells_a_day(draft: Draft) -> bool:
    """Whether a flight is told with its day and what became of it, and no place at all: it goes where the others of the story go."""
    if draft.flights is None or draft.reference is Reference.KIND or draft.outcome is None or draft.day is None or draft.places:
        return False
    return draft.number == 1 or draft.outcome.value not in (Outcome.PLANNED, Outcome.COMPLETED)


def tells_of_people_flown(draft: Draft) -> bool:
    """'88 Brazilians reached Manaus', 'planning 5,400 migrants to fly': people, what became of them, and words for flying."""
    if _SOME_OF_THEM.match(draft.sentence.text):
        return False
    return bool(draft.people) and draft.outcome is not None and speaks_of_flying(draft.sentence.text)


_HOUR = re.compile(
    r"\b(?:at|around|about|before|after|by|past|towards?)\s+(?:\w+\s+)?(?:\d{1,2}[:.]\d\d\b|\d{1,2}\s*(?:a|p)\.?\s?m\b|noon\b|midnight\b|dawn\b|daybreak\b|nightfall\b|sunset\b|sunrise\b|dusk\b|\w+\s+in\s+the\s+(?:morning|afternoon|evening)\b|\w+\s+o['’]clock\b)", re.IGNORECASE
)
(_HOUR,) = sought(_HOUR)


def at_an_hour(draft: Draft) -> bool:
    """Whether new flights are told with an hour and no day: 'brought 82 men to the base at about ten in the morning', on the day told before."""
    stopped = draft.outcome is not None and draft.outcome.value is not Outcome.PLANNED
    return stopped and draft.reference in (Reference.NEW, Reference.KNOWN) and bool(draft.destinations) and not draft.borrowed and bool(_HOUR.search(draft.text))


def begins_a_story(draft: Draft) -> bool:
    """'Yesterday, the Department facilitated a charter from Houston': where it went is told next."""
    return draft.number == 1 and draft.day is not None and bool(draft.origins) and draft.operator is not None


def people_to(draft: Draft, stop: Found[Named]) -> list[Found[People]]:
    """The count of those who got off at a stop: '93 deportees to Vietnam and 65 to Laos', 'in Managua with 26'."""
    if all(p.start > draft.destinations[0].end for p in draft.people):
        return [p for p in draft.people if p.start > stop.end and not any(stop.end <= other.start < p.start for other in draft.destinations)][:1]
    return [p for p in draft.people if 0 <= stop.start - p.end <= _COUNT_TO_PLACE][-1:]


def goes_on(draft: Draft) -> bool:
    """Whether a flight goes on to a second place."""
    return bool(_STOPS.search(draft.text))


def is_such(draft: Draft) -> bool:
    """Whether the flights are 'such' flights as those told before."""
    return bool(_SUCH.search(draft.text))


def means_there(text: str) -> bool:
    """Whether 'there' stands for the place of a landing."""
    return bool(_THERE.search(text))


def means_here(text: str) -> bool:
    """Whether 'here' or 'this city' stands in a text."""
    return bool(_HERE.search(text))


def speaks_of_the_group(text: str) -> bool:
    """Whether a text is about the people told before: 'They had left Texas'."""
    return _THE_GROUP.match_piece(text, text) is not None


def counts_those_told(text: str) -> bool:
    """Whether a count is of the people told before: 'There were 88 of them', 'the 177'."""
    return bool(_OF_THOSE.search(text))
