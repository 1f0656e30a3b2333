"""English: what gives away the end of a flight where no usual word for it stands: a leave taken from it, a way retraced, a ramp that came up, a day on a board, people fresh off it."""

from tracker.find.english.classes import A_DAY, CRAFT, FOLK, LEAVE, MISHAP, PERSONS, US_FIELD
from tracker.find.found import Pattern
from tracker.models import Outcome

_WORDS = r"(?:[\w’',.:-]+ )"
_A_CRAFT = rf"(?:an?|the|its|their|this|that|one|two|three|another|both|either|\w+day['’]s) (?:[\w’'-]+ ){{0,5}}?{CRAFT}\b(?! (?:crews?|clearances?|data|records|numbers?|lists?|plans?)\b)"
_IN_FLIGHT = (
    r"(?:(?:minutes|hours?|half an hour) (?:into (?:its|the|their) (?:trip|flight|journey|way|crossing|mission|climb)|"
    rf"out of (?:the )?{US_FIELD}|(?:short of|from|away from) (?:the )?(?-i:[A-ZÀ-Þ])[\w’'-]+|out\b|in the air|away\b|airborne)|(?:over|above|off) (?:the )?(?-i:[A-ZÀ-Þ])[\w’'-]+)"
)
_ROUND = (
    r"(?:(?:brought|brings?|swung|swings?|turned|turns?|took|takes?|put|flew|hauled|wheeled|pulled|banked|guided|steered) (?:it|her|the (?:plane|jet|aircraft|machine|charter|C-?\d+)|them) (?:right |straight )?(?:a?round|about|back)|"
    r"(?:swung|swings|veered|banked|wheeled|turned|headed|curved|doubled) (?:\w+ )?(?:north\w*|back|a?round|home|for home)(?: again)?(?=[.,;]| (?:over|to|toward|for|and|with|before|above|on)\b)|"
    rf"(?:was|were|is) (?:on the ground|on the tarmac|down) again|(?:made|found|felt|limped|nursed) (?:its|their) way (?:back|home)|(?:retraced|retraces|reversed|backtracked on) (?:its|their) (?:path|route|steps|way|course|track)|"
    rf"(?:had|has|got) (?:all of them|them all|everyone|everybody|all \w+(?: of them)?) back|(?:put|set|brought) (?:it|her|them|the \w+) (?:back )?down (?:again )?(?:at|in) {US_FIELD})"
)
_PAPERS = rf"(?:{LEAVE}|papers?|request|applications?|documents?|plans?)"
_STOPS = r"(?:stopped|blocked|halted|kept|prevented|held up|held|forestalled|headed off|froze|killed|foiled)"

