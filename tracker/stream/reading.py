"""The stream itself: documents in, lines of reports out, what is wrong at the end."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from tracker.documents import Listed, read_listed
from tracker.extract import extract
from tracker.models import BadInput, Problem
from tracker.report_lines import LINES
from tracker.stream.chunks import Chunk, chunks
from tracker.stream.crew import Crew, WorkerGone
from tracker.stream.draft import Done, Draft, draft_of, open_draft
from tracker.stream.progress import Progress
from tracker.stream.stopping import StopNow, Stopping

Say = Callable[[str], None]


@dataclass(frozen=True)
class Stream:
    """What to read and where to: `listed` names the documents anew at each call and notes what is wrong with naming them.

    `kind` is one of report_lines.LINES. `belongs` says in a word what else the lines depend on: what was asked for, and the rules.
    """

    listed: Callable[[list[Problem]], Iterator[Listed]]
    kind: str = "jsonl"
    output: Path | None = None
    workers: int = 1
    belongs: str = ""


class Stopped(Exception):
    """Somebody stopped the stream: str() says what is written and how to continue; `code` is the exit code."""

    def __init__(self, said: str, code: int) -> None:
        super().__init__(said)
        self.code = code


class _Answer(NamedTuple):
    """What a chunk gave: its lines, how many reports, what was wrong."""

    text: str
    reports: int
    problems: list[Problem]


Answered = tuple[Chunk, _Answer]
Answers = Callable[[Iterator[Chunk]], Iterable[Answered]]


@dataclass(frozen=True)
class _Reader:
    """Reads a chunk; goes to a worker as it is."""

    kind: str

    def __call__(self, chunk: Chunk) -> _Answer:
        reports, problems = [], list[Problem]()
        for listed in chunk.documents:
            try:
                reports += extract(read_listed(listed))
            except BadInput as bad:
                problems += bad.problems
        return _Answer(LINES[self.kind].write(reports), len(reports), problems)


def read_stream(stream: Stream, say: Say) -> list[Problem]:
    """Write the reports of the documents in their order; give what was wrong with single ones.

    With an output, a run that was stopped is continued where it was; the bytes are those of a run at one go, whatever the workers.
    Raises Stopped, and BadInput where nothing can be read on or written.
    """
    with Stopping() as stopping, _answering(stream) as answers, _opened(stream) as draft:
        _tell_of_earlier_run(draft, say)
        draft.write_header(LINES[stream.kind].header)
        problems: list[Problem] = []
        left = _after(draft.done, chunks(stream.listed(problems)))
        of = sum(1 for _ in stream.listed([]))
        with _progress(stream, of, draft) as progress:
            try:
                for chunk, answer in _each(answers(left), stopping):
                    draft.write(*answer, chunk)
                    progress.tell(draft.done.documents)
            except StopNow:
                raise Stopped(_how_to_continue(draft.done, of, stream.output), stopping.code) from None
        return problems + draft.problems


def _each(answers: Iterable[Answered], stopping: Stopping) -> Iterator[Answered]:
    """Give the answers one by one: while one is made the wish to stop is heard at once, and between two it is put off."""
    coming = iter(answers)
    while True:
        with stopping.heard_at_once():
            answered = next(coming, None)
        if answered is None:
            return
        yield answered


@contextmanager
def _answering(stream: Stream) -> Iterator[Answers]:
    """Give what turns chunks into answers: this process, or workers."""
    reader = _Reader(stream.kind)
    if stream.workers == 1:
        yield lambda left: ((chunk, reader(chunk)) for chunk in left)
        return
    try:
        with Crew(reader, stream.workers) as crew:  # before files are opened: what is open, a worker would have open too
            yield crew.answers
    except WorkerGone as gone:
        first, *_, last = (one.row["file"] for one in (gone.args[0].documents * 2))
        what, do = f"a worker ended while it read {first} to {last}", "continue with fewer --workers; if it ends there again, leave those out"
        raise BadInput([Problem("extract", 0, what, do)]) from None


@contextmanager
def _opened(stream: Stream) -> Iterator[Draft]:
    if stream.output is None:
        sys.stdout.flush()
        yield Draft(sys.stdout.buffer, None, Done(), [])
        return

    def is_so(done: Done) -> bool:
        last = next((chunk for chunk in chunks(stream.listed([])) if chunk.done >= done.documents), None)
        return last is not None and (last.done, last.seen) == (done.documents, done.seen)

    with open_draft(stream.output, stream.belongs, is_so) as draft:
        yield draft


def _after(done: Done, every: Iterator[Chunk]) -> Iterator[Chunk]:
    return (chunk for chunk in every if chunk.done > done.documents)


def _progress(stream: Stream, of: int, draft: Draft) -> Progress:
    shown = stream.output is not None or not sys.stdout.isatty()  # a bar among the lines would be no help
    return Progress(of, draft.done.documents, sys.stderr if shown else None)


def _tell_of_earlier_run(draft: Draft, say: Say) -> None:
    if draft.done.documents:
        say(f"Continuing after the {draft.done.documents:,} documents of an earlier run.")
    elif draft.begun_anew:
        say("Beginning anew: what an earlier run left is of other documents or other rules.")


def _how_to_continue(done: Done, of: int, output: Path | None) -> str:
    far = f"Stopped after {done.documents:,} of {of:,} documents"
    if output is None:
        return f"{far} with {done.reports:,} reports; only with --output FILE can a run be continued."
    return f"{far}; their {done.reports:,} reports are kept in {draft_of(output)}: the same command again continues."
