"""What a data address asks for: the table, the format, and the events to choose by the words of the page's own address."""

from collections.abc import Collection, Mapping, Sequence

from tracker.export import FORMATS
from tracker.filters import PARAMETERS, Filters
from tracker.models import BadInput
from tracker.typed_csv import did_you_mean
from tracker.views.data import Tables

EVENT = "event"
"""The parameter that chooses events by id; a page has another use for it."""
OPEN_ENDED = "days"
"""The parameter of which one value may be empty: a first day without a last, or a last without a first."""
VERSION = "version"
"""The parameter by which a link names the version of the table that it was made on."""
TABLES = {
    "events": "the events, one row each",
    "claims": "who says what of them, and in which words: one row for each event, report and field",
    "reports": "the reports behind them, one row each",
}


class Refused(Exception):
    """An address that asks for nothing there is: `status` is 404 or 400, str() one line that says what is wrong and what is allowed."""

    def __init__(self, status: int, said: str) -> None:
        super().__init__(said)
        self.status = status


def read_name(name: str, published: Collection[str] = ()) -> tuple[str, str]:
    """Read the last part of an address: a table and a format; `published` names the files that have addresses of their own. Raises Refused.

    >>> read_name("events.csv")
    ('events', 'csv')
    >>> read_name("event.csv")
    Traceback (most recent call last):
    tracker.web.asked.Refused: there is no table 'event'; did you mean events?
    >>> read_name("places.csv", ["places.csv"])
    Traceback (most recent call last):
    tracker.web.asked.Refused: there is no table 'places' to choose from; the whole of it is at /api/published/places.csv
    >>> read_name("claims.geojson")
    Traceback (most recent call last):
    tracker.web.asked.Refused: there is no claims.geojson; there are claims.csv, claims.xlsx, claims.parquet, claims.json
    """
    table, _, kind = name.partition(".")
    whole = next((file for file in (name, f"{table}.csv") if file in published), None)
    if table not in TABLES and whole:
        raise Refused(404, f"there is no table {table[:60]!r} to choose from; the whole of it is at /api/published/{whole}")
    if table not in TABLES:
        raise Refused(404, f"there is no table {table[:60]!r}; {did_you_mean(table, TABLES) or 'there are ' + ', '.join(TABLES)}")
    if kind not in kinds_of(table):
        raise Refused(404, f"there is no {name[:60]}; there are {', '.join(f'{table}.{one}' for one in kinds_of(table))}")
    return table, kind


def kinds_of(table: str) -> list[str]:
    """List the formats of a table; only events have routes."""
    return [kind for kind in FORMATS if kind != "geojson" or table == "events"]


def read_choice(params: Mapping[str, Sequence[str]], tables: Tables, known: Sequence[str] = tuple(PARAMETERS)) -> Filters:
    """Read the `known` parameters of an address as a choice of events. Raises Refused with what means nothing, or asks for another version."""
    unknown = [name for name in params if name not in (*known, VERSION)]
    if unknown:
        hint = did_you_mean(unknown[0], known) or f"there are {', '.join(known)}, {VERSION}"
        raise Refused(400, f"{unknown[0][:60]!r} is not a parameter; {hint}")
    empty = next((name for name, words in params.items() if not (any if name == OPEN_ENDED else all)(word.strip() for word in words)), None)
    if empty:
        wanted = f"leave this {empty} out" if any(word.strip() for word in params[empty]) else f"leave {empty} out to choose all"
        raise Refused(400, f"{empty}: it has no value; write one, or {wanted}")
    for asked in params.get(VERSION, ()):
        if asked != tables.version:
            raise Refused(409, f"the table is of version {tables.version or 'unknown'} now, and not {asked[:60]!r}; leave out {VERSION} to get it as it is")
    try:
        return Filters.from_words({name: words for name, words in params.items() if name != VERSION}, tables.events, tables.said, before="")
    except BadInput as bad:
        raise Refused(400, " ".join(str(problem) for problem in bad.problems)) from None
