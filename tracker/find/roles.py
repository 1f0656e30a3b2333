"""Which part a named place plays for the flight beside it: where it lands, where it left from, who receives or refuses."""

import re
from enum import StrEnum

from tracker.find.found import Found, spaced
from tracker.find.places import Named, Naming


class Role(StrEnum):
    """The part a place plays for the flight beside it."""

    DESTINATION = "destination"
    ORIGIN = "origin"
    RECEIVER = "receiver"  # the state that receives or refuses
    NONE = "none"


_TO = re.compile(
    spaced(
        r"(?:\b(?:to|for|into|in|at|on|near|outside|close to|toward|towards|reach|reached|reaches|reaching|over to|via)) (?:(?:the|an?|its|his|their|nearby|former|capital|port|city|town|naval|air|base|airport|station|"
        r"international|military|coastal|state|republic|country|government|[a-z]+(?:an|ian|ese|ean)|of|in|at|near|air force|shores?|territory|soil|tarmac|runway|south american|central american|neighbou?ring|home)[\s,]+)*(?:(?-i:[A-ZÀ-Þ])[\w'’-]+(?:\s(?-i:[A-ZÀ-Þ])[\w'’-]+){0,2},\s)?$"
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
_BOARDED_AT = re.compile(spaced(r"\b(?:aboard|boarded|board|jet|plane|flight|aircraft|airfield|loaded|departure|embarked|takeoff|hub)\b[^.;,]{0,25} (?:at|in) " + _ARTICLES), re.IGNORECASE)
# A stop on the way is neither end of the flight.
_BY_WAY_OF = re.compile(spaced(r"\b(?:by way of|via|through|stop(?:ped|over|ping)?(?: over)? (?:in|at)|refuel(?:l?ed|l?ing) (?:in|at)|changed planes in|(?:paus|halt|wait|tarri|linger)(?:ed|es|ing)? (?:at|in|on)|(?:fuel|sandwich(?:es)?|stopover) (?:at|in)|(?:hired|rented|leased|chartered|bought|based|registered|built|maintained|painted|born|lived|living|arrested|convicted|detained) in|a (?:\w+ )?(?:stop|halt) (?:in|at)|layover in|halted (?:in|at)|called at|transit(?:ed|ing)? (?:in|through)) (?:the )?$"), re.IGNORECASE)
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
        r"grant|allow|not (?:allow|let|permit|accept)|not give|never (?:accept|den)|stop|prevent|got|gets|did not (?:allow|let|grant|give))"
    ),
    re.IGNORECASE,
)
_DENIER_AFTER = re.compile(spaced(r"\b(?:by|after|because|as|when|since|until|before) (?:the )?$"), re.IGNORECASE)
_ON_ITS_SOIL = re.compile(r"\s+(?:soil|territory|airport|capital|base)\b")
_TOUCHED = re.compile(r"\btouched\s+$", re.IGNORECASE)
_FLOWN_FROM = re.compile(r"\b(?:planes?|flights?|jets?|aircraft|flew|flown|came|come|arrived|returned|home|left|departed|took\s+off)\s+(?:\w+\s+)?(?:from\s+|out\s+of\s+)?(?:the\s+)?$", re.IGNORECASE)
_TO_SOMEWHERE = re.compile(r"-to-|\s+to\s+[A-ZÀ-Þ]")
# How many characters before and after a name are looked at.
_BEFORE, _AFTER = 60, 70


def role_of(text: str, found: Found[Named], left: int = 0) -> Role:
    """Which part the words before and after a name give it; NONE where they give it none.

    US places can only be origins: a deportation flight leaves from there.
    """
    before, after = text[max(left, found.start - _BEFORE) : found.start], text[found.end : found.end + _AFTER]
    if found.value.naming is not Naming.PLACE:
        return Role.NONE if found.value.country == "USA" else _role_of_a_people(before, after)
    if found.value.country == "USA":
        return _role_in_the_us(before, after) if found.value.place else Role.NONE
    role = _role_abroad(before, after)
    if role is Role.ORIGIN and not found.value.place and not _FLOWN_FROM.search(before):
        return Role.NONE  # 'a gang from Venezuela': people are from a country, flights leave from a place in it
    return role


def _role_in_the_us(before: str, after: str) -> Role:
    if _TO_SOMEWHERE.match(after) or _FROM.search(before) or _PICKED_UP_AT.search(before) or (_BOARDED_AT.search(before) and not _LANDED.search(before)):
        return Role.ORIGIN
    return Role.NONE


def _role_abroad(before: str, after: str) -> Role:
    # 'had stopped in Karachi, where 23 Pakistanis disembarked'
    got_off_there = bool(_BY_WAY_OF.search(before) and _GOT_OFF.match(after))
    if got_off_there or _LOGGED.search(before) or after.startswith(("-bound", "‑bound")) or before.endswith("-to-"):
        return Role.DESTINATION
    if _BY_WAY_OF.search(before) or (_SPEAKERS_IN.search(before) and _SAID.match(after)):
        return Role.NONE
    if _PICKED_UP_AT.search(before) or _FROM.search(before):
        return Role.ORIGIN
    if _RECEIVES.match(after):
        return Role.RECEIVER
    if _TO.search(before):
        return Role.DESTINATION
    return Role.RECEIVER if _DENIER_AFTER.search(before) else Role.NONE


def _role_of_a_people(before: str, after: str) -> Role:
    if _ON_ITS_SOIL.match(after) and (_TO.search(before) or _TOUCHED.search(before)):
        return Role.DESTINATION
    return Role.RECEIVER if _RECEIVES.match(after) else Role.NONE
