"""Flown flights by destination and month, and day by day: a flight, a search that found none, and no known search each have their own mark."""

import pandas as pd

from tracker.charts.frame import drawn, many, nothing, row_name
from tracker.models import Outcome
from tracker.palette import Figure, Theme, Trace, plain, theme_of
from tracker.totals import Day, people_words

NONE_FLOWN = "No completed flight with a known day"
LETTERS = {Day.SEARCHED: "○", Day.UNKNOWN: "·"}
ROW, TOP = 25, 96
"""Pixels: height of a row, and of the months above the rows."""

DAY_ROW, DAY_TOP = 21, 96


def coverage_chart(grid: pd.DataFrame, theme: str = "light", *, searched: bool = True) -> Figure:
    """Draw the flights of `tracker.totals.month_grid`: a shade and the number where there are any, ○ where a search found none, else a dot.

    "?" is a month with events of which none gives a number of flights, "2+" one where some do not. A frame stands around a month in which
    others counted flights, too; pointing at it tells how many. Nothing is said of searches where none is on file (`searched`).
    """
    look = theme_of(theme)
    if grid.empty:
        return nothing(look, NONE_FLOWN)
    names = list(dict.fromkeys(row_name(name, 22) for name in grid["destination_name"]))
    months = [f"{month:%b %Y}" for month in grid["month"].drop_duplicates()]
    frames = _frames(grid[grid["tallied"].notna()], months, list(reversed(names)), look)
    axis = {"type": "category", "categoryorder": "array", "showgrid": False, "showline": False, "zeroline": False, "fixedrange": True}
    axes = {
        "xaxis": axis | {"categoryarray": months, "range": [-0.5, len(months) - 0.5], "side": "top", "tickangle": -90},
        "yaxis": axis | {"categoryarray": list(reversed(names)), "range": [-0.5, len(names) - 0.5], "ticklabelstandoff": 6},
    }
    traces = [_shades(grid, look), _letters(grid, look, searched=searched)]
    return drawn(traces, look, TOP + ROW * len(names), "", "", showlegend=False, margin={"r": 4}, shapes=frames, **axes)


def coverage_summary(grid: pd.DataFrame, *, searched: bool = True) -> str:
    """Return the chart in a sentence: which months, how many of the cells are of each state, and the fullest."""
    if grid.empty:
        return f"{NONE_FLOWN}."
    cells = grid["state"].value_counts()
    told = ", ".join(f"{cells.get(state.value, 0):,} {words}" for state, words in (_CELLS if searched else _CELLS_UNSEARCHED).items())
    first, last = grid["month"].min(), grid["month"].max()
    numbered = grid.dropna(subset="flights")
    most = "" if numbered.empty else _most(numbered.loc[numbered["flights"].astype(int).idxmax()])
    return f"Completed flights by destination and month, {first:%B %Y} to {last:%B %Y}, {many(grid['destination_name'].nunique(), 'destination')}: {told}.{most}"


_CELLS = {Day.FLIGHT: "cells with a flight", Day.SEARCHED: "searched without finding one", Day.UNKNOWN: "not known to be searched"}
_CELLS_UNSEARCHED = {Day.FLIGHT: "cells with a flight", Day.UNKNOWN: "without one in this table"}


def _most(row: pd.Series) -> str:
    return f" Most: {many(int(row['flights']), 'flight')} to {row['destination_name']} in {row['month']:%B %Y}."


def _cell(row: object) -> str:
    """Return what stands in a cell: the number, what is open about it, or the sign of a month without one."""
    if row.state == Day.FLIGHT:
        number = "" if pd.isna(row.flights) or not row.flights else f"{int(row.flights)}"
        return f"{number}{'+' if number and row.unnumbered else ''}" or "?"
    return LETTERS[Day(row.state)]


def _hover(row: object, *, searched: bool) -> str:
    others = "" if pd.isna(row.tallied) else f"<br>others counted {row.tallied} flights"
    return f"<b>{plain(row.destination_name)}</b>, {row.month:%B %Y}<br>{_ours(row, searched=searched)}{others}"


def _ours(row: object, *, searched: bool) -> str:
    if row.state == Day.SEARCHED:
        return f"no flight found; {row.searched} of {many(row.days, 'day')} searched"
    if row.state == Day.UNKNOWN:
        return "no flight in the table" + "; no day is known to be searched" * searched
    flights = "number of flights not reported" if pd.isna(row.flights) else many(int(row.flights), "completed flight")
    open_ended = f", and {many(int(row.unnumbered), 'event')} without a number" if row.unnumbered and not pd.isna(row.flights) else ""
    return f"{flights}{open_ended}<br>{_people(row)}"


def _people(row: object) -> str:
    if pd.isna(row.people_best) and pd.isna(row.people_low):
        return "no count of people"
    low, best, high = (None if pd.isna(end) else int(end) for end in (row.people_low, row.people_best, row.people_high))
    people = people_words(low, None, high) if best is None else f"{best:,}"
    return f"{people} people on {many(int(row.known), 'flight')} with a count"


