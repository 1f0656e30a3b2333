"""Whether a clause may be about a group of flights told before. Contradicting on any count, they are kept apart."""

import datetime as dt

from tracker.extract.drafts import Draft
from tracker.extract.fates import NOT_TOLD_OUTRIGHT
from tracker.extract.groups import LONGEST_FLIGHT, Group
from tracker.find.flights import Reference
from tracker.models import DateKind, DatePrecision, Operator, Outcome, Qualifier

# One document says both of the same flights: a refused flight was planned, did not take off, or came back.
_OUTCOMES_TOLD_TOGETHER = (
    {Outcome.DENIED, Outcome.CANCELLED},
    {Outcome.DENIED, Outcome.PLANNED},
    {Outcome.DENIED, Outcome.TURNED_BACK},
    {Outcome.CANCELLED, Outcome.PLANNED},
)

# Of those announced for a flight no more than this share stayed behind.
_STAYED_BEHIND = 0.25
_SECOND = 2  # one more of the same; a later ordinal, where one was told, counts flights to elsewhere too
# A round count in a lead is no further off than this share: 'nearly 200' for 177.
_ROUNDED = 0.15


def fits(draft: Draft, group: Group, near: bool) -> bool:
    """Whether nothing in the draft contradicts the group; `near`: words like 'the plane' reach back to it."""
    return (
        _destination_fits(draft, group, near)
        and _place_in_the_row_fits(draft, group)
        and _reference_fits(draft, group)
        and _outcome_fits(draft, group)
        and _day_fits(draft, group)
        and _number_fits(draft, group)
        and _operator_fits(draft, group)
        and _people_fit(draft, group)
    )


def told_together(one: Outcome, other: Outcome) -> bool:
    """Whether a document may say both of the same flights."""
    return one is other or {one, other} in _OUTCOMES_TOLD_TOGETHER


def _stopped_on_its_way(draft: Draft, group: Group) -> bool:
    """Whether what was told first is only that they left ('Two planes set out for Bogota', 'Colombia turned both away')."""
    if draft.outcome is None or draft.outcome.value not in (Outcome.DENIED, Outcome.TURNED_BACK) or draft.reference is not Reference.KNOWN:
        return False
    return group.outcome.value is Outcome.COMPLETED and all(told.only_boarded or told.only_sent or told.outcome is None or told.outcome.rule in NOT_TOLD_OUTRIGHT for told in group.told_last)


def _is_one_of_those_stopped(draft: Draft, group: Group) -> bool:
    """'Colombia barred two C-17s. One of them had already left San Diego; the other was about to': where the refusal found them."""
    stopped = group.outcome.value in (Outcome.DENIED, Outcome.TURNED_BACK) and (group.number or 0) > 1
    return stopped and draft.reference is Reference.PART and draft.borrowed and draft.only_left and not draft.people and (draft.date is None or draft.day == group.day)


def _had_set_out(draft: Draft, group: Group) -> bool:
    """Whether a draft tells only when the plane that came back had left ('The Boeing had left Laredo at noon for Managua')."""
    came_back = group.outcome.value is Outcome.TURNED_BACK and draft.reference is Reference.KNOWN and draft.only_left
    return came_back and (draft.day is None or group.day is None or draft.day <= group.day)


def carries_out(draft: Draft, group: Group, published: dt.date | None) -> bool:
    """Whether a draft says that planned flights flew, were refused or called off: their day is not to come, and its words are of the past."""
    if _stopped_on_its_way(draft, group):
        return True
    if group.outcome.value is not Outcome.PLANNED or draft.outcome is None or draft.outcome.value is Outcome.PLANNED or draft.within is not None:
        return False
    to_come = published is not None and group.day is not None and group.day > published
    if to_come and draft.outcome.value in (Outcome.COMPLETED, Outcome.TURNED_BACK):
        return False
    same = (draft.day is not None and draft.day == group.day) or _comes_of(draft, group)
    if draft.day is None and draft.borrowed and draft.reference is Reference.KNOWN and draft.outcome.value in (Outcome.DENIED, Outcome.CANCELLED):
        return True  # 'It was asked to take a plane. It had said that it could not.'
    return same or (not to_come and draft.borrowed and draft.reference is Reference.KNOWN and draft.day is not None)


def _comes_of(draft: Draft, group: Group) -> bool:
    """'It was announced that 120 people would be flown to Peru. The charter landed in Lima on Tuesday with 117': flown, of a plan that has no day."""
    flew = draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED and draft.day is not None and draft.reference is Reference.KNOWN
    if not flew or group.outcome.value is not Outcome.PLANNED or group.day is not None or group.is_lift or group.number not in (None, draft.number):
        return False
    return not draft.people or group.people is None or abs(draft.people[0].value.number - group.people.value.number) <= group.people.value.number * _STAYED_BEHIND


