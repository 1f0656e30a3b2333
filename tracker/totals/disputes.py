"""Where independent sources differ: one row for each disputed field of each event."""

import re
from typing import Any, Literal, NamedTuple

import pandas as pd

from tracker.models import BASIS_FIELDS, Covers, DateKind
from tracker.table import reading_number, rows_of
from tracker.totals.sums import counted, in_words

CLAIM_OF = {"origins": "origin"}
"""A claim is about the field of a report; an event's field has another name only here."""

NUMBERS = ("flights", "passengers")

COLUMNS = [
    *("event_id", "field", "shown", "rule", "values", "sources", "least", "most", "told"),
    *("date", "destination_name", "outcome", "independent_sources", "grade"),
]
ABOUT = ("event_id", "date", "destination_name", "outcome", "independent_sources", "grade")
READ = [*ABOUT, "disputed", "covers", "flights"]
"""What `disputes` reads of an event."""

DisputeOrder = Literal["sources", "date", "spread", "country"]


def disputes(events: pd.DataFrame, claims: pd.DataFrame) -> pd.DataFrame:
    """List the disputed fields of the events, those that most sources differ on first.

    Columns: event_id; field (of BASIS_FIELDS); shown (the value that the table shows, as its sources put it) and rule (that picked it);
    values (how many different ones are given) and sources (independent ones that give any); least, most (for numbers of flights and
    people: the ends of what is given; else missing); told (each value with its sources); and from the event: date, destination_name,
    outcome, independent_sources, grade. Claims about a part compete with nothing and are left out.
    """
    disputed = _disputed(events)
    given = _about_the_whole(claims, disputed)
    rows = [_dispute(event, field, given.get((event["event_id"], CLAIM_OF.get(field, field)))) for event in rows_of(disputed) for field in _fields(event)]
    return in_order(pd.DataFrame(rows, columns=COLUMNS), "sources")


def in_order(found: pd.DataFrame, by: DisputeOrder) -> pd.DataFrame:
    """Order the rows of `disputes`: most sources first, the newest day, the numbers that lie furthest apart, or by the country's name; what is unknown comes last."""
    keys = {"date": [("date", False)], "spread": [("spread", False)], "country": [("destination_name", True), ("date", False)]}.get(by, [])
    names, rising = zip(*keys, ("sources", False), ("values", False), ("event_id", True), strict=True)
    spread = (found["most"] - found["least"]).astype("Float64")
    return found.assign(spread=spread).sort_values(list(names), ascending=list(rising), na_position="last", kind="stable", ignore_index=True).drop(columns="spread")


def values_of(found: pd.DataFrame, claims: pd.DataFrame) -> dict[tuple[str, str], list["Given"]]:
    """Give for each row of `disputes`, by event and field, the values given and who gives them."""
    given = _about_the_whole(claims, found)
    keys = zip(found["event_id"], found["field"], strict=True)
    return {(event, field): values_given(own) if (own := given.get((event, CLAIM_OF.get(field, field)))) is not None else [] for event, field in keys}


def _about_the_whole(claims: pd.DataFrame, of: pd.DataFrame) -> dict[Any, pd.DataFrame]:
    """Give the claims about some events as a whole, by event and field of the claim."""
    return dict(iter(_whole(claims, of["event_id"]).groupby(["event_id", "field"], sort=False)))


def _whole(claims: pd.DataFrame, ids: pd.Series) -> pd.DataFrame:
    """Keep the claims about some events as a whole; the ids of a million events are looked up among those of the claims, which are fewer."""
    whole = claims[claims["covers"] == Covers.WHOLE.value]
    return whole[whole["event_id"].isin(ids[ids.isin(whole["event_id"].unique())].unique())]


def _disputed(events: pd.DataFrame) -> pd.DataFrame:
    return in_words(counted(events.loc[events["disputed"].notna().to_numpy(), READ]))


def _fields(event: dict[str, Any]) -> list[str]:
    named = event["disputed"].split(";")
    return [field for field in BASIS_FIELDS if field in named]


