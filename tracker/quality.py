"""How good the tracker was when it was last measured: data/published/quality.json, written by ``tracker score --publish``, read by the page.

A measurement keeps its day while its figures and the rules stay the same, so that measuring again changes nothing.
"""

import datetime as dt
import json
from pathlib import Path
from typing import Literal

from pydantic import Field, TypeAdapter, ValidationError

from tracker.models import BadInput, Problem, Record
from tracker.project import CODE, PUBLISHED, rules_hash, rules_version
from tracker.score import Rates, Score
from tracker.score_events import EventScore
from tracker.typed_csv import shown_path
from tracker.whole_files import write_whole

QUALITY = "quality.json"
ABOUT = "about.json"

KEYS = "the typed reports without the keys that say which belong together, and the reports of the seeds among them, against those keys"

Task = Literal["extraction", "reconciliation"]
Seen = Literal["yes", "no"]


class Figure(Record):
    """One figure: the right share of what was found, of what is there, and their harmonic mean."""

    name: str = Field(description="What was measured: detection, slots, B-cubed ...")
    precision: float = Field(ge=0, le=1, description="The right share of what was found.")
    recall: float = Field(ge=0, le=1, description="The right share of what is there.")
    f1: float = Field(ge=0, le=1, description="The harmonic mean of the two.")

    @classmethod
    def of(cls, name: str, rates: Rates) -> "Figure":
        """Take down a rate, to six places."""
        return cls(name=name, precision=round(rates.precision, 6), recall=round(rates.recall, 6), f1=round(rates.f1, 6))


class Measurement(Record):
    """The figures of one run over one set of documents or reports."""

    task: Task = Field(description="extraction (documents to reports) or reconciliation (reports to events).")
    corpus: str = Field(description="The folder, or the name of the set.")
    title: str = Field(default="", description="What readers call the set; empty: it has only the name of its folder.")
    about: str = Field(default="", description="What the set is, in a sentence.")
    seen: Seen | None = Field(default=None, description="yes: the rules were written with it at hand; no: they were not; empty: not said.")
    documents: int | None = Field(default=None, description="Documents in it; empty for reconciliation.")
    reports: int = Field(description="Reports in it, by the person who annotated or keyed them.")
    figures: tuple[Figure, ...] = Field(min_length=1, description="What came out.")
    day: dt.date = Field(description="The day of the first run with these figures and rules.")
    version: str = Field(description="The version of the program.")
    rules: str = Field(description="Hash of the rules that were measured, as in build.json.")

    @property
    def result(self) -> tuple[object, ...]:
        """Everything but the day."""
        return tuple(value for name, value in self if name != "day")


_FILE = TypeAdapter(tuple[Measurement, ...])


class About(Record):
    """A corpus's about.json: what readers call it, what it is, and whether the rules were written with it at hand."""

    title: str = ""
    what: str = ""
    seen: Seen | None = None


def read_quality(path: Path) -> tuple[Measurement, ...]:
    """Read quality.json; nothing measured yet gives none. Raises BadInput where the file is damaged."""
    try:
        return _FILE.validate_json(path.read_bytes())
    except FileNotFoundError:
        return ()
    except (OSError, ValidationError):
        raise BadInput([Problem(shown_path(path), 0, "it is damaged", "delete it and measure again: make quality")]) from None


def read_about(folder: Path) -> About:
    """Read a corpus's about.json; a folder without one says nothing of itself. Raises BadInput where it is not what it should be."""
    path = folder / ABOUT
    try:
        return About.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return About()
    except (OSError, ValidationError):
        raise BadInput([Problem(shown_path(path), 0, 'it is not {"what": ..., "seen": "yes" or "no"}', "correct it, or delete it")]) from None


def rules_of(root: Path) -> dict[str, str]:
    """Say which rules are measured today: the program's version, and their hash as in build.json."""
    version = rules_version(root)
    return {"version": version, "rules": rules_hash(CODE, version)}


def measured_extraction(root: Path, folder: Path, result: Score, day: dt.date) -> Measurement:
    """Take down the figures of extraction over a folder of annotated documents. Raises BadInput."""
    about = read_about(folder)
    figures = (Figure.of("detection", result.detection), Figure.of("slots", result.slots))
    told = {"corpus": folder.resolve().name, "title": about.title, "about": about.what, "seen": about.seen, "documents": result.documents, "reports": result.detection.there}
    return Measurement(task="extraction", figures=figures, day=day, **told, **rules_of(root))


def measured_reconciliation(root: Path, result: EventScore, day: dt.date) -> Measurement:
    """Take down the figures of reconciliation against the curator's keys: over the reports with a day, and over all."""
    figures = (Figure.of(f"B-cubed, {result.dated.reports:,} dated reports", result.dated), Figure.of("B-cubed, all reports", result.every))
    told = {"corpus": "data/curated", "title": "Typed reports", "about": KEYS, "seen": "yes", "documents": None, "reports": result.every.reports}
    return Measurement(task="reconciliation", figures=figures, day=day, **told, **rules_of(root))


def publish_measurement(root: Path, new: Measurement) -> bool:
    """Put a measurement into data/published/quality.json, in place of the last one of its set; tell whether the file changed. Raises BadInput."""
    path = root / PUBLISHED / QUALITY
    before = read_quality(path)
    same = [old for old in before if old.result == new.result]
    kept = [old for old in before if (old.task, old.corpus) != (new.task, new.corpus)]
    after = sorted([*kept, *(same or [new])], key=lambda one: (one.task, one.corpus))
    text = json.dumps([one.model_dump(mode="json") for one in after], indent=1, ensure_ascii=False) + "\n"
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return False
    write_whole(path, text.encode())
    return True
