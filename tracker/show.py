"""Why a document gives its reports: its text with the words behind each value marked, the rules, and what was left out."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from heapq import heapify, heappop, heappush
from itertools import groupby
from typing import NamedTuple

from tracker.extract import Explanation
from tracker.hidden import seen
from tracker.models import CLAIM_FIELDS, Credit, Document, Gazetteer, Report
from tracker.plain_words import day_words, reading
from tracker.reference import standard_gazetteer

ITS_PUBLISHER = "its publisher"
RULE_NOT_NAMED = "not named"
LONGEST_WORDS = 100
# What a terminal does at these: it begins to write in bold, in the colour of that number, and plainly again.
BOLD, COLOURS, PLAIN = "\x1b[1m", tuple(f"\x1b[1;{number}m" for number in (32, 35, 36, 33, 34, 31)), "\x1b[0m"


class Value(NamedTuple):
    """A value of a report in plain words, with the document's words for it, the rule that found it, who is credited and which newsroom they told."""

    field: str
    value: str
    words: str
    rule: str
    credited: str


class Clause(NamedTuple):
    """The words of a clause that was considered, and why it went where it did."""

    words: str
    why: str


class Mark(NamedTuple):
    """A piece of the text to mark: offsets, the number of the report from 1, and the field that it supports."""

    start: int
    end: int
    report: int
    field: str


def values_of(report: Report, rules: dict[str, str], gazetteer: Gazetteer | None = None) -> list[Value]:
    """List the values of a report that have words, in the order of the claims."""
    world = gazetteer or standard_gazetteer()
    return [
        Value(field, reading(report, field, world), span.text, rules.get(field, RULE_NOT_NAMED), _credit_words(*report.credit_of(field)))
        for field in CLAIM_FIELDS
        if (span := report.evidence.get(field))
    ]


def clauses_by_report(document: Document, explanation: Explanation) -> defaultdict[int | None, list[Clause]]:
    """List in the text's order the clauses that went into each report, by its place, from 0; under None those left out."""
    found: dict[int | None, list[Clause]] = defaultdict(list)
    for step in sorted(explanation.steps, key=lambda step: (step.start, step.end)):
        found[step.report].append(Clause(shortened(document.text[step.start : step.end]), step.why))
    return found


def shortened(words: str) -> str:
    r"""Cut long words down, on one line.

    >>> shortened("Two planes\n left."), len(shortened("a " * 100))
    ('Two planes left.', 100)
    """
    line = _line(words)
    return line if len(line) <= LONGEST_WORDS else f"{line[: LONGEST_WORDS - 1].rstrip()}…"


def _credit_words(credit: Credit | None, told_to: str) -> str:
    return f"{credit.name} ({credit.kind.label}){', to ' * bool(told_to)}{told_to}" if credit else ITS_PUBLISHER


# --- in the terminal -------------------------------------------------------------------------------------------------------


def show(document: Document, explanation: Explanation, *, colour: bool = False) -> str:
    """Write for a terminal what a document says, how it was read, and what was left out.

    Whatever the document's text holds, nothing in it steers the terminal; only `colour` adds codes that do.
    """
    clauses = clauses_by_report(document, explanation)
    left_out = clauses[None]
    parts = [_about(document, colour), marked(document.text, marks_of(explanation), colour=colour).strip("\n")]
    parts += [_report(explanation, at, clauses[at], colour) for at in range(len(explanation.reports))] or ["No report."]
    parts.append("\n".join([_bold(f"Considered and left out ({len(left_out)})", colour), *_clauses(left_out)]))
    return "\n\n".join(parts) + "\n"


def marks_of(explanation: Explanation) -> list[Mark]:
    """Mark the words behind every value of every report."""
    return [
        Mark(span.start, span.end, number, field)
        for number, report in enumerate(explanation.reports, 1)
        for field, span in report.evidence.items()
    ]


def marked(text: str, marks: Sequence[Mark], *, colour: bool = False) -> str:
    """Write a text with numbered marks in it, those of the same words in one pair of brackets.

    >>> marked("two C-17s", [Mark(0, 9, 1, "flights"), Mark(4, 9, 1, "aircraft"), Mark(4, 9, 2, "aircraft")])
    '[1:flights two [1:aircraft,2:aircraft C-17s]]'
    """
    safe, at = _safe(text), 0
    pieces: list[str] = []
    open_marks: list[Mark] = []
    for (start, end), same in groupby(_nested(marks), key=lambda mark: mark[:2]):
        names = sorted(same, key=lambda mark: mark[2:])
        while open_marks and open_marks[-1].end <= start:
            pieces += [safe[at : open_marks[-1].end], _dye("]", open_marks[-1].report, colour)]
            at = open_marks.pop().end
        label = ",".join(dict.fromkeys(f"{mark.report}:{mark.field}" for mark in names))
        pieces += [safe[at:start], _dye(f"[{label}", names[0].report, colour), " "]
        at = start
        open_marks.append(names[0]._replace(end=end))
    for mark in reversed(open_marks):
        pieces += [safe[at : mark.end], _dye("]", mark.report, colour)]
        at = mark.end
    return "".join([*pieces, safe[at:]])


def _nested(marks: Sequence[Mark]) -> Iterator[Mark]:
    """Yield marks by start, the longer first, and cut where they would cross another's end: any two are nested or apart."""
    waiting = [(mark.start, -mark.end, mark.report, mark.field) for mark in marks]
    heapify(waiting)
    ends: list[int] = []
    while waiting:
        start, minus_end, report, field = heappop(waiting)
        while ends and ends[-1] <= start:
            ends.pop()
        end = min(-minus_end, ends[-1]) if ends else -minus_end
        yield Mark(start, end, report, field)
        ends.append(end)
        if end < -minus_end:
            heappush(waiting, (end, minus_end, report, field))


def _about(document: Document, colour: bool) -> str:
    day = day_words(document.published) if document.published else "publication day not known"
    name = ": ".join(part for part in (document.publisher, document.title) if part)
    lines = [_bold(_line(document.id), colour), _line(name), _line(f"{day} {document.url}")]
    return "\n".join(line for line in lines if line)


def _report(explanation: Explanation, at: int, clauses: Sequence[Clause], colour: bool) -> str:
    report = explanation.reports[at]
    values = values_of(report, explanation.rules[at])
    told = {value.field: value.value for value in values}
    name = f"Report {at + 1} of {len(explanation.reports)}: {told.get('destination', 'destination not reported')}, {report.outcome.label.lower()}"
    lines = [_dye(_line(name), at + 1, colour)]
    for value in values:
        lines.append(f'  {value.field:<17}{_line(value.value)}: "{_line(value.words)}"')
        lines.append(f"{'':19}rule: {_line(value.rule)}; credited: {_line(value.credited)}")
    return "\n".join([*lines, "  read from", *_clauses(clauses)])


def _clauses(clauses: Sequence[Clause]) -> list[str]:
    return [f'    "{clause.words}"\n        {_line(clause.why)}' for clause in clauses]


def _dye(words: str, report: int, colour: bool) -> str:
    return f"{COLOURS[(report - 1) % len(COLOURS)]}{words}{PLAIN}" if colour else words


def _bold(words: str, colour: bool) -> str:
    return f"{BOLD}{words}{PLAIN}" if colour else words


def _line(words: str) -> str:
    return " ".join(_safe(words).split())


def _safe(text: str) -> str:
    """Make a text harmless in a terminal, one character for one: a carriage return alone would write over its line."""
    return re.sub("\r(?!\n)", "\ufffd", seen(text)).replace("\r\n", " \n")
