"""English: the words that `tracker/find/outcomes.py` reads."""

from tracker.find.english.classes import CRAFT, REMOVALS_IN_GENERAL
from tracker.find.english.idioms import CALLED_OFF, CAME, TO_COME, TURNED
from tracker.find.english.landfall import LANDFALL
from tracker.find.english.paperwork import PAPERWORK
from tracker.find.english.refusals import REFUSED
from tracker.find.english.series import ENTERED, NO_WORD_CAME, PULLED, SERIES
from tracker.find.english.setbacks import CAME_TO_GRIEF, KEPT_AWAY, SENT_ROUND
from tracker.find.english.standstill import STANDSTILL
from tracker.find.english.stopped_short import BARRED, HALTED, SENT_HOME
from tracker.find.english.telltales import FRESH_OFF_IT, LEAVE_TAKEN, ON_ITS_BOARD, RAMP_CAME_UP, WAY_RETRACED
from tracker.find.english.timetable import TIMETABLE
from tracker.find.english.told_sideways import BACK_AGAIN, FORBIDDEN_TO_LEAVE, REBUFFED, SET_DOWN_FOR, WENT_ABOARD
from tracker.find.english.under_way import TO_FETCH, UNDER_WAY
from tracker.find.english.undone import TURNED_ABOUT, UNDONE
from tracker.find.english.unsaid import UNSAID
from tracker.find.english.unwelcome import UNWELCOME
from tracker.find.english.verdicts import FLEW_IN_PARTS, REFUSED_IN_PARTS, STOPPED_IN_PARTS, TURNED_IN_PARTS, WISHED
from tracker.find.found import Pattern
from tracker.find.language.outcomes import OutcomeWords
from tracker.models import Outcome

