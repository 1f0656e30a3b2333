"""The last version: the tables of the last commit, or those in data/published where there is no git."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tracker.history.committed import LOG, archived, unpacked
from tracker.models import BadInput, Published
from tracker.project import PUBLISHED
from tracker.table import ChangeRow, ClaimRow, read_published, read_rows, whole_text

CHANGES, CLAIMS = "changes.csv", "claims.csv"
NO_CONTENT = (CHANGES, "codebook.csv")  # the history of the tables, and what their columns mean


@dataclass(frozen=True)
class Last:
    """What a build agrees with: the published events and reports, the tables' texts, the history, and the inputs' hashes.

    `draft` is the version of what stands in data/published, which may not have been committed yet; empty where there is none.
    """

    published: Published = field(default_factory=Published)
    tables: dict[str, str] = field(default_factory=dict)
    history: tuple[ChangeRow, ...] = ()
    inputs: dict[str, str] = field(default_factory=dict)
    draft: str = ""

    @property
    def version(self) -> str:
        """The last version; empty where the history has not begun."""
        return self.history[-1].version if self.history else ""


def last_version(root: Path, say: Callable[[str], None] = lambda _: None) -> Last:
    """Read the last version of the project in `root`; BadInput where its files are damaged.

    Nothing is published where data/published has no events.csv; the history begins anew where it has no changes.csv.
    """
    disk = root / PUBLISHED
    if not (disk / "events.csv").exists():
        return Last(read_published(disk))
    with _committed(root, say) as committed:
        return _read(committed or disk, disk)


def _read(folder: Path, disk: Path) -> Last:
    published = read_published(folder)
    tables = _tables(folder)
    with_history = (folder / CHANGES).exists() and (disk / CHANGES).exists()
    history = tuple(read_rows(folder / CHANGES, ChangeRow, earlier=True)) if with_history else ()
    return Last(published, tables, history, _said(folder, "inputs", {}), _said(disk, "version", ""))


def _tables(folder: Path) -> dict[str, str]:
    """Read the text of each table, file name to text. BadInput for one that is damaged: what changed since could not be told of it."""
    if (claims := folder / CLAIMS).exists():
        read_rows(claims, ClaimRow, earlier=True)  # events and reports were read already; of the others only the text counts
    return {path.name: whole_text(path) for path in sorted(folder.glob("*.csv")) if path.name not in NO_CONTENT}


def published_version(folder: Path) -> str:
    """Read the version of the tables in a folder from the log of their build; empty where it does not say."""
    return _said(folder, "version", "")


def _said(folder: Path, name: str, otherwise: object) -> object:
    """Read one thing that the log of a build says; where the log is damaged, what is said otherwise."""
    try:
        said = json.loads((folder / LOG).read_bytes())[name]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return otherwise
    return said if isinstance(said, type(otherwise)) else otherwise


@contextmanager
def _committed(root: Path, say: Callable[[str], None]) -> Iterator[Path | None]:
    """Give a folder with the tables of the last commit; None where there is no git, no commit, or no whole table in it."""
    packed = archived(root)
    if packed is None:
        if (root / ".git").exists():
            say(f"The last commit cannot be read, so the build compares with {PUBLISHED} as it stands.")
        yield None
        return
    with unpacked(packed) as folder:
        yield _whole(folder)


def _whole(folder: Path) -> Path | None:
    try:
        return folder if read_published(folder).events and _tables(folder) else None
    except BadInput:
        return None
