"""The commands that make the published table of what people typed, and check it: `build`, `check` and `dictionary`."""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from tracker.build import build, decision_problems, differences, publish
from tracker.commands.terminal import Command, say, say_all
from tracker.curated import canonical_curated, check_curated, read_curated
from tracker.dictionary import write_dictionary
from tracker.documents import read_documents, without_publication_day
from tracker.extract import extract
from tracker.models import Document, Gazetteer, Problem
from tracker.project import PUBLISHED
from tracker.reference import canonical_reference, check_reference, readable_gazetteer
from tracker.same_text import told_apart
from tracker.searches import canonical_searches, check_searches
from tracker.tallies import canonical_tallies, check_tallies
from tracker.typed_csv import shown_path
from tracker.whole_files import write_whole


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
    in_order, gazetteer = not problems, readable_gazetteer(data / "reference")
    documents = list(read_documents(chosen.root / "seeds", problems))
    for line in _fix(_canonical(data)) if chosen.fix and in_order else ():
        say(line)
    if all((gazetteer.places, gazetteer.countries, gazetteer.aircraft)):  # without a table all that rows name of it would be unknown too
        problems += check_curated(data / "curated", gazetteer)
        problems += check_searches(data / "curated", gazetteer) + check_tallies(data / "reference", gazetteer)
    problems = problems or _check_decisions(chosen.root, documents, gazetteer)
    say_all(without_publication_day(chosen.root / "seeds"))
    if not problems:
        say(f"Every hand-typed file is in order, and so are {len(documents)} documents.")
    return say_all(problems)


def _canonical(data: Path) -> dict[Path, str]:
    """Give the canonical text of each file that people add rows to."""
    reference, curated = data / "reference", data / "curated"
    return canonical_reference(reference) | canonical_tallies(reference) | canonical_curated(curated) | canonical_searches(curated)


def _fix(texts: dict[Path, str]) -> Iterator[str]:
    for path, text in texts.items():
        if path.read_bytes() != text.encode():
            write_whole(path, text.encode())
            yield f"{shown_path(path)}: written in its canonical form"


def _check_decisions(root: Path, documents: Sequence[Document], gazetteer: Gazetteer) -> list[Problem]:
    """List the decisions about reports that neither the documents nor the typed rows give."""
    curated, decisions = read_curated(root / "data/curated", gazetteer)
    extracted = told_apart(report for document in documents for report in extract(document, gazetteer)) if decisions else ()
    return decision_problems(root, [*extracted, *curated], decisions)


def run_dictionary(chosen: argparse.Namespace) -> int:
    """Write the data dictionary into the README, between its two marks."""
    write_dictionary(chosen.root / "README.md")
    return 0


# --- what may be typed ---------------------------------------------------------------------------------------------


def _build_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help="write nothing; fail where data/published is not what a build gives")


def _check_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--fix", action="store_true", help="write the typed files that grow row by row in their canonical form")


COMMANDS = {"build": Command(run_build, _build_options), "check": Command(run_check, _check_options), "dictionary": Command(run_dictionary)}
