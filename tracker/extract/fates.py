"""What became of the flights where the words for it stand in their subject or their day: a state that calls them off refuses them, a past day means they flew."""

import datetime as dt
from typing import Any

from tracker.extract.drafts import Draft
from tracker.extract.words import Words
from tracker.find.flights import Reference
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.places import Naming
from tracker.models import Outcome

_TOLD_OF_ITS_DAY, _TOLD_OF_ITS_PLACE = "told of its day", "told of its place"
WAS_TO_HAVE = "was to have flown"  # the rule for flights of which only the plan is told, as one that failed
NOT_TOLD_OUTRIGHT = frozenset({_TOLD_OF_ITS_DAY, _TOLD_OF_ITS_PLACE})  # the rules for flights of which a text says only when they were, or where they went
WENT_ABOARD = "went aboard"  # the rule for people who board a craft by their own steps, as anybody does
AGAIN_THERE = "back to where it began"  # the rule for a flight that is again in a place that may be named
_IN_OR_AT = 8  # characters between such words and the place


def what_became(text: str, cues: list[Found[Outcome]], language: Language) -> list[Found[Outcome]]:
    """The cues, best first; where a landing is told, what stands in a subordinate clause does not undo it.

    'Was due at noon and landed at two', 'landed after a judge had lifted a stay', 'landed in Panama, where they are to be held'.
    """
    elsewhere = _diverted(text, cues[0], language) if cues else None
    return [elsewhere] if elsewhere else _weighed(text, cues, language)


def _weighed(text: str, cues: list[Found[Outcome]], language: Language) -> list[Found[Outcome]]:
    if not cues:
        return cues
    best = cues[0]
    if best.value is Outcome.COMPLETED:
        return [] if language.fates.not_one.match(text) else [c for c in cues if not language.fates.on_board.fullmatch(text, c.start, c.end)] or cues
    done = [c for c in cues if c.value is Outcome.COMPLETED]
    flown = [c for c in done if language.fates.landed.match(text, c.start)]
    undone_by = language.fates.subordinate.get(best.value)
    told_before = [c for c in flown if undone_by and c.end < best.start and undone_by.search(text[c.end : best.start])]
    if best.value is Outcome.DENIED:
        told_before = [c for c in told_before if not language.fates.set_out.match(text, c.start)]
    if best.value is Outcome.PLANNED and not told_before:
        told_before = [c for c in flown if c.end < best.start and language.fates.ended.match(text, c.start) and not language.fates.goes_on.search(text[best.start :])]
    told_before = told_before or _on_its_way(text, best, done, language)
    if told_before:
        return told_before
    if best.value in (Outcome.DENIED, Outcome.CANCELLED) and language.fates.in_relative.search(text[: best.start]):
        return [c for c in flown if c.start > best.end and language.fates.ended.match(text, c.start)] or cues
    if best.value is Outcome.PLANNED and language.fates.was_planned.match(text, best.start):
        return [c for c in flown if c.start > best.end and not language.fates.not_yet.search(text[best.end : c.start])] or cues
    return cues


def _on_its_way(text: str, best: Found[Outcome], flown: list[Found[Outcome]], language: Language) -> list[Found[Outcome]]:
    """'Took off from Louisiana on Monday and is due to land on Tuesday': a flight that left has flown, though its landing is to come."""
    words = language.fates
    if best.value is Outcome.PLANNED and words.meant_for.match(text, best.start) and (aboard := [c for c in flown if words.put_aboard.match(text, c.start) and c.end <= best.start]):
        return aboard  # 'It had placed eight men on a plane that was bound for Juba'
    if best.value is not Outcome.PLANNED or not words.due_down.match(text, best.start):
        return []
    return [c for c in flown if c.end < best.start and words.landed.match(text, c.start) and words.set_out.match(text, c.start) and words.its_own_landing.match(text[c.end : best.start])]


def _diverted(text: str, best: Found[Outcome], language: Language) -> Found[Outcome] | None:
    """The landing of a flight of which the best cue says only where it was to land."""
    only_meant = best.rule == WAS_TO_HAVE or (best.value is Outcome.PLANNED and language.fates.was_planned.match(text, best.start))
    return landed_elsewhere(text, best.end, language) if only_meant else None


