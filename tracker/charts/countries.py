"""What became of flights, how many people, and how full: by destination country."""

from collections.abc import Sequence
from typing import Literal

import pandas as pd
import plotly.graph_objects as go

from tracker.charts.frame import MARGIN, ROW, drawn, many, nothing, outcome_bar, present, row_name, rows_axis, whole_numbers
from tracker.models import Outcome
from tracker.palette import OUTCOMES, Theme, outcome_label, outcome_of, plain, theme_of
from tracker.totals import Range

Kind = Literal["flown", "refused", "announced"]
"""The three totals of people, which are never added."""

OUTCOME_OF_KIND: dict[Kind, Outcome] = {"flown": Outcome.COMPLETED, "refused": Outcome.DENIED, "announced": Outcome.PLANNED}
NO_COUNT = "no count reported"
NO_NUMBER = "number not reported"
NO_AIRCRAFT = "No completed flight whose aircraft type is known"
TOLD = 5
"""Countries named in a summary."""


def outcomes_by_country_chart(frame: pd.DataFrame, theme: str = "light") -> go.Figure:
    """Stack the flights of `tracker.totals.outcomes_by_country` by outcome, one row for each country, most flights first.

    A country with events that give no number of flights has "+ ?" at the end of its row; pointing at it tells how many.
    """
    look = theme_of(theme)
    if frame.empty:
        return nothing(look, "No flight to show")
    per_country = frame.groupby("destination_name", sort=True)[["flights", "unnumbered"]].sum().sort_values("flights", ascending=False)
    names = [row_name(name) for name in per_country.index]
    figure = go.Figure([_outcome_bars(frame, outcome, look) for outcome in present(frame["outcome"])])
    open_ended = per_country[per_country["unnumbered"] > 0]
    if len(open_ended):
        figure.add_trace(_open_ends(open_ended, look))
    figure = drawn(figure, look, MARGIN + ROW * len(names), "Flights", "").update_layout(margin={"r": 32})
    return figure.update_yaxes(**rows_axis(names)).update_xaxes(**whole_numbers(int(per_country["flights"].max())))


def outcomes_by_country_summary(frame: pd.DataFrame) -> str:
    """Return the chart in a sentence: flights by outcome of the countries with most flights."""
    if frame.empty:
        return "No flight to show."
    order = frame.groupby("destination_name")["flights"].sum().sort_values(ascending=False, kind="stable").index
    told = "; ".join(f"{name}: {_outcomes_told(frame[frame['destination_name'] == name])}" for name in order[:TOLD])
    return f"Flights by destination country and outcome. {told}{_more(len(order))}."


def _outcomes_told(rows: pd.DataFrame) -> str:
    ranks = {outcome.value: rank for rank, outcome in enumerate(OUTCOMES)}
    parts = [
        f"{many(int(row.flights), 'flight')} {outcome_label(row.outcome).lower()}"
        if not pd.isna(row.flights)
        else f"{outcome_label(row.outcome).lower()}, number of flights not reported"
        for row in sorted(rows.itertuples(index=False), key=lambda row: ranks.get(row.outcome, len(ranks)))
    ]
    return ", ".join(parts)


def _outcome_bars(frame: pd.DataFrame, outcome: Outcome | None, theme: Theme) -> go.Bar:
    rows = frame[[outcome_of(code) is outcome for code in frame["outcome"]]].dropna(subset="flights")
    texts = [
        f"<b>{plain(row.destination_name)}</b><br>{outcome_label(outcome)}: {many(int(row.flights), 'flight')}"
        for row in rows.itertuples(index=False)
    ]
    names = [row_name(name) for name in rows["destination_name"]]
    return outcome_bar(outcome, theme, x=rows["flights"].astype(int).tolist(), y=names, orientation="h", hovertext=texts)


def _open_ends(rows: pd.DataFrame, theme: Theme) -> go.Scatter:
    texts = [f"{many(int(number), 'event')} without a number of flights" for number in rows["unnumbered"]]
    return go.Scatter(
        x=rows["flights"].astype(int).tolist(),
        y=[row_name(name) for name in rows.index],
        mode="text",
        text=["  + ?" if flights else f"  {NO_NUMBER}" for flights in rows["flights"]],
        textposition="middle right",
        textfont={"color": theme.text},
        hovertext=texts,
        hoverinfo="text",
        showlegend=False,
        cliponaxis=False,
    )


