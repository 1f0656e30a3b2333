"""The download with everything to cite it."""

import csv
import datetime as dt
import io
import zipfile
from pathlib import Path

import pytest

from tests.tables import WORLD, sample_table
from tests.test_table import a_report, an_event
from tracker.bundle import bundle
from tracker.citation import AUTHORS, TITLE, Citation
from tracker.export import to_csv_download
from tracker.filters import Filters
from tracker.table import RejectedRow, claims_table, frame_of, read_claims, read_events, read_reports

ROOT = Path(__file__).parents[1]
PUBLISHED = ROOT / "data" / "published"
REJECTED = frame_of([RejectedRow(report_id="r9", event_id="E00001", doc="d", publisher="=1+1", outcome="completed", quote="q", would_say="people: 200", rejected_because="misread", rejected_by="a tester", rejected_on="2025-02-01")], RejectedRow)
GUATEMALA = Filters(destination=("Guatemala",))


def cited(filters: Filters, shown: int, of: int) -> Citation:
    return Citation(filters, shown, of, "2026-11-22-3f9c2a1b", "https://example.org/flights?destination=Guatemala", dt.date(2026, 11, 22))


def unpacked(content: bytes) -> dict[str, str]:
    archive = zipfile.ZipFile(io.BytesIO(content))
    return {name: archive.read(name).decode("utf-8-sig") for name in archive.namelist()}


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    """The bundle of Guatemala's events of the published table."""
    events, claims, reports = read_events(PUBLISHED / "events.csv"), read_claims(PUBLISHED / "claims.csv"), read_reports(PUBLISHED / "reports.csv")
    shown = GUATEMALA.apply(events)
    mine = [table[table["event_id"].isin(shown["event_id"])] for table in (claims, reports)]
    return unpacked(bundle(shown, *mine, REJECTED, cited(GUATEMALA, len(shown), len(events)))) | {"expected": to_csv_download(shown).decode("utf-8-sig")}


def test_the_events_are_those_of_the_plain_download(files):
    assert files["expected"] == files["events.csv"]


def test_nobody_can_mistake_a_part_for_the_whole(files):
    whole = unpacked(bundle(sample_table(), sample_table().head(0), _no_reports(), frame_of([], RejectedRow), cited(Filters(), 12, 12)))

    assert "This is a part of the table." in files["README.txt"]
    assert "events: to Guatemala" in files["README.txt"]
    assert "This is the whole table." in whole["README.txt"]


def test_the_curators_notes_are_in_the_claims_and_cannot_be_formulas():
    typed = a_report(method="curated", note="=1+1: the lead has 113")
    claims = claims_table([an_event(reports=(typed,))], WORLD)
    taken = unpacked(bundle(sample_table(), claims, _no_reports(), frame_of([], RejectedRow), cited(Filters(), 12, 12)))

    assert {"'=1+1: the lead has 113"} == {row["note"] for row in csv.DictReader(io.StringIO(taken["claims.csv"]))}
    assert "in the column note" in taken["README.txt"]


def test_the_readme_says_whom_a_sum_may_count_twice(files):
    """Guatemala has one event that left from the base in Cuba."""
    assert "1 completed event left from the US base at Guantánamo Bay; people: " in files["README.txt"]


def test_every_column_of_the_files_is_explained(files):
    explained = {(row["file"], row["column"]) for row in csv.DictReader(io.StringIO(files["codebook.csv"]))}
    columns = {(file, name) for file in ("events.csv", "claims.csv", "sources.csv", "rejected.csv") for name in next(csv.reader(io.StringIO(files[file])))}

    assert columns == explained


def test_every_source_of_the_events_is_listed_once(files):
    listed = [(row["url"], row["title"]) for row in csv.DictReader(io.StringIO(files["sources.csv"]))]
    said = {row["url"] for row in csv.DictReader(io.StringIO(files["claims.csv"]))}

    assert len(listed) == len(set(listed))
    assert said <= {url for url, _ in listed}


def test_what_was_rejected_is_in_the_file_too_and_cannot_be_a_formula(files):
    assert [("'=1+1", "people: 200", "misread")] == [(row["publisher"], row["would_say"], row["rejected_because"]) for row in csv.DictReader(io.StringIO(files["rejected.csv"]))]


def test_the_same_choice_is_the_same_file():
    first, again = (bundle(sample_table(), sample_table().head(0), _no_reports(), frame_of([], RejectedRow), cited(Filters(), 12, 12)) for _ in range(2))

    assert first == again


def test_the_names_are_those_of_the_citation_file():
    said = (ROOT / "CITATION.cff").read_text(encoding="utf-8")

    assert AUTHORS in said
    assert TITLE in said


def _no_reports():
    return read_reports(PUBLISHED / "reports.csv").head(0)
