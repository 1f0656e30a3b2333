"""Who a document credits with what it says: 'told Reuters', 'the migration institute said', 'according to a US official'."""

import re
from collections.abc import Iterator

from tracker.find.found import Found, spaced
from tracker.find.sought import Sought, sought
from tracker.models import Credit, CreditKind

AGENCIES = r"Reuters|AFP|Agence France-Presse|AP|Associated Press|EFE|Bloomberg|Xinhua|ANSA|DPA|UPI|PTI|ANI"
OUTLETS = (
    r"NBC(?: News)?|CBS(?: News)?|ABC News|CNN|Fox News|NewsNation|The New York Times|New York Times|The Washington Post|Washington Post|Wall Street Journal|Politico|Axios|Daily Mail|DailyMail\.com|"
    r"Task & Purpose|The Guardian|BBC|El País|El Universal|Milenio|Univision|Telemundo|Noticias Telemundo|The Indian Express|Air & Space Forces Magazine|El Tiempo|Prensa Libre|Caracol Radio|NPR|PBS|USA Today|Newsmax"
)
_REPORTER = re.compile(
    spaced(
        rf"(?:\btold|\bquoted by|\bcited by|\breported by|\bby|\b[Aa]ccording to|\bto|\bvia|\bas) (?:the )?(?:news (?:site|agency) |broadcaster |newspaper |magazine )?(?P<after>{AGENCIES}|{OUTLETS})\b(?! officials)|"
        rf"\b(?P<before>{AGENCIES}|{OUTLETS})(?:['’]s? [A-Z]\w+ [A-Z]\w+,?)? (?:report(?:s|ed)|said|says|writes|wrote|quot(?:es|ed|ing)|citing|cited|understands|has learned|had reported)|\((?P<paren>{AGENCIES})\)"
    )
)
_TITLE = (
    r"(?i:president|prime minister|vice president|(?:foreign|interior|justice|defen[cs]e|security) minister|secretary of (?:state|defen[cs]e|homeland security)|(?:press |defen[cs]e |homeland security )?secretary|undersecretary|"
    r"minister|chancellor|governor|mayor|border czar|attorney general|spokes(?:man|woman|person)|chief minister|ambassador|consul(?: general)?|senator|congress(?:man|woman)|commissioner|director|sheriff)|Rep\.|Sen\.|Gov\.|Gen\.|Col\.|Lt\.|Maj\.|Adm\.|Capt\."
)
_PROPER = r"[A-ZÀ-Þ][\w'’.-]+(?:\s+(?:de\s+|da\s+|del\s+)?[A-ZÀ-Þ][\w'’.-]+){0,3}"
# Before a title stand capitals only ('White House press secretary'), so that 'said' and 'On Monday' stay outside the name.
_BEFORE_TITLE = r"(?:(?!(?:On|In|At|By|And|But|The|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b)[A-ZÀ-Þ][\w.]{0,23}\s+){0,3}?"
_NAMED = re.compile(rf"(?<![\w.]){_BEFORE_TITLE}\b(?:{_TITLE}),?\s+(?P<name>{_PROPER})")
_NAMED_AFTER = re.compile(rf"(?<![\w.])(?P<name>(?=\S+\s+[A-ZÀ-Þ]){_PROPER}),\s+(?:(?:the|a|an)\s+)?(?:[\w'’.-]{{1,24}}\s+){{0,4}}?(?:{_TITLE})(?:\s+(?:of|for|at)\s+[^,.]{{1,40}})?,")
_SAID = r"(?:said|says|confirmed|told|announced|wrote|reported|added|stated|posted|acknowledged|disclosed|noted|confirmed|counted|tweeted|explained|argued|answered|informed|indicated|assured|insisted|specified)"
_SAYS = re.compile(rf"{_SAID}|[Aa]ccording|[Ss]how(?:s|ed|n)?\b|indicat|suggest|recorded|tracked")
_DATA = re.compile(r"track|radar|data|Aware|ADS-B|spotter|records", re.IGNORECASE)
_UNNAMED = re.compile(
    spaced(
        r"\b(?P<who>(?:(?:an?|one|two|three|four|another|several|senior|other|some) ){0,4}(?:other )?(?:senior )?(?:u\.?s\.?|american|mexican|(?-i:[A-Z])\w+(?:an|ese|ish|i)|white house|pentagon|defen[cs]e|military|administration|state department|homeland security|dhs|government|airport|embassy|"
        r"guatemalan government|border patrol|fort bliss|law enforcement|army|air force)?(?: (?:defen[cs]e|military|government|administration|immigration))?(?: and (?:an? )?[A-Z]\w+)? (?:officials?|officers?|authorities|sources?|spokes(?:man|woman|person)))\b"
    ),
    re.IGNORECASE,
)
_INSTITUTION = re.compile(
    spaced(
        r"\b(?P<who>(?:(?:[Tt]he|[A-ZÀ-Þ][\wà-ÿ.]*['’]s?) )?(?:[A-ZÀ-Þ][\wà-ÿ.]+(?:['’]s)? ){0,4}"
        r"(?:Pentagon|White House|DHS|Homeland Security|ICE|CBP|TRANSCOM|NORTHCOM|IGM|INM|Migración Colombia|(?i:(?:foreign|interior|security|justice|labou?r|transport|home|defen[cs]e|external) )?(?i:ministry|ministries)(?: (?:of|for)(?: the)? [A-ZÀ-Þ]\w+(?:(?: and)? [A-ZÀ-Þ]\w+){0,3})?|"
        r"(?i:(?:state|defen[cs]e|immigration|migration|police|foreign|justice) )?(?i:department)(?: of [A-ZÀ-Þ]\w+(?:(?: and)? [A-ZÀ-Þ]\w+){0,3})?|(?i:migration|immigration|customs|border)(?i: and [A-ZÀ-Þ]\w+)? (?i:institute|service|agency|authority|police|guard|office|department|enforcement|directorate)|"
        r"(?i:general )?(?i:directorate)(?: (?:general|of) \w+){0,2}|(?i:embassy|consulates?|presidency|government|court|police|coast guard|border guard|(?:prime minister|president)['’]s office|foreign affairs office)|"
        r"Immigration and Customs Enforcement|Customs and Border Protection|Transportation Command|Northern Command|National Migration Service))(?! (?:officials?|officers?|sources?|spokes\w+|mouthpiece|minister|secretary|chief|lawyers?|agents?|deportation))(?!\w)"
    )
)
# An office without a name: the office says who it is.
_OFFICE = re.compile(
    spaced(
        r"\b(?P<who>(?:[Tt]he|[A-ZÀ-Þ][\wà-ÿ]*['’]s?|[A-ZÀ-Þ][\wà-ÿ]+(?:an|ese|ish)) (?:(?i:deputy|acting|prime|vice|foreign|interior|security|justice|home affairs|migration) ){0,2}"
        r"(?:(?i:minister)(?: (?:for|of)(?: the)? [A-ZÀ-Þ]\w+(?:(?: and)? [A-ZÀ-Þ]\w+){0,2})?|(?i:president|vice president|controller general|superintendent|attorney general|ambassador|chancellor)(?: (?:of|for) [A-ZÀ-Þ]\w+)?))(?! [A-ZÀ-Þ])(?!\w|['’])"
    )
)

