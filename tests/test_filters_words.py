"""Words that are sought in what reports say, and events by id: what they choose, how they are read, written and refused."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tables import sample_table
from tracker.filters import MOST_WORDS, PARAMETERS, Filters, Words, said_in
from tracker.models import BadInput
from tracker.table import ClaimRow, ReportRow, columns_of

SAMPLE = sample_table()


def rows(kind, *given):
    """Rows of reports.csv or claims.csv that state only what is sought; everything else is unknown."""
    return pd.DataFrame(given, columns=columns_of(kind))


REPORTS = rows(
    ReportRow,
    {"event_id": "E00001", "report_id": "r1", "publisher": "Example Wire", "title": "Omni Air flies to Guatemala", "quote": "two planes (N278GX, N207AX) landed at dawn"},
    {"event_id": "E00001", "report_id": "r2", "publisher": "La Hora", "title": "Llegan dos aviones", "note": "80 on each plane", "credited": "AP"},
    {"event_id": "E00002", "report_id": "r3", "publisher": "Reforma", "title": "Sheinbaum: México no negó el permiso", "quote": "the C-17 capacity is 80"},
    {"event_id": "E00006", "report_id": "r4", "publisher": "El Tiempo", "title": "Deported people; omnibus", "quote": "Mulino's government said so"},
)
CLAIMS = rows(
    ClaimRow,
    {"event_id": "E00002", "report_id": "r3", "credited": "President Claudia Sheinbaum", "words": "negó"},
    {"event_id": "E00006", "report_id": "r4", "credited": "José Raúl Mulino", "told_to": "Telemetro", "words": "deportados"},
)
SAID = said_in(REPORTS, CLAIMS)


def ids(filters):
    return [int(event[1:]) for event in filters.apply(SAMPLE)["event_id"]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("Omni", [1], id="whole words: no omnibus"),
        pytest.param("omn*", [1, 6], id="a star is any ending"),
        pytest.param("n278gx", [1], id="a tail number in a quote"),
        pytest.param("AP", [1], id="a credit, and no capacity"),
        pytest.param("telemetro", [6], id="the newsroom that was told"),
        pytest.param("sheinbaum", [2], id="a title and a credit"),
        pytest.param("Raul MULINO", [6], id="accents and case do not count, in the text"),
        pytest.param("méxico", [2], id="nor in what is asked for"),
        pytest.param("Mexico NEGO", [2], id="nor anywhere"),
        pytest.param("each", [1], id="the curator's note"),
        pytest.param("reforma", [2], id="the publisher"),
        pytest.param("deportados", [6], id="the words of a claim"),
        pytest.param("C-17", [2], id="a word with a sign in it"),
        pytest.param("c17", [], id="signs part words"),
        pytest.param("mulino", [6], id="an s of possession is a word of its own"),
        pytest.param("air omni", [1], id="words in any order"),
        pytest.param('"omni air"', [1], id="together"),
        pytest.param('"air omni"', [], id="in this order"),
        pytest.param('"dos avion*" llegan', [1], id="together, and more"),
        pytest.param("omni AP", [], id="two reports are not one"),
        pytest.param("wire omni n207ax", [1], id="one report has them all"),
        pytest.param('"wire omni"', [], id="two texts are not together"),
        pytest.param("“omni air”", [1], id="curly quotation marks"),
        pytest.param('"omni air', [1], id="a mark that is not closed"),
        pytest.param(" omni   - air ", [1], id="blanks and signs are nothing to seek"),
        pytest.param("zeppelin", [], id="nowhere"),
    ],
)
def test_an_event_is_found_by_the_words_of_one_of_its_reports(words, expected):
    filters, ignored = Filters.from_url({"words": words}, SAMPLE, SAID)

    assert (expected, []) == (ids(filters), ignored)
    assert filters == Filters.from_words({"words": words.split(" ")}, SAMPLE, SAID)


def test_words_are_one_filter_among_the_others():
    filters, _ = Filters.from_url({"words": "omn*", "destination": "Colombia"}, SAMPLE, SAID)

    assert [6] == ids(filters)
    assert {"destination": ["Colombia"], "words": ["omn*"]} == filters.to_url()
    assert 'to Colombia; with the words "omn*"' == filters.to_words()


def test_no_words_are_no_choice():
    assert (Filters(), []) == Filters.from_url({"words": ["", " "]}, SAMPLE, SAID)


@pytest.mark.parametrize(("event", "expected"), [("E00001", 0), ("E00010", 1)])
def test_days_leave_out_the_undated_of_the_events_that_are_found(event, expected):
    found = Filters(words=Words(text="omni", events={event}), date_from="2025-01-24", date_to="2025-01-24")

    assert expected == found.undated_left_out(SAMPLE)


@pytest.mark.parametrize(
    ("words", "expected", "advice"),
    [
        ("a" * (MOST_WORDS + 1), f"words '{'a' * 60}' is longer than 200 characters", "write fewer words"),
        ("om\0ni", "words 'om\\x00ni' has a control character or another unseen one in it", "write the words alone"),
        ("omni\tair", "words 'omni\\tair' has a control character or another unseen one in it", "write the words alone"),
        ("omni\u202egnp", "words 'omni\\u202egnp' has a control character or another unseen one in it", "write the words alone"),
        ("omni\udcff", "words 'omni\\udcff' has a control character or another unseen one in it", "write the words alone"),
        ('"" - *', "words '\"\" - *' has no letter and no digit", "write one word or more"),
    ],
)
def test_words_that_cannot_be_sought_are_a_notice_on_the_page_and_a_problem_elsewhere(words, expected, advice):
    assert (Filters(), [f"Ignored: {expected} ({advice})."]) == Filters.from_url({"words": words}, SAMPLE, SAID)

    with pytest.raises(BadInput) as caught:
        Filters.from_words({"words": words}, SAMPLE, SAID)
    assert f"--{expected.replace(' ', ': ', 1)}; {advice}" == str(caught.value)


def test_a_hundred_and_ninety_nine_characters_and_one_are_not_too_many():
    assert [] == Filters.from_url({"words": "a" * MOST_WORDS}, SAMPLE, SAID)[1]


def test_words_are_not_sought_where_nothing_was_read():
    """A table alone does not hold what the reports say: no answer is better than none found."""
    with pytest.raises(LookupError, match="words are sought in what the reports say"):
        Filters.from_url({"words": "omni"}, SAMPLE)


@settings(deadline=None, max_examples=100)
@given(words=st.text(max_size=MOST_WORDS))
def test_whatever_is_typed_is_read_back_from_its_own_address(words):
    filters, ignored = Filters.from_url({"words": words}, SAMPLE, SAID)
    filters.apply(SAMPLE)

    assert (filters, []) == Filters.from_url(filters.to_url(), SAMPLE, SAID)
    assert all(notice.isprintable() for notice in ignored)


# --- events by id -----------------------------------------------------------------------------------------------------------

MERGED = SAMPLE.assign(former_ids=["E00077;E00078" if event == "E00003" else None for event in SAMPLE["event_id"]])


@pytest.mark.parametrize(
    ("asked", "expected"),
    [("E00002", [2]), (["e00004", " E00002 "], [2, 4]), ("E00077", [3]), (["E00078", "E00003"], [3])],
)
def test_events_are_chosen_by_id_and_merged_ids_lead_on(asked, expected):
    chosen = Filters.from_words({"event": asked}, MERGED)

    assert expected == ids(chosen)
    assert sorted(f"E{number:05d}" for number in expected) == sorted(chosen.to_url()["event"])


def test_an_id_of_no_event_is_told():
    with pytest.raises(BadInput) as caught:
        Filters.from_words({"event": ["E00001", "E99999"]}, MERGED)

    assert "--event: 'E99999' is no event of the table; ids look like E00001 and are never reused" == str(caught.value)


def test_the_event_of_a_page_is_no_choice():
    """It is the one that the page shows; neither does an unknown one earn a notice of the filters."""
    assert (Filters(), []) == Filters.from_url({"event": ["E00001", "E99999"]}, MERGED)


def test_events_by_id_read_as_one_line():
    assert "event E00001 or E00002; denied" == Filters(event=("E00001", "E00002"), outcome=("denied",)).to_words()


def test_every_filter_has_its_parameter_and_every_parameter_its_filter():
    assert {name for name in Filters.model_fields if not name.startswith("date_")} | {"days"} == set(PARAMETERS)
