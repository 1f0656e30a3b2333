"""English: the words that `tracker/extract/particulars.py` reads."""

import re

from tracker.find.english.days import MONTHS
from tracker.find.found import spaced
from tracker.find.language.particulars import ParticularWords
from tracker.find.sought import Sought

_CRAFT = (
    r"(?:planes?|jets?|aircraft|airplanes?|aeroplanes?|airliners?|machines?|transports?|flights?|charters?|boeings?|airbus(?:es)?|gulfstreams?|globemasters?|"
    r"c-?17s?|c-?130\w?s?|7[2-8]7s?|a3\d\ds?|md-?8\ds?)"
)
_PEOPLE = r"(?:men|women|people|passengers|deportees|migrants|group|returnees|families|prisoners|travellers|travelers)"
_FEW = r"(?:[\w’'.-]+ ){0,3}?"

PARTICULARS = ParticularWords(
    of_them=Sought(
        spaced(
            rf"^\W*(?:all|both|each)(?: (?:of them|three|four|five))? (?:was|were|are|is|had)\b|\b(?:it|its|they|them|their)\b|\b(?:the|that|those|these|this|both|all) {_FEW}(?:{_CRAFT}|{_PEOPLE}|journey|trip|voyage|carrier|airline|firm|company|crew|contractor|operator|broker)\b|"
            r"\b(?:on board|aboard|take-?off|departure|origin|starting point)\b|\bthose (?:on|who)\b"
        ),
        re.IGNORECASE,
    ),
    craft=Sought(
        spaced(rf"^\W*(?:operator|carrier|airline|operated by|aircraft(?: type)?|type|plane)\s*:|^\W*(?:all|both|each)(?: (?:of them|three|four|five))? (?:was|were|are|is|had)\b|\b(?:it|them)\b|\b(?:the|that|this|both|its|their) {_FEW}(?:{_CRAFT}|carrier|airline|firm|company|operator|owner|contractor|broker)\b"),
        re.IGNORECASE,
    ),
    # 'A Boeing 737 of an airline had to wait'
    another_craft=re.compile(r"\b(?:fleets?|dozens|scores|hundreds)\s+of\s+(?:[\w-]+\s+){0,2}$|(?:^|[.;:,]\s+)\W*(?:an?|one|two|three|several|other)\s+(?:[\w’'-]+\s+){0,3}$", re.IGNORECASE),
    moves=Sought(
        r"\b(?:flown|flew|fly(?:ing)?|travel\w*|came|come|comes|arriv\w+|ris(?:e|en|ing)|rose|hop(?:ped)?|set\s+(?:out|off)|journey|trip|route|took\s+off|taken|take|brought|carried|sent|left|depart\w*|"
        r"lift\w*|under\s?way|on\s+(?:the|their|its)\s+way|on\s+the\s+move|in\s+the\s+air|hours?|transit|moved|load(?:ed)?|board(?:ed)?|collect(?:ed)?|picked|gathered|fetched|embark\w*|put|seen|"
        r"watched|tracked|followed|hauled|started|begun|began|origin\w*|start\w*|take-?off|departure|point|spotted|driven|bus(?:s)?ed|led|sat|waited|waiting|gone|went)\b",
        re.IGNORECASE,
    ),
    other_times=Sought(
        rf"\b(?:last\s+(?:year|month|summer|spring|autumn|fall|winter)|years?\s+(?:ago|earlier|before)|months?\s+(?:ago|earlier|before)|(?:in|since|until)\s+(?:(?:early|mid|late)[\s-]+)?(?:{MONTHS})\b(?!\s+\d)|"
        r"(?<!\bas\son\sthe\s)(?<!\bas\swith\sthe\s)(?<!\blike\sthe\s)previous(?:ly)?|earlier\s+(?:flights?|planes?)|another|other\s+(?:planes?|flights?)|next|(?<!\bas\s)(?<!\bas\sis\s)(?<!\bthan\s)usual(?:ly)?|normal(?:ly)?|often|always|every|each\s+(?:week|month|year)|most\s+(?:planes?|flights?)|"
        r"some\s+(?:planes?|flights?)|never\s+again|would\s+(?:never|not)|if|unless|on\s+other\s+(?:days|occasions)|so\s+far\s+this\s+year|(?:unlike|instead\s+of)\s+(?:it|them|the))\b",
        re.IGNORECASE,
    ),
    of_persons=Sought(
        r"\b(?:arrest\w*|detain\w*|born|grew\s+up|liv(?:ed?|es|ing)|work(?:ed|s|ing)?|study|studied|settled|resid\w+|famil(?:y|ies)|wi(?:fe|ves)|husbands?|relatives|children|sons?|daughters?|"
        r"lawyers?|attorneys?|judges?|courts?|police|protest\w*|sheriff|mayor|university|hospital|school|jail(?:ed|s)?|prisons?|detention|cells?|held|custody|convicted|sentenced|raids?|"
        r"caught|seized|taken\s+at\s+work|office|consulate|consul|embassy|professor|paid|job)\b",
        re.IGNORECASE,
    ),
    # What stands at an airfield: with one of these a US place in the sentence is where the flights stood.
    field=Sought(
        rf"\b(?:airports?|airfields?|hangars?|aprons?|tarmac|runways?|ramps?|terminal|engines?|stairs|steps|gate|stand|on\s+board|aboard|board(?:ed|ing)|seats?|take-?off|refuel\w*|tanks|pilots?|crews?|{_CRAFT})\b",
        re.IGNORECASE,
    ),
    at=re.compile(
        r"\b(?:in|at|near|outside)\s+(?:(?:the|an?|nearby|naval|air|base|airport|airfield|station|international|military|city|state|of|in|at|army)[\s,]+)*$",
        re.IGNORECASE,
    ),
    comes_back=Sought(r"\b(?:wanted|needed|built|delivered\s+to|registered|based|headquarter\w*|repair\w*|maintenance|bought|sold|own(?:ed|s|ers?)|compan(?:y|ies)|airlines?|firms?|crash\w*|ordered\s+by|back|again|return\w*|home|afterwards?|later|then|now|by\s+(?:evening|nightfall|noon)|to\s+refuel|for\s+fuel|stop(?:ped|over)?|halt(?:ed)?)\b", re.IGNORECASE),
    armed_forces=re.compile(r"\b(?:air\s+force|aerospace\s+force|army|navy|military|armed\s+forces)\b", re.IGNORECASE),
    us_forces=re.compile(r"\bU\.?S\b|\b(?:American?|United\s+States|C-?17|C-?130|Pentagon|Marine|National\s+Guard|Globemaster)", re.IGNORECASE),
    in_it=Sought(spaced(rf"\b(?:out of|off|from|in|on|with|aboard|left) (?:it|the {_FEW}{_CRAFT})\b|^\W*(?:it|the {_FEW}{_CRAFT})\b|\b(?:on board|aboard)\b|\b(?:its|the) (?:last|front|back|rear|first|hindmost)? ?(?:rows?|seats?|cabin|belly|hold|tail|hatch|ramp)\b"), re.IGNORECASE),
    from_there=Sought(r"\bfrom\s+there\b|\bmade\s+the\s+(?:hop|trip|crossing|journey)\b", re.IGNORECASE),
)
