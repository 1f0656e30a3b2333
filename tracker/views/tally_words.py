"""How pages say a tally and what the table holds of it: pure functions on rows of `totals.beside_tallies`."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import pandas as pd

from tracker.filters import days_words
from tracker.models import Measure, Operator, Qualifier, Rate

Row = Mapping[str, Any]
ALL = "All countries"
SINGULAR = {"flights": "flight", "people": "person"}


def period_words(first: dt.date, last: dt.date) -> str:
    """Say a period: a whole year or month by its name.

    >>> period_words(dt.date(2025, 1, 1), dt.date(2025, 12, 31)), period_words(dt.date(2025, 5, 1), dt.date(2025, 5, 31))
    ('2025', 'May 2025')
    >>> period_words(dt.date(2025, 1, 20), dt.date(2025, 12, 31))
    '20 January to 31 December 2025'
    """
    after = last + dt.timedelta(days=1)
    if (first.month, first.day, after.month, after.day) == (1, 1, 1, 1) and first.year == last.year:
        return f"{first.year}"
    if first.day == after.day == 1 and (first.year, first.month) == (last.year, last.month):
        return f"{first:%B %Y}"
    return days_words(first, last)


def row_period(row: Row) -> str:
    """Say the period of a row."""
    return period_words(row["period_start"].date(), row["period_end"].date())


def place_of(row: Row) -> str:
    """Name the country that a tally is about."""
    return row["destination_name"] if _is(row, "destination_name") else ALL


def number(value: float) -> str:
    """Write a number: whole ones without a point.

    >>> number(532.0), number(48405.0), number(802.5)
    ('532', '48,405', '802.5')
    """
    return f"{value:,.0f}" if value == int(value) else f"{value:,}"


def value_of(row: Row) -> str:
    """Say a tally's number with its hedge, its range and its rate."""
    qualifier = "" if row["qualifier"] == Qualifier.EXACT.value else f"{Qualifier(row['qualifier']).label} "
    said = f"{number(row['value'])} to {number(row['value_upper'])}" if _is(row, "value_upper") else f"{qualifier}{number(row['value'])}"
    return said if row["rate"] == Rate.TOTAL.value else f"{said} {Rate(row['rate']).label}"


def counted_words(row: Row) -> str:
    """Say what a tally counts, with what it is restricted to: 'Removal flights (US military, C-17)'."""
    told = limits_words(row)
    label = Measure(row["measure"]).label
    return f"{label} ({told})" if told else label


def limits_words(row: Row) -> str:
    """Say which flights alone a tally counts; empty where it counts all."""
    limits = [
        Operator(row["operator"]).label if _is(row, "operator") else "",
        row["aircraft"].replace(";", " and ") if _is(row, "aircraft") else "",
        f"from {row['origin_name']}" if _is(row, "origin_name") else "",
        f"to {row['destination_city_name']}" if _is(row, "destination_city_name") else "",
        f"people of {row['nationality_names'].replace(';', ' and ')}" if _is(row, "nationality_names") else "",
    ]
    return ", ".join(limit for limit in limits if limit)


def who_counted(row: Row) -> str:
    """Say whose count it is, and by way of whom it is known."""
    publisher = f"{row['publisher']}, copied from {row['copied_from']}" if _is(row, "copied_from") else row["publisher"]
    return f"{row['counted_by']}, via {publisher}" if _is(row, "counted_by") else publisher


def held_words(row: Row) -> str:
    """Say what the table holds of a tally: 'this table holds 10 of 532 flights (2%); 4 further events may be part of that count'."""
    if not row["compared"]:
        return f"not compared: {row['why_not']}"
    return "; ".join([f"this table holds {_holds(row)}", *_rests_on(row)])


def _holds(row: Row) -> str:
    """Say the table's number beside the tally's.

    A share in percent is said where the tally is an exact or a least number that the table does not exceed.
    """
    unit, said = row["unit"], value_of(row)
    if pd.isna(row["held"]):
        return f"{_many(row['events'], 'event')} without a number of {unit}, of {said} {unit}"
    held = f"{'at least ' if row['unnumbered'] else ''}{int(row['held']):,}"
    if row["held"] > row["value"]:
        return f"{held} {SINGULAR[unit] if row['held'] == 1 else unit}, where the tally counts {said}"
    return f"{held} of {said} {unit}{_share(row)}"


def _share(row: Row) -> str:
    """Say the share in percent, and neither nothing nor all as what it nearly is."""
    share = row["share"]
    if pd.isna(share) or not row["held"]:
        return ""
    return " (under 1%)" if share < 0.01 else " (over 99%)" if 0.99 < share < 1 else f" ({share:.0%})"


def rounded_share(share: float) -> float:
    """Round a share as the words do, to whole percent; of less than one percent, or nearly all, it keeps what tells it from none and from all.

    >>> rounded_share(0.1025), rounded_share(0.0046), rounded_share(0.9967), rounded_share(0.0), rounded_share(1.0)
    (0.1, 0.005, 0.997, 0.0, 1.0)
    """
    return round(share, 2) if 0.01 <= share <= 0.99 or share >= 1 else round(share, 3) if share > 0.99 else float(f"{share:.1g}")


def _rests_on(row: Row) -> list[str]:
    """Say what of the table's number is open: flights without a count of people, events without a number, events that may belong to it."""
    told = []
    if row["unit"] == "people" and row["events"]:
        told.append(f"{int(row['known'])} of {_many(row['of'], 'flight')} {'has' if row['of'] == 1 else 'have'} a count")
    elif row["unnumbered"] and not pd.isna(row["held"]):
        told.append(f"and {_many(row['unnumbered'], 'event')} without a number of flights")
    if row["maybe_events"]:
        at_most = "" if pd.isna(row["held_at_most"]) else f", at most {int(row['held_at_most']):,} with them"
        told.append(f"{_many(row['maybe_events'], 'further event')} may be part of that count{at_most}")
    return told


def _many(count: float, thing: str) -> str:
    return f"{int(count):,} {thing}{'' if count == 1 else 's'}"


def _is(row: Row, name: str) -> bool:
    return not pd.isna(row[name])
