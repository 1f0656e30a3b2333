"""Rows that belong together, and sums over them: numbers instead of words, so that a million rows are summed up in some hundredths of a second."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

MOST_BINS = 1 << 22
"""So many possible groups are counted through one by one; where there are more, those that occur are sorted."""


Cells = pd.Series | pd.api.extensions.ExtensionArray | np.ndarray
"""A column, or some of its cells: arrays are cut in a fiftieth of the time that a column takes."""


class Groups(NamedTuple):
    """Which group each row is in (a number from 0), what the rows of each group have in common, and how many groups there are.

    With `in_all`, all rows together are one more group, the last, or, where groups are divided, that many more. `events` says how many
    events each row is, where a row may be several.
    """

    of_row: np.ndarray
    keys: dict[str, pd.Series]
    number: int
    in_all: int = 0
    events: np.ndarray | None = None

    def count(self, which: np.ndarray | None = None) -> np.ndarray:
        """Count the events of each group, or those of them that `which` marks."""
        # Marks as weights are added in a third of the time that the rows they mark take to be picked out; they stay whole up to 2 ** 53.
        weights = self.events if which is None or self.events is None else which * self.events
        return self._and_in_all(np.bincount(self.of_row, which if weights is None else weights, self.number).astype(np.int64))

    def _and_in_all(self, found: np.ndarray) -> np.ndarray:
        return np.append(found, found.reshape(-1, self.in_all).sum(axis=0)) if self.in_all else found

    def number_of(self, which: np.ndarray) -> Any:  # noqa: ANN401 (pandas' type of whole numbers is not exported)
        """Count the events of each group that `which` marks, as a column in which others may be missing."""
        return whole_numbers(self.count(which))

    def add(self, values: np.ndarray, *, of_all: bool = False) -> Any:  # noqa: ANN401 (pandas' type of whole numbers is not exported)
        """Add up the known values of each group; missing where none is known, or, `of_all`, where one is not."""
        known = ~np.isnan(values)
        number = self.count(known)
        return whole_numbers(self._sums(np.where(known, values, 0.0)), (number == 0) | (number < self.count()) if of_all else number == 0)

    def add_known(self, values: np.ndarray) -> Any:  # noqa: ANN401 (pandas' type of whole numbers is not exported)
        """Add up values that are all known, as a column in which others may be missing."""
        return whole_numbers(self._sums(values))

    def _sums(self, values: np.ndarray) -> np.ndarray:
        return self._and_in_all(np.bincount(self.of_row, values, self.number))

    def times(self, part: np.ndarray, parts: int) -> "Groups":
        """Divide each group into parts, of which `part` has the number for each row: part p of group g is group g * parts + p, and may have no row."""
        return Groups(self.of_row * parts + part, {}, self.number * parts, self.in_all * parts, self.events)


def whole_numbers(values: np.ndarray, missing: np.ndarray | None = None) -> Any:  # noqa: ANN401 (pandas' type of whole numbers is not exported)
    """Hold whole numbers as a column, some of them missing."""
    return pd.arrays.IntegerArray(values.astype(np.int64), np.zeros(len(values), dtype=bool) if missing is None else missing)


def numbers(column: pd.Series) -> np.ndarray:
    """Give a column of numbers as floats, NaN where one is unknown. Sums of them stay whole up to 2 ** 53."""
    return column.to_numpy("float64", na_value=np.nan)


def cut(column: pd.Series, which: np.ndarray) -> Cells:
    """Take the cells at some places out of a column."""
    held = column.array
    return held.take(which) if not isinstance(held, pd.arrays.NumpyExtensionArray) else held.to_numpy()[which]


def numbered(column: Cells) -> tuple[np.ndarray, pd.Index]:
    """Number the different values of a column in their order, what is missing last; give the number of each row, and the values."""
    cells = column.array if isinstance(column, pd.Series) else column
    if isinstance(cells, pd.Categorical):
        codes, values = cells.codes, cells.categories
    else:
        codes, found = pd.factorize(cells, sort=True)
        values = pd.Index(found)
    return np.where(codes < 0, len(values), codes), values


def is_word(column: pd.Series, word: str) -> np.ndarray:
    """Tell for each cell whether it is that word."""
    if not isinstance(column.dtype, pd.CategoricalDtype):
        return (column == word).to_numpy(bool, na_value=False)
    values = column.array.categories
    return column.array.codes == values.get_loc(word) if word in values else np.zeros(len(column), dtype=bool)


def grouped(columns: Mapping[str, Cells], rows: int) -> Groups:
    """Group `rows` rows by columns; the groups stand in the order of their values, the first column's first, what is missing last.

    >>> found = grouped({"to": pd.Series(["MEX", None, "GTM", "MEX"]), "of": pd.Series(["b", "a", "b", "b"])}, 4)
    >>> found.of_row.tolist(), found.keys["to"].tolist(), found.count().tolist(), found.add(np.array([1.0, np.nan, 2.0, 5.0])).tolist()
    ([1, 2, 0, 1], ['GTM', 'MEX', nan], [1, 2, 1], [2, 6, <NA>])
    """
    of_row, parts = np.zeros(rows, dtype=np.int64), [np.zeros(min(rows, 1), dtype=np.int64)]
    values: list[pd.Index] = []
    for column in columns.values():
        codes, found = numbered(column)
        values.append(found)
        of_row, there = _occurring(of_row * (len(found) + 1) + codes, len(parts[0]) * (len(found) + 1))
        group, last = np.divmod(there, len(found) + 1)
        parts = [*(part[group] for part in parts), last]
    return Groups(of_row, dict(zip(columns, _told(values, parts[1:]), strict=True)), len(parts[0]))


def _occurring(numbers: np.ndarray, possible: int) -> tuple[np.ndarray, np.ndarray]:
    """Number the numbers that occur anew, without gaps; give each row's new number, and the old one of each new."""
    if possible > MOST_BINS:
        there, again = np.unique(numbers, return_inverse=True)
        return again, there
    there = np.flatnonzero(np.bincount(numbers, minlength=possible))
    place = np.zeros(possible, dtype=np.int64)
    place[there] = np.arange(len(there))
    return place[numbers], there


def _told(values: Sequence[pd.Index], parts: Sequence[np.ndarray]) -> list[pd.Series]:
    """Give the values behind numbers, missing for the number after the last."""
    return [pd.Series(_taken(found, part)) for found, part in zip(values, parts, strict=True)]


def _taken(found: pd.Index, part: np.ndarray) -> Any:  # noqa: ANN401 (an array of any type)
    missing = part == len(found)
    # Only what is missing needs a type that can miss.
    return pd.api.extensions.take(found.array, np.where(missing, -1, part), allow_fill=True) if missing.any() else found.array.take(part)
