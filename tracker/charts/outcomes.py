"""What became of flights, by destination country."""

from collections.abc import Sequence
from typing import NamedTuple

import pandas as pd

from tracker.charts.frame import (
    MARGIN,
    ROW,
    TOLD,
    Row,
    by_outcome,
    drawn,
    is_known,
    many,
    more,
    nothing,
    outcome_bar,
    room,
    row_name,
    rows_axis,
    whole_numbers,
)
from tracker.models import Outcome
from tracker.palette import OUTCOMES, Figure, Theme, Trace, outcome_label, plain, theme_of
from tracker.table import rows_of

NO_NUMBER = "number not reported"


def outcomes_by_country_chart(frame: pd.DataFrame, theme: str = "light") -> Figure:
    """Stack the flights of `tracker.totals.outcomes_by_country` by outcome, one row for each country, most flights first.

    A country with events that give no number of flights has "+ ?" at the end of its row; pointing at it tells how many.
    """
    look = theme_of(theme)
    if frame.empty:
        return nothing(look, "No flight to show")
    countries = _countries(frame)
    names = [row_name(one.name) for one in countries]
    traces = [_outcome_bars(rows, outcome, look) for outcome, rows in by_outcome(frame).items()]
    open_ended = [one for one in countries if one.unnumbered]
    if open_ended:
        traces.append(_open_ends(open_ended, look))
    axes = {"xaxis": whole_numbers(countries[0].flights), "yaxis": rows_axis(names)}
    return drawn(traces, look, MARGIN + ROW * len(names), "Flights", "", margin={"r": 32} | room(names), **axes)


def outcomes_by_country_summary(frame: pd.DataFrame) -> str:
    """Return the chart in a sentence: flights by outcome of the countries with most flights."""
    if frame.empty:
        return "No flight to show."
    countries = _countries(frame)
    told = "; ".join(f"{one.name}: {_outcomes_told(one.rows)}" for one in countries[:TOLD])
    return f"Flights by destination country and outcome. {told}{more(len(countries))}."


class _Country(NamedTuple):
    name: str
    flights: int
    unnumbered: int
    rows: list[Row]


def _countries(frame: pd.DataFrame) -> list[_Country]:
    """Read the rows of each country, the one with most flights first, then in the order of their names."""
    rows: dict[str, list[Row]] = {}
    for row in rows_of(frame):
        rows.setdefault(row["destination_name"], []).append(row)
    every = [_Country(name, _sum(own, "flights"), _sum(own, "unnumbered"), own) for name, own in sorted(rows.items())]
    return sorted(every, key=lambda one: -one.flights)


def _sum(rows: Sequence[Row], name: str) -> int:
    return sum(int(row[name]) for row in rows if is_known(row[name]))


def _outcomes_told(rows: Sequence[Row]) -> str:
    ranks = {outcome.value: rank for rank, outcome in enumerate(OUTCOMES)}
    parts = [
        f"{many(int(row['flights']), 'flight')} {outcome_label(row['outcome']).lower()}"
        if is_known(row["flights"])
        else f"{outcome_label(row['outcome']).lower()}, number of flights not reported"
        for row in sorted(rows, key=lambda row: ranks.get(row["outcome"], len(ranks)))
    ]
    return ", ".join(parts)


def _outcome_bars(rows: Sequence[Row], outcome: Outcome | None, theme: Theme) -> Trace:
    rows = [row for row in rows if is_known(row["flights"])]
    names = [row["destination_name"] for row in rows]
    texts = [f"<b>{plain(row['destination_name'])}</b><br>{outcome_label(outcome)}: {many(int(row['flights']), 'flight')}" for row in rows]
    flights = [int(row["flights"]) for row in rows]
    return outcome_bar(outcome, theme, x=flights, y=[row_name(name) for name in names], orientation="h", hovertext=texts, customdata=names)


def _open_ends(countries: Sequence[_Country], theme: Theme) -> Trace:
    return {
        "type": "scatter",
        "x": [one.flights for one in countries],
        "y": [row_name(one.name) for one in countries],
        "mode": "text",
        "text": ["  + ?" if one.flights else f"  {NO_NUMBER}" for one in countries],
        "textposition": "middle right",
        "textfont": {"color": theme.text},
        "hovertext": [f"{many(one.unnumbered, 'event')} without a number of flights" for one in countries],
        "hoverinfo": "text",
        "showlegend": False,
        "cliponaxis": False,
    }
