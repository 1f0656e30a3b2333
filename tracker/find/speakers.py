"""What kind of source the words for a speaker name: 'the migration institute', 'Defense Secretary Pete Hegseth', 'a passenger'.

The kind hangs on the head of the words, the last one before 'of', 'for' or 'at': a spokesman for a ministry is an official, the
ministry is an institution. The vocabulary is data; another language is another set of these words.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from tracker.find.found import spaced
from tracker.models import CreditKind

AGENCIES = r"Reuters|AFP|Agence France-Presse|AP|Associated Press|EFE|Bloomberg|Xinhua|ANSA|DPA|UPI|PTI|ANI"
OUTLETS = (
    r"NBC(?: News)?|CBS(?: News)?|ABC News|CNN|Fox News|NewsNation|The New York Times|New York Times|The Washington Post|Washington Post|Wall Street Journal|Politico|Axios|Daily Mail|DailyMail\.com|"
    r"Task & Purpose|The Guardian|BBC|El País|El Universal|Milenio|Univision|Telemundo|Noticias Telemundo|The Indian Express|Air & Space Forces Magazine|El Tiempo|Prensa Libre|Caracol Radio|NPR|PBS|USA Today|Newsmax"
)
INSTITUTIONS = frozenset(
    "ministry ministries department departments institute service services agency agencies authority police embassy embassies consulate consulates government governments presidency court "
    "directorate directorates directorate-general inspectorate bureau command guard gendarmerie parliament chancellery chancery office commission council prefecture secretariat army force "
    "navy military administration carabinieri cabinet ombudsman senate congress legislature customs "
    # names by which some are known
    "pentagon dhs ice cbp transcom northcom southcom igm inm fbi doj hhs kremlin itamaraty enforcement protection state unhcr iom".split()
)
INSTITUTIONS_IN_TWO_WORDS = frozenset({"white house", "homeland security", "downing street", "casa presidencial", "border patrol", "policía nacional", "policia nacional", "migración colombia"})
OFFICES = frozenset(
    "minister president premier chancellor secretary undersecretary viceminister vice-minister governor mayor ambassador consul director director-general commissioner superintendent chief "
    "sheriff chairman chairwoman chairperson delegate envoy speaker king queen prosecutor czar monarch commander senator congressman congresswoman rep sen gov gen col lt maj adm capt "
    "vice-president head ombudswoman".split()
)
BEFORE_GENERAL = frozenset("attorney consul controller comptroller director inspector surgeon solicitor secretary commissioner".split())
OFFICIALS = frozenset(
    "official officials officer officers authorities source sources aide aides diplomat diplomats adviser advisers advisor colonel colonels lieutenant sergeant major captain leaders "
    "bureaucrat functionary superiors insiders agent agents attache attaché inspector inspectors spokesman spokeswoman spokesperson spokespeople spokesmen mouthpiece".split()
)
NEWSROOMS = frozenset("broadcaster newspaper daily channel network station magazine website portal weekly site".split())
DATA = frozenset("data trackers tracker tracking radar flightradar24 flightaware records".split())
PEOPLE = frozenset(
    "passenger passengers witness witnesses eyewitness eyewitnesses relative relatives resident residents advocates activists group groups charity charities nonprofit nonprofits ngo ngos "
    "monitors family families union unions analysts people person brother sister mother father wife husband son daughter uncle aunt cousin friend friends neighbour neighbor nun priest monk "
    "clerk cook nurse child boy girl pilot pilots guide volunteer volunteers student students company firm carrier airline parent parents deportee deportees returnee tenants migrant migrants".split()
)
_LIKE_A_PERSON = re.compile(r"\w+(?:ers?|ors?|ists?|ants?|ians?|m[ae]n|ess|eers?|archs?)")
# These say things only in the way a page does, or are no persons though they end like one.
NOT_PEOPLE = frozenset(
    "number numbers letter letters order orders paper papers matter weather border corner center centre tower chapter river quarter motor error mirror floor door sector factor terror summer winter "
    "newspaper charter charters computer shelter water october november december september master register server transfer transfers tender plan ban women men detainees nationals citizens newsletter "
    "either other another former latter never ever after over under hangar grant want warrant".split()
)
WORDS_OF_SOMEBODY = frozenset({"statement", "communique", "communiqué", "declaration", "release", "bulletin", "letter", "figures", "data", "count", "tally", "note", "numbers", "post", "message", "website", "records", "email", "emails"})
# Words that no name of a speaker holds.
VERBS = frozenset("will would was were is are has had have been be can could may might must shall should it they left landed arrived took flew carrying carried came went not says said wants".split())
POINTING = frozenset({"he", "she", "it", "they"})
ARTICLES = frozenset("the a an one two three four five several some another his her its their our my other".split())
INDEFINITE = frozenset("a an one two three four five several some another other".split())
JOINTS = frozenset("of for in at on with from to by near representing familiar briefed speaking close working aboard inside there here who which whose that charged responsible".split())
MOST_WORDS = 16

_NOT_OF_STATE = re.compile(r"\b(?:carrier|airline|airlines|company|contractor|firm|handler|handling|union|church|shelter|hospital|charity|airport)\b", re.IGNORECASE)
_NATION = re.compile(r"[A-Z]\w+ans")  # 'the Americans'
_NAME = re.compile(r"[A-ZÀ-Þ][\w'’.-]*|de|da|del|la|van|von|al")
_WORDS = re.compile(r"[\w&@][\w&.'’-]*")
_INITIALS = re.compile(r"(?:[A-Za-z]\.)+")
_OWNED = ("'s", "’s")


class Speaker(NamedTuple):
    """Who speaks: a name and its kind; `kind` is None for 'he', 'it' and bare names, which stand for one named before."""

    name: str
    kind: CreditKind | None


class _Head(NamedTuple):
    """The words for a speaker up to their head, as they stand and in small letters, and the words behind."""

    words: Sequence[str]
    low: Sequence[str]
    behind: Sequence[str]


@lru_cache(maxsize=4096)  # the same words are tried again and again
def name_speaker(words: str) -> Speaker | None:
    """Whom some words name as a speaker; None where they name nobody who could speak.

    >>> name_speaker("a spokesman for the interior ministry").kind.label
    'unnamed official'
    >>> name_speaker("the plane") is None
    True
    """
    name = " ".join(words.split()).strip(" ,")
    tokens = [token if _INITIALS.fullmatch(token) else token.rstrip(".’'") for token in _WORDS.findall(name)]
    if not tokens or len(tokens) > MOST_WORDS:
        return None
    head = _head(tokens)
    kind = _one_of_them(head) or next((kind for rule in _RULES if (kind := rule(head))), None)
    if kind is not None and not _is_phrase(head):
        return Speaker(name, kind)
    return _stands_for(head, name)


def is_bare_name(name: str) -> bool:
    """Whether words are a person's or a body's name alone, without what they are."""
    tokens = name.split()
    named = len(tokens) <= 4 and all(_NAME.fullmatch(token) for token in tokens) and tokens[0][0].isupper()
    return named and tokens[0].lower() not in ARTICLES and not _is_a_day(tokens[-1])


def _head(tokens: Sequence[str]) -> _Head:
    cut = next((i for i, token in enumerate(tokens) if i and token.lower() in JOINTS), len(tokens))
    front = tokens[:cut]
    return _Head(front, [token.lower().removesuffix("'s").removesuffix("’s") for token in front], tokens[cut:])


def _is_phrase(head: _Head) -> bool:
    """Whether the words hold a verb, or end in an owner or a number: no name of a speaker."""
    return bool(VERBS & set(head.low)) or head.words[-1].endswith(_OWNED)


def _one_of_them(head: _Head) -> CreditKind | None:
    """'One of the passengers': what they are."""
    if len(head.low) > 1 or head.low[0] not in ARTICLES or head.behind[:1] != ["of"]:
        return None
    whole = name_speaker(" ".join(head.behind[1:]))
    return whole.kind if whole else None


def _by_newsroom(head: _Head) -> CreditKind | None:
    """'Private broadcaster Kanal 9'."""
    at = next((i for i, token in enumerate(head.low) if token in NEWSROOMS), None)
    named = at is not None and head.words[at + 1 :] and all(word[0].isupper() or word.isdigit() for word in head.words[at + 1 :])
    return CreditKind.OUTLET if named else None


def _by_title_and_name(head: _Head) -> CreditKind | None:
    """'Defense Secretary Pete Hegseth': a title, then a name."""
    for at, title in enumerate(head.low[:-1]):
        titled = title in OFFICES or title.startswith("spokes") or (title == "general" and head.low[at - 1] in BEFORE_GENERAL)
        if titled and all(_NAME.fullmatch(word) for word in head.words[at + 1 :]):
            return CreditKind.NAMED_OFFICIAL
    return None


def _by_data(head: _Head) -> CreditKind | None:
    tells = head.low[-1] in DATA and (len(head.low) > 1 or head.low[-1] not in ("data", "records", "tracking", "radar"))
    return CreditKind.OTHER if tells else None


def _by_official(head: _Head) -> CreditKind | None:
    """'A US official'; a source at an airline is none."""
    if head.low[-1] not in OFFICIALS:
        return None
    return CreditKind.OTHER if _NOT_OF_STATE.search(" ".join(head.behind)) else CreditKind.UNNAMED_OFFICIAL


def _by_office(head: _Head) -> CreditKind | None:
    """'The interior minister' is known by the office; 'a vice minister' is not."""
    if head.low[-1] not in OFFICES and not (head.low[-1] == "general" and head.low[-2:-1] and head.low[-2] in BEFORE_GENERAL):
        return None
    return CreditKind.UNNAMED_OFFICIAL if head.low[0] in INDEFINITE else CreditKind.NAMED_OFFICIAL


def _by_institution(head: _Head) -> CreditKind | None:
    if head.low[-1] not in INSTITUTIONS and " ".join(head.low[-2:]) not in INSTITUTIONS_IN_TWO_WORDS:
        return None
    if {"tracking", "flight", "radar", "rental"} & set(head.low[:-1]):
        return CreditKind.OTHER
    return None if "news" in head.low or (head.low[0] in ("a", "an", "one", "some") and len(head.low) < 3) else CreditKind.INSTITUTION


def _by_anyone(head: _Head) -> CreditKind | None:
    """A person or a body of whatever kind: 'a retired mail carrier', 'the men's lawyers', 'human rights groups'."""
    last, word = head.low[-1], head.words[-1]
    if head.low[0] == "the" and _NATION.fullmatch(word):
        return CreditKind.OTHER
    if last in NOT_PEOPLE or not (last in PEOPLE or _LIKE_A_PERSON.fullmatch(last)):
        return None
    owned = head.words[0].endswith(_OWNED) or head.low[0] in ARTICLES
    if word[0].isupper() and len(head.low) > 1:
        return None
    return CreditKind.OTHER if (owned and len(head.low) > 1) or last in PEOPLE or last in ("lawyers", "attorneys", "photographers", "researchers") else None


