"""The command line where the world around it gives way: no disk, no output, damaged logs, names that would move the terminal."""

import json
import os
import subprocess

import pytest

from tests.checkout import ROOT, command, run, tree


@pytest.mark.parametrize("words", ["extract seeds", "export", "diff VERSION"])
@pytest.mark.parametrize(("to", "why"), [(">/dev/full", "No space left on device"), (">&-", "Bad file descriptor")], ids=["full", "closed"])
def test_a_standard_output_that_takes_nothing_is_told_in_one_line(project, words, to, why):
    version = json.loads((project / "data/published/build.json").read_bytes())["version"]
    line = " ".join(command(*words.replace("VERSION", version).split()))
    done = subprocess.run(["/bin/sh", "-c", f"{line} {to}"], cwd=project, capture_output=True, text=True, timeout=100, check=False)

    assert (1, f"standard output: it cannot be written ({why}); send it elsewhere\n") == (done.returncode, done.stderr)


def test_without_a_standard_error_no_problem_stands_among_the_data(project):
    line = " ".join(command("extract", "nowhere"))
    done = subprocess.run(["/bin/sh", "-c", f"{line} 2>&-"], cwd=project, capture_output=True, text=True, timeout=60, check=False)

    assert (1, "") == (done.returncode, done.stdout)


@pytest.mark.parametrize("log", ["[" * 100_000, '{"inputs": [], "outputs": {}}', "null"], ids=["deep", "other types", "nothing"])
def test_a_damaged_log_of_the_build_is_no_error(broken, log):
    """It explains the table and is no part of it; a release wants it whole."""
    (broken / "data/published/build.json").write_text(log)

    assert 0 == run(broken, "export").returncode
    assert "data/published: it is not up to date (there is no whole table yet); run make build first\n" == run(broken, "release", "out").stderr


def test_a_typed_file_is_kept_whole_where_its_canonical_form_cannot_be_written(broken):
    path = broken / "data/curated/reports.csv"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    before = tree(broken / "data")
    done = run(broken, "check", "--fix", full_disk=True)

    assert (1, "data/curated/reports.csv: it cannot be written (File too large); make it writable\n") == (done.returncode, done.stderr)
    assert before == tree(broken / "data")


def test_the_readme_is_kept_whole_where_the_dictionary_cannot_be_written(broken):
    (broken / "README.md").write_bytes((ROOT / "README.md").read_bytes())
    done = run(broken, "dictionary", full_disk=True)

    assert (1, "README.md: it cannot be written (File too large); make it writable\n") == (done.returncode, done.stderr)
    assert (ROOT / "README.md").read_bytes() == (broken / "README.md").read_bytes()


def test_what_a_name_would_do_to_the_terminal_is_made_seen(project):
    said = run(project, "extract", "\x1b[31mred\u202e.txt").stderr

    assert said.startswith("\ufffd[31mred\ufffd.txt: there is no such file or folder")


def test_build_says_in_one_line_that_a_disk_cannot_be_written(broken):
    before = (broken / "data/published/claims.csv").read_bytes()
    (broken / "data/published/build.json").unlink()
    done = run(broken, "build", full_disk=True)

    assert 1 == done.returncode
    assert "data/published: it cannot be written (File too large); make it writable" == done.stderr.splitlines()[-1]
    assert before == (broken / "data/published/claims.csv").read_bytes()


@pytest.mark.parametrize("words", ["extract seeds", "export"])
def test_a_pipe_is_not_replaced_by_a_file(project, tmp_path, words):
    """A file that is written whole takes the place of what stands there: of a device, for all programs of the machine."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    done = run(project, *words.split(), "--output", str(pipe))

    assert (2, True) == (done.returncode, pipe.is_fifo())
    assert "is a device or a pipe" in done.stderr
