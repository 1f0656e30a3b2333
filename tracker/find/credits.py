"""Who a document credits with what it says: 'the migration institute said', 'according to a US official', 'Reuters reported'.

A word of saying is looked for first; who speaks stands before it ('the ministry said'), after it (', said the ministry') or after
words such as 'according to'. What kind of source those words name is told in speakers.py. No pattern looks further than REACH. The
newsroom that they told ('told Reuters') stands beside who speaks; newsrooms.py finds it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from tracker.find.english import ENGLISH
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.newsrooms import IN_BRACKETS, Told, as_credit, find_heard, find_reporters, find_told
from tracker.find.speakers import Speaker, is_bare_name, name_speaker
from tracker.models import Credit, CreditKind

_MOST_FILLERS = 4
_INSERTED = re.compile(r",(?P<inserted>[^,;:“”\"]{1,110}),$")
_REMARK_AHEAD, _UNSPACED = re.compile(r"[;:](?!\d)"), re.compile(r"\S+")
_INVERTS = re.compile(r"(?:[,”\"»?!—–.'’]|^)\s*$")
_ASIDE = re.compile(r"[^,;]{0,40},\s*")  # between the words that open what is said and who says it: ' on Thursday, '
_LABEL = re.compile(r"(?P<label>[A-Z][\w .'’()-]{2,50}):\s")

_RANK = {kind: rank for rank, kind in enumerate((CreditKind.AGENCY, CreditKind.OUTLET, CreditKind.NAMED_OFFICIAL, CreditKind.INSTITUTION, CreditKind.UNNAMED_OFFICIAL, CreditKind.OTHER))}
_RAN_BY = frozenset({CreditKind.NAMED_OFFICIAL, CreditKind.UNNAMED_OFFICIAL})
# Words for a speaker lie within this many characters of the word of saying, and are at most so many words.
REACH, MOST_WORDS = 170, 14
_KEPT = 256  # sentences: those of a document or two, which are asked for again


class Said(NamedTuple):
    """Words for a speaker with their place in the text, the rule that found them, and the newsroom that the speaker told."""

    speaker: Speaker
    start: int
    end: int
    rule: str
    told_to: Found[str] | None = None


class Credited(NamedTuple):
    """Who is credited, with the offsets of the words that name them, the rule that found these, and the newsroom that they told."""

    value: Credit
    start: int
    end: int
    rule: str = ""
    told_to: Found[str] | None = None

    @property
    def by_newsroom(self) -> bool:
        """Whether a newsroom stands behind it: one that is credited itself, or one that was told."""
        return self.told_to is not None or (self.value.is_reporter and self.rule != IN_BRACKETS)

    def moved(self, by: int) -> "Credited":
        """The same where the text begins so many characters earlier."""
        return self._replace(start=self.start + by, end=self.end + by, told_to=moved(self.told_to, by))


def moved(newsroom: Found[str] | None, by: int) -> Found[str] | None:
    """A newsroom where the text begins so many characters earlier."""
    return newsroom._replace(start=newsroom.start + by, end=newsroom.end + by) if newsroom else None


def find_credits(text: str, language: Language = ENGLISH) -> list[Credited]:
    """Who is credited in a sentence, the one that counts first; words that name two are the first's.

    Where a newsroom reports, or was told, comes first, since two documents that rest on one newsroom are one source; then named
    officials, institutions, officials, others; an agency in brackets is credited where nobody speaks.

    >>> [(f.value.name, f.value.kind.value, f.told_to.value) for f in find_credits("a US official told Reuters")]
    [('a US official', 'unnamed_official', 'Reuters')]
    """
    said = find_said(text, language)
    found = [Credited(Credit(name=_clean(s.speaker.name, language), kind=s.speaker.kind), s.start, s.end, s.rule, s.told_to) for s in said if s.speaker.kind]
    found += _newsrooms_alone(text, [f.told_to for f in found if f.told_to], language)
    found.sort(key=_order)
    return [f for i, f in enumerate(found) if not any(g.start < f.end and f.start < g.end for g in found[:i])]


def _order(found: Credited) -> tuple[bool, bool, int, int]:
    return not found.by_newsroom, found.rule == IN_BRACKETS, _RANK[found.value.kind], found.start


def _newsrooms_alone(text: str, told: Sequence[Found[str]], language: Language) -> Iterator[Credited]:
    """Newsrooms that report, or that were told by nobody of whom it is known what they are."""
    alone = [*find_reporters(text, language), *(as_credit(one.newsroom, language) for one in (*find_told(text, language), *find_heard(text, language)))]
    yield from (Credited(*found) for found in alone if not any(found.start < one.end and one.start < found.end for one in told))


@lru_cache(_KEPT)
def find_said(text: str, language: Language = ENGLISH) -> tuple[Said, ...]:
    """Every speaker of a sentence, 'he', 'it' and bare names included; one who speaks only of a remark that follows ';' or ':' is left out."""
    found = _with_newsrooms(text, list(_said(text, language)), language)
    return tuple(said for said in found if said.speaker.kind is not CreditKind.OTHER or not _REMARK_AHEAD.search(text, 0, said.start))


def _with_newsrooms(text: str, said: list[Said], language: Language) -> tuple[Said, ...]:
    """The speakers, each with the newsroom that the sentence says was told by that speaker."""
    for told in find_told(text, language):
        at = _who_told(text, told, said, language)
        if at is not None and said[at].told_to is None:
            said[at] = _up_to(text, said[at], told.start)._replace(told_to=told.newsroom)
    heard = ((told, _after(text, told.end, "who was heard", language)) for told in find_heard(text, language))
    return (*said, *(speaker._replace(told_to=told.newsroom) for told, speaker in heard if speaker))


def _up_to(text: str, said: Said, start: int) -> Said:
    """The words for a speaker without those of telling: 'an official interviewed by Reuters' is an official."""
    if not said.start < start < said.end:
        return said
    name = text[said.start : start].rstrip(" ,")
    return said._replace(speaker=said.speaker._replace(name=name), end=said.start + len(name))


def _who_told(text: str, told: Told, said: Sequence[Said], language: Language) -> int | None:
    """The speaker beside whom the words of telling stand; words that stand aside may open what another says: 'Speaking to Reuters, an official said'."""
    before = max((i for i, s in enumerate(said) if s.start < told.start), key=lambda i: said[i].end, default=None)
    after = min((i for i, s in enumerate(said) if s.start >= told.end), key=lambda i: said[i].start, default=None)
    if not told.aside:
        return before if before is not None and language.newsrooms.beside.fullmatch(text, said[before].end, max(said[before].end, told.start)) else None
    if after is None:
        return before
    beside = before is not None and not text[said[before].end : told.start].strip(" ,")
    opens = before is None or (not beside and _ASIDE.fullmatch(text, told.end, said[after].start) is not None)
    return after if opens else before


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


def _clean(name: str, language: Language) -> str:
    return language.credits.articles.sub("", " ".join(name.split())).strip(" ,")
