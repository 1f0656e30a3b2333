"""What became of the flights, said in other words: idioms of the trade, and words for a landing from the passengers' side."""

from tracker.find.found import Pattern
from tracker.models import Outcome

_CRAFT = (
    r"(?:planes?|flights?|jets?|aircraft|airplanes?|airliners?|charters?|transports?|planeloads?|airlifts?|C-?\d+\w*|Boeings?|7[2-8]7s?)"
)

TURNED = (
    Pattern(
        "back the way it came",
        Outcome.TURNED_BACK,
        r"(?:swung|wheeled|circled|doubled|banked|looped|bent|veered) (?:around|round|about|back)|"
        r"(?:turned|turns|turning) (?:about|tail|on its heel|in (?:mid-?air|mid-?flight|the air|flight)|for home|it (?:around|round|back))|"
        r"(?:ma(?:de|kes|king)|did|does|performed|pulled|executed|ordered(?: into)?) (?:an? |the )(?:[\w-]+ )?(?:u-turn|about-turn|about-face|180|one-eighty|half-circle|half-turn|volte-face|"
        r"loop back|(?:wide |long |broad |slow )?(?:curve|arc|circle|turn|loop) (?:back|home|round|around))(?! and (?:refus|den|reject|said|declin|barr|block|withdr|clos|would|revok)\w*)|"
        r"\bU-turn\b(?= (?:over|above|at|an hour|half|mid|after|off))|(?:revers(?:ed|es|ing)) (?:its |their )?(?:course|direction|heading|track)|"
        r"(?:retrac(?:ed|es|ing) its|went back the) (?:\w+ )?(?:route|path|way|track|steps)|"
        r"(?:call(?:ed)?|summon(?:ed)?|recall(?:ed)?|order(?:ed)?|beckon(?:ed)?|pull(?:ed)?|(?:bring|brought|fetch(?:ed)?)(?! them\b)) (?:it |them |the \w+ )?(?:home|"
        r"back)(?= (?:in (?:mid|flight|the air)|while|when|over|half|before (?:it )?(?:reach|land)|short of|to (?:base|its base|the base))|[.;,])(?=[^.;]*)|"
        r"being called (?:home|back)|recalled (?:in|from|over|while|half)|"
        r"(?:return(?:ed|s|ing)?|went|came|flew|flown|heads?|headed|taken|took|brought|(?<!\bflight\s)(?<!\bflights\s)(?<!\bticket\s)(?<!\bride\s)back|landed|down|was(?! (?:(?:also|again|likewise|once more) )?(?:its|their|the) )) (?:\w+ ){0,4}?(?:to |at |in )?(?:where (?:it|"
        r"they|he|she) (?:had )?(?:started|set out|come from|came from|left|begun|began|taken off|took off|boarded)|the (?:place|airport|airfield|base) (?:it|"
        r"they) (?:had )?(?:left|started|set out|come) ?(?:from)?|(?:its|their|the) (?:starting point|point of (?:departure|origin)|place of departure|origin|"
        r"home base|departure (?:airport|point)))|"
        r"(?:return(?:ed|s)?|came back|c[ao]me home|flew back|went back|flown back|back|returning)(?: \w+){0,4}? (?:with (?:all|everyone|everybody|"
        r"its (?:passengers|load|cargo)|the (?:\w+ )?(?:passengers|deportees|men|people)|them|him|her|the same|\d+)(?: \w+){0,5}? (?:still |on )?(?:on board|"
        r"aboard|in (?:their|its) seats)|without (?:having )?(?:landed|landing|touching down|unloading|letting|having)|unlanded)|"
        r"(?:had|has|have|was forced|were forced|obliged|made) to (?:return|turn (?:back|around|round)|go back|come back|fly back|head back|double back)|"
        r"(?:back|returned|home) (?:again )?(?:in|at|to) (?-i:[A-Z])\w+(?: [A-Z]\w+)?,? where (?:it|they) (?:had )?(?:started|set out|come|left|begun|began|"
        r"taken off|boarded|took off)|"
        r"never (?:reached|made it to|got to|arrived (?:in|at)|saw) (?:\w+ ){0,3}?(?:destination|(?-i:[A-Z])\w+)(?=[^.;]{0,60}(?:back|turn|return))",
        (
            "the jet doubled back to Miami",
            "swung round and returned",
            "took the fourteen back to Virginia, where it had started",
            "flew back to Miami with all 61 on board",
            "had to return",
            "performed a U-turn",
        ),
        ("turned up at the gate", "called home to his wife"),
    ),
    Pattern(
        "bent its course",
        Outcome.TURNED_BACK,
        r"stopped in (?:the air|flight|mid-?air|mid-?flight)|(?:was|were|is|are) back (?:there|where|again)|"
        r"(?:bent|changed|altered|turned|swung|pointed|set|put) (?:its|their) (?:course|nose|heading|bow) (?:back|north\w*|home\w*|around|round|for home)|"
        r"ran out of (?:permission|clearance|airspace)|(?:broke|breaks|breaking) off (?:its|the|their) (?:flight|journey|approach|descent|trip)|"
        r"abandoned (?:its|the) (?:flight|journey|approach|descent)|"
        r"(?:got|gets|made it|went) (?:only )?(?:as far as|halfway|half way|half the way)(?= [^.;]{0,80}\b(?:back|return|turn|home|before|then|when|"
        r"and no further|only))|"
        r"(?:never|without) (?:once )?(?:touch(?:ed|ing)|set(?:ting)? down|put(?:ting)? down|land(?:ed|ing))(?= [^.;]{0,60}(?:back|return|home|where))|"
        r"(?:was|were|got|been) (?:radioed|hailed|fetched|whistled|pulled|waved|ordered|called|summoned|told to come|told to go) (?:back|home)|"
        r"(?:back|home) (?:again )?(?:by|before) (?:nightfall|midnight|dawn|noon|evening|sunset|dark)(?= (?:with|where|in))",
        ("bent its course northward", "ran out of permission over the Gulf", "broke off its approach", "was radioed back"),
        ("set its course for Lima",),
    ),
)
CALLED_OFF = (
    Pattern(
        "came to nothing",
        Outcome.CANCELLED,
        r"scratch(?:ed|es)|nix(?:ed|es)|bin(?:ned)|ditch(?:ed|es)|can(?:ned)|spik(?:ed|es)|foil(?:ed|s)|thwart(?:ed|s)|scupper(?:ed|s)|torpedo(?:ed|es)|"
        r"derail(?:ed|s)|pull(?:ed|s|ing)? the plug|(?:fell|fall(?:s|en)?) (?:through|by the wayside|victim)|c[ao]me to (?:nothing|naught|nought)|"
        r"never (?:happened|took place|materiali[sz]ed|took off|departed|got going|flew)|"
        r"(?:did|does|has|had) (?:not|n['’]t|never) (?:happen(?:ed)?|materiali[sz]ed?|come off|get (?:away|off|airborne|going)|(?:fly|flown)(?! (?:deport\w*|people|migrants|such|any|them|passengers|those|to|for|in|so|this|a|the|one)\b)|go(?:ne)? (?:out|"
        r"anywhere))|"
        r"(?:never|not) (?:got|gotten|get) (?:off the ground|airborne|away|into the air|past (?:the|its)|beyond (?:the|its)|further than|any further)|"
        r"got no (?:further|farther) than|"
        r"(?:will|would) (?:not|no longer|n['’]t|never) (?:now )?(?:take place|leave|fly|depart|take off|go(?: ahead)?|happen|land(?= as)|run|operate|arrive(?! (?:until|till|before|earlier|sooner|in time|at (?:the|its)|for (?:at least|about|another|some|several|a few|a further|\d+|\w+ (?:more|hours?|days?)))\b)|"
        r"come(?= (?:after all|today|tomorrow|tonight|on|this|next|either|at all|as)\b|[.,;:]|$)|get (?:here|there)(?= (?:today|tomorrow|after all|this|on)\b|[.,;:]|$)|"
        r"be (?:leaving|flying|going|departing|taking off))|"
        r"won['’]t (?:take place|leave|fly|depart|take off|go|happen|be (?:leaving|flying|going))|(?<!\bduties\s)(?<!\btariffs\s)(?<!\btariff\s)(?<!\blevies\s)(?<!\blevy\s)(?<!\bsanctions\s)(?<!\bvisas\s)(?<!\btalks\s)(?<!\bpenalties\s)(?<!\bmeasures\s)(?<!\bdeal\s)(?<!\borders\s)(?:put|placed|is|was|were|are|remains?) on (?:hold|ice)|"
        r"(?:st(?:ood|ands?|anding)|s(?:at|its|itting)|remain(?:ed|s|ing)?|stay(?:ed|s|ing)?|kept|held|left|keep|stuck|stranded|waited|waiting|still|"
        r"never left)(?: \S+){0,4}? (?:on the (?:ground|tarmac|apron|runway|stand|ramp)|at (?:the|its) (?:gate|stand)(?! of\b)|in (?:the|"
        r"its) hangar)(?! for (?:\w+ ){0,6}?(?:hours?|minutes?|while)\b)(?= (?:in|at|of|near|outside) | on| until| all| after| as| when| while| for|[.,;]|"
        r" overnight| because|$)|"
        r"(?:st(?:ood|ands) idle|stay(?:ed|s) (?:put|behind|in (?-i:[A-Z])\w+)|st(?:ood|ands?) down)|"
        r"(?:struck|taken|crossed|removed|wiped|scrubbed|deleted) (?:off|from) the (?:\w+ )?(?:schedule|timetable|calendar|board|programme|program)|"
        r"is off(?=[.,;:]|$)|was off(?=[.,;:]|$)|(?:all|bets) off(?! (?:an?|the|one|two|its)\b)\b|"
        r"(?:halt(?:ed|s)|stopp(?:ed|ing)|suspend(?:ed|s))(?= (?:\w+ ){0,4}?(?:with (?:the|its|their) engines|hours before|minutes before|at the last|by (?:a|"
        r"the|an) (?:\w+ )?(?:judge|court|order|ruling|storm|strike)|indefinitely|in (?:\w+ )?court|flight|departure|plane)\b)|"
        r"(?:won|wins|granted|got|gets|obtained|secured|issued|ordered|imposed) (?:\w+ ){0,5}?(?:stay|reprieve|restraining order|injunction|temporary halt)|"
        r"(?:stay|reprieve|restraining order|injunction|ruling|lawsuit|judge|court)(?: \w+){0,6}? (?:came (?:through )?(?:in time|too)|grounded|spared|saved|"
        r"stayed|enjoined|froze|forbade|forbids|put (?:a stop|an end))(?! that\b)|"
        rf"(?:halt|stop|stay|freeze|cancell?ation|postponement|scrapping|calling[- ]off|grounding) (?:of) (?:\w+ ){{0,5}}?{_CRAFT}|"
        r"(?:weather|fog|snow\w*|storm|hurricane|ash|thunderstorms?|ice|lightning|strike|fault|breakdown|defect)(?: \w+){0,3}? (?:kept|held|grounded|"
        r"prevented|ruled out|put paid to|stopped|undid)|"
        r"put(?:s)? paid to|given other work|no longer (?:going|flying|leaving|planned|scheduled)|"
        r"not (?:now )?(?:going to|to) (?:fly|leave|take off|take place|depart)(?= after all| now| as)|"
        r"(?:taken|brought|hauled|pulled|led) (?:back )?off (?:the|that) (?:plane|jet|aircraft|bus)(?: again)?|"
        r"(?:was|were|been|being) (?:taken|sent|bused|driven|brought|returned) back to (?:the |their |its |a )?(?:cells?|detention|jail|prison|camp|dormitor\w+|"
        r"cent(?:er|re)|lockup)",
        (
            "The flight fell through",
            "won a stay",
            "got no further than the runway",
            "A snowstorm kept a charter on the ground",
            "will not take place",
            "has scratched a flight",
            "was halted by a judge",
            "the flight is off",
        ),
        ("the plane is on the ground in Honduras", "took off on Friday"),
    ),
    Pattern(
        "did not show up",
        Outcome.CANCELLED,
        r"put (?:the|a|an|that|this) (?:\w+ )?(?:planes?|flights?|charters?|jets?) off(?= |[.,;])|"
        r"never (?:came|arrived)(?! (?:back|home|to|near|close|up|out|down|in|into|across|upon|any|so|as|before|true|through|for|forward|round|around)\b)|(?:did not|never|failed to|has not|have not|had not)(?: \w+)? (?:show(?:ed|n)? up|turn(?:ed)? up|appear(?:ed)?|materiali[sz]ed?)|"
        r"(?:judge|magistrate|court)(?: \S+){0,6}? (?:had |has )?signed (?:an? |the )(?:\w+ )?(?:paper|order|stay|injunction|writ)|"
        r"plans? for (?:an?|the|one|two) (?:\S+ ){1,14}?(?:was|were|has been|had been|and(?: was| were)?)(?: then| later| since| soon|"
        r" afterwards)* (?:withdrawn|cancel+ed|deleted|dropped|shelved|abandoned)",
        (
            "A second C-17 did not show up",
            "a magistrate in Cleveland had signed a paper",
            "a plan for a C-17 to Misrata, filed for Wednesday and then withdrawn",
        ),
        ("it showed up at noon", "the judge signed off"),
    ),
    Pattern(
        "that was the end of it",
        Outcome.CANCELLED,
        r"nothing (?:has |had )?(?:come|came) of|(?:it|they|which|that|and) never did(?=[.,;:])|waited in vain|"
        r"(?:that|which|this|it) was the end of (?:it|the|that)|undid it|saw to it that (?:nobody|no one|none|not)|(?:has|have|had) thought again|"
        r"(?:ended|ends|finished) (?:\w+ ){0,4}?in (?:a|its|the) hangar|stayed (?:where it was|in its hangar|in the hangar|at home)|"
        r"(?:slept|spent the night|woke up) in (?-i:[A-Z])\w+|(?:was|were) (?:unloaded|emptied|disembarked) (?:again )?(?:at|in) (?-i:[A-Z])\w+|"
        r"(?:was|were|got|been) (?:called|put|laid|stood) (?:off|aside|down)(?! (?:at|in) (?-i:[A-ZÀ-Þ])| by (?:an?|the) (?:[\w-]+ ){0,3}?(?:planes?|flights?|jets?|aircraft|charters?|transports?|C-?\d+|Boeing|Airbus|7[2-8]7))|"
        r"(?:ran|came|bumped|went) (?:up )?(?:into|against) (?:a|an|the) (?:judge|court|injunction|ruling|storm|strike|order)|(?:had|has) other (?:ideas|plans)|"
        r"(?:got|came) in (?:the )?(?:way|between|first)(?= |[.,;])|"
        r"kept (?:all|everyone|everybody|them|him|her|it|the (?:\w+ )?(?:plane|jet|men|people)) (?:in|at|on)|"
        r"(?:lost|missed) (?:its|their) (?:slot|crew|pilot|window)|(?:took|takes) (?:the|that|its) (?:flight|plane) off|"
        r"(?:no|not a) (?:wheel|propeller|engine) (?:turned|moved)|"
        r"(?:emergency|eleventh-hour|last-minute) (?:(?:petition|motion|appeal)(?! (?:to|for|seek\w*|ask\w*|aim\w*|that would)\b)|order|ruling|stay)(?= (?:\w+ ){0,3}(?:stop|kept|held|save|spare|halt|ground)\w*)",
        ("that was the end of the flight", "a judge saw to it that nobody left", "stayed in its hangar", "the weather had other ideas"),
        ("the end of the runway",),
    ),
)
TO_COME = (
    Pattern(
        "on the books",
        Outcome.PLANNED,
        r"['’](?:s|re) (?:set|due|scheduled|expected|going|slated|meant|supposed|booked) (?:to|for)|to try again|try again(?= on| in| at|[.,])|"
        r"(?<!hours\s)(?<!days\s)(?<!weeks\s)(?<!stops\s)(?<!halts\s)(?<!calls\s)(?<!stop\s)on the (?:books|cards|calendar|schedule|timetable|agenda|roster|drawing board|horizon|way)(?= (?:for|to|on|in|this|next)\b|[.,;])|"
        r"in (?:the )?(?:works|offing|pipeline|making|preparation)|lin(?:ed|ing|es) up|"
        r"(?:is|are|was|were|stands?) (?!wheels|(?:set|put) down (?!for\b)|(?:let|handed|brought|taken|flown|dropped|led|helped|carried|touched|turned|shut|laid|gone|come) )(?:\w+ )?(?:down|lined up|in line|earmarked|poised|primed|ready|cleared|billed|tipped|meant|supposed|intended|"
        r"in store|timed|tabled|reserved|on course|next|bound|destined)(?= (?:for|to|on|in)\b)|"
        r"(?:expects?|awaits?|(?:is|are) (?:awaiting|expecting|bracing for|waiting for|counting on|braced for|gearing up)|awaiting|gears? up|ha(?:s|"
        r"ve) been told to expect|anticipat(?:es?|ing))(?= (?:\w+ ){0,5}?(?:\d|a\b|an\b|the\b|two|three|four|another|more|its|to|them|its))|"
        r"(?:asked|asks|asking|requested|requests|applied|sought|seeks) (?:\w+ )?(?:leave|permission|clearance|slots?) (?:to (?:come|land|send|bring)|for)|"
        r"(?:has|have|had|is|are|was|were) (?:been )?announced(?= for| \w+ ?[.,]?$)|"
        r"(?:announc(?:ed|es|ing)|promis(?:ed|es)|pledg(?:ed|es)|vow(?:ed|s)|schedul(?:ed|es|ing)|book(?:ed|s)|plan(?:s|ned)?|order(?:ed|s)|arrang(?:ed|es)|"
        r"prepar(?:es|ed)|organi[sz](?:es|ed|ing)|charter(?:ed|s)) (?:\w+ ){0,3}?(?:further|another|second|third|fourth|fifth|new|next|more|"
        r"additional) (?:\w+ ){0,3}?(?:flights?|planes?|jets?|aircraft|charters?)(?= for| on| to| next| in)|"
        r"(?:shall|will|['’]ll|would|is to|are to|due to|expected to|should) (?:(?!have\b|were\b|was\b)\w+ ){0,2}?(?:drop|deposit|touch|set|step|walk|reach|call|end|carry|ferry|"
        r"haul|hand|join|disembark|get off|pick|start|begin|run|continue|proceed|transfer|repatriate|remove|expel|welcome|accept|host|be (?:put|flown|sent|"
        r"taken|carried|brought|returned|deported|handed|aboard|on|repatriated|removed|lifted|received))|"
        r"reprogram+ed(?= for| to)|(?:further|more|another|next) to (?:come|follow)|to follow(?= (?:on|in|at|next|later|tomorrow|by|within|this|suit)|[.,;])|"
        r"(?:upcoming|forthcoming|impending|tomorrow['’]s|next (?:week|month|\w+day)['’]s)",
        (
            "is on the books for Saturday",
            "Kingston expects 49 deportees on a charter",
            "in the works for Friday",
            "has asked leave to come",
            "is down for the 18th",
            "tomorrow's plane",
            "lining up two flights",
        ),
        ("as expected", "the books he read"),
    ),
    Pattern(
        "will fetch them",
        Outcome.PLANNED,
        r"(?:will|shall|is to|are to|is due to|are due to|is going to|is expected to|plans to) (?:\w+ )?(?:fetch|collect|gather|pick up|take in|take on|take aboard|"
        r"embark|retrieve)(?= )",
        ("another plane will fetch deportees in Houston", "is to pick up 80 people in El Paso"),
        ("will power a pick-up",),
    ),
    Pattern(
        "has been promised",
        Outcome.PLANNED,
        r"(?:will|shall) (?:\S+ ){1,6}?be (?:received|flown|sent|admitted|accepted|taken|brought|welcomed|let in)|"
        r"(?:will|shall|would|is to|are to) (?:soon |also |next )?see|(?:is|are|has been|have been|was|were) promised|promised (?:to|for)|"
        r"(?:is|are|comes?) next(?=[.,;:])|if all goes (?:to plan|well|as planned)|if (?-i:[A-Z])\w+ keeps to|keeps? to its timetable|"
        r"(?:is|are) (?:said|thought|understood|reported|believed) to be (?:coming|preparing|planned|on (?:its|the) way|in (?:the making|preparation))|"
        r"(?:is|are) (?:still )?(?:awaited|expected|anticipated|announced|outstanding|pending)(?= (?:for|on|in|from|at|by|to|this|next|before|within|any|"
        r"with)\b|[.,;])|"
        r"(?:stands?|stood|is|are|being) (?:\w+ )?(?:ready|readied|fuell?ed|loaded|chartered|reserved|pencilled)(?= (?:to|for|in|at)\b)|"
        r"(?:has|have|had) (?:\w+ )?(?:its|their|a) (?:day|date|slot) (?:already|fixed|set)|"
        r"(?:is|are|has been|have been) (?:fixed|set|agreed|arranged|settled|laid on|marked(?: down)?|chosen|named) (?:for|on)|"
        r"(?:day|date) (?:is|has been) (?:fixed|set|agreed|named)|"
        r"(?:more|further|others?|another|next) (?:\w+ )?(?:will|are to|is to|should|shall) (?:come|follow|leave|go|fly|land|arrive)|"
        r"(?<!\bflight\s)(?<!\bflights\s)(?<!\bplane\s)(?<!\bplanes\s)(?<!\btime\s)(?<!\bbatch\s)(?<!\bgroup\s)(?<!\bone\s)(?<!\bdeportation\s)(?<!\bremoval\s)within (?:the (?:week|month|fortnight)|days|hours|a (?:week|month|fortnight))(?=[.,;]| with| to| from)|"
        r"before (?:the (?:week|month) is out|Christmas|Easter|the weekend|long)(?=[.,;])|(?:in|on) (?:the )?(?:coming|next) (?:days|week|weeks|hours|month)",
        (
            "Two more planes have been promised to Guatemala",
            "The sixth has a day already",
            "is fixed for the 3rd",
            "a third is awaited in Lima",
        ),
        ("she promised her mother", "as had been expected of him"),
    ),
)
CAME = (
    Pattern(
        "came down the steps",
        Outcome.COMPLETED,
        r"(?:stepped|walk(?:ed|s)|climb(?:ed|s)|fil(?:ed|es)|troop(?:ed|s)|stumbl(?:ed|es)|limp(?:ed|s)|shuffl(?:ed|es)|stream(?:ed|s)|emerg(?:ed|es)|"
        r"descend(?:ed|s)|alight(?:ed|s)|stagger(?:ed|s)|hobbl(?:ed|es)|pour(?:ed|s)|spill(?:ed|s)|spilt|tumbl(?:ed|es)|c[ao]mes?|got(?! (?:[\w’']+ ){1,6}?from\b)|got(?= (?:down|off|out|up|away) from\b)|gets|were led|were let|"
        r"was led|led|marched|let|ushered|herded)(?:,? [\w’']+){0,6}?,? (?:out|off|down|onto|into|from|through|across|on to|ashore|on)(?= (?:of |"
        r"from )?(?:the|a|an|its|their|it|that|one|two|his|her|\d|in|at|onto|buses|arrivals|(?-i:[A-Z]))\b)|"
        r"(?:spill(?:ed|s)|disgorg(?:ed|es)|discharg(?:ed|es)|deposit(?:ed|s)|dump(?:ed|s)|off-?load(?:ed|s)|drop(?:ped|s)|let|put|empt(?:ied|ies)|hand(?:ed|s)|"
        r"turn(?:ed|s)) (?:(?:off|out|down|over|home)\b|(?=(?:\w+[ -]){1,6}?(?:people|men|women|deportees|migrants|passengers|detainees|nationals|citizens|"
        r"Cubans|[A-Z]\w+(?:ns|is|ese|ians|ans))\b))|"
        r"bore|borne|discharged|disgorged|"
        r"(?:hurried|rushed|bundled|loaded|herded|hustled|marched|packed|crammed|forced) (?:[\w-]+ ){1,6}?(?:on|onto|aboard) (?:planes|flights|jets|aircraft|"
        r"charters|(?:a|an|the|one|two|three|its|their) (?:\w+ ){0,3}?(?:planes?|flights?|jets?|charters?|aircraft|airliners?|C-?\d+s?))|"
        r"wheels[- ]down|touchdown|"
        r"put (?:\w+ ){1,6}?(?:on|onto|aboard|on board) (?:a|an|the|its|their|one|two|\w+ \w+) ?(?:\w+ ){0,3}?(?:plane|flight|jet|charter|aircraft|planes|"
        r"C-?\d+|airliner)|"
        r"(?:pack(?:ed|s)|ship(?:ped|s)|bundl(?:ed|es)|whisk(?:ed|s)|spirit(?:ed|s)|haul(?:ed|s)|airlift(?:ed|s)|jett(?:ed)|fer(?:ried|ries)|shuttl(?:ed|es)|"
        r"convey(?:ed|s)|relocat(?:ed|es)|lift(?:ed|s)|escort(?:ed|s)|expell(?:ed|s)|dispatch(?:ed|es)|despatch(?:ed|es)|eject(?:ed|s)|handed over|turned over|"
        r"given over|kicked out|booted out|released)",
        (
            "64 Hondurans walked down the ramp",
            "A charter spilled out 118 deportees",
            "it discharged 147 Cubans",
            "put 52 Jamaicans on a plane home",
            "let out ninety-four people",
            "bore 104 deported Ecuadorians",
        ),
        ("he put it on paper",),
    ),
    Pattern(
        "was on the ground",
        Outcome.COMPLETED,
        r"(?:was|were|is|are|be(?:en)?) (?:safely |already |now |all )?(?:on the ground|home|back (?:home|on (?:home|native|\w+) soil|in|with)|in by|down (?:in|"
        r"at|on)|through)(?= |[.,;])|"
        r"(?:ma(?:de|kes)) (?:it|its way|landfall|the (?:run|trip|journey|crossing|hop)|\w+ (?:trips?|runs?|journeys?))(?= |[.,;])|"
        r"(?:show(?:ed|s)|turn(?:ed|s)|wound|ended|end(?:s|ing)|fetched) up(?= (?:in|at|on|here|there)\b)|"
        r"(?:roll(?:ed|s)|taxi(?:ed|s)|pull(?:ed|s)|drew|rumbl(?:ed|es)|swoop(?:ed|s)|slipp(?:ed)|thunder(?:ed|s)|sail(?:ed|s)|glid(?:ed|es)|drop(?:ped|s)|"
        r"park(?:ed|s)) (?:in|into|up|to a (?:stop|halt)|onto|down|out of|at|on|over)(?= )|"
        r"came to a (?:halt|stop)|set(?:s)? (?:foot|wheels)|puts? in(?= (?:at|here|there)\b)|puts? (?:[\w-]+ ){1,5}?back (?:on|in)(?= (?:home|native|their|its|(?-i:[A-ZÀ-Þ])))|(?:had|has|have) been (?:here|there)(?= (?:\w+ )?(?:on|in|for)\b)|touch(?:ed|es) (?:the )?(?:ground|soil|tarmac|runway|(?-i:[A-Z])\w+ soil)|"
        r"hit(?:s)? the (?:tarmac|runway|ground)|"
        r"(?:let|allow(?:ed|s)|permit(?:ted|s)|clear(?:ed|s)) (?:\w+ ){0,5}?(?:land|in|to (?:land|enter|come in|touch down))|"
        r"(?:ran|operat(?:ed|es)|perform(?:ed|s)|execut(?:ed|es)|mount(?:ed|s)|stag(?:ed|es)|complet(?:ed|es)|undertook|ma(?:de|kes)|fulfilled|"
        r"flew) (?:(?!of\b|to\b|for\b|about\b|from\b)\w+ ){0,4}?(?:flights?|missions?|trips?|runs?|operations?|airlifts?|removals?|journeys?|deportations?|repatriations?)|"
        r"(?:open(?:ed|s)|lower(?:ed|s)|dropp(?:ed)?|drops|unfold(?:ed|s)|extend(?:ed|s)|let(?:s)? down|put(?:s)? down|swung open|threw open) (?:its|their|her|the) (?:[\w-]+ )?(?:ramps?|doors?|hatch(?:es)?|tail(?:gate)?|stairs|steps|stairway|airstairs|belly)|(?:let|lets|put|puts) (?:its|their) (?:[\w-]+ )?(?:ramps?|stairs|steps|stairway|tail(?:gate)?) down|"
        r"(?:cut|switched off|shut down|stopped|killed) (?:its|their) engines|"
        r"(?:its|the|their) (?:ramp|doors?|hatch|steps|stairs|wheels|engines) (?:c[ao]me|went|opened|swung|dropped|touched|fell|were)|"
        r"(?:were|was|been|being|are|is) (?:\w+ )?(?:greeted|met|welcomed|received|processed|registered|handed|fetched|collected|picked up|booked|checked|"
        r"counted|interviewed|unchained|uncuffed)(?= (?:at|in|by|with|on|over|off|from|as|upon|after|and)\b)|"
        r"(?:found|find) themselves (?:in|on|at|back)|called (?:at|in|on)(?= (?-i:[A-Z]))|"
        r"(?:follow(?:ed|s)(?! (?:the|an?|its|their|his|her|this|that) (?:[\w’'-]+ ){0,3}?(?:halt|suspension|pause|break|resumption|announcement|decision|agreement|deal|accord|order|ruling|visit|talks|meeting|polic(?:y|ies)|shift|change|election|inauguration|raids?|arrests?|outcry|threats?|refusal|row|dispute|stand-?off|crackdown|revocation|capture|protests?)\b)|join(?:ed|s)|add(?:ed|s))(?= (?:in|on|by|aboard|with|them|it|the|from|to)\b)|joined|"
        r"(?:got|gets|took|takes|has taken|have taken|had taken|had|has got) (?=(?:its|their|the|a|an|one|two|three|another|about|some|\d|in\b))|"
        r"saw (?:\w+ ){0,3}?(?:land|arrive|come in|touch down|return)",
        (
            "made its way to Guatemala",
            "showed up in Bogota",
            "the plane was on the ground at noon",
            "the Hercules opened its ramp at Confins",
            "called at Almaty",
        ),
        ("it is at home",),
    ),
    Pattern(
        "exchanged one country for another",
        Outcome.COMPLETED,
        r"flown in|came across|exchanged|took (?:them|him|her|it) (?:across|over|home|there|in)|counted off|empt(?:ied|ies)|"
        r"(?:had|has|have|got|gets) (?:\w+ ){0,6}?back (?:by|on|before|at|in|since|from)|"
        r"(?:had|has|have|got) (?:them|him|her|everyone|everybody|all of them|the (?:[\w-]+ )?(?:group|passengers|deportees|returnees|people|men|women|migrants)) (?:all |safely )?(?:down |home )?(?=(?:in|at|on) (?:the )?(?-i:[A-ZÀ-Þ])[\w’'-]+(?: (?-i:[A-ZÀ-Þ])[\w’'-]+){0,2} (?:by|before|within|in time|that|the same|on \w+day|late|early)\b)|"
        r"(?:is|are|was|were) (?:\d+ |\w+ )?(?:citizens?|nationals|people|passengers|deportees|foreigners) (?:richer|poorer|fewer|heavier|lighter)|"
        r"(?:journey|trip|voyage|flight|passage|crossing) (?:\S+ ){0,10}?(?:lasted|took|ended|began|finished|was over|cost|started in|started from|originated)|"
        r"(?:lasted|ended) (?:\w+ ){0,4}?(?:hours|at|in|on|before|with)|"
        r"saw (?:\S+ ){0,8}?(?:land|arrive|climb|step|walk|come|touch)(?: (?:out|off|down|in))?|"
        r"(?:has|have|had|got) (?:its|their) (?:first|second|third|fourth|new|latest) (?:\w+ )?(?:guests|arrivals|load|planeload|batch|group|flight|deportees|"
        r"detainees|passengers)|"
        r"(?:kissed|knelt on|stood on|trod|felt) (?:the )?(?:ground|soil|tarmac|floor|(?-i:[A-Z])\w+ (?:soil|ground))|"
        r"(?:opened|opens) (?:its|their|the) (?:doors?|gates?|airspace|airport|runway|arms) (?:\w+ ){0,3}?to (?:a|an|the|two|one|its|\d)|"
        r"(?:is|are|was|were) (?:again|now|once more) (?:in|at|on) (?-i:[A-Z])\w+|breathed|smelled|smelt|"
        r"(?:left|leaves|leaving) (?=(?:\w+[ -]){1,5}?(?:people|men|women|deportees|migrants|nationals|citizens|[A-Z]\w+(?:ns|is|ese)) (?:in|at|on|there|"
        r"behind)\b)",
        (
            "ten men, flown in from El Paso",
            "had emptied 160 deportees into the hall",
            "Panama opened its doors to a plane",
            "Ecuador had its compatriots back by breakfast",
            "the journey from Harlingen lasted three hours",
        ),
        ("opened its doors at nine",),
    ),
)
