"""What changed between two versions, each event and field once."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import pandas as pd

from tracker.filters import Filters
from tracker.models import BadInput, Change, EventValues, Grade, Problem
from tracker.reference import standard_gazetteer
from tracker.table import ChangeRow, EventRow, event_row, frame_of, parse_row, to_csv_text

MOST_NAMED = 8


class Net(NamedTuple):
    """A change over several versions: the value before the first, the value after the last, and the reasons in their order."""

    event_id: str
    what: Change
    field: str
    before: str
    after: str
    why: tuple[str, ...]


def known_versions(history: Iterable[ChangeRow]) -> list[str]:
    """List the versions, the oldest first."""
    return list(dict.fromkeys(row.version for row in history))


def net_changes(history: Sequence[ChangeRow], since: str, until: str = "") -> list[Net]:
    """List what changed after version `since`, up to and with version `until` (the newest unless given), by event.

    A value that went and came back is no change. BadInput for a version that the history does not know, and for two in the wrong order.
    """
    versions = known_versions(history)
    until = until or (versions[-1] if versions else "")
    first, last = _place(since, versions), _place(until, versions)
    if first > last:
        raise BadInput([Problem(f"version {since}", 0, f"it is newer than {until}", "name the older version first")])
    between = set(versions[first + 1 : last + 1])
    found: dict[tuple[str, str, str], Net] = {}
    for row in (row for row in history if row.version in between):
        key = (row.event_id, row.field, "" if row.what is Change.VALUE else f"{row.what} {row.before} {row.after}")
        earlier = found.get(key)
        reasons = (*(earlier.why if earlier else ()), row.why)
        found[key] = Net(row.event_id, row.what, row.field, earlier.before if earlier else row.before, row.after, reasons)
    kept = [one for one in found.values() if one.what is not Change.VALUE or one.before != one.after]
    return sorted(kept, key=lambda one: one.event_id)


def require_version(history: Iterable[ChangeRow], version: str) -> None:
    """Raise BadInput, with the versions there are, where the history does not know one."""
    _place(version, known_versions(history))


def _place(version: str, versions: Sequence[str]) -> int:
    if version in versions:
        return versions.index(version)
    shown = list(reversed(versions))[:MOST_NAMED]
    more = f" and {len(versions) - len(shown)} older" if len(versions) > len(shown) else ""
    do = f"name one of {', '.join(shown)}{more}" if versions else "run make build first"
    raise BadInput([Problem(f"version {version}", 0, "there is no such version", do)])


def changed_since(events: pd.DataFrame, changes: pd.DataFrame, version: str, filters: Filters) -> list[str] | None:
    """List the events with a change after `version` that the filters show now or showed then, sorted; None where the version is not known.

    An event that was merged counts under the id of the one it became part of.
    """
    versions = list(changes["version"].unique())
    if version not in versions:
        return None
    later = changes[changes["version"].isin(versions[versions.index(version) + 1 :])]
    merged = later.loc[later["what"] == Change.MERGED, "after"]
    touched = {*later["event_id"].dropna(), *merged.dropna()}
    now, then = filters.apply(events), filters.apply(_as_of(events[events["event_id"].isin(touched)], later))
    return sorted(touched & {*now["event_id"], *then["event_id"]})


def _as_of(events: pd.DataFrame, later: pd.DataFrame) -> pd.DataFrame:
    """Undo later changes to events: give their rows as they were, without those that were not there yet."""
    new = later.loc[later["what"].isin((Change.ADDED, Change.SPLIT)), "event_id"]
    cells = {row["event_id"]: row for row in csv.DictReader(io.StringIO(to_csv_text(events), newline="")) if row["event_id"] not in set(new)}
    for change in later.iloc[::-1].fillna("").to_dict("records"):
        if change["event_id"] in cells:
            cells[change["event_id"]].update(_undone(change))
    own = ({name: cell for name, cell in row.items() if name in EventValues.model_fields and cell} for row in cells.values())
    return frame_of([event_row(parse_row(row, EventValues), {}, standard_gazetteer()) for row in own], EventRow)


def _undone(change: Mapping[str, str]) -> dict[str, str]:
    if change["what"] == Change.WITHDRAWN:
        number = str(len(change["before"].split(";")))
        return {"grade": Grade.C, "sources": number, "independent_sources": number}
    return {change["field"]: change["before"]} if change["what"] == Change.VALUE else {}
