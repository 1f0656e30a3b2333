"""Joins what neighbouring sentences say of flights that none of them tells whole.

'Twenty-three men saw the lights of this city on Wednesday. A C-130 had needed half an hour to bring them across.' A clause with words that point to the
sentence before ('they', 'them', 'then', 'the aircraft', 'it') takes from it what it does not say itself, where that sentence went into no report of its own:
the day, the people, the flights, their carrier and origin. Nothing is taken where both say the same thing differently.
"""

import datetime as dt
import itertools

from tracker.extract.drafts import Draft, total_people
from tracker.extract.flight_days import days_of_flying, kind_of_hour
from tracker.extract.reading import read_whole
from tracker.extract.tallying import counts_over_a_month
from tracker.extract.words import Story, Words
from tracker.find.clauses import Clause
from tracker.find.days import Before, Day, find_days
from tracker.find.flights import Reference, find_flights
from tracker.find.found import Found
from tracker.find.gate import speaks_of_flying
from tracker.find.sentences import Sentence
from tracker.models import DateKind, Outcome

# How many sentences back, within a paragraph, the other half of a report may stand; in the paragraph before only its last sentence.
_REACH = 2
# A day alone does not make 'they' or 'it' a flight: 'Protesters came on Tuesday. They held signs'.
_ONLY_A_DAY = [False, False, False, True, False]


class Neighbours:
    """The sentences just read, each with whether what it says went into a report."""

    def __init__(self) -> None:
        self.told: list[tuple[Sentence, bool]] = []

    def note(self, sentence: Sentence, placed: bool) -> None:
        """A sentence that was read, and whether one of its clauses went into a report, or is of others' flights."""
        self.told = [*self.told[-_REACH:], (sentence, placed)]

    @property
    def just_told(self) -> list[Sentence]:
        """The two sentences just before."""
        return [sentence for sentence, _ in self.told[-2:]]

    @property
    def untold(self) -> Sentence | None:
        """The sentence just before, where nothing of it went into a report."""
        return self.told[-1][0] if self.told and not self.told[-1][1] else None

    def before(self, sentence: Sentence, story: Story) -> Draft | None:
        """The nearest sentence before that tells of flights, people or a day and went into no report."""
        for back, (other, placed) in enumerate(reversed(self.told)):
            if placed or other.headline or back >= _REACH or (other.paragraph != sentence.paragraph and (back or not sentence.language.joining.opens.match(sentence.text))):
                return None
            draft = read_whole(other, story)
            if draft is not None and (draft.flights or draft.people or draft.day) and not (draft.foreign_programme or draft.onward or draft.from_abroad or counts_over_a_month(draft)):
                return draft
        return None

    def date_anew(self, draft: Draft, story: Story) -> None:
        """'He walked out of the hangar on Friday. He is one of 94 who arrived that day': the day that the sentence before tells, though it went into no report."""
        untold = list(itertools.takewhile(lambda told: not told[1] and not told[0].headline, reversed(self.told)))
        if draft.date is None or not draft.date.value.relative_to_story or not untold:
            return
        to_come = draft.is_planned and not is_past_plan(draft)
        reach = untold[: 1 if draft.day else None]
        counts = draft.language.flight_days.counted_on.search(draft.sentence.text, draft.date.start - draft.sentence.start, draft.date.end - draft.sentence.start) is not None
        days = next(filter(None, (_days_of(sentence, story, to_come) for sentence, _ in reach)), set()) or (_days_told(untold[0][0], story) if counts and draft.reference is not Reference.FURTHER else set())
        told = next(iter(days)) if len(days) == 1 else None
        is_over = told is not None and story.published is not None and told < story.published
        if told is not None and not (to_come and is_over):
            anew = find_days(draft.sentence.text, story.published, Before(told, story.month), language=draft.language)
            draft.date = next((Found(day.value, draft.date.start, draft.date.end, day.rule) for day in anew if day.start + draft.sentence.start == draft.date.start), draft.date)

    def just_before(self, sentence: Sentence, story: Story) -> Draft | None:
        """The sentence just before as one clause, where nothing of it went into a report."""
        before = self.untold
        return read_whole(before, story) if before is not None and before.paragraph >= sentence.paragraph - 1 and not before.headline else None

    def speak_of_a_kind(self) -> bool:
        """Whether the sentence just before speaks of no flight, or of flights in general ('The planes keep coming'): one that follows is new."""
        if not self.told or self.told[-1][1]:
            return False
        named = find_flights(self.told[-1][0].text, self.told[-1][0].language)
        return bool(named) and all(f.value.reference is Reference.KIND or (f.value.plural and not f.value.number and f.value.reference in (Reference.NEW, Reference.KNOWN)) for f in named)

    def lend_the_kind(self, draft: Draft, story: Story) -> None:
        """'C-17s did nearly all of it. One went to Guatemala': one of those of which the sentence just before speaks in general."""
        kind = read_whole(self.told[-1][0], story) if self.told else None
        if kind is not None and kind.flights is not None:
            draft.operator, draft.aircraft = draft.operator or kind.operator, draft.aircraft or kind.aircraft

    def names_a_craft(self, sentence: Sentence, story: Story) -> bool:
        """Whether the sentence just before names a craft that no report has: 'With a hired Boeing nobody found any difficulty. It brought ...'."""
        if not self.told or self.told[-1][1] or self.told[-1][0].paragraph != sentence.paragraph:
            return False
        before = read_whole(self.told[-1][0], story)
        craft = before is not None and before.outcome is None and before.reference is Reference.NEW and before.number == 1 and not before.destinations
        return bool(craft and before and before.flights and not before.elliptic and (before.operator or before.aircraft))

    def refused(self, draft: Draft, story: Story) -> Draft | None:
        """The nearest of the sentences just before that refuses in words of its own what is told next: 'The answer from Tegucigalpa was no'."""
        stopped = draft.outcome is not None and (draft.outcome.value is Outcome.CANCELLED or draft.language.joining.was_to_come.match(draft.text[draft.outcome.start - draft.start :]))
        if not stopped or draft.flights is None or draft.outcome is None:
            return None
        would_be = draft.number is None or draft.language.reading.would.match(draft.text[draft.outcome.start - draft.start :])
        for back, (sentence, placed) in enumerate(reversed(self.told)):
            before = None if placed or (back and would_be) else read_whole(sentence, story)
            if before is None or not (before.flights is None or before.elliptic or _is_no_group(before)):
                return None
            if before.outcome is not None and before.outcome.value is Outcome.DENIED:
                return before
        return None


