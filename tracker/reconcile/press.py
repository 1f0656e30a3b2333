"""Whose text a document is: newsrooms by their names, and what publishers.csv knows of them."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from tracker.models import Publisher, PublisherKind, Report

SAME_NEWSROOM = {
    "associated press": "ap",
    "agence france presse": "afp",
    "agencia efe": "efe",
    "thomson reuters": "reuters",
    "mailonline": "daily mail",
    "dailymail": "daily mail",
    "air and space forces": "air and space forces magazine",
    "nyt": "new york times",
}
CACHED = 4096  # names come back for every field of every event


@lru_cache(maxsize=CACHED)
def newsroom(name: str) -> str:
    """Bring the name of a publisher, agency or outlet to the form in which two of them are compared.

    >>> newsroom("NBC News"), newsroom("NBC"), newsroom("The Associated Press"), newsroom("Reuters.com")
    ('nbc', 'nbc', 'ap', 'reuters')
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    plain = re.sub(r"\.(com|org|net)\b", "", plain.replace("&", " and "))
    words = re.sub(r"[^\w\s]", " ", plain).split()
    words = words[1:] if words[:1] == ["the"] and len(words) > 1 else words
    words = words[:-1] if words[-1:] == ["news"] and len(words) > 1 else words
    joined = " ".join(words)
    return SAME_NEWSROOM.get(joined, joined)


class Press:
    """The publishers of the reference table by their newsrooms; one that is not in it is an outlet with texts of its own."""

    def __init__(self, publishers: Iterable[Publisher] = ()) -> None:
        self._known = {newsroom(publisher.name): publisher for publisher in publishers}

    def authors(self, report: Report) -> set[str]:
        """Name the newsrooms whose text the report's document is.

        An outlet's page is its own text and that of whom it copies. A mirror's or aggregator's page is only that of whom it copies:
        of the outlet that a person typed, else of the one outlet it republishes; its own where neither is known.
        """
        publisher = self._known.get(newsroom(report.publisher))
        if publisher is None or not publisher.kind.retells:
            return {report.publisher, report.copied_from} - {""}
        only = publisher.republishes if len(publisher.republishes) == 1 else ()
        return {report.copied_from or next(iter(only), report.publisher)} - {""}

    def is_government(self, report: Report) -> bool:
        """Whether the report's document is a government's own text, or a copy of one."""
        known = (self._known.get(newsroom(name)) for name in self.authors(report))
        return any(publisher is not None and publisher.kind is PublisherKind.GOVERNMENT for publisher in known)

    def is_official(self, report: Report, field: str | None = None) -> bool:
        """Whether a named official or an institution says it: the report as a whole, or what it says of a field.

        Who is credited decides; where nobody is, a government's own text is its statement.
        """
        credited, _ = report.credit_of(field)
        return credited.is_official if credited else self.is_government(report)
