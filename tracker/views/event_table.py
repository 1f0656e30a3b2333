"""The table of the shown events; ticking the box of a row opens the event's evidence."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st

from tracker.filters import days_known, is_withdrawn
from tracker.models import Covers, Grade
from tracker.table import rows_of
from tracker.views.data import View
from tracker.views.history import said
from tracker.views.phrases import INDEPENDENT, Row, disputed_words, iso_days, value_words

ROW_HEIGHT, MOST_ROWS = 35, 12
# A browser takes a tenth of a second for each thousand rows and more (2026).
MOST_SHOWN = 500
WITHDRAWN = "Withdrawn"
"""The outcome of an event that no report supports any more: it is no flight, whatever it had been told to be."""
# The columns that are read together, row by row; each different word of the others is read once.
ROW_BY_ROW = ["date", "date_earliest", "date_latest", "date_precision", "disputed", "passengers_low", "passengers_best", "passengers_high"]


def pick_event(view: View, key: str, pick: Callable[[str], None]) -> None:
    """Draw the table; `pick` is called with an event's id when its row is selected."""
    table, columns = made_table(view), st.column_config
    if len(table) < view.number:
        st.caption(f"The table has the newest {len(table):,} of the {view.number:,} shown events; the downloads have all of them.")
    table_to_open(
        table,
        key,
        pick,
        {
            "Outcome": columns.TextColumn(help="What became of the flights; a withdrawn event is no flight, no report supports it any more. Known only as a part or a series, an event adds nothing to any total: other rows may count its flights and people."),
            "Flights": columns.NumberColumn(format="localized", help="Flights of the event, where a source gives their number."),
            "People": columns.TextColumn(help="People on all flights of the event: the figure picked by rule, with its bounds."),
            "Grade": columns.TextColumn(help="".join(f"{grade.value}: {grade.meaning}. " for grade in Grade) + f"Independent sources are {INDEPENDENT}."),
            "Disputed": columns.TextColumn(width=230, help="The values on which independent sources differ."),
            "Independent sources": columns.NumberColumn("Sources", help=f"Independent sources, {INDEPENDENT}: copies are counted once."),
        },
        "The shown events, one in each row; the Event page has the evidence of each",
    )


def made_table(view: View) -> pd.DataFrame:
    """Make the table, once for all readers of the same choice."""
    return view.made(lambda: _readable_newest(view), "readable")


def table_to_open(table: pd.DataFrame, key: str, pick: Callable[[str], None], columns: Mapping[str, Any], alt: str) -> None:
    """Draw a table; `pick` is called with the id in the column Event of the row whose box is ticked, where it has one."""

    def selected() -> None:
        rows = st.session_state[key].selection.rows
        if rows and rows[0] < len(table) and (event := said(table["Event"].iloc[rows[0]])):
            pick(event)

    height = ROW_HEIGHT * (1 + min(len(table), MOST_ROWS)) + 3
    st.dataframe(table, hide_index=True, height=height, row_height=ROW_HEIGHT, key=key, placeholder="–", on_select=selected, selection_mode="single-row", column_config=columns, alt=alt)


def newest_first(table: pd.DataFrame) -> np.ndarray:
    """Give the places of a table's events in the order of their last days, the latest first; those without any day come last."""
    _, last = days_known(table)
    return np.argsort(np.where(last.isna(), np.iinfo(np.int64).max, -last.to_numpy().astype(np.int64)), kind="stable")


def newest(places: np.ndarray, order: np.ndarray, most: int = MOST_SHOWN) -> np.ndarray:
    """Give all of some places of a table, or of more than `most` those that come first in the order of `newest_first`; in the order of the table."""
    if len(places) <= most:
        return places
    chosen = np.zeros(len(order), dtype=bool)
    chosen[places] = True
    # The first are mostly found near the beginning: a choice of a million events is not walked through to its end.
    looked, found = 0, order[:0]
    while len(found) < most:
        looked = 8 * max(looked, 4 * most)
        found = order[:looked][chosen[order[:looked]]]
    return np.sort(found[:most])


def _readable_newest(view: View) -> pd.DataFrame:
    return readable(view.tables.events.take(newest(view.places, view.of_all(newest_first))).reset_index(drop=True))


def _words(column: pd.Series, field: str) -> np.ndarray:
    """Say the values of a column in plain words."""
    codes, cells = pd.factorize(column)
    rows: list[Row] = [{str(column.name): cell} for cell in (*cells, None)]
    return np.array([disputed_words(row) if field == "disputed" else value_words(row, field) for row in rows], dtype=object)[codes]


def _of_the_whole(covers: pd.Series) -> np.ndarray:
    """Say of an event that is known only as a part or a series that it is, for its numbers may stand in other rows too; nothing of a whole one."""
    return np.array(["" if one == Covers.WHOLE.value else f" ({Covers(one).label})" for one in covers], dtype=object)


def readable(shown: pd.DataFrame) -> pd.DataFrame:
    """Give the columns of the table on the page, in plain words; numbers stay numbers and days days."""
    rows = rows_of(shown[ROW_BY_ROW])
    return pd.DataFrame(
        {
            "Event": shown["event_id"],
            "Day": [iso_days(row) for row in rows],
            "Destination": _words(shown["destination_name"], "destination"),
            "Outcome": np.where(is_withdrawn(shown), WITHDRAWN, _words(shown["outcome"], "outcome") + _of_the_whole(shown["covers"])),
            "Grade": shown["grade"],
            "Flights": shown["flights"],
            "People": [value_words(row, "passengers") for row in rows],
            "Disputed": _words(shown["disputed"], "disputed"),
            "Origin": _words(shown["origin_names"], "origins"),
            "Operator": _words(shown["operator"], "operator"),
            "Aircraft": _words(shown["aircraft"], "aircraft"),
            "Independent sources": shown["independent_sources"],
        }
    )
