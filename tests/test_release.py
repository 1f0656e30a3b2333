"""A release stands alone: whole, the same every time, and never over something else."""

import hashlib
import json
import shutil
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from frictionless import Package

from tests.checkout import copy_project, run
from tracker.build import build, publish
from tracker.models import BadInput
from tracker.opendata import TABLES
from tracker.release import packed, release_files, write_release
from tracker.table import read_events


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    """For tests that change nothing in it."""
    project = copy_project(tmp_path_factory.mktemp("project"))
    publish(project, build(project))
    return project


@pytest.fixture(scope="module")
def released(project, tmp_path_factory) -> Path:
    """The folder of a release."""
    folder = tmp_path_factory.mktemp("releases") / "new"
    name, _ = write_release(project, folder)
    return folder / name


def test_it_holds_the_data_and_all_that_explains_them(released):
    expected = {table.file for table in TABLES} | {"events.parquet", "claims.parquet", "reports.parquet", "routes.geojson", "README.txt", "LICENSE-DATA"}
    expected |= {"datapackage.json", "csvw.json", "dataset.jsonld", "codebook.csv", "CITATION.cff", "SHA256SUMS", "build.json"}

    assert set() == expected - {path.name for path in released.iterdir()}


def test_the_sums_are_those_of_the_files(released):
    sums = dict(reversed(line.split("  ")) for line in (released / "SHA256SUMS").read_text().splitlines())

    assert sums == {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in released.iterdir() if path.name != "SHA256SUMS"}


def test_the_zip_holds_the_same_in_one_folder(released):
    with zipfile.ZipFile(released.with_name(f"{released.name}.zip")) as archive:
        unpacked = {name: archive.read(name) for name in archive.namelist()}

    assert {f"{released.name}/{path.name}": path.read_bytes() for path in released.iterdir()} == unpacked


def test_the_same_release_is_the_same_bytes(project, released):
    assert released.with_name(f"{released.name}.zip").read_bytes() == packed(release_files(project), released.name)


def test_frictionless_finds_it_valid_where_it_stands(released, tmp_path):
    alone = shutil.copytree(released, tmp_path / "alone")
    report = Package(str(alone / "datapackage.json")).validate()

    assert [] == report.flatten(["type", "note"])
    assert "routes" in {task.name for task in report.tasks}


def test_parquet_and_geojson_hold_the_same_events(released):
    events = read_events(released / "events.csv")
    routes = json.loads((released / "routes.geojson").read_bytes())

    pd.testing.assert_frame_equal(events, pd.read_parquet(released / "events.parquet"), check_dtype=False)
    assert {id_ for feature in routes["features"] for id_ in feature["properties"]["event_ids"]} <= set(events["event_id"])
    assert json.loads((released / "build.json").read_bytes())["version"] == routes["about"]["version"]


def test_the_readme_names_every_file_and_the_version(released):
    text = (released / "README.txt").read_text(encoding="utf-8")

    assert [] == [path.name for path in released.iterdir() if path.name not in text]
    assert released.name.removeprefix("deportation-flights-") in text


def test_the_command_says_what_it_wrote(project, tmp_path):
    done = run(project, "release", str(tmp_path / "new"))

    assert (0, "") == (done.returncode, done.stdout)
    assert [f"Wrote {path}." for path in sorted((tmp_path / "new").iterdir())] == done.stderr.splitlines()


def test_a_folder_with_something_in_it_is_left_alone(project, tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    done = run(project, "release", str(tmp_path))

    assert (1, f"{tmp_path}: it is not an empty folder; name a new one\n") == (done.returncode, done.stderr)
    assert ["mine.txt"] == [path.name for path in tmp_path.iterdir()]


def test_a_table_that_is_out_of_date_is_not_released(project, tmp_path):
    old = Path(shutil.copytree(project, tmp_path / "old"))
    with (old / "data/curated/decisions.csv").open("a", encoding="utf-8") as file:
        file.write("\n")
    with pytest.raises(BadInput, match=r"data/published: it is not up to date \(data/curated/decisions.csv is changed\); run make build first"):
        write_release(old, tmp_path / "new")

    assert not (tmp_path / "new").exists()


def test_a_full_disk_is_one_line_and_leaves_nothing_behind(project, tmp_path):
    done = run(project, "release", str(tmp_path / "new"), full_disk=True)

    assert 1 == done.returncode
    assert "it cannot be written (File too large); name another folder" in done.stderr
    assert [] == list((tmp_path / "new").glob("*"))


def test_a_release_without_its_licence_is_none(project, tmp_path):
    bare = Path(shutil.copytree(project, tmp_path / "bare"))
    (bare / "LICENSE-DATA").unlink()
    with pytest.raises(BadInput, match="LICENSE-DATA: it cannot be read"):
        write_release(bare, tmp_path / "new")
