"""A long extraction, in real processes: with workers, stopped, killed and continued it gives the bytes of a run at one go."""

import io
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.checkout import ROOT, command, without_progress
from tracker.documents import read_documents
from tracker.models import BadInput, Problem
from tracker.stream.chunks import Chunk
from tracker.stream.draft import Done, draft_of, journal_of, open_draft
from tracker.stream.progress import Progress

COPIES = 12  # of 40 documents: two seconds, long enough to be stopped in the middle
PATIENCE = 180  # seconds; two busy cores, and other tests beside it
SOON = 10  # seconds; the document takes longer on any machine


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """Documents that give reports, one that gives none, and two that cannot be read."""
    made = tmp_path_factory.mktemp("documents")
    texts = {f"{copy}{document.id}": document.text for copy in range(COPIES) for document in read_documents(ROOT / "tests/corpus/dev")}
    texts = {"first-bad": b"caf\xe9", "silent": "It rained."} | texts | {"zlast-bad": b"\xff"}
    for name, text in texts.items():
        (made / f"{name}.txt").write_bytes(text if isinstance(text, bytes) else text.encode())
    rows = [f"{name}.txt,A Wire,A title,,2025-01-25\n" for name in texts]
    (made / "sources.csv").write_text("file,publisher,title,url,published\n" + "".join(rows))
    return made


BAD = ["first-bad.txt: it is not UTF-8 (byte 3); save it as UTF-8", "zlast-bad.txt: it is not UTF-8 (byte 0); save it as UTF-8"]


@pytest.fixture(scope="module")
def whole(folder, tmp_path_factory) -> bytes:
    """What one process gives at one go."""
    output = tmp_path_factory.mktemp("whole") / "reports.jsonl"
    code, said = finished(started(folder, output))

    assert (1, BAD) == (code, [line.rpartition("/")[2] for line in said])
    return output.read_bytes()


def started(folder: Path, output: Path, *more: str) -> subprocess.Popen[str]:
    """Start a run in a process group of its own, as a terminal does."""
    words = command("extract", str(folder), "--output", str(output), *more)
    return subprocess.Popen(words, cwd=ROOT, stderr=subprocess.PIPE, text=True, start_new_session=True)


def finished(process: subprocess.Popen[str]) -> tuple[int, list[str]]:
    """The exit code, and what it said; nothing of its group may be left."""
    said = process.communicate(timeout=PATIENCE)[1]
    assert "Traceback" not in said
    wait_for(lambda: not is_alive(process.pid))
    return process.returncode, without_progress(said).splitlines()


def is_alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def wait_for(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < until, "it did not come to pass"
        time.sleep(0.005)


def stopped(by: int, chunks: int, folder: Path, output: Path, *more: str) -> tuple[int, list[str]]:
    """Send a signal to a run whose journal tells of so many chunks; a run that was over sooner, as the test was not let run, is run again."""

    def is_so_far() -> bool:
        return journal_of(output).exists() and journal_of(output).read_bytes().count(b"\n") > chunks

    for _ in range(5):
        run = started(folder, output, *more)
        wait_for(lambda run=run: is_so_far() or run.poll() is not None)
        with suppress(ProcessLookupError):
            run.kill() if by == signal.SIGKILL else os.killpg(run.pid, by)
        code, said = finished(run)
        if not output.exists():
            return code, said
        output.unlink()
    pytest.fail("each of five runs was over before it could be stopped")


WORKERS = [pytest.param((), id="one process"), pytest.param(("--workers", "3"), id="three workers")]


def test_workers_give_the_same_bytes_in_the_same_order(folder, whole, tmp_path):
    code, said = finished(started(folder, tmp_path / "r.jsonl", "--workers", "2"))

    assert (1, BAD) == (code, [line.rpartition("/")[2] for line in said])
    assert whole == (tmp_path / "r.jsonl").read_bytes()


@pytest.mark.parametrize("workers", WORKERS)
def test_ctrl_c_stops_cleanly_and_the_same_command_continues(folder, whole, tmp_path, workers):
    output = tmp_path / "r.jsonl"
    code, (said,) = stopped(signal.SIGINT, 3, folder, output, *workers)

    assert 130 == code
    assert said.startswith("Stopped after ")
    assert said.endswith(f" reports are kept in {draft_of(output)}: the same command again continues.")
    assert whole.startswith(draft_of(output).read_bytes())

    code, said = finished(started(folder, output, *workers))
    assert 1 == code
    assert said[0].startswith("Continuing after the ")
    assert BAD == [line.rpartition("/")[2] for line in said[1:]]
    assert whole == output.read_bytes()
    assert ["r.jsonl"] == [path.name for path in tmp_path.iterdir()]


@pytest.mark.parametrize("workers", WORKERS)
@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM])
def test_a_wish_to_stop_is_heard_in_the_middle_of_a_document(tmp_path, by, workers):
    """One document of 4 MB takes most of a minute; neither it nor what is written of it is waited for."""
    (tmp_path / "long.txt").write_text("On Monday a deportation flight from Texas with 80 people landed in Guatemala. " * 50_000)
    run = started(tmp_path / "long.txt", tmp_path / "r.jsonl", *workers)
    wait_for(lambda: journal_of(tmp_path / "r.jsonl").exists())
    time.sleep(0.5)
    asked = time.monotonic()
    os.killpg(run.pid, by)
    code, (said,) = finished(run)

    assert 128 + by == code
    assert said.startswith("Stopped after 0 of 1 documents; ")
    assert time.monotonic() - asked < SOON


