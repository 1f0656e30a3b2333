"""People told to have been flown to a country for which the whole text tells of no flight.

'Seventy-one Peruvians deported themselves, and on Sunday they were in Callao': a flight may be told a page later, so this is weighed at the end.
"""

from tracker.extract.drafts import Draft, total_people
from tracker.extract.groups import Group
from tracker.find.gate import says_removal
from tracker.find.outcomes import find_outcomes
from tracker.models import DateKind, Outcome


class PeopleAlone:
    """The clauses that count people, say where they landed, and name nothing that flew."""

    def __init__(self) -> None:
        self.heard: list[tuple[Draft, int]] = []

    def hear(self, draft: Draft, index: int) -> None:
        """Keep a clause that went into no report, where its own words give the people, the one country and a day, and say that they were sent away or from where."""
        flown = draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED and not draft.borrowed and draft.day is not None
        sent = bool(draft.origins) or says_removal(draft.sentence.text, draft.language)
        if flown and sent and _are_there(draft) and draft.people and len(draft.destinations) == 1 and not draft.by_nation and not draft.sentence.headline:
            self.heard.append((draft, index))

    def groups(self, told: set[str | None]) -> list[tuple[Draft, Group]]:
        """A group for the first clause of each country to which no flight was `told` to go."""
        found: dict[str | None, tuple[Draft, Group]] = {}
        for draft, index in self.heard:
            country = draft.destinations[0].value.country
            if country not in told and country not in found and draft.outcome is not None:
                if draft.date_kind is DateKind.UNSTATED:
                    draft.date_kind = DateKind.ARRIVAL  # 'On Sunday they were in Callao'
                group = Group(draft.destinations[0], draft.outcome, seen=index)
                group.add(draft, index, total_people(draft, None))
                found[country] = (draft, group)
        return list(found.values())


def _are_there(draft: Draft) -> bool:
    """Whether more is told than who the people are: 'were in Asunción by Tuesday', but not 'deported Paraguayans spoke in Asunción on Tuesday'."""
    cues = [cue for cue in find_outcomes(draft.text, language=draft.language) if cue.value is Outcome.COMPLETED]
    return any(not draft.language.fates.attributive.match(draft.text[cue.start : cue.end]) for cue in cues)
