"""A sentence without words for flights that goes on about those just told: it gives their origin, their people, or why they did not come."""

from tracker.extract.drafts import Draft, total_people
from tracker.extract.groups import Group
from tracker.extract.hindsight import refused_after_all
from tracker.extract.pointing import counts_those_told, speaks_of_the_group, waited_in_vain
from tracker.models import Outcome, Qualifier, Scope

_STOPPED = frozenset({Outcome.DENIED, Outcome.CANCELLED, Outcome.TURNED_BACK})


def with_origin(focus: Group, draft: Draft) -> bool:
    """'They had left Texas at noon'."""
    if not draft.origins or focus.origins or not speaks_of_the_group(draft.text, draft.language):
        return False
    focus.origins = draft.origins
    return True


def with_refusal(focus: Group, draft: Draft, index: int) -> bool:
    """'Ankara had not consented to a landing'."""
    if index - focus.seen > 1 or not refused_after_all(draft, focus):
        return False
    focus.outcome = draft.outcome or focus.outcome
    return True


def with_people(focus: Group, draft: Draft, index: int) -> bool:
    """'There were 88 of them', 'Forty-one sat in one of them and twenty-nine in the other'."""
    near_enough = (focus.number or 1) == 1 or index - focus.seen <= 1
    if not draft.people or draft.destinations or not near_enough:
        return False
    if focus.people:
        return _counts_them_better(focus, draft)
    stopped = focus.outcome.value in _STOPPED and index - focus.seen <= 1 and waited_in_vain(draft)
    if not stopped and not counts_those_told(draft.text, draft.language) and draft.people[0].value.scope is not Scope.TOTAL:
        return False
    focus.people = total_people(draft, focus.number)
    return True


def _counts_them_better(focus: Group, draft: Draft) -> bool:
    """'Over a hundred' counted out by sex and age: '79 men, 25 women and 12 minors'."""
    old, new = focus.people, draft.people[0]
    counted_out = new.value.noun == "sum" and old is not None and old.value.qualifier is not Qualifier.EXACT
    least = 0.9 if old is not None and old.value.qualifier is Qualifier.ABOUT else 1
    if not counted_out or old is None or not old.value.number * least <= new.value.number <= 2 * old.value.number:
        return False
    focus.people = new
    return True
