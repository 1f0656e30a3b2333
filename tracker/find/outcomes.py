"""What became of the flights: completed, denied, turned_back, cancelled, planned; with why, where the words say it."""

import itertools
import re

from tracker.find.found import Family, Found, Pattern
from tracker.find.idioms import CALLED_OFF, CAME, REFUSED, TO_COME, TURNED
from tracker.find.sought import Sought, sought
from tracker.find.verdicts import FLEW_IN_PARTS, REFUSED_IN_PARTS, STOPPED_IN_PARTS, TURNED_IN_PARTS, WISHED
from tracker.find.wording import wording
from tracker.models import Outcome

_LEAVE = r"(?:permission|clearances?|authori[sz]ations?|approval|consent|access|entry|entrance|landing(?: rights?| permission)?|permits?|overflight)"

DENIED = (
    Pattern(
        "had not let it", Outcome.DENIED,
        r"(?:had|has|have|having|was|were|is|be|been|being)(?: \w+)? (?:not|never|n['’]t) (?:\w+ ){0,2}?(?:authori[sz]ed|allowed|permitted|let|accepted|admitted|approved|cleared|agreed to|received|granted|licensed|sanctioned)(?! asylum| bail| parole| any| such| a (?:hearing|lawyer))(?= (?:\w+ ){0,5}?(?:flights?|planes?|jets?|aircraft|charters?|C-?\d+\w*|entry|landing|arrival|overflight|it|them|to (?:land|enter|come))\b|[.,;])|"
        r"no (?:\w+ ){0,4}?(?:planes?|flights?|jets?|aircraft|airbus|boeing|charter)(?: of (?:that|the|this) \w+)? (?:\w+ )?(?:will|would|is to|shall|may|can|was|were) (?:\w+ )?(?:be )?(?:let in|allowed|permitted|admitted|accepted|received|land)|"
        r"thought better of it|ha[sd] second thoughts|(?:changed|changes) (?:its|his|her|their) minds?|went back on (?:its|his|her|their) word|backed out|reneged|not allowed(?=[.,;])|(?:said|ruled|declared) (?:that )?(?:it|they|he|she) (?:would|will|could) (?:not|no longer) (?:take|accept|receive|have|admit|let)",
        ("the government had not authorised the entry of a C-17", "no Airbus of that kind will be let in", "Lomé thought better of it", "backed out"),
        ("had not been told", "he was not allowed to speak"),
    ),
    Pattern(
        "permission refused", Outcome.DENIED,
        rf"(?:den(?:y|ied|ies|ying)|refus(?:ed|es|ing|e|al)|declin(?:ed|es|e|ing)|withh(?:eld|olds|olding|old)|withdr(?:ew|awn|aws|awing)|revok(?:ed|es|ing|e)|pull(?:ed|s|ing)|reject(?:ed|s|ing)?(?! asylum)|rescind(?:ed|s)?|lost|cancel+(?:ed|s|ing)?|suspended)"
        rf" (?:\S+ ){{0,6}}?{_LEAVE}",
        ("Mexico has denied the U.S. permission to land", "Petro pulled permission for two C-17s", "it withdrew the diplomatic clearance", "then lost their authorization"),
        ("Mexico granted permission",),
    ),
    Pattern(
        "permission was refused", Outcome.DENIED,
        rf"{_LEAVE} (?:\w+ ){{0,6}}?(?:was|were|had been|has been|is|being|not|never)?(?: \w+)? ?(?:den(?:ied|ies)|refused|withdrawn|revoked|pulled|withheld|rejected|rescinded|cancel+ed|not (?:given|granted)|suspended)",
        ("their approval was withdrawn", "permission not given", "diplomatic clearances were revoked"),
    ),
    Pattern(
        "refused the flight", Outcome.DENIED,
        r"(?:refus(?:ed|es|ing|e)|declin(?:ed|es|ing)|would not|will not|did not|does not|could not|had not|has not|wouldn['’]t|didn['’]t|unwilling) (?:\w+ ){0,4}?(?:to )?(?:let|allow|permit|accept|receive|admit|take(?! off| place| part)|authori[sz]e|grant|give(?! details| the number| a reason| any| no| figures| further| a figure)|have(?! comment)|land)",
        ("Colombia refused to let two planes land", "he would not allow the US to land", "Mexico would not give its consent"),
    ),
    Pattern(
        "turned the flight away", Outcome.DENIED,
        r"(?:turn(?:ed|s|ing)? (?:\w+ ){0,5}?(?:away|down)|turned back(?= (?:\w+ ){0,2}(?:\d|two|a|the|us|u\.s)\b)|(?:were|was) turned back by|block(?:ed|s|ing)?|bar(?:red|s|ring)|rejected(?! (?:\w+ ){0,2}(?:pressure|calls?|requests|demands?|criticism|talk|suggestions?|proposals?)\b| asylum| reports| claims| accusations| criticism| the (?:idea|claim|report|criticism))|rejects(?! reports| claims)|reject|rejection|refused|refuses|denied(?! that| having| any| it\b| reports| claims| knowing| saying)|denies(?! that| having| any| it\b)|barring|shut out|sent away)",
        ("Mexico turns one away", "Mexican authorities blocked a US military plane", "Colombia has rejected two planes", "were refused by Colombia"),
        ("an unblocked road",),
    ),
    Pattern(
        "said no", Outcome.DENIED,
        r"said no to|said no\b|says no to|not welcome|veto(?:ed|es)?|clos(?:ed|es|ing) (?:its|their|the) (?:airspace|doors?|airports?)|shut (?:its|their|the) (?:airspace|doors?)|(?:consent|approval|permission|clearance)(?: \w+){0,4}? (?:was|were|is|has|had) not (?:yet )?(?:been )?(?:forthcoming|granted|given)|"
        r"not (?:yet )?(?:given|granted) (?:its|their|his|her) (?:approval|consent|permission|agreement)|answered in the negative|slam(?:med|s) the door|gave (?:the )?(?:\w+ )?thumbs[- ]down|thumbs[- ]down to",
        ("Bolivia said no to a military plane", "the plane was not welcome", "Haiti closed its airspace"),
    ),
    Pattern(
        "did not consent", Outcome.DENIED,
        r"(?:not|never|n['’]t)(?: yet)? (?:consent(?:ed)?|agree[d]?|assent(?:ed)?|acced(?:e|ed)) to (?:an?|the|any|such|another|that|this|its|their|one|two)(?: \w+){0,3}? (?:landings?|flights?|planes?|jets?|aircraft|arrivals?|charters?|entry|transfers?)|(?:never|not) (?:asked|told|informed)(?: \w+){0,3}? (?:and|so) (?:would|will|did) not|"
        r"(?:consent|permission|clearance|authori[sz]ation|approval)(?: \w+){0,2}? (?:lapsed?|r[au]n out|expired?)|sen[dt] (?:the|a|an|that|this|one|two) (?:\w+ )?(?:planes?|flights?|charters?|jets?|aircraft)(?:,? [\w-]+){0,7},? away(?= on| with|[.,;])",
        ("Ankara had not consented to a second landing", "Bolivia had let its consent lapse", "sent the second plane, with 50 people, away on Tuesday", "Quito never agreed to the flight"),
        ("did not agree to an interview", "had agreed to the flight"),
    ),
    Pattern("not allowed to land", Outcome.DENIED, r"not (?:been )?(?:allowed|permitted|cleared|authori[sz]ed) to (?:land|enter|come in|touch down)|without permission to land|refusal to (?:admit|accept|let|allow|take|receive)|no permission to land|withheld it", ("was not allowed to land", "Colombia's refusal to admit such planes")),
)  # fmt: skip
TURNED_BACK = (
    Pattern(
        "turned back in flight", Outcome.TURNED_BACK,
        r"turn(?:ed|s|ing)? (?:around|round)|(?:were|was|had) turned back (?:in|over|mid)|turn(?:ed|s|ing)? back(?= (?:in|over|mid\w*|toward|to|before|after|from|halfway)\b)|revers(?:ed|es|ing) course|(?:came|come|went|flew|headed|sent|ordered|forced) (?:straight )?back(?: again)?(?: to (?:(?-i:[A-Z])\w+|base|the (?:united states|u\.?s\.?|base)|its base|where)| without)|had to (?:(?:go|head|fly|come|turn) (?:back|home)|return)|(?:forced|ordered|told|instructed|obliged|made) to (?:return|go back|come back|turn back|head back|fly back)|(?:order|orders|instruction) to (?:return|go back|come back|turn back)|head(?:ed|ing|s) back(?= to)|"
        r"return(?:ed|s|ing)? to (?:base|its base|the base|the (?:united states|u\.?s\.?))|recalled in (?:flight|mid-?air)|made a u-turn|(?:did|made) an? (?:\w+ )?(?:about-turn|about-face|u-turn)|(?:was|were) back (?:at|in) (?:its base|the base|(?-i:[A-Z])\w+)|back on the (?:tarmac|ground)(?= (?:in|at) )|back at its base|diverted back",
        ("turned around over the Gulf", "came back to the United States without having landed", "had to head home again on Sunday", "it reversed course"),
        ("came home",),
    ),
)  # fmt: skip
CANCELLED = (
    Pattern(
        "was to have flown", Outcome.CANCELLED,
        r"(?:was|were) to have (?:been )?(?!been\b)\w+(?:ed|en|own|ft|ne|ht|ken|me|ried|ought|ut)\b|(?:should|would) have (?:been )?(?:flown|left|taken|carried|brought|landed|departed|arrived|gone|joined|reached|sent|delivered|returned|deported|put)(?! (?:by|if))|(?:remained|stayed) (?:behind )?in (?-i:[A-Z])\w+|not even (?:fuell?ed|loaded|boarded|started)|withdrew the (?:\w+ )?(?:flight|plane|charter)|won['’]t be (?:coming|leaving|flying|going|landing)|not be (?:coming|leaving|flying|landing)|(?:left|kept) (?:everybody|everyone|them all|all) (?:in bed|behind|at home|where)",
        ("A C-130J was to have flown to Managua", "should have brought eighty Bolivians", "was not even fuelled", "it won't be coming today"),
        ("was to leave", "would have none of it"),
    ),
    Pattern(
        "called off", Outcome.CANCELLED,
        r"cancel+(?:ed|s|ing|ation)|call(?:ed|s|ing)? (?:(?:the|a|that|this|both|all) (?:\w+ ){0,2}?(?:flights?|planes?|trips?|missions?) )?off|axed|dropp(?:ed|ing) (?:the |its |their )?plans?|kept (?:\S+ ){1,4}?(?:on the ground|from (?:leaving|taking off|flying))|could not (?:be carried out|take off|leave|depart)|scrapp(?:ed|ing)|scrubbed|postpon(?:e|ed|es|ing|ement)|put off(?! (?:[\w,-]+ ){0,4}?(?:people|persons|men|women|deportees|migrants|passengers|detainees|nationals|citizens|returnees|(?-i:[A-Z])\w+(?:ns|is|ese)|in|at)\b)|shelved|delayed until|pushed back|grounded|flights? (?:was|were|is|are|have been|has been) (?:suspended|halted|stopped)|(?:did|has|have|had) not (?:go(?:ne)? ahead|take(?:n)? place|take off|leave|left|depart(?:ed)?)|"
        r"(?:never|not) (?:took|taken|take) off|never left|never (?:departed|flew|took place)|stayed on the ground|did not fly|didn['’]t fly|stopped (?:the|a) (?:flight|plane)|(?:judge|court|order|injunction|ruling)\b.{0,60}\b(?:block|stop|halt|bar|prevent)\w*|not able to (?:move|go) ahead|aborted|abandon(?:ed|s)?|(?:was|were|to) suspend(?:ed)?(?! for)|order(?:ed|s) (?:\S+ ){1,4}?not to (?:leave|fly|take off|depart)",
        ("the flight was called off", "never took off", "did not go ahead on Thursday", "a judge blocked the flight"),
    ),
)  # fmt: skip
PLANNED = (
    Pattern(
        "announced", Outcome.PLANNED,
        r"(?:is|are|was|were|being)(?: also| now| then)? (?:scheduled|expected|due|set(?! (?:\w+ )?(?:down|ashore|off|out)\b)|slated|planned|planning|preparing|booked|to (?:leave|depart|take off|land|arrive|follow|fly|go|carry|take|come|be|bring|receive|do|make|try|repeat|undertake|set out)|about to|readied|being readied|getting ready|on the way|coming)|"
        r"(?:will|shall|would|['’]ll)(?: (?:also|soon|then|next|now|likely))? (?:\w+ )?(?:be|fly|leave|depart|take|carry|land|arrive|go|provide|transport|follow|bring|return|deport|receive|resume|send|come|head|operate|make|move|drop|pick up|stop|call|unload|set off|touch down)|"
        r"plan(?:s|ned|ning)? (?:to|for|on)|prepar(?:es|ed|ing) (?:to|for)|arrang(?:es|ed|ing) (?:for )?(?:\w+ ){0,2}flights?|provid(?:e|es|ing) (?:\w+ ){0,2}(?:flights?|airlift|aircraft)|going to|intend(?:s|ed)? to|means? to|agreed (?:\w+ \w+ )?to (?:receive|accept|admit|take in)(?! its)|announced for|next up\b|(?:leaves|departs|flies|arrives|lands)(?= [^.;]{0,40}(?:next \w+day|tomorrow|on \w+day))|expected (?:in|to|from|at|on)|programmed for|scheduled (?:to|for)|due (?:to|in|on|at)|next (?:one|flight|plane)|"
        r"announced plans|agreed to (?:lend|provide|supply|fly|send|make available)|(?:planes?|aircraft|flights?|jets?|airlift) (?:\w+ ){0,2}?to (?:deport|remove|repatriate|expel)|in preparation for|readying|are to follow|foreseen|pencil+ed in|should follow|on the calendar|in the pipeline|still to come|planning \S+ \w+",
        ("is scheduled to leave El Paso on Monday", "the US military would provide flights", "arranging flights to deport", "two more flights are to follow", "a third plane will fly"),
        ("landed on Friday",),
    ),
)  # fmt: skip
COMPLETED = (
    Pattern(
        "gave up its passengers", Outcome.COMPLETED,
        r"shed|restored|served|collected|unloaded|relieved|richer by|lifted (?:them|\w+ \w+)|limped in(?:to)?|hopped|dropp(?:ed|s) in|look(?:ed|s) in|put (?:them |him |her |\w+ )?(?:down|off|ashore)|let (?:them |him |her )?off|set (?:them |him |her |\w+ )?down|got (?:off|out|down|in)|(?:walk|step|climb|fil|stream)(?:ped|ed|led) (?:down|out|off)|(?:had|has|have) (?:put|set|let) (?:\w+ )?(?:down|off)|(?:have|has|had) been (?:put|set|let|dropped|handed|brought|flown|sent|taken|returned|given)(?: \w+)? ?(?:down|off|over|back|home|out)?|in time for|got through|got them (?:there|home)|stood on the|touched\b(?! on)|was reached|is in\b|are in\b|was in (?-i:[A-Z])\w+|were in (?-i:[A-Z])\w+|had been in|see(?:n|s) (?:off|in|home)|seen off",
        ("where it shed 47 Colombians", "restored to Havana some 120 Cubans", "let off at Faleolo", "on Sunday morning they were in Callao"),
        ("the shedding of tears",),
    ),
    Pattern(
        "flown", Outcome.COMPLETED,
        r"land(?:ed|s)|touch(?:ed|es) down|touchdown|arriv(?:ed|es|ing)|arrivals?|reach(?:ed|es)|came (?:to|from)|ha(?:d|s|ve) come|started (?:from|out)|removed(?= (?:\w+ ){0,2}(?:people|nationals|citizens|migrants|men|\w+s\b))|(?:came|come) (?:down|in|home|back)|touched [A-Z]\w+ (?:soil|ground)|return(?:ed|s)|brought|brings?|took off|takes off|taken off|tak(?:es|ing) off|depart(?:ed|s)|left|set (?:off|out)|set (?:them |him )?down|walked off|marched off|made it to|unloaded|offloaded|disembarked|deplaned|conducted|lifted off|ships|flew|flown|fl(?:ies|ying)|went|gone|"
        r"carried out|carried|carr(?:ies|ying)|transport(?:ed|ing)|transferred|took|taken|receiv(?:ed|es)|accept(?:ed|s)|deported|repatriated|sent(?: back| home)?|stepped off|got off|get off|rolled to a stop|set foot|were home|welcomed|admitted|moved|delivered|deliver(?:s|ing)|ferr(?:ied|ying)|"
        r"made (?:the|a|its) (?:trip|journey|flight)|was made|bound for|\w+-bound|on (?:its|their) way|under ?way|on board|aboard|put aboard|shipped|dropped|headed|heading|bring home|put (?:on|aboard)|came (?:on|by|aboard)|on the ground (?:at|in)|took in|had (?:from|between|about|around|some|over|up|\d)|held|have completed|has completed|completed",
        ("landed in Guatemala", "carried out two similar flights", "two Guatemala-bound C-17s", "received a third flight", "Mexico accepted four flights"),
    ),
)  # fmt: skip
BY_RANK = (
    TURNED_BACK + TURNED + TURNED_IN_PARTS,
    DENIED + REFUSED + REFUSED_IN_PARTS,
    CANCELLED + CALLED_OFF + STOPPED_IN_PARTS,
    PLANNED + TO_COME + WISHED,
    COMPLETED + CAME + FLEW_IN_PARTS,
)

