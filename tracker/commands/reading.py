"""The commands that read documents: `extract` and `show`."""

import argparse
import datetime as dt
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tracker.commands.terminal import Command, WrongUsage, say, say_all
from tracker.commands.written import format_of, refuse_to_replace, written_options
from tracker.documents import Listed, list_document, list_documents, parse_day, read_listed
from tracker.extract import explain
from tracker.models import BadInput, Document, Problem
from tracker.project import reading_hash
from tracker.report_lines import LINES
from tracker.show import show
from tracker.stream import Stopped, Stream, read_stream
from tracker.typed_csv import did_you_mean, shown_path

MOST_WORKERS = 256


def run_extract(chosen: argparse.Namespace) -> int:
    """Write the reports of the documents given; documents that cannot be used are named at the end. Stopped, it can be continued."""
    _refuse_a_day_for_folders(chosen.paths, chosen.published)
    kind = format_of(chosen, LINES, "jsonl")
    refuse_to_replace(chosen.output, chosen.paths, [chosen.root / "data/reference"], filter(_is_folder, chosen.paths))

    def listed(problems: list[Problem]) -> Iterator[Listed]:
        return _told_apart(_listed(chosen.paths, chosen.published, problems), problems)

    depends_on = [[os.path.realpath(path) for path in chosen.paths], kind, str(chosen.published), reading_hash(chosen.root)]
    try:
        return say_all(read_stream(Stream(listed, kind, chosen.output, chosen.workers, json.dumps(depends_on)), say))
    except Stopped as stopped:
        say(str(stopped))
        return stopped.code


def run_show(chosen: argparse.Namespace) -> int:
    """Print the text of each document with the words behind every value marked, the rules that found them, and what was left out."""
    problems: list[Problem] = []
    paths = [path for word in chosen.documents if (path := _path_of(word, chosen.root / "seeds", problems))]
    _refuse_a_day_for_folders(paths, chosen.published)
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    sys.stdout.reconfigure(encoding="utf-8")
    for document in _documents(paths, chosen.published, problems):
        print(show(document, explain(document), colour=colour))
    return say_all(problems)


# --- what may be typed ---------------------------------------------------------------------------------------------


def _extract_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a folder of documents with its sources.csv, or a single file; a document is known by its file's name, so two of one name are pointed out")
    written_options(parser, LINES, "jsonl")
    parser.add_argument("--workers", type=_workers, default=1, metavar="N", help="processes that read side by side, best as many as there are cores; 1 unless given")
    _published_option(parser)


def _show_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("documents", nargs="+", metavar="DOC", help="a document of seeds by its id, the file's name without .txt; or a file, or a folder")
    _published_option(parser)


def _published_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--published", type=_day, metavar="DAY", help="publication day of single files, as 2025-01-24; a folder has its own in sources.csv")


def _day(text: str) -> dt.date:
    try:
        day = parse_day(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    if day is None:
        raise argparse.ArgumentTypeError("it is empty; write a day as 2025-01-24")
    return day


def _workers(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of workers; choose one from 1 to {MOST_WORKERS}, best that of the cores")
    return int(text)


# --- the documents named ---------------------------------------------------------------------------------------------


def _refuse_a_day_for_folders(paths: Sequence[Path], published: dt.date | None) -> None:
    """Raise WrongUsage rather than leave the day given unused."""
    folder = next((path for path in paths if _is_folder(path)), None)
    if published is not None and folder is not None:
        raise WrongUsage(f"--published is for single files; {shown_path(folder)} is a folder, write the days into its sources.csv")


def _documents(paths: Sequence[Path], published: dt.date | None, problems: list[Problem]) -> Iterator[Document]:
    for listed in _listed(paths, published, problems):
        with _noting(problems):
            yield read_listed(listed)


def _listed(paths: Sequence[Path], published: dt.date | None, problems: list[Problem]) -> Iterator[Listed]:
    for path in paths:
        if _is_folder(path):
            yield from list_documents(path, problems)
        elif _is_there(path):
            with _noting(problems):
                yield list_document(path, published)
        else:
            problems.append(Problem(shown_path(path), 0, "there is no such file or folder", "name a *.txt file, or a folder of documents"))


def _told_apart(documents: Iterator[Listed], problems: list[Problem]) -> Iterator[Listed]:
    """Give each file once, and note those whose reports cannot be told apart by `doc`: two files of one name in two folders."""
    first: dict[str, Path] = {}
    for listed in documents:
        path = listed.path
        before = first.setdefault(path.stem, path)
        if before is not path and before.resolve() == path.resolve():
            problems.append(Problem(shown_path(path), 0, "it is named twice", "name it once; it was read once"))
            continue
        if before is not path:
            what = f"{shown_path(before)} has its name, too, so the reports of both have the doc {path.stem}"
            problems.append(Problem(shown_path(path), 0, what, "rename one of the two, or extract them one by one"))
        yield listed


def _path_of(word: str, seeds: Path, problems: list[Problem]) -> Path | None:
    """Find a document by its id in the seeds, or by the path of its file or folder."""
    if _is_there(Path(word)):
        return Path(word)
    known = {path.stem: path for path in sorted(seeds.glob("*.txt"))}
    if word in known:
        return known[word]
    hint = did_you_mean(word, known) or "name a document of seeds by its id, a *.txt file, or a folder of documents"
    problems.append(Problem(word, 0, "there is no such document, file or folder", hint))
    return None


def _is_folder(path: Path) -> bool:
    return _is_there(path) and path.is_dir()


def _is_there(path: Path) -> bool:
    """Whether there is such a file or folder; a name longer than any file's is none, and no error."""
    try:
        return path.exists()
    except OSError:
        return False


@contextmanager
def _noting(problems: list[Problem]) -> Iterator[None]:
    try:
        yield
    except BadInput as bad:
        problems.extend(bad.problems)


COMMANDS = {"extract": Command(run_extract, _extract_options), "show": Command(run_show, _show_options)}
