"""English: journeys on which nobody is deported, whatever else their sentence says of deportees: teams, travellers, officials on errands, other carriers of people."""

from tracker.find.english.classes import CRAFT, US_FIELD

_PARTY = r"(?:(?:soccer|football|baseball|basketball|volleyball|cricket|rugby|boxing|cycling|Olympic|national|youth|women['’]s|men['’]s)\s+)+(?:team|squad|side|delegation|players)"
_TRAVELLERS = (
    r"(?:tourists|holidaymakers|holiday-makers|vacationers|pilgrims|fans|supporters|footballers|players|athletes|cricketers|sightseers|cruise\s+passengers|revell?ers|spectators|troops|soldiers|marines|paratroopers|"
    r"sailors|airmen|firefighters|rescuers|aid\s+workers|peacekeepers|seasonal\s+workers|farm\s*workers|guest\s+workers|exchange\s+students|schoolchildren|Peace\s+Corps\s+volunteers)"
)
_COUNT = r"(?:\d[\d,.]*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a\s+hundred|a\s+dozen|dozens\s+of|hundreds\s+of)(?:-[a-z]+)?)"
_MOVES = (
    r"(?:landed|arriv(?:ed|es)|touched\s+down|fl(?:ew|ies)|left|took\s+off|departed|boarded|disembarked|returned|came|got\s+(?:on|off|in|home)|stepped\s+(?:off|onto|out)|walked\s+(?:off|onto|out)|climbed\s+(?:aboard|into|off|out)|"
    r"travell?ed|went|set\s+(?:off|out)|headed|checked\s+in|were\s+(?:flown|taken|brought|ferried|airlifted|shuttled|carried|met|welcomed|greeted))"
)
_WHO_TRAVELS = (
    r"(?:president|(?:foreign|interior|prime|security|defen[cs]e|justice)\s+minister|minister|secretary(?:\s+of\s+\w+)?|senators?|ambassador|governor|envoy|delegation|lawmakers?|congress(?:man|woman|men|women)|mayor|bishop|"
    r"(?-i:Noem|Rubio|Homan|Hegseth|Vance|Landau|Lyons|Bondi|Miller)|reporters?|journalists?|lawyers?|attorneys?|advocates?|researchers?|professors?|film-?makers?|photographers?|priests?|actor|actress|singer|novelist|columnist)"
)
_ERRAND = r"(?:talk|discuss|meet(?!\s+(?:the\s+)?(?:plane|flight|jet|arriv))|negotiat|visit|tour|sign|interview|cover|film|attend|inspect|campaign|speak|lobby|see\s+(?:the|his|her|how)|report\s+on|write\s+about|open)\w*"

