"""A table as bytes piece by piece, so that a long one is on its way while it is still being written."""

from collections.abc import Iterator

import pandas as pd

from tracker.export import FORMATS
from tracker.handed_out import About, Rows

ROWS = 10_000  # of a piece: some megabytes
_MARK, _END = "\ufeff".encode(), b"\r\n"
_OPEN, _CLOSE = b"[\n", b"\n]\n"


def pieces(table: pd.DataFrame, kind: str, about: About, of: Rows | None = None) -> Iterator[bytes]:
    """Yield the bytes of a table in one of the formats of `export`; those that have room for it say what it was taken from.

    JSON is the list of rows and nothing about it, which every program takes for a table; the headers of the answer say the rest. CSV is that of the downloads without the byte order mark: every reader of CSV takes UTF-8 without one, and some take the mark for a
    part of the first column's name. Formats whose bytes cannot be cut come in one piece.
    """
    if kind == "csv":
        yield from _csv(table)
    elif kind == "json":
        yield from _json(table, of)
    else:
        yield FORMATS[kind].write(table, about, of)


def _csv(table: pd.DataFrame) -> Iterator[bytes]:
    for number, part in enumerate(_parts(table)):
        text = FORMATS["csv"].write(part).removeprefix(_MARK)
        yield text if number == 0 else text.partition(_END)[2]


def _json(table: pd.DataFrame, of: Rows | None) -> Iterator[bytes]:
    if table.empty:
        yield FORMATS["json"].write(table, None, of)
        return
    for number, part in enumerate(_parts(table)):
        yield (b",\n" if number else _OPEN) + FORMATS["json"].write(part, None, of).removeprefix(_OPEN).removesuffix(_CLOSE)
    yield _CLOSE


def _parts(table: pd.DataFrame) -> Iterator[pd.DataFrame]:
    for start in range(0, max(1, len(table)), ROWS):
        yield table.iloc[start : start + ROWS]
