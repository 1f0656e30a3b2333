"""Changes in plain words."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from tracker.history.since import Net, known_versions, net_changes
from tracker.models import Change
from tracker.table import ChangeRow

NONE = "not reported"


def change_words(what: str, field: str, before: str, after: str) -> str:
    """Say one change; `field` as its column is named.

    >>> change_words("value_changed", "passengers_best", "160", "158"), change_words("value_changed", "disputed", "", "origins;passengers")
    ('passengers best: 160 -> 158', 'disputed: not reported -> origins, passengers')
    >>> change_words("merged_into", "", "E00007", "E00002"), change_words("split_from", "", "E00002", "E00009")
    ('merged into E00002', 'split from E00002')
    >>> change_words("withdrawn", "reports", "r1;r2", ""), change_words("details_changed", "origin_names;reports.csv", "", "")
    ('withdrawn', 'details changed: origin_names, reports.csv')
    """
    kind = Change(what)
    if kind is Change.VALUE:
        return f"{field.replace('_', ' ')}: {_value(before)} -> {_value(after)}"
    if kind is Change.MERGED:
        return f"merged into {after}"
    if kind is Change.SPLIT:
        return f"split from {before}"
    if kind is Change.DETAILS:
        return f"details changed: {_value(field)}" + (f", {before} -> {after}" if before else "")
    named = ", ".join(part for part in (field, after) if part)
    return f"added: {named}" if kind is Change.ADDED and named else str(kind.label)


def _value(cell: str) -> str:
    return cell.replace(";", ", ") or NONE


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
