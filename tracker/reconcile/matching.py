"""Whether a report and a group of reports can be about the same flights."""

from collections.abc import Callable, Iterator, Sequence
from enum import IntEnum

from tracker.models import Covers, Operator, Outcome, Report
from tracker.reconcile.counts import flights_agree, is_telling, nearly_as_many, people_agree, same_number
from tracker.reconcile.days import Days, days_agree, days_of
from tracker.reconcile.independence import document_of
from tracker.reconcile.places import Geography
from tracker.reconcile.press import newsroom
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
        self.speakers: list[Report] = []  # whom a new one is compared with: those on the whole event, where there are any
        self.documents: set[str] = set()
        self.days: list[Days] = []  # what the speakers say, worked out once
        self.outcomes: set[Outcome] = set()
        self.operators: set[Operator] = set()
        self.is_series = True  # several events told as one, which no other report can join

    def add(self, report: Report) -> None:
        """Take a report in."""
        self.reports.append(report)
        self.ids.add(report.id)
        self.documents.add(document_of(report))
        self.speakers = [r for r in self.reports if r.covers is Covers.WHOLE] or list(self.reports)
        self.days = [days for r in self.speakers if (days := days_of(r))]
        self.outcomes = {r.outcome for r in self.speakers}
        self.operators = {r.operator for r in self.speakers if r.operator is not None}
        self.is_series = self.is_series and report.covers is Covers.SERIES

    def empty(self) -> list[Report]:
        """Give the reports away."""
        given = self.reports
        self.__init__(self.number)
        return given


def speaks_against_all(reports: Sequence[Report], others: Sequence[Report], geography: Geography) -> tuple[str, ...]:
    """Name what keeps the report that fits best out of the others' event, as fields of a report; empty if nothing does."""
    group = Group(0)
    for other in others:
        group.add(other)
    against = [tuple(objections(r, group, geography)) or (() if places_agree(r, group, geography) else ("places",)) for r in reports]
    return min(against, key=lambda said: (len(said), said))


@rule("merging")
def agreement(report: Report, group: Group, geography: Geography) -> Agreement:
    """Say whether a report and a group can be about the same flights.

    Rule: curated reports with one event key are one event; any other report joins an event only when exactly one candidate remains:
    destination equal; outcome compatible (`planned` joins `completed`, `denied` or `cancelled` of the same day and origin, `denied`
    joins `turned_back` and `cancelled`); days equal, or one of them unknown, or a departure on one day and an arrival on the next
    (within two days beyond 10,000 km), or a refusal (denied or turned back) on two days running; flights and people compatible. An undated report looks at
    the 14 days before its publication, and where that is unknown, too, at any day; with more than 50 events in reach it is compared
    with those alone that give its number of people. With none or several candidates it stays apart, flagged `possible_duplicate_of`.

    Compatible: flights equal or unknown (of a part, no more than the event has; nearly as many people in all make up for them);
    people within a factor of two on one known day, else equal (within a quarter if hedged); operators equal or unknown, where
    charter and commercial are one; a destination of None only for flights that did not land, of an overlapping origin or one
    newsroom's word. Origins or destination cities that contradict each other make it PERHAPS, unless (for origins) the people are
    as many (within a tenth if hedged). Two reports of one document are about two groups, unless nothing that both say differs.
    """
    if not all(fits(report, group, geography) for fits in CRITERIA.values()):
        return Agreement.NO
    return Agreement.YES if places_agree(report, group, geography) else Agreement.PERHAPS


def objections(report: Report, group: Group, geography: Geography) -> Iterator[str]:
    """Name, one by one, what speaks against a report's being about the flights of a group; places apart, which only make it doubtful."""
    return (name for name, fits in CRITERIA.items() if not fits(report, group, geography))


def _destinations_agree(report: Report, others: Sequence[Report], geography: Geography) -> bool:
    """Whether the countries are the same; two unknown ones only where neither landed, of an overlapping origin or one newsroom's word."""
    if report.destination is not None:
        return any(report.destination == other.destination for other in others)
    unknown = all(other.destination is None and other.outcome is not Outcome.COMPLETED for other in (report, *others))
    return unknown and any(geography.meet(report.origin_ids, other.origin_ids) or _voices(report) & _voices(other) for other in others)


