"""English: refusals, returns and flights that came to nothing, composed of a deed, what it is done to and what does it, whatever stands between them."""

from tracker.find.english.classes import CRAFT, GROUND, LEAVE, MISHAP, US_FIELD
from tracker.find.english.days import DAY
from tracker.find.found import Pattern
from tracker.models import Outcome

# What a deed is done to, with all that is said of it, up to the word that ends the deed: 'turned [a US plane with 81 deportees] away'.
# 'Ordered the government to turn two planes round': what was asked of it, and not what the planes did.
_RULERS = r"(?:the )?(?:[\w’'.-]+ ){0,3}?(?:administration|government|governments|cabinet|department|ministry|agency|agencies|authorities|officials|lawyers?|attorneys?|House|DHS|ICE|White House|United States|U\.?S\.?|Washington|Pentagon) "
_IT = r"(?:it|them|both|(?:an?|the|its|their|this|that|these|one|two|three|four|another|both|either|\d+|[\w’']+['’]s) (?:(?!and\b|but\b|who\b|which\b|said\b)[\w’'.-]+,? ){0,9}?[\w’'.-]+)"
_A_CRAFT = rf"(?:an?|the|its|their|this|that|these|one|two|three|another|both|either|[\w’']+['’]s) (?:[\w’'.-]+ ){{0,4}}?{CRAFT}\b(?! (?:crews?|clearances?|data|records|numbers?|lists?|plans?)\b)"
# Who flies a plane, and what they do when they give up; the words for a plane stand for them, too.
_CREW = r"\b(?:crew|pilots?|captain|cockpit|co-?pilot|commander|flight deck|aviators|airmen)"
_GO_BACK = r"(?:return|turn (?:back|round|around|about|home)|go back|come back|head back|fly back|double back|head home|go home|reverse course|land again)"
_CALL_OFF = r"(?:cancel|scrub|scrap|call off|ground|postpone|put off|shelve|abandon|axe|ditch|drop|pull|reschedule|push back|put back|suspend)"
_IN_FLIGHT = r"over\b|above\b|in (?:mid-?)?(?:air|flight)|mid-?(?:air|flight|way)|half-?way|(?:an? |\w+ )(?:hours?|minutes?) (?:into|after|out)|after take-?off|off the coast"
_ON_A_DAY = rf"(?: on {DAY}| late on {DAY}| early on {DAY}| yesterday)?"
_WAS = r"(?:was|were|is|are|been|being|be|got)(?: (?!not\b|never\b)[a-z]+)?"
_STOPPED = (
    r"(?:stopped|halted|blocked|prevented|grounded|kept|held(?: back| up indefinitely)?|washed out|rained off|snowed (?:in|off)|fogged in|ruled out|wiped out|undone|defeated|foiled|thwarted|forestalled|scuppered|scuttled|sunk|"
    r"spoil(?:ed|t)|wrecked|ruined|derailed|stymied|frustrated|torpedoed|scrapped|scrubbed|cancel+ed|called off|knocked out|put off|put paid to|put out of action|paused|enjoined|barred|forbidden|frozen|suspended|stayed|upset|"
    r"pre-?empted|killed|doomed|stranded|immobili[sz]ed|trapped|brought to (?:nothing|a halt|a stop|a standstill)|disabled|sidelined)"
)
_COURT = r"(?:judges?|courts?|magistrates?|justices?|injunctions?|rulings?|writs?|orders?|lawsuits?)"
_BY_A_CAUSE = rf"by (?:the |an? |this |that |its |their )?(?:[\w’'-]+ ){{0,3}}?(?:{_COURT}|{MISHAP})\b"