def _is_no_group(draft: Draft) -> bool:
    """Whether words for flights are of flights in general: 'the answer to the flights was no'."""
    return draft.flights is not None and draft.flights.value.plural and draft.number is None and not draft.destinations and draft.day is None


def is_past_plan(draft: Draft) -> bool:
    """Whether flights were to come at a time that is past: 'were to bring', not 'is to bring'."""
    return draft.outcome is not None and draft.language.reading.past_plan.match(draft.text[draft.outcome.start - draft.start :]) is not None


def _days_of(sentence: Sentence, story: Story, future: bool) -> set[dt.date | None]:
    """The days that a sentence tells outright, but those on which somebody only spoke."""
    return {day.value.date for day in days_of_flying(Words(sentence, story), Clause(0, len(sentence.text), (), None), future) if not day.value.relative_to_story}


def _days_told(sentence: Sentence, story: Story) -> set[dt.date | None]:
    """The days that a sentence tells outright, whatever was on them: 'The presidents spoke on Monday. A day later ...'."""
    days = Words(sentence, story).finds.days(story.published, Before(story.day, story.month), False)
    return {day.value.date for day in days if day.value.date and not day.value.relative_to_story}


def points_to_the_sentence_before(draft: Draft) -> bool:
    """Whether a clause about flights has words that stand for something told just before."""
    if draft.flights is None or draft.sentence.headline:
        return False
    if draft.start > draft.sentence.start and not draft.elliptic:
        return False
    return draft.elliptic or draft.points_back or draft.reference is Reference.KNOWN or draft.language.joining.points_back.search(draft.text) is not None


def join(draft: Draft, before: Draft, published: dt.date | None) -> None:
    """Give a draft what it does not say and the sentence before does."""
    if _contradicts(draft, before, published):
        return
    day = draft.date, draft.date_kind
    took = [_take_flights(draft, before), _take_outcome(draft, before), _take_destination(draft, before), _take_day(draft, before, published), _take_people(draft, before)]
    if took == _ONLY_A_DAY and draft.flights is not None and draft.flights.value.head in draft.language.clauses.pronouns:
        draft.date, draft.date_kind = day
        return
    draft.joined = any(took)
    if draft.joined and draft.flights is not None and draft.reference is Reference.KNOWN:
        number = draft.number or before.number or (None if draft.flights.value.plural else 1)
        draft.flights = draft.flights._replace(value=draft.flights.value._replace(reference=Reference.NEW, number=number))


def refuse(draft: Draft, before: Draft) -> None:
    """Flights that were to come, and that a state was just told to refuse, were refused."""
    theirs, ours = {p.value.country for p in [*before.destinations, *before.places, *before.origins]}, {p.value.country for p in draft.destinations}
    if theirs and ours and theirs & ours:
        draft.outcome = before.outcome
    elif theirs and not ours:
        draft.outcome, draft.destinations, draft.borrowed = before.outcome, [*before.destinations, *before.places, *before.origins][:1], True
    elif not theirs and not ours:
        draft.outcome = before.outcome  # 'The minister would not have it', in a story from there


