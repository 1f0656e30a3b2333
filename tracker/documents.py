"""A document folder, ``*.txt`` and one ``sources.csv``, read as Documents.

The text is kept verbatim, line ends and a byte order mark included, because every span counts its characters.
"""

import csv
import datetime as dt
import errno
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from tracker.models import BadInput, Document, Problem
from tracker.typed_csv import did_you_mean, shown_path

SOURCES = "sources.csv"
REQUIRED_COLUMNS = ("file", "publisher", "title", "url", "published")
OPTIONAL_COLUMNS = ("copied_from",)
# A long read is 60 kB (2026); what is larger than this is an archive or a web page's scripts, not a text.
MAX_DOCUMENT_BYTES = 5_000_000
LONGEST_NAME = 255  # bytes, on every usual file system
FIRST_YEAR, LAST_YEAR = 1900, 2199  # of a publication; what is before or after is a slip of the keyboard
BLANK = "\ufeff \t\r\n"

Note = Callable[[Problem], None]
Row = tuple[int, dict[str, str]]


class Listed(NamedTuple):
    """A document that is named but not read yet: its folder, its row, and the line of sources.csv on which that begins (0: none)."""

    folder: Path
    line: int
    row: dict[str, str]

    @property
    def path(self) -> Path:
        """Where its text is."""
        return self.folder / self.row["file"]


def read_documents(folder: Path, problems: list[Problem] | None = None) -> Iterator[Document]:
    """Read the documents of a folder in the order of its sources.csv, one at a time.

    A document that cannot be used is left out and noted in `problems`; without that list, BadInput with all
    problems is raised after the good documents were yielded.
    """
    found: list[Problem] = [] if problems is None else problems
    for listed in list_documents(folder, found):
        document = _document(listed, found.append)
        if document:
            yield document
    if problems is None and found:
        raise BadInput(found)


def list_documents(folder: Path, problems: list[Problem]) -> Iterator[Listed]:
    """Name the documents of a folder in the order of its sources.csv and read none; rows and files that cannot be used are noted."""
    names: set[str] = set()
    for line, row in _source_rows(folder, problems.append):
        name = row.get("file", "")
        wrong = _bad_name(name) or (name in names and (f"{name} is listed twice", "remove one of the rows"))
        names.add(name)
        if wrong:
            problems += [Problem(shown_path(folder / SOURCES), line, *said) for said in (wrong, _wrong_day(row)) if said]
        else:
            yield Listed(folder, line, row)
    _note_unlisted(folder, names, problems.append)


def read_listed(listed: Listed) -> Document:
    """Read one document that was named. Raises BadInput."""
    problems: list[Problem] = []
    document = _document(listed, problems.append)
    if document is None:
        raise BadInput(problems)
    return document


def without_publication_day(folder: Path) -> list[Problem]:
    """List the documents whose day of publication is not given. They can be used, but what they say is hard to place in time."""
    what, do = "published is empty; weekdays and undated reports cannot be placed", "write the publication day"
    rows = _source_rows(folder, lambda _: None) if (folder / SOURCES).exists() else []
    return [Problem(shown_path(folder / SOURCES), line, what, do) for line, row in rows if row.get("file") and not row.get("published")]


def list_document(path: Path, published: dt.date | None = None) -> Listed:
    """Name one file, with its row in a sources.csv beside it where there is one; `published` goes before the row.

    Without a row and a day, weekdays in the text stay unresolved. Raises BadInput for a name that no document has.
    """
    if wrong := _bad_name(path.name):
        raise BadInput([Problem(shown_path(path), 0, *wrong)])
    rows = _source_rows(path.parent, lambda _: None) if (path.parent / SOURCES).exists() else ()
    line, row = next(((line, row) for line, row in rows if row.get("file") == path.name), (0, {"file": path.name}))
    return Listed(path.parent, line, row | ({"published": published.isoformat()} if published else {}))


def parse_day(cell: str) -> dt.date | None:
    """Return the ISO 8601 day in a cell, None for an empty one; ValueError for anything else.

    >>> parse_day("2025-01-24")
    datetime.date(2025, 1, 24)
    >>> parse_day("24/01/2025")
    Traceback (most recent call last):
    ValueError: '24/01/2025' is not a day as 2025-01-24
    """
    if not cell:
        return None
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", cell):
        try:
            day = dt.date.fromisoformat(cell)
        except ValueError:
            pass
        else:
            return _of_our_time(day)
    raise ValueError(f"{cell!r} is not a day as 2025-01-24")


