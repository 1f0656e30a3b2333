"""Projects of a few typed rows that are built, changed and built again, for tests of versions and history."""

import csv
import datetime as dt
from pathlib import Path

from tests.checkout import copy_inputs
from tests.typed_rows import typed, write_typed
from tracker.build import build, publish
from tracker.table import ChangeRow, read_rows

PAPERS = ("Example Daily", "Other Daily", "Third", "New Paper")
DAY = dt.date(2026, 11, 22)
FIRST, SECOND = typed("T1", 5), typed("T2", 15, passengers="116", publisher="Other Daily")
THIRD = typed("T1", 5, passengers="205", publisher="Third", url="https://example.org/third")


def first_table(project: Path) -> Path:
    """Make a project whose table has two events of one report each, E00001 and E00002, built on DAY."""
    copy_inputs(project)
    for path in (project / "seeds").glob("*.txt"):
        path.unlink()
    header = (project / "seeds/sources.csv").read_text(encoding="utf-8").partition("\n")[0]
    (project / "seeds/sources.csv").write_text(header + "\nquiet.txt,Example Daily,,,2025-01-25,\n", encoding="utf-8")
    (project / "seeds/quiet.txt").write_text("Nothing flew.\n", encoding="utf-8")
    with (project / "data/reference/publishers.csv").open("a", encoding="utf-8") as file:
        file.writelines(f"{name},,en,newspaper,,\n" for name in PAPERS)
    write_typed(project, FIRST, SECOND)
    publish(project, build(project, today=DAY))
    return project


def rebuild(project: Path, *rows: str, decisions: str = "", days: int = 1) -> list[tuple[str, ...]]:
    """Build what these rows say some days after DAY, and give the changes that it wrote down."""
    before = len(history(project))
    write_typed(project, *rows, decisions=decisions)
    publish(project, build(project, today=DAY + dt.timedelta(days)))
    return [(row.event_id, str(row.what), row.field, row.before, row.after, row.why) for row in history(project)[before:]]


def history(project: Path) -> list[ChangeRow]:
    return read_rows(project / "data/published/changes.csv", ChangeRow)


def versions(project: Path) -> list[str]:
    return list(dict.fromkeys(row.version for row in history(project)))


def report_id(project: Path, publisher: str) -> str:
    with (project / "data/published/reports.csv").open(encoding="utf-8", newline="") as file:
        return next(row["report_id"] for row in csv.DictReader(file) if row["publisher"] == publisher)
