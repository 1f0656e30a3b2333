"""The command line: ``python -m tracker COMMAND``, also installed as ``tracker``.

Exit codes: 0 done, 1 found problems, 2 wrong usage. A problem is one line on standard error: where, what, what to do.
"""

import argparse
import datetime as dt
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

from tracker import commands
from tracker.documents import parse_day
from tracker.models import BadInput
from tracker.report_lines import LINES
from tracker.serve import DEFAULT_PORT, HIGHEST, LOWEST_FREE_TO_USE

ROOT = Path(__file__).resolve().parent.parent
MOST_WORKERS = 256


def main(words: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code."""
    chosen = _parser().parse_args(words)
    try:
        return chosen.run(chosen)
    except commands.WrongUsage as wrong:
        commands.say(str(wrong))
        return 2
    except BadInput as bad:
        commands.say(str(bad))
        return 1
    except BrokenPipeError:  # the reader, `head` for one, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


# --- what may be typed ---------------------------------------------------------------------------------------------


def _extract_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a folder of documents with its sources.csv, or a single file")
    parser.add_argument("--format", choices=LINES, default="jsonl", help="one JSON object a line (the default), or a CSV table")
    _add_output(parser)
    parser.add_argument("--workers", type=_workers, default=1, metavar="N", help="processes that read side by side, best as many as there are cores; 1 unless given")
    _add_published(parser)


def _show_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("documents", nargs="+", metavar="DOC", help="a document of seeds by its id, the file's name without .txt; or a file, or a folder")
    _add_published(parser)


def _build_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help="write nothing; fail where data/published is not what a build gives")


def _check_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--fix", action="store_true", help="write the typed files that grow row by row in their canonical form")


def _export_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=commands.FORMATS, default="csv", help="csv unless given")
    _add_output(parser)
    for name, (value, meaning) in commands.FILTER_OPTIONS.items():
        parser.add_argument(f"--{name}", nargs="+", action="extend", metavar=value, help=meaning)


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--output", type=Path, metavar="FILE", help="write to FILE instead of standard output")


def _add_published(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--published", type=_day, metavar="DAY", help="publication day of a single file, as 2025-01-24")


def _score_options(parser: argparse.ArgumentParser) -> None:
    folder = parser.add_mutually_exclusive_group(required=True)
    folder.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help="a folder of documents with annotated reports in gold.jsonl")
    folder.add_argument("--reconcile", action="store_true", help="reconciliation against the curator's keys, with what was put together wrongly")
    parser.add_argument("--keep", action="store_true", help="keep this run in FOLDER/last.jsonl, to show later what a change gained and lost")
    parser.add_argument("--publish", action="store_true", help="put the figures into data/published/quality.json, which the Coverage page shows")


def _diff_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("since", metavar="VERSION", help="the older version, such as 2026-11-22-3f9c2a1b; the page shows it at its foot, a download in its name")
    parser.add_argument("until", nargs="?", metavar="VERSION", help="the newer version; the newest unless given")


def _release_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="a new or empty folder; it will hold a folder of files and a zip of the same")


def _serve_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=_port, default=DEFAULT_PORT, help=f"{DEFAULT_PORT} unless given")


def _no_options(_: argparse.ArgumentParser) -> None:
    """Add nothing."""


class Command(NamedTuple):
    """A command: what it does, in words and in code, and what may be typed after it."""

    does: str
    run: Callable[[argparse.Namespace], int]
    options: Callable[[argparse.ArgumentParser], None] = _no_options


COMMANDS = {
    "extract": Command("print the reports of documents", commands.run_extract, _extract_options),
    "show": Command("print a document with its values marked, the rule behind each, and what was left out", commands.run_show, _show_options),
    "build": Command("seeds and curated rows -> data/published", commands.run_build, _build_options),
    "check": Command("check every hand-typed file", commands.run_check, _check_options),
    "export": Command("print the published table, filtered as on the page", commands.run_export, _export_options),
    "diff": Command("say what changed between two versions of the table, and why", commands.run_diff, _diff_options),
    "score": Command("extraction against FOLDER/gold.jsonl, or reconciliation against the curator's keys", commands.run_score, _score_options),
    "release": Command("write the published tables with all that explains them into a folder and a zip", commands.run_release, _release_options),
    "serve": Command("build the table if need be and serve the page", commands.run_serve, _serve_options),
    "dictionary": Command("write the data dictionary into README.md", commands.run_dictionary),
}


class _Parser(argparse.ArgumentParser):
    """A parser that tells wrong words in one line, as every other problem is told."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and how to see what may be typed; exit with 2."""
        self.exit(2, f"{self.prog}: {message}; see: {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="tracker", description="Reported deportation flights, from text to table.")
    parser.set_defaults(root=ROOT)
    subparsers = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, command in COMMANDS.items():
        subparser = subparsers.add_parser(name, help=command.does, description=command.does)
        subparser.set_defaults(run=command.run)
        command.options(subparser)
    return parser


def _day(text: str) -> dt.date:
    try:
        day = parse_day(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    if day is None:
        raise argparse.ArgumentTypeError("it is empty; write a day as 2025-01-24")
    return day


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= HIGHEST:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port; choose a number from {LOWEST_FREE_TO_USE} to {HIGHEST}")
    return int(text)


def _workers(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of workers; choose one from 1 to {MOST_WORKERS}, best that of the cores")
    return int(text)


if __name__ == "__main__":
    sys.exit(main())
