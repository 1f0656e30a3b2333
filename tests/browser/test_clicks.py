"""Everything answers to everything: what is clicked on a map or in a chart becomes a filter with a chip, and the chip taken away gives the view back."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.settled import settled, still

pytestmark = pytest.mark.browser

WHOLE = "Showing all 12 events."


def middle_of(marks: Locator, share: float) -> tuple[float, float]:
    """Where the mark is drawn that lies at a share of the way through them: of a map, of those that stand for a route or a country (Plotly keeps a mark's customdata with it)."""
    telling = marks.evaluate_all("all => all.flatMap((mark, at) => mark.matches('.point path') || mark.__data__.data ? [at] : [])")
    assert telling
    box = marks.nth(telling[int(share * len(telling))]).bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def click_on(page: Page, chart: str, marks: str, share: float = 0.5) -> None:
    """Point at a mark of a chart until it is named, as a reader does, and click."""
    drawn = page.get_by_role("figure", name=re.compile(chart))
    drawn.scroll_into_view_if_needed()
    expect(drawn.locator(marks).first).to_be_attached()
    x, y = middle_of(drawn.locator(marks), share)
    page.mouse.move(x - 2, y - 2)
    page.mouse.move(x, y)
    expect(drawn.locator(".hoverlayer .hovertext").first).to_be_attached()
    page.mouse.down()
    page.mouse.up()


CLICKS = [
    ("Map of", "g.scatterlayer g.scatter path.point", r"to [A-Z]\w+ ✕", "destination=", 0.5),
    ("Map of", "g.scatterlayer g.scatter path.point", r"to [A-Z]\w+ ✕", "destination=", 0.99),  # the last marks are the countries' points
    ("Flights by (day|week|month)", ".barlayer .point path", r"\d+ .*2025 ✕", "days=", 0.5),
    ("People for each 100 seats", ".barlayer .point path", r"to [A-Z]\w+ ✕", "destination=", 0.5),
    ("Flights by destination country", ".barlayer .point path", r"to [A-Z]\w+ ✕", "destination=", 0.5),
]


def test_a_click_sets_a_filter_and_its_chip_gives_the_view_back(page: Page, sample_address: str):
    """A line of the map, a day, a country's seats, a country's outcomes: each is chosen by a click, shown as a chip, and held by the URL."""
    page.goto(sample_address)
    for chart, marks, chip, parameter, share in CLICKS:
        still(page)
        expect(page.get_by_text(WHOLE)).to_be_visible()
        click_on(page, chart, marks, share)
        chosen = page.get_by_role("button", name=re.compile("✕$"))
        expect(chosen).to_have_count(1)
        expect(chosen).to_have_text(re.compile(f"^{chip}$"))
        expect(page).to_have_url(re.compile(re.escape(parameter)))
        expect(page.get_by_text(WHOLE)).to_have_count(0)
        settled(page)
        chosen.click()
        expect(chosen).to_have_count(0)
    expect(page.get_by_text(WHOLE)).to_be_visible()
    expect(page).not_to_have_url(re.compile(r"\?."))
