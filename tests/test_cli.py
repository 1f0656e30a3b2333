"""The command line says what is wrong in one line, with the right exit code, and never with a traceback."""

import csv
import io
import json
import re
import signal
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.checkout import ROOT, command, run, tree
from tracker.__main__ import main
from tracker.report_lines import FIRST


@pytest.fixture(scope="module")
def extracted(project) -> subprocess.CompletedProcess[str]:
    return run(project, "extract", "seeds")


def test_extract_gives_a_line_of_json_for_each_report_with_its_words(project, extracted):
    reports = [json.loads(line) for line in extracted.stdout.splitlines()]
    texts = {path.stem: path.read_bytes().decode() for path in (project / "seeds").glob("*.txt")}

    assert (0, "") == (extracted.returncode, extracted.stderr)
    assert {tuple(FIRST)} == {tuple(report)[: len(FIRST)] for report in reports}
    assert [] == [report["quote"] for report in reports if texts[report["doc"]][report["start"] : report["end"]] != report["quote"]]
    spans = [(report["doc"], span) for report in reports for span in report["evidence"].values()]
    assert spans
    assert [] == [span for doc, span in spans if texts[doc][span["start"] : span["end"]] != span["text"]]


def test_extract_gives_the_same_reports_as_csv_and_into_a_file(project, extracted, tmp_path):
    lines = extracted.stdout
    table = run(project, "extract", "seeds", "--format", "csv").stdout
    done = run(project, "extract", "seeds", "--output", str(tmp_path / "reports.jsonl"))

    assert [json.loads(line)["quote"] for line in lines.splitlines()] == [row["quote"] for row in csv.DictReader(io.StringIO(table))]
    assert ("", lines) == (done.stdout, (tmp_path / "reports.jsonl").read_text(encoding="utf-8"))


def test_extract_reads_a_single_file_with_the_day_given(project, tmp_path):
    (tmp_path / "one.txt").write_text("A military plane with 80 migrants landed in Guatemala on Friday.\n")
    (report,) = (json.loads(line) for line in run(project, "extract", str(tmp_path / "one.txt"), "--published", "2025-01-25").stdout.splitlines())

    assert ("one", "GTM", 80, "2025-01-24") == (report["doc"], report["destination"], report["passengers"], report["date"])


def test_extract_gives_what_it_can_and_names_the_rest(broken, extracted):
    (broken / "seeds/extra.txt").write_text("x")
    done = run(broken, "extract", "seeds", "nowhere")

    assert 1 == done.returncode
    assert extracted.stdout == done.stdout
    assert [
        "seeds/extra.txt: it is not in sources.csv; add a row for it to seeds/sources.csv",
        "nowhere: there is no such file or folder; name a *.txt file, or a folder of documents",
    ] == done.stderr.splitlines()


