"""What each command of the command line does: what was typed in, lines out, an exit code back."""

import argparse
import datetime as dt
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from tracker.build import PUBLISHED, build, decision_problems, differences, publish, reading_hash
from tracker.curated import canonical_curated, check_curated, read_curated
from tracker.dictionary import with_dictionary
from tracker.documents import Listed, list_document, list_documents, read_documents, read_listed, without_publication_day
from tracker.export import FORMATS, Selection
from tracker.extract import explain, extract
from tracker.filters import Filters
from tracker.history import diff_lines, published_version
from tracker.models import BadInput, Document, Gazetteer, Problem
from tracker.quality import QUALITY, Measurement, measured_extraction, measured_reconciliation, publish_measurement
from tracker.reference import canonical_reference, check_reference, read_gazetteer
from tracker.release import write_release
from tracker.report_lines import as_json
from tracker.score import read_gold, score
from tracker.score_change import changes, keep, read_last
from tracker.score_events import score_root
from tracker.searches import canonical_searches, check_searches
from tracker.serve import serve
from tracker.show import show
from tracker.stream import Stopped, Stream, read_stream
from tracker.table import ChangeRow, read_events, read_rows
from tracker.tallies import canonical_tallies, check_tallies
from tracker.typed_csv import did_you_mean, shown_path

# The filters by their names in the page's address, each with what may stand after it.
FILTER_OPTIONS = {
    "destination": ("WORD", "countries, by name or ISO code"),
    "origin": ("WORD", "areas they left from, such as El Paso"),
    "outcome": ("WORD", "completed, denied, turned_back, cancelled or planned"),
    "operator": ("WORD", "military, charter, commercial, foreign or not_reported"),
    "aircraft": ("WORD", "models, such as C-17"),
    "days": ("DAY", "one day, or the first and the last, as 2025-01-23 2025-01-28; '' leaves an end open"),
    "sources": ("N", "least number of independent sources"),
    "planned": ("true|false", "whether announced flights are shown"),
}


class WrongUsage(Exception):
    """Words after a command that mean nothing; str() says which, and what to write instead."""


def run_extract(chosen: argparse.Namespace) -> int:
    """Write the reports of the documents given; documents that cannot be used are named at the end. Stopped, it can be continued."""

    def listed(problems: list[Problem]) -> Iterator[Listed]:
        return _listed(chosen.paths, chosen.published, problems)

    depends_on = [[str(path.resolve()) for path in chosen.paths], chosen.format, str(chosen.published), reading_hash(chosen.root)]
    try:
        problems = read_stream(Stream(listed, chosen.format, chosen.output, chosen.workers, json.dumps(depends_on)), say)
    except Stopped as stopped:
        say(str(stopped))
        return stopped.code
    for problem in problems:
        say(str(problem))
    return int(bool(problems))


def run_show(chosen: argparse.Namespace) -> int:
    """Print the text of each document with the words behind every value marked, the rules that found them, and what was left out."""
    problems: list[Problem] = []
    paths = [path for word in chosen.documents if (path := _path_of(word, chosen.root / "seeds", problems))]
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    with _output(None) as file:
        for document in _documents(paths, chosen.published, problems):
            print(show(document, explain(document), colour=colour), file=file)
    for problem in problems:
        say(str(problem))
    return int(bool(problems))


def run_build(chosen: argparse.Namespace) -> int:
    """Build data/published, or with --check only compare it with what a build gives."""
    built = build(chosen.root, say)
    if chosen.check:
        different = differences(chosen.root, built)
        for line in different:
            say(line)
        say(f"{PUBLISHED} is not what a build gives; run: make build" if different else f"{PUBLISHED} is what a build gives.")
        return int(bool(different))
    changed = publish(chosen.root, built)
    say(f"Wrote {', '.join(changed)} in {PUBLISHED}." if changed else f"Nothing changed in {PUBLISHED}.")
    return 0


def run_check(chosen: argparse.Namespace) -> int:
    """Check every file that people type; with --fix write them in their canonical form."""
    data = chosen.root / "data"
    problems = check_reference(data / "reference")
    gazetteer = Gazetteer() if problems else read_gazetteer(data / "reference")
    documents = list(read_documents(chosen.root / "seeds", problems))
    if gazetteer.places:  # without them every place in a row would be unknown too
        for line in _fix(_canonical(data)) if chosen.fix else ():
            say(line)
        problems += check_curated(data / "curated", gazetteer)
        problems += check_searches(data / "curated", gazetteer) + check_tallies(data / "reference", gazetteer)
    problems = problems or _check_decisions(chosen.root, documents, gazetteer)
    for problem in (*without_publication_day(chosen.root / "seeds"), *problems):
        say(str(problem))
    if not problems:
        say(f"Every hand-typed file is in order, and so are {len(documents)} documents.")
    return int(bool(problems))


def _canonical(data: Path) -> dict[Path, str]:
    """Give the canonical text of each file that people add rows to."""
    reference, curated = data / "reference", data / "curated"
    return canonical_reference(reference) | canonical_tallies(reference) | canonical_curated(curated) | canonical_searches(curated)


def _check_decisions(root: Path, documents: Sequence[Document], gazetteer: Gazetteer) -> list[Problem]:
    """List the decisions about reports that neither the documents nor the typed rows give."""
    curated, decisions = read_curated(root / "data/curated", gazetteer)
    extracted = (report for document in documents for report in extract(document, gazetteer)) if decisions else ()
    return decision_problems(root, [*extracted, *curated], decisions)


