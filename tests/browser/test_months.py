"""The map month by month in a real browser: by the keyboard, and played."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def shown(page: Page) -> int:
    """The number of the month that the page says it shows."""
    told = page.get_by_text(re.compile(r", month \d+ of \d+:"))
    expect(told).to_have_count(1)
    return int(re.search(r"month (\d+) of", told.inner_text()).group(1))


def test_months_are_chosen_with_the_keyboard_and_stand_in_the_address(page: Page, own_address: str):
    page.goto(f"{own_address}/?months=true")
    slider = page.get_by_role("slider", name=re.compile("Month"))
    expect(slider).to_be_visible()
    assert 1 == shown(page)
    slider.focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_text(", month 2 of ")).to_be_visible()
    expect(page).to_have_url(re.compile(r"month=\w+\+20\d\d"))
    page.reload()
    expect(page.get_by_text(", month 2 of ")).to_be_visible()
    expect(page.get_by_text(re.compile(r"\d+ events? without a day (is|are) not shown"))).to_be_visible()


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_the_months_are_played_only_when_asked_and_can_be_paused(page: Page, own_address: str, motion: str):
    """Nothing moves by itself; playing shows whole months one after the other, without a change in between; pausing keeps the month."""
    page.emulate_media(reduced_motion=motion)
    page.goto(f"{own_address}/?months=true")
    assert 1 == shown(page)
    page.wait_for_timeout(3_000)
    assert 1 == shown(page)
    page.get_by_role("button", name="Play the months").press("Enter")
    expect(page.get_by_text(", month 3 of ")).to_be_visible()
    page.get_by_role("button", name="Pause").press("Enter")
    expect(page.get_by_role("slider", name=re.compile("Month"))).to_be_visible()
    paused = shown(page)
    page.wait_for_timeout(3_000)
    assert paused == shown(page) >= 3
    expect(page.get_by_test_id("stException")).to_have_count(0)
