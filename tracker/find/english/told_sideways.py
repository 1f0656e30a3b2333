"""English: what became of a flight, told sideways: a plane that its sender may keep, leave that somebody does not have, a field that has its plane back, a try set down for a day."""

from tracker.find.english.classes import A_DAY, CRAFT, FOLK, GROUND, LEAVE, ON_A_DAY, US_FIELD
from tracker.find.found import Pattern
from tracker.models import Outcome

_SENDER = r"(?:the (?:Americans?|United States|U\.?S\.?A?|States|Pentagon|White House|State Department|embassy|ambassador|chargé|air force|senders?)|Americans?|America|Washington|ICE|Homeland Security|Trump|them|him|her|it)"
_KEPT = rf"(?:its|their|his|her|the|that|those|these|both|all) (?:[\w’'-]+ ){{0,4}}?{CRAFT}\b"
_GOT = r"(?:have|has|had|get|gets|got|hold|holds|held|possess(?:es|ed)?|enjoys?|enjoyed|bring|brings|brought|carry|carried|receive[ds]?)"
_NONE = r"(?:none|no|nothing|neither)"
_FOR_IT = r"(?:for|to spare|to give|to offer|left|free|open|available|vacant)\b"

REBUFFED = (
    Pattern(
        "was told to keep it", Outcome.DENIED,
        rf"(?:told|tells|informed|advised|invited|let|wrote to|answered|assured) {_SENDER}(?: {ON_A_DAY}| on (?:the )?\w+)? (?:know )?(?:that )?(?:(?:it|they|he|she|we|you) (?:could|can|may|might|should|would do well to|were (?:welcome|free) to|was (?:welcome|free) to)|to) (?:please |kindly |very well |just |simply )?(?:keep|hold on to|hang on to|take back|have back|hold|park|leave) {_KEPT}|"
        rf"['\"“‘](?:[Yy]ou (?:can|may) )?[Kk]eep (?:it|them|your (?:[\w’'-]+ ){{0,3}}?{CRAFT})[.,!]?['\"”’]",
        ("told the United States that it could keep its aeroplanes", "told the Americans on Tuesday to keep their deportation plane", '"Keep your planes,"'),
        ("told him to keep his seat", "could keep the change", "told the crew to keep the plane level"),
    ),
    Pattern(
        "had no leave", Outcome.DENIED,
        rf"(?:do|does|did|have|has|had)(?: not|n['’]t| never)(?: yet)? (?:have |had |got |get |gotten )?(?:our|its|their|his|her|my|the (?:[\w’'-]+ ){{1,3}}?['’]s|(?-i:[A-ZÀ-Þ])\w+['’]s) {LEAVE}\b(?! (?:for (?:the )?(?:story|interview|comment)|of absence))|"
        rf"{_GOT} {_NONE} (?:[\w-]+ ){{0,2}}?(?:{LEAVE}|landing rights?|right (?:of landing|to land)|(?<=no\s)(?:place|room|space|use) (?:on|in|at) (?:its|their|the|his|her) (?:[\w-]+ )?{GROUND})(?: (?:from|of|in|at|on|to land|for (?:it|them|the landing))\b|(?=[.,;]))|"
        rf"(?:there )?(?:was|were|would be|could be|will be|is|are) {_NONE} (?:[\w-]+ ){{0,2}}?(?:slots?|landing(?: rights?| permits?| slots?)?|leave|permission|permits?|clearances?|stand|gate|runway|apron|place|room|parking) (?:at|in|on|to be had|from|of|for)\b(?=[^.;]{{0,120}}\b{CRAFT}\b)(?! (?:for (?:optimism|debate|error|doubt|luggage|wheel)))|"
        rf"(?:ha[sd]|have|found|finds?|kept|saw) no (?:[\w-]+ ){{0,2}}?{GROUND} {_FOR_IT}|(?:asked|begged|applied|pleaded|sued|petitioned|called) (?:[\w’'-]+ ){{0,3}}?for (?:[\w-]+ )?{LEAVE}(?: [\w’'-]+){{0,6}}? (?:and|but) (?:got|received|had|was (?:given|granted)) (?:none|no answer|nothing|neither|a no)\b",
        ("do not have our leave", "had no landing right from Caracas", "There was no slot at Maiquetía on Tuesday for the American plane", "had no runway to spare", "asked Managua for leave to land on Tuesday and got none"),
        ("do not have our money", "had no seats from the start", "there was no room for luggage", "asked for leave and got it"),
    ),
    Pattern(
        "answered no", Outcome.DENIED,
        rf"(?:answer|reply|response|word|verdict|decision)(?:,? [\w’'-]+){{0,12}}?,? (?:was|is|were|ran|read|came|remained|stays?|stayed) (?:an? |the )?(?:\w+ly )?(?:\w+ )?(?:['\"“‘]?no\b(?! (?:longer|more|less|surprise|doubt|better|different|problem|secret|comfort)\b)|refusal|veto|['\"“‘]?not? (?:here|now|today|this time|in chains)\b)|"
        rf"with (?:one|a single|only one|just one) word (?:on|across|under|in) (?:it|them)[:,–—-]+ ?['\"“‘]?(?:no|refused|rejected|denied)\b|"
        rf"(?:slam(?:med|s|ming)?|bang(?:ed|s)|snapp?(?:ed|s)|pull(?:ed|s)|swung|drew) (?:its|the|their|his|her) (?:[\w-]+ )?{GROUND} (?:shut|closed|to)\b|(?:would|will|want(?:ed|s)?|wish(?:ed|es)?) (?:have |to have )?none of (?:it|them|the|that|those|such)\b|"
        rf"(?:clos(?:ed|es|ing)|shut(?:s|ting)?) (?:the|its|their) (?:register|log ?book|book|counter|hatch|ledger) (?:on|to|against|before) (?:it|them|the (?:[\w-]+ ){{0,3}}?{CRAFT})",
        ("answer to the flight of Tuesday, with 58 deportees, was a plain no", "came back with one word on it: no", "with one word on it: no", "slammed its airspace shut", "wanted none of the deportation plane"),
        ("the answer was no surprise", "the answer was no longer needed", "slammed the book shut"),
    ),
)  # fmt: skip
BACK_AGAIN = (
    Pattern(
        "in the US again", Outcome.TURNED_BACK,
        rf"(?:(?-i:{US_FIELD})) (?:had|has|got|saw|received|took) (?:it|them|the (?:[\w-]+ ){{0,3}}?{CRAFT}|its (?:[\w-]+ ){{0,2}}?{CRAFT}) (?:back|again)\b|"
        rf"(?:put|puts|let|lets|set|sets) (?:its|the|all|all its|them all|all of them|all \w+)(?: [\w-]+){{0,4}}? (?:off|down|out) (?:again|once more) (?:in|at) {US_FIELD}\b",
        ("Miami had it back", "put its 90 passengers off again in Miami"),
        ("had it back on the wall", "making for Lima again"),
    ),
)  # fmt: skip
FORBIDDEN_TO_LEAVE = (
    Pattern(
        "nobody was to leave", Outcome.CANCELLED,
        rf"(?:nobody|no one|no-one|none(?: of (?:them|those|these|the \w+))?|not one(?: of (?:them|those|these|the \w+))?|nothing|neither(?: of (?:them|the \w+))?|no (?:plane|aircraft|jet|wheel|child|engine)) (?:(?:was|were) (?:now |yet |ever )?to|must|could) (?:leave|fly|go(?: anywhere)?|board|depart|take off|lift off|rise|turn|move|roll|be (?:flown|put|removed|deported|sent|moved|taken))\b(?! (?:hungry|unnoticed|unpunished|cold|away empty))|"
        rf"(?:order(?:ed|s|ing)|rul(?:ed|es|ing)|direct(?:ed|s|ing)|instruct(?:ed|s|ing)|decid(?:ed|es|ing)|decree(?:d|s)) (?:that )?(?:it|they|all(?: of them)?|everybody|everyone|the (?:[\w-]+ ){{0,3}}?(?:{CRAFT}|{FOLK}|children)) (?:(?:must|should|was to|were to|had to|be to|would) )?(?:stay|remain|wait|be kept|be held|be left)(?: (?:where|in|at|on)\b|(?=[.,;]))|"
        rf"nothing (?:became|had become|was to become) of (?:it|them|the|that|those|a|an)(?= [^.;]{{0,60}}{CRAFT}\b|[.,;])|(?:called|calls|calling|blew|broke) (?:it|them|both|the whole thing|the thing) off\b|"
        rf"(?:{FOLK}|they|all|everyone|everybody)(?: [\w’'-]+){{0,4}}? (?:was|were) (?:already |just |all )?(?:getting|climbing|coming|walking|being (?:taken|led|helped|brought)) (?:off|out|down)(?: (?:of )?(?:the|it|its|their)(?: \w+)?)? again\b",
        ("Nobody was to leave the ground, she ruled", "ordered that it stay where it was", "Nothing became of the deportation flight", "Washington called it off"),
        ("nobody was to leave hungry", "ordered that it stay warm", "nothing came to light"),
    ),
)  # fmt: skip
SET_DOWN_FOR = (
    Pattern(
        "set down for a day", Outcome.PLANNED,
        rf"(?:is|are|has been|have been|stands?|was|were) (?:\w+ )?(?:set|put|laid|marked|entered|noted|written|taken|chalked|inked) (?:down|up|in|on)? ?(?:for|against) {ON_A_DAY}|"
        rf"(?:{CRAFT}|one|another|attempt|try)(?: [\w’'-]+){{0,6}}? (?:set|booked|slated|billed|meant|marked|down|fixed|good) for (?:the )?(?-i:[A-ZÀ-Þ])[\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?,? (?:on |for )?{A_DAY}|"
        rf"(?:a |another |the )?(?:fresh|new|second|further|third|renewed|next|repeat) (?:attempt|try|go|effort)(?:,? [\w’'-]+){{0,9}}?,? (?:is(?! being)|has been|will be|comes|follows|stands)\b|"
        rf"(?:told|asked|instructed|ordered|warned) to (?:make up|make ready|prepare|lay out|set out|keep|put up|get ready) (?:[\w-]+ ){{0,3}}?(?:beds?|cots?|blankets?|meals?|plates?|chairs?|rooms?|mattresses|lunches|buses)(?= (?:for|by|on)\b)|"
        rf"(?:new|next|other|second|fresh|further|another) (?:day|date|slot) (?:has been|is|was) (?:chosen|found|picked|agreed|fixed|set|named|settled|given)\b",
        ("is set down for tomorrow", "there's a plane of the same sort set for Vientiane, the fifth of August", "a fresh attempt, from Miami, is", "told to make up 120 beds for", "A new day has been chosen"),
        ("was set down for the night in Lima", "told to make up her mind", "set for life"),
    ),
)  # fmt: skip
# People who go on board: a flight that set out, where nothing says that it did not.
WENT_ABOARD = (
    Pattern(
        "went aboard", Outcome.COMPLETED,
        rf"(?<!\bto\s)(?<!\bwho\s)(?<!\bnever\s)(?<!\bnot\s)(?<!\bhad\s)(?:boarded|climbed (?:up )?(?:aboard|into|onto)|filed (?:aboard|onto|into)|stepped (?:aboard|onto|into)|got (?:aboard|on|onto)|took (?:their|its) (?:seats|places) (?:in|on|aboard)) (?:an?|one|two|three|the) (?:[\w.’'-]+ ){{0,4}}?{CRAFT}\b(?! (?:ticket|crew|stairs|steps))",
        ("64 deportees boarded a jet", "filed aboard the chartered plane", "took their seats in a C-17"),
        ("had boarded a jet when a judge spoke", "boarded a bus"),
    ),
)  # fmt: skip
