"""Who a document credits with what it says: 'told Reuters', 'the migration institute said', 'according to a US official'."""

import re

from tracker.find.found import Found, spaced
from tracker.models import Credit, CreditKind

AGENCIES = r"Reuters|AFP|Agence France-Presse|AP|Associated Press|EFE|Bloomberg|Xinhua|ANSA|DPA|UPI|PTI|ANI"
OUTLETS = (
    r"NBC(?: News)?|CBS(?: News)?|ABC News|CNN|Fox News|NewsNation|The New York Times|New York Times|The Washington Post|Washington Post|Wall Street Journal|Politico|Axios|Daily Mail|DailyMail\.com|"
    r"Task & Purpose|The Guardian|BBC|El País|El Universal|Milenio|Univision|Telemundo|Noticias Telemundo|The Indian Express|Air & Space Forces Magazine|El Tiempo|Prensa Libre|Caracol Radio|NPR|PBS|USA Today|Newsmax"
)
_REPORTER = re.compile(
    spaced(
        rf"(?:\btold|\bquoted by|\bcited by|\breported by|\bby|\baccording to|\bto|\bvia|\bas) (?:the )?(?:news (?:site|agency) |broadcaster |newspaper |magazine )?(?P<after>{AGENCIES}|{OUTLETS})\b(?! officials)|"
        rf"\b(?P<before>{AGENCIES}|{OUTLETS})(?:['’]s? [A-Z]\w+ [A-Z]\w+,?)? (?:report(?:s|ed)|said|says|writes|wrote|quot(?:es|ed|ing)|citing|cited|understands|has learned|had reported)|\((?P<paren>{AGENCIES})\)"
    )
)
_TITLE = r"(?:President|Prime Minister|Vice President|Foreign Minister|Interior Minister|Justice Minister|Secretary of State|Defense Secretary|Acting Defense Secretary|Homeland Security Secretary|Press Secretary|press secretary|Secretary|Minister|Governor|Border Czar|border czar|spokesman|spokeswoman|spokesperson|Chief Minister|Ambassador|Senator|Rep\.|Sen\.)"
_NAMED = re.compile(rf"(?<![\w.])(?:[\w.]{{1,24}}\s+){{0,3}}?{_TITLE},?\s+(?P<name>[A-ZÀ-Þ][\w'’.-]+(?:\s+(?:de\s+|da\s+|del\s+)?[A-ZÀ-Þ][\w'’.-]+){{0,3}})")
_SAID = r"(?:said|says|confirmed|told|announced|wrote|reported|added|stated|posted|acknowledged|disclosed|noted|confirmed|counted|tweeted|explained|according|argued|answered)"
_UNNAMED = re.compile(
    spaced(
        r"\b(?P<who>(?:(?:an?|one|two|three|four|another|several|senior|other|some) ){0,4}(?:other )?(?:senior )?(?:u\.?s\.?|american|mexican|guatemalan|colombian|[A-Z]\w+an|white house|pentagon|defen[cs]e|military|administration|state department|homeland security|dhs|government|airport|embassy|"
        r"guatemalan government|border patrol|fort bliss|law enforcement|army|air force)?(?: (?:defen[cs]e|military|government|administration|immigration))?(?: and (?:an? )?[A-Z]\w+)? (?:officials?|officers?|authorities|sources?|spokes(?:man|woman|person)))\b"
    ),
    re.IGNORECASE,
)
_INSTITUTION = re.compile(
    spaced(
        r"\b(?P<who>(?:the )?(?:(?:[A-Z][\w.]+(?:['’]s)? ){0,4})?(?:Pentagon|White House|Department of Defen[cs]e|Defen[cs]e Department|DHS|Department of Homeland Security|Homeland Security|State Department|foreign ministry|ministry of \w+|\w+ ministry|migration institute|Migration Institute|"
        r"migration (?:service|agency|authority)|embassy|IGM|Immigration and Customs Enforcement|ICE|Customs and Border Protection|CBP|TRANSCOM|Transportation Command|Northern Command|NORTHCOM|presidency|government|court|National Migration Service))\b"
    )
)


def find_credits(text: str) -> list[Found[Credit]]:
    """Who is credited in a sentence, in order of rank: reporters first, then named officials, institutions, officials.

    >>> [(f.value.name, f.value.kind.value) for f in find_credits("a US official told Reuters")]
    [('Reuters', 'agency'), ('a US official', 'unnamed_official')]
    """
    if not re.search(_SAID, text):
        return [] if not (paren := _REPORTER.search(text)) else [_reporter(paren)]
    found = [_reporter(m) for m in _REPORTER.finditer(text)]
    found += [Found(Credit(name=_clean(m.group()), kind=CreditKind.NAMED_OFFICIAL), m.start(), m.end(), "title and name") for m in _NAMED.finditer(text) if _speaks(text, m)]
    found += [Found(Credit(name=_clean(m.group("who")), kind=CreditKind.INSTITUTION), m.start(), m.end(), "institution") for m in _INSTITUTION.finditer(text) if _speaks(text, m)]
    found += [Found(Credit(name=_clean(m.group("who")), kind=CreditKind.UNNAMED_OFFICIAL), m.start(), m.end(), "officials") for m in _UNNAMED.finditer(text) if _speaks(text, m)]
    return [f for i, f in enumerate(found) if not any(g.start < f.end and f.start < g.end for g in found[:i])]


def _reporter(match: re.Match[str]) -> Found[Credit]:
    name = match.group("after") or match.group("before") or match.group("paren")
    start = match.start("after") if match.group("after") else match.start("before") if match.group("before") else match.start("paren")
    kind = CreditKind.AGENCY if re.fullmatch(AGENCIES, name) else CreditKind.OUTLET
    return Found(Credit(name=re.sub(r"^NBC$", "NBC News", name), kind=kind), start, start + len(name), "reporter")


_SPEAKS_AFTER = re.compile(rf"^(?:,[^,]{{0,60}},)?\s*(?:(?:also|later|separately|has|had|have|earlier|themselves|on\s+\w+|late\s+\w+)\s+)*{_SAID}\b", re.IGNORECASE)
_SPEAKS_BEFORE = re.compile(r"(?:according to|said|says|confirmed by|told (?:us|reporters) by|wrote|added)\s+(?:the\s+)?$", re.IGNORECASE)


def _speaks(text: str, match: re.Match[str]) -> bool:
    return bool(_SPEAKS_AFTER.match(text[match.end() : match.end() + 90]) or _SPEAKS_BEFORE.search(text[: match.start()]))


def _clean(name: str) -> str:
    return re.sub(r"^(?:the|The)\s+", "", " ".join(name.split())).strip(" ,")
