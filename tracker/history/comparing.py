"""Two states of the published tables, compared cell by cell as they stand in the files."""

import csv
import io
from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from tracker.models import Change, EventValues, Grade

Row = Mapping[str, str]
# What an event's own change does not speak of: its ids, and what withdrawing it or its coming back says already.
NO_VALUES = ("event_id", "former_ids")
REJECTED = "rejected.csv"
STANDING = ("sources", "independent_sources", "disputed", "grade", "possible_duplicate_of", "note")
OF_EVENTS = ("events.csv", "reports.csv", "claims.csv")  # whose rows are compared event by event
VALUES = tuple(name for name in EventValues.model_fields if name not in NO_VALUES)


class Difference(NamedTuple):
    """One change, without its version and reason."""

    event_id: str
    what: Change
    field: str = ""
    before: str = ""
    after: str = ""


class State:
    """The published tables at one time, file name to text, as rows of cells."""

    def __init__(self, tables: Mapping[str, str]) -> None:
        self.tables = tables

    @cached_property
    def events(self) -> dict[str, Row]:
        """Event id to its row of events.csv."""
        return {row["event_id"]: row for row in _rows(self.tables.get("events.csv", ""))}

    @cached_property
    def reports(self) -> dict[str, dict[str, Row]]:
        """Event id to its rows of reports.csv, by the report's id."""
        found: dict[str, dict[str, Row]] = defaultdict(dict)
        for row in _rows(self.tables.get("reports.csv", "")):
            found[row["event_id"]][row["report_id"]] = row
        return found

    @cached_property
    def claims(self) -> dict[str, list[Row]]:
        """Event id to its rows of claims.csv."""
        found: dict[str, list[Row]] = defaultdict(list)
        for row in _rows(self.tables.get("claims.csv", "")):
            found[row["event_id"]].append(row)
        return found

    @cached_property
    def event_of(self) -> dict[str, str]:
        """Report id to the event that it is about."""
        return {report: event for event, reports in self.reports.items() for report in reports}

    @cached_property
    def by_document(self) -> dict[str, list[Row]]:
        """Document to the reports read out of it, or typed from it."""
        found: dict[str, list[Row]] = defaultdict(list)
        for reports in self.reports.values():
            for row in reports.values():
                found[row["doc"]].append(row)
        return found

    @cached_property
    def leads_to(self) -> dict[str, str]:
        """Former id to the event that it leads to."""
        return {old: id_ for id_, row in self.events.items() for old in row.get("former_ids", "").split(";") if old}

    def withdrawn(self, event_id: str) -> bool:
        """Whether the event stands without a report."""
        return self.events[event_id]["grade"] == Grade.X


def _rows(text: str) -> list[Row]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def columns_of_text(text: str) -> list[str]:
    """List the columns of a table's text, in their order."""
    return next(csv.reader(io.StringIO(text, newline="")), [])


def compare(before: State, after: State) -> Iterator[Difference]:
    """Give every difference: of other tables first, then of the events in the order of their ids.

    Each event that is new, gone or has another cell anywhere in the tables gives at least one; of claims only in columns that both states have.
    """
    if before.events:
        yield from _tables(before, after)
    for event_id in sorted(before.events.keys() | after.events.keys()):
        yield from _event(event_id, before, after)


def earlier_report(report: Row, before: State, after: State) -> str:
    """Find the id under which a report stood before: its own, or that of one which is gone and had the same words of the document."""
    if report["report_id"] in before.event_of:
        return report["report_id"]
    gone = (row for row in before.by_document[report["doc"]] if row["report_id"] not in after.event_of)
    return next((row["report_id"] for row in gone if _same_words(report, row)), "")


def _same_words(one: Row, other: Row) -> bool:
    if one["start"] and other["start"]:
        return int(one["start"]) < int(other["end"]) and int(other["start"]) < int(one["end"])
    return one["start"] == other["start"]


def _tables(before: State, after: State) -> Iterator[Difference]:
    for name in sorted(before.tables.keys() | after.tables.keys()):
        old, new = before.tables.get(name), after.tables.get(name)
        if name in OF_EVENTS:
            yield from _columns(name, old or "", new or "")
        elif old is None:
            yield Difference("", Change.ADDED, name, "", _number_of_rows(new))
        elif old != new and not (name == REJECTED and _told_of_events(before, after)):
            yield Difference("", Change.DETAILS, name, _number_of_rows(old), _number_of_rows(new))


def _columns(name: str, old: str, new: str) -> Iterator[Difference]:
    """Say once that a table of events, reports or claims has other columns."""
    was, now = columns_of_text(old), columns_of_text(new)
    if old and new and set(was) != set(now):
        yield Difference("", Change.DETAILS, name, f"{len(was)} columns", f"{len(now)} columns")


