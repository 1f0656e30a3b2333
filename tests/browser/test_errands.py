"""Three errands of an analyst on the project's own table, each from a fresh start and by what can be seen."""

import re
import zipfile

import pytest
from playwright.sync_api import Page, expect

from tests.browser.settled import settled

pytestmark = pytest.mark.browser


def choose(page: Page, filter_name: str, *words: str) -> None:
    page.get_by_role("combobox", name=filter_name).click()
    for word in words:
        page.keyboard.type(word)
        page.keyboard.press("Enter")
    page.keyboard.press("Escape")


def test_which_flights_to_colombia_were_refused_and_who_says_so(page: Page, own_address: str):
    """The country's page lists the refusals with who says so; the event's page has their words."""
    page.goto(own_address)
    page.get_by_role("link", name="Country", exact=True).click()
    page.get_by_role("combobox", name="Country", exact=True).click()
    page.keyboard.type("Colombia")
    page.keyboard.press("Enter")
    refusals = page.get_by_role("list", name=re.compile("^Events denied or turned back"))
    row = refusals.get_by_role("listitem").filter(has_text="January 2025")
    expect(row).to_contain_text("denied")
    expect(row).to_contain_text("Reuters")
    expect(row).to_contain_text("Turned back: Air & Space Forces Magazine")
    with page.context.expect_page() as opened:
        row.get_by_role("link").click()

    expect(opened.value.get_by_role("heading", level=1, name=re.compile("Colombia, .*January 2025, denied"))).to_be_visible()
    expect(opened.value.get_by_text("“rejected”").first).to_be_visible()


def test_how_many_were_flown_to_guatemala_on_a_day_and_what_its_institute_counted(page: Page, own_address: str):
    """The sum of the day as a range, and the institute's own 265 at the head of what others counted, with nothing unfolded."""
    page.goto(own_address)
    settled(page)
    choose(page, "Destination country", "Guatemala")
    page.get_by_role("spinbutton", name="year, Days start date").click()
    page.keyboard.type("20250124")
    page.get_by_role("heading", name="Filters").click()
    expect(page.get_by_text(re.compile("Showing .* to Guatemala; 24 January 2025"))).to_be_visible()
    flown = page.get_by_role("term").filter(has_text="People on these flights").first
    expect(flown.locator("+ dd")).to_have_text("265")
    expect(page.get_by_text(re.compile(r"3 of 3 flights have a count; the sources allow at least \d+, at most \d+"))).to_be_visible()
    with page.context.expect_page() as opened:
        settled(page).get_by_role("link", name="Guatemala").first.click()
    country = opened.value
    expect(country.get_by_text("Of the days chosen (24 January 2025)")).to_be_visible()

    expect(country.get_by_role("listitem").filter(has_text="24 January 2025").filter(has_text="265").filter(has_text="Guatemalan Migration Institute (IGM)").first).to_be_visible()


def test_a_colleague_gets_the_refused_military_flights_as_a_spreadsheet_to_cite(page: Page, own_address: str):
    """The workbook holds the rows and, on a sheet of its own, what they are, of how many, and how to cite them; its name says it too."""
    page.goto(own_address)
    settled(page)
    choose(page, "Outcome", "Denied", "Turned back")
    choose(page, "Operator", "US military")
    expect(page.get_by_text(re.compile("Showing .* denied or turned back; US military"))).to_be_visible()
    settled(page)
    page.get_by_text(re.compile(r"^Spreadsheet \(XLSX\)")).click()
    with page.expect_download() as started:
        page.get_by_role("button", name=re.compile("^XLSX")).click()
    words = zipfile.ZipFile(started.value.path()).read("xl/sharedStrings.xml").decode()

    assert re.match(r"deportation-flights_denied-or-turned-back_.*military_\d+-of-\d+-events_", started.value.suggested_filename)
    assert re.search(r"version [\w-]+ \(\d+ of \d+ events: denied or turned back; US military\)\. \S+, accessed \d{4}-\d\d-\d\d\. Licence CC BY 4\.0", words)
    assert not re.search(">completed<", words)
