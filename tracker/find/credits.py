"""Who a document credits with what it says: 'told Reuters', 'the migration institute said', 'according to a US official'.

A word of saying is looked for first; who speaks stands before it ('the ministry said'), after it (', said the ministry') or after
words such as 'according to'. What kind of source those words name is told in speakers.py. No pattern looks further than REACH.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from tracker.find.english import ENGLISH
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.speakers import Speaker, is_bare_name, name_speaker
from tracker.models import Credit, CreditKind

_MOST_FILLERS = 4
_INSERTED = re.compile(r",(?P<inserted>[^,;:“”\"]{1,110}),$")
_REMARK_AHEAD, _UNSPACED = re.compile("[;:]"), re.compile(r"\S+")
_INVERTS = re.compile(r"(?:[,”\"»?!—–.'’]|^)\s*$")
_LABEL = re.compile(r"(?P<label>[A-Z][\w .'’()-]{2,50}):\s")

# Newsrooms count first, since two documents that credit one newsroom are one source.
_RANK = {kind: rank for rank, kind in enumerate((CreditKind.AGENCY, CreditKind.OUTLET, CreditKind.NAMED_OFFICIAL, CreditKind.INSTITUTION, CreditKind.UNNAMED_OFFICIAL, CreditKind.OTHER))}
_RAN_BY = frozenset({CreditKind.NAMED_OFFICIAL, CreditKind.UNNAMED_OFFICIAL})
# Words for a speaker lie within this many characters of the word of saying, and are at most so many words.
REACH, MOST_WORDS = 170, 14
_KEPT = 256  # sentences: those of a document or two, which are asked for again


class Said(NamedTuple):
    """Words for a speaker with their place in the text and the rule that found them."""

    speaker: Speaker
    start: int
    end: int
    rule: str


def find_credits(text: str, language: Language = ENGLISH) -> list[Found[Credit]]:
    """Who is credited in a sentence, in order of rank: reporters first, then named officials, institutions, officials, others.

    >>> [(f.value.name, f.value.kind.value) for f in find_credits("a US official told Reuters")]
    [('Reuters', 'agency'), ('a US official', 'unnamed_official')]
    """
    return rank(text, find_said(text, language), language)


def rank(text: str, said: Iterable[Said], language: Language = ENGLISH) -> list[Found[Credit]]:
    """Order the speakers of a sentence and its reporters; words that name two are the first's."""
    found = [_reporter(match, language) for match in language.credits.reporter.finditer(text)]
    found += [Found(Credit(name=_clean(s.speaker.name, language), kind=s.speaker.kind), s.start, s.end, s.rule) for s in said if s.speaker.kind]
    found.sort(key=lambda f: (f.rule != "reporter", _RANK[f.value.kind], f.start))
    return [f for i, f in enumerate(found) if not any(g.start < f.end and f.start < g.end for g in found[:i])]


@lru_cache(_KEPT)
def find_said(text: str, language: Language = ENGLISH) -> tuple[Said, ...]:
    """Every speaker of a sentence, 'he', 'it' and bare names included; one who speaks only of a remark that follows ';' or ':' is left out."""
    return tuple(said for said in _said(text, language) if said.speaker.kind is not CreditKind.OTHER or not _REMARK_AHEAD.search(text, 0, said.start))


def _said(text: str, language: Language) -> Iterator[Said]:
    if (label := _LABEL.match(text)) and (said := _labelled(label, language)):
        yield said
    for match in language.credits.according_to.finditer(text):
        yield from _one_or_two(text, match.end(), language)
    for match in language.credits.saying.finditer(text):
        if said := _before(text, match.start(), language) or _inverted(text, match, language):
            yield said
    for match in language.credits.body.finditer(text):
        if language.credits.body_tells.match(text, match.end()) or language.credits.body_cited.search(text[max(0, match.start() - 20) : match.start()]):
            yield Said(Speaker(match.group(), CreditKind.OTHER), match.start(), match.end(), "data or a body")


def _one_or_two(text: str, start: int, language: Language) -> Iterator[Said]:
    """'According to flight data and the ministry'."""
    if (said := _after(text, start, "according to", language)) is None:
        return
    yield said
    if (joined := language.credits.joined.match(text, said.end)) and (other := _after(text, joined.end(), "according to", language)):
        yield other


def _labelled(match: re.Match[str], language: Language) -> Said | None:
    """'Pentagon: two planes have left', 'MINISTER OF HOME AFFAIRS: We had one'."""
    label = match.group("label")
    speaker = name_speaker(f"{language.speakers.the} {label.lower()}" if label.isupper() and len(label) > 5 else label, language)
    official = speaker is not None and speaker.kind not in (None, CreditKind.OTHER)
    return Said(Speaker(label, speaker.kind), 0, match.end("label"), "a label") if speaker and official else None


