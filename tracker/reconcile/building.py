"""An event out of a group of reports: its values, how each was picked, its sources and grade."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tracker.models import (
    BASIS_FIELDS,
    Basis,
    Choice,
    Covers,
    DatePrecision,
    Event,
    EventValues,
    Gazetteer,
    Grade,
    Outcome,
    Report,
)
from tracker.reconcile.basis import basis_of
from tracker.reconcile.choosing import bounds, choose, comparison, gather_said, landing_day, origins_of_parts, parts_from_elsewhere
from tracker.reconcile.days import days_of
from tracker.reconcile.grading import grade
from tracker.reconcile.identity import Identity
from tracker.reconcile.independence import Sources, by_publication
from tracker.reconcile.passengers import people
from tracker.reconcile.places import Geography
from tracker.reconcile.press import Press
from tracker.reconcile.reasons import choose_reason
from tracker.reconcile.rules import rule

PLAIN_FIELDS = ("flights", "destination", "destination_city", "operator", "aircraft", "outcome", "nationality")
LISTS = frozenset({"origins", "nationality"})
WITHDRAWN = "Withdrawn: no report supports it any more."


class World(NamedTuple):
    """What the values are compared with."""

    gazetteer: Gazetteer
    geography: Geography
    press: Press


class Draft(NamedTuple):
    """An event before it has its id."""

    values: Mapping[str, object]
    choices: tuple[Choice, ...]
    reports: tuple[Report, ...]
    source_groups: Mapping[str, int]

    @property
    def order(self) -> tuple[dt.date, str, str, str]:
        """The order in which new ids are given: the earliest day (unknown last), destination, outcome, first report."""
        values = self.values
        earliest = values["date_earliest"] or dt.date.max
        return earliest, str(values["destination"] or "~"), str(values["outcome"]), min(r.id for r in self.reports)


def draft(reports: Sequence[Report], world: World, ruled: Mapping[str, str]) -> Draft:
    """Work out an event's values. `ruled` are the values that a person decided, by field."""
    ordered = tuple(sorted(reports, key=by_publication))
    sources = Sources(ordered, world.press)
    values: dict[str, object] = {}
    choices: dict[str, Choice] = {}
    for field in PLAIN_FIELDS:
        shown, choices[field] = _choose(field, ordered, sources, world, ruled.get(field, ""))
        values[field] = _typed(field, shown)
    reason, choices["reason"] = choose_reason(ordered, Outcome(str(values["outcome"])), sources, ruled.get("reason", ""))
    values["reason"] = _typed("reason", reason)
    values |= _dates(ordered, sources, world, ruled, choices)
    values["origins"], choices["origins"] = _origins(ordered, sources, world, ruled)
    values |= _people(ordered, sources, ruled, values["flights"], choices)
    values["seats"], choices["seats"] = seats(values["aircraft"], values["flights"], world.gazetteer)
    values["covers"] = next(covers for covers in Covers if any(r.covers is covers for r in ordered))
    values |= _support(sources, Outcome(str(values["outcome"])))
    values["disputed"] = tuple(field for field in BASIS_FIELDS if choices[field].disputed)
    return Draft(values, tuple(choices[field] for field in BASIS_FIELDS), ordered, sources.groups())


def build(made: Draft, identity: Identity, perhaps: Sequence[str]) -> Event:
    """Give a draft its id."""
    return Event(
        **made.values,
        event_id=identity.event_id,
        former_ids=identity.former_ids,
        possible_duplicate_of=tuple(sorted(perhaps)),
        choices=made.choices,
        reports=made.reports,
        source_groups=made.source_groups,
    )


def withdraw(values: EventValues) -> Event:
    """Turn a published event without reports into one that says so; its last values stay to be read."""
    last = values.model_dump() | {"grade": Grade.X, "note": WITHDRAWN, "sources": 0, "independent_sources": 0}
    return Event(**last | {"disputed": (), "possible_duplicate_of": ()})


