"""The tables as CSV files: written the same way every time, and read back only when whole."""

import csv
import datetime as dt
import io
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import pandas as pd
from pydantic import ValidationError
from pydantic.fields import FieldInfo

from tracker.csv_lines import csv_line
from tracker.models import BadInput, Change, EventValues, Grade, Problem, Published, PublishedReport, Record
from tracker.table.frames import frame_of, frame_of_columns, with_words_numbered
from tracker.table.quick import csv_pieces, read_whole
from tracker.table.rows import ChangeRow, ClaimRow, EventRow, RejectedRow, ReportRow, columns_of, plain_type

ROOT = Path(__file__).parents[2]
RecordT = TypeVar("RecordT", bound=Record)

# --- writing -------------------------------------------------------------------------------------------------------


def to_csv_text(frame: pd.DataFrame, end: str = "\n") -> str:
    """Give a table as CSV: one header row, LF (or another line end), ISO 8601 days, true/false, empty for unknown; the same text for the same table."""
    return to_csv_bytes(frame, end).decode()


def to_csv_bytes(frame: pd.DataFrame, end: str = "\n", safe: Callable[[str], str] | None = None) -> bytes:
    """Give the bytes of `to_csv_text`; `safe` is done to every text of the table."""
    return b"".join([csv_line(map(str, frame.columns), end).encode(), *csv_pieces(frame, end, safe)])


def write_csv(frame: pd.DataFrame, path: Path) -> None:
    """Write a table so that a reader never sees half of it: beside the file first, then in its place."""
    draft = path.with_name(path.name + ".draft")
    draft.write_bytes(to_csv_bytes(frame))
    draft.replace(path)


# --- reading -------------------------------------------------------------------------------------------------------


def read_events(path: Path) -> pd.DataFrame:
    """Read events.csv as the DataFrame that was written; BadInput, with lines, if it is missing, cut off or damaged."""
    return _read_frame(path, EventRow)


def read_events_numbered(path: Path) -> pd.DataFrame:
    """Read events.csv as `with_words_numbered(read_events(path))` gives it, with less work and memory where it is long; BadInput as for read_events."""
    return with_words_numbered(_read_frame(path, EventRow, numbered=True))


def read_claims(path: Path) -> pd.DataFrame:
    """Read claims.csv as the DataFrame that was written; BadInput as for read_events."""
    return _read_frame(path, ClaimRow)


def read_reports(path: Path) -> pd.DataFrame:
    """Read reports.csv as the DataFrame that was written; BadInput as for read_events."""
    return _read_frame(path, ReportRow)


def read_changes(path: Path) -> pd.DataFrame:
    """Read changes.csv as the DataFrame that was written, the oldest change first; BadInput as for read_events, and no rows where it is missing."""
    return frame_of(read_rows(path, ChangeRow) if path.exists() else [], ChangeRow)


def read_rejected(path: Path) -> pd.DataFrame:
    """Read rejected.csv as the DataFrame that was written; BadInput as for read_events, and no rows where an earlier build wrote none."""
    return _read_frame(path, RejectedRow) if path.exists() else frame_of([], RejectedRow)


def read_published(folder: Path) -> Published:
    """Read what is published, for the next build to agree with; nothing published yet gives an empty Published.

    The reports of withdrawn events are among the reports, as changes.csv keeps their ids, and so are rejected ones: one that comes back finds its event again.
    Columns that an earlier build did not have are empty. BadInput if one of the files is missing, cut off or damaged.
    """
    events, reports, changes = (folder / name for name in ("events.csv", "reports.csv", "changes.csv"))
    if not events.exists() and not reports.exists():
        return Published()
    values = tuple(EventValues(**_part(row, EventValues)) for row in read_rows(events, EventRow, earlier=True))
    known = [PublishedReport(id=row.report_id, **_part(row, PublishedReport)) for row in read_rows(reports, ReportRow, earlier=True)]
    known += _rejected_reports(folder / "rejected.csv")
    history = read_rows(changes, ChangeRow, earlier=True) if changes.exists() else []
    return Published(events=values, reports=(*known, *_withdrawn_reports(values, history, {report.id for report in known})))


def _rejected_reports(path: Path) -> list[PublishedReport]:
    """Give the rejected reports whose event is known, by their ids alone: words of theirs give no other report its event."""
    rows = read_rows(path, RejectedRow, earlier=True) if path.exists() else []
    return [PublishedReport(id=row.report_id, event_id=row.event_id, doc="") for row in rows if row.event_id]


def _withdrawn_reports(events: Sequence[EventValues], history: Sequence[ChangeRow], known: set[str]) -> Iterator[PublishedReport]:
    """Give the reports on which withdrawn events last stood, but for those that now stand elsewhere."""
    gone = {event.event_id for event in events if event.grade is Grade.X}
    last = {row.event_id: row.before for row in history if row.what is Change.WITHDRAWN and row.event_id in gone}
    yield from (PublishedReport(id=id_, event_id=event, doc="") for event, ids in last.items() for id_ in ids.split(";") if id_ and id_ not in known)


def _part(row: Record, of: type[Record]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in of.model_fields if name in type(row).model_fields}


def _read_frame(path: Path, kind: type[Record], *, numbered: bool = False) -> pd.DataFrame:
    """Read a file whole, each different cell once; a file in which anything is wrong is read row by row, which tells what and where."""
    fields = kind.model_fields
    whole = read_whole(whole_data(path), columns_of(kind), fields, lambda name: _reader(name, fields[name]))
    return frame_of_columns(whole, kind, numbered=numbered) if whole else frame_of(read_rows(path, kind), kind)


