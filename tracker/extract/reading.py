"""Reads a sentence into drafts: one for each clause that speaks of flights."""

import itertools
import re

from tracker.extract.coordinated import each_craft
from tracker.extract.drafts import Draft
from tracker.extract.ends import place_ends
from tracker.extract.errands import without_other_errands
from tracker.extract.fates import (
    came_back,
    goes_home,
    is_attributive,
    refused_by_its_state,
    says_nothing_else,
    told_of_its_day,
    told_of_its_place,
    waits_at_a_us_field,
    went_home_empty,
    what_became,
)
from tracker.extract.flight_days import date_flight
from tracker.extract.foreign_programmes import is_foreign_programme
from tracker.extract.itemised import leave_to_the_list
from tracker.extract.pointing import speaks_of_the_group
from tracker.extract.respectively import in_order, share_people
from tracker.extract.to_come import is_to_come, told_ahead
from tracker.extract.two_fates import with_its_second_fate
from tracker.extract.words import Story, Words
from tracker.find.clauses import OF_A_DAY, Clause, tells_two_singly
from tracker.find.flights import TO_A_PLACE, Flights, Reference, without_number
from tracker.find.found import Found
from tracker.find.gate import (
    can_matter,
    counts_over_a_long_time,
    is_for_another_purpose,
)
from tracker.find.language import Language
from tracker.find.numbers import parse_number
from tracker.find.outcomes import find_reason
from tracker.find.people import People, those_who_came, with_sums
from tracker.find.places import Naming
from tracker.find.sentences import Sentence
from tracker.find.singled import SINGLED_OUT
from tracker.models import Operator, Outcome, Qualifier

_WITH_A_REASON = frozenset({Outcome.DENIED, Outcome.CANCELLED, Outcome.TURNED_BACK})
SIDE_BY_SIDE = "two planes side by side"  # the rule for two flights whose carriers and models are told one by one
_APPOSED = re.compile(r",\s+")
ONE_OR_A_FEW = "one person or a few"  # the rule for those whom an airline's own flight brought
# An operator this near to the words for the flights is theirs (characters after, before).
_NEAR_AFTER, _NEAR_BEFORE = 45, 30


def read_sentence(sentence: Sentence, story: Story, may_count: bool = False) -> list[Draft]:
    """The drafts of one sentence, in order; none where nothing in it can matter. With `may_count` any number in it can: nobody has said yet how many were on board."""
    counts = may_count and sentence.language.people.numbers.search(sentence.text) is not None
    if not (counts or can_matter(sentence.text, sentence.language)) or (of_deportees := without_other_errands(sentence)) is None:
        return []
    words = Words(sentence := of_deportees, story)
    if not _says_something(words):
        return []
    drafts: list[Draft] = []
    for clause in words.clauses:
        read = with_its_second_fate(words, _draft(words, clause, drafts[-1] if drafts else None), clause)
        drafts += each_craft(words, read[0], clause) if len(read) == 1 else read
    leave_to_the_list(drafts)
    _share_day(drafts)
    _share_destination(drafts, sentence.language)
    _share_outcome(drafts)
    return share_people(drafts[-1], drafts) if len(drafts) == 2 and not drafts[0].people and in_order(drafts[-1]) else drafts


def read_whole(sentence: Sentence, story: Story) -> Draft | None:
    """What a sentence says as one clause, for a neighbour that points to it; None where it is of no use."""
    return None if is_for_another_purpose(sentence.text, sentence.language) else as_one_clause(sentence, story)


def as_one_clause(sentence: Sentence, story: Story) -> Draft:
    """What a sentence says of the flights told before, whatever else it is about."""
    words = Words(sentence, story)
    named = tuple(f for clause in words.clauses for f in clause.flights)
    return _draft(words, Clause(0, len(sentence.text), named, words.clauses[0].elliptic), None)


def _says_something(words: Words) -> bool:
    """Whether a sentence names flights, counts people, or goes on about those told; all else would be searched for nothing."""
    if any(clause.flights or clause.elliptic for clause in words.clauses) or words.people:
        return True
    if speaks_of_the_group(words.text, words.language) or words.language.reading.undisclosed.search(words.text) or words.language.reading.leave.search(words.text):
        return True
    return any(p.value.naming is Naming.PEOPLE and p.value.country != "USA" for p in words.places)


