"""English: refusals composed of classes of words: a will or a leave that is negated, taken back, shut, or never came.

Every expression begins with words of a closed class, so that it is tried only where one stands.
"""

from tracker.find.english.classes import COME_IN, COMING_IN, CRAFT, FOLK, GROUND, IS_GIVEN, IS_LET_IN, LEAVE, NEGATED
from tracker.find.found import Pattern
from tracker.models import Outcome

_WORDS = r"(?:[\w’'.-]+ )"
_PACT = r"(?:agreements?|deals?|accords?|undertakings?|arrangements?|commitments?|offers?|pledges?|promises?|understandings?|words?|yes|assurances?|consent|permission|approval)"
_NO_LONGER = r"(?:lapsed?|expired?|r[au]n out|go(?:ne)?|slipp?e?d?|die)"

UNWELCOME = (
    Pattern(
        "was not let in", Outcome.DENIED,
        rf"{NEGATED} (?:\w+ )?(?:to )?(?:be|been|being) (?:\w+ )?{IS_LET_IN}(?! (?:as|by the court|for comment|in (?:evidence|court))\b)|"
        rf"(?:was|were|is|are) (?:not|never|no longer)(?: to be| being)? (?:\w+ )?(?:{IS_LET_IN}|going to be (?:let|allowed|admitted))(?= (?:in|at|by|on|to|there|here|after|when|because|over|anywhere|under)\b|[.,;:!”\"]|$)(?! (?:to (?:speak|call|work|see|use|talk|have|bring|carry|stay|return home|discuss|comment|disclose|reveal|release|share|give|make|publicly|brief|be (?:named|quoted|identified)|answer|address|provide|confirm)|in court|as)\b)(?! to (?:arrive|land|reach|touch down|get (?:in|to|there)|be (?:there|over)|come down)\b[^.;]{{0,60}}? (?:for (?:at least|another|several|some|many|about|around|\d|an?|two|three|\w+ hours)|until|till|before)\b)|"
        rf"(?:no|not a single|not one|neither) (?:[\w-]+ ){{0,3}}?{CRAFT}(?: [\w’'-]+){{0,7}}? (?:will|would|is to|are to|shall|may|can|could|was|were|was to|were to|has been|had been|is|are) (?:\w+ )?(?:be |been |to )?(?:{IS_LET_IN}|allowed|permitted|let|given leave|to land|touch|land|enter|use|cross|set (?:foot|wheels|down)|come (?:in|down|here))\b|"
        rf"{NEGATED} (?:\w+ )?(?:to )?(?:be |been |being )?(?:allowed|permitted|let|authori[sz]ed|cleared|free|able|entitled) (?:to )?{COME_IN}\b(?! out\b)|"
        rf"{NEGATED} (?:\w+ )?(?:to )?(?:be |been |being )?(?:given|granted|offered|assigned|issued|shown|handed|allotted) {_WORDS}{{0,3}}?(?:{LEAVE}|{GROUND})\b|"
        rf"{NEGATED} (?:\w+ )?(?:get|got|gotten|obtain(?:ed)?|receive[d]?|secured?|have|had|win|won|give|gave|given|grant(?:ed)?|issued?|sign(?:ed)?|extend(?:ed)?|renew(?:ed)?|send|sent|open(?:ed)?) {_WORDS}{{0,3}}?(?:{LEAVE}|{GROUND})\b(?! of absence)",
        ("could not be received at Sandino airport", "was not to be given a slot", "did not receive leave to approach", "was no longer expected.", "were not permitted to disembark", "had not extended its permission", "did not open its airport"),
        ("was not expected to speak", "was not expected to arrive for at least 24 hours", "is not expected to land until Tuesday", "were not given food", "was not accepted as evidence", "had not left the gate"),
    ),
    Pattern(
        "no leave was given", Outcome.DENIED,
        rf"no (?:\w+ ){{0,2}}?(?:{LEAVE}|{GROUND}|answer|reply|number)(?: {_WORDS}{{0,6}}?| )(?:was|were|had been|has been|would be|could be|will be|is|came|had come|has come|arrived|was ever|existed|followed)(?: \w+)? ?(?:{IS_GIVEN}|free|(?=[.,;]| from| until| to the| on| in| before))|"
        rf"{LEAVE} {_WORDS}{{0,12}}?(?:never|not|n['’]t)(?: \w+)? (?:came|come|arrive[d]?|materiali\w+|followed|{IS_GIVEN})\b|"
        rf"let(?:s|ting)? {_WORDS}{{0,4}}?{LEAVE} {_WORDS}{{0,8}}?{_NO_LONGER}\b|{LEAVE} {_WORDS}{{0,8}}?(?:was|were|had been|has been) (?:\w+ )?(?:allowed to {_NO_LONGER}|left to {_NO_LONGER}|not (?:renewed|extended|repeated))\b|"
        rf"(?:with(?:h[eo]ld|holds|holding)|refus(?:ed|es|ing)|den(?:ied|ies|ying)|keeps? back|kept back|did not affix|withdr(?:ew|awn|aws)) {_WORDS}{{0,4}}?{LEAVE}\b(?! (?:of absence|days?))|"
        rf"(?:{LEAVE}|number|paper|papers|document) {_WORDS}{{0,8}}?(?:was|were|is|are|had become|became|had been declared|was declared|been declared|being) (?:\w+ )?(?:void|invalid|null|worthless|no longer valid|not valid|dead|withdrawn|taken back|torn up|struck out|revoked|pulled|rescinded)\b|"
        rf"(?:without|had no|have no|has no|found no|finds no|left no|with no|leaving it no|nowhere|no longer a) (?:an? |any |further )?(?:\w+ )?(?:place|airport|field|strip|runway|country|host|leave|permission)? ?(?:to land|to come down|to put down|to set down)\b|"
        rf"(?:ha[sd]|have|must|needs?|needed) (?:to |now to )?(?:look for|find|seek|search for) (?:another|a different|some other|a new) (?:airport|country|host|destination|place|taker|home)\b|"
        rf"let (?:the|its|their|a|that) (?:deadline|date|hour|night|day|moment|week|request|note|letter) (?:pass|go by|slip|lie|lapse|go unanswered)\b|"
        rf"(?:impossibility|inability|unwillingness|reluctance|inadmissibility|inadvisability) (?:of|to) (?:{_WORDS}{{0,3}}?)(?:receiv\w+|accept\w*|admit\w*|tak(?:e|ing)|allow\w*|let(?:ting)?|host\w*|land(?:ing)?)\b|"
        rf"(?:find|finds|found|given|offered|sees|met|meets) (?:\w+ )?(?:no|neither) (?:\w+ )?{GROUND}\b(?! (?:staff|crew))|"
        rf"(?<!\bStates\s)(?<!\bU\.S\.\s)(?<!\bUS\s)(?<!\bUSA\s)(?<!\bAmerica\s)(?<!\bcountry\s)(?<!\bnation\s)(?<!\bterritory\s)(?<!\bborder\s)(?<!\bhere\s)(?<!\bthere\s)(?<!\bentered\s)(?<!\bcrossed\s)(?<!\bliving\s)(?<!\blived\s)(?<!\bworking\s)(?<!\bworked\s)(?<!\bstaying\s)(?<!\bstayed\s)(?<!\bpresent\s)without (?:\w+ ){{0,3}}?{LEAVE}(?= (?:to|from|of|for)\b|[.,;])",
        ("No Fijian airport was made available", "The clearance that the Air Force had asked Managua for never arrived", "let the permission it had given in May expire", "withheld its signature", "no slot was assigned", "the permit was allowed to lapse"),
        ("no airport was built", "the stamp was cancelled", "let the dog go"),
    ),
    Pattern(
        "answered on paper", Outcome.DENIED,
        rf"(?:c[ao]mes?|sent|sends|return(?:ed|s)|handed|mailed|posted|given|went|bounced) (?:it |them )?(?:straight |promptly )?back(?: (?:to|from) {_WORDS}{{1,6}}?(?:say,? )?)?,? (?:marked|stamped|inscribed|annotated|endorsed|with (?:an?|the|its|one|no) {_WORDS}{{0,4}}?)['\"“‘]?(?:no\b|refused|rejected|denied|not approved|negative|unsigned)|"
        rf"(?:c[ao]mes?|sent|sends|return(?:ed|s)|handed|mailed|went|bounced) (?:it |them |{_WORDS}{{0,4}}?)?(?:back )?(?:unsigned|unstamped|unopened|unread|unanswered|without (?:a|the|its|any) (?:stamp|signature|seal|initials))|"
        rf"['\"“‘](?:no|refused|rejected|denied|negative)[.,]?['\"”’] (?:in|across|under|on|beside|against) (?:the|it|its|every|that|each) ?(?:box|space|line|form|page|margin|application|request|paper|letter)?|"
        rf"(?:repl(?:y|ies)|response|answer|telegram|cable|note|letter)(?! from {_WORDS}{{0,4}}?(?:court|judge))(?: {_WORDS}{{0,8}}?| )(?:left|leaves) no (?:room|doubt|space|hope|opening)|"
        rf"(?:repl(?:y|ies)|response|answer) (?:\w+ ){{0,8}}?(?:was|is|ran to|consisted of|came to|needed|took|had)? ?(?:just |only |but |exactly )?(?:one|a single) (?:short )?(?:word|syllable)\b|"
        rf"(?:never|nobody|not|n['’]t|refused to|declined to|would not) (?:stamp|sign|initial|countersign|endorse|sealed|put (?:a|its|his|her) (?:stamp|name|signature) (?:to|on|under))(?:ed|d|s)? (?:it|them|the|its|a|any|that) ?(?:paper|form|permit|document|request|application|sheet)?|"
        rf"(?:had|has|found|finds|keeps?|kept) no (?:stamp|pen|ink|signature|slot|box|form) for|"
        rf"(?:sent|sends|conveyed|expressed|offered|returned) (?:its|their|his|her) regrets|(?:begged|asked|wished) to be (?:excused|spared|left out)|(?:declined|refused|returned) (?:it |them |this )?(?:with thanks|politely|courteously|by return of post)|"
        rf"(?:a|the|its|his|her|their) (?:\w+ )?(?:refusal|rejection|veto|non) (?:came|arrived|went out|followed|was (?:sent|returned|delivered|cabled|the answer|all|issued|given)|had (?:come|arrived|gone out))",
        ('It came back to the embassy with a "No" in the box', "The response went out and left no room for a second letter", "sent the form back unsigned", "had no stamp for", "sent its regrets", "A refusal came from the ministry"),
        ("came back with a cake", "the answer was long", "had no room for tents"),
    ),
    Pattern(
        "shut or closed to it", Outcome.DENIED,
        rf"(?:declar(?:ed|es|ing)|order(?:ed|s|ing)|kept|keeps?|keeping|held|had|pronounc(?:ed|es)|left) (?:(?:its|the|their|his|her|all) )?(?:\w+ )?{GROUND} (?:\w+ )?(?:to be )?(?:shut|closed|barred|sealed|blocked|off[- ]limits)|"
        rf"(?:clos(?:ed|es|ing)|shut(?:s|ting)?|seal(?:ed|s|ing)|barr(?:ed|ing)|lock(?:ed|s)) (?:off )?(?:its|their|the|all) (?:\w+ )?{GROUND} (?:to|on|against|for) (?:the |a |an |all |any |such |both |two |American |US |U\.S\. |military )*(?:{CRAFT}|it|them)\b|"
        rf"(?:kept|keep|keeps|keeping|barr(?:ed|ing)|bars?|stopp(?:ed|ing)|stops?|prevent(?:ed|s|ing)?|block(?:ed|s|ing)?|h[eo]ld|bann(?:ed|ing)|forb(?:ade|idden|ids)|prohibit(?:ed|s)|restrain(?:ed|s)|discourag(?:ed|es)) (?:it |them |{_WORDS}{{0,13}}?)?from {COMING_IN}\b|"
        rf"(?:barr(?:ed|ing)|stopp(?:ed|ing)|prevent(?:ed|ing)|block(?:ed|ing)|halt(?:ed|ing)|thwart(?:ed)|veto(?:ed|ing)) (?:\w+['’]s )?(?:the )?(?:\w+ )?(?:landing|arrival|entry|descent|approach|disembarkation|delivery)(?= of\b)",
        ("Belize declared its airspace shut", "kept from landing", "blocked Monday's arrival of", "closed its airport to the two American planes", "kept the gate shut"),
        ("kept from speaking", "stopped the clock", "closed its airport to cyclists"),
    ),
    Pattern(
        "went back on it", Outcome.DENIED,
        rf"(?:(?:went|go|goes|gone|going) back on|renege[ds]? on|backed (?:out|away) (?:of|from)|(?:pulled|pulls) out of|walk(?:ed|s) away from|(?:withdrew|withdrawn) from|retreated from|t(?:ore|orn) up|broke(?:n)?|disown(?:ed|s)|repudiat(?:ed|es)|unsaid|took back|taken back|revok(?:ed|es)|rescind(?:ed|s)|withdr(?:ew|awn|aws)|cancel+(?:ed|s)|suspend(?:ed|s)) (?:its|their|his|her|an?|the|that|this) (?:[\w-]+ ){{0,3}}?{_PACT}(?= (?:to|of|on|for|with|about|that|by|under|and|reached|given|made)\b|[.,;])|"
        rf"object(?:ed|s|ing)(?= ?,| and\b| to (?:the|a|an|any|this|that|its|such|both|two|one) (?:[\w-]+ ){{0,4}}?{CRAFT}(?! (?:crews?|procedures|conditions))\b| at the last)|(?:put|puts|laid|lays) (?:a|its|his|her|their) (?:\w+ )?(?:hold|block|veto) on|"
        rf"(?:met|were met|was met|greeted|answered|countered)(?: \w+)? with (?:an? |the )?(?:\w+ )?(?:refusal|rejection|no\b|denial|objections?|veto|shut)|"
        rf"(?:take|have|receive|accept|admit|welcome|want)s? (?:the|its|their|his) (?:[\w-]+ ){{0,2}}?(?:people|men|women|{FOLK}),? but not (?:in |on |by |from |aboard |with )?(?:the|a|an|any|such|that|this|its|American|military|uniforms?|soldiers)\b|"
        rf"{NEGATED} (?:\w+ )?(?:receive|take|accept|admit|welcome|want|have|get)(?:s|ed)? (?:[\w’'-]+ ){{1,4}}?(?:in|by|on|from|with|aboard|out of) (?:the |a |an |American |US |such |grey |gray )*(?:[\w-]+ )?(?:warplanes?|soldiers?|uniforms?|military|army|irons|chains|handcuffs|shackles|bombers?|air force)\b|"
        rf"(?:voted|ruled|decided|came out) (?:no\b|against (?:it|them|letting|taking|the (?:[\w-]+ ){{0,3}}?{CRAFT}))|{LEAVE} (?:\w+ ){{0,3}}?(?:came|arrived|was given) (?:\w+ )?too late|"
        rf"{NEGATED} (?:even )?(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?)(?: to)? (?:the|its|that|any|their) (?:\w+['’]s )?(?:calls?|radio|pilot|note|request (?:for|to) (?:leave|land|landing|permission|clearance))|"
        rf"(?:said|says|answered|answers|replied|replies|wrote|insisted) (?:that )?(?:it|they|he|she|we) (?:could|would|will|can)(?: not|n['’]t|not)(?=[.,;”\"]|$)|conditions?(?: [\w’'-]+){{0,12}}? (?:was|were|had) not (?:been )?(?:met|fulfilled|given|satisfied|agreed)\b|"
        rf"(?:told|ordered|asked|instructed|directed|advised|warned|commanded) {_WORDS}{{0,6}}?(?:to (?:keep|stay|remain|fly|go|turn) (?:away|out|off|elsewhere|somewhere else)|(?:that )?(?:it|they|he|she|the \w+) (?:was|were) (?:not|no longer) (?:wanted|expected|welcome|cleared))|"
        rf"(?:would|will|could|can)(?: not|n['’]t| never|not) (?:have|receive|accept|take|admit|host|land|entertain|let in) (?:it|them|him|her|(?:the|any|either|both|that|this|another|a|an) (?:[\w-]+ ){{0,4}}?(?:{CRAFT}|deportees|passengers))\b(?! (?:clearances?|data|records|numbers?|lists?|plans?|seriously|lightly|personally))",
        ("has gone back on an agreement to take in a deportation flight", "Antigua objected, and", "met with a refusal", "told a deportation plane to keep away", "would not have the flight", "suspended its consent to the landing"),
        ("broke the news", "objected to the question", "went back on Monday"),
    ),
)  # fmt: skip
