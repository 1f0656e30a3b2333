"""What kind of source the words for a speaker name: 'the migration institute', 'Defense Secretary Pete Hegseth', 'a passenger'.

The kind hangs on the head of the words, the last one before 'of', 'for' or 'at': a spokesman for a ministry is an official, the
ministry is an institution. The vocabulary below is data; another language is another set of these words.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from tracker.find.found import spaced
from tracker.models import CreditKind

AGENCIES = r"Reuters|AFP|Agence France-Presse|AP|Associated Press|EFE|Bloomberg|Xinhua|ANSA|DPA|UPI|PTI|ANI"
OUTLETS = (
    r"NBC(?: News)?|CBS(?: News)?|ABC News|CNN|Fox News|NewsNation|The New York Times|New York Times|The Washington Post|Washington Post|Wall Street Journal|Politico|Axios|Daily Mail|DailyMail\.com|"
    r"Task & Purpose|The Guardian|BBC|El País|El Universal|Milenio|Univision|Telemundo|Noticias Telemundo|The Indian Express|Air & Space Forces Magazine|El Tiempo|Prensa Libre|Caracol Radio|NPR|PBS|USA Today|Newsmax"
)


class Speaker(NamedTuple):
    """Who speaks: a name and its kind; `kind` is None for 'he' and 'it', which stand for one named before."""

    name: str
    kind: CreditKind | None


_INSTITUTIONS = frozenset(
    "ministry ministries department departments institute service services agency agencies authority police embassy embassies consulate consulates government governments presidency court "
    "directorate directorates directorate-general inspectorate bureau command guard gendarmerie parliament chancellery chancery office commission council prefecture secretariat army force "
    "navy military administration carabinieri cabinet ombudsman senate congress legislature customs "
    # names by which some are known
    "pentagon dhs ice cbp transcom northcom southcom igm inm fbi doj hhs kremlin itamaraty enforcement protection state unhcr iom".split()
)
_SEATS = (("white", "house"), ("homeland", "security"), ("downing", "street"), ("casa", "presidencial"), ("border", "patrol"))
_KNOWN_NAMES = re.compile(r"Migraci[óo]n [A-ZÀ-Þ]\w+|Polic[íi]a Nacional")
_OFFICES = frozenset(
    "minister president premier chancellor secretary undersecretary viceminister vice-minister governor mayor ambassador consul director director-general commissioner superintendent chief "
    "sheriff chairman chairwoman chairperson delegate envoy speaker king queen prosecutor czar monarch commander senator congressman congresswoman rep sen gov gen col lt maj adm capt "
    "vice-president head ombudswoman".split()
)
_GENERALS = frozenset("attorney consul controller comptroller director inspector surgeon solicitor secretary commissioner".split())
_SPOKES = re.compile(r"spokes\w+|mouthpieces?")
_OFFICIALS = frozenset(
    "official officials officer officers authorities source sources aide aides diplomat diplomats adviser advisers advisor colonel colonels lieutenant sergeant major captain "
    "bureaucrat functionary superiors insiders agent agents attache attaché inspector inspectors".split()
)
_NOT_OF_STATE = re.compile(r"\b(?:carrier|airline|airlines|company|contractor|firm|handler|handling|union|church|shelter|hospital|charity|airport)\b", re.IGNORECASE)
_NEWSROOMS = frozenset("broadcaster newspaper daily channel network station magazine website portal weekly site".split())
_DATA = frozenset("data trackers tracker tracking radar flightradar24 flightaware records".split())
# These say things only in the way a page does.
_NOT_SPEAKERS = frozenset(
    "report reports newspaper daily paper law order bill ruling letter plan agreement text message sign note article rule decision treaty memo memorandum document documents contract lawsuit motion "
    "filing notice email post tweet caption table line figures numbers one ones other others both many some most few all none each that this these those there nobody no-one somebody someone "
    "everyone anyone everybody plane planes flight flights jet jets aircraft deal accord understanding budget study poll survey review story book list question answer map photo video image "
    "picture constitution judge half rest whole day night morning week month year then which what magazine broadcaster channel network station website portal weekly site judgment verdict "
    "statement statements communique communiqué declaration release bulletin declarations ledger register manifest us me him her them you tuesday monday wednesday thursday friday saturday sunday "
    "protocol arrangement appendix mission migrants deportees men women detainees nationals citizens".split()
)
_WHOSE = frozenset({"statement", "communique", "communiqué", "declaration", "release", "bulletin", "letter", "figures", "data", "count", "tally", "note", "numbers", "post", "message", "website", "records"})
# Words that no name of a speaker holds.
_VERBS = frozenset("will would was were is are has had have been be can could may might must shall should it they there left landed arrived took flew carrying carried came went not says said wants".split())
_POINTING = frozenset({"he", "she", "it", "they"})
_ARTICLES = frozenset("the a an one two three four five several some another his her its their our my other".split())
_JOINTS = frozenset("of for in at on with from to by near representing familiar briefed speaking close working aboard inside who which whose that charged responsible".split())
_INDEFINITE = frozenset("a an one two three four five several some another other".split())
_NAME = re.compile(r"[A-ZÀ-Þ][\w'’.-]*|de|da|del|la|van|von|al")
_WORDS = re.compile(r"[\w&@][\w&.'’-]*")


def name_speaker(words: str) -> Speaker | None:
    """Whom some words name as a speaker; None where they name nobody who could speak.

    >>> name_speaker("a spokesman for the interior ministry")
    Speaker(name='a spokesman for the interior ministry', kind=CreditKind.UNNAMED_OFFICIAL)
    >>> name_speaker("the plane") is None
    True
    """
    name = " ".join(words.split()).strip(" ,")
    tokens = [token.rstrip(".’'") if not _is_initials(token) else token for token in _WORDS.findall(name)]
    if not tokens:
        return None
    cut = next((i for i, token in enumerate(tokens) if i and token.lower() in _JOINTS), len(tokens))
    front, behind = tokens[:cut], tokens[cut:]
    if len(front) == 1 and front[0].lower() in _ARTICLES and behind[:1] == ["of"]:
        of_whom = name_speaker(" ".join(behind[1:]))  # 'one of the passengers'
        return Speaker(name, of_whom.kind) if of_whom and of_whom.kind else None
    if (kind := _kind(front, behind)) is not None:
        return Speaker(name, kind)
    if len(tokens) == 1 and tokens[0].lower() in _POINTING:
        return Speaker(tokens[0].lower(), None)
    if front[-1].lower() in _WHOSE:
        return _of_whom(front, behind, name)
    return Speaker(name, None) if is_bare_name(name) else None


def is_bare_name(name: str) -> bool:
    """Whether words are a person's or a body's name alone, without what they are."""
    tokens = name.split()
    return len(tokens) <= 4 and all(_NAME.fullmatch(token) for token in tokens) and tokens[0].lower() not in _ARTICLES and tokens[0][0].isupper() and tokens[-1].lower() not in _NOT_SPEAKERS


def _kind(front: Sequence[str], behind: Sequence[str]) -> CreditKind | None:
    low = [token.lower().removesuffix("'s").removesuffix("’s") for token in front]
    head, before = low[-1], low[-2] if len(low) > 1 else ""
    if _newsroom(low, front):
        return CreditKind.OUTLET
    if not front[-1][:1].isalpha() or front[-1].endswith(("'s", "’s")) or _VERBS & set(low):
        return None
    if _names_a_person(front, low):
        return CreditKind.NAMED_OFFICIAL
    if head in _DATA and (len(low) > 1 or head not in ("data", "records")):
        return CreditKind.OTHER
    if _SPOKES.fullmatch(head) or head in _OFFICIALS:
        return CreditKind.OTHER if _NOT_OF_STATE.search(" ".join([*behind])) and head not in ("authorities",) else CreditKind.UNNAMED_OFFICIAL
    if head in _OFFICES or (head == "general" and before in _GENERALS):
        return CreditKind.UNNAMED_OFFICIAL if low[0] in _INDEFINITE or head.endswith("ministers") else CreditKind.NAMED_OFFICIAL
    if head in _INSTITUTIONS or (before, head) in _SEATS or _KNOWN_NAMES.fullmatch(" ".join(front)) or (head.isalpha() and head.endswith("command")):
        return _institution(low, front)
    return CreditKind.OTHER if _is_anyone(low, front) else None


def _institution(low: Sequence[str], front: Sequence[str]) -> CreditKind | None:
    if {"tracking", "flight", "radar", "news", "rental"} & set(low[:-1]):
        return CreditKind.OTHER if "news" not in low else None
    if re.fullmatch(AGENCIES, " ".join(front)):
        return CreditKind.AGENCY
    return CreditKind.INSTITUTION if low[0] not in ("an", "a", "one", "some") or len(low) > 2 else None


def _names_a_person(front: Sequence[str], low: Sequence[str]) -> bool:
    """'Defense Secretary Pete Hegseth': a title, then a name."""
    for at, token in enumerate(low[:-1]):
        titled = token in _OFFICES or _SPOKES.fullmatch(token) is not None or (token == "general" and at > 0)
        if titled and all(_NAME.fullmatch(word) for word in front[at + 1 :]):
            return True
    return False


def _newsroom(low: Sequence[str], front: Sequence[str]) -> bool:
    return any(token in _NEWSROOMS and front[at + 1 :] and all(word[0].isupper() or word.isdigit() for word in front[at + 1 :]) for at, token in enumerate(low))


def _is_anyone(low: Sequence[str], front: Sequence[str]) -> bool:
    """A person or a body of whatever kind: 'a retired mail carrier', 'the men's lawyers', 'human rights groups'."""
    head = low[-1]
    if head in _NOT_SPEAKERS or head in _POINTING or head.isdigit() or head in _ARTICLES or (front[-1][0].isupper() and len(low) > 1 and not (low[0] == "the" and _NATION.fullmatch(front[-1]))):
        return False
    return (low[0] in _ARTICLES and len(low) > 1) or front[0].endswith(("'s", "’s")) or _PEOPLE.fullmatch(head) is not None


