"""Which documents are one source."""

import random

import pytest

from tests.reports import credit, report
from tracker.models import Document, Span
from tracker.reconcile.independence import Sources, are_copies

WORDS = [f"w{number}" for number in range(2000)]
WIRE = " ".join(random.Random(1).choices(WORDS, k=400))  # noqa: S311 - a text, not a secret
OTHER = " ".join(random.Random(2).choices(WORDS, k=400))  # noqa: S311 - a text, not a secret


def sketch(text: str) -> tuple[int, ...]:
    return Document(id="d", file="d.txt", publisher="p", text=text).sketch


NBC, REUTERS = {"credited": credit("NBC News")}, {"credited": credit("Reuters", "agency")}
PETRO, MINISTRY = {"credited": credit("Petro", "named_official")}, {"credited": credit("the foreign ministry", "institution")}
OFFICIALS = {"credited": credit("officials", "unnamed_official")}
TO_REUTERS, TO_AFP = {"told_to": "Reuters"}, {"told_to": "AFP"}
# what it shows: (one report, the other report, whether they are one source)
PAIRS = {
    "two papers": ({}, {}, False),
    "one address": ({"url": "https://www.a.org/x/?utm_source=y"}, {"url": "http://a.org/x"}, True),
    "two addresses": ({"url": "https://a.org/?p=1"}, {"url": "https://a.org/?p=2"}, False),
    "both credit NBC": (NBC, {"credited": credit("NBC")}, True),
    "they credit two newsrooms": (NBC, REUTERS, False),
    "one is the newsroom the other credits": ({"publisher": "Reuters"}, REUTERS, True),
    "one is a copy of the other's publisher": ({"copied_from": "Daily Mail"}, {"publisher": "DailyMail.com"}, True),
    "both are copies of one outlet": ({"copied_from": "AFP"}, {"copied_from": "Agence France-Presse"}, True),
    "a copy of what the other credits": ({"copied_from": "Reuters"}, REUTERS, True),
    "one newsroom, two pages": ({"publisher": "KGUN 9"}, {"publisher": "KGUN 9"}, True),
    "both tell an official's statement": (PETRO, PETRO, True),
    "an institution's statement, on the next day": (MINISTRY, {"credited": credit("Foreign Ministry", "institution"), "published": "2025-01-26"}, True),
    "two statements of an official": (PETRO, PETRO | {"published": "2025-01-27"}, False),
    "statements of an official on two outcomes": (PETRO, PETRO | {"outcome": "denied"}, False),
    "an official's statements of unknown days": (PETRO | {"published": None}, PETRO | {"published": None}, True),
    "an official's statement, once of an unknown day": (PETRO, PETRO | {"published": None}, True),
    "two officials": (PETRO, MINISTRY, False),
    "officials without a name": (OFFICIALS, OFFICIALS, False),
    "officials told one newsroom": (OFFICIALS | TO_REUTERS, OFFICIALS | TO_REUTERS, True),
    "one official and another told one newsroom": (OFFICIALS | TO_REUTERS, PETRO | TO_REUTERS, True),
    "officials told two newsrooms": (OFFICIALS | TO_REUTERS, OFFICIALS | TO_AFP, False),
    "one is the newsroom that was told": ({"publisher": "Reuters"}, OFFICIALS | TO_REUTERS, True),
    "one credits the newsroom that was told": (REUTERS, OFFICIALS | TO_REUTERS, True),
    "a copy of the newsroom that was told": ({"copied_from": "Reuters"}, OFFICIALS | TO_REUTERS, True),
    "one institution told two newsrooms, in one statement": (MINISTRY | TO_REUTERS, MINISTRY | TO_AFP, True),
    "one institution told two newsrooms, days apart": (MINISTRY | TO_REUTERS, MINISTRY | TO_AFP | {"published": "2025-01-28"}, False),
    "no publisher is no newsroom": ({"publisher": ""}, {"publisher": ""}, False),
    "near copies": ({"sketch": sketch(WIRE)}, {"sketch": sketch("Our own first line. " + WIRE)}, True),
    "a copy inside a longer page": ({"sketch": sketch(WIRE)}, {"sketch": sketch(WIRE + " " + OTHER)}, True),
    "two texts": ({"sketch": sketch(WIRE)}, {"sketch": sketch(OTHER)}, False),
    "texts without a word": ({"sketch": ()}, {"sketch": ()}, False),
}


@pytest.mark.parametrize(("one", "other", "one_source"), PAIRS.values(), ids=PAIRS)
def test_two_documents_are_one_source_or_two(one, other, one_source):
    sources = Sources([report(1, **one), report(2, **other)])

    assert (1 if one_source else 2) == len(set(sources.groups().values()))


def test_sources_are_numbered_by_first_publication():
    sources = Sources([report(1, published="2025-01-26"), report(2, published=None), report(3, published="2025-01-24"), report(4, **NBC), report(5, **NBC)])

    assert {"r3": 1, "r4": 2, "r5": 2, "r1": 3, "r2": 4} == sources.groups()


def test_a_field_counts_the_credit_of_its_own_span():
    said = Span(start=0, end=1, text="q", credited=credit("NBC"))
    sources = Sources([report(1, evidence={"flights": said}, **REUTERS), report(2, **REUTERS)])

    assert 2 == len(set(sources.groups("flights").values()))
    assert 1 == len(set(sources.groups("date").values()))
    assert 1 == len(set(sources.groups().values()))


def test_a_field_counts_the_newsroom_that_its_own_words_say_was_told():
    said = Span(start=0, end=1, text="q", credited=OFFICIALS["credited"], told_to="AFP")
    sources = Sources([report(1, evidence={"flights": said}, **OFFICIALS, **TO_REUTERS), report(2, **OFFICIALS, **TO_REUTERS)])

    assert [2, 1, 1] == [len(set(sources.groups(field).values())) for field in ("flights", "date", None)]


def test_nobody_is_told_by_nobody():
    with pytest.raises(ValueError, match="told_to stands there without credited"):
        report(1, told_to="Reuters")


def test_a_few_shared_words_are_no_copy():
    assert not are_copies(sketch(WIRE), sketch(OTHER + " " + " ".join(WIRE.split()[:60])))


def test_a_statement_is_one_source_of_the_outcome_and_its_tellers_stay_apart_on_numbers():
    sources = Sources([report(1, **PETRO), report(2, **PETRO)])

    assert [1, 1, 2] == [len(set(sources.groups(field).values())) for field in (None, "outcome", "passengers")]
