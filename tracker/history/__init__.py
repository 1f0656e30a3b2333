"""What changed from version to version of the published table, when and why.

A version is named after the day on which its content was first built and the beginning of that content's hash, like
2026-11-22-3f9c2a1b (`versions`). A build compares its tables with those of the last version (`last`), row by row as they stand in the
files (`comparing`), says why (`reasons`), and appends to data/published/changes.csv (`extend`). `since` and `wording` read it.

Which tables are those of the last version? Those of the last commit. So whoever builds five times before committing leaves one version,
a build with the same content keeps the version it has, on any day and machine, and undoing an edit undoes its version. Without git, or
where the last commit cannot be read, the tables in data/published are the last version, and every build that changes them makes one.
Deleting changes.csv begins the history anew: its first version adds every event.
"""

from tracker.history.committed import TablesOf, files_of, tables_of
from tracker.history.extend import Causes, History, extend
from tracker.history.last import Last, last_version, published_version
from tracker.history.since import Net, changed_since, known_versions, net_changes, require_version
from tracker.history.versions import content_hash, name_version
from tracker.history.wording import change_words, diff_lines

__all__ = [
    "Causes",
    "History",
    "Last",
    "Net",
    "TablesOf",
    "change_words",
    "changed_since",
    "content_hash",
    "diff_lines",
    "extend",
    "files_of",
    "known_versions",
    "last_version",
    "name_version",
    "net_changes",
    "published_version",
    "require_version",
    "tables_of",
]
