"""The commands that hand the published table on: `export`, `diff` and `release`."""

import argparse
from contextlib import AbstractContextManager
from pathlib import Path

from tracker.bundle import workbook
from tracker.commands.terminal import Command, WrongUsage, say
from tracker.commands.written import format_of, output, refuse_to_replace, written_options
from tracker.export import FORMATS, Selection
from tracker.filters import PARAMETERS, Filters, said_in
from tracker.history import TablesOf, diff_lines, require_version, tables_of
from tracker.models import BadInput
from tracker.project import PUBLISHED, today
from tracker.release import write_release
from tracker.table import ChangeRow, read_rows


def run_export(chosen: argparse.Namespace) -> int:
    """Write the published events that match the filters, as they are or as they were in an old version."""
    kind = format_of(chosen, FORMATS, "csv")
    refuse_to_replace(chosen.output, folders=[chosen.root / PUBLISHED])
    with _tables(chosen) as tables:
        filters = _filters(chosen, tables)
        shown = filters.apply(tables.events)
        if shown.empty:
            say("No event matches these filters.")
        about = Selection(filters, len(shown), len(tables.events), tables.version, taken_on=today()).about()
        written = workbook(shown, tables.claims, tables.reports, about) if kind == "xlsx" else FORMATS[kind].write(shown, about)
    with output(chosen.output) as file:
        file.write(written)
    return 0


def _tables(chosen: argparse.Namespace) -> AbstractContextManager[TablesOf]:
    """Give the published tables, or those of an older version."""
    return tables_of(chosen.root, _known_version(chosen))


def _known_version(chosen: argparse.Namespace) -> str:
    """Give the version that was asked for, which changes.csv has to know; empty where none was."""
    if chosen.version:
        try:
            require_version(_history(chosen.root), chosen.version)
        except BadInput as unknown_version:
            raise WrongUsage(str(unknown_version)) from None
    return chosen.version or ""


def _filters(chosen: argparse.Namespace, tables: TablesOf) -> Filters:
    given = {name: words for name in PARAMETERS if (words := getattr(chosen, name))}
    said = said_in(tables.reports, tables.claims) if "words" in given else None
    try:
        return Filters.from_words(given, tables.events, said)
    except BadInput as wrong_words:
        raise WrongUsage(str(wrong_words)) from None


def _history(root: Path) -> list[ChangeRow]:
    path = root / PUBLISHED / "changes.csv"
    return read_rows(path, ChangeRow) if path.exists() else []


def run_diff(chosen: argparse.Namespace) -> int:
    """Say what changed in the table from one version to another, event by event, and why."""
    try:
        lines = list(diff_lines(_history(chosen.root), chosen.since, chosen.until or ""))
    except BadInput as unknown_version:
        raise WrongUsage(str(unknown_version)) from None
    for line in lines:
        print(line)
    return 0


def run_release(chosen: argparse.Namespace) -> int:
    """Write a release of the published tables, or of an older version of them."""
    for name in write_release(chosen.root, chosen.folder, _known_version(chosen)):
        say(f"Wrote {chosen.folder / name}.")
    return 0


# --- what may be typed ---------------------------------------------------------------------------------------------


def _export_options(parser: argparse.ArgumentParser) -> None:
    written_options(parser, FORMATS, "csv")
    parser.add_argument("--version", metavar="VERSION", help="the table as it was in an older version, out of the git history of data/published; in the columns of today")
    for name, (value, meaning) in PARAMETERS.items():
        parser.add_argument(f"--{name}", nargs="+", action="extend", metavar=value, help=meaning)


def _diff_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("since", metavar="VERSION", help="the older version; the page shows it at its foot, a download in its name")
    parser.add_argument("until", nargs="?", metavar="VERSION", help="the newer version; the newest unless given")


def _release_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="a new or empty folder; it will hold a folder of files and a zip of the same")
    parser.add_argument("--version", metavar="VERSION", help="an older version, its files as they were published, out of the git history of data/published; without Parquet and GeoJSON")


COMMANDS = {"export": Command(run_export, _export_options), "diff": Command(run_diff, _diff_options), "release": Command(run_release, _release_options)}
