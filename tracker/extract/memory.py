"""What a document has told so far that later words rest on: days, places, carriers, people."""

import datetime as dt
from dataclasses import replace
from functools import lru_cache
from typing import TypeVar

from tracker.extract.drafts import Draft
from tracker.extract.flight_days import kind_of_hour
from tracker.extract.pointing import at_an_hour, is_a_group_of_people, is_of_a_day, is_such, means_here, means_there, says_it
from tracker.extract.words import Story
from tracker.find.clauses import OF_A_DAY
from tracker.find.days import Day, find_days, month_told
from tracker.find.flights import TO_A_PLACE, Flights, Reference
from tracker.find.found import Found
from tracker.find.gate import names_another_programme, names_the_us
from tracker.find.places import Named, Names, Naming, find_places
from tracker.find.sentences import Sentence
from tracker.find.short_names import ShortNames, short_names_of
from tracker.find.singled import SINGLED_OUT
from tracker.models import STOPPED, DateKind, Operator, Outcome

T = TypeVar("T")

# A heading that dates what follows is this short, in words: 'MONDAY, 24 MARCH.'
HEADING_WORDS = 6
_MARKS = " .:»•*-–—"  # around a heading
# How far back, in sentences: the day of flights that 'the other two' belong to, and the carrier of 'such flights'.
DAY_REACH, CARRIER_REACH = 2, 1
# How far back, in sentences, the month of 'the 12th' may be told.
MONTH_REACH = 3
# How far back the only country that a story has named so far is where its planes come in.
PLACE_REACH = 3
# How far back, in sentences, "the base" means where people were told to be held, or the base named last.
HELD_REACH = 8
# So many sentences are a story, which names the state that deports.
SENTENCES_OF_A_STORY = 3
NEVER = -1000


@lru_cache(maxsize=4)
def _shorts(names: Names) -> dict[str, tuple[str, ...]]:
    return short_names_of(names.gazetteer, names.language)


