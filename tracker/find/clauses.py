"""Cuts a sentence where it begins to tell of another group of flights."""

import itertools
import re
from typing import NamedTuple

from tracker.find.flights import Flights, Reference, find_flights
from tracker.find.found import Found, spaced
from tracker.find.numbers import NUMBER, ORDINALS, parse_number
from tracker.find.sought import sought, split

# Where one group of flights may end and the next begin; cut only if the words after it name flights of their own.
_CUT = re.compile(
    spaced(
        r"; |,? while |,? whereas |, but | but (?=took|take|accept|receiv|let|allow|agreed)|,? including |,? even as (?=an? |two |three |another |the )|,? alongside |, among them,? |,? so that |: | [–—-]{1,2} |, and (?=another|a second|a third|two|three|four|one|on \w+day)| and (?=another |a second |a third |a further )|,? and (?=(?:one|two|three|another) (?:to|for) [A-Z])|, (?=(?:one|two|three|another) (?:to|for) [A-Z])|, and (?=(?:\w+ ){1,4}a (?:second|third|further))|,? followed by |"
        r",? (?:after|before) (?=two|three|another|a second)|,? in addition to |,? and (?=the next |yet another |(?:one|another) (?:that|which) )| and (?=the (?:other|second|rest) (?!with |from |carrying |on |of |at |in |has |had |\d))|, with (?=another|two more|a second)|, and from there|,? as (?=[A-Z]\w+ (?:turn|refus|block|den))"
    )
)
# Words that stand for flights told before, at the beginning of a clause.
_ELLIPTIC = re.compile(
    spaced(
        rf"^\W*(?:(?:but|and|while|whereas|meanwhile|including|alongside|later|then|however|of these|of those|on \w+day|on (?-i:[A-Z])\w+ \d{{1,2}}|on \d{{1,2}} (?-i:[A-Z])\w+|also|among them|for the first time)[\s,]+)*(?P<words>(?P<other>the other(?:s)?(?: (?P<othernum>{NUMBER}))?)|(?P<before>the (?P<beforenum>two|three|one) before (?:it|them|that))|(?P<series>(?:yesterday|today|tomorrow|last week|this week|last month|this month|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)['’]s(?= ?,| (?:one|was|had|brought|carried|will|is|went|landed|left|took|came|flew|held|bore)\b))|(?P<dated>(?:that|the one|the flight|the plane) (?:of|on|in|from) (?=\d|last (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|week|month)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d|january|february|march|april|may\b|june|july|august|september|october|november|december))|(?P<further>another(?! \d)(?: (?:one|pair|two|three|group|batch))?|one more|two more|three more|more|the next(?: (?:one|flight|plane|of (?:them|these|those)))?(?=[,']| (?:is|are|was|were|will|has|had|comes?|came|due|goes|went|leaves|left|lands|landed|arrives|arrived|to|one|flight|plane|of|in|on|for|\d+ (?:are|were|will))\b)|a (?P<ord>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?: one)?|(?:two|three|four|five|six|seven|eight) (?:more|others|further)(?= (?:are|were|have|had|will|came|followed|arrived|landed|left|went)\b))|"
        rf"(?P<part>the (?P<partord>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|latter|former)(?: (?:one|trip|group|batch|mission|such))?(?: of (?:its|their|that|this) (?:kind|sort))?|a second group|the (?:largest|smallest|biggest|oldest|newest|heaviest|fullest|earliest|bigger|smaller|larger|earlier|later|little|big|large|small)(?: one)?(?= (?:went|took|left|flew|landed|carried|brought|came|had|was|held|bore|headed|got|of (?:them|these|those|the (?:two|three|four|five)))\b| ?,)|number (?:one|two|three|four|five|six|seven|eight|\d)(?= (?:arrived|landed|left|came|went|took|flew|is|was|will|touched|brought|carried|had)\b)|one of (?:them|these|those|the two|the three))|(?P<meant>the one|a pair|the two|the three|the pair|both|all (?:two|three|four)|(?P<num>{NUMBER}) of (?:them|these|those)|it|they|each|the group)|(?P<one>one))"
        r"(?=[\s,'’])(?! (?:than|(?:\w+ )?(?:nationals|citizens|deportees|adults|children|minors|members|detainees)\b|side|hand|half|countr(?:y|ies)|governments?|cases?|lady|passengers?|victims?|suspects?|witness\w*|lawyer|of the (?:officials|men|women|senators|passengers|deportees|migrants)|(?:us|u\.s\.|american|mexican) official|official|deportee|man|woman|person|day|hundred|thousand|senior|defen[cs]e|people|migrants?|years?|percent|men|was not clear|is not clear|is unclear|was unclear|said|says|would not say|\w*(?:tion|ment|ness|ity|ance|ence|age|ship|hood|ism|half|time|day|week|month|year|hour|child|son|daughter)s?\b))"
    ),
    re.IGNORECASE,
)


