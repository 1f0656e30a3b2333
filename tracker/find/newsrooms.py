"""Which newsrooms a text names beside who speaks: one that somebody told, one that reports, and the agency whose text it is.

'A US official told Reuters': the official is credited, and Reuters is the newsroom that was told. 'Reuters reported': it is credited
itself. 'GUATEMALA CITY (AP) —': the text is AP's, whoever speaks in it.
"""

import re
from typing import NamedTuple

from tracker.find.english import ENGLISH
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.models import Credit, CreditKind

# The first and the last characters of a text, in which the agency whose text it is may stand.
_HEAD, _FOOT = 600, 60
REPORTS, IN_BRACKETS, WAS_TOLD = "reporter", "in brackets", "told to"


class Told(NamedTuple):
    """A newsroom that was told something, and the words that say so."""

    newsroom: Found[str]
    start: int
    end: int
    aside: bool  # the words may stand before who speaks: 'Speaking to Reuters, an official said'


def find_told(text: str, language: Language = ENGLISH) -> list[Told]:
    """Newsrooms that somebody told something, in the order of the text.

    >>> [told.newsroom.value for told in find_told("He told Fox News so, and told a judge.")]
    ['Fox News']
    """
    return [_told(match, bool(match.group("aside")), language) for match in language.newsrooms.told.finditer(text)]


def find_heard(text: str, language: Language = ENGLISH) -> list[Told]:
    """Newsrooms that were told by those whose words follow: 'Reuters was told by an official'."""
    return [_told(match, False, language) for match in language.newsrooms.heard.finditer(text)]


def find_reporters(text: str, language: Language = ENGLISH) -> list[Found[Credit]]:
    """Newsrooms that a sentence names, those that somebody told and those in brackets among them."""
    return [_reporter(match, language) for match in language.newsrooms.reporter.finditer(text)]


def as_credit(newsroom: Found[str], language: Language = ENGLISH) -> Found[Credit]:
    """A newsroom that was told by nobody who is named: it is credited itself."""
    return Found(Credit(name=newsroom.value, kind=_kind(newsroom.value, language)), newsroom.start, newsroom.end, REPORTS)


def find_agency(text: str, language: Language = ENGLISH) -> Found[str] | None:
    """The agency whose text it is, by the line of place and agency at its head, or the brackets at its foot.

    >>> find_agency("GUATEMALA CITY (AP) — Two planes landed.").value
    'AP'
    >>> find_agency("Two planes landed. Photo (AP).") is None
    True
    """
    head = (language.newsrooms.head.match(text, line.start()) for line in re.finditer(r"^", text[:_HEAD], re.MULTILINE))
    match = next((found for found in head if found), None) or language.newsrooms.foot.search(text, max(0, len(text) - _FOOT))
    return Found(_spelled(match.group("agency"), language), match.start("agency"), match.end("agency"), "whose text it is") if match else None


def _told(match: re.Match[str], aside: bool, language: Language) -> Told:
    group = "named" if match.groupdict().get("named") else "newsroom"
    name = Found(_spelled(match.group(group), language), match.start(group), match.end(group), WAS_TOLD)
    return Told(name, match.start(), match.end(), aside)


def _reporter(match: re.Match[str], language: Language) -> Found[Credit]:
    group = next(name for name in ("after", "before", "paren") if match.group(name))
    name = _spelled(match.group(group), language)
    return Found(Credit(name=name, kind=_kind(name, language)), match.start(group), match.end(group), IN_BRACKETS if group == "paren" else REPORTS)


def _kind(name: str, language: Language) -> CreditKind:
    return CreditKind.AGENCY if re.fullmatch(language.speakers.agencies, name) else CreditKind.OUTLET


def _spelled(name: str, language: Language) -> str:
    plain = " ".join(name.split())
    return language.newsrooms.spelled.get(plain, plain)
