"""The output of a stream while it is not whole: beside FILE stand its draft, and a journal of what the draft holds.

A line of the journal follows the text of each chunk: documents done, bytes of the draft, reports in it, a hash of those documents, and the
problems they had. So documents without a report are known to be done, and a rerun cuts the draft back to the last line that is true.
FILE itself appears once it is whole. No promise holds over a power cut, as nothing is forced onto the disk before the end.
"""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from tracker.models import BadInput, Problem
from tracker.stream.chunks import Chunk

try:
    import fcntl
except ImportError:  # only on Windows: two runs into one file are not kept apart there
    fcntl = None


class Done(NamedTuple):
    """What is finished: documents, reports among the text, its bytes, and the hash of the documents."""

    documents: int = 0
    reports: int = 0
    bytes: int = 0
    seen: str = ""


class Draft:
    """A draft to write to. `done` is what it holds already, `problems` what was wrong with those documents.

    `begun_anew` says that something was there that is of no use now.
    """

    def __init__(self, text: BinaryIO, journal: BinaryIO | None, done: Done, problems: list[Problem], *, begun_anew: bool = False) -> None:
        self._text, self._journal = text, journal
        self.done, self.problems, self.begun_anew = done, problems, begun_anew

    def write_header(self, header: str) -> None:
        """Write what stands before the first report; nothing where the draft is continued."""
        if not self.done.documents:
            self._append(header)

    def write(self, text: str, reports: int, problems: list[Problem], chunk: Chunk) -> None:
        """Write the lines of a chunk, then into the journal that it is done."""
        self._append(text)
        self.done = self.done._replace(documents=chunk.done, reports=self.done.reports + reports, seen=chunk.seen)
        self.problems += problems
        self._text.flush()
        if self._journal:
            line = self.done._asdict() | ({"problems": problems} if problems else {})
            self._journal.write(json.dumps(line).encode() + b"\n")
            self._journal.flush()

    def _append(self, text: str) -> None:
        data = text.encode()
        left = memoryview(data)
        while left:  # an unbuffered standard output that is a pipe takes a part, where a signal comes meanwhile
            left = left[self._text.write(left) :]
        self.done = self.done._replace(bytes=self.done.bytes + len(data))


def draft_of(path: Path) -> Path:
    """Say where the draft of a file stands."""
    return path.with_name(f".{path.name}.draft")


def journal_of(path: Path) -> Path:
    """Say where the journal of a file stands."""
    return path.with_name(f".{path.name}.journal")


@contextmanager
def open_draft(path: Path, belongs: str, is_so: Callable[[Done], bool]) -> Iterator[Draft]:
    """Open the draft of `path`, continued where one is there that `belongs` to the same work; at the end it becomes the file.

    `is_so` is asked whether the documents that the journal tells of are still the first of the stream. After an exception draft and
    journal stay. Raises BadInput where nothing can be written, or another run is writing.
    """
    try:
        with journal_of(path).open("a+b") as journal, draft_of(path).open("a+b") as text:
            _lock(path, journal)
            yield _continued(text, journal, belongs, is_so)
            text.flush()
            os.fsync(text.fileno())
            draft_of(path).replace(path)
            journal_of(path).unlink()
    except OSError as error:
        _remove_empty(path)
        raise BadInput([Problem(str(path), 0, f"it cannot be written ({error.strerror})", "choose another --output")]) from None


def _continued(text: BinaryIO, journal: BinaryIO, belongs: str, is_so: Callable[[Done], bool]) -> Draft:
    """Give the draft in these files, cut to what is of use in it; a new one where nothing is."""
    size = os.fstat(text.fileno()).st_size
    done, problems, end = _told(journal, belongs, size)
    if not done.documents or not is_so(done):
        done, problems, end = Done(), [], 0
    text.truncate(done.bytes)
    journal.truncate(end)
    if not end:
        journal.write(json.dumps({"belongs": belongs}).encode() + b"\n")
    return Draft(text, journal, done, problems, begun_anew=size > 0 and not end)


def _lock(path: Path, journal: BinaryIO) -> None:
    try:
        if fcntl:
            fcntl.flock(journal, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise BadInput([Problem(str(path), 0, "another run is writing it", "wait for its end, or choose another --output")]) from None


def _told(journal: BinaryIO, belongs: str, size: int) -> tuple[Done, list[Problem], int]:
    """Read what is done by a journal: the last line that is whole and whose bytes the draft has, and where that line ends."""
    done, problems, end = Done(), list[Problem](), 0
    journal.seek(0)
    for number, raw in enumerate(journal):
        line = _parsed(raw)
        if not raw.endswith(b"\n") or (line.get("belongs") != belongs if number == 0 else line.get("bytes", size + 1) > size):
            break
        if number:
            done = Done(*(line[name] for name in Done._fields))
            problems += [Problem(*problem) for problem in line.get("problems", ())]
        end += len(raw)
    return done, problems, end


def _parsed(raw: bytes) -> dict[str, Any]:
    try:
        line = json.loads(raw)
    except ValueError:
        return {}
    return line if isinstance(line, dict) else {}


def _remove_empty(path: Path) -> None:
    """Leave no traces of a run that could write nothing."""
    for left in (draft_of(path), journal_of(path)):
        with suppress(OSError):
            if left.stat().st_size == 0:
                left.unlink()
