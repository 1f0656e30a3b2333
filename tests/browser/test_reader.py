"""What a reader does, in a real browser on a real server."""

import csv
import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.published import HOSTILE
from tests.tables import sample_table
from tracker.filters import Filters

pytestmark = pytest.mark.browser

ARCS = "g.scatterlayer g.scatter path.js-line"


def card(page: Page, label: str) -> str:
    """The number under a headline's label."""
    return page.get_by_role("term").filter(has_text=label).locator("+ dd").inner_text()


def choose(page: Page, filter_name: str, word: str) -> None:
    page.get_by_role("combobox", name=filter_name).click()
    page.get_by_role("option", name=word, exact=True).click()
    page.keyboard.press("Escape")


def on_screen(page: Page, rows: int) -> list[list[str]]:
    """Event, destination, outcome and flights of every row that the table draws, as its cells tell assistive technology."""
    page.get_by_test_id("stDataFrame").first.scroll_into_view_if_needed()
    expect(page.locator("canvas tbody tr", has=page.locator("td"))).to_have_count(rows)
    cells = page.locator("canvas tbody tr").evaluate_all("rows => rows.map(row => [...row.cells].map(cell => cell.textContent))")
    return [[line[0], line[2], line[3].lower().replace(" ", "_"), line[5].replace("–", "")] for line in cells]


def test_a_reader_filters_follows_an_event_to_its_words_and_downloads_what_is_shown(page: Page, sample_address: str):
    """The filter changes the map, the sums and the URL; the download holds the shown events; an event leads to the words of its document."""
    page.goto(sample_address)
    expect(page.get_by_text("Showing all 12 events")).to_be_visible()
    expect(page.locator(ARCS).first).to_be_attached()
    completed, arcs = card(page, "Flights completed"), page.locator(ARCS).count()

    choose(page, "Destination country", "Guatemala")
    expect(page.get_by_text("Showing 3 of 12 events")).to_be_visible()
    expect(page).to_have_url(re.compile(r"\?destination=Guatemala$"))
    page.wait_for_function("([arcs, before]) => document.querySelectorAll(arcs).length < before", arg=[ARCS, arcs])
    assert page.locator(ARCS).count() > 0
    assert (completed, card(page, "Flights completed")) == ("At least 10", "4")

    left = Filters(destination=("Guatemala",)).apply(sample_table())
    with page.expect_download() as started:
        page.get_by_role("button", name="Shown events, CSV (3)").click()
    text = Path(started.value.path()).read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert started.value.suggested_filename == "deportation-flights_guatemala_3-of-12-events.csv"
    assert [row["event_id"] for row in rows] == list(left["event_id"])
    assert on_screen(page, 3) == [[row["event_id"], row["destination_name"], row["outcome"], row["flights"]] for row in rows]
    assert sum(int(row["flights"] or 0) for row in rows if row["outcome"] == "completed") == 4

    page.get_by_test_id("stDataFrame").first.click(position={"x": 16, "y": 52})
    expect(page.get_by_role("heading", name="E00001: Guatemala, 23 to 24 January 2025, completed")).to_be_visible()
    expect(page).to_have_url(re.compile(r"/event\?.*event=E00001"))
    expect(page.get_by_text("“over 150 people”")).to_be_visible()
    page.get_by_role("button", name="Read it in the document").first.click()
    expect(page.locator("mark b", has_text="over 150 people")).to_be_visible()
    expect(page).to_have_url(re.compile("destination=Guatemala"))


def test_what_is_ignored_leaves_the_url_and_a_way_back_is_safe(page: Page, sample_address: str):
    """Days in the wrong order are named once and are gone from the URL; filters, and going back, work as after any visit."""
    page.goto(f"{sample_address}/method")
    expect(page.get_by_role("heading", level=1, name="Method")).to_be_visible()
    page.goto(f"{sample_address}/?days=2025-01-28&days=2025-01-23&planned=true&planned=false&destination=Guatemala")
    expect(page.get_by_text("is not a first and a last day")).to_be_visible()
    expect(page.get_by_text("Showing 3 of 12 events")).to_be_visible()
    expect(page).to_have_url(re.compile(r"/\?destination=Guatemala$"))
    # A notice is told until a page was drawn to its end; the download of the whole table is the last thing on it.
    expect(page.get_by_role("button", name=re.compile("^Whole table, CSV"))).to_be_visible()
    expect(page.get_by_test_id("stStatusWidget")).to_have_count(0)
    choose(page, "Destination country", "Colombia")
    expect(page.get_by_text("Showing 6 of 12 events")).to_be_visible()
    expect(page.get_by_text("is not a first and a last day")).to_have_count(0)
    for _ in range(2):
        page.go_back()
        expect(page.get_by_test_id("stAppRunningIcon")).to_have_count(0)
        assert page.get_by_test_id("stException").count() == 0


