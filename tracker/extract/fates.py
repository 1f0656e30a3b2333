"""What became of the flights where the words for it stand in their subject or their day: a state that calls them off refuses them, a past day means they flew."""

import datetime as dt
import re
from typing import Any

from tracker.extract.drafts import Draft
from tracker.extract.words import Words
from tracker.find.flights import Reference
from tracker.find.found import Found, spaced
from tracker.find.places import Naming
from tracker.models import Outcome

# Between a state and what it does to the flight: 'Guatemala has since', 'Quito's government on Tuesday'.
_ITS_ACT = re.compile(spaced(r"^(?:['’]s?)?(?: (?:government|authorities|president|foreign ministry|ministry|civil aviation \w+|cabinet|congress))?(?:[\s,]+(?:has|have|had|then|since|also|later|again|suddenly|abruptly|on|last|this|\w+day|\w+ly|yesterday|today|late|early|at the last minute|then|itself|simply|first|twice))* ?$"), re.IGNORECASE)
_WAS_PLANNED = re.compile(r"(?:was|were|had|been|due|expected|scheduled|bound|meant|supposed|planned|announced)\b", re.IGNORECASE)
_LANDED = re.compile(r"(?:landed|touched|arrived|disembarked|reached|got\s+(?:off|out|in)|set\s+(?:\w+\s+)?down|came\s+(?:down|in)|walked\s+(?:off|down)|stepped|took\s+off|left\b|departed)", re.IGNORECASE)
_AFTERWARDS = re.compile(r"\b(?:after|since|following|although|despite|resum\w*|once)\b", re.IGNORECASE)
_NOT_ONE = re.compile(r"^\W*(?:not\s+(?:a\s+single\s+)?one|none|neither|no\s+one|nobody)\b", re.IGNORECASE)
_OF_THE_PEOPLE = re.compile(r"\b(?:who|whom|whose|where|from\s+where|which)\b", re.IGNORECASE)
_NOT_YET = re.compile(r"\b(?:to|who|whom|which|said|says|after|if|when|that|whose)\s+(?:\w+\s+)?$|[;“\"]", re.IGNORECASE)
_BACK_TO = re.compile(spaced(r"\b(?P<back>(?:return(?:ed|s|ing)?|(?:came|come|comes|flew|flown|went|gone|head(?:ed|ing|s)|landed|was|were|is|turned|limped|sent|ordered|called|diverted|made its way) (?:\w+ )?back|landed|landing|touched down|came down|put down|set down|end(?:ed|ing)(?: up)?|wound up|finished|diverted|rerouted|found (?:itself|themselves))(?: again| home)?(?: \w+){0,2}? (?:to|at|in|on the (?:ground|tarmac) (?:at|in))) (?:the )?(?:(?:airport|base|airfield|international) (?:at|in|of) )?$"), re.IGNORECASE)
_STOPS_THERE = re.compile(r"\s+(?:to\s+refuel|for\s+fuel|to\s+take\s+on|on\s+(?:its|the)\s+way|first\b|and\s+then|before\s+(?:going|flying|continuing))|,?\s+then\b", re.IGNORECASE)
# 'By nightfall it was in Houston again', 'it was Miami that they saw next'.
_AGAIN_THERE = re.compile(r"\s+(?:again|once\s+more|after\s+all|that\s+(?:[\w’']+\s+){1,4}(?:saw|were\s+in|landed))\b", re.IGNORECASE)
_THERE_AGAIN = re.compile(r"\b(?P<back>(?:was|were|is|are|stood|sat|landed)(?:\s+\w+){0,3}?(?:\s+(?:in|at|on))?)\s+$", re.IGNORECASE)
_BY_IT = re.compile(spaced(r"^(?: \w+){0,5}? (?:by|from) (?:the )?(?:\w+ ){0,2}?(?:in |of )?$"), re.IGNORECASE)
_GONE_TO = re.compile(r"\b(?:to|for|in|at|into|from|of|near|on|over|via|bound\s+for)\s+(?:the\s+)?$", re.IGNORECASE)
# With one of these a clause does not say that a flight flew.
_UNSURE = re.compile(
    r"\b(?:not|never|no|n['’]t|nor|neither|nobody|none|without|den(?:y|ied|ies|ying)|whether|if|unless|would|could|may|might|should|must|want\w*|rumou?r\w*|contrary|reject\w*|dismiss\w*|refus\w*|object\w*|criti\w+|protest\w*|condemn\w*|question\w*|ask\w*|demand\w*|negotiat\w*|talk\w*|discuss\w*|cost\w*|debat\w*|vot(?:e|ed|ing)\b|sue[sd]?\b|lawsuit|hearing|instead|earlier version|correct\w*|against|every|each\s+(?:week|day|month)|video|picture|photo\w*|footage|summon\w*|policy|agreement|percent|%|law|court|judge|threat\w*|plans?|hop(?:e|es|ed)|accus\w*|claim\w*|believ\w*|expect\w*)\b|n['’]t\b|\?",
    re.IGNORECASE,
)


