"""A new version: its name, and the rows that it appends to changes.csv."""

import datetime as dt
from collections.abc import Mapping
from typing import NamedTuple

from tracker.history.comparing import Difference, State, compare
from tracker.history.last import Last
from tracker.history.reasons import Causes, why
from tracker.history.versions import content_hash, name_version, parts_of
from tracker.models import Change
from tracker.table import ChangeRow


class History(NamedTuple):
    """The version of the tables, and every change up to it, the oldest first."""

    version: str
    rows: tuple[ChangeRow, ...]


def extend(last: Last, tables: Mapping[str, str], causes: Causes, today: dt.date) -> History:
    """Name the version of the built tables (file name to text) and add what changed since the last one.

    With the content of the last version nothing changes. Other content is a new version of the day on which it was first built: the
    day of the draft in data/published where that has the same content, else today. The first version of a history adds every event.
    """
    if last.history and dict(last.tables) == dict(tables):
        return History(last.version, last.history)
    version = _name(last, tables, today)
    before, after = State(last.tables if last.history else {}), State(tables)
    day = (parts_of(version) or (today, ""))[0]
    found = list(compare(before, after)) or [_nothing_but_order(last.tables, tables)]
    rows = [ChangeRow(version=version, day=day, why=why(one, before, after, causes), **one._asdict()) for one in found]
    return History(version, (*last.history, *rows))


def _name(last: Last, tables: Mapping[str, str], today: dt.date) -> str:
    content, known = content_hash(tables), {row.version for row in last.history}
    draft = parts_of(last.draft)
    if draft and draft[1] == content and last.draft not in known:
        return last.draft
    return name_version(today, content, known)


def _nothing_but_order(before: Mapping[str, str], after: Mapping[str, str]) -> Difference:
    files = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    return Difference("", Change.DETAILS, ";".join(files))
