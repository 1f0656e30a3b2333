"""Names of the world in typed rows: whether the ids, codes and names of a row stand in the reference tables."""

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from typing import Any

from tracker.half_read import Said
from tracker.typed_csv import unknown_name

Names = tuple[Collection[str], str, Collection[str]]
"""What is known, the reference table that has it, and the columns of a row that name it."""


def unknown_names(tables: Iterable[Names]) -> Iterator[Callable[[Any], Iterator[Said]]]:
    """Give a check of a row for each column whose ids, codes or names stand in a reference table."""
    for known, table, columns in tables:
        yield from (partial(_unknown, column=column, known=known, table=table) for column in columns)


def _unknown(row: Any, column: str, known: Collection[str], table: str) -> Iterator[Said]:  # noqa: ANN401 (a row of any model)
    value = getattr(row, column)
    for name in value if isinstance(value, tuple) else (value,):
        if name and name not in known:
            yield unknown_name(column, name, known, table)