def test_a_page_keeps_its_own_parameter_when_others_are_ignored(page: Page, sample_address: str):
    """The event of the URL is shown though its days mean nothing and its id is written small."""
    page.goto(f"{sample_address}/event?event=e00001&days=2025-01-28&days=2025-01-23")
    expect(page.get_by_role("heading", name=re.compile("^E00001: Guatemala"))).to_be_visible()
    expect(page.get_by_text("is not a first and a last day")).to_be_visible()
    expect(page).to_have_url(re.compile(r"/event\?event=E00001$"))


def test_a_link_to_an_event_opens_it_and_another_row_opens_another(page: Page, sample_address: str):
    """The URL names the event, also when one event is opened after another."""
    page.goto(f"{sample_address}/event?event=E00007&destination=Colombia")
    expect(page.get_by_role("heading", name=re.compile("^E00007: Colombia"))).to_be_visible()
    page.get_by_role("link", name="Flights").click()
    expect(page.get_by_text("Showing 3 of 12 events")).to_be_visible()
    page.get_by_test_id("stDataFrame").first.click(position={"x": 16, "y": 52})
    expect(page.get_by_role("heading", name=re.compile("^E00006: Colombia"))).to_be_visible()
    expect(page).to_have_url(re.compile("event=E00006"))
    page.get_by_role("button", name="Next").click()
    expect(page).to_have_url(re.compile("event=E00007"))
    page.go_back()
    page.reload()
    expect(page.get_by_role("heading", name=re.compile("^E0000[67]: Colombia"))).to_be_visible()


def test_an_event_is_chosen_from_the_table_of_its_own_page(page: Page, sample_address: str):
    """The Event page without an event is a table; a row of it opens the event and puts it into the URL; the button goes back."""
    page.goto(f"{sample_address}/event?destination=Colombia")
    expect(page.get_by_role("heading", level=1, name="Event")).to_be_visible()
    for row, event in ((52, "E00006"), (87, "E00007")):
        page.get_by_test_id("stDataFrame").first.click(position={"x": 16, "y": row})
        expect(page.get_by_role("heading", name=re.compile(f"^{event}: Colombia"))).to_be_visible()
        expect(page).to_have_url(re.compile(f"event={event}"))
        page.get_by_role("button", name="Back to the table").click()
        expect(page.get_by_role("heading", level=1, name="Event")).to_be_visible()
        expect(page).not_to_have_url(re.compile("event=E"))


def test_hostile_text_does_nothing_in_a_browser(page: Page, sample_address: str):
    """Mark-up in documents and headlines is read, not run: no image, no link, no script, no formula."""
    shown = " ".join(HOSTILE.replace("\u202e", "\ufffd").split())
    page.goto(f"{sample_address}/event?event=E00002")
    expect(page.get_by_role("heading", name=re.compile("^E00002"))).to_be_visible()
    expect(page.get_by_text("Independent source 1").last).to_be_visible()
    main = page.get_by_test_id("stMain")
    assert shown in " ".join(main.inner_text().replace("\u2060", "").split())

    page.goto(f"{sample_address}/documents?document={'x'}")
    expect(page.get_by_text("There is no document 'x'")).to_be_visible()
    page.get_by_role("combobox", name="Document").click()
    page.get_by_role("option").nth(2).click()
    expect(page.get_by_text("# heading")).to_be_visible()
    assert shown in " ".join(main.inner_text().replace("\u2060", "").split())
    for trap in ("img[src*=evil]", "img[src=x]", "a[href*=evil]", "a[href^=javascript]", ".katex", "main script"):
        assert page.locator(trap).count() == 0, trap
    assert page.title() == "Documents - Deportation flights"
