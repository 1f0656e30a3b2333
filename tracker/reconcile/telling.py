"""What tells one group of flights from another where several fit, and what joins two groups that differ in one thing."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from tracker.models import Outcome, Report
from tracker.reconcile.counts import exact_numbers, is_telling, same_number
from tracker.reconcile.matching import Agreement, Group, agreement, cities_agree, objections, origins_agree
from tracker.reconcile.places import Geography
from tracker.reconcile.rules import rule

ENOUGH = 2  # marks that single out a candidate
FORGIVEN = frozenset({"date", "flights", "operator"})
DAYS_APART = 2


@rule("one candidate stands out")
def standing_out(report: Report, candidates: Sequence[Group], geography: Geography) -> Group | None:
    """Pick the one of several candidates that what the report says points at, if it does.

    Rule: where several events fit, a report joins the one that alone gives the same number of people, if that number is no multiple
    of ten; or that alone gives the same number, round or not, and the same place of departure; otherwise it stays apart.
    """
    marked = sorted(((_marks(report, group, geography), -group.number, group) for group in candidates), reverse=True)
    if not marked or marked[0][0] < ENOUGH or (len(marked) > 1 and marked[1][0] == marked[0][0]):
        return None
    return marked[0][2]


def _marks(report: Report, group: Group, geography: Geography) -> int:
    """Weigh what a report and a group have in common: a telling number of people is two marks, a round one and an origin are one each."""
    number = same_number(report, group.reports)
    people = 0 if number is None else 2 if is_telling(number) else 1
    mine = geography.known_closely(report.origin_ids)
    return people + any(geography.meet(mine, geography.known_closely(other.origin_ids)) for other in group.reports)


def told_alike(groups: Iterable[Group], geography: Geography) -> Iterator[list[Group]]:
    """Yield the sets of groups that are one event told differently in one thing.

    The sets do not depend on the order of the groups. A set in which two groups do not fit each other is not joined at all.
    """
    near: dict[Group, set[Group]] = defaultdict(set)
    for one, other in _of_one_number(groups):
        if are_alike(one, other, geography):
            near[one].add(other)
            near[other].add(one)
    for group in sorted(near, key=lambda g: g.number):
        together = near[group] | {group}
        if group.number == min(g.number for g in together) and all(together == near[g] | {g} for g in together):
            yield sorted(together, key=lambda g: g.number)


@rule("one load")
def are_alike(one: Group, other: Group, geography: Geography) -> bool:
    """Say whether two groups are about the same people.

    Rule: two events to one destination that agree in all but one thing, the day (two days apart at most), the number of flights or
    the operator, are one event when both give the same exact number of people and it is no multiple of ten. What differs is shown
    as disputed.
    """
    against = {*_differences(one, other, geography), *_differences(other, one, geography)}
    return len(against) <= 1 and against <= FORGIVEN


@rule("possible duplicates")
def may_be_twins(undated: Group, other: Group, geography: Geography) -> bool:
    """Say whether an event without a day may be another one.

    Rule: two events that a curator keeps apart, one of them without a day, are flagged `possible_duplicate_of` one another where, by
    the rule of merging, they could be one, neither their places nor their nationalities contradict each other, and both give the same
    number of people, origin, city of landing, nationality or operator. Where several dated events are like that, none is flagged. A
    ruling that the two are different takes the flag away. Both stay in the totals.
    """
    if not all(agreement(report, other, geography) is Agreement.YES for report in undated.speakers):
        return False
    pairs = [(mine, theirs) for mine in undated.speakers for theirs in other.speakers]
    if any(not origins_agree(mine, [theirs], geography) or _are_of_other_nations(mine, theirs) for mine, theirs in pairs):
        return False
    return any(_share_something(mine, theirs, geography) for mine, theirs in pairs)


def _are_of_other_nations(one: Report, other: Report) -> bool:
    return bool(one.nationality and other.nationality) and set(one.nationality).isdisjoint(other.nationality)


def _share_something(one: Report, other: Report, geography: Geography) -> bool:
    """Whether both reports give the same value for one of the things by which flights are told apart."""
    if same_number(one, [other]) is not None or geography.meet(one.origin_ids, other.origin_ids):
        return True
    if not set(one.nationality).isdisjoint(other.nationality):
        return True
    same = ((getattr(one, field), getattr(other, field)) for field in ("destination_city", "operator"))
    return any(mine is not None and mine == theirs for mine, theirs in same)


def _differences(one: Group, other: Group, geography: Geography) -> Iterator[str]:
    """Name what the reports of a group, announcements apart where there are others, have against the other group."""
    for report in [r for r in one.speakers if r.outcome is not Outcome.PLANNED] or one.speakers:
        yield from objections(report, other, geography)
        if not (cities_agree(report, other.speakers, geography) and origins_agree(report, other.speakers, geography)):
            yield "places"


def _of_one_number(groups: Iterable[Group]) -> Iterator[tuple[Group, Group]]:
    """Pair the groups of one destination that give the same telling number of people for days near each other."""
    by_number: dict[tuple[str | None, int], set[tuple[int, int, Group]]] = defaultdict(set)
    for group in groups:
        days = {days.first.toordinal() for days in group.days if days.is_day}
        for number in exact_numbers(group.speakers) if days else ():
            by_number[group.speakers[0].destination, number] |= {(day, group.number, group) for day in days}
    for told in by_number.values():
        in_order = sorted(told)
        for place, (day, number, group) in enumerate(in_order):
            near = takewhile(lambda later, day=day: later[0] - day <= DAYS_APART, in_order[place + 1 :])
            yield from ((group, other) for _, other_number, other in near if other_number != number)
