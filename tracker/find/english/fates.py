"""English: the words that `tracker/extract/fates.py` reads."""

import re

from tracker.find.found import spaced
from tracker.find.language.fates import FateWords
from tracker.find.sought import Sought
from tracker.models import Outcome

FATES = FateWords(
    # Between a state and what it does to the flight: 'Guatemala has since', 'Quito's government on Tuesday'.
    its_act=re.compile(
        spaced(
            r"^(?:['’]s?)?(?: (?:government|authorities|president|foreign ministry|ministry|civil aviation \w+|cabinet|congress))?(?:[\s,]+(?:has|have|had|then|"
            r"since|also|later|again|suddenly|abruptly|on|last|this|\w+day|\w+ly|yesterday|today|late|early|at the last minute|then|itself|simply|first|twice))* ?$"
        ),
        re.IGNORECASE,
    ),
    was_planned=re.compile(r"(?:was|were|had|been|due|expected|scheduled|bound|meant|supposed|planned|announced)\b", re.IGNORECASE),
    landed=re.compile(
        r"(?:(?:has|have|had)\s+(?:\w+ly\s+|at\s+last\s+|now\s+)?(?:come|gone)\b|landed|touched|arrived|disembarked|reached|got\s+(?:off|out|in)|set\s+(?:\w+\s+)?down|came\s+(?:down|in)|walked\s+(?:off|down)|stepped|took|taken|"
        r"left\b|departed|brought|flew|flown|carried|received|accepted|delivered|returned(?!\s+to\s+(?:base|its))|sent)\b",
        re.IGNORECASE,
    ),
    # 'the aircraft it kept out yesterday will be received tomorrow'
    will_be_let_in=re.compile(r"(?:will|is\s+(?:now\s+)?to|may\s+now|can\s+now|are\s+(?:now\s+)?to)\s+(?:now\s+|after\s+all\s+)?(?:be\s+)?(?:received|admitted|accepted|let\s+in|allowed|welcomed|land|arrive|come|fly|leave|take\s+off)\b", re.IGNORECASE),
    # 'It came down at Kano instead', 'bad weather forced it to put down in Abuja': where a flight that was to land elsewhere did land.
    instead=Sought(
        r"\b(?P<landed>(?:landed|touched\s+down|came\s+(?:down|in)|(?:put|set)\s+(?:it\s+)?down|(?:put|set|dropped|let)\s+(?:them|the\s+\w+)\s+(?:off|down|out)|arrived)\b(?=[^.;]{0,60}\binstead\b)|(?<=\binstead\s)(?:landed|touched\s+down|came\s+down|(?:put|set)\s+down|arrived)|(?:diverted|rerouted|redirected)(?=\s+to\b)|"
        r"(?:forced|obliged|made|led|caused)\s+(?:it|them|the\s+[\w-]+)\s+to\s+(?:land|put\s+(?:it\s+)?down|set\s+(?:it\s+)?down|come\s+down|touch\s+down|divert))\b",
        re.IGNORECASE,
    ),
    let_in=re.compile(r"(?:let|allowed|admitted|permitted|cleared|waved|took|got|flown|came|made|walked|were|was|went|goes|rolled|touched)\b", re.IGNORECASE),
    set_out=re.compile(r"(?:left|departed|took\s+off|taken\s+off|set\s+(?:off|out)|flew|flown|sent)\b", re.IGNORECASE),
    stood=re.compile(r"\b(?:ground|tarmac|apron|runway|ramp|stand)$", re.IGNORECASE),
    on_board=re.compile(r"aboard|on\s+board", re.IGNORECASE),
    # 'No deportation flight has left El Paso for India since then, contradicting posts that spoke of one on Monday', but not 'no plane came until Monday'
    not_one=re.compile(
        r"^\W*(?!(?:none|neither|not\s+one)(?:\s+of\s+(?:them|these|those))?\s+(?:was|were|had\s+been|flew|took|lasted|carried|held|went)\s+(?:as|so|more|further|farther|\w+er)\s)(?:not\s+(?:a\s+single\s+)?one|none|neither|(?:[^.;]{0,60}\s)?where\s+(?:nothing|nobody|no\s+one)\s+(?:[\w’'-]+\s+){0,4}?(?:has|had|have)|no\s+one|nobody|no\s+(?-i:[A-ZÀ-Þ])\w+\s+(?:had|have|has|was|were|ever)|"
        r"(?:[^,;]{1,40},\s+)?(?:no|not\s+(?:a|one)(?:\s+single)?)\s+(?:[\w-]+\s+){0,3}?(?:planes?|flights?|jets?|aircraft|charters?|deportees|migrants)\s+(?:(?:had|have|has|was|were|ever|yet)\s+)*(?:left|landed|come|came|arrived|flown|departed|gone|taken\s+off|took\s+off|been|reached|returned|brought|sent)\b"
        r"(?![^.]*\b(?:but|until|before|when|except|then|apart|other|without|only|although|while|and)\b))\b",
        re.IGNORECASE,
    ),
    was_at=re.compile(r"(?:was|were|stood|sat|queued|waited)\b[^.;]{0,24}\b(?:at|in)", re.IGNORECASE),
    # '22 deported Moldovans': who they are, not what became of them.
    attributive=re.compile(r"(?:deported|expelled|repatriated|removed|returned|detained)\Z", re.IGNORECASE),
    before_adjective=re.compile(
        r"(?:\b(?:with|of|the|some|about|and|for|its|their|these|those|from|by|other|more|few|several|only|all|both|hundred|dozen|carrying|holding)|\d|"
        r"\b[a-z]+(?:teen|ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\s+$",
        re.IGNORECASE,
    ),
    noun_after=re.compile(
        r"\s+(?:(?-i:[A-ZÀ-Þ])\w+(?:s|ese|ish)\b|people|persons|men|women|migrants|nationals|citizens|passengers)(?!\s+on\b)", re.IGNORECASE
    ),
    # Words that open a clause in which a refusal, a calling off or a plan is not that of the landing told before it.
    subordinate={
        Outcome.DENIED: re.compile(r"\b(?:after|since|although|though|despite|until)\b", re.IGNORECASE),
        Outcome.TURNED_BACK: re.compile(r"\b(?:although|though|despite|even\s+as|in\s+spite\s+of|in\s+defiance\s+of|notwithstanding|(?:after|before|when|while)\s+(?:an?|the)\s+(?:\w+\s+)?(?:judge|court|magistrate))\b", re.IGNORECASE),
        Outcome.CANCELLED: re.compile(
            r"\b(?:who|whom|whose|which|after|since|although|though|despite|until|resum\w*|once|as\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:judge|court|$)|an?\s+flight\s+(?:that|which))\b",
            re.IGNORECASE,
        ),
        Outcome.PLANNED: re.compile(
            r"\b(?:who|whom|whose|where|which|(?:first|second|third|last|one)\s+of|and\s+(?:\w+\s+)?(?:more|others?))\b", re.IGNORECASE
        ),
    },
    # A landing told before a plan is of a flight that flew, unless the same plane is to go on.
    ended=re.compile(
        r"(?:received|accepted|landed|touched\s+down|arrived|disembarked|set\s+(?:\w+\s+)?down|brought|flew|flown|carried|delivered|stepped\s+(?:off|out)|walked\s+(?:off|down)|got\s+(?:off|out)|climbed\s+(?:off|out|down)|(?:came|was|were)\s+(?:let\s+)?(?:down|off)\b)\b",
        re.IGNORECASE,
    ),
    # 'Took off from Louisiana on Monday and is scheduled to arrive on Tuesday': it is on its way.
    due_down=re.compile(r"(?:(?:is|are|was|were)\s+(?:\w+\s+)?)?(?:scheduled|expected|due|set|slated)\s+to\s+(?:\w+ly\s+)?(?:arrive|land|touch\s+down|reach|get\s+(?:to|in)|come\s+down|(?:make\s+(?:\w+\s+)?)?stops?|refuel|continue)\b|"
        # 'left Mesa and will make stops in two countries', 'departed Texas and was reportedly bound for Juba'
        r"(?:(?:will|would|['’]ll)\s+(?:\w+\s+)?(?:(?:make\s+(?:\w+\s+){0,2}?)?stops?|refuel|pause|land|arrive|touch\s+down|reach|continue|fly\s+on|go\s+on)|(?:is|are|was|were)\s+(?:\w+ly\s+)?(?:bound|headed|destined)\s+for)\b", re.IGNORECASE),
    came_down=re.compile(r"(?:arrived|landed|touched\s+down|came\s+down)", re.IGNORECASE),
    # 'When the jet arrived in Mesa on October 28, ICE was trying to send a man to Liberia'
    in_a_frame=re.compile(r"\W*(?:when|as|once|before|since)\b[^,;]{0,80}$", re.IGNORECASE),
    put_aboard=re.compile(r"(?:(?:put|puts|placed|places|loaded|loads|herded|forced)\b[^.;]{0,80}?\b(?:on|onto|aboard)|boarded)\b", re.IGNORECASE),
    meant_for=re.compile(r"(?:(?:is|are|was|were)\s+)?(?:\w+ly\s+)?(?:bound|headed|destined|meant|intended)\b", re.IGNORECASE),
    its_own_landing=re.compile(
        r"(?![^;]*\b(?:if|unless|before|when|until|another|after|where|who|whom)\b)[^.;]*(?:,|\band|\bbut|\bwhich|\bthat|[–—-])\s+(?:(?:it|which|that|the\s+(?:plane|flight|aircraft|jet))\s+)?(?:(?:is|are|was|were)\s+(?:not\s+)?)?\Z", re.IGNORECASE),
    goes_on=re.compile(r"\b(?:fly|go|continue|proceed|travel)\s+(?:on|further)\b", re.IGNORECASE),
    # 'Venezuela, which had suspended flights in February, received one on Monday'.
    in_relative=re.compile(r"\bwhom\s+(?:[\w’']+\s+){0,3}$|,\s+(?:which|that|who|whose\s+\w+)\s+(?:[\w’']+\s+){0,3}$", re.IGNORECASE),
    not_yet=re.compile(r"\b(?:to|who|whom|which|said|says|after|if|when|that|whose)\s+(?:\w+\s+)?$|[;“\"]", re.IGNORECASE),
    back_to=re.compile(
        spaced(
            r"\b(?P<back>(?:(?:took|taken|takes|brought|brings|sent|sends|carried|flew|flown|bore|forced|ordered|drove|steered|guided|diverted|turned|put|chased|led) (?:(?!and\b|then\b|before\b)[\w’'-]+ ){1,8}?(?:back|home)|return(?:ed|s|ing)?|(?:came|come|comes|flew|flown|went|gone|head(?:ed|ing|s)|landed|was|were|is|turned|limped|sent|ordered|called|"
            r"diverted|made its way) (?:\w+ )?back|landed|landing|touched down|came down|put down|set down|end(?:ed|ing)(?: up)?|wound up|finished|diverted|"
            r"rerouted|found (?:itself|themselves))(?: again| home)?(?: \w+){0,2}? (?:to|at|in|on the (?:ground|tarmac) (?:at|in))) (?:the )?(?:(?:airport|base|"
            r"airfield|international) (?:at|in|of) )?$"
        ),
        re.IGNORECASE,
    ),
    has_landed=re.compile(
        r"\b(?:landed(?!\s+(?:back|again))|touched\s+down|arrived|(?:set|put|let|dropped)\s+(?:[\w’'-]+\s+){0,6}?(?:down|off)|unloaded|disembarked|deposited|dropped|delivered|brought|returned\s+(?:[\w-]+\s+){1,4}to|"
        r"(?:took|carried|flew|flown|transported|ferried|airlifted)\s+(?:[\w’'-]+\s+){1,9}?to)\b",
        re.IGNORECASE,
    ),
    # After a landing these tell of the empty plane's way home: 'delivered them to Lima and was back in Texas that night'.
    went_home=re.compile(
        r"(?:(?:was|were)\s+)?back\s+(?:at|in|on)\b|(?:came|come|went|flew|headed|head(?:ing|s))\s+(?:straight\s+)?back\b|return(?:ed|s|ing)?\s+to\b|turn(?:ed|s|ing)?\s+(?:around|round)\b(?!\s+(?:over|mid|half|before|above|off|in\s+(?:the\s+)?(?:air|flight)))",
        re.IGNORECASE,
    ),
    # 'landed in Bogotá but was sent back', 'returned with its passengers'
    all_the_same=re.compile(
        r"\b(?:but|yet|only\s+to|though|although|however|not|never|refus\w+|den(?:y|ied)|still\s+(?:aboard|on\s+board)|unable|turned\s+away|bound|due|was\s+to|were\s+to|meant|would|should)\b", re.IGNORECASE
    ),
    with_them=re.compile(r"\s+(?:after\s+(?:only\s+|just\s+|some\s+|about\s+)?[\w-]+\s+(?:hours?|minutes)\b|because\b|on\s+account\b|owing\b|due\s+to\b)|[^.;]{0,60}?\bwith\s+(?:(?:all|its|his|her|their|the|every|everyone|everybody|them)\b|\d)", re.IGNORECASE),
    stops_there=re.compile(
        r"\s+(?:to\s+refuel|for\s+fuel|to\s+take\s+on|on\s+(?:its|the)\s+way|first\b|and\s+then|before\s+(?:going|flying|continuing))|,?\s+then\b",
        re.IGNORECASE,
    ),
    # 'By nightfall it was in Houston again', 'it was Miami that they saw next'.
    again_there=re.compile(r"\s+(?:again|once\s+more|after\s+all|that\s+(?:[\w’']+\s+){1,4}(?:saw|were\s+in|landed))\b", re.IGNORECASE),
    there_again=re.compile(r"\b(?P<back>(?:was|were|is|are|stood|sat|landed)(?:\s+\w+){0,3}?(?:\s+(?:in|at|on))?)\s+$", re.IGNORECASE),
    sent_back=re.compile(r"sent\s+back\s+to\b", re.IGNORECASE),
    # 'The largest group sent back to Africa': it is people who go back, to where they are from.
    group_sent=re.compile(
        r"\b(?:group|batch|people|migrants|deportees|nationals|citizens|compatriots|number|men|women|returnees|passengers|those)\s+(?:ever\s+|being\s+)?$",
        re.IGNORECASE,
    ),
    by_it=re.compile(spaced(r"^(?: \w+){0,5}? (?:by|from) (?!\w+ing )(?:the )?(?:(?!to\b|for\b)\w+ ){0,2}?(?:in |of )?$"), re.IGNORECASE),
    by_the_us=re.compile(
        spaced(r"(?: (?:again|first|at (?:the )?(?:last|short) \w+))? by (?:the )?(?:Pentagon|Washington|White House|ICE|Americans|United States|U\.?S\.?(?! (?:judge|ally|allies))|American (?:side|government|authorities|embassy|military)|Trump administration|(?:Department of )?Homeland Security|Department of Defense|Air Force|Immigration and Customs Enforcement)\b(?! ally| allies)")
    ),
    gone_to=re.compile(r"\b(?:to|for|in|at|into|from|of|near|on|over|via|bound\s+for)\s+(?:the\s+)?$", re.IGNORECASE),
    # 'According to two officials who asked not to be named', 'and the ministry made no comment', 'after the two governments had signed an agreement'.
    asides=re.compile(
        r",?\s+according\s+to\b[^.;]*|,?\s+(?:who|which)\s+(?:asked|spoke|requested|insisted|declined|refused|did\s+not\s+want|would\s+not|was\s+not|were\s+not|wished|demanded|wanted)\s+(?:[\w’'-]+\s+){0,6}?(?:named|identified|anonym\w+|quoted|comment|condition|speak|talk)\b[^.;]*|"
        r",?\s+(?:and|but|though|although|while)\s+(?:[\w’'-]+\s+){1,5}?(?:(?:made|offered|issued|gave|had)\s+no\s+(?:comment|statement|details|reply|explanation|answer)|(?:declined|refused)\s+to\s+(?:comment|say|confirm)|(?:did|has|have|had|would|could)\s+not\s+(?:immediately\s+)?(?:comment\w*|repl\w+|respond\w*|answer\w*|sa(?:y|id)|reach\w*|confirm\w*))\b[^.;]*|"
        # 'two planes, neither of them marked', 'and not one seat was empty'
        r",\s+(?:neither|none|not\s+one)(?:\s+of\s+(?:them|which|these))?\s+(?:with|of|(?:was|were|being)?\s*(?:\w+ly\s+)?(?:marked|painted|named|lettered|full|announced|bearing|wearing|showing|carrying)\b)[^,.;]*|"
        r",?\s+(?:and|but|though|with)\s+(?:not|no|none|nobody|neither|never)\b[^.;]*?\b(?:seats?|rows?|places?|empty|free|vacant|handcuff\w*|shackle\w*|chain\w*|fetter\w*|cuffs|baggage|luggage|names?|markings?|letter\w*|complain\w*|ill|hurt|injured|children|minors|women)\b[^.;]*|"
        # 'Ninety Peruvians whom the United States no longer wants', 'a band that nobody had ordered', 'a plane with no markings': the negation is of something else
        r"\s+(?:whom|whose)\b(?!\s+(?:the\s+)?(?-i:(?!United|America|Washington|US\b|U\.S|ICE\b|Trump|Homeland)[A-ZÀ-Þ])\w+)(?![^.,;:]*\b(?:land|board|let|admit|receiv|accept|enter|refus|turn))[^.,;:]*|\s+who\s+(?:(?:did|had|have|has|do|could|would)\s+(?:not|never|no\s+longer)|no\s+longer|never)\b(?![^.,;:]*\b(?:land|board|leave|left|fly|flew|flown|arriv|depart|c[ao]me|go|went|reach))[^.,;:]*|"
        r"\s+(?:that|which)\s+(?:nobody|no\s+one|not\s+one|none)\b(?![^.,;:]*\b(?:land|board|left|boarded|reach|came|arriv))[^.,;:]*|\s+with\s+(?:no|nothing|hardly)\b(?!\s+(?:one|passengers|people|deportees|place|leave|permission|landing))[^.,;:]*|"
        r"\s+without\s+(?:an?\s+|any\s+|their\s+|its\s+)?(?:words?|names?|numbers?|markings?|windows?|warning|notice|shoes|shoelaces|laces|belts?|luggage|bags?|cameras?|fuss|ceremony|chains|handcuffs|shackles|incident|delay|explanation|announcement|charge|trial)\b|"
        r"\b(?:none|no\s+other|not\s+one|neither)(?:\s+of\s+(?:them|these|those))?\s+(?:was|were|had\s+been|flew|took|lasted|carried|held|went|cost|drew)\s+(?:(?:as|so)\s+\w+(?:\s+\w+){0,3}?\s+as|(?:\w+er|more\s+\w+)(?:\s+\w+){0,2}?\s+than|(?:more|further|farther|longer)\s+than)\b|"
        r"\b(?:no|not)\s+(?:fewer|less|more|later|earlier)\s+than\b|\bnot\s+(?:counting|including|one\s+at\s+a\s+time|a\s+few|to\s+mention|far|long)\b|\bnever\s+(?:seen|heard)\b|"
        r",?\s+(?:\w+\s+){0,3}(?:after|under|following|since|thanks\s+to)\s+(?:an?|the|their|its)\s+(?:[\w’'-]+\s+){0,8}?(?:agreements?|accord|deal|talks|policy|law)\b[^.;]*",
        re.IGNORECASE,
    ),
    later_today=re.compile(r"\b(?:later\s+(?:on\s+)?(?:today|this\s+\w+)|tonight|this\s+evening|(?:before|by|towards?)\s+(?:midnight|nightfall|evening|dusk|dark|sunset)|(?:late\s+)?(?:in|towards?|by)\s+the\s+evening|before\s+the\s+day\s+is\s+out|in\s+the\s+course\s+of\s+the\s+day)\b", re.IGNORECASE),
    # With one of these a clause does not say that a flight flew.
    unsure=Sought(
        r"\b(?:try(?:ing)?|tries|tried|attempt\w*|(?:as|for)\s+(?:its|their)\s+(?:goal|aim|target|destination)|since\s+(?:the|these|those|such)\s+(?:[\w-]+\s+)?(?:flights|charters|planes|deportations|returns)\s+(?:began|started|resumed|stopped|ended|were)|avoid\w*|tour(?:ed|s)|visit\w*|inspect\w*|suppos\w+|imagin\w+|not|never|no|n['’]t|nor|neither|nobody|none|without|den(?:y|ied|ies|ying)|whether|if|unless|would|could|may|might|should|must|want\w*|rumou?r\w*|hoax\w*|maybe|perhaps|let\s+us\s+say|let[’\']s\s+say|contradict\w*|debunk\w*|refut\w*|fake\w*|"
        r"contrary|reject\w*|dismiss\w*|refus\w*|object\w*|criti\w+|protest\w*|condemn\w*|question\w*|ask\w*|demand\w*|negotiat\w*|talk\w*|discuss\w*|cost\w*|"
        r"(?:was|were|still|only)\s+(?:an?\s+hour|half\s+an\s+hour|\w+\s+(?:minutes|hours|miles|kilomet(?:re|er)s))\s+(?:from|short\s+of|out\s+of|away\s+from)|debat\w*|vot(?:e|ed|ing)\b|sue[sd]?\b|lawsuit|hearing|instead|earlier version|correct\w*|against|told\s+(?:it|them|both|the\s+\w+)\s+to\s+(?:go|turn|fly|head|come|leave|stay|keep)|meetings?|deals?|bills?|summits?|cancel\w*|(?:suspend|halt|paus)\w*(?!\s+(?:all\s+|the\s+|its\s+|such\s+)?(?:deportation\s+|removal\s+)?flights\b)|postpon\w*|fr[eo]ze\w*|shelv\w*|deferr?\w*|withdr[ae]w\w*|bann?(?:ed|s|ing)?|exclud\w*|ignor\w*|turned\s+(?:back|down|away)|abandon\w*|revok\w*|mothball\w*|broke\s+down|every\s+(?:\w+\s+)?(?:week|day|month|year|time|morning|night|fortnight|flight|plane|\w+day)s?|each\s+(?:week|day|month)|video|picture|"
        r"photo\w*|footage|summon\w*|policy|agreement|percent|%|law|court|judge|threat\w*|plans?|hop(?:e|es|ed)|accus\w*|claim\w*|believ\w*|expect\w*|wait\w*\s+for|(?:kept|left)\s+waiting)\b|"
        r"n['’]t\b|\?",
        re.IGNORECASE,
    ),
    of_its_place_only=Sought(
        r"\b(?:asked|offer(?:s|ed)?|propos\w+|request\w*|belong\w*|wants?|wanted|wish\w*|plan\w*|up\s+next|roster|calendar|schedul\w+|(?:re)?fuel\w*|will|would|could|should|may|might|must|is\s+to|are\s+to|if|whether|never|neither|"
        r"practi[sc]e\w*|trains?|training|exercise\w*|based|stationed|for\s+lack|(?:was|were|is|are)\s+the)\b",
        re.IGNORECASE,
    ),
    # 'left for South Sudan and landed instead in Djibouti'
    landed_instead=re.compile(
        r"\b(?P<verb>(?:landed|arrived|touched\s+down|came\s+down|set\s+down|put\s+down|ended\s+up|wound\s+up|diverted|(?:was|were|been)\s+(?:diverted|rerouted|redirected|taken|flown))\s+instead|instead\s+(?:landed|arrived|touched\s+down|came\s+down|set\s+down|put\s+down|went|flew|diverted|ended\s+up|wound\s+up|(?:was|were)\s+(?:diverted|rerouted|redirected|taken|flown)))\s+(?:to|in|at|into)\s+(?:the\s+)?(?:[\w .’'-]+,\s+)?$",
        re.IGNORECASE,
    ),
    diverted_to=re.compile(
        r"\b(?P<verb>flew|flown|went|continued|proceeded|headed|(?:(?:was|were|been)\s+)?(?:diverted|rerouted|redirected|sent)|landed|touched\s+down|set\s+down|put\s+down)\s+(?:on\s+|instead\s+|later\s+)?(?:to|in|at|into)\s+(?:the\s+)?(?:[\w .’'-]+,\s+)?$",
        re.IGNORECASE,
    ),
)
