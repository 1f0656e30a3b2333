"""The command that measures what the rules find: `score`."""

import argparse
from pathlib import Path

from tracker.commands.terminal import Command, say
from tracker.documents import read_documents
from tracker.extract import extract
from tracker.project import PUBLISHED, today
from tracker.quality import QUALITY, Measurement, measured_extraction, measured_reconciliation, publish_measurement
from tracker.report_lines import as_json
from tracker.score import read_gold, score
from tracker.score_change import changes, keep, read_last
from tracker.score_events import score_root


def run_score(chosen: argparse.Namespace) -> int:
    """Print how well extraction does on a folder with annotated reports in gold.jsonl, or how well reconciliation does without keys."""
    return _score_reconciliation(chosen) if chosen.reconcile else _score_extraction(chosen)


def _score_reconciliation(chosen: argparse.Namespace) -> int:
    joined = score_root(chosen.root)
    print(*joined.lines(), sep="\n")
    return _publish(chosen, measured_reconciliation(chosen.root, joined, today())) if chosen.publish else 0


def _score_extraction(chosen: argparse.Namespace) -> int:
    gold = read_gold(chosen.folder)
    documents = list(read_documents(chosen.folder))
    predicted = [as_json(report) for document in documents for report in extract(document)]
    result = score(documents, gold, predicted)
    print(*result.lines(), sep="\n")
    last = read_last(chosen.folder)
    if last is not None:
        print(*changes(documents, gold, last, predicted).lines(), sep="\n")
    if chosen.keep:
        keep(chosen.folder, predicted)
    return _publish(chosen, measured_extraction(chosen.root, chosen.folder, result, today())) if chosen.publish else 0


def _publish(chosen: argparse.Namespace, new: Measurement) -> int:
    """Put the figures of a run where the Coverage page reads them."""
    changed = publish_measurement(chosen.root, new)
    say(f"Wrote {PUBLISHED}/{QUALITY}." if changed else f"Nothing changed in {PUBLISHED}/{QUALITY}.")
    return 0


def _score_options(parser: argparse.ArgumentParser) -> None:
    folder = parser.add_mutually_exclusive_group(required=True)
    folder.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help="a folder of documents with annotated reports in gold.jsonl")
    folder.add_argument("--reconcile", action="store_true", help="reconciliation against the curator's keys, with what was put together wrongly")
    parser.add_argument("--keep", action="store_true", help="keep this run in FOLDER/last.jsonl, to show later what a change gained and lost")
    parser.add_argument("--publish", action="store_true", help="put the figures into data/published/quality.json, which the Coverage page shows")


COMMANDS = {"score": Command(run_score, _score_options)}
