"""What a reader takes along: files that open and hold the rows of the choice, a link that is copied, a citation."""

import io
import json
import re
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Page, expect

from tests.browser.settled import settled
from tests.published import REPORTS
from tests.tables import sample_table
from tracker.filters import Filters
from tracker.views.sharing import ONLY_HERE

pytestmark = pytest.mark.browser

CHOSEN = "?destination=Guatemala&outcome=completed"
LEFT = list(Filters(destination=("Guatemala",), outcome=("completed",)).apply(sample_table())["event_id"])
BEGIN = "deportation-flights_guatemala_completed_3-of-12-events"


def csv_ids(content: bytes) -> list[str]:
    return list(pd.read_csv(io.BytesIO(content))["event_id"])


def xlsx_ids(content: bytes) -> list[str]:
    """The words of the workbook's cells that are ids, in the order in which they were written."""
    words = zipfile.ZipFile(io.BytesIO(content)).read("xl/sharedStrings.xml").decode()
    return list(dict.fromkeys(re.findall(r"<t[^>]*>(E\d{5})</t>", words)))


def geojson_events(content: bytes) -> list[str]:
    features = json.loads(content)["features"]
    return sorted({id_ for one in features for id_ in one["properties"]["event_ids"]})


def zip_ids(content: bytes) -> list[str]:
    archive = zipfile.ZipFile(io.BytesIO(content))
    assert {"README.txt", "citation.bib", "codebook.csv", "claims.csv", "sources.csv"} < set(archive.namelist())
    assert "3 of 12 events: to Guatemala; completed. This is a part of the table." in archive.read("README.txt").decode()
    return csv_ids(archive.read("events.csv"))


FILES = [
    (r"^Shown events, CSV", f"{BEGIN}.csv", csv_ids, LEFT),
    (r"^Shown events with everything to cite", f"{BEGIN}.zip", zip_ids, LEFT),
    (r"^Claims behind the shown events", f"{BEGIN.replace('flights', 'flights-claims')}.csv", csv_ids, ["E00001"] * sum(len(says) for event, _, _, says in REPORTS if event == "E00001")),
    (r"^Whole table", "deportation-flights_all-12-events.csv", csv_ids, list(sample_table()["event_id"])),
    (r"^XLSX", f"{BEGIN}.xlsx", xlsx_ids, LEFT),
    (r"^PARQUET", f"{BEGIN}.parquet", lambda content: list(pd.read_parquet(io.BytesIO(content))["event_id"]), LEFT),
    (r"^JSON", f"{BEGIN}.json", lambda content: [row["event_id"] for row in json.loads(content)["rows"]], LEFT),
    (r"^GEOJSON", f"{BEGIN}.geojson", geojson_events, LEFT),
]


def test_every_download_opens_and_has_the_rows_of_the_choice(page: Page, sample_address: str):
    """Eight files, each under a name that says what is in it, of how many."""
    page.goto(f"{sample_address}/{CHOSEN}")
    settled(page)
    page.get_by_text(re.compile(r"^Spreadsheet \(XLSX\)")).click()
    for label, name, read, rows in FILES:
        with page.expect_download() as started:
            page.get_by_role("button", name=re.compile(label)).click()
        assert name == started.value.suggested_filename
        assert rows == read(Path(started.value.path()).read_bytes()), name


def test_the_link_and_the_citation_are_copied(page: Page, sample_address: str):
    """A button copies the address, which opens the same view in a fresh tab of this computer, as is said; others copy the sentence and the BibTeX."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{sample_address}/{CHOSEN}&period=week")
    settled(page)
    told = page.get_by_text(re.compile("^Reported deportation flights.*Showing")).inner_text()
    page.get_by_text("Link to this view, and cite it").click()
    expect(page.get_by_text(ONLY_HERE)).to_be_visible()
    copied = []
    for at in range(3):
        page.get_by_test_id("stCode").nth(at).hover()
        page.get_by_test_id("stCode").nth(at).get_by_role("button", name="Copy").click()
        copied.append(page.evaluate("navigator.clipboard.readText()"))
    link, sentence, bibtex = copied
    fresh = settled_at(page, link)

    expect(fresh.get_by_text(told)).to_be_visible()
    expect(fresh.get_by_role("radio", name="week")).to_be_checked()
    assert "(3 of 12 events: to Guatemala; completed)" in sentence
    assert link in sentence
    assert bibtex.startswith("@misc{")


def settled_at(page: Page, address: str) -> Page:
    fresh = page.context.new_page()
    fresh.goto(address)
    return settled(fresh)