def _draft(words: Words, clause: Clause, before: Draft | None) -> Draft:
    draft = Draft(words.sentence, words.sentence.start + clause.start, words.sentence.start + clause.end)
    draft.flights, draft.elliptic = _group(words, clause)
    draft.points_back = clause.elliptic is not None
    if draft.elliptic and clause.flights and words.language.reading.aboard.is_between(words.text, 0, clause.flights[0].start):
        draft.aboard = words.in_document(clause.flights[0])
    draft.outcome = words.first(what_became(words.text, [o for o in words.outcomes if o.inside(clause.start, clause.end) and not goes_home(words, o) and not went_home_empty(words, o, clause.start) and not waits_at_a_us_field(words, o) and not is_attributive(words.text, o, words.language)], words.language))
    draft.foreign_programme = is_foreign_programme(words)
    draft.undisclosed = bool(words.language.reading.undisclosed.search(words.text))
    _leave_to_what_is_asked(words, draft)
    _count_people(words, draft, clause)
    if draft.people and draft.reference is Reference.KIND and not draft.number:
        draft.flights = None  # 'No plane can land there, so the 61 were flown to Cap-Haitien'
    place_ends(words, draft, clause)
    draft.outcome = came_back(words, draft) or refused_by_its_state(words, draft)
    _follow_the_clause_before(draft, before)
    draft.outcome = told_ahead(words, draft, clause)
    date_flight(words, draft, clause, is_to_come(words, draft))
    _fly_on_a_day_past(words, draft, clause)
    _refuse_for_its_day(draft)
    draft.operator = _operator(words, draft, clause)
    if draft.flights and words.language.reading.first_time.match(words.text):
        draft.flights, draft.outcome, draft.date = draft.flights._replace(value=draft.flights.value._replace(reference=Reference.KNOWN)), None, None
    if draft.reference is not Reference.KIND:
        models = [a for a in words.aircraft if a.inside(clause.start, clause.end)]
        two = draft.flights is not None and draft.flights.rule == SIDE_BY_SIDE and len({a.value for a in models}) > 1
        draft.aircraft, draft.models = None if two else words.first(models), [words.in_document(a) for a in models]
    _count_the_one(words, draft, clause)
    if draft.outcome and draft.outcome.value in _WITH_A_REASON:
        draft.reason = _reason(words, clause)
    if draft.outcome is None and says_nothing_else(draft):
        draft.outcome = told_of_its_day(draft, words.story.published) or told_of_its_place(draft, words.story.published)
    return draft


def _follow_the_clause_before(draft: Draft, before: Draft | None) -> None:
    """'Two are to come next week, the larger on Tuesday', 'two are due, the first on Saturday', 'one will go to Lima on Monday and another to Quito': the verb is not said again."""
    if draft.outcome is not None or before is None or draft.flights is None:
        return
    on_its_day = draft.elliptic and draft.reference is Reference.PART and before.is_planned and ((before.number or 1) > 1 or before.reference is Reference.PART)
    if (draft.flights.rule == SINGLED_OUT or on_its_day) and not draft.destinations:
        draft.outcome, draft.destinations = before.outcome, before.destinations
    elif (before.is_planned and draft.reference is Reference.FURTHER) or (draft.flights.rule == TO_A_PLACE and before.number):
        draft.outcome = before.outcome


def _refuse_for_its_day(draft: Draft) -> None:
    """'No plane with deportees will be let in on the 12th': the one of that day is refused."""
    refused = draft.outcome is not None and draft.outcome.value in (Outcome.DENIED, Outcome.CANCELLED) and draft.day is not None
    if refused and draft.flights and draft.reference is Reference.KIND and draft.language.reading.none_of_a_kind.search(draft.text):
        number = None if draft.flights.value.plural else 1
        draft.flights = draft.flights._replace(value=draft.flights.value._replace(reference=Reference.NEW, number=number))


