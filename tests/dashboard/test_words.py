"""The search for words on the page: one filter among the others, told in the same ways; and what is told of one event as files."""

from pathlib import Path

import pytest

from tests.dashboard.reading import Open, cited, events_of, pasted_of, words_of
from tracker.views.data import load_tables
from tracker.views.filter_bar import LABELS
from tracker.views.inert import plain


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("REUTERS", ["E00001"]),
        ("c-17", ["E00001", "E00002"]),
        ('"c-17 flights"', ["E00001"]),
        ("75 each", ["E00001"]),
        ("example deni*", []),
        ("owned", ["E00002"]),
    ],
)
def test_words_choose_by_the_box_as_by_the_address(opened: Open, words: str, expected: list[str]):
    """The box stands below the other filters and shows what the address of the same name shows, and the address keeps it."""
    app = opened()
    assert LABELS["words"] == app.sidebar.text_input[-1].label
    typed = app.text_input(key="words").set_value(words).run()
    linked = opened(words=words)

    for shown in (typed, linked):
        assert expected == (events_of(shown) if expected else [])
        assert (words, not expected) == (shown.text_input(key="words").value, "No event matches these filters." in words_of(shown))
        assert not shown.warning
    assert words in (linked.query_params["words"], linked.query_params["words"][0])


def test_words_are_told_in_plain_words_and_taken_away_by_their_chip(opened: Open):
    app = opened(words="c-17* Reuters", destination="Guatemala")
    chips = [button.label.replace("\\", "") for button in app.main.button if button.key and button.key.startswith("chip")]

    assert ["to Guatemala ✕", 'with the words "c-17*" and "Reuters" ✕'] == chips
    assert 'Showing 1 of 12 events: to Guatemala; with the words "c-17*" and "Reuters"' in words_of(app)
    assert "Events: US military 1" in words_of(app)
    app.button(key="chip 1").click().run()
    assert ("", 3) == (app.text_input(key="words").value, len(events_of(app)))


def test_nothing_found_is_a_sentence_and_a_way_back(opened: Open):
    app = opened(words="zeppelin")

    assert not app.metric
    next(button for button in app.main.button if button.label == "Show all events").click().run()
    assert ("", 12) == (app.text_input(key="words").value, len(events_of(app)))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("a" * 201, "is longer than 200 characters (write fewer words)"),
        ("om\x07ni", "has a control character or another unseen one in it (write the words alone)"),
        ("+ -", "has no letter and no digit (write one word or more)"),
    ],
)
def test_words_that_cannot_be_sought_are_told_and_taken_out_of_the_address(opened: Open, words: str, said: str):
    app = opened(words=words, destination="Guatemala")

    assert [plain(f"Ignored: words {words[:60]!r} {said}.")] == [one.value for one in app.warning]
    assert {"destination": "Guatemala"} == dict(app.query_params)
    assert 3 == len(events_of(app))


def test_words_that_cannot_be_sought_are_told_when_typed(opened: Open):
    app = opened().text_input(key="words").set_value("+ -").run()

    assert ["Ignored: words '+ -' has no letter and no digit (write one word or more)."] == [one.value.replace("\\", "") for one in app.warning]
    assert 12 == len(events_of(app))


def test_a_view_of_words_is_linked_and_cited(opened: Open):
    link, sentence, bibtex = cited(opened, words='Reuters "c-17*"')

    assert "words=Reuters+%22c-17%2A%22" in link
    assert '(1 of 12 events: with the words "Reuters" and "c-17*")' in sentence
    assert 'note = {1 of 12 events: with the words "Reuters" and "c-17*".' in bibtex


def test_hostile_words_are_shown_and_never_run(opened: Open):
    hostile = '![i](https://evil.example/i.png) <b>c-17</b> **$x$**'
    app = opened(words=hostile)

    assert hostile == app.text_input(key="words").value
    assert not [one.value for kind in ("markdown", "caption", "info") for one in app.get(kind) if "![i](" in one.value or "<b>c" in one.value]


@pytest.mark.parametrize("page", ["event", "country", "disputes", "capacity", "documents", "coverage", "changes", "method"])
def test_every_page_opens_with_words(opened: Open, page: str):
    app = opened(page, words="reuters", **({"country": "Guatemala"} if page == "country" else {}))

    assert not app.exception
    assert "reuters" == app.text_input(key="words").value


def test_the_paragraph_of_a_country_says_the_words_in_both_languages(opened: Open):
    said = pasted_of(opened("country", country="Guatemala", words="reuters two"))

    assert 'Chosen: with the words "reuters" and "two".' in said["en"]
    assert "Filtros: con las palabras «reuters» y «two»." in said["es"]


def test_what_is_sought_is_in_no_table(project: Path):
    """The words stand beside the tables: no download has a column of them, and tables without reports hold none."""
    tables = load_tables(project)

    assert 4 == len(tables.said.reports)
    assert not [name for table in (tables.events, tables.alike, tables.reports) for name in table if name in ("said", "words")]


# --- what is told of one event ----------------------------------------------------------------------------------------------


def test_an_event_offers_its_claims_and_reports(opened: Open):
    labels = [button.label for button in opened("event", event="E00001").get("download_button")]

    assert ["Claims of this event, CSV (7)", "Claims of this event, JSON (7)", "Reports of this event, CSV (2)", "Reports of this event, JSON (2)"] == labels


def test_an_event_without_a_report_offers_none(opened: Open):
    assert [] == [button.label for button in opened("event", event="E00011").get("download_button")]
