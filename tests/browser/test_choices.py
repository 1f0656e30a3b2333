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


def test_a_link_to_one_day_shows_that_day_and_no_later_one(page: Page, sample_address: str):
    """Two equal days in the address are one day, not all days from it on."""
    page.goto(f"{sample_address}/?days=2025-01-24&days=2025-01-24")
    expect(page.get_by_role("button", name="24 January 2025 ✕", exact=True)).to_be_visible()
    expect(page.get_by_text("from 24 January 2025 on")).to_have_count(0)