_CUT = split(_CUT)
MOST_FLIGHTS = 12  # of so many more than 'the other' are people
_ELLIPTIC_REACH = 160  # characters from the beginning of a clause in which such words stand
# 'a C-17 left Biggs and another left Tucson, both for Guatemala': two flights told one by one.
_SINGLY = re.compile(r"\b(?:an?|one)\b[^;]*\b(?:and|while)\s+another\b[^;]*\bboth\b", re.IGNORECASE | re.DOTALL)


def tells_two_singly(clause: str) -> bool:
    """Whether a clause tells of two flights one by one.

    >>> tells_two_singly("a C-17 left Biggs and another left Tucson, both for Guatemala")
    True
    """
    return "another" in clause and "both" in clause and bool(_SINGLY.search(clause))


class Clause(NamedTuple):
    """A piece of a sentence about one group of flights, with the words that name the group; offsets within the sentence."""

    start: int
    end: int
    flights: tuple[Found[Flights], ...]
    elliptic: Found[Flights] | None


def find_clauses(sentence: str) -> list[Clause]:
    """The sentence cut into pieces, each naming flights of its own; one piece where nothing is to be cut.

    >>> s = "The flight was one of three, alongside two C-17s carrying 150 people."
    >>> [s[c.start:c.end] for c in find_clauses(s)]
    ['The flight was one of three', ', alongside two C-17s carrying 150 people.']
    """
    flights = find_flights(sentence)
    if tells_two_singly(sentence):
        return [_clause(sentence, 0, len(sentence), flights)]
    if not flights and find_elliptic(sentence) is None:
        return [_clause(sentence, 0, len(sentence), flights)]
    cuts = [m.start() for m in _CUT.finditer(sentence) if _names_flights(sentence, m.end(), flights) and _names_flights_before(sentence, m.start(), flights)]
    bounds = [0, *cuts, len(sentence)]
    return [_clause(sentence, a, b, flights) for a, b in itertools.pairwise(bounds) if b > a]


def _clause(sentence: str, start: int, end: int, flights: list[Found[Flights]]) -> Clause:
    inside = tuple(f for f in flights if f.inside(start, end))
    return Clause(start, end, inside, find_elliptic(sentence[start:end], start, sentence))


def _names_flights(sentence: str, at: int, flights: list[Found[Flights]]) -> bool:
    return any(f.start >= at and f.start - at < 60 for f in flights) or find_elliptic(sentence[at : at + _ELLIPTIC_REACH], at, sentence) is not None


def _names_flights_before(sentence: str, at: int, flights: list[Found[Flights]]) -> bool:
    return any(f.end <= at for f in flights) or find_elliptic(sentence[:at], 0, sentence) is not None


def find_elliptic(clause: str, offset: int = 0, of: str = "") -> Found[Flights] | None:
    """Words at the beginning of a clause `of` a sentence that stand for flights told before: 'the other two', 'a third', 'it'.

    >>> find_elliptic("The other two were on their way").value.number
    2
    """
    clause, of = clause[:_ELLIPTIC_REACH], of or clause
    match = _ELLIPTIC.match_piece(clause, of)
    if not match:
        return _after_its_verb(clause, offset, of)
    if (parse_number(match.group("othernum") or "") or 0) > MOST_FLIGHTS:
        return None  # 'the other 65' are people
    return Found(_elliptic(match), offset + match.start("words"), offset + match.end("words"), "words for flights told before")


# 'Two days later came another': the words for the flights stand after the verb.
_INVERTED = re.compile(
    r"^\W*(?:(?!that\b|which\b|who\b)[\w’'-]+,?\s+){1,6}?(?:came|comes|followed|follows|landed|arrived|left|went)\s+(?P<words>(?P<further>another|one\s+more|two\s+more|three\s+more|(?:a|the)\s+(?P<ord>second|third|fourth|fifth))(?:\s+one)?)(?=[\s,.;]*(?:$|[,.;]|with\b|from\b|to\b|for\b|carrying\b|of\b|on\b|and\b))", re.IGNORECASE
)


# 'Honduras took the second', 'refused to let at least one come in', 'turned both away'.
_OBJECT = re.compile(
    r"\b(?:let|lets|letting|allow\w*|admit\w*|refus\w+|accept\w*|turn(?:ed|s|ing)?|wav(?:ed|es)|reject\w*|took|takes|taken|take|receiv\w*|block\w*|denied|got|gets|sent|welcom\w*)\s+(?:to\s+(?:let|allow|take|accept|receive|admit)\s+)?(?:in\s+|back\s+|away\s+)?(?:at\s+least\s+)?"
    r"(?P<words>(?P<first>the\s+(?P<ord>first|second|third|fourth|last|other))|both|(?P<one>one)|two|another|a\s+(?:second|third)|the\s+other\s+(?P<other>two|three))(?=\s*(?:$|[,.;:]|(?<!took\stwo\s)(?<!took\sone\s)away\b|back\b|in\b|land\b|come\b|to\s+land\b|through\b|on\s+\w+day|but\b|and\b|of\s+(?:them|the\s+(?:two|three|four|planes|flights|jets))\b))", re.IGNORECASE
)


