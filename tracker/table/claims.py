"""What each report says about each field of its event, in the report's own words and read in plain ones."""

from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd

from tracker.models import CLAIM_FIELDS, Basis, Choice, Credit, Event, Gazetteer, Method, Report, Scope, Span
from tracker.plain_words import reading
from tracker.printed import printed_numbers
from tracker.reconcile.days import days_of
from tracker.reference import standard_gazetteer
from tracker.table.frames import cell, frame_of
from tracker.table.rows import ClaimRow

# The remark on a typed number of people or flights that its short quote does not hold: it stands elsewhere in the source, or is a sum.
NOT_IN_QUOTE = "typed from the source; the quote does not print this number"


def claims_table(events: Sequence[Event], gazetteer: Gazetteer | None = None) -> pd.DataFrame:
    """One row for each event, report and field that the report gives, in the order of events, fields and reports."""
    world = gazetteer or standard_gazetteer()
    return frame_of((row for event in events for row in _claims(event, world)), ClaimRow)


def _claims(event: Event, gazetteer: Gazetteer) -> Iterator[ClaimRow]:
    for field in CLAIM_FIELDS:
        for report in event.reports:
            if claimed(report, field):
                yield _claim(event, report, field, gazetteer)


def claimed(report: Report, field: str) -> str:
    """Give the value of a report's field in cell form; empty if the report does not say."""
    if field == "origin":
        return cell(report.origin_ids) or report.origin or ""
    if field == "date" and report.date is None:
        days = days_of(report)
        return days.cell if days else ""
    return cell(getattr(report, field))


def _claim(event: Event, report: Report, field: str, gazetteer: Gazetteer) -> ClaimRow:
    choice = event.choice("origins" if field == "origin" else field)
    span = report.evidence.get(field)
    return ClaimRow(
        event_id=event.event_id,
        field=field,
        value=claimed(report, field),
        reading=reading(report, field, gazetteer),
        shown=_is_shown(event, choice, report, field),
        rule=choice.rule,
        report_id=report.id,
        source_group=event.source_groups.get(report.id),
        **{name: getattr(report, name) for name in ("covers", "method", "publisher", "title", "url", "published", "doc")},
        **_words(report, span),
        remark="" if quote_prints(report, field) else NOT_IN_QUOTE,
        note=report.note,
        **_credit((span and span.credited) or report.credited),
    )


def _is_shown(event: Event, choice: Choice, report: Report, field: str) -> bool:
    """Whether the report is among those that give the shown value; a person may have decided on a value that no report gives, or none is shown."""
    if choice.basis is Basis.UNKNOWN or not choice.rivals or report.id not in choice.rivals[0].reports:
        return False
    return choice.rule != "decision" or _in_all(report, field) == cell(_shown_value(event, field))


def _in_all(report: Report, field: str) -> str:
    each = field == "passengers" and report.passengers_scope is Scope.EACH
    return cell((report.passengers or 0) * (report.flights or 1)) if each else claimed(report, field)


def _shown_value(event: Event, field: str) -> object:
    return getattr(event, {"passengers": "passengers_best", "origin": "origins"}.get(field, field))


def _words(report: Report, span: Span | None) -> dict[str, Any]:
    if span:
        return {"start": span.start, "end": span.end, "words": span.text}
    return {"start": report.start, "end": report.end, "words": report.quote}


def _credit(credited: Credit | None) -> dict[str, Any]:
    return {"credited": credited.name, "credited_kind": credited.kind} if credited else {}



def quote_prints(report: Report, field: str) -> bool:
    """Whether a typed report's quote holds its numbers of people or flights, in digits or in words; true of all other reports and fields.

    One flight needs no number: "a plane" is one.

    >>> row = Report(id="r", doc="d", publisher="p", outcome="completed", method="curated", flights=3, passengers=80, passengers_qualifier="exact",
    ...              quote="two planes with eighty people each")
    >>> quote_prints(row, "passengers"), quote_prints(row, "flights"), quote_prints(row.model_copy(update={"passengers": 160}), "passengers")
    (True, False, False)
    """
    several = report.flights if report.flights != 1 else None
    numbers = {"passengers": (report.passengers, report.passengers_upper), "flights": (several,)}.get(field, ())
    typed = {number for number in numbers if number is not None}
    return report.method is not Method.CURATED or not typed or printed_numbers(report.quote) >= typed
