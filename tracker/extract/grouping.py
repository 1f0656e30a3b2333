"""Puts together what the clauses of one document say about the same flights."""

from dataclasses import replace
from typing import NamedTuple

from tracker.extract.attribution import Attribution
from tracker.extract.awaiting import SHORT_REACH, Awaiting
from tracker.extract.drafts import Draft, total_people
from tracker.extract.fates import says_nothing_else, told_of_its_day
from tracker.extract.fitting import agreement, carries_out, fits, told_together
from tracker.extract.following import with_origin, with_people, with_refusal
from tracker.extract.groups import Group
from tracker.extract.hindsight import never_heard_of_again, set_right
from tracker.extract.joining import Neighbours, join, points_to_the_sentence_before, refuse
from tracker.extract.joint import are_stops_of_one, go_on_with, tell_all, tell_other_stops, told_of_all
from tracker.extract.memory import NEVER, Memory
from tracker.extract.pointing import (
    as_told_before,
    counts_those_told,
    goes_elsewhere,
    goes_on,
    lands,
    left_from_there,
    means_here,
    names_the_craft,
    people_to,
    points_back,
    same_journey,
    tells_a_day,
    tells_of_another_state,
    tells_of_people_flown,
)
from tracker.extract.reading import read_sentence
from tracker.extract.scene import Scene
from tracker.extract.scope import out_of_scope, why_not_opened
from tracker.extract.sequels import carries_the_same, on_its_new_day, sequel_of
from tracker.extract.sharing import on_each_day, share_out
from tracker.find.flights import Reference
from tracker.find.found import Found
from tracker.find.sentences import Sentence
from tracker.models import Operator, Outcome

# How far back words like 'the plane' and 'it' reach, in sentences.
REACH = 5
# On one journey people get off at three places at most; more is a list of countries.
MOST_STOPS = 3


class Fate(NamedTuple):
    """What became of a draft, and why: the group it went into, or the reason it was left out."""

    draft: Draft
    group: Group | None
    why: str


