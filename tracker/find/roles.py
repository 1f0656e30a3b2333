"""Which part a named place plays for the flight beside it: where it lands, where it left from, who receives or refuses."""

import re
from enum import StrEnum
from typing import NamedTuple

from tracker.find.found import Found, spaced
from tracker.find.places import Named, Naming
from tracker.find.sought import Sought, sought


class Role(StrEnum):
    """The part a place plays for the flight beside it."""

    DESTINATION = "destination"
    ORIGIN = "origin"
    RECEIVER = "receiver"  # the state that receives or refuses
    NONE = "none"


_TO = re.compile(
    spaced(
        r"(?:\b(?:to|for|into|in|at|on|near|outside|close to|toward|towards|destinations? (?:is|was|being|were|will be)|destined for|reach|reached|reaches|reaching|over to|via)) (?:(?:the|an?|its|his|their|nearby|former|capital|port|city|town|naval|air|base|airport|station|"
        r"international|military|coastal|state|republic|country|government|[a-z]+(?:an|ian|ese|ean)|of|in|at|near|air force|shores?|territory|soil|tarmac|runway|prisons?|jails?|south american|central american|neighbou?ring|home)[\s,]+)*(?:(?-i:[A-ZÀ-Þ])[\w'’-]+(?:\s(?-i:[A-ZÀ-Þ])[\w'’-]+){0,2},\s)?$"
    ),
    re.IGNORECASE,
)
_ARTICLES = r"(?:(?:the|an?|nearby|naval|air|base|airport|station|international|military|city|state|of|in|at|near|marine corps|army|u\.?s\.?)[\s,]+)*$"
_FROM = re.compile(
    spaced(
        r"\b(?:from|left|leave|leaves|leaving|depart(?:ed|s|ing)?|out of|took off (?:from|at|in)|taken off (?:from|at|in)|origin(?:ated|ating)? (?:in|from|at)|set (?:out|off) from|lifted off (?:from|in|at)) " + _ARTICLES
    ),
    re.IGNORECASE,
)
# A US place after 'a jet at' is where the jet stood; the same words before a foreign place say nothing.
_BOARDED_AT = re.compile(spaced(r"\b(?:aboard|boarded|board|jet|plane|flight|aircraft|airfield|loaded|departure|embarked|takeoff|hub|charter|airliner|transport|cockpit|seats)\b[^.;,]{0,25} (?:at|in) " + _ARTICLES), re.IGNORECASE)
# A stop on the way is neither end of the flight.
_BY_WAY_OF = re.compile(spaced(r"\b(?:by way of|via|through|stop(?:ped|over|ping)?(?: over)? (?:in|at)|refuel(?:l?ed|l?ing) (?:in|at)|changed planes in|(?:flew|went|left|took off|headed|gone|set off)(?: (?:out|off|on|away|back))? (?:again|empty|once more)(?: \w+)? (?:to|towards?|for|in the direction of)|(?:paus|halt|wait|tarri|linger)(?:ed|es|ing)? (?:at|in|on)|(?:fuel|sandwich(?:es)?|stopover) (?:at|in)|(?:hired|rented|leased|chartered|bought|based|registered|built|maintained|painted|born|lived|living|arrested|convicted|detained) in|a (?:\w+ )?(?:stop|halt) (?:in|at)|layover in|halted (?:in|at)|called at|(?:lay|laid over|waited|rested|stood|sat|paused|refuel(?:l)?ed|spent) (?:for )?(?:[\w-]+ ){0,4}(?:hours?|minutes?|day|night|while) (?:at|in|on)|transit(?:ed|ing)? (?:in|through)) (?:the )?(?:(?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+){0,2}(?:,| in) (?:the )?)?$"), re.IGNORECASE)
_GOT_OFF = re.compile(r"(?:,?\s+where|,?\s+and|\s+on\s+(?:its|the)\s+way,?\s+and|\s+to\s+(?:let|put|set|drop|unload|offload))\b[^.;]{0,60}\b(?:disembark\w*|got\s+off|alight\w*|(?:off-?load|unload|drop|let|set|put|left|deliver|discharg|deposit)\w*\s+(?:[\w-]+\s+){0,6}?(?:off|down|there|people|men|women|passengers|deportees|migrants|nationals|citizens)|off|stepped\s+off|stayed\s+behind|left\s+the\s+plane)\b", re.IGNORECASE)
# 'Mon 27 April: Belize City, 1 charter': in a log the place stands first.
_LOGGED = re.compile(r"^\W*(?:\w{3,9},?\s+)?(?:\d{1,2}\s+[A-Z][a-z]+|[A-Z][a-z]+\s+\d{1,2}|\w{3,9}day):\s+$")
_SPEAKERS_IN = re.compile(r"\b(?:officials?|authorities|ministry|government|police|reporters|embassy|sources?)\s+in\s+$", re.IGNORECASE)
_SAID = re.compile(r"\s+(?:said|say|says|confirmed|told|announced|reported)\b")
_PICKED_UP_AT = re.compile(spaced(r"\bpick(?:ed|ing)? (?:\S+ ){0,6}?(?:at|in|from) (?:the )?$"), re.IGNORECASE)
_LANDED = re.compile(r"\b(?:land(?:ed|s|ing)|ended\s+up|stop(?:ped|ping)|arriv\w+|return\w*|back|touched)\b[^.;]{0,30}$", re.IGNORECASE)
_RECEIVES = re.compile(
    spaced(
        r"^(?:['’]s?)?(?: (?:city|authorities|authority|government|officials?|president|(?:foreign |interior |security |justice |prime |home )?minister|(?:foreign |interior |security |justice )?ministry|state|cabinet|congress|migration (?:institute|service|office|authorit(?:y|ies))|immigration (?:service|office|department|authorit(?:y|ies))|civil aviation (?:office|authority)|border (?:guard|service)|controllers|,))?(?:[\s,]+(?:has|have|had|also|already|on \w+|later|earlier|again|then|now|last week|"
        r"temporarily|initially|suddenly|this week|said|says|yesterday|today|\w+day|\w+ly|for the first time|would|will|is to|agreed to|abruptly)\b,?)* "
        r"(?:receiv|accept|refus|den(?:y|ied|ies)|reject|block|turn(?:ed|s|ing)? (?:away|back|down)|welcom|took in|tak(?:e|es|en|ing) (?:in|back)|took back|see |wait|left (?:the|a|it)|host|took (?:the|two|one|three|both|it|them|another|its|a|\d)\b|wav(?:ed|es)|shut|clos(?:ed|es)|slamm|balk|baulk|forb|forbid|prohibit|said (?:no|thanks)|says no|expect|await|sent (?:\w+ ){0,4}?(?:packing|away|back)|snub|rebuff|spurn|veto|thought better|backed out|changed its mind|went back on|would (?:not|hear|have none)|wanted (?:no|none|nothing)|ha[sd] (?:its|their|his|her) (?:\w+ ){0,4}?back|(?:ha[sd]|have) its (?:first|second|third)|count(?:ed|s)|open(?:ed|s) (?:its|the)|withdr|tore|torn|had torn|had withdr|had (?:no use|second thoughts)|pull|was (?:expecting|awaiting|to (?:receive|take|get))|let|withh|withdr|revok|pull|cancel|declin|bar(?:red|s)|"
        r"grant|allow|no longer (?:expect|want|await|welcom)|not (?:allow|let|permit|accept)|not give|never (?:accept|den)|stop|prevent|got|gets|did not (?:allow|let|grant|give))"
    ),
    re.IGNORECASE,
)
_DENIER_AFTER = re.compile(spaced(r"\b(?:by|after|because|as|when|since|until|before) (?:the )?$"), re.IGNORECASE)
_ON_ITS_SOIL = re.compile(r"\s+(?:soil|territory|airport|capital|base)\b")
_TOUCHED = re.compile(r"\btouched\s+$", re.IGNORECASE)
_FLOWN_FROM = re.compile(r"\b(?:planes?|flights?|jets?|aircraft|flew|flown|came|come|arrived|returned|home|left|departed|took\s+off)\s+(?:\w+\s+)?(?:from\s+|out\s+of\s+)?(?:the\s+)?$", re.IGNORECASE)
_TO_SOMEWHERE = re.compile(r"-to-|\s+to\s+[A-ZÀ-Þ]")
# From here on tried only where their words stand.
_TO, _FROM, _BOARDED_AT, _BY_WAY_OF, _SPEAKERS_IN, _SAID, _PICKED_UP_AT = sought(_TO, _FROM, _BOARDED_AT, _BY_WAY_OF, _SPEAKERS_IN, _SAID, _PICKED_UP_AT)
_GOT_OFF, _LOGGED, _LANDED, _RECEIVES, _DENIER_AFTER, _ON_ITS_SOIL, _TOUCHED, _FLOWN_FROM = sought(_GOT_OFF, _LOGGED, _LANDED, _RECEIVES, _DENIER_AFTER, _ON_ITS_SOIL, _TOUCHED, _FLOWN_FROM)
# How many characters before and after a name are looked at.
_BEFORE, _AFTER = 60, 70


