"""One value for each field of an event, out of what its reports say; and whether independent sources differ."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from tracker.models import Basis, Choice, Covers, DateKind, Gazetteer, Outcome, Report, Rival
from tracker.reconcile.basis import basis_of, derived_if
from tracker.reconcile.days import days_of, is_one_journey
from tracker.reconcile.independence import Sources
from tracker.reconcile.places import Geography
from tracker.reconcile.rules import rule

# Fields that hold of a part as they hold of the whole; a number of flights or of people does not, nor does one plane's model.
TRUE_OF_PARTS = frozenset({"destination", "destination_city", "date", "operator", "outcome", "reason"})

Compare = Callable[[str, str], bool]
Rank = Callable[[str], int]


class Comparison(NamedTuple):
    """How the values of a field compare: whether two can both be true, how specific one is, and which support each other."""

    agree: Compare = lambda a, b: a == b
    specific: Rank = lambda _: 0
    lends: Compare | None = None  # whether a value's sources support the other one too; without it: where they agree


class Said(NamedTuple):
    """The reports that count for a field, and the cell that each gives."""

    reports: tuple[Report, ...]
    by_value: Mapping[str, tuple[Report, ...]]
    of_parts: bool


def speaking(reports: Sequence[Report], field: str) -> tuple[tuple[Report, ...], bool]:
    """Give the reports that may say an event's value of `field`, and whether they are on parts of an event told as a whole too.

    A part never competes with the whole: it speaks only where no whole report does, and only on what holds of a part as of the
    whole. An event known from parts or series alone is told by these.
    """
    whole = tuple(r for r in reports if r.covers is Covers.WHOLE)
    if not whole:
        parts = tuple(r for r in reports if r.covers is Covers.PART)
        return parts or tuple(reports), False
    if field not in TRUE_OF_PARTS or any(cell(r, field) for r in whole):
        return whole, False
    return tuple(r for r in reports if r.covers is Covers.PART), True


def cell(report: Report, field: str) -> str:
    """Write a report's value of a field as the text of a cell; empty where it says nothing.

    >>> cell(Report(id="r", doc="d", publisher="p", outcome="denied", quote="q", origin_ids=("tucson", "kbif")), "origins")
    'kbif;tucson'
    """
    if field == "date":
        days = days_of(report)
        return days.cell if days else ""
    value = getattr(report, "origin_ids" if field == "origins" else field)
    if isinstance(value, tuple):
        return ";".join(sorted(value))
    return "" if value is None else str(value)


def gather_said(reports: Sequence[Report], field: str) -> Said:
    """Put the reports that speak on a field together by the value they give."""
    speakers, of_parts = speaking(reports, field)
    by_value: dict[str, list[Report]] = {}
    for report in speakers:
        if value := cell(report, field):
            by_value.setdefault(value, []).append(report)
    return Said(speakers, {value: tuple(by) for value, by in sorted(by_value.items())}, of_parts)


@rule("disputes")
def choose(field: str, said: Said, sources: Sources, how: Comparison, decided: str = "") -> tuple[str, Choice]:
    """Pick the shown cell of a field, and say how.

    Rule: every differing value is kept with its sources; the shown value is a decision, then the one that most independent sources
    give, then the most specific, then one that a named official or an institution is credited with, then the latest. Where even these
    leave several, the first in the order of the alphabet is shown and the rule is named "first in order": it tells nothing of which is
    right.

    Values that can both be true are no dispute, and a coarser one lends its sources to the finer: "Texas" to "El Paso"; a list of
    nationalities that names some of another's is a coarser one.
    """
    if not said.by_value and not decided:
        return "", Choice(field=field, basis=Basis.UNKNOWN)
    support = {value: _support(value, said, sources, how, field) for value in said.by_value}
    shown, name = (decided, "decision") if decided else _pick(said, support, how, lambda value: _is_official(said.by_value[value], sources, field))
    ranked = sorted(said.by_value, key=lambda value: (value != shown, -support[value], value))
    rivals = tuple(rival(value, said.by_value[value], sources, field) for value in ranked)
    basis = basis_of(said.by_value.get(shown, ()), decided=bool(decided))
    name = "said of a part" if said.of_parts and shown and not decided else name
    return shown, Choice(field=field, basis=basis, rule=name, disputed=_is_disputed(field, said, sources, how), rivals=rivals)


def _support(value: str, said: Said, sources: Sources, how: Comparison, field: str) -> int:
    """Count the independent sources that give the value or say the same more coarsely."""
    lends = how.lends or how.agree
    same = (by for other, by in said.by_value.items() if lends(value, other) and how.specific(other) <= how.specific(value))
    return len(sources.of((report for by in same for report in by), field))


def _is_official(reports: Sequence[Report], sources: Sources, field: str) -> bool:
    """Whether a named official or an institution is credited with a value, or it is a government's own text."""
    return any(sources.press.is_official(report, "origin" if field == "origins" else field) for report in reports)


