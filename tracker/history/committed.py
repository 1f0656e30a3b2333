"""The published tables as they stand in commits: of the last one, and of the one that holds an old version."""

import json
import shutil
import subprocess
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pandas as pd

from tracker.models import BadInput, Problem, Record
from tracker.project import PUBLISHED
from tracker.table import ClaimRow, EventRow, ReportRow, frame_of, read_claims, read_events, read_reports, read_rows

LOG = "build.json"
FILES = {"events.csv": EventRow, "claims.csv": ClaimRow, "reports.csv": ReportRow}
SECONDS = 30


def archived(root: Path, commit: str = "HEAD") -> bytes | None:
    """Pack data/published as a commit has it; None where there is no git, no such commit, or nothing of it there."""
    return _git(root, "-c", "core.autocrlf=false", "archive", "--format=tar", commit, PUBLISHED)


@contextmanager
def unpacked(packed: bytes) -> Iterator[Path]:
    """Give a folder with the tables of an archive, for a while."""
    with TemporaryDirectory() as folder, tarfile.open(fileobj=BytesIO(packed)) as files:
        files.extractall(folder, filter="data")
        yield Path(folder) / PUBLISHED


class TablesOf:
    """The tables of a version in a folder; those of an old one in the columns of today: one that it lacked is empty, one that is no more is left out."""

    def __init__(self, folder: Path, version: str, *, old: bool) -> None:
        self._folder, self.version, self._old = folder, version, old

    @cached_property
    def events(self) -> pd.DataFrame:
        """The events, one row each."""
        return self._read(read_events, EventRow)

    @cached_property
    def claims(self) -> pd.DataFrame:
        """Their claims."""
        return self._read(read_claims, ClaimRow)

    @cached_property
    def reports(self) -> pd.DataFrame:
        """The reports behind them."""
        return self._read(read_reports, ReportRow)

    def _read(self, read: Callable[[Path], pd.DataFrame], row: type[Record]) -> pd.DataFrame:
        path = self._folder / next(name for name, kind in FILES.items() if kind is row)
        return frame_of(read_rows(path, row, earlier=True), row) if self._old else read(path)


@contextmanager
def tables_of(root: Path, version: str = "") -> Iterator[TablesOf]:
    """Give the tables of a version, for a while: those on disk where they are of it, else those of the newest commit that is. Raises BadInput."""
    here = _version(_bytes_of(root / PUBLISHED / LOG))
    if version in ("", here):
        yield TablesOf(root / PUBLISHED, here, old=False)
        return
    with unpacked(_packed(root, version)) as folder:
        yield TablesOf(folder, version, old=True)


def files_of(root: Path, version: str) -> dict[str, bytes]:
    """Give the files of data/published as the newest commit with that version has them: name to content. Raises BadInput."""
    with unpacked(_packed(root, version)) as folder:
        return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def _packed(root: Path, version: str) -> bytes:
    commit = _commit_of(root, version)
    packed = archived(root, commit) if commit else None
    if packed is None:
        what = "it is in no commit of the git history here" if (root / ".git").exists() else "there is no git history here to take it from"
        raise BadInput([Problem(f"version {version}", 0, what, f"clone the project with its whole history, or leave out --version for the table in {PUBLISHED}")])
    return packed


def _commit_of(root: Path, version: str) -> str | None:
    """Find the newest commit whose log of the build names a version: all logs are read by one process."""
    commits = (_git(root, "log", "--full-history", "--format=%H", "--", f"{PUBLISHED}/{LOG}") or b"").decode().split()
    asked = "".join(f"{commit}:{PUBLISHED}/{LOG}\n" for commit in commits)
    answered = BytesIO(_git(root, "cat-file", "--batch", given=asked.encode()) or b"")
    return next((commit for commit, log in zip(commits, _objects(answered), strict=False) if _version(log) == version), None)


def _objects(answered: BytesIO) -> Iterator[bytes]:
    """Read what `git cat-file --batch` answers: a line with the size of each object, then its bytes; of one that is missing, that line alone."""
    while line := answered.readline():
        *_, size = line.split()
        yield answered.read(int(size) + 1) if size.isdigit() else b""


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _version(log: bytes) -> str:
    try:
        return str(json.loads(log)["version"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return ""


def _git(root: Path, *words: str, given: bytes = b"") -> bytes | None:
    """Ask git; None where there is none, or where it fails."""
    git = shutil.which("git") if (root / ".git").exists() else None
    if not git:
        return None
    try:
        done = subprocess.run([git, "-C", str(root), *words], input=given, capture_output=True, timeout=SECONDS, check=False)  # noqa: S603 (fixed words, no shell)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
