"""Documents of one text, to the letter: a report's id is made of its document's text, so theirs are told apart by the document."""

import hashlib
from collections.abc import Iterable, Iterator

from tracker.models import Report


def told_apart(reports: Iterable[Report]) -> Iterator[Report]:
    """Give each report an id of its own: the first keeps that of the text, those of further documents with the same text get theirs by the document."""
    taken: set[str] = set()
    for report in reports:
        yield report.model_copy(update={"id": id_of_copy(report.id, report.doc)}) if report.id in taken else report
        taken.add(report.id)


def id_of_copy(report: str, document: str) -> str:
    """Give the id that a report has in a document whose text another document had before.

    >>> id_of_copy("r28bf6ccb9867", "b") == id_of_copy("r28bf6ccb9867", "b") != id_of_copy("r28bf6ccb9867", "c")
    True
    """
    return "r" + hashlib.blake2b(f"{report}\0{document}".encode(), digest_size=6).hexdigest()
