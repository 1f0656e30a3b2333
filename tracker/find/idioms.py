"""What became of the flights, said in other words: idioms of the trade, nouns for a refusal, and words for a landing from the passengers' side."""

from tracker.find.found import Pattern
from tracker.models import Outcome

_CRAFT = r"(?:planes?|flights?|jets?|aircraft|airplanes?|airliners?|charters?|transports?|planeloads?|airlifts?|C-?\d+\w*|Boeings?|7[2-8]7s?)"
_THEM = r"(?:it|them|him|her|(?:\w+ ){0,4}?(?:deportees|migrants|passengers|people|men|group))"
# What a state gives or does not give, by other names than permission.
_NOD = r"(?:green light|go-ahead|nod|blessing|assent|say-so|okay|OK|thumbs[- ]up|all-clear|leave to (?:land|come)|landing (?:rights?|permits?|slots?)|permission|permits?|clearance|consent|approval|authori[sz]ation|overflight|landing slot|yes)"
_DOOR = r"(?:doors?|gates?|airspace|skies|airports?|runways?|borders?)"
# A refusal as a noun stands with what was refused, with who refused, or with 'of'; 'refusal to comment' is none.
_NO = r"(?:refusals?|rejections?|vetoe?s?|rebuffs?|snubs?|turning[- ]away|non-?acceptance|thumbs[- ]down|about-face)"

