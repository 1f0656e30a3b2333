"""English: what became of the flights, composed of classes of words: who would not have them, what stopped them, which way they flew.

The patterns of `outcomes` and `idioms` hold phrases; those here join classes (a will that is negated + words for letting in + a craft), so that wording never seen
is read by its parts.
"""

from tracker.find.english.classes import US_FIELD
from tracker.find.found import Pattern
from tracker.models import Outcome

_CRAFT = r"(?:planes?|flights?|jets?|aircraft|airplanes?|aeroplanes?|airliners?|charters?|transports?|planeloads?|machines?|landings?|C-?\d+\w*|Boeings?|Gulfstreams?|Hercules|7[2-8]7s?)"
_GROUND = r"(?:soil|apron|tarmac|runways?|airports?|airfields?|airspace|skies|sky|shores?|territory|doorstep)"
_PERSONS = r"(?:people|persons?|men|women|deportees|passengers|migrants|load)"
# To let in, in any words.
_ADMIT = r"(?:see|have|take|let|admit|receive|accept|welcome|want|host|allow|permit|grant|issue|sign|open|clear|approve|authori[sz]e|entertain|tolerate|stand for|suffer|brook|countenance|hear of|make room for|lend|land)"
_WILL = r"(?:would|will|could|can|did|does|do|had|has|have|was|were|shall|should|might|dared?)"
_NOT = r"(?:(?: (?:sooner|rather|simply|still|now|also|then))? (?:not|never|no longer)|n['’]t)"
# What is asked for and given before a plane may come, and what a state does when it takes it back.
_LEAVE = r"(?:permission|permits?|leave|clearances?|consent|approval|assent|authori[sz]ation|slots?|nod|landing rights|overflight|invitation|green light|go-ahead)"
_TAKE_BACK = r"(?:hand(?:ed|s) back|g[ai]ve[sn]? back|sent back|took back|taken back|takes back|taking back|went back on|gone back on|walked back|retract(?:ed|s|ing)|annul(?:led|s|ling)|void(?:ed|s|ing)|nullif(?:ied|ies|ying)|tore up|torn up|tears up|revers(?:ed|es|ing)|scrapp(?:ed|ing)|recall(?:ed|s|ing)|swallow(?:ed|s)|undid|undone|cut off|struck out|quash(?:ed|es)|repudiat(?:ed|es)|cross(?:ed|es) out)"
_ASKED = r"(?:requests?|applications?|pleas?|bids?|petitions?|overtures?|inquir(?:y|ies)|enquir(?:y|ies)|proposals?|offers?)"
_TURNED_DOWN = r"(?:turned (?:down|away)|refused|declined|rejected|dismissed|denied|rebuffed|spurned|vetoed|knocked back|sent back|returned unsigned|waved aside|left lying)"
# The place that a craft started from, not named.
_START = r"(?:field|airfield|airport|base|place|runway|ground|city|town|point|spot|state|country)"
_BEGUN = r"(?:come|came|started|left|set (?:out|off)|taken off|took off|flown|risen|rose|departed|begun|began|lifted off)"