@rule("capacity")
def seats(aircraft: object, flights: object, gazetteer: Gazetteer) -> tuple[int | None, Choice]:
    """Work out the capacity of an event's flights.

    Rule: seats are the seats of the aircraft type (data/reference/aircraft.csv; of its family where the variant has no figure) times
    the number of flights. Seats are not people: they are shown beside them, never instead of them.
    """
    kind = gazetteer.with_seats(str(aircraft))
    if kind is None or kind.seats is None or not isinstance(flights, int):
        return None, Choice(field="seats", basis=Basis.UNKNOWN)
    return kind.seats * flights, Choice(field="seats", basis=Basis.DERIVED, rule="capacity")


def _choose(field: str, reports: Sequence[Report], sources: Sources, world: World, decided: str) -> tuple[str, Choice]:
    said = gather_said(reports, field)
    return choose(field, said, sources, comparison(field, said, world.geography, world.gazetteer), decided)


def _typed(field: str, shown: str) -> object:
    """Turn a shown cell into a value; the event's model turns codes into words."""
    if field in LISTS:
        return tuple(part.strip() for part in shown.split(";") if part.strip())
    if not shown:
        return None
    return int(shown) if field == "flights" else shown


@rule("days")
def _dates(
    reports: Sequence[Report], sources: Sources, world: World, ruled: Mapping[str, str], choices: dict[str, Choice]
) -> dict[str, object]:
    """Pick the day, and the bounds.

    Rule: days known only to the week or month: the date stays empty, and the bounds stand in `date_earliest` and `date_latest`.
    """
    said = gather_said(reports, "date")
    shown, choice = _choose("date", reports, sources, world, ruled.get("date", ""))
    landed = shown if "date" in ruled else landing_day(shown, said, world.geography)
    if landed != shown:
        rivals = tuple(sorted(choice.rivals, key=lambda rival: rival.value != landed))
        basis = basis_of(said.by_value[landed])
        choice = choice.model_copy(update={"rule": "landing day", "rivals": rivals, "basis": basis})
    choices["date"] = choice
    earliest, latest = bounds(said, landed)
    day = dt.date.fromisoformat(landed) if landed and "/" not in landed else None
    return {"date": day, "date_earliest": earliest, "date_latest": latest, "date_precision": _precision(landed, reports)}


def _precision(shown: str, reports: Sequence[Report]) -> DatePrecision:
    """How closely the shown day is known."""
    if not shown:
        return DatePrecision.UNKNOWN
    if "/" not in shown:
        return DatePrecision.DAY
    return next(r.date_precision for r in reports if (days := days_of(r)) and days.cell == shown)


def _origins(reports: Sequence[Report], sources: Sources, world: World, ruled: Mapping[str, str]) -> tuple[tuple[str, ...], Choice]:
    """Choose the origins as one whole set; those of parts only where nobody says where the whole event left from."""
    shown, choice = _choose("origins", reports, sources, world, ruled.get("origin", ""))
    if not shown and any(r.covers is Covers.WHOLE for r in reports):
        return origins_of_parts(reports, sources, world.geography)
    places = tuple(part.strip() for part in shown.split(";") if part)
    return places, parts_from_elsewhere(reports, sources, world.geography, choice)


def _people(
    reports: Sequence[Report], sources: Sources, ruled: Mapping[str, str], flights: object, choices: dict[str, Choice]
) -> dict[str, object]:
    speakers = gather_said(reports, "passengers").reports
    decided = int(ruled["passengers"]) if "passengers" in ruled else None
    counted = people(speakers, sources, flights if isinstance(flights, int) else None, decided)
    choices["passengers"] = counted.choice
    return {"passengers_low": counted.low, "passengers_best": counted.best, "passengers_high": counted.high}


def _support(sources: Sources, outcome: Outcome) -> dict[str, object]:
    independent = len(set(sources.groups().values()))
    return {"sources": sources.documents, "independent_sources": independent, "grade": grade(sources, outcome)}
