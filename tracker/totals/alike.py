"""Events that are alike in all that can be chosen and summed up, as one row: the sums of a million events are taken over some thousand rows."""

import numpy as np
import pandas as pd

from tracker.filters import CHOICES, is_withdrawn
from tracker.models import Grade
from tracker.totals.groups import Cells, cut, grouped, numbers, whole_numbers
from tracker.totals.sums import ALIKE, MEASURED

_TOLD = ["origins", "origin_names", "origin_latitude", "origin_longitude", "destination", "destination_city", "destination_latitude", "destination_longitude"]
_CHOSEN = ["covers", "independent_sources", *CHOICES.values()]
_SUMMED = [*MEASURED, "seats"]


def alike(table: pd.DataFrame) -> pd.DataFrame:
    """Give the events of a table, those that are alike in one row: what `Filters` and totals make of it is what they make of the table, but for days, words and ids.

    Rows are alike that have the same places, outcome, operator, aircraft and sources, both of them withdrawn or not, and of which the same numbers
    are known. Columns: those that they have in common; flights, people and seats, added up, and missing where unknown; `alike`, how many events a row is.
    A choice of days, words or ids cannot be made of it, and single events have no place in it.
    """
    known = {name: numbers(table[name]) for name in _SUMMED}
    exact = {"exact": known["passengers_low"] == known["passengers_best"]}
    every = np.arange(len(table))
    cells: dict[str, Cells] = {name: cut(table[name], every) for name in (*_CHOSEN, *_TOLD)} | {"gone": is_withdrawn(table).to_numpy()}
    groups = grouped(cells | {f"no {name}": np.isnan(values) for name, values in known.items()} | exact, len(table))
    first = np.full(groups.number, len(table))
    np.minimum.at(first, groups.of_row, every)
    gone = is_withdrawn(table).to_numpy()[first]
    columns = {name: cut(table[name], first) for name in (*_CHOSEN, *_TOLD)} | {name: groups.add(values) for name, values in known.items()}
    return pd.DataFrame(columns | {"grade": pd.Categorical(np.where(gone, Grade.X.value, None)), ALIKE: whole_numbers(groups.count())})
