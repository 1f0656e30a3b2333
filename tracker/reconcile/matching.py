"""Whether a report and a group of reports can be about the same flights."""

from collections.abc import Iterable, Sequence
from enum import IntEnum

from tracker.models import Covers, Operator, Outcome, Report
from tracker.reconcile.days import ONE_DAY, Days, days_of, is_one_journey, window
from tracker.reconcile.independence import document_of
from tracker.reconcile.passengers import CLOSE_ENOUGH, NEARLY_EQUAL, Implied, implied
from tracker.reconcile.places import Geography
from tracker.reconcile.rules import rule

# An announced flight and what became of it; a refusal and how it ended.
BECAME = frozenset({Outcome.COMPLETED, Outcome.DENIED, Outcome.CANCELLED})
ENDED = frozenset({Outcome.TURNED_BACK, Outcome.CANCELLED})
# One contracted aircraft is "chartered" in one paper and the airline's in another.
CIVIL = frozenset({Operator.CHARTER, Operator.COMMERCIAL})

UNSAID = (None, ())


class Agreement(IntEnum):
    """How a report fits a group: not at all, perhaps (kept apart and flagged), or fully."""

    NO = 0
    PERHAPS = 1
    YES = 2


class Group:
    """Reports that are about the same flights, as far as matching needs them."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.reports: list[Report] = []
        self.ids: set[str] = set()
        self.perhaps: tuple[Group, ...] = ()

    def add(self, report: Report) -> None:
        """Take a report in."""
        self.reports.append(report)
        self.ids.add(report.id)

    @property
    def speakers(self) -> list[Report]:
        """The reports that a new one is compared with: those on the whole event, where there are any."""
        return [r for r in self.reports if r.covers is Covers.WHOLE] or self.reports

    @property
    def is_series(self) -> bool:
        """Whether it is several events told as one, which no other report can join."""
        return all(r.covers is Covers.SERIES for r in self.reports)


@rule("merging")
def agreement(report: Report, group: Group, geography: Geography) -> Agreement:
    """Say whether a report and a group can be about the same flights.

    Rule: curated reports with one event key are one event; any other report joins an event only when exactly one candidate remains:
    destination equal; outcome compatible (`planned` joins `completed`, `denied` or `cancelled` of the same day and origin, `denied`
    joins `turned_back` and `cancelled`); days equal, or one of them unknown, or a departure on one day and an arrival on the next;
    flights and people compatible. An undated report looks at the 14 days before its publication, and where that is unknown, too, at
    any day. With none or several candidates it stays apart, flagged `possible_duplicate_of`.

    Compatible: flights equal or unknown (of a part, no more than the event has); people within a factor of two; operators equal or
    unknown, where charter and commercial are one; a destination of None only between announcements of an overlapping origin.
    Origins or destination cities that contradict each other make it PERHAPS, unless (for origins) the people are within a tenth.
    Two reports of one document are about two groups, unless nothing that both say differs.
    """
    if report.covers is Covers.SERIES or group.is_series:
        return Agreement.NO
    others = group.speakers
    told = (
        _destinations_agree(report, others, geography),
        _outcomes_agree(report, others, geography),
        days_agree(report, others),
        _flights_agree(report, others),
        _operators_agree(report, others),
        _people_agree(report, others),
        all(not _differ_openly(report, other) for other in _of_one_document(report, group.reports)),
    )
    if not all(told):
        return Agreement.NO
    return Agreement.YES if _places_agree(report, others, geography) else Agreement.PERHAPS


def _destinations_agree(report: Report, others: Sequence[Report], geography: Geography) -> bool:
    """Whether the countries are the same; two unknown ones only between announcements of an overlapping origin."""
    if report.destination is not None:
        return report.destination in {other.destination for other in others}
    announced = all(r.outcome is Outcome.PLANNED and r.destination is None for r in (report, *others))
    return announced and any(geography.meet(report.origin_ids, other.origin_ids) for other in others)


def _outcomes_agree(report: Report, others: Sequence[Report], geography: Geography) -> bool:
    outcomes = {other.outcome for other in others}
    if report.outcome in outcomes:
        return True
    settled = outcomes - {Outcome.PLANNED}
    if Outcome.PLANNED is report.outcome or not settled:
        what_came = settled or {report.outcome}
        return bool(what_came & BECAME) and _same_day_and_origin(report, others, geography)
    if report.outcome is Outcome.DENIED:
        return bool(settled & ENDED)
    return report.outcome in ENDED and Outcome.DENIED in settled


def _same_day_and_origin(report: Report, others: Sequence[Report], geography: Geography) -> bool:
    """Whether an announcement and what became of it share a known day and the origin (or neither has one)."""
    mine = days_of(report)
    days = [days for other in others if (days := days_of(other))]
    same_day = mine is not None and any(mine.overlaps(theirs) for theirs in days)
    origins = [other.origin_ids for other in others if other.origin_ids]
    if not report.origin_ids or not origins:
        return same_day and not report.origin_ids and not origins
    return same_day and any(geography.meet(report.origin_ids, theirs) for theirs in origins)


def days_agree(report: Report, others: Sequence[Report]) -> bool:
    """Whether the days are equal, or explained as one journey, or one is unknown and the other within the publication's window.

    With neither a day nor a day of publication a report may be of any day.
    """
    mine = days_of(report)
    theirs = [days for other in others if (days := days_of(other))]
    if mine and theirs:
        return any(mine.overlaps(days) for days in theirs) or _is_next_day(mine, theirs)
    around = mine or window(report)
    near = theirs or [seen for other in others if (seen := window(other))]
    return around is None or not near or any(around.overlaps(days) for days in near)


def _is_next_day(mine: Days, theirs: Sequence[Days]) -> bool:
    """Whether the report and the group give the departure and the landing of one journey over two days."""
    exact = [days for days in theirs if days.is_day]
    known = {days.first for days in exact}
    if not mine.is_day or len(known) != 1:
        return False
    (day,) = known
    (early, at_early), (late, at_late) = sorted([(mine.first, {mine.kind}), (day, {days.kind for days in exact})])
    return late - early == ONE_DAY and is_one_journey(early, at_early, late, at_late)


def _flights_agree(report: Report, others: Sequence[Report]) -> bool:
    """Whether the flights are as many, or one number is unknown; a part has no more than the whole."""
    known = [other for other in others if other.flights is not None]
    return report.flights is None or not known or any(_as_many(report, other) for other in known)


def _as_many(one: Report, other: Report) -> bool:
    if one.covers is other.covers:
        return one.flights == other.flights
    part, whole = (one, other) if one.covers is Covers.PART else (other, one)
    return part.flights <= whole.flights


def _operators_agree(report: Report, others: Sequence[Report]) -> bool:
    known = {other.operator for other in others if other.operator is not None}
    return report.operator is None or not known or report.operator in known or (report.operator in CIVIL and bool(known & CIVIL))


def _people_agree(report: Report, others: Sequence[Report]) -> bool:
    """Whether the people can be the same; those of a part are only not too many for the whole."""
    pairs = _counts(report, others)
    if not pairs:
        return True
    covers = {other.covers for other in others}
    if report.covers is Covers.PART and covers != {Covers.PART}:
        return any(mine.number <= CLOSE_ENOUGH * theirs.number for mine, theirs in pairs)
    if report.covers is Covers.WHOLE and covers == {Covers.PART}:
        return all(theirs.number <= CLOSE_ENOUGH * mine.number for mine, theirs in pairs)
    return any(mine.is_close_to(theirs) for mine, theirs in pairs)


def _counts(report: Report, others: Sequence[Report]) -> list[tuple[Implied, Implied]]:
    """Pair the report's count with those of the group, each over the flights that it or else the other side gives."""
    flights = next((other.flights for other in others if other.flights), None)
    mine = implied(report, flights)
    theirs = (implied(other, flights or report.flights) for other in others)
    return [(mine, said) for said in theirs if said] if mine else []


