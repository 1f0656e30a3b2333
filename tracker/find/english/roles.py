"""English: the words that `tracker/find/roles.py` reads."""

import re

from tracker.find.english.classes import LEAVE
from tracker.find.english.days import DAY
from tracker.find.found import spaced
from tracker.find.language.roles import RoleWords
from tracker.find.sought import Sought

# 'from Alliance airport in Fort Worth', 'from an airfield outside Phoenix'
_AN_AIRPORT = r"(?:(?:an?|the) )?(?:(?:(?-i:[A-ZÀ-Þ])[\w’'.-]+|small|private|regional|municipal|suburban|disused|former|old|military|air|force) ){0,4}?(?:airport|airfield|airstrip|airpark|field|air base|airbase|base|terminal|runway|hangar),? (?:in|near|outside|at|(?:just )?(?:north|south|east|west|northeast|northwest|southeast|southwest) of) "
_ARTICLES = r"(?:(?:the|an?|nearby|naval|air|base|airport|station|international|military|city|state|of|in|at|near|marine corps|army|u\.?s\.?|american|upstate|southern|northern|western|eastern|central|border|town|suburbs?|outskirts|county|port|area|region|vicinity|small|nearby)[\s,]+)*$"

# 'it had begun its journey', 'the pair had started', 'they had been put on board', after a place and 'where'
_BEGAN = (
    r"(?:it|they|both|all|everyone|(?:the|its|their|this|that|these) (?:[\w-]+ ){0,2}?(?:journey|trip|voyage|flight|plane|jet|aircraft|airliner|charter|machine|transport|group|party|passenger|deportee|migrant|men|people|pair|two|three|one|crew|C-?17|C-?130)s?) "
    r"(?:(?:had|was|were|has) )?(?:been )?(?:left|start(?:ed)?|took off|taken off|set (?:out|off)|beg[au]n|put (?:on|aboard)|board(?:ed)?|load(?:ed)?|depart(?:ed)?)\b(?! (?:his|her|their|a|an) (?:new )?(?:careers?|li(?:fe|ves)|stud(?:y|ies)|jobs?|work|business\w*|famil\w+|strike|protest|prayers?))"
)