def _fly_on_a_day_past(words: Words, draft: Draft, clause: Clause) -> None:
    """'She held it up on Wednesday, so that he would see it, when a jet opened its doors at Palmerola': no plan for a day that is past, where what the flight did then is told."""
    past = draft.day is not None and words.story.published is not None and draft.day < words.story.published
    if draft.is_planned and past and draft.flights and draft.outcome and draft.outcome.end <= draft.flights.start:
        told = [o for o in words.outcomes if o.inside(clause.start, clause.end) and o.value is Outcome.COMPLETED and not is_attributive(words.text, o, words.language) and not words.language.fates.on_board.fullmatch(words.text, o.start, o.end)]
        after = [o for o in map(words.in_document, told) if o.start >= draft.flights.end]
        draft.outcome = after[0] if after else draft.outcome


def _leave_to_what_is_asked(words: Words, draft: Draft) -> None:
    """'The request for the two flights came by email': what came is the request."""
    flown = draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED
    if flown and draft.flights and words.language.reading.asked_for.search_piece(words.text[: draft.flights.start - words.sentence.start], words.text):
        draft.outcome = draft.outcome if draft.outcome and draft.outcome.end <= draft.flights.start else None


def _group(words: Words, clause: Clause) -> tuple[Found[Flights] | None, bool]:
    """The words for the group, and whether they stand for flights told before."""
    of_them = words.language.reading.of_so_many.match(words.text, clause.start, clause.end) or words.language.reading.of_which.search(words.text, clause.start, clause.end)
    if of_them:
        return words.in_document(_so_many(of_them, words.language)), False
    if len(clause.flights) == 1 and words.language.reading.the_nth_of.is_between(words.text, 0, clause.flights[0].start):
        only = clause.flights[0]  # '119 people were flown to Panama, the first of three flights'
        return words.in_document(Found(only.value._replace(number=1, reference=Reference.NEW), only.start, only.end, only.rule)), False
    named = [f for f in clause.flights if not words.language.reading.of_several.is_between(words.text, 0, f.start) and not words.language.reading.legs.is_between(words.text, 0, f.start)]
    elliptic = clause.elliptic
    if elliptic is not None and (elliptic.rule == OF_A_DAY or not any(f.start < elliptic.end and elliptic.start < f.end for f in named)):
        strong = elliptic.value.reference is not Reference.KNOWN or elliptic.value.number is not None
        pronoun = elliptic.value.head in words.language.clauses.pronouns
        singled_out = bool(named) and named[0].value.reference is Reference.NEW and words.language.reading.cleft.fullmatch(words.text[clause.start : named[0].start])
        if pronoun and named and not singled_out and words.language.reading.it_was.match_piece(words.text[elliptic.end : named[0].start], words.text) and not words.language.reading.first_time.match(words.text):
            return words.in_document(elliptic._replace(value=elliptic.value._replace(number=named[0].value.number))), True
        if singled_out or (elliptic.value.head == words.language.reading.they and named and _tells_which(words.text, named[0], words.language)):
            return words.in_document(named[0]), False  # 'On Friday it was an army transport that came', 'They landed in Nadi in two jets'
        if strong or not named or (pronoun and words.language.reading.aboard.is_between(words.text, 0, named[0].start)):
            return words.in_document(elliptic), True
    best = _side_by_side(words.text, named, words.language) or _best_named(words.text, clause, named, words.language)
    return (words.in_document(best), False) if best else (None, False)


def _tells_which(text: str, named: Found[Flights], language: Language) -> bool:
    """Whether words beside 'they' tell of flights themselves: 'in two jets', 'on a C-17', but not 'on a plane'."""
    if named.value.reference is not Reference.NEW or not named.value.number or language.reading.the_first.search(text[: named.start]):
        return False
    return named.value.number > 1 or named.value.head.lower() not in language.reading.any_craft


def _so_many(match: re.Match[str], language: Language) -> Found[Flights]:
    """'Of the three planes that left, one went to Peru': what is told is told of the one."""
    number = parse_number(match.group("count"), language)
    return Found(Flights(number, Reference.NEW, match.group("count").lower(), None, (number or 1) > 1), match.start("count"), match.end("count"), "so many of the flights")