def test_killed_with_a_half_written_line_it_continues_too_and_no_worker_stays(folder, whole, tmp_path):
    output = tmp_path / "r.jsonl"
    stopped(signal.SIGKILL, 2, folder, output, "--workers", "2")
    with draft_of(output).open("ab") as draft, journal_of(output).open("ab") as journal:
        draft.write(b'{"doc": "half a li')
        journal.write(b'{"documents": 9')
    code, said = finished(started(folder, output))

    assert (1, True) == (code, said[0].startswith("Continuing after the "))
    assert whole == output.read_bytes()


def test_a_finished_document_that_changed_makes_it_begin_anew(folder, tmp_path):
    output = tmp_path / "r.jsonl"
    code, _ = stopped(signal.SIGTERM, 1, folder, output)
    os.utime(folder / "silent.txt")
    again = started(folder, output)
    first = again.stderr.readline()
    again.send_signal(signal.SIGINT)
    finished(again)

    assert 128 + signal.SIGTERM == code
    assert "Beginning anew: what an earlier run left is of other documents or other rules.\n" == first


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_to_standard_output_it_says_that_it_cannot_be_continued(folder, unbuffered):
    """An unbuffered pipe takes a part of a long text when the signal comes while it is full; no line is torn there either."""
    words, environment = command("extract", str(folder), "--workers", "2"), os.environ | {"PYTHONUNBUFFERED": unbuffered}
    with subprocess.Popen(words, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        lines = [run.stdout.readline()]
        run.send_signal(signal.SIGINT)
        lines += run.stdout
        said = run.stderr.read()

    assert 130 == run.returncode
    assert said.endswith("reports; only with --output FILE can a run be continued.\n")
    assert all(line.startswith('{"doc"') and line.endswith("}\n") for line in lines)


def test_a_reader_who_has_seen_enough_ends_the_workers_too(folder):
    words = command("extract", str(folder), "--workers", "2")
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True) as run:
        run.stdout.readline()
        run.stdout.close()
        said = run.stderr.read()
    wait_for(lambda: not is_alive(run.pid))

    assert (0, "") == (run.returncode, without_progress(said))


# --- the draft -------------------------------------------------------------------------------------------------------


def interrupted(path: Path, texts: list[str], belongs: str = "this") -> None:
    """A run that wrote some chunks and was stopped."""
    with pytest.raises(KeyboardInterrupt), open_draft(path, belongs, lambda _: True) as draft:
        for number, text in enumerate(texts, 1):
            draft.write(text, 1, [Problem(f"{number}.txt", 0, "bad", "mend it")], Chunk((), number * 16, f"hash {number}"))
        raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("bytes_left", "done"),
    [
        pytest.param(8, Done(32, 2, 8, "hash 2"), id="whole"),
        pytest.param(7, Done(16, 1, 4, "hash 1"), id="the last chunk is cut"),
        pytest.param(3, Done(), id="the first is cut"),
    ],
)
def test_a_draft_is_continued_at_the_last_line_of_the_journal_that_is_true(tmp_path, bytes_left, done):
    path = tmp_path / "r.jsonl"
    interrupted(path, ["one\n", "two\n"])
    os.truncate(draft_of(path), bytes_left)
    with open_draft(path, "this", lambda _: True) as draft:
        assert (done, done.reports) == (draft.done, len(draft.problems))

    assert b"one\ntwo\n"[: done.bytes] == path.read_bytes()


def test_documents_without_reports_are_known_to_be_done(tmp_path):
    interrupted(tmp_path / "r.jsonl", ["", ""])
    with open_draft(tmp_path / "r.jsonl", "this", lambda _: True) as draft:
        assert 32 == draft.done.documents


@pytest.mark.parametrize(("belongs", "is_so"), [pytest.param("that", True, id="other work"), pytest.param("this", False, id="other documents")])
def test_a_draft_of_something_else_is_not_continued(tmp_path, belongs, is_so):
    interrupted(tmp_path / "r.jsonl", ["one\n"])
    with open_draft(tmp_path / "r.jsonl", belongs, lambda _: is_so) as draft:
        assert (True, Done(), []) == (draft.begun_anew, draft.done, draft.problems)

    assert b"" == (tmp_path / "r.jsonl").read_bytes()


def test_a_continued_table_has_one_header(tmp_path):
    interrupted(tmp_path / "r.csv", ["doc,flights\n", "a,2\n"])
    with open_draft(tmp_path / "r.csv", "this", lambda _: True) as draft:
        draft.write_header("doc,flights\n")

    assert b"doc,flights\na,2\n" == (tmp_path / "r.csv").read_bytes()


def test_two_runs_never_write_one_file(tmp_path):
    path = tmp_path / "r.jsonl"
    with (
        open_draft(path, "this", lambda _: True),
        pytest.raises(BadInput, match="another run is writing it; wait for its end"),
        open_draft(path, "this", lambda _: True),
    ):
        pass


# --- the progress ----------------------------------------------------------------------------------------------------


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def clock(*seconds: float) -> Iterator[float]:
    return iter(seconds)


def test_a_terminal_sees_a_bar_that_is_gone_at_the_end():
    seen, ticks = Terminal(), clock(0, 0.1, 10)
    with Progress(100, 20, seen, lambda: next(ticks)) as progress:
        progress.tell(21)
        progress.tell(70)

    assert "\r[################........] 70 of 100 documents, 5 a second, 6 s left\x1b[K\r\x1b[K" == seen.getvalue()


def test_elsewhere_a_plain_line_comes_now_and_then():
    seen, ticks = io.StringIO(), clock(0, 5, 40)
    with Progress(100, 0, seen, lambda: next(ticks)) as progress:
        progress.tell(10)
        progress.tell(80)

    assert "80 of 100 documents, 2 a second, 10 s left\n" == seen.getvalue()