def _contradicts(draft: Draft, before: Draft, published: dt.date | None) -> bool:
    """Whether the two name different countries, or one tells of what is to come and the other of what was."""
    theirs, ours = {p.value.country for p in before.destinations}, {p.value.country for p in draft.destinations}
    to_come = before.day is not None and published is not None and before.day > published
    flew = draft.outcome is not None and draft.outcome.value in (Outcome.COMPLETED, Outcome.TURNED_BACK)
    planned = before.outcome is not None and before.outcome.value is Outcome.PLANNED and (before.day is None or published is None or before.day > published or _announced_for(before))
    return bool(theirs and ours and not theirs & ours) or ((to_come or planned) and flew)


def _announced_for(before: Draft) -> bool:
    """'They had been announced for Sunday': the day for which, not on which."""
    return before.date is not None and before.language.joining.for_a_day.search(before.sentence.text[: before.date.start - before.sentence.start]) is not None


def _take_flights(draft: Draft, before: Draft) -> bool:
    """'Best catch: the 767 that ICE has on contract. Full of deportees, it left El Paso': the words for the craft."""
    told = before.flights
    if told is None or draft.flights is None or before.reference is Reference.KIND or not (draft.elliptic or draft.reference is Reference.KNOWN):
        return False
    if draft.flights.value.head in draft.language.clauses.pronouns:
        if (draft.flights.value.head == draft.language.clauses.it) is told.value.plural:
            return False
        draft.flights, draft.elliptic = told._replace(value=told.value._replace(reference=Reference.NEW)), False
    elif before.reference is not Reference.NEW or (draft.number and before.number and draft.number != before.number):
        return False
    draft.operator, draft.aircraft = draft.operator or before.operator, draft.aircraft or before.aircraft
    draft.origins = draft.origins or before.origins
    return True


def _take_outcome(draft: Draft, before: Draft) -> bool:
    """'The tenth brought 97 Ecuadorians to Guayaquil. It was an ICE charter': where they went and what became of them."""
    told = draft.outcome is None and before.outcome is not None and before.outcome.value is Outcome.COMPLETED
    in_one_place = len({p.value.country for p in [*before.destinations, *draft.destinations]}) == 1 and not (before.destinations and draft.destinations)
    says_how = draft.operator or draft.aircraft or draft.aboard or draft.origins or draft.number or draft.destinations
    if draft.points_back and not says_how:
        return False  # 'They had hoped to cross before the flights began'
    if not told or not in_one_place or not before.people or not (draft.elliptic or draft.points_back or draft.reference is Reference.KNOWN):
        return False
    draft.outcome, draft.destinations = before.outcome, before.destinations or draft.destinations
    if draft.number:
        draft.elliptic = False
    return True


def _take_destination(draft: Draft, before: Draft) -> bool:
    """'Fifty-six people were handed over in Abuja. They had been flown out of Alexandria': where those came who were just counted."""
    came = before.outcome is not None and before.outcome.value is Outcome.COMPLETED and before.flights is None and bool(before.people)
    flew = draft.only_left or (draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED and speaks_of_flying(draft.text, draft.language))
    if not came or not flew or draft.destinations or draft.places or len({p.value.country for p in before.destinations}) != 1:
        return False
    draft.destinations = before.destinations
    return True


def _take_day(draft: Draft, before: Draft, published: dt.date | None) -> bool:
    if draft.date is not None or before.day is None:
        return False
    draft.date, draft.date_kind = _to_come(draft, before, published) or before.date, _kind(draft, before)
    return True


def _to_come(draft: Draft, before: Draft, published: dt.date | None) -> Found[Day] | None:
    """'Amritsar has been asked to keep a stand clear on Sunday. A fourth plane is then to come': the Sunday to come."""
    if draft.outcome is None or draft.outcome.value is not Outcome.PLANNED or before.date is None or is_past_plan(draft):
        return None
    own = before.sentence
    days = find_days(own.text, published, future=True, language=own.language)
    day = next((d for d in days if d.start + own.start == before.date.start), None)
    return Found(day.value, before.date.start, before.date.end, day.rule) if day else None


def _kind(draft: Draft, before: Draft) -> DateKind:
    """What happened on the day, as the clause with the flights tells it."""
    if draft.only_left:
        return DateKind.DEPARTURE
    told = before.date_kind is not DateKind.UNSTATED and (before.flights or before.people)
    return before.date_kind if told else kind_of_hour(draft.text, draft.language)


def _take_people(draft: Draft, before: Draft) -> bool:
    means_them = draft.reference is Reference.KNOWN or before.flights is not None or draft.language.joining.means_people.search(draft.text) is not None
    if draft.people or not before.people or not means_them or (draft.number or 1) not in (1, before.number) or draft.reference is Reference.FURTHER:
        return False
    draft.people = [of_all] if (of_all := total_people(before, draft.number)) is not None else before.people[:1]
    return True
