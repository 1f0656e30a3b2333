"""What each report says about each field of its event, in the report's own words and read in plain ones."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd

from tracker.find.english import ENGLISH
from tracker.find.numbers import parse_number
from tracker.models import CLAIM_FIELDS, Choice, Credit, Event, Gazetteer, Method, Qualifier, Report, Scope, Span
from tracker.reference import standard_gazetteer
from tracker.table.dates import date_words
from tracker.table.frames import cell, frame_of
from tracker.table.rows import ClaimRow

# The remark on a typed number of people that its short quote does not hold: it stands elsewhere in the source, or is a sum.
NOT_IN_QUOTE = "typed from the source; the quote does not print this number"
_NUMBERS = re.compile(rf"(?<!\w)(?:{ENGLISH.numbers.number})(?!\w)", re.IGNORECASE)


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
        remark="" if field != "passengers" or quote_prints_people(report) else NOT_IN_QUOTE,
        **_credit((span and span.credited) or report.credited),
    )


def _is_shown(event: Event, choice: Choice, report: Report, field: str) -> bool:
    """Whether the report is among those that give the shown value; a person may have decided on a value that no report gives."""
    if not choice.rivals or report.id not in choice.rivals[0].reports:
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


def reading(report: Report, field: str, gazetteer: Gazetteer) -> str:
    """Say in plain words what a report gives for a field; empty if it does not say."""
    value = getattr(report, field)
    if field == "passengers":
        return people_words(report)
    if field == "date":
        return date_words(report)
    if field == "flights":
        return flights_words(report.flights) if report.flights else ""
    if field in ("origin", "destination", "destination_city", "nationality"):
        return _names(report, field, gazetteer)
    return "" if value is None else getattr(value, "label", str(value))


def quote_prints_people(report: Report) -> bool:
    """Whether a typed report's quote holds its numbers of people, in digits or in English words; true of all other reports.

    >>> row = Report(id="r", doc="d", publisher="p", outcome="completed", method="curated", passengers=80, passengers_qualifier="exact",
    ...              quote="two planes with eighty people each")
    >>> quote_prints_people(row), quote_prints_people(row.model_copy(update={"passengers": 160}))
    (True, False)
    """
    if report.method is not Method.CURATED or report.passengers is None:
        return True
    printed = {parse_number(words) for words in _NUMBERS.findall(report.quote)}
    return printed >= {number for number in (report.passengers, report.passengers_upper) if number is not None}


def _names(report: Report, field: str, gazetteer: Gazetteer) -> str:
    codes = report.origin_ids if field == "origin" else getattr(report, field)
    if not codes:
        return (report.origin or "") if field == "origin" else ""
    world = gazetteer.places_by_id | gazetteer.countries_by_code
    codes = (codes,) if isinstance(codes, str) else codes
    return "; ".join(world[code].name if code in world else code for code in codes)


def flights_words(flights: int) -> str:
    """Say a number of flights.

    >>> flights_words(1), flights_words(2)
    ('1 flight', '2 flights')
    """
    return f"{flights:,} flight" + ("" if flights == 1 else "s")


def people_words(report: Report) -> str:
    """Say the people of a report: as printed, on what, and how many that is in all."""
    if report.passengers is None:
        return ""
    printed = _count_words(report, 1)
    if report.passengers_scope is not Scope.EACH:
        return printed if report.flights == 1 or report.passengers_scope is None else f"{printed} in all"
    if report.flights is None:
        return f"{printed} on each flight"
    if report.flights == 1:
        return printed
    return f"{printed} on each of {flights_words(report.flights)} ({_count_words(report, report.flights)} in all)"


def _count_words(report: Report, times: int) -> str:
    low = (report.passengers or 0) * times
    if report.passengers_upper is not None:
        return f"{low:,} to {report.passengers_upper * times:,}"
    hedge = report.passengers_qualifier
    return f"{low:,}" if hedge in (None, Qualifier.EXACT) else f"{hedge.label} {low:,}"


def reading_number(text: str) -> int | None:
    """Give the last number in a claim's reading of flights or people: the total, in "80 on each of 2 flights: 160".

    >>> reading_number("about 80 on each of 2 flights: about 1,160"), reading_number("not reported")
    (1160, None)
    """
    found = re.findall(r"\d[\d,]*", text)
    return int(found[-1].replace(",", "")) if found else None
