"""Links to views and between pages, in a real browser on a real server."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def test_the_link_of_a_row_opens_its_flights_without_a_missing_page(page: Page, sample_address: str):
    """A month on a country's page opens the overview with that country, that month and completed flights chosen."""
    page.goto(f"{sample_address}/country?country=Guatemala")
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="January 2025", exact=True).first.click()
    overview = opened.value
    expect(overview.get_by_text(re.compile("Showing .* to Guatemala; completed; 1 to 31 January 2025"))).to_be_visible()
    expect(overview.get_by_role("dialog")).to_have_count(0)


def test_a_link_to_one_day_shows_that_day_and_its_address_keeps_it(page: Page, sample_address: str):
    """One day in the address is that day, not all days from it on; so it is after a reload and after going back."""
    page.goto(f"{sample_address}/?days=2025-01-24&days=2025-01-24")
    chip = page.get_by_role("button", name="24 January 2025 ✕", exact=True)
    for _ in range(2):
        expect(chip).to_be_visible()
        expect(page).to_have_url(re.compile(r"/\?days=2025-01-24$"))
        page.reload()
    page.get_by_role("button", name="Reset filters").click()
    expect(page.get_by_text("Showing all 12 events")).to_be_visible()
    page.go_back()
    expect(chip).to_be_visible()
    expect(page.get_by_text("from 24 January 2025 on")).to_have_count(0)


def test_a_code_in_a_link_is_a_word_of_the_filter(page: Page, sample_address: str):
    """?outcome=turned_back shows those events, the address then says it in the filter's words, and they open the same view."""
    page.goto(f"{sample_address}/?outcome=turned_back&destination=GTM")
    for _ in range(2):
        expect(page.get_by_role("button", name="Turned back ✕", exact=True)).to_be_visible()
        expect(page.get_by_role("button", name="to Guatemala ✕", exact=True)).to_be_visible()
        expect(page).to_have_url(re.compile(r"/\?outcome=Turned\+back&destination=Guatemala$"))
        page.reload()