def _best_named(text: str, clause: Clause, named: list[Found[Flights]], language: Language) -> Found[Flights] | None:
    """The first words with a number; 'a plane on two flights' counts the flights."""
    numbered = [f for f in named if f.value.number and f.value.reference is not Reference.KIND]
    best = numbered[0] if numbered else named[0] if named else None
    if best is None:
        return None
    if tells_two_singly(text[clause.start : clause.end], language):
        return Found(best.value._replace(number=2, reference=Reference.NEW), best.start, best.end, "two told one by one")
    times = language.reading.times.search(text, clause.start, clause.end) if best.value.number == 1 and best.value.reference is Reference.NEW else None
    if times:  # 'Twice on Tuesday a plane rolled up'
        return Found(best.value._replace(number=language.reading.so_often[times.group("times").lower().split()[0]], plural=True), best.start, best.end, "a flight told so many times")
    first = named[0]
    between = text[first.end : best.start]
    apposed = first is not best and bool(_APPOSED.fullmatch(between) or language.reading.it_was.match_piece(between, text))
    if apposed and first.value.reference is Reference.KNOWN and best.value.number == 1:
        return Found(first.value._replace(number=1), first.start, first.end, first.rule)  # 'Their aircraft, a C-17'
    several = [f for f in numbered if f.value.plural and (f.value.number or 0) > 1]
    single = best.value.number == 1 and best.value.reference is Reference.NEW and not best.value.ordinal
    if single and len(several) == 1 and language.reading.of not in text[best.end : several[0].start].split():
        return several[0]
    return best


def _side_by_side(text: str, named: list[Found[Flights]], language: Language) -> Found[Flights] | None:
    """'A C-130 of the Mexican Air Force and a chartered Boeing 737 brought 213': two planes told together."""
    if len(named) != 2 or any(f.value.number != 1 or f.value.plural or f.value.reference is not Reference.NEW or f.value.ordinal for f in named):
        return None
    first, second = named
    joined = language.reading.and_a_second.fullmatch(text, first.end, second.start) is not None
    return Found(first.value._replace(number=2, plural=True), first.start, second.end, SIDE_BY_SIDE) if joined else None


def _count_people(words: Words, draft: Draft, clause: Clause) -> None:
    """People on board; counts over months and years are not theirs."""
    if not counts_over_a_long_time(words.text[clause.start : clause.end], words.language):
        counted = [p for p in with_sums(words.text, words.people, words.language) if p.inside(clause.start, clause.end) and not _counts_flights(p, clause)]
        draft.people = [words.in_document(p) for p in those_who_came(words.text, counted, words.language)]
    elif draft.flights and (draft.number or 0) > 1:
        draft.flights = draft.flights._replace(value=without_number(draft.flights.value))


def _counts_flights(count: Found[People], clause: Clause) -> bool:
    """'One of the five had been turned away': a number among the words for flights is theirs."""
    return clause.elliptic is not None and count.inside(clause.elliptic.start, clause.elliptic.end)


def _count_the_one(words: Words, draft: Draft, clause: Clause) -> None:
    """'Another Kenyan had been returned by KLM', 'he came on Icelandair': on an airline's own flight one person may be all."""
    if draft.people or draft.flights is None or draft.number != 1 or draft.operator is None or draft.operator.value is not Operator.COMMERCIAL:
        return
    one = words.language.reading.one_person.search(words.text, clause.start, clause.end)
    if one is not None:
        number = (parse_number(one.group("few"), words.language) if one.group("few") else None) or 1
        draft.people = [words.in_document(Found(People(number, None, Qualifier.EXACT, None, "person"), one.start("one"), one.end("one"), ONE_OR_A_FEW))]


