"""English: the words that `tracker/find/gate.py` reads."""

import re

from tracker.find.english.classes import CRAFT
from tracker.find.english.days import MONTHS
from tracker.find.english.other_errands import OTHER_ERRANDS
from tracker.find.english.others_on_board import OTHERS_ON_BOARD, SENT_AWAY
from tracker.find.language.gate import GateWords
from tracker.find.sought import Sought, split

# Who flies on business of state, and cities from which other states deport.
_OFFICIAL = r"(?:(?:vice-?\s?)?president|(?:prime\s+)?minister|secretary|ambassador|envoy|delegation|senator|governor|chancellor|commissioner|premier|king|pope|diplomats?|negotiators?)"
_OTHER_FIELDS = (
    r"(?:Munich|Leipzig|Frankfurt|Düsseldorf|Dusseldorf|Hanover|Hannover|Berlin|Hamburg|Stansted|Gatwick|Heathrow|Luton|Doncaster|Manston|London|Manchester|Roissy|Paris|Lyon|Marseille|Amsterdam|Schiphol|Rotterdam|Eindhoven|Brussels|"
    r"Liège|Vienna|Schwechat|Zurich|Zürich|Geneva|Rome|Fiumicino|Milan|Bari|Palermo|Catania|Madrid|Barajas|Barcelona|Malaga|Málaga|Athens|Stockholm|Arlanda|Gothenburg|Copenhagen|Kastrup|Oslo|Gardermoen|Helsinki|Warsaw|Prague|Budapest|Dublin|"
    r"Lisbon|Larnaca|Istanbul|Ankara|Erzurum|Tripoli|Mitiga|Benghazi|Misrata|Algiers|Tamanrasset|Riyadh|Jeddah|Tehran|Mashhad|Islamabad|Karachi|Lahore|Toronto|Montreal|Vancouver|Ottawa|Sydney|Melbourne|Perth|Brisbane|Christmas\s+Island)"
)