LEAVE_TAKEN = (
    Pattern(
        "its leave was taken from it", Outcome.DENIED,
        rf"(?:t[oa]k(?:e|es|en|ing)|took|snatch(?:ed|es)|withdr(?:ew|awn|aws)|pull(?:ed|s)|yank(?:ed|s)) (?:away|back)(?:,? {_WORDS}{{0,12}}?| )(?:the|its|their|that|a) (?:\w+ ){{0,3}}?{LEAVE}\b|"
        rf"(?:depriv|robb?|stripp?)(?:ed|es|s|ing)? {_WORDS}{{1,9}}?of (?:its|their|the|a) (?:\w+ ){{0,3}}?{LEAVE}\b|"
        rf"(?:the|its|their|a|that) (?:\w+ ){{0,2}}?(?:permits?|permissions?|clearances?|consent|landing rights|authori[sz]ations?|landing slot),? (?:(?!who\b|and\b|but\b){_WORDS}){{0,14}}?(?:was|were|had been|has been|is|got) (?:\w+ )?(?:annulled|voided|nullified|revoked|rescinded|withdrawn|cancel+ed|taken (?:away|back)|torn up|recalled|quashed|suspended|pulled|struck out|declared void)\b|"
        rf"(?:was|is|were|had|got|found|saw|be|been) no landing(?= (?:for|in|at|on|there|that)\b|[.,;])|no landing for (?:it|them|the|a|any)\b|"
        rf"(?:kept|keeps|left|leaves|locked) (?:it|its|the|their|his|her) (?:\w+ )?(?:stamps?|signatures?|seal|pen|permit|paper)? ?in (?:the|a|his|her|its) (?:drawer|pocket|safe|desk)\b|"
        rf"(?:third|last|missing|final|only) (?:stamp|signature)\b[^.;]{{0,80}}\b(?:never|not|kept|missing|lacking|withheld)\b|(?:did|does|would|could|will)(?: not|n['’]t) (?:stamp|sign|countersign|initial) (?:the|its|their|his|any) (?:\w+ )?(?:papers?|permit|clearance|documents?|request|note|form)|"
        rf"founder(?:ed|s) on (?:the |a |an |its )?(?:\w+ ){{0,3}}?(?:{_PAPERS}|veto|refusal|objections?)|(?:ran|runs|bumped|came up) (?:in)?(?:to|against) (?:a|an|the) (?:\w+ )?(?:no\b|refusal|veto|closed|locked|shut|wall)|(?:no|any) (?:further|farther) (?:on \w+day )?than a no\b|"
        rf"(?:could|can|would|will) (?:\w+ )?do without (?:it|them|the|a|such)\b(?= ?(?:[\w’'-]+ ){{0,5}}?(?:{CRAFT}|[.,;]))|(?:could|can|would|did) find (?:neither|no) (?:a |an )?(?:slot|stand|place|room|date|gate|permit)|(?:told|informed|notified|answered) (?:by|from) (?-i:[A-ZÀ-Þ])[\w’'-]+(?: [A-Z]\w+)? (?:on \w+day )?to (?:stay|remain|wait|keep) (?:where|at|in|away|on|off)",
        (
            "the president took away, with a message written at 3:41, the clearance under which", "deprived a C-17 with 80 people of its landing slot", "The permit, issued on Monday with a list of names, was annulled",
            "there was no landing for it", "kept its stamp in the drawer", "did not sign the papers", "foundered on a missing signature", "ran into a no", "could do without it.",
        ),
        ("took away his shoes", "the stamp on her passport", "ran into a friend", "the drawer was empty"),
    ),
)  # fmt: skip
WAY_RETRACED = (
    Pattern(
        "its way retraced", Outcome.TURNED_BACK,
        rf"{_IN_FLIGHT}[^.;]{{0,160}}?\b{_ROUND}|(?:crew|captain|pilots?|commander|cockpit|alarm|warning\w*)(?: (?!to\b)[\w’',-]+){{0,14}}? {_ROUND}|"
        rf"(?:retraced|retraces|backtracked) (?:its|their) (?:path|route|steps|way|course|track)\b|(?:was|were|is) back over {US_FIELD}|(?:swung|veered|banked|wheeled) (?:north\w*|back|round|around|home)(?: again)?(?=[.,;]| (?:over|to|toward|for|and|with|before|above|on)\b)|"
        rf"(?:lost|lose|loses|losing) (?:an engine|\w+ pressure|pressure|power)\b[^.;]{{0,90}}\b(?:{_ROUND}|back\b(?! (?:pay|row|seat)))|(?:turn(?:ed|ing|s)|head(?:ed|ing|s)|made|making|set course) (?:back )?for home(?=[.,;]| (?:over|with|after|when|because|again|on)\b)",
        ("was some forty minutes into its trip to San Pedro Sula when a warning lit up and the captain brought it around", "its crew brought it round", "retraced its path", "was back over Texas", "swung north again over Mexico", "lost an engine and made its way back"),
        ("an hour into its trip it began to rain", "the crew brought coffee round"),
    ),
)  # fmt: skip
RAMP_CAME_UP = (
    Pattern(
        "the ramp came up", Outcome.CANCELLED,
        rf"(?:nothing|little) (?:came|comes|has come|will come) of(?= (?:it|them|this|that|{_A_CRAFT}))|(?:sat|sits|sitting) out (?:the |all of )?(?:day|night|morning|storm|weekend|week|{A_DAY})|"
        rf"(?:did|does|has|had)(?: not|n['’]t| never) (?:ma(?:k|d)e it|get|got|gotten|lift|lifted|rise|risen|come) (?:off|from|out of) the (?:ground|runway|tarmac|apron|hangar|gate)|never (?:got|had|saw) its (?:doors?|wheels|engines|ramp) (?:closed|shut|up|turning|started|off)|"
        rf"(?:taken|led|brought|marched|ordered|helped|walked|fetched|let|pulled|called) (?:down |out |back )?(?:off|out of|from) (?:the|it|its|their|a) (?:[\w-]+ ){{0,2}}?(?:{CRAFT} )?again(?= (?:by|on|after|because|at|when|before|in|an hour|two hours|minutes)\b|[.,;])|"
        rf"(?:lawyers?|attorneys?|petitions?|lawsuits?|writs?|advocates) (?:[\w’'-]+ ){{0,6}}?{_STOPS} (?:it|them|both|{_A_CRAFT})|"
        rf"(?:left|leaves|leaving|stranded|strands) (?:{_A_CRAFT}|it|them)(?: (?!on\b){_WORDS}{{0,8}}?| )(?:on|at) (?:the|its) (?:apron|tarmac|ground|ramp|gate|stand|runway)\b|(?:is|are|was|were) still (?:in|at|on the ground (?:in|at)) {US_FIELD}(?= (?:with|because|for|on account|owing|waiting|after|and)\b)|"
        rf"(?:ramp|steps|stairs|ladder|airstairs) (?:came|comes|went|goes|was (?:pulled|drawn|raised)|were (?:pulled|drawn|raised|folded)) up(?= (?:again|and|with|without|on|before|empty)\b|[.,;])(?=[^.;]{{0,120}}\b(?:bus|buses|van|vans|back|drove|drives|driven|judge|order|injunction|nobody|empty)\b)|"
        rf"(?:bus|buses|vans?|coach)(?: {_WORDS}{{0,6}}?| )(?:drove|drives?|driven|rolled|went|goes|pulled) (?:off|away|back)(?= (?:again )?with (?:everyone|everybody|all|them|the (?:men|people|same)|every)\b)|"
        rf"(?:was|were|is|are) driven (?:off|away|back) (?:again )?in the (?:same )?(?:bus|buses|vans?|coach)|(?:saw to it|made sure|ensured|took care) (?:that )?(?:they|it|he|she|none|nobody|no one) (?:[\w’'-]+ ){{0,4}}?(?:never|not|did not|boarded|flew|left|stayed)\b|{MISHAP} (?:kept|keeps|held) {_A_CRAFT} (?:{_WORDS}{{0,6}}?)(?:from|out of|away from) (?-i:[A-ZÀ-Þ])",
        (
            "nothing came of it", "sat out the storm", "did not make it off the ground", "never got its doors closed", "were taken off the C-17 again by order of a judge", "Lawyers stopped a C-17", "left a C-17 on the apron",
            "is still in El Paso with a flat tire", "the ramp comes up and the bus drives off", "the bus drives off with everyone still in it", "were driven off in the bus", "saw to it that they never boarded",
        ),
        ("the ramp came down", "left a note on the gate", "sat out the dance", "the bus drove off"),
    ),
)  # fmt: skip
ON_ITS_BOARD = (
    Pattern(
        "on its board for a day", Outcome.PLANNED,
        rf"(?:has|have|had) (?:[\w’'-]+ ){{1,12}}?(?:on|in|down on|up on) (?:its|their|the|his|her) (?:\w+ )?(?:boards?|screens?|roster|slate|schedule|calendar|programme|program|list|planner|rota|timetable|books|diary) for (?:that (?:day|date|night|morning|evening)|the (?:same )?(?:day|date)|{A_DAY})|"
        rf"(?:is|are|has been|have been) (?:\w+ )?(?:notified|advertised|signall?ed|flagged|advised|requested|registered|filed|lodged|entered|logged|put forward|lined up|laid on|reported|down|on|good|slotted in|noted|proposed|wanted|earmarked|cleared|told to expect)(?: (?:to|with|at|in|from) (?:[\w’'-]+ ){{1,4}}?)? ?for (?:{A_DAY})(?! (?:last|ago))|"
        rf"(?:has|have) (?:been )?(?:given|sent|served|got|received|had) (?:\w+ )?(?:notice|word|warning|notification) of(?= {_A_CRAFT}| another| one more)|word (?:has|had) (?:come|reached|arrived|gone out|got)(?: (?:to|in|from|out))?(?: (?-i:[A-ZÀ-Þ])[\w’'-]+(?: [A-Z][\w’'-]+)*)? of(?= {_A_CRAFT}| another| one more)|"
        rf"(?:has|have) (?:filed|lodged|submitted|handed in|put in|entered|presented) (?:an? |its |the )?(?:flight |landing )?(?:plans?|notice|request|application|notification)(?= (?:[\w’'-]+ ){{0,6}}?(?:for|on) (?:{A_DAY}))|"
        rf"will(?: \w+)? have (?:been )?(?:taken|flown|brought|gone|come|left|put|got|set|sent|made|borne|\w+ed)\b(?! (?:by then|no|nothing) (?:heard|to do))|"
        rf"(?:looks|look) (?:for|out for|forward to)(?= {_A_CRAFT})|(?:told|asked|warned|instructed) to (?:look out for|expect|watch for|be ready for|make ready for|stand by for|await)(?= {_A_CRAFT}| another| one more)|(?:counts?|reckons?) (?:on|with)(?= {_A_CRAFT})|(?:is|are) bracing for(?= {_A_CRAFT})|"
        rf"(?:the )?(?:date|day|hour|time) (?:of|for) {_A_CRAFT}(?: [\w’'-]+){{0,8}}? (?:is|will be|has been (?:set|fixed)|remains)\b|has {A_DAY} for (?:its|a) (?:day|date)\b|(?:has|have) (?-i:[A-ZÀ-Þ])[\w’'-]+(?: [A-Z]\w+)? (?:as|for) (?:its|their) (?:goal|destination|target|port of call)\b|"
        rf"(?:will|shall|['’]ll|is to|are to)(?: \w+)? (?:dispatch|despatch|collect|fetch|retrieve|airlift|convey|lend|turn up|show up|alight|disembark|greet|expel|remove|repatriate|hand over|perform|undertake|attempt|try again|call in|put in at)\b|"
        rf"(?:slot|stand|gate|place|date) (?:on|for) {A_DAY} (?:has|have) (?:gone|been (?:given|assigned|kept|held|allotted)) to|(?:has|have) (?:\w+ )?(?:cleared|kept|reserved|set aside|freed|held|readied) (?:a|the|its|one) (?:gate|stand|slot|hall|runway|apron|hangar|wing)(?= [^.;]{{0,80}}\b(?:for|on) (?:{A_DAY}))|"
        rf"(?:has|have|with) (?:(?:\d+|[a-z]+(?:-[a-z]+)?) )?(?:names|people|deportees|passengers|seats|{FOLK}) on (?:its|the) (?:list|manifest)\b(?! (?:of|that))|falls? due\b|(?:is|are) next in line\b|(?:is|are) (?:in the offing|in train|in prospect|afoot|in hand|on the cards|in the cards|being lined up)(?= (?:for|on)\b|[.,;])|"
        rf"(?:have|has) (?:[\w’'-]+ ){{1,10}}?(?:down|lined up|pencil+ed in|marked|set) for (?:that day|the day|{A_DAY})|(?:it is|will be|comes) (?:[\w’'-]+ ){{1,3}}?turn(?=[.,;:]| (?:on|to)\b)",
        (
            "has the next American plane on its board for that day", "has been notified to Guatemala City for Friday", "has given notice of a C-17", "has filed a plan for Sunday", "ten Argentines will have been expelled", "looks for a C-17",
            "has Friday for its day", "will dispatch", "a slot on Friday has gone to", "has 14 names on its list", "falls due", "have a deportation flight down for that day", "it is Guatemala City's turn: a C-17",
        ),
        ("has a sign on its board", "looks for work", "had gone to school", "it was her turn"),
    ),
)  # fmt: skip
FRESH_OFF_IT = (
    Pattern(
        "fresh off it", Outcome.COMPLETED,
        rf"(?:fresh|straight|just|newly|hot|right|direct|an hour|minutes|hours) (?:out of|off|from|down from) (?:an?|the|its|their|one|two) (?:[\w’'-]+ ){{0,5}}?{CRAFT}\b|\ball (?:off|out of|from|in) (?:an?|the|one|two) (?:[\w’'-]+ ){{0,4}}?{CRAFT}\b|"
        r"(?:out of|from|off|down from) (?:which|whose (?:\w+ ){1,3}|it) ?(?:there )?(?:climb(?:ed|s)|stepp?(?:ed|s)|c[ao]mes?|came|walk(?:ed|s)|got|fil(?:ed|es)|pour(?:ed|s)|stumbl(?:ed|es)|emerg(?:ed|es)|(?:were|was) (?:led|helped|let|taken|carried)|troop(?:ed|s)|descend(?:ed|s)|hobbl(?:ed|es)|limp(?:ed|s)|spill(?:ed|s)|issu(?:ed|es)|shuffl(?:ed|es))\b|"
        rf"(?:which|that|who) (?:got|had|received|saw|welcomed|took in) (?:them|him|her|it)(?= (?:on|at|by|before|in|yesterday|last|this|instead|off|all)\b|[.,;])|and with (?:it|the \w+) (?:came |arrived )?{_A_CRAFT}|"
        rf"rolled (?:out|off)(?= (?:in|at|on|for|with|before|after|shortly|toward|towards|of)\b)|(?:dipp(?:ed|s)|sank|sinks|dropp(?:ed|s)|broke|came|descended) (?:out of|through|from|below|under) (?:the )?(?:\w+ )?(?:clouds?|fog|sky|skies|mist|haze)|(?:beg[au]n|begins|start(?:ed|s)) (?:its|the|their) (?:descent|approach)|"
        rf"(?:led|walked|marched|took|taken|brought|escorted|put|driven|drove|conducted|shepherded) (?:(?!to\b|not\b)[\w’'-]+ ){{0,7}}?to (?:an?|the|one|their) (?:(?!waiting\b)[\w’'-]+ ){{0,3}}?{CRAFT}(?= (?:in|at|on|that|which|and|bound|for)\b)|"
        rf"(?:add(?:ed|s)|contribut(?:ed|es)) (?:about |some |over |another )?(?:\d+|[a-z]+(?:-[a-z]+)?) (?:[\w’'-]+ ){{0,2}}?(?:{PERSONS}) to\b|(?:on|at) its (?:apron|stand|tarmac|gate)\b|owe(?:s|d)? (?:their|his|her) (?:return|homecoming|way home|trip home)|(?:were|was|are) (?:its|the|all its|the whole|the only) (?:whole |entire |only )?(?:cargo|load|freight)\b|"
        rf"(?:put|puts) an end to (?:their|his|her) (?:journey|trip|odyssey|exile|flight|voyage)|(?:has|have) been (?:\w+ ){{0,2}}?home since|(?:is|are) (?:[\w’'-]+ ){{1,3}}?(?:guests|prisoners|charges|wards|inhabitants) since|had seen to (?:that|it)(?=[.,;])|wheels (?:met|kissed|found|touched|hit|bit)\b",
        (
            "fresh out of an ICE Air machine", "all off one plane", "out of which climbed ninety Peruvians", "that got them on Thursday", "and with it a Boeing 737", "rolled out in the forenoon", "began its descent", "dipped out of the clouds",
            "led at midnight on Tuesday to a government plane in Alexandria", "owe their return", "were its cargo", "has been home since", "the wheels met Santo Domingo", "added 80 deportees to", "on its apron",
        ),
        ("fresh from the oven", "added sugar to it", "rolled out a plan", "led to a plane crash"),
    ),
)  # fmt: skip
