"""CSV files that people type, read into typed rows with the line of every problem, and written back in one canonical form.

A file has one column for each field of its model, a list is joined with ";", an empty cell is a field's default.
"""

import csv
import datetime as dt
import difflib
import io
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, get_args, get_origin

from pydantic import ValidationError

from tracker.csv_lines import csv_line
from tracker.half_read import HalfRead
from tracker.hidden import HIDDEN
from tracker.models import Problem, Record

RecordT = TypeVar("RecordT", bound=Record)

PROJECT = Path(__file__).resolve().parent.parent
LIST_SEPARATOR = ";"
LONGEST_CELL = 131_072  # characters; a quote that is never closed would else swallow the file

# pydantic would read 20250123 as seconds since 1970, and 1_000 as 1000.
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
PLAIN_NUMBER = re.compile(r"-?\d+(\.\d+)?")


class _Row(NamedTuple):
    """One row of a file as text: its first and last line, and its cells by column."""

    line: int
    last_line: int
    cells: list[str]


def read_rows(path: Path, model: type[RecordT], problems: list[Problem], shown: str | None = None, half_read: list[tuple[int, HalfRead]] | None = None) -> list[tuple[int, RecordT]]:
    """Read the rows of `path` as instances of `model`, each with its line (from 1).

    Rows that are wrong are left out and noted in `problems`; so is a file that is missing, empty, not UTF-8 or has other columns.
    `shown` is the file's name in problems; without it the path from the project's folder. What can be read of a wrong row goes to
    `half_read`, to be checked too.
    """
    name = shown or shown_path(path)
    text = _read_text(path, name, columns_of(model), problems)
    if text is None:
        return []
    hidden_lines = set(_note_hidden_characters(text, name, problems))
    rows = list(_split(HIDDEN.sub("", text), name, problems))
    if not rows or not _header_is_right(rows[0], model, name, problems):
        return []
    whole: list[tuple[int, RecordT]] = []
    for row in rows[1:]:
        read = _make(row, rows[0].cells, model, name, problems)
        if isinstance(read, model) and hidden_lines.isdisjoint(range(row.line, row.last_line + 1)):
            whole.append((row.line, read))
        elif read and half_read is not None:
            half_read.append((row.line, read if isinstance(read, HalfRead) else HalfRead(model, dict(read), ())))
    return whole


def write_rows(rows: Iterable[Record], model: type[Record]) -> str:
    """Give the canonical CSV text of `rows`: the model's columns, LF line ends, quotes only where needed. The order is the caller's."""
    columns = columns_of(model)
    lines = (csv_line(to_cell(getattr(row, column)) for column in columns) for row in rows)
    return "".join([csv_line(columns), *lines])


def columns_of(model: type[Record]) -> list[str]:
    """Name the columns of a model's CSV file: its fields, in their order, but for those never written out.

    >>> from tracker.models import Credit
    >>> columns_of(Credit)
    ['name', 'kind']
    """
    return [name for name, field in model.model_fields.items() if not field.exclude]


def to_cell(value: object) -> str:
    """Write one value as the text of a cell.

    >>> to_cell(("kbif", "ktus")), to_cell(None), to_cell(dt.date(2025, 1, 23)), to_cell(31.8495)
    ('kbif;ktus', '', '2025-01-23', '31.8495')
    """
    if value is None:
        return ""
    if isinstance(value, tuple):
        return LIST_SEPARATOR.join(to_cell(part) for part in value)
    return str(value.value) if isinstance(value, Enum) else str(value)


def shown_path(path: Path) -> str:
    """Name a file as problems do: from the project's folder where it lies in it.

    >>> shown_path(PROJECT / "data" / "reference" / "places.csv")
    'data/reference/places.csv'
    """
    whole = Path(os.path.realpath(path))  # unlike resolve(), no exception for a link that leads to itself
    return whole.relative_to(PROJECT).as_posix() if whole.is_relative_to(PROJECT) else str(path)


def problems_in(read: Callable[[list[Problem]], object]) -> list[Problem]:
    """List what a reader notes as wrong; an empty list where all is in order."""
    problems: list[Problem] = []
    read(problems)
    return problems


def canonical(path: Path, kind: type[RecordT], order: Callable[[RecordT], Any]) -> dict[Path, str]:
    """Give the canonical text of a file, its rows in their order; nothing where a row cannot be read, so that nothing typed is ever lost."""
    problems: list[Problem] = []
    rows = [row for _, row in read_rows(path, kind, problems)]
    return {} if problems else {path: write_rows(sorted(rows, key=order), kind)}


