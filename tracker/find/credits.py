"""Who a document credits with what it says: 'told Reuters', 'the migration institute said', 'according to a US official'.

A word of saying is looked for first; who speaks stands before it ('the ministry said'), after it (', said the ministry') or after
words such as 'according to'. What kind of source those words name is told in speakers.py.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tracker.find.found import Found, spaced
from tracker.find.sought import sought
from tracker.find.speakers import AGENCIES, REPORTER, Speaker, is_bare_name, name_speaker
from tracker.models import Credit, CreditKind

_SAY = (
    r"said|says|confirm(?:ed|s)|told|tells|announce[ds]|wrote|writes|report(?:ed|s)|add(?:ed|s)|state[ds]|posted|acknowledge[ds]|disclose[ds]|note[ds]|counted|tweeted|explain(?:ed|s)|argue[ds]|answer(?:ed|s)|"
    r"repl(?:ied|ies)|inform(?:ed|s)|indicate[ds]|assure[ds]|insist(?:ed|s)|specif(?:ied|ies)|recall(?:ed|s)|communicate[ds]|concede[ds]|claim(?:ed|s)|estimate[ds]|declare[ds]|reveal(?:ed|s)|stressed|stresses|"
    r"clarif(?:ied|ies)|warn(?:ed|s)|admit(?:ted|s)|allege[ds]|detail(?:ed|s)|maintain(?:ed|s)|mentioned|commented|calculates?|reckon(?:ed|s)|believes|thinks|promises|denie[ds]|complained|testified|posts|"
    r"let it be known|let slip|lets (?:us|it be) know|made (?:it )?known|makes of it|vouche[ds] for|(?:put|puts|gave|gives) the (?:number|figure|count|total)|speaks of|spoke of|wishes to (?:state|inform|clarify)|hereby|"
    r"is quoted as saying|was quoted as saying|would have (?:us|it)"
)
_SAYING = re.compile(spaced(rf"(?<![\w-])(?P<say>{_SAY})(?![\w-])"))
_SHOWING = re.compile(r"(?<!\w)(?:show(?:s|ed|n)?|indicate[ds]?|suggest(?:s|ed)?|recorded|track(?:s|ed))(?!\w)")
_MAY_SAY = re.compile(spaced(rf"\b(?:{_SAY}|according|confirmed by|citing|shows?|showed|suggest|record|track|indicat|in the words of|figures from|made known by|officials|^[A-Z])"), re.IGNORECASE)
_BY = re.compile(
    spaced(
        r"\b(?:[Aa]ccording to|[Ii]n the words of|[Bb]y the (?:account|count|reckoning) of|(?:confirmed|reported|announced|acknowledged|disclosed|provided|released|published|told to us|told us|told reporters) by|[Cc]iting|[Qq]uoting|"
        r"(?:figures|data|numbers|a statement|a letter|a bulletin|a release|a communiqu[eé]|documents|records) (?:from|by|of|issued by|released by|put out by)) (?:both )?"
    )
)
# Between who speaks and the word of saying.
_FILLERS = re.compile(
    spaced(
        r"(?:(?:^| )(?:also|later|separately|has|had|have|earlier|themselves|now|then|still|since|already|only|further|again|today|yesterday|first|afterwards?|meanwhile|privately|publicly|briefly|previously|"
        r"in (?:a|its|his|her) (?:\w+ ){0,3}?(?:statement|post|message|note|bulletin|release|tweet|address|speech|interview)|on (?:its|his|her) [\w ]{3,20}|on X|on \w+day|late on \w+day|late \w+day|early \w+day|this week|last week|wished to|\w+day))+$"
    )
)
_PASSIVE = re.compile(r"\b(?:was|were|been|being|be|is|are|not|never|to|been|who|which|that|what|as it|n['’]t)\s*$")
_INSERTED = re.compile(r",(?P<inserted>[^,;:“”\"]{1,110}),\s*$")
_INSERT_OPENS = re.compile(r"\s*(?:who|which|whose|speaking|citing|quoting|asked|through|a|an|the|one|his|her|its|in|on|for|himself|herself|itself)\b")
_BOUNDARY = re.compile(
    spaced(
        r"[;:“”\"«»(—]|(?<=\s)[–-](?=\s)|,(?!\d)|(?:^|(?<=\s))['‘’](?=\w)|['’](?=\s(?:said|says|told))|\b(?:that|but|because|when|while|where|if|than|whereas|although|though|whether|so|what|as|or|since|until|before|after|once|said|told|says)\b|"
        r"\band(?= (?:the|a|an|its|his|her|their|two|three|one|another|other|some|several|[a-z]+)\b)|\b(?P<relative>who|which|whose)\b"
    )
)
_LEAD_IN = re.compile(spaced(r"^(?:(?:Late|Early|Also|There|Later|Then|Meanwhile|Only|Yet|And|But|Here)(?:,)? )?(?:(?:[Oo]n|[Ii]n|[Bb]y|[Aa]t) (?!the\b|a\b|an\b)[\w.]+(?: (?:night|morning|evening|afternoon|\d{4}))?,? )?"))
_AFTER_ENDS = re.compile(
    spaced(
        r"[,;:“”\"«»(—]|\.$|\.(?= [A-Z]\w+ [a-z])|\s[–-]\s|\b(?:that|who|which|whose|as|after|when|while|because|before|told|said|and (?:that|said)|but|since|without|adding|last|late|early|this week|today|yesterday|following|during|upon|"
        r"(?:on|by|for|since|late|early) (?:\w+day|X|Twitter|Facebook)|in (?:a|an|its|his|her|their) (?:\w+ ){0,3}?(?:statement|post|message|note|bulletin|email|press|interview|news|video|report|reply|letter|written|court))\b|"
        r"(?<!\bof)(?<!\bfor)(?<!\bin)(?<!\bat)(?<!\bwith)(?<!\bfrom)(?<!\bon)(?<!\bto)(?<!\bby)\s(?=(?:the|a|an|its|their|there|he|she|it|they|had|has|was|were|is|are|will|would|have|said) )"
    )
)
_INVERTS = re.compile(r"(?:[,”\"»?!—–.]|[^\w\s]['’]|['’]|^)\s*$")
_APPOSED = re.compile(r"^,\s+(?P<what>(?:(?:who|that) (?:runs|heads|leads|directs|chairs) [^,.;]{3,60})|(?:(?:the|a|an|one) )?[^,.;“”\"]{3,80})(?=[,.;“”\"]|$)")
_RUNS = re.compile(r"^(?:who|that) (?:runs|heads|leads|directs|chairs) ")
_LABEL = re.compile(r"^(?P<label>[A-Z][\w .'’()-]{2,50}):\s")
_INDIVIDUAL_DATA = re.compile(r"\b(?:Flightradar24|FlightRadar24|FlightAware|ADS-B Exchange|(?:[Pp]ublic(?:ly available)? )?[Ff]light[- ](?:tracking|radar|tracker|data|records)(?: (?:data|sites?|websites?|services?|records|firms?|software|groups?|maps?))?|[Tt]racking (?:data|sites?)|[Ww]itness at the Border|Human Rights (?:First|Watch)|Amnesty International|(?:the )?ACLU|American Civil Liberties Union)\b")  # fmt: skip

# Newsrooms count first, since two documents that credit one newsroom are one source.
_RANK = (CreditKind.AGENCY, CreditKind.OUTLET, CreditKind.NAMED_OFFICIAL, CreditKind.INSTITUTION, CreditKind.UNNAMED_OFFICIAL, CreditKind.OTHER)
_REACH = 170
_KEPT = 256  # sentences: those of a document or two, which are asked for again


class Said(NamedTuple):
    """Words for a speaker with their place in the text."""

    speaker: Speaker
    start: int
    end: int
    rule: str


# From here on tried only where their words stand.
_SAYING, _MAY_SAY, _BY, _INDIVIDUAL_DATA = sought(_SAYING, _MAY_SAY, _BY, _INDIVIDUAL_DATA)
_REPORTER = sought(REPORTER)[0]


def find_credits(text: str) -> list[Found[Credit]]:
    """Who is credited in a sentence, in order of rank: reporters first, then named officials, institutions, officials, others.

    >>> [(f.value.name, f.value.kind.value) for f in find_credits("a US official told Reuters")]
    [('Reuters', 'agency'), ('a US official', 'unnamed_official')]
    """
    found = [_reporter(match) for match in _REPORTER.finditer(text)]
    told = [s for s in find_said(text) if s.speaker.kind is not None]
    told.sort(key=lambda s: (_RANK.index(s.speaker.kind) if s.speaker.kind else 0, s.start))
    for said in told:
        if said.speaker.kind and not any(said.start < f.end and f.start < said.end for f in found):
            found.append(Found(Credit(name=_clean(said.speaker.name), kind=said.speaker.kind), said.start, said.end, said.rule))
    return sorted(found, key=lambda f: _RANK.index(f.value.kind))


@lru_cache(_KEPT)
def find_said(text: str) -> tuple[Said, ...]:
    """Every speaker of a sentence in the order of the words, 'he', 'it' and bare names included."""
    return tuple(_said(text)) if _MAY_SAY.search(text) else ()


def _said(text: str) -> Iterator[Said]:
    if (label := _LABEL.match(text)) and (speaker := name_speaker(_lowered(label.group("label")))) and speaker.kind not in (None, CreditKind.OTHER):
        yield Said(Speaker(label.group("label"), speaker.kind), 0, label.end("label"), "a label")
    for match in _BY.finditer(text):
        if (said := _after(text, match.end(), "according to")) is not None:
            yield said
    for match in _SAYING.finditer(text):
        said = _before(text, match.start()) or (_after(text, match.end(), "said, then who") if _INVERTS.search(text[max(0, match.start() - 3) : match.start()]) else None)
        if said is not None:
            yield said
    yield from _shown(text)


def _shown(text: str) -> Iterator[Said]:
    """What data show, and bodies whose names are no common words."""
    for match in _INDIVIDUAL_DATA.finditer(text):
        behind, ahead = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 60]
        if _SHOWN.match(ahead) or _BY_END.search(behind):
            yield Said(Speaker(match.group(), CreditKind.OTHER), match.start(), match.end(), "data or a body")


_SHOWN = re.compile(rf"(?: from [A-Z]\w+| reviewed by [^,]{{3,30}})?(?:,[^,]{{0,60}},)?\s*(?:also\s+|later\s+)?(?:{_SHOWING.pattern}|said|says|reported)")
_BY_END = re.compile(r"(?:[Aa]ccording to|told by|cited by)\s+(?:the\s+)?$")


def _before(text: str, end: int) -> Said | None:
    """'The ministry said', 'the director, who was there, told'."""
    start = max(0, end - _REACH)
    chunk = text[start:end]
    if _PASSIVE.search(_FILLERS.sub("", chunk.rstrip())[-12:] + " ") or _PASSIVE.search(chunk[-12:]):
        return None
    chunk = _FILLERS.sub("", chunk.rstrip()).rstrip()
    if chunk.endswith(")") and "(" in chunk:
        inner = chunk.rindex("(")
        said = _ending_at(text, start, start + inner)
        return said._replace(end=start + len(chunk), speaker=said.speaker._replace(name=text[said.start : start + len(chunk)])) if said else None
    if inserted := _INSERTED.search(chunk):
        return _with_insert(text, start, start + inserted.start(), inserted.group("inserted"))
    return _ending_at(text, start, start + len(chunk)) if not chunk.endswith((",", "”", '"', "»", ".", ":", ";")) else None


def _with_insert(text: str, start: int, end: int, inserted: str) -> Said | None:
    """'Karoline Leavitt, the press secretary, said': what stands between commas may say what she is."""
    what = name_speaker(inserted)
    if what is None and not _INSERT_OPENS.match(inserted):
        return None
    said = _ending_at(text, start, end)
    if said is None or said.speaker.kind is None:
        if what is not None and what.kind in (CreditKind.NAMED_OFFICIAL, CreditKind.UNNAMED_OFFICIAL, CreditKind.OTHER) and (said is not None and is_bare_name(said.speaker.name)):
            kind = CreditKind.OTHER if what.kind is CreditKind.OTHER else CreditKind.NAMED_OFFICIAL
            return said._replace(speaker=Speaker(said.speaker.name, kind), rule="name and title")
        at = end + 1
        offset = len(inserted) - len(inserted.lstrip())
        return Said(what, at + offset, at + len(inserted.rstrip()), "who, between commas") if said is None and what and what.kind else said
    return said


def _ending_at(text: str, start: int, end: int) -> Said | None:
    """The speaker whose words end here."""
    chunk = text[start:end]
    cut, relative = 0, None
    for boundary in _BOUNDARY.finditer(chunk):
        cut, relative = boundary.end(), boundary if boundary.group("relative") else None
    lead = _LEAD_IN.match(chunk[cut:].lstrip())
    at = cut + len(chunk[cut:]) - len(chunk[cut:].lstrip()) + (lead.end() if lead else 0)
    speaker = name_speaker(chunk[at:]) if len(chunk[at:].split()) <= 14 else None
    if speaker is not None:
        return Said(speaker, start + at, end, "who, then said")
    if relative is not None:
        return _ending_at(text, start, start + len(chunk[: relative.start()].rstrip(" ,")))
    return _last_words(text, start + at, end)


_ARTICLE = re.compile(r"(?<![\w-])(?<!of )(?<!at )(?<!for )(?<!in )(?<!by )(?<!from )(?<!with )(?<!on )(?<!to )(?:the|The|a|an|A|An|two|[A-ZÀ-Þ]\w+['’]s)\s")


def _last_words(text: str, start: int, end: int) -> Said | None:
    """A speaker at the end of longer words: 'Two planes landed the ministry'."""
    found = None
    for match in _ARTICLE.finditer(text[start:end]):
        speaker = name_speaker(text[start + match.start() : end])
        if speaker is not None and speaker.kind not in (None, CreditKind.OTHER):
            found = Said(speaker, start + match.start(), end, "who, then said")
    return found


def _after(text: str, start: int, rule: str) -> Said | None:
    """', said the ministry', 'according to a US official'."""
    rest = text[start : start + _REACH]
    lead = len(rest) - len(rest.lstrip())
    ends = _AFTER_ENDS.search(rest, lead + 2)
    words = rest[lead : ends.start() if ends else len(rest)].rstrip(" .'’”\"")
    if not words or words.split()[0].lower() in ("to", "that", "in", "on", "he", "she", "it", "they", "of", "as", "by", "about", "at"):
        if words.lower() not in ("he", "she"):
            return None
    while words:
        speaker = name_speaker(words)
        if speaker is not None and len(words.split()) <= 14:
            return _apposed(text, Said(speaker, start + lead, start + lead + len(words), rule))
        words = " ".join(words.split()[:-1]) if len(words.split()) > 2 else ""
        words = rest[lead : lead + len(words)] if words and rest[lead : lead + len(words)] == words else ""
    return None


def _apposed(text: str, said: Said) -> Said:
    """'said Wilson Paz, who runs the institute': what follows the name says what he is."""
    if said.speaker.kind is not None or not is_bare_name(said.speaker.name):
        return said
    after = _APPOSED.match(text[said.end : said.end + 120])
    if after is None:
        return said
    what = Speaker("", CreditKind.NAMED_OFFICIAL) if _RUNS.match(after.group("what")) else name_speaker(after.group("what"))
    if what is None or what.kind not in (CreditKind.NAMED_OFFICIAL, CreditKind.UNNAMED_OFFICIAL, CreditKind.OTHER):
        return said
    return said._replace(speaker=Speaker(said.speaker.name, CreditKind.OTHER if what.kind is CreditKind.OTHER else CreditKind.NAMED_OFFICIAL))


def _reporter(match: re.Match[str]) -> Found[Credit]:
    group = next(name for name in ("after", "before", "paren") if match.group(name))
    name = match.group(group)
    kind = CreditKind.AGENCY if re.fullmatch(AGENCIES, name) else CreditKind.OUTLET
    return Found(Credit(name=re.sub(r"^NBC$", "NBC News", name), kind=kind), match.start(group), match.end(group), "reporter")


def _lowered(label: str) -> str:
    """A label in capitals as words: 'MINISTER OF HOME AFFAIRS'."""
    return "the " + label.lower() if label.isupper() and len(label) > 5 else label


def _clean(name: str) -> str:
    return re.sub(r"^(?:(?:and|the|The)\s+)+", "", " ".join(name.split())).strip(" ,")
