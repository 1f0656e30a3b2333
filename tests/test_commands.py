"""The command line starts with what the chosen command needs, and the package gives its verbs when they are asked for."""

import json
import subprocess
import sys

import pytest

import tracker
from tests.checkout import ROOT, run
from tracker.__main__ import COMMANDS, main


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_stands_in_the_module_that_is_named_for_it(name):
    """It is imported only when the command is chosen."""
    command = COMMANDS[name].loaded(name)

    assert f"run_{name}" == command.run.__name__
    assert f"tracker.commands.{COMMANDS[name].module}" == command.run.__module__


SEED = "seeds/001_9ec416bda06b4069.txt"


@pytest.mark.parametrize(
    ("words", "spared"),
    [
        ("--help", {"pandas", "tracker.find", "tracker.table"}),
        (f"extract {SEED} --published 2025-01-26", {"pandas", "tracker.table"}),
        (f"show {SEED} --published 2025-01-26", {"pandas", "tracker.table"}),
        ("score tests/corpus/dev", {"pandas", "tracker.table"}),
    ],
)
def test_a_command_imports_what_it_needs_and_no_more(words, spared):
    """pandas alone takes as long to import as a document to read."""
    code = f"import sys; from tracker.__main__ import main\ntry:\n main({words.split()!r})\nexcept SystemExit: pass\nsys.stderr.write(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120, check=True)

    assert done.stdout
    assert set() == spared & set(done.stderr.split())


@pytest.mark.parametrize("name", tracker.__all__)
def test_the_package_gives_its_verbs_also_after_their_modules(name):
    """`tracker.extract` is the verb, whether or not a module of that name was imported before."""
    code = f"import tracker.extract, tracker.reconcile, tracker; from tracker import {name}; print(callable({name}), tracker.{name} is {name}, '{name}' in dir(tracker))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)

    assert "True True True\n" == done.stdout


def test_the_package_gives_no_other_name():
    with pytest.raises(AttributeError, match="module 'tracker' has no attribute 'extracts'"):
        _ = tracker.extracts


def test_a_dictionary_without_a_readme_is_told_in_one_line(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr("tracker.__main__.ROOT", tmp_path)

    assert 1 == main(["dictionary"])
    assert "README.md: it cannot be read (No such file or directory); write one, with <!-- data dictionary" in capsys.readouterr().err


def test_documents_of_one_name_are_all_read_and_pointed_out(tmp_path):
    """A report names its document by the file's name, and by that two files of one name cannot be told apart. A file named twice is read once."""
    one, other = tmp_path / "one.txt", tmp_path / "other" / "one.txt"
    other.parent.mkdir()
    for path, country in ((one, "Guatemala"), (other, "Colombia")):
        path.write_text(f"A military plane with 80 migrants landed in {country} on 24 January 2025.\n")
    done = run(ROOT, "extract", str(one), str(other), str(one))

    assert ["GTM", "COL"] == [json.loads(line)["destination"] for line in done.stdout.splitlines()]
    assert (1, [
        f"{other}: {one} has its name, too, so the reports of both have the doc one; rename one of the two, or extract them one by one",
        f"{one}: it is named twice; name it once; it was read once",
    ]) == (done.returncode, sorted(done.stderr.splitlines(), reverse=True))
