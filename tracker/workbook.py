"""A table as an Excel workbook: its rows, those of the tables behind it, and what it and its columns mean, each on a sheet of its own."""

import datetime as dt
import io
import re
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import xlsxwriter

from tracker.handed_out import About, Rows, rows_of
from tracker.table import data_dictionary

NARROWEST, WIDEST, FILTER_MARK, MEASURED = 12, 48, 3, 1_000
"""Characters that a column of a workbook is wide at least and at most, and that the mark of a filter takes; the cells that are looked at to find it."""
EXCEL_CELL, EXCEL_ROWS = 32_767, 1_048_576  # UTF-16 units of a cell (an emoji has two), rows of a sheet; Excel refuses a file with more
CUT = " [cut here: {:,} characters, more than a cell holds; see CSV]"
_NOT_IN_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")  # the control characters, no part of XML either, xlsxwriter writes as Excel does: _x001B_


def to_xlsx(frame: pd.DataFrame, about: About | None = None, behind: Mapping[str, pd.DataFrame] | None = None, of: Rows | None = None) -> bytes:
    """Give a table as an Excel workbook: days as days, numbers as numbers, text never as formula or link, every cell whole to the eye.

    The tables `behind` it have sheets of their own by their names; so has what it is, and what the columns of published tables mean.
    """
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": dt.datetime(2025, 1, 1, tzinfo=dt.UTC)})  # the same table is the same file
    head, cell, day = (book.add_format({"text_wrap": True, "valign": "top", **more}) for more in ({"bold": True, "bottom": 1}, {}, {"num_format": "yyyy-mm-dd"}))
    rows = of or rows_of(frame)
    tables = {rows.name if rows else "table": frame} | {name: table for name, table in (behind or {}).items() if len(table) < EXCEL_ROWS}
    for name, table in tables.items():
        _sheet_of_rows(book, name, table, (head, cell, day))
    if about:
        _sheet_of_words(book, "about", [(name, "" if value is None else str(value)) for name, value in about.items()], (head, cell))
        _sheet_of_words(book, "columns", _meanings(frame, rows), (head, cell))
    book.close()
    return buffer.getvalue()


def _sheet_of_rows(book: xlsxwriter.Workbook, name: str, frame: pd.DataFrame, looks: tuple[Any, Any, Any]) -> None:
    """Add a sheet of a table: its head stays in sight, and every column can be filtered."""
    head, cell, day = looks
    sheet = book.add_worksheet(name)
    for place, column in enumerate(frame):
        sheet.set_column(place, place, _column_width(str(column), frame[column]))
        sheet.write_string(0, place, str(column), head)
        for line, value in enumerate(frame[column], 1):
            _write(sheet, (line, place), value, day if isinstance(value, pd.Timestamp) else cell)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(frame), max(0, len(frame.columns) - 1))


def _sheet_of_words(book: xlsxwriter.Workbook, name: str, rows: Sequence[Sequence[str]], looks: tuple[Any, Any]) -> None:
    """Add a sheet of words, whose first column names what the others tell; none without rows."""
    sheet = book.add_worksheet(name) if rows else None
    for line, row in enumerate(rows):
        for place, words in enumerate(row):
            sheet.set_column(place, place, WIDEST if place == len(row) - 1 else 2 * NARROWEST)
            sheet.write_string(line, place, _for_excel(words), looks[place > 0])


def _meanings(frame: pd.DataFrame, rows: Rows | None) -> list[tuple[str, ...]]:
    """Give the type, the unit and the meaning of each column of a published table; none of another."""
    return [("column", "type", "unit", "meaning"), *(line for line in data_dictionary(rows.model) if line.column in frame)] if rows else []


def _column_width(name: str, column: pd.Series) -> int:
    """Find the width in characters that suits a column: its head and its longest cell have room, up to a width at which text is wrapped."""
    longest = max((len(str(value)) for value in column.dropna().head(MEASURED)), default=0)
    days = pd.api.types.is_datetime64_any_dtype(column)
    return min(max(NARROWEST, len(name) + FILTER_MARK, 0 if days else longest + 1), WIDEST)


def _write(sheet: xlsxwriter.worksheet.Worksheet, at: tuple[int, int], value: Any, look: Any) -> None:  # noqa: ANN401 (a cell of any type)
    if pd.isna(value):
        return
    if isinstance(value, pd.Timestamp):
        sheet.write_datetime(*at, value.to_pydatetime(), look)
    elif isinstance(value, str):
        sheet.write_string(*at, _for_excel(value), look)
    elif pd.api.types.is_bool(value):
        sheet.write_boolean(*at, bool(value), look)
    else:
        sheet.write_number(*at, value, look)


def _for_excel(text: str) -> str:
    r"""Give what of a text a cell can hold, what is no part of XML as U+FFFD; where it is cut, its end says so.

    >>> _for_excel("a\uffff"), _for_excel("x" * 40_000)[-60:]
    ('a�', 'ut here: 40,000 characters, more than a cell holds; see CSV]')
    """
    written = _NOT_IN_XML.sub("\ufffd", text).encode("utf-16-le")
    if len(written) <= 2 * EXCEL_CELL:
        return written.decode("utf-16-le")
    told = CUT.format(len(text))
    return written[: 2 * (EXCEL_CELL - len(told))].decode("utf-16-le", "ignore") + told
