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
_BY_IT = re.compile(spaced(r"^(?: \w+){0,5}? (?:by|from) (?:the )?(?:\w+ ){0,2}?(?:in |of )?$"), re.IGNORECASE)
_GONE_TO = re.compile(r"\b(?:to|for|in|at|into|from|of|near|on|over|via|bound\s+for)\s+(?:the\s+)?$", re.IGNORECASE)
# With one of these a clause does not say that a flight flew.
_UNSURE = re.compile(
    r"\b(?:not|never|no|n['’]t|nor|neither|nobody|none|without|den(?:y|ied|ies|ying)|whether|if|unless|would|could|may|might|should|must|want\w*|rumou?r\w*|contrary|reject\w*|dismiss\w*|refus\w*|object\w*|criti\w+|protest\w*|condemn\w*|question\w*|ask\w*|demand\w*|negotiat\w*|talk\w*|discuss\w*|cost\w*|debat\w*|vot(?:e|ed|ing)\b|sue[sd]?\b|lawsuit|hearing|instead|earlier version|correct\w*|against)\b|n['’]t\b|\?",
    re.IGNORECASE,
)


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


def told_of_its_day(draft: Draft, published: dt.date | None) -> Found[Outcome] | None:
    """A flight told with its place and a day, and no word for what became of it: flown on a past day, planned for one to come."""
    words: Found[Any] | None = draft.flights or (draft.people[0] if draft.people else None)
    if words is None or published is None or draft.day is None:
        return None
    outcome = Outcome.PLANNED if draft.day > published else Outcome.COMPLETED
    return Found(outcome, words.start, words.end, "told of its day")
