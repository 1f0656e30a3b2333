"""Flights told with a day and without an end, and the sentence after them that tells it.

'The charter to Ghana got as far as the taxiway in Dallas on Monday. Then a court spoke, and all on board were bused back to their cells.' Such a sentence may have no words for flights at all, and the place for which they were meant may stand in a third: 'Entebbe was where it had been going'.
"""

import datetime as dt
from dataclasses import replace

from tracker.extract.drafts import Draft
from tracker.extract.particulars import origins_told
from tracker.extract.reading import read_whole
from tracker.extract.words import Story, Words
from tracker.find.flights import Reference
from tracker.find.found import Found
from tracker.find.places import Named, Naming
from tracker.find.sentences import Sentence
from tracker.models import STOPPED, Outcome

NEVER = -1000
# How many sentences after the flights their end, or their place, may be told.
_REACH = 2


class Unended:
    """The flights told last of which nothing says yet what became of them, or where they were to go."""

    def __init__(self) -> None:
        self.told_at = NEVER
        self.told: Draft | None = None

    def hear(self, draft: Draft, index: int) -> None:
        """Keep flights that went into no report and lack their end, or were stopped and lack their place."""
        one_by_one = draft.flights is not None and draft.reference in (Reference.NEW, Reference.KNOWN)
        stopped = draft.outcome is not None and draft.outcome.value in STOPPED and not draft.destinations
        counted = draft.number is not None and not draft.elliptic and (draft.outcome is None or (draft.only_boarded and not draft.destinations))
        if one_by_one and (counted or stopped) and (draft.day or draft.people) and not draft.sentence.headline:
            self.told_at, self.told = index, draft

    def forget(self) -> None:
        """Nothing is kept: what was told went into a report."""
        self.told_at, self.told = NEVER, None

    def completed_by(self, sentence: Sentence, index: int, story: Story) -> Draft | None:
        """The flights with the end or the place that a sentence gives them; None where it gives none."""
        told = self.told
        if told is None or not 0 < index - self.told_at <= _REACH or sentence.headline:
            return None
        whole = _with_place(told, Words(sentence, story)) if told.outcome is not None and told.outcome.value in STOPPED else _with_end(told, read_whole(sentence, story), story.published)
        if whole is not None and not whole.origins:
            whole.origins = origins_told(Words(told.sentence, story), stopped=True)
        if whole is None:
            return None
        self.told_at, self.told = index, whole
        return whole


def _with_end(told: Draft, after: Draft | None, published: dt.date | None) -> Draft | None:
    """The flights as the sentence after them ends them; None where it speaks of others, or ends nothing."""
    if after is None or after.foreign_programme or (after.flights is not None and after.reference is not Reference.KNOWN):
        return None
    end = after.outcome if after.outcome is not None and after.outcome.value in STOPPED else _stopped_by_a_sign(after)
    day = told.day or after.day
    countries = {p.value.country for p in (told.destinations or told.places)}
    elsewhere = bool(countries) and any(p.value.country not in countries for p in after.places)
    if end is None or elsewhere or day is None or published is None or day > published or (told.day and after.day and abs((after.day - told.day).days) > 1):
        return None
    return replace(
        told, outcome=end, reason=told.reason or after.reason, people=told.people or after.people, origins=told.origins or after.origins,
        date=told.date if told.day else after.date, destinations=told.destinations or after.destinations, operator=told.operator or after.operator,
    )  # fmt: skip


def _stopped_by_a_sign(after: Draft) -> Found[Outcome] | None:
    """A sentence that begins with what stopped them: a court, a mishap."""
    sign = after.language.hindsight.stopped_it.match(after.sentence.text)
    start = after.sentence.start
    return Found(Outcome.CANCELLED, start + sign.start("sign"), start + sign.end("sign"), "a court or a mishap after a plan") if sign else None


def _with_place(told: Draft, words: Words) -> Draft | None:
    """The flights with the place for which a sentence says that they were meant."""
    places = [p for p in words.places if p.value.country != "USA" and p.value.naming is Naming.PLACE and _is_meant(words, p)]
    return replace(told, destinations=[words.in_document(places[0])]) if len({p.value.country for p in places}) == 1 else None


def _is_meant(words: Words, place: Found[Named]) -> bool:
    """'Entebbe was where it had been going', 'their destination was Monrovia'."""
    says = words.language.hindsight
    return says.was_its_end.match(words.text, place.end) is not None or says.its_end_was.is_between(words.text, 0, place.start)