def test_a_reader_who_has_seen_enough_ends_it_quietly(project):
    """As `extract seeds | head -1` does."""
    with subprocess.Popen(command("extract", "seeds"), cwd=project, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.close()

        assert b"" == process.stderr.read()


WRONG_WORDS = [
    ("", 2, "the following arguments are required: COMMAND"),
    ("extrct seeds", 2, "tracker: 'extrct' is no command; did you mean extract?; see: tracker --help"),
    ("zzz", 2, "'zzz' is no command; choose from extract, show, build"),
    ("extract seeds --published 2025-01-24", 2, "--published is for single files; seeds is a folder, write the days into its sources.csv"),
    ("show seeds --published 2025-01-24", 2, "--published is for single files; seeds is a folder"),
    ("extract seeds --output /", 2, "argument --output: '/' names no file; write one like reports.csv"),
    ("extract seeds --output .", 2, "'.' names no file"),
    ("extract seeds --output ..", 2, "'..' names no file"),
    ("extract seeds --output=", 2, "'' names no file"),
    ("export --output /", 2, "'/' names no file"),
    ("extract", 2, "the following arguments are required: PATH"),
    ("extract seeds --published 24/01/2025", 2, "'24/01/2025' is not a day as 2025-01-24"),
    ("extract seeds --format xml", 2, "invalid choice: 'xml'"),
    ("extract seeds --output no/such/folder/x.jsonl", 1, "no/such/folder/x.jsonl: it cannot be written (No such file or directory); choose another --output"),
    ("extract seeds --workers 0", 2, "'0' is not a number of workers; choose one from 1 to 256, best that of the cores"),
    ("extract data", 1, "data: it has no sources.csv; add one with the columns"),
    ("export --outcome lost", 2, "--outcome: 'lost' is not one of completed, denied"),
    ("export --sources none", 2, "--sources: 'none' is not a number from 1 to 999; write one like 2"),
    ("export --words +", 2, "--words: '+' has no letter and no digit; write one word or more"),
    ("export --event E99999", 2, "--event: 'E99999' is no event of the table; ids look like E00001 and are never reused"),
    ("export --days 2025-02-30", 2, "--days: '2025-02-30' is not a day"),
    ("export --format doc", 2, "invalid choice: 'doc'"),
    ("score seeds", 1, "seeds/gold.jsonl: it cannot be read (No such file or directory); annotate"),
    ("diff nope", 2, "version nope: there is no such version; name one of "),
    ("extract no/such.txt", 1, "no/such.txt: there is no such file or folder"),
    (f"extract {'a' * 5000}.txt", 1, "there is no such file or folder; name a *.txt file, or a folder of documents"),
    (f"show {'a' * 5000}", 1, "there is no such document, file or folder"),
    (f"release {'a' * 5000}", 1, "it cannot be written (File name too long); name another folder"),
    ("extract README.md --published 9999-12-31", 2, "'9999-12-31' is not a day from 1900 to 2199"),
    ("serve --port web", 2, "'web' is not a port; choose a number from 1024 to 65535"),
    ("serve --port 70000", 2, "'70000' is not a port"),
]


@pytest.mark.parametrize(("words", "code", "said"), WRONG_WORDS, ids=[words[:60] or "nothing" for words, _, _ in WRONG_WORDS])
def test_wrong_words_are_told_in_one_line(monkeypatch, capsys, words, code, said):
    monkeypatch.chdir(ROOT)
    try:
        given = main(words.split())
    except SystemExit as wrong_usage:
        given = wrong_usage.code
    told = capsys.readouterr()

    assert (code, "") == (given, told.out)
    (line,) = told.err.splitlines()
    assert said in line
    assert len(line) < 1000


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def empty(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()


BAD_DATA = [
    pytest.param(lambda root: (root / "seeds").rename(root / "away"), "seeds: there is no such folder; make it", id="no seeds"),
    pytest.param(lambda root: empty(root / "seeds"), "seeds: it has no sources.csv; add one", id="empty seeds"),
    pytest.param(lambda root: edit(root / "data/curated/reports.csv", ",denied,", ",refused,"), "did you mean denied?", id="a wrong code"),
    pytest.param(lambda root: edit(root / "data/curated/reports.csv", ",charter,", ",Charter,"), "is not one of military, charter, commercial, foreign; write it charter", id="a code in capitals"),
    pytest.param(lambda root: edit(root / "data/curated/reports.csv", ",completed,", ",landed,"), "use one of these, or leave the cell empty", id="another word for a code"),
    pytest.param(lambda root: (root / "data/reference/places.csv").unlink(), "data/reference/places.csv: there is no such file", id="no places"),
    pytest.param(lambda root: (root / "data/published/claims.csv").write_bytes(b"\xff\xfe"), "data/published/claims.csv:1: it is not UTF-8; it is built, not edited", id="claims that are no text"),
    pytest.param(lambda root: edit(root / "data/published/claims.csv", "event_id,", ""), "data/published/claims.csv:1: its header has no column event_id", id="damaged claims"),
    pytest.param(lambda root: (root / "data/published/tallies.csv").write_bytes(b"\xff\n"), "data/published/tallies.csv:1: it is not UTF-8", id="tallies that are no text"),
    pytest.param(lambda root: edit(root / "data/published/events.csv", "event_id,", ""), "data/published/events.csv:1: its header", id="a damaged table"),
]


@pytest.mark.parametrize(("damage", "said"), BAD_DATA)
def test_build_stops_at_bad_data_and_writes_nothing(broken, damage, said):
    damage(broken)
    before = tree(broken / "data")
    done = run(broken, "build")

    assert 1 == done.returncode
    assert any(said in line for line in done.stderr.splitlines()), done.stderr
    assert before == tree(broken / "data")


def test_build_check_tells_the_difference(broken):
    edit(broken / "data/published/events.csv", "E00001", "E99999")
    done = run(broken, "build", "--check")

    assert 1 == done.returncode
    assert "data/published is not what a build gives; run: make build" == done.stderr.splitlines()[-1]


def test_check_finds_every_hand_typed_file_in_order(project):
    done = run(project, "check")

    assert (0, 1) == (done.returncode, len(done.stderr.splitlines())), done.stderr


def test_check_tells_what_is_wrong_with_reference_and_typed_rows_in_one_pass(broken):
    """A wrong cell of a place is told once: not again by each row that names the place."""
    edit(broken / "data/reference/places.csv", "31.8495", "north")
    edit(broken / "data/curated/reports.csv", ",denied,", ",refused,")
    edit(broken / "data/reference/tallies.csv", ",GTM,", ",GTN,")
    done = run(broken, "check")
    lines = done.stderr.splitlines()

    assert (1, 3) == (done.returncode, len(lines)), done.stderr
    assert ["data/reference/places.csv", "data/curated/reports.csv", "data/reference/tallies.csv"] == [line.partition(":")[0] for line in lines]


def test_check_warns_of_a_document_without_a_publication_day(broken):
    edit(broken / "seeds/sources.csv", ",2025-01-25,", ",,")
    done = run(broken, "check")

    assert (0, 2) == (done.returncode, len(done.stderr.splitlines())), done.stderr
    assert "seeds/sources.csv:2: published is empty; weekdays and undated reports cannot be placed; write the publication day" in done.stderr


def test_check_finds_a_decision_about_no_report(broken):
    with (broken / "data/curated/decisions.csv").open("a") as file:
        file.write("reject,c000000000000,,,,misread,a tester,2025-02-01\n")
    done = run(broken, "check")

    assert 1 == done.returncode
    assert "there is no report c000000000000 (ruled 'reject' by a tester on 2025-02-01)" in done.stderr


def test_check_fix_brings_a_typed_file_back_to_its_canonical_form(broken):
    path = broken / "data/curated/reports.csv"
    canonical = path.read_bytes()
    path.write_bytes(canonical.replace(b"\n", b"\r\n"))
    done = run(broken, "check", "--fix")

    assert (0, canonical) == (done.returncode, path.read_bytes()), done.stderr
    assert "data/curated/reports.csv: written in its canonical form" in done.stderr


def test_export_gives_the_rows_that_match(project):
    whole = list(csv.DictReader(io.StringIO(run(project, "export").stdout.removeprefix("\ufeff"))))
    some = list(csv.DictReader(io.StringIO(run(project, "export", "--destination", "GTM", "Mexico", "--outcome", "completed").stdout.removeprefix("\ufeff"))))

    assert some
    assert [row for row in whole if row["destination"] in ("GTM", "MEX") and row["outcome"] == "completed"] == some


def test_export_seeks_words_in_what_the_reports_say(project):
    reports = list(csv.DictReader((project / "data/published/reports.csv").open(encoding="utf-8")))
    told = {row["event_id"] for row in reports if re.search(r"\bC-17\b", " ".join((row["title"], row["quote"], row["note"])))}
    some = {row["event_id"] for row in csv.DictReader(io.StringIO(run(project, "export", "--words", "c-17").stdout.removeprefix("\ufeff")))}

    assert told
    assert told <= some


def test_score_prints_the_figures(project, extracted, tmp_path):
    """What was extracted, taken as the annotation, scores 1."""
    folder = tmp_path / "corpus"
    copy_seeds(project, folder)
    (folder / "gold.jsonl").write_text(extracted.stdout)
    lines = run(project, "score", str(folder)).stdout.splitlines()

    assert "slots        precision 1.000   recall 1.000   F1 1.000" in lines
    assert "quotes verbatim 1.000" == lines[-1]


def copy_seeds(project: Path, to: Path) -> None:
    to.mkdir()
    for path in (project / "seeds").iterdir():
        (to / path.name).write_bytes(path.read_bytes())


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def served(project: Path, port: int, full_disk: bool = False) -> Iterator[subprocess.Popen]:
    words = command("serve", "--port", str(port), full_disk=full_disk)
    process = subprocess.Popen(words, cwd=project, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def wait_until_healthy(process: subprocess.Popen, port: int) -> None:
    deadline = time.monotonic() + 40
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=2) as answer:
                assert b"ok" == answer.read()
                return
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"the page did not come up: {process.communicate(timeout=5) if process.poll() is not None else 'still starting'}")


def stop(process: subprocess.Popen) -> tuple[int, str]:
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    return process.returncode, out + err


def test_serve_opens_the_page_says_where_and_stops_at_ctrl_c(project):
    port = free_port()
    with served(project, port) as process:
        wait_until_healthy(process, port)
        code, said = stop(process)

    assert code in (0, 130, -signal.SIGINT)
    assert "The table in data/published is up to date." in said
    assert f"http://127.0.0.1:{port}" in said
    assert "Traceback" not in said


def test_serve_builds_what_changed_and_where_it_cannot_write_opens_the_last_table(broken):
    edit(broken / "seeds/sources.csv", "USMail24", "US Mail 24")
    before, port = tree(broken / "data"), free_port()
    with served(broken, port, full_disk=True) as process:
        wait_until_healthy(process, port)
        _, said = stop(process)

    assert "Building the table: seeds/sources.csv is changed." in said
    assert "data/published: it cannot be written (File too large); make it writable" in said
    assert "The page shows the table as it was built last." in said
    assert before == tree(broken / "data")


def test_a_port_in_use_is_told_with_the_way_out(project):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = run(project, "serve", "--port", str(port))

    assert 1 == done.returncode
    assert f"port {port}: it is in use; choose another: make run PORT={port + 1}" == done.stderr.splitlines()[-1]