def _of_our_time(day: dt.date) -> dt.date:
    """Give the day back; ValueError where no text on a flight can be of it: next to the calendar's ends there is no last Friday."""
    if FIRST_YEAR <= day.year <= LAST_YEAR:
        return day
    raise ValueError(f"'{day}' is not a day from {FIRST_YEAR} to {LAST_YEAR}")


def _source_rows(folder: Path, note: Note) -> Iterator[Row]:
    """Yield the rows of sources.csv, each with the line on which it begins; none is held, as a folder may list a hundred thousand."""
    path = folder / SOURCES
    if not folder.is_dir():
        note(Problem(shown_path(folder), 0, "there is no such folder", f"make it, with *.txt files and one {SOURCES}"))
    elif not path.exists():
        header = ",".join(REQUIRED_COLUMNS)
        note(Problem(shown_path(folder), 0, f"it has no {SOURCES}", f"add one with the columns {header} and a row for each *.txt"))
    elif _is_text(path, note):
        yield from _rows_of(path, note)


def _rows_of(path: Path, note: Note) -> Iterator[Row]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        found = False
        for row in _csv_rows(path, lines, note):
            found = True
            yield row
        lines.seek(0)
        only_a_header = not found and sum(not line.isspace() for line in lines) == 1
    if only_a_header:
        note(Problem(shown_path(path), 0, "it lists no document", "add a row for each *.txt of the folder"))


def _csv_rows(path: Path, lines: Iterable[str], note: Note) -> Iterator[Row]:
    """Yield the rows below a header that has the columns needed; other columns are the folder's own affair."""
    reader = csv.reader(lines, strict=True)
    header: list[str] = []
    line = 1
    try:
        for cells in reader:
            begins, line = line, reader.line_num + 1
            if not header:
                header = [cell.strip() for cell in cells]
                if not _header_fits(header, path, note):
                    return
            elif len(cells) > len(header):
                note(Problem(shown_path(path), begins, "it has more cells than the header", "put a cell that holds a comma in quotes"))
            elif any(cells):
                yield begins, dict(zip(header, (cell.strip() for cell in cells), strict=False))
    except csv.Error as error:
        note(Problem(shown_path(path), line, f"it is not CSV from here on ({error})", "look for a quote that is never closed"))


def _header_fits(columns: list[str], path: Path, note: Note) -> bool:
    missing = [column for column in REQUIRED_COLUMNS if column not in columns]
    twice = next((column for column in REQUIRED_COLUMNS + OPTIONAL_COLUMNS if columns.count(column) > 1), None)
    for column in columns:
        hint = did_you_mean(column, set(OPTIONAL_COLUMNS).difference(columns))
        if column not in REQUIRED_COLUMNS and hint:
            note(Problem(shown_path(path), 1, f"the column {column!r} is not known", hint))
    if missing:
        note(Problem(shown_path(path), 1, f"the header lacks {', '.join(missing)}", f"it begins with {','.join(REQUIRED_COLUMNS)}"))
    if twice:
        note(Problem(shown_path(path), 1, f"the column {twice!r} stands there twice", "remove one of the two"))
    return not missing and not twice


def _document(listed: Listed, note: Note) -> Document | None:
    """Return the document, or note why there is none."""
    folder, line, row = listed
    if line and _leads_elsewhere(listed.path, folder):
        note(Problem(shown_path(listed.path), 0, "it is a link to a file outside of its folder", "put the file itself there"))
        return None
    text = _read_text(listed.path, note)
    if wrong := _wrong_day(row):
        note(Problem(shown_path(folder / SOURCES if line else listed.path), line, *wrong))
        return None
    published = parse_day(row.get("published", ""))
    return None if text is None else Document(id=listed.path.stem, text=text, **{**_known(row), "published": published})


def _wrong_day(row: dict[str, str]) -> tuple[str, str] | None:
    try:
        parse_day(row.get("published", ""))
    except ValueError as error:
        return f"published {error}", "write the publication day so, or leave it empty"
    return None


