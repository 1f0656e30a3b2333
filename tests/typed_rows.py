"""Rows as people type them into data/curated, for tests of what a build makes of them.

>>> typed("T1", 7).splitlines()[0].split(",")[:3]
['T1', 'whole', '2025-02-07']
"""

import csv
import io
from pathlib import Path

DECISIONS = "ruling,report,other,field,value,reason,who,when\n"


def typed(event: str, day: int, **given: str) -> str:
    """One row of reports.csv: 104 people whom a C-17 brought to India on a day of February 2025, as one paper of that day has it."""
    said = {"event": event, "covers": "whole", "date": f"2025-02-{day:02}", "date_precision": "day", "date_kind": "arrival", "flights": "1"}
    said |= {"destination": "IND", "operator": "military", "aircraft": "C-17", "passengers": "104", "passengers_scope": "total"}
    said |= {"passengers_qualifier": "exact", "outcome": "completed", "publisher": "Example Daily", "url": f"https://example.org/{day}"}
    said |= {"published": "2025-02-28", "quote": "they landed in Amritsar"} | given
    written = io.StringIO()
    columns = next(csv.reader([_header()]))
    csv.writer(written, lineterminator="\n").writerow([said.get(name, "") for name in columns])
    return written.getvalue()


def write_typed(project: Path, *rows: str, decisions: str = "") -> None:
    """Make these rows and decisions all that people typed; a publisher that nobody knows gets its row."""
    _introduce(project / "data/reference/publishers.csv", {row["publisher"] for row in csv.DictReader([_header(), *rows])})
    (project / "data/curated/reports.csv").write_text(_header() + "\n" + "".join(rows), encoding="utf-8")
    (project / "data/curated/decisions.csv").write_text(DECISIONS + decisions, encoding="utf-8")


def _introduce(path: Path, names: set[str]) -> None:
    text = path.read_text(encoding="utf-8")
    new = sorted(names - {row["name"] for row in csv.DictReader(io.StringIO(text))})
    path.write_text(text + "".join(f"{name},,en,newspaper,,\n" for name in new), encoding="utf-8")


def _header() -> str:
    return (Path(__file__).resolve().parents[1] / "data/curated/reports.csv").read_text(encoding="utf-8").partition("\n")[0]