def people_by_country_chart(frame: pd.DataFrame, theme: str = "light", kind: Kind = "flown") -> go.Figure:
    """Draw the people of one kind in `tracker.totals.capacity_by_country` as ranges: a dot at the best, a line from low to high.

    A triangle in place of the dot says that the sources set no upper bound; a country without a count says so in words.
    """
    look, rows = theme_of(theme), _rows_of(frame, kind)
    if rows.empty:
        return nothing(look, f"No flight {kind}")
    names = [row_name(name) for name in rows["destination_name"]]
    bounded = rows[rows["high"].notna() & rows["best"].notna()]
    open_ended = rows[rows["high"].isna() & rows["best"].notna()]
    figure = go.Figure([_intervals(rows[rows["best"].notna()], kind, look)])
    figure.add_traces(
        [_dots(bounded, kind, look, "circle", "Best count"), _dots(open_ended, kind, look, "triangle-right", "Best count, no upper bound")]
    )
    figure.add_trace(_no_counts(rows[rows["best"].isna()], look))
    figure = drawn(figure, look, MARGIN + ROW * len(names), f"People {kind}", "")
    return figure.update_yaxes(**rows_axis(names)).update_xaxes(rangemode="tozero", tickformat=",d", nticks=6)


def people_by_country_summary(frame: pd.DataFrame, kind: Kind = "flown") -> str:
    """Return the chart in a sentence: the ranges of the countries with most people."""
    rows = _rows_of(frame, kind)
    if rows.empty:
        return f"No flight {kind}."
    told = "; ".join(f"{row.destination_name}: {_range_words(row)}" for row in rows.head(TOLD).itertuples(index=False))
    return f"People {kind} by destination country. {told}{_more(len(rows))}."


def _rows_of(frame: pd.DataFrame, kind: Kind) -> pd.DataFrame:
    """Return the countries that have flights of the kind, with columns low, best, high; flights missing means unknown, 0 means none."""
    rows = frame[~frame["total"].astype(bool)].rename(columns={f"{kind}_{end}": end for end in ("low", "best", "high", "flights")})
    return rows[rows["flights"].isna() | (rows["flights"] > 0)]


def _range_words(row: object) -> str:
    low, best, high = (None if pd.isna(value) else int(value) for value in (row.low, row.best, row.high))
    return NO_COUNT if best is None and low is None else Range(low=low, best=best, high=high, known=0, of=0).figure()


def _intervals(rows: pd.DataFrame, kind: Kind, theme: Theme) -> go.Scatter:
    x: list[float | None] = []
    y: list[str | None] = []
    for row in rows.itertuples(index=False):
        low = row.best if pd.isna(row.low) else row.low
        x += [int(low), int(row.best if pd.isna(row.high) else row.high), None]
        y += [row_name(row.destination_name)] * 2 + [None]
    line = {"color": theme.outcomes[OUTCOME_OF_KIND[kind]], "width": 5}
    return go.Scatter(x=x, y=y, mode="lines", line=line, opacity=0.45, hoverinfo="skip", name="Range")


def _dots(rows: pd.DataFrame, kind: Kind, theme: Theme, symbol: str, name: str) -> go.Scatter:
    texts = [f"<b>{plain(row.destination_name)}</b><br>People {kind}: {_range_words(row)}" for row in rows.itertuples(index=False)]
    marker = {"symbol": symbol, "size": 12, "color": theme.outcomes[OUTCOME_OF_KIND[kind]], "line": {"width": 1, "color": theme.ground}}
    places = {"x": rows["best"].astype(int).tolist(), "y": [row_name(n) for n in rows["destination_name"]]}
    return go.Scatter(**places, mode="markers", marker=marker, hovertext=texts, hoverinfo="text", name=name, cliponaxis=False)


def _no_counts(rows: pd.DataFrame, theme: Theme) -> go.Scatter:
    places = {"x": [0] * len(rows), "y": [row_name(name) for name in rows["destination_name"]]}
    words = {"text": [f" {NO_COUNT}"] * len(rows), "textposition": "middle right", "textfont": {"color": theme.muted}}
    return go.Scatter(**places, **words, mode="text", hoverinfo="skip", showlegend=False)


def capacity_chart(frame: pd.DataFrame, theme: str = "light") -> go.Figure:
    """Draw how full the flights were, for the countries of `tracker.totals.capacity_by_country` with a known aircraft type.

    The wide bar is 100 seats, the narrow one the people flown for each 100 of them, over the flights where both are known: all seats and
    all people of a country rest on different flights, and never stand side by side. Without a count the row says so in words.
    """
    look = theme_of(theme)
    rows = frame[~frame["total"].astype(bool) & frame["seats"].notna()]
    if rows.empty:
        return nothing(look, NO_AIRCRAFT)
    names = [row_name(name) for name in rows["destination_name"]]
    figure = go.Figure([_seat_bars(rows, names, look), _people_bars(rows, names, look), _loads(rows, names, look)])
    figure = drawn(figure, look, MARGIN + (ROW + 6) * len(names), "People for each 100 seats", "")
    most = max(100.0, 100 * float(rows["load_factor"].fillna(1.0).max()))
    return (
        figure.update_yaxes(**rows_axis(names))
        .update_xaxes(range=[0, most * 1.5], tickvals=[0, 25, 50, 75, 100])
        .update_layout(barmode="overlay")
    )