ROLES = RoleWords(
    landing_at=Sought(
        spaced(
            r"(?:\b(?:to|for|into|in|at|on|near|outside|close to|(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of|toward|towards|the (?:first|second|third|fourth|other|last|latter|former)(?: one)?|(?:went|flew|came|travel+ed|made it|taken|carried|brought|flown) no (?:further|farther) than|(?:first|second|third|last|final|next|only) (?:stop|halt|leg|landing|call|port of call)(?:,?| (?:was|came|had been|is|is to be|lay)(?: in| at)?)|(?:its|their|the|whose) (?:\w+ )?(?:destination|terminus|goal|journey['’]s end)(?:,|:| was| is| being| lay in| reads?)?|(?:stay|remain|kept|keep|sat|sit|travel|rode|ride|went|continu|flew)\w*(?: [\w’'-]+){0,5}? (?:until|till|as far as|on to)|(?:two|three|four) (?:stops|landings|stopovers|deliveries)(?::|,| ?[–—-])?|destinations? (?:is|was|being|were|will be)|destined for|reach|reached|reaches|"
            r"reaching|over to|via)) (?:(?:the|each|an?|its|his|their|nearby|former|capital|port|city|town|naval|air|base|airport|station|international|military|coastal|"
            r"state|republic|country|government|[a-z]+(?:an|ian|ese|ean)|of|in|at|near|air force|shores?|territory|soil|tarmac|runway|prisons?|jails?|"
            r"south american|central american|neighbou?ring|home|[a-z]+-[a-z]+|tiny|teeny|remote|distant|faraway|impoverished|poor|lawless|sunny|steamy|sweltering|landlocked|tropical|kingdom|nation|island|sultanate|enclave)[\s,]+)*(?:(?-i:[A-ZÀ-Þ])[\w'’-]+(?:\s(?-i:[A-ZÀ-Þ])[\w'’-]+){0,2},\s)?$"
        ),
        re.IGNORECASE,
    ),
    leaving=Sought(
        spaced(
            r"\b(?:(?<!airline\s)(?<!company\s)(?<!firm\s)(?<!carrier\s)(?<!broker\s)(?<!lawyer\s)(?<!woman\s)(?<!\bman\s)from|left|leave|leaves|leaving|depart(?:ed|s|ing)?|exit(?:ed|s)|quit|vacated|out of|took off (?:from|at|in)|taken off (?:from|at|in)|origin(?:ated|ating)? (?:in|from|at)|"
            r"set (?:out|off) from|lifted off (?:from|in|at)|(?:begun|began|begins|started) (?:(?:its|their|his|her|the) )?(?:day|journey|trip|voyage|flight|morning|night)(?: for them)? (?:in|at)|"
            r"(?:in the air|under way|travelling|flying|on the move|(?:hand)?cuffed|shackled|chained|manacled|bound|strapped in|in (?:chains|irons|cuffs|handcuffs|shackles)|on board|aboard|awake)(?:,? [\w\s]{1,20},?)? since) (?:" + _AN_AIRPORT + r")?"
            + _ARTICLES
        ),
        re.IGNORECASE,
    ),
    # 'A substitute teacher from Minnesota was on the flight', 'Lopez, 34, from Houston': where people are from.
    lives_in=Sought(
        spaced(
            r"\b(?:an?|his|her|whose|one|two|three|four|another) (?:[\w’'-]+ ){0,3}?(?!(?:jetliner|airliner|charter|carrier|transporter|freighter|freightliner|helicopter|bomber|tanker|number|order|letter|transfer|quarter|corridor|passenger|other|further|another|later|after|over|under|together|motor|detour)s? )"
            r"(?:(?-i:[a-z])[a-z]+(?:er|or|ist|ian|man|men|woman|women|person|people)s?|\w+-year-old|cook|nurse|(?:grand)?(?:father|mother|parent|son|daughter)s?|sisters?|cousins?|uncle|aunt|couple|family|boys?|girls?|kids?|child|youth|teens?|teenagers?|students?|residents?|natives?|graduates?|athletes?|veterans?|accountants?|convicts?|mechanics?|chefs?|guards?|refugees?|asylum seekers?|migrant|immigrant|man|woman|pilot|priest|widow|barista|nanny|clerk|architect|activist|addict|mayor|twins)"
            r"(?: of (?:\w+))?(?: in (?:his|her|their) \w+)?(?: originally| who (?:came|is|was|hails|hailed))? from |, (?:aged )?\d{1,2}(?:-year-old)?,? (?:originally )?(?:from|of) "
        )
        + _ARTICLES,
        re.IGNORECASE,
    ),
    # A US place after 'a jet at' is where the jet stood; the same words before a foreign place say nothing.
    boarded_at=Sought(
        spaced(
            r"\b(?:aboard|boarded|board|jet|plane|flight|aircraft|airfield|loaded|readied|fuell?ed|made ready|departure|embarked|takeoff|hub|charter|airliner|transport|cockpit|seats|(?:into|onto|on|in|of|aboard) (?:an?|the|its) (?:[\w.-]+ ){0,2}?(?:Boeing(?: 7[2-8]7)?|Airbus|7[2-8]7|C-?17|C-?130)|(?:down|cleared) the runway|(?:left|got off) the ground|to the (?:air|skies|sky)|(?:started|began) rolling|taxied out|pushed back|wheels[- ]up|airborne)\b(?:(?!\b(?:wanted|needed|due|expected|awaited|registered|based|built|owned|insured)\b)[^.;,]){0,25} (?:at|in) "
            + _ARTICLES
        ),
        re.IGNORECASE,
    ),
    # 'Boarded an ICE charter at Guantanamo Bay', 'loaded at Camp Lemonnier': said of no landing, also abroad.
    loaded_at=Sought(spaced(r"\b(?:boarded|embarked|(?:was|were|had been) loaded|^\W*loaded|(?:put|led|taken|escorted|walked) (?:aboard|on to|onto|on board|on)\b)(?: [\w’'-]+){0,6}? (?:at|in) " + _ARTICLES), re.IGNORECASE),
    # A stop on the way is neither end of the flight.
    by_way_of=Sought(
        spaced(
            r"\b(?:by way of|via|through|stop(?:ped|over|ping)?(?: over| briefly| shortly| overnight| en route)? (?:in|at)|(?:stopp(?:ed|ing)|stops|landed|paused|halted|put down|touched down)(?: \w+){0,2} (?:to (?:refuel|take on fuel|change crews?)|for (?:refuel+ing|fuel|a crew change)),? (?:first |briefly )?(?:in|at)(?: (?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+){0,2},?(?: and)?){0,3}|refuel(?:l?ed|l?ing) (?:in|at)|chang(?:ed|ing) (?:planes|flights|aircraft|there|to (?:an?|the|another) (?:[\w’'-]+ ){1,3}?(?:flight|plane|jet|aircraft|service)) (?:in|at)|(?:flew|went|left|took off|headed|gone|set off)(?: (?:out|off|on|away|back))? (?:again|empty|once more)(?: \w+)? (?:to|towards?|for|in the direction of)|(?:paus|halt|wait|tarri|"
            r"linger)(?:ed|es|ing)? (?:at|in|on)|(?:fuel|sandwich(?:es)?|stopover) (?:at|in)|(?:its|their|after|mak(?:e|es|ing)|noted|tracked|with|including|included|involved|several|two|three|refuel+ing|technical|brief) (?:[\w-]+ ){0,2}?(?:stops|stop-?overs|layovers) (?:in|at)(?: (?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+){0,2},?(?: and)?){0,3}|(?:hired|rented|leased|chartered|bought|based|registered|built|"
            r"maintained|painted|born|lived|living|arrested|convicted|detained) in|(?:work(?:ed|ing)|trapped|stranded|stuck|grew up|grown up|raised|kidnapped|trafficked|employed|studied|studying|settled)(?: (?!to\b|and\b)[\w’'-]+){0,4} in|a (?:\w+ )?(?:stop|halt) (?:in|at)|layover in|(?:drank|drinks|drinking|took|takes|taking|had|got) (?:its|their) fill(?: of fuel)? (?:in|at)|halted (?:in|at)|called at|(?:lay|"
            r"laid over|waited|rested|stood|sat|paused|refuel(?:l)?ed|spent) (?:for )?(?:[\w-]+ ){0,4}(?:hours?|minutes?|day|night|while) (?:at|in|on(?! the))(?: the (?:apron|ground|tarmac|runway|ramp) (?:at|in|of))?|"
            r"(?:lay|laid over|waited|rested|stood|sat|paused|spent) (?:for )?(?:[\w-]+ ){0,4}(?:hours?|minutes?|day|night|while) on the (?:apron|ground|tarmac|runway|ramp) (?:at|in|of)|"
            r"transit(?:ed|ing)? (?:in|through)|(?:got|gotten|made it|only|no (?:further|farther) than) as far as|(?:with)?in sight of|short of|abeam(?: of)?|(?:^|; |(?:somewhere|well|far|just|already|hours?|miles|kilomet(?:re|er)s|minutes) )(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of|after (?:[\w-]+ ){0,4}?(?:hours?|days?|weeks?|months?|nights?|years?)(?: [\w-]+){0,4}? (?:at|in|on)(?: (?:an?|the) (?:[\w.-]+ ){0,3}?(?:base|camp|prison|jail|hotel|centre|center|facility|school|container)s? (?:in|at|on|near|outside))?) (?:the )?(?:(?:US|U\.S\.|American) )?(?:(?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+){0,2}(?: (?:(?:naval|air|military|army) )?(?:base|station|airfield|airport))?(?:,| in) (?:the )?)?$"
        ),
        re.IGNORECASE,
    ),
    got_off=Sought(
        r"(?:\s+(?:(?:late|early)\s+)?on\s+\w+day(?:\s+\w+)?)?(?:,?\s+where|,?\s+and(?![^.;]{0,60}\b(?:off|down)\s+(?:at|in)\s+(?:two|three|several|both)\b)|\s+on\s+(?:its|the)\s+way,?\s+and|\s+to\s+(?:let|put|set|drop|unload|offload))\b[^.;]{0,60}\b(?:disembark\w*|got\s+off|"
        r"alight\w*|(?:off-?load|unload|drop|let|set|put|left|deliver|discharg|deposit)\w*\s+(?:[\w-]+\s+){0,6}?(?:off|down|there|people|men|women|passengers|"
        r"deportees|migrants|nationals|citizens)|off|(?:handed|turned|given)\s+over|taken\s+in|received|released|let\s+go|stepped\s+off|stayed\s+behind|left\s+the\s+plane)\b",
        re.IGNORECASE,
    ),
    # 'stops: Accra, where 21 people disembarked, and Lagos, where 31 were turned over to the authorities'
    where_they_got_off=Sought(
        r",\s+where\s+(?:[\w’'-]+\s+){1,6}?(?:(?:were|was|had|been)\s+)*(?:disembark\w*|got\s+off|alighted|deplaned|let\s+off|dropped\s+off|put\s+off|set\s+down|(?:handed|turned|given)\s+over|unloaded|left\s+the\s+(?:plane|aircraft|jet))\b", re.IGNORECASE
    ),
    # 'Had Tegucigalpa for its destination', 'its papers gave Tripoli as the destination', 'Entebbe was its goal'.
    as_its_end=Sought(
        r"\s+(?:its|their)\s+(?:next|last|first|final|only)\s+stop\b|\s+(?:for|as)\s+(?:its|their|the|a|his|her)\s+(?:\w+\s+)?(?:destination|goal|terminus|target|journey['’]s\s+end|port\s+of\s+call|(?:next|last|first|final|only)\s+stop|end)\b|,?\s+(?:was|were|is|being|to\s+be)\s+(?:its|their|the)\s+(?:\w+\s+)?(?:destination|goal|terminus|journey['’]s\s+end|end\s+of\s+the\s+(?:line|road|journey|trip))\b",
        re.IGNORECASE,
    ),
    # 'Had been driven to the airport at Dallas', 'sat on the apron in Houston': people and planes at a field in the US before a flight.
    at_the_field=Sought(
        spaced(
            r"\b(?:taken|driven|bus(?:s)?ed|brought|led|escorted|delivered|sat|sitting|waited|waiting|stood|gathered|assembled|queued|shackled|searched|fuel(?:l)?ed|parked|stayed|stood still)\b"
            r"[^.;]{0,50}?\b(?:airport|airfield|hangar|apron|tarmac|runway|ramp|terminal|base|field|gate|stand)\b(?: \w+){0,2}? (?:in|at|of|near|outside|from) "
        )
        + _ARTICLES,
        re.IGNORECASE,
    ),
    # 'The journey had its beginning in Alexandria', 'it started at Mesa', 'takeoff was in New Orleans', 'Origin: Miami'.
    began_at=Sought(
        spaced(
            r"(?:\b(?:(?:planes?|jets?|aircraft|flights?|charters?|machine|airliner|leased|hired|chartered|rented),?(?: and)? (?:which|that)|it|they|all|both|men|group|passengers|deportees|planes?|jets?|aircraft|C-?17|C-?130\w?|7[2-8]7(?:-\d+)?|A3\d\d(?:-\d+)?|MD-?8\d|gulfstream|airliner|flights?|journeys?|trips?|machine|charter|transport|voyage|odyssey|passage|day|night|morning)"
            r"(?:['’]s)?(?: (?:had|has|have))?(?: (?:its|their))? (?:begun|began|begins|beginning|start(?:ed|s)?|origin(?:ated|ates)?)(?: (?:out|off))?(?:,? [\w ]{1,20},)? (?:in|at|from)|"
            r"\b(?:origin|starting[ -]point|starting[ -]place|point of departure|place of departure|take-?off|departure)\b(?:,? [^.;:]{0,50}?)?(?:(?: (?:was|is|had been))(?: (?:in|at|from))?|: ?(?:from)?|(?<=departure) from)|"
            r"\b(?:spotted|photographed|logged|seen off|waved off)(?: again)? (?:at|in|from)|"
            r"never (?:got|made it|came|went|moved) (?:any )?(?:further|farther) than (?:[\w’']+ ){1,4}(?:in|at)) ?"
        )
        + _ARTICLES,
        re.IGNORECASE,
    ),
    # 'Was to have flown to Lima; stayed in Detroit': where what was stopped remained.
    stayed_at=Sought(
        spaced(
            r"\b(?:stay(?:ed|s|ing)?|remain(?:ed|s|ing)?|never left|stuck|stranded|grounded|parked|left standing|kept on the ground|stood still)"
            r"(?: (?!(?:in|at)\b)[\w’']+){0,5}?(?:,? (?:in|at|on)(?: the (?:ground|apron|tarmac|ramp|runway)(?: (?:in|at|of))?)?)? "
        )
        + _ARTICLES,
        re.IGNORECASE,
    ),
    # 'In Seattle, where it set out', 'Brownsville is where it got its passengers', 'El Paso that had seen them off'.
    began_there=Sought(
        spaced(
            r"(?: again| once more)?,? (?:(?:from )?where|whence) (?:it|they|he|she|we|all|both|(?:the|its|their|his) \w+)(?: of [\w’']+)? (?:(?:had|has|have|was|were|is|are) )?(?:first |all |been |due |scheduled |supposed |meant )*(?:to (?:have )?)?"
            r"(?:leave|take off|depart|start|fly|be flown|begun|began|start(?:ed)?|set (?:out|off)|taken off|took off|left|come from|came from|boarded|loaded|departed|put (?:aboard|on board))\b|"
            r",? (?:once more |again |this time )?(?:to (?:start|set out|set off|depart) from|(?:being|as) (?:once more |again )?where (?:it|they) (?:start|set out|leave)s?)\b|"
            r" (?:is|was|had been) where (?:an?|the|this|that|their) (?:[\w-]+ ){0,3}?(?:plane|aeroplane|airplane|aircraft|jet|charter|machine|airliner|Boeing|Airbus)\b,?(?: [\w’']+,?){0,8}? (?:had |has )?(?:taken|took|picked|fetched|collected|gathered|loaded|boarded) (?:them|its|all|the)\b|"
            r" (?:is|was|had been) where (?:[\w’']+ ){1,4}(?:got|took (?:on|off)|taken|start|set (?:out|off)|board|load|collect|pick|depart|left|be[gw][au]n|c[ao]me from)|,? from where (?:it|they|the \w+) (?:had )?(?:come|came|flown|flew)\b|,? where (?:it|the \w+) (?:was|were|had been|stood|sat) (?:waiting|parked|standing|ready)\b|"
            r",? (?:that |which )?(?:had |has )?(?:seen|saw|waved|sent) (?:it|them|him|her|the \w+) off\b|"
            r",? (?:(?:was|is|had been|would be|will be|as|served as|being|to be) )?(?:(?:also|again|once more|likewise|too) )?(?:the |its |their )?(?:starting[ -](?:point|place)|point of (?:departure|origin)|place of (?:departure|origin)|(?:port|airport|airfield) of departure|departure (?:point|airport))\b|"
            r",? (?:from which|where|from where|which|whence) [^,.;:]{3,60}, (?:was|is|had been|served as) (?:also |again |once more |likewise )?(?:the |its |their )?(?:starting[ -](?:point|place)|point of departure|place of departure|airport of departure|where " + _BEGAN + r")(?!\w)|"
            # 'Harlingen, Texas, was the place where its journey had begun', 'it was in Mesa that the trip had started'
            r",? (?:was|is|had been) (?:also |again |once more )?(?:the |its |their )?(?:place|airport|airfield|field|base|city|town|spot)?,? ?(?:where|from which|at which|from where|out of which) " + _BEGAN + r"|"
            r",? that " + _BEGAN + r"|"
            # 'At Harlingen 80 Hondurans were led to a plane'
            r",? (?:[\w’'-]+ ){1,6}?(?:were|was|had been) (?:\w+ )?(?:led|taken|put|loaded|walked|herded|marched|driven|escorted|brought|shepherded) (?:up )?(?:on to|onto|on board|aboard|on|into|to|up) (?:an?|the|its|two|three) (?:[\w-]+ ){0,3}(?:plane|jet|charter|aircraft|flight|airliner|C-?17|C-?130|Boeing|Airbus|7[2-8]7|A3\d\d|MD-?8\d)\b"
        ),
        re.IGNORECASE,
    ),
    # The flight of a US place is from there: 'the Boston flight', 'the Laredo one'.
    a_flight_of=Sought(r"\b(?:the|an?|this|that)\s+$", re.IGNORECASE),
    flight_from_it=re.compile(r"\s+(?:(?:deportation|charter|removal|ICE)\s+)?(?:plane|flight|jet|charter|aircraft|one|machine)\b(?!\s+(?:school|club|museum|attendant|crew|to\s+(?-i:[A-Z])))"),
    # 'Had been on the ground in Guatemala for an hour', 'put down in Dakar to refuel': a stop.
    for_a_while=Sought(
        spaced(r" for (?:about |some |almost |nearly |over )?(?:an?|half an|[\w-]+) (?:hours?|minutes?)\b(?! (?:of|on|in) )|,? (?:only |merely |just |briefly |long enough )?(?:to (?:refuel|fuel|tank|fill (?:up|its tanks|the tanks)|top up|take on (?:fuel|kerosene|water|food|supplies|a (?:new|fresh) crew)|change (?:crews?|pilots)|swap crews|rest (?:its|the) crew)|for (?:fuel|refuel\w+|kerosene|a (?:new|fresh|change of|rested|relief) crew|crew rest|(?:repairs|paperwork|papers|water|supplies)(?! (?:to|for) )|a (?:technical|fuel) stop))\b"), re.IGNORECASE
    ),
    standing_in=Sought(spaced(r"\b(?:on the (?:ground|tarmac|apron|runway)|stood|parked|landed|land|put down|put in|touched down|came down|come down|came in|set down|dropped in|looked in|stopped|stops|stop|called|calls|halted|paused|broke (?:its|the|their) journey|(?:made|make|making) (?:an? )?(?:[\w-]+ ){0,2}?(?:stop|landing|call|halt)) (?:in|at) $"), re.IGNORECASE),
    # 'Mon 27 April: Belize City, 1 charter': in a log the place stands first.
    logged=Sought(r"^\W*(?:\w{3,9},?\s+)?(?:\d{1,2}\s+[A-Z][a-z]+|[A-Z][a-z]+\s+\d{1,2}|\w{3,9}day):\s+$"),
    # 'Mexico: also on Thursday, two planes', 'Peru - one charter': in a list of states each line begins with one.
    begins_a_line=re.compile(r"\W*"),
    lists_flights=Sought(
        r"\s*(?::|\s[–—-])\s+(?:(?:also|again|later|early|late|earlier|and|likewise)\s+)*(?:(?:on|in)\s+(?=\w+day|\d|the\s+\d|[A-Z][a-z]+\s+\d)|\w{3,6}day\b|today|yesterday|tomorrow|tonight|this\s+\w+|last\s+\w+|"
        r"(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|another)\s+(?:[\w.’'-]+\s+){0,4}?(?:planes?|flights?|jets?|aircraft|charters?|arrivals?|landings?|transports?|airliners?|C-?\d+\w*|Boeings?|Airbus\w*)\b)",
        re.IGNORECASE,
    ),
    # 'the minister told reporters in Quito'
    # and where somebody only fears to be sent: 'had no chance to object to being deported to South Sudan'
    spoken_at=Sought(
        r"\b(?:object(?:ed|ions?|ing)?\s+to|fear(?:s|ed|ing)?(?:\s+of)?|contest(?:ed|ing)?|challeng(?:e|ed|ing)|fight(?:ing)?|oppos(?:e|ed|ing)|avoid(?:ed|ing)?|prevent(?:ed|ing)?|risk(?:s|ed|ing)?|fac(?:e|es|ed|ing)|threat(?:ened)?\s+(?:of|with)|against)\s+"
        r"(?:being\s+|their\s+|his\s+|her\s+)?(?:deported|deportation|removed|removal|sent|returned|return|expelled|expulsion|transferred|transfer)\s+(?:back\s+)?(?:on\s+)?to\s+$|"
        r"\b(?:said|says|told|shouted|spoke|speaking|declared|announced|warned|added|insisted|vowed|joked|argued|testified|explained|remarked|conceded|complained|promised)"
        r"(?:\s+(?:reporters|journalists|the\s+press|a\s+(?:crowd|rally|meeting|news\s+conference|press\s+conference)|an\s+audience|supporters|parliament|congress|lawmakers|them|us|him|her|on\s+\w+day|late|early|"
        r"again|yesterday|today|\w+ly)){0,3}\s+(?:in|at|from)\s+(?:the\s+)?$",
        re.IGNORECASE,
    ),
    speakers_in=Sought(r"\b(?:officials?|authorities|ministry|government|police|reporters|embassy|sources?)\s+in\s+$", re.IGNORECASE),
    said=Sought(r"\s+(?:said|say|says|confirmed|told|announced|reported)\b"),
    picked_up_at=Sought(
        spaced(r"\b(?:pick(?:ed|ing)?|(?:fetch(?!ed up\b)|collect|gather|retriev|embark)(?:ed|es|s|ing|e)?) (?:\S+ ){0,6}?(?:at|in|from) (?:the )?$|\bpick(?:ed|ing)? up (?:(?!and\b|to\b|before\b|then\b|for\b|after\b|until\b)[\w’'-]+ ){6,10}?(?:at|in) (?:the )?$|\b(?:took|taken|takes|take|taking) (?:[\w’'-]+ ){0,4}?(?:on|aboard|on board|up) (?:at|in) (?:the )?$"), re.IGNORECASE
    ),
    # 'The Managua plane went on Monday', 'the Honduras passengers'.
    the=Sought(r"(?<!\bof\s)(?<!\bbefore\s)(?<!\bthan\s)(?<!\blike\s)(?<!\bbehind\s)(?<!\bbeside\s)(?<!\balongside\s)\b(?:the|that|another|its|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s)\s+$", re.IGNORECASE),
    its_flight=Sought(r"\s+(?:(?:deportation|charter|removal)\s+)?(?:plane|flight|jet|charter|passengers|deportees|leg)\b", re.IGNORECASE),
    landed=Sought(r"\b(?:land(?:ed|s|ing)|ended\s+up|stop(?:ped|ping)|arriv\w+|return\w*|back|touched)\b[^.;]{0,30}$", re.IGNORECASE),
    receives=Sought(
        spaced(
            r"^(?:['’]s?)?(?: (?:city|authorities|authority|government|officials?|president|(?:foreign |interior |security |justice |prime |home )?minister|"
            r"(?:foreign |interior |security |justice )?ministry|state|cabinet|congress|migration (?:institute|service|office|authorit(?:y|ies))|"
            r"immigration (?:service|office|department|authorit(?:y|ies))|civil aviation (?:office|authority)|border (?:guard|service)|controllers|"
            r"(?:(?:main|old|international|military|only|second|\w+ International) )?(?:airport|terminal(?: \w+)?|air ?base|airfield|air force base)|,))?(?:[\s,]+(?:has|have|had|also|already|on \w+|later|earlier|again|then|now|last week|temporarily|initially|suddenly|this week|said|says|yesterday|"
            r"today|\w+day|\w+ly|for the first time|would|will|is to|agreed to|abruptly)\b,?)* (?:receiv|accept|refus|den(?:y|ied|ies)|reject|block|turn(?:ed|s|"
            r"ing)? (?:away|back|down)|welcom|took in|tak(?:e|es|en|ing) (?:in|back)|took back|see |wait|left (?:the|a|it)|host|took (?:the|two|one|three|both|it|"
            r"them|another|its|a|\d)\b|wav(?:ed|es)|shut|clos(?:ed|es)|slamm|balk|baulk|forb|forbid|prohibit|said (?:no|thanks)|says no|expect|await|"
            r"sent (?:\w+ ){0,4}?(?:packing|away|back)|snub|rebuff|spurn|veto|thought better|backed out|changed its mind|went back on|would (?:not|hear|"
            r"have none)|wanted (?:no|none|nothing)|ha[sd] (?:its|their|his|her) (?:\w+ ){0,4}?back|(?:ha[sd]|have) its (?:first|second|third)|count(?:ed|s)|"
            r"open(?:ed|s) (?:its|the)|withdr|tore|torn|had torn|had withdr|had (?:no use|second thoughts)|pull|was (?:expecting|awaiting|to (?:receive|take|get))|"
            r"(?:kept|keeps|lock(?:ed|s)|shut(?:s)?|hold(?:s)?|held) (?:[\w’'-]+ ){1,9}?out\b|rul(?:ed|es) out|insist(?:ed|s) that|demand(?:ed|s) that|returned (?:unsigned )?the (?:papers|documents|form)|fail(?:ed|s) to (?:approve|authori[sz]e|clear|sign|grant|issue|give|answer)|drew the line|stood in the way|"
            r"(?:ha[sd]|saw|sees|(?:is|was) to (?:see|get|have)|see|get|have) (?:its (?:first|second|third|fourth|fifth|sixth)|one|two|three|four|another|a (?:second|third|fourth|fifth))(?= (?:on|with|from|last|this|next|today|yesterday|tomorrow|in|before|early|late|at)\b|[,.;])|(?:is|was|are|were|comes|came) (?:up )?next\b|"
            r"put(?:s)? (?:its foot down|a stop)|disallow|bann(?:ed)|exclud(?:ed|es)|suspend(?:ed|s)|rescind|repel|repuls|oppos(?:ed|es)|never (?:answer|repl|respond|approv|authori|clear|grant|gave|sign)|have nothing to do|had nothing to do|"
            r"process(?:ed|es)|register(?:ed|s)(?!(?: on \w+)? the (?:arrival|entry|crossing)s? (?:via|through|by|over|from)\b)|logg(?:ed)|record(?:ed|s) the|(?:confirm|report|register|announc|mark|witness|not)(?:ed|es|s) the (?:safe |first |second |third )?(?:arrival|landing|return|homecoming)\b|acknowledg|consent(?:ed|s)|approv(?:ed|es)|authori[sz](?:ed|es)|clear(?:ed|s)|ga?[iv]ve?n? (?:its|the|their) (?:green light|consent|blessing|nod|go-ahead|approval|leave|permission|clearance|okay)|green-?li(?:t|ghted)|okayed|"
            r"admit(?:ted|s)|relent(?:ed|s)|backed down|(?:is|are|was|were) (?:\w+ )?(?:bracing|preparing|getting ready|making ready|awaiting|the destination)|(?:saw|sees|seen) (?:the (?:arrival|landing|first)|(?:its|another|an|a|one|two|three|four|five|six|\d{1,2})\b)|played host|plays host|had a visit|"
            r"let|withh|withdr|revok|pull|cancel|declin|bar(?:red|s)|grant|allow|no longer (?:expect|want|await|welcom)|not (?:allow|let|permit|accept)|not give|never (?:accept|den)|stop|prevent|got|"
            r"gets|did not (?:allow|let|grant|give))"
        ),
        re.IGNORECASE,
    ),
    denier_after=Sought(spaced(r"\b(?:by|after|because|as|when|since|until|before) (?:the )?$"), re.IGNORECASE),
    # 'Barred on Monday from Lima', 'sent away from Accra': where it was not let in.
    kept_from=Sought(
        spaced(rf"\b(?:barred|banned|debarred|excluded|forbidden|prohibited|turned away|sent away|kept away|waved (?:off|away)|shut out|kept out|locked out|turned back)(?: (?:late |early )?on {DAY})? (?:from|of) (?:the )?(?:(?:airport|airspace|skies|soil) (?:at|in|of) )?$|\b(?:an? hour|half an hour|\w+ (?:minutes|hours|miles|kilomet(?:re|er)s)) (?:out of|short of|away from|from) $|\b(?:flew|came|went|returned|headed|left|departed|took off)(?: (?:back|home|again|north))* empty(?: on {DAY})? from $|\b(?:{LEAVE}|no|refusal|answer|reply|cold shoulder|rebuff|snub|thumbs[- ]down|brush-?off)(?: to (?:land|enter|come in|touch down|approach|fly in))? from (?:the )?(?:(?:government|authorities|tower|airport|ministry) (?:at|in|of) )?$"),
        re.IGNORECASE,
    ),
    # 'in chains as far as the Cape Verde islands, where the plane took fuel'
    where_it_paused=Sought(
        r"(?:\s+(?:islands?|airport|international|air|base))*,?\s+where\s+(?:it|they|the\s+(?:\w+\s+)?(?:plane|aircraft|jet|flight|crew|pilots?))\s+(?:had\s+|was\s+|were\s+)?(?:took\s+(?:on\s+)?fuel|taken\s+(?:on\s+)?fuel|refuel\w*|fuel\w*\s+up|stopp\w+\s+(?:for\s+fuel|to\s+refuel|briefly)|paus\w+|changed\s+crews?)\b|"
        # 'flew to Sofia overnight and then proceeded to Kenya'
        r"(?:,[^,.;]{1,40},)?\s+(?:overnight|for\s+the\s+night|briefly|for\s+(?:a\s+few|several|some|two|three|an?)\s+(?:hours?|minutes)|(?:to\s+refuel|for\s+(?:fuel|refuel+ing)|to\s+change\s+crews?)),?\s+(?:and\s+(?:then\s+)?(?:proceeded|continued|carried\s+on|flew\s+on|went\s+on|travell?ed\s+on)|before\s+(?:proceeding|continuing|flying\s+on|carrying\s+on|travell?ing\s+on|going\s+on|moving\s+on(?:wards?)?))\s+(?:its\s+\w+\s+)?(?:on\s+|onwards?\s+)?(?:to|towards?)\s+(?=(?:the\s+)?(?-i:[A-ZÀ-Þ]))",
        re.IGNORECASE,
    ),
    on_its_soil=Sought(r"\s+(?:soil|territory|airport|capital|base)\b"),
    touched=Sought(r"\btouched\s+$", re.IGNORECASE),
    flown_from=Sought(
        r"\b(?:planes?|flights?|jets?|aircraft|charters?|transports?|airliners?|flew|flown|came|come|coming|arrived|returned|returning|home|left|departed|took\s+off|brought|transported|(?<!\bsend\s)(?<!\bsending\s)(?<!\bcarry\s)(?<!\bcarrying\s)(?<!\bbring\s)(?<!\bbringing\s)(?<!\bfly\s)(?<!\bflying\s)(?<!\btake\s)(?<!\btaking\s)(?<!\breturn\s)(?<!\breturning\s)(?:deported|expelled|repatriated)|evacuated|rescued|airlifted)\s+(?:\w+\s+)?(?:from\s+|"
        r"out\s+of\s+)?(?:the\s+|(?:an?|the|its)\s+(?:[\w.]+\s+){0,3}?(?:base|airport|airfield|airstrip)\s+in\s+(?:the\s+)?)?$",
        re.IGNORECASE,
    ),
    to_somewhere=re.compile(r"-to-|\s+to\s+[A-ZÀ-Þ]"),
    bound=("-bound", "‑bound"),
    from_to="-to-",
)
