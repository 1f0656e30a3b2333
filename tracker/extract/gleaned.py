"""What one sentence gives to a passage that tells of flights in pieces: a plane, people, a day, a place, the words that they came, and what speaks against it."""

import datetime as dt
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from tracker.extract.drafts import Draft
from tracker.extract.foreign_programmes import DEPORTING_STATES
from tracker.extract.groups import LONGEST_FLIGHT, Group
from tracker.extract.reading import ONE_OR_A_FEW, as_one_clause
from tracker.extract.scene import Scene
from tracker.extract.told import Fate
from tracker.extract.words import Story, Words
from tracker.find.flights import Flights, Reference
from tracker.find.found import Found
from tracker.find.gate import counts_over_a_long_time, is_for_another_purpose, names_another_programme, names_the_us, says_removal
from tracker.find.numbers import parse_number
from tracker.find.people import People
from tracker.find.places import Named, Naming
from tracker.find.sentences import Sentence
from tracker.models import STOPPED, Outcome, Qualifier

CAME = "came, in a passage"  # the rule for words that tell of a landing only beside a plane and people
COUNTED = "count in a passage"  # the rule for numbers that count people only beside a plane
# More people are those of many flights.
_MOST = 600
_AT_ONCE = 12  # flights; more are those of a long time
_MARKS = ",;:—"  # between clauses
_BEFORE_A_PLACE = 5  # characters between 'in' and its place
# Why a clause was left out that may still be a part of what a passage tells.
_INCOMPLETE = frozenset({
    "names no destination", "points back to flights that were not told", "does not say what became of the flights",
    "has no words for flights, and none were told just before", "has no words for flights", "gives no number of flights, no day and no people",
    "has too little for a report: no destination or origin, or no number, day or people",
})  # fmt: skip
# What speaks against a passage that stands beside it.
_OF_OTHERS = frozenset({
    "is a transfer inside the US", "left from another country than the US", "tells of another country's own programme", "is a leg inside one country",
    "speaks of an airline's own flight", "goes on about flights for another purpose",
})  # fmt: skip


class Told(NamedTuple):
    """A sentence, where it stands, the story so far, and what became of its clauses."""

    sentence: Sentence
    index: int
    story: Story
    fates: list[Fate]
    scene: Scene


