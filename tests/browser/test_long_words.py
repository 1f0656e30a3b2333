"""A word without an end in what others wrote does not push a page wide."""

import datetime as dt

import pytest
from playwright.sync_api import BrowserContext

from tests.tables import events_table
from tracker.models import Change
from tracker.table import ChangeRow, ClaimRow, RejectedRow, ReportRow, frame_of
from tracker.totals import disputes
from tracker.views.change_list import change_list
from tracker.views.dispute_list import dispute_list
from tracker.views.rejected import rejected_list

pytestmark = pytest.mark.browser

WORD = "W" * 20_000
SAID = {"event_id": "E00001", "field": "reason", "shown": False, "rule": "latest", "covers": "whole", "method": "curated", "words": WORD, "publisher": WORD}
RULED = {"rejected_because": WORD, "rejected_by": WORD, "rejected_on": dt.date(2025, 2, 1)}


def disputed() -> str:
    events = events_table([{"destination": "GTM", "disputed": ("reason",), "independent_sources": 2}])
    claims = frame_of([ClaimRow(**SAID, report_id=f"c{one}", source_group=one, value=WORD + str(one), reading=WORD + str(one)) for one in (1, 2)], ClaimRow)
    return dispute_list(disputes(events, claims), events, claims)


def rejected() -> str:
    row = RejectedRow(report_id="r9", doc=WORD, publisher=WORD, title=WORD, url="", covers="whole", flights=1, outcome="completed", method="extracted", quote=WORD, would_say=WORD, **RULED)
    return rejected_list(frame_of([row], RejectedRow))


def changed() -> str:
    row = ChangeRow(version="2026-11-22-aaaaaaaa", day=dt.date(2026, 11, 22), event_id="E00001", what=Change.VALUE, field="reason", before=WORD, after=f"{WORD}!", why=WORD)
    return change_list(frame_of([row], ChangeRow), frame_of([], ReportRow))


@pytest.mark.parametrize("written", [disputed, rejected, changed], ids=lambda written: written.__name__)
def test_a_list_is_as_wide_as_the_page(context: BrowserContext, written):
    page = context.new_page()
    page.set_viewport_size({"width": 390, "height": 900})
    page.set_content(written())

    assert WORD in page.locator("li").first.inner_text()
    assert 390 >= page.evaluate("() => document.documentElement.scrollWidth")
