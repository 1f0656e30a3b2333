"""Refusals in other words: idioms of the trade, nouns for a refusal."""

from tracker.find.english.classes import US_FIELD
from tracker.find.found import Pattern
from tracker.models import Outcome

_CRAFT = (
    r"(?:planes?|flights?|jets?|aircraft|airplanes?|airliners?|charters?|transports?|planeloads?|airlifts?|C-?\d+\w*|Boeings?|7[2-8]7s?)"
)
# What a state gives or does not give, by other names than permission.
_NOD = (
    r"(?:green light|go-ahead|nod|blessing|assent|say-so|okay|OK|thumbs[- ]up|all-clear|leave to (?:land|come)|landing (?:rights?|permits?|slots?)|"
    r"permission|permits?|clearance|consent|approval|authori[sz]ation|overflight|landing slot|yes)"
)
_DOOR = r"(?:doors?|gates?|airspace|skies|airports?|runways?|borders?)"
# A refusal as a noun stands with what was refused, with who refused, or with 'of'; 'refusal to comment' is none.
_NO = r"(?:refusals?|rejections?|vetoe?s?|rebuffs?|snubs?|turning[- ]away|non-?acceptance|thumbs[- ]down|about-face)"

_PAPER = (
    r"(?:(?!no\b|any\b)[\w-]+ )?(?:(?:flight|landing|clearance|diplomatic|entry|overflight|transit|arrival|traffic|permit) )?(?:papers?|paperwork|permits?|document|documents|clearances?|clearance (?:number|code)|landing (?:number|code|slip)|permit number|"
    r"visas?|note verbale|authori[sz]ations?|notam|go-ahead|okay|stamp|signature)\b(?! (?:route|jam|cup|plane|towel|bag|work|that|which|he|she|they|we|to (?:him|her|them|the (?:men|women|famil\w+|people)))\b)"
)

