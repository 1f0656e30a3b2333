"""Made-up news sentences and small documents for the tests of the finders and of extraction."""

import datetime as dt
from typing import Literal

import pytest
from _pytest.mark.structures import ParameterSet

from tracker.find.places import Names
from tracker.models import Document
from tracker.reference import standard_gazetteer

# A Thursday: on 12 June 2025 the tests' papers come out.
PUBLISHED = dt.date(2025, 6, 12)
NAMES = Names(standard_gazetteer())

# The newsroom whose wording a row imitates.
Origin = Literal["wire", "tabloid", "release", "translated", "regional"]


def row(origin: Origin, text: str, *expected: object, fails: str = "") -> ParameterSet:
    """Make a row of a table of sentences; `fails` says in five words why it is not met yet."""
    marks = [pytest.mark.xfail(strict=True, reason=fails)] if fails else []
    return pytest.param(text, *expected, id=f"{origin}: {text}", marks=marks)


def document(text: str, published: dt.date | None = PUBLISHED, **more: str) -> Document:
    """Make a document of a text; its publisher and file do not matter here."""
    said = {"id": "d1", "file": "d1.txt", "publisher": "A Paper"} | more
    return Document(text=text, published=published, **said)


def in_the_news(text: str) -> Document:
    """Make a document of a text, with a line after it that tells what it is about, so that it is read at all."""
    return document(text + "\n\nDeportation flights from the United States are daily news.")
