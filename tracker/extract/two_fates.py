"""Two things that one clause tells of the same flights: 'turned away on Monday, it was let in on Wednesday', 'turned around and flew to Honduras'."""

from dataclasses import replace

from tracker.extract.drafts import Draft
from tracker.extract.fates import is_attributive
from tracker.extract.flight_days import days_of_flying
from tracker.extract.words import Words
from tracker.find.clauses import Clause
from tracker.find.counted_days import OF_WHAT_FOLLOWS
from tracker.find.days import Day
from tracker.find.found import Found
from tracker.models import STOPPED, DateKind, Outcome

_BESIDE = 60  # characters between words for what became of flights and its day


def with_its_second_fate(words: Words, draft: Draft, clause: Clause) -> list[Draft]:
    """The draft, and where its clause also tells that the flights flew on another day, a draft of that."""
    if several := _landed_elsewhere(draft) or _landed_instead(draft) or _to_go_on(words, draft):
        return several
    stopped = [o for o in words.outcomes if o.value in STOPPED and o.inside(clause.start, clause.end)]
    if not stopped or draft.flights is None or draft.moved_to is not None or draft.again is not None or draft.outcome is None:
        return [draft]
    days = days_of_flying(words, clause)
    if len({d.value.date for d in days}) < 2:
        return [draft]
    for flown in (o for o in words.outcomes if _tells_of_flying(words, o, stopped[0], clause)):
        theirs, ours = _day_beside(stopped[0], flown, days), _day_beside(flown, stopped[0], days)
        if theirs and ours and theirs.value.date < ours.value.date:
            return _both(words, draft, (stopped[0], theirs), (flown, ours))
    return [draft]


def _landed_elsewhere(draft: Draft) -> list[Draft]:
    """'A flight for Guatemala turned around and flew to Honduras, where 90 people got off': turned back for the one state, landed in the other."""
    turned, sentence = draft.outcome, draft.sentence
    if turned is None or turned.value is not Outcome.TURNED_BACK or len({place.value.country for place in draft.destinations}) < 2:
        return []
    for place in draft.destinations:
        went = draft.language.fates.diverted_to.search(sentence.text[: place.start - sentence.start])
        if went and sentence.start + went.start("verb") >= turned.end:
            landed = Found(Outcome.COMPLETED, sentence.start + went.start("verb"), sentence.start + went.end("verb"), "landed in another state")
            before = replace(draft, destinations=[p for p in draft.destinations if p.value.country != place.value.country], people=[p for p in draft.people if p.end <= place.start])
            return [before, replace(draft, destinations=[place], outcome=landed, reason=None)]
    return []


def _landed_instead(draft: Draft) -> list[Draft]:
    """'A flight that left for South Sudan landed instead in Djibouti': one flight, to where it landed."""
    if draft.outcome is None or draft.outcome.value is not Outcome.COMPLETED or len({place.value.country for place in draft.destinations}) < 2:
        return []
    landed = (place for place in draft.destinations if draft.language.fates.landed_instead.search(draft.sentence.text[: place.start - draft.sentence.start]))
    return [replace(draft, destinations=[place]) for place in landed][:1]


def _to_go_on(words: Words, draft: Draft) -> list[Draft]:
    """'They were flown to Honduras and are scheduled to be sent to Venezuela on a special flight': flown to the one state, to fly on to the other."""
    first_of_each = {place.value.country: place for place in sorted(draft.destinations, key=lambda place: -place.start)}
    if draft.outcome is None or draft.outcome.value is not Outcome.COMPLETED or len(first_of_each) != 2:
        return []
    there, onward = sorted(first_of_each.values(), key=lambda place: place.start)
    to_come = next((cue for cue in map(words.in_document, words.outcomes) if cue.value is Outcome.PLANNED and there.end <= cue.start and cue.end <= onward.start), None)
    if to_come is None or draft.outcome.start >= there.start or (draft.flights is None and not draft.people):
        return []
    if draft.flights is None:
        return [replace(draft, destinations=[there])]  # 'ICE has flown 177 people to Honduras, from where they are to be taken to Venezuela'
    before, after = ([one for one in map(words.in_document, words.operators) if (one.start > to_come.start) is late][:1] for late in (False, True))
    flown = replace(draft, destinations=[there], operator=before[0] if before else None)
    return [flown, replace(draft, destinations=[onward], outcome=to_come, date=None, origins=[], people=[], operator=after[0] if after else None)]


def _tells_of_flying(words: Words, cue: Found[Outcome], stopped: Found[Outcome], clause: Clause) -> bool:
    """Whether words tell that the flights landed or left, apart from those that stopped them."""
    apart = cue.end <= stopped.start or stopped.end <= cue.start
    to_come = cue.value is Outcome.PLANNED and words.language.fates.will_be_let_in.match(words.text, cue.start) is not None
    outright = to_come or words.language.fates.landed.match(words.text, cue.start) or words.language.fates.let_in.match(words.text, cue.start)
    return (to_come or cue.value is Outcome.COMPLETED) and apart and cue.inside(clause.start, clause.end) and bool(outright) and not is_attributive(words.text, cue, words.language)


def _day_beside(cue: Found[Outcome], other: Found[Outcome], days: list[Found[Day]]) -> Found[Day] | None:
    """The day nearest to some words, on their side of the other words."""
    ours = [d for d in days if _apart(cue, d) < _apart(other, d) and _apart(cue, d) <= _BESIDE]
    return min(ours, key=lambda d: _apart(cue, d)) if ours else None


def _apart(cue: Found[Outcome], day: Found[Day]) -> int:
    """How many characters lie between; a day that follows is nearer than one that stands before, by a few words; one counted for what follows is of nothing else."""
    if day.rule == OF_WHAT_FOLLOWS:
        return max(cue.start - day.end - _BESIDE, 0) if cue.start >= day.end else 2 * _BESIDE
    return day.start - cue.end if day.start >= cue.end else cue.start - day.end + 10


def _both(words: Words, draft: Draft, stopped: tuple[Found[Outcome], Found[Day]], flown: tuple[Found[Outcome], Found[Day]]) -> list[Draft]:
    first = replace(draft, outcome=words.in_document(stopped[0]), date=words.in_document(stopped[1]), date_kind=DateKind.UNSTATED)
    second = replace(draft, outcome=words.in_document(flown[0]), date=words.in_document(flown[1]), date_kind=DateKind.UNSTATED, reason=None)
    return [first, second]
