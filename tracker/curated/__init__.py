"""What a person read out of a source and typed: the rows of data/curated as reports and decisions.

A text that begins with "=" or holds HTML is kept as it was typed: it is a source's words, and the downloads make it harmless.
"""

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from pydantic import ValidationError

from tracker.curated.checks import MOST_QUOTE_WORDS, check_row
from tracker.curated.row import CuratedRow
from tracker.half_read import HalfRead, Said, Unread, said_by
from tracker.models import (
    CLAIM_FIELDS,
    BadInput,
    Covers,
    Credit,
    DatePrecision,
    Decision,
    Gazetteer,
    Method,
    Outcome,
    Problem,
    Report,
    Ruling,
)
from tracker.reference import standard_gazetteer
from tracker.typed_csv import did_you_mean, read_rows, shown_path, write_rows

REPORTS_FILE = "reports.csv"
DECISIONS_FILE = "decisions.csv"


def read_curated(folder: Path, gazetteer: Gazetteer | None = None) -> tuple[list[Report], list[Decision]]:
    """Read data/curated: the typed reports and the decisions, in the order of their files.

    Raises BadInput with every problem of both files, one line each.
    """
    problems: list[Problem] = []
    half_read: list[tuple[int, HalfRead]] = []
    rows = read_rows(folder / REPORTS_FILE, CuratedRow, problems, half_read=half_read)
    decisions = _read_decisions(folder, problems)
    problems += _check_rows(folder, sorted([*rows, *half_read], key=lambda row: row[0]), gazetteer or standard_gazetteer())
    if problems:
        raise BadInput(sorted(problems))
    return [to_report(row) for _, row in rows], [decision for _, decision in decisions]


def decision_lines(folder: Path) -> list[int]:
    """Give the lines of decisions.csv on which the decisions begin, in the order in which `read_curated` gives them."""
    return [line for line, _ in read_rows(folder / DECISIONS_FILE, Decision, [])]


def check_curated(folder: Path, gazetteer: Gazetteer | None = None) -> list[Problem]:
    """List every problem of the files in data/curated; empty when they can be used."""
    try:
        read_curated(folder, gazetteer)
    except BadInput as bad:
        return list(bad.problems)
    return []


def canonical_curated(folder: Path) -> dict[Path, str]:
    """Give the canonical text of each readable curated file, for ``check --fix``: the columns' order, sorted rows, LF line ends.

    A file with a problem is left out, so that nothing that was typed is ever lost.
    """
    reports: list[Problem] = []
    decisions: list[Problem] = []
    rows = [row for _, row in read_rows(folder / REPORTS_FILE, CuratedRow, reports)]
    rulings = [decision for _, decision in _read_decisions(folder, decisions)]
    texts = {}
    if not reports:
        texts[folder / REPORTS_FILE] = write_rows(sorted(rows, key=_row_order), CuratedRow)
    if not decisions:
        texts[folder / DECISIONS_FILE] = write_rows(sorted(rulings, key=lambda d: (d.when, d.model_dump_json())), Decision)
    return texts


def report_id(row: CuratedRow | HalfRead) -> str:
    """Make the id of a row's report: of its event and address; for a part also of which part, since one page may tell several.

    The address counts without scheme, "www." and final slash, so that a corrected address of that kind keeps the id.
    """
    address = row.url.partition("://")[2].removeprefix("www.").rstrip("/")
    which = () if row.covers is Covers.WHOLE else (row.covers.value, ";".join(row.origin_ids), row.quote)
    return "c" + hashlib.blake2b("\n".join((row.event, address, *which)).encode(), digest_size=6).hexdigest()


def to_report(row: CuratedRow) -> Report:
    """Turn a row into a report of the same rank as an extracted one."""
    same = row.model_dump(exclude={"credited", "credited_kind", "date_precision"})
    given = row.date_precision or (DatePrecision.DAY if row.date else DatePrecision.UNKNOWN)
    credited = Credit(name=row.credited, kind=row.credited_kind) if row.credited_kind else None
    return Report(**same, id=report_id(row), doc=row.url, date_precision=given, credited=credited, method=Method.CURATED)


def _read_decisions(folder: Path, problems: list[Problem]) -> list[tuple[int, Decision]]:
    path = folder / DECISIONS_FILE
    half_read: list[tuple[int, HalfRead]] = []
    decisions = read_rows(path, Decision, problems, half_read=half_read)
    for line, decision in (*decisions, *half_read):
        problems += [Problem(shown_path(path), line, *said) for said in said_by((_lacks_a_report, _lacks_a_value), decision)]
    return decisions


def _lacks_a_report(decision: Decision | HalfRead) -> Iterator[Said]:
    about_two = decision.ruling in (Ruling.SAME, Ruling.DIFFERENT)
    if about_two and (not decision.other or decision.other == decision.report):
        yield f"the ruling '{decision.ruling}' needs two reports", "give the id of the second one in other"


def _lacks_a_value(decision: Decision | HalfRead) -> Iterator[Said]:
    if decision.ruling is not Ruling.VALUE:
        return
    if decision.field not in CLAIM_FIELDS:
        hint = did_you_mean(decision.field, CLAIM_FIELDS) or f"use one of {', '.join(CLAIM_FIELDS)}"
        yield f"field '{decision.field}' is not known", hint
    elif not value_is_right(decision.field, decision.value):
        yield f"value '{decision.value}' cannot be a value of {decision.field}", "write it as a cell of reports.csv"


def value_is_right(field: str, value: str) -> bool:
    """Whether a decision's text can be a value of the field.

    >>> value_is_right("passengers", "160"), value_is_right("date", "2025-02-30"), value_is_right("outcome", "refused")
    (True, False, False)
    """
    row = {"event": "x", "outcome": Outcome.DENIED, "publisher": "x", "url": "http://x", "quote": "x"}
    parts = tuple(part.strip() for part in value.split(";"))
    given: dict[str, object] = {"origin_ids": parts} if field == "origin" else {field: parts if field == "nationality" else value}
    try:
        CuratedRow.model_validate(row | given)
    except ValidationError:
        return False
    return bool(value.strip())


def _check_rows(folder: Path, rows: Iterable[tuple[int, CuratedRow | HalfRead]], gazetteer: Gazetteer) -> list[Problem]:
    """List what only the cells of a row together, the rows together, or the world, can show to be wrong."""
    name = shown_path(folder / REPORTS_FILE)
    problems = []
    first: dict[str, int] = {}
    for line, row in rows:
        problems += [Problem(name, line, *said) for said in check_row(row, gazetteer)]
        with suppress(Unread):
            problems += [Problem(name, line, *said) for said in _typed_twice(line, row, first)]
    return problems


def _typed_twice(line: int, row: CuratedRow | HalfRead, first: dict[str, int]) -> Iterator[Said]:
    before = first.setdefault(report_id(row), line)
    if before != line:
        what = f"event {row.event} already has a row of {row.url} on line {before}"
        yield what, "put what the page says into one row, or mark the rows as parts with their own origins"


def _row_order(row: CuratedRow) -> tuple[str, dt.date, str, str]:
    """Order the rows by event, day of publication (unknown last), address."""
    return row.event, row.published or dt.date.max, row.url, row.model_dump_json()


__all__ = ["MOST_QUOTE_WORDS", "CuratedRow", "canonical_curated", "check_curated", "decision_lines", "read_curated", "report_id", "to_report", "value_is_right"]
