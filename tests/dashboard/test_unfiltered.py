"""What the filters leave as it is says so: pages that are of no choice of events, and an event that is not among the chosen."""

import pytest

from tests.dashboard.reading import Open, words_of
from tracker.views.unfiltered import THE_SAME


@pytest.mark.parametrize("page", ["method", "documents"])
def test_a_page_that_no_filter_changes_says_so_and_counts_no_events(opened: Open, page: str):
    chosen, whole = words_of(opened(page, destination="Guatemala")), words_of(opened(page))

    assert THE_SAME in chosen
    assert "of 12 events" not in chosen
    assert THE_SAME not in whole


@pytest.mark.parametrize("page", ["flights", "event", "country", "disputes", "capacity", "sources", "coverage", "changes"])
def test_the_other_pages_do_not_say_it(opened: Open, page: str):
    assert THE_SAME not in words_of(opened(page, destination="Guatemala"))


@pytest.mark.parametrize(("destination", "said"), [("Mexico", True), ("Guatemala", False)])
def test_an_event_that_the_filters_leave_out_says_so(opened: Open, destination: str, said: bool):
    """Previous and Next are greyed out there, and a reader has to know why."""
    words = words_of(opened("event", event="E00001", destination=destination))

    assert said == ("E00001 is not among the " in words)
