"""The published table: seeds and curated rows in, ``data/published`` out, byte for byte the same for the same inputs."""

import contextlib
import datetime as dt
import difflib
import hashlib
import json
import shlex
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from tracker import project
from tracker.curated import decision_lines, read_curated
from tracker.documents import read_documents, without_publication_day
from tracker.extract import extract
from tracker.history import Causes, Last, extend, last_version
from tracker.models import (
    AircraftType,
    BadInput,
    Country,
    Decision,
    Document,
    Event,
    Gazetteer,
    Method,
    Place,
    Problem,
    Publisher,
    Record,
    Report,
    Ruling,
    Search,
    Tally,
)
from tracker.opendata import metadata_files
from tracker.project import PUBLISHED, RULES, hash_of, input_hashes
from tracker.reconcile import check_decisions, reconcile
from tracker.reference import read_gazetteer
from tracker.same_text import told_apart
from tracker.searches import read_searches
from tracker.table import ChangeRow, claims_table, frame_of, rejected_table, reports_table, to_csv_text, to_table
from tracker.tallies import read_tallies
from tracker.typed_csv import shown_path, write_rows

LOG = "build.json"
DIFF_LINES = 40

Say = Callable[[str], None]
T = TypeVar("T")


@dataclass(frozen=True)
class Built:
    """What a build gives: the events, the text of each published file by its name, the counts at every step, and the version."""

    events: tuple[Event, ...]
    files: dict[str, str]
    steps: dict[str, int]
    version: str = ""


@dataclass(frozen=True)
class _Inputs:
    gazetteer: Gazetteer
    documents: tuple[Document, ...]
    curated: tuple[Report, ...]
    decisions: tuple[Decision, ...]
    tallies: tuple[Tally, ...]
    searches: tuple[Search, ...]
    last: Last


def build(root: Path, say: Say = lambda _: None, today: dt.date | None = None) -> Built:
    """Build the tables from the project's folder and write nothing.

    Ids, version and history go on from the last version, see `tracker.history`; `today` (in UTC unless given) is the day of a new one.
    `say` is given a line after each stage, and one for each document without a publication day. Raises BadInput with the problems of
    all inputs at once, then with the decisions about reports that do not exist.
    """
    inputs = _read_inputs(root, say)
    for warning in without_publication_day(root / "seeds"):
        say(str(warning))
    reports = [*_extracted(inputs, say), *inputs.curated]
    _stop_at_unknown_reports(root, reports, inputs.decisions)
    events = tuple(reconcile(reports, inputs.decisions, inputs.last.published, inputs.gazetteer))
    tables = {
        "events.csv": to_table(events, inputs.gazetteer),
        "reports.csv": reports_table(events),
        "claims.csv": claims_table(events, inputs.gazetteer),
        "rejected.csv": rejected_table(reports, inputs.decisions, events, inputs.last.published, inputs.gazetteer),
    }
    steps = _steps(inputs, reports, events, claims=len(tables["claims.csv"]))
    say(f"{steps['events']} events with {steps['claims']} claims; {steps['disputed_fields']} fields are disputed")
    files = {name: to_csv_text(table) for name, table in tables.items()} | _typed_tables(inputs)
    hashes = input_hashes(root)
    causes = Causes(inputs.decisions, hashes, inputs.last.inputs)
    version, history = extend(inputs.last, files, causes, today or project.today())
    files["changes.csv"] = to_csv_text(frame_of(history, ChangeRow))
    files |= metadata_files(version, {name: text.encode() for name, text in files.items()})
    say(f"Version {version}" + (", as before." if version == inputs.last.version else "."))
    return Built(events, files | {LOG: _log(version, steps, hashes, files)}, steps, version)


def _extracted(inputs: _Inputs, say: Say) -> list[Report]:
    """Give the reports of all documents, and name the documents that gave none."""
    extracted = list(told_apart(report for document in inputs.documents for report in extract(document, inputs.gazetteer)))
    say(f"{len(inputs.documents)} documents: {len(extracted)} reports; typed by people: {len(inputs.curated)} reports")
    _name_the_silent(inputs.documents, extracted, say)
    return extracted


_NAMED = 5  # documents without a report that are named one by one


def _name_the_silent(documents: Sequence[Document], extracted: Sequence[Report], say: Say) -> None:
    """Name the documents that gave no report, so that none is passed over in silence: a text in a language that the rules do not read gives none."""
    told = {report.doc for report in extracted}
    silent = [document for document in documents if document.id not in told]
    for document in silent[:_NAMED]:
        # Quoted: a file may be named $(...), and who copies the line runs it.
        say(f"seeds/{document.file}: it gave no report; python -m tracker show {shlex.quote(document.id)} says why")
    if len(silent) > _NAMED:
        say(f"{len(silent) - _NAMED} further documents gave no report")


def _typed_tables(inputs: _Inputs) -> dict[str, str]:
    """Give what people typed about the world and what others counted as published tables: file name to text."""
    world = inputs.gazetteer
    rows: dict[str, tuple[Sequence[Record], type[Record]]] = {
        "places.csv": (world.places, Place),
        "countries.csv": (world.countries, Country),
        "aircraft.csv": (world.aircraft, AircraftType),
        "publishers.csv": (world.publishers, Publisher),
        "tallies.csv": (inputs.tallies, Tally),
        "searched.csv": (inputs.searches, Search),
    }
    return {name: write_rows(typed, kind) for name, (typed, kind) in rows.items()}