def _frames(grid: pd.DataFrame, months: list[str], names: list[str], theme: Theme) -> list[dict[str, object]]:
    """Return a frame for each cell of a month in which others counted flights, too: categories stand at whole numbers."""
    cells = [(months.index(f"{row.month:%b %Y}"), names.index(row_name(row.destination_name, 22))) for row in grid.itertuples()]
    line = {"color": theme.muted, "width": 1.3}
    return [{"type": "rect", "x0": x - 0.42, "x1": x + 0.42, "y0": y - 0.4, "y1": y + 0.4, "line": line} for x, y in cells]


def _shades(grid: pd.DataFrame, theme: Theme) -> Trace:
    """Return the shades, by the square root of the number, so that one flight differs from none and five from ten."""
    depth = [None if row.state != Day.FLIGHT else 1 if pd.isna(row.flights) else max(1.0, float(row.flights)) ** 0.5 for row in grid.itertuples()]
    return {
        "type": "heatmap",
        "x": [f"{month:%b %Y}" for month in grid["month"]],
        "y": [row_name(name, 22) for name in grid["destination_name"]],
        "z": depth,
        "zmin": 1,
        "zmax": max([2.0, *(value for value in depth if value is not None)]),
        "colorscale": [[0, theme.few], [1, theme.many]],
        "showscale": False,
        "hoverinfo": "skip",
        "xgap": 1,
        "ygap": 1,
    }


def _letters(grid: pd.DataFrame, theme: Theme, *, searched: bool) -> Trace:
    return {
        "type": "scatter",
        "x": [f"{month:%b %Y}" for month in grid["month"]],
        "y": [row_name(name, 22) for name in grid["destination_name"]],
        "text": [_cell(row) for row in grid.itertuples()],
        "hovertext": [_hover(row, searched=searched) for row in grid.itertuples()],
        "mode": "text",
        "textfont": {"color": [theme.text if row.state != Day.UNKNOWN else theme.muted for row in grid.itertuples()], "size": 12},
        "hoverinfo": "text",
    }


# --- days ------------------------------------------------------------------------------------------------------------------

_MARKS = {
    Day.FLIGHT: ("Flight", "square", 8),
    Day.SEARCHED: ("Searched, none found", "circle-open", 7),
    Day.UNKNOWN: ("Not known to be searched", "circle", 2.5),
}
_UNSEARCHED = {Day.FLIGHT: _MARKS[Day.FLIGHT], Day.UNKNOWN: ("No flight in this table", "circle", 2.5)}


def days_chart(days: pd.DataFrame, theme: str = "light", *, searched: bool = True) -> Figure:
    """Draw each day of `tracker.totals.days_of` by its month and number: a square for a flight, a ring for a search without one, else a dot; nothing is said of searches where none is on file."""
    look = theme_of(theme)
    if days.empty:
        return nothing(look, NONE_FLOWN)
    months = [f"{month:%b %Y}" for month in days["day"].dt.to_period("M").drop_duplicates()]
    marks = _MARKS if searched else _UNSEARCHED
    traces = [_day_marks(days[days["state"] == state], marks[state], look, flown=state is Day.FLIGHT) for state in Day if state in marks]
    axes = {
        "xaxis": {"range": [0.4, 31.6], "tickvals": [1, 5, 10, 15, 20, 25, 31], "showgrid": False, "zeroline": False, "fixedrange": True},
        "yaxis": {"type": "category", "categoryarray": list(reversed(months)), "categoryorder": "array", "showgrid": False, "fixedrange": True},
    }
    return drawn(traces, look, DAY_TOP + DAY_ROW * len(months), "Day of the month", "", margin={"r": 4}, **axes)


def days_summary(days: pd.DataFrame, place: str, *, searched: bool = True) -> str:
    """Return the chart in a sentence: how many days are of each kind."""
    if days.empty:
        return f"{NONE_FLOWN}."
    counts = days["state"].value_counts()
    told = ", ".join(f"{counts.get(state.value, 0):,} {words}" for state, words in (_DAYS if searched else _DAYS_UNSEARCHED).items())
    return f"{place}, {many(len(days), 'day')} from {days['day'].min():%B %Y} to {days['day'].max():%B %Y}: {told}."


_DAYS = {Day.FLIGHT: "with a completed flight", Day.SEARCHED: "searched without finding one", Day.UNKNOWN: "not known to be searched"}


_DAYS_UNSEARCHED = {Day.FLIGHT: "with a completed flight", Day.UNKNOWN: "without one in this table"}


def _day_marks(days: pd.DataFrame, mark: tuple[str, str, float], theme: Theme, *, flown: bool) -> Trace:
    name, symbol, size = mark
    colour = theme.outcomes[Outcome.COMPLETED] if flown else theme.muted
    return {
        "type": "scatter",
        "x": days["day"].dt.day.tolist() or [None],  # a mark without a day still stands in the legend
        "y": [f"{day:%b %Y}" for day in days["day"]] or [None],
        "mode": "markers",
        "marker": {"symbol": symbol, "size": size, "color": colour, "line": {"width": 1.5 if symbol == "circle-open" else 0}},
        "name": name,
        "hovertext": [_day_words(row, name) for row in days.itertuples()],
        "hoverinfo": "text",
    }


def _day_words(row: object, name: str) -> str:
    day = f"{row.day.day} {row.day:%B %Y}"
    if row.state != Day.FLIGHT:
        return f"{day}: {name.lower()}"
    return f"{day}: {'number of flights not reported' if pd.isna(row.flights) else many(int(row.flights), 'completed flight')}"
