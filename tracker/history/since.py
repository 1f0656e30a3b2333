"""What changed between two versions, each event and field once."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

import pandas as pd

from tracker.models import BadInput, Change, Problem
from tracker.table import ChangeRow

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


def _place(version: str, versions: Sequence[str]) -> int:
    if version in versions:
        return versions.index(version)
    shown = list(reversed(versions))[:MOST_NAMED]
    more = f" and {len(versions) - len(shown)} older" if len(versions) > len(shown) else ""
    do = f"name one of {', '.join(shown)}{more}" if versions else "run make build first"
    raise BadInput([Problem(f"version {version}", 0, "there is no such version", do)])


def changed_since(changes: pd.DataFrame, version: str, event_ids: Collection[str]) -> list[str] | None:
    """List which of the events have a change after `version`, sorted; None where changes.csv does not know the version.

    An event that was merged into one of them counts with it, as its values may have changed what the reader saw.
    """
    versions = list(changes["version"].unique())
    if version not in versions:
        return None
    later = changes[changes["version"].isin(versions[versions.index(version) + 1 :])]
    merged = later.loc[later["what"] == Change.MERGED, "after"]
    touched = {*later["event_id"].dropna(), *merged.dropna()}
    return sorted(touched & set(event_ids))
