"""Downloads of exactly what is shown: CSV, XLSX, Parquet, JSON, GeoJSON, and file names that say what is in them.

Each download says which version of the data it was taken from: all in their names; XLSX on a sheet of its own, Parquet in its metadata,
JSON and GeoJSON under `about` also in what was chosen, the address, the day, the licence and how to cite. A CSV holds the table and nothing else.

A CSV for download differs from the one in data/published on purpose. It begins with a byte order mark and ends lines with CR LF, which is
what Excel needs to read UTF-8 and what RFC 4180 asks for; LibreOffice and every CSV reader take both. Text that a spreadsheet would take
for a formula gets an apostrophe before it. Numbers stay numbers, below zero too; lists of numbers joined with ';' hold nothing that could
be called and stay as they are.
"""

import datetime as dt
import io
import json
import re
import unicodedata
from collections.abc import Callable
from typing import Any, NamedTuple

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from tracker.citation import AUTHORS, LICENCE, LICENCE_URL, TITLE, Citation, chosen_words
from tracker.filters import NOT_REPORTED, NOT_REPORTED_CODE, Filters
from tracker.handed_out import About, Rows
from tracker.hidden import UNSEEN
from tracker.table import EventRow, ReportRow, plain_type, to_csv_bytes
from tracker.totals import in_words, properties_described, routes
from tracker.workbook import to_xlsx

# --- CSV --------------------------------------------------------------------------------------------------------------------

_NUMBERS = re.compile(r"-?\d+(\.\d+)?(;-?\d+(\.\d+)?)*", re.ASCII)
# A formula begins a cell, be it after blanks or unseen characters or in full width; and where a spreadsheet splits at semicolons or
# line ends instead of commas (Excel does in half of Europe), a formula after one of those begins a cell, too. Each end is looked past only up to the next.
_SKIPPED = rf"[^\S\t\r\n]|[{UNSEEN}\u00ad\u200c\u200d]"
_FORMULA = re.compile(rf"^(?=[\t\r\n])|(^|[;\t\r\n])(?=(?:{_SKIPPED})*+[=+\-@＝＋－＠])")


def harmless(text: str) -> str:
    r"""Make text that a spreadsheet would take for a formula plain text, by an apostrophe before it.

    >>> harmless("=1+1"), harmless(" @SUM(A1)"), harmless("\tx"), harmless("El Paso;=1+1")
    ("'=1+1", "' @SUM(A1)", "'\tx", "El Paso;'=1+1")
    >>> harmless("-106.38;-110.94"), harmless("a C-17"), harmless("80-85 people")
    ('-106.38;-110.94', 'a C-17', '80-85 people')
    """
    return text if _NUMBERS.fullmatch(text) else _FORMULA.sub(lambda found: f"{found.group(1) or ''}'", text)


def to_csv_download(frame: pd.DataFrame) -> bytes:
    """Give a table as CSV for spreadsheets: byte order mark, CR LF, ISO days, text harmless, numbers as they are."""
    return "\ufeff".encode() + to_csv_bytes(frame, end="\r\n", safe=harmless)


# --- Parquet ----------------------------------------------------------------------------------------------------------------


def to_parquet(frame: pd.DataFrame, about: About | None = None) -> bytes:
    """Give a table as Parquet, with the types of its columns; what it is stands as JSON in the file's metadata under `about`."""
    table = pa.Table.from_pandas(in_words(frame), preserve_index=False)
    if about:
        table = table.replace_schema_metadata({**(table.schema.metadata or {}), b"about": json.dumps(about, ensure_ascii=False).encode()})
    buffer = io.BytesIO()
    pq.write_table(table, buffer)
    return buffer.getvalue()


# --- JSON, GeoJSON ----------------------------------------------------------------------------------------------------------


def to_json(frame: pd.DataFrame, about: About | None = None, of: Rows | None = None) -> bytes:
    """Give a table as a JSON array, an object a row: lists as arrays, days in ISO 8601, unknown as null; with `about` as `rows` beside it."""
    rows = _objects(frame, of)
    return _json_bytes({"about": dict(about), "rows": rows} if about else rows)


def to_geojson(lines: pd.DataFrame, about: About | None = None) -> bytes:
    """Give the routes of `totals.routes` as GeoJSON (RFC 7946): a line from each origin, a point where only one end is reported.

    The properties are those of the route as a whole: with several origins the numbers belong to all its lines together (`split` false).
    What each means stands once, under `columns`: a member of our own, which RFC 7946 leaves room for.
    """
    features = [{"type": "Feature", "geometry": _geometry(one), "properties": _properties(one)} for one in _objects(lines)]
    return _json_bytes({"type": "FeatureCollection", **({"about": dict(about)} if about else {}), "columns": properties_described(), "features": features})


def _geometry(route: dict[str, Any]) -> dict[str, Any] | None:
    starts = [list(at) for at in zip(route["origin_longitude"], route["origin_latitude"], strict=True)]
    end = [route["destination_longitude"], route["destination_latitude"]]
    if None in end:
        return {"type": "MultiPoint", "coordinates": starts} if starts else None
    if not starts:
        return {"type": "Point", "coordinates": end}
    return {"type": "MultiLineString", "coordinates": [[start, end] for start in starts]}


def _properties(route: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in route.items() if not name.endswith(("latitude", "longitude"))}


