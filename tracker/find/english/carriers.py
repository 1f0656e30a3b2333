"""English: the words that `tracker/find/carriers.py` reads."""

import re

from tracker.find.english import airlines
from tracker.find.found import Pattern
from tracker.find.language.carriers import CarrierWords
from tracker.find.sought import Sought, split
from tracker.models import Operator

_AIRLINE = rf"{airlines.NAMED}|Ethiopian|Spirit|Delta(?: Air Lines)?|Southwest"
_HIRED = airlines.HIRED
FLIES_FOR_ICE = "airline that flies for ICE too"
# Who hires planes for deportations, and the words for it: 'Washington had hired it', 'rented for the American immigration police by a broker'.
_HIRER = (
    r"(?:ICE|DHS|Washington|(?:the )?Americans?(?: side)?|(?:the )?(?:department of )?homeland security|"
    r"(?:the )?immigration and customs(?: enforcement)?(?: people| agency| service)?|"
    r"(?:the )?(?:(?:U\.?S\.?|United States|American|federal) )?(?:immigration|deportation)(?: (?:agency|service|police|authorit(?:y|ies)|officials?|officers?|people|office|department))|"
    r"(?:U\.?S\.?|American|federal) immigration|"
    r"(?:the )?(?:U\.?S\.?|United States|American|federal)(?: (?:government|authorities|administration|side|agency|department|state))?)"
)
_HIRED_IT = r"(?:hired|rented|leased|chartered|contracted|engaged)"
_CRAFT_NOUN = (
    r"(?:planes?|aircraft|jets?|airplanes?|aeroplanes?|airliners?|machines?|boeings?|airbus(?:es)?|7[2-8]7s?|a3\d\ds?|md-?8\ds?|gulfstreams?|embraers?|"
    r"turboprops?)"
)
_CARRIES = r"(?:flights?|planes?|jets?|aircraft|airplanes?|airliners?|service|(?-i:Boeing|Airbus|MD-?\d\d|A3\d\d|7[2-8]7))"
OPERATORS = (
    Pattern(
        "charter",
        Operator.CHARTER,
        r"(?<!UN\s)(?<!U\.N\.\s)(?<!Nations\s)(?<!OAS\s)(?:government-|u\.?s\.?-|ice-)?charter(?:s|ed)?(?! (?:schools?|city|cities|members?|rights?|"
        r"amendments?)\b| of (?:the )?(?:UN|U\.N\.|United Nations|Organi[sz]ation|OAS|(?:human )?rights|fundamental)\b)|"
        r"contracted|contractor|(?:ICE|Immigration and Customs Enforcement)['’]s Air Operations|ICE (?:Air|(?:(?:removal|repatriation|deportation|return|charter) )?(?:flights?|planes?|jets?))|ICE Air Operations|(?:company|companies|airline|carrier)s? under contract|"
        r"(?:on|under|with) (?:an? )?(?:ICE|DHS|(?:U\.?S\.? )?immigration|federal) contracts?|ICE (?:runs?|charters?|services?|missions?|removals?|trips?)|"
        r"under (?:an? )?contract (?:to|with|for) (?:the )?(?:ICE|DHS|U\.?S\.?|United States|American|Immigration and Customs|immigration (?:agency|service|authorities)|"
        r"(?:Department of )?Homeland Security|Washington|(?:federal )?government)|"
        r"(?:planes?|aircraft|jets?|airplanes?|flights?|airliners?|airlines?|carriers?|compan(?:y|ies)|boeings?|7[2-8]7s?),? (?:\w+ ){0,2}?(?:hired|rented|"
        r"leased)(?: out)? (?:by|from|for|to ICE)|"
        r"(?:hired|rented|leased) (?:planes?|aircraft|jets?|airplanes?|airliners?|boeings?|7[2-8]7s?)|works? for the US immigration|"
        r"(?:working|flying|operating|flies|flew|flown|works|leased|rented) for (?:the )?(?:ICE|DHS|(?:U\.?S\.? )?immigration|(?:the )?American (?:immigration )?authorities)|"
        r"(?:was|were|is|are|been) (?:also |again )?(?:hired|rented|leased|contracted) by (?:the )?(?:U\.?S\.?|ICE|DHS|United States|American|Washington|immigration)|"
        r"(?:planes?|aircraft|jets?|airplanes?|aeroplanes?|flights?|airliners?),? (?:that |which )?(?:the )?(?:Americans?|US|U\.S\.|United States|Washington|"
        r"ICE|DHS|department|agency|administration) (?:(?:ha[sd]|have) (?:hired|rented|leased|contracted)|hires|rents|leases|charters)|"
        r"contract(?:ed)? (?:plane|aircraft|carrier|flight)s?|ICE removal flights?|"
        r"immigration and customs enforcement(?: \(ICE\))? (?:(?:air operations|removal|repatriation|deportation|return|charter) )?(?:flights?|planes?|jets?|aircraft|charters?)",
        (
            "a chartered commercial plane",
            "an ICE flight",
            "a plane chartered by ICE",
            "GlobalX, under contract to ICE",
            "Omni, under a contract with the US immigration service",
            "two A320s, both on ICE contracts",
            "on its usual ICE run",
            "a plane hired by the United States",
        ),
        ("ICE said", "the UN Charter", "a charter school", "lawyers hired by the men"),
    ),
    Pattern(
        "hired in any words",
        Operator.CHARTER,
        r"(?:ha[sd]|have|had) (?:\w+ )?(?:on|under) (?:contract|hire|lease|charter)|(?:on|under) (?:hire|lease|charter|contract) (?:to|from|by|for) (?:the )?(?:ICE|"
        r"DHS|U\.?S\.?|United States|American|Immigration|immigration|(?:Department of )?Homeland|Washington|federal|government|agency)|"
        r"(?:planes?|aircraft|jets?|airplanes?|airliners?|machines?|7[2-8]7s?|Gulfstreams?),?(?: [\w’'-]+){0,8}? (?:on (?:hire|lease|charter)|under contract)|"
        r"(?:hired|rented|leased|chartered) (?:it|them|both)(?= from| for| out| by| in|[.,;:])|(?:it|they) (?:was|were|had been|is|are) (?:hired|rented|leased|"
        r"chartered)|(?:ha[sd]|have) (?:hired|rented|leased|laid on)(?= (?:for|to|from|by)\b|[.,;])",
        ("the 767 that ICE has on contract", "two jets on hire to the American immigration agency", "officers had rented it from a company", "it was hired"),
        ("he was hired", "under contract for ten years"),
    ),
    Pattern(
        "the US hires it",
        Operator.CHARTER,
        rf"{_HIRER},? (?:(?:itself|also|then|apparently|again) )?(?:(?:had|has|have) )?(?:\w+ly )?{_HIRED_IT} (?:it|them|both|one|this|that|the (?:\w+ )?{_CRAFT_NOUN})|"
        rf"(?:which|that|whom|whose {_CRAFT_NOUN}) {_HIRER} (?:(?:had|has|have) )?(?:\w+ly )?(?:{_HIRED_IT}|hires|rents|leases|charters|contracts|pays|books|booked|engages)|(?:for which|whom) {_HIRER} (?:had )?(?:paid|pays)|"
        rf"ICE (?:has |had )?(?:sent|dispatched|laid on|provided|arranged) (?:it|them|the {_CRAFT_NOUN})|{_HIRER} (?:rents|hires|leases|charters|pays|(?:had |has |have )?(?:paid|booked|footed the bill)) (?:it|them|by the|for (?:it|them|the {_CRAFT_NOUN}))|"
        rf"{_HIRED_IT} (?:(?!(?:lawyers|guards|men|doctors|by the (?:men|famil)))[\w’'-]+ ){{0,4}}?(?:by|for|to|on behalf of) {_HIRER}|"
        rf"(?:rented|leased|hired)(?: (?!(?:car|bus|van|room|house|hall|lawyer|truck|hangar|building|home)\w*\b)[\w’'-]+){{0,2}} {_CRAFT_NOUN}|"
        rf"{_CRAFT_NOUN},? (?:which was |that was )?(?:hired|rented|leased)(?= (?:in|from|out of|by|at|through|for|to|on)\b|[,.;])|"
        rf"(?:operat(?:ed|es|ing)|fl(?:ew|own|ies|ying)|runs?|running|works?|worked|working|provided|supplied)(?: (?:it|them|planes|flights|jets|charters|under contract|on contract|on charter|on hire|regularly|often)){{0,2}} (?:for|on behalf of) {_HIRER}|"
        rf"(?:on|under) (?:a )?(?:charter|contract|hire|lease) (?:for|to|with|by|from) {_HIRER}|(?:paid for|paid) by (?:ICE|DHS|Washington|the Americans)|"
        rf"(?:flown|operated|run|provided) by (?:[\w’'-]+ ){{1,4}}(?:for|on behalf of) {_HIRER}|(?:sub)?contractors? (?:of|to|for) {_HIRER}|ICE['’]s (?:[\w-]+ ){{0,2}}(?:sub)?contractors?",
        (
            "Washington had hired it",
            "which the Department of Homeland Security rents by the month",
            "ICE pays by the hour for it: ICE rents it",
            "a 767, hired for the American immigration police",
            "a rented white airliner",
            "a Gulfstream hired in Florida",
            "Omni Air International operated it for ICE",
            "flown on charter for the American immigration service",
            "American immigration had contracted it",
        ),
        ("Washington had hired lawyers", "a rented car", "lawyers hired by the men", "the ministry had chartered a bus"),
    ),
    Pattern(
        "US military",
        Operator.MILITARY,
        r"(?:u\.?s\.?|(?:north )?american|united states)? ?(?:military|air force|usaf|army|navy|marine corps|defen[cs]e department|department of defen[cs]e|dod|"
        r"pentagon)(?:['’]s)? (?:(?!said|says|confirmed|told|reported|announced|will|would|guard|met\b|search|surround|receiv|await|inspect|refus|den(?:y|ied)|"
        r"block|stopp|did\b)\w+ ){0,3}?(?:(?:transport |cargo |deportation |removal |repatriation |passenger )?(?:planes?|aircraft|jets?|flights?|airplanes?|"
        r"transports?|tankers?|freighters?|airlifts?|charters?|K?C-?\d+\w*))|"
        r"(?:planes?|airplanes?|aircraft|jets?|flights?|airlifts?|transports?|machines?|ones|one(?=,)|C-?17s?|C-?130\w*),? (?:of|belonging to|operated by|flown by|from|run by|owned by|"
        r"carried out by) (?:the )?(?:u\.?s\.?|(?:north )?american|united states)? ?(?:military|air force|army|navy|marine corps|marines|armed forces|"
        r"defen[cs]e department|department of defen[cs]e|pentagon)|"
        r"(?:planes?|airplanes?|aircraft|jets?|flights?|transports?|machines?|ones),? (?:of|belonging to|operated by|flown by|from|run by) (?:the )?(?:(?:u\.?s\.?|american) forces|(?:armed )?forces of the (?:u\.?s\b\.?|united states))|"
        r"C-?17A?s?|C-?130\w?s?|Globemasters?|belong(?:s|ed|ing)? to (?:the )?(?:u\.?s\.?|american|united states)? ?(?:air force|army|navy|military|marines|armed forces)|"
        r"it was (?:the )?(?:(?:u\.?s\.?|american) )?(?:air force|army|navy|military) that (?:flew|carried|brought|took|provided|supplied)|"
        r"(?:the )?(?:u\.?s\.?|american) (?:military|armed forces|air force) (?:would|will|to|is to|are to|has|have|had|could|flew|carried|transported|"
        r"provide)\b|"
        r"(?:the|their|its) (?:military|armed forces|air force) (?:would|will|to|is to|are to|plans?|are planning|flew)\b|"
        r"(?:was|were|being|is|are|had been) (?:an? )?(?:u\.?s\.? )?military(?: ones?)?(?= and\b|[.,;])|"
        r"(?:air )?national guard (?:planes?|aircraft|jets?|C-?\d+\w*|transports?)|C-5[ABCM]?s?|"
        r"(?:military|army|air force|navy|armed forces) (?:deportation |removal |repatriation )?(?:planes?|aircraft|flights?|jets?|airplanes?|airlifts?|"
        r"transports?|machines?|ones?)|"
        r"(?:belong|belongs|belonging) to the u\.?s\.? military|warplanes?(?! of| from the)|(?:operated|flown|run|piloted|crewed|provided|supplied|carried out) by (?:the )?(?:(?:u\.?s\.?|american|united states) )?(?:military|air force|usaf|army|navy|marine corps|marines|armed forces|defen[cs]e department|department of defen[cs]e|pentagon)|(?:u\.?s\.?|american) (?:air force|army|navy|military) (?:had |has )?(?:sent|landed|lent|laid on|put on|set down)\b|(?:also|both|likewise|again|all) of the (?:u\.?s\.?|american)? ?(?:air force|army|navy|military)|air force one",
        (
            "two Air Force C-17s",
            "US military aircraft",
            "military planes",
            "a jet belonging to the Marine Corps",
            "an aircraft operated by the Department of Defense",
        ),
        ("the military said",),
    ),
    Pattern(
        "armed forces provide the flights",
        Operator.MILITARY,
        r"(?:pentagon|defen[cs]e department|department of defen[cs]e|armed forces|military)(?:['’]s)? (?:\S+ ){0,6}?(?:arranging|arranged|provid(?:e|es|ed|"
        r"ing)|are planning|is planning|to fly|will fly|would fly)",
        ("The Pentagon has supported the declaration by arranging flights", "the armed forces are planning"),
        ("the Pentagon said two chartered flights left",),
    ),
    Pattern(
        "airline",
        Operator.COMMERCIAL,
        rf"(?-i:{_AIRLINE})(?:['’]s)? (?:\w+ )?{_CARRIES}|(?:airline|carrier|operator)(?:,|:| was| is)? (?-i:{_AIRLINE})|(?:belong(?:s|ed|ing)? to|owned by|operated by|flown by|run by) (?:the )?(?:airline |carrier )?(?-i:{_AIRLINE})|(?:by|on|with|aboard|of) (?-i:(?:[A-Z]\w+ (?:Airways|Airlines)|Avianca|Copa|LATAM|KLM|Lufthansa|EgyptAir|Aeromexico|Volaris))(?= |[.,;])|"
        rf"(?-i:(?:[A-Z]\w+ (?:Airways|Airlines)|Avianca|Copa|LATAM|KLM|Lufthansa|EgyptAir|Aeromexico|Volaris)) (?:had |has )?(?:carried|brought|flew|flown|took|taken|transported) (?:them|him|her|the|\w+ (?:men|people|deportees|women))|"
        r"(?-i:American|United|Delta|Southwest|Spirit|Avianca|Copa|Aeromexico|Volaris|Viva) (?-i:Airlines?)|(?-i:United|American|Delta)['’]s (?:own )?(?:flight|service)|"
        rf"(?:on|aboard|by|via|with|(?:passengers|seats?|rows?|cabin|guests) of) (?:board )?(?:an? |the )?(?-i:{airlines.NAMED})(?! said| says)|"
        rf"(?:on|aboard|by|via|with) (?-i:{airlines.SHORT})(?=,? (?:from|to|out of|via|by way of) (?-i:[A-ZÀ-Þ]|the ))|"
        r"commercial (?:airline|airliner|flights?|planes?|jets?|aircraft)",
        ("on a commercial flight", "a Copa flight", "the airline Avianca", "on Icelandair from Boston", "returned by KLM"),
        ("American flights", "the united flights"),
    ),
    Pattern(
        FLIES_FOR_ICE,
        Operator.COMMERCIAL,
        rf"(?-i:{_HIRED})(?:['’]s)? (?:\w+ ){{0,2}}?{_CARRIES}|(?-i:Avelo|Eastern|World Atlantic|Global Crossing) (?-i:Airlines?)|"
        rf"(?:(?:airline|carrier|operator|company)(?: was| is|:)|airline|carrier|operated by|flown by|run by|owned by|belong(?:s|ed|ing)? to|(?:plane|jet|aircraft|airplane|airliner|machine|7[2-8]7(?:-\d{{3}})?|A3\d\d|MD-?8\d) (?:of|from)|aboard|on),? (?:the )?(?:airline |carrier |company )?(?-i:{_HIRED})(?!['’]s)",
        ("an Omni Air International Boeing 767", "An Avelo plane", "a jet operated by GlobalX"),
        ("Eastern time", "GlobalX said"),
    ),
)
_CRAFT = r"(?:planes?|Hercules|KC-?\d+|Airbus(?:\s+\w+)?|machines?|aircraft|airplanes?|jets?|airliners?|boeings?(?:\s+\S+)?|transports?|flights?|C-?\d+\w*)"

