"""The table of the shown events; ticking the box of a row opens the event's evidence."""

from collections.abc import Callable

import pandas as pd
import streamlit as st

from tracker.filters import days_known
from tracker.views.data import View
from tracker.views.phrases import disputed_words, iso_days, value_words

ROW_HEIGHT, MOST_ROWS = 35, 12
# A browser takes a second for each ten thousand rows and more.
MOST_SHOWN = 1_000


def pick_event(view: View, key: str, pick: Callable[[str], None]) -> None:
    """Draw the table; `pick` is called with an event's id when its row is selected."""
    table = view.once(_readable_newest)

    def selected() -> None:
        rows = st.session_state[key].selection.rows
        if rows and rows[0] < len(table):
            pick(str(table["Event"].iloc[rows[0]]))

    columns = st.column_config
    if len(table) < len(view.shown):
        st.caption(f"The table has the newest {len(table):,} of the {len(view.shown):,} shown events; the downloads have all of them.")
    st.dataframe(
        table,
        hide_index=True,
        height=ROW_HEIGHT * (min(len(table), MOST_ROWS) + 1) + 3,
        key=key,
        placeholder="–",
        on_select=selected,
        selection_mode="single-row",
        column_config={
            "Flights": columns.NumberColumn(format="localized", help="Flights of the event, where a source gives their number."),
            "People": columns.TextColumn(help="People on all flights of the event: the figure picked by rule, with its bounds."),
            "Disputed": columns.TextColumn(help="The values on which independent sources differ."),
            "Independent sources": columns.NumberColumn("Sources", help="Independent sources: copies are counted once."),
        },
        alt="The shown events, one in each row; the Event page has the evidence of each",
    )


def newest(shown: pd.DataFrame, most: int = MOST_SHOWN) -> pd.DataFrame:
    """Give all events, or of more than `most` those with the latest days, in the order of the table; those without any day come last."""
    if len(shown) <= most:
        return shown
    _, last = days_known(shown)
    return shown.loc[last.sort_values(ascending=False, kind="stable").index[:most].sort_values()].reset_index(drop=True)


def _readable_newest(shown: pd.DataFrame) -> pd.DataFrame:
    return readable(newest(shown))


def readable(shown: pd.DataFrame) -> pd.DataFrame:
    """Give the columns of the table on the page, in plain words; numbers stay numbers and days days."""
    rows = shown.to_dict("records")
    return pd.DataFrame(
        {
            "Event": shown["event_id"],
            "Day": [iso_days(row) for row in rows],
            "Destination": [value_words(row, "destination") for row in rows],
            "Outcome": [value_words(row, "outcome") for row in rows],
            "Disputed": [disputed_words(row) for row in rows],
            "Grade": shown["grade"],
            "Flights": shown["flights"],
            "People": [value_words(row, "passengers") for row in rows],
            "Origin": [value_words(row, "origins") for row in rows],
            "Operator": [value_words(row, "operator") for row in rows],
            "Aircraft": [value_words(row, "aircraft") for row in rows],
            "Independent sources": shown["independent_sources"],
        }
    )
