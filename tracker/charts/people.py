"""People flown, refused or announced, as ranges."""

from typing import Literal

import pandas as pd

from tracker.charts.frame import MARGIN, NO_COUNT, ROW, TOLD, drawn, more, nothing, room, row_name, rows_axis
from tracker.models import Outcome
from tracker.palette import Figure, Theme, Trace, plain, theme_of
from tracker.totals import Range

Kind = Literal["flown", "refused", "announced"]
"""The three totals of people, which are never added."""

OUTCOME_OF_KIND: dict[Kind, Outcome] = {"flown": Outcome.COMPLETED, "refused": Outcome.DENIED, "announced": Outcome.PLANNED}


def people_chart(frame: pd.DataFrame, theme: str = "light", kind: Kind = "flown") -> Figure:
    """Draw the people of one kind in `tracker.totals.capacity_by` as ranges: a dot at the best, a line from low to high.

    A triangle in place of the dot says that the sources set no upper bound, a bar at the least that there are bounds and no best figure, or
    one of some events only, which is less than there were; a row without a count says so in words.
    """
    look, rows = theme_of(theme), _rows_of(frame, kind)
    if rows.empty:
        return nothing(look, f"No flight {kind}")
    names = [row_name(name) for name in rows["name"]]
    best = _best_of_all(rows).notna()
    bounded, open_ended = rows[best & rows["high"].notna()], rows[best & rows["high"].isna()]
    only_bounds = rows[~best & rows["low"].notna()]
    dots = [_dots(bounded, kind, look, "circle", "Best figure"), _dots(open_ended, kind, look, "triangle-right", "Best figure, no upper bound")]
    if len(only_bounds):
        dots += [_dots(only_bounds, kind, look, "line-ns-open", "At least, no best figure of all")]
    counted = rows["best"].notna() | rows["low"].notna()
    traces = [_intervals(rows[counted], kind, look), *dots, _no_counts(rows[~counted], look)]
    across = {"rangemode": "tozero", "tickformat": ",d", "nticks": 6}
    return drawn(traces, look, MARGIN + ROW * len(names), f"People {kind}", "", margin=room(names), xaxis=across, yaxis=rows_axis(names))


def people_summary(frame: pd.DataFrame, kind: Kind = "flown", by: str = "destination country") -> str:
    """Return the chart in a sentence: the ranges of the first rows; `by` names the rows."""
    rows = _rows_of(frame, kind)
    if rows.empty:
        return f"No flight {kind}."
    told = "; ".join(f"{row.name}: {_range_words(row)}" for row in rows.head(TOLD).itertuples(index=False))
    return f"People {kind} by {by}. {told}{more(len(rows))}."


def _rows_of(frame: pd.DataFrame, kind: Kind) -> pd.DataFrame:
    """Return the rows that have flights of the kind, with columns low, best, high, picked, bounded; flights missing means unknown, 0 means none."""
    rows = frame[~frame["total"].astype(bool)].rename(columns={f"{kind}_{end}": end for end in ("low", "best", "high", "flights", "picked", "bounded")})
    return rows[rows["flights"].isna() | (rows["flights"] > 0)]


def _best_of_all(rows: pd.DataFrame) -> pd.Series:
    """Give the best figures; none where the sum is known to be more, because events that have only bounds are not in it."""
    return rows["best"].mask(rows["best"].lt(rows["low"]).fillna(False))


def _range_words(row: object) -> str:
    low, best, high, picked, bounded = (None if pd.isna(value) else int(value) for value in (row.low, row.best, row.high, row.picked, row.bounded))
    return NO_COUNT if best is None and low is None else Range(low=low, best=best, high=high, known=0, of=0, picked=picked or 0, bounded=bounded or 0).figure()


def _intervals(rows: pd.DataFrame, kind: Kind, theme: Theme) -> Trace:
    x: list[float | None] = []
    y: list[str | None] = []
    for row in rows.itertuples(index=False):
        low = row.best if pd.isna(row.low) else row.low
        high = max((end for end in (low, row.best, row.high) if not pd.isna(end)), default=low)
        x += [int(low), int(high), None]
        y += [row_name(row.name)] * 2 + [None]
    line = {"color": theme.outcomes[OUTCOME_OF_KIND[kind]], "width": 5}
    return {"type": "scatter", "x": x, "y": y, "mode": "lines", "line": line, "opacity": 0.45, "hoverinfo": "skip", "name": "Range"}


def _dots(rows: pd.DataFrame, kind: Kind, theme: Theme, symbol: str, name: str) -> Trace:
    texts = [f"<b>{plain(row.name)}</b><br>People {kind}: {_range_words(row)}" for row in rows.itertuples(index=False)]
    marker = {"symbol": symbol, "size": 12, "color": theme.outcomes[OUTCOME_OF_KIND[kind]], "line": {"width": 1, "color": theme.ground}}
    places = {"x": _best_of_all(rows).fillna(rows["low"]).astype(int).tolist(), "y": [row_name(n) for n in rows["name"]]}
    return {"type": "scatter", **places, "mode": "markers", "marker": marker, "hovertext": texts, "hoverinfo": "text", "name": name, "cliponaxis": False}


def _no_counts(rows: pd.DataFrame, theme: Theme) -> Trace:
    places = {"x": [0] * len(rows), "y": [row_name(name) for name in rows["name"]]}
    words = {"text": [f" {NO_COUNT}"] * len(rows), "textposition": "middle right", "textfont": {"color": theme.muted}}
    return {"type": "scatter", **places, **words, "mode": "text", "hoverinfo": "skip", "showlegend": False}
