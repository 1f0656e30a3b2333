"""What a sentence without words for flights says became of those just told: 'Paraguay thought better of it.' after 'It was due on Sunday'.

Asked only of flights that the document so far leaves in the air: planned for a day that is past, told of their day alone, or only said to have set out.
"""

import datetime as dt

from tracker.extract.drafts import Draft
from tracker.extract.fates import NOT_TOLD_OUTRIGHT, has_set_down
from tracker.extract.groups import Group
from tracker.extract.particulars import origins_told
from tracker.extract.words import Story, Words
from tracker.find.flights import Reference, find_flights
from tracker.find.found import Found
from tracker.find.gate import is_for_another_purpose
from tracker.find.roles import is_only_passed
from tracker.find.sentences import Sentence
from tracker.models import Outcome

# How many sentences after the flights may still say what became of them.
_REACH = 2
_ASKED_FOR = frozenset({"had asked to land", "wished to send it"})  # the rules for a plan that is no more than a request
_DID_NOT_COME = frozenset({"was to have flown", "did not show up"})  # the rules for flights that did not come, with no word of why
_ON_PAPER = "answered on paper"  # the rule for a refusal in words that no judge, union or airline would use
_BY_THEIR_OUTCOME = {
    Outcome.PLANNED: frozenset({Outcome.DENIED, Outcome.CANCELLED, Outcome.TURNED_BACK}),
    Outcome.COMPLETED: frozenset({Outcome.DENIED, Outcome.TURNED_BACK}),
    Outcome.CANCELLED: frozenset({Outcome.DENIED}),
}


def tell_the_end(group: Group, sentence: Sentence, back: int, story: Story) -> bool:
    """Give the flights just told, `back` sentences before, the end that a sentence tells; whether it tells one."""
    if not 0 < back <= _REACH or sentence.headline or not is_left_open(group, story.published):
        return False
    words = Words(sentence, story)
    if is_for_another_purpose(sentence.text, sentence.language) or _tells_of_others(words, group):
        return False
    end = _end(words, group)
    if end is None:
        return False
    group.outcome = end
    group.origins = group.origins or origins_told(words, stopped=True) or origins_told(Words(group.drafts[0].sentence, story), stopped=True)
    return True


def is_left_open(group: Group, published: dt.date | None) -> bool:
    """Whether nothing yet says what became of the flights of a day that is past, or of those for which leave was asked."""
    past = published is not None and group.day is not None and group.day <= published
    if group.outcome.value is Outcome.PLANNED:
        return past or group.outcome.rule in _ASKED_FOR
    if group.outcome.value is Outcome.CANCELLED:
        return group.outcome.rule in _DID_NOT_COME
    only_left = group.outcome.value is Outcome.COMPLETED and all(draft.only_boarded or draft.outcome is None for draft in group.told_last)
    if any(has_set_down(draft) for draft in group.told_last):
        return False
    return past and (group.outcome.rule in NOT_TOLD_OUTRIGHT or only_left)


def _tells_of_others(words: Words, group: Group) -> bool:
    """Whether a sentence names new flights, or another country."""
    if any(f.value.reference is not Reference.KNOWN for f in find_flights(words.text, words.language)):
        return True
    return any(p.value.country not in ("USA", group.country) and not is_only_passed(words.text, p, words.language) for p in words.places)


def _end(words: Words, group: Group) -> Found[Outcome] | None:
    """The first words for an end that fits; of a plan also a court or a mishap alone."""
    in_one_passage = group.outcome.rule in NOT_TOLD_OUTRIGHT and group.drafts[-1].sentence.paragraph == words.sentence.paragraph
    ends = _BY_THEIR_OUTCOME[group.outcome.value] | ({Outcome.CANCELLED} if in_one_passage else frozenset())
    told = next((o for o in words.outcomes if o.value in ends), None)
    if group.outcome.rule in _ASKED_FOR | _DID_NOT_COME:
        return words.in_document(told) if told and (told.rule == _ON_PAPER or words.language.hindsight.of_a_landing.search(words.text) or _by_its_state(words, group, told)) else None
    if group.outcome.value is not Outcome.PLANNED:
        of_a_state = told is not None and (told.value is not Outcome.DENIED or (group.outcome.rule in NOT_TOLD_OUTRIGHT and words.language.hindsight.of_a_landing.search(words.text)))
        return words.in_document(told) if told and of_a_state else None
    if told is not None:
        return words.in_document(told)
    sign = words.language.hindsight.stopped_it.match(words.text)
    return words.in_document(Found(Outcome.CANCELLED, sign.start("sign"), sign.end("sign"), "a court or a mishap after a plan")) if sign else None


def _by_its_state(words: Words, group: Group, end: Found[Outcome]) -> bool:
    """'Washington wanted to send a plane to Lima. Peru said no': the state for which leave was asked refuses."""
    return end.value is Outcome.DENIED and any(p.value.country == group.country for p in words.places)


def came_down_where_it_left(group: Group, draft: Draft) -> bool:
    """'Took off from San Antonio at nine. At eleven it touched down in San Antonio': it never went where it was to go."""
    down = draft.down_in_us
    return down is not None and draft.elliptic and group.number == 1 and group.outcome.value is Outcome.COMPLETED and any(o.value.place == down.value.place for o in group.origins)
