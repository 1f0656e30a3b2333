"""English: the words that `tracker/find/flights.py` reads."""

import re

from tracker.find.english import airlines
from tracker.find.english.days import DAY, MONTHS
from tracker.find.english.numbers import NUMBER, ORDINALS
from tracker.find.found import spaced
from tracker.find.language.flights import FlightWords
from tracker.find.sought import Alternatives, Sought, alternatives, between_words, by_first_letter

MODELS = (
    r"C-?17A?s?(?: Globemasters?(?: III)?s?)?|C-?130[A-Z]?(?:-30)?s?(?: (?:Super )?Hercules)?|KC-?\d{2,3}[A-Z]?s?|C-(?:40|37|32|12|21)[A-C]?s?|Globemasters?(?: III)?|Hercules|"
    r"(?:(?:Boeing[ -])?7[3-8]7|(?:Boeing[ -])?B-?7[0-8]7|Boeing[ -]7[0-2]7)(?:-\d{1,3}\w*|(?: MAX(?: \d0?)?(?:es)?))?s?|(?:Airbus )?A-?3\d\d(?:-\d{3}| ?neo)?s?|Airbus (?:3[1-8]\d|A400M)s?|(?:McDonnell Douglas )?MD-?8\d+s?|DC-(?:8|9|10)s?|Gulfstreams?(?: \w{1,4})?|Dash[- ]8s?|"
    r"Embraers?(?: (?:E|ERJ|EMB)?-?1\d\d)?|ERJ-?1\d\ds?|Dornier \d{3}s?|Fokker \d{2,3}s?|turboprops?|(?:Bombardier |Canadair )?CRJ(?:[- ]?\d00)?s?|Saab 340s?|ATR(?:[- ]\d\d)?|C-5[ABCM]?s?|Learjets?(?: \d\ds?)?|Airbus(?:es)?(?! A3)|Boeings?(?! 7)(?: of)?|"
    r"(?<=[Aa]irways\s)(?:service|machine)|(?<=[Aa]irlines\s)(?:service|machine)|(?<=[Aa]irline\s)service|"
    r"(?:(?<=Avianca\s)|(?<=Copa\s)|(?<=LATAM\s)|(?<=Iberia\s)|(?<=Aeromexico\s)|(?<=Volaris\s)|(?<=Delta\s)|(?<=Lufthansa\s)|(?<=Emirates\s))service"
)
_REMOVED = r"(?:deportees|deported|expelled|expellees|returnees|repatriated|removed|migrants|people sent)\b"
_SOON = r"(?:(?:today|tomorrow|yesterday|tonight|on \w+day|this \w+|that \w+) )?"
# Other nouns that stand for flights where their words say so: 'three such arrivals', 'another load of deportees', 'a grey transport with', 'the same machine'.
_ARRIVALS = (
    r"(?:(?<=such\s)|(?<=single\s)|(?<=further\s))(?:arrivals?|landings?|deliver(?:y|ies)|visits?|departures?|transfers?|journeys?|trips?|missions?)|"
    rf"(?:arrivals?|landings?|departures?|take-?offs?)(?= (?:{_SOON}(?:(?:with|of|carrying|bearing) (?:[\w-]+ ){{0,3}}?{_REMOVED}|of (?:the same|that|this|such a|a similar) (?:kind|sort)|by the (?:military|air force|army|marines)|for (?-i:[A-ZÀ-Þ])|before (?:noon|dawn|daybreak|midday|midnight))))|"
    r"(?:(?<=earlier\s)|(?<=previous\s)|(?<=last\s)|(?<=first\s)|(?<=second\s)|(?<=third\s)|(?<=latest\s))(?:arrival|landing)(?=,? (?:here|there|at (?:the )?(?-i:[A-ZÀ-Þ])|in (?-i:[A-ZÀ-Þ])|on|involved|brought|carried|came|was|had)\b|,? (?:at|in) (?:the )?(?-i:[A-ZÀ-Þ]))|"
    r"(?:(?<=in\stwo\s)|(?<=in\sthree\s)|(?<=in\sfour\s)|(?<=in\sfive\s)|(?<=in\ssix\s))(?:landings|arrivals|deliveries|planeloads)(?= (?:between|on|from|over|last|this|in|within|since)\b|[.,;])|"
    r"(?<=more\s)(?:arrivals?|landings?)(?= (?:is|are|was|were|will)\b)|(?<=sister\s)ships?|"
    r"(?:replacement|substitute|stand-in)s?(?= (?:took|brought|flew|carried|left|landed|came|arrived|picked|lifted|got|set|is|was|will|had|has)\b)|"
    rf"machines?(?= (?:with|carrying|bearing|bringing|full of) (?:[\w-]+ ){{0,4}}?(?:{_REMOVED}|compatriots\b|nationals\b))|warplane|(?:(?<=two\s)|(?<=three\s)|(?<=four\s)|(?<=both\s)|(?<=the\s))warplanes|"
    r"machines?(?= of (?:(?:the |its |a )?(?:[\w.]+ ){0,2}(?:air force|army|navy|military|airline|carrier|company|firm)\b|(?-i:Conviasa|Satena|GlobalX|Omni|Avelo|Swift|Eastern|Avianca|Copa)\b))|"
    r"machines?(?= (?:(?:bound|headed|destined) for|to) (?-i:[A-ZÀ-Þ]))|"
    r"loads? of (?:deport(?:ees|ed)|expel(?:lees|led)|returnees|repatriated|migrants|removed)|(?<!public\s)transport(?= (?:of (?:the|its|their) (?:[\w.]+ ){0,2}(?:air force|army|navy|military)|with|that|which|out|from|stood|rolled|"
    r"came|landed|put|set|brought|carrying|left|took|was|had)\b)|(?:(?<=force\s)|(?<=military\s)|(?<=american\s)|(?<=army\s)|(?<=hired\s)|(?<=rented\s)|(?<=\sAir\s)|"
    r"(?<=chartered\s)|(?<=same\s)|(?<=second\s)|(?<=other\s)|(?<=another\s)|(?<=third\s)|(?<=big\s)|(?<=the\s)|(?<=grey\s)|(?<=gray\s)|(?<=white\s))machines?(?! (?:guns?|gunner|operators?|parts?|shop|rooms?|at the (?:bus|station|bank|door|exit|counter|shop|bar)|in the (?:corner|hall|lobby|corridor))\b)"
)
# 'the monthly ICE Air run from Miami', 'a deportation run to Lima': a journey that is made again and again.
_RUNS = (
    r"(?:(?<=deportation\s)|(?<=removal\s)|(?<=repatriation\s)|(?<=expulsion\s)|(?<=ICE\s)|(?<=ICE\sAir\s))(?:runs?|hops?|shuttles?)(?= (?:from|to|out of|for) (?-i:[A-ZÀ-Þ])|,? (?:was|were|is|are|had|has|will|left|landed|brought|carried|took|came|went|with)\b)"
)
# 'A fresh attempt, from Miami, is set down for Friday': the flight made again.
_TRIES = (
    r"(?:(?<=fresh\s)|(?<=second\s)|(?<=new\s)|(?<=another\s)|(?<=third\s)|(?<=next\s)|(?<=renewed\s))(?:attempt|try)(?=,? (?:from (?-i:[A-ZÀ-Þ])|out of (?-i:[A-ZÀ-Þ])|is(?! being)|has been|was(?! being)|will be|comes|came|follows|followed|set|on|to (?:fly|take|bring|land|deliver|carry|reach))\b)"
)
_HEAD = (
    rf"{_RUNS}|{_TRIES}|"
    r"(?:journeys?|trips?|sorties?)(?= from (?-i:[A-Z]))|(?<!troop\s)(?<!crop\s)rotations?(?= (?:that|which|to|for|from|on) (?-i:[A-ZÀ-Þ]))|sorties?(?= (?:that|which|to|for|from|on)\b)|(?:(?<=[Tt]he\s)|(?<=\s[Aa]\s))trip(?= to (?-i:[A-ZÀ-Þ]))|"
    rf"(?:(?<=that\s)|(?<=this\s)|(?<=next\s))(?:trip|mission|operation)|(?<=the\s)(?:trip|journey|mission)(?= (?:had |has )?(?:begun|began|started|left|departed|took off|landed|arrived|touched|made|stopped|flew|returned)\b)|(?:(?<=another\s)|(?<=previous\s)|(?<=such\s)|(?<=day['’]s\s)|(?<=morrow['’]s\s))arrival|{_ARRIVALS}|"
    rf"(?:{MODELS})(?: (?:military )?(?:transport |cargo |passenger )?(?:(?:aircraft|airplanes?|planes?|jets?|transports?)))?|flights?|airplanes?|"
    r"aeroplanes?|planes?|aircrafts?|jets?|tri-?jets?|twin-?jets?|quad-?jets?|jumbos?(?= jets?\b| (?:from|to|with|of|in|at|that|which|landed|came|took)\b)|wide-?bod(?:y|ies)(?= (?:from|with|of|that|which|landed|came|took|brought|carried|left|hired|chartered)\b)|jetliners?|airliners?|turboprops?(?! (?:aircraft|airplanes?|planes?|jets?|transports?|airliners?|engines?)\b)|plane-?loads?|"
    r"(?:charters?|airlifts?(?! (?:wings?|command|squadrons?|groups?|support|control)\b)|transports|(?:(?<=military\s)|(?<=American\s)|(?<=Force\s)|(?<=army\s)|(?<=the\s))transport(?! (?:ministry|minister|department|"
    r"secretary|authority|union|workers|costs?|system|link|of\b)))(?! (?:military |cargo |passenger )?(?:flights?|airplanes?|planes?|aircraft|jets?|"
    r"airliners?|company|companies|airline|operator|firm|agreement|contract|school)\b)"
)
_ADJECTIVES = (
    r"u\.?s\.?|american|united states|[A-Z][a-zéíóá]+(?:an|ian|ese|ean|ish|i)|military|army|navy|naval|marine corps|air force|air force['’]s?|government|"
    r"deportation|deportee|removal|repatriation|expulsion|return|migrant|migrants|immigration|humanitarian|chartered|charter|contracted|commercial|civilian|ordinary|avianca|copa|latam|iberia|aeromexico|volaris|delta|lufthansa|emirates|"
    r"civil|regional|wide-?bod(?:y|ied)|narrow-?bod(?:y|ied)|twin-jet|single-aisle|twin-aisle|three-engined?|two-engined?|propeller|propeller-driven|jet-powered|stretched|ex-military|ex-airline|second-hand|wet-leased|dry-leased|lent|borrowed|spare|late|early|"
    r"private|cargo|transport|passenger|usaf|immigration and customs enforcement|customs and border protection|homeland security|ice|ice air|dhs|cbp|dod|defen[cs]e department|pentagon|state airline|airline|state airline['’]s|national airline['’]s|national carrier['’]s|flag carrier['’]s|airline['’]s|carrier['’]s|company['’]s|firm['’]s|contractor['’]s|regular|leading|trailing|similar|like|such|"
    r"full|large|massive|huge|giant|big|grey|gray|special|own|presidential|international|daily|single|separate|first|second|third|fourth|fifth|sixth|next|"
    r"last|latest|initial|earlier|previous|additional|further|more|extra|other|remaining|new|fresh|renewed|planned|scheduled|record|boeing|airbus|lockheed|"
    r"globemaster|iii|long-range|wide-body|narrow-body|turboprop|four-engined?|loaded|packed|-haul|\w+-bound|\w+-(?:chartered|operated|contracted|hired|leased|rented|funded|paid|owned|run|financed|sponsored|organi[sz]ed),?|"
    r"government-chartered|u\.?s\.?-chartered|same|sister|twin|lone|companion|heavy|white|blue|silver|unmarked|elderly|old|older|ageing|aging|newer|small|smaller|larger|bigger|battered|"
    r"twin-engined?|hired|rented|leased|voluntary|separate|half-empty|empty|morning|afternoon|evening|overnight|delayed|stranded|air|airways|aviation|"
    r"hulking|lumbering|waiting|rumbling|thundering|gleaming|growling|windowless|camouflaged?|drab|olive|dark|enormous|gigantic|monster|mammoth|mighty|cavernous|bulky|plain|nondescript|anonymous|sleek|shiny|rusty|noisy|weekly|usual|customary|long-delayed|much-delayed|late-night|early-morning|pre-dawn|dawn|midday|midnight|night-time|"
    r"back-to-back|consecutive|simultaneous|successive|different|distinct|parallel|concurrent|subsequent|martin|mcdonnell|douglas|de havilland|bombardier|canadair|so-called|controversial|inaugural|historic|repeat|follow-up|unannounced|unscheduled|secret|secretive|mysterious|mystery|dedicated|crowded|jam-packed|first-ever|unrelated|identical|matching|"
    r"trump(?:['’]s)?|administration|third-country|state|[A-Z][a-z]+['’]s own|conviasa|avelo|globalx|swift|omni|world atlantic|eastern|tecnicair|express|crossing|air lines|airlines"
)
_DETERMINER = (
    r"a total of|a record|the|an|a|another|one of|each of|each|either of|either|neither|one|both|all|no|any|this|(?-i:That)|(?<=\bon\s)that|(?<=\baboard\s)that|these|those|its|their|her|his|"
    r"several|many|some|every|most|at least|up to|around|about|nearly|roughly|some of"
)
_OF_A_DAY = rf"{DAY}['’]s|yesterday['’]s|today['’]s|tonight['’]s|tomorrow['’]s"

