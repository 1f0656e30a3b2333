"""Flights that are still to come: told in the present tense with a day to come, or in words whose weekdays are those ahead."""

from tracker.extract.drafts import Draft
from tracker.extract.flight_days import days_to_come
from tracker.extract.words import Words
from tracker.find.clauses import Clause
from tracker.find.flights import Reference
from tracker.find.found import Found
from tracker.find.tense import points_forward, tells_in_the_present
from tracker.models import Outcome

TOLD_AHEAD = "told in the present with a day to come"
_OPEN = (None, Outcome.COMPLETED)


def told_ahead(words: Words, draft: Draft, clause: Clause) -> Found[Outcome] | None:
    """'Guatemala gets two flights on Saturday' is a plan; a headline without such a day, 'Guatemala gets two flights', tells what happened."""
    outcome, told = draft.outcome, draft.flights or (draft.people[0] if draft.people else None)
    if told is None or draft.reference is Reference.KIND or (outcome.value if outcome else None) not in _OPEN:
        return outcome
    begin = max(clause.start, words.dateline)
    text = words.text[begin : clause.end]
    if not tells_in_the_present(text, told.start - words.sentence.start - begin, words.language) or not (points_forward(text, words.language) or days_to_come(words, clause)):
        return outcome
    cue = outcome or told
    return Found(Outcome.PLANNED, cue.start, cue.end, TOLD_AHEAD)


def is_to_come(words: Words, draft: Draft) -> bool:
    """Whether weekdays are still to come: 'is to leave on Monday', not 'was to leave on Monday'."""
    reading = words.language.reading
    if draft.outcome is not None and draft.outcome.value in (Outcome.CANCELLED, Outcome.DENIED):
        return _was_for_a_day_ahead(words, draft.outcome.start - words.sentence.start, draft.outcome.end - words.sentence.start)
    if draft.outcome is None:
        return reading.in_the_present.match(draft.text) is not None
    if draft.outcome.value is not Outcome.PLANNED:
        return False
    at = draft.outcome.start - words.sentence.start
    if reading.would.match(words.text[at:]):
        return bool(reading.told_by.search(words.text))  # 'the ministry said a second flight would arrive on Saturday'
    return draft.outcome.rule == TOLD_AHEAD or (not reading.past_plan.match(words.text[at:]) and not reading.had_been.is_between(words.text, 0, at))


def _was_for_a_day_ahead(words: Words, start: int, end: int) -> bool:
    """Whether what was called off was to fly on a day ahead: 'this Saturday's flight has been called off', 'the plane promised for Monday will not come', 'no plane of that kind will be let in on the 12th'."""
    reading, text = words.language.reading, words.text
    if reading.will_not.search(text[start:end]) or reading.will_not_be.match(text, start):
        return True
    still = reading.still_to_come.match(text[start:]) is not None
    if reading.this_day.search(text):
        return still or reading.now.search(text[:start]) is not None
    return still and reading.for_a_day.search(text) is not None