GATE = GateWords(
    # Plain substrings, looked for in lower case: Python finds them ten times as fast as an expression.
    air=(
        "flight",
        "plane",
        "aircraft",
        "airlift",
        "airliner",
        "airline",
        "airways",
        "airfield",
        "runway",
        "tarmac",
        "aboard",
        "air force",
        "c-17",
        "c17",
        "c-130",
        "charter",
        "flown",
        "flew",
        "airport",
        " jet",
        "hercules",
        "boeing",
        "airbus",
        "gulfstream", "globemaster",
        "take-off",
        "takeoff",
        "landing",
        "tarmac",
        "runway",
        "airfield",
        "747",
        "757",
        "767",
        "777",
        "embraer",
        "737",
        "a320",
        "a321",
        "a319",
        "a330",
        "md-8",
        "crj",
        "saab 340",
        "learjet",
        "kc-1",
        "kc-3",
        "kc-4",
        "c-40",
        "c-5",
        "dash 8",
        "by air",
        "machines",
        " fly ", " flies ", " flying ", "turboprop", "troop transport",
        "airbase", "air base", "airstrip", "by air", "in the air", "military transport", "army transport", "air transport", "cockpit", "touched down", "wheels up", "wheels-up", "landed in", "armed forces",
    ),
    removal=(
        *(
            "deport",
            "repatriat",
            "removal",
            "expel",
            "expuls",
            "migrant",
            "detainee",
            "returnee",
            "undocumented",
            "shackle",
            "handcuff",
            "compatriots",
            "immigration",
        ),
        *("asylum", "tren de aragua", "alien enemies", "guantanamo", "guantánamo", "illegal alien", "illegal immigrant", "without papers"),
    ),
    removal_phrase=re.compile(
        r"sent\s+(?:back|home)|removed|returned|third[- ]countr|\b(?:no|neither|another|any)\s+(?:country|state|nation)\s+(?:to|that|which|will|would|wants?|is|was)\b|flown\s+(?:home|out|to)|\bescorts\b|\bput\s+(?:\w+\s+)?(?:on|aboard)\s+(?:an?|the)\s+(?:\w+\s+)?(?:plane|flight|jet|aircraft)\b|no\s+(?:longer|further)\s+(?:wants?|wanted|use\s+for)|(?:who|whom|that)\s+(?:the\s+)?(?:\w+\s+){1,2}(?:do|does|did)\s+not\s+(?:want|wish)|(?:who|whom)\s+nobody\s+(?:\w+\s+)?want|thrown?\s+out|fl(?:y|ies|ying|ew|own)\s+(?:\w+\s+){0,2}back|"
        r"in\s+(?:chains|irons)|"
        r"(?:sent|brought|flown|flew|put|taken|bore|carried)\s+(?:(?!troops|soldiers|aid|supplies|goods)[\w-]+\s+){1,6}?(?:back|home|packing|"
        r"to\s+their\s+country)\b|"
        r"\b(?:sent|flew|put)\s+(?:(?:about|some|over)\s+)?(?:\d+|[a-z]+(?:-[a-z]+)?)\s+(?:people|men|women|nationals|citizens|migrants)\b|\bICE\b|"
        r"stop(?:ped|s)?\s+the\s+deport|"
        # 'The men whom America sends us', 'visas that had run out', 'none other would have them'
        r"\brelocated?\b|\brelocation\b|\bunwanted\b|\border(?:s|ed)?\s+to\s+leave\b|\b(?:final|removal)\s+orders?\b|\b(?:get|got|getting|be|was)\s+rid\s+of\b|\brid\s+(?:itself|themselves)\s+of\b|"
        r"\b(?:visas?|permits?|papers|leave|stay)\s+(?:[\w’']+\s+){0,2}?(?:run|ran|running)\s+out\b|\b(?:expired|lapsed)\s+visas?\b|\bvisas?\s+(?:[\w’']+\s+){0,2}?(?:expired|lapsed)\b|\boverstay(?:ed|ers?|ing)\b|"
        r"\b(?:whom|that|who|which)\s+(?:America|the\s+Americans|Washington|the\s+United\s+States|the\s+U\.?S\.?|the\s+American\s+(?:government|authorities|immigration\s+service))\s+(?:[\w’']+\s+){0,4}?(?:sends?|sent|sending|send|put|returns?|returned|wants?|wanted|threw|cast|turned\s+out|gave\s+up|got\s+rid)\b|"
        r"\b(?:America|the\s+Americans|Washington|the\s+United\s+States|the\s+U\.?S\.?)\s+(?:has\s+|have\s+|had\s+)?(?:put|packed|loaded|bundled|herded)\s+(?:[\w’'-]+\s+){1,6}?(?:on|onto|into|aboard)\s+(?:an?|the|its|two|three)\b|"
        r"\b(?:no|nobody|none|no\s+one|neither|not\s+one)\s+(?:other\s+|else\s+)?(?:[\w’']+\s+){0,2}?(?:would|will|wanted\s+to|wants\s+to)\s+(?:have|take|receive|accept)\b|\blost\s+the\s+right\s+to\s+(?:live|stay|remain)\b",
        re.IGNORECASE,
    ),
    # Without a word for removal: the United States, and two signs that people are taken somewhere against their will.
    united_states=re.compile(
        r"\bU\.?S\.?A?\b|Homeland\s+Security|(?i:United\s+States|America|Washington|\bTexas\b|Louisiana|Miami|Virginia|Carolina|Hampshire|Pentagon|Fort\s+Bliss|\bBiggs\b|Alexandria|Harlingen|El\s+Paso|Houston|Dallas|"
        r"Phoenix|San\s+Antonio|Fort\s+Worth|Laredo|Chicago|Boston|New\s+York|New\s+Jersey|Atlanta|Ohio|Arizona|Florida|California|Minneapolis|Guant[aá]namo)"
    ),
    signs=tuple(
        re.compile(words, re.IGNORECASE)
        for words in (
            r"immigration|\bmigration|border\s+(?:service|guard|police)|home\s+affairs|(?:interior|foreign|security|justice)\s+minist|consul|embassy|\bregistry|"
            r"\bpolice\b|\bICE\b|asylum|\bjudges?\b|\bcourts?\b|\bcorrectional\b|\bprison\s+(?:service|department)|homeland\s+security|reception\s+(?:cent|hall)|\bcustoms\b|ombuds|expatriat|\bdeporte",
            r"\b(?:hands?|wrists?|ankles?|feet)\b[^.;]{0,20}\b(?:bound|tied|chained)|\bbound\s+(?:hands|wrists|at)|illegal|irregular|overstay|without\s+(?:visas?|papers|documents)|undocumented|\bunauthori[sz]ed\b|\bcuffs?\b|cuffed|\bchain|restrain|custody|\bjail|detention|detain|\bguards?\b|marshal|escort|\bcamps?\b|convict|arrest|no\s+longer\s+wish|tracksuit|\bcells?\b|solitary|\bprison|\birons\b|\bbound\b|hooded|shoelaces|\bwardens?\b|against\s+(?:their|his|her)\s+will|smugglers?|coyotes?|"
            r"mattress|volunteers|\bcells?\b|\bprison|correctional|\bbehind\s+(?:[\w-]+\s+){0,2}?(?:bars|walls?)\b|fingerprint|\b(?:paper|orange|grey|gray)\s+(?:overalls|suits|clothes)|\bslippers\b|\b(?:shoe)?laces\b|\bvetted\b|\bstrangers\b|\bsmuggl",
            r"completed\s+their\s+(?:journey|trip)|\bhome\s+(?:again|in|by|since)\b|\b(?:landed|arriv(?:ed|al)|left\s+(?:it|the\s+plane)|stepped|climbed|walked\s+(?:off|out))\b|would\s+not\s+have\s+(?:him|her|them)|refus\w+|\bnot\s+allow|den(?:ies|ied)\b|permission|turned\s+(?:away|back)|\breturn(?:s|ed|ing)?\b|\breceiv(?:es?|ed|ing)\b|welcomed\s+(?:back|home)|\b(?:sent|send|sends|brought|bring|fetched?|flown|flew|took|taken|came|come)\s+(?:\S+\s+){0,5}?(?:back|home|down|over)\b|"
            r"\b(?:put|set|let)\s+(?:\w+\s+)?(?:off|down)|hand(?:ed|s)?\s+over|deliver|restored|accept(?:ed|s)?\b|let\s+in\b|got\s+(?:off|out)|walked\s+(?:down|out)|\badmitted\b|\b(?:set|put)\s+(?:them|\w+\s+men)\s+(?:on|down)|\blet\s+out\b|\bneed\s+not\s+come\b|\btake\s+them\s+to\b",
            r"special\s+(?:flight|plane|charter)|\bmilitary\s+(?:plane|transport|aircraft|jet|flight)|\bGlobemaster|\bGlobalX\b|\biAero\b|World\s+Atlantic|Omni\s+Air|\bAvelo\b|Eastern\s+Air|\bhired|\brented|\bcharter|\bcontracted|the\s+Americans?\b|American\s+(?:side|department|immigration|official)|Washington\s+(?:has|had|want|sent|put)|"
            r"air\s+force|\bC-\d|Hercules|\bAmerican\s+(?:planes?|jets?|aircraft|military|army|government|warplane)|\bby\s+air\s+from\b|(?:military|army|armed\s+forces|marine)\s+(?:machine|flight|cargo)|(?:transport|planes?|aircraft|jets?|machine)\s+of\s+the\s+(?:US|U\.S\.|American|United)|\bgovernment\s+(?:plane|jet|aircraft)|(?:American|US|U\.S\.)[- ](?:registered\s+)?(?:plane|jet|aircraft|transport)|had\s+a\s+plane",
            r"\b(?:its|their|his|her)\s+own\s+(?:citizens|people|countrymen)|\b(?:its|their|[A-Z]\w+)\s+(?:citizens|countrymen|nationals)|overflight|clearance|passport|laissez|\bpapers\b|list\s+of|agreement|agreed|not\s+(?:their|its|his|her)\s+own|nationalit|countr(?:y|ies)\s+of\s+origin|\bwhere\s+(?:they|he|she)\s+c[ao]mes?\s+from|\bcountr(?:y|ies)\s+(?:they|he|she)\s+c[ao]mes?\s+from|neither\s+\w+\s+nor|citizens\s+of|nationals|"
            r"compatriots|\b(?:\d+|[a-z]+(?:-[a-z]+)?)\s+(?:of\s+(?:them|these)\s+(?:were|are)\s+)?[A-Z][a-z]{2,}(?:ans|ians|ese|eans|is|ns)\b|\b(?:\d+|[a-z]+(?:-[a-z]+)?)\s+(?:of\s+them|men|women|people)\b",
        )
    ),
    # What a sentence must have to say anything of flights: words for flying, a count of people, words that point back, or a day.
    matters=split(
        re.compile(
            r"scrubbed|\b(?:they|everyone|everybody|the\s+lot|the\s+(?:whole|entire)\s+(?:group|party))\s+(?:were|was|stood|came|had|sat)\b|\b(?:on|in|inside|aboard)\s+(?:it|them)\b|\bcounted\b|receiv|\bhanded\b|\bnumber(?:ed)?\b|\btotal|\b(?:list|manifest|register)\s+(?:runs?|ran|holds?|names|bears?)\b|\bwhere\s+(?:it|they|the\s+\w+)\s+(?:will|would|is|are|was|were)\b|\bdestinations?\b|\b(?:who|that)\s+were\s+to\b|flight|plane|aircraft|jet|airlift|C-?17|C-?130|charter|flown|flew|\bfly|\bflies|landed|arriv|aboard|on\s+board|took\s+off|touched|deport|expel|repatriat|"
            r"refus|den(?:y|ied|ies)|permi|clearance|turn|(?:were|was)\s+(?:bound|headed|heading|destined)\s+for\b|migrants|detainees|passengers|people\b|\bmen\b|adults|citizens|nationals|\bland\b|expected|scheduled|"
            r"\bdue\b|allowed|consent|landing|depart|\bleft\b|^\W*a\s+(?:further|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|pair|couple)\b|\bthere\s+(?:will|is\s+to|are\s+to|is\s+going|are\s+going|should|must|was\s+to)\b|the\s+one\b|"
            r"^\W*(?:it|they|both|another|the\s+(?:first|second|third|fourth|fifth|last|latter|former|larger|smaller|bigger|largest|smallest|biggest|earlier|later|"
            r"other|two|three|next|one|group|pair)|number\s+\w+|one|two|all)\b|"
            r"\bof\s+them\b|\bthere\s+were\b|sent\b|return|home\b|\bcame\b|\bcomes?\b|follow|another\b|brought|fetch|\btook\b|\bwent\b|carr(?:y|ied|ies)|deliver|dropped|"
            r"restored|reach|persons|airlin|airbus|boeing|gulfstream|hercules|machine|embraer|\bdash\b|[’']s,\s+the\s+|\bset\s+(?:\w+\s+)?down|"
            r"\bput\s+(?:\w+\s+)?down|scrapped|cancel+ed|called\s+off|no\s+longer|\btrips?\b|transport|\bloads?\b|\bgot\s+(?:off|out|down)|\b7[2-8]7s?\b|\bA3[1-8]\d|stumbl|shuffl|emerg|descend|alight|disembark|\btroop(?:ed|s)|\bfil(?:ed|es)\b|\bstream(?:ed|s)|handed|clearance|postpon|reschedul|climbed|stepped|walked|crossed|\bstruck\b|declin|\banswer|\brepl(?:y|ied)\b|stood\b|rolled|welcom|\bReach\s\d|[A-Z]{2}-\d{3}|\bhired\b|rented|leased|on\s+contract|\bsuch\b|\b(?:in|on)\s+(?:the\s+(?:first|second|other)|one)\b|\bmore\s+(?:are|were|will|have)\b|\b(?:saw|sees?|had|got|gets?|expects|awaits|have)\s+(?:one|two|three|four|its\s+(?:first|second|third|fourth|fifth|sixth))\b|\b(?:fullest|emptiest|busiest|(?:most|least)\s+(?:crowded|full))\b|\b(?:one|two|three|four)\s+more\b|^\W*(?:\w+day|tomorrow|last\s+\w+)['’]s\b",
            re.IGNORECASE,
        )
    ),
    # Sentences that count over months or years, or tell of flights for other purposes, give no report.
    over_a_long_time=Sought(
        rf"\b(?:since\s+(?:19|20)\d\d|since\s+(?:{MONTHS}|the\s+\w+\s+of|then|"
        r"taking\s+office|he\s+took\s+office|the\s+start)|(?:during|in|over|throughout)\s+(?:all\s+of\s+)?(?:19|20)\d\d\b(?!-)|between\s+(?:19|20)\d\d|"
        r"from\s+(?:19|20)\d\d\s+to|(?<!of\s)last\s+year|(?:last|previous|current|this)\s+fiscal\s+year|(?:\d+|flights?|times|people|planes?|arrests|many)\s+(?:a|each|"
        r"every)\s+(?:week|day|month|year|hour)(?=[\s,.;])|per\s+(?:week|day|month|year|hour)|(?:\d[\d,.]*|flights|people)\s+an\s+hour|on\s+average|"
        r"an?\s+average|daily\s+average|in\s+the\s+(?:1980|1990|2000|2010)s|(?:under|by)\s+(?:joe\s+)?biden|biden\s+years|so\s+far(?!\s+(?:(?:only|just|about|some)\s+)?[\w-]+\s+of\s+(?:them|these|those|whom)\b)|(?:have|has|had|were|"
        r"was)\s+(?:\w+\s+){1,12}?this\s+year|in\s+the\s+course\s+of\s+(?:this|the)\s+year|to\s+date|in\s+its\s+first\s+month|"
        r"(?:flights|planes|charters|landings)\s+since\s+(?!(?:last\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)days|monthly(?!\s+(?:plane|flight|charter|deportation|ICE|repatriation|removal|return|expulsion|deportee))|annual\w*|fiscal\s+(?:year\s+)?20\d\d|"
        r"(?:\d+|dozens\s+of|hundreds\s+of)\s+(?:[\w-]+\s+){0,3}(?:flights|planes|departures|charters)\s+(?:last|this|so\s+far\s+this)\s+month|"
        rf"in\s+(?:{MONTHS})\s+alone|over\s+the\s+(?:past|last)\s+(?:year|decade|"
        r"month)s?|from\s+\w+\s+20\d\d\s+until|"
        r"(?:in|over|during|within)\s+the\s+(?:past|last)\s+(?:(?:two|three|four|five|six|\d+|few|several)\s+)?(?:weeks|months?|years?)|in\s+recent\s+(?:weeks|months|years)|"
        r"(?:in|during|over|for|throughout)\s+(?:the|its|this\s+year[’\']s)\s+(?:first|second|third|fourth|last|final)\s+(?:quarter|half|trimester|semester|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|\d+)\s+(?:weeks|months))|"
        r"in\s+what\s+(?:goes|remains)\s+of\s+the\s+year|year\s+to\s+date|by\s+land)\b",
        re.IGNORECASE,
    ),
    # 'the fifth arrival since the start of the year' numbers one flight and counts none.
    nth_since=Sought(
        r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|single|sole|latest|busiest|largest|biggest|highest|smallest|heaviest|fullest|such(?!\s+(?:flights|planes|charters|landings)))\b[^.;]{0,70}?\b(?:since|this\s+year|"
        r"so\s+far|in\s+20\d\d|last\s+year)\b[^.,;]*",
        re.IGNORECASE,
    ),
    # 'landed on Thursday, bringing to 412 the number deported since January': what stands before it counts one flight.
    sum_so_far=Sought(
        r",?\s+(?:bringing|taking|raising|pushing|lifting|which\s+(?:brings|brought|takes|took|raises|raised))\s+(?:(?:to\s+)?(?:[\w-]+\s+){0,3}?\d[\d,.]*|the\s+(?:\w+\s+)?(?:total|number|tally|count|sum))\b[^.;]*|"
        r",\s+(?:making|for)\s+(?:a\s+total\s+of\s+|it\s+)?\d[\d,.]*\b[^.;]*\bsince\b[^.;]*", re.IGNORECASE
    ),
    # 'who had been kept there since the start of the summer' says how long, and counts nothing.
    state_since=Sought(
        r"\b(?:kept|held|shut|closed|waiting|waited|liv(?:ed|ing)|detained|jailed|locked|interned|confined|stayed|been\s+(?:in|at|on))\b[^.;]{0,60}?\bsince\s+"
        r"(?:the\s+)?[^.,;]{1,20}?(?=\s+(?:had|has|have|was|were|[a-z]+ed|saw|came|left|got|flew|took|stood)\b|[.,;])|"
        # 'a C-130 that the country received in 1986', 'who came to the United States in 2004': the age of a plane, or of a story
        r"\b(?:built|made|bought|acquired|received|manufactured|leased|convicted|sentenced|born|founded|(?:came|moved|fled|emigrated|migrated)\s+(?:\w+\s+)?(?:to|into)\s+(?:the\s+)?(?:US|U\.S\.?|United\s+States|America|country))\s+(?:[\w’'-]+\s+){0,3}?(?:in|since)\s+(?:19|20)\d\d\b",
        re.IGNORECASE,
    ),
    other_purpose=split(
        re.compile(
            # What a post or a picture claims, and what a newspaper takes back
            r"\b(?:pictures?|photos?|photographs?|images?|videos?|clips?|posts?|memes?|footage|recordings?|tweets?|screenshots?|messages?|chain\s+letters?|rumou?rs?)(?:\s+[^\s.;]*[^\s.;,]){0,9}?,?\s+(?:that\s+|which\s+)?(?:claim(?:s|ed|ing)?|purport(?:s|ed|ing)?|pretend(?:s|ed|ing)?|alleg(?:es|ed|ing)|suggest(?:s|ed|ing)?|had\s+it|has\s+it)\s+(?:to|that|it|\w+)\b|"
            r"\b(?:posts|messages|memes|videos|clips|pictures|accounts)\s+(?:(?!by\b|from\b|of\b)[\w-]+\s+){0,5}?(?:say|says|said|show|shows|showed)\s+that\b|"
            r"\b(?:denied|denies|denying|rejected|rejects|dismissed|dismisses|refuted|disputed|disputes)\s+(?:[\w-]+\s+){0,3}?(?:reports?|claims?|rumou?rs?|story|stories|allegations?|suggestions?|speculation)\s+(?:that|of|by|in|on)\b|"
            r"\b(?:trip|flight|journey|mission|run|sortie)\b[^.;]{0,90}\b(?:costs|comes\s+to|amounts\s+to|adds\s+up\s+to|works\s+out\s+at|would\s+cost|runs\s+to)\s+(?:[a-z]+\s+){0,3}?\$|"
            r"\b(?:film|movie|novel|play|series|documentary|thriller|drama|comedy|episode|musical|opera)\s+(?:plays|is\s+set|takes\s+place|opens|begins|ends|follows|tells|stars|premieres|unfolds)\b|"
            r"\b(?:editing|reporting|production|typing|typographical|translation|typesetting)\s+error\b|\b(?:article|caption|headline|story|report|column|graphic|map|chart|version|photo\s+caption|obituary)\b[^.;]{0,80}\b(?:misstated|misidentified|misspelled|misattributed|gave\s+(?:a|an|the)\s+(?:wrong|incorrect)|(?:wrongly|incorrectly|mistakenly|erroneously)\s+(?:said|stated|reported|gave|described|identified|referred))\b|"
            r"\bGuant[aá]namo\b[^.;]*\b(?:flown|moved|transferred|brought|taken|returned|sent|shipped)\s+(?:back\s+)?to\s+(?:(?:an?\s+\w+\s+in\s+)?(?:Louisiana|Texas|Florida|Alexandria|Miami|El\s+Paso|Virginia)|(?:the\s+)?(?:United\s+States|U\.?S\b|mainland))(?![^.;]*\b(?:then|and|before)\s+(?:being\s+)?(?:\w+\s+)?(?:on\s+)?to\b)|"
            r"\b(?:Americans|(?:American|U\.?S\.?)\s+(?:citizens|nationals)(?:\s+and\s+(?:permanent\s+)?residents)?)\b[^.;,]{0,80}?\b(?:stepped|walked|climbed|got|came|emerged)\s+(?:down\s+)?(?:from|off|out\s+of)\s+(?:an?|the|their)\s+(?:[\w-]+\s+){0,2}?(?:plane|jet|aircraft|charter|airplane)\b|"
            r"\b(?:at|on)\s+(?:his|her|their)\s+own\s+(?:cost|expense)\b|\b(?:brought|brings|carried|carries|carrying|delivered|unloaded|dropped\s+off|with)\s+(?:[\w-]+\s+){0,2}?(?:drones|vaccines|medicines?|"
            r"weapons|ammunition|supplies|spare\s+parts|tents|equipment|soldiers|troops)\b|"
            r"\b(?:charter|planes?|flights?|jets?|aircraft|airliners?|jetliners?|airplanes?|C-?\d+\w*),?\s+(?:with|carrying|of|full\s+of|loaded\s+with|laden\s+with|bringing)\s+(?:\w+\s+){0,2}?(?:aid|relief|food|medicine|blankets|water|cargo|mail|"
            r"parcels|generators|diplomats|journalists|reporters|tourists|holidaymakers|vacationers|honeymooners|businessmen|pilgrims|athletes|lawmakers|senators|observers|inspectors|donations|goods|freight|flowers|fruit|chicken|shrimp)\b(?!\s+(?:workers?|bottles?))|"
            r"\b(?:mock|imaginary|fictional|fictitious|cardboard|toy|pretend|simulated|(?<!had\s)(?<!has\s)staged(?!\s+(?:a|an|the|its|two|three|another)\b)|inflatable|papier-m\w+)\s+(?:\w+\s+){0,2}?(?:planes?|flights?|jets?|deport\w+|aircraft|refusal|landing)\b|"
            r"\b(?:in|of|for|from)\s+(?:a|an|the|his|her|their|this|that)\s+(?:\w+\s+)?(?:novel|film|movie|play|short\s+story|cartoon|satire|simulation|picture\s+book|children['’]s\s+book|comic|video\s+game|board\s+game|sketch|sitcom|thriller|screenplay)\b|"
            r"\b(?:novel|film|movie|book|play|series|song|poem|documentary|comic)\b,?\s+about\s+(?:a|an|the|how)\b|"
            r"\b(?:deported|returned|expelled|sent|repatriated|removed|handed|delivered|brought|pushed|led|walked)\b[^.;,]{0,60}\b(?:over|across)\s+the\s+(?:[\w’'-]+\s+){0,3}?(?:bridges?|border|river|frontier)\b(?![^.;]{0,80}\b(?:flew|flown|landed|flight))|"
            r"\b(?:cutter|coast\s+guard|ferry|boat|ship|vessel|navy\s+ship)\b[^.;]{0,60}\b(?:returned|repatriated|deported|landed|brought|sent|took|carried|handed)\b|\b(?:returned|repatriated|deported|sent\s+back|sent\s+home)\b[^.;]{0,60}\bby\s+(?:the\s+)?(?:sea|boat|ship|ferry|land|road|train|coast\s+guard|cutter)\b|"
            r"\b(?:all|mostly|most|everyone|entirely|chiefly)\s+(?:of\s+them\s+)?by\s+(?:bus|road|land|train|truck|car|sea|boat|coach)\b|"
            # 'One has left by road for Freetown'
            r"^(?![^;]*\b(?:flights?|planes?|jets?|aircraft|charters?|fl[eo]wn?|land(?:ed|ing|s)?|touch\w*|airport|C-?\d|Boeing|Airbus)\b)[^;]*\b(?:left|leave|went|gone|goes|travel\w*|continu\w*|driven|taken|came|arriv\w*|moved|set\s+out|crossed|reached\s+\w+)\b[^.;,]{0,30}\bby\s+(?:road|bus|car|train|rail|ferry|boat|sea|taxi|coach|minibus|lorry|truck)\b|"
            r"\b(?:chartered|operated|organi[sz]ed|arranged|hired|paid\s+for|laid\s+on)\s+by\s+(?:the\s+)?(?:IOM|UNHCR|UN|U\.N\.|United\s+Nations|International\s+Organi[sz]ation\s+for\s+Migration|U\.?N\.?\s+\w+\s+agency|Red\s+Cross)\b|"
            r"\b(?:planes?|flights?|jets?|aircraft|airliners?|Boeing|Airbus)\s+(?:(?:from|to|of)\s+(?:[\w’'-]+\s+){1,3}?)?(?:with|carrying|bringing|that\s+(?:carried|brought))\s+(?:[\w’'-]+\s+){0,4}?(?:tourists|holidaymakers|prime\s+minister|president|ministers|foreign\s+minister|delegation|envoys?|"
            r"pilgrims|athletes|footballers|players|missionaries|aid\s+workers|rescuers)\b(?![^.;]{0,60}\bdeport)|"
            r"\b(?:Spirit|JetBlue|American|Delta|United|Avianca|Copa|LATAM|Southwest|Airlines|Airways|airlines?)\s+(?:has\s+|have\s+|had\s+|also\s+)?(?:cancel+ed|suspended|resumed|restored|added|halted|cut)\s+(?:(?!deport|removal|repatriat)[\w’'-]+\s+){0,4}?(?:flights|services|routes)\b|"
            # 'In Friday's edition we reported that a plane had been refused'
            r"^\W*(?:in\s+(?:[\w’']+\s+){1,4}?(?:edition|issue|newsletter|bulletin|column|report|story|article)\s+(?:[\w’'-]+\s+){0,3}?(?:we|it\s+was)\s+(?:wrongly\s+|mistakenly\s+|incorrectly\s+)?(?:reported|wrote|said|stated)|"
            r"(?:an?\s+(?:earlier|previous)|the\s+(?:first|original))\s+version\s+of\s+this|(?:we|this\s+newspaper)\s+(?:wrongly|mistakenly|incorrectly|erroneously)\s+(?:reported|wrote|said|stated))\b|"
            r"^\W*(?:back\s+)?in\s+(?:the\s+)?(?:\w+\s+of\s+)?(?:19\d\d|200\d|201\d)s?\b|"
            r"\b(?:for|in|during|as\s+part\s+of)\s+(?:an?|the|their|its)\s+(?:\w+\s+)?(?:exercises?|drills?|training|manoeuvres|maneuvers|war\s+games|rehearsal)\b|"
            r"^\W*(?:would|will|could|can|may|might|should|is|are|does|do|did|has|have|was|were|shall)\b(?!\s*,)[^.;!]*\?\W*$|"
            # What carries no deportees, airlines' timetables
            r"\b(?:with|carrying|brought|bringing|unloaded|carried|carries|delivered|delivering|flew\s+in)\s+(?:[\w.-]+\s+){0,2}?(?:armou?red\s+(?:\w+\s+)?(?:vehicles|carriers|cars|trucks)|helicopters|humvees|ammunition|spare\s+parts|generators)\b|"
            r"\b(?:carried|carrying|brought|flew|delivered|moved)\s+(?:some\s+|about\s+|another\s+)?(?:\d[\d,]*|[a-z]+(?:-[a-z]+)?)\s+(?:police\s+officers|policemen|soldiers|troops|paratroopers|peacekeepers)\b(?![^.;]*\b(?:and|with|for)\s+(?:\d|[a-z]+\s+(?:deportees|migrants)))|"
            r"\bhelicopters?\s+(?:also\s+|then\s+|had\s+)?(?:shuttled|ferried|carried|took|flew|lifted|brought|plucked)\b|"
            r"\b(?:with|carrying|brought|bringing|unloaded|carried|carries|delivered|flew\s+in)\s+(?:about\s+|some\s+|over\s+|nearly\s+|more\s+than\s+)?(?:[\d.,]+|[a-z]+(?:-[a-z]+)?)\s+(?:metric\s+)?(?:tons?|tonnes|pallets|crates|kilos|kilograms|sacks|litres|gallons)\s+of\b|"
            r"\b(?:carr\w+|with|brought|bringing|full\s+of|held)\s+[^.;,]{1,40},?\s+(?:and\s+)?(?:not|rather\s+than|instead\s+of)\s+(?:any\s+)?(?:deportees|migrants|detainees|prisoners)\b|\b(?:charter|plane|flight|jet)\s+of\s+the\s+(?:(?:UN\s+)?migration\s+(?:organi[sz]ation|agency)|IOM|UNHCR)\b|"
            r"\b(?:put|puts|putting|laid|lays|laying)\s+on\s+(?:[\w-]+\s+){0,2}?(?:extra|new|additional|daily|weekly|seasonal)\s+(?!deport|removal|charter|ICE)(?:[\w-]+\s+){0,2}?(?:flights|routes|services)\b|\b(?:add(?:s|ed|ing)?|launch(?:es|ed|ing)?|open(?:s|ed|ing)?|start(?:s|ed|ing)?)\s+(?:[\w-]+\s+){0,2}?(?:daily|weekly|seasonal)\s+(?!deport|removal|charter|ICE)(?:[\w-]+\s+){0,2}?(?:flights|routes|services)\b|"
            r"^(?![^.;]*\b(?:deportees|returnees|\d+\s+deported)\b)[^.;]*?\b(?:ashes|coffins?|caskets?|(?:mortal\s+)?remains|bod(?:y|ies))\s+of\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?(?:migrants?|deportees?|men|women|people|persons|victims|workers|(?-i:[A-ZÀ-Þ])\w+(?:ns|is|ese|os))\b|"
            # The dead, and officials on their way to talks
            r"^(?![^.;]*\b(?:deportees|returnees|\d+\s+deported)\b)[^.;]*?\b(?:the|his|her|their|whose)\s+(?:(?:mortal|lifeless)\s+)?(?:body|bodies|remains|coffins?|caskets?|ashes|corpses?)\b[^.;]{0,90}\b(?:arriv\w+|flown|flew|brought|landed|returned|repatriated|sent|taken|reached|came|carried|put)\b|"
            r"^(?![^.;]*\b(?:deportees|returnees|\d+\s+deported)\b)[^.;]*?\b(?:brought|brings|carried|carries|carrying|with|unloaded|delivered|flew|bearing|bore|returned|repatriated)\s+(?:home\s+|back\s+)?(?:[\w’'-]+\s+){0,3}?(?:bod(?:y|ies)|remains|coffins?|caskets?|ashes|corpses?)\b|\brepatriation\s+of\s+(?:[\w’'-]+\s+){0,3}?(?:bod(?:y|ies)|remains|dead)\b|"
            rf"^(?![^.;]*\b(?:deportees?|deported|migrants|returnees?|detainees|compatriots|nationals|citizens|expelled)\b)[^.;]*?(?:\b(?:{_OFFICIAL}(?:\s+(?-i:[A-ZÀ-Þ])[\w.’-]+?){{0,3}}|(?-i:Rubio|Noem|Homan|Hegseth|Vance|Landau|Petro|Bukele|Mulino))['’]s?\s+(?:own\s+|official\s+|private\s+|government\s+|special\s+)?(?:plane|jet|aircraft|charter|flight|airplane|Boeing|Airbus|Gulfstream|motorcade|convoy)\b|"
            rf"\b(?:plane|jet|aircraft|charter|flight)\s+(?:of|with|carrying|bringing)\s+(?:[\w’'.-]+\s+){{0,4}}?{_OFFICIAL}\b|\bpresidential\s+(?:plane|jet|aircraft)\b|\bAir\s+Force\s+(?:One|Two)\b|\b{_OFFICIAL},?\s+who\s+(?:had\s+|has\s+)?(?:arrived|landed|flew|touched\s+down|came)\b)|"
            r"\b(?:secretary|minister|president|senators?|ambassador|governor|envoy|delegation|lawmakers|congress(?:man|woman|men)|general|admiral|chargé)\s+(?:of\s+\w+\s+)?(?-i:(?:[A-ZÀ-Þ][\w.’'-]+\s+){0,3})(?:has\s+|had\s+|also\s+)?(?:arrived|landed|flew|flies|travell?ed|touched\s+down|disembarked|stepped\s+off|boarded)\b(?![^.;]*\b(?:deported|deportees?|migrants|detainees|returnees|with\s+\d))|"
            r"relief\s+supplies|humanitarian\s+aid|aid\s+supplies|search\s+teams?|rescue\s+teams?|tents\s+(?:and|for|,)|vaccines|"
            r"\blast\s+time\s+(?:that|such|a|any)\b|afghan\w*\s+(?:out|withdrawal|evacu)|evacu(?:at|ee)|(?:out\s+of|from)\s+kabul|evacuees|(?:out\s+of|fled|left|leaving|fall\s+of)\s+kabul|kabul\s+airlift\s+(?:airlift|airport\s+in\s+20)|withdrawal\s+from\s+afghanistan|(?<!\bbut\s)(?<!\band\s)(?<!\bhad\s)(?<!\bit\s)returned?\s+to\s+louisiana|"
            r"(?:flown|(?<!\band\s)(?<!\bthen\s)(?<!\bit\s)flew|(?<!before\s)(?<!then\s)flying|moved|transferred|brought)\s+(?:\w+\s+){0,4}?back\s+to\s+(?:louisiana|texas|"
            r"the\s+united\s+states\s+mainland)|"
            r"\b(?:\d[\d,]*|[a-z]+)\s+(?:stranded\s+)?(?:Americans|American\s+citizens|U\.?S\.?\s+citizens)\s+(?:out|home)\b|\b(?:received|brought|carried|flew|lifted|landed|with|greeted|met|welcomed|returned|unloaded|delivered)\s+(?:(?:about|some|nearly|over|more\s+than|the\s+last)\s+)?(?:\d[\d,]*|[a-z]+(?:-[a-z]+)?)\s+(?:(?:[\w-]+)\s+)?(?:Americans|(?:American|U\.?S\.?)\s+(?:citizens|nationals|tourists|evacuees|students|travell?ers|passport\s+holders))\b(?!\s+(?:officials|officers|guards|agents))|\b(?:Americans|(?:American|U\.?S\.?)\s+(?:citizens|nationals|tourists|students|travell?ers)|people\s+holding\s+(?:American|U\.?S\.?)\s+passports)\s+(?:(?:who|that)\s+)?(?:came\s+off|got\s+(?:off|out)|stepped\s+off|walked\s+off|were\s+(?:lifted|flown|brought|taken|airlifted|ferried)|had\s+been\s+(?:lifted|flown|brought|taken|airlifted|stranded)|stranded|caught|trapped|landed)\b|"
            r"domestic\s+(?:transfer|flights?)|freed\s+americans|hostages|arrest\w*\s+powers|\$[\d,.]+\s+(?:per|an?)\b|(?<!at\sa\s)(?<!at\sthe\s)(?:price|cost)\s+of\b|in\s+the\s+past,|"
            r"(?:left|flew\s+from)\s+(?!again\b|empty\b|soon\b)\w+\s+for\s+(?:texas|the\s+united\s+states)|"
            + OTHER_ERRANDS,
            re.IGNORECASE,
        )
    ),
    others_on_board=OTHERS_ON_BOARD,
    sent_away=SENT_AWAY,
    other_state=re.compile(r"^\W*(?:(?:under|in|with|at|by|since|despite|as|like|for|after)\s+[^,.;:]{1,60},\s+|(?:[A-Z]\w+,?\s+(?:and\s+)?){0,3}|last\s+\w+,?\s+|in\s+\w+,?\s+)(?:meanwhile,?\s+)?$", re.IGNORECASE),
    deports=re.compile(
        r"^['’]s?\s+(?:border\s+(?:guards?|police|service|agency|force)|migration\s+\w+|immigration\s+\w+|interior\s+ministry|police|authorities|government|air\s+force|army|navy|soldiers|justice\s+ministry)\s+(?:(?:on\s+\w+day|last\s+week|yesterday|this\s+week)\s+)?(?:ha(?:s|ve)\s+)?"
        r"(?:deported|expelled|removed|(?:flew|flown|put)(?=\s+(?:\d[\d,]*|[a-z]+)\s+[^.;,]{1,40}\s(?:on|aboard|to)\b)|sent(?=\s+(?:home\s+)?(?:some\s+|about\s+)?(?:\d+|[a-z]+)\s+[A-Z])|returned(?=\s+(?:\d+|[a-z]+)\s+[A-Z]))|"
        r"^(?:,\s+(?:for\s+its\s+part|meanwhile|by\s+contrast|in\s+turn|too),)?\s+(?:itself\s+)?(?:(?:said|says)(?=[^.;]{0,140}\b(?:for|to|deport\w*|remov\w*)\b)|ha(?:s|ve)\s+(?:also\s+)?(?:deported|removed|flown|sent|"
        r"evacuated|expelled)|deported|expelled|removed|put(?=\s+(?:\d[\d,]*|[a-z]+)\s+[^.;,]{1,40}\s(?:on|aboard)\b)|(?:returned|repatriated|flew\s+out|flew\s+back)(?=\s+(?:some\s+|about\s+|another\s+)?(?:\d[\d,]*\s+|[a-z]+\s+)(?:[\w-]+\s+){0,3}?(?!planes?\b|flights?\b)(?:(?-i:[A-Z])\w+(?:s|ese)\b|(?:people|migrants|men|women|persons|asylum\s+seekers|foreigners)\b))|put(?=\s+[^.;,]{1,40}\s(?:on|aboard|in)\s+(?:an?|the|its|their|two|three|[a-z]+)\s+(?:[\w-]+\s+)?(?:planes?|flights?|jets?|charters?|aircraft)\b)|flew(?!\s+home)|sent(?!\s+(?:word|back\s+word|[\w\s]{0,40}(?:packing|away|to\s+(?:fetch|collect|pick)|"
        r"for\s+its|back\s+to\s+(?:the\s+(?:US|United)|Texas)))|\s+(?:its|their)\s+own|\s+(?:a|two|three|one)\s+(?:\w+\s+){0,2}(?:planes?|jets?|aircraft))|"
        r"(?:has\s+|have\s+|itself\s+|also\s+)?(?:chartered|hired|rented)\s+(?:[\w-]+\s+){1,6}?to\s+(?:take|fly|send|deport|remove|expel|carry|return)(?!\s+(?:home|back|its|their)\b)|"
        r"deports|is\s+(?:\w+\s+)?(?:preparing|planning|organi[sz]ing)\s+(?:its|a\s+\w+\s+of\s+its)\s+own|plans(?!\s+to\s+(?:receive|take|accept|bring\s+home|refuse))|wants)\b(?!\s+(?:no|thanks))",
        re.IGNORECASE,
    ),
    # 'Another 1,480 were expelled by Turkey': the state that does it stands after its deed.
    by_state=Sought(
        r"\b(?:deported|expelled|removed|repatriated|returned|thrown\s+out)\s+(?:(?:that|last|this)\s+\w+\s+|\w+ly\s+)?by\s+(?:the\s+)?"
        r"(?:authorities\s+(?:of|in)\s+|government\s+of\s+)?$",
        re.IGNORECASE,
    ),
    # 'On Friday the Turkish authorities put 40 Afghans on a plane'.
    its_authorities=Sought(
        r"^\s+(?:(?:border|migration|immigration|interior|security|federal|state)\s+)?(?:authorities|police|government|guards?|officials|officers|ministry|agency)\s+(?:(?:have|has|had|on\s+\w+day|then|also)\s+)*"
        r"(?:put|deported|expelled|removed|flew|flown|took|brought|sent|returned|repatriated|escorted|accompanied|loaded|bundled)\b(?!\s+(?:back|home|off|down|out|over|part|place|note|charge)\b)",
        re.IGNORECASE,
    ),
    # 'A German charter', 'Sweden's deportation flight', 'an Italian police plane'
    its_craft=Sought(
        r"(?:['’]s?)?\s+(?:(?P<agency>federal|state|interior|border|police|government|ministry|military|army|air\s+force)\s+)?"
        rf"(?:(?:ministry|police|deportation|removal|repatriation|chartered|charter|migration|military|army|government|air\s+force|special|state|collective|joint|transport|passenger)\s+){{0,3}}{CRAFT}\b",
        re.IGNORECASE,
    ),
    # 'A jet chartered by the German interior ministry': whose flight it is.
    hired_by=Sought(
        r"\b(?:chartered|hired|leased|rented|booked|paid\s+for|laid\s+on|operated|organi[sz]ed|arranged|run|commissioned)\s+(?:for\s+it\s+)?(?:by|on\s+behalf\s+of|for)\s+(?:the\s+)?$", re.IGNORECASE
    ),
    its_office=Sought(
        r"^\s+(?:(?:federal|state|interior|home|justice|migration|immigration|border|aliens|foreign|security|repatriation)\s+){0,2}(?:ministry|minister|government|authorit(?:y|ies)|agency|service|board|office|police|state|army|air\s+force|guard)\b", re.IGNORECASE
    ),
    a_or_the=re.compile(r"(?:^|\b(?:an?|the|another|one|two|three|first|second)\s+)$", re.IGNORECASE),
    us_words=split(
        re.compile(
            r"\bU\.?S\.?(?!\w)|United\s+States|American|(?<!Latin )(?<!South )(?<!Central )(?<!North )America\b|Immigration\s+and\s+Customs|Customs\s+and\s+Border|Border\s+Patrol|\bICE\b|Trump|Washington|Pentagon|White\s+House|Homeland|[Ff]ederal\s+(?:district\s+|appeals\s+)?(?:judges?|courts?|immigration)\b|District\s+(?:Judge|Court)|Justice\s+Department|Department\s+of\s+(?:Justice|Defense|State)\b|Air\s+Force\s+C-|GlobalX|Omni\s+Air|C-?17|Texas|Louisiana|Miami|New\s+(?:York|Jersey|Orleans)|Alexandria,|Harlingen|El\s+Paso|Houston|Phoenix|San\s+(?:Antonio|Diego)|Laredo|Chicago|Los\s+Angeles|Seattle|Boston|Minneapolis|Florida|California|Arizona|Guant[aá]namo"
        )
    ),
    says_only=re.compile(r"\s+(?:itself\s+)?(?:said|says|plans|wants)\b", re.IGNORECASE),
    other_programme=split(
        re.compile(
            r"\b(?:[Dd]eportees|[Rr]eturnees|deported)\s+from\s+(?:Britain|the\s+UK|the\s+United\s+Kingdom|Canada|France|Germany|Australia|New\s+Zealand)\b|"
            r"\b(?:Swedish|Danish|German|Norwegian|Finnish|Dutch|Belgian|French|Austrian|Swiss|Italian|Greek|Spanish|British|Irish|Polish|Australian|Canadian|Turkish|Pakistani|Iranian|Algerian|Malaysian|Saudi|Cypriot|Maltese|Czech|Hungarian)\s+"
            r"(?:police|authorities|government|state|migration\s+\w+|border\s+\w+|immigration\s+\w+|interior\s+ministry|aliens\s+\w+)\s+(?:had\s+|has\s+|have\s+)?(?:also\s+)?(?:chartered|hired|rented|put\s+(?:[\w-]+\s+){0,3}?on|flew|flown|sent\s+(?:back|home|\d+|[a-z]+)|deported|expelled)\b|"
            r"\b(?:whom|that|who\s+were)\s+(?!ICE\b|Washington\b|America\b|Texas\b|Trump\b|Homeland\b|Border\b|CBP\b|Florida\b|Louisiana\b|US\b|U\.S|Customs\b)(?-i:[A-ZÀ-Þ][\w’'-]+(?:\s+[A-Z]\w+)?)\s+(?:had\s+|has\s+)?(?:caught|arrested|locked\s+up|jailed|imprisoned|interned|intercepted|thrown\s+out|threw\s+out|kicked\s+out|rounded\s+up|picked\s+up|stopped\s+at\s+(?:its|the)|refused\s+asylum|denied\s+asylum|expelled|deported|is\s+deporting|was\s+deporting)\b|"
            r"\b(?:chartered|hired|rented|laid\s+on)\s+by\s+(?:Ottawa|London|Berlin|Paris|Madrid|Rome|Vienna|Stockholm|Copenhagen|Oslo|Helsinki|Brussels|The\s+Hague|Bern|Athens|Warsaw|Canberra|Ankara|Islamabad|Dublin)\b|"
            rf"\b(?:[Ff]rom|left|leaving|departed|out\s+of|(?:took|taken|taking|lifted)\s+off\s+(?:in|at))\s+{_OTHER_FIELDS}\b|"
            r"\bHome\s+(?:Office|Secretary)\b|\bfailed\s+asylum\s+seekers\b|\bBorder\s+Force\b|\bFrontex\b|\bBundespolizei\b|\bBAMF\b|small\s+boats?\b|crossed\s+the\s+Channel|one\s+in,\s+one\s+out|"
            r"\b(?:Germany|Austria|France|Sweden|Denmark|Britain|Canada|Spain|Italy|Greece|Turkey|Pakistan|Iran|Poland|Switzerland|Norway|Belgium|Cyprus|Malaysia|"
            r"Australia|Mexico)(?:,\s+(?:too|for\s+its\s+part|meanwhile|as\s+well|by\s+contrast|in\s+turn),)?\s+(?:(?:has|have|had|also|itself|regularly|now|still)\s+){0,2}"
            r"(?:deported|expelled|removed|deports|expels|removes|sends\s+(?:back|home)|sent\s+(?:back|home)(?=\s+(?:\d|[a-z]+\b))|is\s+(?:also\s+)?(?:deporting|expelling|removing|sending\s+back)|deports\s+people)\b|"
            r"\b(?:Germany|Austria|France|Sweden|Denmark|Finland|Britain|Spain|Italy|Greece|Turkey|Switzerland|Norway|Belgium|Malta|Cyprus|Malaysia|Australia)\s+(?:has\s+|have\s+|had\s+)?(?:also\s+)?turned\s+(?:back|away)\b|"
            r"\b(?:Germany|Austria|France|Sweden|Denmark|Finland|Britain|(?:[Tt]he\s+)?United\s+Kingdom|[Tt]he\s+UK|Italy|Greece|Switzerland|Norway|Belgium|Cyprus|Australia|the\s+Netherlands|the\s+European\s+Union)\s+(?:(?:has|have|had|is|was|also|itself|meanwhile|now|too)\s+)*"
            r"(?:flew|flown|chartered|preparing|planning|resumed|resuming|organi[sz]\w+|operat\w+)\b|"
            r"\b(?:Turkish|Iranian|Pakistani|German|Austrian|French|British|Swedish|Danish|Greek|Italian|Spanish|Cypriot|Malaysian|Australian|Swiss|Norwegian|Belgian|Dutch|Finnish|Polish|Hungarian|Saudi|Tunisian|Algerian|Canadian)\s+"
            r"(?:authorities|police|government|officials|border\s+\w+|interior\s+ministry|immigration\s+\w+|coast\s+guard)\s+(?:(?:has|have|had|also|then|later)\s+)*(?:deported|expelled|removed|put|sent|flew|flown|returned|repatriated|took(?=\s+(?:\d|[a-z]+\s+[A-Z]))|escorted)\b"
        )
    ),
    flying=split(
        re.compile(
            r"flight|plane|aircraft|\bjets?\b|airlift|C-?17|C-?130|\bflown\b|\bflew\b|\bfl(?:y|ies)\b|\bflying\s+(?:out|home|back|away|(?:in)?to\b|people|them|(?:some\s+|about\s+)?\d)|airport|\bair\s?base|landed|touched\s+down|on\s+board|aboard|airfield|"
            r"reached|arrived|\bput\s+(?:\w+\s+)?down\b|\bset\s+(?:\w+\s+)?down\b|\blet\s+(?:\w+\s+)?off\b|\bgot\s+(?:off|out)\b|walked\s+(?:down|off)|disembark|\balighted|stepped\s+off|stairs|\bseats\b|"
            r"\bapron\b|tarmac|runway|terminal|\b(?:last|front|back|rear|first)\s+rows?\b|\bcabin\b|transponder|Hercules|\bby\s+air\b|(?:out\s+of|off|aboard|inside|on)\s+it\b|\bAir(?:ways|lines?)\b|\bKLM\b|Gulfstream|"
            r"Boeing|Airbus",
            re.IGNORECASE,
        )
    ),
)
