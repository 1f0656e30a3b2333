"""What a sentence without words for flights says of those just told: where they left from, who was on board, why they did not come."""

from tracker.extract.drafts import Draft, total_people
from tracker.extract.groups import LONGEST_FLIGHT, Group, is_better
from tracker.extract.hindsight import refused_after_all
from tracker.extract.pointing import counts_those_told, speaks_of_the_group, waited_in_vain
from tracker.find.people import COUNT_OF_ALL, COUNT_OF_ARRIVALS, COUNT_OF_SOME, COUNT_OF_THOSE
from tracker.models import STOPPED, DateKind, DatePrecision, Outcome, Qualifier, Scope

# A list by sex and age may count this many times those told in round figures.
_MOST = 2


def counted_again(draft: Draft, groups: list[Group], index: int) -> Group | None:
    """'- Ten men were flown to Eswatini on Monday.', and below that 'Eswatini holds ten men who arrived on Monday': the flights that a summary told, told again, so that words after it mean them."""
    if draft.outcome is None or draft.borrowed or draft.day is None or not draft.people or len(draft.destinations) != 1:
        return None
    here, count = draft.destinations[0].value.country, draft.people[0].value.number
    same = (g for g in reversed(groups) if g.country == here and g.day == draft.day and g.people is not None and g.people.value.number == count)
    group = next((g for g in same if g.outcome.value is draft.outcome.value), None)
    if group is not None:
        group.seen, group.date_kind = index, DateKind.ARRIVAL if draft.date_kind is DateKind.ARRIVAL else group.date_kind
    return group


def follow_with(focus: Group, draft: Draft, index: int) -> bool:
    """Give the flights just told what a draft says of them; whether it says anything."""
    took = _people(focus, draft, index), _origin(focus, draft), _refusal(focus, draft, index), _landing(focus, draft) or _day(focus, draft, index)
    return any(took)


def _origin(focus: Group, draft: Draft) -> bool:
    of_them = focus.people in draft.people or speaks_of_the_group(draft.text, draft.language)
    if not draft.origins or focus.origins or not of_them:
        return False
    focus.origins = draft.origins
    return True


def _refusal(focus: Group, draft: Draft, index: int) -> bool:
    if index - focus.seen > 1 or not refused_after_all(draft, focus):
        return False
    focus.outcome = draft.outcome or focus.outcome
    return True


def _landing(focus: Group, draft: Draft) -> bool:
    """'They were led onto a plane on Wednesday. By Thursday evening the whole group was at Domodedovo': the day on which they were there."""
    there = bool(draft.destinations) and draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED and speaks_of_the_group(draft.text, draft.language)
    set_out = all(told.only_boarded for told in focus.told_last) and focus.outcome.value is Outcome.COMPLETED
    if not there or not set_out or draft.day is None or focus.day is None or not 0 < (draft.day - focus.day).days <= LONGEST_FLIGHT:
        return False
    focus.date, focus.date_kind = draft.date, DateKind.ARRIVAL
    return True


def _day(focus: Group, draft: Draft, index: int) -> bool:
    """'A plane brought 84 people to Lima. The deportees landed on Tuesday': the day that was not told of it."""
    flown = draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED and focus.outcome.value is Outcome.COMPLETED
    if not _lacks_its_day(focus, draft) or not flown or index - focus.seen > 1 or not (speaks_of_the_group(draft.text, draft.language) or _counts_who_got_off(focus, draft)):
        return False
    focus.date, focus.date_kind = draft.date, draft.date_kind
    return True


def _lacks_its_day(focus: Group, draft: Draft) -> bool:
    """Whether the draft has a day and no day is told of the flights, nor a week or a month in which it does not lie."""
    if focus.day is not None or draft.day is None:
        return False
    told = focus.date.value.stretch if focus.date is not None else None
    return told is None or told.first <= draft.day <= told.last


def _counts_who_got_off(focus: Group, draft: Draft) -> bool:
    """'A plane has come to Cap-Haitien. Eighty-eight people filed out of it on Thursday': those now counted on board."""
    return focus.people in draft.people and draft.outcome is not None and draft.outcome.rule in draft.language.scene.told_from_there


def _people(focus: Group, draft: Draft, index: int) -> bool:
    of_each = bool(draft.people) and draft.people[0].value.scope is Scope.EACH and (focus.number or 0) > 1
    near_enough = of_each or (focus.number or 1) == 1 or index - focus.seen <= 1 or counts_those_told(draft.text, draft.language)
    if not draft.people or draft.people[0].rule == COUNT_OF_SOME or (draft.destinations and not draft.by_nation and not counts_those_told(draft.text, draft.language)) or not near_enough:
        return False
    if draft.language.people.not_told_apart.search(draft.sentence.text) or _over_a_month(draft) or _is_of_an_earlier_day(focus, draft):
        return False
    if focus.people:
        return _counts_them_better(focus, draft)
    stopped = focus.outcome.value in STOPPED and index - focus.seen <= 1 and waited_in_vain(draft)
    if not stopped and not of_each and not _are_those_on_board(focus, draft, index):
        return False
    focus.people = total_people(draft, focus.number)
    return True


def _are_those_on_board(focus: Group, draft: Draft, index: int) -> bool:
    """Whether words say that a count is of those on board, or of those who came, told next and of no other day."""
    count = draft.people[0]
    if count.rule == COUNT_OF_ARRIVALS and index - focus.seen == 1 and not draft.places and draft.day in (None, focus.day):
        return True
    return count.rule in (COUNT_OF_ALL, COUNT_OF_THOSE) or counts_those_told(draft.text, draft.language) or count.value.scope is Scope.TOTAL


def _over_a_month(draft: Draft) -> bool:
    """Whether people are counted over a month, not on the day of the flights just told."""
    if draft.date is None:
        return False
    return draft.day is None and draft.date.value.precision is DatePrecision.MONTH


def _is_of_an_earlier_day(focus: Group, draft: Draft) -> bool:
    """'Two flights are due on Friday. Wednesday's passengers, the 231 of them, had to wait': those of other flights."""
    return focus.outcome.value is Outcome.PLANNED and focus.day is not None and draft.day is not None and draft.day < focus.day


def _counts_them_better(focus: Group, draft: Draft) -> bool:
    """'Over a hundred' counted out by sex and age: '79 men, 25 women and 12 minors'; 'about 100' that 'officials later put at 104'."""
    old, new = focus.people, draft.people[0]
    if old is not None and new.rule == COUNT_OF_ALL and is_better(new.value, old.value):
        focus.people = new
        return True
    counted_out = new.value.noun == "sum" and old is not None and old.value.qualifier is not Qualifier.EXACT
    least = 0.9 if old is not None and old.value.qualifier is Qualifier.ABOUT else 1
    if not counted_out or old is None or not old.value.number * least <= new.value.number <= _MOST * old.value.number:
        return False
    focus.people = new
    return True
