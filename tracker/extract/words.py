"""All that the finders find in one sentence, to be handed out to its clauses."""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, TypeVar

from tracker.find.carriers import find_aircraft, find_operators
from tracker.find.clauses import Clause, find_clauses
from tracker.find.counted_days import find_days_after_events, is_of_another_flight
from tracker.find.days import Before, Day, dateline_end, find_days
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.outcomes import find_outcomes
from tracker.find.people import People, find_people
from tracker.find.places import Named, Names, find_places
from tracker.find.sentences import Sentence
from tracker.find.short_names import ShortNames
from tracker.models import Operator, Outcome

T = TypeVar("T")
# A dateline stands at the beginning of a story, after its title and byline at most.
LINES_BEFORE_A_DATELINE = 4
# Sentences whose finds are remembered: one is read again for its neighbours and for what it says of flights told before.
_KEPT = 64


@dataclass(frozen=True)
class Story:
    """What the document has told so far that later words rest on."""

    published: dt.date | None
    day: dt.date | None = None
    month: dt.date | None = None  # the month told just before, as its first day or the day of it that was told
    names: Names | None = None
    short_names: ShortNames | None = None
    stopped: dt.date | None = None  # the day on which flights were refused, called off or turned back


class Finds:
    """What the finders find in a text, whatever was told before it, each run when first asked for."""

    def __init__(self, text: str, names: Names | None, language: Language) -> None:
        self.text, self.names, self.language = text, names, language
        self._days: dict[tuple[dt.date | None, Before, bool], list[Found[Day]]] = {}

    @cached_property
    def clauses(self) -> list[Clause]:
        """Its pieces, each about one group of flights."""
        return find_clauses(self.text, self.language)

    @cached_property
    def places(self) -> list[Found[Named]]:
        """Places, countries and peoples, but for those of a flight with which another is compared."""
        return [p for p in find_places(self.text, self.names) if not is_of_another_flight(self.text, p.start, self.language)]

    @cached_property
    def outcomes(self) -> list[Found[Outcome]]:
        """Cues for outcomes, best first."""
        cues = find_outcomes(self.text, language=self.language)
        counted = [(f.start, f.end) for f in find_days_after_events(self.text, None, self.language)] if cues else []
        return [cue for cue in cues if not any(start <= cue.start < end for start, end in counted)]  # 'five days after the refusal'

    @cached_property
    def people(self) -> list[Found[People]]:
        """Counts of people."""
        return find_people(self.text, self.names.peoples, self.language)

    @cached_property
    def operators(self) -> list[Found[Operator]]:
        """Who flew."""
        return find_operators(self.text, self.names.state_adjectives, self.language)

    @cached_property
    def aircraft(self) -> list[Found[str]]:
        """Aircraft models."""
        return find_aircraft(self.text, self.names.gazetteer, self.language)

    def days(self, published: dt.date | None, before: Before, future: bool) -> list[Found[Day]]:
        """Days, where 'a day later' counts from the day given and 'the 12th' is one of the month given."""
        asked = (published, before, future)
        if asked not in self._days:
            self._days[asked] = find_days(self.text, published, before, future, self.language)
        return self._days[asked]


@lru_cache(_KEPT)
def finds_in(text: str, names: Names | None, language: Language) -> Finds:
    """The finds of a text; the same object again while the text is remembered."""
    return Finds(text, names, language)


class Words:
    """One sentence with what the finders find in it, as the story so far has it; offsets are the sentence's."""

    def __init__(self, sentence: Sentence, story: Story) -> None:
        self.sentence, self.story, self.text = sentence, story, sentence.text
        self.names, self.language = story.names, sentence.language
        self.finds = finds_in(sentence.text, story.names, sentence.language)

    @cached_property
    def places(self) -> list[Found[Named]]:
        """Places, countries and peoples, also those by short names that the story has told."""
        places = self.finds.places
        if self.story.short_names is None:
            return places
        self.story.short_names.learn(self.text, places)
        return self.story.short_names.find(self.text, places)

    @property
    def clauses(self) -> list[Clause]:
        """Its pieces, each about one group of flights."""
        return self.finds.clauses

    @property
    def outcomes(self) -> list[Found[Outcome]]:
        """Cues for outcomes, best first."""
        return self.finds.outcomes

    @property
    def people(self) -> list[Found[People]]:
        """Counts of people."""
        return self.finds.people

    @property
    def operators(self) -> list[Found[Operator]]:
        """Who flew."""
        return self.finds.operators

    @property
    def aircraft(self) -> list[Found[str]]:
        """Aircraft models."""
        return self.finds.aircraft

    @cached_property
    def dateline(self) -> int:
        """Where the dateline ends; 0 where there is none."""
        return dateline_end(self.text, self.language) if self.sentence.paragraph < LINES_BEFORE_A_DATELINE else 0

    def in_document(self, found: Found[T]) -> Found[T]:
        """The same find with the document's offsets."""
        offset = self.sentence.start
        return Found(found.value, found.start + offset, found.end + offset, found.rule)

    def first(self, found: list[Found[Any]]) -> Found[Any] | None:
        """The first of some finds with the document's offsets, or None."""
        return self.in_document(found[0]) if found else None