def run_export(chosen: argparse.Namespace) -> int:
    """Write the published events that match the filters."""
    published = chosen.root / PUBLISHED
    table = read_events(published / "events.csv")
    given = {name: words for name in FILTER_OPTIONS if (words := getattr(chosen, name))}
    try:
        filters = Filters.from_words(given, table)
    except BadInput as wrong_words:
        raise WrongUsage(str(wrong_words)) from None
    shown = filters.apply(table)
    if shown.empty:
        say("No event matches these filters.")
    about = Selection(filters, len(shown), len(table), published_version(published)).about()
    with _output(chosen.output) as file:
        file.buffer.write(FORMATS[chosen.format].write(shown, about))
    return 0


def run_score(chosen: argparse.Namespace) -> int:
    """Print how well extraction does on a folder with annotated reports in gold.jsonl, or how well reconciliation does without keys."""
    if chosen.reconcile:
        joined = score_root(chosen.root)
        print(*joined.lines(), sep="\n")
        return _publish(chosen, measured_reconciliation(chosen.root, joined, _today())) if chosen.publish else 0
    gold = read_gold(chosen.folder)
    documents = list(read_documents(chosen.folder))
    predicted = [as_json(report) for document in documents for report in extract(document)]
    result = score(documents, gold, predicted)
    for line in result.lines():
        print(line)
    last = read_last(chosen.folder)
    if last is not None:
        print(*changes(documents, gold, last, predicted).lines(), sep="\n")
    if chosen.keep:
        keep(chosen.folder, predicted)
    return _publish(chosen, measured_extraction(chosen.root, chosen.folder, result, _today())) if chosen.publish else 0


def _publish(chosen: argparse.Namespace, new: Measurement) -> int:
    """Put the figures of a run where the Coverage page reads them."""
    changed = publish_measurement(chosen.root, new)
    say(f"Wrote {PUBLISHED}/{QUALITY}." if changed else f"Nothing changed in {PUBLISHED}/{QUALITY}.")
    return 0


def _today() -> dt.date:
    return dt.datetime.now(dt.UTC).date()


def run_diff(chosen: argparse.Namespace) -> int:
    """Say what changed in the table from one version to another, event by event, and why."""
    history = read_rows(path, ChangeRow) if (path := chosen.root / PUBLISHED / "changes.csv").exists() else []
    for line in diff_lines(history, chosen.since, chosen.until or ""):
        print(line)
    return 0


def run_release(chosen: argparse.Namespace) -> int:
    """Write a release of the published tables."""
    for name in write_release(chosen.root, chosen.folder):
        say(f"Wrote {chosen.folder / name}.")
    return 0


def run_serve(chosen: argparse.Namespace) -> int:
    """Serve the page until Ctrl-C."""
    serve(chosen.root, chosen.port, say)
    return 0


def run_dictionary(chosen: argparse.Namespace) -> int:
    """Write the data dictionary into the README, between its two marks."""
    path = chosen.root / "README.md"
    path.write_text(with_dictionary(path.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


def say(line: str) -> None:
    """Tell the person at the terminal; standard output is for the data."""
    print(line, file=sys.stderr, flush=True)


def _documents(paths: Sequence[Path], published: dt.date | None, problems: list[Problem]) -> Iterator[Document]:
    for listed in _listed(paths, published, problems):
        with _noting(problems):
            yield read_listed(listed)


def _listed(paths: Sequence[Path], published: dt.date | None, problems: list[Problem]) -> Iterator[Listed]:
    for path in paths:
        if path.is_dir():
            yield from list_documents(path, problems)
        elif path.exists():
            with _noting(problems):
                yield list_document(path, published)
        else:
            problems.append(Problem(shown_path(path), 0, "there is no such file or folder", "name a *.txt file, or a folder of documents"))


def _path_of(word: str, seeds: Path, problems: list[Problem]) -> Path | None:
    """Find a document by its id in the seeds, or by the path of its file or folder."""
    if Path(word).exists():
        return Path(word)
    known = {path.stem: path for path in sorted(seeds.glob("*.txt"))}
    if word in known:
        return known[word]
    hint = did_you_mean(word, known) or "name a document of seeds by its id, a *.txt file, or a folder of documents"
    problems.append(Problem(word, 0, "there is no such document, file or folder", hint))
    return None


@contextmanager
def _noting(problems: list[Problem]) -> Iterator[None]:
    try:
        yield
    except BadInput as bad:
        problems.extend(bad.problems)


@contextmanager
def _output(path: Path | None) -> Iterator[TextIO]:
    """Open standard output, or a file that is there only once it is whole."""
    if path is None:
        sys.stdout.reconfigure(encoding="utf-8")
        yield sys.stdout
        sys.stdout.flush()
        return
    draft = path.with_name(f".{path.name}.draft")
    try:
        with draft.open("w", encoding="utf-8", newline="") as file:
            yield file
        draft.replace(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        raise BadInput([Problem(str(path), 0, f"it cannot be written ({error.strerror})", "choose another --output")]) from None


def _fix(texts: dict[Path, str]) -> Iterator[str]:
    for path, text in texts.items():
        if path.read_bytes() != text.encode():
            path.write_bytes(text.encode())
            yield f"{shown_path(path)}: written in its canonical form"
