"""Flights that no sentence tells by itself: a passage says by its sum that people were flown somewhere.

'Ninety-two others rode down with him on an ICE flight. They got there on Wednesday.' One sentence has the plane, another the people, a third that they are
there. This is weighed at the end, for a country to which the whole text tells of no flight: a plane, people on it and their coming must all stand in the
passage, nothing in it may speak against it, and only one country may be meant.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from tracker.extract.drafts import Draft
from tracker.extract.foreign_programmes import DEPORTING_STATES
from tracker.extract.gleaned import Gleaned
from tracker.extract.groups import Group
from tracker.find.found import Found
from tracker.find.places import Named
from tracker.models import STOPPED, DateKind, Outcome, Scope

# A passage reaches so many sentences before and after the one that tells of their coming; in a story of one country further.
_REACH, _FAR = 2, 5
# What speaks against it is heard from so many sentences away, other people on board from so many, and a landing may be so many days past.
_VETO, _BESIDE, _DAYS = 3, 1, 60
_OVERNIGHT = 1  # day
_ENOUGH = 10  # points, of thirteen


class Best(NamedTuple):
    """The passage of a country that says most, the first of several."""

    weight: int
    before: int  # how far from the beginning, negative
    draft: Draft


class Passages:
    """The sentences of a document, those about nothing else among them."""

    def __init__(self, sentences: list[Gleaned], dateline: Found[Named] | None) -> None:
        self.sentences, self.dateline = sentences, dateline
        self.reached: set[str | None] = set()  # the countries to which flights were told

    def flown(self, told: list[Group]) -> list[tuple[Draft, int]]:
        """The passage that says most for each country to which no flight was `told` to have gone, with the index of its sentence."""
        self.reached = {group.country for group in told}
        weighed = [(core, -at, self._weigh(core, list(self._around(at)), self._beside(core, at))) for at, core in enumerate(self.sentences) if self._is_a_core(core, at)]
        found: list[Best] = []
        for one in sorted((Best(core.weight, before, draft) for core, before, draft in weighed if draft is not None), key=lambda one: one[:2], reverse=True):
            if _is_untold(one, told, found):
                found.append(one)
        return [(one.draft, self.sentences[-one.before].told.index) for one in found]

    def _is_a_core(self, core: Gleaned, at: int) -> bool:
        """Whether a sentence tells that people came, and none beside it speaks against it."""
        if not core.is_free or core.came is None or core.against or not (core.has_people or core.ends or core.air or core.dated):
            return False
        if any(one.vetoes for one in self._within(at, _VETO)) or any(one.of_others for one in self._within(at, _BESIDE)):
            return False
        after = self.sentences[at + 1 : at + _REACH + 1]
        return not any(one.is_free and one.against for one in after if one.sentence.paragraph == core.sentence.paragraph)

    def _within(self, at: int, reach: int) -> list[Gleaned]:
        return self.sentences[max(0, at - reach) : at + reach + 1]

    def _around(self, at: int) -> Iterator[Gleaned]:
        """The free neighbours of a sentence on both sides, the nearest first, up to one that is of something else."""
        reach, days = _FAR if self.only_country else _REACH, set(self.sentences[at].days)
        for side in (self.sentences[max(0, at - reach) : at][::-1], self.sentences[at + 1 : at + reach + 1]):
            for far, one in enumerate(side):
                if not one.is_free or one.against or self._is_apart(one, self.sentences[at], far) or _are_other_days(one.days, days):
                    break
                days |= one.days
                yield one

    def _is_apart(self, one: Gleaned, core: Gleaned, far: int) -> bool:
        """Whether a sentence is of another passage: two paragraphs away, or deep in the next; a story of one country is one passage."""
        paragraphs = abs(one.sentence.paragraph - core.sentence.paragraph)
        return not self.only_country and (paragraphs > 1 or bool(paragraphs and far))

    def _beside(self, core: Gleaned, at: int) -> set[str]:
        """The countries of the reports that the sentences just before and after in the paragraph gave."""
        told = (one for one in self._within(at, _BESIDE) if not one.is_free and one.sentence.paragraph == core.sentence.paragraph)
        return {p.value.country for one in told for p in one.ends}

    def _weigh(self, core: Gleaned, others: list[Gleaned], beside: set[str]) -> Draft | None:
        """What a passage says, if that is enough for a report; a place of its own must not be another than that of the flights told `beside` it."""
        every = [core, *others]
        drafts = [d for one in every for d in one.drafts]
        place = self._place(every)
        people = next((one.people for one in every if one.people), [])
        origins = next((d.origins for d in drafts if d.origins), [])
        if any(p.value.scope is Scope.EACH for p in people):
            return None  # 'with about 110 people on each': of flights in general
        if place is None or (not core.ends and beside - {place.value.country}) or any(o.value.country not in _LEFT or o.value.country == place.value.country for o in origins):
            return None
        of_these = next((one.people for one in every if one.people and (one is core or not self._counts_those_of_another(one, place))), [])
        date = _day(core, every)
        if not _is_enough(core, every, bool(people), date is not None):
            return None
        return replace(
            core.drafts[0], destinations=[place], borrowed=False, outcome=core.came, people=of_these, origins=origins, elliptic=False,
            flights=next((f for one in every for f in one.flights), None), date=date.date if date else None, date_kind=date.date_kind if date else DateKind.UNSTATED,
            operator=next((d.operator for d in drafts if d.operator), None), aircraft=next((d.aircraft for d in drafts if d.aircraft), None),
        )  # fmt: skip

    def _counts_those_of_another(self, one: Gleaned, place: Found[Named]) -> bool:
        """'Thirty-two Hondurans left it there' before a landing in El Salvador: they are none of those who came, where flights to Honduras were told."""
        peoples = {p.value.country for p in one.words.places if any(c.start <= p.start + one.sentence.start < c.end for c in one.people)}
        return bool(peoples & self.reached) and place.value.country not in peoples

    def _place(self, every: list[Gleaned]) -> Found[Named] | None:
        """The one country that the sentence itself names, else its neighbours; else where the story is, or all of it plays."""
        named = every[0].ends or ([] if self._comes_from_a_place(every[0]) else [p for one in every for p in one.ends])
        if named:
            return named[0] if len({p.value.country for p in named}) == 1 else None
        here = self.dateline or (None if self._comes_from_a_place(every[0]) else self.only_country)
        return here if here is not None and here.value.country not in DEPORTING_STATES else None

    def _comes_from_a_place(self, core: Gleaned) -> bool:
        """'74 people flown in from Arizona': to where the story is, which nobody says."""
        return self.dateline is None and core.language.scene.from_there.search(core.sentence.text) is not None

    @cached_property
    def only_country(self) -> Found[Named] | None:
        """The one foreign country that the whole story names."""
        named = [p for one in self.sentences for p in one.named] + ([self.dateline] if self.dateline else [])
        return named[0] if len({p.value.country for p in named}) == 1 else None


def _is_untold(one: Best, told: list[Group], found: list[Best]) -> bool:
    """Whether no flight is known to have gone where a passage says that one went, and none was stopped on its day."""
    country = one.draft.destinations[0].value.country
    known = {g.country for g in told if g.outcome.value in (Outcome.COMPLETED, Outcome.TURNED_BACK)} | {other.draft.destinations[0].value.country for other in found}
    return country not in known and not any(g.country == country and g.outcome.value in STOPPED and one.draft.day in (g.day, None) for g in told)


# Where a flight of the US leaves from: at home, or the base at Guantanamo.
_LEFT = frozenset({"USA", "CUB"})


def _are_other_days(days: set[dt.date], told: set[dt.date]) -> bool:
    """Whether days are further from all those told than a flight takes."""
    return bool(days and told) and all(abs((day - other).days) > _OVERNIGHT for day in days for other in told)


def _day(core: Gleaned, every: list[Gleaned]) -> Draft | None:
    """The first clause with a day in the past weeks: of the sentence itself, else of one that tells of a landing, else of one about nothing else."""
    published = core.told.story.published
    nearest = sorted(every, key=lambda one: one is not core and one.came is None)
    drafts = (d for one in nearest if one is core or not one.of_other_matters for d in one.drafts)
    return next((d for d in drafts if d.day and published and 0 <= (published - d.day).days <= _DAYS), None)



def _is_enough(core: Gleaned, every: list[Gleaned], counted: bool, dated: bool) -> bool:
    """Whether what stands together is a flight: a plane, people, that they are sent away, with a day and a count or a place; or all in one sentence."""
    if any(one.flies for one in every) and (counted or core.has_people):
        removed = any(one.removes for one in every)
        if removed and ((dated and (counted or core.ends)) or (counted and core.ends)):
            return True
        if core.air and core.dated and bool(core.ends and core.people):
            return True
    if core.of_other_matters or not (dated or (counted and (core.ends or core.flies)) or (core.ends and core.came and core.flights)):
        return False
    flown = any(one.flies for one in every) and (counted or core.has_people)
    return flown and _points(core, every, counted, dated) >= _ENOUGH


def _points(core: Gleaned, every: list[Gleaned], counted: bool, dated: bool) -> int:
    """How much a passage says of a flight: two for each part that is told, one where it is only suggested or told beside the sentence."""
    plane = 2 if any(one.flies for one in every) else any(one.air for one in every)
    people = 2 if counted else core.has_people
    came = 2 if core.came else any(one.came for one in every)
    day = 2 if core.dated and dated else dated
    place = 2 if core.ends else any(one.ends for one in every)
    removed = 2 * any(one.removes for one in every)
    return plane + people + came + day + place + removed + any(draft.origins for one in every for draft in one.drafts)
