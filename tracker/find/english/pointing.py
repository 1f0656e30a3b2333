"""English: the words that `tracker/extract/pointing.py` reads."""

import re

from tracker.find.language.pointing import PointingWords
from tracker.find.sought import Sought

POINTING = PointingWords(
    brought_them=Sought(
        r"\b(?:brought|bring|carr(?:ied|y)|took|taken|take|flew|flown|fly|transported|returned|delivered|fetched|bore|borne|set|put|let|dropped|lifted|"
        r"collected|picked)\s+(?:them|him|her|all\s+of\s+them|everyone|the\s+group)\b", re.IGNORECASE),
    did=re.compile(
        r"\s+(?:[\w’'-]+\s+){0,4}?(?:did|had|was|were|flew|brought|carried|made|took|delivered|handled|provided|served|performed|bore)\b", re.IGNORECASE
    ),
    in_general=re.compile(
        r"\b(?:can|could|may|might|would|should|never|not|usually|normally|each|every|costs?|than|if|last\s+(?:year|month|summer|winter|spring|autumn)|(?:years?|months?)\s+(?:ago|before|earlier)|had\s+been)\b", re.IGNORECASE
    ),
    left_there=Sought(r"\b(?:another|one|flight|plane|jet|charter|more|left|flown|set\s+off|set\s+out|took\s+off)\s+from\s+there\b|\bfrom\s+the\s+same\s+(?:airfield|airport|base|field|runway|city)\b", re.IGNORECASE),
    here=Sought(r"\bhere\b|\bthis\s+(?:city|capital|country)\b", re.IGNORECASE),
    homeward=Sought(
        r"\b(?:brought\s+(?:back|home)|came\s+(?:back|home|in)|flown\s+(?:back|home)|sent\s+(?:back|home)|returned\s+home)\b", re.IGNORECASE
    ),
    of_those=Sought(
        r"\b(?:seats|room|places)\s+for\b|"
        r"\bthere\s+were\s+(?:[\w-]+\s+){1,5}?of\s+them\b|\b(?:there\s+were|each\s+of\s+the|all\s+of\s+the|all|the|those)\s+(?:\w+\s+){0,2}?(?:\d|[a-z]+)[\w,-]*\s+(?:of\s+them|detainees|deportees|"
        r"passengers|migrants|men|people|returnees)\b|"
        # 'According to an official, 44 Nigerians were brought home'
        r"\b(?:nationals|citizens|compatriots|returnees|deportees|people|persons|(?-i:[A-Z])\w+(?:ns|is|ese|os|as))(?:,[^,.;]{1,40},)?\s+(?:were|had\s+been|have\s+been)\s+(?:\w+ly\s+)?"
        r"(?:(?:brought|flown|sent|taken)\s+(?:back|home)|returned|repatriated)\b|"
        r"^\W*all\s+(?:of\s+the\s+)?[\w-]+\s+(?:have|had|are|were)\b|\b(?:in|on)\s+(?:one\s+of\s+them|the\s+other)\b|"
        r"\bon\s+(?:board|the\s+(?:flight|plane|aircraft|stairs|steps|ramp|gangway))|\baboard\b|\b(?:in|on|inside)\s+(?:it|them)\b|\b(?:was|is)\s+the\s+(?:number|total|count|tally|figure)\b|"
        # 'about 80 were to be on it'
        r"\b(?:be|been|travel\w*|put|fly|flown|aboard)\s+(?:\w+\s+)?(?:on|in|aboard)\s+(?:it|them|both|(?:this|that|the)\s+(?:plane|flight|aircraft|jet|charter))\b|"
        r"\bit\s+(?:had\s+)?(?:carried|held|brought|had)\b|\bmade\s+(?:up\s+the\s+(?:group|load|party|contingent)|the\s+(?:trip|journey|flight|crossing))\b|\breturned\s+(?:in\s+)?(?:this|that)\s+way\b|\btook\s+in\s+(?:the\s+)?(?:\d+|[a-z]+-?[a-z]*)\s*[.;]|\b(?:walked|got|stepped|climbed|came|filed|led|let|helped)\s+(?:off|down|out)\b|\bdisembark\w*|"
        r"\b(?:counted|registered|processed)\s+(?:\w+\s+)?\d+|\bits\s+(?:\w+\s+)?[\w-]+\s+(?:passengers|deportees|people|men|women|returnees|migrants)\b|\b(?:seats|places)\b[^.;]{0,30}\b(?:taken|filled|occupied|used)\b|"
        r"\b(?:inside|in\s+the\s+(?:cabin|hold|belly)|behind\s+the\s+crew|(?:down|from)\s+the\s+(?:stairs|steps|ramp)|with\s+(?:it|them)|out(?:\s+of\s+it)?)\s+(?:sat|were|was|came|climbed|stepped|walked|filed|stumbled|emerged)\b|"
        r"\b(?:walked|filed|came|trooped|shuffled|marched|streamed|limped|went)\s+(?:across|over|into|through|past|towards?|to)\s+(?:the\s+|a\s+)?(?:[\w-]+\s+)?(?:tarmac|apron|runway|hall|terminal|building|hangar|lounge|desks?|counters?|officers?|officials?)\b|"
        r"\b(?:in\s+all|altogether|in\s+total)\b|\b(?:were|was)\s+(?:(?:back\s+)?home|back\s+in\s+(?:their|the)\s+(?:own\s+)?(?:country|homeland))\b|\b(?:took|taken|let)\s+in\b[^.;]{0,40}\bthat\s+(?:day|night|evening|morning|afternoon)\b|"
        r"\b(?:spoke|speaks|spoken)\s+of\s+[\w-]+\s+(?:people|deportees|returnees)\b|\bby\s+(?:the|his|her|their|one)\s+(?:\w+\s+)?(?:count|reckoning|tally)\b|"
        r"\b(?:list|manifest|register)\s+(?:runs?|ran|holds?|has|had|names?|bears?|comes?|came)\b|\bof\s+those\s+on\s+it\b|\b(?:who|that)\s+(?:were|was|had\s+been)\s+(?:to\s+(?:go|fly|leave|travel|be)|on\s+(?:it|board))\b",
        re.IGNORECASE,
    ),
    same_place=Sought(
        r"\b(?:the\s+same\s+(?:airport|base|city|country|place)|(?:to|landed|arrived|flown|flew|went|sent|taken|down|plane|planes|flight|flights|jet|"
        r"aircraft)\s+(?:\w+\s+){0,2}(?:there|here)\b|(?:in|to|at|into|reached|for)\s+(?:(?:the|that)\s+(?:(?:(?:american|u\.?s\.?|naval|military|navy)\s+){0,2}(?:base|naval\s+station)|country|island|territory|republic|kingdom|(?:[\w-]+\s+){1,2}(?:country|nation|republic|kingdom|archipelago))|their\s+(?:own\s+)?country)\b)",
        re.IGNORECASE,
    ),
    some_of_them=re.compile(r"\W*(?:of\s+(?:that|the|those|these|them)\b|among\s+(?:them|those)\b)", re.IGNORECASE),
    stops=Sought(
        r"\b(?:from\s+there|then|and\s+on\s+to|onwards?|continu(?:ed|es|ing)|before\s+(?:flying|going|continuing|proceeding|travel+ing|heading|moving|(?:it|the\s+\w+)\s+(?:flew|went|proceeded|continued|carried|took\s+off|flies|goes|proceeds|continues|carries|moves|moved|heads|headed|travels|travelled))|proceed(?:ed|s|ing)|"
        r"(?:went|goes|going|gone|flew|flies|flown|flying|carried|travel\w*|pressed|moved|headed|heading|took\s+off)\s+(?:again\s+)?on(?:\s+the\s+same\s+\w+)?(?=\s+(?:to|towards?|for|with)\b)|went\s+on|hopped\s+(?:on|over|across)|next|"
        r"(?:second|last|final|further)\s+(?:stop|leg|landing)|(?:two|three|four)\s+(?:stops|landings|stopovers|deliveries)|after\s+that|later\s+(?:in|at|the\s+same\s+\w+))\b", re.IGNORECASE
    ),
    such=Sought(r"(?<!\blast )(?<!\bprevious )(?<!\bonly )(?<!\bearlier )\b(?:such|similar)\b", re.IGNORECASE),
    the_craft=frozenset({"it", "the plane", "the aircraft", "the jet", "the airplane", "the machine", "the same plane", "the same aircraft", "the same jet"}),
    told_which=re.compile(r",?\s+(?:for|to\s+[A-Z]|that|which|whose|carrying|with|bound|of|promised|due|expected|scheduled|planned|meant|headed)\b"),
    by_which=re.compile(
        r"\s+(?:(?:in|on|by|with|aboard)\s+which|that|whose|(?:which\s+)?(?=(?:the\s+)?(?:Americans?|United\s+States|U\.?S|Washington|ICE|Pentagon|air\s+force|army|military|Homeland)\b))\s*(?!(?:is|was|are|were|would|could|might|may|never|had\s+been)\b)", re.IGNORECASE
    ),
    same_craft=Sought(r"\bthe\s+same\s+(?:\w+\s+)?(?:plane|jet|aircraft|airplane|machine|airliner|charter|boeing|airbus|7[2-8]7)\b", re.IGNORECASE),
    of_people=re.compile(r"\s+(?:groups?|batch(?:es)?|part(?:y|ies)|lots?|contingents?)\b", re.IGNORECASE),
    says_it=Sought(r"\b(?:it|its)\b", re.IGNORECASE),
    there=Sought(
        r"\b(?:landed|arrived|flown|flew|went|sent|taken|down|(?:roll|put|set|pull|turn)\w*\s+up|planes?|flights?|jets?|aircraft)\s+(?:\w+\s+){0,2}there\b", re.IGNORECASE
    ),
    the_group=Sought(
        r"^\W*(?:(?:but|and|then|so|yet)\s+)?(?:(?:by|on|at|before|towards?|early|late|the\s+(?:next|following)|that|two|three|a)\s+(?:[\w’'-]+\s+){0,4}?(?:\w+day|morning|evening|night|noon|midnight|dawn|dusk|afternoon|daybreak|nightfall|breakfast|lunch|day|hours?|later)(?:\s+(?:morning|evening|night|afternoon|noon|later))?,?\s+)?"
        r"(?:they|everyone|everybody|all\s+of\s+them|the\s+lot|its\s+passengers|the\s+(?:(?:whole|entire|same|\w+ty|\w+teen)\s+)?(?:group|party|lot|migrants|passengers|deportees|men|women|people|returnees|detainees))\b", re.IGNORECASE),
    arrived=Sought(r"\b(?:to|will|should|would)\s+follow\b|\b(?:told|asked|warned|advised)\s+us\s+to\b|\bwe\s+(?:expect|await|are\s+expecting|are\s+awaiting|have\s+been\s+told)\b|\bcame\s+(?:on|aboard|by)\s+(?:an?|one|two|three|another)\b|\b(?:still|yet)\s+to\s+come\b|\b(?:arriv(?:ed|es)|land(?:ed|s)|touch(?:ed|es)\s+down|(?:came|come)\s+in|got\s+in|brought)\b|\b(?:came|comes)\s+(?:an?|two|three|four|another|the)\b", re.IGNORECASE),
    on_the_way=re.compile(
        r"\b(?:on\s+(?:its|the)\s+way|call(?:ed|s)\s+at|stopped|stop|next|then|onward|on\s+to|further|went\s+on|goes\s+on|fly\s+on|flew\s+on|remaining|rest|"
        r"other|continu\w*|before\s+that|earlier|the\s+same\s+(?:\w+\s+)?(?:plane|jet|aircraft|flight|charter|machine)|with\s+what\s+remained)\b",
        re.IGNORECASE,
    ),
    # 'Around 300 migrants sat on buses for hours before they were taken back to their cells'.
    waited=Sought(
        r"\b(?:(?:taken|brought|driven|bused|sent|led|returned|marched|went)\s+(?:straight\s+)?back\s+(?:to|into)|(?:sat|waited|waiting|spent|stood|stayed|remained|"
        r"were\s+left|stuck|stranded)\b[^.;]{0,40}\b(?:hours?|bus(?:es)?|vans?|tarmac|apron|runway|night|board|plane|hangar|cells?))\b",
        re.IGNORECASE,
    ),
    # Between a count and its place: 'brought 22 deported Trinidad and Tobago nationals to Piarco'.
    nationals_to=re.compile(
        r"(?:\s+[\w’'-]+){0,7}?\s+(?:nationals|citizens|people|men|women|deportees|migrants)\s+(?:back\s+|home\s+)?(?:to|in|at|for)\s+(?:the\s+)?", re.IGNORECASE
    ),
    # 'A further 53 people are expected on Thursday', 'Eleven more are to follow', 'He said another 40 would be flown in'
    more_people=re.compile(
        r"\W*(?:(?:[\w’'.-]+\s+){1,9}?(?:said|says|told(?:\s+[\w’'-]+){1,6}?|announced|confirmed|added|expects?)\s+(?:that\s+)?)?"
        r"(?:(?:(?:a|another|some|about|around|up\s+to|at\s+least)\s+)*(?:further\s+|additional\s+|another\s+)?[\w-]+\s+(?:more|others?|further|additional|(?:\w+\s+)?(?:people|persons|deportees|migrants|nationals|citizens|(?-i:[A-ZÀ-Þ])\w+(?:ns|ese|is)))\b(?:\s+(?:people|deportees|migrants|nationals|men|women|(?-i:[A-ZÀ-Þ])\w+))?\s+"
        r"(?:are|were|will|would|should)\s+(?:(?:now|also|then)\s+)?(?:expected|due|scheduled|set|follow|arrive|land|be\s+(?:flown|returned|brought|deported|sent)|to\s+(?:follow|arrive|land|come|be\s+(?:flown|returned|brought|deported|sent|received)))\b|"
        r"(?:another|a\s+further)\s+(?:(?:about|some)\s+)?[\w-]+\s+(?:are|were|will|would|should)\s+(?:(?:now|also|then|soon)\s+)?(?:to\s+)?be\s+(?:flown|returned|brought|deported|sent|received|repatriated)\b)", re.IGNORECASE
    ),
    # 'went on to Freetown with the other 19'
    with_the_other=Sought(r"\b(?:with|carrying|leaving|for)\s+(?:the\s+)?(?:(?:other|remaining|last|rest\s+of\s+the|further|additional|remaining\s+group\s+of)\s+)?$", re.IGNORECASE),
    # 'Before coming to Dhaka', 'on its way to Hanoi'
    before_the_end=Sought(
        r"^\W*(?:(?:(?:shortly|just|some\s+hours|hours|a\s+day)\s+)?before\s+(?:coming|going|flying|travell?ing|continuing|proceeding|heading|carrying\s+on|it\s+(?:came|went|flew))\s+(?:on\s+)?(?:to|for)|before\s+(?:reaching|landing\s+(?:in|at)|arriving\s+(?:in|at))|(?:on\s+(?:its|the)\s+way|en\s+route|prior\s+to\s+(?:flying|going|coming))\s+to)\s+(?:the\s+)?$",
        re.IGNORECASE,
    ),
    brought_home=Sought(r"\b(?:brought|took|flew|carried)\s+(?:[\w’'-]+\s+){1,6}?(?:home|back)\b(?!\s+to\b)", re.IGNORECASE),
    hour=Sought(
        r"\b(?:an|one|two|three|four|five|six|half\s+an|several|some|a\s+few|\d{1,2})\s+(?:hours?|minutes)\s+(?:later|after(?:wards?)?|earlier|before)\b|\b(?:shortly|soon)\s+(?:after(?:wards?)?|before(?:hand)?)\b(?=[\s,.]|$)|\b(?:hours|minutes|moments)\s+later\b|\bwithin\s+(?:the|an|two|three|a\s+few)\s+hours?\b|\b(?:(?:minutes|right|close|hard|just)\s+behind|in\s+quick\s+succession|on\s+its\s+heels)\b|"
        r"\b(?:at|around|about|before|after|by|past|towards?)\s+(?:\w+\s+)?(?:\d{1,2}[:.]\d\d\b|\d{1,2}\s*(?:a|p)\.?\s?m\b|noon\b|midnight\b|dawn\b|"
        r"daybreak\b|nightfall\b|sunset\b|sunrise\b|dusk\b|\w+\s+in\s+the\s+(?:morning|afternoon|evening)\b|\w+\s+o['’]clock\b)|\btowards?\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!\s+\w+s\b)",
        re.IGNORECASE,
    ),
)