def _pick(said: Said, support: Mapping[str, int], how: Comparison, official: Rank = lambda _: 0) -> tuple[str, str]:
    """Pick a value by the first rule that leaves only one, and name that rule."""
    left = list(said.by_value)
    if len(left) < 2:  # one value or none needs no rule
        return (left[0], "only value") if left else ("", "")
    steps: tuple[tuple[str, Rank], ...] = (
        ("most independent sources", support.__getitem__),
        ("most specific", how.specific),
        ("from an official", official),
        ("latest", lambda value: _latest(said.by_value[value])),
    )
    for name, rank in steps:
        best = max(rank(value) for value in left)
        left = [value for value in left if rank(value) == best]
        if len(left) == 1:
            return left[0], name
    return left[0], "first in order"


def _latest(reports: Sequence[Report]) -> int:
    return max(report.published.toordinal() if report.published else 0 for report in reports)


def rival(value: str, by: Sequence[Report], sources: Sources, field: str) -> Rival:
    """Write a value with the reports that give it, and how many independent sources they are."""
    return Rival(value=value, reports=tuple(r.id for r in by), independent_sources=len(sources.of(by, field)))


def _is_disputed(field: str, said: Said, sources: Sources, how: Comparison) -> bool:
    """Whether two independent sources give values that cannot both be true."""
    groups = {value: sources.of(by, field) for value, by in said.by_value.items()}
    values = list(groups)
    pairs = ((a, b) for i, a in enumerate(values) for b in values[i + 1 :])
    return any(len(groups[a] | groups[b]) > 1 and not how.agree(a, b) for a, b in pairs)


def comparison(field: str, said: Said, geography: Geography, gazetteer: Gazetteer) -> Comparison:
    """Give the way in which the values of a field compare."""
    ways: dict[str, Callable[[], Comparison]] = {
        "date": lambda: _of_days(said, geography),
        "origins": lambda: Comparison(lambda a, b: geography.agree(_ids(a), _ids(b)), lambda a: geography.fineness(_ids(a))),
        "destination_city": lambda: Comparison(geography.are_one, lambda a: geography.fineness((a,))),
        "aircraft": lambda: _of_models(gazetteer),
        "nationality": lambda: Comparison(_is_part, lambda a: len(_ids(a))),
        "outcome": lambda: Comparison(announced_then, lambda a: int(a != Outcome.PLANNED)),
    }
    return ways.get(field, Comparison)()


@rule("outcome of an announced flight")
def announced_then(one: str, other: str) -> bool:
    """Whether two outcomes can both be true.

    Rule: what became of a flight does not contradict its announcement: `planned` joins what happened and is no dispute.

    >>> announced_then("planned", "completed"), announced_then("denied", "completed")
    (True, False)
    """
    return one == other or Outcome.PLANNED in (one, other)


@rule("landing day")
def landing_day(shown: str, said: Said, geography: Geography) -> str:
    """Give the day of landing where the shown day is that of the departure.

    Rule: a departure on one day and an arrival on the next (within two days beyond 10,000 km) are the same flight; the day of landing
    is shown where it is stated.
    """
    kinds, reach = _kinds(said), _reach(said, geography)
    if shown not in kinds:
        return shown
    landings = (day for day, at in kinds.items() if DateKind.ARRIVAL in at and _one_journey(day, shown, kinds, reach))
    return next(landings, shown)