class _Beside(NamedTuple):
    """The words before and after a name in a text."""

    before: str
    after: str
    text: str

    def follows(self, words: Sought) -> bool:
        """Whether the name comes just after some words."""
        return words.search_piece(self.before, self.text) is not None

    def precedes(self, words: Sought) -> bool:
        """Whether the name comes just before some words."""
        return words.match_piece(self.after, self.text) is not None


def role_of(text: str, found: Found[Named], left: int = 0) -> Role:
    """Which part the words before and after a name give it; NONE where they give it none.

    US places can only be origins: a deportation flight leaves from there.
    """
    name = _Beside(text[max(left, found.start - _BEFORE) : found.start], text[found.end : found.end + _AFTER], text)
    if found.value.naming is not Naming.PLACE:
        return Role.NONE if found.value.country == "USA" else _role_of_a_people(name)
    if found.value.country == "USA":
        return _role_in_the_us(name) if found.value.place else Role.NONE
    role = _role_abroad(name)
    if role is Role.ORIGIN and not found.value.place and not name.follows(_FLOWN_FROM):
        return Role.NONE  # 'a gang from Venezuela': people are from a country, flights leave from a place in it
    return role


def is_only_passed(text: str, found: Found[Named]) -> bool:
    """Whether a place is a stop on the way and no end of the flight: 'paused at Guam for fuel'."""
    name = _Beside(text[max(0, found.start - _BEFORE) : found.start], text[found.end : found.end + _AFTER], text)
    return name.follows(_BY_WAY_OF) and not name.precedes(_GOT_OFF)