_LEAVE = r"(?:permission|clearances?|authori[sz]ations?|approval|consent|access|entry|entrance|landing(?: rights?| permission)?|permits?|overflight|leave to (?:land|enter|come|set down))"
DENIED = (
    Pattern(
        "had not let it",
        Outcome.DENIED,
        r"(?:had|has|have|having|was|were|is|be|been|being)(?: \w+)? (?:not|never|n['’]t) (?:\w+ ){0,2}?(?:authori[sz]ed|allowed|permitted|let|accepted|"
        r"admitted|approved|cleared|agreed to|received|granted|licensed|sanctioned)(?! asylum| bail| parole| any| such| to (?:discuss|speak|talk|comment|disclose|reveal|release|share|brief|publicly|make|give|answer|provide|confirm)\b| a (?:hearing|"
        r"lawyer))(?= (?:\w+ ){0,5}?(?:flights?|planes?|jets?|aircraft|charters?|C-?\d+\w*|entry|landing|arrival|overflight|it|them|to (?:land|enter|come))\b|"
        r"[.,;])|"
        r"no (?:\w+ ){0,4}?(?:planes?|flights?|jets?|aircraft|airbus|boeing|charter)(?: of (?:that|the|this) \w+)? (?:\w+ )?(?:will|would|is to|shall|may|can|"
        r"was|were) (?:\w+ )?(?:be )?(?:let in|allowed|permitted|admitted|accepted|received|land)|"
        r"thought better of it|ha[sd] second thoughts|(?:changed|changes) (?:its|his|her|their) minds?|went back on (?:its|his|her|their) word|backed out|"
        r"reneged|(?:answer|reply|response)\b(?:,? [\w’'-]+){0,16}? (?:was|is|came),? (?:[\w’',-]+ ){0,9}?(?:[\"“'‘]?no[\"”'’]?|(?:in the )?negative)(?=[.,;:\"”]|$)|(?:not|never|n['’]t) (?:give|grant|gave|granted|given) (?:[\w.’'-]+ ){0,9}?leave to (?:land|enter|come|set down|touch down)|not allowed(?=[.,;])|(?:would|will|could|can|did|does) no longer (?:\w+ )?(?:have|take|accept|receive|admit|welcome|let|want|wanted)(?= (?:it|them|the (?:\w+ )?(?:flight|plane|jet|aircraft|passengers)|any of)\b)|"
        r"(?:said|ruled|declared) (?:that )?(?:it|they|he|she) (?:would|will|could) (?:not|no longer) (?:take|accept|receive|have|admit|let)|"
        r"(?:may|must|shall) not (?:land|touch down|set down|come in)(?![^.;]{0,60}\b(?:until|before|after|again|safely|fog|weather|storms?)\b)",
        (
            "an aircraft with 34 people may not land at the airport",
            "the government had not authorised the entry of a C-17",
            "no Airbus of that kind will be let in",
            "Lomé thought better of it",
            "backed out",
        ),
        ("had not been told", "he was not allowed to speak"),
    ),
    Pattern(
        "permission refused",
        Outcome.DENIED,
        r"(?:den(?:y|ied|ies|ying)|refus(?:ed|es|ing|e|al)|declin(?:ed|es|e|ing)|withh(?:eld|olds|olding|old)|withdr(?:ew|awn|aws|awing)|revok(?:ed|es|ing|e)|"
        rf"pull(?:ed|s|ing)|reject(?:ed|s|ing)?(?! asylum)|rescind(?:ed|s)?|lost|cancel+(?:ed|s|ing)?|suspended) (?:\S+ ){{0,6}}?{_LEAVE}",
        (
            "Mexico has denied the U.S. permission to land",
            "Petro pulled permission for two C-17s",
            "it withdrew the diplomatic clearance",
            "then lost their authorization",
        ),
        ("Mexico granted permission",),
    ),
    Pattern(
        "permission was refused",
        Outcome.DENIED,
        rf"{_LEAVE} (?:\w+ ){{0,6}}?(?:was|were|had been|has been|is|being|not|never)?(?: \w+)? ?(?:den(?:ied|ies)|refused|withdrawn|revoked|pulled|withheld|"
        r"rejected|rescinded|cancel+ed|not (?:given|granted)|suspended)",
        ("their approval was withdrawn", "permission not given", "diplomatic clearances were revoked"),
    ),
    Pattern(
        "refused the flight",
        Outcome.DENIED,
        r"(?:refus(?:ed|es|ing|e)|declin(?:ed|es|ing)|would not|will not|did not|does not|could not|had not|has not|wouldn['’]t|didn['’]t|"
        r"unwilling) (?!been (?:asked|told|invited|approached|requested|informed|notified|offered) |even been |yet been asked)(?:\w+ ){0,4}?(?:to )?(?:let|allow|permit|accept|receive|admit|take(?! off| place| part)|authori[sz]e|grant|give(?! details| the number|"
        r" a reason| any| no| figures| further| a figure)|have(?! comment)|land)",
        ("Colombia refused to let two planes land", "he would not allow the US to land", "Mexico would not give its consent"),
    ),
    Pattern(
        "turned the flight away",
        Outcome.DENIED,
        r"(?:turn(?:ed|s|ing)? (?:\w+ ){0,5}?(?:away|down)|turned back(?= (?:\w+ ){0,2}(?:\d|two|a|the|us|u\.s)\b)|(?:were|was) turned back by|block(?:ed|s|"
        r"ing)?|bar(?:red|s|ring(?! (?:an?|any|some|the|further|new|last-minute)? ?(?:(?!plane|flight|jet|aircraft|charter)[\w-]+ ){0,2}?(?:hurricane|\w*storms?|accidents?|delays?|hitch\w*|surprises?|miracle|mishap|changes?|strike|snow\w*|fog|orders?|ruling|judge|courts?|injunction|appeal|problems?|objections?|upset|weather)\b))|rejected(?! (?:\w+ ){0,2}(?:pressure|calls?|requests|demands?|criticism|talk|suggestions?|proposals?)\b| asylum| reports|"
        r" claims| accusations| criticism| the (?:idea|claim|report|criticism))|rejects(?! reports| claims)|reject|rejection|refused|refuses|denied(?! (?:(?:late |early )?(?:on \w+|\w+day|yesterday|today)|\w+ly|again|once more),? (?:that|having|any|it\b|reports|claims)| this| these| them\b| that|"
        r" having| any| it\b| reports| claims| knowing| saying)|denies(?! that| having| any| it\b| this| these| them\b)|shut out|sent away|(?:sent|sends|sending) (?:the|a|an|one|both|two|three|four|that|this|another|its) (?:[\w-]+ ){0,3}?(?:planes?|aircraft|flights?|jets?|charters?|C-?17s?)(?: with (?:[\w-]+ ){1,4}?)? ?(?:straight )?back(?= to (?:the (?:united states|u\.?s|americans?)|where|texas|trump|washington|its base|el paso)\b| on | in (?:january|february|march|april|may|june|july|august|september|october|november|december)|[.,;]))",
        (
            "Mexico turns one away",
            "Mexican authorities blocked a US military plane",
            "Colombia has rejected two planes",
            "were refused by Colombia",
        ),
        ("an unblocked road",),
    ),
    Pattern(
        "said no",
        Outcome.DENIED,
        r"said no to|said no\b|says no to|not welcome|veto(?:ed|es)?|clos(?:ed|es|ing) (?:its|their|the) (?:airspace|doors?|airports?)|"
        r"shut (?:its|their|the) (?:airspace|doors?)|"
        r"(?:consent|approval|permission|clearance)(?: \w+){0,4}? (?:was|were|is|has|had) not (?:yet )?(?:been )?(?:forthcoming|granted|given)|"
        r"not (?:yet )?(?:given|granted) (?:its|their|his|her) (?:approval|consent|permission|agreement)|answered in the negative|slam(?:med|s) the door|"
        r"gave (?:the )?(?:\w+ )?thumbs[- ]down|thumbs[- ]down to",
        ("Bolivia said no to a military plane", "the plane was not welcome", "Haiti closed its airspace"),
    ),
    Pattern(
        "did not consent",
        Outcome.DENIED,
        r"(?:not|never|n['’]t)(?: yet)? (?:consent(?:ed)?|agree[d]?|assent(?:ed)?|acced(?:e|ed)) to (?:an?|the|any|such|another|that|this|its|their|one|"
        r"two)(?: \w+){0,3}? (?:landings?|flights?|planes?|jets?|aircraft|arrivals?|charters?|entry|transfers?)|"
        r"(?:never|not) (?:asked|told|informed)(?: \w+){0,3}? (?:and|so) (?:would|will|did) not|"
        r"(?:consent|permission|clearance|authori[sz]ation|approval)(?: \w+){0,2}? (?:lapsed?|r[au]n out|expired?)|"
        r"sen[dt] (?:the|a|an|that|this|one|two) (?:\w+ )?(?:planes?|flights?|charters?|jets?|aircraft)(?:,? [\w-]+){0,7},? away(?= on| with|[.,;])",
        (
            "Ankara had not consented to a second landing",
            "Bolivia had let its consent lapse",
            "sent the second plane, with 50 people, away on Tuesday",
            "Quito never agreed to the flight",
        ),
        ("did not agree to an interview", "had agreed to the flight"),
    ),
    Pattern(
        "not allowed to land",
        Outcome.DENIED,
        r"not (?:been )?(?:allowed|permitted|cleared|authori[sz]ed) to (?:land|enter|come in|touch down)|without permission to land|(?:neither|none)(?: of (?:them|the \w+))? (?:was|were) (?:(?:allowed|permitted|cleared|authori[sz]ed) to (?:land|enter|come in|touch down)|let (?:in|land|through)|given (?:leave|permission) to land)|not (?:be |been )?let (?:in\b|into (?:the|its|their) (?:country|airspace)|land\b|through\b|down\b)|"
        r"refusal to (?:admit|accept|let|allow|take|receive)|no permission to land|withheld it",
        ("was not allowed to land", "Colombia's refusal to admit such planes", "neither was allowed to land"),
    ),
)
TURNED_BACK = (
    Pattern(
        "turned back in flight",
        Outcome.TURNED_BACK,
        r"turn(?:ed|s|ing)? (?:around|round)|(?:were|was|had) turned back (?:in|over|mid)|"
        r"(?:another|a (?:second|third|fourth|fifth)|the (?:others?(?: \w+)?|rest|remaining \w+|second|third|fourth|last)|two|three|both|neither) (?:(?:was|were|had(?: been)?) )?turned back(?! (?:by|at|the|from|to the border|because (?!of\b))\b)|"
        r"turn(?:ed|s|ing)? back(?= (?:in|over|mid\w*|toward|to|before|after|from|halfway)\b)|(?:flights?|planes?|jets?|charters?|aircraft|transports?) turned back(?! (?:by|at|the|because)\b)|revers(?:ed|es|ing) course|"
        r"(?:came|come|went|flew|headed|sent|ordered|forced) (?:straight )?back(?: again)?(?: to (?:(?-i:[A-Z])\w+|base|the (?:united states|u\.?s\.?|base)|"
        r"its base|where)| without)|"
        r"had to (?:(?:go|head|fly|come|turn) (?:back|home)|return)|"
        r"(?:forced|ordered|told|instructed|obliged|made) to (?:return|go back|come back|turn back|head back|fly back)|"
        r"(?:order|orders|instruction) to (?:return|go back|come back|turn back)|head(?:ed|ing|s) back(?= to)|"
        r"return(?:ed|s|ing)? to (?:base|its base|the base|the (?:united states|u\.?s\.?))|recalled in (?:flight|mid-?air)|made a u-turn|"
        r"(?:did|made) an? (?:\w+ )?(?:about-turn|about-face|u-turn)(?! and (?:refus|den|reject|said|declin|barr|block|withdr|clos|would|revok)\w*)|(?:was|were) back (?:at|in) (?:its base|the base|(?-i:[A-Z])\w+)(?! (?:by|before) )|"
        r"back on the (?:tarmac|ground)(?= (?:in|at) )|back at its base|diverted back|"
        r"(?:re-?rout(?:ed|es|ing|e)|redirected)(?: (?:it|them|(?:the|its|their) (?:\w+ )?\w+))? (?:straight )?back(?= (?:to|toward|home)\b)",
        (
            "turned around over the Gulf",
            "came back to the United States without having landed",
            "had to head home again on Sunday",
            "it reversed course",
            "a second turned back because of engine trouble",
            "was rerouted back to the United States",
            "to re-route the airplane back to the U.S.",
        ),
        ("came home", "rerouted by way of Dakar"),
    ),
)
CANCELLED = (
    Pattern(
        "was to have flown",
        Outcome.CANCELLED,
        r"(?:was|were) to have (?:been )?(?!been\b)\w+(?:ed|en|own|ft|ne|ht|ken|me|ried|ought|ut)\b|"
        r"(?:should|would) have (?:been )?(?:flown|left|come|followed|started|travelled|set out|taken|carried|brought|landed|departed|arrived|gone|joined|reached|sent|delivered|returned|deported|"
        r"put|(?:had|got|seen|received|taken in|welcomed)(?= (?:an?|one|two|three|its|another) (?:[\w-]+ ){0,4}?(?:planes?|flights?|jets?|aircraft|charters?|C-?\d+)\b))(?! (?:by|if))|"
        r"(?:remained|stayed) (?:behind )?in (?-i:[A-Z])\w+|not even (?:fuell?ed|loaded|boarded|started)|withdrew the (?:\w+ )?(?:flight|plane|charter)|"
        r"won['’]t be (?:coming|leaving|flying|going|landing)|not be (?:coming|leaving|flying|landing)|"
        r"(?:left|kept) (?:everybody|everyone|them all|all) (?:in bed|behind|at home|where)",
        (
            "A C-130J was to have flown to Managua",
            "should have brought eighty Bolivians",
            "was not even fuelled",
            "it won't be coming today",
        ),
        ("was to leave", "would have none of it"),
    ),
    Pattern(
        "called off",
        Outcome.CANCELLED,
        r"cancel+(?:ed|s|ing|ation)|call(?:ed|s|ing) (?:an? )?halt|(?:gave|given|gives|giving) up (?:on )?(?:the|that|this|its) (?:\w+ )?(?:flight|journey|trip|mission|operation|charter)|pulled the plug|stood (?:it |them |the \w+ )?down\b|call(?:ed|s|ing)? (?:[\w’'-]+ (?:[\w’'-]+ ){0,3}?(?:flights?|planes?|trips?|missions?|charters?|jets?|aircraft|departures?|operation)(?: (?:to|for|from|of|on) (?:[\w’'-]+ ){1,4}?| ))?off|axed|"
        r"dropp(?:ed|ing) (?:the |its |their )?plans?|kept (?:\S+ ){1,4}?(?:on the ground|from (?:leaving|taking off|flying))|"
        r"could not (?:be carried out|take off|leave|depart)|scrapp(?:ed|ing)|scrubbed|postpon(?:e|ed|es|ing|ement)|"
        r"put off(?! (?:[\w,-]+ ){0,4}?(?:people|persons|men|women|deportees|migrants|passengers|detainees|nationals|citizens|returnees|(?-i:[A-Z])\w+(?:ns|"
        r"is|ese)|in|at)\b)|"
        r"shelved|(?:struck|taken|removed|deleted|dropped|erased) (?:from|off) the (?:\w+ )?(?:schedule|list|timetable|board|programme|program|calendar|roster)|(?:will|would|must) (?:now |just |simply )?have to wait|delayed until|pushed back(?! (?:from|off) (?:(?:the|its|a) (?:\w+ )?(?:gate|terminal|stand|ramp|jetway|bridge)|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)(?-i:[A-ZÀ-Þ])))|grounded|flights? (?:was|were|is|are|have been|has been) (?:suspended|halted|stopped)|"
        r"(?:did|has|have|had) not (?:go(?:ne)? ahead|take(?:n)? place|take off|leave|left|depart(?:ed)?)|(?:never|not) (?:took|taken|take) off|never left|"
        r"never (?:departed|flew|took place)|stayed on the ground|did not fly|didn['’]t fly|stopped (?:the|a) (?:flight|plane)|"
        rf"(?:judge|court|order|injunction|ruling)\b.{{0,60}}\b(?:block|stop|halt|bar|prevent)\w*\b(?! {REMOVALS_IN_GENERAL})|"
        r"not able to (?:move|go) ahead|aborted|abandon(?:ed|s)?|"
        r"(?:was|were|to) suspend(?:ed)?(?! for)|(?:order(?:ed|s)|told|instruct(?:ed|s)|direct(?:ed|s)) (?:\S+ ){1,5}?not to (?:leave|fly|take off|depart|remove|deport|send|expel|transfer|move|put)",
        ("the flight was called off", "never took off", "did not go ahead on Thursday", "a judge blocked the flight"),
    ),
)
PLANNED = (
    Pattern(
        "announced",
        Outcome.PLANNED,
        r"(?:is|are|was|were|being)(?: also| now| then| all| quite| nearly)? (?:scheduled|expected|due|set(?! (?:\w+ )?(?:down|ashore|off|out)\b)|slated|planned|planning|preparing|booked|to (?:do|make|try|repeat|undertake|set out|leave|depart|take off|"
        r"land|arrive|follow|fly|go|carry|take|come|be|bring|receive|roll|touch|set|put|let|deliver|unload|drop|return|reach|head|call|haul|ferry|get(?= (?:there|here|in|into|to)\b))|about to|readied|being readied|getting ready|on the way|coming)|"
        r"(?:will|shall|would|['’]ll)(?! not\b| rather\b| sooner\b)(?: (?:also|soon|then|next|now|likely))? (?:\w+ )?(?:be|fly|leave|depart|take|carry|land|arrive|go|provide|transport|"
        r"follow|bring|return|deport|receive|resume|send|come|head|operate|make|move|drop|pick up|let|stop|call|unload|set off|touch down|lend|supply|loan|furnish|contribute|lay on|put on|run|charter)|"
        r"(?<!\bas\s)plan(?:s|ned|ning)? (?:to|for|on)|(?<!was\s)(?<!were\s)(?<!is\s)(?<!are\s)prepar(?:es|ed|ing) (?:to|for)|arrang(?:es|ed|ing) (?:for )?(?:\w+ ){0,2}flights?(?! (?:that|which) (?:took|brought|carried|flew|returned|landed|left))|"
        r"(?:provid(?:e|es|ing)|(?:has|have|had) (?:promised|pledged|offered|assigned|set aside)|to (?:lend|supply|furnish|lay on|contribute|make available)) (?:\w+ ){0,2}(?:flights?|airlift|aircraft|planes|jets)|"
        r"(?:(?:will|shall|is to|are to) (?:us(?:e|ing)|employ|deploy|put) (?:[\w.-]+ ){1,4}?|(?:is|are) (?:being )?(?:made available|set aside|assigned|used) )to (?:return|remove|deport|fly|carry|take|repatriate|expel|transport|send|bring)(?= (?:[\w,.-]+ ){0,5}?(?:people|migrants|detainees|deportees|men|women|nationals|citizens)\b)|going to(?! (?:an?|the|his|her|their|its|our|school|work|church|mass|bed|sleep|court|jail|prison|university|college|weddings?|funerals?|parties|market|meetings?)\b)|intend(?:s|ed)? to|means? to|"
        r"agreed (?:\w+ \w+ )?to (?:receive|accept|admit|take in)(?! its)|announced for|(?:has|have|had) been (?:\w+ )?(?:announced|foreseen|agreed (?:on|upon))(?=[.,;]|$)|(?:is|are) (?:now |already )?(?:put )?down for\b(?! the count)|next up\b|(?:has|have|had) been (?:\w+ )?(?:set|fixed|slated|earmarked|lined up|scheduled|planned|arranged|pencil+ed in|laid on|put down) for|"
        r"expected (?:in|to|from|at|on)|programmed for|(?:(?<=flight\s)|(?<=flights\s)|(?<=plane\s)|(?<=planes\s)|(?<=charter\s)|(?<=charters\s)|(?<=jet\s)|(?<=another\s))set for(?= (?:late |early |next |this )?(?:\w{3,6}day|tomorrow|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)\b|the \d|\d{1,2} (?-i:[A-Z])))|"
        r"(?:is|are|was|were) (?:programmed|foreseen|contemplated|pencil+ed in)|scheduled (?:to|for(?! (?:deportation|removal|expulsion|repatriation)\b))|(?:(?<=was\sdelayed\s)|(?<=were\sdelayed\s)|(?<=been\sdelayed\s))due to|due (?:to(?! (?:an?|the|its|their|his|her|this|these|ongoing|pending|lack|bad|poor|heavy|high|legal|logistic\w*|technical|(?!arrive|receive|proceed|bring|feed)\w+(?:ed|al|ic|ous|ive|ary|ing|nese|ian|ish) |mechanical|security|safety|health|weather|court|concerns?|fears?|fog|snow|storms?|[\w-]+ (?:problems?|issues?|proceedings|concerns|reasons|difficult\w+|conditions|delays?|challenges|failures?|shortages?))\b)|in|on|at)|next (?:one|flight|plane)|announced plans|agreed to (?:lend|provide|supply|fly|send|make available)|"
        r"(?:planes?|aircraft|flights?|jets?|airlift) (?:(?!used\b|employed\b|hired\b|since\b|after\b|promis|pledg|vow)\w+ ){0,2}?to (?:deport|remove|repatriate|expel)|in preparation for|readying|are to follow|foreseen|"
        r"pencil+ed in|should follow|on the calendar|in the pipeline|still to come|planning \S+ \w+",
        (
            "is scheduled to leave El Paso on Monday",
            "the US military would provide flights",
            "arranging flights to deport",
            "two more flights are to follow",
            "a third plane will fly",
        ),
        ("landed on Friday",),
    ),
)
COMPLETED = (
    Pattern(
        "gave up its passengers",
        Outcome.COMPLETED,
        r"shed|restored|served|collected|unloaded|relieved|richer by|lifted (?:them|\w+ \w+)|limped in(?:to)?|hopped|dropp(?:ed|s) in|look(?:ed|s) in|"
        r"put (?:them |him |her |\w+ )?(?:down|off|ashore)|let (?:them |him |her )?off|(?:put|puts|set|sets|let|lets|lands) (?:(?:about|some|around|nearly|over|another) )?(?:\d[\d,]*|[a-z]+(?:ty|teen)(?:-[a-z]+)?|a (?:hundred|dozen)[\w -]{0,20}?) (?:[\w’'-]+ ){1,4}?(?:down|off|ashore|out)(?= (?:in|at|on|here)\b|[.,;])|(?:were|was) (?:set|put|let|dropped|helped) (?:down|off|ashore)|set (?:them |him |her |\w+ )?down|got (?:off|out|down|in)|"
        r"(?:walk|step|climb|fil|stream)(?:ped|ed|led) (?:down|out|off)|(?:had|has|have) (?:put|set|let) (?:\w+ )?(?:down|off)|"
        r"(?:have|has|had) been (?:(?:put|set|let|handed|given)(?: \w+)? (?:down|off|over|back|home|out|ashore)|(?:dropped|brought|flown|sent|taken|returned)(?: \w+)? ?"
        r"(?:down|off|over|back|home|out)?)|in time for|"
        r"got through|got them (?:there|home)|stood on the|touched\b(?! on)|was reached|(?:is|are) in(?= (?-i:[A-ZÀ-Þ])| the (?:capital|city|country)\b)|(?:was|were) (?:all |both |already |safely )?in (?-i:[A-Z])\w+|(?:was|were|stood|queued|sat|lined up) (?:all |both |already |safely |together )?at(?= (?-i:[A-ZÀ-Þ]))|"
        r"had been in|see(?:n|s) (?:off|in|home)|seen off",
        (
            "where it shed 47 Colombians",
            "restored to Havana some 120 Cubans",
            "let off at Faleolo",
            "on Sunday morning they were in Callao",
        ),
        ("the shedding of tears",),
    ),
    Pattern(
        "flown",
        Outcome.COMPLETED,
        r"did (?:leave|depart|fly|land|arrive|take off|come|reach|go|set off|set out|touch down)(?! (?:not|nothing)\b)|land(?:ed|s)|touch(?:ed|es) down|touchdown|arriv(?:ed|es|ing)|arrivals?|reach(?:ed|es)|came (?:to|from)|ha(?:d|s|ve) come|started (?:from|out)|"
        r"removed(?= (?:\w+ ){0,4}?(?:people|nationals|citizens|migrants|men|\w+s\b))|(?:was|were|been|being) removed(?= (?:(?!from\b)\w+ ){0,4}?(?:to (?-i:[A-ZÀ-Þ])|aboard|by (?:air|plane|charter)|on (?:an?|the|two|three|board)\b))|(?:came|come) (?:down(?! (?:hard|heavily|firmly|on the side|with (?:an?|the|flu|fever|covid\S*|malaria|measles))\b)|in|home|back(?! (?:positive|negative|clean|clear|inconclusive|blank|empty-handed)\b))|touched [A-Z]\w+ (?:soil|ground)|"
        r"return(?:ed|s)|(?:(?<=flight\s)|(?<=plane\s)|(?<=aircraft\s)|(?<=charter\s)|(?<=jet\s))travel+ed(?= (?:from|to|on|direct\w*|non-?stop|via|by way)\b)|brought|brings?|took off|takes off|taken off|tak(?:es|ing) off|depart(?:ed|s)|left|set (?:off|out)|set (?:them |him )?down|walked off|"
        r"marched off|made it to|unloaded|offloaded|disembarked|deplaned|conducted|lifted off|ships|flew|flown|fl(?:ies|ying)|went|(?<!\bare\s)(?<!\bis\s)gone|carried out|carried|"
        r"carr(?:ies|ying)|transport(?:ed|ing)|transferred|took|taken|receiv(?:ed|es)|accept(?:ed|s)(?! (?:\w+ |\w+['’]s )?(?:terms|conditions|demands|responsibility|invitations?|offers?|apolog(?:y|ies)|explanations?|the (?:deal|proposal|plan|offer|agreement|ruling|decision)|that)\b)|deported|repatriated|sent(?: back| home)?|stepped off|"
        r"got off|get off|rolled to a stop|set foot|were home|welcomed|admitted|moved(?! (?:\w+ly )?to (?:quell|calm|deny|dismiss|reassure|stop|block|ease|defuse|limit|end|halt|distance|scotch|allay|clarify|restrict|tighten|contain|quash|soothe|suspend|revoke|strip)\b)|delivered|deliver(?:s|ing)|ferr(?:ied|ying)|"
        r"made (?:the|a|its) (?:trip|journey|flight)|was made|continued (?:(?:on|onward|onwards) )?(?:to|toward|towards) (?-i:[A-ZÀ-Þ])|continued (?:its|their|the) (?:\w+ )?(?:flights?|journeys?|trips?|way)(?! (?:of|through the courts)\b)|bound for|\w+-bound|on (?:its|their) way|under ?way|on board|aboard|put aboard|shipped|dropped|"
        r"headed|heading|bring home|put (?:on|aboard)(?! (?:hold|ice|trial|record|notice|paper|show|display|weight|\w+day)\b)|came (?:on|by|aboard|with(?= (?:the|a|that|an) (?:[\w-]+ ){0,2}(?:flight|plane|jet|aircraft|charter)))|on the ground (?:at|in)|took in|had (?:from|between|about|around|some|over|up|\d[\d,]*|[a-z]+ty(?:-[a-z]+)?(?= (?:in|on|aboard|people|men)\b|[.,;])|a hundred)|"
        r"(?<!\bbeen\s)(?<!\bbeing\s)(?<!\bwere\s)(?<!\bare\s)held|have completed|has completed|completed|"
        rf"ran (?:an?|one|two|three|four|five|all|both|the)(?=[,.;:]| (?:[\w-]+ ){{0,3}}?{CRAFT}\b| of (?:them|these|those)\b)|there (?:was|were|had been) (?:another|one (?:more|too|also|as well|already|(?:on|this|last) [^.,;]{3,25}? (?:too|also|as well))|two more|three more|a (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=,| one| with| from| on))|"
        rf"came (?:an?|one|two|three|four|another|its|the) (?:[\w’'.-]+ ){{0,4}}?{CRAFT}\b(?! (?:ban|tickets?|crews?|parts?|crash)\b)",
        (
            "landed in Guatemala",
            "carried out two similar flights",
            "two Guatemala-bound C-17s",
            "received a third flight",
            "Mexico accepted four flights",
            "on Tuesday there came a single military plane",
            "there was a fourth, with 124",
        ),
    ),
)
BY_RANK = (
    TURNED_BACK + TURNED + TURNED_IN_PARTS + TURNED_ABOUT + SENT_ROUND + WAY_RETRACED + SENT_HOME + BACK_AGAIN,
    DENIED + REFUSED + REFUSED_IN_PARTS + UNWELCOME + KEPT_AWAY + LEAVE_TAKEN + PAPERWORK + BARRED + NO_WORD_CAME + REBUFFED,
    CANCELLED + CALLED_OFF + STOPPED_IN_PARTS + UNDONE + CAME_TO_GRIEF + RAMP_CAME_UP + STANDSTILL + HALTED + PULLED + FORBIDDEN_TO_LEAVE,
    PLANNED + TO_COME + WISHED + TIMETABLE + ON_ITS_BOARD + TO_FETCH + ENTERED + SET_DOWN_FOR,
    COMPLETED + CAME + FLEW_IN_PARTS + LANDFALL + FRESH_OFF_IT + UNDER_WAY + SERIES + WENT_ABOARD,
)

OUTCOMES = OutcomeWords(by_rank=BY_RANK, **UNSAID)
