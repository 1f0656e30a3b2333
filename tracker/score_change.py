"""What a change of the rules gained and lost: the reports found now against those of the last run that was kept."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tracker.models import BadInput, Document, Problem
from tracker.score import FIELDS, Annotated, match, same
from tracker.typed_csv import shown_path
from tracker.whole_files import write_whole

LAST = "last.jsonl"
KEPT_FIELDS = ("doc", *FIELDS, "passengers_scope", "quote")


class Changes(NamedTuple):
    """Annotated reports found now and not before, and the other way; predicted reports that nothing annotated matches, likewise."""

    gained: list[Annotated]
    lost: list[Annotated]
    newly_invented: list[Annotated]
    no_longer_invented: list[Annotated]

    def lines(self) -> Iterator[str]:
        """Print the counts and each report, one a line."""
        named = (("gained", self.gained), ("lost", self.lost), ("newly invented", self.newly_invented), ("no longer invented", self.no_longer_invented))
        yield "against the last run kept: " + ", ".join(f"{name} {len(reports)}" for name, reports in named)
        for name, reports in named:
            yield from (f"  {name}: {_words(report)}" for report in reports)


def changes(documents: Iterable[Document], gold: Sequence[Annotated], last: Sequence[Annotated], now: Sequence[Annotated]) -> Changes:
    """Compare two runs over the same documents."""
    ids = [document.id for document in documents]
    found_before, invented_before = _found_and_invented(ids, gold, last)
    found_now, invented_now = _found_and_invented(ids, gold, now)
    return Changes(
        [report for report in gold if _key(report) in found_now - found_before],
        [report for report in gold if _key(report) in found_before - found_now],
        [report for report in now if _key(report) in invented_now - invented_before],
        [report for report in last if _key(report) in invented_before - invented_now],
    )


def read_last(folder: Path) -> list[Annotated] | None:
    """Read the run kept in a folder; None where none was kept. Raises BadInput where it is damaged."""
    path = folder / LAST
    if not path.is_file():
        return None
    try:
        run = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        return [{field: report[field] for field in KEPT_FIELDS} for report in run]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        raise BadInput([Problem(shown_path(path), 0, "it is damaged", "take it out and keep a new run: tracker score FOLDER --keep")]) from None


def keep(folder: Path, predicted: Iterable[Mapping[str, Any]]) -> None:
    """Keep a run, to compare the next ones with."""
    rows = ({field: report.get(field) for field in KEPT_FIELDS} for report in predicted)
    write_whole(folder / LAST, "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode())


def _found_and_invented(ids: Sequence[str], gold: Sequence[Annotated], predicted: Sequence[Annotated]) -> tuple[set[str], set[str]]:
    """Keys of annotated reports that were found with their outcome, and of predicted ones that match none."""
    found: set[str] = set()
    matched: set[str] = set()
    for doc in ids:
        for one, other in match([g for g in gold if g["doc"] == doc], [p for p in predicted if p["doc"] == doc]):
            if same("outcome", one, other):
                found.add(_key(one))
                matched.add(_key(other))
    return found, {_key(report) for report in predicted} - matched


def _key(report: Annotated) -> str:
    return json.dumps([report.get(field) for field in ("doc", "destination", "outcome", "date", "flights", "operator", "passengers")])


def _words(report: Annotated) -> str:
    facts = (report.get(field) for field in ("doc", "destination", "date", "outcome"))
    return " ".join(str(fact) for fact in facts if fact is not None) + f": {report.get('quote')!r}"