def did_you_mean(word: str, known: Iterable[str], likeness: float = 0.6) -> str:
    """Suggest the nearest known word, or nothing; `likeness`, from 0 to 1, is how near it must be by `difflib`.

    >>> did_you_mean("el-pasoo", ["el-paso", "tucson"])
    'did you mean el-paso?'
    >>> did_you_mean("zzz", ["el-paso", "tucson"])
    ''
    """
    by_folded = {code.casefold(): code for code in known}
    near = difflib.get_close_matches(word.casefold(), by_folded, n=1, cutoff=likeness)
    return f"did you mean {by_folded[near[0]]}?" if near else ""


# How to name what stands in no reference table, where a row for it is not the remedy.
_INSTEAD = {"countries.csv": "use an ISO 3166-1 alpha-3 code"}
_LIKE_A_CODE_OF_THREE, _LIKE_A_NAME = 0.6, 0.75  # at 0.6 'nowhere' would be the airport nor


def unknown_name(column: str, cell: str, known: Iterable[str], table: str) -> tuple[str, str]:
    """Say that a cell names nothing of a reference table, and what to do: in the same words for every file.

    >>> unknown_name("origin", "el-pasoo", ["el-paso", "nor"], "places.csv")
    ("origin 'el-pasoo' is not in places.csv", 'did you mean el-paso? if not, add it to data/reference/places.csv')
    >>> unknown_name("origin", "nowhere", ["el-paso", "nor"], "places.csv")
    ("origin 'nowhere' is not in places.csv", 'add it to data/reference/places.csv')
    """
    do = _INSTEAD.get(table, f"add it to data/reference/{table}")
    near = did_you_mean(cell, known, _LIKE_A_CODE_OF_THREE if table in _INSTEAD else _LIKE_A_NAME)
    return f"{column} '{cell}' is not in {table}", f"{near} if not, {do}" if near else do


def _read_text(path: Path, name: str, columns: Sequence[str], problems: list[Problem]) -> str | None:
    header = f"give it this first line: {','.join(columns)}"
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        problems.append(Problem(name, 0, "there is no such file", f"create it and {header}"))
        return None
    except OSError as error:
        problems.append(Problem(name, 0, f"it cannot be read ({error.strerror})", "make it a readable file"))
        return None
    try:
        text = raw.decode("utf-8-sig")  # spreadsheet programs put a mark at the beginning
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        problems.append(Problem(name, line, f"it is not UTF-8 (byte {raw[error.start]:#04x})", "save the file as UTF-8"))
        return None
    if not text.strip():
        problems.append(Problem(name, 0, "it is empty", header))
        return None
    return text


def _note_hidden_characters(text: str, name: str, problems: list[Problem]) -> Iterator[int]:
    """Note each line with a character that nobody can see, and yield its number."""
    for number, line in enumerate(io.StringIO(text, newline=""), start=1):
        if found := HIDDEN.search(line):
            where = f"character {found.start() + 1} is the invisible U+{ord(found[0]):04X}"
            problems.append(Problem(name, number, where, "delete it"))
            yield number


def _split(text: str, name: str, problems: list[Problem]) -> Iterator[_Row]:
    """Yield the rows that are not blank, the header first; stops where the quoting is broken."""
    csv.field_size_limit(LONGEST_CELL)  # one limit for the whole process: another library may have set its own
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _Row(line, reader.line_num, [cell.strip() for cell in cells])
            line = reader.line_num + 1
    except csv.Error as error:
        what = f"it is not CSV from here on ({error})"
        problems.append(Problem(name, line, what, 'put a cell that holds a comma in quotes ("), and double a quote inside one'))


def _header_is_right(header: _Row, model: type[Record], name: str, problems: list[Problem]) -> bool:
    columns = columns_of(model)
    before = len(problems)
    for column in header.cells:
        if column not in columns:
            hint = did_you_mean(column, columns) or f"use only {', '.join(columns)}"
            problems.append(Problem(name, header.line, f"column '{column}' is not known", hint))
    for column in columns:
        if header.cells.count(column) != 1:
            what = f"column '{column}' is missing" if column not in header.cells else f"column '{column}' stands there twice"
            problems.append(Problem(name, header.line, what, f"the first line must be {','.join(columns)}"))
    return len(problems) == before


