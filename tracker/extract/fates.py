"""What became of the flights where the words for it stand in their subject or their day: a state that calls them off refuses them, a past day means they flew."""

import datetime as dt
import re
from typing import Any

from tracker.extract.drafts import Draft
from tracker.extract.words import Words
from tracker.find.flights import Reference
from tracker.find.found import Found, spaced
from tracker.find.places import Naming
from tracker.find.verdicts import TURNED_IN_PARTS
from tracker.models import Outcome

# Between a state and what it does to the flight: 'Guatemala has since', 'Quito's government on Tuesday'.
_ITS_ACT = re.compile(spaced(r"^(?:['’]s?)?(?: (?:government|authorities|president|foreign ministry|ministry|civil aviation \w+|cabinet|congress))?(?:[\s,]+(?:has|have|had|then|since|also|later|again|suddenly|abruptly|on|last|this|\w+day|\w+ly|yesterday|today|late|early|at the last minute|then|itself|simply|first|twice))* ?$"), re.IGNORECASE)
_WAS_PLANNED = re.compile(r"(?:was|were|had|been|due|expected|scheduled|bound|meant|supposed|planned|announced)\b", re.IGNORECASE)
_LANDED = re.compile(
    r"(?:landed|touched|arrived|disembarked|reached|got\s+(?:off|out|in)|set\s+(?:\w+\s+)?down|came\s+(?:down|in)|walked\s+(?:off|down)|stepped|took|taken|left\b|departed|brought|flew|flown|carried|received|accepted|delivered|returned(?!\s+to\s+(?:base|its))|sent)\b", re.IGNORECASE
)
_SET_OUT = re.compile(r"(?:left|departed|took\s+off|taken\s+off|set\s+(?:off|out)|flew|flown|sent)\b", re.IGNORECASE)
_STOOD = re.compile(r"\b(?:ground|tarmac|apron|runway|ramp|stand)$", re.IGNORECASE)
_IN_OR_AT = 8  # characters between such words and the place
_NOT_ONE = re.compile(r"^\W*(?:not\s+(?:a\s+single\s+)?one|none|neither|no\s+one|nobody|no\s+(?-i:[A-ZÀ-Þ])\w+\s+(?:had|have|has|was|were|ever))\b", re.IGNORECASE)
# Words that open a clause in which a refusal, a calling off or a plan is not that of the landing told before it.
_SUBORDINATE = {
    Outcome.DENIED: re.compile(r"\b(?:after|since|although|though|despite|until)\b", re.IGNORECASE),
    Outcome.CANCELLED: re.compile(r"\b(?:who|whom|whose|which|after|since|although|though|despite|until|resum\w*|once|as\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:judge|court|$)|an?\s+flight\s+(?:that|which))\b", re.IGNORECASE),
    Outcome.PLANNED: re.compile(r"\b(?:who|whom|whose|where|which|(?:first|second|third|last|one)\s+of|and\s+(?:\w+\s+)?(?:more|others?))\b", re.IGNORECASE),
}
# A landing told before a plan is of a flight that flew, unless the same plane is to go on.
_ENDED = re.compile(r"(?:received|accepted|landed|touched\s+down|arrived|disembarked|set\s+(?:\w+\s+)?down|brought|flew|flown|carried|delivered)\b", re.IGNORECASE)
_GOES_ON = re.compile(r"\b(?:fly|go|continue|proceed|travel)\s+(?:on|further)\b", re.IGNORECASE)
# 'Venezuela, which had suspended flights in February, received one on Monday'.
_IN_RELATIVE = re.compile(r",\s+(?:which|that|who|whose\s+\w+)\s+(?:[\w’']+\s+){0,3}$", re.IGNORECASE)
_NOT_YET = re.compile(r"\b(?:to|who|whom|which|said|says|after|if|when|that|whose)\s+(?:\w+\s+)?$|[;“\"]", re.IGNORECASE)
_BACK_TO = re.compile(spaced(r"\b(?P<back>(?:return(?:ed|s|ing)?|(?:came|come|comes|flew|flown|went|gone|head(?:ed|ing|s)|landed|was|were|is|turned|limped|sent|ordered|called|diverted|made its way) (?:\w+ )?back|landed|landing|touched down|came down|put down|set down|end(?:ed|ing)(?: up)?|wound up|finished|diverted|rerouted|found (?:itself|themselves))(?: again| home)?(?: \w+){0,2}? (?:to|at|in|on the (?:ground|tarmac) (?:at|in))) (?:the )?(?:(?:airport|base|airfield|international) (?:at|in|of) )?$"), re.IGNORECASE)
_HAS_LANDED = re.compile(r"\b(?:landed|touched\s+down|arrived|set\s+(?:\w+\s+)?down|unloaded|dropped|delivered|brought|returned\s+(?:[\w-]+\s+){1,4}to|took\s+(?:[\w-]+\s+){1,5}to|carried\s+(?:[\w-]+\s+){1,5}to)\b", re.IGNORECASE)
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
    """The cues, best first; where a landing is told, what stands in a subordinate clause does not undo it.

    'Was due at noon and landed at two', 'landed after a judge had lifted a stay', 'landed in Panama, where they are to be held'.
    """
    if not cues:
        return cues
    best = cues[0]
    if best.value is Outcome.COMPLETED:
        return [] if _NOT_ONE.match(text) else cues
    flown = [c for c in cues if c.value is Outcome.COMPLETED and _LANDED.match(text, c.start)]
    undone_by = _SUBORDINATE.get(best.value)
    told_before = [c for c in flown if undone_by and c.end < best.start and undone_by.search(text[c.end : best.start])]
    if best.value is Outcome.DENIED:
        told_before = [c for c in told_before if not _SET_OUT.match(text, c.start)]
    if best.value is Outcome.PLANNED and not told_before:
        told_before = [c for c in flown if c.end < best.start and _ENDED.match(text, c.start) and not _GOES_ON.search(text[best.start :])]
    if told_before:
        return told_before
    if best.value in (Outcome.DENIED, Outcome.CANCELLED) and _IN_RELATIVE.search(text[: best.start]):
        return [c for c in flown if c.start > best.end and _ENDED.match(text, c.start)] or cues
    if best.value is Outcome.PLANNED and _WAS_PLANNED.match(text, best.start):
        return [c for c in flown if c.start > best.end and not _NOT_YET.search(text[best.end : c.start])] or cues
    return cues


