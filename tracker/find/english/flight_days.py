"""English: the words that `tracker/extract/flight_days.py` reads."""

import re

from tracker.find.language.flight_days import FlightDayWords
from tracker.find.sought import Sought

FLIGHT_DAYS = FlightDayWords(
    departure=Sought(
        r"\b(?:left|to start|should start|will start|leav\w+|rose|depart(?:s|ed|ing|ure)?|took off|take off|takes off|taken off|set (?:off|out)|lifted off|flew|flown|started|take-?off|"
        r"put aboard|put on (?:a|an|another|the) (?:\w+ )?(?:plane|flight|charter|jet|aircraft)|loaded|boarded|moved|sent|dispatched|despatched|headed|had flown|"
        r"(?:was|were|been) (?:deported|expelled|booted|shipped|hauled|whisked|dispatched|bundled))\b",
        re.IGNORECASE,
    ),
    arrival=Sought(
        r"\b(?:land(?:ed|s|ing)?|arriv\w+|touched down|touches down|reach(?:ed|es)?|(?:was|were) (?:at|in|on the ground in) (?:the )?(?-i:[A-ZÀ-Þ])\w+(?: (?-i:[A-ZÀ-Þ])\w+){0,3}(?: (?:near|outside|in) (?-i:[A-ZÀ-Þ])\w+)?(?= (?:base|airport|airfield|on|by|at|before|around|shortly)\b)|receiv\w+|accepted|c[ao]me down|came home|got off|set (?:them|him) down|stepped off|"
        r"got out|gets? in|got to|came(?! (?:back|off|under|of|from the))|came back to(?= (?-i:[A-Z]))|due (?:in|at|there|here|on|to arrive)|admitted|allowed in|drops? (?:off|in)|"
        r"(?:let|set|put|drop\w*|helped) (?:\w+ ){0,3}?(?:off|out|down|ashore)|put off|will(?: now)? come\b(?! (?:back|off|under|from the))|delivered|brought|bring(?:s|ing)?|discharged|"
        r"off-?loaded|unloaded|walked (?:off|down)|called at|stopped (?:over )?(?:in|at)(?=[^.;]{3,60}, where\b)|handed over|ends? in|to end in|(?:had|has|have|to) come(?! (?:back|off|under|from the))|first to leave|"
        r"(?:was|were|been) (?:met|welcomed|greeted)|(?<!was )(?<!were )(?<!been )returned|were home|down in|rolled to|made it to|(?:was|were) (?:down|on the ground|home|back home)|rolled in|pulled in|got home|stepped down|"
        r"stood (?:on|at|off|by)|(?:was|were) in [A-Z]\w+ (?:in time|by|before|at))\b",
        re.IGNORECASE,
    ),
    refusal=Sought(r"\b(?:refus\w+|den(?:y|ied|ies)|block\w*|withdr\w+|revok\w+|reject\w*|turn\w* away|withh\w+|pulled)\b", re.IGNORECASE),
    spoke=Sought(
        r"(?:[,.!?][\"”’]\s*(?:said|wrote|added|posted|tweeted)\s+(?:(?!that\b|it\b|and\b)[\w.’'-]+\s+){1,8}?|\b(?!(?:complaint|lawsuit|suit|filing|petition|motion|affidavit|testimony),\s+(?:late\s+|early\s+)?on\s+$)(?:said|says|confirmed|announced|(?<!been\s)told\s+[\w\s]{1,25}|reported|wrote|posted|tweeted|statement|spoke|acknowledged|agreed|post|note|conference|"
        r"counted|disclosed|dated|bulletin|circulated|published|signed|agreement|deal|(?<!was\s)(?<!were\s)(?<!been\s)met|voted|ruled|asked|demanded|warned|threatened|insisted|learnt|learned|heard|emerged|became\s+known|came\s+to\s+light|explained|stated|revealed|conceded|crowed|gloated|boasted|bragged|trumpeted|hailed|fumed|snapped|moaned|grumbled|thundered|raged|scoffed|joked|quipped|"
        r"(?:complaint|lawsuit|suit|filing|petition|motion|letter|memo|report|interview|briefing|e-?mail|message|release|affidavit|testimony|speech|address|broadcast|article|dispatch)(?:\s+(?:from|by)\s+(?:the\s+)?(?:(?-i:[A-ZÀ-Þ])[\w.’'-]*\s+){0,3}?(?-i:[A-ZÀ-Þ])[\w.’'-]*|\s+(?:filed|submitted|lodged|released|issued|sent|given|aired|made\s+public|delivered)(?:\s+(?:in|with|to|before|by|at)\s+(?:[\w.’'-]+\s+){0,4}?[\w.’'-]+)?)?|"
        r"(?:agreement|deal|accord|pact|truce)\s+(?:with|between)\s+(?:[\w.’'-]+\s+){0,4}?[\w.’'-]+|statement\s+(?:from|by|of)\s+(?:[\w.’'-]+\s+){0,4}?[\w.’'-]+|"
        r"(?:that|which|who)\s+(?:had\s+|has\s+)?(?:began|begun|started|opened|kicked\s+off|was\s+launched|been\s+(?:launched|under\s+way))|"
        r"(?:media\s+encounter|(?:press|news)\s+(?:conference|briefing|meet(?:ing)?)|presser|media\s+(?:chat|briefing))(?:\s+(?:at|in|with)\s+(?:[\w.’'-]+\s+){0,4}?[\w.’'-]+)?|"
        r"(?:filed|lodged|submitted)\s+(?:in|with|before)\s+(?:[\w.’'-]+\s+){0,4}?[\w.’'-]+))(?:\s+(?:late|early|"
        r"earlier|later|again|separately|on\s+X))?(?:,)?\s*(?:on\s+)?$",
        re.IGNORECASE,
    ),
    # 'A flight with 84 people, arrested in Chicago on June 2', 'who took office on January 20'
    of_others=Sought(
        r"\b(?:(?:re-?)?arrest(?:ed|s)?|apprehended|captured|rounded\s+up|taken\s+into\s+(?:custody|detention)|crossed(?:\s+(?:the\s+(?:border|Rio\s+Grande)|into\s+(?:the\s+)?(?-i:[A-Z])[\w.]+(?:\s(?-i:[A-Z])\w+)?))?|(?:who\s+(?:had\s+)?entered\s+the\s+country|entered\s+(?:illegally|the\s+(?:country\s+illegally|United\s+States|US|U\.S\.)))|"
        r"convicted|sentenced|indicted|born|(?:took|taken|takes|taking|assumed)\s+(?:office|power)|sworn\s+in|inaugurated|(?:re-?)?elected|raids?|sweeps?|round-?ups?|inauguration|(?:arrests?|arrested|apprehended|apprehensions|encounters)\b[^.;]{0,40}?\band\s+(?:[\d,]+|[a-z-]+))"
        r"(?:\s+(?:in|at|near)\s+(?:the\s+)?(?-i:[A-Z])[\w.’'-]+(?:\s(?-i:[A-Z])[\w.’'-]+){0,3}(?:,\s(?-i:[A-Z])[\w.]+(?:\s(?-i:[A-Z])\w+)?)?)?,?\s+(?:late\s+|early\s+)?(?:on\s+)?$",
        re.IGNORECASE,
    ),
    # 'One more was on its way to Managua, she said on Wednesday'
    under_way=Sought(
        r"\b(?:was|were|is|are)\s+(?:(?:already|now|still|then|just|even|also)\s+)*(?:on\s+(?:its|their)\s+way|in\s+the\s+air|airborne|aloft|about\s+to\s+(?:land|touch\s+down|take\s+off))\b(?:\s+[\w’'-]+){0,6},?\s+"
        r"(?:(?:an?|the)\s+)?(?:[\w’'-]+\s+){1,4}?(?:said|says|confirmed|announced|told\s+[\w\s]{1,25}|reported|wrote|added|conceded)\s+(?:(?:late|early)\s+)?on\s+$",
        re.IGNORECASE,
    ),
    # 'An appeals court on Wednesday left standing an order that stopped the flight'
    # and 'Late on Saturday, the foreign ministry decried the treatment of those on board'
    ruled=Sought(r"\s+(?:(?:morning|afternoon|evening|night)\s+)?(?:ruled|found|held|declared)\s+(?:that\b|(?:an?|the|its|his|her|their)\s)|,?\s+(?:(?!who\b|that\b|which\b|where\b|when\b|and\b|but\b)[\w’'-]+\s+){1,6}?(?:decried|condemned|denounced|deplored|critici[sz]ed|lamented|slammed|blasted|lambasted|praised|protested(?:\s+against)?|complained\s+(?:of|about))\s+|\s+(?:left\s+(?:standing|in\s+place|intact)|upheld|affirmed|let\s+stand|(?:declined|refused)\s+to\s+(?:lift|stay|block|pause|overturn|reverse)|(?:lifted|stayed|dissolved|reversed|overturned|set\s+aside|extended|prolonged)\s+(?:an?|the|that|this|its|his|her|parts?))\b", re.IGNORECASE),
    # 'The ministry on Wednesday said it had received a flight'
    speaker=re.compile(
        r"\b(?:officials?|governments?|ministry|ministers?|administration|departments?|authorit(?:y|ies)|spokes\w+|presidents?|secretary|agency|embassy|judge|court|police|lawyers?|attorneys?|advocates|rights\s+groups?|institute|office|agency|DHS|ICE|Pentagon|White\s+House)"
        r"\s+(?:late\s+|early\s+)?(?:on\s+)?$", re.IGNORECASE,
    ),
    then_said=re.compile(r"\s+(?:(?:morning|afternoon|evening|night)\s+)?(?:said|says|told|confirmed|announced|reported|acknowledged|disclosed|revealed|stated|declared)\b", re.IGNORECASE),
    # 'On Wednesday, before the hearing, officials told reporters that a flight had left Texas'
    framed_by=re.compile(
        r"(?:\s+(?:morning|afternoon|evening|night))?,?\s+(?:(?:prior|before|after|ahead|during|at|in|hours)\b[^,;]{1,60},\s+)?(?:[\w.’'-]+\s+){1,8}?(?:said|told\s+(?:\w+\s+){1,2}?|confirmed|announced|revealed|disclosed|acknowledged)\s*(?:that\s+)?[^.;]{1,90}?\s(?:had|has|have)\s+(?:already\s+|since\s+)?"
        r"(?:left|departed|landed|arrived|flown|sent|taken|been|deported|returned|removed|brought|carried)\b", re.IGNORECASE,
    ),
    # 'Had agreed to both flights on Friday and changed its mind'
    consented=Sought(
        r"\b(?:agreed|consented|assented|approved|authori[sz]ed|cleared|said\s+yes|(?:gave|given|granted)\s+(?:[\w’'-]+\s+){0,5}?(?:permission|leave|consent|approval|word|nod|go-ahead|clearances?|green\s+light|authori[sz]ations?))\b[^.;]{0,60}?\b(?:on\s+|last\s+|late\s+|early\s+)?$",
        re.IGNORECASE,
    ),
    then_not=re.compile(r"(?:\s+(?:morning|evening|night|afternoon))?,?\s+(?:and|but|before|only\s+to|then|yet)\b", re.IGNORECASE),
    since=Sought(r"\b(?:since|until|before|after|as\s+of|from)\s+$", re.IGNORECASE),
    # 'No charge awaits those who were returned on Monday'
    happened=re.compile(
        r"\b(?:(?:was|were|had\s+been)\s+\w+(?:ed|en|own|ught)|landed|arrived|came|left|got\s+(?:off|out|in))\s+(?:(?!to\b|and\b|but\b)\w+\s+){0,6}on\s+$",
        re.IGNORECASE,
    ),
    # 'is back in Asuncion since Tuesday'
    there_since=re.compile(
        r"\b(?:is|are|has\s+been|have\s+been)\s+(?:\w+\s+)?(?:back|home|here|there|down|safe|on\s+the\s+ground|in\s+[A-Z]\w+)\b[^.;]{0,50}\bsince\s+"
        r"(?:[\w-]+\s+){0,6}?$",
        re.IGNORECASE,
    ),
    when_it_flew=re.compile(r",?\s+when\b", re.IGNORECASE),
    said_that=Sought(r"(?:\s+\w+){0,6}?\s+that\b", re.IGNORECASE),
    postponed=Sought(
        r"\b(?:(?:cancel+ed|called\s+off)(?=[^.]{0,200}\b(?:now|new|fresh)\b)|postpon\w+|reschedul\w+|re-?programm?\w*|re-?timed|re-?booked|put\s+(?:off|back)|push(?:ed|es|ing)|mov(?:ed|es|ing)|delay\w*|deferr?\w*|shift\w*|held\s+over|"
        r"carried\s+over|slipp\w+|slid|bumped|reset|brought\s+(?:forward|back)|not\b[^.;]{0,60}\bbut|(?:is|are)\s+now)\b",
        re.IGNORECASE,
    ),
    # at the end of the words before the new day
    moved_to=re.compile(
        r"\b(?:postpon\w+|reschedul\w+|re-?programm?\w*|re-?timed|re-?booked|put\s+(?:\w+\s+){0,5}?(?:off|back)|push(?:ed|es|ing)|mov(?:ed|es|ing)|delay\w*|deferr?\w*|shift\w*|held\s+over|"
        r"carried\s+over|slipp\w+|slid|bumped|reset|brought\s+(?:forward|back))\b[^.;]{0,80}?\b(?:to|until|till|for|by)\s+(?:late\s+|early\s+)?(?:the\s+(?:following|next)\s+(?!day)|next\s+)?(?:\w{3,6}day,\s+)?$|"
        r"\b(?:should|would)\s+have\b[^.;]{0,80}\b(?:is|are)\s+now\s+(?:\w+\s+){1,3}?(?:on|for|in)\s+$|\bnot\b[^.;]{0,60}\bbut\s+(?:only\s+)?(?:on\s+)?$|"
        # 'was postponed because of the storm; ICE now has it down for Tuesday'
        r"\b(?:postpon|put\s+off|put\s+back|delay|deferr?|call(?:ed)?\s+off|cancel+|scrub|scrapp|hold|held)\w*\b[^.]{0,200}?\b(?:(?:has|have|had)\s+(?:now\s+)?it\s+(?:now\s+)?(?:down|booked|set|pencil+ed\s+in|listed|scheduled)|(?:is|are)\s+(?:now\s+)?(?:re)?(?:set|due|scheduled|planned|booked|down|expected)"
        r"(?:\s+to\s+\w+)?|(?:new|fresh|next)\s+(?:date|day|slot|attempt)\s+(?:is|was|has\s+been\s+\w+))\s+(?:now\s+)?(?:for|on)\s+(?:late\s+|early\s+)?(?:\w{3,6}day,?\s+)?$",
        re.IGNORECASE,
    ),
    forward=Sought(r"\b(?:forward|earlier|advanced|ahead\s+of)\b", re.IGNORECASE),
    # 'was put off by a day', 'postponed for 24 hours'
    moved_by=Sought(r"\b(?:postponed|put\s+(?:off|back)|deferred|pushed\s+back|moved\s+back|held\s+over)\s+(?:by|for)\s+(?P<count>a|one|two|three|four|five|six|seven|24|48)\s+(?P<unit>day|week|hour)s?\b", re.IGNORECASE),
    moved_by_days={(word, "day"): n for n, word in enumerate("one two three four five six seven".split(), 1)} | {("a", "day"): 1, ("24", "hour"): 1, ("48", "hour"): 2, ("a", "week"): 7, ("one", "week"): 7},
    # 'It was still dark on Thursday when a plane that had left on Tuesday let them out'
    it_was_when=Sought(r"\W*it\s+was\s+[^.;,]{0,60}?\bwhen\b", re.IGNORECASE),
    # 'the Friday flight', 'its June 3 charter'
    the_one_of=Sought(r"\b(?:the|its|their|that|this|a)\s+(?:(?:late|early)\s+)?$", re.IGNORECASE),
    meant_for=Sought(
        r"\b(?:supposed|due|scheduled|meant|set|planned|expected|booked|slated|intended|was|were)\s+(?:to\b|for\b)[^.;]{0,90}$", re.IGNORECASE
    ),
    # '9.40 A deportation plane takes off', '11:15 a.m.': an hour with which a line of a live page begins.
    time_stamp=re.compile(r"\W*\d{1,2}[.:]\d\d(?:\s*[ap]\.?m\b\.?)?(?=\s|$)", re.IGNORECASE),
    # 'That was on Tuesday', 'the landing, on Tuesday, took ten minutes', 'on Tuesday its doors were opened'
    that_was=Sought(
        r"^\W*(?:(?:all\s+)?(?:this|that)|it|the\s+(?:landing|arrival|flight|journey|trip|handover|return|transfer|date))\b[^.;]{0,30}?\b(?:was|happened|took\s+place|occurred|fell)\b|^\W*(?:the\s+)?date(?:\s+of\s+the\s+\w+)?:|"
        r"^\W*the\s+(?:landing|arrival|handover|transfer|disembarkation),\s+on\b|"
        r"\b(?:its|the)\s+(?:doors?|wheels|hatch|ramp|engines)\s+(?:was|were|touched|came|went|opened|stopped|fell)\b|^\W*(?:on\s+\w+day\b[^.;]{0,20},?\s+)?(?:they|the\s+(?:passengers|deportees|group|returnees|men|women|people))\s+(?:got|stepped|climbed|walked|were\s+(?:home|on\s+the\s+ground|let\s+(?:off|out)|led\s+off|free))\b",
        re.IGNORECASE,
    ),
    # 'The decree is dated March 15', 'elections are on November 30': no day of what is told next
    of_something_else=Sought(
        r"\b(?:arrest\w*|detain\w*|sign(?:s|ed)|dated|date\s+from|elections?|court|judge|hear(?:s|ing|ings)|congress|parliament|senate|debate\w*|spoke|speaks|thank\w*|clos(?:e|es|ed)|open(?:s|ed)|agree\w*|decree\w*|law|treaty|met|meets?|"
        r"meeting|said|says|vote[sd]?|embassy|consulate|consul|born|seen|died|killed|lawyer|trial|sentenced|ruled|ruling|order(?:ed)?|protest\w*|strike|holidays?|inaugurat\w*|expires?|deadline)\b",
        re.IGNORECASE,
    ),
    counted_on=Sought(r"\b(?:days?|nights?|mornings?|evenings?|hours)\s+(?:later|after|earlier|before)|\b(?:following|next|previous|(?:the|that)\s+(?:very\s+)?same)\s|\bthe\s+(?:day|morning|night|evening)\s+following|\bthat\s+(?:day|night|evening|morning|afternoon)\b", re.IGNORECASE),
    two_days=re.compile(r"\s+(?:and|&)\s+", re.IGNORECASE),
    # 'one on Monday and one on Tuesday', of two flights
    and_then=re.compile(r"(?:\s+(?:morning|afternoon|evening|night|noon))?(?:,?\s+and\s+|,\s+(?=the\s+(?:other|second)\b|another\b))(?:(?P<one>one|the\s+(?:other|second)|another(?:\s+one)?)\s+)?(?:(?:late|early)\s+)?(?:on\s+)?(?:the\s+)?", re.IGNORECASE),
    something_else=re.compile(r"\b(?:was|were|has|have|had|is|are|broke|left|marched|met|sued|said|told|got|began|asked|returned)\b", re.IGNORECASE),
    one_on=Sought(r"\b(?:one|the\s+(?:first|one))\s+(?:(?:late|early)\s+)?(?:on\s+)?$", re.IGNORECASE),
    listed=re.compile(r",\s+(?:and\s+)?(?:on\s+)?(?:the\s+)?|\s+and\s+(?:on\s+)?(?:the\s+)?", re.IGNORECASE),
    and_again=re.compile(
        r",?\s+and\s+(?:(?:again|another|a\s+second|once\s+more|one\s+more|also)\s+)+(?:(?:late|early)\s+)?(?:on\s+)?(?:the\s+)?",
        re.IGNORECASE,
    ),
)
