"""The commands that hand the published table on: `export`, `diff` and `release`."""

import argparse
from pathlib import Path

from tracker.commands.terminal import Command, WrongUsage, output, output_option, say
from tracker.export import FORMATS, Selection
from tracker.filters import PARAMETERS, Filters, said_in
from tracker.history import diff_lines, published_version
from tracker.models import BadInput
from tracker.project import PUBLISHED, today
from tracker.release import write_release
from tracker.table import ChangeRow, read_claims, read_events, read_reports, read_rows


def run_export(chosen: argparse.Namespace) -> int:
    """Write the published events that match the filters."""
    published = chosen.root / PUBLISHED
    table = read_events(published / "events.csv")
    given = {name: words for name in PARAMETERS if (words := getattr(chosen, name))}
    said = said_in(read_reports(published / "reports.csv"), read_claims(published / "claims.csv")) if "words" in given else None
    try:
        filters = Filters.from_words(given, table, said)
    except BadInput as wrong_words:
        raise WrongUsage(str(wrong_words)) from None
    shown = filters.apply(table)
    if shown.empty:
        say("No event matches these filters.")
    about = Selection(filters, len(shown), len(table), published_version(published), taken_on=today()).about()
    with output(chosen.output) as file:
        file.buffer.write(FORMATS[chosen.format].write(shown, about))
    return 0


def run_diff(chosen: argparse.Namespace) -> int:
    """Say what changed in the table from one version to another, event by event, and why."""
    history = read_rows(path, ChangeRow) if (path := chosen.root / PUBLISHED / "changes.csv").exists() else []
    try:
        lines = list(diff_lines(history, chosen.since, chosen.until or ""))
    except BadInput as unknown_version:
        raise WrongUsage(str(unknown_version)) from None
    for line in lines:
        print(line)
    return 0


def run_release(chosen: argparse.Namespace) -> int:
    """Write a release of the published tables."""
    for name in write_release(chosen.root, chosen.folder):
        say(f"Wrote {chosen.folder / name}.")
    return 0


# --- what may be typed ---------------------------------------------------------------------------------------------


def _export_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=FORMATS, default="csv", help="csv unless given")
    output_option(parser)
    for name, (value, meaning) in PARAMETERS.items():
        parser.add_argument(f"--{name}", nargs="+", action="extend", metavar=value, help=meaning)


def _diff_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("since", metavar="VERSION", help="the older version; the page shows it at its foot, a download in its name")
    parser.add_argument("until", nargs="?", metavar="VERSION", help="the newer version; the newest unless given")


def _release_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="a new or empty folder; it will hold a folder of files and a zip of the same")


COMMANDS = {"export": Command(run_export, _export_options), "diff": Command(run_diff, _diff_options), "release": Command(run_release, _release_options)}