FLIGHTS = FlightWords(
    models=MODELS,
    one_that=Sought(
        r"(?<![\w-])(?P<words>(?P<one>the\s+one|one|another)|(?P<pair>a\s+pair|the\s+pair|a\s+couple|two)|(?P<three>three))(?=\s+of\s+(?:two|three|four|five|six|several)\s+(?:that|which)\b|\s+(?:that|which)\s+(?:the\s+)?(?:Americans?|U\.?S\.?|United\s+States|Washington|ICE|Pentagon|Homeland\s+Security)(?:\s+(?:air\s+force|army|navy|military|government|authorities|immigration\s+service))?\s+(?:(?:had|has|have)\s+)?(?:sent|sends|flew|flown|hired|chartered|rented|laid\s+on|put\s+on|proposed|planned|announced|offered|wanted|meant|intended|booked)\b|\s+(?:that|which)\s+(?:was|were|is|are|had\s+been)\s+(?:meant|bound|intended|destined|headed|booked|planned|due|listed|to\s+(?:go|fly|have\s+(?:gone|flown|landed)))\s+(?:for|to|in|at)\s+(?-i:[A-ZÀ-Þ])|"
        # 'two that wanted to reach Brazil', 'one that had set out for Peru'
        r"\s+(?:that|which)\s+(?:(?:had|have|has|was|were|is|are)\s+)?(?:(?:on\s+(?:its|their)\s+way|under\s?way|set\s+(?:off|out)|left|started(?:\s+out)?|taken\s+off|took\s+off|tried|sought|attempted|wanted|hoped|made|flying|flew|going|heading|head(?:ed)?)\s+)"
        r"(?:for|to(?:\s+(?:reach|enter|(?:land|put\s+down)\s+in|(?:fly|get|go|travel)(?:\s+(?:to|into))?))?)\s+(?-i:[A-ZÀ-Þ])|\s+(?:to|meant\s+for|bound\s+for|"
        r"headed\s+(?:to|for)|heading\s+(?:to|for)|destined\s+for|for|that\s+tried\s+for|that\s+went\s+to)\s+[A-ZÀ-Þ])",
        re.IGNORECASE,
    ),
    # 'OB-9812 is to do the same'.
    flight_number=Sought(
        r"(?<![\w-])(?:[A-Z]{2}-\d{3,4}|[A-Z]{3}\d{3,4}|(?:Reach|Omni|Swift|World Atlantic)\s\d{2,4})(?=,|\s+(?:is|was|will|has|had|left|took|landed|brought|carried|came|flew|"
        r"bound|for|to|rose|departed|arrived|set|turned)\b)"
    ),
    # 'He was returned by KLM', 'on Icelandair from Boston', 'with Air New Zealand, out of Houston'.
    on_airline=Sought(
        r"\b(?:[Oo]n|[Aa]board|[Bb]y|[Ww]ith|[Vv]ia|(?:passengers|seats?|rows?|cabin|guests|board)\s+of)\s+(?:board\s+)?(?:an?\s+|the\s+)?(?P<words>"
        rf"(?:{spaced(airlines.NAMED)})(?=[.,;:)]|\s+(?:from|to|on|in|at|out|via|by|through|over|for|and|with|under|without|after|before|this|last|yesterday|today|the\s+same)\b|$)|"
        rf"(?:{airlines.SHORT})(?=,?\s+(?:from|to|out\s+of|via|by\s+way)\s+(?:[A-ZÀ-Þ]|the\s)|,\s+(?:out\s+of|from|via)\s))"
    ),
    as_numbered=re.compile(r"\b(?:as|numbered|callsign|sign)\s+$", re.IGNORECASE),
    # 'Conviasa will fetch the group', 'the US Air Force flew 64 others to the country': a carrier that flies people, with no word for the flight.
    carrier_flies=Sought(
        spaced(
            r"(?<![\w-])(?:(?:(?:state|national|flag) )?(?:airline|carrier) )?(?:(?-i:Conviasa|Satena|Omni Air(?: International)?|Global ?X|World Atlantic|Avelo|Eastern Air(?: Express|lines)?|iAero|Swift Air|Avianca|Copa|Volaris|Aeromexico|LATAM)(?: Airlines| Airways)?|"
            r"(?:the )?(?:(?:U\.?S\.?|American)|(?-i:[A-Z])\w+(?:an|ian|ese)(?=[^.;]{0,90}\b(?:group|them|deport\w*|migrants|returnees|compatriots|United States|U\.?S)\b)) (?:air force|military|army|navy)) (?:(?:has|had|have|also|then|itself|again|later|now|that|which|who) )*"
            r"(?:(?:will|would|is to|was to|is due to|is expected to|is scheduled to|is set to) (?:\w+ )?(?:fly|bring|carry|take|transport|fetch|collect|pick up|repatriate|return)|flew|flown|brought|carried|transported|fetched|collected|picked up|ferried|repatriated)"
            r"(?=[^.;]{0,50}?\b(?:group|them|people|deportees|migrants|nationals|citizens|returnees|passengers|compatriots|detainees|men|women|others|more|(?-i:[A-Z])\w+(?:ns|ese|is))\b)"
        ),
        re.IGNORECASE,
    ),
    # 'Another of the American army ones came down'.
    of_the_ones=Sought(
        r"(?<![\w-])(?P<count>another|one|two|three|four)\s+of\s+(?:the|those|these|their|its)\s+(?:[\w’'.-]+\s+){1,4}ones(?=\s+(?:c[ao]me|land|touch|arriv|put|"
        r"set|let|brought|roll|was|were|is|are|had|with|from|left|took|stood)\w*\b)"
    ),
    heads=Sought(spaced(rf"(?<![\w-])(?:{_HEAD})(?![\w-])"), re.IGNORECASE),
    # What may stand before the head; found backwards from it, so that text without such a head costs nothing.
    before_head=re.compile(
        spaced(
            rf"(?<![\w$,.-])(?:(?P<det>{_DETERMINER}) )?(?:(?P<det2>the|these|those|its|their|{_OF_A_DAY}) )?(?:(?:first|last|next|other|another|record|latest|"
            rf"remaining) )?(?:(?P<num>(?!(?:19|20)\d\d,){NUMBER})(?: |,(?= (?!{NUMBER})) )(?:of (?:the|its|their|these|those) )?)?(?P<adj>(?:(?:{by_first_letter(_ADJECTIVES)})(?:,? |(?=-)|"
            rf" \((?-i:[A-Z]{{2,5}})\) |, and )){{0,7}})(?P<num2>(?:{NUMBER}) )?(?:(?:{by_first_letter(_ADJECTIVES)}),? ){{0,4}}\Z"
        ),
        re.IGNORECASE,
    ),
    further=Sought(r"\b(?:another|additional|further|extra|more|new|fresh|renewed|second|third|fourth|fifth|sixth|next|remaining|sister|earlier|previous|preceding|(?<=\ba\s)(?:similar|like))\b", re.IGNORECASE),
    next=Sought(r"\b(?:next|remaining|following)\b", re.IGNORECASE),
    earlier=Sought(r"\b(?:last|previous|earlier|latest)\s+(?:such|of\s+its\s+kind)\b", re.IGNORECASE),
    newest_of=Sought(r"\bthe\s+(?:most\s+recent|latest|newest|last)\s+of\s+$", re.IGNORECASE),
    beside_this=re.compile(r"\s+(?:just\s+|right\s+)?(?:before|after|preceding|following|ahead\s+of)\s+(?:this|that|it)(?:\s+one)?\b(?!\s+(?:\w+day|week|month))", re.IGNORECASE),
    # 'The aircraft in which they were to return was cancelled', 'the aircraft from Louisiana that came'
    is_one=re.compile(r"(?!\s+(?:[\w’'-]+\s+){0,2}?(?:were|are|have|both)\b)", re.IGNORECASE),
    of_a_date=re.compile(rf"\b(?:the|that|its|their|an?)\s+(?:{MONTHS})\.?\s+$", re.IGNORECASE),
    ordinal=Sought(rf"\b({'|'.join(ORDINALS)})\b", re.IGNORECASE),
    known=re.compile(r"^(?:either|neither|the|this|that|these|those|its|their|his|her|both|all|each|each of|one of)\b", re.IGNORECASE),
    singled_out=re.compile(r"\b(?:next|latest|same)\b", re.IGNORECASE),
    kind=Sought(r"\b(?:such|any|no|every|all|many|several|daily|most)\b", re.IGNORECASE),
    # 'flight' in these does not mean a deportation flight.
    other_flight=Sought(
        r"[\s-]+(?:tracking|trackers?|data|manifests?|path|plan|crews?|attendants?|clearances?|list|deck|hours?|simulator|numbers?|risk|time|records|recorders?|"
        r"logs?|schedules?|monitor|costs?|operations|authorizations?|restrictions?|ban|permits?|ticket|nurse|line|ramp|carriers?|mechanics?|deck|school|base|"
        r"bases|commanders?|movements|spotters?|crash(?:es|ed)?|fuel|lag|engines?|wreck\w*|of\s+(?:stairs|steps|fancy)|instructors?|cancell?ations?)\b",
        re.IGNORECASE,
    ),
    part_of_one=re.compile(r"an?\s+(?:[\w-]+\s+){0,3}?[\w-]+['’]s\s+(?:[\w-]+\s+)?(?:steps|stairs|stairway|ramp|gangway|door(?:way)?|wings?|nose|tail|belly|hold|cabin|windows?|engines?|wheels|shadow|side|seats?|aisle|cockpit)\b", re.IGNORECASE),
    other_head=Sought(r"\b(?:fighter|capital|maiden|jump|water)\s+\Z|\bplace\s+on\s+an?\s+\Z", re.IGNORECASE),
    way=Sought(r"\bby\s+$", re.IGNORECASE),
    ways=frozenset({"plane", "airplane", "aeroplane", "jet", "aircraft"}),
    # 'a resolution on the flights': what is talked about, with a day and an outcome of its own.
    topic=Sought(
        r"\b(?:stor(?:y|ies)|articles?|rumou?rs?|gossip)\s+(?:about|of)\s+(?:the|an?|such|more|another)\s+(?:[\w-]+\s+){0,2}$|"
        r"\b(?:resolutions?|hearings?|votes?|motions?|bills?|debates?|petitions?|protests?|rall(?:y|ies)|demonstrations?|inquir(?:y|ies)|probes?|lawsuits?|complaints?|"
        r"editorials?|documentar(?:y|ies))\s+(?:on|about|over|into|against|for|regarding|concerning)\s+(?:the|these|those|such|more|future|any)\s+(?:[\w-]+\s+){0,2}$|"
        r"\b(?:talks|negotiations|discussions|deliberations)\s+(?:on|about|over|regarding|concerning)\s+(?:an?|the|these|those|such|more|future|any)\s+(?:[\w-]+\s+){0,2}$|"
        r"\b(?:sued?|sues|suing|lawsuits?|trials?|complain(?:ed|s|ts?)?)\s+(?:[\w’'-]+\s+){0,8}?(?:over|about|for)\s+(?:the|a|an|that|his|her|their)\s+(?:[\w-]+\s+){0,2}$|"
        r"\b(?:signs?|banners?|placards?|slogans?|march\w*|demonstrat\w*|protest\w*|rall(?:y|ied)|shout\w*|chant\w*|speak|speaks|spoke)\s+against\s+(?:[\w’'-]+\s+){0,3}$",
        re.IGNORECASE,
    ),
    other_before=Sought(r"\b(?:fighter|in|took|take|her|fuel|presidential|by)\s+$", re.IGNORECASE),
    # Each word, or group of words, that may stand before a head, and what may stand between two of them.
    openers=Alternatives(
        map(between_words, map(spaced, alternatives(rf"(?:{_DETERMINER})|(?:{NUMBER})|{_OF_A_DAY}|{_ADJECTIVES}"))), re.IGNORECASE
    ),
    joint=re.compile(r"[\s,]+(?:(?:and|of)\s+|\((?-i:[A-Z]{2,5})\)\s+)?|(?=-)", re.IGNORECASE),
    of_some=frozenset({"one of", "either of"}),
    no_count=frozenset({"airlift"}),
    of_every=frozenset({"each of", "each"}),
    one_of="one of",
    both=frozenset({"both"}),
    no_one=frozenset("no any each every most all these those several many some".split()),
    single=frozenset({"a", "an", "another", "one", "this", "that", "a record"}),
    same_in_plural=("aircraft",),
    plural=re.compile(r"(?s:.*\s)?(?!hercules$|airbus$)\S*s"),
    definite=("the", "this", "that"),
    not_known=frozenset({"all"}),
    bare=frozenset({"flight", "plane", "aircraft"}),
)
