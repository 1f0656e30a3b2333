"""Flights that no sentence tells by itself: a passage says by its sum that people were flown somewhere.

'Ninety-two others rode down with him on an ICE flight. They got there on Wednesday.' One sentence has the plane, another the people, a third that they are
there. This is weighed at the end, for a country to which the whole text tells of no flight: a plane, people on it and their coming must all stand in the
passage, nothing in it may speak against it, and only one country may be meant.
"""

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


class Best(NamedTuple):
    """The passage of a country that says most, the first of several."""

    weight: int
    before: int  # how far from the beginning, negative
    draft: Draft


class Passages:
    """The sentences of a document, those about nothing else among them."""

    def __init__(self, sentences: list[Gleaned], dateline: Found[Named] | None) -> None:
        self.sentences, self.dateline = sentences, dateline

    def flown(self, told: list[Group]) -> list[tuple[Draft, int]]:
        """The passage that says most for each country to which no flight was `told` to have gone, and the index of its sentence."""
        known = {g.country for g in told if g.outcome.value in (Outcome.COMPLETED, Outcome.TURNED_BACK)}
        stopped = {(g.country, day) for g in told if g.outcome.value in STOPPED for day in (g.day, None)}
        best: dict[str, Best] = {}
        for at, core in enumerate(self.sentences):
            draft = self._weigh(core, list(self._around(at))) if self._is_a_core(core, at) else None
            country = draft.destinations[0].value.country if draft else None
            if draft is not None and country is not None and country not in known and (country, draft.day) not in stopped:
                best[country] = max(best.get(country, Best(-1, 0, draft)), Best(core.weight, -at, draft), key=lambda one: one[:2])
        return [(one.draft, self.sentences[-one.before].told.index) for one in best.values()]

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
        reach = _FAR if self.only_country else _REACH
        for side in (self.sentences[max(0, at - reach) : at][::-1], self.sentences[at + 1 : at + reach + 1]):
            for far, one in enumerate(side):
                if not one.is_free or one.against or self._is_apart(one, self.sentences[at], far) or _is_of_another_day(one, self.sentences[at]):
                    break
                yield one

    def _is_apart(self, one: Gleaned, core: Gleaned, far: int) -> bool:
        """Whether a sentence is of another passage: two paragraphs away, or deep in the next; a story of one country is one passage."""
        paragraphs = abs(one.sentence.paragraph - core.sentence.paragraph)
        return not self.only_country and (paragraphs > 1 or bool(paragraphs and far))

    def _weigh(self, core: Gleaned, others: list[Gleaned]) -> Draft | None:
        """What a passage says, if that is enough for a report."""
        every = [core, *others]
        drafts = [d for one in every for d in one.drafts]
        people, place = next((one.people for one in every if one.people), []), self._place(every)
        origins = next((d.origins for d in drafts if d.origins), [])
        if any(p.value.scope is Scope.EACH for p in people):
            return None  # 'with about 110 people on each': of flights in general
        if place is None or any(o.value.country not in _LEFT or o.value.country == place.value.country for o in origins):
            return None
        date = _day(core, drafts)
        if not _is_enough(core, every, bool(people), date is not None):
            return None
        return replace(
            core.drafts[0], destinations=[place], borrowed=False, outcome=core.came, people=people, origins=origins, elliptic=False,
            flights=next((f for one in every for f in one.flights), None), date=date.date if date else None, date_kind=date.date_kind if date else DateKind.UNSTATED,
            operator=next((d.operator for d in drafts if d.operator), None), aircraft=next((d.aircraft for d in drafts if d.aircraft), None),
        )  # fmt: skip

    def _place(self, every: list[Gleaned]) -> Found[Named] | None:
        """The one country that the sentence itself names, else its neighbours; else where the story is, or all of it plays."""
        named = every[0].ends or [p for one in every for p in one.ends]
        if named:
            return named[0] if len({p.value.country for p in named}) == 1 else None
        here = self.dateline or self.only_country
        return here if here is not None and here.value.country not in DEPORTING_STATES else None

    @cached_property
    def only_country(self) -> Found[Named] | None:
        """The one foreign country that the whole story names."""
        named = [p for one in self.sentences for p in one.named] + ([self.dateline] if self.dateline else [])
        return named[0] if len({p.value.country for p in named}) == 1 else None


# Where a flight of the US leaves from: at home, or the base at Guantanamo.
_LEFT = frozenset({"USA", "CUB"})


def _is_of_another_day(one: Gleaned, core: Gleaned) -> bool:
    """Whether its days are further from those of the other than a flight takes."""
    return bool(one.days and core.days) and all(abs((day - other).days) > _OVERNIGHT for day in one.days for other in core.days)


def _day(core: Gleaned, drafts: list[Draft]) -> Draft | None:
    """The first clause with a day in the past weeks."""
    published = core.told.story.published
    return next((d for d in drafts if d.day and published and 0 <= (published - d.day).days <= _DAYS), None)


def _is_enough(core: Gleaned, every: list[Gleaned], counted: bool, dated: bool) -> bool:
    """Whether what stands together is a flight: a plane, people, that they are sent away, with a day and a count or a place; or all in one sentence."""
    if not any(one.flies for one in every) or not (counted or core.has_people):
        return False
    removed = any(one.removes for one in every)
    if removed and ((dated and (counted or core.ends)) or (counted and core.ends)):
        return True
    return core.air and core.dated and bool(core.ends and core.people)