class Gleaned:
    """What one sentence gives to a passage."""

    def __init__(self, told: Told) -> None:
        self.told, self.sentence, self.language = told, told.sentence, told.sentence.language

    @cached_property
    def is_free(self) -> bool:
        """Whether it went into no report and is of nothing else."""
        text, language = self.sentence.text, self.language
        if self.sentence.headline or any(fate.group.is_report if fate.group else fate.why not in _INCOMPLETE for fate in self.told.fates):
            return False
        if language.scene.of_others.search(text) and not says_removal(text, language):
            return False
        return not (is_for_another_purpose(text, language) or counts_over_a_long_time(text, language) or language.passages.of_others.search(text))

    @cached_property
    def vetoes(self) -> bool:
        """Whether it tells of flights that are no reports."""
        return any(fate.why in _OF_OTHERS for fate in self.told.fates) or names_another_programme(self.sentence.text, self.language)

    @cached_property
    def of_others(self) -> bool:
        """Whether it tells of people who are not sent away, or not by air, or of many flights."""
        many = any((f.value.number or 0) > _AT_ONCE for clause in self.words.clauses for f in clause.flights)
        return many or (self.language.passages.of_others.search(self.sentence.text) is not None and not says_removal(self.sentence.text, self.language))

    @cached_property
    def drafts(self) -> list[Draft]:
        """What its clauses say; where nothing was looked for in it, what it says as a whole."""
        return [fate.draft for fate in self.told.fates] or [as_one_clause(self.sentence, self.told.story)]

    @cached_property
    def words(self) -> Words:
        """What the finders find in it."""
        return Words(self.sentence, self.told.story)

    @cached_property
    def air(self) -> bool:
        """Whether it has a plane, a part of one, or a place where one stands."""
        return self.language.passages.air.search(self.sentence.text) is not None

    @cached_property
    def flies(self) -> bool:
        """Whether it has words for a flight itself, and not only for an airport or for flights in general."""
        named = [f.value for clause in self.words.clauses for f in clause.flights]
        return any(f.reference is not Reference.KIND and (f.number or not f.plural) for f in named) or self.language.passages.aloft.search(self.sentence.text) is not None

    @cached_property
    def came(self) -> Found[Outcome] | None:
        """The words that say that people are there."""
        told = [d.outcome for d in self.drafts if d.outcome is not None and d.outcome.value is Outcome.COMPLETED and not d.only_boarded]
        return next((o for o in told if self._is_real(o.start - self.sentence.start, o.end - self.sentence.start)), None) or next(self._came_by_any_word(), None)

    @cached_property
    def came_on_its_day(self) -> bool:
        """'There were 61 on the one that came on the 28th': whether its people, their coming and a day stand in one clause."""
        days = [d.date for d in self.drafts if d.date is not None and d.day]
        if self.came is None or not self.people or not days:
            return False
        told = (self.came, self.people[0], days[0])
        between = self.sentence.text[min(one.start for one in told) - self.sentence.start : max(one.end for one in told) - self.sentence.start]
        return not any(mark in between for mark in _MARKS)

    def _is_real(self, start: int, end: int) -> bool:
        """Whether words for a landing tell what happened, and not in the US."""
        text, words = self.sentence.text, self.language.passages
        return not self._into_us(end) and not self._is_unreal(start) and not words.not_there.match(text, end)

    def _is_unreal(self, at: int) -> bool:
        """Whether words before it in its clause make it a plan, a wish, a condition or a denial."""
        text = self.sentence.text
        clause = max(text.rfind(mark, 0, at) + 1 for mark in _MARKS)
        words = self.language.passages
        return words.unreal.is_between(text, clause, at) or words.no_passengers.search_piece(text[clause:at], text) is not None

    def _came_by_any_word(self) -> Iterator[Found[Outcome]]:
        for match in self.language.passages.came.finditer(self.sentence.text):
            if self._is_real(match.start(), match.end()) and (not match.group("in") or self._is_before_a_place(match.end())):
                yield self.words.in_document(Found(Outcome.COMPLETED, match.start(), match.end(), CAME))

    def _is_before_a_place(self, at: int) -> bool:
        """'They were in Callao', but not 'they were in a queue'."""
        return any(p.value.country != "USA" and p.value.naming is Naming.PLACE and at < p.start <= at + _BEFORE_A_PLACE for p in self.words.places)

    def _into_us(self, at: int) -> bool:
        """Whether a place in the US follows that it did not leave from."""
        left = {o.start - self.sentence.start for d in self.drafts for o in d.origins}
        return any(p.value.country == "USA" and p.value.place and p.start >= at and p.start not in left for p in self.words.places)


    @cached_property
    def people(self) -> list[Found[People]]:
        """Counts of people, also by words that count nobody by themselves."""
        told = [p for d in self.drafts for p in d.people if (1 < p.value.number <= _MOST or p.rule == ONE_OR_A_FEW) and self._counts_who_came(p)]
        return [p for p in told if not self.language.passages.only_some.match(self.sentence.text, p.end - self.sentence.start)] or ([] if any(d.people for d in self.drafts) else list(self._counted_so()))

    def _counts_who_came(self, people: Found[People]) -> bool:
        """Whether it is no limit ('up to 250 may be taken in') and no rest ('92 others rode down with him')."""
        return people.value.qualifier is not Qualifier.AT_MOST and not self._leaves_out(people.start - self.sentence.start)

    def _leaves_out(self, at: int) -> bool:
        return self.language.passages.the_rest.match(self.sentence.text, at) is not None

    def _counted_so(self) -> Iterator[Found[People]]:
        """'Ten fellows left on Tuesday', 'five of the men'."""
        for number in self.language.people.numbers.finditer(self.sentence.text):
            value, at = parse_number(number.group(), self.language), number.start()
            if not value or not 1 < value <= _MOST or self._leaves_out(at) or not self.language.passages.counted_so.match(self.sentence.text, number.end()):
                continue
            if self.language.passages.no_count.search_piece(self.sentence.text[:at], self.sentence.text):
                continue  # 'the mother of three went to her check-in'
            if not self._is_unreal(at) and not any(a.start <= at < a.end for a in self.words.aircraft):
                yield self.words.in_document(Found(People(value, None, Qualifier.EXACT, None, "people"), at, number.end(), COUNTED))


    @cached_property
    def flights(self) -> list[Found[Flights]]:
        """Words for so many flights."""
        named = (f for clause in self.words.clauses for f in clause.flights)
        return [self.words.in_document(f) for f in named if f.value.number and f.value.reference is not Reference.KIND]

    @cached_property
    def has_people(self) -> bool:
        """Whether it has people, counted or not."""
        return bool(self.people) or self.language.passages.aboard.search(self.sentence.text) is not None

    @cached_property
    def places(self) -> list[Found[Named]]:
        """The foreign places that it names, but for those passed or left."""
        left = {o.start for draft in self.drafts for o in draft.origins}
        return [place for place in self.named if place.start not in left]

    @cached_property
    def named(self) -> list[Found[Named]]:
        """The foreign places that it names, but for those only passed."""
        return self.told.scene.places_of(self.sentence)

    @cached_property
    def days(self) -> set[dt.date]:
        """The days that it tells."""
        return {d.day for d in self.drafts if d.day}

    @property
    def dated(self) -> bool:
        """Whether it tells a day."""
        return bool(self.days)

    @cached_property
    def ends(self) -> list[Found[Named]]:
        """Where it says that they went, else the foreign places that it names."""
        held = {p.start for d in self.drafts for p in d.held_at}
        said = [p for d in self.drafts for p in d.destinations if not d.by_nation and not d.borrowed and not self._is_unreal(p.start - self.sentence.start)]
        return said + [p for p in self.places if p.value.country not in DEPORTING_STATES and p.start not in held and not self._is_unreal(p.start - self.sentence.start)]

    @cached_property
    def weight(self) -> int:
        """How much of a report it says by itself."""
        return 3 * bool(self.people) + 2 * bool(self.ends) + self.dated + any(d.origins for d in self.drafts) + self.air + self.removes

    @cached_property
    def removes(self) -> bool:
        """Whether it speaks of people sent away, or of the United States."""
        return says_removal(self.sentence.text, self.language) or names_the_us(self.sentence.text, self.language)

    @cached_property
    def of_other_matters(self) -> bool:
        """Whether it speaks of a court, a meeting or a match."""
        return self.language.passages.other_matters.search(self.sentence.text) is not None

    @cached_property
    def stops(self) -> bool:
        """Whether it tells of flights that did not come, or of another state's."""
        undone = self.language.passages.undone.search(self.sentence.text) is not None
        return undone or any(d.foreign_programme or (d.outcome is not None and d.outcome.value in STOPPED) for d in self.drafts)

    @cached_property
    def against(self) -> bool:
        """Whether it tells what a passage of flights flown does not: a refusal, a plan, another state's doing."""
        return self.stops or any(d.reference is Reference.FURTHER or (d.outcome is not None and d.outcome.value is not Outcome.COMPLETED) for d in self.drafts)


def may_have_flown_then(group: Group, day: dt.date, one: Gleaned) -> bool:
    """Whether flights told with another day may be those of this day: it may be that on which they left."""
    if group.day is None or abs((group.day - day).days) <= 1:
        return True
    counts = {p.value.number for p in one.people}
    others = bool(counts) and group.people is not None and group.people.value.number not in counts
    further = any(d.reference is Reference.FURTHER for d in one.drafts)
    return not others and not further and 0 <= (group.day - day).days <= LONGEST_FLIGHT