REFUSED_IN_PARTS = (
    Pattern(
        "would not have it there", Outcome.DENIED,
        rf"{_WILL}{_NOT} (?:\w+ ){{0,2}}?{_ADMIT}(?: [\w’'-]+){{0,6}}? (?:{_CRAFT}(?! (?:clearances?|data|records|numbers?|lists?|plans?)\b)|on (?:its|their|his|her|our) {_GROUND})|{_WILL}{_NOT} {_ADMIT} (?:it|them|him|her|one|any|either|both|the \w+) (?:put|touch|set|come|land|fly|disembark|get|step)(?: \w+)?|"
        r"no longer (?:expect|want|await|welcom)(?:s|ed|es)(?= (?:it|them|him|her|the \w+|any|such)\b)|"
        rf"(?:would|will|could|can) (?:receive|accept|take|admit|let in|have|see|welcome|host|allow) (?:no|neither|none of the|not one|not a)\b(?: [\w’'-]+){{0,3}}? {_CRAFT}|"
        rf"would (?:sooner|rather) not(?=[^.;]{{0,60}}(?:{_CRAFT}|{_GROUND}))",
        ("Kingston would sooner not see an armed forces aircraft on its apron", "the president would not let them put down", "it does not want such planes", "La Paz will no longer receive the charter"),
        ("would not say how many flights there were", "could not see the sea"),
    ),
    Pattern(
        "the answer was no", Outcome.DENIED,
        r"(?:answer|reply|response|verdict|word|line|message|note|letter|telegram|call)(?: [\w’'-]+){0,9}? (?:was|came|come|came back|read|said|ran|is|remained|stayed|spelled|meant):?(?: \w+){0,2}? (?:no(?=[.,;:!’”\"']|$| to| and| all| again)|negative|nay|an? (?:\w+ )?(?:no|refusal|rejection))|(?:sent|cabled|wrote|wired|radioed|phoned|answered|replied|came) (?:(?:it|them|this|that) )?(?:back )?(?:with )?(?:an? )?(?:\w+ )?[“‘\"']?no[”’\"']?(?=[.,;:]|$)|sh(?:ook|aken|aking) (?:its|their|his|her) heads?",
        ("and the line said no.", "The answer from Quito was no.", "the reply came back: a flat no", "The ministry shook its head"),
        ("there was no answer", "the answer was yes", "the note said no more"),
    ),
    Pattern(
        "nobody was let in", Outcome.DENIED,
        rf"(?:nobody|no one|none(?: of (?:them|those|the \w+|its \w+))?|not (?:one|a soul|a man|a single \w+)) (?:\w+ )?(?:was|were|is|has been|had been|got|gets|could be|would be|will be) (?:\w+ )?(?:let|allowed|admitted|permitted|accepted|received|taken)(?: (?:in|off|out|down|ashore|through|to (?:land|leave|get|enter|disembark|step)))|{_CRAFT}(?: [\w’'-]+\.?){{0,12}}? (?:was|were|been|being|got) (?:\w+ )?(?:declined|unwelcome|unwanted|not (?:wanted|welcome))",
        ("At Bamako nobody was let in", "two C-17s offered for Sept. 10 were declined", "not a soul was allowed off"),
        ("nobody was hurt",),
    ),
    Pattern(
        "took back its word", Outcome.DENIED,
        rf"(?:sen[dt]s?|wave[ds]?|turn(?:ed|s)?|order(?:ed|s)?|shoo(?:ed|s)) (?:the|a|an|one|both|two|that|this|its|their)(?: [\w’'-]+){{0,2}}? {_CRAFT} away\b|{_TAKE_BACK} (?:\w+ ){{0,4}}?{_LEAVE}|{_LEAVE}(?: \w+){{0,4}}? (?:was|were|had been|has been|is) (?:\w+ )?(?:taken back|retracted|annulled|voided|nullified|torn up|reversed|recalled|cut off|struck out|quashed)|(?:took back|went back on|broke|swallowed|reneged on|retracted) (?:(?:its|their|his|her) (?:word|promise|yes|pledge|undertaking)|what (?:it|they|he|she) had (?:\w+ )?(?:promised|granted|agreed|allowed|signed|said))|(?:said|promised) (?:yes|so) (?:\w+ ){0,4}?and then (?:no|thought better)",
        ("Senegal took back the landing permits", "its leave to land was annulled", "Quito went back on its promise", "The ministry tore up the clearance"),
        ("took back the car", "tore up the road"),
    ),
    Pattern(
        "the request was turned down", Outcome.DENIED,
        r"(?:never|not|n['’]t|without)(?: \w+)? (?:got|gotten|get|getting|given|received?|receiving|had|have|having|obtain(?:ed)?|saw|seen|handed|sent)(?: [\w’'-]+){1,5}? (?:paper|papers|stamp|signature|slip|document|number|sheet|letter|word|answer)(?: of \w+)?,? (?:that |which )?(?:it|they|the \w+) (?:had )?(?:need|want|requir|ask|wait|hop|count|lack)\w*|"
        rf"{_ASKED}(?: [\w’'-]+){{0,8}}? (?:was|were|been|got|is) (?:\w+ )?{_TURNED_DOWN}|had (?!(?:[\w’'-]+ ){{1,4}}?(?:judges?|courts?|justices?|magistrate|order|storm|weather|fog|injunction)\b)(?:[\w’'-]+ ){{1,6}}?not (?:turned|said no|refused|rejected|withdrawn|closed|shut|objected|blocked|stepped in|intervened|forbidden|declined)|but for (?:[\w’'-]+ ){{0,5}}?(?:refusal|veto|objections?|no)\b|(?:turn(?:ed|s)|wav(?:ed|es)|knock(?:ed|s)|push(?:ed|es)) (?:the|its|their|this|that|his|her|a|an) (?:\w+ )?{_ASKED} (?:down|aside|back|away)",
        ("The request for a landing was declined", "it never got the piece of paper it needed", "without having the stamp they had asked for", "had the cabinet not turned it down", "but for the president's veto it would have come", "turned the request down"),
        ("the requests were granted",),
    ),
    Pattern(
        "told not to come", Outcome.DENIED,
        r"(?:had|would do) better (?:not (?:come|land|leave|be sent|set out)|to? ?stay (?:away|at home|where))|(?:need|needs|needed) not (?:come|trouble|bother)|(?:told|asked|advised|ordered|instructed|warned|bidden|informed)(?: [\w’'-]+){1,8}? (?:not to (?:come|land|bring|send|approach|enter|try)|to (?:stay away|keep (?:away|out|off)|go elsewhere|look elsewhere))|(?:wanted|wants|wished for|would take|could take) (?:no|none|nobody|not one|no one)(?: \w+){0,3}? (?:more|further|planes?|flights?|jets?|of them|of it|that (?:day|night|week))",
        ("it was told at the last moment not to come", "the first of the aircraft had better not come", "the government wanted no more that night"),
        ("was told not to smoke",),
    ),
)  # fmt: skip
TURNED_IN_PARTS = (
    Pattern(
        "back to where it began", Outcome.TURNED_BACK,
        rf"(?:(?:had|has|have|forced|obliged|compelled|made|ordered|told) to )?(?:return(?:ed|s|ing)?|back|fl(?:y|ew|own)|went|go|came|come|headed|head|made|make|landed|set down|put down)(?: \w+){{0,3}}? (?:to|for|at|on|in) the (?:very |same )?{_START}(?:,? (?:that|which|where|from which|whence))? (?:it|they|he|she) (?:had |has |have )?{_BEGUN}|(?:(?:had|has|have|forced|obliged|compelled|made|ordered|told) to )?(?:go|went|gone|come|came|put|brought|bring) about(?= and| over| in| off| an| half| at| near| with|[.,;])|"
        rf"(?:put|set|landed|came|touched|brought|was|were|ended|stood)(?: (?:it|them|him|the \w+|his \w+))?(?: back)?(?: down)?(?: again| back| up)* where (?:it|they|he|she|the \w+) (?:had )?(?:first )?(?:taken off|took off|left|started|begun|began|picked|come from|set out|risen|boarded|loaded|been loaded|lifted)|"
        rf"(?:was|were|is|are|stood|sat|landed|got|came down) (?:back )?(?:on|at|in) (?:its|their|the) (?:own |same |old )?(?:{_START}|hangar|stand|apron) (?:again|once more)|{_CRAFT}(?: [\w’'-]+){{0,14}}? (?:is|are|was|were) (?:back )?in the (?:United States|U\.?S\.?|States) (?:again|once more)|(?:gave|giving|given) up (?:and|halfway|half way|over|above|in (?:mid|the air))(?=[^.;]{{0,60}}(?:back|home|return|round))|"
        rf"(?:was|were|is|are|stood|landed|sat) (?:back )?(?:in|at|on the ground (?:in|at)) {US_FIELD}(?:, \w+,?)? (?:again|once more)",
        ("was in Texas again before lunch", "had to go about and return", "returned to the field they had come from", "was on its own runway again", "The two planes that were to come are in the United States again"),
        ("went about its business", "how it came about", "returned to the city she loved"),
    ),
)  # fmt: skip
STOPPED_IN_PARTS = (
    Pattern(
        "never stirred", Outcome.CANCELLED,
        r"(?:did not|didn['’]t|never) (?:roll|stir|move|budge|start)(?:ed|d)?(?=[.,;:]| (?:from|until|that|all)\b)|"
        rf"(?:never|not|n['’]t|without|nor)(?: (?:so much as|even|once))? (?:mov(?:ed?|ing)|turn(?:ed|ing)?|roll(?:ed|ing)?|stirr?(?:ed|ing)?|start(?:ed|ing)?|budg(?:ed?|ing)|rais(?:ed?|ing)|lift(?:ed|ing)?|left|leave|leaving) (?:from |off )?(?:a|its|their|an|one|the)? ?(?:wheels?|propellers?|engines?|inch|spot|stand|hangar|apron|ramp|runway|tarmac|ground)\b|(?:has|have|had|was|were|been|is|are) (?:\w+ )?(?:struck (?:off|out)|crossed (?:off|out)|taken off the (?:list|board|roster)|wiped (?:off|out)|rubbed out|withdrawn from service)(?=[.,;]| the| by| because| from| for| at| again|$)|"
        rf"{_CRAFT}(?: [\w’'-]+){{0,10}}? (?:sat|sits|stood|stands|stayed|stays|waited|waits|remained|remains) (?:still|put|where it (?:was|is)|empty|unused|idle|parked)(?=[.,;]|$| at| in| on| until| all| while| with| after| because)",
        ("It did not roll.", "one of three never moved a wheel", "the plane promised for Thursday has been struck off", "The plane sat idle until evening"),
        ("never left a tip", "struck off on foot"),
    ),
)  # fmt: skip
WISHED = (
    Pattern(
        "wished to send it", Outcome.PLANNED,
        rf"(?<!originally\s)(?<!initially\s)(?:asked|wanted|wants|wished|wishes|hoped|hopes|sought|seeks|proposed|proposes|applied|tried|tries)(?: (?:leave|permission|clearance))? to (?:bring|send|land|put|set|fly|deliver|deport|drop|unload|offload|return|take|hand over|hand|turn over|ship|carry|move|expel|repatriate|remove)(?= (?:[\w’'-]+ ){{0,6}}?(?:{_CRAFT}|{_PERSONS}|home|back|down|\d+|twelve|ten|some|about)\b)",
        ("The Americans had asked to bring in twelve men", "Washington wanted to send a plane"),
        ("he wanted to take a photograph", "originally wanted to send 80 people"),
    ),
    Pattern(
        "had asked to land", Outcome.PLANNED,
        r"(?:had|has|have) (?:first |also |already |twice |earlier )?(?:proposed|asked|applied|requested|sought|offered|wished|wanted|hoped|filed|petitioned|inquired|enquired|approached|put in|notified)(?= (?:[\w’',-]+ ){0,9}?(?:to|for|about) (?:be (?:let|allowed|given|permitted) )?(?:land\w*|bring\w*|use|using|send\w*|set\w*|fly\w*|put\w*|unload\w*|deliver\w*|drop\w*|hand\w*|the use of|an? (?:slot|landing|stand|runway|parking)|landing rights))|"
        r"(?:had|has|have) filed (?:(?:a|its|the) (?:\w+ )?(?:plan|request|application|form|notice|paper) )?for(?= (?:\w+day|an? (?:landing|slot|arrival)|(?-i:[A-ZÀ-Þ])))",
        ("Washington had asked to use Viru Viru", "had proposed to land it here", "The Pentagon had filed for Tuesday"),
        ("had asked for tea", "has filed for divorce"),
    ),
)  # fmt: skip
FLEW_IN_PARTS = (
    Pattern(
        "came by any way", Outcome.COMPLETED,
        r"cross(?:ed|es) (?:the )?(?:ocean|sea|atlantic|pacific|caribbean|equator|gulf|continent)|(?:came|comes|come)(?: (?:yesterday|today|tonight|late|early|again|then|over|across|on (?:\w+day)|last \w+|this \w+|at \w+)){1,3}(?= from| with| out| in| to| by| at| on|[.,;])|made (?:for|straight for) (?-i:[A-ZÀ-Þ])[\w’'-]+|(?:had|got|have|took) (?:their|his|her) first (?:look|sight|glimpse|taste) (?:at|of)|saw the (?:lights|roofs|coast|hills|sea) of|"
        rf"(?:doors?|ramp|hatch|cabin) of (?:[\w’'-]+ ){{1,5}}?{_CRAFT}(?: [\w’'-]+){{0,6}}? (?:opened|swung|(?:was|were) (?:opened|lowered)|(?:came|fell) open)|(?:stood|stands) (?:\w+ )?(?:at|in) (?-i:[A-ZÀ-Þ])[\w’'-]+(?= (?:by|since|at|from|with|on)\b)|"
        r"(?:was|were|stood|sat|seen) (?:(?!kept\b|left\b|still\b)\w+ )?(?:standing|parked|waiting|sitting) (?:behind|at|on|beside|in front of|near|by)|(?:is|are|was|were) back (?:at|in) (?-i:[A-ZÀ-Þ])[\w’'-]+|had (?:needed|taken) (?:\S+ ){1,8}?to (?:bring|carry|fly|take)|(?:was|were|been|being) (?:put off|set off|let off|set down|dropped) (?:at|in) (?-i:[A-ZÀ-Þ])[\w’'-]+|(?:setting|putting|letting|dropping|unloading|delivering|discharging) (?:\w+ ){0,4}?(?:people|men|women|deportees|passengers|migrants|them) (?:down|off|out)?|swallow(?:ed|s)|empt(?:ied|ying)|fetch(?:ed|es)|retriev(?:ed|es)|(?:coming|stepping|walking|climbing|filing|getting|streaming|stumbling|emerging) (?:\w+ )?(?:down|out|off|from)(?= (?:of|it|the|a|its|their|one|from|in|at)\b)",
        ("had crossed the ocean in them", "A jet came yesterday from Phoenix", "they made for Santo Domingo", "was put off at Yaoundé", "was setting people down in Accra", "the door of the deportees' plane from Texas opened", "stood at Manaus by noon"),
        ("came as a surprise", "crossed the street"),
    ),
)  # fmt: skip