def _voices(report: Report) -> set[str]:
    """List the newsrooms whose word a report of a known day is."""
    if days_of(report) is None:
        return set()
    credited = report.credited.name if report.credited and report.credited.is_reporter else ""
    return {newsroom(name) for name in (report.publisher, report.copied_from, credited, report.told_to)} - {""}


def _outcomes_agree(report: Report, group: Group, geography: Geography) -> bool:
    if report.outcome in group.outcomes:
        return True
    settled = group.outcomes - {Outcome.PLANNED}
    if Outcome.PLANNED is report.outcome or not settled:
        what_came = settled or {report.outcome}
        return bool(what_came & BECAME) and _is_announced(report, group, geography)
    if report.outcome is Outcome.DENIED:
        return bool(settled & ENDED)
    return report.outcome in ENDED and Outcome.DENIED in settled


def _is_announced(report: Report, group: Group, geography: Geography) -> bool:
    """Whether an announcement and what became of it share a known day and the origin, or neither has one.

    The same number of people makes up for an origin that one side does not give, and a telling number also for the day.
    """
    mine = days_of(report)
    if not origins_agree(report, group.speakers, geography):
        return False
    number = same_number(report, group.speakers)
    if mine and any(mine.overlaps(theirs) for theirs in group.days):
        return number is not None or bool(report.origin_ids) == any(other.origin_ids for other in group.speakers)
    return is_telling(number) and not (mine and group.days)


def _operators_agree(report: Report, known: set[Operator]) -> bool:
    return report.operator is None or not known or report.operator in known or (report.operator in CIVIL and bool(known & CIVIL))


def _is_told_apart(report: Report, group: Group) -> bool:
    """Whether the document of the report tells other flights of the group."""
    mine = document_of(report)
    if mine not in group.documents:
        return False
    of_one = (r for r in group.reports if r.method is report.method and document_of(r) == mine)
    return any(_differ_openly(report, other) for other in of_one)


def _differ_openly(report: Report, other: Report) -> bool:
    """Whether two reports of one document give different values for a field that tells groups of flights apart.

    A document's reports are its groups of flights: what it tells apart is not merged. A part may differ from its whole in number.
    """
    fields = ["destination", "outcome", "operator", "date"]
    if Covers.PART not in (report.covers, other.covers):
        fields += ["flights", "passengers", "origin_ids"]
    pairs = ((getattr(report, field), getattr(other, field)) for field in fields)
    return any(a not in UNSAID and b not in UNSAID and a != b for a, b in pairs)


def places_agree(report: Report, group: Group, geography: Geography) -> bool:
    """Whether neither the cities of landing nor the origins contradict each other; as many people outweigh another origin."""
    if not cities_agree(report, group.speakers, geography):
        return False
    if origins_agree(report, group.speakers, geography):
        return True
    return nearly_as_many(report, group.speakers) or same_number(report, group.reports) is not None


def cities_agree(report: Report, others: Sequence[Report], geography: Geography) -> bool:
    """Whether the city of landing is one that the others name, or one side names none."""
    cities = tuple({other.destination_city for other in others if other.destination_city})
    return not report.destination_city or not cities or geography.meet((report.destination_city,), cities)


def origins_agree(report: Report, others: Sequence[Report], geography: Geography) -> bool:
    """Whether an origin is one that the others name, or one side names none."""
    origins = [other.origin_ids for other in others if other.origin_ids]
    return not report.origin_ids or not origins or any(geography.meet(report.origin_ids, theirs) for theirs in origins)


# What has to fit, by the field that it is about, the quickest to see first.
CRITERIA: dict[str, Callable[[Report, Group, Geography], bool]] = {
    "series": lambda r, g, _: r.covers is not Covers.SERIES and not g.is_series,
    "operator": lambda r, g, _: _operators_agree(r, g.operators),
    "destination": lambda r, g, geography: _destinations_agree(r, g.speakers, geography),
    "date": lambda r, g, geography: days_agree(r, g.speakers, g.days, geography.days_to(r.destination)),
    "flights": lambda r, g, _: flights_agree(r, g.speakers),
    "outcome": _outcomes_agree,
    "passengers": lambda r, g, _: people_agree(r, g.speakers),
    "told apart by one document": lambda r, g, _: not _is_told_apart(r, g),
}
