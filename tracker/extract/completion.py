"""Words that point back: what a clause leaves unsaid is taken from the sentences before it."""

import datetime as dt
from dataclasses import replace

from tracker.extract.awaiting import SHORT_REACH, Awaiting
from tracker.extract.drafts import Draft
from tracker.extract.fates import says_nothing_else, told_of_its_day
from tracker.extract.groups import LONGEST_FLIGHT, Group
from tracker.extract.joining import Neighbours, join, points_to_the_sentence_before, refuse
from tracker.extract.memory import Memory
from tracker.extract.pointing import (
    as_new,
    as_told_before,
    came_on_one,
    comes_home,
    goes_elsewhere,
    goes_on,
    is_a_line_of_a_log,
    lands,
    left_before,
    left_from_there,
    means_here,
    names_the_craft,
    points_back,
    tells_a_day,
    tells_of_another_state,
    tells_which,
)
from tracker.extract.remaining import weigh_some
from tracker.extract.scene import Scene
from tracker.extract.told import Told
from tracker.find.clauses import OF_A_DAY
from tracker.find.counted_days import find_flight_to_count_from
from tracker.find.flights import Reference
from tracker.find.found import Found
from tracker.find.places import Named, find_places
from tracker.find.sentences import Sentence
from tracker.models import DateKind, Outcome

# How far back words like 'the plane' and 'it' reach, in sentences.
REACH = 5
_OPENING = 3  # characters before the first word of a clause
_WITH_ITS_DAY = 8  # and before a day with which it begins: 'And on Monday another plane'
_ONE = frozenset({"one"})


def _is_a_further_one(draft: Draft) -> bool:
    """'A third flight on Friday was an ordinary charter with 106 people': one more, with which the clause begins."""
    if draft.reference is not Reference.FURTHER or draft.flights is None:
        return False
    after_its_day = draft.date is not None and draft.date.end <= draft.flights.start <= draft.date.end + _OPENING and draft.date.start - draft.start <= _WITH_ITS_DAY
    return draft.flights.start - draft.start <= _OPENING or after_its_day


def _is_a_scene(before: Draft, draft: Draft) -> bool:
    """Whether a sentence with a day only sets the scene of what is told next, in no other country: no arrest, no court, no decree."""
    elsewhere = {place.value.country for place in before.places} - {place.value.country for place in draft.destinations}
    return not elsewhere and before.language.flight_days.of_something_else.search(before.text) is None


