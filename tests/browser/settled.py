"""When a page is drawn to its end."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import PATIENCE

DRAWN = "() => document.querySelector('[data-test-script-state=notRunning]') && !document.querySelector('[data-testid=stSkeleton], [data-stale=true]')"


def settled(page: Page) -> Page:
    """Wait for the foot, which every page draws last, and until nothing of an earlier run is left."""
    expect(page.get_by_text("Data version").last).to_be_visible(timeout=PATIENCE * 1000)
    page.wait_for_function(DRAWN, timeout=PATIENCE * 1000)
    return page
