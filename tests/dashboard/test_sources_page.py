"""The page of all sources: each published page once, searched, chosen by kind of publisher, taken along, and safe to read."""

import pandas as pd
import pytest

from tests.dashboard.reading import Open, words_of
from tests.published import HOSTILE
from tracker.models import Method
from tracker.views.source_list import COLUMNS, MOST_EVENTS, chosen, source_list, sources_of

REPORT = {"doc": "d", "publisher": "Reuters", "title": None, "url": "https://example.org/1", "published": None, "method": "curated", "event_id": "E00001"}


def sources(*reports: dict[str, object]) -> pd.DataFrame:
    frame = pd.DataFrame([REPORT | report for report in reports])
    return sources_of(frame.assign(published=pd.to_datetime(frame["published"])))


def test_a_page_that_gives_several_reports_is_one_source():
    """Its title and its day are those that one of its reports has."""
    [one] = sources({}, {"event_id": "E00003", "title": "Two flights", "published": "2025-01-24", "method": Method.EXTRACTED.value}).to_dict("records")

    assert ("Two flights", pd.Timestamp("2025-01-24"), "E00001;E00003") == (one["title"], one["published"], one["event_ids"])
    assert "extracted by rules; typed by a person" == "; ".join(sorted(one["read"].split("; ")))
    assert ("wire", "GBR", "United Kingdom", "en") == (one["kind"], one["country"], one["country_name"], one["language"])


def test_of_a_publisher_that_nobody_typed_nothing_is_known():
    [one] = sources({"publisher": "Nobody Times"}).to_dict("records")

    assert not {name for name in ("kind", "country", "country_name", "language") if pd.notna(one[name])}


def test_the_newest_source_comes_first_and_one_without_a_day_last():
    days = ["2025-01-24", None, "2025-03-01"]
    found = sources(*({"url": f"https://example.org/{at}", "published": day} for at, day in enumerate(days)))

    assert [f"https://example.org/{at}" for at in (2, 0, 1)] == list(found["url"])


FOUND = [
    ("", [], 3),
    ("reuters", [], 1),
    ("REUTERS e00001", [], 1),
    ("ultima hora", [], 1),
    ("example.org/2", [], 1),
    ("news agency", [], 1),
    ("nothing", [], 0),
    ("", ["wire"], 1),
    ("hora", ["wire"], 0),
    ("(.*", [], 0),
]


@pytest.mark.parametrize(("words", "kinds", "number"), FOUND)
def test_sources_are_found_by_words_and_by_kind(words: str, kinds: list[str], number: int):
    every = sources({}, {"url": "https://example.org/2", "publisher": "cubacute.com", "title": "Última hora"}, {"url": None, "publisher": "Nobody Times"})

    assert number == len(chosen(every, words, kinds))
    assert COLUMNS == list(chosen(every, words, kinds).columns)


def test_what_a_source_says_of_itself_stays_text():
    """A hostile title and publisher are text, and an address that is none of the web is no link."""
    written = source_list(sources({"title": HOSTILE, "publisher": HOSTILE, "url": "javascript:alert(1)"}))

    assert not {"<script", "<img", "<b>", 'href="javascript'} & {part for part in ("<script", "<img", "<b>", 'href="javascript') if part in written}
    assert "&lt;script&gt;" in written


def test_a_source_of_many_events_names_the_first():
    written = source_list(sources(*({"event_id": f"E{number:05}"} for number in range(1, MOST_EVENTS + 4))))

    assert MOST_EVENTS == written.count('<a href="event?event=')
    assert ", 3 more" in written


def test_the_page_lists_the_sources_of_the_shown_events(opened: Open):
    said = words_of(opened("sources"))

    assert "3 sources of 3 publishers" in said
    assert "[The Daily Example" not in said  # the title is the link, the publisher stands below it
    assert "[Guatemala receives 160](<https://example.com/daily>)" in said
    assert "1 source of 1 publisher" in words_of(opened("sources", destination="Mexico"))


def test_the_address_of_the_page_holds_its_search(opened: Open):
    said = words_of(opened("sources", source="daily", publisher="Nothing"))

    assert "1 source, the newest first." in said
    assert "Ignored: publisher 'Nothing' is not one of" in said
    assert "[E00001](<event?event=E00001>)" in said