REFUSED = (
    Pattern(
        "a door was shut",
        Outcome.DENIED,
        r"(?:shut(?:s|ting)?|clos(?:ed|es|ing)|slam(?:med|s|ming)?|bolt(?:ed|s)|barr(?:ed|ing)|lock(?:ed|s)) (?:(?:its|their|the|his|her|"
        rf"all) )?(?:\w+ )?{_DOOR}(?: to| on| in (?:the )?face| against|(?= (?:behind|and|before|when|as)\b))|"
        rf"{_DOOR} (?:was|were|is|had been|has been|stayed|remained) (?:\w+ )?(?:shut|closed|slammed|bolted|barred|locked)(?: (?:to|in the face|against|on (?:it|"
        r"them|the))\b|(?=[.,;]))|"
        r"(?:found|met(?: with)?|faced|ran into) (?:an? |the )?(?:(?:\w+ )?(?:closed|shut|locked|barred) (?:door|gate|sky|skie)s?|(?:door|gate|"
        r"skie)s? (?:closed|shut|locked|barred))|"
        rf"show(?:ed|n) (?:\w+ ){{0,4}}?the door|shut out|locked out|kept out|keeps? (?:it|them|\w+ \w+) out|(?:kept|keeping) (?:\w+ ){{0,4}}?{_CRAFT} out",
        ("Caracas shut the door on it", "the door was shut to it", "found the gate closed to it", "kept the two jets out"),
        ("the doors of the plane closed", "the airport is closed on Sundays"),
    ),
    Pattern(
        "waved off",
        Outcome.DENIED,
        r"(?:was|were|been|being|got|gets?) (?:promptly |simply |again )?(?:waved|warned|sent(?! off (?:from|to|for|with)\b)|shooed|turned|pushed|fended|bounced|batted) (?:off|away)|"
        rf"(?:wav|shoo|fend|push|bat)(?:ed|ted|s|es|ing|ting)? (?:off|away) (?:(?!about\b|stor|report|rumou?r|talk|claim|question)\w+ ){{0,5}}?{_CRAFT}|"
        r"(?:wav|shoo)(?:ed|es|ing) (?:one|two|both|the (?:first|second|third|other)|another|it|them) (?:off|away)|"
        rf"(?:wav|shoo)(?:ed|es|ing) (?:\w+ ){{0,5}}?{_CRAFT} (?:off|away)|sen[dt]s? (?:\w+ ){{0,6}}?packing(?! (?:home |back )?(?:to (?!{US_FIELD}\b)(?-i:[A-ZÀ-Þ])|(?:some |about |nearly |over )?\d))|"
        r"(?:rebuff|spurn|repuls|snub|repell|veto)(?:ed|bed|s|es|ing|bing)|bounced(?! (?:down|once|twice|on|along|to a)\b)",
        ("was waved off by Honduras", "were sent packing by Haiti", "Managua rebuffed the plane", "waved away a military jet"),
        ("waving away a newspaper story", "waved to the crowd"),
    ),
    Pattern(
        "the nod did not come",
        Outcome.DENIED,
        rf"{_NOD}(?: \w+){{0,6}}? (?:(?:never|not|n['’]t)(?: \w+)? (?:came|come|arriv\w+|given|granted|forthcoming|received|obtained|materiali\w+|issued)|(?:was|"
        r"were|is) (?:lacking|missing|absent|refused|withdrawn|withheld|taken back|not there|off))|"
        r"(?:never|not|n['’]t|nor|neither) (?:\w+ ){0,2}?(?:get|got|gotten|give|gave|given|obtain(?:ed)?|receive[ds]?|grant(?:ed)?|have|had|secured?|won|"
        rf"win) (?:\w+ ){{0,3}}?{_NOD}|"
        r"(?:withh(?:eld|olds?|olding)|took back|takes back|taken back|tore up|torn up|tears up|yanked|withdr(?:ew|awn|aws)|revok(?:ed|es)|scrapped|annulled|"
        rf"voided|froze|frozen|rescind(?:ed|s)?|refus(?:ed|es|ing)|den(?:ied|ies|ying)) (?:\w+ ){{0,4}}?{_NOD}|"
        rf"(?:gave|gives|given|giving|got|gets|had|has|was|were|with|without|been) (?:\w+ ){{0,3}}?no {_NOD}|"
        rf"no (?:\w+ )?{_NOD} (?:(?:was|had been|has been|from|came)\b)|"
        rf"{_NOD} (?:for \w+(?: \w+){{0,4}} )?(?:was|were|had been|has been)(?: \w+)? (?:pulled|revoked|torn up|taken back|yanked|annulled|frozen|cancel+ed)|"
        rf"(?:strip(?:ped)?|depriv(?:ed|ing)|rob(?:bed)?) (?:\w+ ){{0,4}}?of (?:its|their|the) (?:\w+ )?{_NOD}",
        (
            "The green light never came from Quito",
            "it never got its clearance",
            "gave no permission",
            "took back its consent",
            "permission was lacking",
        ),
        ("gave its blessing", "permission was given"),
    ),
    # The paper on which permission is given, by its names: never issued, worthless, taken back.
    Pattern(
        "the paper was not there",
        Outcome.DENIED,
        rf"(?:never|not|n['’]t|nor|neither|refused to|declined to|failed to|would not|omitted to|neglected to) (?:\w+ )?(?:issued?|sign(?:ed)?|stamp(?:ed)?|release[d]?|produced?|filed?|countersign(?:ed)?|hand(?:ed)? (?:it |them )?(?:over|out)|sen[dt]|suppl(?:y|ied)|wr(?:ite|ote|itten)|deliver(?:ed)?|approved?|let (?:it|them) have|give[n]?|gave) (?:it |them |her |him |the \w+ )?(?:the|a|any|its|that|their|such a|one) {_PAPER}|"
        rf"{_PAPER} (?:[\w’'-]+ ){{0,6}}?(?:had|has|have|was|were|is|are|became|turned|went|proved|went|being|been) (?:\w+ )?(?:become |turned |now |suddenly |no longer )?(?:worthless|void|invalid|waste paper|dead|useless|no good|torn up|shredded|null|valid no longer|extinct|withdrawn|revoked|rescinded|annulled|pulled|recalled|in the (?:bin|shredder|wastebasket))|"
        rf"(?:rescind(?:ed|s|ing)?|revok(?:ed|es|ing)|withdr(?:ew|awn|aws|awing)|annull?(?:ed|s)|pull(?:ed|s)|tore up|torn up|tears up|shredded|recall(?:ed|s)|took back|taken back|cancel+(?:ed|s)|void(?:ed|s)|strip(?:ped|s) (?:it|them) of) (?:the|its|their|that|a|this|his|her) {_PAPER}|"
        rf"(?:yank(?:ed|s)|pull(?:ed|s)|withdr(?:ew|aws|awn)|roll(?:ed|s) up|took|takes|whipp(?:ed|s)) (?:\w+ )?(?:away |back |in |up )?(?:the|its|his|her) (?:welcome (?:mat|sign)|door ?mat|red carpet|mat|gangway|invitation|hand)(?: away| back| in)?|"
        r"(?:dip(?:lomatic)? )?(?:clearance|permit|overflight)s? (?:rescinded|revoked|withdrawn|pulled|annulled|refused|denied|cancel+ed) by (?:the )?(?:host|receiving|\w+) (?:nation|country|state|government|side)",
        (
            "never issued the paper for it",
            "would not give it a clearance number",
            "their permits had become worthless",
            "yanked away the welcome mat",
            "tore up the landing permits",
            "dip clearance rescinded by host nation",
        ),
        ("never issued the report", "the paper was delivered", "rolled out the red carpet"),
    ),
    Pattern(
        "would not have them",
        Outcome.DENIED,
        r"(?:would|will|could|did|does|do) (?:not |n['’]t |never )(?:hear of|have (?:it|them|him|her|any|the|a|such)|want|tolerate|stand for|put up with|"
        r"play along|open (?:its|their|the) (?:\w+ )?(?:doors?|gates?|airspace|skies|runways?))|"
        r"(?:would|will|wanted|wants|had|has) (?:\w+ )?(?:hear nothing|have none|no part|nothing to do with|none) of|would have none|"
        r"had no (?:use|room|place) for|(?:ba(?:u)?lk(?:ed|s|ing)) at|dug in its heels|(?:put|puts) (?:its|his|her|their) foot down|"
        r"dr(?:ew|aws) the line(?: at)?|(?:gave|gives|given|giving) (?:\w+ ){0,8}?the cold shoulder|thanks,? but no thanks|no,? thank(?:s| you)|"
        r"(?:flat|firm|polite|clear|resounding|blunt|loud|curt|final) ['\"“‘]?no\b|answer(?:ed)? (?:\w+ ){0,4}?(?:was|is) ['\"“‘]?no\b|"
        r"(?:answered|replied|responded|came back|met|met it|met them|greeted) (?:\w+ ){0,3}?(?:with|in) (?:an? |the )?(?:\w+ )?['\"“‘]?(?:no\b|refusal|"
        r"negative)|"
        r"(?:slam(?:med|s)|hit|put) the brakes? on|turn(?:ed|s) (?:up )?(?:its|his|her|their) (?:nose|back) (?:up )?(?:at|on)|"
        r"(?:forb(?:ade|ids?|idden|idding)|prohibit(?:ed|s|ing)|disallow(?:ed|s|ing))(?= (?:\w+ ){0,6}?(?:flights?|planes?|jets?|aircraft|land|landing|entry|"
        r"enter|arrival)\b)|"
        r"(?:ban(?:ned|s|ning)) (?:\w+ ){0,4}?from (?:land|enter)ing|not (?:be )?let (?:in|land|it|them|down|through|the)|"
        r"(?:was|were|is|are|been) (?:never |not |n['’]t )(?:\w+ )?(?:let in|admitted|wanted|welcome|received|accepted|given leave|taken in)|unwelcome|"
        r"said ['\"“‘]?no['\"”’]?(?=[.,;:]| )|says ['\"“‘]?no['\"”’]?(?=[.,;:]| to| on)",
        (
            "Bogota would hear nothing of the flight",
            "The Bahamas said thanks but no thanks",
            "Mexico balked at the plane",
            "gave a plane the cold shoulder",
            "it was not let in",
            "forbade the jet to land",
        ),
        ("would not say", "said nothing"),
    ),
    Pattern(
        "a refusal",
        Outcome.DENIED,
        rf"(?:the |a |its |their |his |her |(?-i:[A-ZÀ-Þ])[\w. ]{{1,30}}['’]s? )(?:\w+ )?{_NO}(?: (?:of|to (?:take|accept|receive|let|admit|allow|open|host|"
        r"have)|on|by|from|left|kept|meant|came|forced|cost|sent|stranded|stopped|doomed|ended|for)\b)|"
        rf"(?:over|after|because of|following|despite|since|met with|due to|upon) (?:\w+ ){{0,3}}?{_NO}\b(?! to comment)|"
        rf"{_NO} (?:by|from|of) (?:the )?(?:\w+ )?(?:government|authorities|president|(?-i:[A-ZÀ-Þ])\w+)|refused (?:planes?|flights?|jets?|aircraft)",
        (
            "the refusal of two flights by Colombia",
            "Bogota's refusal left them on the tarmac",
            "after a rebuff from Caracas",
            "the rejection of the plane",
        ),
        ("her refusal to comment on it",),
    ),
    Pattern(
        "told to go elsewhere",
        Outcome.DENIED,
        r"(?:told|asked|advised|ordered|instructed|invited) (?:\w+ ){0,3}?(?:to (?:look (?:for|elsewhere)|go elsewhere|try elsewhere|stay away|keep away|"
        r"keep out|find another|bring nobody|send nobody|stay (?:at home|where))|not to (?:come|land|bring|send|approach))|"
        r"(?:nobody|no one) (?:\S+ ){0,6}?(?:picked up|answered|replied)(?! (?:the (?:phone|telephone|door|bell)|calls?|questions?|queries|requests? (?:for|to)|e-?mails?|when|at the|to (?:calls?|questions?|requests?|e-?mails?|an e)|this|our|repeated|a (?:call|request|question|list)))|"
        r"(?:not one|none|neither) of (?:the|its|their|these|those) (?:\w+ ){0,4}?(?:planes?|flights?|jets?|aircraft|charters?)[^.;]{0,60}? (?:was|"
        r"were) (?:given|let|allowed|permitted|granted|accepted|admitted|received|cleared)|"
        r"would rather not|preferred not to|(?:had|has) (?:torn|tore) up|silence,? (?:\S+ ){0,4}?means no|(?:left|leaves|leaving) (?:\S+ ){0,8}?unanswered|"
        r"(?:went|remained) (?:unanswered|without an answer|without a reply)|"
        r"(?:ha[ds]|have) no (?:wish|desire|intention) (?:to|of) (?:take|taking|receiv\w+|accept\w*|see|seeing|welcom\w+)|"
        r"(?:answered|met|countered) (?:\S+ ){0,8}?with (?:a list|objections|silence|a shrug)|"
        r"(?:found|discovered|invented|cited|pleaded|produced) (?:\S+ ){0,3}?(?:a reason|reasons|grounds|an excuse|objections?) (?:why|not to|against|for)|"
        r"(?:declared|pronounced|ruled) (?:\w+ ){0,4}?(?:inadmissible|undesirable|unwanted|out of the question)|out of the question|"
        r"not (?:on|over|in) our (?:soil|airspace|sky|skies|territory)",
        (
            "was told to look for another airport",
            "nobody in the tower picked up",
            "it would rather not",
            "Not one of the two planes that left was given a runway",
        ),
        ("told to sit down", "nobody in the room spoke"),
    ),
)
