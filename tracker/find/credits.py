"""Who a document credits with what it says: 'told Reuters', 'the migration institute said', 'according to a US official'.

A word of saying is looked for first; who speaks stands before it ('the ministry said'), after it (', said the ministry') or after
words such as 'according to'. What kind of source those words name is told in speakers.py. No pattern looks further than REACH.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from tracker.find.found import Found, spaced
from tracker.find.sought import Sought
from tracker.find.speakers import AGENCIES, OUTLETS, Speaker, is_bare_name, name_speaker
from tracker.models import Credit, CreditKind

_SAY = (
    r"said|says|confirm(?:ed|s)|told|tells|announce[ds]|wrote|writes|report(?:ed|s)|add(?:ed|s)|state[ds]|posted|posts|acknowledge[ds]|disclose[ds]|note[ds]|counted|tweeted|explain(?:ed|s)|argue[ds]|"
    r"repl(?:ied|ies)|inform(?:ed|s)|indicate[ds]|assure[ds]|insist(?:ed|s)|specif(?:ied|ies)|recall(?:ed|s)|communicate[ds]|concede[ds]|claim(?:ed|s)|estimate[ds]|declare[ds]|reveal(?:ed|s)|stressed|stresses|"
    r"clarif(?:ied|ies)|warn(?:ed|s)|admit(?:ted|s)|allege[ds]|detail(?:ed|s)|maintain(?:ed|s)|commented|calculates?|reckon(?:ed|s)|believes|thinks|promises|denie[ds]|complained|testified|"
    r"let it be known|let slip|lets (?:us|it be) know|made (?:it )?known|makes of it|vouche[ds] for|(?:put|puts|gave|gives) the (?:number|figure|count|total)|speaks of|spoke of|wishes to (?:state|inform|clarify)|hereby|"
    r"(?:is|was) quoted as saying|would have (?:us|it)"
)
_SAYING = Sought(spaced(rf"(?<![\w-])(?:{_SAY})(?![\w-])"))
_SHOWS = r"show(?:s|ed|n)?|indicate[ds]?|suggest(?:s|ed)?|recorded|tracked|tracks"
# Words after which who speaks follows.
_BY = Sought(
    spaced(
        r"\b(?:[Aa]ccording to|[Ii]n the words of|[Bb]y the (?:account|count|reckoning) of|(?:confirmed|reported|announced|acknowledged|disclosed|told to us|told us|told reporters) by|[Cc]iting|[Qq]uoting|"
        r"(?:figures|data|numbers) (?:(?:issued|released|published|provided|put out) )?(?:from|by)|(?:statement|letter|bulletin|release|communiqu[eé]) (?:from|by|of|issued by|released by|put out by)) (?:both )?"
    )
)
_REPORTER = Sought(
    spaced(
        rf"(?:\btold|\bquoted by|\bcited by|\breported by|\bby|\b[Aa]ccording to|\bto|\bvia|\bas) (?:the )?(?:news (?:site|agency) |broadcaster |newspaper |magazine )?(?P<after>{AGENCIES}|{OUTLETS})\b(?! officials)|"
        rf"\b(?P<before>{AGENCIES}|{OUTLETS})(?:['’]s? [A-Z]\w+ [A-Z]\w+,?)? (?:report(?:s|ed)|said|says|writes|wrote|quot(?:es|ed|ing)|citing|cited|understands|has learned|had reported)|\((?P<paren>{AGENCIES})\)"
    )
)
# Between who speaks and the word of saying.
_FILLER = re.compile(
    spaced(
        r"(?:(?:^| )(?:also|later|separately|has|had|have|earlier|themselves|now|then|still|since|already|only|further|again|today|yesterday|first|afterwards?|meanwhile|privately|publicly|briefly|previously|wished to|"
        r"in (?:a|its|his|her) (?:\w+ )?(?:\w+ )?(?:statement|post|message|note|bulletin|release|tweet|address|speech|interview)|on (?:its|his|her) \w+(?: \w+)?|on X|(?:on |late |late on |early )?\w+day|this week|last week))$"
    )
)
_MOST_FILLERS = 4
_NOT_THE_SPEAKER = re.compile(r"\b(?:was|were|been|being|be|is|are|not|never|to|who|which|that|what)\s*$|n['’]t\s*$")
_INSERTED = re.compile(r",(?P<inserted>[^,;:“”\"]{1,110}),$")
_INSERT_OPENS = re.compile(r"\s*(?:who|which|whose|speaking|citing|quoting|asked|through|a|an|the|one|his|her|its|in|on|for|himself|herself|itself)\b")
# Where the words for a speaker cannot reach back over.
_BOUNDARY = re.compile(
    spaced(
        r"[;:“”\"«»(—]|(?<=\s)[–-](?=\s)|,(?!\d)|(?:^|(?<=\s))['‘’](?=\w)|\b(?:that|but|because|when|while|where|if|than|whereas|although|though|whether|so|what|as|or|since|until|before|after|once|said|told|says)\b|"
        r"\band(?= [a-z])|\b(?P<relative>who|which|whose)\b"
    )
)
_LEAD_IN = re.compile(spaced(r"(?:(?:Late|Early|Also|There|Later|Then|Meanwhile|Only|Yet|And|But|Here),? )?(?:(?:[Oo]n|[Ii]n|[Bb]y|[Aa]t) (?!the\b|a\b|an\b)[\w.]+(?: (?:night|morning|evening|afternoon|\d{4}))?,? )?"))
_ARTICLE = re.compile(r"(?<![\w-])(?<!of )(?<!at )(?<!for )(?<!in )(?<!by )(?<!from )(?<!with )(?<!on )(?<!to )(?:the|The|a|an|A|An|two|[A-ZÀ-Þ]\w+['’]s)\s")
# Where the words for a speaker who is named after the word of saying end.
_ENDS = re.compile(
    spaced(
        r"[,;:“”\"«»(—]|\.$|\.(?= [A-Z]\w+ [a-z])|\s[–-]\s|\b(?:that|who|which|whose|as|after|when|while|because|before|told|said|and (?:that|said|the|an?|its|his|her|two|one)|but|since|without|adding|last|late|early|this week|today|yesterday|following|during|upon|"
        r"(?:on|by|for|since|late|early) (?:\w+day|X|Twitter|Facebook)|in (?:a|an|its|his|her|their) (?:\w+ )?(?:\w+ )?(?:statement|post|message|note|bulletin|email|press|interview|news|video|report|reply|letter|written|court))\b|"
        r"(?<!\bof)(?<!\bfor)(?<!\bin)(?<!\bat)(?<!\bwith)(?<!\bfrom)(?<!\bon)(?<!\bto)(?<!\bby)\s(?=(?:the|a|an|its|their|there|he|she|it|they|had|has|was|were|is|are|will|would|have|said) )"
    )
)
_INVERTS = re.compile(r"(?:[,”\"»?!—–.'’]|^)\s*$")
_NO_NAME = frozenset("to that in on he she it they of as by about at".split())
_APPOSED = re.compile(r",\s+(?P<what>(?:who|that) (?P<runs>runs|heads|leads|directs|chairs) [^,.;]{3,60}|(?:(?:the|a|an|one) )?[^,.;“”\"]{3,80})(?=[,.;“”\"]|$)")
_AND = re.compile(r",?\s+and\s+(?=(?:the|a|an|two|one|three|his|her|its|[A-ZÀ-Þ]\w+['’]s)\s)")
_LABEL = re.compile(r"(?P<label>[A-Z][\w .'’()-]{2,50}):\s")
_BODY = Sought(
    r"\b(?:Flightradar24|FlightRadar24|FlightAware|ADS-B Exchange|(?:[Pp]ublic(?:ly available)? )?[Ff]light[- ](?:tracking|radar|tracker|data|records)(?: (?:data|sites?|websites?|services?|records|firms?|software|groups?|maps?))?|"
    r"[Tt]racking (?:data|sites?)|[Ww]itness at the Border|Human Rights (?:First|Watch)|Amnesty International|(?:the )?ACLU|American Civil Liberties Union)\b"
)
_BODY_TELLS = re.compile(rf"(?: from [A-Z]\w+| reviewed by [^,]{{3,30}})?(?:,[^,]{{0,60}},)?\s*(?:also\s+|later\s+)?(?:{_SHOWS}|said|says|reported)\b")
_BODY_CITED = re.compile(r"(?:[Aa]ccording to|told by|cited by)\s+(?:the\s+)?$")

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


def find_credits(text: str) -> list[Found[Credit]]:
    """Who is credited in a sentence, in order of rank: reporters first, then named officials, institutions, officials, others.

    >>> [(f.value.name, f.value.kind.value) for f in find_credits("a US official told Reuters")]
    [('Reuters', 'agency'), ('a US official', 'unnamed_official')]
    """
    return rank(text, find_said(text))


def rank(text: str, said: Iterable[Said]) -> list[Found[Credit]]:
    """Order the speakers of a sentence and its reporters; words that name two are the first's."""
    found = [_reporter(match) for match in _REPORTER.finditer(text)]
    found += [Found(Credit(name=_clean(s.speaker.name), kind=s.speaker.kind), s.start, s.end, s.rule) for s in said if s.speaker.kind]
    found.sort(key=lambda f: (f.rule != "reporter", _RANK[f.value.kind], f.start))
    return [f for i, f in enumerate(found) if not any(g.start < f.end and f.start < g.end for g in found[:i])]


