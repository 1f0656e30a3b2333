"""From a document to its reports: run the finders, group what is about the same flights, keep the words that say each value."""

import hashlib
from functools import cache

from tracker.extract.grouping import Grouping
from tracker.extract.reports import to_report
from tracker.find.days import dateline_day
from tracker.find.gate import is_relevant
from tracker.find.places import Names, dateline_place
from tracker.find.sentences import find_sentences
from tracker.models import Document, Gazetteer, Report
from tracker.reference import standard_gazetteer


def extract(document: Document, gazetteer: Gazetteer | None = None) -> list[Report]:
    """The reports that a document gives, in the order of its text; none where it speaks of no flights."""
    if not is_relevant(document.text):
        return []
    names = _standard_names() if gazetteer is None else Names(gazetteer)
    grouping = Grouping(names, document.published, dateline_day(document.text, document.published))
    grouping.dateline = dateline_place(document.text, names)
    groups = grouping.read(find_sentences(document.text))
    reports = [to_report(group, document, grouping) for group in groups]
    return sorted((r for r in reports if r is not None), key=lambda report: report.start or 0)


@cache
def _standard_names() -> Names:
    return Names(standard_gazetteer())


def text_hash(text: str) -> str:
    """A short hash of a text, part of the ids of its reports."""
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


__all__ = ["extract"]