def what_became(text: str, cues: list[Found[Outcome]]) -> list[Found[Outcome]]:
    """The cues, best first; 'was due at noon and landed at two' was flown: a plan of the past gives way to the landing told after it."""
    if cues and cues[0].value is Outcome.COMPLETED and _NOT_ONE.match(text):
        return []
    if cues and cues[0].value is Outcome.CANCELLED:
        landed = [c for c in cues if c.value is Outcome.COMPLETED and c.end < cues[0].start and _LANDED.match(text, c.start) and _AFTERWARDS.search(text[c.end : cues[0].start])]
        return landed or cues
    if cues and cues[0].value is Outcome.PLANNED:
        landed = [c for c in cues if c.value is Outcome.COMPLETED and c.end < cues[0].start and _LANDED.match(text, c.start) and _OF_THE_PEOPLE.search(text[c.end : cues[0].start])]
        if landed:
            return landed  # 'landed in Panama, where they are to be held': the plan is for the people
    if not cues or cues[0].value is not Outcome.PLANNED or not _WAS_PLANNED.match(text, cues[0].start):
        return cues
    landed = [c for c in cues if c.value is Outcome.COMPLETED and c.start > cues[0].end and _LANDED.match(text, c.start) and not _NOT_YET.search(text[cues[0].end : c.start])]
    return landed or cues


def goes_home(words: Words, outcome: Found[Outcome]) -> bool:
    """'Sent back to Guatemala' tells of people brought to a country of theirs, not of a plane that came back."""
    if outcome.value is not Outcome.TURNED_BACK:
        return False
    return any(p.value.country != "USA" and p.start < outcome.end <= p.end for p in words.places)


def came_back(words: Words, draft: Draft) -> Found[Outcome] | None:
    """'A C-17 to La Paz returned to Fort Bliss': a flight that goes back to a place in the US was turned back, and left from there."""
    if draft.outcome and draft.outcome.value is Outcome.TURNED_BACK:
        draft.origins = draft.origins or _back_at(words, draft)
    if draft.flights is None or not draft.destinations or (draft.outcome and draft.outcome.value is Outcome.TURNED_BACK):
        return None
    for place in words.places:
        inside = draft.start <= words.in_document(place).start < draft.end
        match = _BACK_TO.search(words.text[: place.start]) if inside and place.value.country == "USA" and place.value.place else None
        if match and _STOPS_THERE.match(words.text[place.end :]):
            continue
        match = match or (inside and place.value.country == "USA" and bool(place.value.place) and _AGAIN_THERE.match(words.text[place.end :]) and _THERE_AGAIN.search(words.text[: place.start])) or None
        if match and draft.start <= words.sentence.start + match.start("back"):
            draft.origins = draft.origins or [words.in_document(place)]
            return words.in_document(Found(Outcome.TURNED_BACK, match.start("back"), match.end("back"), "back to a place in the US"))
    return None


_RETURN = re.compile(spaced(r"\b(?:return\w*|back|home) (?:\w+ )?(?:to|at|in|on the (?:ground|tarmac|runway) (?:at|in)) (?:the )?$"), re.IGNORECASE)


def _back_at(words: Words, draft: Draft) -> list[Found[Any]]:
    """Where a flight came back to is where it left from, unless the text says another place."""
    at_home = (p for p in words.places if p.value.country == "USA" and p.value.place and draft.start <= words.in_document(p).start < draft.end)
    return [words.in_document(p) for p in at_home if _RETURN.search(words.text[: p.start])][:1]


def refused_by_its_state(words: Words, draft: Draft) -> Found[Outcome] | None:
    """A flight called off by the state it was to land in was refused: 'Guatemala scrapped the flight', 'called off by Quito'."""
    outcome = draft.outcome
    if outcome is None or outcome.value is not Outcome.CANCELLED:
        return outcome
    at, end = outcome.start - words.sentence.start, outcome.end - words.sentence.start
    for place in words.places:
        if place.value.country == "USA" or place.value.naming is Naming.PEOPLE:
            continue
        acts = place.end <= at and _ITS_ACT.match(words.text[place.end : at]) and not _GONE_TO.search(words.text[: place.start])
        if acts or (place.start >= end and _BY_IT.match(words.text[end : place.start])):
            return Found(Outcome.DENIED, outcome.start, outcome.end, "called off by the state it was for")
    return outcome


def says_nothing_else(draft: Draft) -> bool:
    """Whether a clause names flights or people and where they went, and nothing in it takes that back."""
    if draft.sentence.headline or _UNSURE.search(draft.text) or draft.onward or draft.foreign_programme:
        return False
    told = (draft.flights is not None and draft.reference is not Reference.KIND) or bool(draft.people)
    return told and bool(draft.destinations or len(draft.places) > 1)


# A day this near to the words for the flights or to their place is theirs.
_BESIDE = 20


def _is_beside(draft: Draft, words: Found[Any]) -> bool:
    if draft.date is None or draft.day is None:
        return False
    others = [words, *draft.destinations[:1], *draft.places]
    return any(max(o.start, draft.date.start) - min(o.end, draft.date.end) <= _BESIDE for o in others)


def told_of_its_day(draft: Draft, published: dt.date | None) -> Found[Outcome] | None:
    """A flight told with its place and a day, and no word for what became of it: flown on a past day, planned for one to come."""
    words: Found[Any] | None = draft.flights or (draft.people[0] if draft.people else None)
    if words is None or published is None:
        return None
    counted = bool(draft.people) and draft.flights is not None and draft.reference is not Reference.KIND
    if not counted and not _is_beside(draft, words):
        return None
    outcome = Outcome.PLANNED if draft.day is not None and draft.day > published else Outcome.COMPLETED
    return Found(outcome, words.start, words.end, "told of its day")
