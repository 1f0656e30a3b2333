"""What a document's own day says of the flights it tells: those of a day to come are planned, plans of a day past are no longer to come."""

import datetime as dt

from tracker.extract.drafts import Draft
from tracker.extract.groups import Group, with_parts_alike, with_those_of_one_day
from tracker.extract.told_again import ToldAgain
from tracker.find.found import Found
from tracker.models import Outcome

# A dateline is some days older than the publication at most.
_DATELINE_DAYS = 3


def told_in_the_end(groups: list[Group], published: dt.date | None) -> list[Group]:
    """The groups that are reports of their own, once the whole document is read."""
    for group in groups:
        group.count_one_aircraft()
        _set_right(group, published)
        _leave_from_where_they_came_back(group)
    kept, again = with_parts_alike(groups), ToldAgain(groups)
    told = [group for group in kept if group.is_report and not _is_told_otherwise(group, again) and not _never_heard_of_again(group, published)]
    return with_those_of_one_day(told)


def _is_told_otherwise(group: Group, again: ToldAgain) -> bool:
    """Whether other reports tell all that the group does."""
    return group.is_told_by_its_parts or again.day_by_day(group) or again.one_by_one(group)


def _set_right(group: Group, published: dt.date | None) -> None:
    """'A charter departs Houston on July 20', read before that day: planned."""
    if published is None or group.day is None or group.outcome.value is not Outcome.COMPLETED:
        return
    if group.day > published + dt.timedelta(days=_DATELINE_DAYS):
        group.outcome = Found(Outcome.PLANNED, group.outcome.start, group.outcome.end, "its day is to come")


def _leave_from_where_they_came_back(group: Group) -> None:
    """'It turned around and went back to Harlingen': where no other place is told, that is where it had left from."""
    if group.outcome.value is Outcome.TURNED_BACK and not group.origins:
        group.origins = [draft.back_in for draft in group.drafts if draft.back_in is not None][:1]


def _never_heard_of_again(group: Group, published: dt.date | None) -> bool:
    """Whether flights were planned for a day that is past, and nothing says what became of them: no report can be made of that."""
    return group.outcome.value is Outcome.PLANNED and published is not None and group.day is not None and group.day < published


def refused_after_all(draft: Draft, group: Group) -> bool:
    """Whether a sentence without words for flights says why those just told did not come: 'Ankara had not consented to a second landing'."""
    if draft.flights is not None or draft.outcome is None or draft.outcome.value is not Outcome.DENIED or draft.people:
        return False
    if group.outcome.value is Outcome.CANCELLED and not draft.language.hindsight.of_a_landing.search(draft.text):
        return False  # 'He was pressed to sign a paper, and had refused'
    stopped = group.outcome.value in (Outcome.PLANNED, Outcome.CANCELLED)
    return stopped and all(p.value.country == group.country for p in draft.destinations) and draft.language.hindsight.came_not.search(draft.text) is not None
