"""Documents in chunks: the pieces in which they are handed to workers and in which work is known to be done."""

import hashlib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tracker.documents import Listed

# A document takes 2 to 20 ms (2026): so many are handed over some times a second, and a stop loses no more than these.
DOCUMENTS = 16
# Long ones are handed over sooner: this much text takes a second or two.
BYTES = 200_000


class Chunk(NamedTuple):
    """Some documents that follow one another, how many there are up to its end, and a hash of all those: their rows, sizes and times of change."""

    documents: tuple[Listed, ...]
    done: int
    seen: str


def chunks(listed: Iterable[Listed]) -> Iterator[Chunk]:
    """Cut a stream of documents into chunks of so many documents, or fewer long ones."""
    digest, done, some, size = hashlib.sha256(), 0, list[Listed](), 0
    for one in listed:
        state = _state(one)
        digest.update(repr((one.folder.as_posix(), one.line, one.row, state)).encode())
        some.append(one)
        size += state[0] if state else 0
        if len(some) == DOCUMENTS or size >= BYTES:
            done += len(some)
            yield Chunk(tuple(some), done, digest.hexdigest())
            some, size = [], 0
    if some:
        yield Chunk(tuple(some), done + len(some), digest.hexdigest())


def _state(listed: Listed) -> tuple[int, int] | None:
    """Size and time of change of a text; None where it cannot be had, which reading it will tell."""
    try:
        found = listed.path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
