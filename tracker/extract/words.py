"""All that the finders find in one sentence, to be handed out to its clauses."""

import datetime as dt
from dataclasses import dataclass
from typing import Any, TypeVar

from tracker.find.carriers import find_aircraft, find_operators
from tracker.find.credits import find_credits
from tracker.find.days import dateline_end
from tracker.find.found import Found
from tracker.find.outcomes import find_outcomes
from tracker.find.people import People, find_people
from tracker.find.places import Named, Names, find_places
from tracker.find.sentences import Sentence
from tracker.models import Credit, Operator, Outcome

T = TypeVar("T")
# A dateline stands at the beginning of a story, after its title and byline at most.
LINES_BEFORE_A_DATELINE = 4


@dataclass(frozen=True)
class Story:
    """What the document has told so far that later words rest on."""

    published: dt.date | None
    day: dt.date | None = None
    names: Names | None = None


@dataclass(frozen=True)
class Words:
    """One sentence with what was found in it; offsets are the sentence's."""

    sentence: Sentence
    story: Story
    places: list[Found[Named]]
    outcomes: list[Found[Outcome]]
    people: list[Found[People]]
    operators: list[Found[Operator]]
    aircraft: list[Found[str]]
    credits: list[Found[Credit]]
    dateline: int  # where the dateline ends; 0 where there is none

    @property
    def text(self) -> str:
        """The sentence's own words."""
        return self.sentence.text

    def in_document(self, found: Found[T]) -> Found[T]:
        """The same find with the document's offsets."""
        offset = self.sentence.start
        return Found(found.value, found.start + offset, found.end + offset, found.rule)

    def first(self, found: list[Found[Any]]) -> Found[Any] | None:
        """The first of some finds with the document's offsets, or None."""
        return self.in_document(found[0]) if found else None


def find_words(sentence: Sentence, story: Story) -> Words:
    """Run the finders over a sentence."""
    text, names = sentence.text, story.names
    return Words(
        sentence,
        story,
        places=find_places(text, names),
        outcomes=find_outcomes(text),
        people=find_people(text, names.peoples),
        operators=find_operators(text, names.state_adjectives),
        aircraft=find_aircraft(text, names.gazetteer),
        credits=find_credits(text),
        dateline=dateline_end(text) if sentence.paragraph < LINES_BEFORE_A_DATELINE else 0,
    )
