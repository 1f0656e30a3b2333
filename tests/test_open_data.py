"""The published tables as open data, judged by the standards' own validators; each is shown to bite.

cffconvert, the validator of citation files, wants jsonschema 3, which the other validators cannot use; so the standard's own schema judges
them here (tests/standards, from citation-file-format.github.io, CC BY 4.0). Croissant's validator brings scipy and more; here its required fields and the references are checked, and that the file is RDF.
"""

import csv
import json
import shutil
import warnings
from pathlib import Path

import jsonschema
import pytest
import yaml
from csvw import CSVW
from frictionless import Package
from rdflib import Graph, Namespace
from rdflib.namespace import RDF

from tests.checkout import ROOT, copy_inputs
from tracker.build import build, publish
from tracker.opendata import TABLES
from tracker.opendata.columns import columns

SDO, CR = Namespace("https://schema.org/"), Namespace("http://mlcommons.org/croissant/")


@pytest.fixture(scope="module")
def published(tmp_path_factory) -> Path:
    project = copy_inputs(tmp_path_factory.mktemp("project"))
    publish(project, build(project))
    return project / "data/published"


@pytest.fixture
def broken(published, tmp_path) -> Path:
    """For tests that break it."""
    return Path(shutil.copytree(published, tmp_path / "published"))


def read(folder: Path, name: str) -> dict:
    return json.loads((folder / name).read_bytes())


def header(path: Path) -> list[str]:
    with path.open(encoding="utf-8", newline="") as file:
        return next(csv.reader(file))


# --- the schema --------------------------------------------------------------------------------------------------------------


def test_every_table_that_is_published_is_described(published):
    assert {path.name for path in published.glob("*.csv")} == {table.file for table in TABLES} | {"codebook.csv"}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_the_columns_are_those_of_the_file_in_every_standard(published, table):
    expected = header(published / table.file)
    package = {one["name"]: one for one in read(published, "datapackage.json")["resources"]}[table.name]
    group = {one["url"]: one for one in read(published, "csvw.json")["tables"]}[table.file]
    record_set = {one["@id"]: one for one in read(published, "dataset.jsonld")["recordSet"]}[table.name]
    with (published / "codebook.csv").open(encoding="utf-8", newline="") as file:
        codebook = [row["column"] for row in csv.DictReader(file) if row["file"] == table.file]

    assert expected == [column.name for column in columns(table.row)] == codebook
    assert expected == [field["name"] for field in package["schema"]["fields"]]
    assert expected == [column["name"] for column in group["tableSchema"]["columns"]]
    assert expected == [field["name"] for field in record_set["field"]]


def test_every_column_says_what_it_means():
    assert [] == [(table.file, column.name) for table in TABLES for column in columns(table.row) if not column.meaning]


def test_what_a_column_refers_to_is_there():
    there = {(table.file, column.name) for table in TABLES for column in columns(table.row)}

    assert set() == {to for table in TABLES for to in table.refers.values()} - there
    assert [] == [(table.file, name) for table in TABLES for name in (*table.key, *table.refers) if (table.file, name) not in there]


# --- Frictionless Data Package -----------------------------------------------------------------------------------------------


def faults(folder: Path) -> list[str]:
    report = Package(str(folder / "datapackage.json")).validate()
    return [error.type for task in report.tasks for error in task.errors] + [error.type for error in report.errors]


def test_frictionless_finds_the_package_and_every_row_valid(published):
    assert [] == faults(published)
    assert "https://datapackage.org/profiles/2.0/datapackage.json" == read(published, "datapackage.json")["$schema"]


BREAKAGES = [
    pytest.param("claims.csv", "\nE00001,", "\nE99999,", "foreign-key", id="a claim about no event"),
    pytest.param("events.csv", ",completed,", ",flown,", "constraint-error", id="an unknown code"),
    pytest.param("events.csv", "\nE00002,", "\nE00001,", "primary-key", id="an id given twice"),
    pytest.param("events.csv", "2025-01-24", "24 January", "type-error", id="a day in words"),
    pytest.param("places.csv", "country", "nation", "incorrect-label", id="another column"),
]


