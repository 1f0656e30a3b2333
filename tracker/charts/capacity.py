"""How full the flights were."""

from collections.abc import Sequence

import pandas as pd

from tracker.charts.frame import MARGIN, ROW, TOLD, Row, drawn, is_known, many, more, nothing, room, row_name, rows_axis
from tracker.models import Outcome
from tracker.palette import Figure, Theme, Trace, plain, theme_of
from tracker.table import rows_of

NO_AIRCRAFT = "No completed flight whose aircraft type is known"


def capacity_chart(frame: pd.DataFrame, theme: str = "light") -> Figure:
    """Draw how full the flights were, for the rows of `tracker.totals.capacity_by` with a known aircraft type.

    The wide bar is 100 seats, the narrow one the people flown for each 100 of them, over the flights where both are known: all seats and
    all people of a row rest on different flights, and never stand side by side. Without a count the row says so in words.
    """
    look = theme_of(theme)
    rows = [row for row in _countries(frame) if is_known(row["flown_seats"])]
    if not rows:
        return nothing(look, NO_AIRCRAFT)
    names = [row_name(row["name"]) for row in rows]
    traces = [_seat_bars(rows, names, look), _people_bars(rows, names, look), _loads(rows, names, look)]
    most = max([100.0, *(100 * row["load_factor"] for row in rows if is_known(row["load_factor"]))])
    across = {"range": [0, most * 1.5], "tickvals": [0, 25, 50, 75, 100]}
    return drawn(traces, look, MARGIN + (ROW + 6) * len(names), "People for each 100 seats", "", barmode="overlay", margin={"r": 24} | room(names), xaxis=across, yaxis=rows_axis(names))


def capacity_summary(frame: pd.DataFrame, by: str = "destination country") -> str:
    """Return the chart in sentences: people and seats over the flights where both are known, and the rows without a bar; `by` names the rows."""
    every = _countries(frame)
    rows = [row for row in every if is_known(row["flown_seats"])]
    if not rows:
        return f"{NO_AIRCRAFT}."
    loaded = [row for row in rows if is_known(row["load_factor"])]
    told = "; ".join(f"{row['name']}: {_load_words(row)}" for row in loaded[:TOLD])
    lead = f"People for each 100 seats of completed flights, by {by}."
    return " ".join(part for part in (lead, f"{told}{more(len(loaded))}." if told else "", _without_bar(every)) if part)


def rows_without_bar(frame: pd.DataFrame) -> str:
    """Say which rows of `tracker.totals.capacity_by` have no bar of people, and why; empty if all have one."""
    return _without_bar(_countries(frame))


def _countries(frame: pd.DataFrame) -> list[Row]:
    """Read all rows but the sum."""
    return [row for row in rows_of(frame) if not row["total"]]


def _without_bar(rows: Sequence[Row]) -> str:
    reasons: dict[str, list[str]] = {}
    for row in rows:
        if not is_known(row["load_factor"]):
            reasons.setdefault(_why_no_bar(row), []).append(row["name"])
    told = "; ".join(f"{', '.join(names)} ({reason})" for reason, names in reasons.items())
    return f"Without a bar: {told}." if told else ""


def _why_no_bar(row: Row) -> str:
    if is_known(row["flown_flights"]) and row["flown_flights"] == 0:
        return "no completed flight"
    counted = is_known(row["flown_best"]) or is_known(row["flown_low"])
    if not is_known(row["flown_seats"]):
        return "no seats known" if counted else "no seats known and no count of people"
    return "no flight with both seats and a count" if counted else "no count of people"


def _seat_bars(rows: Sequence[Row], names: Sequence[str], theme: Theme) -> Trace:
    marker = {"color": theme.grid, "line": {"color": theme.muted, "width": 1}}
    return {"type": "bar", "x": [100] * len(rows), "y": list(names), "name": "Seats", "width": 0.66, "marker": marker, **_bars(rows)}


def _people_bars(rows: Sequence[Row], names: Sequence[str], theme: Theme) -> Trace:
    people = [None if not is_known(row["load_factor"]) else round(100 * row["load_factor"], 1) for row in rows]
    marker = {"color": theme.outcomes[Outcome.COMPLETED], "line": {"width": 0.5, "color": "#E5ECF6"}}
    return {"type": "bar", "x": people, "y": list(names), "name": "People (best figure)", "width": 0.3, "marker": marker, **_bars(rows)}


def _bars(rows: Sequence[Row]) -> Trace:
    return {"orientation": "h", "hovertext": [_capacity_hover(row) for row in rows], "hoverinfo": "text", "customdata": [row["name"] for row in rows]}


def _loads(rows: Sequence[Row], names: Sequence[str], theme: Theme) -> Trace:
    ends = [100 if not is_known(row["load_factor"]) else round(max(100, 100 * row["load_factor"]), 1) for row in rows]
    text = {"text": [f" {_load_label(row)}" for row in rows], "textposition": "middle right", "textfont": {"color": theme.text}}
    return {"type": "scatter", "x": ends, "y": list(names), "mode": "text", "showlegend": False, "hoverinfo": "skip", "cliponaxis": False, **text}


def _load_label(row: Row) -> str:
    if not is_known(row["load_factor"]):
        return "no count"
    return f"{row['load_factor']:.0%}" + ("" if not is_known(row["load_flights"]) else f", {many(row['load_flights'], 'flight')}")


def _capacity_hover(row: Row) -> str:
    return f"<b>{plain(row['name'])}</b><br>{_load_words(row)}<br>{_seats_words(row)}"


def _seats_words(row: Row) -> str:
    on = "events without a number of flights" if not is_known(row["flown_seats_flights"]) else many(row["flown_seats_flights"], "flight")
    return f"{many(row['flown_seats'], 'seat')} on {on} of known aircraft type"


def _load_words(row: Row) -> str:
    if not is_known(row["load_factor"]):
        return "load factor not known"
    on = "the events" if not is_known(row["load_flights"]) else f"the {many(row['load_flights'], 'flight')}"
    return f"load factor {row['load_factor']:.0%}, {row['load_people']:,} people for {many(row['load_seats'], 'seat')} on {on} where both are known"
