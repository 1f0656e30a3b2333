"""English: flights still to come, composed of classes of words: what is made ready, what a day brings, what leaves on a day in the present tense."""

from tracker.find.english.classes import A_DAY, COME_IN, CRAFT, FOLK, ON_A_DAY, PERSONS
from tracker.find.found import Pattern
from tracker.models import Outcome

_WORDS = r"(?:[\w’'.-]+ )"
_READY = r"(?:drawn up|made ready|laid on|filled|complete[d]?|full|ready|prepared|arranged|set up|printed|chartered|reserved|booked|signed off|cleared|freed|found|hired|rented)"

# What is told of a flight in the present tense is still to come, where a day is told with it.
_PRESENT = (
    r"(?:leaves|departs|flies|arrives|lands|sets (?:off|out)|goes (?:to|for|out|home|back)|heads (?:to|for|out|home)|comes (?:in|home|down|back)|gets in|gets|receives|welcomes|takes in|takes back|accepts|hosts|sends|deports|removes|ferries|returns|brings|carries|"
    r"(?:is|are) (?:\w+ )?(?:leaving|departing|flying|arriving|landing|taking off|setting (?:off|out)|going|heading|headed|bound|coming|getting|receiving|welcoming|taking|sending|deporting|removing|returning|bringing|carrying|likely|timetabled|listed|"
    r"billed|programmed|programed|tipped|sure|certain|planned|foreseen))"
)
_TO_COME = rf"(?! (?:last|ago|after|when|said))(?= (?:(?!(?:on|last|when|after|said|says|since|until|had|was|were|goes|is|are|has|will)\b)[\w’',.-]+ ){{0,14}}?(?:on {A_DAY}|on the \d{{1,2}}(?:st|nd|rd|th)\b(?! floor)|tomorrow|next \w+day)(?! (?:last|ago)))"

