"""The disputed values are read on a phone, by keyboard, by their headings and from a list of the events; so are the refusals of a country."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.settled import settled

pytestmark = pytest.mark.browser

LISTED = "[data-testid=stHtml] li"
CUT = f"() => [...document.querySelectorAll('{LISTED} *')].filter(one => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline').map(one => one.outerHTML.slice(0, 200))"
OUTSIDE = f"() => [...document.querySelectorAll('{LISTED}')].filter(one => one.getBoundingClientRect().right > window.innerWidth).length"


@pytest.mark.parametrize(("path", "most"), [("disputes", 20), ("country?country=Colombia", 0)])
def test_nothing_in_the_list_of_disputes_or_of_refusals_is_cut_on_a_phone(page: Page, own_address: str, path: str, most: int):
    page.set_viewport_size({"width": 390, "height": 900})
    page.goto(f"{own_address}/{path}")
    settled(page)

    assert page.locator(LISTED).count() > most
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


def test_an_event_found_by_its_name_stands_below_the_bar(page: Page, own_address: str):
    """The bar at the top of the page would cover the name that the reader followed."""
    page.goto(f"{own_address}/disputes")
    settled(page)
    page.locator("summary").filter(has_text="Find an event").press("Enter")
    page.get_by_test_id("stMain").get_by_role("link", name="E00021: India").first.press("Enter")
    page.wait_for_function("() => { const top = document.getElementById('E00021').getBoundingClientRect().top; return top > 40 && top < 200 }")

    assert page.get_by_test_id("stHeader").bounding_box()["height"] < page.locator("#E00021").bounding_box()["y"]