@lru_cache(_KEPT)
def find_said(text: str) -> tuple[Said, ...]:
    """Every speaker of a sentence, 'he', 'it' and bare names included; one who speaks only of a remark that follows ';' or ':' is left out."""
    return tuple(said for said in _said(text) if said.speaker.kind is not CreditKind.OTHER or not re.search("[;:]", text[: said.start]))


def _said(text: str) -> Iterator[Said]:
    if (label := _LABEL.match(text)) and (said := _labelled(label)):
        yield said
    for match in _BY.finditer(text):
        yield from _one_or_two(text, match.end())
    for match in _SAYING.finditer(text):
        if said := _before(text, match.start()) or _inverted(text, match):
            yield said
    for match in _BODY.finditer(text):
        if _BODY_TELLS.match(text, match.end()) or _BODY_CITED.search(text[max(0, match.start() - 20) : match.start()]):
            yield Said(Speaker(match.group(), CreditKind.OTHER), match.start(), match.end(), "data or a body")


def _one_or_two(text: str, start: int) -> Iterator[Said]:
    """'According to flight data and the ministry'."""
    if (said := _after(text, start, "according to")) is None:
        return
    yield said
    if (joined := _AND.match(text, said.end)) and (other := _after(text, joined.end(), "according to")):
        yield other