def read_rows(path: Path, kind: type[Record], *, earlier: bool = False) -> list[Any]:
    """Read the rows of a CSV file that the tracker wrote, each checked against its type; BadInput with all problems at once.

    An `earlier` build may have written fewer, more or other columns: what it lacks is empty, what is no more is left out.
    """
    text = whole_text(path)
    rows: list[Record] = []
    problems: list[Problem] = []
    for line, cells in _lines(path, text, columns_of(kind), _needed(kind) if earlier else None):
        try:
            rows.append(parse_row(cells, kind))
        except ValueError as error:
            problems += [_damaged(path, line, what) for what in _what(error)]
    if problems:
        raise BadInput(problems)
    return rows


def _damaged(path: Path, line: int, what: str) -> Problem:
    whole = Path(os.path.realpath(path))  # unlike resolve(), no exception for a link that leads to itself
    name = whole.relative_to(ROOT) if whole.is_relative_to(ROOT) else path
    do = f"get the last good one back with 'git checkout -- {name}', or delete {name.parent} and run make build (event ids begin anew)"
    return Problem(str(name), line, what, f"it is built, not edited: {do}")


def whole_text(path: Path) -> str:
    """Read the text of a file that the tracker wrote; BadInput if it is missing, cut off or no text."""
    return whole_data(path).decode()


def whole_data(path: Path) -> bytes:
    """Read the bytes of a file that the tracker wrote, which are UTF-8; BadInput as for whole_text."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise BadInput([_damaged(path, 0, "it is not there")]) from None
    except OSError as error:
        raise BadInput([_damaged(path, 0, f"it cannot be read ({error.strerror})")]) from None
    try:
        data.decode()
    except UnicodeDecodeError as error:
        raise BadInput([_damaged(path, data.count(b"\n", 0, error.start) + 1, "it is not UTF-8")]) from None
    if b"\0" in data:
        raise BadInput([_damaged(path, data.count(b"\n", 0, data.index(b"\0")) + 1, "it has a null byte")])
    if not data.endswith(b"\n"):
        raise BadInput([_damaged(path, data.count(b"\n") + 1, "its last row is cut off" if data else "it is empty")])
    return data


def _needed(kind: type[Record]) -> set[str]:
    """Name the columns that a table of an earlier build must have had."""
    return {name for name, field in kind.model_fields.items() if field.is_required()}


def _lines(path: Path, text: str, columns: list[str], needed: set[str] | None) -> Iterator[tuple[int, dict[str, str]]]:
    """Every row after the header with the line it begins on (from 1); with `needed` columns alone the header may be another."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    begins = 1
    header = columns
    try:
        for cells in reader:
            if begins == 1 and cells != columns:
                if needed is None or not needed <= set(cells):
                    raise BadInput([_damaged(path, 1, _header_words(cells, columns))])
                header = cells
            if len(cells) != len(header):
                raise BadInput([_damaged(path, begins, f"the row has {len(cells)} cells instead of {len(header)}")])
            if begins > 1:
                yield begins, {name: cell for name, cell in zip(header, cells, strict=True) if name in columns}
            begins = reader.line_num + 1
    except csv.Error:
        raise BadInput([_damaged(path, begins, "a quoted cell has no end, or goes on after it")]) from None


def _header_words(cells: list[str], columns: list[str]) -> str:
    missing = [name for name in columns if name not in cells]
    other = [name for name in cells if name not in columns]
    said = [f"has no column {', '.join(missing)}"] * bool(missing) + [f"has columns it should not: {', '.join(other)}"] * bool(other)
    return "its header " + (" and ".join(said) or "has its columns in another order")


def parse_row(cells: Mapping[str, str], kind: type[RecordT]) -> RecordT:
    """Make a row of its cells; ValueError where one is not of its column's type."""
    return kind(**{name: _value(name, text, kind.model_fields[name]) for name, text in cells.items() if text})


def _value(name: str, text: str, field: FieldInfo) -> object:
    return _reader(name, field)(text)


def _reader(name: str, field: FieldInfo) -> Callable[[str], object]:
    of, is_list = plain_type(field)
    parse, words = _PARSERS.get(of, (str, "text"))

    def read(text: str) -> object:
        try:
            return tuple(parse(part) for part in text.split(";")) if is_list else parse(text)
        except ValueError:
            raise ValueError(f"{name} {text!r} is not {words}") from None

    return read


def _what(error: ValueError) -> list[str]:
    if not isinstance(error, ValidationError):
        return [str(error)]
    return [f"{'.'.join(str(part) for part in one['loc'])}: {one['msg']}, not {one['input']!r}" for one in error.errors()]


def _strictly(pattern: str, parse: Callable[[str], Any]) -> Callable[[str], Any]:
    def parsed(text: str) -> Any:  # noqa: ANN401 (whatever `parse` gives)
        if not re.fullmatch(pattern, text, re.ASCII):
            raise ValueError(text)
        return parse(text)

    return parsed


# Python reads "1_000" as an int and "20250123" as a day; the files hold neither.
_PARSERS: dict[type, tuple[Callable[[str], Any], str]] = {
    int: (_strictly(r"-?\d+", int), "a whole number"),
    float: (_strictly(r"-?\d+(\.\d+)?(e-?\d+)?", float), "a number"),
    bool: (_strictly(r"true|false", lambda text: text == "true"), "true or false"),
    dt.date: (_strictly(r"\d{4}-\d\d-\d\d", dt.date.fromisoformat), "a day like 2025-01-24"),
}
