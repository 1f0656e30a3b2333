"""Where independent sources differ: one row for each disputed field of each event."""

from typing import Any, NamedTuple

import pandas as pd

from tracker.models import BASIS_FIELDS, Covers
from tracker.table import reading_number
from tracker.totals.sums import counted

CLAIM_OF = {"origins": "origin"}
"""A claim is about the field of a report; an event's field has another name only here."""

NUMBERS = ("flights", "passengers")

COLUMNS = [
    *("event_id", "field", "shown", "rule", "values", "sources", "least", "most", "told"),
    *("date", "destination_name", "outcome", "independent_sources", "grade"),
]


def disputes(events: pd.DataFrame, claims: pd.DataFrame) -> pd.DataFrame:
    """List the disputed fields of the events, those that most sources differ on first.

    Columns: event_id; field (of BASIS_FIELDS); shown (the value that the table shows, as its sources put it) and rule (that picked it);
    values (how many different ones are given) and sources (independent ones that give any); least, most (for numbers of flights and
    people: the ends of what is given; else missing); told (each value with its sources); and from the event: date, destination_name,
    outcome, independent_sources, grade. Claims about a part compete with nothing and are left out.
    """
    whole = claims[(claims["covers"] == Covers.WHOLE.value) & claims["event_id"].isin(events["event_id"])]
    given = dict(iter(whole.groupby(["event_id", "field"], sort=False)))
    rows = [_dispute(event, field, given.get((event["event_id"], CLAIM_OF.get(field, field)))) for event in _disputed(events) for field in _fields(event)]
    frame = pd.DataFrame(rows, columns=COLUMNS)
    return frame.sort_values(["sources", "values", "event_id"], ascending=[False, False, True], kind="stable", ignore_index=True)


def _disputed(events: pd.DataFrame) -> list[dict[str, Any]]:
    return counted(events)[lambda table: table["disputed"].notna()].to_dict("records")


def _fields(event: dict[str, Any]) -> list[str]:
    named = event["disputed"].split(";")
    return [field for field in BASIS_FIELDS if field in named]


def _dispute(event: dict[str, Any], field: str, claims: pd.DataFrame | None) -> dict[str, Any]:
    about = {name: event[name] for name in ("event_id", "date", "destination_name", "outcome", "independent_sources", "grade")} | {"field": field}
    if claims is None:
        return about | {"values": 0, "sources": 0, "told": ""}
    given = values_given(claims)
    shown = next((value for value in given if value.shown), None)
    least, most = _ends(field, given)
    return about | {
        "shown": shown.reading if shown else None,
        "rule": next(iter(claims["rule"].dropna()), None),
        "values": len(given),
        "sources": int(claims["source_group"].nunique()),
        "least": least,
        "most": most,
        "told": "; ".join(value.words() for value in given),
    }


class Given(NamedTuple):
    """One of the values given for a field: in plain words, whether the table shows it, and the publishers of each independent source."""

    reading: str
    shown: bool
    sources: tuple[tuple[str, ...], ...]

    def words(self) -> str:
        """Say the value with how many sources give it, and which.

        >>> Given("160", True, (("Reuters", "Example Herald"), ("NBC News",))).words()
        '160 (2 sources: Reuters, NBC News)'
        """
        names = ", ".join(publishers[0] for publishers in self.sources)
        return f"{self.reading} ({len(self.sources)} source{'s' * (len(self.sources) != 1)}: {names})"


def values_given(claims: pd.DataFrame) -> list[Given]:
    """Give the values of the claims about one field of one event: the shown one first, then those of most independent sources."""
    readings = claims["reading"].fillna(claims["value"])
    given = [
        Given(str(reading), bool(same["shown"].any()), tuple(tuple(dict.fromkeys(copies["publisher"].astype(str))) for _, copies in same.groupby("source_group", dropna=False)))
        for reading, same in claims.groupby(readings, sort=False)
    ]
    return sorted(given, key=lambda value: (not value.shown, -len(value.sources)))


def _ends(field: str, given: list[Given]) -> tuple[int | None, int | None]:
    """Give the least and the most of the numbers given, hedges left aside: how far apart the sources are."""
    numbers = [number for value in given if (number := reading_number(value.reading)) is not None] if field in NUMBERS else []
    return (min(numbers), max(numbers)) if numbers else (None, None)


def disputed_by_field(events: pd.DataFrame, claims: pd.DataFrame) -> pd.DataFrame:
    """Count for each field the events on which independent sources differ, of those that two or more of them tell of: field, disputed, of.

    Fields that no event has two sources for are left out.
    """
    events = counted(events)
    whole = claims[(claims["covers"] == Covers.WHOLE.value) & claims["event_id"].isin(events["event_id"])]
    told_by = whole.groupby(["event_id", "field"])["source_group"].nunique()
    several = told_by[told_by > 1].reset_index().groupby("field").size()
    named = events["disputed"].dropna().str.split(";").explode().value_counts()
    rows = [{"field": field, "disputed": int(named.get(field, 0)), "of": int(several.get(CLAIM_OF.get(field, field), 0))} for field in BASIS_FIELDS]
    return pd.DataFrame([row for row in rows if row["of"] or row["disputed"]], columns=["field", "disputed", "of"])
