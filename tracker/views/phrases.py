"""An event's values in plain words. What is unknown is said to be so, never as zero."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, cast

import pandas as pd

from tracker.filters import days_words
from tracker.models import Grade, Operator, Outcome
from tracker.plain_words import in_sentence
from tracker.reconcile import IN_BRIEF
from tracker.reference import standard_gazetteer
from tracker.table import day_words, is_month, stretch_words
from tracker.totals import people_words

FIELD_LABELS = {
    "outcome": "Outcome",
    "flights": "Flights",
    "passengers": "People on board",
    "date": "Day",
    "origins": "Origin",
    "destination": "Destination",
    "destination_city": "Destination city",
    "operator": "Operator",
    "aircraft": "Aircraft",
    "seats": "Seats",
    "reason": "Reason given",
    "nationality": "Nationality",
}
"""Every field of an event that has a basis, in the order in which pages tell them, with its name on pages."""

NOT_REPORTED = "not reported"
INDEPENDENT = "sources not known to share an origin"
"""What independent sources are, said where a page first speaks of them."""
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
Row = Mapping[str, Any]


def known(row: Row, column: str) -> Any:  # noqa: ANN401 (a cell of any column)
    """Give a cell's value; None where it is unknown."""
    value = row[column]
    return None if pd.isna(value) else value


def event_days(row: Row) -> str:
    """Say the day, or the days, of an event as closely as they are known; a disputed day as the shown one with the others behind it."""
    first, last = known(row, "date_earliest"), known(row, "date_latest")
    first, last = first or known(row, "date") or last, last or known(row, "date") or first
    if first is None or last is None:
        return NOT_REPORTED
    first, last = first.date(), last.date()
    if row["date_precision"] in ("week", "month"):
        return f"{stretch_words(first, last)}, day not reported"
    if others := _other_days(row):
        shown = row["date"].date()
        said = days_words(*others)
        return f"{day_words(shown)} ({said.removesuffix(f' {shown.year}')} by other sources)"
    return days_words(first, last)


def _other_days(row: Row) -> tuple[dt.date, dt.date] | None:
    """Give the first and the last of the days that others than the shown one's sources give, where independent sources differ on it."""
    shown, first, last = (known(row, column) for column in ("date", "date_earliest", "date_latest"))
    if shown is None or "date" not in (known(row, "disputed") or "").split(";"):
        return None
    others = [day.date() for day in (first, last) if day is not None and day != shown]
    return (others[0], others[-1]) if others else None


def iso_days(row: Row) -> str:
    """Say the day, or the days, of an event so that the words sort by time: '2025-01-23 Thu to 2025-01-24 Fri', '2025-02', '2025-01-23 Thu (or 2025-01-24)'."""
    first, last = known(row, "date_earliest"), known(row, "date_latest")
    first, last = first or known(row, "date") or last, last or known(row, "date") or first
    if first is None or last is None:
        return NOT_REPORTED
    if row["date_precision"] == "month" and is_month(first.date(), last.date()):
        return f"{first:%Y-%m}"
    if others := _other_days(row):
        return f"{iso_day(row['date'])} (or {' to '.join(dict.fromkeys(day.isoformat() for day in others))})"
    return iso_day(first) if first == last else f"{iso_day(first)} to {iso_day(last)}"


def iso_day(day: dt.date) -> str:
    """Write a day in ISO 8601 with its weekday beside it.

    >>> iso_day(dt.date(2025, 1, 23))
    '2025-01-23 Thu'
    """
    return f"{day.isoformat()[:10]} {WEEKDAYS[day.weekday()]}"


def value_words(row: Row, field: str) -> str:
    """Say the shown value of a field in plain words."""
    if field == "date":
        return event_days(row)
    if field == "passengers":
        return people_words(*(known(row, f"passengers_{end}") for end in ("low", "best", "high")))
    column = {"origins": "origin_names", "destination": "destination_name", "destination_city": "destination_city_name"}.get(field, field)
    value = known(row, column)
    if value is None:
        return NOT_REPORTED
    kind = {"outcome": Outcome, "operator": Operator}.get(field)
    if kind:
        return cast(str, kind(value).label)
    if field == "nationality":
        return ", ".join(_country(code) for code in value.split(";"))
    return f"{value:,}" if field in ("flights", "seats") else str(value).replace(";", ", ")


def label_of(field: str, row: Row) -> str:
    """Name a field of an event; nobody is on board of what is only announced.

    >>> label_of("passengers", {"outcome": "planned"}), label_of("passengers", {"outcome": "denied"})
    ('People announced', 'People on board')
    """
    is_announced = field == "passengers" and known(row, "outcome") == Outcome.PLANNED.value
    return "People announced" if is_announced else FIELD_LABELS[field]


def _country(code: str) -> str:
    country = standard_gazetteer().countries_by_code.get(code)
    return country.name if country else code


def disputed_words(row: Row) -> str:
    """Name the fields on which independent sources differ, as pages call them; empty if there are none."""
    return ", ".join(FIELD_LABELS.get(field, field).lower() for field in (known(row, "disputed") or "").split(";") if field)


def flights_words(row: Row) -> str:
    """Say the flights with who flew them: '2 US military flights (C-17)'."""
    count, operator, aircraft = known(row, "flights"), known(row, "operator"), known(row, "aircraft")
    number = "Flights, number not reported," if count is None else f"{count:,} flight{'' if count == 1 else 's'}"
    by = {"military": "by the US military", "charter": "by charter", "commercial": "by a commercial airline", "foreign": "by the receiving state"}
    return " ".join(part for part in (number, by.get(operator or ""), f"({aircraft})" if aircraft else "") if part)


def event_sentence(row: Row, people: str = "") -> str:
    """Say the event in a sentence or two, every unknown named; `people` are the words for those on board where more is known than the row tells."""
    origin = known(row, "origin_names")
    start = f"from {origin.replace(';', ' and ')}" if origin else "from an origin not reported"
    end = f"to {in_sentence(known(row, 'destination_name') or 'a destination not reported')}"
    days = event_days(row)
    when = "day not reported" if days == NOT_REPORTED else days
    told = f"{flights_words(row)} {start} {end}, {when}: {_became(row)}. {label_of('passengers', row)}: {people or value_words(row, 'passengers')}."
    return f"Withdrawn, no report supports it any more. It had been told as: {told}" if row["grade"] == Grade.X else told


def _became(row: Row) -> str:
    outcome = known(row, "outcome")
    if outcome is None:
        return "outcome not reported"
    reason = known(row, "reason")
    return f"{Outcome(outcome).label.lower()} ({Outcome(outcome).meaning})" + (f"; reason given: {reason}" if reason else "")


def short_name(row: Row) -> str:
    """Find a few words to tell an event from others: destination, day, outcome; of a withdrawn one that it is."""
    place = known(row, "destination_name") or "destination not reported"
    became = "withdrawn" if row["grade"] == Grade.X else value_words(row, "outcome").lower()
    return f"{place}, {event_days(row) if event_days(row) != NOT_REPORTED else 'day not reported'}, {became}"


def event_title(row: Row) -> str:
    """Name an event at the head of its page: its id and a few words."""
    return f"{row['event_id']}: {short_name(row)}"


def rule_words(rule: str) -> str:
    """Say by which rule a value was picked; the data and the Method page call it by its name."""
    return IN_BRIEF.get(rule, rule.replace("_", " "))