class Memory:
    """What was told, with the sentence that told it."""

    def __init__(self, names: Names, published: dt.date | None, dateline: Found[Named] | None) -> None:
        self.names, self.language = names, names.language
        self.dateline = dateline
        self.story = Story(published, names=names, short_names=ShortNames(_shorts(names), names.language))
        self.day: tuple[int, Found[Day] | None, DateKind] = (NEVER, None, DateKind.UNSTATED)
        self.first: Found[Named] | None = None  # where the flights told first went: 'here', where no dateline says it
        self.other_programme = False  # the story was just told of another state's deportations
        self.us_named = False
        self.theirs_by_title = False  # a title says that another state deports
        self.us_in = NEVER  # the paragraph that named the US last
        self.other_at = NEVER  # the sentence that told of another state's deportation last
        self.countries: set[str] = set()
        self.place: tuple[int, Found[Named] | None] = (NEVER, None)
        self.unread: list[tuple[int, Sentence]] = []  # for places, until one is asked for
        self.heading: tuple[int, Found[Day] | None] = (NEVER, None)
        self.page_day: Found[Day] | None = None  # the day told at the head of a page
        self.month: tuple[int, dt.date | None] = (NEVER, None)
        self.is_live = False  # its lines begin with an hour
        self.stamps = 0  # lines so far that do
        self.country_heading: tuple[int, Found[Named] | None] = (NEVER, None)
        self.carrier: tuple[int, Found[Operator] | None, Found[str] | None] = (NEVER, None, None)
        self.so_many = 0  # flights told with that day
        self.in_general: tuple[int, Draft | None] = (NEVER, None)  # flights to one country that are no report
        self.listed: tuple[int, list[Found[Named]]] = (NEVER, [])  # places that one sentence gave a flight each
        self.held: tuple[int, Found[Named] | None] = (NEVER, None)  # where people were held: 'the base'
        self.bases: list[tuple[int, Found[Named]]] = []  # bases abroad named so far, the last first: 'the base'
        self.counted: tuple[int, Draft | None] = (NEVER, None)
        self.people: tuple[int, Draft | None] = (NEVER, None)

    def read(self, sentence: Sentence, index: int) -> None:
        """A sentence of a day alone dates its paragraph; its places are looked up when they are asked for."""
        self.unread.append((index, sentence))
        self._read_heading(sentence)
        self._read_month(sentence, index)
        self.stamps += sentence.language.flight_days.time_stamp.match(sentence.text) is not None
        if names_the_us(sentence.text, sentence.language):
            self.other_programme, self.us_named, self.us_in = False, True, sentence.paragraph
        elif names_another_programme(sentence.text, sentence.language):
            self.other_programme = True

    def is_of_others(self, sentences: list[Sentence]) -> bool:
        """Whether a story, and no mere notice, never names the United States, its agencies or its places: whoever deports there, it is another state."""
        if self.us_named or sum(not sentence.headline for sentence in sentences) < SENTENCES_OF_A_STORY:
            return False
        return not any(p.value.country == "USA" for sentence in sentences for p in find_places(sentence.text, self.names))

    def is_of_another(self, draft: Draft, index: int) -> bool:
        """Whether what was told makes a draft one of another state's deportations: 'Germany flew 47 people to Baghdad. In August it flew 28 to Kabul'."""
        goes_on = index - self.other_at <= 1 and says_it(draft.text, self.language) and not names_the_us(draft.sentence.text, self.language)
        of_the_title = self.theirs_by_title and draft.sentence.paragraph != self.us_in
        return self.other_programme or goes_on or of_the_title or self._is_one_more_of_theirs(draft, index) or self.of_another_state(draft)

    def hear_of_another(self, draft: Draft, index: int) -> None:
        """Keep that a clause tells of another state's deportation; where a title does, so does what follows, but for paragraphs that name the US."""
        if draft.foreign_programme:
            self.other_at = index
            self.theirs_by_title = self.theirs_by_title or (draft.sentence.headline and self.language.scope.removed.search(draft.sentence.text) is not None)

    def _is_one_more_of_theirs(self, draft: Draft, index: int) -> bool:
        """'Germany flew 81 to Kabul. It was the second such flight. A third is in preparation': one more of those told last, which were another state's."""
        just_told = index - self.other_at <= DAY_REACH and self.day[0] < self.other_at
        return just_told and draft.reference is Reference.FURTHER and not draft.destinations and not names_the_us(draft.sentence.text, self.language)

    def of_another_state(self, draft: Draft) -> bool:
        """Whether a story from abroad that has not named the US yet tells of flights to a third country: the state of its dateline deports."""
        if self.dateline is None or self.us_named or (draft.operator is not None and draft.operator.value is not Operator.COMMERCIAL):
            return False
        heads_its_line = any(p.start == draft.sentence.start for p in draft.destinations)  # 'EL SALVADOR: one flight came in', after a line on Honduras
        return bool(draft.destinations) and not heads_its_line and all(p.value.country != self.dateline.value.country for p in draft.destinations)

    def _read_month(self, sentence: Sentence, index: int) -> None:
        """'In December things went wrong. On the 12th ...': a month is that of the days told just after, without one."""
        told_at, told = self.month
        if (month := told if index - told_at <= MONTH_REACH else None) != self.story.month:
            self.story = replace(self.story, month=month)
        if (named := month_told(sentence.text, self.story.published, sentence.language)) is not None:
            self.month = (index, named)

    def _read_heading(self, sentence: Sentence) -> None:
        """'MONDAY, 24 MARCH.', 'Thu 11 Sep. The odd one.', 'Colombia.': what a paragraph begins with tells its day and its country."""
        if sum(word[0].isalnum() for word in sentence.text.split()) > HEADING_WORDS or sentence.language.flight_days.of_something_else.search(sentence.text):
            return
        days = [d for d in find_days(sentence.text, self.story.published, language=sentence.language) if d.value.date]
        if days:
            self.heading = (sentence.paragraph, _in_document(days[-1], sentence))
            self.page_day = self.heading[1] if sentence.headline and not self.stamps else self.page_day
        places = find_places(sentence.text, self.names)
        if len(places) == 1 and places[0].value.country != "USA" and places[0].value.naming is Naming.PLACE and len(sentence.text.strip(_MARKS)) == places[0].end - places[0].start:
            self.country_heading = (sentence.paragraph, _in_document(places[0], sentence))

    def _read_places(self) -> None:
        """The last foreign place is what 'there' means, the only country so far where planes come in."""
        for index, sentence in self.unread:
            places = [p for p in find_places(sentence.text, self.names) if p.value.country != "USA" and p.value.naming is Naming.PLACE]
            self.countries |= {p.value.country for p in places}
            if places and not means_there(sentence.text, self.language):
                self.place = (index, _in_document(places[0], sentence))
            bases = [p for p in places if p.value.place and self.names.gazetteer.places_by_id[p.value.place].kind == "base"]
            kept = (base for base in self.bases if index - base[0] <= HELD_REACH)
            self.bases = [*((index, _in_document(base, sentence)) for base in bases), *kept]
        self.unread.clear()

    def destination(self, draft: Draft, index: int, told: Found[Named] | None) -> Found[Named] | None:
        """'There' is the place named last, 'here' the place of the dateline, other words mean where the flights just `told` went."""
        if means_there(draft.text, draft.language):
            self._read_places()
            if index - self.place[0] <= 1:
                return self.place[1]
        if means_here(draft.text, draft.language) and self.here:
            return self.here
        if base := self._the_base(draft, index):
            return base
        second = draft.reference is Reference.FURTHER and draft.flights is not None and draft.flights.value.ordinal == 2
        main = self.first if second or is_of_a_day(draft) else None
        if (place := self._told_apart(draft, index)) is not None:
            return place
        if draft.reference is Reference.FURTHER and draft.flights is not None and self.dateline is not None:
            return self.dateline  # 'Another will come on Monday', in a story from there
        return told or self.dateline or self._only_place(index) or main

    def _only_place(self, index: int) -> Found[Named] | None:
        self._read_places()
        return self.place[1] if len(self.countries) == 1 and index - self.place[0] <= PLACE_REACH else None

    def _told_apart(self, draft: Draft, index: int) -> Found[Named] | None:
        """Where a paragraph's heading, a list of places or flights told in general say more than what was told last."""
        if self.country_heading[0] == draft.sentence.paragraph:
            return self.country_heading[1]
        if self.is_one_of_many(draft, index) and self.in_general[1] is not None:
            return self.in_general[1].destinations[0]
        return self._place_in_the_list(draft, index)

    def _place_in_the_list(self, draft: Draft, index: int) -> Found[Named] | None:
        """'One flew to Honduras and the other to Peru. The first had 99 people on board, the second 120'."""
        told_at, places = self.listed
        ordinal = draft.flights.value.ordinal if draft.flights is not None and draft.reference is Reference.PART else None
        return places[ordinal - 1] if ordinal and ordinal <= len(places) and index - told_at <= DAY_REACH else None

    def is_one_of_many(self, draft: Draft, index: int) -> bool:
        """'Four military flights have gone there since then. The most recent, on Monday, ...': one of the flights told in general just before."""
        singled_out = draft.flights is not None and draft.flights.rule == SINGLED_OUT
        one_of_them = draft.flights is not None and draft.reference is Reference.PART and draft.flights.value.ordinal is None and draft.flights.value.head.endswith(self.language.grouping.of_them)
        return (singled_out or one_of_them) and index - self.in_general[0] <= 1

    @property
    def here(self) -> Found[Named] | None:
        """The place of the dateline, else where the flights told first went."""
        return self.dateline or self.first

    def leave_from(self, draft: Draft, index: int) -> None:
        """'Kept at Guantanamo Bay ... A plane took them from the naval base to Honduras': they left from where they were held."""
        told_at, place = self.held
        if draft.flights and not draft.origins and place is not None and index - told_at <= HELD_REACH and draft.language.ends.from_the_base.search(draft.text):
            draft.origins = [place]
        if draft.flights and not draft.origins and place is not None and index - told_at <= 1 and self._flown_out_of(draft, place):
            draft.origins = [place]
        if draft.held_at:
            self.held = (index, draft.held_at[-1])

    def _flown_out_of(self, draft: Draft, base: Found[Named]) -> bool:
        """'They were flown to Mexico': out of the base abroad at which they were just told to be held."""
        abroad = base.value.country != "USA" and bool(base.value.place) and self.names.gazetteer.places_by_id[base.value.place].kind == "base"
        flown = draft.elliptic and draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED
        return abroad and flown and bool(draft.destinations) and all(p.value.country != base.value.country for p in draft.destinations)

    def _the_base(self, draft: Draft, index: int) -> Found[Named] | None:
        """'They had been carried to the base on a C-17': the base at which they were just told to be held, else the one abroad named last."""
        match = draft.language.ends.to_the_base.search(draft.text)
        if match is None:
            return None
        self._read_places()
        told = [self.held, *(base for base in self.bases if not match["naval"] or self._is_called(base[1], match["naval"]))]
        return next((place for told_at, place in told if place is not None and place.value.country != "USA" and index - told_at <= HELD_REACH), None)

    def _is_called(self, place: Found[Named], words: str) -> bool:
        """Whether words are in one of a place's names: the naval base is no air base."""
        named = self.names.gazetteer.places_by_id[place.value.place]
        return any(words.lower() in name.lower() for name in (named.name, *named.aliases))

    def count(self, draft: Draft, index: int) -> None:
        """Keep people who are counted without words for flights: what they came on may be told next."""
        if draft.people and (draft.outcome or draft.nationality or (draft.places and draft.day)) and not draft.foreign_programme:
            self.counted = (index, draft)

    def board(self, draft: Draft, index: int) -> None:
        """'Fifty-three Cubans are back. They landed in Havana on a charter': the people counted just before were on it."""
        told_at, told = self.counted
        if draft.aboard is None or told is None or index - told_at > DAY_REACH or draft.aboard.value.reference is not Reference.NEW:
            return
        draft.flights, draft.elliptic, draft.points_back = draft.aboard, False, False
        draft.people, draft.destinations = draft.people or told.people[:1], draft.destinations or told.destinations[:1] or told.places[:1]
        draft.outcome, draft.nationality = draft.outcome or told.outcome, draft.nationality or told.nationality
        if draft.date is None:
            draft.date, draft.date_kind = told.date, told.date_kind
        self.counted = (NEVER, None)

    def complete(self, draft: Draft, index: int) -> None:
        """Give a draft the day and the carrier that its words take from what was told."""
        if draft.flights is None:
            return
        stands_for = self._stands_for_those_told(draft, draft.flights)
        own_day = draft.day is not None and self.day[1] is not None and draft.day != self.day[1].value.date
        self._date_by_its_heading(draft)
        takes_day = (stands_for or (draft.points_back and draft.reference is Reference.NEW)) and not self._is_a_plan_after(draft) and not self._landed_another_day(draft)
        if takes_day and draft.date is None and draft.reference is not Reference.FURTHER and index - self.day[0] <= DAY_REACH:
            draft.date, draft.date_kind = self.day[1:]
        if self.is_one_of_many(draft, index) and self.in_general[1] is not None:
            draft.operator, draft.aircraft = draft.operator or self.in_general[1].operator, draft.aircraft or self.in_general[1].aircraft
        left_then = draft.reference is Reference.KNOWN and self.day[2] is DateKind.DEPARTURE
        if draft.date is None and at_an_hour(draft) and not left_then and not self._landed_another_day(draft) and index - self.day[0] <= DAY_REACH:
            draft.date, draft.date_kind = self.day[1], kind_of_hour(draft.text, draft.language)
        of_an_airline = self.carrier[1] is not None and self.carrier[1].value is Operator.COMMERCIAL  # it need not fly the next one, on another day
        if draft.operator is None and not is_a_group_of_people(draft) and (is_such(draft) or (stands_for and not (own_day and (draft.flights.value.head in self.language.clauses.pair or of_an_airline)) and index - self.carrier[0] <= (DAY_REACH if draft.reference is Reference.PART else CARRIER_REACH))):
            draft.operator = self.carrier[1]
            draft.aircraft = draft.aircraft or (self.carrier[2] if stands_for else None)

    def _stands_for_those_told(self, draft: Draft, flights: Found[Flights]) -> bool:
        """Whether the words for flights are short for those just told, so that they share their day and carrier."""
        words, head = self.language.clauses, flights.value.head
        if not (draft.elliptic or flights.rule == TO_A_PLACE) or flights.rule == OF_A_DAY or head in words.pronouns:
            return False
        later = draft.reference is Reference.PART and (flights.value.ordinal or 0) > max(self.so_many, 1)  # 'A pair started on Monday; the third ...'
        on_what = draft.reference is Reference.FURTHER and (head.endswith(words.of_people) or self.language.grouping.says_its_kind.fullmatch(head) is not None)  # 'a third group' says nothing of what it was to fly on
        return not (later or on_what or self.language.grouping.before_them.search(head))  # 'the previous two' came on other days

    def _date_by_its_heading(self, draft: Draft) -> None:
        """The day at the head of its paragraph, or of a live page, on whose day all that is no plan happened."""
        if draft.date is not None:
            return
        happened = draft.outcome is not None and draft.outcome.value is not Outcome.PLANNED
        if self.heading[0] == draft.sentence.paragraph:
            draft.date, draft.date_kind = self.heading[1], kind_of_hour(draft.text, draft.language)
        elif happened and self.is_live and self.stamps:
            draft.date, draft.date_kind = self.page_day, kind_of_hour(draft.text, draft.language)

    def _is_a_plan_after(self, draft: Draft) -> bool:
        """What is still to come was not to come on the day told before, where that day is past."""
        told, today = self.day[1], self.story.published
        past = told and told.value.date and today and told.value.date < today
        return bool(past) and draft.outcome is not None and draft.outcome.value is Outcome.PLANNED

    def _landed_another_day(self, draft: Draft) -> bool:
        """What landed did not do so on the day on which flights were just told to be refused, called off or turned back; what was put off, not on that of a landing."""
        if self.day[1] is None or draft.outcome is None or self.story.stopped is None:
            return False  # and where one of them landed: 'Colombia refused two planes on Sunday. Honduras took the second'
        landed = draft.outcome.value is Outcome.COMPLETED and not draft.only_boarded and not (draft.elliptic and draft.reference is Reference.PART)
        put_off = draft.moved_to is not None and draft.outcome.value is Outcome.CANCELLED  # 'the other has been rescheduled for Saturday'
        same = self.day[1].value.date == self.story.stopped
        return (landed and same) or (put_off and not same)

    def keep_day(self, draft: Draft, index: int) -> None:
        """A day on which something flew is the story's day, until another is told."""
        tells = draft.flights or (draft.outcome and (draft.nationality or (draft.people and draft.destinations)))
        if tells and draft.date and draft.day and not draft.date.value.relative_to_story:
            self.day = (index, draft.date, draft.date_kind)
            stopped = draft.day if draft.outcome is not None and draft.outcome.value in STOPPED else self.story.stopped
            self.story = replace(self.story, day=draft.day, stopped=stopped)
            self.so_many = self.so_many if draft.reference is Reference.PART else draft.number or 0

    def keep_carrier(self, draft: Draft, index: int) -> None:
        """Who flew, and on what; the model of one of several is not that of the next."""
        of_others = draft.operator is not None and draft.operator.value is Operator.COMMERCIAL and not draft.destinations
        if draft.flights and (draft.operator or draft.aircraft) and not of_others:
            lent = draft.operator is not None and draft.operator is self.carrier[1]
            part = draft.reference is Reference.PART and draft.number == 1
            self.carrier = (index, draft.operator, self.carrier[2] if lent else None if part else draft.aircraft)
        elif draft.flights and draft.reference is Reference.NEW and not draft.elliptic and draft.destinations and draft.outcome:
            self.carrier = (NEVER, None, None)  # 'another' is another of these, of which nobody says who flew them


def _in_document(found: Found[T], sentence: Sentence) -> Found[T]:
    return Found(found.value, found.start + sentence.start, found.end + sentence.start, found.rule)