def _told_of_events(before: State, after: State) -> bool:
    """Whether each report that was rejected, or is no more, left or came to an event, whose own change says so; and no other rejected one reads differently."""
    old, new = ({row["report_id"]: row for row in _rows(state.tables.get(REJECTED, ""))} for state in (before, after))
    moved = {*((new.keys() - old.keys()) & before.event_of.keys()), *((old.keys() - new.keys()) & after.event_of.keys())}
    return all(filled(old.get(id_, {})) == filled(new.get(id_, {})) for id_ in (old.keys() | new.keys()) - moved)


def _number_of_rows(text: str | None) -> str:
    return "" if text is None else f"{len(_rows(text)):,} rows"


def _event(event_id: str, before: State, after: State) -> Iterator[Difference]:
    if event_id not in before.events:
        yield from _new(event_id, before, after)
    elif event_id not in after.events:
        yield _gone(event_id, after)
    elif after.withdrawn(event_id) and not before.withdrawn(event_id):
        yield Difference(event_id, Change.WITHDRAWN, "reports", ";".join(before.reports[event_id]))
    elif before.withdrawn(event_id) and not after.withdrawn(event_id):
        yield Difference(event_id, Change.RESTORED, "reports", "", ";".join(after.reports[event_id]))
        yield from (one for one in _values(event_id, before, after) if one.field not in STANDING)
    else:
        yield from list(_values(event_id, before, after)) or _details(event_id, before, after)


def _new(event_id: str, before: State, after: State) -> Iterator[Difference]:
    earlier = (earlier_report(row, before, after) for row in after.reports[event_id].values())
    origins = sorted({before.event_of[id_] for id_ in earlier if id_} - {event_id})
    yield from (Difference(event_id, Change.SPLIT, "", origin, event_id) for origin in origins)
    if not origins:
        yield Difference(event_id, Change.ADDED, "", "", _in_short(after.events[event_id]))
    if after.withdrawn(event_id):
        yield Difference(event_id, Change.WITHDRAWN, "reports")


def _in_short(event: Row) -> str:
    """Name a new event by where, when and what, so that it can be told from others when its row is gone."""
    where = event.get("destination_name") or "destination not reported"
    return ", ".join((where, event.get("date") or event.get("date_earliest") or "day not reported", event.get("outcome") or "outcome not reported"))


def _gone(event_id: str, after: State) -> Difference:
    into = after.leads_to.get(event_id)
    return Difference(event_id, Change.MERGED, "", event_id, into) if into else Difference(event_id, Change.WITHDRAWN, "reports")


def _values(event_id: str, before: State, after: State) -> Iterator[Difference]:
    old, new = before.events[event_id], after.events[event_id]
    for name in VALUES:
        if old.get(name, "") != new.get(name, ""):
            yield Difference(event_id, Change.VALUE, name, old.get(name, ""), new.get(name, ""))


def _details(event_id: str, before: State, after: State) -> Iterator[Difference]:
    """Give one difference for all that is not a value: names, coordinates and bases, and the event's rows in the other two tables."""
    differing = list(_differing(before.events[event_id], after.events[event_id]))
    old, new = before.reports[event_id], after.reports[event_id]
    differing += ["reports.csv"] * ({id_: filled(row) for id_, row in old.items()} != {id_: filled(row) for id_, row in new.items()})
    differing += ["claims.csv"] * _claims_differ(before.claims[event_id], after.claims[event_id])
    if differing:
        yield Difference(event_id, Change.DETAILS, ";".join(differing))


def _claims_differ(old: Collection[Row], new: Collection[Row]) -> bool:
    """Whether claims differ in a column that they all have: one that the table gained or lost speaks of every claim, and is told once, of the table."""
    shared = set.intersection(*(set(row) for row in (*old, *new))) if old and new else set()
    return [_cells(row, shared) for row in old] != [_cells(row, shared) for row in new]


def _cells(row: Row, columns: Container[str]) -> Row:
    return {name: cell for name, cell in row.items() if name in columns}


def filled(row: Row) -> Row:
    """Leave out the empty cells of a row: a column that the table gained, and that says nothing of this row, is no change of it.

    >>> filled({"report_id": "r1", "date_latest": ""})
    {'report_id': 'r1'}
    """
    return {name: cell for name, cell in row.items() if cell}


def _differing(old: Row, new: Row) -> Iterable[str]:
    """Name the columns in which an event's rows differ; one that the table gained is told once, of the table."""
    return (name for name in new if name in old and name != "former_ids" and old[name] != new[name])
