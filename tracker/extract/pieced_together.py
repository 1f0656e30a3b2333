"""Flights that a document tells in pieces, found when all of it is read: by the sum of a passage, or by a day of their own beside those told."""

from tracker.extract.drafts import Draft, total_people
from tracker.extract.gleaned import Gleaned, Told
from tracker.extract.groups import Group
from tracker.extract.other_days import OtherDays
from tracker.extract.passages import Passages
from tracker.extract.scene import Scene
from tracker.extract.told import Fate, Fates
from tracker.extract.words import Story
from tracker.find.sentences import Sentence

BY_ITS_SUM = "a passage tells by its sum that they were flown there"
ON_ITS_DAY = "tells of a day of its own beside the flights told"
# A sentence has so many letters at its beginning; what has fewer is the number of a list.
_LETTERS, _BEGINNING = 4, 20


class PiecedTogether:
    """All sentences of a document with what was made of them."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.sentences: list[Gleaned] = []

    def hear(self, sentence: Sentence, index: int, story: Story, fates: list[Fate]) -> None:
        """Keep a sentence."""
        if sum(letter.isalpha() for letter in sentence.text[:_BEGINNING]) >= _LETTERS:
            self.sentences.append(Gleaned(Told(sentence, index, story, fates, self.scene)))

    def with_those(self, told: list[Group], fates: Fates) -> list[Group]:
        """The groups told, and those that are pieced together from what they leave."""
        found = [_add(draft, fates, BY_ITS_SUM, index) for draft, index in Passages(self.sentences, self.scene.dateline).flown(told)]
        days = OtherDays(self.sentences, told + found)
        for at in range(len(self.sentences)):
            if (draft := days.at(at)) is not None:
                found.append(group := _add(draft, fates, ON_ITS_DAY, self.sentences[at].told.index))
                days.hear(group)
        return told + found


def _add(draft: Draft, fates: Fates, why: str, index: int) -> Group:
    """A group of what was pieced together, and why."""
    if draft.outcome is None:
        raise ValueError(draft)  # what is pieced together tells what became of the flights
    group = Group(draft.destinations[0], draft.outcome, seen=index)
    group.add(draft, index, total_people(draft, draft.number))
    fates.append(Fate(draft, group, why))
    return group
