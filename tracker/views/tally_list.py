"""The counts of others that a page lists: those of the chosen days first, then the compared ones, then those that nothing here can stand beside."""

from collections.abc import Sequence
from typing import NamedTuple

import pandas as pd
import streamlit as st

from tracker.filters import Filters, days_words
from tracker.views.inert import plain
from tracker.views.tally_lines import in_order, tally_lines

MOST_OPEN = 6
"""Tallies of a country that are not folded."""
NO_TALLY, NOTHING_BESIDE = "No tally of this country is on file.", "Counts that nothing here can stand beside"
OF_DAYS = "Of the days chosen ({days})"
OF_OTHERS = "Of other periods"
NONE_OF_DAYS = "No count of this list is of these days alone; a longer one cannot be cut into days."


class TallyList(NamedTuple):
    """The counts of a country as Markdown lines; `days` names the chosen days, empty where none are chosen, and `of_days` has the counts of them alone."""

    days: str
    of_days: list[str]
    compared: list[str]
    others: list[str]


def tally_list(beside: pd.DataFrame, filters: Filters) -> TallyList:
    """Gather the counts of others, those first whose whole period lies in the days chosen."""
    within = in_days(beside, filters)
    of_days, rest = (tally_lines(beside[chosen]) for chosen in (within, ~within))
    return TallyList(days_words(filters.date_from, filters.date_to), [*of_days[0], *of_days[1]], *rest)


def in_days(beside: pd.DataFrame, filters: Filters) -> pd.Series:
    """Tell for each count whether its whole period lies in the days chosen; of none where no day is."""
    chosen = pd.Series(filters.choose_days, index=beside.index, dtype=bool)
    if filters.date_from:
        chosen &= beside["period_start"] >= pd.Timestamp(filters.date_from)
    return chosen & (beside["period_end"] <= pd.Timestamp(filters.date_to)) if filters.date_to else chosen


def days_first(beside: pd.DataFrame, filters: Filters) -> pd.DataFrame:
    """Order the counts as the lists do, those of the chosen days alone first."""
    ordered = in_order(beside)
    within = in_days(ordered, filters)
    return pd.concat([ordered[within], ordered[~within]])


def tallies_of(beside: pd.DataFrame, filters: Filters, elsewhere: str = "") -> None:
    """List the counts of a country, each with its words and its address; `elsewhere` says where those of the chosen days stand that are of other countries."""
    told = tally_list(beside, filters)
    if told.days:
        st.markdown(f"**{plain(OF_DAYS.format(days=told.days))}**")
        _lines(told.of_days) if told.of_days else st.markdown(plain(" ".join(filter(None, [NONE_OF_DAYS, elsewhere]))))
    if told.days and (told.compared or told.others):
        st.markdown(f"**{OF_OTHERS}**")
    if not (told.of_days or told.compared or told.others):
        st.info(NO_TALLY)
    _lines(told.compared[:MOST_OPEN])
    for name, hidden in ((f"{len(told.compared) - MOST_OPEN} earlier counts", told.compared[MOST_OPEN:]), (f"{NOTHING_BESIDE} ({len(told.others)})", told.others)):
        if hidden:
            with st.expander(name):
                st.markdown("\n".join(f"- {line}" for line in hidden))


def _lines(lines: Sequence[str]) -> None:
    for line in lines:
        st.markdown(f"- {line}")
