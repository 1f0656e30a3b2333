"""What a document has told so far that later words rest on: days, places, carriers, people."""

import datetime as dt
from typing import TypeVar

from tracker.extract.drafts import Draft
from tracker.extract.pointing import is_such, means_here, means_there
from tracker.extract.words import Story
from tracker.find.days import Day, find_days
from tracker.find.flights import Reference
from tracker.find.found import Found
from tracker.find.places import Named, Names, Naming, find_places
from tracker.find.sentences import Sentence
from tracker.models import Operator

T = TypeVar("T")

# A heading that dates what follows is this short, in words: 'MONDAY, 24 MARCH.'
HEADING_WORDS = 5
# How far back, in sentences: the day of flights that 'the other two' belong to, and the carrier of 'such flights'.
DAY_REACH, CARRIER_REACH = 2, 1
PLACE_REACH = 1  # of 'there'
NEVER = -1000


class Memory:
    """What was told, with the sentence that told it."""

    def __init__(self, names: Names, published: dt.date | None, dateline: Found[Named] | None) -> None:
        self.names = names
        self.dateline = dateline
        self.story = Story(published, None, names)
        self.day: tuple[int, Found[Day] | None] = (NEVER, None)
        self.last: tuple[Sentence, ...] = ()
        self.heading: tuple[int, Found[Day] | None] = (NEVER, None)
        self.carrier: tuple[int, Found[Operator] | None, Found[str] | None] = (NEVER, None, None)
        self.people: tuple[int, Draft | None] = (NEVER, None)

    def read(self, sentence: Sentence) -> None:
        """A sentence of a day alone dates its paragraph."""
        self.last = (*self.last[-PLACE_REACH:], sentence)
        if len(sentence.text.split()) <= HEADING_WORDS:
            days = [d for d in find_days(sentence.text, self.story.published) if d.value.date]
            if days:
                self.heading = (sentence.paragraph, _in_document(days[-1], sentence))

    def _last_place(self) -> Found[Named] | None:
        """The foreign place named last, in this sentence or just before it: what 'there' means."""
        for sentence in reversed(self.last):
            places = [p for p in find_places(sentence.text, self.names) if p.value.country != "USA" and p.value.naming is Naming.PLACE]
            if places and not means_there(sentence.text):
                return _in_document(places[0], sentence)
        return None

    def destination(self, draft: Draft, told: Found[Named] | None) -> Found[Named] | None:
        """'There' is the place named last, 'here' the place of the dateline, other words mean where the flights just `told` went."""
        if means_there(draft.text) and (place := self._last_place()):
            return place
        if self.dateline and means_here(draft.text):
            return self.dateline
        return told or self.dateline

    def complete(self, draft: Draft, index: int) -> None:
        """Give a draft the day and the carrier that its words take from what was told."""
        if draft.flights is None:
            return
        stands_for = (draft.elliptic or draft.flights.rule == "the one to a place") and draft.flights.value.head not in ("it", "they")
        if draft.date is None and self.heading[0] == draft.sentence.paragraph:
            draft.date = self.heading[1]
        takes_day = stands_for or (draft.points_back and draft.reference is Reference.NEW)
        if takes_day and draft.date is None and draft.reference is not Reference.FURTHER and index - self.day[0] <= DAY_REACH:
            draft.date = self.day[1]
        if draft.operator is None and (is_such(draft) or (stands_for and index - self.carrier[0] <= CARRIER_REACH)):
            draft.operator = self.carrier[1]
            draft.aircraft = draft.aircraft or (self.carrier[2] if stands_for else None)

    def keep_day(self, draft: Draft, index: int) -> None:
        """A day on which something flew is the story's day, until another is told."""
        tells = draft.flights or (draft.outcome and draft.nationality)
        if tells and draft.date and draft.day and not draft.date.value.relative_to_story:
            self.day = (index, draft.date)
            self.story = Story(self.story.published, draft.day, self.names)

    def keep_carrier(self, draft: Draft, index: int) -> None:
        """Who flew, and on what."""
        if draft.flights and (draft.operator or draft.aircraft):
            self.carrier = (index, draft.operator, draft.aircraft)


def _in_document(found: Found[T], sentence: Sentence) -> Found[T]:
    return Found(found.value, found.start + sentence.start, found.end + sentence.start, found.rule)
