"""Sentences of scraped pages, with offsets, without the page's furniture."""

from itertools import pairwise

import pytest

from tests.examples import row
from tracker.find.sentences import find_sentences

A = "Two planes landed in Quito."
B = "They carried 80 people."
SENTENCES = (
    row("wire", f"{A} {B}", [A, B]),
    row("wire", f"{A}\n{B}", [A, B]),
    row("wire", f"{A}\r\n\r\n{B}\r\n", [A, B]),
    row("translated", f"{A}\u2028{B}", [A, B]),
    row("wire", "The U.S. sent a plane. It landed.", ["The U.S. sent a plane.", "It landed."]),
    row("wire", "The U.S. Air Force flew 80 people.", ["The U.S. Air Force flew 80 people."]),
    row("wire", "It left at 6 a.m. Friday from El Paso.", ["It left at 6 a.m. Friday from El Paso."]),
    row("wire", "On Jan. 24 two jets landed.", ["On Jan. 24 two jets landed."]),
    row("wire", "Gen. John Smith and Sen. Ann Lee spoke.", ["Gen. John Smith and Sen. Ann Lee spoke."]),
    row("wire", "They left Tucson, Ariz. on Monday.", ["They left Tucson, Ariz. on Monday."]),
    row("regional", "It left Ft. Bliss at dawn.", ["It left Ft. Bliss at dawn."]),
    row("regional", "John F. Kennedy airport was closed.", ["John F. Kennedy airport was closed."]),
    row("wire", "It cost 4.5 million dollars. Nobody paid.", ["It cost 4.5 million dollars.", "Nobody paid."]),
    row("tabloid", "Nobody got off! Why? Nobody knows.", ["Nobody got off!", "Why?", "Nobody knows."]),
    row("wire", "“They landed.” The minister left.", ["“They landed.”", "The minister left."]),
    row("wire", '"They landed," he said. "All is well."', ['"They landed," he said.', '"All is well."']),
    row("translated", "«They landed.» The minister left.", ["«They landed.»", "The minister left."]),
    row("translated", "He waited… Then it landed.", ["He waited…", "Then it landed."]),
    row("translated", "The plane landed. ¿Who paid?", ["The plane landed.", "¿Who paid?"]),
    row("wire", "It landed (after two hours). All got off.", ["It landed (after two hours).", "All got off."]),
    row("wire", "The jet belongs to World Atlantic Inc. of Miami.", ["The jet belongs to World Atlantic Inc. of Miami."]),
    row("wire", "The crew landed in the U.S. Officials said nothing.", ["The crew landed in the U.S.", "Officials said nothing."], fails="Abbreviation may also end sentence"),
    row("tabloid", f"{A}\nREAD MORE\n{B}", [A, B]),
    row("tabloid", f"{A}\nRead more: Judge stops flight to Ghana\n{B}", [A, B]),
    row("tabloid", f"{A}\nRELATED ARTICLES\nJudge stops flight to Ghana\nPlane lands in Lima with 80\n{B}", [A, B]),
    row("regional", f"{A}\nADVERTISEMENT\n{B}", [A, B], fails="Advertisement is not taken furniture"),
    row("regional", f"By Ann Lee\n{A}", [A], fails="Byline is not taken furniture"),
    row("regional", f"{A}\nPhoto: A plane lands in Quito\n{B}", [A, B]),
    row("wire", f"{A}\n(Reporting by Ann Lee; Editing by Joe Roe)", [A]),
    row("wire", f"{A}\n© 2025 A Paper. All rights reserved.", [A]),
    row("regional", f"{A}\nSubscribe\nShare\nComments\n{B}", [A, B]),
    row("tabloid", f"{A}\nJudge stops flight to Ghana\nPlane lands in Lima with 80\nNavy jet lands in Haiti\nTexas flight called off", [A]),
    row("wire", "  \n \t\n", []),
    row("wire", "", []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "sentences"), SENTENCES)
def test_a_page_is_cut_into_its_sentences(text, sentences):
    """Full stops after abbreviations end nothing; links, bylines and buttons are no sentences."""
    assert sentences == [s.text for s in find_sentences(text)]


@pytest.mark.parametrize("text", [r.values[0] for r in SENTENCES])
def test_a_sentence_stands_at_its_offsets(text):
    """Each sentence is the document's own characters, and none overlaps the next."""
    found = find_sentences(text)

    assert [s.text for s in found] == [text[s.start : s.end] for s in found]
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_a_title_is_told_from_a_sentence():
    """A line that does not end like a sentence is a headline."""
    assert [True, False] == [s.headline for s in find_sentences(f"Planes land in Quito\n{A}")]
