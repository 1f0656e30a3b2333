"""Flights of another day, told beside those of a report and half unsaid.

'A week earlier, on the 20th, there had been one too, with 62 people', 'next Wednesday's is again the A340's turn': a day that no report has, and words that go
on about the same flights. This is weighed at the end, when it is known which days have a report.
"""

from bisect import bisect_right
from collections import defaultdict
from dataclasses import replace

from tracker.extract.drafts import Draft
from tracker.extract.gleaned import Gleaned, may_have_flown_then
from tracker.extract.groups import Group
from tracker.find.flights import ON_AN_AIRLINE, Flights, Reference
from tracker.find.found import Found
from tracker.find.places import Named
from tracker.models import Outcome

TOLD_OF_ANOTHER_DAY = "told of another day"  # the rule for an outcome that only the day tells
ONE_MORE = "one more, beside those told"  # the rule for 'another' without a word for what flies
# Days back in which flights are told beside those of today; days ahead for which they are announced.
_BACK, _AHEAD = 300, 60
# So many sentences before, the day may be told.
_REACH = 3


class OtherDays:
    """The sentences of a document, and the reports that it gives."""

    def __init__(self, sentences: list[Gleaned], told: list[Group]) -> None:
        self.sentences = sentences
        self.told = sorted(told, key=lambda group: group.seen)
        self.of_country: defaultdict[str | None, list[Group]] = defaultdict(list)
        for group in self.told:
            self.of_country[group.country].append(group)

    def hear(self, group: Group) -> None:
        """Know of a day that was found."""
        self.of_country[group.country].append(group)

    def at(self, index: int) -> Draft | None:
        """What the sentence tells of a day of its own; nothing where a report may have that day."""
        one = self.sentences[index]
        if not self.told or not one.is_free or one.vetoes or one.stops:
            return None
        date, place, published = self._day(index), self._place(one), one.told.story.published
        if date is None or date.day is None or place is None or published is None or any(may_have_flown_then(g, date.day, one) for g in self.of_country[place.value.country]):
            return None
        if not one.flights and not self.of_country[place.value.country]:
            return None  # 'the fifth, a Jamaican, was returned to Kingston on May 30': of another journey
        outcome = _flown(one, (published - date.day).days) or _to_come(one, (date.day - published).days)
        return _whole(one, date, place, outcome) if outcome else None

    def _day(self, index: int) -> Draft | None:
        return next((d for d in self.sentences[index].drafts if d.day and self._is_its_own(d, index)), None) or self._day_before(index)

    def _is_its_own(self, draft: Draft, index: int) -> bool:
        """Whether the words for its day stand in its paragraph, in no sentence of other flights."""
        at = draft.date.start if draft.date else -1
        told = next((s for s in self.sentences[max(0, index - _REACH) : index + 1] if s.sentence.start <= at < s.sentence.end), None)
        return told is not None and told.is_free and not told.stops and told.sentence.paragraph == draft.sentence.paragraph

    def _day_before(self, index: int) -> Draft | None:
        """'An older page belongs to January 28. There he noted 202, on two aircraft'."""
        before, one = self.sentences[index - 1] if index else None, self.sentences[index]
        if before is None or not before.is_free or before.stops or before.sentence.paragraph != one.sentence.paragraph:
            return None
        of_others = before.people or before.flights or any(d.reference is Reference.PART for d in one.drafts)
        return None if of_others else next((d for d in before.drafts if d.day), None)

    def _place(self, one: Gleaned) -> Found[Named] | None:
        """Where they went, by the sentence or by what the story tells."""
        if self._is_of_the_plan_before(one):
            return None
        ends = one.ends or [p for d in one.drafts for p in d.destinations if d.borrowed]
        if ends:
            return ends[0] if len({p.value.country for p in ends}) == 1 else None
        told = {country for country, groups in self.of_country.items() if groups}
        named = {p.value.country for p in one.words.places if p.value.country != "USA"}
        meant = named & told if named else told
        return self.of_country[meant.pop()][0].destination if len(meant) == 1 else None

    def _is_of_the_plan_before(self, one: Gleaned) -> bool:
        """'Next up is a trip to Jamaica. That plane is to leave on Friday': the day is that of the plan told just before."""
        at = bisect_right(self.told, one.told.index, key=lambda group: group.seen)
        last = self.told[at - 1] if at else None
        points = any(d.flights is not None and d.reference is Reference.KNOWN for d in one.drafts)
        return points and last is not None and last.day is None and last.outcome.value is Outcome.PLANNED and one.told.index - last.seen <= 1


def _flown(one: Gleaned, days_ago: int) -> Found[Outcome] | None:
    """Words for flights flown: two of people, a plane and their coming."""
    known = any(d.flights is not None and d.reference is Reference.KNOWN and not d.elliptic for d in one.drafts)
    if not 0 <= days_ago <= _BACK or one.against or known:
        return None
    by_airline = any(d.flights is not None and d.flights.rule == ON_AN_AIRLINE for d in one.drafts)
    told = any(d.outcome is not None and d.outcome is one.came for d in one.drafts)
    pointed = bool(one.flights) or (bool(one.people) and (one.came_on_its_day or any(d.elliptic for d in one.drafts)))
    if not (pointed and (one.people or (told and not by_airline))) and not (told and any(d.people for d in one.drafts)):
        return None
    first = one.came or next(iter(one.flights), None) or one.people[0]
    return one.came or Found(Outcome.COMPLETED, first.start, first.end, TOLD_OF_ANOTHER_DAY)


def _to_come(one: Gleaned, days_ahead: int) -> Found[Outcome] | None:
    """Words for flights announced."""
    words, text = one.language.passages, one.sentence.text
    told = next((d.outcome for d in one.drafts if d.is_planned), None)
    if told is None or not 0 <= days_ahead <= _AHEAD or words.other_matters.search(text):
        return None
    further = any(d.reference is Reference.FURTHER for d in one.drafts) or words.once_more.search(text) is not None
    refers = bool(one.flights) or any(d.elliptic or d.flights for d in one.drafts)
    return told if further or (refers and (one.people or one.ends)) else None


def _whole(one: Gleaned, date: Draft, place: Found[Named], outcome: Found[Outcome]) -> Draft:
    """The clause with the day, and what the others of its sentence say."""
    drafts = one.drafts
    return replace(
        date, destinations=[place], borrowed=not one.ends, outcome=outcome, people=one.people, flights=_flights(one), elliptic=False,
        operator=next((d.operator for d in drafts if d.operator), None), aircraft=next((d.aircraft for d in drafts if d.aircraft), None),
        origins=next((d.origins for d in drafts if d.origins), []),
    )  # fmt: skip


def _flights(one: Gleaned) -> Found[Flights] | None:
    """The words for so many flights: 'another' is one."""
    if one.flights:
        return one.flights[0]
    more = one.language.passages.one_more.search(one.sentence.text)
    if more is not None:
        return one.words.in_document(Found(Flights(1, Reference.FURTHER, more.group().lower()), more.start(), more.end(), ONE_MORE))
    return next((d.flights for d in one.drafts if d.flights), None)