def _make(row: _Row, header: list[str], model: type[RecordT], name: str, problems: list[Problem]) -> RecordT | HalfRead | None:
    """Make what a row says; where cells are wrong one problem for each, and the others; None where it is not known which cell is which."""
    if len(row.cells) != len(header):
        what = f"the row has {len(row.cells)} cells, the first line has {len(header)}"
        problems.append(Problem(name, row.line, what, "give it one cell for each column, and quote a cell that holds a comma"))
        return None
    cells = {column: cell for column, cell in zip(header, row.cells, strict=True) if cell}
    misprints = {column: said for column, cell in cells.items() if (said := _misprint(column, cell, model))}
    good = {column: _value(cell, model, column) for column, cell in cells.items() if column not in misprints}
    blamed: list[tuple[str, tuple[str, str]]] = []
    try:
        made = model.model_validate(good)
    except ValidationError as error:
        blamed = [(column, _in_words(one, model)) for one in error.errors() if (column := _column(one)) not in misprints]
    wrong = [*misprints.items(), *blamed]
    problems.extend(Problem(name, row.line, *said) for _, said in wrong)
    return HalfRead(model, good, dict(wrong)) if wrong else made


def _column(error: Mapping[str, Any]) -> str:
    """Name the column that one of pydantic's errors is about; empty where it is about the whole row."""
    return str(error["loc"][0]) if error["loc"] else ""


def _misprint(column: str, cell: str, model: type[Record]) -> tuple[str, str] | None:
    """Say what is wrong with a day or a number that pydantic would read as something nobody meant."""
    kinds = _kinds(model, column)
    if dt.date in kinds and not ISO_DAY.fullmatch(cell):
        return f"{column} '{cell}' is not a day", "write it year-month-day, like 2025-01-23"
    if (int in kinds or float in kinds) and not PLAIN_NUMBER.fullmatch(cell):
        return f"{column} '{cell}' is not a number", "write digits only, and leave the cell empty where it is unknown"
    return None


@lru_cache(maxsize=256)
def _kinds(model: type[Record], column: str) -> tuple[Any, ...]:
    """List the types a column's cell may have: (date, NoneType) for an optional day."""
    annotation = model.model_fields[column].annotation
    return get_args(annotation) if get_args(annotation) and get_origin(annotation) is not tuple else (annotation,)


def _value(cell: str, model: type[Record], column: str) -> str | tuple[str, ...]:
    """Split a list cell; leave others to pydantic.

    >>> from tracker.models import Place
    >>> _value("Fort Bliss; Biggs AAF;", Place, "aliases")
    ('Fort Bliss', 'Biggs AAF')
    """
    if any(get_origin(kind) is tuple for kind in _kinds(model, column)):
        return tuple(part.strip() for part in cell.split(LIST_SEPARATOR) if part.strip())
    return cell


def _in_words(error: Mapping[str, Any], model: type[Record]) -> tuple[str, str]:
    """Put one of pydantic's errors in plain words: what is wrong, and what to do."""
    column = _column(error)
    if not column:
        return str(error["msg"]).removeprefix("Value error, "), "make the two cells agree"
    description = (model.model_fields[column].description or "").rstrip(".")
    if error["type"] == "missing":
        return f"{column} is empty", f"give it: {description}"
    what = f"{column} '{error['input']}'"
    if error["type"] == "enum":
        return f"{what} is not one of {', '.join(_codes(model, column))}", _nearest_code(str(error["input"]), model, column)
    if error["type"].startswith("date"):
        return f"{what} is not a day of the calendar", "write it year-month-day, like 2025-01-23"
    return f"{what} is {_wrong(error)}", f"it must be: {description}"


def _wrong(error: Mapping[str, Any]) -> str:
    """Say what is wrong with a cell in a few words: the column's description says what is right."""
    bounds = error.get("ctx", {})
    return {"greater_than_equal": f"below {bounds.get('ge')}", "less_than_equal": f"above {bounds.get('le')}"}.get(error["type"], "not right")


def _codes(model: type[Record], column: str) -> list[str]:
    """List the codes of a column that holds one word of a closed vocabulary."""
    return [str(word.value) for kind in _kinds(model, column) if isinstance(kind, type) and issubclass(kind, Enum) for word in kind]


_LIKE_A_CODE = 0.8  # a slip of the finger, not another word: 'landed' is not 'planned'


def _nearest_code(cell: str, model: type[Record], column: str) -> str:
    """Suggest the code that is meant but for its case, else by a word of its meaning ('refused' is in that of denied), else by its spelling."""
    if cell.strip().casefold() in _codes(model, column):
        return f"write it {cell.strip().casefold()}"
    words = [word for kind in _kinds(model, column) if isinstance(kind, type) and issubclass(kind, Enum) for word in kind]
    meant = re.compile(rf"(?<!not )\b{re.escape(cell.casefold())}\b")
    by_meaning = [str(word.value) for word in words if meant.search(getattr(word, "meaning", "").casefold())]
    if len(by_meaning) == 1:
        return f"did you mean {by_meaning[0]}?"
    return did_you_mean(cell, _codes(model, column), _LIKE_A_CODE) or "use one of these, or leave the cell empty where it is unknown"
