"""English: what is done to a craft so that it does not arrive, each deed in all its forms: kept out, sent back by a state, halted, put off, sent home from the air."""

from tracker.find.english.classes import CRAFT, LEAVE, MISHAP, US_FIELD
from tracker.find.english.days import DAY
from tracker.find.found import Pattern
from tracker.models import Outcome

_A_CRAFT = rf"(?:an?|the|its|their|this|that|these|one|two|three|another|both|either|[\w’']+['’]s) (?:(?!that\b|who\b|which\b|and\b|plan\b|bill\b|talks\b|deal\b|report\b|debate\b|minister\b)[\w’'.-]+ ){{0,4}}?{CRAFT}\b(?! (?:crews?|clearances?|data|records|numbers?|lists?|plans?|deals?|polic(?:y|ies)|bills?|programmes?|programs?|talks|accords?|agreements?|ban)\b)"
_OF_THE_US = rf"(?:an?|the|its|this|that|these|one|two|three|another|both) (?:[\w’'.-]+ ){{0,3}}?(?:US|U\.S\.|American|deportation|removal|ICE|Air Force|military|Pentagon|chartered) (?:[\w’'.-]+ ){{0,3}}?{CRAFT}\b"
_ENDED = r"(?=[.,;:!]| (?:on|at|because|after|before|when|until|over|for|from|hours?|minutes|indefinitely|by|to|and|in)\b|$)"
_IT = rf"(?:it|them|both){_ENDED}"
# A craft with all that is said of it, up to the verb whose subject it is.
_SUBJECT = rf"(?:(?:it|both)|{CRAFT}(?:,? (?:that|which) (?:was|were|is|are) (?:to|due|bound|scheduled|meant|supposed|set)\b)?(?:,? (?!who\b|whom\b|whose\b|that\b|and\b|but\b|was\b|were\b|where\b|when\b|after\b|landed\b|arrived\b|left\b|took\b|people\b(?! on\b| aboard\b))[\w’'.-]+){{0,12}}?),?"
_WERE = r"(?:was|were|is|are|had been|has been|have been|got|being)(?: (?!not\b|never\b)(?:\w+ly|then|later|also|again|at once))?"
_NEVER = r"(?:never|not|n['’]t)(?: (?:yet|even|ever))?"
_CREW = r"(?:crews?|pilots?|captain|co-?pilot|commander|aviators|airmen)"
_AIRBORNE = r"(?:in (?:mid-?)?(?:air|flight)|mid-?(?:air|flight|way)|half ?way|over|above)\b"