def _leads_elsewhere(path: Path, folder: Path) -> bool:
    """Whether a listed file is a link out of its folder: whoever hands in a folder could else have any file of this machine published."""
    return path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def _known(row: dict[str, str]) -> dict[str, str]:
    return {column: row.get(column, "") for column in REQUIRED_COLUMNS + OPTIONAL_COLUMNS}


def _bad_name(name: str) -> tuple[str, str] | None:
    if not name:
        return "the file is not named", "write the file's name in the first column"
    if re.search(r"[/\\\x00-\x1f]", name) or name.startswith("."):
        return f"{name!r} is not a plain file name", "name a file of this folder, without a path"
    if len(name.encode(errors="replace")) > LONGEST_NAME:
        return f"{name[:40]!r} ... is longer than a file's name can be", "name a file of this folder"
    if not name.endswith(".txt"):
        return f"{name} is not a *.txt file", "save the document's text as *.txt"
    return None


def _read_text(path: Path, note: Note) -> str | None:
    """Return the file's text with not a character changed, or note why it cannot be used."""
    try:
        size = _size(path)
        data = path.read_bytes() if size <= MAX_DOCUMENT_BYTES else b""
    except FileNotFoundError:
        note(Problem(shown_path(path), 0, "the file is not there", f"add it, or remove its row from {SOURCES}"))
        return None
    except OSError as error:
        note(_unreadable(path, error))
        return None
    if size > MAX_DOCUMENT_BYTES:
        limit = f"the limit is {MAX_DOCUMENT_BYTES / 1e6:g} MB"
        note(Problem(shown_path(path), 0, f"it is {size / 1e6:.1f} MB, {limit}", "keep the article's text only, or split it"))
        return None
    return _decoded(path, data, note)


def _size(path: Path) -> int:
    """Give the size of a file. OSError for a pipe or a device, which could be read for ever; a folder says itself what it is."""
    found = path.stat()
    if not (stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)):
        raise OSError(errno.EINVAL, "it is no file, but a pipe or a device")
    return found.st_size


def _decoded(path: Path, data: bytes, note: Note) -> str | None:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        note(_not_utf8(path, error.start))
        return None
    if "\0" in text:
        note(_null_byte(path, text.count("\n", 0, text.index("\0")) + 1))
        return None
    if not text.strip(BLANK):
        note(_empty(path))
        return None
    return text


def _is_text(path: Path, note: Note) -> bool:
    """Whether a file of any size is one that `_decoded` would take, read line by line; else note why it is not."""
    place, blank = 0, True
    try:
        _size(path)
        with path.open("rb") as lines:
            for number, line in enumerate(lines, 1):
                blank = not line.decode("utf-8").strip(BLANK) and blank
                if b"\0" in line:
                    note(_null_byte(path, number))
                    return False
                place += len(line)
    except UnicodeDecodeError as error:
        note(_not_utf8(path, place + error.start))
        return False
    except OSError as error:
        note(_unreadable(path, error))
        return False
    if blank:
        note(_empty(path))
    return not blank


def _not_utf8(path: Path, byte: int) -> Problem:
    return Problem(shown_path(path), 0, f"it is not UTF-8 (byte {byte})", "save it as UTF-8")


def _null_byte(path: Path, line: int) -> Problem:
    return Problem(shown_path(path), line, "it holds a null byte, so it is not plain text", "save it as plain text in UTF-8")


def _empty(path: Path) -> Problem:
    return Problem(shown_path(path), 0, "it is empty", "put the text in it, or remove it")


def _unreadable(path: Path, error: OSError) -> Problem:
    return Problem(shown_path(path), 0, f"it cannot be read ({error.strerror})", "make it a readable file")


def _note_unlisted(folder: Path, listed: set[str], note: Note) -> None:
    if not listed:  # no sources.csv, or none that can be read: one line said so
        return
    with os.scandir(folder) as found:
        unlisted = sorted(file.name for file in found if file.name.endswith(".txt") and file.name not in listed)
    for name in unlisted:
        note(Problem(shown_path(folder / name), 0, f"it is not in {SOURCES}", f"add a row for it to {shown_path(folder / SOURCES)}"))
