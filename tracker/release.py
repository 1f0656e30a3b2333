"""A release: the published tables with everything that explains them, as a folder and a zip that stand alone."""

import csv
import hashlib
import io
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path

from tracker.build import stale_because
from tracker.bundle import HOW_TO_READ
from tracker.citation import AUTHORS, LICENCE, LICENCE_URL, TITLE
from tracker.export import Selection, to_geojson, to_parquet
from tracker.filters import Filters
from tracker.history import files_of, published_version
from tracker.models import BadInput, Problem
from tracker.opendata import TABLES, metadata_files
from tracker.project import PUBLISHED
from tracker.table import read_claims, read_events, read_reports
from tracker.totals import routes

LICENCE_FILE, SUMS = "LICENSE-DATA", "SHA256SUMS"
LOGS = ("build.json", "quality.json")
_NO_DAY = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can hold; the same release is the same zip
README = """{title}, version {version}
{line}

What this is: reported deportation flights from the United States. One row of events.csv is one group of flights: where it left from and landed,
on what aircraft, with how many people, and what became of it. claims.csv has who says what in which words, reports.csv the sources behind each
event, changes.csv what changed from version to version and why.

How to cite:
  {authors}: {title}, version {version}. Licence {licence} ({url}).
CITATION.cff has the same for programs. A figure is quoted best with its version, its range (passengers_low to passengers_high) and its event_id.

Files:
{files}

{how_to_read}
Extraction from news text is by rules and can misread; each value has its words beside it in claims.csv. Grade C rests on one source. The columns
`disputed` and `possible_duplicate_of` say what to look at before a figure is quoted.

The CSV files are UTF-8 with a header row, made for programs: text stands as its source printed it, and a spreadsheet may take a cell that begins
with = + - or @ for a formula, so import text columns as text.

Whether the files are whole: sha256sum -c SHA256SUMS

Licence: {licence} for the tables, see LICENSE-DATA. Quotes and headlines belong to their publishers.
"""
MEANING = {
    "events.parquet": "events.csv with typed columns",
    "claims.parquet": "claims.csv with typed columns",
    "reports.parquet": "reports.csv with typed columns",
    "routes.geojson": "the routes between origins and destinations with their sums, for maps",
    "codebook.csv": "what each column of each file means, with its type, unit and codes",
    "README.txt": "what you read",
    "SHA256SUMS": "the hash of each other file",
    "datapackage.json": "the tables as a Frictionless Data Package 2: types, rules, keys, hashes",
    "csvw.json": "the same as W3C CSV on the Web",
    "dataset.jsonld": "the same as schema.org Dataset with Croissant fields",
    "CITATION.cff": "how to cite this version",
    "LICENSE-DATA": "the licence, and what it does not cover",
    "build.json": "the version, the counts at each step of the build, the hashes of its inputs",
    "quality.json": "how well extraction and reconciliation do, when it was last measured",
}


def write_release(root: Path, folder: Path, version: str = "") -> list[str]:
    """Write the release of what is published, or of an older version, into a new or empty folder: a folder of files and a zip of the same; give their names.

    BadInput where the published table is not that of its inputs, no commit has the version, or the folder has something in it or cannot be written.
    """
    if _is_taken(folder):
        raise BadInput([Problem(str(folder), 0, "it is not an empty folder", "name a new one")])
    here = published_version(root / PUBLISHED)
    name = f"deportation-flights-{version or here}"
    files = _of_today(root) if version in ("", here) else _of_old(root, version)
    try:
        _write(files, folder / name)
        (folder / f"{name}.zip").write_bytes(packed(files, name))
    except OSError as error:
        shutil.rmtree(folder / name, ignore_errors=True)
        raise _unwritable(folder, error) from None
    return [name, f"{name}.zip"]


def _of_today(root: Path) -> dict[str, bytes]:
    if why := stale_because(root):
        raise BadInput([Problem(PUBLISHED, 0, f"it is not up to date ({why})", "run make build first")])
    return release_files(root)


def _of_old(root: Path, version: str) -> dict[str, bytes]:
    """Give the files of an older version byte by byte as they were published, which then described themselves; nothing is made of them anew."""
    return _explained(version, files_of(root, version) | {LICENCE_FILE: _licence(root)})


def _explained(version: str, files: dict[str, bytes]) -> dict[str, bytes]:
    """Add what says what the files are, and their hashes."""
    files = files | {"README.txt": _readme(version, files).encode()}
    return files | {SUMS: _sums(files).encode()}


def _is_taken(folder: Path) -> bool:
    try:
        return folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
    except OSError as error:
        raise _unwritable(folder, error) from None


def _unwritable(folder: Path, error: OSError) -> BadInput:
    return BadInput([Problem(str(folder), 0, f"it cannot be written ({error.strerror})", "name another folder")])


def release_files(root: Path) -> dict[str, bytes]:
    """Give every file of the release of what is published in `root`: name to content."""
    published = root / PUBLISHED
    version = published_version(published)
    tables = {table.file: (published / table.file).read_bytes() for table in TABLES}
    data = tables | _other_formats(published, version)
    described = {name: text.encode() for name, text in metadata_files(version, data).items()}
    logs = {name: (published / name).read_bytes() for name in LOGS if (published / name).is_file()}
    return _explained(version, data | described | logs | {LICENCE_FILE: _licence(root)})


def _licence(root: Path) -> bytes:
    try:
        return (root / LICENCE_FILE).read_bytes()
    except OSError as error:
        raise BadInput([Problem(LICENCE_FILE, 0, f"it cannot be read ({error.strerror})", "put it back: no release goes without its licence")]) from None


def packed(files: Mapping[str, bytes], name: str) -> bytes:
    """Pack files into a zip with one folder of that name; the same files are the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for file, content in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(f"{name}/{file}", _NO_DAY), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _other_formats(published: Path, version: str) -> dict[str, bytes]:
    """Give the tables as Parquet and the routes as GeoJSON. Parquet says which library wrote it, so it is made here and not committed."""
    events = read_events(published / "events.csv")
    about = Selection(Filters(), len(events), len(events), version).about()
    frames = {"events": events, "claims": read_claims(published / "claims.csv"), "reports": read_reports(published / "reports.csv")}
    parquet = {f"{name}.parquet": to_parquet(frame, about) for name, frame in frames.items()}
    return parquet | {"routes.geojson": to_geojson(routes(events), about)}


def _readme(version: str, files: Mapping[str, bytes]) -> str:
    meaning = {table.file: table.about.partition(": ")[2] or table.about for table in TABLES} | MEANING
    lines = [f"  {file:<18} {meaning.get(file, '')}{_rows(file, files.get(file, b''))}" for file in sorted({*files, "README.txt", SUMS})]
    title = f"{TITLE}, version {version}"
    return README.format(
        title=TITLE,
        version=version,
        line="=" * len(title),
        authors=AUTHORS,
        licence=LICENCE,
        url=LICENCE_URL,
        files="\n".join(lines),
        how_to_read=HOW_TO_READ,
    )


def _rows(file: str, content: bytes) -> str:
    if not file.endswith(".csv"):
        return ""
    rows = sum(1 for _ in csv.reader(io.StringIO(content.decode(), newline=""))) - 1
    return f" ({rows:,} row{'s' * (rows != 1)})"


def _sums(files: Mapping[str, bytes]) -> str:
    return "".join(f"{hashlib.sha256(content).hexdigest()}  {file}\n" for file, content in sorted(files.items()))


def _write(files: Mapping[str, bytes], folder: Path) -> None:
    folder.mkdir(parents=True)
    for file, content in files.items():
        (folder / file).write_bytes(content)
