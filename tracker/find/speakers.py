"""What kind of source the words for a speaker name: 'the migration institute', 'Defense Secretary Pete Hegseth', 'a passenger'.

The kind hangs on the head of the words, the last one before 'of', 'for' or 'at': a spokesman for a ministry is an official, the
ministry is an institution. The vocabulary is data; another language is another set of these words.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from tracker.find.english import ENGLISH
from tracker.find.language import Language
from tracker.find.language.speakers import SpeakerWords
from tracker.models import CreditKind

MOST_WORDS = 16

_WORDS = re.compile(r"[\w&@][\w&.'’-]*")
_INITIALS = re.compile(r"(?:[A-Za-z]\.)+")


class Speaker(NamedTuple):
    """Who speaks: a name and its kind; `kind` is None for 'he', 'it' and bare names, which stand for one named before."""

    name: str
    kind: CreditKind | None


class _Head(NamedTuple):
    """The words for a speaker up to their head, as they stand and in small letters, and the words behind."""

    words: Sequence[str]
    low: Sequence[str]
    behind: Sequence[str]
    language: Language
    lexicon: SpeakerWords  # the language's words for speakers


@lru_cache(maxsize=4096)  # the same words are tried again and again
def name_speaker(words: str, language: Language = ENGLISH) -> Speaker | None:
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
    head = _head(tokens, language)
    kind = _one_of_them(head) or next((kind for rule in _RULES if (kind := rule(head))), None)
    if kind is not None and not _is_phrase(head):
        return Speaker(name, kind)
    return _stands_for(head, name)


def is_bare_name(name: str, language: Language = ENGLISH) -> bool:
    """Whether words are a person's or a body's name alone, without what they are."""
    tokens = name.split()
    named = len(tokens) <= 4 and all(language.speakers.name.fullmatch(token) for token in tokens) and tokens[0][0].isupper()
    return named and tokens[0].lower() not in language.speakers.articles and tokens[-1].lower() not in language.days.weekdays


def _head(tokens: Sequence[str], language: Language) -> _Head:
    cut = next((i for i, token in enumerate(tokens) if i and token.lower() in language.speakers.joints), len(tokens))
    front = tokens[:cut]
    return _Head(front, [_without_owner(token.lower(), language) for token in front], tokens[cut:], language, language.speakers)


def _without_owner(word: str, language: Language) -> str:
    return next((word.removesuffix(ending) for ending in language.speakers.owned if word.endswith(ending)), word)


def _is_phrase(head: _Head) -> bool:
    """Whether the words hold a verb, or end in an owner or a number: no name of a speaker."""
    return bool(head.lexicon.verbs & set(head.low)) or head.words[-1].endswith(head.lexicon.owned)


def _one_of_them(head: _Head) -> CreditKind | None:
    """'One of the passengers': what they are."""
    if len(head.low) > 1 or head.low[0] not in head.lexicon.articles or head.behind[:1] != [head.lexicon.of]:
        return None
    whole = name_speaker(" ".join(head.behind[1:]), head.language)
    return whole.kind if whole else None


def _by_newsroom(head: _Head) -> CreditKind | None:
    """'Private broadcaster Kanal 9'."""
    at = next((i for i, token in enumerate(head.low) if token in head.lexicon.newsrooms), None)
    named = at is not None and head.words[at + 1 :] and all(word[0].isupper() or word.isdigit() for word in head.words[at + 1 :])
    return CreditKind.OUTLET if named else None


def _by_media(head: _Head) -> CreditKind | None:
    """'Local media', 'state television', 'El Tiempo newspaper'."""
    told_which = len(head.low) > 1 and head.low[-2] not in head.lexicon.articles
    return CreditKind.OUTLET if head.low[-1] in head.lexicon.the_press or (told_which and head.low[-1] in head.lexicon.media) else None


def _by_title_and_name(head: _Head) -> CreditKind | None:
    """'Defense Secretary Pete Hegseth': a title, then a name."""
    for at, title in enumerate(head.low[:-1]):
        titled = title in head.lexicon.offices or title.startswith(head.lexicon.spokes) or (title == head.lexicon.general and head.low[at - 1] in head.lexicon.before_general)
        if titled and all(head.lexicon.name.fullmatch(word) for word in head.words[at + 1 :]):
            return CreditKind.NAMED_OFFICIAL
    return None


def _by_data(head: _Head) -> CreditKind | None:
    """'Flight data' are nobody's; 'migration institute data' are the institute's."""
    tells = head.low[-1] in head.lexicon.data and (len(head.low) > 1 or head.low[-1] not in head.lexicon.vague_data)
    if tells and head.low[-2:-1] and head.low[-2] in head.lexicon.institutions and not head.lexicon.no_institution & set(head.low):
        return CreditKind.INSTITUTION
    return CreditKind.OTHER if tells else None


def _by_official(head: _Head) -> CreditKind | None:
    """'A US official'; a source at an airline is none."""
    if head.low[-1] not in head.lexicon.officials:
        return None
    return CreditKind.OTHER if head.lexicon.not_of_state.search(" ".join(head.behind)) else CreditKind.UNNAMED_OFFICIAL


def _by_office(head: _Head) -> CreditKind | None:
    """'The interior minister' is known by the office; 'a vice minister' is not."""
    if head.low[-1] not in head.lexicon.offices and not (head.low[-1] == head.lexicon.general and head.low[-2:-1] and head.low[-2] in head.lexicon.before_general):
        return None
    return CreditKind.UNNAMED_OFFICIAL if head.low[0] in head.lexicon.indefinite else CreditKind.NAMED_OFFICIAL


def _by_institution(head: _Head) -> CreditKind | None:
    if head.low[-1] not in head.lexicon.institutions and " ".join(head.low[-2:]) not in head.lexicon.institutions_in_two_words:
        return None
    if head.lexicon.no_institution & set(head.low[:-1]):
        return CreditKind.OTHER
    return None if head.lexicon.news in head.low or (head.low[0] in head.lexicon.of_many and len(head.low) < 3) else CreditKind.INSTITUTION


def _by_anyone(head: _Head) -> CreditKind | None:
    """A person or a body of whatever kind: 'a retired mail carrier', 'the men's lawyers', 'human rights groups'."""
    last, word = head.low[-1], head.words[-1]
    if head.low[0] == head.lexicon.the and head.lexicon.nation.fullmatch(word):
        return CreditKind.OTHER
    if last in head.lexicon.not_people or not (last in head.lexicon.people or head.lexicon.like_a_person.fullmatch(last)):
        return None
    owned = head.words[0].endswith(head.lexicon.owned) or head.low[0] in head.lexicon.articles
    if word[0].isupper() and len(head.low) > 1:
        return None
    return CreditKind.OTHER if (owned and len(head.low) > 1) or last in head.lexicon.people or last in head.lexicon.professions else None


