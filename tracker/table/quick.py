"""Long tables by their different cells: a million rows hold few different places, days and words, so each is read and written once."""

import re
from collections.abc import Callable, Iterator
from typing import Annotated, Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv
from pydantic import TypeAdapter
from pydantic.fields import FieldInfo

ROWS = 50_000
"""Rows that are written at a time: some megabytes."""

Cell = Callable[[str], str]
_COMMA = pa.scalar(",", pa.large_string())
_QUOTED = re.compile(r'[",\r\n]')
# A quote within a quoted cell that is not doubled; Arrow would read on after it.
_STRAY_QUOTE = re.compile(rb'[^",\r\n]"[^",\r\n]')


def csv_pieces(frame: pd.DataFrame, end: str, safe: Cell | None = None) -> Iterator[bytes]:
    """Write the rows of a table as CSV, some thousand at a time, without the header; `safe` is done to every text before it is quoted."""
    columns = [_texts(frame[name], safe, end if place == len(frame.columns) - 1 else "") for place, name in enumerate(frame.columns)]
    for start in range(0, len(frame), ROWS):
        cells = [pc.take(texts, codes[start : start + ROWS]) for texts, codes in columns]
        lines = pc.binary_join_element_wise(*cells, _COMMA)
        yield b"".join(_bytes(lines))


def _bytes(lines: pa.Array | pa.ChunkedArray) -> Iterator[bytes]:
    """Give the lines' own memory: they lie one behind the other."""
    for chunk in lines.chunks if isinstance(lines, pa.ChunkedArray) else [lines]:
        _, ends, data = chunk.buffers()
        places = np.frombuffer(ends, dtype=np.int64)[chunk.offset : chunk.offset + len(chunk) + 1]
        yield data[places[0] : places[-1]].to_pybytes()


def _texts(column: pd.Series, safe: Cell | None, end: str) -> tuple[pa.Array, pa.Array]:
    """Give the different cells of a column as they stand in the file, and which of them each row has; the last is that of the unknown."""
    codes, values = _different(column)
    is_text = bool(values) and isinstance(values[0], str)
    texts = [_cell(value) for value in values]
    if safe and is_text:
        texts = [safe(text) for text in texts]
    texts = [quoted(text) + end for text in texts] + [end]
    return pa.array(texts, pa.large_string()), pa.array(np.where(codes < 0, len(texts) - 1, codes))


def _different(column: pd.Series) -> tuple[np.ndarray, list[Any]]:
    """Number the values of a column; -1 where it is empty."""
    if pd.api.types.is_float_dtype(column.dtype) and isinstance(column.dtype, np.dtype):
        # By their bits: 0.0 and -0.0 are equal and yet two texts.
        codes, bits = pd.factorize(column.to_numpy(np.float64).view(np.int64))
        return np.where(column.isna(), -1, codes), bits.view(np.float64).tolist()
    codes, values = pd.factorize(column)
    return codes, list(values)


def _cell(value: object) -> str:
    """Write a value as it stands in a file.

    >>> _cell(pd.Timestamp("2025-01-24")), _cell(True), _cell(-73.0), _cell(2)
    ('2025-01-24', 'true', '-73.0', '2')
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool | np.bool_):
        return str(value).lower()
    return f"{value:%Y-%m-%d}" if isinstance(value, pd.Timestamp) else str(value)


def quoted(text: str) -> str:
    """Quote a cell that needs it.

    Not by csv.writer: before Python 3.13 it leaves a lone carriage return bare when lines end in LF.
    """
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def read_whole(data: bytes, columns: list[str], fields: dict[str, FieldInfo], read: Callable[[str, str], object]) -> dict[str, tuple[list[Any], np.ndarray]] | None:
    """Read a CSV file whose every cell is good: for each column its different values, and which of them each row has; -1 where it is empty.

    `read` makes a value of a column's cell. None where anything is wrong: who reads the rows one by one can say what, and in which line.
    """
    if data.count(b'"') % 2 or _STRAY_QUOTE.search(data):
        return None
    try:
        table = _parsed(data, columns)
        return {name: _values(name, table[name], TypeAdapter(Annotated[fields[name].annotation, fields[name]]), read) for name in columns}
    except (pa.ArrowInvalid, ValueError):
        return None


def _parsed(data: bytes, columns: list[str]) -> pa.Table:
    text = pa.dictionary(pa.int32(), pa.string())
    table = pa.csv.read_csv(
        pa.BufferReader(data),
        read_options=pa.csv.ReadOptions(block_size=1 << 24),
        parse_options=pa.csv.ParseOptions(newlines_in_values=True, ignore_empty_lines=False),
        convert_options=pa.csv.ConvertOptions(column_types=dict.fromkeys(columns, text), strings_can_be_null=False),
    )
    if table.column_names != columns:
        raise ValueError("other columns")
    return table.unify_dictionaries()


def _values(name: str, column: pa.ChunkedArray, kind: TypeAdapter[Any], read: Callable[[str, str], object]) -> tuple[list[Any], np.ndarray]:
    texts = column.chunk(0).dictionary.to_pylist() if column.num_chunks else []
    codes = np.concatenate([chunk.indices.to_numpy() for chunk in column.chunks]) if column.num_chunks else np.array([], dtype=np.int32)
    values = [kind.validate_python(read(name, text)) for text in texts if text]
    place = np.cumsum([bool(text) for text in texts]) - 1
    return values, np.where([bool(text) for text in texts], place, -1)[codes] if texts else codes
