"""Reports as lines of text: one JSON object a line, or the rows of a CSV table."""

import json
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from tracker.csv_lines import csv_line
from tracker.hidden import HIDDEN
from tracker.models import Report
from tracker.typed_csv import columns_of, to_cell

# The fields of an annotated report, in the order in which a line of JSON gives them; the others follow.
FIRST = "doc destination flights date origin operator aircraft passengers passengers_scope passengers_qualifier outcome quote start end".split()
COLUMNS = [*FIRST, *(name for name in columns_of(Report) if name not in (*FIRST, "evidence", "event"))]


class Lines(NamedTuple):
    """A way to write reports: what stands before the first, and the text of some of them. A report never needs its neighbours."""

    header: str
    write: Callable[[Iterable[Report]], str]


def as_json(report: Report) -> dict[str, Any]:
    """Give a report as one JSON object: the annotated fields first, then the others."""
    fields = report.model_dump(mode="json")
    return {name: fields.pop(name) for name in FIRST} | fields


def _jsonl(reports: Iterable[Report]) -> str:
    return "".join(_escaped(json.dumps(as_json(report), ensure_ascii=False)) + "\n" for report in reports)


def _escaped(line: str) -> str:
    r"""Write what nobody sees as JSON can write it: the same data, and no order to the terminal on which they are read.

    >>> print(_escaped('"a\u202e\U000e0041"'))
    "a\u202e\udb40\udc41"
    """
    return HIDDEN.sub(lambda found: json.dumps(found.group())[1:-1], line)


def _csv(reports: Iterable[Report]) -> str:
    return "".join(csv_line(to_cell(_cell(report, name)) for name in COLUMNS) for report in reports)


def _cell(report: Report, name: str) -> object:
    return report.credited and report.credited.name if name == "credited" else getattr(report, name)


LINES = {"jsonl": Lines("", _jsonl), "csv": Lines(csv_line(COLUMNS), _csv)}