CARRIERS = CarrierWords(
    operators=OPERATORS,
    own=split(
        re.compile(
            r"(?<!\w)(?P<adj>[A-ZÀ-Þ][\wà-ÿ]+)(?:['’]s?)?\s+(?i:(?:own\s+)?(?:(?:air|aerospace)\s+force|military|government|presidential|"
            r"state(?:[- ]owned)?\s+airline|armed\s+forces|army)(?:['’]s)?\s+(?:(?!(?:said|says|told|that|the|an?|to|of|on|for|from|\w+ed)\b)\w+\s+){0,2}?"
            + _CRAFT
            + r")\b|(?<!\w)(?P<adj2>[A-ZÀ-Þ][\wà-ÿ]+)(?:['’]s)?\s+own\s+(?i:(?:air|aerospace)\s+force|army|navy|armed\s+forces|military|machines?|planes?|aircraft|"
            r"jets?)|(?i:\b(?:its|their|his|her)\s+own\s+(?:(?:air|aerospace)\s+force|army|navy|armed\s+forces|military|planes?|aircraft|jets?|machines?)|"
            r"\b(?:a|one|two)\s+(?:planes?|aircraft|jets?|airliners?)\s+of\s+(?:its|their)\s+own)|Conviasa|(?i:(?:planes?|aircraft|jets?)\s+(?:provided|sent|"
            r"supplied|lent|paid\s+for)\s+by\s+the\s+government\s+(?:in|of)\s+)[A-ZÀ-Þ]\w+|(?i:(?:planes?|aircraft|jets?|airliners?)\s+(?:(?:that|which)\s+)?the\s+government\s+(?:in|of)\s+)(?!Washington)[A-ZÀ-Þ]\w+(?:\s[A-ZÀ-Þ]\w+)?\s+(?i:(?:(?:had|has|itself)\s+){0,2}(?:provided|sent|supplied|lent|paid\s+for|laid\s+on|made\s+available|put\s+up)\b)|(?<!\w)(?P<adj5>(?!American)[A-ZÀ-Þ][\wà-ÿ]+(?:an|ese|ish|i|ch))\s+(?i:planes?|aircraft|jets?)\b|(?i:presidential\s+(?:plane|jet))|\bFAC\s?\d{3,4}|Satena|(?i:\b(?:planes?|jets?|"
            r"aircraft|airliners?|flights?)\s+(?:of|from|by)\s+(?:the\s+)?(?:state|national|flag)[-\s](?:owned\s+)?(?:carrier|airline),?\s+)(?!Conviasa|"
            r"Satena|FAC)[A-ZÀ-Þ]\w+|(?<!\w)(?P<adj4>[A-ZÀ-Þ][\wà-ÿ]+)(?:['’]s?)?\s+(?i:(?:state|national)(?:[-\s](?:owned|run))?\s+(?:airline|carrier)|"
            r"flag\s+carrier|"
            r"(?:(?:air|aerospace)\s+force|army|navy|armed\s+forces)\s+(?:(?:has|have|had|also|then|later|itself|will|would|is|was|due|expected|set|to|again|now|soon)\s+){0,4}(?:took\s+over|flew|flown|fly|carr(?:ied|y)|brought|bring|transport(?:ed)?|pick(?:ed)?\s+up|collect(?:ed)?|"
            r"fetch(?:ed)?|ferr(?:ied|y)|repatriate[d]?|took|take|sent|sends|send|provided?|dispatch(?:ed)?|sending|dispatching|flying|bringing|providing)\b(?!\s+(?:part|place|control|power|over\b(?!\s+the\s+(?:flight|passengers|group|returnees|deportees))|note|aim|the\s+(?:city|town|street|view|position))))|(?i:"
            + _CRAFT
            + r"\s+(?:of|from|belonging\s+to|(?:(?:was|were|is|had\s+been)\s+)?(?:provided|sent|flown|operated|supplied|lent)\s+by)\s+the\s+)(?P<adj3>[A-ZÀ-Þ][\wà-ÿ]+)\s+(?i:(?:air|aerospace)\s+force|"
            r"military|armed\s+forces|army|navy|government|state|presidency)|"
            # 'A plane sent by Guatemala'
            r"(?i:" + _CRAFT + r",?\s+(?:(?:that\s+|which\s+)?(?:was\s+|were\s+|had\s+been\s+|is\s+)?(?:sent|provided|supplied|lent|dispatched)\s+by)\s+)(?P<state2>[A-ZÀ-Þ][\wà-ÿ]+)(?!\s[A-ZÀ-Þ]|['’])|"
            # 'One of the state airline's Airbus A340s', 'a jet of the national carrier'
            r"(?i:\b(?:the|its|their)\s+(?:(?:country|nation|government)['’]s\s+)?(?:state|national|flag)(?:[-\s](?:owned|run))?\s+(?:airline|carrier)(?:['’]s)?\s+(?:own\s+)?" + _CRAFT + r"\b)|"
            r"(?i:" + _CRAFT + r"\s+(?:of|from|belonging\s+to)\s+(?:the|its|their)\s+(?:(?:country|nation)['’]s\s+)?(?:state|national|flag)(?:[-\s](?:owned|run))?\s+(?:airline|carrier)\b)(?!,?\s+[A-ZÀ-Þ])|"
            r"(?i:\bbelong(?:s|ed|ing)?\s+to\s+the\s+)(?P<adj6>[A-ZÀ-Þ][\wà-ÿ]+)\s+(?i:(?:air|aerospace)\s+force|military|armed\s+forces|army|navy|government|state)|"
            # 'A Boeing 767 of Boliviana de Aviación, the state airline'
            r"(?i:"
            + _CRAFT
            + r"\s+(?:of|from|by)\s+)[A-ZÀ-Þ][\wà-ÿ]+(?:\s(?:de|del|[A-ZÀ-Þ][\wà-ÿ]+)){0,3},\s+(?i:(?:the|its|their|the\s+country['’]s)\s+(?:state|national|flag)(?:[-\s](?:owned|run))?\s+(?:airline|carrier))|"
            # 'Colombia sent two air force planes to San Diego'
            r"(?<!\w)(?P<state>[A-ZÀ-Þ][\wà-ÿ]+(?:\s[A-ZÀ-Þ][\wà-ÿ]+)?)\s+(?i:(?:has\s+|had\s+|have\s+)?(?:sent|dispatched|despatched|lent|provided|used|laid\s+on)\s+(?:\w+\s+){0,3}?(?:air\s+force|army|navy|military)\s+"
            + _CRAFT
            + r")"
        )
    ),
    # Not used, or what another kind of plane was used instead of; 'did not allow military planes' tells who flew all the same.
    negated=Sought(
        r"\bnon-?$|(?:\b(?:was|were|is|are)\s+no\s+|(?:\bnot|\bnever|n['’]t)\s+(?:(?:been\s+|be\s+)?(?:us(?:e|ed|ing)|flown|fly|flying|carried|travel(?:l?ed|ling)?|put|brought|sent)\s+)?(?:(?:on|in|"
        r"by|with|aboard)\s+)?(?:(?:one|any)\s+of\s+)?|\b(?:instead\s+of|(?:rather\s+|other\s+|more\s+|less\s+|cheaper\s+|dearer\s+|[a-z]+er\s+)than|unlike)\s+(?:(?:on|in|by|with|aboard)\s+)?)(?:an?\s+|any\s+|the\s+|(?-i:U\.?S\.?|Americans?['’]?|Washington['’]s)\s+)*$",
        re.IGNORECASE,
    ),
    no_state=frozenset(("America", "Guam", "Samoa", "Georgia", "South", "North", "East", "West", "Central")),
    # Carriers of states by name: where they fly people home is their own country.
    state_carriers={"Conviasa": "VEN", "FAC": "COL", "Satena": "COL"},
    # What makes '737' an aircraft, where 'Boeing' does not stand before it; other numbers count people, money, days.
    before_model=re.compile(
        r"\b(?:an?|chartered|leased|hired|the|one|each|another|its|their|Airlines|Airways|Air|International|Express|Atlantic|Avelo|GlobalX|Omni|Swift)\s+$",
        re.IGNORECASE,
    ),
    after_model=re.compile(r"\s+(?:planes?|aircraft|jets?|jetliners?|airplanes?|airliners?|charters?)\b", re.IGNORECASE),
    or_such=re.compile(r"s?\s+or\s+(?:(?:a|some)\s+)?(?:similar|comparable|equivalent|the\s+like|something\s+(?:similar|like\s+it))\b", re.IGNORECASE),
    counted=re.compile(r"\s+(?:\w+(?:ed|an|ese)\s+)?(?:people|men|women|children|\w+(?:s|ese))\b|[-,]\w", re.IGNORECASE),
    flies_for_ice=FLIES_FOR_ICE,
    new="New ",
)
