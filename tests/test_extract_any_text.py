"""What holds for any text: extraction never raises, every span is verbatim, and the same text gives the same reports."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import document
from tests.test_extract import DOCUMENTS, SILENT
from tests.told import Told, told
from tracker import extract
from tracker.models import Report

# All made-up documents, and their pieces to be mixed.
NEWS = tuple(r.values[0] for r in (*DOCUMENTS, *SILENT) if r.values[0].strip())
PIECES = tuple({piece for text in NEWS for piece in re.split(r"(?<=[.,;:!])\s", text)})
JUNK = ("\r\n", "\n", "\u200f", "\u202e", "\u2066", "\u00a0", "\u2028", "\x00", "“", "”", '"', "’", "<b>", "=1+1", "…", "80", "Mexico", "C-17", "the other two", "on Thursday", "-", "(", "\ufeff", "\U0001f6eb", "İ")
texts = st.lists(st.one_of(st.sampled_from(PIECES), st.sampled_from(JUNK), st.text(max_size=12)), max_size=12).map(" ".join)


def spans_are_verbatim(text: str, report: Report) -> bool:
    """Whether the quote and each piece of evidence is the document's own text at its offsets."""
    return text[report.start : report.end] == report.quote and all(text[span.start : span.end] == span.text for span in report.evidence.values())


@settings(deadline=None, max_examples=150)
@given(texts, st.one_of(st.none(), st.dates()))
def test_extraction_never_raises_and_every_span_is_verbatim(text, published):
    """Whatever the text and the day, a report's words stand in the document where it says."""
    reports = extract(document(text, published))

    assert all(spans_are_verbatim(text, report) for report in reports)


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=400))
def test_any_characters_are_a_text(text):
    """Text that no newsroom wrote passes the finders, too."""
    text = f"{text} A deportation flight {text} landed in Honduras on Monday {text}"

    assert all(spans_are_verbatim(text, report) for report in extract(document(text)))


@settings(deadline=None, max_examples=40)
@given(texts)
def test_the_same_document_gives_the_same_reports(text):
    """Nothing is remembered from one document to the next."""
    assert extract(document(text)) == extract(document(text))


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(PIECES), max_size=10).map("\n".join))
def test_line_ends_do_not_change_what_is_told(text):
    """CRLF and LF give the same values, each with its own offsets."""
    crlf = text.replace("\n", "\r\n")

    assert [told(report) for report in extract(document(text))] == [told(report) for report in extract(document(crlf))]


@pytest.mark.parametrize("text", NEWS)
def test_all_values_of_a_report_have_words(text):
    """A field that is filled has a span, and all spans are verbatim."""
    for report in extract(document(text)):
        given_fields = {f for f in ("destination", "flights", "date", "origin", "operator", "aircraft", "passengers", "outcome") if getattr(report, f) is not None}

        assert given_fields <= set(report.evidence)
        assert spans_are_verbatim(text, report)


def test_a_very_long_line_is_read():
    """A page without line ends gives its report in time."""
    long = "The council met again to talk of the budget and the roads " * 2000
    text = f"{long}. A C-17 with 80 deportees landed in Guatemala on Monday. {long}"

    assert [Told("GTM", "completed", 1, "2025-06-09", "military", "C-17", 80, "total")] == [told(report) for report in extract(document(text))]


@pytest.mark.parametrize(
    ("before", "after"),
    (
        ("\u200f", ""),
        ("\u202b", ""),
        ("\u2067", ""),
        ("\ufeff", ""),
        ("\u2067", "\u2069"),
        ("", "\u200f"),
        ("", "\u200b"),
    ),
)
def test_invisible_marks_do_not_move_offsets(before, after):
    """Right-to-left marks and a byte order mark are characters of the text like any other."""
    text = f"{before}A C-17 with 80 deportees landed in Guatemala on Monday.{after}"
    reports = extract(document(text))

    assert [("GTM", 80)] == [(report.destination, report.passengers) for report in reports]
    assert all(spans_are_verbatim(text, report) for report in reports)
