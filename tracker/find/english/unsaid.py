"""English: the words beside a cue that take its sting out or say something else, and those that give a reason; `tracker/find/outcomes.py` reads them."""

import re
from typing import Any

from tracker.find.english.classes import CRAFT, LETS_IN, MISHAP
from tracker.find.english.days import DAY
from tracker.find.sought import Sought

# By the field of `OutcomeWords`.
UNSAID: dict[str, Any] = {
    # Words that take the sting out of a cue: what is negated, imagined, or general.
    "negated": Sought(
        r"\b(?:never|not|(?:did|do|does|was|were|is|are|had|has|have|would|could|should|must|need)n['’]t|no(?!\s+longer\s+(?:wanted|needed|welcomed))|neither|nor|deni(?:ed|es) (?:that|having)|denied ever)\s+(?:\w+\s+){0,2}$|\bwithout\s+(?:being\s+|having\s+|ever\s+|even\s+|\w+\s+being\s+|\w+\s+having\s+)?$|"
        # 'No deportation flight to Lima has been called off': of a craft that none of them was stopped
        r"\b(?:no|not\s+(?:one|a\s+single)|none|neither)\s+(?:of\s+(?:the|its|their|these|those)\s+)?(?:[\w’'-]+\s+){0,4}?(?:flights?|planes?|jets?|charters?|aircraft)\s+(?:(?:to|for|from)\s+(?:[\w’'-]+\s+){1,3})?(?:was|were|is|are|has|have|had|got)(?:\s+(?:been|ever|yet|so\s+far|\w+ly))*\s+$|"
        # 'Ended its refusal', 'after months of refusal'
        r"\b(?:end|drop|lift|abandon|overc[ao]m|reconsider|relent|soften|overturn|eas)(?:p?ed|s|es|e|p?ing)?\s+(?:(?:on|over|for|about)\s+)?(?:[\w’'-]+\s+){0,2}$|"
        # 'Never before has an American military plane carried migrants to Rwanda'
        r"^\W*(?:never|not\s+once|at\s+no\s+time)(?:\s+(?:before|until\s+(?:now|then|today)|yet|in\s+[\w\s]{1,30}?))?\s+(?:has|had|have|did|was|were)\b(?!\s+(?:so|as)\b)[^.;,]{0,110}$", re.IGNORECASE
    ),
    "imagined": Sought(
        r"\b(?:if|unless|whether|could|might|(?-i:may)|should|had\s+(?:it|they)|in case|threaten(?:ed|s|ing)?\s+to|(?:it|he|she|government|country|state|(?-i:[A-ZÀ-Þ])\w+[^s\W])\s+were\s+to|hypothetical\w*)\b(?:\s+\w+){0,6}\s*$|\b(?:ask|urg|petition|begg?|hop|pray|want|implor|press|plead|wait)(?:ed|es|s|e|ing)?\s+(?:(?:with|for|on\s+\w+day|late|again)\s+){0,2}(?:that\s+)?(?:an?|the|another|any)\s+(?:(?:federal|US|district|immigration|appeals|supreme|\w+day)\s+){0,2}$",
        re.IGNORECASE,
    ),
    # 'Men whose own countries slammed the door on them'
    "by_their_own": Sought(r"\b(?:their|his|her|whose)\s+(?:own|home|native)\s+(?:governments?|countr(?:y|ies)|states?|homelands?|nations?|consulates?)\s+(?:(?:had|has|have|all|\w+ly)\s+)*$", re.IGNORECASE),
    # 'The first since Homeland Security canceled an ICE charter on Feb. 29'
    "stopped_one": re.compile(rf"(?:(?:judge|court)s?\s+(?:\w+\s+)?)?(?:cancel+ed|called\s+off|scrapped|scrubbed|halted|grounded|aborted|refused|rejected|blocked|barred|denied\s+entry\s+to|turn(?:ed)?\s+(?:away|back))\s+(?:an?|one|two|three|another)\s+(?:[\w.’'-]+\s+){{0,5}}?{CRAFT}\b", re.IGNORECASE),
    "since_then": Sought(r"(?<!,\s)\bsince\s+(?:[\w’']+\s+){0,4}$|\b(?:weeks?|months?|years?)\s+after\s+(?:[\w’'.-]+\s+){1,5}$|\b(?:days|weeks|months|years|decades|a\s+(?:week|month|year|decade))\s+of\s+(?:\w+\s+)?$", re.IGNORECASE),
    "whether": Sought(r"\b(?:maybe|perhaps)\s+(?:[\w’'-]+\s+){0,4}$|\b(?:(?:not|n['’]t|nobody|no\s+one|never|nor)(?:\s+yet)?\s+(?:said|say|knows?|known|clear|announced?|disclosed?|told|tell|decided|been\s+\w+)|unclear|unknown|(?:declined|refused)\s+to\s+say|without\s+(?:saying|specifying))\s+(?:\w+\s+)?(?:when|where|how)\b[^.;,]{0,120}$|\bwhether\b[^.;]*$|\bwhat\s+if\b[^.;]*$|\bsuppos(?:e|ing)\b[^.;]*$", re.IGNORECASE),
    # 'backed down and let the 72 deportees land on Tuesday'
    "no_plan": Sought(r"\bno\s+$|\brumou?red\s+to\s+(?:\w+\s+){0,3}$|\b(?:us(?:ed|es|ing)|employ(?:ed|s|ing)|utili[sz](?:ed|es|ing))\s+(?:(?!and\b|but\b|that\b|who\b|which\b)[\w.-]+\s+){1,5}$|\b(?:reject|refus|turn|veto|dropp?|abandon|shelv|scrapp?|oppos|block)(?:ed|s|es|ing)?\s+(?:down\s+)?(?:an?|the|its|any|another)\s+(?:[\w-]+\s+){0,2}$|\b(?:let|lets|letting|saw|watched|seen)\s+(?:(?!and\b|but\b|that\b|who\b|which\b|know\b|be\b)[\w’'-]+\s+){1,12}$", re.IGNORECASE),
    "goes_on": re.compile(
        r"\s*(?:to\s+)?(?:continue|go\s+on|keep\s+\w+ing|grow|increase)\b(?!\s+to\s+[A-Z])|[^.;]{0,40}\bevery\s+\w+", re.IGNORECASE
    ),
    "by_a_court": Sought(rf"\b(?:judge|court|order|injunction|ruling|judges|magistrate|{MISHAP})\b[^.;,]{{0,40}}$", re.IGNORECASE),
    "court_declined": re.compile(r"\b(?:declin|refus|reject|den(?:y|ied))\w*", re.IGNORECASE),
    "of_other_things": re.compile(
        r"(?:cancel|call|postpon|shelv|put|dropp?|scrapp?|abandon|delay|defer|suspend|halt|paus|froze|withdr|abort|postpone|pull|axed?|stopp?)\w*(?:\s+(?:off|back|out\s+of|on\s+hold))?\s+(?:an?|the|its|his|her|their|this|that|all|any|two|further|planned)\s+(?:(?!flight\b|plane\b|and\b|that\b)[\w’'-]+\s+){0,3}?"
        r"(?:meetings?|debates?|hearings?|talks|visits?|summits?|votes?|reports?|speech|negotiations|trips?\s+(?:by|of)|protests?|march(?:es)?|rall(?:y|ies)|lawsuits?|bills?|tariffs?|sanctions?|visas?|aid|law|ruling|interviews?|press\s+conferences?|ceremony|welcome|programmes?|programs?|polic(?:y|ies)|agreements?|deals?|accords?)\b|"
        # 'A judge issued an order blocking deportations, but two planes were already in the air'
        r"(?:(?:judge|court|magistrate|order|ruling|injunction)s?\b[^;]{0,70}?\b)?(?:block|halt|bar|stopp?|prevent|paus|suspend|freez)(?:ed|ing|es|s|e)?\s+(?:the\s+|all\s+|such\s+|further\s+|any\s+)?(?:deportations?|removals?|expulsions?)\b[^.;]{0,90}?\b(?:but|though|although|when|while|after|by\s+then)\b[^.;]{0,80}?\b(?:(?:already|by\s+then|still)\s+(?:in\s+the\s+air|under\s?way|airborne|gone|left|departed|taken\s+off|over|on\s+(?:its|their)\s+way)|had\s+(?:already|by\s+then)\b|(?:in\s+the\s+air|airborne)\s+(?:already|by\s+then))|"
        # 'suspended the flights after most of those aboard a May 13 flight tested positive'
        r"(?:suspend|halt|paus|stopp|froze|freez)(?:ed|es|ing|s)?\s+(?:the\s+|all\s+|such\s+|its\s+)?(?:[\w-]+\s+)?flights\s+(?:[\w\s]{1,25}\s)?after\b[^.;]{0,110}\b(?:tested\s+positive|infected|infections?|cases)\b|"
        # 'two buses, transporting the deportees to the Nairobi-bound plane'
        r"(?:transporting|carrying|taking|bringing|ferrying|delivering|driving|busing|shuttling)\s+(?:[\w’'-]+\s+){0,5}?(?:to|towards?)\s+(?:the|its|their|that)\s+(?!plane\s+to\b)(?:[\w’'-]+\s+){0,3}?(?:planes?|aircraft|jets?|airliners?|tarmac)\b(?!\s+(?:of|in|at)\b)",
        re.IGNORECASE,
    ),
    "found_false": re.compile(
        r"[^.;:]{0,120}\b(?:were|was|are|is|proved|turned\s+out\s+to\s+be|to\s+be)\s+(?:\w+\s+){0,2}?(?:false|untrue|not\s+true|fake|fakes|a\s+hoax|hoaxes|invented|baseless|unfounded|fabricat\w+|incorrect|made\s+up(?!\s+for)|a\s+lie|lies\b|fiction)\b|"
        # 'a flight carrying deportees might leave on Thursday'
        r"(?:(?<=carrying)|(?<=transporting)|(?<=bringing)|(?<=ing\sdeported)|(?<=ing\sexpelled)|(?<=ing\srepatriated))\s+[^.;:,]{0,60}?\b(?:might|could|(?-i:may))\s+(?:(?:soon|also|still|yet|even|well)\s+)?(?:depart|leave|take\s+off|fly|land|arrive|set\s+(?:off|out)|follow|reach|go|be\s+(?:sent|flown|on\s+its\s+way)|have\s+(?:\w+\s+){0,2}?(?:occurred|happened|taken\s+place|left|landed|arrived|departed|flown|gone|followed|been\s+(?:sent|flown|made|operated)))\b", re.IGNORECASE
    ),
    "not_a_landing": re.compile(
        # 'rejected a plan to accept flights', 'refused to sign an agreement on flights', 'revoked the visas of ministers', 'denied permission to land his own plane'
        r"(?:reject|turn|refus|veto|declin|block|withdr|said|spurn|dismiss|denied|bann|barr|stopp|halt)\w*(?:\s+(?:down|away|back|no|from|to|sign|approve|ratify|accept|back|support|join|discuss|renew)){0,3}\s+(?:an?|the|any|its|their|this|that|such|another|two)\s+(?:(?:new|draft|proposed|similar|American|US|bilateral|written|formal|\w+ly)\s+){0,3}(?<!flight\s)(?:plans?|deals?|bills?|proposals?|agreements?|accords?|pacts?|treat(?:y|ies)|laws?|resolutions?|amendments?|schemes?|memorandum|meetings?|debates?|hearings?|talks|visits?|summits?|votes?|reports?|speech|drafts?|polic(?:y|ies)|lawsuits?|interviews?)\b(?!\s+(?:to|of)\s+(?:land|bring|send|fly|unload|set)|\s+for\s+(?:an?|two|the)\s+(?:[\w-]+\s+){0,3}?(?:plane|flight|jet|C-17|charter))|"
        r"(?:revok|cancel+|refus|deni|deny|withdr|suspend|pull)\w*\s+(?:the\s+|its\s+|all\s+|their\s+)?(?:\w+\s+){0,2}visas?\b(?!\s+(?:to|of|for)\s+the\s+(?:crew|plane|passengers|deportees))|"
        r"(?:after|following|despite|over)\s+(?:[\w-]+\s+){0,2}?(?:days|weeks|months|years)\s+of\b|[^.;,]{4,60}?\bpermission\s+to\s+land\s+(?:his|her)\b|refus\w+\s+to\s+(?:fly|take\s+off)\b|"
        r"(?:(?:was|were|been|being)\s+)?(?:refused|denied|declined)\s+(?:(?:an?|any|the|his|her|their)\s+)?(?:\w+\s+)?(?:visas?|bail|asylum|parole|lawyers?|attorneys?|hearings?|interviews?|water|food|medic\w+|phones?|calls?|passports?|loans?|jobs?|bond)\b|"
        r"(?:applications?|claims?|appeals?|petitions?|requests?|bids?|pleas?)\s+(?:for\s+(?:asylum|protection|refuge|residence|a\s+visa|visas|papers|bail|parole)|to\s+(?:stay|remain))\b|"
        rf"(?:(?:was|were|been|being)\s+)?(?:block|stopp|barr|halt|prevent|forb|prohibit|refus|reject|turn)\w*(?:\s+(?:away|down|back|(?:from\s+)?\w+ing))?(?:\s+on\s+{DAY})?\s+by\s+(?:an?|the|this|that|order\s+of)\s+"
        rf"(?:[\w’'-]+\s+){{0,3}}?(?:judges?|courts?|order|injunction|ruling|magistrates?|{MISHAP})\b|"
        rf"(?:refus\w+|declin\w+)\s+to\s+(?!{LETS_IN}|approve|sign|issue|give|clear|grant|land|be\s+(?:a|the)|serve|let|extend|renew|recogni[sz]e|cooperate|co-operate|play|consider|make\s+room|hear|accede|assent|authori[sz]e|lend|take)|"
        r"(?:refus\w+|declin\w+|would\s+not|did\s+not|could\s+not|will\s+not)\s+(?:to\s+)?(?:halt|stop|block|bar|comment|say|give(?!\s+(?:its|their|his|her|consent|permission|approval|clearance))(?!\s+(?!details|reasons?|a\s+reason|any|figures|numbers|more|further)[^.;]{1,60}\b(?:permission|clearance|consent|approval|landing\s+(?:rights|permit)|leave\s+to|green\s+light|go-ahead|nod)\b)|release|provide|confirm|name|answer|discuss|explain|return)\b",
        re.IGNORECASE,
    ),
    "by_the_sender": Sought(
        r"\b(?:United\s+States|U\.?S\.?|Americans?|America|Washington|ICE|White\s+House|Pentagon|their\s+(?:own|home)\s+(?:governments?|countr(?:y|ies)|states?)|"
        r"no\s+(?:one|state|country)\s+else|nobody\s+else|\byou|(?:who|whom|that)\s+(?:no|nobody|no\s+one)(?:\s+\w+)?)\s+(?:\w+\s+)?$",
        re.IGNORECASE,
    ),
    "has_no_will": re.compile(r"(?:would|did|does|do|will|could|can|had|has|have)(?:\s+(?:\w+\s+)?(?:not|never|no\s+longer)|n['’]t)\b|(?:would|wanted|wants?)\s+(?:no|nothing|none)\b|no\s+longer\b|would\b", re.IGNORECASE),
    "of_others": re.compile(
        r"\s+(?:off\s+|home\s+|back\s+|away\s+)?(?:(?:about|some|over|nearly|up\s+to|more\s+than|almost|around|another)\s+)?(?:\d|[a-z-]+\s+(?:\w+\s+)?(?:migrants|deportees|people|men|women|nationals|citizens|detainees)\b)",
        re.IGNORECASE,
    ),
    "officials_journey": Sought(
        r"\b(?:president|minister|secretary|envoy|ambassador|official|delegation|senator|lawmakers?|lawyers?|relatives|director|general|Rubio|Trump|Noem|Petro|"
        r"Hegseth|Homan)\s+(?-i:(?:[A-Z][\w.]+\s+){0,3})(?:has\s+|had\s+|also\s+)?$",
        re.IGNORECASE,
    ),
    "said_false": Sought(
        r"\b(?:denied|denies|denying|reject(?:ed|s)|dismiss(?:ed|es)|disput(?:ed|es)|refut(?:ed|es)|disbeliev\w+|false|untrue|not\s+true|baseless|invented|made\s+up)\b(?:\s+[\w’']+){0,4}?\s+"
        r"(?:that|having|reports?|claims?|suggestions?|rumou?rs?|allegations?|stories)\b[^.;:]{0,140}$|"
        r"\b(?:of|about|to|by|at|on|over|with|those|these|the|such|any|no)\s+(?:\w+\s+)?(?:reports|claims|rumou?rs|stories|suggestions|allegations|accusations|speculation|posts|tweets|messages|videos|gossip|hearsay|talk)\s+(?:\w+\s+){0,3}?that\b[^.;:]{0,140}$|"
        r"\b(?:contradict|refut|debunk|den[iy]|dismiss|reject|disput|scotch|belie|knock)\w*\s+(?:\w+\s+){0,3}?(?:reports?|claims?|rumou?rs?|stories|suggestions?|allegations?|posts?|tweets?|messages?|videos?)\b[^.;:]{0,140}$|"
        r"\brumou?rs?\b(?!\s+(?:was|were|is|are|proved|turned\s+out|came)\s+(?:to\s+be\s+|\w+\s+)?(?:true|right|correct|founded))[^.;]{0,80}:\s[^.;]{0,100}$|\b(?:rumou?rs?|messages?|petitions?|letters?|lawsuits?|bills?|invoices?|complaints?|the\s+(?:word|news|stor(?:y|ies)|pictures?|videos?|images?|posts?|matter|case|appeal))\s+(?:has\s+|had\s+|have\s+|also\s+|soon\s+){0,2}$|\bin\s+the\s+(?:mistaken\s+|false\s+)?(?:belief|hope|expectation|illusion)\s+that\b[^.;]{0,120}$|"
        r"\b(?:denied|denies)\s+$|\bno\s+truth\s+(?:in|to)\b[^.;:]{0,140}$|\bwhat\s+if\b[^.;]*$|\b(?:tales?|rumou?rs?|hoax|myth|legend|fable)\s+(?:of|about|that)\b[^.;]{0,100}$",
        re.IGNORECASE,
    ),
    "supposed": Sought(
        r"\b(?:let(?:['’]s|\s+us)\s+(?:say|assume|suppose|imagine|pretend)|for\s+argument['’]s\s+sake|picture\s+(?:a|an|this|it|the)|say,?\s+for\s+(?:example|instance))\b[^.;]{0,120}$|(?<!\bas\s)(?<!\beven\s)\bif\b[^.;,“”]{0,120}$|\b(?:suppos(?:e|ing)|imagine|unless|whether|assuming|provided|lest|for\s+fear\s+(?:that|of))\b[^.;,“”]{0,120}$|^\W*(?:should|were|had)\s+[^.;,]{0,120}$|"
        r"\b(?:(?-i:may)|might|could|can|cannot|must|should)\s+(?:\w+\s+)?(?:be\s+|not\s+be\s+)?(?:\w+\s+)?$",
        re.IGNORECASE,
    ),
    # 'You don't want to have a plane turned around in midair', 'no one wants to see another flight sent back'
    "not_wished": Sought(
        r"\b(?:(?:do|does|did|would)(?:\s+not|n['’]t)|never|no\s*(?:one|body|country|government)|nobody)\s+(?:\w+\s+)?(?:want(?:s|ed)?|wish(?:es|ed)?|like(?:s|d)?|care[sd]?)\s+(?:for\s+|to\s+(?:have|see|get|be|watch)\s+)?(?:an?|another|any|its|their|our|more|such)\s+(?:[\w-]+\s+){1,4}$",
        re.IGNORECASE,
    ),
    "those_who": Sought(r"\b(?:those|anyone|everyone|whoever|people|all|men|women|migrants|deportees)\s+(?:who|that)\s+$|\b(?:where|when|whenever)\s+(?:\w+\s+){1,2}$", re.IGNORECASE),
    "in_general": re.compile(r"(?:come|comes|return|arrive|land|get|are|fly|flies|go|leave|is)\b", re.IGNORECASE),
    "would": re.compile(r"(?:would|could|might)\b", re.IGNORECASE),
    "conditional": Sought(r"(?<!\bas\s)\b(?:if|unless|suppose|supposing|imagine|provided\s+that|in\s+case|should)\b[^.;]*$", re.IGNORECASE),
    "by_road": re.compile(
        r"[^.;,]{0,25}\b(?:by\s+(?:van|bus|car|road|coach|train)|(?:their|his|her|the)\s+(?:cells?|homes?|famil\w+|village))\b|"
        # 'ordered the planes to turn back, but they continued'
        r"[^.;]{0,120}?(?:\bbut|\byet|,\s+and)\s+(?:the\s+)?(?:planes?|flights?|they|it|both|jets?|aircraft|crews?|pilots?)\s+(?:(?:nevertheless|nonetheless|still|all|both|simply|had|have)\s+){0,2}(?:continued|carried\s+on|went\s+on|flew\s+on|kept\s+(?:on\s+)?(?:going|flying)|proceeded)\b",
        re.IGNORECASE,
    ),
    "ordered": Sought(
        # 'A judge had ordered the planes to turn around'
        r"\b(?:judges?|courts?|magistrate|justice)(?:\s+(?:in\s+)?(?-i:[A-ZÀ-Þ])[\w.’'-]+){0,4},?\s+(?:(?:who|had|has|have|also|later|then|orally|verbally|first|on\s+\w+day|from\s+the\s+bench)\s+){0,4}$|"
        r"\b(?:be|must|order(?:ed|ing|s)?\s+(?:that\s+)?(?:\w+\s+){0,4})\s*$|"
        r"\b(?:order|mandat|requir|demand|insist|rul|instruct|direct)(?:ed|ing|s|es|e)?\s+that\s+(?:(?!and\b|but\b|which\b|who\b|when\b|after\b|had\b|has\b|have\b|was\b|were\b)[\w’'-]+\s+){1,16}$|"
        r"\b(?:despite|in\s+spite\s+of|notwithstanding|in\s+defiance\s+of|defying|defied|ignor(?:ed|ing))\s+(?:[\w’']+\s+){0,4}$|"
        r"(?<!\bforced\s)(?<!\bobliged\s)(?<!\bcompelled\s)(?<!\bhad\s)(?<!\bhas\s)(?<!\bhave\s)(?<!\bmade\s)(?<!\bforcing\s)(?<!\bcaused\s)\bto\s*$",
        re.IGNORECASE,
    ),
    "compelled": Sought(r"\b(?:forced|forcing|obliged|obliging|compelled|compelling|caused|causing|led)\b[^.;]{1,60}\bto\s*$", re.IGNORECASE),
    "of_things": Sought(
        r"\b(?:stairs?|steps|ramps?|luggage|bags|bus|buses|doors?|(?<!without\s)(?<!\bno\s)(?<!with\s)papers?|shoes|phones?|seats?)\s+(?:(?:was|were|had\s+been|are|is)\s+(?:\w+\s+)?)?$|\b(?:bus|buses|vans?|cars?|trucks?)\b[^.;,]{0,100}\s(?:and|then)\s+$", re.IGNORECASE
    ),
    # and 'keep arriving on the Thursday plane': what happens again and again
    "offer": Sought(r"\b(?:keeps?|kept|keeping)\s+(?:on\s+)?$|\b(?:ready|willing|prepared|offer(?:ed|s|ing)?|promised|vowed|able)\s+to\s+(?:\w+\s+){0,8}$|\bwould\s+(?:(?:gladly|happily|willingly|rather|soon|like\s+to|love\s+to|prefer\s+to)\s+){0,2}$", re.IGNORECASE),
    # 'Whose applications have been refused', 'their asylum claims were turned down': refused long before anybody flew.
    # and 'the migrants whose flights were blocked': who they are
    "of_papers": Sought(
        r"\bwhose\s+(?:deportation\s+)?(?:flights?|planes?)\s+(?:(?:had|has|have|was|were|been)\s+)+$|"
        r"\b(?:asylum|visas?|bail|parole|residence|citizenship|refugee)\s+(?:[\w-]+\s+){0,3}?$|"
        r"\b(?:whose|their|his|her|the\s+men['’]s|asylum|visa)\s+(?:[\w-]+\s+){0,2}?(?:applications?|claims?|appeals?|requests?|petitions?|cases?|visas?|bids?|pleas?)\s+(?:for\s+[\w\s]{1,20}\s+)?(?:(?:had|has|have|having|was|were|been|being|is|are|finally|all|long\s+since)\s+)*$|"
        r"\b(?:whose|their|his|her)\s+(?:[\w-]+\s+){0,2}$(?=(?:applications?|claims?|appeals?|requests?|petitions?|bids?|pleas?)\b)",
        re.IGNORECASE,
    ),
    # 'Talks on deportation flights to Kenya were called off', 'the agreement on flights was suspended'
    "of_talks": Sought(
        r"\b(?:hearings?|trials?|votes?|debates?|bills?|talks|meetings?|summits?|sessions?|visits?|march(?:es)?|protests?|rall(?:y|ies)|negotiations|agreements?|accords?|deals?|laws?|polic(?:y|ies)|programmes?|programs?|lawsuits?)\s+(?:on|about|over|for|of|with|against|between|allowing|governing)\s+(?:the\s+)?"
        r"(?:(?!an?\b|the\b|its\b|their\b|one\b|two\b|three\b|four\b|five\b|six\b|and\b|but\b|which\b|that\b|who\b|after\b|before\b|was\b|were\b|had\b|has\b|saw\b|\w+day\b)[\w’'-]+\s+){1,10}(?:(?:was|were|is|are|has|have|had|been|being|will|be)\s+){0,3}$",
        re.IGNORECASE,
    ),
    # 'Balked on Tuesday at', 'had no room on Tuesday for'
    "day_between": Sought(rf"(?<!landed)(?<!arrived)(?<!left)(?<!flew)(?<!flown)(?<!came)(?<!returned)\s+(?:(?:late|early)\s+)?on\s+{DAY}(?=\s+(?:of|to|at|for|away|off|back|down|into|no|not|than)\b)", re.IGNORECASE),
    # 'I was afraid that the next plane would go to El Salvador', 'they prayed it would not go to Libya'
    "feared": Sought(
        r"\b(?:I|we|he|she|they|who|lawyers?|attorneys?|advocates|activists|relatives|famil(?:y|ies)|some|many|most|all|others|one|each|(?:the|those)\s+(?:men|women|deportees|passengers|migrants|detainees|people|prisoners))\s+(?:[a-z]+\s+){0,3}?(?:afraid|scared|frightened|terrified|anxious|worried|fear(?:s|ed|ing)?|dread(?:s|ed)?|pray(?:s|ed)?|dreamt|dreamed|nightmares?)\b[^.;]{0,80}$",
        re.IGNORECASE,
    ),
    # 'The governor stood on the tarmac', 'relatives who waited on the apron'
    "onlookers": Sought(
        r"\b(?:governor|president|minister|mayor|ambassador|consul|bishop|priest|officials?|relatives|family|families|mothers?|fathers?|wives|parents|children|reporters|journalists|photographers|volunteers|nurses|doctors|paramedics|ambulances?|soldiers|police(?:men)?|officers|agents|buses|"
        r"crowds?|band|senator|secretary|director|he|she|I)\s+(?:(?-i:[A-ZÀ-Þ])[\w’'-]+\s+){0,3}(?:(?:had|has|have|also|already|who)\s+){0,2}(?=$)|\b(?:governor|president|minister|mayor|ambassador|consul|secretary|director|bishop)\s+(?:(?-i:[A-ZÀ-Þ])[\w’'-]+\s+){1,3}$",
        re.IGNORECASE,
    ),
    "reason": Sought(
        r"\b(?:because(?:\s+of)?|due\s+to|owing\s+to|citing|over|after|on\s+the\s+grounds?\s+that|stemmed?\s+from|seemed\s+to\s+stem\s+from|was)\s+(?:an?\s+|"
        r"the\s+)?(?P<why>(?:[\w'’-]+\s+){0,3}?(?:administrative\s+issue|paperwork|manifests?|weather|storm|fog|court\s+order|restraining\s+order|injunction|"
        r"judge|technical\s+(?:problem|fault)|mechanical\s+(?:problem|fault)|confusion|misunderstanding|maintenance|handcuffs|shackles|protocol)(?:(?!\s+(?:and|"
        r"which|that|who|but)\b)[^.,;]){0,60})",
        re.IGNORECASE,
    ),
    "reason_clause": Sought(
        r"\b(?:refus|den(?:y|ied)|block|reject|turn(?:ed|s)?\s+(?:back|away|down)|cancel|call(?:ed|s)?\s+off|scrubb|scrapp|ground|postpon|withdr|halt|divert)\w*(?:\s+[\w’'-]+){0,8}?\s+because\s+"
        r"(?P<why>(?!of\b)[^.,;:]{3,90})",
        re.IGNORECASE,
    ),
}
