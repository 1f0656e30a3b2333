"""Where a command writes, in which format, and what it never writes over; old versions out of the git history."""

import csv
import hashlib
import io
import json
import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from tests.checkout import ROOT, command, copy_project, run, tree

# --- the format -----------------------------------------------------------------------------------------------------------

KINDS = [
    ("export", "x.xlsx", b"PK"),
    ("export", "x.parquet", b"PAR1"),
    ("export", "x.JSON", b'{\n "about"'),
    ("export", "x.geojson", b'{\n "type"'),
    ("export", "x.txt", "\ufeffevent_id".encode()),
    ("export --format json", "x.txt", b'{\n "about"'),
    ("export --format csv", "x.csv", "\ufeffevent_id".encode()),
    ("extract one.txt --published 2025-01-25", "x.csv", b"doc,"),
    ("extract one.txt --published 2025-01-25", "x", b'{"doc"'),
]


@pytest.mark.parametrize(("words", "name", "begin"), KINDS)
def test_the_format_is_that_of_the_files_ending(project, tmp_path, words, name, begin):
    (project / "one.txt").write_text("A military plane with 80 migrants landed in Guatemala on Friday.\n")
    done = run(project, *words.split(), "--output", str(tmp_path / name))

    assert 0 == done.returncode, done.stderr
    assert (tmp_path / name).read_bytes().startswith(begin)


WRONG = [
    ("export --format csv --output x.xlsx", "--output x.xlsx names another format than --format csv; leave out --format, or name the file x.csv"),
    ("export --format xlsx --output x.csv", "--output x.csv names another format than --format xlsx; leave out --format, or name the file x.xlsx"),
    ("export --output x.tsv", "--output x.tsv: there is no format tsv here; there are csv, xlsx, parquet, geojson, json"),
    ("extract seeds --output x.xlsx", "--output x.xlsx: there is no format xlsx here; there are jsonl, csv"),
    ("extract seeds --format jsonl --output x.csv", "--output x.csv names another format than --format jsonl; leave out --format, or name the file x.jsonl"),
    ("extract seeds --output seeds", "argument --output: 'seeds' is a folder; name a file in it, like seeds/reports.csv; see: tracker extract --help"),
    ("export --output data", "argument --output: 'data' is a folder; name a file in it, like data/reports.csv; see: tracker export --help"),
    ("extract seeds --output seeds/sources.csv", "--output seeds/sources.csv: the command reads it, or would next time; write to another file"),
    ("extract seeds --format jsonl --output seeds/new.txt", "--output seeds/new.txt: the command reads it, or would next time; write to another file"),
    ("extract README.md --published 2025-01-24 --output README.md", "--output README.md: the command reads it, or would next time; write to another file"),
    ("extract seeds --output data/reference/places.csv", "--output data/reference/places.csv: the command reads it, or would next time; write to another file"),
    ("export --output data/published/events.csv", "--output data/published/events.csv: the command reads it, or would next time; write to another file"),
]


@pytest.mark.parametrize(("words", "said"), WRONG, ids=[words for words, _ in WRONG])
def test_what_would_mislead_or_destroy_is_refused_and_leaves_nothing(project, words, said):
    (project / "README.md").write_text("A charter landed in Guatemala on Friday.\n")
    before = tree(project)
    done = run(project, *words.split())

    assert (2, "", 1) == (done.returncode, done.stdout, len(done.stderr.splitlines())), done.stderr
    assert said in done.stderr
    assert {name: of for name, of in before.items() if "__pycache__" not in name} == {name: of for name, of in tree(project).items() if "__pycache__" not in name}


def test_a_link_to_an_input_is_that_input(project, tmp_path):
    (tmp_path / "mine.csv").symlink_to(project / "data/published/events.csv")
    done = run(project, "export", "--output", str(tmp_path / "mine.csv"))

    assert 2 == done.returncode
    assert "the command reads it" in done.stderr


