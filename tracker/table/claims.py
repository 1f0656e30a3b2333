"""What each report says about each field of its event, in the report's own words and read in plain ones."""

from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd

from tracker.models import CLAIM_FIELDS, Basis, Choice, Credit, Event, Gazetteer, Method, Report, Scope, Span, StatedIn
from tracker.plain_words import reading
from tracker.reconcile.days import days_of
from tracker.reference import standard_gazetteer
from tracker.stated import Quotes
from tracker.table.frames import cell, frame_of
from tracker.table.rows import ClaimRow


def claims_table(events: Sequence[Event], gazetteer: Gazetteer | None = None) -> pd.DataFrame:
    """One row for each event, report and field that the report gives, in the order of events, fields and reports."""
    world = gazetteer or standard_gazetteer()
    quotes = Quotes(world)
    return frame_of((row for event in events for row in _claims(event, world, quotes)), ClaimRow)


def _claims(event: Event, gazetteer: Gazetteer, quotes: Quotes) -> Iterator[ClaimRow]:
    for field in CLAIM_FIELDS:
        for report in event.reports:
            if claimed(report, field):
                yield _claim(event, report, field, gazetteer, quotes)


def claimed(report: Report, field: str) -> str:
    """Give the value of a report's field in cell form; empty if the report does not say."""
    if field == "origin":
        return cell(report.origin_ids) or report.origin or ""
    if field == "date" and report.date is None:
        days = days_of(report)
        return days.cell if days else ""
    return cell(getattr(report, field))


def _claim(event: Event, report: Report, field: str, gazetteer: Gazetteer, quotes: Quotes) -> ClaimRow:
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
        **_stated(report, field, span, quotes),
        note=report.note,
        **_credit(*report.credit_of(field)),
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


def _stated(report: Report, field: str, span: Span | None, quotes: Quotes) -> dict[str, Any]:
    """Say where the value stands: an extracted one in its words, a typed one in a piece of the quote or else only on the page."""
    typed = report.method is Method.CURATED
    piece = quotes.saying(report, field) if typed else _words(report, span)["words"]
    return {"stated_in": StatedIn.PAGE if typed and not piece else StatedIn.WORDS, "stated_as": piece}


def _credit(credited: Credit | None, told_to: str) -> dict[str, Any]:
    return {"credited": credited.name, "credited_kind": credited.kind, "told_to": told_to} if credited else {}
