"""The page in a real browser under its Content-Security-Policy: nothing that it does is forbidden to it, and what it does not do is."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

LISTEN = "window.forbidden = []; document.addEventListener('securitypolicyviolation', e => window.forbidden.push(`${e.violatedDirective} ${e.blockedURI}`))"
INLINE = "() => { const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script) }"


def settle(page: Page) -> None:
    """Wait until the page is drawn: its heading, its charts, and no script that still runs."""
    expect(page.get_by_role("heading", level=1).first).to_be_visible(timeout=60_000)
    expect(page.get_by_test_id("stStatusWidget")).to_have_count(0, timeout=60_000)
    expect(page.get_by_test_id("stSkeleton")).to_have_count(0, timeout=60_000)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_does_what_its_policy_forbids(page: Page, own_address: str, scheme: str):
    """Every page of the navigation is opened, a filter is set, a chart's menu is used; the browser reports no violation."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.add_init_script(LISTEN)
    page.emulate_media(color_scheme=scheme)
    page.goto(own_address)
    settle(page)
    names = page.get_by_test_id("stTopNavLink").all_inner_texts()
    assert {"Flights", "Event", "Documents", "Method"} <= set(names)
    for name in names:
        page.get_by_role("link", name=name, exact=True).first.click()
        expect(page).to_have_title(re.compile("."))
        settle(page)
        page.mouse.wheel(0, 4000)
        page.wait_for_load_state("networkidle")

    assert [] == page.evaluate("window.forbidden")
    assert [] == [text for text in said if "Content Security Policy" in text or "Permissions-Policy" in text or "Refused to" in text]


@pytest.mark.parametrize("path", ["event?event=E00001", "country?country=Guatemala", "coverage", ""])
def test_a_page_asks_for_nothing_that_is_not_there(page: Page, own_address: str, path: str):
    """The page looks for its server where it is, whatever page it is opened on."""
    missing: list[str] = []
    page.on("response", lambda answer: missing.append(answer.url) if answer.status >= 400 else None)
    page.goto(f"{own_address}/{path}")
    settle(page)

    assert [] == missing


def test_a_script_that_is_slipped_in_does_not_run(page: Page, own_address: str):
    """The browser names the rule that stopped it; so the test above would have seen one."""
    page.add_init_script(LISTEN)
    page.goto(own_address)
    settle(page)
    page.evaluate(INLINE)
    page.wait_for_function("window.forbidden.length > 0")

    assert ["script-src-elem inline"] == page.evaluate("window.forbidden")
    assert page.evaluate("window.ran") is None


@pytest.mark.parametrize(("kind", "begins"), [("PNG", b"\x89PNG"), ("SVG", b"<svg")])
def test_a_map_is_taken_along_as_an_image(page: Page, own_address: str, kind: str, begins: bytes):
    """What Plotly draws for the camera button is allowed: an image of the page's own making, with title, choice, version and credit in it."""
    page.add_init_script(LISTEN)
    page.goto(own_address)
    settle(page)
    before = page.get_by_test_id("stPlotlyChart").first.element_handle()
    page.get_by_text(re.compile(r"^Spreadsheet \(XLSX\)")).click()
    page.get_by_role("radiogroup", name="Images of charts").get_by_text(kind, exact=True).click()
    if kind != "PNG":
        before.wait_for_element_state("hidden")  # another button of the chart is another chart
    settle(page)
    expect(page.locator(".js-plotly-plot").first).to_be_visible()
    chart = page.get_by_test_id("stPlotlyChart").first
    chart.scroll_into_view_if_needed()
    chart.hover()
    camera = chart.locator("[data-title*='ownload' i]").first
    with page.expect_download() as started:
        camera.click()
    image = Path(started.value.path()).read_bytes()

    assert f"deportation-flights-map.{kind.lower()}" == started.value.suggested_filename
    assert image.startswith(begins)
    if kind == "SVG":
        signature = ["Reported deportation flights: routes", "All ", " events<", "Deportation-flight tracker, version", "CC BY 4.0"]
        assert [] == [words for words in signature if words not in image.decode()]
    assert [] == page.evaluate("window.forbidden")
