"""English: the words that `tracker/extract/scope.py` reads."""

import re

from tracker.find.english.airlines import HIRED
from tracker.find.english.days import MONTHS
from tracker.find.language.scope import ScopeWords
from tracker.find.sought import Sought

SCOPE = ScopeWords(
    to_the_us=Sought(
        r"\b(?:brought|returned|flown|flew|taken|took|moved|transferred|sent|carried)\s+(?:[\w-]+\s+){0,6}?(?:back\s+)?to\s+(?:the\s+)?(?:United\s+States|"
        r"U\.?S\b|Texas|Louisiana|Florida|Arizona|California|Virginia|New\s+(?:York|Jersey|Mexico|Hampshire)|Miami|Houston|Alexandria|El\s+Paso|Harlingen)",
        re.IGNORECASE,
    ),
    goes_on=re.compile(
        r"\W*(?:of\s+(?:those|these|them|that|the\s+(?:total|[\d,]+))|they|most|some|many|the\s+(?:rest|remainder|others?|total|figures?|number|flights|planes)|among\s+(?:those|them|these)|half|a\s+(?:third|quarter|fifth)|[^.;]{0,80}?\b(?:on|aboard|by|with|of)\s+(?:these|those)\s+(?:[\w-]+\s+)?(?:flights|planes|charters))\b",
        re.IGNORECASE,
    ),
    stretch=Sought(
        rf"\b(?:in|during|for|over|throughout)\s+(?:the\s+month\s+of\s+)?(?:{MONTHS})\b(?!\s+\d)|\b(?:first|second|third|last)\s+(?:quarter|half|\w+\s+months)\b|\b(?:fiscal|calendar)\s+(?:year\s+)?(?:20)?\d*|"
        r"\bover\s+(?:the\s+)?(?:\w+\s+)?(?:weeks|months|years)\b|\blast\s+(?:month|year|spring|summer|winter|autumn|fall)\b|\bthis\s+(?:spring|summer|winter|autumn|fall|year)\b",
        re.IGNORECASE,
    ),
    another_time=Sought(
        r"\b(?:(?:earlier|later)\s+(?:this|last|that)\s+(?:week|month|year)|last\s+(?:week|month|year|winter|spring|summer|autumn|fall)|(?:a|two|three|some)\s+(?:weeks?|months?)\s+(?:ago|before|earlier)|"
        r"(?:in|over|during)\s+(?:recent|previous|past|earlier|other|the\s+(?:past|last|previous))\s+\w+|usually|normally|generally|typically|as\s+a\s+rule|(?:each|every)\s+(?:day|week|month|flight)|"
        r"(?:early|earlier|first|initial)\s+(?:reports?|figures?|counts?|accounts?|estimates?)|on\s+average|so\s+far|to\s+date|until\s+(?:then|now)|at\s+other\s+times|on\s+other\s+days)\b",
        re.IGNORECASE,
    ),
    # 'Every Tuesday a plane lands'
    each_such=Sought(r"\b(?:every|each|most)\s+(?:other\s+|second\s+|single\s+)?$", re.IGNORECASE),
    # 'He took thousands to San Salvador'
    by_thousands=Sought(
        r"\b(?:took|taken|flew|flown|carried|brought|ferried|moved|transported|delivered|deported|returned|removed|sent\s+(?:back|home))\s+(?:(?:tens|hundreds|many|several|untold)\s+(?:of\s+)?)?thousands\b", re.IGNORECASE
    ),
    # 'A plane of the Navy took 88 of them home'
    some_of_them=Sought(r"\b(?:of|took|brought|carried|flew|fetched)\s+them\b", re.IGNORECASE),
    hired=Sought(rf"\b(?:{HIRED})", re.IGNORECASE),
    habit=Sought(
        r"\b(?:(?:on\s+)?most\s+(?:days|weekdays|mornings|nights|weeks)|(?:every|each)\s+(?:other\s+)?(?:\w*day|week|month|morning|night)|usually|normally|generally|typically|as\s+a\s+rule|on\s+average)\b",
        re.IGNORECASE,
    ),
    sent_away=Sought(
        r"\b(?:deported|deportees?|repatriated|removed|expelled|returned|returnees?|sent\s+(?:back|home)|put\s+on|escort(?:s|ed)?|marshals?|guards?|guarded|officers|handcuff\w*|shackle\w*|convicted|"
        r"detainees?|in\s+(?:chains|custody|cuffs)|their\s+(?:arrival|return|transfer))\b",
        re.IGNORECASE,
    ),
    # 'One was military and the rest were charters'
    who_flew_which=re.compile(
        r"\W*(?:one|two|three|four|half|some)\b(?:\s+of\s+(?:them|these|those|the\s+\w+))?\s+(?:was|were)\s+(?:an?\s+|operated\s+by\s+|run\s+by\s+)?(?:(?:the\s+)?U\.?S\.?\s+)?"
        r"(?:military|air\s+force|army|chartered|charters?|commercial|contracted)\b(?:\s+(?:ones?|planes?|aircraft|flights?))?,?(?:\s+(?:and|while)\b|\s*[.;]|$)", re.IGNORECASE
    ),
    # 'On 18 October they boarded a LATAM flight', 'flew home on a commercial airline'
    own_journey=Sought(
        r"\b(?:boarded|bought|booked|caught|took|found)\s+(?:an?|the|his|her|their|our|my|seats?\s+on|tickets?\s+(?:on|for))\b|\b(?:who|he|she|they|and|family|couple)\s+(?:then\s+|later\s+)?(?:flew|travell?ed)\b[^.;]{0,60}\b(?:on|aboard|with)\s+",
        re.IGNORECASE,
    ),
    removed=Sought(r"\b(?:(?<!feared\s)(?<!fears\s)(?<!fearing\s)(?<!facing\s)deport\w*|repatriat\w*|remov\w*|expel\w*|expuls\w*|migrants?|returnees?|detainees?|ICE)\b", re.IGNORECASE),
    years_ago=Sought(
        r"\b(?:spring|summer|autumn|fall|winter|days|year|time)\s+of\s+(?:19\d\d|200\d|201\d|202[0-4])\b|"
        r"\b(?:deported|removed|expelled|sent\s+back)\s+(?:[\w-]+\s+){0,3}(?:before|previously|once|twice|in\s+the\s+past)(?=\s*[,.;])|"
        r"\b(?:an?|two|three|four|five|six|ten|several|some|many|\d+)?\s*(?:decades?|years?)\s+(?:ago|earlier|before)\b|"
        r"(?<!\bbuilt\s)(?<!\bmade\s)(?<!\bbought\s)(?<!\bacquired\s)(?<!\breceived\s)(?<!\bborn\s)(?<!\bmanufactured\s)(?<!\bleased\s)(?<!\bconvicted\s)(?<!\bsentenced\s)(?<!\bStates\s)\b(?:in|during|back\s+in|until|before)\s+(?:the\s+)?(?:(?:early|late|spring|summer|autumn|fall|winter)\s+(?:of\s+)?)?(?:19\d\d|200\d|201\d|202[0-4])\b|"
        rf"\b(?:in|during|until)\s+(?:early\s+|late\s+)?(?:{MONTHS})\s+(?:of\s+)?(?:19\d\d|200\d|201\d|202[0-3])\b",
        re.IGNORECASE,
    ),
)
