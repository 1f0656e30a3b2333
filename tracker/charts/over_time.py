"""Flights over time, by outcome."""

import datetime as dt
import math
from collections.abc import Mapping, Sequence

import pandas as pd

from tracker.charts.frame import Row, by_outcome, drawn, is_known, many, nothing, outcome_bar, room, whole_numbers
from tracker.models import Outcome
from tracker.palette import Figure, Theme, Trace, outcome_label, theme_of
from tracker.table import rows_of
from tracker.totals import Period

DAY_MS = 86_400_000
LENGTHS: dict[Period, float] = {"day": 1, "week": 7, "month": 29, "year": 363}
"""Days that a bar of the period is drawn wide, before the gap between bars."""

TICKS = 5
"""Ticks on the time axis, as many as a narrow screen has room for."""

HEADROOM = 1.06
"""How far above the highest bar the axis goes, and so may have a tick with one more digit."""

UNNUMBERED = "Number not reported"
EMPTY = "No flight with a known day"


def flights_over_time_chart(frame: pd.DataFrame, theme: str = "light", by: Period = "day") -> Figure:
    """Stack the flights of `tracker.totals.over_time` by outcome; a period without a row is a gap, not a zero.

    Events without a number of flights have no height: open diamonds on the base line tell of them.
    """
    look = theme_of(theme)
    if frame.empty:
        return nothing(look, EMPTY)
    of_outcomes = by_outcome(frame)
    traces = [_bars(rows, outcome, look, by) for outcome, rows in of_outcomes.items()]
    unnumbered = [row for row in rows_of(frame) if row["unnumbered"] > 0]
    if unnumbered:
        traces.append(_unnumbered(unnumbered, look, by))
    most = max(_by_period(of_outcomes).values(), default=0)
    # The uppermost tick has the legend's room above it; Plotly would give it more, and draw the chart a second time (4.2).
    axes = {"xaxis": _time_axis(frame["period"], by), "yaxis": whole_numbers(most) | {"automargin": "left"}}
    return drawn(traces, look, 320, {"day": "Day", "week": "Week, from Monday", "month": "Month", "year": "Year"}[by], "Flights", margin=room([f"{round(most * HEADROOM):,}"], 27), **axes)


def flights_over_time_summary(frame: pd.DataFrame, by: Period = "day") -> str:
    """Return the chart in a sentence: the span, flights of each outcome, the busiest period."""
    if frame.empty:
        return f"{EMPTY}."
    of_outcomes = by_outcome(frame)
    first, last = (_period_name(day, by) for day in (frame["period"].min(), frame["period"].max()))
    sums = {outcome: [row["flights"] for row in rows if is_known(row["flights"])] for outcome, rows in of_outcomes.items()}
    told = ", ".join(f"{outcome_label(outcome).lower()} {sum(flights):,}" for outcome, flights in sums.items() if flights)
    totals = _by_period(of_outcomes)
    most = max(totals, key=lambda day: (totals[day], -day.value), default=None)
    busiest = f" Most in one {by}: {many(totals[most], 'flight')}, {_period_name(most, by)}." if most is not None else ""
    missing = int(frame["unnumbered"].sum())
    left_out = f" {many(missing, 'event')} without a number of flights." if missing else ""
    return f"Flights by {by} and outcome, {first} to {last}: {told or 'no number of flights reported'}.{busiest}{left_out}"


def _by_period(of_outcomes: Mapping[Outcome | None, Sequence[Row]]) -> dict[pd.Timestamp, int]:
    """Add up the flights of each period that has a number."""
    totals: dict[pd.Timestamp, int] = {}
    for row in (row for rows in of_outcomes.values() for row in rows if is_known(row["flights"])):
        totals[row["period"]] = totals.get(row["period"], 0) + int(row["flights"])
    return totals


def _bars(rows: Sequence[Row], outcome: Outcome | None, theme: Theme, by: Period) -> Trace:
    rows = [row for row in rows if is_known(row["flights"])]
    texts = [f"{_period_name(row['period'], by)}<br>{outcome_label(outcome)}: {many(int(row['flights']), 'flight')}" for row in rows]
    wide = LENGTHS[by] * DAY_MS * 0.86
    heights, days = [int(row["flights"]) for row in rows], [row["period"].strftime("%Y-%m-%d") for row in rows]
    return outcome_bar(outcome, theme, x=_middles(rows, by), y=heights, hovertext=texts, width=wide, customdata=days)


def _unnumbered(rows: Sequence[Row], theme: Theme, by: Period) -> Trace:
    texts = [
        f"{_period_name(row['period'], by)}<br>{outcome_label(row['outcome'])}: {many(int(row['unnumbered']), 'event')} without a number of flights"
        for row in rows
    ]
    marker = {"symbol": "diamond-open", "size": 9, "color": theme.text, "line": {"width": 1.6}}
    places = {"x": _middles(rows, by), "y": [0] * len(rows)}
    return {"type": "scatter", **places, "mode": "markers", "marker": marker, "name": UNNUMBERED, "hovertext": texts, "hoverinfo": "text", "cliponaxis": False}


def _middles(rows: Sequence[Row], by: Period) -> list[str]:
    """Return the middle of each row's period, where its bar stands."""
    half = dt.timedelta(days=(LENGTHS[by] + {"month": 1, "year": 2}.get(by, 0)) / 2)
    return [(row["period"].to_pydatetime() + half).isoformat() for row in rows]


def _time_axis(periods: pd.Series, by: Period) -> dict[str, object]:
    """Return ticks no finer than the data: at least a day, a month."""
    begin, end = periods.min(), periods.max()
    margin = pd.Timedelta(days=LENGTHS[by])
    # A single bar would else be as wide as the page: two weeks, eight months or eight years are about the least that is shown.
    least = pd.Timedelta(days={"day": 10, "week": 56, "month": 240, "year": 2_920}[by])
    spare = max(least - (end - begin), pd.Timedelta(0)) / 2
    window = [begin - spare - margin / 4, end + spare + margin * 1.25]
    ends = [day.isoformat() for day in window]
    if by in ("month", "year"):
        days, months, form = {"month": (30, 1, "%b<br>%Y"), "year": (365, 12, "%Y")}[by]
        every = months * math.ceil((window[1] - window[0]).days / days / TICKS)
        # A year's name stands below the middle of its bar, a month's where it begins.
        from_ = {"tick0": f"{begin:%Y}-07-01"} if by == "year" else {}
        return {"range": ends, "tickformat": form, "dtick": f"M{every}", "tickangle": 0, "showgrid": False, **from_}
    # Ticks stand at the middle of a day's bar, and where a week begins.
    first = begin + pd.Timedelta(hours=12 if by == "day" else 0)
    every = math.ceil((window[1] - window[0]).days / LENGTHS[by] / TICKS)
    ticks = {"dtick": DAY_MS * LENGTHS[by] * every, "tick0": first.isoformat(), "tickangle": 0}
    return {"range": ends, "tickformat": "%-d %b<br>%Y", "showgrid": False, **ticks}


def _period_name(day: pd.Timestamp, by: Period) -> str:
    if by == "year":
        return f"{day:%Y}"
    return f"{day:%B %Y}" if by == "month" else f"{'week from ' if by == 'week' else ''}{day.day} {day:%b %Y}"