# Words that take the sting out of a cue: what is negated, imagined, or general.
_NEGATED = re.compile(r"\b(?:never|not|n['’]t|no|without|neither|nor|deni(?:ed|es) (?:that|having)|denied ever)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_IMAGINED = re.compile(r"\b(?:if|unless|whether|could|might|may|should|had\s+(?:it|they)|in case|threaten(?:ed|s|ing)?\s+to|were\s+to|hypothetical\w*)\b(?:\s+\w+){0,6}\s*$", re.IGNORECASE)


_SINCE_THEN = re.compile(r"(?<!,\s)\bsince\s+(?:[\w’']+\s+){0,4}$", re.IGNORECASE)
_WHETHER = re.compile(r"\bwhether\b[^.;]*$", re.IGNORECASE)
_NO_PLAN = re.compile(r"\bno\s+$", re.IGNORECASE)
_GOES_ON = re.compile(r"\s*(?:to\s+)?(?:continue|go\s+on|keep\s+\w+ing|grow|increase)\b(?!\s+to\s+[A-Z])|[^.;]{0,40}\bevery\s+\w+", re.IGNORECASE)
_BY_A_COURT = re.compile(r"\b(?:judge|court|order|injunction|ruling|judges)\b[^.;,]{0,40}$", re.IGNORECASE)
_COURT_DECLINED = re.compile(r"\b(?:declin|refus|reject|den(?:y|ied))\w*", re.IGNORECASE)
_NOT_A_LANDING = re.compile(r"(?:refus\w+|declin\w+|would\s+not|did\s+not|could\s+not|will\s+not)\s+(?:to\s+)?(?:halt|stop|block|bar|comment|say|give(?!\s+(?:its|their|his|her|consent|permission|approval|clearance))|release|provide|confirm|name|answer|discuss|explain|return)\b", re.IGNORECASE)
_OFFICIALS_JOURNEY = re.compile(
    r"\b(?:president|minister|secretary|envoy|ambassador|official|delegation|senator|lawmakers?|lawyers?|relatives|director|general|Rubio|Trump|Noem|Petro|Hegseth|Homan)\s+(?-i:(?:[A-Z][\w.]+\s+){0,3})(?:has\s+|had\s+|also\s+)?$", re.IGNORECASE
)
_SAID_FALSE = re.compile(
    r"\b(?:denied|denies|reject(?:ed|s)|dismiss(?:ed|es)|disput(?:ed|es)|false|untrue|not\s+true|baseless)\b(?:\s+\w+){0,3}?\s+(?:that|having|reports?|claims?)\b[^.;]{0,60}$|\b(?:denied|denies)\s+$|\bwhat\s+if\b[^.;]*$|\b(?:tales?|rumou?rs?|hoax|myth|legend|fable)\s+(?:of|about|that)\b[^.;]{0,100}$", re.IGNORECASE
)
_BY_ROAD = re.compile(r"[^.;,]{0,25}\b(?:by\s+(?:van|bus|car|road|coach|train)|(?:their|his|her|the)\s+(?:cells?|homes?|famil\w+|village))\b", re.IGNORECASE)
_OF_THINGS = re.compile(r"\b(?:stairs?|steps|ramps?|luggage|bags|bus|buses|doors?|papers?|shoes|phones?)\s+(?:was|were|had\s+been|are|is)\s+(?:\w+\s+)?$", re.IGNORECASE)
_ORDERED = re.compile(r"\b(?:be|to|must|order(?:ed|ing|s)?\s+(?:that\s+)?(?:\w+\s+){0,4})\s*$", re.IGNORECASE)
_OFFER = re.compile(r"\b(?:ready|willing|prepared|offer(?:ed|s|ing)?|promised|vowed|able)\s+to\s+(?:\w+\s+){0,8}$", re.IGNORECASE)


# From here on tried only where their words stand.
_CUES = Family(pattern for patterns in BY_RANK for pattern in patterns)
_RANK_OF = {pattern.name: rank for rank, patterns in enumerate(BY_RANK) for pattern in patterns}
_NEGATED, _IMAGINED, _WHETHER, _NO_PLAN, _BY_A_COURT, _SINCE_THEN = sought(_NEGATED, _IMAGINED, _WHETHER, _NO_PLAN, _BY_A_COURT, _SINCE_THEN)
_OFFICIALS_JOURNEY, _SAID_FALSE, _ORDERED, _OFFER, _OF_THINGS = sought(_OFFICIALS_JOURNEY, _SAID_FALSE, _ORDERED, _OFFER, _OF_THINGS)


def find_outcomes(text: str, start: int = 0, end: int | None = None) -> list[Found[Outcome]]:
    """Cues for an outcome between the offsets, best first: refusal, then calling off, turning back, plans, flights flown.

    >>> find_outcomes("a jet bound for Mexico never took off after authorities blocked the move")[0].value.value
    'denied'
    """
    found: list[Found[Outcome]] = []
    cues = (cue for cue in _CUES.finditer(text, start, end) if not _is_denial_of_it(text, cue))
    for _, rank in itertools.groupby(cues, key=lambda cue: _RANK_OF[cue.rule]):
        found += sorted((f for f in rank if not any(g.start <= f.start and f.end <= g.end for g in found)), key=lambda f: f.start)
    return found


# Words before a cue that take its sting out, by what it would say.
_UNSAID_BEFORE: dict[Outcome, tuple[Sought, ...]] = {
    Outcome.PLANNED: (_WHETHER, _NO_PLAN),
    Outcome.DENIED: (_SINCE_THEN, _BY_A_COURT, _SAID_FALSE, _NEGATED, _IMAGINED),
    Outcome.CANCELLED: (_SINCE_THEN, _SAID_FALSE, _NEGATED, _IMAGINED),
    Outcome.TURNED_BACK: (_SAID_FALSE, _ORDERED, _OF_THINGS, _NEGATED, _IMAGINED),
    Outcome.COMPLETED: (_OFFICIALS_JOURNEY, _SAID_FALSE, _NEGATED, _OFFER),
}
_BEFORE = 60  # characters looked at before a cue


def _is_denial_of_it(text: str, found: Found[Outcome]) -> bool:
    """'never denied', 'if Colombia refuses', 'a judge declined to halt': the cue does not say that it happened."""
    before = text[max(0, found.start - _BEFORE) : found.start]
    possible = wording(text).possible
    if any(one.plain.search(before) for one in _UNSAID_BEFORE[found.value] if one in possible):
        return True
    if found.value is Outcome.PLANNED:
        return bool(_GOES_ON.match(text, found.end))
    if found.value is Outcome.TURNED_BACK:
        return bool(_BY_ROAD.match(text, found.end))
    if found.value is Outcome.DENIED:
        return bool(_NOT_A_LANDING.match(text, found.start))
    return found.value is Outcome.CANCELLED and bool(_COURT_DECLINED.search(text, found.start, found.end))


_REASON = re.compile(
    r"\b(?:because(?:\s+of)?|due\s+to|owing\s+to|citing|over|after|on\s+the\s+grounds?\s+that|stemmed?\s+from|seemed\s+to\s+stem\s+from|was)\s+(?:an?\s+|the\s+)?(?P<why>(?:[\w'’-]+\s+){0,3}?"
    r"(?:administrative\s+issue|paperwork|manifests?|weather|storm|fog|court\s+order|restraining\s+order|injunction|judge|technical\s+(?:problem|fault)|mechanical\s+(?:problem|fault)|confusion|misunderstanding|maintenance|handcuffs|shackles|protocol)(?:(?!\s+(?:and|which|that|who|but)\b)[^.,;]){0,60})",
    re.IGNORECASE,
)


(_REASON,) = sought(_REASON)


def find_reason(text: str) -> Found[str] | None:
    """Why flights were refused or called off, in the words of the text.

    >>> find_reason("It was called off because of bad weather.").value
    'bad weather'
    """
    match = _REASON.search(text)
    return Found(match.group("why").strip(), match.start("why"), match.start("why") + len(match.group("why").strip()), "reason words") if match else None