REFUSED = (
    Pattern(
        "a door was shut", Outcome.DENIED,
        rf"(?:shut(?:s|ting)?|clos(?:ed|es|ing)|slam(?:med|s|ming)?|bolt(?:ed|s)|barr(?:ed|ing)|lock(?:ed|s)) (?:(?:its|their|the|his|her|all) )?(?:\w+ )?{_DOOR}(?: to| on| in (?:the )?face| against|(?= (?:behind|and|before|when|as)\b))|{_DOOR} (?:was|were|is|had been|has been|stayed|remained) (?:\w+ )?(?:shut|closed|slammed|bolted|barred|locked)(?: (?:to|in the face|against|on (?:it|them|the))\b|(?=[.,;]))|"
        r"(?:found|met (?:with )?|faced|ran into) (?:an? |the )?(?:(?:\w+ )?(?:closed|shut|locked|barred) (?:door|gate|sky|skie)s?|(?:door|gate|skie)s? (?:closed|shut|locked|barred))|show(?:ed|n) (?:\w+ ){0,4}?the door|shut out|locked out|kept out|keeps? (?:it|them|\w+ \w+) out|"
        rf"(?:kept|keeping) (?:\w+ ){{0,4}}?{_CRAFT} out",
        ("Caracas shut the door on it", "the door was shut to it", "found the gate closed to it", "kept the two jets out"),
        ("the doors of the plane closed", "the airport is closed on Sundays"),
    ),
    Pattern(
        "waved off", Outcome.DENIED,
        rf"(?:was|were|been|being|got|gets?) (?:promptly |simply |again )?(?:waved|warned|sent|shooed|turned|pushed|fended|bounced|batted) (?:off|away)|(?:wav|shoo|fend|push|bat)(?:ed|ted|s|es|ing|ting)? (?:off|away) (?:\w+ ){{0,5}}?{_CRAFT}|(?:wav|shoo)(?:ed|es|ing) (?:one|two|both|the (?:first|second|third|other)|another|it|them) (?:off|away)|(?:wav|shoo)(?:ed|es|ing) (?:\w+ ){{0,5}}?{_CRAFT} (?:off|away)|"
        r"sen[dt]s? (?:\w+ ){0,6}?packing|(?:rebuff|spurn|repuls|snub|repell|veto)(?:ed|bed|s|es|ing|bing)|bounced",
        ("was waved off by Honduras", "were sent packing by Haiti", "Managua rebuffed the plane", "waved away a military jet"),
        ("waving away a newspaper story", "waved to the crowd"),
    ),
    Pattern(
        "the nod did not come", Outcome.DENIED,
        rf"{_NOD}(?: \w+){{0,6}}? (?:(?:never|not|n['’]t)(?: \w+)? (?:came|come|arriv\w+|given|granted|forthcoming|received|obtained|materiali\w+|issued)|(?:was|were|is) (?:lacking|missing|absent|refused|withdrawn|withheld|taken back|not there|off))|(?:never|not|n['’]t|nor|neither) (?:\w+ ){{0,2}}?(?:get|got|gotten|give|gave|given|obtain(?:ed)?|receive[ds]?|grant(?:ed)?|have|had|secured?|won|win) (?:\w+ ){{0,3}}?{_NOD}|"
        rf"(?:withh(?:eld|olds?|olding)|took back|takes back|taken back|tore up|torn up|tears up|yanked|withdr(?:ew|awn|aws)|revok(?:ed|es)|scrapped|annulled|voided|froze|frozen|rescind(?:ed|s)?|refus(?:ed|es|ing)|den(?:ied|ies|ying)) (?:\w+ ){{0,4}}?{_NOD}|(?:gave|gives|given|giving|got|gets|had|has|was|were|with|without|been) (?:\w+ ){{0,3}}?no {_NOD}|no (?:\w+ )?{_NOD} (?:(?:was|had been|has been|from|came)\b)|"
        rf"{_NOD} (?:for \w+(?: \w+){{0,4}} )?(?:was|were|had been|has been)(?: \w+)? (?:pulled|revoked|torn up|taken back|yanked|annulled|frozen|cancel+ed)|(?:strip(?:ped)?|depriv(?:ed|ing)|rob(?:bed)?) (?:\w+ ){{0,4}}?of (?:its|their|the) (?:\w+ )?{_NOD}",
        ("The green light never came from Quito", "it never got its clearance", "gave no permission", "took back its consent", "permission was lacking"),
        ("gave its blessing", "permission was given"),
    ),
    Pattern(
        "would not have them", Outcome.DENIED,
        r"(?:would|will|could|did|does|do) (?:not |n['’]t |never )(?:hear of|have (?:it|them|him|her|any|the|a|such)|want|tolerate|stand for|put up with|play along|open (?:its|their|the) (?:\w+ )?(?:doors?|gates?|airspace|skies|runways?))|(?:would|will|wanted|wants|had|has) (?:\w+ )?(?:hear nothing|have none|no part|nothing to do with|none) of|would have none|had no (?:use|room|place) for|"
        r"(?:ba(?:u)?lk(?:ed|s|ing)) at|dug in its heels|(?:put|puts) (?:its|his|her|their) foot down|dr(?:ew|aws) the line(?: at)?|(?:gave|gives|given|giving) (?:\w+ ){0,8}?the cold shoulder|thanks,? but no thanks|no,? thank(?:s| you)|(?:flat|firm|polite|clear|resounding|blunt|loud|curt|final) ['\"“‘]?no\b|answer(?:ed)? (?:\w+ ){0,4}?(?:was|is) ['\"“‘]?no\b|"
        r"(?:answered|replied|responded|came back|met|met it|met them|greeted) (?:\w+ ){0,3}?(?:with|in) (?:an? |the )?(?:\w+ )?['\"“‘]?(?:no\b|refusal|negative)|(?:slam(?:med|s)|hit|put) the brakes? on|turn(?:ed|s) (?:up )?(?:its|his|her|their) (?:nose|back) (?:up )?(?:at|on)|(?:forb(?:ade|ids?|idden|idding)|prohibit(?:ed|s|ing)|disallow(?:ed|s|ing))(?= (?:\w+ ){0,6}?(?:flights?|planes?|jets?|aircraft|land|landing|entry|enter|arrival)\b)|(?:ban(?:ned|s|ning)) (?:\w+ ){0,4}?from (?:land|enter)ing|"
        r"not (?:be )?let (?:in|land|it|them|down|through|the)|(?:was|were|is|are|been) (?:never |not |n['’]t )(?:\w+ )?(?:let in|admitted|wanted|welcome|received|accepted|given leave|taken in)|unwelcome|said ['\"“‘]?no['\"”’]?(?=[.,;:]| )|says ['\"“‘]?no['\"”’]?(?=[.,;:]| to| on)",
        ("Bogota would hear nothing of the flight", "The Bahamas said thanks but no thanks", "Mexico balked at the plane", "gave a plane the cold shoulder", "it was not let in", "forbade the jet to land"),
        ("would not say", "said nothing"),
    ),
    Pattern(
        "a refusal", Outcome.DENIED,
        rf"(?:the |a |its |their |his |her |(?-i:[A-ZÀ-Þ])[\w. ]{{1,30}}['’]s? )(?:\w+ )?{_NO}(?: (?:of|to (?:take|accept|receive|let|admit|allow|open|host|have)|on|by|from|left|kept|meant|came|forced|cost|sent|stranded|stopped|doomed|ended|for)\b)|(?:over|after|because of|following|despite|since|met with|due to|upon) (?:\w+ ){{0,3}}?{_NO}\b(?! to comment)|{_NO} (?:by|from|of) (?:the )?(?:\w+ )?(?:government|authorities|president|(?-i:[A-ZÀ-Þ])\w+)|refused (?:planes?|flights?|jets?|aircraft)",
        ("the refusal of two flights by Colombia", "Bogota's refusal left them on the tarmac", "after a rebuff from Caracas", "the rejection of the plane"),
        ("her refusal to comment on it",),
    ),
    Pattern(
        "told to go elsewhere", Outcome.DENIED,
        r"(?:told|asked|advised|ordered|instructed|invited) (?:\w+ ){0,3}?(?:to (?:look (?:for|elsewhere)|go elsewhere|try elsewhere|stay away|keep away|keep out|find another|bring nobody|send nobody|stay (?:at home|where))|not to (?:come|land|bring|send|approach))|(?:nobody|no one) (?:\S+ ){0,6}?(?:picked up|answered|replied)|"
        r"(?:not one|none|neither) of (?:the|its|their|these|those) (?:\w+ ){0,4}?(?:planes?|flights?|jets?|aircraft|charters?)[^.;]{0,60}? (?:was|were) (?:given|let|allowed|permitted|granted|accepted|admitted|received|cleared)|would rather not|preferred not to|(?:had|has) (?:torn|tore) up|silence,? (?:\S+ ){0,4}?means no|(?:left|leaves|leaving) (?:\S+ ){0,8}?unanswered|(?:went|remained) (?:unanswered|without an answer|without a reply)|(?:ha[ds]|have) no (?:wish|desire|intention) (?:to|of) (?:take|taking|receiv\w+|accept\w*|see|seeing|welcom\w+)|"
        r"(?:answered|met|countered) (?:\S+ ){0,8}?with (?:a list|objections|silence|a shrug)|(?:found|discovered|invented|cited|pleaded|produced) (?:\S+ ){0,3}?(?:a reason|reasons|grounds|an excuse|objections?) (?:why|not to|against|for)|(?:declared|pronounced|ruled) (?:\w+ ){0,4}?(?:inadmissible|undesirable|unwanted|out of the question)|out of the question|not (?:on|over|in) our (?:soil|airspace|sky|skies|territory)",
        ("was told to look for another airport", "nobody in the tower picked up", "it would rather not", "Not one of the two planes that left was given a runway"),
        ("told to sit down", "nobody in the room spoke"),
    ),
)  # fmt: skip
TURNED = (
    Pattern(
        "back the way it came", Outcome.TURNED_BACK,
        r"(?:swung|wheeled|circled|doubled|banked|looped|bent|veered) (?:around|round|about|back)|(?:turned|turns|turning) (?:about|tail|on its heel|in (?:mid-?air|mid-?flight|the air|flight)|for home|it (?:around|round|back))|(?:ma(?:de|kes|king)|did|does|performed|pulled|executed|ordered(?: into)?) (?:an? |the )(?:[\w-]+ )?(?:u-turn|about-turn|about-face|180|one-eighty|loop back)|\bU-turn\b(?= (?:over|above|at|an hour|half|mid|after|off))|"
        r"(?:revers(?:ed|es|ing)) (?:its |their )?(?:course|direction|heading|track)|(?:retrac(?:ed|es|ing) its|went back the) (?:\w+ )?(?:route|path|way|track|steps)|(?:call(?:ed)?|summon(?:ed)?|recall(?:ed)?|order(?:ed)?|beckon(?:ed)?|bring|brought|fetch(?:ed)?|pull(?:ed)?) (?:it |them |the \w+ )?(?:home|back)(?= (?:in (?:mid|flight|the air)|while|when|over|half|before (?:it )?(?:reach|land)|short of|to (?:base|its base|the base))|[.;,])(?=[^.;]*)|"
        r"being called (?:home|back)|recalled (?:in|from|over|while|half)|(?:return(?:ed|s|ing)?|went|came|flew|flown|heads?|headed|taken|took|brought|back|landed|down|was) (?:\w+ ){0,4}?(?:to |at |in )?(?:where (?:it|they|he|she) (?:had )?(?:started|set out|come from|came from|left|begun|began|taken off|took off|boarded)|the (?:place|airport|airfield|base) (?:it|they) (?:had )?(?:left|started|set out|come) ?(?:from)?|(?:its|their|the) (?:starting point|point of (?:departure|origin)|place of departure|origin|home base|departure (?:airport|point)))|"
        r"(?:return(?:ed|s)?|came back|c[ao]me home|flew back|went back|flown back|back|returning)(?: \w+){0,4}? (?:with (?:all|everyone|everybody|its (?:passengers|load|cargo)|the (?:\w+ )?(?:passengers|deportees|men|people)|them|him|her|the same|\d+)(?: \w+){0,5}? (?:still |on )?(?:on board|aboard|in (?:their|its) seats)|without (?:having )?(?:landed|landing|touching down|unloading|letting|having)|unlanded)|"
        r"(?:had|has|have|was forced|were forced|obliged|made) to (?:return|turn (?:back|around|round)|go back|come back|fly back|head back|double back)|(?:back|returned|home) (?:again )?(?:in|at|to) (?-i:[A-Z])\w+(?: [A-Z]\w+)?,? where (?:it|they) (?:had )?(?:started|set out|come|left|begun|began|taken off|boarded|took off)|never (?:reached|made it to|got to|arrived (?:in|at)|saw) (?:\w+ ){0,3}?(?:destination|(?-i:[A-Z])\w+)(?=[^.;]{0,60}(?:back|turn|return))",
        ("the jet doubled back to Miami", "swung round and returned", "took the fourteen back to Virginia, where it had started", "flew back to Miami with all 61 on board", "had to return", "performed a U-turn"),
        ("turned up at the gate", "called home to his wife"),
    ),
    Pattern(
        "bent its course", Outcome.TURNED_BACK,
        r"stopped in (?:the air|flight|mid-?air|mid-?flight)|(?:was|were|is|are) back (?:there|where|again)|(?:bent|changed|altered|turned|swung|pointed|set|put) (?:its|their) (?:course|nose|heading|bow) (?:back|north\w*|home\w*|around|round|for home)|ran out of (?:permission|clearance|airspace)|(?:broke|breaks|breaking) off (?:its|the|their) (?:flight|journey|approach|descent|trip)|abandoned (?:its|the) (?:flight|journey|approach|descent)|(?:got|gets|made it|went) (?:only )?(?:as far as|halfway|half way|half the way)(?= [^.;]{0,80}\b(?:back|return|turn|home|before|then|when|and no further|only))|"
        r"(?:never|without) (?:once )?(?:touch(?:ed|ing)|set(?:ting)? down|put(?:ting)? down|land(?:ed|ing))(?= [^.;]{0,60}(?:back|return|home|where))|(?:was|were|got|been) (?:radioed|hailed|fetched|whistled|pulled|waved|ordered|called|summoned|told to come|told to go) (?:back|home)|(?:back|home) (?:again )?(?:by|before) (?:nightfall|midnight|dawn|noon|evening|sunset|dark)(?= (?:with|where|in))",
        ("bent its course northward", "ran out of permission over the Gulf", "broke off its approach", "was radioed back"),
        ("set its course for Lima",),
    ),
)  # fmt: skip
CALLED_OFF = (
    Pattern(
        "came to nothing", Outcome.CANCELLED,
        rf"scratch(?:ed|es)|nix(?:ed|es)|bin(?:ned)|ditch(?:ed|es)|can(?:ned)|spik(?:ed|es)|foil(?:ed|s)|thwart(?:ed|s)|scupper(?:ed|s)|torpedo(?:ed|es)|derail(?:ed|s)|pull(?:ed|s|ing)? the plug|(?:fell|fall(?:s|en)?) (?:through|by the wayside|victim)|c[ao]me to (?:nothing|naught|nought)|(?:did|does|has|had) (?:not|n['’]t|never) (?:happen(?:ed)?|materiali[sz]ed?|come off|get (?:away|off|airborne|going)|fly|flown|go(?:ne)? (?:out|anywhere))|(?:never|not) (?:got|gotten|get) (?:off the ground|airborne|away|into the air|past (?:the|its)|beyond (?:the|its)|further than|any further)|got no (?:further|farther) than|"
        r"(?:will|would) (?:not|no longer|n['’]t|never) (?:now )?(?:take place|leave|fly|depart|take off|go(?: ahead)?|happen|land(?= as)|run|operate|be (?:leaving|flying|going|departing|taking off))|won['’]t (?:take place|leave|fly|depart|take off|go|happen|be (?:leaving|flying|going))|(?:put|placed|is|was|were|are|remains?) on (?:hold|ice)|(?:st(?:ood|ands?|anding)|s(?:at|its|itting)|remain(?:ed|s|ing)?|stay(?:ed|s|ing)?|kept|held|left|keep|stuck|stranded|waited|waiting|still|never left)(?: \S+){0,4}? (?:on the (?:ground|tarmac|apron|runway|stand|ramp)|at (?:the|its) (?:gate|stand)|in (?:the|its) hangar)(?! for (?:\w+ ){0,6}?(?:hours?|minutes?|while)\b)(?= (?:in|at|of|near|outside) | on| until| all| after| as| when| while| for|[.,;]| overnight| because|$)|"
        r"(?:st(?:ood|ands) idle|stay(?:ed|s) (?:put|behind|in (?-i:[A-Z])\w+)|st(?:ood|ands?) down)|(?:struck|taken|crossed|removed|wiped|scrubbed|deleted) (?:off|from) the (?:\w+ )?(?:schedule|timetable|calendar|board|programme|program)|is off(?=[.,;:]|$)|was off(?=[.,;:]|$)|(?:all|bets) off\b|(?:halt(?:ed|s)|stopp(?:ed|ing)|suspend(?:ed|s))(?= (?:\w+ ){0,4}?(?:with (?:the|its|their) engines|hours before|minutes before|at the last|by (?:a|the|an) (?:\w+ )?(?:judge|court|order|ruling|storm|strike)|indefinitely|in (?:\w+ )?court|flight|departure|plane)\b)|"
        r"(?:won|wins|granted|got|gets|obtained|secured|issued|ordered|imposed) (?:\w+ ){0,5}?(?:stay|reprieve|restraining order|injunction|temporary halt)|(?:stay|reprieve|restraining order|injunction|ruling|lawsuit|judge|court)(?: \w+){0,6}? (?:came (?:through )?(?:in time|too)|grounded|spared|saved|stayed|enjoined|froze|forbade|forbids|put (?:a stop|an end))(?! that\b)|(?:halt|stop|stay|freeze|cancell?ation|postponement|scrapping|calling[- ]off|grounding) (?:of) (?:\w+ ){0,5}?"
        rf"{_CRAFT}|(?:weather|fog|snow\w*|storm|hurricane|ash|thunderstorms?|ice|lightning|strike|fault|breakdown|defect)(?: \w+){{0,3}}? (?:kept|held|grounded|prevented|ruled out|put paid to|stopped|undid)|put(?:s)? paid to|given other work|no longer (?:going|flying|leaving|planned|scheduled)|not (?:now )?(?:going to|to) (?:fly|leave|take off|take place|depart)(?= after all| now| as)|"
        r"(?:taken|brought|hauled|pulled|led) (?:back )?off (?:the|that) (?:plane|jet|aircraft|bus)(?: again)?|(?:was|were|been|being) (?:taken|sent|bused|driven|brought|returned) back to (?:the |their |its |a )?(?:cells?|detention|jail|prison|camp|dormitor\w+|cent(?:er|re)|lockup)",
        ("The flight fell through", "won a stay", "got no further than the runway", "A snowstorm kept a charter on the ground", "will not take place", "has scratched a flight", "was halted by a judge", "the flight is off"),
        ("the plane is on the ground in Honduras", "took off on Friday"),
    ),
    Pattern(
        "did not show up", Outcome.CANCELLED,
        r"put (?:the|a|an|that|this) (?:\w+ )?(?:planes?|flights?|charters?|jets?) off(?= |[.,;])|(?:did not|never|failed to|has not|have not|had not)(?: \w+)? (?:show(?:ed|n)? up|turn(?:ed)? up|appear(?:ed)?|materiali[sz]ed?)|(?:judge|magistrate|court)(?: \S+){0,6}? (?:had |has )?signed (?:an? |the )(?:\w+ )?(?:paper|order|stay|injunction|writ)|"
        r"plans? for (?:an?|the|one|two) (?:\S+ ){1,14}?(?:was|were|has been|had been|and(?: was| were)?)(?: then| later| since| soon| afterwards)* (?:withdrawn|cancel+ed|deleted|dropped|shelved|abandoned)",
        ("A second C-17 did not show up", "a magistrate in Cleveland had signed a paper", "a plan for a C-17 to Misrata, filed for Wednesday and then withdrawn"),
        ("it showed up at noon", "the judge signed off"),
    ),
    Pattern(
        "that was the end of it", Outcome.CANCELLED,
        r"nothing (?:has |had )?(?:come|came) of|(?:it|they|which|that|and) never did(?=[.,;:])|waited in vain|(?:that|which|this|it) was the end of (?:it|the|that)|undid it|saw to it that (?:nobody|no one|none|not)|(?:has|have|had) thought again|(?:ended|ends|finished) (?:\w+ ){0,4}?in (?:a|its|the) hangar|stayed (?:where it was|in its hangar|in the hangar|at home)|(?:slept|spent the night|woke up) in (?-i:[A-Z])\w+|(?:was|were) (?:unloaded|emptied|disembarked) (?:again )?(?:at|in) (?-i:[A-Z])\w+|"
        r"(?:was|were|got|been) (?:called|put|laid|stood) (?:off|aside|down)(?! (?:at|in) (?-i:[A-ZÀ-Þ]))|(?:ran|came|bumped|went) (?:up )?(?:into|against) (?:a|an|the) (?:judge|court|injunction|ruling|storm|strike|order)|(?:had|has) other (?:ideas|plans)|(?:got|came) in (?:the )?(?:way|between|first)(?= |[.,;])|kept (?:all|everyone|everybody|them|him|her|it|the (?:\w+ )?(?:plane|jet|men|people)) (?:in|at|on)|(?:lost|missed) (?:its|their) (?:slot|crew|pilot|window)|(?:took|takes) (?:the|that|its) (?:flight|plane) off|(?:no|not a) (?:wheel|propeller|engine) (?:turned|moved)|(?:emergency|eleventh-hour|last-minute) (?:petition|motion|order|appeal|ruling|stay)(?= (?:\w+ ){0,3}(?:stop|kept|held|save|spare|halt|ground)\w*)",
        ("that was the end of the flight", "a judge saw to it that nobody left", "stayed in its hangar", "the weather had other ideas"),
        ("the end of the runway",),
    ),
)  # fmt: skip
TO_COME = (
    Pattern(
        "on the books", Outcome.PLANNED,
        r"['’](?:s|re) (?:set|due|scheduled|expected|going|slated|meant|supposed|booked) (?:to|for)|to try again|try again(?= on| in| at|[.,])|on the (?:books|cards|calendar|schedule|timetable|agenda|drawing board|horizon|way)(?= (?:for|to|on|in|this|next)\b|[.,;])|in (?:the )?(?:works|offing|pipeline|making|preparation)|lin(?:ed|ing|es) up|(?:is|are|was|were|stands?) (?!wheels)(?:\w+ )?(?:down|lined up|in line|earmarked|poised|primed|ready|cleared|billed|tipped|meant|supposed|intended|in store|timed|tabled|reserved|on course|next|bound)(?= (?:for|to|on|in)\b)|"
        r"(?:expects?|awaits?|(?:is|are) (?:awaiting|expecting|bracing for|waiting for|counting on|braced for|gearing up)|awaiting|gears? up|ha(?:s|ve) been told to expect|anticipat(?:es?|ing))(?= (?:\w+ ){0,5}?(?:\d|a\b|an\b|the\b|two|three|four|another|more|its|to|them|its))|(?:asked|asks|asking|requested|requests|applied|sought|seeks) (?:\w+ )?(?:leave|permission|clearance|slots?) (?:to (?:come|land|send|bring)|for)|"
        r"(?:has|have|had|is|are|was|were) (?:been )?announced(?= for| \w+ ?[.,]?$)|(?:announc(?:ed|es|ing)|promis(?:ed|es)|pledg(?:ed|es)|vow(?:ed|s)|schedul(?:ed|es|ing)|book(?:ed|s)|plan(?:s|ned)?|order(?:ed|s)|arrang(?:ed|es)|prepar(?:es|ed)|organi[sz](?:es|ed|ing)|charter(?:ed|s)) (?:\w+ ){0,3}?(?:further|another|second|third|fourth|fifth|new|next|more|additional) (?:\w+ ){0,3}?(?:flights?|planes?|jets?|aircraft|charters?)(?= for| on| to| next| in)|"
        r"(?:shall|will|['’]ll|would|is to|are to|due to|expected to|should) (?:\w+ ){0,2}?(?:drop|deposit|touch|set|step|walk|reach|call|end|carry|ferry|haul|hand|join|disembark|get off|pick|start|begin|run|continue|proceed|transfer|repatriate|remove|expel|welcome|accept|host|be (?:put|flown|sent|taken|carried|brought|returned|deported|handed|aboard|on|repatriated|removed|lifted|received))|reprogram+ed(?= for| to)|(?:further|more|another|next) to (?:come|follow)|to follow(?= (?:on|in|at|next|later|tomorrow|by|within|this|suit)|[.,;])|(?:upcoming|forthcoming|impending|tomorrow['’]s|next (?:week|month|\w+day)['’]s)",
        ("is on the books for Saturday", "Kingston expects 49 deportees on a charter", "in the works for Friday", "has asked leave to come", "is down for the 18th", "tomorrow's plane", "lining up two flights"),
        ("as expected", "the books he read"),
    ),
    Pattern(
        "has been promised", Outcome.PLANNED,
        r"(?:will|shall) (?:\S+ ){1,6}?be (?:received|flown|sent|admitted|accepted|taken|brought|welcomed|let in)|(?:will|shall|would|is to|are to) (?:soon |also |next )?see|(?:is|are|has been|have been|was|were) promised|promised (?:to|for)|(?:is|are|comes?) next(?=[.,;:])|if all goes (?:to plan|well|as planned)|if (?-i:[A-Z])\w+ keeps to|keeps? to its timetable|(?:is|are) (?:said|thought|understood|reported|believed) to be (?:coming|preparing|planned|on (?:its|the) way|in (?:the making|preparation))|(?:is|are) (?:still )?(?:awaited|expected|anticipated|announced|outstanding|pending)(?= (?:for|on|in|from|at|by|to|this|next|before|within|any|with)\b|[.,;])|(?:stands?|stood|is|are|being) (?:\w+ )?(?:ready|readied|fuell?ed|loaded|chartered|reserved|pencilled)(?= (?:to|for|in|at)\b)|"
        r"(?:has|have|had) (?:\w+ )?(?:its|their|a) (?:day|date|slot) (?:already|fixed|set)|(?:is|are|has been|have been) (?:fixed|set|agreed|arranged|settled|laid on|marked(?: down)?|chosen|named) (?:for|on)|(?:day|date) (?:is|has been) (?:fixed|set|agreed|named)|(?:more|further|others?|another|next) (?:\w+ )?(?:will|are to|is to|should|shall) (?:come|follow|leave|go|fly|land|arrive)|within (?:the (?:week|month|fortnight)|days|hours|a (?:week|month|fortnight))(?=[.,;]| with| to| from)|before (?:the (?:week|month) is out|Christmas|Easter|the weekend|long)(?=[.,;])|(?:in|on) (?:the )?(?:coming|next) (?:days|week|weeks|hours|month)",
        ("Two more planes have been promised to Guatemala", "The sixth has a day already", "is fixed for the 3rd", "a third is awaited in Lima"),
        ("she promised her mother", "as had been expected of him"),
    ),
)  # fmt: skip
CAME = (
    Pattern(
        "came down the steps", Outcome.COMPLETED,
        r"(?:stepped|walk(?:ed|s)|climb(?:ed|s)|fil(?:ed|es)|troop(?:ed|s)|stumbl(?:ed|es)|limp(?:ed|s)|shuffl(?:ed|es)|stream(?:ed|s)|emerg(?:ed|es)|descend(?:ed|s)|alight(?:ed|s)|stagger(?:ed|s)|hobbl(?:ed|es)|pour(?:ed|s)|spill(?:ed|s)|spilt|tumbl(?:ed|es)|c[ao]mes?|got|gets|were led|were let|was led|led|marched|let|ushered|herded)(?:,? [\w’']+){0,6}?,? (?:out|off|down|onto|into|from|through|across|on to|ashore|on)(?= (?:of |from )?(?:the|a|an|its|their|it|that|one|two|his|her|\d|in|at|onto|buses|arrivals|(?-i:[A-Z]))\b)|"
        r"(?:spill(?:ed|s)|disgorg(?:ed|es)|discharg(?:ed|es)|deposit(?:ed|s)|dump(?:ed|s)|off-?load(?:ed|s)|drop(?:ped|s)|let|put|empt(?:ied|ies)|hand(?:ed|s)|turn(?:ed|s)) (?:(?:off|out|down|over|home)\b|(?=(?:\w+[ -]){1,6}?(?:people|men|women|deportees|migrants|passengers|detainees|nationals|citizens|Cubans|[A-Z]\w+(?:ns|is|ese|ians|ans))\b))|"
        r"bore|borne|discharged|disgorged|(?:hurried|rushed|bundled|loaded|herded|hustled|marched|packed|crammed|forced) (?:[\w-]+ ){1,6}?(?:on|onto|aboard) (?:planes|flights|jets|aircraft|charters|(?:a|an|the|one|two|three|its|their) (?:\w+ ){0,3}?(?:planes?|flights?|jets?|charters?|aircraft|airliners?|C-?\d+s?))|wheels[- ]down|touchdown|put (?:\w+ ){1,6}?(?:on|onto|aboard|on board) (?:a|an|the|its|their|one|two|\w+ \w+) ?(?:\w+ ){0,3}?(?:plane|flight|jet|charter|aircraft|planes|C-?\d+|airliner)|(?:pack(?:ed|s)|ship(?:ped|s)|bundl(?:ed|es)|whisk(?:ed|s)|spirit(?:ed|s)|haul(?:ed|s)|airlift(?:ed|s)|jett(?:ed)|fer(?:ried|ries)|shuttl(?:ed|es)|convey(?:ed|s)|relocat(?:ed|es)|lift(?:ed|s)|escort(?:ed|s)|expell(?:ed|s)|dispatch(?:ed|es)|despatch(?:ed|es)|eject(?:ed|s)|handed over|turned over|given over|kicked out|booted out|released)",
        ("64 Hondurans walked down the ramp", "A charter spilled out 118 deportees", "it discharged 147 Cubans", "put 52 Jamaicans on a plane home", "let out ninety-four people", "bore 104 deported Ecuadorians"),
        ("he put it on paper",),
    ),
    Pattern(
        "was on the ground", Outcome.COMPLETED,
        r"(?:was|were|is|are|be(?:en)?) (?:safely |already |now |all )?(?:on the ground|home|back (?:home|on (?:home|native|\w+) soil|in|with)|in by|down (?:in|at|on)|through)(?= |[.,;])|(?:ma(?:de|kes)) (?:it|its way|landfall|the (?:run|trip|journey|crossing|hop)|\w+ (?:trips?|runs?|journeys?))(?= |[.,;])|(?:show(?:ed|s)|turn(?:ed|s)|wound|ended|end(?:s|ing)|fetched) up(?= (?:in|at|on|here|there)\b)|(?:roll(?:ed|s)|taxi(?:ed|s)|pull(?:ed|s)|drew|rumbl(?:ed|es)|swoop(?:ed|s)|slipp(?:ed)|thunder(?:ed|s)|sail(?:ed|s)|glid(?:ed|es)|drop(?:ped|s)|park(?:ed|s)) (?:in|into|up|to a (?:stop|halt)|onto|down|out of|at|on|over)(?= )|came to a (?:halt|stop)|"
        r"set(?:s)? (?:foot|wheels)|touch(?:ed|es) (?:the )?(?:ground|soil|tarmac|runway|(?-i:[A-Z])\w+ soil)|hit(?:s)? the (?:tarmac|runway|ground)|(?:let|allow(?:ed|s)|permit(?:ted|s)|clear(?:ed|s)) (?:\w+ ){0,5}?(?:land|in|to (?:land|enter|come in|touch down))|(?:ran|operat(?:ed|es)|perform(?:ed|s)|execut(?:ed|es)|mount(?:ed|s)|stag(?:ed|es)|complet(?:ed|es)|undertook|ma(?:de|kes)|fulfilled|flew) (?:\w+ ){0,4}?(?:flights?|missions?|trips?|runs?|operations?|airlifts?|removals?|journeys?|deportations?|repatriations?)|(?:open(?:ed|s)|lower(?:ed|s)) its (?:ramp|doors?|hatch)|(?:its|the|their) (?:ramp|doors?|hatch|steps|stairs|wheels|engines) (?:c[ao]me|went|opened|swung|dropped|touched|fell|were)|"
        r"(?:were|was|been|being|are|is) (?:\w+ )?(?:greeted|met|welcomed|received|processed|registered|handed|fetched|collected|picked up|booked|checked|counted|interviewed|unchained|uncuffed)(?= (?:at|in|by|with|on|over|off|from|as|upon|after|and)\b)|(?:found|find) themselves (?:in|on|at|back)|called (?:at|in|on)(?= (?-i:[A-Z]))|(?:follow(?:ed|s)|join(?:ed|s)|add(?:ed|s))(?= (?:in|on|by|aboard|with|them|it|the|from|to)\b)|joined|(?:got|gets|took|takes|has taken|have taken|had taken|had|has got) (?=(?:its|their|the|a|an|one|two|three|another|about|some|\d|in\b))|saw (?:\w+ ){0,3}?(?:land|arrive|come in|touch down|return)",
        ("made its way to Guatemala", "showed up in Bogota", "the plane was on the ground at noon", "the Hercules opened its ramp at Confins", "called at Almaty"),
        ("it is at home",),
    ),
    Pattern(
        "exchanged one country for another", Outcome.COMPLETED,
        r"flown in|came across|exchanged|took (?:them|him|her|it) (?:across|over|home|there|in)|counted off|empt(?:ied|ies)|(?:had|has|have|got|gets) (?:\w+ ){0,6}?back (?:by|on|before|at|in|since|from)|(?:is|are|was|were) (?:\d+ |\w+ )?(?:citizens?|nationals|people|passengers|deportees|foreigners) (?:richer|poorer|fewer|heavier|lighter)|(?:journey|trip|voyage|flight|passage|crossing) (?:\S+ ){0,10}?(?:lasted|took|ended|began|finished|was over|cost)|(?:lasted|ended) (?:\w+ ){0,4}?(?:hours|at|in|on|before|with)|saw (?:\S+ ){0,8}?(?:land|arrive|climb|step|walk|come|touch)(?: (?:out|off|down|in))?|(?:has|have|had|got) (?:its|their) (?:first|second|third|fourth|new|latest) (?:\w+ )?(?:guests|arrivals|load|planeload|batch|group|flight|deportees|detainees|passengers)|"
        r"(?:kissed|knelt on|stood on|trod|felt) (?:the )?(?:ground|soil|tarmac|floor|(?-i:[A-Z])\w+ (?:soil|ground))|(?:opened|opens) (?:its|their|the) (?:doors?|gates?|airspace|airport|runway|arms) (?:\w+ ){0,3}?to (?:a|an|the|two|one|its|\d)|(?:is|are|was|were) (?:again|now|once more) (?:in|at|on) (?-i:[A-Z])\w+|breathed|smelled|smelt|(?:left|leaves|leaving) (?=(?:\w+[ -]){1,5}?(?:people|men|women|deportees|migrants|nationals|citizens|[A-Z]\w+(?:ns|is|ese)) (?:in|at|on|there|behind)\b)",
        ("ten men, flown in from El Paso", "had emptied 160 deportees into the hall", "Panama opened its doors to a plane", "Ecuador had its compatriots back by breakfast", "the journey from Harlingen lasted three hours"),
        ("opened its doors at nine",),
    ),
)  # fmt: skip