def _dispute(event: dict[str, Any], field: str, claims: pd.DataFrame | None) -> dict[str, Any]:
    about = {name: event[name] for name in ABOUT} | {"field": field}
    if claims is None:
        return about | {"values": 0, "sources": 0, "told": ""}
    given = values_given(claims)
    shown = next((value for value in given if value.shown), None)
    least, most = _ends(field, given, None if pd.isna(event["flights"]) else event["flights"])
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
        return f"{self.reading} ({self.sources_words()})"

    def sources_words(self) -> str:
        """Say how many sources give it, and which: of copies the first."""
        names = ", ".join(publishers[0] for publishers in self.sources)
        return f"{len(self.sources)} source{'s' * (len(self.sources) != 1)}: {names}"


def values_given(claims: pd.DataFrame) -> list[Given]:
    """Give the values of the claims about one field of one event: the shown one first, then those of most independent sources.

    One day is one value, whatever is said to have happened on it.
    """
    readings = claims["reading"].fillna(claims["value"])
    of_days = claims["field"].eq("date").all()
    given = [
        Given(_day_with_kinds(readings[same.index]) if of_days else str(reading), bool(same["shown"].any()), tuple(tuple(dict.fromkeys(copies["publisher"].astype(str))) for _, copies in same.groupby("source_group", dropna=False)))
        for reading, same in claims.groupby(readings.str.replace(_KIND, "", regex=True) if of_days else readings, sort=False)
    ]
    return sorted(given, key=lambda value: (not value.shown, -len(value.sources)))


_KIND = re.compile(rf" \((?:{'|'.join(kind.label for kind in DateKind)})\)$")


def _day_with_kinds(readings: pd.Series) -> str:
    """Say a day once, with all that the claims say happened on it, the most frequent first.

    >>> _day_with_kinds(pd.Series(["23 January 2025", "23 January 2025 (refusal)", "23 January 2025 (refusal)", "23 January 2025 (departure)"]))
    '23 January 2025 (refusal; not stated; departure)'
    """
    told = list(readings.value_counts().index)
    day = _KIND.sub("", told[0])
    kinds = [reading.removeprefix(day).strip(" ()") or DateKind.UNSTATED.label for reading in told]
    return told[0] if len(kinds) == 1 else f"{day} ({'; '.join(kinds)})"


def _ends(field: str, given: list[Given], flights: int | None) -> tuple[int | None, int | None]:
    """Give the least and the most of the numbers given, hedges left aside: how far apart the sources are."""
    numbers = [number for value in given if (number := number_in_all(value.reading, flights)) is not None] if field in NUMBERS else []
    return (min(numbers), max(numbers)) if numbers else (None, None)


def number_in_all(reading: str, flights: int | None) -> int | None:
    """Give the people in all of a claim's reading; of "80 on each flight", whose source gives no number of flights, over those of the event.

    >>> number_in_all("about 80 on each flight", 2), number_in_all("about 80 on each flight", None), number_in_all("about 100 in all", 2)
    (160, None, 100)
    """
    number = reading_number(reading)
    if not reading.endswith("on each flight"):
        return number
    return number * flights if number and flights else None


def disputed_by_field(events: pd.DataFrame, claims: pd.DataFrame) -> pd.DataFrame:
    """Count for each field the events on which independent sources differ, of those that two or more of them tell of: field, disputed, of.

    Fields that no event has two sources for are left out.
    """
    events = counted(events[["event_id", "disputed", "covers", "grade"]])
    whole = _whole(claims, events["event_id"])
    told_by = whole.groupby(["event_id", "field"])["source_group"].nunique()
    several = told_by[told_by > 1].reset_index().groupby("field").size()
    named = events["disputed"].dropna().str.split(";").explode().value_counts()
    rows = [{"field": field, "disputed": int(named.get(field, 0)), "of": int(several.get(CLAIM_OF.get(field, field), 0))} for field in BASIS_FIELDS]
    return pd.DataFrame([row for row in rows if row["of"] or row["disputed"]], columns=["field", "disputed", "of"])