def goes_home(words: Words, outcome: Found[Outcome]) -> bool:
    """'Sent back to Guatemala' and 'stayed on the ground in Honduras' tell of planes that arrived abroad, not of what came back or never left."""
    if outcome.value not in (Outcome.TURNED_BACK, Outcome.CANCELLED):
        return False
    abroad = [p for p in words.places if p.value.country != "USA"]
    if any(p.start < outcome.end <= p.end for p in abroad):
        return True
    stood = outcome.value is Outcome.CANCELLED and _STOOD.search(words.text[outcome.start : outcome.end])
    return bool(stood) and any(0 <= p.start - outcome.end <= _IN_OR_AT for p in abroad)


_ATTRIBUTIVE = re.compile(r"(?:deported|expelled|repatriated|removed|returned|detained)\Z", re.IGNORECASE)
_BEFORE_ADJECTIVE = re.compile(r"(?:\b(?:with|of|the|some|about|and|for|its|their|these|those|from|by|other|more|few|several|only|all|both|hundred|dozen|carrying|holding)|\d|\b[a-z]+(?:teen|ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\s+$", re.IGNORECASE)
_NOUN_AFTER = re.compile(r"\s+(?:(?-i:[A-ZÀ-Þ])\w+(?:s|ese|ish)\b|people|persons|men|women|migrants|nationals|citizens|passengers)(?!\s+on\b)", re.IGNORECASE)


def is_attributive(text: str, outcome: Found[Outcome]) -> bool:
    """'22 deported Moldovans sat in a jet': the word tells who they are, not what became of the flight."""
    if outcome.value is not Outcome.COMPLETED or not _ATTRIBUTIVE.match(text[outcome.start : outcome.end]):
        return False
    return _BEFORE_ADJECTIVE.search(text[: outcome.start]) is not None and _NOUN_AFTER.match(text, outcome.end) is not None


def came_back(words: Words, draft: Draft) -> Found[Outcome] | None:
    """'A C-17 to La Paz returned to Fort Bliss': a flight that goes back to a place in the US was turned back, and left from there."""
    if draft.flights is None or not draft.destinations or (draft.outcome and draft.outcome.value is Outcome.TURNED_BACK and draft.outcome.rule != TURNED_IN_PARTS[0].name):
        return None
    clause_start = draft.start - words.sentence.start
    for place in words.places:
        inside = draft.start <= words.in_document(place).start < draft.end
        match = _BACK_TO.search(words.text[: place.start]) if inside and place.value.country == "USA" and place.value.place else None
        if match and _HAS_LANDED.search(words.text[clause_start : match.start("back")]):
            continue  # 'landed in Guatemala on Friday and returned to El Paso the same day'
        if match and _STOPS_THERE.match(words.text[place.end :]):
            continue
        match = match or (inside and place.value.country == "USA" and bool(place.value.place) and _AGAIN_THERE.match(words.text[place.end :]) and _THERE_AGAIN.search(words.text[: place.start])) or None
        if match and draft.start <= words.sentence.start + match.start("back"):
            draft.origins = draft.origins or [words.in_document(place)]
            return words.in_document(Found(Outcome.TURNED_BACK, match.start("back"), match.end("back"), "back to a place in the US"))
    return None


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
    if words is None or published is None or (draft.reference is Reference.KNOWN and not (draft.number or draft.people)):
        return None
    counted = bool(draft.people) and draft.flights is not None and draft.reference is not Reference.KIND
    if not counted and not _is_beside(draft, words):
        return None
    outcome = Outcome.PLANNED if draft.day is not None and draft.day > published else Outcome.COMPLETED
    return Found(outcome, words.start, words.end, "told of its day")