def _of_one_document(report: Report, reports: Iterable[Report]) -> list[Report]:
    return [r for r in reports if r.method is report.method and document_of(r) == document_of(report)]


def _differ_openly(report: Report, other: Report) -> bool:
    """Whether two reports of one document give different values for a field that tells groups of flights apart.

    A document's reports are its groups of flights: what it tells apart is not merged. A part may differ from its whole in number.
    """
    fields = ["destination", "outcome", "operator", "date"]
    if Covers.PART not in (report.covers, other.covers):
        fields += ["flights", "passengers", "origin_ids"]
    pairs = ((getattr(report, field), getattr(other, field)) for field in fields)
    return any(a not in UNSAID and b not in UNSAID and a != b for a, b in pairs)


def _places_agree(report: Report, others: Sequence[Report], geography: Geography) -> bool:
    """Whether neither the cities of landing nor the origins contradict each other."""
    cities = {other.destination_city for other in others if other.destination_city}
    if report.destination_city and cities and not geography.meet((report.destination_city,), tuple(cities)):
        return False
    origins = [other.origin_ids for other in others if other.origin_ids]
    if not report.origin_ids or not origins or any(geography.meet(report.origin_ids, theirs) for theirs in origins):
        return True
    return any(mine.is_close_to(theirs, NEARLY_EQUAL) for mine, theirs in _counts(report, others))