BARRED = (
    Pattern(
        "kept a craft out", Outcome.DENIED,
        rf"(?:bann(?:ed|ing)|bans|exclud(?:ed|es|ing)|disallow(?:ed|s|ing)|debarr(?:ed|ing)|intercept(?:ed|s|ing) and (?:turn(?:ed|s|ing)|sen[dt]|forc(?:ed|es|ing)) (?:back|away|round|around)) (?:{_IT}|{_A_CRAFT})|"
        rf"(?:declin|refus|reject|bounc|spurn)(?:ed|es|s) {_IT}|object(?:ed|s) to {_IT}|"
        rf"sen(?:t|ds|ding) back {_OF_THE_US}|"
        rf"(?:{_SUBJECT}|\bbut) {_WERE} (?:(?:banned|excluded|disallowed|debarred|declined)(?=[.,;]| by\b| from (?!the (?:press|public))| on {DAY}|$)|intercepted and (?:turned|sent|forced) (?:back|away)|(?:ordered|escorted|chased|sent|told to get) out of (?:its |the |their )?(?:[\w’'-]+ ){{0,2}}?(?:airspace|skies)|sent (?:back|away|home)(?: on {DAY})?(?= by (?!the (?:US|U\.S|United|Americans?|White|Pentagon)\b|US\b|ICE\b|Washington|American|Trump|bus\b|road\b|land\b|van\b|boat\b|sea\b|air\b|plane\b|train\b|an? (?:judge|court|storm))))|"
        rf"(?:ignor(?:ed|es|ing)|brush(?:ed|es) (?:aside|off)|threw out|sat on) (?:an?|the|its|that|two|repeated|several|all|every) (?:[\w’'-]+ ){{0,3}}?(?:requests?|applications?|appeals?|pleas?|notes?) (?:to (?:land|bring|send|fly|receive|let|accept|allow)|for (?:\w+ ){{0,2}}?{LEAVE})\b|"
        rf"(?:got|gets|received|earned|met|drew|was handed|were handed|was given|were given) (?:an? |the )?(?:(?:flat|firm|blunt|curt|clear|sharp|polite) )?['\"“‘]?(?:no\b|refusal|cold shoulder|thumbs[- ]down|brush-?off|rebuff)['\"”’]?(?= from\b| in (?-i:[A-ZÀ-Þ])|[.,;]| on {DAY})|"
        rf"(?:received|got|was given|were given|was granted|were granted|was offered|were offered|had|secured|won) no (?:[\w-]+ )?{LEAVE}\b|"
        rf"(?:want(?:ed|s)|would have|took) no part (?:of|in) (?:it\b|them\b|{_A_CRAFT})",
        ("Kenya banned a C-17 carrying 64 deported Kenyans", "objected to it on Monday", "sent back two deportation flights", "The flight was banned by Peru", "a flight to Lima was sent back by Peru", "ignored a request to land a plane", "got a no from Quito", "received no landing slot", "wanted no part of a flight"),
        ("banned the use of phones", "sent back 80 people", "The men who were banned from the island", "A flight with 72 Hondurans who were sent back by Mexico", "ignored the question", "got no answer to the letter"),
    ),
    Pattern(
        "never signed off", Outcome.DENIED,
        rf"{_NEVER} (?:approved?|clear(?:ed)?|authori[sz]ed?|sanction(?:ed)?|sign(?:ed)? off on|okay(?:ed)?|licen[sc]ed?|endorsed?) (?:{_IT}|{_A_CRAFT}(?![^.;]{{0,60}}\b(?:before|until|since|in the past)\b))|"
        rf"{_NEVER} sign(?:ed)? off(?=[.;!]|$)|balk(?:ed|s)(?=[.;!]|,? (?:and|at the last|as)\b|$)|the door was (?:\w+ )?slammed\b|"
        rf"(?:decision|resolve|move|choice|vow)(?:s)?(?: [\w’'-]+){{0,3}}? to (?:refuse|bar|ban|reject|block|deny|shut out|keep out|send (?:back|away)|turn (?:back|away|down)|exclude|disallow) (?:{_A_CRAFT}|it\b|them\b|(?:entry|permission|clearance|landing rights) (?:to|for)\b)|"
        rf"(?:that|which) (?:[\w’'-]+ ){{1,5}}?(?:banned|excluded|disallowed|declined|objected to|never (?:approved|cleared|authori[sz]ed)|(?:did not|would not|failed to) (?:approve|clear|authori[sz]e))(?=[.,;]| on {DAY}| last| will\b| would\b| was\b| is\b)|"
        rf"(?:rebuff|snub|brush-?off) (?:to|of) {_A_CRAFT}|(?:failure|refusal|reluctance) to (?:approve|clear|authori[sz]e|sanction|sign off on|license) (?:{_A_CRAFT}|it\b|them\b)|"
        rf"(?:denial|withdrawal|revocation|suspension|cancell?ation|withholding|rescission)(?:,? by (?:the )?(?:[\w’'-]+ ){{1,4}}?| )of (?:the |its |their |any )?(?:\w+ )?{LEAVE}\b",
        ("never signed off on a C-17", "did not approve it.", "would not clear it", "Bolivia never signed off.", "Quito balked.", "the decision to refuse two flights", "its rebuff to a military plane", "the revocation by Peru of permission", "a plane that Peru banned on Monday"),
        ("never cleared the table", "signed off at noon", "the decision to refuse comment", "never approved a flight before 2020"),
    ),
)  # fmt: skip
HALTED = (
    Pattern(
        "halted it", Outcome.CANCELLED,
        rf"(?:halt(?:ed|s|ing)|stopp(?:ed|ing)|stops|paus(?:ed|es|ing)|froze|frozen|freez(?:es|ing)|suspend(?:ed|s|ing)|defer(?:red|s|ring)|h[eo]ld back|holds back|abandon(?:s|ing)|remov(?:ed|es)(?= [^.;]{{0,80}}\b(?:from|off) (?:the|its) (?:\w+ )?(?:schedule|list|timetable|calendar|board|programme|roster))|walk(?:ed|s|ing) away from|back(?:ed|s|ing) out of|decid(?:ed|es|ing) against|thought better of|thinks better of|puts? off|shelv(?:es|ing)|ground(?:s|ing)|ax(?:es|ing)|delay(?:ed|s|ing)(?= [^.;]{{0,80}}\bindefinitely)) {_A_CRAFT}(?! to (?:refuel|take on|pick up))|"
        rf"(?:withdr(?:ew|awn|aws|awing)|dropp(?:ed|ing)|drops|pull(?:ed|s|ing)|recall(?:ed|s)|kill(?:ed|s)|hold(?:s|ing)?|held) {_A_CRAFT}(?= (?:before|hours before|minutes before|at the last|because|after a|over|set for|due on|planned for|scheduled for|from the (?:schedule|calendar|list)|indefinitely|on hold)\b|(?: (?:to|for) (?:the )?(?-i:[A-ZÀ-Þ])[\w’'-]+(?: (?-i:[A-ZÀ-Þ])[\w’'-]+)?)(?:[.,;]| on {DAY}| set for| before| because))|"
        rf"(?:withdr(?:ew|awn|aws|awing)|dropp(?:ed|ing)|drops|pull(?:ed|s|ing)|recall(?:ed|s)) {_OF_THE_US}(?! (?:up|over|to the (?:gate|stand))\b)|"
        rf"(?:halt(?:ed|s)|paus(?:ed|es)|stopp(?:ed)|stops|froze|frozen|suspend(?:ed|s)|defer(?:red|s)|pull(?:ed|s)|withdr(?:ew|awn|aws)|shelv(?:ed|es)|back(?:ed|s) out of|walk(?:ed|s) away from|decid(?:ed|es) against|g[ai]ve[ns]? up on|recall(?:ed|s)|chose to ground|decided to (?:ground|scrap|cancel|scrub|shelve)) {_IT}|(?:put|puts|held|holds|hold) it (?:off|back|up indefinitely){_ENDED}|delay(?:ed|s) it indefinitely|"
        rf"(?:{_SUBJECT}|\bbut) {_WERE} (?:halted|paused|frozen|deferred|held back|mothballed|iced|shut down|binned|kept back|stayed|(?:delayed|held up) indefinitely|(?:dropped|scratched|pulled)(?= at the last (?:moment|minute)\b| (?:because of|due to|owing to|over|for lack of|for want of) (?:(?:the|an?) )?(?:\w+ )?(?:ice|snow|fog|weather|storms?|winds?|fault|breakdown|shortage|paperwork|permits?|crews?)\b| from the (?:schedule|programme|calendar|timetable|list|roster)\b| (?:by|on) the (?:American|US|U\.S\.) side\b)|stopped(?= on the (?:runway|tarmac|apron|taxiway)\b| at the (?:gate|last)\b| before\b| by (?!police|soldiers|officers|customs)|[.;]|, | on {DAY}))(?! (?:for (?:fuel|refuel|an hour|\w+ (?:hours?|minutes)))\b)|"
        rf"(?:never|not|n['’]t) (?:go|went|gone) ahead\b|never went(?=[.,;]|$)|could(?: not|n['’]t) fly(?=[.,;]| (?:on|because|after|until|in|when|at|to)\b(?! (?:their|his|her))|$)|(?:is|was|are|were) no more(?= on {DAY})|"
        rf"{_SUBJECT} (?:is|was) off(?= on {DAY}|[.;]|$)|broke down (?:before|on the (?:runway|tarmac|apron|taxiway)|while taxi\w*|at the gate|minutes before)\b(?![^.;]*\bbus\b)|"
        rf"{_CREW}(?: [\w’'-]+){{0,3}}? (?:refus(?:ed|es)|declin(?:ed|es)|would not|did not want|w[ae]s unwilling|were unwilling) (?:to )?(?:fly|take off|depart|take (?:it|the \w+) up|board|go up)\b",
        ("halted a flight to Accra", "ICE paused two deportation flights", "withdrew a C-17 before take-off", "The White House froze it.", "A flight to Lima on Monday was halted", "it was frozen", "put it off", "never went ahead", "It never went.", "could not fly because of fog", "It was dropped at the last moment", "it broke down before take-off", "The pilot refused to fly", "thought better of a charter"),
        ("halted the bus", "A flight with 72 men who were stopped by police", "It was dropped at the base", "the men were paused", "a plane stopped to refuel", "the flight was stopped for an hour", "dropped a C-17 crew", "the pilot refused to speak"),
    ),
)  # fmt: skip
SENT_HOME = (
    Pattern(
        "sent home from the air", Outcome.TURNED_BACK,
        rf"(?:{_SUBJECT}|they|{_CREW}(?: [\w’'-]+){{0,3}}?) (?:has |had |have |then |later |soon )?turned back(?=[.;!]|, | on {DAY}| because| when| that (?:day|night|evening|morning)| owing| due to| after| empty|$)|"
        rf"{_SUBJECT} {_WERE} (?:sent|brought|forced|flown|driven|steered|chased|ordered|called) back (?:to (?:base|{US_FIELD})|{_AIRBORNE}|by (?:the |an? |its )?(?:[\w’'-]+ ){{0,2}}?{MISHAP}|while|when (?:it|they) (?:was|were))|"
        rf"(?:sen(?:t|ds)|head(?:ed|s|ing)|order(?:ed|s)|call(?:ed|s)|fl(?:ew|ies)|went) (?:it |them )?back (?:in (?:mid-?)?(?:air|flight)|mid-?(?:air|flight)|half ?way|over the (?:sea|gulf|ocean|caribbean|atlantic|pacific))\b|"
        rf"abort(?:ed|s|ing) (?:its|the|their) (?:flight|journey|trip|approach|crossing) (?:{_AIRBORNE}|(?:half an|an|two) hours?\b|and (?:returned|turned|flew|went|headed|came))|"
        rf"(?:forc(?:ed|es|ing)|oblig(?:ed|es|ing)|compell(?:ed|ing)|compels|made|caused) (?:it|them|{_A_CRAFT}(?: (?:to|for) (?-i:[A-ZÀ-Þ])[\w’'-]+(?: (?-i:[A-ZÀ-Þ])[\w’'-]+)?)?) (?:(?:to )?return(?=[.,;]| to (?:base|{US_FIELD}|where|its)| in | after| with| early| on {DAY}|$)|back(?=[.,;]| to (?:base|{US_FIELD})| on {DAY}| over|$))|"
        rf"{_CREW}(?: [\w’'-]+){{0,12}}? (?:and|then) (?:(?:turned|flew|went|headed) (?:back|home|around|round)|returned to (?:base|{US_FIELD}))\b",
        ("A deportation flight to Lima turned back on Monday", "a plane was sent back in mid-air", "a jet was forced back by a storm", "headed back in mid-flight", "aborted its flight over the Gulf", "Engine trouble forced it to return.", "The crew reported smoke and returned to Texas", "a flight to Lima was brought back to Texas"),
        ("72 men were brought back to Texas", "a boat turned back on Monday", "forced them to sign", "turned back the clock", "The plane with 80 people who turned back"),
    ),
)  # fmt: skip
