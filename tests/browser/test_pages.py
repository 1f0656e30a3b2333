"""Every page opens by its own address, says what it is, and can be read by everyone, wide and phone-narrow, in the light and in the dark."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.settled import settled

pytestmark = pytest.mark.browser

# The address, the heading, the sentence that says what the page shows, and its first numbers.
PAGES = [
    ("", "Deportation flights", "Reported deportation flights from the United States.", r"Showing all [\d,]+ events\."),
    ("event?event=E00001", "E00001: Guatemala, 23 to 24 January 2025, completed", "2 flights by the US military", r"People on board: \d+"),
    ("country?country=Guatemala", "Guatemala", "Reported flights to Guatemala of people deported from the United States.", r"These are all [\d,]+ events to Guatemala in this table\."),
    ("disputes", "Disputes", "Values on which independent sources differ", r"[\d,]+ of the [\d,]+ shown events with two or more"),
    ("capacity", "Capacity", "Seats and people of the shown flights", r"at least [\d,]+"),
    ("sources", "Sources", "A source is a published page that tells of a shown event", r"[\d,]+ sources of [\d,]+ publishers"),
    ("documents", "Documents", "The texts that the tracker holds whole", r"\d+ reports? extracted"),
    ("coverage", "Coverage", "How much of what others counted this table holds", r"[\d,]+ of [\d,]+ flights"),
    ("changes", "Changes", "A version is named after the day", r"([\d,]+) of \1 changes, to [\d,]+ events"),
    ("method", "Method", "News text says which deportation flights flew, were refused or were announced", r"most independent sources"),
]
LOOKS = [("light", 390), ("dark", 390), ("dark", 1280)]
# A chart's name says what it shows, a table's what it is a table of.
NAMELESS = """() => [...document.querySelectorAll('[data-testid=stPlotlyChart], [data-testid=stDataFrame], [data-testid=stTable], [data-testid=stHtml] table')]
    .filter(one => ![one, ...one.querySelectorAll('table, [role=region]')].some(part => (part.getAttribute('aria-label') || '').length > (one.matches('[data-testid=stPlotlyChart]') ? 20 : 3)))
    .map(one => one.outerHTML.slice(0, 200))"""
# A table is drawn anew a moment after its window has changed, so a page is given time to fit.
FITS = "() => Math.max(document.querySelector('[data-testid=stMain]').scrollWidth, document.documentElement.scrollWidth) <= window.innerWidth"


@pytest.mark.parametrize("about", PAGES, ids=[path.partition("?")[0] or "flights" for path, *_ in PAGES])
def test_a_page_says_what_it_is_and_fits_every_screen(page: Page, own_address: str, about: tuple[str, str, str, str]):
    """Its heading, its sentence, its numbers, a text for every chart and table; no error in the console, nothing that scrolls sideways."""
    path, heading, sentence, numbers = about
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(f"{own_address}/{path}")
    settled(page)

    expect(page.get_by_role("heading", level=1)).to_have_text(heading)
    expect(page).to_have_title(f"{heading if '?' in path else path.capitalize() or 'Flights'} - Deportation flights")
    main = page.get_by_test_id("stMain").inner_text().replace("\u2060", "")
    assert sentence in main
    assert re.search(numbers, main), main[:500]
    assert [] == page.evaluate(NAMELESS)
    for scheme, width in LOOKS:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        settled(page)
        page.wait_for_function(FITS)
    assert 0 == page.get_by_test_id("stException").count()
    assert [] == said
