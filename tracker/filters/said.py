"""What the reports of events say, searched by words."""

import re
import unicodedata
from collections import defaultdict
from typing import Any, NamedTuple

import pandas as pd
from pydantic import Field

from tracker.models import Record

IN_REPORTS = ("publisher", "title", "credited", "told_to", "quote", "note")
IN_CLAIMS = ("credited", "told_to", "words")
"""The columns that words are sought in. A claim belongs to its report."""

_PART = re.compile(r'"([^"]*)"|([^\s"]+)')
_WORD = re.compile(r"[^\W_]+")
_CURLY = str.maketrans("“”„«»", '"' * 5)
_ACCENTS = re.compile("[\u0300-\u036f]")
# Stands between two texts of a report: no part runs over it.
_BETWEEN = "|"


class Words(Record):
    """Words that are asked for, and the events that they choose."""

    text: str = Field(description="The words as they were written.")
    events: frozenset[str] = Field(description="Ids of the events of which one report has all of them.")

    @property
    def parts(self) -> tuple[str, ...]:
        """The single words, and what stood in quotation marks."""
        return parts_of(self.text)

    def __repr_args__(self) -> list[tuple[str | None, Any]]:
        """Show what was asked for."""
        return [("text", self.text)]


class Said(NamedTuple):
    """The words of every report, in the form in which they are sought: the id of its event, and its texts."""

    reports: tuple[tuple[str, str], ...]

    def find(self, text: str) -> Words:
        """Find the events of which one report has every word.

        >>> Said((("E00001", sought("Omni Air")), ("E00002", sought("omnibus")), ("E00003", sought("By air")))).find("AIR omn*").events
        frozenset({'E00001'})
        """
        wanted = [sought(part) for part in parts_of(text)]
        return Words(text=text, events=frozenset(event for event, words in self.reports if all(part in words for part in wanted)))


def said_in(reports: pd.DataFrame, claims: pd.DataFrame) -> Said:
    """Gather what the published reports and their claims say: publisher, headline, who is credited and which newsroom they told, quoted words, the curator's note."""
    told: defaultdict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for rows, columns in ((reports, IN_REPORTS), (claims, IN_CLAIMS)):
        for event, report, *texts in rows[["event_id", "report_id", *columns]].itertuples(index=False):
            told[event, report].update((text, None) for text in texts if isinstance(text, str))
    return Said(tuple((event, _BETWEEN.join(map(sought, texts))) for (event, _), texts in told.items()))


def as_written(text: str) -> str:
    """Bring what is asked for to one way of writing: plain quotation marks, one blank between words.

    >>> as_written(" “Omni  Air”  AP ")
    '"Omni Air" AP'
    """
    return " ".join(text.translate(_CURLY).split())


def parts_of(text: str) -> tuple[str, ...]:
    """Take apart what is asked for: what stands in quotation marks stays together; signs without a letter or digit are nothing to seek.

    >>> parts_of('omni "Air Force" - C-17 "one')
    ('omni', 'Air Force', 'C-17', 'one')
    """
    parts = (in_marks or word for in_marks, word in _PART.findall(text))
    return tuple(part for part in parts if sought(part).strip())


def sought(text: str) -> str:
    """Give a text in the form in which it is sought: words in small letters without accents or signs, a blank on each side of each.

    So a word is found whole; one that ends with a star is found with any ending.

    >>> sought("José Raúl Mulino's C-17"), sought("deport*")
    (' jose raul mulino s c 17 ', ' deport')
    """
    plain = text if text.isascii() else _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    words = f" {' '.join(_WORD.findall(plain.casefold()))} "
    return words.rstrip() if text.endswith("*") else words
