"""When a page is drawn to its end."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import PATIENCE

DRAWN = "() => document.querySelector('[data-test-script-state=notRunning]') && !document.querySelector('[data-testid=stSkeleton], [data-stale=true]')"


def settled(page: Page) -> Page:
    """Wait for the foot, which every page draws last, and until nothing of an earlier run is left."""
    expect(page.get_by_text("Data version").last).to_be_visible(timeout=PATIENCE * 1000)
    page.wait_for_function(DRAWN, timeout=PATIENCE * 1000)
    return page


STILL_FOR = 400  # milliseconds
STILL = f"""() => {{
  window.stillness ||= (() => {{
    const seen = {{last: performance.now()}};
    new MutationObserver(() => {{ seen.last = performance.now(); }})
      .observe(document.querySelector('[data-testid=stMain]'), {{subtree: true, childList: true, attributes: true}});
    return seen;
  }})();
  return performance.now() - window.stillness.last > {STILL_FOR};
}}"""


def still(page: Page) -> Page:
    """Wait until a settled page has changed nothing for a moment: a chart that another one is about to replace takes a click with it."""
    settled(page)
    page.wait_for_function(STILL, timeout=PATIENCE * 1000)
    return page