def is_sequel(draft: Draft, group: Group) -> bool:
    """Whether a draft tells of a later attempt with the plane just refused, called off or turned back ('It left two days later')."""
    if draft.outcome is None or draft.outcome.value not in (Outcome.COMPLETED, Outcome.PLANNED) or group.outcome.value not in (Outcome.DENIED, Outcome.CANCELLED, Outcome.TURNED_BACK):
        return False
    if draft.reference is not Reference.KNOWN or not draft.destinations or draft.destinations[0].value.country != group.country or group.was_diverted(draft):
        return False
    later = draft.day is not None and group.day is not None and draft.day > group.day
    return later or (draft.day is None and draft.language.fitting.at_last.search(draft.text) is not None)


def agreement(draft: Draft, group: Group) -> int:
    """How much of what the draft says the group says too."""
    return (
        4 * (draft.day is not None and draft.day == group.day)
        + 3 * (draft.outcome is not None and draft.outcome.value is group.outcome.value)
        + 2 * (draft.number is not None and draft.number == group.number)
        + (draft.operator is not None and group.operator is not None)
        + 2 * (draft.aircraft is not None and group.aircraft is not None and draft.aircraft.value == group.aircraft.value)
    )


def _destination_fits(draft: Draft, group: Group, near: bool) -> bool:
    if draft.destinations:
        return group.country == draft.destinations[0].value.country and (near or not draft.borrowed)
    if group.destination is None:
        return draft.outcome is not None and draft.outcome.value is Outcome.PLANNED and group.is_lift
    return False


def _place_in_the_row_fits(draft: Draft, group: Group) -> bool:
    """Whether 'the second' may be a flight told by itself: not where that was told as the first."""
    ordinal = draft.flights.value.ordinal if draft.flights else None
    told_apart = draft.reference is Reference.PART and (group.number or 1) == 1 and group.ordinal
    return not (told_apart and ordinal and ordinal != group.ordinal)


def _reference_fits(draft: Draft, group: Group) -> bool:
    if draft.within is not None and draft.within in group.told_last:
        return draft.operator is None and (draft.number is None or draft.number in (1, group.number))
    if draft.reference is Reference.FURTHER:
        ordinal = draft.flights.value.ordinal if draft.flights else None
        return ordinal is not None and (ordinal == group.ordinal or (ordinal > _SECOND and _is_counted_after_others(draft, group)))
    some = draft.number is not None and draft.number < (group.number or 0)
    some = some or (draft.flights is not None and draft.flights.value.head in draft.language.clauses.the_rest)
    if draft.reference is Reference.PART and draft.borrowed and group.parts and some and draft.outcome and draft.outcome.value is not group.outcome.value:
        return False  # 'One arrived; the other was cancelled', of two that were due
    if draft.reference is Reference.PART and draft.borrowed:
        ordinal = draft.flights.value.ordinal if draft.flights else None
        if group.ordinal and ordinal:
            return group.ordinal == ordinal
        return ordinal is None or group.number is None or ordinal <= group.number
    return True


def _is_counted_after_others(draft: Draft, group: Group) -> bool:
    """'Mexico blocked a plane. Two landed in Guatemala, while a third flight, for Mexico, never took off': the third of all, and the one blocked."""
    stopped = {Outcome.DENIED, Outcome.CANCELLED}
    ends = {group.outcome.value, draft.outcome.value if draft.outcome else None}
    return group.number == 1 and draft.number == 1 and Outcome.DENIED in ends and ends <= stopped and bool(draft.destinations) and not draft.borrowed and not (draft.people or draft.day)


def _outcome_fits(draft: Draft, group: Group) -> bool:
    if draft.outcome is None or draft.outcome.value is group.outcome.value:
        return True
    if draft.borrowed and draft.reference is Reference.KNOWN:
        return True
    if group.was_diverted(draft) or _stopped_on_its_way(draft, group) or _is_one_of_those_stopped(draft, group) or _had_set_out(draft, group) or _comes_of(draft, group):
        return True
    both = {draft.outcome.value, group.outcome.value}
    if both == {Outcome.PLANNED, Outcome.COMPLETED} and draft.flights is None and draft.day is None:
        return group.number == 1  # 'The other 65 are going to Vientiane': people of a flight on its way
    if both == {Outcome.PLANNED, Outcome.COMPLETED}:
        return (draft.day is not None and draft.day == group.day and draft.reference is Reference.KNOWN) or _is_on_its_way(draft, group)
    return both in _OUTCOMES_TOLD_TOGETHER


def _is_on_its_way(draft: Draft, group: Group) -> bool:
    """'The flight to San Jose also carries Georgians', 'the flight, planned to reach Tehran by way of Doha': the one just told, of which no other day is said."""
    if draft.reference is not Reference.KNOWN or draft.elliptic or draft.date is not None or draft.outcome is None or not draft.number == group.number == 1:
        return False
    same_operator = draft.operator is None or (group.operator is not None and draft.operator.value is group.operator.value)
    if draft.people or not same_operator or draft.language.fitting.at_last.search(draft.text):
        return False
    said = draft.sentence.text[draft.outcome.start - draft.sentence.start : draft.outcome.end - draft.sentence.start]
    return draft.is_planned or draft.language.fitting.under_way.search(said) is not None


