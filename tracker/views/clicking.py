"""A click on a map or a chart becomes a filter: the one callback that turns what was clicked into the filter widgets' own keys."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from tracker.palette import Figure
from tracker.totals import Period
from tracker.views.figures import draw

Meaning = Callable[[Any], Mapping[str, Any]]


def clickable(figure: Figure, key: str, alt: str, config: dict[str, Any], meaning: Meaning) -> None:
    """Draw a figure; `meaning` turns the customdata of the point that is clicked into values of filter widgets by their keys."""

    def clicked() -> None:
        points = st.session_state[key].selection.points
        told = points[0].get("customdata") if points else None
        if told is not None:
            st.session_state.update(meaning(told[0] if isinstance(told, list) else told))

    draw(figure, key, alt, config, clicked)


def the_country(name: str) -> Mapping[str, Any]:
    """Choose one destination country.

    >>> the_country("Guatemala")
    {'destination': ['Guatemala']}
    """
    return {"destination": [name]}


def the_route(destinations: Sequence[str]) -> Meaning:
    """Choose the destination of a route, by the route's place among those drawn.

    >>> the_route(["Mexico", "Guatemala"])(1)
    {'destination': ['Guatemala']}
    """
    return lambda route: the_country(destinations[route])


def the_days(period: Period) -> Meaning:
    """Choose the days of the period whose first day was clicked.

    >>> the_days("week")("2025-01-20")
    {'days': (datetime.date(2025, 1, 20), datetime.date(2025, 1, 26))}
    """

    def days(first: str) -> Mapping[str, Any]:
        begin = pd.Period(first, freq={"day": "D", "week": "W-SUN", "month": "M", "year": "Y"}[period])
        return {"days": (begin.start_time.date(), begin.end_time.date())}

    return days

