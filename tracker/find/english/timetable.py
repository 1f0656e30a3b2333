"""English: flights still to come, composed of classes of words: what is made ready, what a day brings, what leaves on a day in the present tense."""

from tracker.find.english.classes import A_DAY, COME_IN, CRAFT, ON_A_DAY, PERSONS
from tracker.find.found import Pattern
from tracker.models import Outcome

_WORDS = r"(?:[\w’'.-]+ )"
_READY = r"(?:drawn up|made ready|laid on|filled|complete[d]?|full|ready|prepared|arranged|set up|printed|chartered|reserved|booked|signed off|cleared|freed|found|hired|rented)"

TIMETABLE = (
    Pattern(
        "had planned it", Outcome.PLANNED,
        rf"(?:had|has|have) (?:\w+ )?(?:(?:planned|prepared|arranged|scheduled|intended) (?:an?|the|its|one|two|three|four|another)(?: (?!that\b|who\b|which\b)[\w’'.-]+){{0,4}}? {CRAFT}\b(?= (?:to|for|from|on|with|carrying|that was|which was|set|due)\b|[.,;])|(?:planned|meant|intended) to (?:fly|send|deport|return|remove|take|bring|land|repatriate)\b)",
        ("ICE had planned a flight to Lima for Monday", "had arranged two charters for Sunday", "had meant to send"),
        ("had planned the flight crews' rest", "had ordered the pilot to return", "an aircraft that ICE had chartered to deport 80 people"),
    ),
    Pattern(
        "booked for its day", Outcome.PLANNED,
        rf"(?:has|have) (?:\w+ )?(?:chartered|booked|hired|scheduled|reserved|lined up|laid on|announced|arranged|rented|organi[sz]ed|requested|ordered|been (?:given|assigned|granted|offered) (?:an? |the )?(?:landing )?(?:slot|stand|date)|permission to (?:land|come|leave))(?= [^.;]{{0,120}}\b(?:on|for) {A_DAY})|"
        rf"(?:has|have) (?:\w+ )?(?:approved|okayed|cleared|authori[sz]ed|consented to|agreed to|accepted|sanctioned|promised|given (?:the|its|their) (?:green light|go-ahead|nod|consent|approval|blessing|okay) (?:for|to))(?= (?:[\w’'-]+ ){{1,12}}?(?:on|for) {A_DAY})|"
        rf"(?:aims|aim|proposes|propose|hopes|hope|means|mean|wants|want|intends|intend) to (?:fly|send|deport|remove|return|expel|repatriate|carry|take|land|bring|put)\b",
        ("has chartered a plane to take 93 Jamaicans to Kingston on Sunday", "has consented to a deportation flight on Saturday", "aims to fly"),
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
        rf"(?:announces|expects|foresees|proposes|requests|(?:has|have) (?:\w+ )?(?:announced|proposed|notified|requested|foreseen|promised|filed)|(?:has|have) (?:\w+ )?asked (?:leave|permission) for)(?= (?:an?|one|two|three|four|another) (?:(?!no\b)[\w-]+ ){{0,4}}?{CRAFT}\b(?! (?:\w+ )?(?:had|has|was|were|landed|left|that|which)\b))|"
        rf"for {A_DAY},? (?:[\w’'-]+ ){{1,8}}?(?:lists?|shows?|announces?|promises|foresees?|books?|plans?|expects?|names?|gives?)\b(?! (?:that|up)\b)|"
        rf"(?:manifest|list) (?:\w+ ){{0,4}}?(?:holds|names|shows|bears|counts|runs to|has)(?= [^.;]{{0,60}}\bfor {A_DAY})",
        ("The manifest for Saturday has been drawn up", "is making up 120 beds for the deportation plane of Saturday", "has cleared a US charter to land at Ouagadougou on Sunday", "Saturday brings another", "it will be the turn of Ecuador"),
        ("making up stories", "has cleared his desk", "turn of phrase"),
    ),
    Pattern(
        "arranged for a day", Outcome.PLANNED,
        rf"(?:given|gave|gives|served|sent|ha[sd]|have|got|received|conveyed|passed on) (?:\w+ )?(?:notice|word|warning|advice|notification|intimation) of (?:[\w’',-]+ ){{1,9}}?(?:on|for) {A_DAY}|"
        rf"(?:notified|advised|informed|told|warned) of (?:one|two|three|four|several|another)? ?(?:more|others?|further)?(?=,? [^.;]{{0,60}}\b(?:on|for) {A_DAY})|"
        r"(?:has|have) (?:already |now |also )?been (?:given|assigned|allotted|allocated|promised|found|granted|reserved|lent) (?:an? |its |their |the )?(?:[\w-]+ )?(?:bays?|stands?|gates?|slots?|berths?|place|position|spot|corner)\b|"
        rf"(?:keep|clear|free|reserve|set aside|leave) {A_DAY} (?:free |open |clear )?for|"
        rf"(?:ordered|booked|hired|wanted|reserved|called|summoned|laid on|asked|told|due|needed)(?: [\w’'-]+){{0,9}}? for (?:noon |dawn |the (?:morning|evening|night) of )?{A_DAY}(?! (?:last|ago))|"
        rf"(?:must|shall|should|have to|has to|is to|are to) (?:all )?(?:stand|be|wait|report|gather|assemble)(?: [\w’'-]+){{0,7}}? (?:by|on|before|at \w+ on) {A_DAY}|"
        rf"(?:is|are|has been|have been) (?:\w+ )?(?:filed|entered|marked|put down|noted|listed|fixed|logged|earmarked|notified)(?= (?:again )?for {A_DAY})|"
        rf"(?:is|are) (?:counted on|reckoned with|looked for|penciled|pencilled)(?: in)? for {A_DAY}|(?:has|have) (?:its|their|a) (?:day|date),? (?:the )?{A_DAY}",
        ("has been notified of two more, for the ninth", "The embassy has given notice of a plane on Saturday", "has already been given a parking bay", "to keep Saturday free for", "The bus must stand on the apron on Saturday", "is counted on for Friday"),
        ("given notice to quit", "has been given a medal", "must stand for election"),
    ),
    Pattern(
        "has its day", Outcome.PLANNED,
        rf"(?:(?:is|are) (?:\w+ )?(?:wanted|counted on|looked for|to be (?:had|seen|met|here|there|found)|to (?:get|step|walk|climb|unload|disembark|pick|collect|start|begin|end|make|stop|pass|make do|rise|lift))|(?:will|shall) (?:\w+ )?(?:touch|set|lift|get|reach|unload|start|begin|see|step|walk|climb|rise|stand|roll|haul|shuttle|fill|empty|meet|need|try|hold|serve|repeat|do))(?= [^.;]{{0,90}}\b(?:{ON_A_DAY}|before dawn|this week|{PERSONS})\b)|"
        rf"(?:that|which|whom) (?:[\w’'-]+ ){{1,6}}?(?:awaits?|expects?|(?:is|are) (?:expecting|awaiting)|counts? on|looks? forward to)\b(?! (?:that|him|her))|"
        rf"(?:is|are|stands?|has been|have been|was|were) (?:\w+ )?(?:in|on|entered in|down in|pencil+ed into|written into) the (?:\w+ )?(?:diary|diaries|schedule|calendar|books?|programme|program|timetable|plans?|register|log|pipeline|list|roster|rota|agenda|bulletin|board)(?= for| on|[.,;:])|"
        rf"(?:will|would|shall|is to|are to|is due to|are due to|expects? to|plans? to),? (?:on |early on |late on )?{A_DAY},? (?:\w+ )?(?:be|fly|leave|depart|take|carry|land|arrive|go|bring|return|deport|receive|send|come|head|drop|unload|touch|accept|welcome|host|admit)\b|"
        rf"(?:has|have|had) (?:[\w’'-]+ ){{1,10}}?(?:in|on|down in) (?:the|its|their|his|her) (?:books?|diar(?:y|ies)|schedules?|calendars?|lists?|plans?|log) for {A_DAY}|"
        rf"(?:has|have|had|put|puts|got) (?:it|them|another|one|the \w+) down (?:again )?for\b|"
        rf"announced (?:to|at|in) (?:[\w’'-]+ ){{1,3}}?for {A_DAY}|"
        rf"(?:nothing|none|neither) (?:[\w-]+ ){{0,2}}?until {A_DAY}|wheels[- ]up (?:is|at|on|will be)|"
        rf"(?:should|ought to|may|must) (?:\w+ )?(?:be|have) (?:\w+ )?(?:down|in|here|on the (?:ground|apron|tarmac|runway)|at the (?:gate|stand|ramp|terminal)|with us|landed|arrived|touched down|come (?:in|down))(?= (?:\w+ )?(?:before|by|at|on|around|about|after|towards?|shortly|soon|tonight|tomorrow|today|this|next|within|in)\b|[.,;])|"
        rf"(?<!\bif\s)(?<!\bwhether\s)(?:it|they) (?:leaves?|departs?|fl(?:y|ies)|goes|go|heads?|sets? (?:off|out)|takes? off|lands?|arrives?|makes? for|sails|rolls?|is off|are off)(?= (?:to|for|at|in|out|on|with|from)\b[^.;]{{0,120}}(?:on {A_DAY}|tomorrow|tonight|next \w+day|before (?:dawn|daybreak|first light|sunrise)))|"
        rf"(?:(?:early |late |before (?:dawn|first light|daybreak|sunrise) )?(?:on {A_DAY}|tomorrow|tonight)|before (?:dawn|first light|daybreak|sunrise|midnight)(?: on {A_DAY})?|next \w+day)(?: (?:morning|night|evening|afternoon))?,? (?:(?:an?|the) (?:[\w.’'-]+ ){{1,5}}?(?:said|says|confirmed|added|told \w+),? )?(?:it|they) (?:leaves?|departs?|fl(?:y|ies)|goes|go|heads?|sets? (?:off|out)|takes? off|lands?|arrives?|makes? for|is off|are off)(?= (?:to|for|at|in|out|with|from)\b)|"
        r"(?:is|are) supposed to (?:show up|turn up|appear|materiali[sz]e)",
        ("will lift 40 people on Sunday",),
        ("leaves much to be desired", "lands on her feet"),
    ),
)  # fmt: skip
