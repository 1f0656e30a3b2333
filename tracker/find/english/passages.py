"""English: the words that `tracker/extract/passages.py` reads."""

import re

from tracker.find.english.classes import CRAFT, PERSONS
from tracker.find.language.passages import PassageWords
from tracker.find.sought import Sought

_THERE = r"(?:there|home|back|here|in|into|out|off|down|ashore|away|onto|on|over|through|from|at|up|to)"
_FOLK = rf"(?:{PERSONS}|fellows|folks?|souls|lads|boys|guys|kids|crooks|criminals|gangsters|thugs|convicts|inmates|prisoners|members|compatriots|countrymen|expelled|newcomers|arrivals|natives|sons|parents|relatives)"
_PEOPLE = rf"(?:them|him|her|everyone|everybody|(?:the\s+|all\s+(?:of\s+)?(?:the\s+)?|its\s+|their\s+|our\s+|her\s+|his\s+)?(?:(?:\d+|[a-z]+(?:-[a-z]+)?)\s+)?(?:same\s+|other\s+|young\s+)?{PERSONS}|(?:some|all|\d+|[a-z]+(?:-[a-z]+)?)\s+of\s+them)\b"

PASSAGES = PassageWords(
    air=Sought(
        rf"\b(?:{CRAFT}|cabin|fuselage|cockpit|gangway|tarmac|apron|runway|taxiway|hangar|airfield|airport|airstrip|air\s+base|airbase|airline|tail|ramp|stairs|steps|flown|flew|flying|aloft|aboard|on\s+board|seats|wheels|landing\s+gear|engines|pilot|captain|by\s+air|in\s+the\s+air|touched\s+down|landed|take-?off)\b", re.IGNORECASE
    ),
    aloft=Sought(r"\b(?:flown|flew|by\s+air|in\s+the\s+air)\b", re.IGNORECASE),
    came=Sought(
        rf"\b(?:(?:came|got|went|stepped|climbed|walked|filed|stumbled|shuffled|trooped|streamed|clambered|hobbled|limped|emerged|descended|were\s+(?:led|let|put|set|helped|taken|brought|sent|packed|flown|driven|moved|shipped|carried|whisked|bundled|delivered|handed|turned|dropped|landed|deposited))\s+(?:[\w’'-]+\s+){{0,4}}?{_THERE}|"
        rf"(?:brought|took|carried|bore|delivered|dropped|discharged|unloaded|deposited|shed|disgorged|fetched|restored|returned|landed|handed|put|set|whisked|flew)\s+(?:[\w’'-]+\s+){{0,3}}?{_PEOPLE}|"
        r"arrived|landed|touched\s+down|disembarked|alighted|rolled\s+(?:up|to|in|onto)|set\s+down|pulled\s+up|taxied|opened\s+its\s+(?:doors?|ramp)|"
        r"(?:was|were)\s+(?:home|back|received|met|welcomed|greeted|counted|registered|fingerprinted|handed\s+over|on\s+the\s+ground|down|there|ashore)|"
        r"(?:had|has|have)\s+(?:landed|arrived|come|flown|brought|touched\s+down|delivered)|took\s+(?:the|its|this|that)\s+(?:group|men|people|passengers)|slept\s+(?:[\w’'-]+,?\s+){0,4}?(?:in|on|at)|woke\s+up\s+in|(?:is|are)\s+(?:now\s+)?(?:home|back)|(?:is|are|was|were|been)\s+(?:now\s+)?(?P<in>in|at))\b",
        re.IGNORECASE,
    ),
    aboard=Sought(
        rf"\b{_FOLK}\b", re.IGNORECASE
    ),
    counted_so=Sought(rf"(?:\s+(?:more|others?|further|other|young|new|fresh)){{0,2}}(?:\s+(?:of\s+(?:the|them|these|those|our|its|his|her|whom)\b|who\b|whom\b|(?:on|in|aboard|inside)\s+(?:it\b|board\b|them\b|(?:the|that|this|an?)\s+(?:one|other|first|second|third|last|{CRAFT})\b)|strong\b|all\s+told\b|{_FOLK}\b|(?:were|went|came|got|stepped|walked|climbed|arrived|rode|flew)\b))", re.IGNORECASE),
    no_count=Sought(r"\b(?:(?:mother|father|parent|grandmother|grandfather|family|household|crew|team|band|aged?|ages)(?:\s+of)?|at|age|gate|row|room|page|number|no\.|type|group|chapter|route|highway|terminal)\s+$", re.IGNORECASE),
    unreal=Sought(
        r"\b(?:would|could|might|may|should|must|shall|will|cannot|can|not|never|no(?!\s+longer)|nobody|none|neither|nor|without|if|unless|until|hop(?:es?|ed|ing)|expect(?:s|ed|ing)?|plan(?:s|ned)?|ask(?:s|ed)?|want(?:s|ed)?(?=\s+(?:to|them|him|her)\b)|offer(?:s|ed)?|supposed|refus\w+|declin\w+|awaits?|due|request\w*|propos\w+|"
        r"(?:is|are|was|were|be|been|has|have|had)\s+to|to\s+be|instead\s+of|rather\s+than|whether|before\s+(?:they|he|she)\s+(?:are|is)|den(?:y|ied|ies)|threat\w*|promis\w+)\b|n['’]t\b", re.IGNORECASE
    ),
    no_passengers=Sought(
        r"\b(?:messages?|notes?|letters?|cables?|news|words?|orders?|answers?|repl(?:y|ies)|questions?|decisions?|announcements?|statements?|reports?|permits?|approvals?|clearances?|calls?|money|payments?|ideas?|rules?|laws?|bills?|rulings?|"
        r"relatives|famil(?:y|ies)|wives|journalists|reporters|cameras|officials?|officers?|agents|police(?:men|man)?|guards|crews?|ministers?|secretary|president|ambassador|consuls?|envoys?|lawyers?|judges?|priests?|nuns|sisters|volunteers|crowds?|onlookers|neighbou?rs|buses|vans|cars|ambulances?)"
        r"\s+(?:(?:had|have|has|was|were|also|then|just|already|all)\s+){0,2}$|\b(?:who|that)\s+(?:had|have|has)\s+(?:(?:once|already|earlier|all)\s+)?been\s+$", re.IGNORECASE
    ),
    not_there=re.compile(r"\s+(?:(?:back\s+)?to\s+the\s+(?:airport|airfield|border|embassy|consulate|capitol|courthouse|square|gates?)|no\s+(?:further|farther)|nowhere|empty|up\s+(?:the|its)|without\s+(?:them|her|him|its\s+\w+)|aboard|onto|on\s+board|(?:to\s+)?(?:hear|see|watch|listen|protest|meet|speak|talk|pray|sing|ask|know|think|believe|terms|light|mind|nothing|blows|rest|power|office|work|live|visit|study|wait|look|demonstrate|march|testify|vote|court|trial|church|school|(?:a|an|the|his|her|their)\s+(?:routine|regular|check-?in|appointment|hearing|meeting|interview|court|vote|funeral|wedding|march|protest|rally|conference|summit)))\b", re.IGNORECASE),
    the_rest=re.compile(
        r"[\w-]+(?:\s+[\w-]+)?\s+others\s+(?:\w+\s+){0,2}with\s+(?:him|her|them|me|us)\b", re.IGNORECASE
    ),
    only_some=re.compile(r"\s+(?:said|say|says|told|recall\w*|remember\w*|complain\w*|wept|asked|wish\w*|describe\w*)\b", re.IGNORECASE),
    undone=Sought(
        r"\b(?:refus(?:ed|es|al|ing)|declined|den(?:ied|ies)|cancel\w+|called\s+(?:it\s+)?off|scrapped|scrubbed|turn(?:ed)?\s+(?:the\s+(?:plane|jet|aircraft|flight)s?\s+)?(?:back|away|round|around)|revers(?:ed|es)|overturned|annulled|withdr[ae]wn?|revoked|no\s+(?:further|farther)\s+than|never\s+(?:left|came|took|arrived|landed|flew)|diverted|instead|"
        r"did\s+not\s+(?:go|come|leave|take\s+off|land|arrive|fly)|was\s+no\b|no\s+(?:planes?|flights?|aircraft|jets?)|grounded|postponed|put\s+off|blocked|halted|nobody\s+(?:came|got|stepped|walked|was)|no\s+one\s+(?:came|got|stepped|walked)|none\s+(?:came|got|stepped)|stopped\s+it|not\s+(?:to|allowed\s+to|permitted\s+to|let)\s+(?:land|come|fly|enter|leave|take\s+off|touch\s+down|be|in)|stay(?:ed)?\s+(?:on\s+the\s+ground|where)|not\s+welcome|false|rumou?r)\b|didn['’]t\s+(?:go|come|leave|fly|land)", re.IGNORECASE
    ),
    once_more=Sought(
        rf"\b(?:again|the\s+same|repeated|once\s+more|(?:another|a\s+further|(?:one|two|three|four)\s+(?:more|further)|a\s+(?:second|third|fourth|fifth))\s+(?:[\w’'-]+\s+){{0,3}}?(?:one|of|trips?|journeys?|sort(?:ie|ies)|lifts?|loads?|batch|groups?|stops?|{CRAFT}|{_FOLK}))\b|\w+day['’]s\b|\banother\s+(?:one\b|in\b|on\b|for\b)", re.IGNORECASE
    ),
    other_matters=Sought(
        r"\b(?:freed|hearings?|courts?|judges?|vigils?|protests?|rall(?:y|ies)|marches|meetings?|meets?|sessions?|elections?|votes?|strikes?|conferences?|talks|debates?|match(?:es)?|games?|concerts?|masses|parliament|congress|senate|holidays?|newsletter|broadcast|programme|episode|trials?|appeals?|deadlines?|lawsuits?|suits?|rul(?:ed|ings?)|diplomats?|delegations?|lawyers?|inquiry|budget|bazaar|festival|market|school|exams?)\b", re.IGNORECASE
    ),
    one_more=Sought(r"\b(?:another|one\s+more|a\s+further|one\s+too)\b(?!\s+(?:\d|two|three|four|five|six))", re.IGNORECASE),
    of_others=Sought(
        r"\b(?:tourists?|troops|soldiers|cargo|aid|supplies|footballers?|athletes|teams?|pilgrims|evacuat\w+|rescue\w*|pilots'|holiday\w*|freight|coffins?|investors|delegation|mourners|died|crash\w*|killed|Congress\w*|lawmakers|legislators|protest(?:s|ed|ers)?|march(?:ed|ers|es)|demonstrat\w+|rall(?:y|ied|ies)|picket\w*|students?|pupils|fans|missionaries|farm\s*workers|floods?|(?:from|to|over|across)\s+the\s+(?:[\w-]+\s+){0,2}border|bridge|on\s+foot|by\s+(?:land|road|sea|boat|bus|train)|ferry|arrested)\b", re.IGNORECASE
    ),
)