def bounds(said: Said, shown: str) -> tuple[dt.date | None, dt.date | None]:
    """Give the earliest and the latest day that the sources give; of weeks and months only where none gives a day.

    A month in which another source names the week widens nothing: of several that can all be true the finest counts.
    """
    given = [days for by in said.by_value.values() for r in by if (days := days_of(r))]
    finest = [days for days in given if not any(other.is_within(days) for other in given)]
    exact = [days for days in given if days.is_day] or finest
    ends = [dt.date.fromisoformat(day) for day in shown.split("/") if day]
    return min([*ends, *(days.first for days in exact)], default=None), max([*ends, *(days.last for days in exact)], default=None)


@rule("origins of parts")
def origins_of_parts(reports: Sequence[Report], sources: Sources, geography: Geography) -> tuple[tuple[str, ...], Choice]:
    """Put the origins of an event's parts together.

    Rule: where no report on the whole event says where it left from, the places its parts left from are shown together, each as
    exactly as it is known.
    """
    parts = [r for r in reports if r.covers is Covers.PART and r.origin_ids]
    places = geography.finest(tuple(place for r in parts for place in r.origin_ids))
    rivals = tuple(rival(cell(r, "origins"), (r,), sources, "origin") for r in parts)
    basis = derived_if(True, basis_of(parts))
    return places, Choice(field="origins", basis=basis, rule="origins of parts" if parts else "", rivals=rivals)


def parts_from_elsewhere(reports: Sequence[Report], sources: Sources, geography: Geography, shown: Choice) -> Choice:
    """Add the origins of parts that none of the event's shown origins is: a plane of an event from Biggs and Tucson that left Laredo.

    They do not change what is shown, but the origins are disputed where an independent source says so.
    """
    origins = _ids(shown.rivals[0].value) if shown.rivals else ()
    apart = [r for r in reports if r.covers is Covers.PART and r.origin_ids and origins and not geography.meet(r.origin_ids, origins)]
    by_value: dict[str, list[Report]] = {}
    for report in apart:
        by_value.setdefault(cell(report, "origins"), []).append(report)
    more = tuple(rival(value, by, sources, "origin") for value, by in sorted(by_value.items()))
    said = sources.of([r for r in reports if r.id in shown.rivals[0].reports], "origin") if more else set()
    disputed = shown.disputed or bool(sources.of(apart, "origin") - said)
    return shown.model_copy(update={"rivals": (*shown.rivals, *more), "disputed": disputed})


def _of_days(said: Said, geography: Geography) -> Comparison:
    kinds, reach = _kinds(said), _reach(said, geography)
    spans = {value: days for value, by in said.by_value.items() for r in by if (days := days_of(r))}

    def overlap(a: str, b: str) -> bool:
        return spans[a].overlaps(spans[b])

    return Comparison(lambda a, b: overlap(a, b) or _one_journey(a, b, kinds, reach), lambda a: -spans[a].length, overlap)


def _of_models(gazetteer: Gazetteer) -> Comparison:
    """Compare aircraft by family: a C-130J is a C-130, said more exactly."""
    families = gazetteer.family_of
    return Comparison(lambda a, b: families.get(a, a) == families.get(b, b), lambda a: int(families.get(a, a) != a))


def _kinds(said: Said) -> dict[str, set[DateKind]]:
    """Say what happened on each day that is given as a day."""
    given = [days for by in said.by_value.values() for r in by if (days := days_of(r)) and days.is_day]
    return {days.cell: {other.kind for other in given if other.cell == days.cell} for days in given}


def _reach(said: Said, geography: Geography) -> int:
    """How many days may lie between the departure and the landing."""
    return max((geography.days_to(report.destination) for report in said.reports), default=1)


def _one_journey(one: str, other: str, kinds: Mapping[str, set[DateKind]], reach: int) -> bool:
    if one not in kinds or other not in kinds:
        return False
    (a, b) = sorted((one, other))
    return a == b or is_one_journey(dt.date.fromisoformat(a), kinds[a], dt.date.fromisoformat(b), kinds[b], reach)


def _ids(joined: str) -> tuple[str, ...]:
    return tuple(joined.split(";"))


def _is_part(one: str, other: str) -> bool:
    """Whether one list names no more than the other: who names Russians does not say that no Iranians were on board.

    >>> _is_part("IRN;RUS", "RUS"), _is_part("IRN;RUS", "GTM;RUS")
    (True, False)
    """
    a, b = set(_ids(one)), set(_ids(other))
    return a <= b or b <= a