TIMETABLE = (
    Pattern(
        "told in the present with its day", Outcome.PLANNED,
        rf"(?:{CRAFT}|{FOLK}|ICE|States|Washington|administration|government)(?: (?!was\b|were\b|had\b|who\b|that\b|which\b)[\w’'.-]+){{0,9}}? {_PRESENT}{_TO_COME}|"
        rf"on {A_DAY},? (?:(?!was\b|were\b|had\b|said\b|says\b|after\b)[\w’'.-]+ ){{0,9}}?{CRAFT}(?: (?!was\b|were\b|had\b|who\b|that\b|which\b)[\w’'.-]+){{0,6}}? {_PRESENT} (?:for|to|from|in|at|with)\b|"
        rf"(?:has|have) (?:\w+ )?(?:chartered|booked|hired|scheduled|reserved|lined up|laid on|announced|arranged|rented|organi[sz]ed|requested|ordered|been (?:given|assigned|granted|offered) (?:an? |the )?(?:landing )?(?:slot|stand|date)|permission to (?:land|come|leave))(?= [^.;]{{0,120}}\b(?:on|for) {A_DAY})|"
        rf"(?:has|have) (?:\w+ )?(?:approved|okayed|cleared|authori[sz]ed|consented to|agreed to|accepted|sanctioned|promised|given (?:the|its|their) (?:green light|go-ahead|nod|consent|approval|blessing|okay) (?:for|to))(?= (?:[\w’'-]+ ){{1,12}}?(?:on|for) {A_DAY})|"
        rf"(?:aims|aim|proposes|propose|hopes|hope|means|mean|wants|want|intends|intend) to (?:fly|send|deport|remove|return|expel|repatriate|carry|take|land|bring|put)\b",
        ("ICE flies 64 Nepalis to Kathmandu on Saturday", "a removal flight goes to La Paz on Saturday", "has chartered a plane to take 93 Jamaicans to Kingston on Sunday", "has consented to a deportation flight on Saturday", "aims to fly"),
        ("the plane was on time", "has chartered a boat"),
    ),
    Pattern(
        "made ready for a day", Outcome.PLANNED,
        rf"(?:manifests?|lists?|papers|paperwork|seats|beds|rooms?|buses|documents|stands?|hangars?|crews?|passports|slots?)(?: [\w’'-]+){{0,4}}? for {A_DAY}(?:['’]s)?(?: [\w’'-]+){{0,5}}? (?:has been|have been|is|are|stands?) (?:\w+ )?{_READY}|"
        rf"(?:making up|(?:is|are|has been|have been) (?:preparing|readying|clearing|setting (?:up|aside)|laying (?:out|in|on)|getting ready|putting up|freeing|hiring|booking|reserving|drawing up|finali[sz]ing|filling|bracing|standing by|on standby))(?=[^.;]{{0,80}}\b(?:for|of|by|on|to|before) [^.;]{{0,50}}\b{A_DAY})|"
        rf"(?:has|have) (?:\w+ )?(?:cleared|approved|authori[sz]ed|sanctioned|okayed|licensed|given (?:leave|permission|the (?:green light|go-ahead|nod)|its (?:consent|approval|blessing))|agreed to|consented to|signed off on)(?=[^.;]{{0,90}}\b(?:to {COME_IN}|for)\b[^.;]{{0,40}}\b{A_DAY})|"
        rf"{A_DAY} (?:brings|sees|will (?:see|bring)|is to (?:see|bring)|is (?:the (?:day|date|turn)|when|reserved|set aside|down|given)|belongs to|holds)(?! (?:an end|back|the end)\b)|"
        rf"(?:will be|is to be|it is|comes) (?:the |its |\w+['’]s )?turn\b(?: of| for)?|(?:there is|there are|there['’]s) (?:to be )?(?:another|one|two|a|more|three) (?:[\w-]+ ){{0,3}}?{CRAFT}(?= {_WORDS}{{0,6}}?(?:{A_DAY}|to come|planned|due|next))|"
        r"(?:announces?|expects?|awaits?|(?:has|have) (?:announced|been (?:asked|told|warned) to expect)|(?:is|are) (?:expecting|awaiting|to expect|planning|preparing for)|(?:is|are) to (?:get|have|see))(?= (?:(?!no\b|not\b)[\w-]+ ){1,4}?(?:departures?|landings?|arrivals?|take-?offs?)\b)|"
        rf"(?:notified|advised|informed|told|warned|apprised|given (?:notice|word)) of(?= (?:[\w-]+ ){{1,6}}?{CRAFT}(?: [\w-]+){{0,6}}? for {A_DAY})|(?:notified|advised|informed|told|warned) of(?= (?:another|one more|two more|a further) )|"
        r"(?:is|are)(?: already| also| now| currently| again)? (?:under preparation|in preparation|in the making|in the works|being (?:organi[sz]ed|arranged|prepared|planned|put together|coordinated|lined up|set up|drawn up|readied|made ready|booked|chartered|filled))|"
        r"(?:arrangements|preparations|plans) (?:are|have been) (?:under way|underway|being made|made|in hand|afoot|complete|advanced|begun)(?= for)|"
        rf"for {A_DAY},? (?:[\w’'-]+ ){{1,8}}?(?:lists?|shows?|announces?|promises|foresees?|books?|plans?|expects?|names?|gives?)\b(?! (?:that|up)\b)|"
        rf"(?:manifest|list) (?:\w+ ){{0,4}}?(?:holds|names|shows|bears|counts|runs to|has)(?= [^.;]{{0,60}}\bfor {A_DAY})",
        ("The manifest for Saturday has been drawn up", "is making up 120 beds for the deportation plane of Saturday", "has cleared a US charter to land at Ouagadougou on Sunday", "Saturday brings another", "it will be the turn of Ecuador"),
        ("making up stories", "has cleared his desk", "turn of phrase"),
    ),
    Pattern(
        "leaves on a day", Outcome.PLANNED,
        rf"(?:leaves?|departs?|flies|fly|arrives?|lands?|comes? in|comes? (?:down|home|back)|gets? (?:in|here|there)|goes (?:out|to)|touch(?:es)? down|sets? (?:off|out|down)|takes? off|lifts? off|calls? at|returns?|departing|leaving|arriving)(?= (?:(?!(?:on|last|when|after|said|says)\b)[\w’',.-]+ ){{0,9}}?(?:next \w+day|tomorrow|on the \d{{1,2}}(?:st|nd|rd|th)\b(?! floor)|{A_DAY} (?:week|next|coming)|the day after tomorrow))|"
        rf"(?:(?:is|are) (?:\w+ )?(?:wanted|counted on|looked for|to be (?:had|seen|met|here|there|found)|to (?:get|step|walk|climb|unload|disembark|pick|collect|start|begin|end|make|stop|pass|make do|rise|lift))|(?:will|shall) (?:\w+ )?(?:touch|set|lift|get|reach|unload|start|begin|see|step|walk|climb|rise|stand|roll|haul|shuttle|fill|empty|meet|need|try|hold|serve|repeat|do))(?= [^.;]{{0,90}}\b(?:{ON_A_DAY}|before dawn|this week|{PERSONS})\b)|"
        rf"(?:that|which|whom) (?:[\w’'-]+ ){{1,6}}?(?:awaits?|expects?|(?:is|are) (?:expecting|awaiting)|counts? on|looks? forward to)\b(?! (?:that|him|her))|"
        rf"(?:is|are|stands?|has been|have been|was|were) (?:\w+ )?(?:in|on|entered in|down in|pencil+ed into|written into) the (?:\w+ )?(?:diary|diaries|schedule|calendar|books?|programme|program|timetable|plans?|register|log|pipeline|list|roster|rota|agenda|bulletin)(?= for| on|[.,;:])|"
        rf"(?:will|would|shall|is to|are to|is due to|are due to|expects? to|plans? to),? (?:on |early on |late on )?{A_DAY},? (?:\w+ )?(?:be|fly|leave|depart|take|carry|land|arrive|go|bring|return|deport|receive|send|come|head|drop|unload|touch|accept|welcome|host|admit)\b|"
        rf"(?:leaves|departs|flies|arrives|lands|gets in|comes (?:in|home)|sets (?:off|out)|(?:who|that|which|they|we|{FOLK}|planes|flights|jets|charters) (?:leave|depart|fly|arrive|land|get in|come home))(?= (?:(?!(?:last|when|after|said|says|ago|goes|is|are|has|will)\b)[\w’'-]+ ){{0,8}}?on {A_DAY}(?! (?:last|ago)))|"
        rf"(?:has|have|had) (?:[\w’'-]+ ){{1,10}}?(?:in|on|down in) (?:the|its|their|his|her) (?:books?|diar(?:y|ies)|schedules?|calendars?|lists?|plans?|log) for {A_DAY}|"
        rf"(?:has|have|had|put|puts|got) (?:it|them|another|one|the \w+) down (?:again )?for\b|"
        rf"announced (?:to|at|in) (?:[\w’'-]+ ){{1,3}}?for {A_DAY}|"
        rf"(?:nothing|none|neither) (?:[\w-]+ ){{0,2}}?until {A_DAY}|wheels[- ]up (?:is|at|on|will be)",
        ("get here on the 20th", "A removal flight to Vientiane leaves Seattle next Monday", "will lift 40 people on Sunday"),
        ("leaves much to be desired", "lands on her feet"),
    ),
)  # fmt: skip