# Alternatives of one expression.
OTHER_ERRANDS = (
    rf"\b{_PARTY}\s+(?:[\w’'-]+\s+){{0,4}}?{_MOVES}\b|\b{CRAFT}\s+(?:[\w’'-]+\s+){{0,3}}?(?:carr(?:ying|ied)|with|bringing|brought|taking|took|flew|of)\s+(?:[\w’'-]+\s+){{0,3}}?{_PARTY}\b|"
    rf"(?<!\band\s)(?<!\bwith\s)(?<!\bby\s)\b{_COUNT}\s+(?:[a-z]+\s+)?{_TRAVELLERS}\s+(?:(?:from|of|on|to|aboard)\s+[^.;,]{{1,40}}?\s+)?{_MOVES}\b|"
    rf"\b(?:carr(?:ying|ied)|with|brought|bringing|took|taking|flew|ferried|transported|unloaded|delivered)\s+(?:about\s+|some\s+|nearly\s+)?{_COUNT}\s+(?:[a-z]+\s+)?{_TRAVELLERS}\b(?!\s+and\s+(?:\d|[a-z]+\s+(?:deport|migrant)))|"
    rf"\b{_COUNT}\s+(?:[a-z]+\s+)?guests\s+(?:to|at|of|for|from|bound\s+for)\s+(?:an?|the|his|her|their)\s+(?:\w+\s+)?(?:wedding|party|funeral|festival|cruise|hotel|resort|summit|conference|concert)\b|"
    # 'The secretary landed in Quito for talks on deportees', 'a reporter boarded a plane to interview those sent back'
    rf"\b{_WHO_TRAVELS}\s+(?-i:(?:[A-ZÀ-Þ][\w.’'-]+\s+){{0,3}})(?:(?:has|had|also|then|later)\s+)?(?:landed|arrived|flew|flies|touched\s+down|travell?ed|left|took\s+off|departed|boarded|went|set\s+(?:off|out))\b"
    rf"(?:(?!\bwith\s+\d|\bdeportees\b|\bcarrying\b)[^.;]){{0,90}}?\b(?:to\s+(?:\w+\s+)?{_ERRAND}|for\s+(?:[\w-]+\s+)?(?:talks|meetings?|negotiations|a\s+(?:\w+\s+)?(?:visit|summit|conference|meeting|tour|ceremony)))\b(?![^.;]*\b(?:who|that|which|whom)\s+(?:had\s+|has\s+|were\s+|was\s+)?(?:landed|arrived|came|flew|flown|got|brought|been)\b)|"
    r"\brescue\s+(?:flights?|planes?|jets?|charters?|airlift)\b|(?:[,;–—-]|\band|\bbut)\s+(?:(?:there\s+were\s+)?no|not)\s+(?:deportees|deported|deported\s+people)\b|"
    r"\bhijack(?:ed|ers?|ing)\b(?![^.;]*\bdeportees\b)|"
    rf"\b(?:nationals|citizens|workers|students|people|passengers|(?-i:[A-ZÀ-Þ])\w+(?:ns|ese|is|ish|os))\s+(?:who\s+(?:were|had\s+been)\s+)?stranded\s+(?:in|by|abroad|overseas|after)\b(?![^.;]*\bdeport)(?!\s+(?:the\s+)?(?:{US_FIELD}))|"
    r"\b(?:to\s+flee|fleeing|to\s+escape|escaping)\s+(?:the\s+)?(?:fighting|war|conflict|bombing|bombardment|shelling|hostilities|missiles|airstrikes|air\s+strikes)\b(?![^.;]*\bdeport)|"
    # 'None of them deportees', 'no flight was used', 'deported on foot'
    r"\bnone\s+of\s+(?:them|whom)\s+(?:was\s+|were\s+)?(?:an?\s+)?deport\w+|\bnone\s+(?:was|were)\s+(?:being\s+)?deported\b|\b(?:carried|carrying|had|with|brought)\s+no\s+(?:deportees|deported|migrants|detainees)\b|"
    r"\bno\s+(?:flights?|planes?|aircraft)\s+(?:was|were|is|are|had\s+been)\s+(?:used|involved|needed)\b|\b(?:deported|expelled|removed|returned)\s+(?:on\s+foot|overland|by\s+(?:land|bus|road|sea|boat|ferry))\b|"
    r"\b(?:no|nothing|not\s+any)\s+(?:to\s+do|link|links|connection|relation)\s+(?:with|to)\s+(?:the\s+|any\s+)?deport\w*|"
    # Those who were flown to Guantanamo and are brought back
    r"\bGuant[aá]namo\b[^.;]*\b(?:flying|moving|transferring|bringing|taking|returning|sending|shipping)\s+(?:(?!before\b|then\b)[\w’'-]+\s+){0,8}?(?:back\s+)?to\s+(?:(?:an?\s+\w+\s+in\s+)?(?:Louisiana|Texas|Florida|Alexandria|Miami|El\s+Paso|Virginia)|(?:the\s+)?(?:United\s+States|U\.?S\b|mainland))|"
    # Fiction, and airlines' own routes
    r"\b(?:film|movie|novel|play|short\s+story|thriller|drama|sitcom|musical|video\s+game|opera)\s+(?:in\s+which|where|about|that\s+(?:shows|tells|follows|imagines|begins|opens|ends)|which\s+(?:shows|tells|follows|imagines|begins|opens|ends))\b|"
    r"\b(?:open|launch|start|inaugurat|add|resum|announc)\w*\s+(?:an?|its|the|two|three|new)\s+(?:[\w-]+\s+){0,2}?(?:routes?|air\s+links?|air\s+connections?)\s+(?:from|to|between)\b|"
    rf"\brefugees\s+(?:from\s+[\w\s]{{1,30}}?\s+)?(?:landed|arrived|came|touched\s+down|were\s+(?:flown|brought|resettled|admitted))\b[^.;]{{0,40}}?\b(?:in|to|at|into)\s+(?:the\s+)?{US_FIELD}\b"
)