def landed_elsewhere(text: str, start: int, language: Language) -> Found[Outcome] | None:
    """'Should have landed in Lagos, but came down at Kano instead': it flew, to another town of the country or to a stop."""
    match = language.fates.instead.search(text, start)
    return Found(Outcome.COMPLETED, match.start("landed"), match.end("landed"), "landed elsewhere instead") if match else None


def went_home_empty(words: Words, outcome: Found[Outcome], start: int = 0) -> bool:
    """'Delivered them to Guayaquil and was back in Texas that night': what came back is the plane, after it had landed."""
    fates = words.language.fates
    if outcome.value is not Outcome.TURNED_BACK or not fates.went_home.match(words.text, outcome.start) or fates.with_them.match(words.text, outcome.end):
        return False
    landed = fates.has_landed.search(words.text, start, outcome.start)
    if landed is None or fates.all_the_same.search(words.text, landed.start(), outcome.start):
        return False
    return any(p.value.country != "USA" and landed.start() < p.start < outcome.start for p in words.places)


def has_set_down(draft: Draft) -> bool:
    """Whether a clause tells that a flight landed where it was to land, so that its plane may go home."""
    flown = draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED and bool(draft.destinations)
    landed = draft.language.fates.has_landed.search(draft.text) if flown else None
    return landed is not None and not draft.language.fates.all_the_same.search(draft.text, landed.start())


def tells_of_the_way_home(draft: Draft, told: list[Draft]) -> bool:
    """'A C-17 brought 80 to Lima. It was back in Texas that night': of the plane just told, which had set its people down."""
    cue = draft.outcome
    again = draft.elliptic or draft.reference in (Reference.KNOWN, Reference.PART)
    if cue is None or cue.value is not Outcome.TURNED_BACK or not again or draft.people or (draft.destinations and not draft.borrowed):
        return False
    words, text, at = draft.language.fates, draft.sentence.text, cue.start - draft.sentence.start
    failed = words.all_the_same.search(draft.text) or words.with_them.match(text, cue.end - draft.sentence.start)
    return words.went_home.match(text, at) is not None and not failed and any(has_set_down(before) for before in told)


def goes_home(words: Words, outcome: Found[Outcome]) -> bool:
    """'Sent back to Guatemala' and 'stayed on the ground in Honduras' tell of planes that arrived abroad, not of what came back or never left."""
    if outcome.value not in (Outcome.TURNED_BACK, Outcome.CANCELLED):
        return False
    abroad = [p for p in words.places if p.value.country != "USA"]
    if any(p.start < outcome.end <= p.end for p in abroad):
        return True
    fates = words.language.fates
    if fates.sent_back.match(words.text, outcome.start) and fates.group_sent.search(words.text[: outcome.start]):
        return not any(p.start < outcome.end <= p.end for p in words.places)
    stood = outcome.value is Outcome.CANCELLED and words.language.fates.stood.search(words.text[outcome.start : outcome.end])
    return bool(stood) and any(0 <= p.start - outcome.end <= _IN_OR_AT for p in abroad)


def waits_at_a_us_field(words: Words, outcome: Found[Outcome]) -> bool:
    """'The family was already at O'Hare on Tuesday': who is at a place in the US has been flown nowhere yet; nor a plane of which a frame tells that it came there."""
    fates, came = words.language.fates, outcome.value is Outcome.COMPLETED
    came_when = came and fates.came_down.fullmatch(words.text, outcome.start, outcome.end) and fates.in_a_frame.match(words.text, 0, outcome.start)
    if not came or not (came_when or fates.was_at.fullmatch(words.text, outcome.start, outcome.end)):
        return False
    return any(p.value.country == "USA" and 0 <= p.start - outcome.end <= _IN_OR_AT for p in words.places)


def is_attributive(text: str, outcome: Found[Outcome], language: Language) -> bool:
    """'22 deported Moldovans sat in a jet': the word tells who they are, not what became of the flight."""
    if outcome.value is not Outcome.COMPLETED or not language.fates.attributive.match(text[outcome.start : outcome.end]):
        return False
    return language.fates.before_adjective.search(text[: outcome.start]) is not None and language.fates.noun_after.match(text, outcome.end) is not None


