"""Puts together what the clauses of one document say about the same flights."""

import datetime as dt
from dataclasses import replace

from tracker.extract.drafts import Draft, total_people
from tracker.extract.fitting import agreement, fits
from tracker.extract.groups import Group
from tracker.extract.pointing import (
    counts_those_told,
    goes_on,
    is_such,
    means_here,
    means_there,
    people_to,
    points_back,
    speaks_of_the_group,
    tells_of_people_flown,
)
from tracker.extract.reading import read_sentence
from tracker.extract.words import Story
from tracker.find.days import Day, find_days
from tracker.find.flights import Reference
from tracker.find.found import Found
from tracker.find.places import Named, Names, Naming, find_places
from tracker.find.sentences import Sentence
from tracker.models import Operator, Outcome, Scope

# How far back words like 'the plane' and 'it' reach, in sentences.
REACH = 5
SHORT_REACH = 2
SHORT_WORDS = frozenset({"one", "both", "each", "it", "they", "another", "more", "the one", "the two", "the group"})
# On one journey people get off at three places at most; more is a list of countries.
MOST_STOPS = 3


class Grouping:
    """Reads a document's sentences in order and keeps its groups of flights."""

    def __init__(self, names: Names, published: dt.date | None, base: dt.date | None) -> None:
        self.names = names
        self.story = Story(base or published, None, names)
        self.story_day: tuple[int, Found[Day]] | None = None
        self.groups: list[Group] = []
        self.hints: dict[tuple[str, Outcome], Found[Operator]] = {}
        self.last_place: tuple[int, Found[Named]] | None = None
        self.heading: tuple[int, Found[Day]] | None = None
        self.dateline: Found[Named] | None = None
        self.people_told: tuple[int, Draft | None] = (-REACH, None)
        self.last_carrier: tuple[int, Found[Operator] | None, Found[str] | None] = (-9, None, None)

    def read(self, sentences: list[Sentence]) -> list[Group]:
        """All groups of the document that are reports of their own."""
        for index, sentence in enumerate(sentences):
            self._read_heading(sentence, index)
            for draft in read_sentence(sentence, self.story):
                self._take(draft, index)
        return [group for group in self.groups if group.is_report and not group.is_told_by_its_parts]

    def _read_heading(self, sentence: Sentence, index: int) -> None:
        """A sentence of a day alone ('MONDAY, 24 MARCH.') dates what follows; the last foreign place is what 'there' means."""
        if len(sentence.text.split()) <= 5:
            days = [d for d in find_days(sentence.text, self.story.published) if d.value.date]
            if days:
                day = days[-1]
                self.heading = (sentence.paragraph, Found(day.value, day.start + sentence.start, day.end + sentence.start, "day in a heading"))
        places = [p for p in find_places(sentence.text, self.names) if p.value.country != "USA" and p.value.naming is Naming.PLACE]
        if places and not means_there(sentence.text):
            self.last_place = (index, Found(places[0].value, places[0].start + sentence.start, places[0].end + sentence.start, places[0].rule))

    def _take(self, draft: Draft, index: int) -> None:
        self._note_undisclosed(draft, index)
        if draft.onward or draft.foreign_programme or (draft.reference is Reference.KIND and not draft.destinations and not draft.origins):
            return
        self._complete(draft, index)
        told_here = not draft.destinations and counts_those_told(draft.text)
        if draft.flights is None and (told_here or not tells_of_people_flown(draft)):
            self._follow_up(draft, index)
            return
        countries = list(dict.fromkeys(p.value.country for p in draft.destinations))
        if 1 < len(countries) <= MOST_STOPS and draft.outcome and (draft.number == 1 or goes_on(draft)):
            for stop in draft.destinations:
                self._place(replace(draft, destinations=[stop], people=people_to(draft, stop)), index)
            return
        if len(countries) > 1:
            self._hint(draft, countries)
            return
        self._place(draft, index)

    def _place(self, draft: Draft, index: int) -> None:
        """Into a group told before, or a new one."""
        group = self._find(draft, index) or self._open(draft, index)
        if group is None:
            self._hint(draft, [p.value.country for p in draft.destinations])
        else:
            self._adopt_people(group, draft, index)
            group.add(draft, index, total_people(draft, draft.number or group.number))
            if draft.moved_to is not None:
                self._put_off(group, draft.moved_to, index)
        if draft.flights and (draft.operator or draft.aircraft):
            self.last_carrier = (index, draft.operator, draft.aircraft)

    def _put_off(self, group: Group, day: Found[Day], index: int) -> None:
        """Postponed from one day to another: called off, and planned on the new day (annotation rule 12)."""
        plan = Group(group.destination, Found(Outcome.PLANNED, day.start, day.end, "new day of a postponed flight"), group.number, group.flights, seen=index)
        plan.date, plan.operator, plan.aircraft, plan.origins, plan.drafts = day, group.operator, group.aircraft, group.origins, group.drafts[-1:]
        self.groups.append(plan)

    def _adopt_people(self, group: Group, draft: Draft, index: int) -> None:
        """'131 people were returned to Uzbekistan. The flight left on Tuesday': the people told just before were on it."""
        told_at, told = self.people_told
        if told is None or group.people or draft.people or index - told_at > REACH or told.destinations[0].value.country != group.country:
            return
        group.people = told.people[0]
        group.drafts.append(told)
        self.people_told = (-REACH, None)

    def _note_undisclosed(self, draft: Draft, index: int) -> None:
        focus = self._focus(index)
        if draft.undisclosed and focus is not None and focus.borrowed:
            focus.destination = None

    def _complete(self, draft: Draft, index: int) -> None:
        """Words that point back take the destination, the day and the operator told before."""
        if draft.elliptic and draft.flights is not None and draft.flights.value.head in SHORT_WORDS and not self._just_told(index):
            draft.flights = None
        told = self._told_destination(draft, index)
        if told and not draft.destinations and not draft.undisclosed and points_back(draft):
            draft.destinations, draft.borrowed = [told], True
        stands_for = draft.flights is not None and (draft.elliptic or draft.flights.rule == "the one to a place") and draft.flights.value.head not in ("it", "they")
        if draft.flights and draft.date is None and self.heading and self.heading[0] == draft.sentence.paragraph:
            draft.date = self.heading[1]
        stands_for_group = stands_for or (draft.points_back and draft.flights is not None and draft.reference is Reference.NEW)
        if stands_for_group and draft.date is None and draft.reference is not Reference.FURTHER and self.story_day and index - self.story_day[0] <= 2:
            draft.date = self.story_day[1]
        if draft.operator is None and draft.flights and (is_such(draft) or (stands_for and index - self.last_carrier[0] <= 1)):
            draft.operator = self.last_carrier[1]
            draft.aircraft = draft.aircraft or (self.last_carrier[2] if stands_for else None)
        if draft.date and draft.day and not draft.date.value.relative_to_story and (draft.flights or (draft.outcome and draft.nationality)):
            self.story_day = (index, draft.date)
            self.story = Story(self.story.published, draft.day, self.names)

    def _just_told(self, index: int) -> bool:
        """Whether flights were told in this paragraph's reach: only then do 'one', 'both' and 'they' mean them."""
        return any(index - group.seen <= SHORT_REACH for group in self.groups)

    def _told_destination(self, draft: Draft, index: int) -> Found[Named] | None:
        """'There' is the place named last, 'here' the place of the dateline, other words mean where the flights just told went."""
        if self.last_place and index - self.last_place[0] <= 1 and means_there(draft.text):
            return self.last_place[1]
        if self.dateline and means_here(draft.text):
            return self.dateline
        focus = self._focus(index)
        return focus.destination if focus is not None else self.dateline

    def _focus(self, index: int) -> Group | None:
        recent = [g for g in self.groups if index - g.seen <= REACH]
        if not recent and len({g.country for g in self.groups}) == 1:
            recent = self.groups  # one country in the whole story: words reach as far back as need be
        return max(recent, key=lambda g: g.seen) if recent else None

    def _follow_up(self, draft: Draft, index: int) -> None:
        """A sentence without words for flights may still give the origin or the number of people of those just told."""
        focus = self._focus(index)
        if focus is not None and index - focus.seen <= 2 and draft.origins and not focus.origins and _goes_there(draft, focus) and speaks_of_the_group(draft.text):
            focus.origins = draft.origins
            focus.drafts.append(draft)
        if draft.people and draft.outcome and draft.outcome.value is Outcome.COMPLETED and len(draft.destinations) == 1 and not draft.borrowed:
            self.people_told = (index, draft)
        if focus is None or index - focus.seen > 2 or not draft.people or focus.people or ((focus.number or 1) > 1 and index - focus.seen > 1):
            return
        if (counts_those_told(draft.text) or draft.people[0].value.scope is Scope.TOTAL) and not draft.destinations:
            focus.drafts.append(draft)
            focus.people = draft.people[0]

    def _hint(self, draft: Draft, countries: list[str]) -> None:
        """A sentence about military flights in general tells who flies to a country, where nothing nearer does."""
        if draft.operator and draft.outcome:
            for country in countries:
                self.hints.setdefault((country, draft.outcome.value), draft.operator)

    def _near(self, group: Group, index: int) -> bool:
        return index - group.seen <= REACH or len({g.country for g in self.groups}) == 1

    def _find(self, draft: Draft, index: int) -> Group | None:
        fitting = [g for g in self.groups if fits(draft, g, near=self._near(g, index))]
        return max(fitting, key=lambda g: (agreement(draft, g), g.seen)) if fitting else None

    def _open(self, draft: Draft, index: int) -> Group | None:
        if not _may_open(draft):
            return None
        parent = self._parent(draft, index)
        group = Group(draft.destinations[0] if draft.destinations else None, draft.outcome, seen=index, borrowed=draft.borrowed)
        if parent is not None:
            parent.parts.append(group)
            group.operator = draft.operator or parent.operator
            group.aircraft = draft.aircraft or parent.aircraft
            if not draft.date and (draft.within is None or draft.within.date is parent.date):
                group.date, group.date_kind = parent.date, parent.date_kind
        self.groups.append(group)
        return group

    def _parent(self, draft: Draft, index: int) -> Group | None:
        """The group of which the draft's flights are some."""
        if draft.within is not None:
            return next((g for g in self.groups if draft.within in g.drafts), None)
        focus = [g for g in self.groups if index - g.seen <= REACH and draft.borrowed and draft.reference is Reference.PART and (g.number or 0) > (draft.number or 1)]
        focus = [g for g in focus if not (g.operator and draft.operator) or g.operator.value is draft.operator.value]
        return max(focus, key=lambda g: g.seen) if focus else None


def _goes_there(draft: Draft, group: Group) -> bool:
    return all(place.value.country == group.country for place in draft.destinations)


def _may_open(draft: Draft) -> bool:
    """Whether a draft may begin a report: told outright, with a destination (or a planned lift of people) and a number, day or count."""
    if draft.sentence.headline or draft.outcome is None or draft.reference is Reference.KIND:
        return False
    if draft.reference is Reference.KNOWN and (draft.borrowed or not draft.destinations):
        return False
    if draft.reference is Reference.PART and draft.borrowed and not (draft.day or draft.operator or draft.people):
        return False
    if not draft.destinations:
        return draft.outcome.value is Outcome.PLANNED and bool(draft.people)
    return bool(draft.number or draft.day or draft.people)