_PEOPLE = (
    r"passengers?|deportees?|witness(?:es)?|eyewitness(?:es)?|lawyers?|attorneys?|relatives?|residents?|bystanders?|photographers?|pilots?|migrants?|advocates|activists|advocacy groups?|rights groups?|rights activists|aid groups?|charit(?:y|ies)|nonprofits?|NGOs?|researchers?|monitors|plane spotters?|tail-?watchers?"
)
# Cheap: most sentences hold none of these, and the pattern below is slow.
_MAY_BE_OTHER = re.compile(rf"{_PEOPLE}|track|radar|Aware|flight data|flight records|ADS-B|Witness|Human Rights|Amnesty|ACLU|Civil Liberties", re.IGNORECASE)
_OTHER = re.compile(
    spaced(
        r"\b(?P<who>Witness at the Border|Human Rights (?:First|Watch)|Amnesty International|ACLU|American Civil Liberties Union|"
        r"(?:(?:[Pp]ublic(?:ly available)? )?[Ff]light[- ]?(?:tracking|radar|tracker)s?(?: (?:data|sites?|websites?|services?|records|firms?|software|groups?|maps?))?|[Ff]light (?:data|records|trackers?)|[Tt]racking data|Flightradar24|FlightAware|FlightRadar24|ADS-B Exchange)(?: from [A-Z]\w+(?: [A-Z]\w+)?)?|"
        r"(?:(?i:an?|the|one(?: of the)?|two|three|some|several|other|another|his|her|their) (?:[\w'’]+[ -]){0,2}?|(?i:immigration|migrant|human|civil|legal|defen[cs]e)(?: |[A-Z]\w+an ))?"
        rf"(?i:{_PEOPLE})"
        r"(?: (?:for|of|representing|on|at|with) (?:\w+ ){0,4}?\w+(?=,? (?:said|says|told|confirmed|reported|wrote)\b))?)(?!\w)"
    )
)