def _before(text: str, end: int, language: Language) -> Said | None:
    """'The ministry said', 'the director, who was there, told'."""
    start = max(0, end - REACH)
    chunk = text[start:end].rstrip()
    for _ in range(_MOST_FILLERS):
        if language.credits.not_the_speaker.search(chunk[-12:]):
            return None
        shorter = language.credits.filler.sub("", chunk).rstrip()
        if shorter == chunk:
            break
        chunk = shorter
    if chunk.endswith(")") and "(" in chunk:
        said = _ending_at(text, start, start + chunk.rindex("("), language)
        return said._replace(end=start + len(chunk), speaker=said.speaker._replace(name=text[said.start : start + len(chunk)])) if said else None
    if inserted := _INSERTED.search(chunk):
        return _with_insert(text, start, start + inserted.start(), inserted.group("inserted"), language)
    return None if chunk.endswith((",", "”", '"', "»", ".", ":", ";")) else _ending_at(text, start, start + len(chunk), language)


def _with_insert(text: str, start: int, end: int, inserted: str, language: Language) -> Said | None:
    """'Karoline Leavitt, the press secretary, said': what stands between commas may say what she is."""
    what = name_speaker(inserted, language)
    if what is None and not language.credits.insert_opens.match(inserted):
        return None
    said = _ending_at(text, start, end, language)
    if said is not None:
        return _titled(said, what, language)
    at = end + 1 + len(inserted) - len(inserted.lstrip())
    return Said(what, at, end + 1 + len(inserted), "who, between commas") if what and what.kind else None


def _titled(said: Said, what: Speaker | None, language: Language) -> Said:
    """A bare name with what the words beside it say that person is."""
    if said.speaker.kind is not None or what is None or not is_bare_name(said.speaker.name, language):
        return said
    kind = CreditKind.NAMED_OFFICIAL if what.kind in _RAN_BY else what.kind if what.kind is CreditKind.OTHER else None
    return said._replace(speaker=Speaker(said.speaker.name, kind), rule="name and title")


def _ending_at(text: str, start: int, end: int, language: Language) -> Said | None:
    """The speaker whose words end here."""
    chunk = text[start:end]
    boundary = next(reversed(list(language.credits.boundary.finditer(chunk))), None)
    cut = boundary.end() if boundary else 0
    cut += len(chunk[cut:]) - len(chunk[cut:].lstrip())
    lead = language.credits.lead_in.match(chunk, cut)
    at = lead.end() if lead else cut
    speaker = name_speaker(chunk[at:], language) if len(chunk[at:].split()) <= MOST_WORDS else None
    if speaker is not None:
        return Said(speaker, start + at, end, "who, then said")
    if boundary and boundary.group("relative"):
        return _ending_at(text, start, start + len(chunk[: boundary.start()].rstrip(" ,")), language)
    return _last_words(text, start + at, end, language)


def _last_words(text: str, start: int, end: int, language: Language) -> Said | None:
    """A speaker at the end of longer words: 'Two planes landed the ministry'."""
    for match in reversed(list(language.credits.article.finditer(text, start, end))):
        speaker = name_speaker(text[match.start() : end], language)
        if speaker is not None and speaker.kind not in (None, CreditKind.OTHER):
            return Said(speaker, match.start(), end, "who, then said")
    return None


def _inverted(text: str, match: re.Match[str], language: Language) -> Said | None:
    """', said the ministry'."""
    return _after(text, match.end(), "said, then who", language) if _INVERTS.search(text[max(0, match.start() - 3) : match.start()]) else None


def _after(text: str, start: int, rule: str, language: Language) -> Said | None:
    """The speaker whose words begin here, as many of them as name one."""
    rest = text[start : start + REACH]
    lead = len(rest) - len(rest.lstrip())
    ends = language.credits.ends.search(rest, lead + 2)
    words = rest[lead : ends.start() if ends else len(rest)].rstrip(" .'’”\"")
    if not words or (words.split()[0].lower() in language.credits.no_name and words.lower() not in language.speakers.persons):
        return None
    starts = [match.end() for match in _UNSPACED.finditer(words)][:MOST_WORDS]
    for length in reversed(starts):
        if (speaker := name_speaker(words[:length], language)) is not None:
            at = start + lead
            return _apposed(text, Said(speaker, at, at + length, rule), language)
    return None


def _apposed(text: str, said: Said, language: Language) -> Said:
    """'said Wilson Paz, who runs the institute': what follows the name says what he is."""
    after = language.credits.apposed.match(text, said.end, said.end + 120)
    if after is None:
        return said
    runs = Speaker("", CreditKind.NAMED_OFFICIAL) if after.group("runs") else None
    return _titled(said, runs or name_speaker(after.group("what"), language), language)


def _reporter(match: re.Match[str], language: Language) -> Found[Credit]:
    group = next(name for name in ("after", "before", "paren") if match.group(name))
    name = match.group(group)
    kind = CreditKind.AGENCY if re.fullmatch(language.speakers.agencies, name) else CreditKind.OUTLET
    return Found(Credit(name=language.credits.spelled.get(name, name), kind=kind), match.start(group), match.end(group), "reporter")


def _clean(name: str, language: Language) -> str:
    return language.credits.articles.sub("", " ".join(name.split())).strip(" ,")