def capacity_summary(frame: pd.DataFrame) -> str:
    """Return the chart in sentences: people and seats over the flights where both are known, and the countries without a bar."""
    rows = frame[~frame["total"].astype(bool) & frame["seats"].notna()]
    if rows.empty:
        return f"{NO_AIRCRAFT}."
    loaded = rows[rows["load_factor"].notna()]
    told = "; ".join(f"{row.destination_name}: {_load_words(row)}" for row in loaded.head(TOLD).itertuples())
    lead = "People for each 100 seats of completed flights, by destination country."
    return " ".join(part for part in (lead, f"{told}{_more(len(loaded))}." if told else "", countries_without_bar(frame)) if part)


def countries_without_bar(frame: pd.DataFrame) -> str:
    """Say which countries of `tracker.totals.capacity_by_country` have no bar of people, and why; empty if all have one."""
    rows = frame[~frame["total"].astype(bool) & frame["load_factor"].isna()]
    reasons: dict[str, list[str]] = {}
    for row in rows.itertuples():
        reasons.setdefault(_why_no_bar(row), []).append(row.destination_name)
    told = "; ".join(f"{', '.join(names)} ({reason})" for reason, names in reasons.items())
    return f"Without a bar: {told}." if told else ""


def _why_no_bar(row: object) -> str:
    if not pd.isna(row.flown_flights) and row.flown_flights == 0:
        return "no completed flight"
    counted = not pd.isna(row.flown_best)
    if pd.isna(row.seats):
        return "no seats known" if counted else "no seats known and no count of people"
    return "no flight with both seats and a count" if counted else "no count of people"


def _seat_bars(rows: pd.DataFrame, names: Sequence[str], theme: Theme) -> go.Bar:
    marker = {"color": theme.grid, "line": {"color": theme.muted, "width": 1}}
    shape = {"orientation": "h", "width": 0.66, "marker": marker, "hovertext": _capacity_hover(rows), "hoverinfo": "text"}
    return go.Bar(x=[100] * len(rows), y=list(names), name="Seats", **shape)


def _people_bars(rows: pd.DataFrame, names: Sequence[str], theme: Theme) -> go.Bar:
    people = [None if pd.isna(load) else round(100 * load, 1) for load in rows["load_factor"]]
    shape = {"orientation": "h", "width": 0.3, "marker": {"color": theme.outcomes[Outcome.COMPLETED]}}
    return go.Bar(x=people, y=list(names), name="People (best count)", hovertext=_capacity_hover(rows), hoverinfo="text", **shape)


def _loads(rows: pd.DataFrame, names: Sequence[str], theme: Theme) -> go.Scatter:
    ends = [100 if pd.isna(load) else round(max(100, 100 * load), 1) for load in rows["load_factor"]]
    words = [f" {_load_label(row)}" for row in rows.itertuples()]
    text = {"text": words, "textposition": "middle right", "textfont": {"color": theme.text}}
    return go.Scatter(x=ends, y=list(names), mode="text", showlegend=False, hoverinfo="skip", cliponaxis=False, **text)


def _load_label(row: object) -> str:
    if pd.isna(row.load_factor):
        return NO_COUNT
    return f"{row.load_factor:.0%}" + ("" if pd.isna(row.load_flights) else f", {many(int(row.load_flights), 'flight')}")


def _capacity_hover(rows: pd.DataFrame) -> list[str]:
    return [
        f"<b>{plain(row.destination_name)}</b><br>{_load_words(row)}<br>{_seats_words(row)}"
        for row in rows.itertuples()
    ]


def _seats_words(row: object) -> str:
    on = "events without a number of flights" if pd.isna(row.seats_flights) else many(int(row.seats_flights), "flight")
    return f"{many(int(row.seats), 'seat')} on {on} of known aircraft type"


def _load_words(row: object) -> str:
    if pd.isna(row.load_factor):
        return "load factor not known"
    on = "the events" if pd.isna(row.load_flights) else f"the {many(int(row.load_flights), 'flight')}"
    return f"load factor {row.load_factor:.0%}, {int(row.load_people):,} people for {many(int(row.load_seats), 'seat')} on {on} where both are known"


def _more(number: int) -> str:
    return f"; and {number - TOLD} more" if number > TOLD else ""
