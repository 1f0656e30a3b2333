"""English: the words that `tracker/extract/ends.py` reads."""

import re

from tracker.find.found import spaced
from tracker.find.language.ends import EndWords
from tracker.find.sought import Sought

_THE_BASE = r"(?:the|that)\s+(?:(?:American|US|(?P<naval>naval)|same|military|navy)\s+){0,2}(?:base|station|camp)\b(?!\s+(?:in|at|of|near)\b)"

ENDS = EndWords(
    held=Sought(
        spaced(
            r"\b(?:held|housed|lodged|detained|in (?:the )?custody|in detention|kept|being held|holding|holds|has locked up|prisoners?|inmates?|detainees|jailed|imprisoned|locked up|"
            r"interned|spent(?: \S+){1,7}? (?:days|weeks|months|years))\b(?: \S+){0,7}? (?:in|at|near) (?:the |an? )?(?:[^.;]{0,60}? and )?$|\bno longer (?:in|at) (?:the )?$|"
            # 'up to 1,000 immigrants in San Diego'
            r"(?:^|[.;,:] )(?:up to |more than |about |some |nearly |almost |around |over )?(?:\d[\d,]*|hundreds of|thousands of) (?:\w+ ){0,2}?(?:immigrants|migrants|people|persons|aliens|foreigners) (?:who are |now |waiting )?(?:in|at|near) (?:the )?$"
        ),
        re.IGNORECASE,
    ),
    staged=Sought(
        spaced(r"\b(?:moved|sent|flown|deployed|positioned|repositioned|ordered|dispatched)\b(?: \w+){0,4} to (?:[^.;]{0,60}? and )?$"),
        re.IGNORECASE,
    ),
    sent_to=Sought(
        spaced(r"\b(?:sen[dt]|sends|go|goes|going|fly|flies|flying|dispatch(?:es)?|dispatched|despatched|flew|flown|ordered|went|gone|travel+ed|made\s+its\s+way|made\s+the\s+trip)\b(?: [\w’'-]+){0,8}? to (?:the )?(?:(?-i:[A-Z])\w+, )?$"),
        re.IGNORECASE,
    ),
    for_flights=Sought(
        spaced(
            r"\b(?:in preparation for|to prepare for|ahead of|for use in|for) (?:the )?(?:(?!one\b|two\b|three\b|four\b|five\b|\d)\w+ ){0,2}(?:deportation|removal|repatriation) (?:flights|missions)"
        ),
        re.IGNORECASE,
    ),
    home=Sought(
        r"\b(?:home|their\s+(?:own\s+)?(?:country|homeland)|back|deported|expelled|repatriated|return(?:ed|ing)|deporting|repatriating|expelling|removed|handcuff\w*|sent|put\s+(?:on|aboard)|landed|"
        r"arrived|touched\s+down)\b",
        re.IGNORECASE,
    ),
    stepped_out=re.compile(
        r"\b(?:walk\w*|stepp?\w*|climb\w*|fil(?:ed|es)|stream\w*|got|came|come|set|put|let|flown|flew|brought|carried|restored|deliver\w*|disembark\w*|"
        r"alight\w*|emerg\w*|hand(?:ed)?|welcom\w*|receiv\w*|met|greeted|unload\w*|offload\w*|on\s+board|aboard|carrying|with)\b",
        re.IGNORECASE,
    ),
    # 'Fourteen people have arrived, including Nigerians'
    some_of_them=Sought(r"\b(?:including|among\s+them|notably|(?:most|many|some|several|half|two|three|four|five|six)\s+of\s+(?:them|whom))\s+(?:[\w-]+\s+){0,2}?$", re.IGNORECASE),
    # 'Citizens of Iran', 'with people from countries such as China and Iran'
    citizens_of=Sought(
        r"\b(?:citizens|nationals|natives|passports)\s+of\s+(?:the\s+)?$|\b(?:from|of)\s+(?:[\w-]+\s+){0,2}?(?:countries|nations|states|places|nationalities)(?:,?\s+(?:such\s+as|like|including|among\s+them)|\s+as\s+(?:far|distant|varied|diverse|different)(?:\s+\w+)?\s+as)\s+(?:the\s+)?$",
        re.IGNORECASE,
    ),
    people_from=Sought(r"\b(?:people|persons|men|women|migrants|deportees|nationals|citizens|passengers|prisoners|convicts|detainees|foreigners|criminals|others|them|returnees|adults|families)\s+(?:[\w-]+\s+)?from\s+(?:the\s+)?$", re.IGNORECASE),
    its_people=Sought(r"\bof\s+(?:its|his|her|their)\s+(?:own\s+)?(?:citizens|nationals|compatriots|countrymen|people)\b", re.IGNORECASE),
    joined=re.compile(r",?\s+and\s+(?:now\s+|also\s+|then\s+|later\s+)?", re.IGNORECASE),
    list_goes_on=re.compile(
        r"[\s,]*(?:(?:and|or)\s+)?(?:(?:the\s+other|another|a\s+second|the\s+second|one)\s+)?(?:left\s+)?(?:(?:from|in|at)\s+)?(?:the\s+)?"
    ),
    # Places that a flight only passes, and places that speak, are neither end of it.
    passed=Sought(
        r"\b(?:over|above|past|off|around|through|via|across|near|by\s+way\s+of|outside|born\s+in|fled|from|(?:stop|paus|halt|refuel)\w*(?:\s+over)?\s+(?:in|"
        r"at)|(?<!\bto\sa\s)(?:stop|halt|pause|layover)\s+(?:in|at)|(?:officials?|authorities|ministry|minister|government|spokes\w+|embassy|police|reporters)\s+(?:in|of)|"
        r"like|unlike|than)\s+(?:the\s+)?(?:\w+\s+of\s+)?$",
        re.IGNORECASE,
    ),
    from_there=Sought(
        r"\b(?:flown|left|departed|departing|took\s+off|taken|set\s+out|sent|moved|carried|brought)\s+(?:\w+\s+){0,3}?from\s+(?:the|that|this)\s+(?:naval\s+|"
        r"same\s+|military\s+|air\s+)?(?:base|station|airfield|camp|airport|island|territory)\b(?!\s+(?:in|at|of|near)\b)",
        re.IGNORECASE,
    ),
    # 'the base' at which people were just told to be held
    from_the_base=Sought(rf"\b(?:from|off|out\s+of)\s+{_THE_BASE}", re.IGNORECASE),
    to_the_base=Sought(rf"\b(?:carried|flown|brought|taken|sent|moved|delivered|landed|arrived|came|from\s+(?-i:[A-ZÀ-Þ])\w+)\s+(?:[\w’'-]+\s+){{0,2}}?(?:to|at|in)\s+{_THE_BASE}|"
        # 'Two days earlier the camp had taken in its first group'
        r"\b(?:the|that)\s+(?:(?:American|US|same|military|navy)\s+)?(?:base|station|camp)\s+(?:(?:had|has|also|already|then)\s+)*(?:seen|saw|tak(?:en|es)\s+in|took\s+in|receiv(?:ed|es)|admitted|accepted|got|had|welcomed)\s+(?:its|the|an?|one|two|another|\d+)\b", re.IGNORECASE),
    # 'left Dover for Al Udeid': a place that may not be known
    for_somewhere=Sought(r"\b(?:left|departed|flew|flown|took\s+off|set\s+out|set\s+off|headed|bound)\s+(?:[\w’'-]+\s+){0,3}?(?:for|to)\s+(?=(?-i:[A-ZÀ-Þ][a-zà-ÿ]))", re.IGNORECASE),
    before_subject=re.compile(r"\W*(?:(?:the|but|and|so|then|on\s+\w+day|in\s+the\s+end|for\s+[\w\s]{1,24},?)[\s,]+){0,3}", re.IGNORECASE),
    into=Sought(
        spaced(
            r"\b(?:to|into|(?:landed|landing|lands|arriv(?:ed|es|ing)|touched down|put down|set down) (?:in|at)) (?:the )?"
            r"(?:(?:airport|base|airfield|detention|staging|processing) ?(?:cent(?:er|re)|facility)? (?:at|in|of) )?$"
        ),
        re.IGNORECASE,
    ),
    # 'Six planes from Newark and Denver dropped off about 500 detainees at the staging facility'
    into_custody=Sought(
        r"\b(?:dropped(?:\s+off)?|brought|delivered|took|moved|unloaded|transferred|carried|deposited|let\s+off)\s+(?:[\w-]+\s+){1,6}?(?:off\s+)?(?:at|to|into)\s+(?:the|an?|its|this)\s+(?:[\w-]+\s+){0,2}?"
        r"(?:staging|detention|processing|holding|ICE|immigration)\s+(?:facility|facilities|center|centre|site|hub|jail|camp)\b",
        re.IGNORECASE,
    ),
    back_in=Sought(
        r"\b(?:return(?:ed|s|ing)?(?:\s+(?:safely|empty|again))?|(?:went|flew|came|turn(?:ed|s|ing)?|head(?:ed|ing)|sent|ordered|called|limped|brought|landed|touched\s+down|was|were|is)\s+(?:straight\s+|safely\s+|right\s+)?(?:back|home|again|round|around)(?:\s+and\s+(?:landed|returned|flew\s+back))?)\s+"
        r"(?:to|in|at)\s+(?:the\s+)?(?:(?:airport|base|airfield)\s+(?:in|at|of)\s+)?$",
        re.IGNORECASE,
    ),
    came_down=Sought(
        r"\b(?:land(?:ed|s|ing)|touch(?:ed|es)\s+down|came\s+down|(?:set|put)\s+(?:[\w’'-]+\s+){0,4}?(?:down|off)|(?:is|was|were|are)\s+(?:back|safe|again))\s+(?:again\s+|back\s+)?(?:in|at)\s+(?:the\s+)?$",
        re.IGNORECASE,
    ),
    fetches=Sought(
        r"\b(?:return\w*|back|again|home|diverted|rerouted|pick(?:s|ed|ing)?\s+(?:\w+\s+)?up|collect\w*|fetch\w*|load|empty|then|before|first|after)\b",
        re.IGNORECASE,
    ),
    office=re.compile(
        r"(?:['’]s?)?\s+(?:(?:foreign|interior|security|justice|prime|home|civil\s+aviation|migration|immigration|border|air)\s+)?(?:authorit(?:y|ies)|"
        r"government|officials?|president|minister|ministry|cabinet|congress|institute|service|office|department|guard|controllers|force)\b|"
        r"\s+(?:has|had|have|will|would|took|got|[a-z]+(?:ed|es|s))\b",
        re.IGNORECASE,
    ),
)
