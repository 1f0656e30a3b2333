"""The values that the sources of one event give for one field: one dot for each independent source."""

import pandas as pd

from tracker.charts.frame import MARGIN, ROW, drawn, many, nothing, row_name, rows_axis, whole_numbers
from tracker.palette import Figure, Trace, plain, theme_of
from tracker.table import reading_number

EMPTY = "No source gives a value"
SHOWN, OTHERS = "Shown value", "Other values given"


def values_chart(claims: pd.DataFrame, theme: str = "light") -> Figure:
    """Draw the rows of claims.csv about one field of one event: a row for each value, a dot for each independent source that gives it.

    Filled dots: the value that the table shows. Documents that copy one another are one dot; pointing at it names their publishers.
    """
    look = theme_of(theme)
    dots = _dots(claims)
    if dots.empty:
        return nothing(look, EMPTY)
    values = list(dict.fromkeys(dots["reading"]))
    traces: list[Trace] = []
    for shown, name, symbol in ((True, SHOWN, "circle"), (False, OTHERS, "circle-open")):
        rows = dots[dots["shown"] == shown]
        marker = {"symbol": symbol, "size": 14, "color": look.text, "line": {"width": 2.2, "color": look.text}}
        places = {"x": rows["place"].tolist(), "y": [row_name(text, 26) for text in rows["reading"]]}
        traces.append({"type": "scatter", **places, "mode": "markers", "marker": marker, "hovertext": rows["hover"].tolist(), "hoverinfo": "text", "name": name})
    most = int(dots["place"].max())
    lines = sum(max(1, row_name(value, 26).count("<br>") + 1) for value in values)
    axes = {"xaxis": whole_numbers(most) | {"range": [0.4, max(most, 4) + 0.6]}, "yaxis": rows_axis([row_name(value, 26) for value in values])}
    return drawn(traces, look, MARGIN + max(ROW * len(values), 17 * lines + 8), "Independent sources", "", **axes)


def values_summary(claims: pd.DataFrame) -> str:
    """Return the chart in a sentence: each value, how many independent sources give it, and which one is shown."""
    dots = _dots(claims)
    if dots.empty:
        return f"{EMPTY}."
    told = [
        f"{reading}: {many(len(rows), 'independent source')}{' (the value shown)' if rows['shown'].any() else ''}"
        for reading, rows in dots.groupby("reading", sort=False)
    ]
    return f"{many(len(told), 'value')} given. {'; '.join(told)}."


def _dots(claims: pd.DataFrame) -> pd.DataFrame:
    """Return one row for each value and independent source: reading, shown, place (1, 2, ... along the row), hover."""
    rows = claims.dropna(subset="reading").assign(shown=lambda frame: frame["shown"].fillna(False).astype(bool))
    # A report without a source group is a source of its own.
    rows = rows.assign(
        source=[report if pd.isna(group) else str(group) for group, report in zip(rows["source_group"], rows["report_id"], strict=True)]
    )
    groups = rows.groupby(["reading", "source"], sort=False)
    dots = groups.agg(shown=("shown", "any"), publishers=("publisher", lambda names: list(dict.fromkeys(names)))).reset_index()
    dots["shown"] = dots.groupby("reading")["shown"].transform("any")
    dots["place"] = dots.groupby("reading").cumcount() + 1
    dots["hover"] = [f"<b>{plain(row.reading)}</b><br>{'<br>'.join(plain(name) for name in row.publishers)}" for row in dots.itertuples()]
    return _in_order(dots)


def _in_order(dots: pd.DataFrame) -> pd.DataFrame:
    """Return the values by the last number in their words where all have one, else those with most sources first."""
    numbers = [reading_number(text) for text in dots["reading"]]
    weight = dots.groupby("reading")["place"].transform("max") * -1
    order = weight if None in numbers else pd.Series(numbers, index=dots.index, dtype="float")
    return dots.assign(order=order).sort_values(["order", "reading", "place"], kind="stable").drop(columns="order")