# From here on tried only where their words stand.
_ELLIPTIC, _INVERTED, _OBJECT = sought(_ELLIPTIC, _INVERTED, _OBJECT)


# 'Somebody had second thoughts, and it came back to Columbus': the plane told before, within the sentence.
_IT_WITHIN = re.compile(
    r"(?:,|;|\b(?:and|but|while|when|before|then|until))\s+(?P<it>it)\s+(?:had\s+|then\s+)?(?:came\s+back|returned\s+to|turned\s+(?:back|round|around)|went\s+back|flew\s+(?:back|home|on)|landed|touched\s+down|took\s+off|was\s+(?:turned|ordered|called|waved)\s+(?:back|away|round|around|off))\b", re.IGNORECASE
)
# 'Full of deportees, it left El Paso at dusk', 'that there should have been another behind them': words for flights that stand later in a clause.
_IT_LATER = re.compile(
    r"^[^,;:.]{4,70},\s+(?P<it>it|they)\s+(?:had\s+|has\s+|have\s+)?(?:left|set\s+(?:off|out)|took\s+off|taken\s+off|rose|departed|flew|flown|landed|touched\s+down|came\s+(?:down|in)|rolled|stopped|started|let\s+\w+|put\s+\w+|unloaded|discharged|turned)\b", re.IGNORECASE
)
_THERE_WAS = re.compile(r"\bthere\s+(?:should\s+have\s+been|was\s+to\s+(?:be|have\s+been)|were\s+to\s+(?:be|have\s+been)|would\s+have\s+been|is\s+to\s+be|will\s+be|had\s+been)\s+(?P<words>(?P<further>another|one\s+more|two\s+more|three\s+more|a\s+(?P<ord>second|third|fourth|fifth)))(?=[\s,.;]*(?:$|[,.;]|behind|with|from|to|for|on|and|but|in)\b)", re.IGNORECASE)
_IT_WITHIN, _IT_LATER, _THERE_WAS = sought(_IT_WITHIN, _IT_LATER, _THERE_WAS)


def _it_within(clause: str, offset: int, of: str) -> Found[Flights] | None:
    match = _IT_WITHIN.search_piece(clause, of) or _IT_LATER.match_piece(clause, of)
    return Found(Flights(None, Reference.KNOWN, match.group("it").lower()), offset + match.start("it"), offset + match.end("it"), "words for flights told before") if match else None


def _as_object(clause: str, offset: int, of: str) -> Found[Flights] | None:
    match = _OBJECT.search_piece(clause, of)
    if not match:
        return _it_within(clause, offset, of)
    words = " ".join(match.group("words").lower().split())
    number = parse_number(match.group("other") or "") or (2 if words in ("both", "two") else 1)
    reference = Reference.KNOWN if words == "both" else Reference.PART
    return Found(Flights(number, reference, words, ORDINALS.get((match.group("ord") or "").lower()), number != 1), offset + match.start("words"), offset + match.end("words"), "words for flights told before")


def _after_its_verb(clause: str, offset: int, of: str) -> Found[Flights] | None:
    match = _INVERTED.match_piece(clause, of) or _THERE_WAS.search_piece(clause, of)
    if not match:
        return _as_object(clause, offset, of)
    words = " ".join(match.group("words").lower().split())
    number = {"two more": 2, "three more": 3}.get(words, 1)
    flights = Flights(number, Reference.FURTHER, words, ORDINALS.get((match.group("ord") or "").lower()), number != 1)
    return Found(flights, offset + match.start("words"), offset + match.end("words"), "words for flights told before")


def _elliptic(match: re.Match[str]) -> Flights:
    words = match.group("words").lower()
    if match.group("series") or match.group("dated"):
        return Flights(1, Reference.PART, words, None, False)
    if match.group("other"):
        number = parse_number(match.group("othernum") or "") or (1 if words == "the other" else None)
        return Flights(number, Reference.PART, words, None, words != "the other")
    if match.group("before"):
        return Flights(parse_number(match.group("beforenum")), Reference.FURTHER, words, None, True)
    if match.group("further"):
        number = {"two more": 2, "three more": 3, "more": None, "another pair": 2, "another two": 2, "another three": 3}.get(words, parse_number(words.split()[0]) if words.split()[-1] in ("more", "others", "further") else 1)
        return Flights(number, Reference.FURTHER, words, ORDINALS.get(match.group("ord") or ""), number != 1)
    if match.group("part") or match.group("one"):
        return Flights(1, Reference.PART, words, ORDINALS.get((match.group("partord") or "").lower()), False)
    number = parse_number(match.group("num") or "") or {"the one": 1, "a pair": 2, "the two": 2, "the pair": 2, "both": 2, "the three": 3}.get(words)
    return Flights(number, Reference.FURTHER if words == "a pair" else Reference.KNOWN, words, None, words not in ("it", "the one"))
