"""The line at the head of a long page leads to each of its parts, by mouse and by keyboard, and changes nothing else."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.settled import settled

pytestmark = pytest.mark.browser

PAGES = ["", "disputes", "changes", "method", "country?country=Guatemala", "event?event=E00001", "coverage", "capacity"]
LINKS = "() => [...document.querySelectorAll('[data-testid=stMain] a[href^=\"#\"]')].map(one => decodeURIComponent(one.getAttribute('href').slice(1)))"
AT_THE_TOP = "id => { const top = document.getElementById(id).getBoundingClientRect().top; return top > -5 && top < innerHeight - 20 }"


@pytest.mark.parametrize("path", PAGES)
def test_each_link_leads_to_a_part_that_is_there(page: Page, own_address: str, path: str):
    page.goto(f"{own_address}/{path}")
    settled(page)
    ids = page.evaluate(LINKS)

    assert ids
    assert [] == [id_ for id_ in ids if page.evaluate("id => document.querySelectorAll(`[id='${id}']`).length", id_) != 1]


@pytest.mark.parametrize(("path", "name", "id_"), [("", "Events", "events"), ("disputes?outcome=Completed", re.compile("^E00001: Guatemala"), "E00001")])
def test_a_link_is_followed_by_keyboard(page: Page, own_address: str, path: str, name: str | re.Pattern[str], id_: str):
    """Enter brings the part into view, also from a list that is unfolded; the filters stay as they were."""
    page.goto(f"{own_address}/{path}")
    settled(page)
    if path.startswith("disputes"):
        page.locator("summary").filter(has_text="Find an event").press("Enter")
    page.get_by_test_id("stMain").get_by_role("link", name=name, exact=True).first.focus()
    page.keyboard.press("Enter")
    page.wait_for_function(AT_THE_TOP, arg=id_)
    settled(page)

    expect(page.get_by_role("heading", level=1)).to_be_attached()
    assert page.url.startswith(f"{own_address}/{path}")
    assert page.evaluate(AT_THE_TOP, id_)
