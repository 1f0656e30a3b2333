"""axe-core finds nothing to object to, on any page, in the light and in the dark, wide and phone-narrow; no page scrolls sideways."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.conftest import PATIENCE

PAGES = ["", "?months=true", "?destination=India&outcome=denied", "event?event=E00001", "event?event=E99999", "country?country=Guatemala", "disputes?field=Day", "capacity", "coverage", "sources?source=Reuters", "changes?kinds=Added", "documents", "method"]
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}


def opened(browser: Browser, address: str, scheme: str, width: int) -> Page:
    page = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900}).new_page()
    page.set_default_timeout(PATIENCE * 1000)
    page.goto(address)
    page.get_by_text("Data version").wait_for()
    # Until a run has ended, what it has not drawn anew is faded.
    page.wait_for_function("() => document.querySelector('[data-test-script-state=notRunning]') && !document.querySelector('[data-testid=stSkeleton]')")
    return page


@pytest.mark.browser
@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
def test_axe_finds_no_violation_and_nothing_scrolls_sideways(browser: Browser, own_address: str, path: str, scheme: str, width: int):
    page = opened(browser, f"{own_address}/{path}", scheme, width)
    try:
        found = Axe().run(page, options=RULES).response["violations"]
        wide = page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth")

        assert {} == {one["id"]: [node["target"] for node in one["nodes"]][:3] for one in found}
        assert not wide
    finally:
        page.context.close()
