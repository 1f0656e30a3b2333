"""What a plane does after its passengers have got off, or another with them in their own country: no flight out of the United States.

'Of the group, 80 continued to Confins on board a KC-30 of the Brazilian Air Force', 'the empty plane went back to Alexandria'.
"""

from tracker.extract.drafts import Draft
from tracker.extract.groups import Group
from tracker.find.flights import Reference
from tracker.models import Operator, Outcome


def why_only_a_leg(draft: Draft, told: Group | None) -> str:
    """Why a draft tells of no flight of its own after the flights `told` last; empty where it may."""
    if _goes_home_empty(draft):
        return "goes back without its passengers"
    return "is a leg inside one country" if told is not None and _goes_on_inside(draft, told) else ""


def _goes_home_empty(draft: Draft) -> bool:
    came_back = draft.outcome is not None and draft.outcome.value is Outcome.TURNED_BACK
    return came_back and draft.reference is Reference.KNOWN and draft.language.legs.empty.search(draft.text) is not None


def _goes_on_inside(draft: Draft, told: Group) -> bool:
    """Whether people who have landed go on to another town of the same country."""
    landed = told.outcome.value is Outcome.COMPLETED and (told.day is None or draft.day is None or draft.day >= told.day)
    inside = bool(draft.destinations) and all(d.value.country == told.country for d in draft.destinations)
    if not landed or not inside or draft.origins or draft.outcome is None or draft.outcome.value not in (Outcome.COMPLETED, Outcome.PLANNED, Outcome.CANCELLED):
        return False
    here = told.destination.value.place if told.destination else ""
    own_plane = draft.operator is not None and draft.operator.value is Operator.FOREIGN and told.operator is not draft.operator
    fetched_on = own_plane and draft.language.pointing.brought_them.search(draft.text) is not None
    another_took_them = draft.reference is Reference.NEW and draft.language.legs.took_on.search(draft.text) is not None  # wherever in the country they had landed
    elsewhere = (bool(here) or fetched_on or another_took_them) and all(d.value.place and d.value.place != here for d in draft.destinations)
    legs = draft.language.legs
    return elsewhere and (fetched_on or legs.goes_on.search(draft.text) is not None or (own_plane and legs.of_them.search(draft.text) is not None))
