"""The name of a version: the day on which its content was first built, and the beginning of the content's hash."""

import datetime as dt
import hashlib
import re
from collections.abc import Collection, Mapping

HASH_DIGITS = 8
VERSION = re.compile(r"(\d{4}-\d\d-\d\d)-([0-9a-f]{8})(-\d+)?")


def content_hash(tables: Mapping[str, str]) -> str:
    """Hash the tables, file name to text: SHA-256 over the names and the hashes of their texts in the order of the names, shortened.

    The texts are those that a build gives, so that neither the machine nor its line ends have a say.

    >>> content_hash({"events.csv": "a", "claims.csv": "b"}) == content_hash({"claims.csv": "b", "events.csv": "a"})
    True
    >>> content_hash({"events.csv": "a"}) == content_hash({"events.csv": "b"})
    False
    """
    digest = hashlib.sha256()
    for name, text in sorted(tables.items()):
        digest.update(f"{name} {hashlib.sha256(text.encode()).hexdigest()}\n".encode())
    return digest.hexdigest()[:HASH_DIGITS]


def name_version(day: dt.date, content: str, known: Collection[str]) -> str:
    """Name a version; content that comes back on the day on which it was left gets a number behind its name.

    >>> name_version(dt.date(2026, 11, 22), "3f9c2a1b", [])
    '2026-11-22-3f9c2a1b'
    >>> name_version(dt.date(2026, 11, 22), "3f9c2a1b", ["2026-11-22-3f9c2a1b", "2026-11-22-00000000"])
    '2026-11-22-3f9c2a1b-2'
    """
    name, times = f"{day.isoformat()}-{content}", 1
    while name in known:
        times += 1
        name = f"{day.isoformat()}-{content}-{times}"
    return name


def parts_of(version: str) -> tuple[dt.date, str] | None:
    """Give the day and the content's hash that a version's name holds; None where it is no version's name.

    >>> parts_of("2026-11-22-3f9c2a1b-2"), parts_of("0.1.0"), parts_of("2026-13-22-3f9c2a1b")
    ((datetime.date(2026, 11, 22), '3f9c2a1b'), None, None)
    """
    found = VERSION.fullmatch(version)
    try:
        return (dt.date.fromisoformat(found[1]), found[2]) if found else None
    except ValueError:
        return None