def _labelled(match: re.Match[str]) -> Said | None:
    """'Pentagon: two planes have left', 'MINISTER OF HOME AFFAIRS: We had one'."""
    label = match.group("label")
    speaker = name_speaker("the " + label.lower() if label.isupper() and len(label) > 5 else label)
    official = speaker is not None and speaker.kind not in (None, CreditKind.OTHER)
    return Said(Speaker(label, speaker.kind), 0, match.end("label"), "a label") if speaker and official else None


def _before(text: str, end: int) -> Said | None:
    """'The ministry said', 'the director, who was there, told'."""
    start = max(0, end - REACH)
    chunk = text[start:end].rstrip()
    for _ in range(_MOST_FILLERS):
        if _NOT_THE_SPEAKER.search(chunk[-12:]):
            return None
        chunk = _FILLER.sub("", chunk).rstrip()
    if chunk.endswith(")") and "(" in chunk:
        said = _ending_at(text, start, start + chunk.rindex("("))
        return said._replace(end=start + len(chunk), speaker=said.speaker._replace(name=text[said.start : start + len(chunk)])) if said else None
    if inserted := _INSERTED.search(chunk):
        return _with_insert(text, start, start + inserted.start(), inserted.group("inserted"))
    return None if chunk.endswith((",", "”", '"', "»", ".", ":", ";")) else _ending_at(text, start, start + len(chunk))