class Completion:
    """Completes drafts by what stands before them; shares with the grouping what was told so far."""

    def __init__(self, memory: Memory, awaiting: Awaiting, told: Told) -> None:
        self.memory, self.awaiting, self.told, self.groups = memory, awaiting, told, told.near
        self.scene = Scene(memory.names, memory.dateline)
        self.neighbours = Neighbours()
        self.published = memory.story.published
        self.page: tuple[int, dt.date | None] = (-1, None)  # the paragraph of a diary that was read last, and its day
        self.began = 0  # the sentence with which the piece of news began that is read

    def read(self, sentence: Sentence, index: int) -> None:
        """A sentence; where it only names the place of the next piece of news, 'here' is there, and no flights were told yet."""
        self.scene.read(sentence)
        if self.scene.began:
            self.memory.dateline, self.began = self.scene.here, index
        self._turn_the_page(sentence)

    def _turn_the_page(self, sentence: Sentence) -> None:
        """'27 February. On the day before yesterday another plane came': 'yesterday' is counted from the day with which a page of a diary begins, where it tells no weekday."""
        paragraph, day = self.memory.heading
        if paragraph == sentence.paragraph and day is not None and self.scene.starts_a_paragraph and sentence.language.scene.only_a_day.fullmatch(sentence.text):
            self.page = (paragraph, day.value.date)
        days, text = sentence.language.days, sentence.text
        counted = self.page[0] == sentence.paragraph and days.relative.search(text) is not None and days.weekday.search(text) is None
        self.memory.story = replace(self.memory.story, published=self.page[1] if counted else self.published)

    def complete(self, draft: Draft, index: int) -> None:
        """Words that point back take the destination, the day and the carrier told before."""
        self._join_with_the_sentence_before(draft, index)
        self.neighbours.date_anew(draft, self.memory.story)
        self._date_by_another_flight(draft)
        self._weigh_short_words(draft, index)
        if (focus := self.focus(index)) is not None and index - focus.seen <= 1 and names_the_craft(draft, focus):
            draft.flights = as_told_before(draft)
        self._take_as_new(draft)
        if not draft.told_by_its_list:
            self._find_its_destination(draft, index)
        self._take_the_day_of_the_scene(draft)
        self.memory.leave_from(draft, index)
        self._leave_from_there(draft, index)
        if draft.outcome is None and draft.destinations and draft.day and (draft.people or draft.origins) and (draft.reference is Reference.NEW or _is_a_further_one(draft)) and says_nothing_else(draft):
            draft.outcome = told_of_its_day(draft, self.memory.story.published)
        self._go_as_the_others(draft, index)
        self.memory.complete(draft, index)
        self.memory.keep_day(draft, index)

    def _go_as_the_others(self, draft: Draft, index: int) -> None:
        """'The grey one belonged to the Air Force', 'the plane of last Friday was the third': flown, as the flights of which it is one."""
        focus = self.focus(index)
        if focus is not None and focus.destination is not None and index - focus.seen <= REACH and is_a_line_of_a_log(draft) and focus.outcome.value is Outcome.COMPLETED:
            draft.flights, draft.outcome, draft.destinations = as_new(draft), focus.outcome, draft.destinations or [focus.destination]
        if focus is not None and (self._follows(draft, focus, index) or self._took_as_many(draft, focus, index)):
            draft.outcome = focus.outcome
        if draft.outcome is not None or focus is None or draft.flights is None or draft.reference is not Reference.PART or not says_nothing_else(draft):
            return
        past = draft.day is not None and self.memory.story.published is not None and draft.day <= self.memory.story.published
        one_of_them = (focus.number or 0) > 1 and bool(draft.people or draft.operator) and index - focus.seen <= SHORT_REACH
        counted = bool(draft.people) and draft.flights.value.ordinal is not None
        if focus.outcome.value is Outcome.COMPLETED and (one_of_them or (past and (counted or draft.flights.rule == OF_A_DAY))):
            draft.outcome = focus.outcome

    def _follows(self, draft: Draft, focus: Group | None, index: int) -> bool:
        """'A second plane, with 75, followed an hour later': it landed, as the one told before it."""
        landed = focus is not None and focus.outcome.value is Outcome.COMPLETED and index - focus.seen <= SHORT_REACH
        return landed and draft.outcome is None and draft.reference is Reference.FURTHER and draft.language.grouping.followed.search(draft.text) is not None

    def _took_as_many(self, draft: Draft, focus: Group, index: int) -> bool:
        """'Guatemala received a flight on Tuesday. Honduras got two': flown there as well."""
        likewise = draft.outcome is None and draft.elliptic and draft.reference is Reference.PART and focus.outcome.value is Outcome.COMPLETED and index - focus.seen <= 1
        subject = draft.flights is not None and not draft.borrowed and any(p.start - draft.start <= _OPENING and p.end <= draft.flights.start for p in draft.destinations)
        return likewise and subject and says_nothing_else(draft)

    def _join_with_the_sentence_before(self, draft: Draft, index: int) -> None:
        """Where words point back and no flights were told just before, the sentence before may hold the other half."""
        if refusal := self.neighbours.refused(draft, self.memory.story):
            refuse(draft, refusal)
        if not points_to_the_sentence_before(draft) or (draft.reference is not Reference.NEW and self._just_told(index) and not self._means_the_craft(draft)):
            return
        if before := self.neighbours.before(draft.sentence, self.memory.story):
            join(draft, before, self.memory.story.published)

    def _date_by_another_flight(self, draft: Draft) -> None:
        """'On the same day as the Lima charter', 'two days after the flight to Lima': counted from the day of the flights told to go there."""
        counted = find_flight_to_count_from(draft.text, draft.language) if draft.date is None or draft.date.value.relative_to_story else None
        if counted is None:
            return
        countries = {p.value.country for p in find_places(counted[0], self.memory.names) if p.value.country != "USA"}
        told = next((g for g in reversed(self.groups) if g.day and (g.country in countries or not countries)), None)
        if told is not None and told.date is not None and told.day is not None:
            draft.date = told.date._replace(value=told.date.value._replace(date=told.day + dt.timedelta(days=counted[1])))

    def _take_the_day_of_the_scene(self, draft: Draft) -> None:
        """'The drums were silent on Monday. A C-17 was to have come with sixty people': the day with which the passage begins."""
        happened = draft.outcome is not None and draft.outcome.value is not Outcome.PLANNED
        if draft.date is not None or not happened or draft.flights is None or draft.reference is not Reference.NEW or not (draft.people and draft.destinations) or draft.start > draft.sentence.start:
            return
        before = self.neighbours.just_before(draft.sentence, self.memory.story)
        if before is not None and before.day is not None and before.flights is None and not before.people and _is_a_scene(before, draft):
            draft.date, draft.date_kind = before.date, DateKind.UNSTATED

    def _take_as_new(self, draft: Draft) -> None:
        """'Fifty men came off the deportation plane on Monday' where no flights were told yet: known to the town, new to the reader."""
        flown = draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED and not draft.only_left
        if self.groups or self.awaiting.told or draft.elliptic or draft.flights is None or draft.reference not in (Reference.KNOWN, Reference.PART):
            return
        set_out = draft.only_left and draft.day and draft.origins and draft.number == 1
        told_whole = (flown and draft.people) or set_out or (draft.outcome is not None and draft.day and tells_which(draft))
        if told_whole and not draft.destinations and not draft.sentence.headline:
            known, number = draft.flights, draft.number or (None if draft.flights.value.plural else 1)
            draft.flights = known._replace(value=known.value._replace(reference=Reference.NEW, number=number))
            if self.scene.near(draft) is None and self.scene.far(draft, counted=True) is None:
                draft.flights = known  # where it went may be told next

    def _means_the_craft(self, draft: Draft) -> bool:
        """Whether 'it' stands for a craft that the sentence just before names, though other flights were told before that."""
        is_it = draft.flights is not None and draft.flights.value.head == draft.language.clauses.it
        return is_it and draft.outcome is not None and self.neighbours.names_a_craft(draft.sentence, self.memory.story)

    def _find_its_destination(self, draft: Draft, index: int) -> None:
        """The country of the passage, else that of the flights just told, else that of the story."""
        if state := self.scene.whose(draft):
            draft.destinations, draft.borrowed = [state], False
        if near := self.scene.near(draft):
            draft.destinations, draft.borrowed = [near], not draft.start <= near.start < draft.end
        if flown := self.scene.of_people_just_flown(draft):
            draft.destinations, draft.borrowed = [flown], True
        if self._is_what_they_came_on(draft, self.focus(index), index):
            draft.flights = as_told_before(draft)
        self._take_the_destination_told(draft, index)
        if left_from_there(draft):
            draft.destinations = []
        if far := self.scene.far(draft, counted=index - self.memory.people[0] <= REACH):
            draft.destinations, draft.borrowed = [self._where_people_just_came(far, index)], True

    def _leave_from_there(self, draft: Draft, index: int) -> None:
        """'Another from there is to take Salvadorans home': from where the flights just told left."""
        if draft.flights is None or draft.origins or not draft.language.pointing.left_there.search(draft.text):
            return
        focus = self.focus(index)
        if focus is not None and index - focus.seen <= SHORT_REACH:
            draft.origins = list(focus.origins)
        elif (place := self.scene.us_place_before(draft.sentence)) is not None:
            draft.origins = [place]  # 'Those who stand outside Biggs know. The jet that was to have flown from there'

    def _take_the_destination_told(self, draft: Draft, index: int) -> None:
        focus = self.focus(index)
        told = self.memory.destination(draft, index, focus.destination if focus else None)
        if focus is not None and focus.destination is None and told is self.memory.dateline:
            told = None
        if focus is not None and told is not None and told is self.memory.dateline and told.value.country not in self.told.countries:
            told = focus.destination  # nothing told so far went where the dateline seems to say
        if focus is not None and told is focus.destination and self._went_to_several(draft, focus):
            told = None
        if focus is not None and draft.by_nation and goes_elsewhere(draft, focus):
            draft.destinations = []
            draft.destinations, draft.borrowed = ([focus.destination] if focus.destination else []), True
        if draft.destinations and goes_on(draft) and (means_here(draft.text, draft.language) or comes_home(draft)) and (here := self.memory.here):
            draft.destinations = [here, *(d for d in draft.destinations if d.value.country != here.value.country)]
        if told and tells_of_another_state(draft, told):
            told = None
        means_it = points_back(draft) or (self.of_one_country() and tells_a_day(draft))
        if told and not draft.destinations and not draft.undisclosed and means_it and not (focus and left_before(draft, focus)) and not self.awaiting.goes_on(draft):
            draft.destinations, draft.borrowed = [told], True

    def _where_people_just_came(self, far: Found[Named], index: int) -> Found[Named]:
        """'Eswatini holds ten men who came on Monday. They join five whom a plane brought in July', in a story from Nairobi: where people were just told to come, not where the paper is."""
        told_at, people = self.memory.people
        of_the_story = far is not self.memory.dateline or far.value.country in self.told.countries
        return far if people is None or of_the_story or index - told_at > REACH else people.destinations[0]

    def _is_what_they_came_on(self, draft: Draft, focus: Group | None, index: int) -> bool:
        """'Ten men were flown to Eswatini on Monday. Their lawyers say they left Alexandria on a chartered jet on Saturday': the craft of those told by their people alone."""
        if focus is None or draft.flights is None or focus.flights is not None or focus.number is not None or focus.outcome.value is not Outcome.COMPLETED or index - focus.seen > SHORT_REACH:
            return False
        aboard = draft.language.reading.aboard.is_between(draft.sentence.text, 0, draft.flights.start - draft.sentence.start)
        one = draft.reference is Reference.NEW and draft.number == 1 and aboard and draft.only_left and bool(draft.origins)
        in_time = draft.day is None or focus.day is None or 0 <= (focus.day - draft.day).days <= LONGEST_FLIGHT
        return one and in_time and not draft.people and not draft.places

    def _went_to_several(self, draft: Draft, focus: Group) -> bool:
        """'38 flew to Honduras and 26 to Colombia. A second flight is set for June 4': a new one, for any of these or another."""
        together = {group.country for group in self.groups if group.drafts and group.drafts[-1].sentence is focus.drafts[-1].sentence}
        return draft.reference is Reference.FURTHER and draft.is_planned and len(together) > 1

    def _weigh_short_words(self, draft: Draft, index: int) -> None:
        """'It', 'both', 'six of them' mean flights only where such flights were told just before; 'they' may be people who boarded one."""
        just_told = self._just_told(index)
        if not just_told:
            self.memory.board(draft, index)
            came_on_one(draft)
        if not draft.elliptic or draft.flights is None:
            return
        if draft.flights.value.head in _ONE and self.neighbours.speak_of_a_kind():
            draft.flights, draft.elliptic = draft.flights._replace(value=draft.flights.value._replace(reference=Reference.NEW)), False
            self.neighbours.lend_the_kind(draft, self.memory.story)
            return  # 'The ministry knows of no flight. Yet one came on Monday'
        weigh_some(draft, self.groups, self.awaiting.number if index - self.awaiting.told_at <= SHORT_REACH else 0, index)
        if draft.flights is None:
            return
        head, words = draft.flights.value.head, draft.language.grouping
        landed = draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED
        if landed and head in words.twins and (focus := self.focus(index)) is not None and focus.number == 1:
            draft.flights = draft.flights._replace(value=draft.flights.value._replace(reference=Reference.FURTHER))
        reaches_nothing = head in words.short_words and not just_told and not lands(draft)
        if reaches_nothing and self._is_one_more_to_come(draft):
            draft.elliptic = reaches_nothing = False  # nobody says that it is flown as those told long before
        if reaches_nothing or (head.endswith(words.of_them) and not self._were_so_many(draft, index)):
            draft.flights = None

    def _is_one_more_to_come(self, draft: Draft) -> bool:
        """'Another is booked for Friday', at the end of a story of flights to one country: a further one with a day of its own, however far back they stand."""
        if draft.flights is None or draft.reference is not Reference.FURTHER or not draft.is_planned or draft.day is None or draft.places:
            return False
        after = draft.flights.end - draft.sentence.start
        return self.of_one_country() and draft.language.grouping.is_or_comes.match(draft.sentence.text, after) is not None

    def _just_told(self, index: int) -> bool:
        """Whether flights were told just before: only then do 'one', 'both' and 'they' mean them."""
        return index - self.awaiting.told_at <= SHORT_REACH or any(index - group.seen <= SHORT_REACH and group.seen >= self.began for group in self.groups)

    def _were_so_many(self, draft: Draft, index: int) -> bool:
        """Whether so many flights were told just before."""
        if self.memory.is_one_of_many(draft, index):
            return True  # 'three planes came in the past month. The latest of them ...'
        told = [g.number or 0 for g in self.groups if index - g.seen <= SHORT_REACH] + [self.awaiting.number]
        return max(told) >= (draft.number or 0) or (bool(draft.destinations) and not draft.borrowed)

    def focus(self, index: int) -> Group | None:
        """The flights that words like 'the plane' mean in a sentence: those told last, within reach."""
        last: Group | None = None
        for group in self.groups:
            if last is None or group.seen > last.seen:
                last = group
        if last is not None and last.seen >= self.began and (index - last.seen <= REACH or self.of_one_country()):
            return last  # one country in the whole story: words reach as far back as need be
        return None

    def lacks_people(self, index: int) -> bool:
        """Whether flights were told just before, and not yet how many were on board."""
        focus = self.focus(index)
        return focus is not None and focus.people is None and index - focus.seen <= SHORT_REACH

    def of_one_country(self) -> bool:
        """Whether all flights told so far go to one country."""
        return len(self.told.countries) == 1