@pytest.mark.parametrize(("file", "words", "others", "fault"), BREAKAGES)
def test_frictionless_finds_what_is_wrong(broken, file, words, others, fault):
    path = broken / file
    path.write_bytes(path.read_bytes().replace(words.encode(), others.encode(), 1))

    assert fault in faults(broken)
    assert "hash-count" in faults(broken)


# --- CSV on the Web ----------------------------------------------------------------------------------------------------------


def is_valid_csvw(path: Path) -> bool:
    """Validate; the validator counts warnings, so all of them must be let through."""
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        return CSVW(str(path), validate=True).is_valid


def test_csvw_finds_the_tables_valid(published):
    assert is_valid_csvw(published / "csvw.json")


@pytest.mark.parametrize(("words", "others"), [("\nE00002,", "\nX00002,"), (",completed,", ",flown,")])
def test_csvw_finds_what_is_wrong(broken, words, others):
    """Only events.csv is described, as the validator reads every table anew."""
    group = read(broken, "csvw.json")
    group["tables"] = [table | {"tableSchema": table["tableSchema"] | {"foreignKeys": []}} for table in group["tables"] if table["url"] == "events.csv"]
    (broken / "csvw.json").write_text(json.dumps(group))
    assert is_valid_csvw(broken / "csvw.json")
    path = broken / "events.csv"
    path.write_bytes(path.read_bytes().replace(words.encode(), others.encode(), 1))

    assert not is_valid_csvw(broken / "csvw.json")


# --- schema.org and Croissant ------------------------------------------------------------------------------------------------


def test_the_dataset_is_rdf_of_schema_org(published):
    graph = Graph().parse(published / "dataset.jsonld", format="json-ld")
    (one,) = graph.subjects(RDF.type, SDO.Dataset)
    required = ("name", "description", "license", "creator", "datePublished", "version", "distribution", "temporalCoverage")

    assert [] == [name for name in required if (one, SDO[name], None) not in graph]
    assert {table.name for table in TABLES} == {str(graph.value(node, SDO.name)) for node in graph.objects(one, CR.recordSet)}


def test_every_reference_of_croissant_leads_to_something_named(published):
    told = read(published, "dataset.jsonld")
    fields = [field for record_set in told["recordSet"] for field in record_set["field"]]
    files = {file["@id"] for file in told["distribution"]}
    named = {field["@id"] for field in fields}

    assert [] == [field["@id"] for field in fields if field["source"]["fileObject"]["@id"] not in files]
    assert [] == [field["@id"] for field in fields if "references" in field and field["references"]["field"]["@id"] not in named]
    assert [] == [key for record_set in told["recordSet"] for key in record_set.get("key", ()) if key["@id"] not in named]
    assert "http://mlcommons.org/croissant/1.0" == told["conformsTo"]


def test_the_standards_give_one_version(published):
    version = json.loads((published / "build.json").read_bytes())["version"]
    citation = yaml.safe_load((published / "CITATION.cff").read_text(encoding="utf-8"))

    assert {version} == {read(published, "datapackage.json")["version"], read(published, "csvw.json")["schema:version"]}
    assert (version, version[:10]) == (read(published, "dataset.jsonld")["version"], read(published, "dataset.jsonld")["datePublished"])
    assert (version, version[:10]) == (citation["version"], citation["date-released"])


# --- citation files ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("which", ["the software's", "the data's"])
def test_a_citation_file_is_one_of_the_standard(published, which):
    folder = ROOT if which == "the software's" else published
    citation = yaml.load((folder / "CITATION.cff").read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 (its own text, as strings)
    schema = json.loads((ROOT / "tests/standards/cff-1.2.0.schema.json").read_bytes())
    jsonschema.validate(citation, schema, jsonschema.Draft7Validator, format_checker=jsonschema.FormatChecker())
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(citation | {"license": "free"}, schema, jsonschema.Draft7Validator)
