"""The disputed values are read on a phone, by keyboard and by their headings."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.settled import settled

pytestmark = pytest.mark.browser

LISTED = "[data-testid=stHtml] li"
CUT = f"() => [...document.querySelectorAll('{LISTED} *')].filter(one => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline').map(one => one.outerHTML.slice(0, 200))"
OUTSIDE = f"() => [...document.querySelectorAll('{LISTED}')].filter(one => one.getBoundingClientRect().right > window.innerWidth).length"


def test_nothing_in_the_list_of_disputes_is_cut_on_a_phone(page: Page, own_address: str):
    page.set_viewport_size({"width": 390, "height": 900})
    page.goto(f"{own_address}/disputes")
    settled(page)

    assert page.locator(LISTED).count() > 20
    assert [] == page.evaluate(CUT)
    assert 0 == page.evaluate(OUTSIDE)


def test_a_disputed_event_is_a_heading_and_its_link_is_followed_by_keyboard(page: Page, own_address: str):
    page.goto(f"{own_address}/disputes?field=Outcome")
    settled(page)
    event = page.get_by_role("heading", level=2, name="E00003: Mexico").get_by_role("link")
    event.focus()
    with page.context.expect_page() as opened:
        page.keyboard.press("Enter")

    expect(opened.value.get_by_role("heading", level=1)).to_contain_text("E00003: Mexico")
