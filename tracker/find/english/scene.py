"""English: the words that `tracker/extract/scene.py` reads."""

import re

from tracker.find.english.days import DAY, MONTHS
from tracker.find.language.scene import SceneWords
from tracker.find.sought import Sought

SCENE = SceneWords(
    came_out=Sought(
        r"\b(?:fl(?:ew|own)\s+(?:[\w’'-]+\s+){1,4}?in\b|(?:c[ao]mes?|came|got|climb\w*|step\w*|walk\w*|fil(?:ed|es)|stream\w*|led|let|put|set|stumbl\w*|emerg\w*|descend\w*|alight\w*|"
        r"troop\w*)\s+(?:\S+\s+){0,5}?(?:out|off|down|in)|came\s+(?:back|home)|land(?:ed|s)|arriv\w+|touched\s+down|brought|bring|delivered|deliver|unload\w*|"
        r"off-?load\w*|disembark\w*|disgorg\w*|discharg\w*|deposit\w*|dropped|handed\s+over|received|welcomed|met|greeted|rolled|taxied|pulled|stood|"
        r"(?:open|lower|dropp?|unfold|let|put)\w*\s+(?:down\s+)?(?:its|their)\s+(?:[\w-]+\s+)?(?:ramps?|doors?|hatch|tail|stairs|steps)|was\s+on\s+the\s+ground|had\s+(?:on\s+board|aboard)|reached|gave\s+back|returned)\b",
        re.IGNORECASE,
    ),
    to_arrive=Sought(
        r"\b(?:(?:to|will|would|should|may)\s+(?:[\w’'-]+\s+){0,2}?(?:land|arrive|come|touch\s+down|set\s+down|put\s+down|get\s+in|bring|unload|discharge|be\s+(?:in|here|down|met|received))|(?:expects?|expected|awaits?|awaited|expecting|awaiting|braces?|bracing|prepar(?:es?|ing)|ready)|arriv(?:al|es|ing)|lands|comes|(?:is|are)\s+due(?!\s+to\s+(?:leave|depart|take))|"
        r"(?:brings?|promised|announced)|notified|notice\s+of|counting\s+on|counts\s+on)\b", re.IGNORECASE
    ),
    told_from_there=frozenset({"came down the steps", "was on the ground", "gave up its passengers", "came by any way", "came in so many words", "it was a craft", "counted by somebody", "fresh off it"}),
    # 'another group of convicted foreigners was flown from the US to Eswatini'
    were_flown=Sought(
        r"\b(?:flown|deported|expelled|removed|repatriated|sent)\s+(?:back\s+|home\s+|there\s+|out\s+)?(?:(?:by|on|aboard)\s+(?:[\w-]+\s+){1,4}?)?(?:from|by|out\s+of)\s+(?:the\s+)?(?:United\s+States|U\.?S\b|America|Washington)|"
        r"\b(?:United\s+States|U\.?S\.?|Washington|America|ICE|Trump\s+administration)(?:\s+(?:military|government|authorities|officials))?\s+(?:has\s+|have\s+|had\s+)?(?:flew|flown|deported|expelled|sent)\b", re.IGNORECASE
    ),
    only_a_place=re.compile(r"[^\W\d_][^\W\d]*(?:[ '’-][^\W\d_][^\W\d]*){0,3}(?:, [^\W\d_][^\W\d]*(?: [^\W\d_]+)?)?\.\s*"),
    only_a_day=re.compile(rf"\W*(?:{DAY},?\s+)?(?:the\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{MONTHS})|(?:{MONTHS})\s+\d{{1,2}}(?:st|nd|rd|th)?)(?:,?\s+20\d\d)?[\s.:–—-]*", re.IGNORECASE),
    and_more=re.compile(r"(?:,?\s+(?:and|or)\s+|,\s+)(?:the\s+)?", re.IGNORECASE),
    into_the_us=re.compile(
        r"\b(?:to|in|at|into)\s+(?:the\s+)?(?:United\s+States|U\.?S\b|Texas|Louisiana|Florida|Arizona|California|Georgia,|Virginia|New\s+\w+|Miami|Houston|"
        r"Alexandria|El\s+Paso|Harlingen)",
        re.IGNORECASE,
    ),
    of_others=Sought(
        r"\b(?:skid\w*|overr[ua]n|overshot|veer(?:ed|s)|slid|emergency\s+landing|belly\s+landing|crash\w*|collid\w+|burst\s+(?:a\s+)?tyres?|caught\s+fire|ditched|sank|hijack\w*|near\s+miss|wheelchairs?|medicines?|vaccines?|tents|blankets|food|"
        r"supplies|mail|books|computers|equipment|vehicles|horses|cattle|residents|students|pupils|tourists|visitors|shoppers|workers|fans|players|doctors|nurses|soldiers|troops|volunteers|missionaries|delegates|lawmakers|senators|congressm[ae]n|mayors|businessm[ae]n|investors|patients|athletes)\b|"
        r"\b(?:(?:of|by|on|with|aboard)\s+(?-i:Avianca|Copa|LATAM|KLM|Lufthansa|Iberia|Volaris|Aerom[eé]xico|Delta|United\s+Airlines|American\s+Airlines|JetBlue|Southwest|Spirit|Air\s+[A-Z]\w+|[A-Z]\w+\s+(?:Airlines|Airways))\b[^.;]{0,30}\b(?:passengers|travell?ers))\b", re.IGNORECASE
    ),
    into_a_place=re.compile(r"\b(?:to|into)\s+$|\b(?:landed|hotel|motel|cent(?:re|er)|base|airport|facility|prison|jail|shelter)\s+(?:in|at|near|outside)\s+$", re.IGNORECASE),
    from_there=Sought(r"\b(?:flown|brought|driven|moved|bussed|taken|transferred|came|come)\s+in\s+from\b", re.IGNORECASE),
    its_authorities=Sought(
        r"^\W*(?:(?:but|and|however|then|yet|later|there),?\s+)?(?:its|whose)\s+(?:own\s+)?(?:(?:civil\s+)?aviation\s+\w+|foreign\s+\w+|interior\s+\w+|prime\s+minister|"
        r"authorit\w+|government|president|ministers?|ministry|cabinet|parliament|officials?|controllers?|congress|airports?|leaders?|rulers?)\b",
        re.IGNORECASE,
    ),
    passed=re.compile(
        # 'the population of Lima', 'its descent over Managua': there, and not past it
        r"(?:(?<!airport\s)(?<!runway\s)(?<!roofs\s)(?<!lights\s)(?<!suburbs\s)(?<!outskirts\s)(?<!population\s)(?<!siesta\s)(?<!sleep\s)(?<!streets\s)(?<!heat\s)(?<!apron\s)(?<!tarmac\s)(?<!soil\s)(?<!turn\s)(?<!port\s)(?<!peace\s)(?<!quiet\s)\bof|"
        r"(?<!descent\s)(?<!clouds\s)(?<!approach\s)(?<!cloud\s)\bover|\babove|\bpast|\boff|\bnear|\bvia|\bfrom|\boutside|\bunlike|\bthan|\bby\s+way\s+of|\bthrough|\bwith|\b(?:held|kept|detained|jailed|imprisoned|interned|locked\s+up|"
        r"shut\s+up)\s+(?:in|at|on))\s+(?:the\s+)?(?:coast\s+of\s+)?$",
        re.IGNORECASE,
    ),
)