def _role_in_the_us(name: _Beside) -> Role:
    if _TO_SOMEWHERE.match(name.after) or name.follows(_FROM) or name.follows(_PICKED_UP_AT) or (name.follows(_BOARDED_AT) and not name.follows(_LANDED)):
        return Role.ORIGIN
    return Role.NONE


def _role_abroad(name: _Beside) -> Role:
    # 'had stopped in Karachi, where 23 Pakistanis disembarked'
    got_off_there = name.follows(_BY_WAY_OF) and name.precedes(_GOT_OFF)
    if got_off_there or name.follows(_LOGGED) or name.after.startswith(("-bound", "‑bound")) or name.before.endswith("-to-"):
        return Role.DESTINATION
    if name.follows(_BY_WAY_OF) or (name.follows(_SPEAKERS_IN) and name.precedes(_SAID)):
        return Role.NONE
    if name.follows(_PICKED_UP_AT) or name.follows(_FROM):
        return Role.ORIGIN
    if name.precedes(_RECEIVES):
        return Role.RECEIVER
    if name.follows(_TO):
        return Role.DESTINATION
    return Role.RECEIVER if name.follows(_DENIER_AFTER) else Role.NONE


def _role_of_a_people(name: _Beside) -> Role:
    if name.precedes(_ON_ITS_SOIL) and (name.follows(_TO) or name.follows(_TOUCHED)):
        return Role.DESTINATION
    return Role.RECEIVER if name.precedes(_RECEIVES) else Role.NONE