@pytest.mark.parametrize("kind", ["xlsx", "parquet"])
def test_a_terminal_gets_no_bytes_that_are_no_text(project, kind):
    main_end, terminal = pty.openpty()
    done = subprocess.run(command("export", "--format", kind), cwd=project, stdout=terminal, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    os.close(terminal)

    assert (2, f"--format {kind} is no text for a terminal; write --output FILE.{kind}, or > FILE.{kind}\n") == (done.returncode, done.stderr)
    os.close(main_end)
    assert subprocess.run(command("export", "--format", kind), cwd=project, capture_output=True, timeout=60, check=True).stdout


@pytest.mark.parametrize("name", ["export", "extract"])
def test_the_rule_stands_in_the_help(project, name):
    said = " ".join(run(project, name, "--help").stdout.split())

    assert "unless given that of FILE's ending, and " in said


def test_the_workbook_has_the_claims_and_the_sources(project, tmp_path):
    run(project, "export", "--event", "E00001", "--output", str(tmp_path / "x.xlsx"))
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")

    assert ["events", "claims", "sources", "about", "columns"] == book.sheetnames
    assert {"E00001"} == {row[0].value for row in book["claims"].iter_rows(min_row=2)}


# --- old versions -----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def repository(tmp_path_factory) -> Path:
    """A project with two commits: in the first the table has an older version, other flights, and no column that tells what counts."""
    root = copy_project(tmp_path_factory.mktemp("repository"))
    published = root / "data/published"
    new = {path.name: path.read_bytes() for path in published.iterdir()}
    rows = list(csv.DictReader(io.StringIO(new["events.csv"].decode(), newline="")))
    with (published / "events.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, [name for name in rows[0] if name != "counts_in_totals"], extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(row | ({"flights": "77"} if row["event_id"] == "E00001" else {}) for row in rows)
    (published / "build.json").write_text(json.dumps(json.loads(new["build.json"]) | {"version": older(root)}))
    git(root, "init", "-q")
    commit(root)
    for name, content in new.items():
        (published / name).write_bytes(content)
    commit(root)
    return root


def older(root: Path) -> str:
    return next(csv.DictReader((root / "data/published/changes.csv").open(encoding="utf-8")))["version"]


def git(root: Path, *words: str) -> None:
    subprocess.run([shutil.which("git") or "git", "-c", "user.name=A tester", "-c", "user.email=tester@example.org", *words], cwd=root, check=True, capture_output=True, timeout=60)


def commit(root: Path) -> None:
    git(root, "add", "data/published")
    git(root, "commit", "-q", "-m", "Tables")


def exported(root: Path, *words: str) -> list[dict[str, str]]:
    done = run(root, "export", *words)
    assert (0, "") == (done.returncode, done.stderr)
    return list(csv.DictReader(io.StringIO(done.stdout.removeprefix("\ufeff"), newline="")))


@pytest.mark.skipif(not shutil.which("git"), reason="git is not installed here")
def test_an_old_version_is_given_out_of_the_git_history(repository):
    """In the columns of today, filtered as today's is, and named in what the file says of itself."""
    old, now = (exported(repository, "--event", "E00001", *words) for words in (["--version", older(repository)], []))
    about = json.loads(run(repository, "export", "--version", older(repository), "--format", "json", "--words", "C-17").stdout)["about"]

    assert "77" == old[0]["flights"] != now[0]["flights"]
    assert list(now[0]) == list(old[0])
    assert "true" == old[0]["counts_in_totals"]
    assert older(repository) == about["version"]


@pytest.mark.skipif(not shutil.which("git"), reason="git is not installed here")
def test_an_old_version_is_released_as_it_was_published(repository, tmp_path):
    """Byte by byte, with the licence, what the files are, and their hashes."""
    version = older(repository)
    done = run(repository, "release", str(tmp_path / "new"), "--version", version)
    folder = tmp_path / "new" / f"deportation-flights-{version}"
    sums = dict(reversed(line.split("  ")) for line in (folder / "SHA256SUMS").read_text().splitlines())

    assert (0, [f"deportation-flights-{version}", f"deportation-flights-{version}.zip"]) == (done.returncode, sorted(path.name for path in (tmp_path / "new").iterdir()))
    assert version == json.loads((folder / "build.json").read_bytes())["version"]
    assert ["77"] == [row["flights"] for row in csv.DictReader((folder / "events.csv").open(encoding="utf-8")) if row["event_id"] == "E00001"]
    assert f"version {version}" in (folder / "README.txt").read_text(encoding="utf-8")
    assert {"LICENSE-DATA", "events.csv", "changes.csv", "README.txt"} <= {path.name for path in folder.iterdir()}
    assert sums == {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir() if path.name != "SHA256SUMS"}


def test_the_version_that_is_published_needs_no_git(project):
    version = json.loads((project / "data/published/build.json").read_bytes())["version"]

    assert exported(project) == exported(project, "--version", version)


@pytest.mark.parametrize(
    ("version", "code", "said"),
    [
        ("nope", 2, "version nope: there is no such version; name one of "),
        ("", 1, "there is no git history here to take it from; clone the project with its whole history, or leave out --version"),
    ],
)
@pytest.mark.parametrize("command", [["export"], ["release", "new"]])
def test_a_version_that_cannot_be_had_is_told_in_one_line(project, version, code, said, command):
    done = run(project, *command, "--version", version or older(project))

    assert (code, 1) == (done.returncode, len(done.stderr.splitlines()))
    assert said in done.stderr


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="this is no clone")
def test_every_version_of_the_history_is_in_the_commits(tmp_path):
    """The oldest version that changes.csv names can be had here."""
    version = older(ROOT)
    words = [sys.executable, "-m", "tracker", "export", "--version", version, "--output", str(tmp_path / "old.json")]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)

    assert (0, "") == (done.returncode, done.stderr)
    assert version == json.loads((tmp_path / "old.json").read_bytes())["about"]["version"]
