"""Why a document gives the reports it gives: the rule behind each value, and what was considered and left out."""

from collections.abc import Sequence
from typing import NamedTuple

from tracker.extract.grouping import Grouping
from tracker.extract.groups import Group
from tracker.extract.reports import city_of, operator_of
from tracker.extract.told import Fate
from tracker.models import Report


class Step(NamedTuple):
    """One clause that was considered: its offsets in the document, the report it went into (from 0; None: left out), and why."""

    start: int
    end: int
    report: int | None
    why: str


class Explanation(NamedTuple):
    """The reports of a document, for each the name of the rule that found each of its values, and every clause considered."""

    reports: tuple[Report, ...]
    rules: tuple[dict[str, str], ...]
    steps: tuple[Step, ...]


def explain_groups(pairs: Sequence[tuple[Report, Group]], grouping: Grouping) -> Explanation:
    """Put reports, rules and the fates of all clauses side by side."""
    index = {id(group): i for i, (_, group) in enumerate(pairs)}
    steps = tuple(_step(fate, index) for fate in grouping.fates)
    return Explanation(tuple(report for report, _ in pairs), tuple(_rules(report, group, grouping) for report, group in pairs), steps)


def _step(fate: Fate, index: dict[int, int]) -> Step:
    report = index.get(id(fate.group)) if fate.group is not None else None
    why = fate.why if fate.group is None or report is not None else _why_no_report(fate.group)
    return Step(fate.draft.start, fate.draft.end, report, why)


def _why_no_report(group: Group) -> str:
    if group.is_told_by_its_parts:
        return "each of its flights has a report of its own"
    return "has too little for a report: no destination or origin, or no number, day or people"


def _rules(report: Report, group: Group, grouping: Grouping) -> dict[str, str]:
    """Field to the name of the rule that found its value, for the fields that have words."""
    found = {
        "destination": group.destination,
        "flights": group.flights,
        "date": group.date,
        "destination_city": city_of(group),
        "operator": operator_of(group, grouping),
        "aircraft": group.aircraft,
        "passengers": group.people,
        "outcome": group.outcome,
        "reason": group.reason,
        "origin": group.origins[0] if group.origins else None,
        "nationality": group.nationality[0] if group.nationality else None,
    }
    return {field: words.rule for field, words in found.items() if words is not None and field in report.evidence}