_RULES: tuple[Callable[[_Head], CreditKind | None], ...] = (_by_newsroom, _by_media, _by_title_and_name, _by_data, _by_official, _by_office, _by_institution, _by_anyone)


def _stands_for(head: _Head, name: str) -> Speaker | None:
    """'He', 'the statement' and bare names stand for one named before; 'the ministry's statement' is the ministry's."""
    if len(head.words) == 1 and head.low[0] in head.lexicon.pointing and not head.behind:
        return Speaker(head.low[0], None)
    if head.low[-1] in head.lexicon.words_of_somebody:
        return _of_whom(head)
    return Speaker(name, None) if is_bare_name(name, head.language) else None


def _of_whom(head: _Head) -> Speaker | None:
    owner = " ".join(head.words[:-1])
    if owner.endswith(head.lexicon.owned):
        return name_speaker(_without_owner(owner, head.language), head.language)
    if owner and (body := name_speaker(owner, head.language)) is not None and body.kind is CreditKind.INSTITUTION:
        return body  # 'interior ministry figures'
    if head.behind and head.behind[0].lower() in head.lexicon.read_by and head.low[0] in head.lexicon.indefinite:
        return Speaker(" ".join(head.words), CreditKind.OTHER)  # 'an email seen by the Standard'
    if head.behind and head.behind[0].lower() in head.lexicon.owned_by:
        return name_speaker(" ".join(head.behind[1:]), head.language)
    return Speaker(head.lexicon.it, None) if head.low[0] in head.lexicon.this and len(head.low) <= 3 else None


def find_people_of_office(text: str, language: Language = ENGLISH) -> list[tuple[Speaker, int, int]]:
    """Officials who are spoken of, whether they say something or not, each with its offsets: 'he' may mean them."""
    found = ((name_speaker(match.group(), language), match.start(), match.end()) for match in language.speakers.person_of_office.finditer(text))
    return [(speaker, start, end) for speaker, start, end in found if speaker is not None and speaker.kind is not None]
