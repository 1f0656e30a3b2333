"""How full the flights were."""

from collections.abc import Sequence

import pandas as pd

from tracker.charts.frame import MARGIN, NO_COUNT, ROW, TOLD, drawn, many, more, nothing, room, row_name, rows_axis
from tracker.models import Outcome
from tracker.palette import Figure, Theme, Trace, plain, theme_of

NO_AIRCRAFT = "No completed flight whose aircraft type is known"


def capacity_chart(frame: pd.DataFrame, theme: str = "light") -> Figure:
    """Draw how full the flights were, for the rows of `tracker.totals.capacity_by` with a known aircraft type.

    The wide bar is 100 seats, the narrow one the people flown for each 100 of them, over the flights where both are known: all seats and
    all people of a row rest on different flights, and never stand side by side. Without a count the row says so in words.
    """
    look = theme_of(theme)
    rows = frame[~frame["total"].astype(bool) & frame["flown_seats"].notna()]
    if rows.empty:
        return nothing(look, NO_AIRCRAFT)
    names = [row_name(name) for name in rows["name"]]
    traces = [_seat_bars(rows, names, look), _people_bars(rows, names, look), _loads(rows, names, look)]
    most = max(100.0, 100 * float(rows["load_factor"].fillna(1.0).max()))
    across = {"range": [0, most * 1.5], "tickvals": [0, 25, 50, 75, 100]}
    return drawn(traces, look, MARGIN + (ROW + 6) * len(names), "People for each 100 seats", "", barmode="overlay", margin={"r": 24} | room(names), xaxis=across, yaxis=rows_axis(names))


def capacity_summary(frame: pd.DataFrame, by: str = "destination country") -> str:
    """Return the chart in sentences: people and seats over the flights where both are known, and the rows without a bar; `by` names the rows."""
    rows = frame[~frame["total"].astype(bool) & frame["flown_seats"].notna()]
    if rows.empty:
        return f"{NO_AIRCRAFT}."
    loaded = rows[rows["load_factor"].notna()]
    told = "; ".join(f"{row.name}: {_load_words(row)}" for row in loaded.head(TOLD).itertuples())
    lead = f"People for each 100 seats of completed flights, by {by}."
    return " ".join(part for part in (lead, f"{told}{more(len(loaded))}." if told else "", rows_without_bar(frame)) if part)


def rows_without_bar(frame: pd.DataFrame) -> str:
    """Say which rows of `tracker.totals.capacity_by` have no bar of people, and why; empty if all have one."""
    rows = frame[~frame["total"].astype(bool) & frame["load_factor"].isna()]
    reasons: dict[str, list[str]] = {}
    for row in rows.itertuples():
        reasons.setdefault(_why_no_bar(row), []).append(row.name)
    told = "; ".join(f"{', '.join(names)} ({reason})" for reason, names in reasons.items())
    return f"Without a bar: {told}." if told else ""


def _why_no_bar(row: object) -> str:
    if not pd.isna(row.flown_flights) and row.flown_flights == 0:
        return "no completed flight"
    counted = not pd.isna(row.flown_best)
    if pd.isna(row.flown_seats):
        return "no seats known" if counted else "no seats known and no count of people"
    return "no flight with both seats and a count" if counted else "no count of people"


def _seat_bars(rows: pd.DataFrame, names: Sequence[str], theme: Theme) -> Trace:
    marker = {"color": theme.grid, "line": {"color": theme.muted, "width": 1}}
    shape = {"orientation": "h", "width": 0.66, "marker": marker, "hovertext": _capacity_hover(rows), "hoverinfo": "text", "customdata": rows["name"].tolist()}
    return {"type": "bar", "x": [100] * len(rows), "y": list(names), "name": "Seats", **shape}


def _people_bars(rows: pd.DataFrame, names: Sequence[str], theme: Theme) -> Trace:
    people = [None if pd.isna(load) else round(100 * load, 1) for load in rows["load_factor"]]
    marker = {"color": theme.outcomes[Outcome.COMPLETED], "line": {"width": 0.5, "color": "#E5ECF6"}}
    shape = {"orientation": "h", "width": 0.3, "marker": marker, "hovertext": _capacity_hover(rows), "hoverinfo": "text", "customdata": rows["name"].tolist()}
    return {"type": "bar", "x": people, "y": list(names), "name": "People (best figure)", **shape}


def _loads(rows: pd.DataFrame, names: Sequence[str], theme: Theme) -> Trace:
    ends = [100 if pd.isna(load) else round(max(100, 100 * load), 1) for load in rows["load_factor"]]
    words = [f" {_load_label(row)}" for row in rows.itertuples()]
    text = {"text": words, "textposition": "middle right", "textfont": {"color": theme.text}}
    return {"type": "scatter", "x": ends, "y": list(names), "mode": "text", "showlegend": False, "hoverinfo": "skip", "cliponaxis": False, **text}


def _load_label(row: object) -> str:
    if pd.isna(row.load_factor):
        return NO_COUNT
    return f"{row.load_factor:.0%}" + ("" if pd.isna(row.load_flights) else f", {many(int(row.load_flights), 'flight')}")


def _capacity_hover(rows: pd.DataFrame) -> list[str]:
    return [
        f"<b>{plain(row.name)}</b><br>{_load_words(row)}<br>{_seats_words(row)}"
        for row in rows.itertuples()
    ]


def _seats_words(row: object) -> str:
    on = "events without a number of flights" if pd.isna(row.flown_seats_flights) else many(int(row.flown_seats_flights), "flight")
    return f"{many(int(row.flown_seats), 'seat')} on {on} of known aircraft type"


def _load_words(row: object) -> str:
    if pd.isna(row.load_factor):
        return "load factor not known"
    on = "the events" if pd.isna(row.load_flights) else f"the {many(int(row.load_flights), 'flight')}"
    return f"load factor {row.load_factor:.0%}, {int(row.load_people):,} people for {many(int(row.load_seats), 'seat')} on {on} where both are known"
