"""The print views in a real browser: led to by a link, black on white in the dark, whole on paper."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.test_accessible import RULES

pytestmark = pytest.mark.browser

LOOKS = "() => ['html', 'h1', 'blockquote', 'a'].map(name => { const look = getComputedStyle(document.querySelector(name)); return [look.color, look.backgroundColor] })"
BLACK, WHITE, NONE = "rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"


@pytest.mark.parametrize(
    ("path", "address", "heading"),
    [("event?event=E00001", "/print/event/E00001", "E00001: Guatemala"), ("country?country=Guatemala&operator=military", r"/print/country/GTM\?operator=military", "Guatemala")],
)
def test_a_reader_prints_what_the_page_says(page: Page, sample_address: str, path: str, address: str, heading: str):
    """The link leads to the print view: black on white though the browser is dark, nothing to press on paper, every address in letters."""
    page.emulate_media(color_scheme="dark")
    page.goto(f"{sample_address}/{path}")
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Print view").click(timeout=60_000)
    sheet = opened.value
    expect(sheet).to_have_url(re.compile(address))
    sheet.wait_for_load_state("load")
    expect(sheet.get_by_role("heading", level=1, name=re.compile(f"^{heading}"))).to_be_visible()

    assert [[BLACK, WHITE], *[[BLACK, NONE]] * 3] == sheet.evaluate(LOOKS)
    expect(sheet.get_by_text("Back to the page")).to_be_visible()
    sheet.emulate_media(media="print", color_scheme="dark")
    expect(sheet.get_by_text("Back to the page")).to_be_hidden()
    expect(sheet.get_by_role("link", name="https://example.org/wire", exact=True).first).to_be_visible()
    assert 20_000 < len(sheet.pdf())
    assert 0 == sheet.locator("button, input, script, nav, aside").count()


@pytest.mark.parametrize("path", ["print/event/E00001", "print/country/GTM"])
def test_a_print_view_is_accessible_and_fits_a_phone(page: Page, own_address: str, path: str):
    page.set_viewport_size({"width": 390, "height": 900})
    page.goto(f"{own_address}/{path}")

    assert [] == [found["id"] for found in Axe().run(page, options=RULES).response["violations"]]
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_the_links_of_a_print_view_lead_back_to_the_pages(page: Page, sample_address: str):
    page.goto(f"{sample_address}/print/country/GTM")
    page.get_by_role("link", name="E00001", exact=True).first.click()
    expect(page.get_by_role("heading", level=1, name=re.compile("^E00001"))).to_be_visible(timeout=60_000)
    expect(page).to_have_url(re.compile(r"/event\?event=E00001"))
