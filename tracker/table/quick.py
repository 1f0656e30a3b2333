"""Long tables by their different cells: a million rows hold few different places, days and words, so each is read and written once."""

import re
from collections.abc import Callable, Iterator
from typing import Annotated, Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.csv
from pydantic import TypeAdapter
from pydantic.fields import FieldInfo

from tracker.csv_lines import quoted

ROWS = 50_000
"""Rows that are written at a time: some megabytes."""
BLOCK = 1 << 20
"""Bytes that are read at a time: more of them fall out of the processor's cache, and take a third longer (2026)."""
FEW = 20
"""Columns are joined where their different texts are fewer than a row in so many."""

Cell = Callable[[str], str]
# A quote within a quoted cell that is not doubled; Arrow would read on after it.
_STRAY_QUOTE = re.compile(rb'"(?<=[^",\r\n]")(?=[^",\r\n])')
# Texts of these alone are neither quoted nor made safe.
_WITHOUT_SIGNS = re.compile(r"[A-Za-z0-9 _]*")


def csv_pieces(frame: pd.DataFrame, end: str, safe: Cell | None = None) -> Iterator[bytes]:
    """Write the rows of a table as CSV, some thousand at a time, without the header; `safe` is done to every text before it is quoted."""
    columns = _joined([_texts(frame[name], safe) for name in frame.columns])
    for start in range(0, len(frame), ROWS):
        cells = [texts[codes[start : start + ROWS]].tolist() for texts, codes in columns]
        yield (end.join(map(",".join, zip(*cells, strict=True))) + end).encode()


Texts = tuple[np.ndarray, np.ndarray]
"""The different texts of a column, and which of them each row has."""


def _joined(columns: list[Texts]) -> list[Texts]:
    """Join neighbours that go together in few different ways, such as a country with its name, into one column of their texts with the comma between."""
    done: list[Texts] = []
    for texts, codes in columns:
        if done and (both := _pair(done[-1], (texts, codes))):
            done[-1] = both
        else:
            done.append((texts, codes))
    return done


def _pair(left: Texts, right: Texts) -> Texts | None:
    few = len(left[1]) // FEW
    if max(len(left[0]), len(right[0])) > few:
        return None
    codes, pairs = pd.factorize(left[1] * len(right[0]) + right[1])
    if len(pairs) > few:
        return None
    first, second = np.divmod(pairs, len(right[0]))
    return np.array([f"{a},{b}" for a, b in zip(left[0][first], right[0][second], strict=True)], dtype=object), codes


def _texts(column: pd.Series, safe: Cell | None) -> Texts:
    """Give the different cells of a column as they stand in the file, the unknown last."""
    codes, values = _different(column)
    texts = values if values and isinstance(values[0], str) else [_cell(value) for value in values]
    if not _WITHOUT_SIGNS.fullmatch("".join(texts)):
        texts = [quoted(safe(text) if safe and texts is values else text) for text in texts]
    return np.array([*texts, ""], dtype=object), np.where(codes < 0, len(texts), codes).astype(np.int64)


def _different(column: pd.Series) -> tuple[np.ndarray, list[Any]]:
    """Number the values of a column; -1 where it is empty."""
    if pd.api.types.is_float_dtype(column.dtype) and isinstance(column.dtype, np.dtype):
        # By their bits: 0.0 and -0.0 are equal and yet two texts.
        codes, bits = pd.factorize(column.to_numpy(np.float64).view(np.int64))
        return np.where(column.isna(), -1, codes), bits.view(np.float64).tolist()
    codes, values = pd.factorize(column)
    return codes, values.astype(object).tolist()


def _cell(value: object) -> str:
    """Write a value as it stands in a file.

    >>> _cell(pd.Timestamp("2025-01-24")), _cell(True), _cell(-73.0), _cell(2)
    ('2025-01-24', 'true', '-73.0', '2')
    """
    if isinstance(value, bool | np.bool_):
        return str(value).lower()
    return f"{value:%Y-%m-%d}" if isinstance(value, pd.Timestamp) else str(value)


def read_whole(data: bytes, columns: list[str], fields: dict[str, FieldInfo], reader: Callable[[str], Callable[[str], object]]) -> dict[str, tuple[list[Any], np.ndarray]] | None:
    """Read a CSV file whose every cell is good: for each column its different values (of the first all), and which of them each row has; -1 where it is empty.

    `data` is known to be UTF-8. The first column is the rows' id: to number a million different ones takes longer than to read them. `reader` gives what makes a value of a cell, by the name of its column. None where anything is wrong: who reads the rows one by one can say what, and in which line.
    """
    if data.count(b'"') % 2 or _STRAY_QUOTE.search(data):
        return None
    try:
        table = _parsed(data, columns)
        return {name: _values(*_cells(table[name]), _kind(fields[name]), reader(name), fields[name].default_factory is None) for name in columns}
    except (pa.ArrowInvalid, ValueError):
        return None


def _parsed(data: bytes, columns: list[str]) -> pa.Table:
    text = pa.dictionary(pa.int32(), pa.string())
    table = pa.csv.read_csv(
        pa.BufferReader(data),
        read_options=pa.csv.ReadOptions(block_size=BLOCK),
        parse_options=pa.csv.ParseOptions(newlines_in_values=True, ignore_empty_lines=False),
        convert_options=pa.csv.ConvertOptions(column_types=dict.fromkeys(columns, text) | {columns[0]: pa.string()}, strings_can_be_null=False, check_utf8=False),
    )
    if table.column_names != columns:
        raise ValueError("other columns")
    return table.unify_dictionaries()


def _kind(field: FieldInfo) -> TypeAdapter[list[Any]]:
    """Give what checks the values of a column by its type and its rules, all in one go; what an empty cell means is none of them."""
    of = Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation
    return TypeAdapter(list[of])  # type: ignore[valid-type]


def _cells(column: pa.ChunkedArray) -> tuple[list[str], np.ndarray]:
    """Give the texts of a column, and which of them each row has."""
    if not pa.types.is_dictionary(column.type):
        return column.to_pylist(), np.arange(len(column))
    if not column.num_chunks:
        return [], np.array([], dtype=np.int32)
    return column.chunk(0).dictionary.to_pylist(), np.concatenate([chunk.indices.to_numpy() for chunk in column.chunks])


def _values(texts: list[str], codes: np.ndarray, kind: TypeAdapter[list[Any]], read: Callable[[str], object], may_be_empty: bool) -> tuple[list[Any], np.ndarray]:
    if "" in texts and not may_be_empty:
        raise ValueError("what an empty cell means depends on its row")
    values = kind.validate_python([read(text) for text in texts if text])
    if len(values) == len(texts):
        return values, codes
    place = np.cumsum([bool(text) for text in texts]) - 1
    return values, np.where([bool(text) for text in texts], place, -1)[codes]
