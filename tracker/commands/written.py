"""Where a command writes what it gives, and in which format: one rule for all of them."""

import argparse
import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from tracker.commands.terminal import WrongUsage
from tracker.typed_csv import shown_path
from tracker.whole_files import whole_file

BINARY = ("xlsx", "parquet")
"""Formats that are no text, which a terminal would take for commands."""
ENDINGS = frozenset({"csv", "xlsx", "parquet", "geojson", "json", "jsonl", "xls", "ods", "tsv", "zip"})
"""Endings of a file's name that promise a format: what is in it keeps the promise."""


def written_options(parser: argparse.ArgumentParser, formats: Collection[str], default: str) -> None:
    """Let the file to write to and the format be named."""
    rule = f"{', '.join(formats)}; unless given that of FILE's ending, and {default} where that names none; where both name one, they have to be the same"
    parser.add_argument("--format", choices=tuple(formats), help=rule)
    parser.add_argument("--output", type=_file, metavar="FILE", help="write to FILE instead of standard output; it is there once it is whole")


def _file(text: str) -> Path:
    path = Path(text)
    if not path.name or path.name == "..":
        raise argparse.ArgumentTypeError(f"{text!r} names no file; write one like reports.csv")
    if _is(path.is_dir):
        raise argparse.ArgumentTypeError(f"{text!r} is a folder; name a file in it, like {path / 'reports.csv'}")
    if _is(path.exists) and not path.is_file():
        raise argparse.ArgumentTypeError(f"{text!r} is a device or a pipe, which a file that is written whole would replace; leave out --output and write > {text}")
    return path


def _is(so: Callable[[], bool]) -> bool:
    try:
        return so()
    except OSError:  # a name longer than any file's, which the writing of it tells
        return False


def format_of(chosen: argparse.Namespace, formats: Collection[str], default: str) -> str:
    """Give the format by the one rule; WrongUsage where FILE's ending promises another, or where a terminal would get what is no text."""
    ending = chosen.output.suffix.lower().removeprefix(".") if chosen.output else ""
    if chosen.format and ending in ENDINGS and ending != chosen.format:
        raise WrongUsage(f"--output {chosen.output.name} names another format than --format {chosen.format}; leave out --format, or name the file {chosen.output.stem}.{chosen.format}")
    if not chosen.format and ending in ENDINGS and ending not in formats:
        raise WrongUsage(f"--output {chosen.output.name}: there is no format {ending} here; there are {', '.join(formats)}")
    kind = chosen.format or (ending if ending in formats else default)
    if kind in BINARY and chosen.output is None and sys.stdout.isatty():
        raise WrongUsage(f"--format {kind} is no text for a terminal; write --output FILE.{kind}, or > FILE.{kind}")
    return str(kind)


def refuse_to_replace(output: Path | None, files: Iterable[Path] = (), folders: Iterable[Path] = (), documents: Iterable[Path] = ()) -> None:
    """Raise WrongUsage where the output is one of the files that the command reads, stands in one of the folders, or would be a document of one of those."""
    if output is None:
        return
    place = Path(os.path.realpath(output))
    folder_of = {Path(os.path.realpath(folder)) for folder in (*folders, *(one for one in documents if place.suffix == ".txt" or place.name == "sources.csv"))}
    if place in {Path(os.path.realpath(file)) for file in files} or place.parent in folder_of:
        raise WrongUsage(f"--output {shown_path(output)}: the command reads it, or would next time; write to another file")


@contextmanager
def output(path: Path | None) -> Iterator[BinaryIO]:
    """Open standard output, or a file that is there only once it is whole."""
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.flush()
    else:
        with whole_file(path, "choose another --output", new_folder=False) as file:
            yield file
