"""What the README says is so."""

import json
import re
from pathlib import Path

import pytest

from tracker.__main__ import COMMANDS
from tracker.dictionary import with_dictionary
from tracker.models import BadInput

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_data_dictionary_is_that_of_the_models():
    """`python -m tracker dictionary` has been run since a field description changed."""
    assert with_dictionary(README) == README


def test_a_readme_without_the_marks_is_told():
    with pytest.raises(BadInput, match="the marks of the data dictionary are gone"):
        with_dictionary("# Nothing")


def test_the_share_of_extracted_reports_is_as_it_says():
    steps = json.loads((ROOT / "data/published/build.json").read_bytes())["steps"]

    assert "rules extract fewer than one report in\ntwenty" in README
    assert 20 * steps["reports_extracted"] < steps["reports_curated"] + steps["reports_extracted"]


def test_every_command_stands_in_the_table_with_its_own_words():
    section = README.partition("<!-- commands:")[2].partition("\n\n    ")[0]

    assert {name: command.does for name, command in COMMANDS.items()} == dict(re.findall(r"\| `(\w+)` \| (.+) \|", section))


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`((?:[\w.-]+/)*[\w-]+\.(?:py|csv|json|md|jsonl))`", README))))
def test_every_file_it_names_exists(name):
    folders = ("", "seeds", "data/curated", "data/reference", "data/published")

    assert any((ROOT / folder / name).is_file() for folder in folders)


@pytest.mark.parametrize("target", sorted(set(re.findall(r"make (run|test|build|quality|bench|clean)", README + (ROOT / "CONTRIBUTING.md").read_text()))))
def test_every_make_target_it_names_exists(target):
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.MULTILINE)


@pytest.mark.parametrize("image", re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README))
def test_every_picture_is_there_and_described(image):
    assert (ROOT / image).is_file()


def test_every_version_it_names_can_be_asked_for():
    changes = (ROOT / "data/published/changes.csv").read_text(encoding="utf-8")

    assert [] == [version for version in re.findall(r"\d{4}-\d\d-\d\d-[0-9a-f]{8}", README) if version not in changes]


def test_requirements_are_exact_and_have_their_reason():
    lines = [line for name in ("requirements.txt", "requirements-dev.txt") for line in (ROOT / name).read_text().splitlines()]

    assert [] == [line for line in lines if not re.fullmatch(r"[\w-]+==[\w.]+ +# .+", line)]


@pytest.mark.parametrize("name", ["CHANGELOG.md", "CONTRIBUTING.md"])
def test_every_command_is_named_where_people_look_for_it(name):
    text = (ROOT / name).read_text(encoding="utf-8")

    assert [] == [command for command in COMMANDS if not re.search(rf"`(python -m tracker )?{command}\b", text)]


def test_the_citation_and_the_changelog_give_one_day():
    released = re.search(r'^date-released: "(.+)"$', (ROOT / "CITATION.cff").read_text(), re.MULTILINE)[1]
    version = re.search(r"^version: (.+)$", (ROOT / "CITATION.cff").read_text(), re.MULTILINE)[1]

    assert f"## {version} ({released})" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_citation_and_the_package_say_the_same_version():
    citation, package = (ROOT / "CITATION.cff").read_text(), (ROOT / "pyproject.toml").read_text()

    assert re.search(r"^version: (.+)$", citation, re.MULTILINE)[1] == re.search(r'^version = "(.+)"$', package, re.MULTILINE)[1]