_RULES: tuple[Callable[[_Head], CreditKind | None], ...] = (_by_newsroom, _by_title_and_name, _by_data, _by_official, _by_office, _by_institution, _by_anyone)


def _stands_for(head: _Head, name: str) -> Speaker | None:
    """'He', 'the statement' and bare names stand for one named before; 'the ministry's statement' is the ministry's."""
    if len(head.words) == 1 and head.low[0] in POINTING and not head.behind:
        return Speaker(head.low[0], None)
    if head.low[-1] in WORDS_OF_SOMEBODY:
        return _of_whom(head)
    return Speaker(name, None) if is_bare_name(name) else None


def _of_whom(head: _Head) -> Speaker | None:
    owner = " ".join(head.words[:-1])
    if owner.endswith(_OWNED):
        return name_speaker(owner[:-2])
    if head.behind and head.behind[0].lower() in ("of", "from", "by"):
        return name_speaker(" ".join(head.behind[1:]))
    return Speaker("it", None) if head.low[0] in ("the", "that", "this", "its") and len(head.low) <= 3 else None


def _is_a_day(token: str) -> bool:
    return token.lower() in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


_PERSON_OF_OFFICE = re.compile(
    spaced(rf"\b(?:[Tt]he|[Aa]n?|[A-ZÀ-Þ]\w+['’]s) (?:[\w-]+ ){{0,3}}?(?:{'|'.join(sorted(OFFICES | OFFICIALS))})(?![\w-])(?: (?:of|for) (?:the )?\w+)?")
)


def find_people_of_office(text: str) -> list[tuple[Speaker, int, int]]:
    """Officials who are spoken of, whether they say something or not, each with its offsets: 'he' may mean them."""
    found = ((name_speaker(match.group()), match.start(), match.end()) for match in _PERSON_OF_OFFICE.finditer(text))
    return [(speaker, start, end) for speaker, start, end in found if speaker is not None and speaker.kind is not None]