def _operator(words: Words, draft: Draft, clause: Clause) -> Found[Operator] | None:
    inside = [o for o in words.operators if o.inside(clause.start, clause.end) and not _is_another_states(words, o, draft)]
    several = any((f.value.number or 0) > 1 for f in clause.flights)
    if draft.flights is not None and draft.flights.rule == SIDE_BY_SIDE and len({o.value for o in inside}) > 1:
        return None
    kinds = len({o.value for o in inside} - {Operator.COMMERCIAL}) + (words.language.reading.another_kind.search(words.text, clause.start, clause.end) is not None)
    if several and kinds > 1 and words.language.reading.split.search(words.text, clause.start, clause.end):
        return None  # 'three flights, two of them military and one a charter': no one operator
    near = [o for o in inside if any(o.start < f.end + _NEAR_AFTER and f.start - _NEAR_BEFORE < o.end for f in clause.flights)]
    return words.first(near or inside)


def _is_another_states(words: Words, operator: Found[Operator], draft: Draft) -> bool:
    """'Landed in Honduras with 177 people who were to be put on a Venezuelan plane': not the plane of the state that receives."""
    named = {p.value.country for p in words.places if operator.start <= p.start < operator.end and p.value.country != "USA"}
    return operator.value is Operator.FOREIGN and bool(named and draft.destinations) and not named & {d.value.country for d in draft.destinations}


def _reason(words: Words, clause: Clause) -> Found[str] | None:
    reason = find_reason(words.text[clause.start : clause.end], words.language)
    return words.in_document(Found(reason.value, reason.start + clause.start, reason.end + clause.start, reason.rule)) if reason else None


def _share_day(drafts: list[Draft]) -> None:
    """Clauses of one sentence share its day, where only one of them gives one and the others are not further flights."""
    dated = [d for d in drafts if d.day]
    for draft in drafts if len(dated) == 1 else []:
        if draft.date is None and draft.flights and (draft.reference is not Reference.FURTHER or _happened_then_too(draft, dated[0])) and not _has_its_own_day(draft, dated[0]):
            draft.date, draft.date_kind = dated[0].date, dated[0].date_kind


def _happened_then_too(draft: Draft, dated: Draft) -> bool:
    """'One landed in Bogota on Tuesday while another touched down in Quito': a further one, told next in the past tense."""
    told = draft.outcome is not None and draft.outcome.value is not Outcome.PLANNED and not dated.is_planned
    return told and draft.start > dated.start and draft.elliptic and draft.language.grouping.pluperfect.search(draft.text) is None


def _has_its_own_day(draft: Draft, dated: Draft) -> bool:
    """'A pair left on Monday; the third ...'; a plan told after it has a day to come."""
    of_another_series = draft.flights is not None and (draft.flights.value.ordinal or 0) > (dated.number or 1) > 1
    goes_on_later = draft.is_planned and not dated.is_planned and draft.sentence is dated.sentence and draft.start == dated.start  # 'were flown there on Monday and are to be sent on'
    since_then = dated.start > draft.start and draft.language.reading.since_clause.match(dated.text) is not None  # 'the first flight since ICE called one off on Feb. 29'
    return of_another_series or goes_on_later or since_then or (dated.is_planned and dated.start > draft.start)


def _share_outcome(drafts: list[Draft]) -> None:
    """'C-17s have completed 11 flights; the one to India was the longest': flown like those before it."""
    for before, draft in itertools.pairwise(drafts):
        flown = before.outcome is not None and before.outcome.value is Outcome.COMPLETED
        if draft.outcome is None and draft.flights and (flown or draft.language.reading.and_another.match(draft.text)):
            draft.outcome = before.outcome


def _share_destination(drafts: list[Draft], language: Language) -> None:
    """A clause about some of the flights of the clause before ('including one on a chartered plane') goes where they go."""
    for before, draft in itertools.pairwise(drafts):
        if before.destinations and not draft.destinations and draft.flights and language.reading.same_subject.match(draft.text):
            draft.destinations = before.destinations
        if before.destinations and before.flights and not draft.destinations and draft.elliptic and draft.flights and draft.flights.value.head == language.clauses.it:
            draft.destinations, draft.operator = before.destinations, draft.operator or before.operator
            draft.flights = draft.flights._replace(value=draft.flights.value._replace(number=before.number))
        if before.destinations and not draft.destinations and draft.flights and language.reading.within.match(draft.text):
            draft.destinations, draft.within, draft.outcome = before.destinations, before, draft.outcome or before.outcome
