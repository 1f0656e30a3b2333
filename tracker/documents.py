"""A document folder, ``*.txt`` and one ``sources.csv``, read as Documents.

The text is kept verbatim, line ends and a byte order mark included, because every span counts its characters.
"""

import csv
import datetime as dt
import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from tracker.models import BadInput, Document, Problem
from tracker.typed_csv import did_you_mean, shown_path

SOURCES = "sources.csv"
REQUIRED_COLUMNS = ("file", "publisher", "title", "url", "published")
OPTIONAL_COLUMNS = ("copied_from",)
# A long read is 60 kB (2026); what is larger than this is an archive or a web page's scripts, not a text.
MAX_DOCUMENT_BYTES = 5_000_000

Note = Callable[[Problem], None]
Row = tuple[int, dict[str, str]]


def read_documents(folder: Path, problems: list[Problem] | None = None) -> Iterator[Document]:
    """Read the documents of a folder in the order of its sources.csv.

    A document that cannot be used is left out and noted in `problems`; without that list, BadInput with all
    problems is raised after the good documents were yielded.
    """
    found: list[Problem] = [] if problems is None else problems
    listed: set[str] = set()
    for line, row in _source_rows(folder, found.append):
        document = _document(folder, line, row, listed, found.append)
        if document:
            yield document
    _note_unlisted(folder, listed, found.append)
    if problems is None and found:
        raise BadInput(found)


def without_publication_day(folder: Path) -> list[Problem]:
    """List the documents whose day of publication is not given. They can be used, but what they say is hard to place in time."""
    what, do = "published is empty; weekdays and undated reports cannot be placed", "write the publication day"
    rows = _source_rows(folder, lambda _: None) if (folder / SOURCES).exists() else []
    return [Problem(shown_path(folder / SOURCES), line, what, do) for line, row in rows if row.get("file") and not row.get("published")]


def read_document(path: Path, published: dt.date | None = None) -> Document:
    """Read one file. Its row in a sources.csv beside it is used where there is one; `published` goes before the row.

    Without a row and a day, weekdays in the text stay unresolved. Raises BadInput.
    """
    problems: list[Problem] = []
    folder = path.parent
    rows = _source_rows(folder, problems.append) if (folder / SOURCES).exists() else []
    line, row = next(((line, row) for line, row in rows if row.get("file") == path.name), (0, {"file": path.name}))
    if published:
        row = row | {"published": published.isoformat()}
    document = _document(folder, line, row, set(), problems.append)
    if document is None:
        raise BadInput(problems)
    return document


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
            return dt.date.fromisoformat(cell)
        except ValueError:
            pass
    raise ValueError(f"{cell!r} is not a day as 2025-01-24")


def _source_rows(folder: Path, note: Note) -> list[Row]:
    """Return the rows of sources.csv, each with the line on which it begins."""
    path = folder / SOURCES
    if not folder.is_dir():
        note(Problem(shown_path(folder), 0, "there is no such folder", f"make it, with *.txt files and one {SOURCES}"))
        return []
    if not path.exists():
        header = ",".join(REQUIRED_COLUMNS)
        note(Problem(shown_path(folder), 0, f"it has no {SOURCES}", f"add one with the columns {header} and a row for each *.txt"))
        return []
    text = _read_text(path, note)
    if text is None:
        return []
    rows = list(_csv_rows(path, text, note))
    if not rows and len(text.strip().splitlines()) == 1:
        note(Problem(shown_path(path), 0, "it lists no document", "add a row for each *.txt of the folder"))
    return rows


def _csv_rows(path: Path, text: str, note: Note) -> Iterator[Row]:
    """Yield the rows below a header that has the columns needed; other columns are the folder's own affair."""
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
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
    for column in columns:
        hint = did_you_mean(column, set(OPTIONAL_COLUMNS).difference(columns))
        if column not in REQUIRED_COLUMNS and hint:
            note(Problem(shown_path(path), 1, f"the column {column!r} is not known", hint))
    if missing:
        note(Problem(shown_path(path), 1, f"the header lacks {', '.join(missing)}", f"it begins with {','.join(REQUIRED_COLUMNS)}"))
    return not missing


def _document(folder: Path, line: int, row: dict[str, str], listed: set[str], note: Note) -> Document | None:
    """Return the document of one row, or note why there is none."""
    name = row["file"]
    where = shown_path(folder / SOURCES) if line else shown_path(folder / name)
    problem = _bad_name(name) or (name in listed and (f"{name} is listed twice", "remove one of the rows"))
    listed.add(name)
    if problem:
        note(Problem(where, line, *problem))
        return None
    text = _read_text(folder / name, note)
    try:
        published = parse_day(row.get("published", ""))
    except ValueError as error:
        note(Problem(where, line, f"published {error}", "write the publication day so, or leave it empty"))
        return None
    return None if text is None else Document(id=Path(name).stem, text=text, **{**_known(row), "published": published})


def _known(row: dict[str, str]) -> dict[str, str]:
    return {column: row.get(column, "") for column in REQUIRED_COLUMNS + OPTIONAL_COLUMNS}


def _bad_name(name: str) -> tuple[str, str] | None:
    if not name:
        return "the file is not named", "write the file's name in the first column"
    if re.search(r"[/\\\x00-\x1f]", name) or name.startswith("."):
        return f"{name!r} is not a plain file name", "name a file of this folder, without a path"
    if not name.endswith(".txt"):
        return f"{name} is not a *.txt file", "save the document's text as *.txt"
    return None


def _read_text(path: Path, note: Note) -> str | None:
    """Return the file's text with not a character changed, or note why it cannot be used."""
    try:
        size = path.stat().st_size
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


def _decoded(path: Path, data: bytes, note: Note) -> str | None:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        note(_not_utf8(path, error))
        return None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        note(Problem(shown_path(path), line, "it holds a null byte, so it is not plain text", "save it as plain text in UTF-8"))
        return None
    if not text.strip("\ufeff \t\r\n"):
        note(Problem(shown_path(path), 0, "it is empty", "put the text in it, or remove it"))
        return None
    return text


def _not_utf8(path: Path, error: UnicodeDecodeError) -> Problem:
    return Problem(shown_path(path), 0, f"it is not UTF-8 (byte {error.start})", "save it as UTF-8")


def _unreadable(path: Path, error: OSError) -> Problem:
    return Problem(shown_path(path), 0, f"it cannot be read ({error.strerror})", "make it a readable file")


def _note_unlisted(folder: Path, listed: set[str], note: Note) -> None:
    if not listed:  # no sources.csv, or none that can be read: one line said so
        return
    for path in sorted(folder.glob("*.txt")):
        if path.name not in listed:
            note(Problem(shown_path(path), 0, f"it is not in {SOURCES}", f"add a row for it to {shown_path(folder / SOURCES)}"))
