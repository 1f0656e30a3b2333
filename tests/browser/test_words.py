"""The search for words and the files of one event, in a real browser on a real server."""

import io
import json
import re
from pathlib import Path

import pandas as pd
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.test_accessible import RULES
from tracker.views.filter_bar import LABELS

pytestmark = pytest.mark.browser


def test_typed_words_choose_events_and_the_address_keeps_them(page: Page, sample_address: str):
    """The box is found by its label, Enter applies it, a reload keeps it, the chip takes it away, and axe-core finds nothing in it."""
    page.goto(sample_address)
    box = page.get_by_role("textbox", name=LABELS["words"])
    box.fill('reuters "air force"')
    box.press("Enter")
    chip = page.get_by_role("button", name='with the words "reuters" and "air force" ✕', exact=True)
    for _ in range(2):
        expect(chip).to_be_visible()
        expect(box).to_have_value('reuters "air force"')
        expect(page).to_have_url(re.compile(r"/\?words=reuters\+%22air\+force%22$"))
        page.reload()
    expect(chip).to_be_visible()
    violations = Axe().run(page, options=RULES).response["violations"]
    assert [] == [one["id"] for one in violations]
    chip.click()
    expect(page.get_by_text("Showing all 12 events")).to_be_visible()
    expect(box).to_have_value("")


def test_what_is_told_of_one_event_is_taken_along(page: Page, sample_address: str):
    """Each file is named by the event, holds its rows alone, and no cell of the CSV is a formula."""
    page.goto(f"{sample_address}/event?event=E00002")
    content = {}
    for label in ("Claims of this event, CSV", "Reports of this event, JSON"):
        with page.expect_download() as taken:
            page.get_by_role("button", name=re.compile(f"^{label}")).click()
        content[taken.value.suggested_filename] = Path(taken.value.path()).read_bytes()
    claims, reports = content.values()

    assert ["deportation-flights-claims_E00002_1-of-12-events.csv", "deportation-flights-reports_E00002_1-of-12-events.json"] == list(content)
    texts = pd.read_csv(io.BytesIO(claims))
    assert {"E00002"} == set(texts["event_id"]) == {row["event_id"] for row in json.loads(reports)["rows"]}
    assert not [text for text in texts["words"] if text.lstrip().startswith(("=", "+", "-", "@"))]