def publish(root: Path, built: Built) -> list[str]:
    """Write the files that differ from the published ones, each whole or not at all; give their names, none if nothing changed.

    Raises BadInput if the folder cannot be written.
    """
    folder = root / PUBLISHED
    changed = [name for name, text in built.files.items() if _published_text(folder / name) != text]
    drafts = {name: folder / f".{name}.draft" for name in changed}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, draft in drafts.items():
            draft.write_bytes(built.files[name].encode())
        for name, draft in drafts.items():
            draft.replace(folder / name)
    except OSError as error:
        _remove(drafts.values())
        raise BadInput([Problem(shown_path(folder), 0, f"it cannot be written ({error.strerror})", "make it writable")]) from None
    return changed


def differences(root: Path, built: Built) -> list[str]:
    """Say how the published files differ from a build, as unified diffs cut to DIFF_LINES each; empty if they do not."""
    found: list[str] = []
    for name, text in built.files.items():
        before = _published_text(root / PUBLISHED / name)
        if before != text:
            found += _difference(f"{PUBLISHED}/{name}", before or "", text)
    return found


def stale_because(root: Path) -> str:
    """Say why the published table is not that of today's inputs and rules: which file changed, or that a rule did; empty if none."""
    try:
        log = json.loads((root / PUBLISHED / LOG).read_bytes())
        published = {name: hash_of(root / PUBLISHED / name) for name in log["outputs"]}
        return _first_change(log["inputs"], input_hashes(root)) or _first_change(log["outputs"], published)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):  # a log that is damaged, in whatever way
        return "there is no whole table yet"


def _read_inputs(root: Path, say: Say) -> _Inputs:
    """Read everything a build stands on; one BadInput for all that is wrong."""
    problems: list[Problem] = []
    gazetteer = _read(lambda: read_gazetteer(root / "data/reference"), Gazetteer(), problems)
    documents = tuple(read_documents(root / "seeds", problems))
    if gazetteer.places:  # without them every curated place would be unknown too
        curated, decisions = _read(lambda: read_curated(root / "data/curated", gazetteer), ([], []), problems)
        tallies = _read(lambda: read_tallies(root / "data/reference", gazetteer), [], problems)
        searches = _read(lambda: read_searches(root / "data/curated", gazetteer), [], problems)
    else:
        curated, decisions = [], []
        tallies, searches = [], []
    last = _read(lambda: last_version(root, say), Last(), problems)
    if problems:
        raise BadInput(problems)
    return _Inputs(gazetteer, documents, tuple(curated), tuple(decisions), tuple(tallies), tuple(searches), last)


def _read(read: Callable[[], T], otherwise: T, problems: list[Problem]) -> T:
    try:
        return read()
    except BadInput as bad:
        problems.extend(bad.problems)
        return otherwise


def decision_problems(root: Path, reports: Sequence[Report], decisions: Sequence[Decision]) -> list[Problem]:
    """List the decisions that cannot have an effect on these reports, each with its line."""
    return check_decisions(reports, decisions, decision_lines(root / "data/curated"))


def _stop_at_unknown_reports(root: Path, reports: Sequence[Report], decisions: Sequence[Decision]) -> None:
    """Raise BadInput for a decision about no report: what a person ruled would be undone in silence."""
    if problems := decision_problems(root, reports, decisions):
        raise BadInput(problems)


def _steps(inputs: _Inputs, reports: Sequence[Report], events: Sequence[Event], claims: int) -> dict[str, int]:
    """Count what came in and what became of it, step by step."""
    used = sum(len(event.reports) for event in events)
    rejected = {decision.report for decision in inputs.decisions if decision.ruling is Ruling.REJECT}
    extracted = [report for report in reports if report.method is Method.EXTRACTED]
    return {
        "documents": len(inputs.documents),
        "documents_without_a_report": len(inputs.documents) - len({report.doc for report in extracted}),
        "reports_extracted": len(extracted),
        "reports_curated": len(inputs.curated),
        "decisions": len(inputs.decisions),
        "reports_rejected_by_decision": sum(report.id in rejected for report in reports),
        "reports_used": used,
        "reports_that_joined_another": used - sum(bool(event.reports) for event in events),
        "events": len(events),
        "events_withdrawn": sum(not event.reports for event in events),
        "events_that_may_be_duplicates": sum(bool(event.possible_duplicate_of) for event in events),
        "claims": claims,
        "disputed_fields": sum(len(event.disputed) for event in events),
    }


def _log(version: str, steps: dict[str, int], inputs: dict[str, str], files: dict[str, str]) -> str:
    outputs = {name: hashlib.sha256(text.encode()).hexdigest() for name, text in files.items()}
    return json.dumps({"version": version, "steps": steps, "inputs": inputs, "outputs": outputs}, indent=2) + "\n"


def _first_change(before: dict[str, str], now: dict[str, str]) -> str:
    for name in sorted(before.keys() | now.keys()):
        if before.get(name) != now.get(name):
            if name == RULES:
                return "the rules have changed"
            return f"{name} is {'new' if name not in before else 'gone' if name not in now else 'changed'}"
    return ""


def _published_text(path: Path) -> str | None:
    try:
        return path.read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return None


def _difference(name: str, before: str, after: str) -> list[str]:
    lines = list(difflib.unified_diff(before.splitlines(), after.splitlines(), f"{name} (committed)", f"{name} (built)", "", "", n=0, lineterm=""))
    more = len(lines) - DIFF_LINES
    return lines[:DIFF_LINES] + ([f"... and {more} more lines"] if more > 0 else [])


def _remove(drafts: Iterable[Path]) -> None:
    for draft in drafts:
        with contextlib.suppress(OSError):
            draft.unlink()
