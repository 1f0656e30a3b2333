"""What became of flights, by destination country."""

import pandas as pd

from tracker.charts.frame import (
    MARGIN,
    ROW,
    TOLD,
    drawn,
    many,
    more,
    nothing,
    of_outcome,
    outcome_bar,
    present,
    room,
    row_name,
    rows_axis,
    whole_numbers,
)
from tracker.models import Outcome
from tracker.palette import OUTCOMES, Figure, Theme, Trace, outcome_label, plain, theme_of

NO_NUMBER = "number not reported"


def outcomes_by_country_chart(frame: pd.DataFrame, theme: str = "light") -> Figure:
    """Stack the flights of `tracker.totals.outcomes_by_country` by outcome, one row for each country, most flights first.

    A country with events that give no number of flights has "+ ?" at the end of its row; pointing at it tells how many.
    """
    look = theme_of(theme)
    if frame.empty:
        return nothing(look, "No flight to show")
    per_country = frame.groupby("destination_name", sort=True)[["flights", "unnumbered"]].sum().sort_values("flights", ascending=False)
    names = [row_name(name) for name in per_country.index]
    traces = [_outcome_bars(frame, outcome, look) for outcome in present(frame["outcome"])]
    open_ended = per_country[per_country["unnumbered"] > 0]
    if len(open_ended):
        traces.append(_open_ends(open_ended, look))
    axes = {"xaxis": whole_numbers(int(per_country["flights"].max())), "yaxis": rows_axis(names)}
    return drawn(traces, look, MARGIN + ROW * len(names), "Flights", "", margin={"r": 32} | room(names), **axes)


def outcomes_by_country_summary(frame: pd.DataFrame) -> str:
    """Return the chart in a sentence: flights by outcome of the countries with most flights."""
    if frame.empty:
        return "No flight to show."
    order = frame.groupby("destination_name")["flights"].sum().sort_values(ascending=False, kind="stable").index
    told = "; ".join(f"{name}: {_outcomes_told(frame[frame['destination_name'] == name])}" for name in order[:TOLD])
    return f"Flights by destination country and outcome. {told}{more(len(order))}."


def _outcomes_told(rows: pd.DataFrame) -> str:
    ranks = {outcome.value: rank for rank, outcome in enumerate(OUTCOMES)}
    parts = [
        f"{many(int(row.flights), 'flight')} {outcome_label(row.outcome).lower()}"
        if not pd.isna(row.flights)
        else f"{outcome_label(row.outcome).lower()}, number of flights not reported"
        for row in sorted(rows.itertuples(index=False), key=lambda row: ranks.get(row.outcome, len(ranks)))
    ]
    return ", ".join(parts)


def _outcome_bars(frame: pd.DataFrame, outcome: Outcome | None, theme: Theme) -> Trace:
    rows = of_outcome(frame, outcome).dropna(subset="flights")
    texts = [
        f"<b>{plain(row.destination_name)}</b><br>{outcome_label(outcome)}: {many(int(row.flights), 'flight')}"
        for row in rows.itertuples(index=False)
    ]
    names = [row_name(name) for name in rows["destination_name"]]
    return outcome_bar(outcome, theme, x=rows["flights"].astype(int).tolist(), y=names, orientation="h", hovertext=texts, customdata=rows["destination_name"].tolist())


def _open_ends(rows: pd.DataFrame, theme: Theme) -> Trace:
    texts = [f"{many(int(number), 'event')} without a number of flights" for number in rows["unnumbered"]]
    return {
        "type": "scatter",
        "x": rows["flights"].astype(int).tolist(),
        "y": [row_name(name) for name in rows.index],
        "mode": "text",
        "text": ["  + ?" if flights else f"  {NO_NUMBER}" for flights in rows["flights"]],
        "textposition": "middle right",
        "textfont": {"color": theme.text},
        "hovertext": texts,
        "hoverinfo": "text",
        "showlegend": False,
        "cliponaxis": False,
    }
