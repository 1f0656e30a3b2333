"""Who is credited with a sentence that names no speaker: one named before or after it goes on."""

import pytest

from tests.examples import document, row
from tracker import extract
from tracker.extract.attribution import Attribution
from tracker.find.sentences import find_sentences

# Paragraphs are parted by ' / '; the sentence asked about begins with '*'.
GOES_ON = (
    row("wire", "The minister said on Friday that 80 people had come. *He said two more planes were on their way.", "named_official", "minister"),
    row("wire", "The ministry confirmed the flight. *It said 80 people were aboard.", "institution", "ministry"),
    row("wire", "Wilson Paz, the institute's director, said one plane had come. / *Paz told reporters that five more would follow.", "named_official", "Wilson Paz"),
    row("wire", "A defense official confirmed the flight. / *The official said 80 people were aboard.", "unnamed_official", "official"),
    row("wire", "Jamaica's police said in a statement that six had arrived. *The same statement said another plane was due.", "institution", "Jamaica's police"),
    row("wire", "The plane came from Texas, the ministry said. *The second came from Arizona.", "institution", "ministry"),
    row("wire", "*The plane came from Texas with 80 people. It was met by two consular officers and a doctor, the ministry said on its web page.", "institution", "ministry"),
    row("wire", "Two jets landed this week with deportees, the embassy said. / *One of them came from Texas with 84 people.", "institution", "embassy"),
    row("regional", "*“The first plane landed at noon. Two more are coming,” said the governor.", "named_official", "governor"),
    row("regional", "The acting director of immigration heard of it from a clerk. He was angry. / *There is to be one plane a month, he told the Senate.", "named_official", "acting director"),
    row("regional", "*What set them down was a Gulfstream with five people. The directorate of immigration vouches for the number.", "institution", "directorate of immigration"),
    row("release", "The Department today announced two flights. / More work lies ahead. / *On June 1, a flight left Texas with 84 people.", "institution", "Department"),
    row("release", "The Ministry wishes to state the following. / *On 27 November, seven persons arrived on a plane.", "institution", "Ministry"),
)  # fmt: skip
GOES_ON_NO_LONGER = (
    row("wire", "A charter landed on Friday, the ministry said. / *In January a plane with 30 people had to return to Texas."),
    row("wire", "A charter landed on Friday, the ministry said. / Its passengers ate. / *A second plane has been seen at dawn."),
    row("wire", "*A plane left Texas on Tuesday with 50 people. “Safety comes first,” said a colonel."),
    row("wire", "*Fifty-five people came down the stairs. What happened to the rest is not known; a lawyer in Louisiana thinks they were let go."),
    row("regional", "The plane landed. / *He said two more planes were on their way."),
)  # fmt: skip


def credited(text: str) -> list[tuple[str, str]]:
    """The credits of the sentence that begins with '*', as kind and name."""
    plain = text.replace(" / ", "\n\n").replace("*", "")
    asked = text.replace(" / ", "\n\n").index("*")
    sentences = find_sentences(plain)
    index = next(i for i, sentence in enumerate(sentences) if sentence.start >= asked)
    return [(found.value.kind.value, found.value.name) for found in Attribution(sentences).of(index)]


@pytest.mark.parametrize(("text", "kind", "name"), GOES_ON)
def test_a_speaker_goes_on(text, kind, name):
    """A pronoun, a bare name, an open quotation, the same paragraph, a release and a lead that sums up."""
    found = credited(text)

    assert found
    assert kind == found[0][0]
    assert name in found[0][1]


@pytest.mark.parametrize("text", GOES_ON_NO_LONGER)
def test_a_speaker_does_not_go_on(text):
    """Not into the background of a story, nor past a paragraph, nor from a remark about something else."""
    assert [] == credited(text)


@pytest.mark.parametrize("sentence", ["He said that a plane came. ", "Paz said that a plane came. ", "He said so. It rained. "])
def test_who_he_is_may_lead_back_through_a_long_text(sentence):
    """Each 'he' stands for the 'he' before, and the first for an official, however many there are."""
    sentences = find_sentences("Wilson Paz, the institute's director, said that planes came. " + sentence * 700)
    asked = Attribution(sentences).of(len(sentences) - 2 if "rained" in sentence else len(sentences) - 1)

    assert ["Wilson Paz"] == [found.value.name.partition(",")[0] for found in asked]


@pytest.mark.parametrize(
    ("text", "name", "newsroom"),
    [
        row("wire", "A defense official confirmed the flight. / *He told Reuters that 80 people were aboard.", "A defense official", "Reuters"),
        row("wire", "Border czar Tom Homan said the pilots were ready. / *Homan told NewsNation that 80 people were aboard.", "Border czar Tom Homan", "NewsNation"),
        row("wire", "An official told Reuters that a plane had come. *It carried 80 people.", "An official", "Reuters"),
        row("wire", "An official told Reuters that a plane had come. / The official was angry. / *He said 80 people were aboard.", "The official", None),
        row("wire", "GUATEMALA CITY (AP) — The minister was there. / *“Two planes came,” he told AP.", "The minister", "AP"),
        row("wire", "*Homan told NewsNation that 80 people were aboard.", "NewsNation", None),
        row("wire", "A Mexican official spoke. / *MEXICO CITY (AP) — He said that two planes had come.", "A Mexican official", None),
    ],
)  # fmt: skip
def test_a_pronoun_or_a_bare_name_told_a_newsroom(text, name, newsroom):
    """The newsroom is that of the words that say so, not of what the speaker told before; where nobody is known it is credited itself."""
    plain = text.replace(" / ", "\n\n").replace("*", "")
    asked = text.replace(" / ", "\n\n").index("*")
    sentences = find_sentences(plain)
    index = next(i for i, sentence in enumerate(sentences) if sentence.start >= asked)
    first = Attribution(sentences).of(index)[0]

    assert (name, newsroom) == (first.value.name, first.told_to.value if first.told_to else None)
    assert first.told_to is None or plain[first.told_to.start : first.told_to.end] == newsroom


def test_a_report_has_the_words_for_who_told_whom_and_whose_text_it_is():
    """The page is AP's text, though nobody typed so; the official told AFP, and every name stands at its span."""
    text = "MANAGUA (AP) — A deportation flight from Texas landed in Honduras on June 2 with 84 people, a US official told AFP."
    (report,) = extract(document(text, publisher="The Home Gazette"))

    assert report.credited is not None
    assert ("a US official", "AFP", "AP") == (report.credited.name, report.told_to, report.copied_from)
    assert ("a US official", "AFP", "AP") == tuple(report.evidence[name].text for name in ("credited", "told_to", "copied_from"))
    assert "AFP" == report.evidence["passengers"].told_to


def test_an_agency_that_publishes_its_own_text_copies_nobody():
    (report,) = extract(document("MANAGUA (AP) — A deportation flight from Texas landed in Honduras on June 2 with 84 people.", publisher="AP"))

    assert "" == report.copied_from


def test_a_body_that_publishes_is_credited_with_its_release():
    """The publisher of a release is the body that states it; a newspaper is not."""
    text = "A deportation flight left Texas for Honduras on June 2 with 84 people."
    (release,) = extract(document(text, publisher="Department of Home Protection"))
    (paper,) = extract(document(text, publisher="The Home Gazette"))

    assert release.credited is not None
    assert ("Department of Home Protection", "institution") == (release.credited.name, release.credited.kind.value)
    assert paper.credited is None
