"""The whole way with the keyboard alone: from the load to a filter, to an event by the table and by the routes, to a download."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.settled import settled

pytestmark = pytest.mark.browser

FOCUSED = "() => { const at = document.activeElement; return at.matches('main, body') ? '' : at.getAttribute('aria-label') || at.innerText || '' }"
MOST_STEPS = 120


def tab_to(page: Page, name: str) -> None:
    """Press Tab until what is called `name` has the focus; every step is visible and none is a trap."""
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        if re.search(name, page.evaluate(FOCUSED)):
            return
    pytest.fail(f"no way to {name} in {MOST_STEPS} steps")


def test_a_filter_is_set_and_a_chip_taken_away_by_keyboard(page: Page, sample_address: str):
    """The list opens by typing, Enter chooses; the skip link leads past the filters, to the chips."""
    page.goto(sample_address)
    settled(page)
    tab_to(page, "^Destination country")
    page.keyboard.type("Guat")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    expect(page.get_by_text("Showing 3 of 12 events: to Guatemala.")).to_be_visible()
    tab_to(page, "year, Days start date")
    page.keyboard.type("20250124")
    tab_to(page, "year, Days end date")
    page.keyboard.type("20250124")
    tab_to(page, "Independent sources")
    expect(page.get_by_role("button", name="24 January 2025 ✕")).to_be_visible()
    settled(page)
    tab_to(page, "^Skip to main content")
    page.keyboard.press("Enter")
    tab_to(page, "^to Guatemala ✕")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="to Guatemala ✕")).to_have_count(0)
    expect(page).not_to_have_url(re.compile("destination="))


def test_an_event_is_opened_from_the_table_and_a_file_taken_by_keyboard(page: Page, sample_address: str):
    """Arrow keys to the row, Shift and Space open it; Enter goes back by the navigation, and takes the download."""
    page.goto(f"{sample_address}/?destination=Colombia")
    settled(page)
    tab_to(page, "^Fullscreen: The shown events")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Shift+Space")
    expect(page.get_by_role("heading", level=1, name="E00007: Colombia")).to_be_visible()
    settled(page)
    tab_to(page, "^Previous$")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name="E00006: Colombia")).to_be_visible()
    settled(page)
    tab_to(page, "^Flights$")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Showing 3 of 12 events: to Colombia.")).to_be_visible()
    settled(page)
    tab_to(page, "^Shown events, CSV")
    with page.expect_download() as started:
        page.keyboard.press("Enter")
    assert started.value.suggested_filename.startswith("deportation-flights_colombia")


def test_the_map_has_its_table_by_keyboard(page: Page, sample_address: str):
    """The routes stand below the map as a table with a link to each event."""
    page.goto(f"{sample_address}/?destination=Colombia&outcome=denied")
    settled(page)
    tab_to(page, "The routes as a table")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="E00006")).to_be_visible()
    tab_to(page, "^E00006$")
    with page.context.expect_page() as opened:
        page.keyboard.press("Enter")
    expect(opened.value.get_by_role("heading", level=1, name="E00006: Colombia")).to_be_visible()
