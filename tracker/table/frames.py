"""Events to DataFrames: typed columns, unknown stays missing, never zero."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from tracker.models import BASIS_FIELDS, BadInput, Basis, Event, EventValues, Gazetteer, Place, Problem, Record, Report
from tracker.reference import standard_gazetteer
from tracker.table.rows import EventRow, ReportRow, columns_of, plain_type

# How a column of each type is held. Days use the resolution that pandas itself parses to; every other type is text.
_DTYPES = {int: "Int64", float: "float64", bool: "bool", dt.date: "datetime64[us]"}


def cell(value: object) -> str:
    """Give a value as it stands in a file: lists joined with ';', days in ISO 8601, unknown empty.

    >>> cell(("el-paso", "san-diego")), cell(None), cell(dt.date(2025, 1, 24)), cell(True)
    ('el-paso;san-diego', '', '2025-01-24', 'true')
    """
    if value is None:
        return ""
    if isinstance(value, tuple | list):
        return ";".join(cell(part) for part in value)
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat() if isinstance(value, dt.date) else str(value)


def frame_of(rows: Iterable[Record], kind: type[Record]) -> pd.DataFrame:
    """Hold rows of one kind as a DataFrame with its columns, in order, and their dtypes (no rows: the columns alone)."""
    rows = list(rows)
    return pd.DataFrame({name: _column([getattr(row, name) for row in rows], name, kind) for name in columns_of(kind)})


def frame_of_columns(columns: Mapping[str, tuple[Sequence[Any], np.ndarray]], kind: type[Record], *, numbered: bool = False) -> pd.DataFrame:
    """Hold columns that are given as their different values, and which of them each row has (-1: the field's default), as `frame_of` holds rows.

    `numbered` gives what `with_words_numbered` makes of it, and writes no text out a million times before.
    """
    return pd.DataFrame({name: _spread(*columns[name], name, kind, numbered=numbered) for name in columns_of(kind)})


def _spread(values: Sequence[Any], codes: np.ndarray, name: str, kind: type[Record], *, numbered: bool) -> pd.Series:
    if len(codes) and (codes < 0).any():
        values = [*values, kind.model_fields[name].get_default()]
    different = _column(values, name, kind)
    held = different.astype("category") if numbered and _is_numbered(different) else different
    return pd.Series(held.array.take(codes))


def rows_of(table: pd.DataFrame) -> list[dict[str, Any]]:
    """Read a table row by row, as cells by the names of its columns: a third of the time that pandas takes for it, which is long on pages of few rows.

    >>> rows_of(pd.DataFrame({"to": ["GTM", "MEX"], "flights": pd.array([2, None], "Int64")}))
    [{'to': 'GTM', 'flights': 2}, {'to': 'MEX', 'flights': <NA>}]
    """
    names = list(table.columns)
    return [dict(zip(names, cells, strict=True)) for cells in zip(*(column.tolist() for _, column in table.items()), strict=True)]


def with_words_numbered(events: pd.DataFrame) -> pd.DataFrame:
    """Hold a table's texts as numbers of the few different ones there are (categories), but for ids and remarks: to choose and sum up among them is quick.

    What is summed up and written is the same as without; `totals.in_words` gives the texts back.
    """
    return events.astype({name: "category" for name in events if _is_numbered(events[name])})


def _is_numbered(column: pd.Series) -> bool:
    return isinstance(column.dtype, pd.StringDtype) and column.name not in _EACH_ITS_OWN


_EACH_ITS_OWN = {"event_id", "reason", "possible_duplicate_of", "former_ids", "note"}


def _column(values: Sequence[Any], name: str, kind: type[Record]) -> pd.Series:
    of, is_list = plain_type(kind.model_fields[name])
    if not is_list and of in _DTYPES:
        return pd.Series(values, dtype=_DTYPES[of], name=name)
    return pd.Series([cell(value) or None for value in values], dtype="str", name=name)


def to_table(events: Sequence[Event], gazetteer: Gazetteer | None = None) -> pd.DataFrame:
    """Make one DataFrame with the columns of events.csv, sorted by first day (unknown last), destination and id.

    BadInput if an event names a place or country that the gazetteer (by default the standard one) does not have.
    """
    world = gazetteer or standard_gazetteer()
    rows = [event_row(event, {field: event.choice(field).basis for field in BASIS_FIELDS}, world) for event in events]
    return frame_of(sorted(rows, key=_order), EventRow)


def _order(row: EventValues) -> tuple[dt.date, str, str]:
    return row.date_earliest or dt.date.max, row.destination or "~", row.event_id


def event_row(values: EventValues, bases: Mapping[str, Basis], gazetteer: Gazetteer) -> EventRow:
    """Put an event's values together with the names and coordinates of its codes and the basis of each value."""
    own = {name: getattr(values, name) for name in EventValues.model_fields}
    basis = {f"{field}_basis": bases.get(field, Basis.UNKNOWN) for field in BASIS_FIELDS}
    return EventRow(**own, **basis, **_origin(values, gazetteer), **_destination(values, gazetteer))


def _origin(values: EventValues, gazetteer: Gazetteer) -> dict[str, Any]:
    places = [_place(id_, values, gazetteer) for id_ in values.origins]
    return {
        "origin_names": tuple(place.name for place in places),
        "origin_areas": tuple(dict.fromkeys(place.area or place.name for place in places)),
        "origin_latitude": tuple(place.latitude for place in places),
        "origin_longitude": tuple(place.longitude for place in places),
    }


def _destination(values: EventValues, gazetteer: Gazetteer) -> dict[str, Any]:
    country = gazetteer.countries_by_code.get(values.destination or "")
    if values.destination and not country:
        raise _unknown("countries.csv", values.destination, values)
    city = _place(values.destination_city, values, gazetteer) if values.destination_city else None
    where = city or country
    return {
        "destination_name": country.name if country else None,
        "destination_city_name": city.name if city else None,
        "destination_latitude": where.latitude if where else None,
        "destination_longitude": where.longitude if where else None,
    }


def _place(id_: str, values: EventValues, gazetteer: Gazetteer) -> Place:
    place = gazetteer.places_by_id.get(id_)
    if place is None:
        raise _unknown("places.csv", id_, values)
    return place


def _unknown(file: str, code: str, values: EventValues) -> BadInput:
    return BadInput([Problem(f"data/reference/{file}", 0, f"event {values.event_id} names {code!r}, which it does not have", "add a row for it")])


def reports_table(events: Sequence[Event]) -> pd.DataFrame:
    """List every report of every event with its event and the number of its independent source, in the order of the events."""
    return frame_of((_report_row(event, report) for event in events for report in event.reports), ReportRow)


def _report_row(event: Event, report: Report) -> Record:
    return ReportRow(report_id=report.id, event_id=event.event_id, source_group=event.source_groups.get(report.id), **report_values(report, ReportRow))


def report_values(report: Report, row: type[Record]) -> dict[str, Any]:
    """Give the values of a report that a row of its kind has, with who is credited in two columns."""
    own = {name: getattr(report, name) for name in row.model_fields if name in Report.model_fields}
    credited = report.credited
    return own | {"credited": credited.name if credited else "", "credited_kind": credited.kind if credited else None}
