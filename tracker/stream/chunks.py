"""Documents in chunks: the pieces in which they are handed to workers and in which work is known to be done."""

import hashlib
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from tracker.documents import Listed

# A document takes 2 to 20 ms (2026): so many are handed over some times a second, and a stop waits for no more than these.
DOCUMENTS = 16


class Chunk(NamedTuple):
    """Some documents that follow one another, how many there are up to its end, and a hash of all those: their rows, sizes and times of change."""

    documents: tuple[Listed, ...]
    done: int
    seen: str


def chunks(listed: Iterable[Listed]) -> Iterator[Chunk]:
    """Cut a stream of documents into chunks; only the last may be shorter."""
    stream, digest, done = iter(listed), hashlib.sha256(), 0
    while some := tuple(islice(stream, DOCUMENTS)):
        done += len(some)
        for one in some:
            digest.update(repr((one.folder.as_posix(), one.line, one.row, _state(one))).encode())
        yield Chunk(some, done, digest.hexdigest())


def _state(listed: Listed) -> tuple[int, int] | None:
    """Size and time of change of a text; None where it cannot be had, which reading it will tell."""
    try:
        found = listed.path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
