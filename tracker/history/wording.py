"""Changes in plain words."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from tracker.history.since import Net, known_versions, net_changes
from tracker.models import Change
from tracker.table import ChangeRow

UNKNOWN, NOTHING = "not reported", "none"
LISTS_OF_NONE = ("disputed", "possible_duplicate_of", "note")  # empty says that there is none, not that nobody knows
NAMES = {
    "passengers_best": "people",
    "passengers_low": "people, at least",
    "passengers_high": "people, at most",
    "date_earliest": "earliest day",
    "date_latest": "latest day",
    "date": "day",
    "sources": "documents",
    "possible_duplicate_of": "may be the same as",
}


def change_words(what: str, field: str, before: str, after: str) -> str:
    """Say one change; `field` as its column is named.

    >>> change_words("value_changed", "passengers_best", "160", "158"), change_words("value_changed", "disputed", "", "origins;passengers")
    ('people: 160 -> 158', 'disputed: none -> origins, passengers')
    >>> change_words("merged_into", "", "E00007", "E00002"), change_words("split_from", "", "E00002", "E00009")
    ('merged into E00002', 'split from E00002')
    >>> change_words("withdrawn", "reports", "r1;r2", ""), change_words("details_changed", "origin_names;reports.csv", "", "")
    ('withdrawn', 'details changed: origin_names, reports.csv')
    """
    kind = Change(what)
    if kind is Change.VALUE:
        empty = NOTHING if field in LISTS_OF_NONE else UNKNOWN
        return f"{NAMES.get(field, field.replace('_', ' '))}: {_value(before) or empty} -> {_value(after) or empty}"
    if kind is Change.MERGED:
        return f"merged into {after}"
    if kind is Change.SPLIT:
        return f"split from {before}"
    if kind is Change.DETAILS:
        return f"details changed: {_value(field)}" + (f", {before} -> {after}" if before else "")
    named = ", ".join(part for part in (field, after) if part)
    return f"added: {named}" if kind is Change.ADDED and named else str(kind.label)


def _value(cell: str) -> str:
    return cell.replace(";", ", ")


def diff_lines(history: Sequence[ChangeRow], since: str, until: str = "") -> Iterator[str]:
    """Say what changed after one version, up to and with another (the newest unless given): a line for each event and change.

    BadInput, with the versions there are, for one that the history does not know.
    """
    found = net_changes(history, since, until)
    events = {one.event_id for one in found if one.event_id}
    yield f"From {since} to {until or known_versions(history)[-1]}: {len(events):,} event{'' if len(events) == 1 else 's'} changed."
    for event_id, changes in groupby(found, key=lambda one: one.event_id):
        yield f"{event_id or 'Other tables'}:"
        for one in changes:
            yield f"  {_words(one)}"


def _words(one: Net) -> str:
    words = change_words(one.what, one.field, one.before, one.after)
    reasons = "; ".join(dict.fromkeys(reason for reason in one.why if reason))
    return f"{words} ({reasons})" if reasons else words