class Grouping:
    """Reads a document's sentences in order and keeps its groups of flights and the fate of each draft."""

    def __init__(self, memory: Memory) -> None:
        self.memory = memory
        self.scene = Scene(memory.names, memory.dateline)
        self.neighbours = Neighbours()
        self.groups: list[Group] = []
        self.fates: list[Fate] = []
        self.hints: dict[tuple[str, Outcome], Found[Operator]] = {}
        self.awaiting = Awaiting()

    def read(self, sentences: list[Sentence], publisher: str = "") -> list[Group]:
        """All groups of the document that are reports of their own."""
        speaking = Attribution(sentences, publisher)
        for index, sentence in enumerate(sentences):
            self.memory.read(sentence, index)
            self.scene.read(sentence)
            known = len(self.fates)
            for draft in read_sentence(sentence, self.memory.story):
                draft.foreign_programme = draft.foreign_programme or self.memory.other_programme or self.memory.of_another_state(draft)
                draft.credited_at = index if draft.flights or draft.people else None
                self._take(draft, index)
            self.neighbours.note(sentence, any(fate.group and fate.draft.sentence is sentence for fate in self.fates[known:]))
        for group in self.groups:
            set_right(group, self.memory.story.published)
        groups = [group for group in self.groups if group.is_report and not group.is_told_by_its_parts and not never_heard_of_again(group, self.memory.story.published)]
        for draft in (draft for group in groups for draft in group.drafts if draft.credited_at is not None):
            draft.credits = speaking.of(draft.credited_at)
        return groups

    def _take(self, draft: Draft, index: int) -> None:
        self._note_undisclosed(draft, index)
        if why := out_of_scope(draft):
            self._leave_out(draft, why)
            return
        self._complete(draft, index)
        told_here = not draft.destinations and counts_those_told(draft.text, draft.language)
        if draft.flights is None and (told_here or not tells_of_people_flown(draft)):
            self._follow_up(draft, index)
            return
        self.awaiting.tell_what_became(draft, index)
        countries = {p.value.country for p in draft.destinations}
        if draft.outcome and (shares := _shares(draft)):
            for share in shares:
                self._place(share, index)
        elif 1 < len(countries) <= MOST_STOPS and draft.outcome and (draft.number == 1 or goes_on(draft)):
            told = len(self.groups)
            for stop in draft.destinations:
                self._place(replace(draft, destinations=[stop], people=people_to(draft, stop)), index)
            are_stops_of_one(self.groups[told:])
        elif len(countries) > 1:
            self._leave_out(draft, "names several countries for one group of flights")
        else:
            self._place(draft, index)

    def _place(self, draft: Draft, index: int) -> None:
        """Into a group told before, or a new one; flights on two days are two groups."""
        if together := told_of_all(draft, self.groups, index):
            tell_all(draft, together)
            self.fates.append(Fate(draft, together[-1], "tells of all the flights told one by one"))
            return
        for one_day in on_each_day(draft):
            self._place_one(one_day, index)

    def _place_one(self, draft: Draft, index: int) -> None:
        self._drop_what_is_told_now(draft, index)
        found, focus = self._find(draft, index), self._focus(index)
        group = found or self._open_sequel(draft, index) or self._open(draft, index)
        if group is None:
            self.awaiting.hear(draft, index)
            self._leave_out(draft, why_not_opened(draft) or "")
        else:
            self._adopt_people(group, draft, index)
            tell_other_stops(group, draft)
            if found and carries_out(draft, found, self.memory.story.published):
                group.outcome = draft.outcome or group.outcome
            group.add(draft, index, total_people(draft, draft.number or group.number))
            self.fates.append(Fate(draft, group, "agrees with what was told" if found else "tells of flights not told before"))
            if not found:
                self.awaiting.give(group, draft, index)
                self._share_the_plane(group, draft, index)
            if not found:
                carries_the_same(draft, group, focus)
            if draft.moved_to is not None:
                self.groups.append(on_its_new_day(group, draft.moved_to, index))
        self.memory.first = self.memory.first or (draft.destinations[0] if group and draft.destinations else None)
        self.memory.keep_carrier(draft, index)

    def _drop_what_is_told_now(self, draft: Draft, index: int) -> None:
        """'Another flight won't be leaving. A charter to Mogadishu was called off': the first only announces the second."""
        last = self.groups[-1] if self.groups else None
        if last is None or not last.only_announces or not draft.destinations or draft.borrowed or draft.outcome is None or draft.reference is not Reference.NEW:
            return
        if 0 < index - last.seen <= 1 and told_together(draft.outcome.value, last.outcome.value) and draft.destinations[0].value.country != last.country:
            self.groups.remove(last)
            if draft.flights is None:
                self.awaiting.told_at, self.awaiting.told = last.seen, last.drafts[0]
            draft.flights = draft.flights or last.drafts[0].flights

    def _share_the_plane(self, group: Group, draft: Draft, index: int) -> None:
        named = draft.flights is not None and not draft.elliptic and draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED
        reach = REACH if named else SHORT_REACH
        before = [g for g in self.groups if g is not group and index - g.seen <= reach and g.number in (1, None)]
        if before and same_journey(draft):
            go_on_with(max(before, key=lambda g: g.seen), group, draft)

    def _open_sequel(self, draft: Draft, index: int) -> Group | None:
        focus = self._focus(index)
        group = sequel_of(focus, draft, index) if focus is not None else None
        self.groups += [group] if group else []
        return group

    def _leave_out(self, draft: Draft, why: str) -> None:
        """Not a report; but who flies to a country in general is kept for reports that do not say it."""
        self.fates.append(Fate(draft, None, why))
        if draft.flights and draft.outcome and len({p.value.country for p in draft.destinations}) == 1 and not draft.borrowed:
            self.memory.in_general = (draft.credited_at or 0, draft)
        if draft.operator and draft.outcome and not draft.onward and draft.reference is not Reference.PART and not draft.elliptic:
            for place in draft.destinations:
                self.hints.setdefault((place.value.country, draft.outcome.value), draft.operator)

    def _adopt_people(self, group: Group, draft: Draft, index: int) -> None:
        """'131 people were returned to Uzbekistan. The flight left on Tuesday': the people told just before were on it."""
        told_at, told = self.memory.people
        if told is None or group.people or draft.people or group.outcome.value is Outcome.PLANNED or index - told_at > REACH or told.destinations[0].value.country != group.country:
            return
        group.people = told.people[0]
        group.drafts.append(told)
        self.memory.people = (NEVER, None)

    def _note_undisclosed(self, draft: Draft, index: int) -> None:
        focus = self._focus(index)
        if draft.undisclosed and focus is not None and focus.borrowed:
            focus.destination = None

    def _complete(self, draft: Draft, index: int) -> None:
        """Words that point back take the destination, the day and the carrier told before."""
        self._join_with_the_sentence_before(draft, index)
        if draft.elliptic and draft.flights is not None and draft.flights.value.head in draft.language.grouping.short_words and not self._just_told(index) and not lands(draft):
            draft.flights = None
        if draft.elliptic and draft.flights is not None and draft.flights.value.head.endswith(self.memory.language.grouping.of_them) and not self._were_so_many(draft, index):
            draft.flights = None  # 'six of them' are people where no six flights were told
        if (focus := self._focus(index)) is not None and index - focus.seen <= 1 and names_the_craft(draft, focus):
            draft.flights = as_told_before(draft)
        self._find_its_destination(draft, index)
        if draft.outcome is None and draft.destinations and draft.day and draft.people and draft.reference is Reference.NEW and says_nothing_else(draft):
            draft.outcome = told_of_its_day(draft, self.memory.story.published)
        self.memory.complete(draft, index)
        self.memory.keep_day(draft, index)

    def _join_with_the_sentence_before(self, draft: Draft, index: int) -> None:
        """Where words point back and no flights were told just before, the sentence before may hold the other half."""
        if refusal := self.neighbours.refused(draft, self.memory.story):
            refuse(draft, refusal)
        if not points_to_the_sentence_before(draft) or (draft.reference is not Reference.NEW and self._just_told(index)):
            return
        if before := self.neighbours.before(draft.sentence, self.memory.story):
            join(draft, before, self.memory.story.published)

    def _find_its_destination(self, draft: Draft, index: int) -> None:
        """The country of the passage, else that of the flights just told, else that of the story."""
        if near := self.scene.near(draft):
            draft.destinations, draft.borrowed = [near], not draft.start <= near.start < draft.end
        self._take_the_destination_told(draft, index)
        if left_from_there(draft):
            draft.destinations = []
        if far := self.scene.far(draft, counted=index - self.memory.people[0] <= REACH):
            draft.destinations, draft.borrowed = [far], True

    def _take_the_destination_told(self, draft: Draft, index: int) -> None:
        focus = self._focus(index)
        told = self.memory.destination(draft, index, focus.destination if focus else None)
        if focus is not None and focus.destination is None and told is self.memory.dateline:
            told = None
        if focus is not None and draft.by_nation and goes_elsewhere(draft, focus):
            draft.destinations = []
            draft.destinations, draft.borrowed = ([focus.destination] if focus.destination else []), True
        if draft.destinations and goes_on(draft) and means_here(draft.text, draft.language) and (here := self.memory.here):
            draft.destinations = [here, *(d for d in draft.destinations if d.value.country != here.value.country)]
        if told and tells_of_another_state(draft, told):
            told = None
        means_it = points_back(draft) or (self._of_one_country() and tells_a_day(draft))
        if told and not draft.destinations and not draft.undisclosed and means_it:
            draft.destinations, draft.borrowed = [told], True

    def _just_told(self, index: int) -> bool:
        """Whether flights were told just before: only then do 'one', 'both' and 'they' mean them."""
        return index - self.awaiting.told_at <= SHORT_REACH or any(index - group.seen <= SHORT_REACH for group in self.groups)

    def _were_so_many(self, draft: Draft, index: int) -> bool:
        """Whether so many flights were told just before."""
        told = [g.number or 0 for g in self.groups if index - g.seen <= SHORT_REACH] + [self.awaiting.number]
        return max(told) >= (draft.number or 0) or (bool(draft.destinations) and not draft.borrowed)

    def _focus(self, index: int) -> Group | None:
        recent = [g for g in self.groups if index - g.seen <= REACH]
        if not recent and self._of_one_country():
            recent = self.groups  # one country in the whole story: words reach as far back as need be
        return max(recent, key=lambda g: g.seen) if recent else None

    def _of_one_country(self) -> bool:
        return len({g.country for g in self.groups}) == 1

    def _follow_up(self, draft: Draft, index: int) -> None:
        """A sentence without words for flights may still give the origin or the number of people of those just told."""
        focus = self._focus(index)
        over_days = draft.date is not None and draft.day is None and draft.date.value.latest is not None
        if draft.people and draft.outcome and draft.outcome.value is Outcome.COMPLETED and len(draft.destinations) == 1 and not draft.borrowed and not over_days:
            self.memory.people = (index, draft)
        if focus is None or index - focus.seen > SHORT_REACH or any(p.value.country != focus.country for p in draft.destinations):
            self._leave_out(draft, "has no words for flights, and none were told just before")
            return
        took = with_origin(focus, draft), with_people(focus, draft, index), with_refusal(focus, draft, index)
        if any(took):
            focus.drafts.append(draft)
            self.fates.append(Fate(draft, focus, "gives the origin or the people of the flights just told"))
        else:
            self._leave_out(draft, "has no words for flights")

    def _find(self, draft: Draft, index: int) -> Group | None:
        fitting = [g for g in self.groups if fits(draft, g, near=index - g.seen <= REACH or self._of_one_country())]
        return max(fitting, key=lambda g: (agreement(draft, g), g.seen)) if fitting else None

    def _open(self, draft: Draft, index: int) -> Group | None:
        if why_not_opened(draft) or draft.outcome is None:
            return None
        group = Group(draft.destinations[0] if draft.destinations else None, draft.outcome, seen=index, borrowed=draft.borrowed)
        parent = self._parent(draft, index)
        if parent is not None:
            group.become_part_of(parent, draft)
        self.groups.append(group)
        return group

    def _parent(self, draft: Draft, index: int) -> Group | None:
        """The group of which the draft's flights are some."""
        if draft.within is not None:
            return next((g for g in self.groups if draft.within in g.drafts), None)
        if draft.reference is not Reference.PART or not draft.destinations:
            return None
        ordinal = (draft.flights.value.ordinal if draft.flights else None) or 1
        country = draft.destinations[0].value.country
        larger = [g for g in self.groups if g.country == country and index - g.seen <= REACH and (g.number or 0) > (draft.number or 1) and ordinal <= (g.number or 0)]
        larger = [g for g in larger if not (g.operator and draft.operator) or g.operator.value is draft.operator.value]
        return max(larger, key=lambda g: g.seen) if larger else None


def _shares(draft: Draft) -> list[Draft]:
    """A draft for each of several places that the clause tells apart by number; none where it does not."""
    if draft.number == 1 and goes_on(draft):
        return []
    if len({p.value.country for p in draft.places}) > 1 and (shares := share_out(draft, draft.places)):
        return shares
    return share_out(draft, draft.destinations) if len({p.value.country for p in draft.destinations}) > 1 else []
