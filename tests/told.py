"""What a small document is expected to tell: one row per group of flights, empty where the document does not say."""

from typing import NamedTuple

from tracker.models import Report, Scope

Value = str | int | tuple[str, int] | None


class Told(NamedTuple):
    """The values of a report that a test compares; an origin is met by a piece of the place's name."""

    destination: str | None
    outcome: str
    flights: int | None = None
    date: str | None = None
    operator: str | None = None
    aircraft: str | None = None
    passengers: int | None = None
    scope: str | None = None
    origin: str | None = None


def told(report: Report) -> Told:
    """Give a report's values as a row; of an aircraft the family."""
    day = report.date.isoformat() if report.date else None
    craft = report.aircraft.replace("C-130J", "C-130") if report.aircraft else None
    operator = report.operator.value if report.operator else None
    scope = report.passengers_scope.value if report.passengers_scope else None
    return Told(report.destination, report.outcome.value, report.flights, day, operator, craft, report.passengers, scope, report.origin)


def meets(expected: Told, report: Told) -> bool:
    """Whether a report says what is expected of it."""
    origin = report.origin or ""
    near = origin == "" if expected.origin is None else all(piece in origin for piece in expected.origin.split(" and "))
    return near and expected[:-1] == report[:-1]


def in_order(rows: list[Told]) -> list[Told]:
    """Rows in an order that does not hang on the text's: by destination, outcome, day, flights and operator."""
    return sorted(rows, key=lambda r: (r.destination or "", r.outcome, r.date or "", r.flights or 0, r.operator or ""))


def told_in_short(report: Report) -> tuple[Value, ...]:
    """Give destination, outcome, flights, day and people of a report; people on each flight as a pair."""
    people: Value = (
        ("each", report.passengers) if report.passengers is not None and report.passengers_scope is Scope.EACH else report.passengers
    )
    return (report.destination, report.outcome.value, report.flights, report.date.isoformat() if report.date else None, people)