_REPORTER, _NAMED, _NAMED_AFTER, _OFFICE, _INSTITUTION, _UNNAMED, _OTHER = sought(_REPORTER, _NAMED, _NAMED_AFTER, _OFFICE, _INSTITUTION, _UNNAMED, _OTHER)
_SAYS, _MAY_BE_OTHER = sought(_SAYS, _MAY_BE_OTHER)


def find_credits(text: str) -> list[Found[Credit]]:
    """Who is credited in a sentence, in order of rank: reporters first, then named officials, institutions, officials.

    >>> [(f.value.name, f.value.kind.value) for f in find_credits("a US official told Reuters")]
    [('Reuters', 'agency'), ('a US official', 'unnamed_official')]
    """
    if not _SAYS.search(text):
        return [] if not (paren := _REPORTER.search(text)) else [_reporter(paren)]
    found = [_reporter(m) for m in _REPORTER.finditer(text)]
    for pattern, group, kind, rule in _RANKS:
        found += [Found(Credit(name=_clean(m.group(group)), kind=kind), m.start(group), m.end(group), rule) for m in pattern.finditer(text) if _speaks(text, m)]
    found += [Found(Credit(name=_clean(m.group("who")), kind=CreditKind.OTHER), m.start("who"), m.end("who"), "others") for m in _others(text) if _tells(text, m)]
    return [f for i, f in enumerate(found) if not any(g.start < f.end and f.start < g.end for g in found[:i])]


_RANKS: tuple[tuple[Sought, int | str, CreditKind, str], ...] = (
    (_NAMED, 0, CreditKind.NAMED_OFFICIAL, "title and name"),
    (_NAMED_AFTER, "name", CreditKind.NAMED_OFFICIAL, "name and title"),
    (_OFFICE, "who", CreditKind.NAMED_OFFICIAL, "an office"),
    (_INSTITUTION, "who", CreditKind.INSTITUTION, "institution"),
    (_UNNAMED, "who", CreditKind.UNNAMED_OFFICIAL, "officials"),
)


def _others(text: str) -> Iterator[re.Match[str]]:
    return _OTHER.finditer(text) if _MAY_BE_OTHER.search(text) else iter(())


def _reporter(match: re.Match[str]) -> Found[Credit]:
    name = match.group("after") or match.group("before") or match.group("paren")
    start = match.start("after") if match.group("after") else match.start("before") if match.group("before") else match.start("paren")
    kind = CreditKind.AGENCY if re.fullmatch(AGENCIES, name) else CreditKind.OUTLET
    return Found(Credit(name=re.sub(r"^NBC$", "NBC News", name), kind=kind), start, start + len(name), "reporter")


_SPEAKS_AFTER = re.compile(rf"^(?:,[^,]{{0,60}},)?\s*(?:(?:also|later|separately|has|had|have|earlier|themselves|on\s+\w+|late\s+\w+)\s+)*{_SAID}\b", re.IGNORECASE)
# 'The plane landed, said the minister'; 'he said the minister had ...' credits another.
_SPEAKS_BEFORE = re.compile(r"(?:according to|confirmed by|told (?:us|reporters) by|[,.”\"’'»?!]\s*(?:said|says|wrote|added|confirmed|explained|noted|argued|reported|informed|indicated|assured))\s+(?:the\s+|[\w.]+['’]s\s+)?$", re.IGNORECASE)


def _speaks(text: str, match: re.Match[str]) -> bool:
    return bool(_SPEAKS_AFTER.match(text[match.end() : match.end() + 90]) or _SPEAKS_BEFORE.search(text[: match.start()]))


_SHOWS_AFTER = re.compile(r"^(?:,[^,]{0,60},)?\s*(?:also\s+|later\s+)?(?:show(?:s|ed|n)?|indicat(?:es?|ed)|suggest(?:s|ed)?|recorded|track(?:s|ed)?)\b", re.IGNORECASE)


def _tells(text: str, match: re.Match[str]) -> bool:
    """Whether others speak, or their data show; a passenger who is only carried tells nothing."""
    return _speaks(text, match) or bool(_DATA.search(match.group()) and _SHOWS_AFTER.match(text[match.end() : match.end() + 90]))


def _clean(name: str) -> str:
    return re.sub(r"^(?:(?:and|the|The)\s+)+", "", " ".join(name.split())).strip(" ,")