def _lists(of: Rows | None) -> dict[str, type]:
    """Give the columns that hold lists, with the type of their parts."""
    fields = of.model.model_fields if of else EventRow.model_fields | ReportRow.model_fields
    return {name: plain_type(field)[0] for name, field in fields.items() if plain_type(field)[1]}


def _objects(frame: pd.DataFrame, of: Rows | None = None) -> list[dict[str, Any]]:
    lists = _lists(of)
    columns = {str(name): [_json_value(value, lists.get(str(name))) for value in frame[name]] for name in frame}
    return [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]


def _json_value(value: Any, list_of: type | None) -> Any:  # noqa: ANN401 (a cell of any type)
    if isinstance(value, list):
        return value
    if list_of and isinstance(value, str):
        return [float(part) if list_of is float else part for part in value.split(";")]
    if pd.isna(value):
        return [] if list_of else None
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    return value.item() if hasattr(value, "item") else value


def _json_bytes(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


# --- formats and names ------------------------------------------------------------------------------------------------------


class Format(NamedTuple):
    """A kind of download: how to write a table of events in it, its media type, and what it is good for."""

    write: Callable[..., bytes]  # (table, what it says of itself if anything, what its rows are if not to be seen from its columns)
    mime: str
    meaning: str


FORMATS: dict[str, Format] = {
    "csv": Format(lambda table, _about=None, _of=None: to_csv_download(table), "text/csv", "for spreadsheets and everything else"),
    "xlsx": Format(lambda table, about=None, of=None: to_xlsx(table, about, of=of), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "for Excel, with days and numbers typed"),
    "parquet": Format(lambda table, about=None, _of=None: to_parquet(table, about), "application/vnd.apache.parquet", "for data frames, with types"),
    "geojson": Format(lambda table, about=None, _of=None: to_geojson(routes(table), about), "application/geo+json", "the routes, for maps"),
    "json": Format(to_json, "application/json", "for programs, lists as arrays"),
}

_LONG = 60  # characters of one part of a file name before a list becomes a number
_FEW = 4  # ids of events that a file name has room for


class Selection(NamedTuple):
    """What a download was taken from: the filters, how many of how many events they leave, the version of the data; the address and the day, if known."""

    filters: Filters
    shown: int
    of: int
    version: str = ""
    url: str = ""
    taken_on: dt.date | None = None

    def about(self) -> dict[str, Any]:
        """Describe the download for those who find it without the page."""
        return {
            "title": TITLE,
            "version": self.version or None,
            "address": self.url or None,
            "taken_on": self.taken_on.isoformat() if self.taken_on else None,
            "events": self.shown,
            "of_events": self.of,
            "filters": self.filters.to_words(),
            "licence": f"{LICENCE} ({LICENCE_URL}); quotes and headlines belong to their publishers",
            "cite": self._cite(),
        }

    def _cite(self) -> str:
        if self.taken_on:
            return Citation(self.filters, self.shown, self.of, self.version, self.url, self.taken_on).sentence()
        return f"{AUTHORS}: {TITLE}, version {self.version or 'not known'} ({chosen_words(self.filters, self.shown, self.of)}). Licence {LICENCE}."


def file_name(selection: Selection, kind: str, rows: str = "events") -> str:
    """Name a download by what is in it; `kind` is one of FORMATS, `rows` what a row is.

    >>> two = Filters(destination=("Guatemala", "Mexico"), date_from=dt.date(2025, 1, 23), date_to=dt.date(2025, 1, 28))
    >>> file_name(Selection(two, 7, 9), "csv")
    'deportation-flights_guatemala-or-mexico_2025-01-23_to_2025-01-28_7-of-9-events.csv'
    >>> file_name(Selection(Filters(), 9, 9, "2026-11-22-3f9c2a1b"), "csv", rows="claims")
    'deportation-flights-claims_all-9-events_2026-11-22-3f9c2a1b.csv'
    """
    filters, shown, of, version, *_ = selection
    parts = [
        "-".join(_slug(event).upper() for event in filters.event) if len(filters.event) <= _FEW else f"{len(filters.event)}-ids",
        _any_of(filters.origin, "origins", "from-"),
        _any_of(filters.destination, "destinations"),
        *(_any_of(getattr(filters, name), f"{name}s") for name in ("outcome", "operator", "aircraft")),
        *([f"from-{filters.date_from}"] if filters.date_from and not filters.date_to else [str(filters.date_from or "")]),
        f"to_{filters.date_to}" if filters.date_to else "",
        f"at-least-{filters.sources}-sources" if filters.sources > 1 else "",
        "" if filters.planned else "without-announced",
        f"with-{_words(filters.words.parts)}" if filters.words else "",
        f"{shown}-of-{of}-events" if shown != of else f"all-{of}-events",
        version,
    ]
    begin = "deportation-flights" if rows == "events" else f"deportation-flights-{rows}"
    return "_".join([begin, *(part for part in parts if part)]) + f".{kind}"


def _any_of(words: tuple[str, ...], name: str, before: str = "") -> str:
    unknown = f"{name.removesuffix('s')} not reported"
    text = " or ".join(unknown if word in (NOT_REPORTED, NOT_REPORTED_CODE) else word for word in words)
    slug = _slug(text)
    return f"{before}{slug if 0 < len(slug) <= _LONG else f'{len(words)}-{name}'}" if words else ""


def _words(parts: tuple[str, ...]) -> str:
    slug = _slug(" ".join(parts))
    return slug if 0 < len(slug) <= _LONG else f"{len(parts)}-words"


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", plain).strip("-")