KEPT_AWAY = (
    Pattern(
        "sent off with all on board", Outcome.DENIED,
        rf"(?:turn(?:ed|s|ing)?|sen(?:t|ds?|ding)) {_IT} (?:away|packing)\b(?! (?:his|her|their|its|the) )|(?:wav|shoo|fend|push)(?:ed|es|ing)? {_IT} off\b|(?:shut|shuts|shutting|lock(?:ed|s)|h[eo]ld|keep(?:s|ing)?|kept) {_IT} out\b(?! (?:of (?:the )?(?:court|trouble|work|school|prison|jail|danger|sight)))|"
        rf"(?:insist(?:ed|s)|demand(?:ed|s)|order(?:ed|s)|decreed) that {_IT} (?:must |should )?(?:stay|keep|remain|be kept) (?:away|out)\b|"
        rf"(?:found|met|finds|meets|met with|received|got) (?:no|little|scant) (?:welcome|admission|admittance|entry)\b|(?:gave|gives|giving) {_IT} (?:the cold shoulder|the brush-?off|short shrift|the thumbs[- ]down)|stood in the way of {_A_CRAFT}",
        ("turned a US military plane with 81 deportees away", "sent a deportation flight with 93 people on board packing", "kept it out", "insisted that the charter stay away", "found no welcome"),
        ("turned and walked away", "sent a letter", "kept it out of court"),
    ),
    Pattern(
        "not let through", Outcome.DENIED,
        rf"(?:was|were|is|are|been|being|be)(?: \w+)? (?:not|never) (?:let|allowed|permitted|admitted|waved|cleared) (?:into|through|in\b(?! (?:by a )?court)|over)|(?:was|were|been|being) (?:\w+ )?(?:not|never) (?:approved|cleared|authori[sz]ed|admitted|accepted) by (?!{_COURT}|an? (?:\w+ )?{_COURT})|"
        rf"(?:was|were|been|being|is|are) (?:\w+ )?(?:disallowed|debarred|turned back at the border)\b(?=[^.;]{{0,60}}\bby\b)|(?:was|were|been|being|is|are) (?:\w+ )?(?:barred|banned|debarred|excluded|forbidden|prohibited|turned away|sent away|kept away|shut out|locked out){_ON_A_DAY}(?= (?:from|of) (?-i:[A-ZÀ-Þ]))|"
        rf"(?:forb(?:ade|idden|ids)|prohibit(?:ed|s)|bann(?:ed)|(?:order(?:ed|s)|told)(?= (?:{_IT} )?not\b)) (?:{_IT} )?(?:not )?to (?:land|come in|enter (?:its|the|their) (?:airspace|skies))|"
        rf"(?:found|finds|finding) (?:the |its |their |all )?(?:[\w’'-]+ )?{GROUND}(?: (?:of|in|over) (?-i:[A-ZÀ-Þ])[\w’'-]+)* (?:closed|shut|barred|sealed)|(?:den(?:ied|ies|ying)|refus(?:ed|es|ing)) (?:its|their|the) {GROUND}|(?:den(?:ied|ies|ying)|refus(?:ed|es|ing)) {_IT} (?:the use of )?(?:an?|any|its|their|the) (?:\w+ )?(?:landing|{GROUND})\b",
        ("was not let into Bolivia", "was disallowed on Monday by Peru", "were barred on Sunday from Manaus", "found the airspace of Nepal closed", "denied it the use of its airport"),
        ("was not allowed a lawyer", "was barred from practising"),
    ),
    Pattern(
        "failed to get leave", Outcome.DENIED,
        rf"fail(?:ed|s|ing) to (?:get|win|obtain|secure|receive|gain|give|grant|issue|approve|authori[sz]e|clear|sanction|sign off on)(?= (?:[\w’'-]+ ){{0,5}}?(?:{LEAVE}|{CRAFT}|it|them)\b)(?! (?:[\w’'-]+ ){{0,4}}?(?:from|of|by) (?:all |most of |any of )?(?:their|his|her|whose) (?:respective |own |home |native )*(?:governments?|countr(?:y|ies)|states?|homelands?|nations?|consulates?|embass(?:y|ies))\b)|(?:wait(?:ed|s|ing)?|hop(?:ed|es|ing)) in vain for (?:[\w’'-]+ ){{0,3}}?{LEAVE}|"
        rf"(?:left|leaves|leaving|was|were|stayed|found itself)(?: {_IT})? without (?:any |an? |its |their |the )?(?:[\w-]+ ){{0,2}}?{LEAVE}|(?:had|has|have|having|saw|got) (?:its|their|the) (?:[\w’'-]+ ){{0,2}}?{LEAVE}(?: [\w’'-]+){{0,4}}? (?:pulled|revoked|withdrawn|cancel+ed|rescinded|taken away|torn up|annulled|suspended|refused|denied)|"
        rf"(?:never|not|n['’]t) (?:even )?(?:answer(?:ed)?|repl(?:y|ied) to|respond(?:ed)? to|act(?:ed)? on) (?:the|a|an|its|that|their|any) (?:\w+ )?(?:request|application|note|inquiry|plea) (?:to (?:land|bring|send|receive)|for (?:\w+ )?{LEAVE})|(?:left|leaves) (?:the|a|its) (?:\w+ )?(?:request|application)(?: [\w’'-]+){{0,9}}? unanswered|"
        rf"(?:return(?:ed|s)|sent back|handed back|left) (?:unsigned the (?:papers|documents|forms|requests?|applications?)|the (?:papers|documents|forms?|requests?|applications?)(?: [\w’'-]+){{0,9}}? unsigned)|suspend(?:ed|s) (?:its|their|the) (?:\w+ )?{LEAVE}",
        ("failed to get permission to land", "failed to win the approval of Colombia", "was left without clearance for Lagos", "had its clearance for Hanoi pulled", "never answered the request to land a C-17"),
        ("failed to get a lawyer", "left without a word"),
    ),
    Pattern(
        "a refusal as a noun", Outcome.DENIED,
        rf"(?:decision|choice|resolve|determination)(?: [\w’'-]+){{0,4}}? not to (?:admit|accept|receive|let|allow|take|clear|approve|authori[sz]e|welcome|open)\b|(?:denial|withdrawal|revocation|rescission|rescinding|suspension|withholding|cancell?ation|pulling|lapse) of (?:the |its |their |any |all )?(?:\w+ )?(?:{LEAVE}|entry|access)\b|"
        rf"declin(?:ed|es|ing)(?= {_A_CRAFT})|(?:was|were|had been|has been) (?:in fact |also |then |later |\w+ly )?declined\b|(?:rul(?:ed|es|ing) out|disallow(?:ed|s)|oppos(?:ed|es) and stopped) (?:the |any )?(?:landing|arrival|entry|reception) of|(?:wanted|wants|would have|had) nothing to do with(?= (?:it|them|{_A_CRAFT}))",
        ("Ghana's decision not to admit a C-17", "the withdrawal of landing rights", "Nigeria declined a C-17", "ruled out the landing of a plane"),
        ("the decision not to comment", "declined a drink"),
    ),
)  # fmt: skip
SENT_ROUND = (
    Pattern(
        "turned round in the air", Outcome.TURNED_BACK,
        rf"turn(?:ed|s|ing)? back{_ON_A_DAY}(?= (?:over|above|in|mid\w*|toward|to|before|after|from|halfway|an hour|with|short|when|while|off)\b)(?! (?:to|in|from) (?:the )?(?:people|migrants|work|page|clock|country))|"
        rf"(?:was|were|been|being|is|are) recalled{_ON_A_DAY}(?: (?:by [\w’'-]+|to [\w’'-]+(?: [\w’'-]+)?))?(?= (?:in|while|when|over|half|mid\w*|from|after|an hour|with)\b)|(?:recall|turning[- ](?:back|round|around)|return in (?:mid-?air|mid-?flight|flight)) of (?:an?|the|its|their|one|two) (?:[\w’'-]+ ){{0,4}}?{CRAFT}|"
        rf"(?:order|command|instruct|direct|told|tell|ask|radio|forc)(?:ed|ing|s|es)?{_ON_A_DAY} (?!{_RULERS})(?:{_IT} )?to (?:turn (?:back|round|around|about|home)|come (?:back|home)|double back|reverse course)|"
        rf"when (?:it|they|the (?:plane|jet|aircraft|charter|flight)) (?:was|were) (?:recalled|called back|ordered back|told to (?:turn|come|go|return)|summoned back|turned (?:back|around|round))|(?:pilot|pilots|crew|captain) (?:was|were|had been) (?:told|ordered|instructed) to (?:turn|bring it|take it|fly it|return|come|head)\b|"
        rf"(?:cut|cuts|cutting) (?:short )?(?:its|the|their) (?:flight|journey|trip|crossing)(?: short)?(?= [^.;]{{0,80}}\b(?:back|again|return\w*|home|{US_FIELD})\b)|(?:circl(?:ed|ing)|orbited|holding|waited)(?: [\w’',-]+){{1,14}}? (?:before|and then|then|and) (?:turn(?:ing|ed)|head(?:ing|ed)|fl(?:ying|ew)|going|went|return(?:ing|ed)) (?:back|home|north\w*|to {US_FIELD})|"
        rf"(?:left|set off|set out|took off|departed|rose|lifted off|started)(?: [\w’'-]+){{0,6}}? but (?:(?:soon|then|later|was|had|it|they) )*(?:returned|turned|came|back|went back|flew back|doubled)\b|half-?way to (?:the )?(?-i:[A-ZÀ-Þ])[\w’'-]+(?: [\w’'-]+)?(?:,? and| then)? back (?:to|in|again)\b|"
        rf"(?:had been|was|were|is|are) back (?:in|at|on the ground (?:in|at)) {US_FIELD}(?= [^.;]{{0,60}}\b(?:after (?:it|they|leaving|taking|setting|departing)|hours? (?:after|later)|before|by (?:noon|dark|nightfall|midnight|evening|dawn)|with)\b)",
        ("turned back on Monday over the Gulf", "was recalled on Sunday in mid-air", "the recall of a C-17 to Accra", "ordered on Tuesday to turn round", "cut short its flight to Accra and put in at Miami again", "left for Managua but returned to Louisiana"),
        ("turned back the clock", "recalled his childhood", "was ordered to pay"),
    ),
    Pattern(
        "the crew gave up", Outcome.TURNED_BACK,
        rf"{_CREW}(?: [\w’'“”\",-]+){{0,18}}? (?:(?:decided|chose|elected|opted|asked|requested|wanted|needed|resolved|preferred|voted|radioed|declared|announced|signalled|reported)(?: [\w’'-]+){{0,5}}?|(?:was|were) (?:cleared|advised|given leave|allowed|going)) to (?:{_GO_BACK})(?! (?:their|his|her|to (?:their|his|her|work|service|duty|Texas without))\b)|"
        rf"{_CREW}(?: [\w’'“”\",-]+){{0,18}}? (?:decided on|asked for|requested|opted for|chose|declared|radioed for|sought) (?:an? )?(?:immediate |early |emergency )?(?:return|way back|turn-?(?:back|around|round))\b|"
        rf"(?:made|making|had|forc\w+|oblig\w+|compell\w+|led|caus\w+) (?:the |its |their |his )?(?:[\w’'-]+ )?(?:crew|pilots?|captain|plane|jet|aircraft|charter|airliner|flight) (?:to )?(?:{_GO_BACK})\b|"
        rf"(?:forced|prompted|compelled|necessitated|meant|required|caused) (?:an? )?(?:early |emergency |hasty |unscheduled |immediate )?(?:return|turn-?(?:back|around|round))\b(?! of (?:the )?(?:deportees|people|migrants))|"
        rf"(?:emergency|precautionary|unscheduled|safe|second) landing back (?:in|at)\b|"
        rf"(?:was|were|is|are) (?:safely |already |soon )?back on (?:the|its|their) (?:runway|tarmac|apron|ramp|ground)(?= (?:at \d|by|within|less|in under|after|before|not|an hour|two|three|half|\w+ (?:minutes|hours))|[.,;])|"
        rf"(?:got|made it|came|reached|flew|been|never (?:got|made it|went|came|flew)) (?:any |no )?(?:further|farther) than(?! (?:the |its |their |a |an )?(?:[\w’'-]+ )?(?:gates?|hangar|apron|ramp|tarmac|runway|airport|terminal|bus|fence|airfield|base|stairs|steps|taxiway|foot|door|plan\w*|paper|drawing|talk|stage|desk)\b| (?:the )?(?:[\w’'-]+ (?:of|at|in) )?{US_FIELD})|"
        rf"never made it (?:past|beyond|across|over)(?= (?:the )?(?-i:[A-ZÀ-Þ]))(?! {US_FIELD}| (?:the )?(?:Congress|Senate))|"
        rf"aborted(?= (?:{_IN_FLIGHT}))",
        ("the pilots reported smoke and said they wanted to return", "the crew requested a return", "made the crew return", "a fault forced a return", "were back on the runway at 10:51", "got no farther than Bermuda", "never made it past Bermuda", "was aborted over the Atlantic"),
        ("the deportees said they wanted to return", "got no farther than the gate", "a judge forced the release of two", "got no farther than Harlingen"),
    ),
)  # fmt: skip
CAME_TO_GRIEF = (
    Pattern(
        "undone by a cause", Outcome.CANCELLED,
        rf"{_WAS} {_STOPPED}(?: (?:on the ground|from (?:leaving|taking off|departing|flying|going)))?{_ON_A_DAY} {_BY_A_CAUSE}|"
        rf"(?:kept|held|keeps?|holds?|keeping|holding|stopped|prevented|barred|blocked) (?:{_IT} )?(?:on the ground|from (?:leaving|taking off|departing|flying|going|setting (?:off|out)))|"
        rf"(?:fell|falls?|fallen) (?:prey|victim) to|(?:was|were|became|is|another|a|first) (?:a |the )?(?:\w+ )?(?:casualty|casualties|victims?) of (?:the |a |an )?(?:[\w-]+ )?(?:{MISHAP}|shutdown|{_COURT})|"
        rf"(?:put|puts|placed) {_IT} on (?:hold|ice)\b|(?:took|takes|taken) {_IT} off (?:its|the|their) (?:\w+ )?(?:schedule|timetable|calendar|list|board|roster)|call(?:ed|s|ing)? {_IT} off\b|"
        rf"{MISHAP}(?: [\w’'-]+){{0,2}}? (?:sank|sunk|washed out|ruled out|wiped out|scuppered|scrubbed|did for|wrecked|spoil(?:ed|t)|foiled|undid|halted|forced the cancell?ation of)(?= (?:{_A_CRAFT}|it\b|them\b))|"
        rf"{_COURT}(?: [\w’'-]+){{0,4}}? (?:h[eo]ld back|kept|froze|tied down|called a halt to|put a stop to)(?= (?:{_A_CRAFT}|it\b|them\b))",
        ("was washed out by a hurricane", "were held on the ground on Sunday by a court", "kept from leaving", "was a casualty of the storm", "put the flight on hold", "A crew shortage sank a charter"),
        ("was heard by a judge", "was delayed by fog", "kept on his feet"),
    ),
    Pattern(
        "had to call it off", Outcome.CANCELLED,
        rf"(?:had|has|have|forc\w+|oblig\w+|compell\w+|led|leading|caus\w+|prompt\w+|chose|decided|elected|opted|decisions?|moved|resolved)(?: (?!ask|want|urg|judge|court|hear)[\w’'-]+){{0,6}}? to {_CALL_OFF} {_A_CRAFT}|"
        rf"(?:made|making|had|saw) (?:(?!judge|court)[\w’'-]+ ){{1,5}}?{_CALL_OFF} {_A_CRAFT}",
        ("Fog forced ICE to cancel a deportation flight", "had to scrub a charter", "the decision to call off the flight", "A strike made ICE call off a deportation flight"),
        ("asked ICE to cancel a flight", "wants to scrap the flights"),
    ),
    Pattern(
        "never left", Outcome.CANCELLED,
        rf"fail(?:ed|s|ing) to (?:leave|take off|depart|set off|set out|get (?:away|off|going|airborne)|materiali[sz]e|take place|go ahead|fly|start)\b|(?:never|not|n['’]t)(?: \w+)? (?:got|get|gotten) (?:under ?way|started|moving|out of (?:the|its) (?:hangar|gate)|beyond (?:the|its))|went nowhere\b(?! near)|"
        rf"(?:could|can|would) not (?:take place|go ahead|be flown|be operated|set off|get (?:away|off|airborne))|(?:was|were|been) not allowed to (?:leave|take off|depart|fly)|"
        rf"{CRAFT}(?:,? (?!who\b|people\b(?! on\b| aboard\b)|which\b)[\w’'.-]+){{0,12}}?,? (?:was|were|been|is|has been|had been) (?:\w+ )?(?:pulled|dropped|junked|binned|abandoned|shelved|scrapped|spiked|ditched|withdrawn)(?= (?:at the last|without (?:an? )?(?:explanation|reason|word|notice)|on {DAY}|by (?:ICE|the (?:White House|Pentagon|department|airline|government))|hours|minutes|the day|from the|after|because|over)\b|[.,;])|"
        rf"(?:gave|gives|given|giving) up(?= (?:on )?{_A_CRAFT})|{CRAFT}(?:,? (?!who\b|people\b(?! on\b| aboard\b)|which\b|when\b)[\w’'.-]+){{0,10}}?,? (?:was|had been) left (?:standing|parked|sitting|stranded)(?= (?:in|at|on) )|(?:was|were|been) unloaded again\b|(?:was|were|been) emptied again\b",
        ("failed to leave", "never got under way", "the flight was pulled at the last minute", "a charter went nowhere", "a flight to Accra was left standing in El Paso with a broken engine"),
        ("failed to appear in court", "went nowhere near it"),
    ),
)  # fmt: skip
