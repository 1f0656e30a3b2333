"""What every standard says of the whole: title, description, version, and each file with its size and hash."""

import csv
import datetime as dt
import hashlib
import io
from collections.abc import Mapping
from typing import Any, NamedTuple

NAME = "deportation-flights"
DESCRIPTION = (
    "Reported deportation flights from the United States as one table: where they went and left from, on what aircraft, with how many people, and what became "
    "of them (completed, denied, turned back, cancelled, planned). Every value can be traced to the words of a document, or to the address and a short quote "
    "of the source it was typed from. Where sources differ, all values are kept and the range is given; unknown is empty, never zero. It holds what was "
    "reported and read, not every flight that flew."
)
KEYWORDS = ("deportation", "removal flights", "migration", "United States", "aviation", "open data", "journalism")
SOURCES = "News documents, statements and other pages: each is listed in reports.csv with its publisher and address"


class Described(NamedTuple):
    """A version of the tables with the files that belong to it: file name to content."""

    version: str
    files: Mapping[str, bytes]

    @property
    def day(self) -> dt.date:
        """The day of the version."""
        return dt.date.fromisoformat(self.version[:10])

    @property
    def days(self) -> tuple[str, str] | None:
        """The first and the last day that an event of the table may have flown on; None where no day is known."""
        rows = list(csv.DictReader(io.StringIO(self.files["events.csv"].decode(), newline="")))
        known = sorted(row[name] for row in rows for name in ("date", "date_earliest", "date_latest") if row[name])
        return (known[0], known[-1]) if known else None

    def sha256(self, file: str) -> str:
        """The hash of a file's content."""
        return hashlib.sha256(self.files[file]).hexdigest()

    def size(self, file: str) -> int:
        """The size of a file in bytes."""
        return len(self.files[file])


def without_empty(described: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what is not said, so that a standard's reader meets no empty cell.

    >>> without_empty({"a": 0, "b": None, "c": "", "d": [], "e": {}})
    {'a': 0}
    """
    return {name: value for name, value in described.items() if value not in (None, "", [], {}, ())}