def came_back(words: Words, draft: Draft) -> Found[Outcome] | None:
    """'A C-17 to La Paz returned to Fort Bliss': a flight that goes back to a place in the US was turned back, and left from there."""
    if draft.flights is None or not draft.destinations or (draft.outcome and draft.outcome.value is Outcome.TURNED_BACK and draft.outcome.rule != AGAIN_THERE):
        return None
    clause_start = draft.start - words.sentence.start
    for place in words.places:
        inside = draft.start <= words.in_document(place).start < draft.end
        match = words.language.fates.back_to.search(words.text[: place.start]) if inside and place.value.country == "USA" and place.value.place else None
        if match and words.language.fates.has_landed.search(words.text[clause_start : match.start("back")]):
            continue  # 'landed in Guatemala on Friday and returned to El Paso the same day'
        if match and words.language.fates.stops_there.match(words.text[place.end :]):
            continue
        match = match or (inside and place.value.country == "USA" and bool(place.value.place) and words.language.fates.again_there.match(words.text[place.end :]) and words.language.fates.there_again.search(words.text[: place.start])) or None
        if match and draft.start <= words.sentence.start + match.start("back"):
            draft.origins = draft.origins or [words.in_document(place)]
            return words.in_document(Found(Outcome.TURNED_BACK, match.start("back"), match.end("back"), "back to a place in the US"))
    return None


def refused_by_its_state(words: Words, draft: Draft) -> Found[Outcome] | None:
    """A flight called off by the state it was to land in was refused: 'Guatemala scrapped the flight', 'called off by Quito'."""
    outcome = draft.outcome
    if outcome is not None and outcome.value is Outcome.DENIED:
        return _called_off_by_the_us(words, outcome)
    if outcome is None or outcome.value is not Outcome.CANCELLED:
        return outcome
    at, end = outcome.start - words.sentence.start, outcome.end - words.sentence.start
    for place in words.places:
        if place.value.country == "USA" or place.value.naming is Naming.PEOPLE:
            continue
        acts = place.end <= at and words.language.fates.its_act.match(words.text[place.end : at]) and not words.language.fates.gone_to.search(words.text[: place.start])
        if acts or (place.start >= end and words.language.fates.by_it.match(words.text[end : place.start])):
            return Found(Outcome.DENIED, outcome.start, outcome.end, "called off by the state it was for")
    return outcome


def _called_off_by_the_us(words: Words, outcome: Found[Outcome]) -> Found[Outcome]:
    """'The landing permit was withdrawn by the Pentagon': who sends a flight does not refuse it, but calls it off."""
    sender = words.language.fates.by_the_us.match(words.text, outcome.end - words.sentence.start)
    return Found(Outcome.CANCELLED, outcome.start, outcome.end, "called off by the US") if sender else outcome


def says_nothing_else(draft: Draft) -> bool:
    """Whether a clause names flights or people and where they went, and nothing in it takes that back."""
    if draft.sentence.headline or draft.language.fates.unsure.search(draft.language.fates.asides.sub("", draft.text)) or draft.onward or draft.foreign_programme:
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
    words = draft.flights
    if words is None or published is None or not (draft.day or draft.people) or (draft.reference is Reference.KNOWN and not (draft.number or draft.people)):
        return None
    counted = bool(draft.people) and draft.reference is not Reference.KIND
    if not counted and not _is_beside(draft, words):
        return None
    return Found(_by_its_day(draft, published), words.start, words.end, _TOLD_OF_ITS_DAY)


def told_of_its_place(draft: Draft, published: dt.date | None) -> Found[Outcome] | None:
    """'C-17, Davis-Monthan to Managua', 'another stopped first at Comayagua': so many flights told with where they went, and nothing that takes it back."""
    words = draft.flights
    named = bool(draft.destinations) and not draft.borrowed and not draft.by_nation
    if words is None or published is None or not named or not draft.number or draft.reference is Reference.KNOWN:
        return None
    if draft.destinations[0].start < words.end or draft.language.fates.of_its_place_only.search(draft.text):
        return None
    return Found(_by_its_day(draft, published), words.start, words.end, _TOLD_OF_ITS_PLACE)


def _by_its_day(draft: Draft, published: dt.date) -> Outcome:
    to_come = draft.day is not None and (draft.day > published or draft.language.fates.later_today.search(draft.text) is not None)
    return Outcome.PLANNED if to_come else Outcome.COMPLETED