_NATION = re.compile(r"[A-Z]\w+(?:ans|eans)")  # 'the Americans'
_PEOPLE = re.compile(
    r"passengers?|witness(?:es)?|eyewitness(?:es)?|lawyers?|attorneys?|relatives?|residents?|bystanders?|photographers?|pilots?|advocates|activists|groups?|charit(?:y|ies)|nonprofits?|ngos?|"
    r"researchers?|monitors|spotters?|watchers?|volunteers?|famil(?:y|ies)|managers?|mayors|analysts|experts|unions?|neighbou?rs"
)


def _of_whom(front: Sequence[str], behind: Sequence[str], name: str) -> Speaker | None:
    """'The ministry's statement', 'figures from the ministry': the ministry's words; 'the statement' alone stands for one named before."""
    owner = " ".join(front[:-1])
    if owner.endswith(("'s", "’s")):
        return name_speaker(owner[:-2])
    if behind and behind[0].lower() in ("of", "from", "by"):
        return name_speaker(" ".join(behind[1:]))
    return Speaker("it", None) if front[0].lower() in ("the", "that", "this", "its") and len(front) <= 3 else None


def _is_initials(token: str) -> bool:
    return re.fullmatch(r"(?:[A-Za-z]\.)+", token) is not None


_PERSON_OF_OFFICE = re.compile(
    spaced(rf"\b(?:[Tt]he|[Aa]n?|[A-ZÀ-Þ]\w+['’]s) (?:[\w-]+ ){{0,3}}?(?:{'|'.join(sorted(_OFFICES | _OFFICIALS))})(?![\w-])(?: (?:of|for) (?:the )?\w+(?: \w+ing)?)?")
)


def find_people_of_office(text: str) -> list[tuple[Speaker, int, int]]:
    """Officials who are spoken of, whether they say something or not: 'he' may mean them."""
    found = ((name_speaker(match.group()), match.start(), match.end()) for match in _PERSON_OF_OFFICE.finditer(text))
    return [(speaker, start, end) for speaker, start, end in found if speaker is not None and speaker.kind is not None]


REPORTER = re.compile(
    spaced(
        rf"(?:\btold|\bquoted by|\bcited by|\breported by|\bby|\b[Aa]ccording to|\bto|\bvia|\bas) (?:the )?(?:news (?:site|agency) |broadcaster |newspaper |magazine )?(?P<after>{AGENCIES}|{OUTLETS})\b(?! officials)|"
        rf"\b(?P<before>{AGENCIES}|{OUTLETS})(?:['’]s? [A-Z]\w+ [A-Z]\w+,?)? (?:report(?:s|ed)|said|says|writes|wrote|quot(?:es|ed|ing)|citing|cited|understands|has learned|had reported)|\((?P<paren>{AGENCIES})\)"
    )
)