def _month_fits(draft: Draft, group: Group) -> bool:
    """'One of those, from Boston in May': not the flight of a day in August."""
    if draft.date is None or group.day is None or draft.date.value.precision is not DatePrecision.MONTH:
        return True
    words = draft.sentence.text[draft.date.start - draft.sentence.start : draft.date.end - draft.sentence.start].lower()
    return group.day.month in {draft.language.days.months.get(word.strip(".,")) for word in words.split()}


def _is_of_a_time_before(draft: Draft, group: Group) -> bool:
    """'The week before, a flight had brought 64 people': not the flight of the day just told."""
    return group.day is not None and draft.reference is Reference.NEW and draft.language.fitting.before_then.search(draft.text) is not None


def _stretch_fits(draft: Draft, group: Group) -> bool:
    """'In March a flight landed. In May, a flight landed': weeks or months that share no day are of two groups."""
    return draft.stretch is None or group.stretch is None or draft.stretch.overlaps(group.stretch)


def _is_of_another_stretch(draft: Draft, group: Group) -> bool:
    """'Last week a flight landed. On Tuesday of this one another flight landed': a new one on a day outside the week told."""
    return draft.reference is Reference.NEW and draft.day is not None and group.stretch is not None and not group.stretch.holds(draft.day)


def _day_fits(draft: Draft, group: Group) -> bool:
    if draft.day is None:
        return _stretch_fits(draft, group) and _month_fits(draft, group) and not _is_of_a_time_before(draft, group)
    if group.day is None:
        counted_on = draft.date is not None and draft.date.value.relative_to_story and not group.parts
        is_another = draft.reference is Reference.PART and draft.date is not None and not counted_on and (group.number or 0) > 1
        return not (is_another or _is_of_another_stretch(draft, group))
    if draft.day == group.day:
        return True
    if draft.outcome is not None and draft.outcome.value is Outcome.PLANNED and group.outcome.value in (Outcome.CANCELLED, Outcome.DENIED, Outcome.TURNED_BACK):
        return False  # 'It will come on Thursday': the new day of a flight put off
    if draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED and group.outcome.value in (Outcome.CANCELLED, Outcome.DENIED) and draft.day > group.day and not draft.only_left and not group.was_diverted(draft):
        return False  # 'It came on Thursday', of one called off on Tuesday
    apart = (draft.day - group.day).days * (1 if draft.date_kind is DateKind.ARRIVAL else -1)
    return (apart == 1 or (0 < apart <= LONGEST_FLIGHT and (draft.reference is Reference.KNOWN or draft.flights is None))) and {draft.date_kind, group.date_kind} == {DateKind.DEPARTURE, DateKind.ARRIVAL}


def _number_fits(draft: Draft, group: Group) -> bool:
    if draft.number is None or group.number is None or draft.number == group.number:
        return True
    if draft.number == 1 and draft.reference is Reference.PART:
        return True
    return draft.number == 1 and draft.reference is Reference.KNOWN and draft.borrowed


def _operator_fits(draft: Draft, group: Group) -> bool:
    if draft.operator is None:
        return True
    if group.operator is None:
        return not (draft.reference is Reference.PART and (group.number or 2) > 1)
    hired = draft.operator.rule == draft.language.carriers.flies_for_ice and group.operator.value is Operator.CHARTER
    return hired or draft.operator.value is group.operator.value


def _is_of_another_load(draft: Draft, group: Group) -> bool:
    """'On Tuesday the same aircraft brought 92', after the 96 of Monday: another day and another count of people are another flight."""
    if not draft.people or group.people is None or draft.day in (None, group.day) or group.day is None or not draft.destinations:
        return False
    flew = draft.outcome is not None and draft.outcome.value is group.outcome.value is Outcome.COMPLETED
    ours, theirs = draft.people[0].value, group.people.value
    exact = ours.qualifier is theirs.qualifier is Qualifier.EXACT and ours.scope is theirs.scope
    elsewhere = draft.origins and group.origins and not {o.value.place for o in draft.origins} & {o.value.place for o in group.origins}
    return bool(flew and exact and elsewhere and ours.number != theirs.number and draft.number == group.number == 1)


def _people_fit(draft: Draft, group: Group) -> bool:
    if _is_of_another_load(draft, group):
        return False
    beside = draft.flights is not None and draft.flights.value.head == draft.language.reading.one and group.number == 1  # 'It landed with 60 people. On that afternoon one with 70 came'
    if not draft.people or group.people is None or (draft.reference in (Reference.KNOWN, Reference.PART) and not beside):
        return True
    ours, theirs = draft.people[0].value, group.people.value
    if ours.number == theirs.number:
        return True
    if ours.scope is not theirs.scope or Qualifier.EXACT not in (ours.qualifier, theirs.qualifier):
        return True
    return ours.qualifier is not theirs.qualifier and _rounds(ours.number, theirs.number)  # 'nearly 200 were flown home', then '177 boarded a plane'


def _rounds(one: int, other: int) -> bool:
    """Whether one count may be the other said roundly: a count of tens that is near it."""
    return max(one, other) % 10 == 0 and abs(one - other) <= _ROUNDED * max(one, other)
