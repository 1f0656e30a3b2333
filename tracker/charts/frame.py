"""What all charts share: the axes with their units, the legend, bars of an outcome, names that fit a narrow screen."""

import math
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

from tracker.models import Outcome
from tracker.palette import OUTCOMES, PATTERNS, Figure, Theme, Trace, outcome_colour, outcome_label, outcome_of, plain
from tracker.table import rows_of

ROW, MARGIN = 36, 118
"""Pixels: height of one row of a horizontal chart, and of its axis and legend together."""

LETTER = 6.7
"""Pixels of a letter in a label."""

FEW = 8
"""Up to this many, every whole number has a tick."""

TOLD = 5
"""Rows named in a summary."""

NO_COUNT = "no count reported"

Row = Mapping[str, Any]
"""A row of a frame of totals, by the names of its columns."""


def drawn(traces: Sequence[Trace], theme: Theme, height: int, across: str, up: str, **more: Any) -> Figure:  # noqa: ANN401 (any part of a layout)
    """Put traces into a figure of the theme's look, with the axis titles `across` and `up` (with their units).

    `more` are further parts of the layout; those of an axis and of the margin come on top of what all charts have.
    """
    # Beside a margin of 0 Plotly adds no room of its own to what the legend and the labels need; beside another it adds as much at each side.
    top = 0 if sum(one.get("showlegend", True) for one in traces) > 1 else 8
    margin = {"l": 0, "r": 12, "t": top, "b": 0} | more.pop("margin", {})
    axes = {"xaxis": _axis(theme, across, 10) | more.pop("xaxis", {}), "yaxis": _axis(theme, up, 14) | more.pop("yaxis", {})}
    beside = {"margin": margin | {"l": margin["l"] and margin["l"] + top}}
    return {"data": [_in_legend(one) for one in traces], "layout": _look(theme, height) | more | axes | beside}


def _in_legend(trace: Trace) -> Trace:
    """Give a trace a group of its own: grouped, the legend flows over lines as text does; ungrouped names stand in one column on a narrow screen."""
    return trace | ({"legendgroup": trace["name"]} if "name" in trace else {})


def _axis(theme: Theme, title: str, standoff: int) -> dict[str, Any]:
    return {
        "gridcolor": theme.grid,
        "zerolinecolor": theme.grid,
        "zerolinewidth": 2,
        "linecolor": theme.grid,
        "ticks": "",
        "automargin": True,
        "tickfont": {"color": theme.muted, "size": 12},
        "title": {"text": title, "standoff": standoff, "font": {"color": theme.muted, "size": 12.5}},
    }


def _look(theme: Theme, height: int) -> dict[str, Any]:
    return {
        "height": height,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "autotypenumbers": "strict",
        "font": {"color": theme.text, "size": 12},
        "hoverlabel": {"bgcolor": theme.ground, "bordercolor": theme.border, "font": {"color": theme.text}, "align": "left"},
        "legend": {
            "orientation": "h",
            "xref": "container",
            "x": 0,
            "yref": "container",
            "y": 1,
            "yanchor": "top",
            "traceorder": "grouped",
            "tracegroupgap": 2,
            "bgcolor": "rgba(0,0,0,0)",
        },
        "barmode": "stack",
        "bargap": 0.3,
        "uirevision": "chart",
    }


def whole_numbers(most: float) -> dict[str, Any]:
    """Return the settings of an axis that counts: from zero, ticks on whole numbers only."""
    return {"rangemode": "tozero", "tickformat": ",d"} | ({"dtick": 1} if most <= FEW else {"nticks": 7})


def rows_axis(names: Sequence[str]) -> dict[str, Any]:
    """Return the settings of a vertical axis of names, the first at the top, with room for long ones."""
    return {"type": "category", "categoryorder": "array", "categoryarray": list(reversed(names)), "showgrid": False, "ticklabelstandoff": 8}


def room(names: Iterable[str], beside: int = 35) -> dict[str, int]:
    """Return the left margin that names need as labels of rows (numbers of an axis with a title: 27 pixels beside them).

    Plotly would find it by itself, and draw the whole chart a second time. Letters are taken as wide as in Arial; where a browser has
    wider ones, it still does.

    >>> room(["Guatemala", "Dominican<br>Republic"])
    {'l': 96}
    """
    return {"l": beside + math.ceil(LETTER * max((len(line) for name in names for line in name.split("<br>")), default=0))}


def row_name(text: object, width: int = 20) -> str:
    """Return a name to draw beside a row, broken over lines so that a narrow screen keeps room for the chart.

    >>> row_name("Democratic Republic of the Congo")
    'Democratic Republic<br>of the Congo'
    """
    return "<br>".join(plain(line) for line in textwrap.wrap(str(text), width)) or plain(text)


def outcome_bar(outcome: Outcome | None, theme: Theme, **bars: object) -> Trace:
    """Return the bars of one outcome, in its colour and its pattern."""
    shape = PATTERNS[outcome] if outcome else "/"
    colour = outcome_colour(outcome, theme)
    pattern = {"shape": shape, "fillmode": "replace", "bgcolor": colour, "fgcolor": theme.ground, "size": 7, "solidity": 0.24}
    marker = {"color": colour, "pattern": pattern, "line": {"width": 0.8, "color": theme.ground}}
    return {"type": "bar", "name": outcome_label(outcome), "marker": marker, "hoverinfo": "text", "textposition": "none", **bars}


def present(codes: Iterable[object]) -> list[Outcome | None]:
    """Return the outcomes among the codes in their fixed order, None last for codes that name no outcome."""
    found = {outcome_of(code) for code in codes}
    return [outcome for outcome in (*OUTCOMES, None) if outcome in found]


def by_outcome(frame: pd.DataFrame) -> dict[Outcome | None, list[Row]]:
    """Read the rows of each outcome among them, in their fixed order; None last, for those whose code names none."""
    rows = rows_of(frame)
    return {outcome: [row for row in rows if outcome_of(row["outcome"]) is outcome] for outcome in present(row["outcome"] for row in rows)}


def is_known(cell: object) -> bool:
    """Tell whether a cell has a value."""
    return cell is not None and cell is not pd.NA and cell == cell  # noqa: PLR0124 (only NaN differs from itself)


def nothing(theme: Theme, words: str) -> Figure:
    """Return a figure that says in words that there is nothing to draw."""
    note = {"text": plain(words), "showarrow": False, "xref": "paper", "yref": "paper", "x": 0.5, "y": 0.5}
    hidden = {"visible": False}
    return drawn([], theme, 120, "", "", annotations=[note], xaxis=hidden, yaxis=hidden)


def many(number: int, thing: str) -> str:
    """Return a number with its unit.

    >>> many(1, "flight"), many(1200, "event")
    ('1 flight', '1,200 events')
    """
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def more(number: int) -> str:
    """Return how many a summary leaves untold after the first TOLD; empty if none."""
    return f"; and {number - TOLD} more" if number > TOLD else ""
