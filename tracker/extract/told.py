"""The groups of flights that a document has told so far: those that short words reach, and, by country, those told long before.

What a clause costs to place must not grow with all that a long document told before it.
"""

from typing import NamedTuple

from tracker.extract.drafts import Draft
from tracker.extract.groups import Group
from tracker.find.sentences import Sentence

# Sentences after which flights are told of again only by the name of their country; the longest read has about 600 (2026).
PASSAGE = 600
# It is looked every so many sentences which flights were told so long ago.
_EVERY = 50
# Of the flights to one country that were told long before, so many may be meant.
_MOST = 300


class Fate(NamedTuple):
    """What became of a draft, and why: the group it went into, or the reason it was left out."""

    draft: Draft
    group: Group | None
    why: str


class Fates(list[Fate]):
    """What became of every draft of a document, in the order of its text; of the last with words for flights without a search: a table of people has none."""

    def __init__(self) -> None:
        super().__init__()
        self.of_flights: Fate | None = None

    def append(self, fate: Fate) -> None:
        """Add what became of the next."""
        super().append(fate)
        self.of_flights = fate if fate.draft.flights else self.of_flights


class Told:
    """All groups of a document. `near` are those of the passage that is read; the last one told is always among them."""

    def __init__(self) -> None:
        self.near: list[Group] = []
        self._far: dict[str | None, list[Group]] = {}

    @property
    def every(self) -> list[Group]:
        """All of them, those told long before first."""
        return [*(group for far in self._far.values() for group in far), *self.near]

    @property
    def countries(self) -> set[str | None]:
        """Where they go."""
        return {group.country for group in self.near}.union(self._far)

    def that_may_be(self, draft: Draft) -> list[Group]:
        """Those that a draft may go on about."""
        country = draft.destinations[0].value.country if draft.destinations else None
        far = self._far.get(country)
        return [*far[-_MOST:], *self.near] if far else self.near

    def is_told_again(self, group: Group) -> None:
        """Bring a group told long before into the passage that is read."""
        far = self._far.get(group.country, [])
        if group in far:
            far.remove(group)
            self.near.append(group)

    def take_back(self, just_told: list[Sentence]) -> None:
        """'A plane with 80 had come at night, it was said. It was false': what the sentences before told did not happen."""
        self.near[:] = [group for group in self.near if any(draft.sentence not in just_told for draft in group.drafts)]

    def read_to(self, index: int) -> None:
        """Let go of what was told too long before the sentence `index`."""
        if index % _EVERY or not self.near:
            return
        last = max(self.near, key=lambda group: group.seen)
        for group in (group for group in self.near if index - group.seen > PASSAGE and group is not last):
            self._far.setdefault(group.country, []).append(group)
        self.near[:] = [group for group in self.near if index - group.seen <= PASSAGE or group is last]