def _with_insert(text: str, start: int, end: int, inserted: str) -> Said | None:
    """'Karoline Leavitt, the press secretary, said': what stands between commas may say what she is."""
    what = name_speaker(inserted)
    if what is None and not _INSERT_OPENS.match(inserted):
        return None
    said = _ending_at(text, start, end)
    if said is not None:
        return _titled(said, what)
    at = end + 1 + len(inserted) - len(inserted.lstrip())
    return Said(what, at, end + 1 + len(inserted), "who, between commas") if what and what.kind else None


def _titled(said: Said, what: Speaker | None) -> Said:
    """A bare name with what the words beside it say that person is."""
    if said.speaker.kind is not None or what is None or not is_bare_name(said.speaker.name):
        return said
    kind = CreditKind.NAMED_OFFICIAL if what.kind in _RAN_BY else what.kind if what.kind is CreditKind.OTHER else None
    return said._replace(speaker=Speaker(said.speaker.name, kind), rule="name and title")


def _ending_at(text: str, start: int, end: int) -> Said | None:
    """The speaker whose words end here."""
    chunk = text[start:end]
    boundary = next(reversed(list(_BOUNDARY.finditer(chunk))), None)
    cut = boundary.end() if boundary else 0
    cut += len(chunk[cut:]) - len(chunk[cut:].lstrip())
    lead = _LEAD_IN.match(chunk, cut)
    at = lead.end() if lead else cut
    speaker = name_speaker(chunk[at:]) if len(chunk[at:].split()) <= MOST_WORDS else None
    if speaker is not None:
        return Said(speaker, start + at, end, "who, then said")
    if boundary and boundary.group("relative"):
        return _ending_at(text, start, start + len(chunk[: boundary.start()].rstrip(" ,")))
    return _last_words(text, start + at, end)


def _last_words(text: str, start: int, end: int) -> Said | None:
    """A speaker at the end of longer words: 'Two planes landed the ministry'."""
    for match in reversed(list(_ARTICLE.finditer(text, start, end))):
        speaker = name_speaker(text[match.start() : end])
        if speaker is not None and speaker.kind not in (None, CreditKind.OTHER):
            return Said(speaker, match.start(), end, "who, then said")
    return None


def _inverted(text: str, match: re.Match[str]) -> Said | None:
    """', said the ministry'."""
    return _after(text, match.end(), "said, then who") if _INVERTS.search(text[max(0, match.start() - 3) : match.start()]) else None


def _after(text: str, start: int, rule: str) -> Said | None:
    """The speaker whose words begin here, as many of them as name one."""
    rest = text[start : start + REACH]
    lead = len(rest) - len(rest.lstrip())
    ends = _ENDS.search(rest, lead + 2)
    words = rest[lead : ends.start() if ends else len(rest)].rstrip(" .'’”\"")
    if not words or (words.split()[0].lower() in _NO_NAME and words.lower() not in ("he", "she")):
        return None
    starts = [match.end() for match in re.finditer(r"\S+", words)][:MOST_WORDS]
    for length in reversed(starts):
        if (speaker := name_speaker(words[:length])) is not None:
            at = start + lead
            return _apposed(text, Said(speaker, at, at + length, rule))
    return None


def _apposed(text: str, said: Said) -> Said:
    """'said Wilson Paz, who runs the institute': what follows the name says what he is."""
    after = _APPOSED.match(text, said.end, said.end + 120)
    if after is None:
        return said
    runs = Speaker("", CreditKind.NAMED_OFFICIAL) if after.group("runs") else None
    return _titled(said, runs or name_speaker(after.group("what")))


def _reporter(match: re.Match[str]) -> Found[Credit]:
    group = next(name for name in ("after", "before", "paren") if match.group(name))
    name = match.group(group)
    kind = CreditKind.AGENCY if re.fullmatch(AGENCIES, name) else CreditKind.OUTLET
    return Found(Credit(name=re.sub(r"^NBC$", "NBC News", name), kind=kind), match.start(group), match.end(group), "reporter")


def _clean(name: str) -> str:
    return re.sub(r"^(?:(?:and|the|The)\s+)+", "", " ".join(name.split())).strip(" ,")
