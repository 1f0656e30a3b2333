"""English: landings composed of classes of words: who took charge of whom, whose plane gave up whom, what was seen of them."""

from tracker.find.english.classes import A_DAY, CRAFT, FOLK, PERSONS
from tracker.find.english.days import DAY
from tracker.find.english.numbers import NUMBER
from tracker.find.found import Pattern
from tracker.models import Outcome

_WORDS = r"(?:[\w’'.-]+ )"

_NUMBER_OF = rf"(?:{NUMBER}|several) (?:[\w-]+ ){{0,2}}?(?:departures|landings|arrivals|take-?offs)\b"

# A deed done, as a noun: 'the return of 64 Nepalis', 'the landing of a C-17'.
_DONE = rf"(?:return|deportation|removal|repatriation|expulsion|delivery|handover|transfer|landing|touchdown|homecoming|disembarkation|unloading|departure|take-?off|arrival) (?:[\w-]+ )?(?:of|for) (?:about |some |around |nearly |more than |over |at least |the |another |a further )?(?:(?:a|an|one|two|three|its|the)(?: [\w’'-]+){{0,4}}? (?:{CRAFT}|group|batch|planeload)|{NUMBER} (?:[\w-]+ ){{0,3}}?{PERSONS})"

# 'a C-17', 'two chartered planes', 'a pair of American military transports'
_ONE_CRAFT = rf"(?:an?|one|another|the (?:first|second|third|fourth|fifth|next)|{NUMBER}|a pair of|both)(?: (?:the )?(?!of\b|long\b)[\w.’'-]+){{0,5}}? {CRAFT}\b(?! (?:of (?:stairs|steps|fancy)|ticket|school|model|crew|delay))"

LANDFALL = (
    Pattern(
        "a landing as a noun", Outcome.COMPLETED,
        rf"(?<!\bfor\s)(?<!\bagainst\s)(?<!\bhalt\s)(?<!\bstop\s)(?<!\bblock\s)(?<!\bseek\s)(?<!\bdemand\s)(?<!\bprevent\s)(?<!\border\s)(?<!\bordered\s)(?<!\bsought\s)(?<!\bon\s)(?<!\babout\s)(?:the|their|its|this|that) (?:(?!planned\b|proposed\b|possible\b|imminent\b|next\b|expected\b|scheduled\b|pending\b)\w+ )?{_DONE}",
        ("The return of forty-seven Peruvians to Lima", "with the landing of a C-17 in Manaus", "the deportation of 81 Salvadorans"),
        ("plans for the return of 47 Peruvians", "the return of good weather"),
    ),
    Pattern(
        "gave over whom it carried", Outcome.COMPLETED,
        rf"(?:set|put|let|sets|puts|lets) (?:its|the|their|all|all its|all the|those) (?:[\w-]+ )?(?:{FOLK}|cargo) (?:down|off|out|ashore)\b|"
        rf"(?:clear|allow|permitt?|let)(?:ed|s)? [^.;]{{1,80}}? (?:land|come in|touch down),? (?:and|which) (?:it|they) (?:promptly |duly )?did\b|"
        rf"(?:flew|came|went|took off|left|returned|headed|set off)(?: back| home| out| again| north)* (?:empty|unladen|without (?:them|its passengers|the deportees|her passengers))(?= (?:from|for|to|again|on|that|after|at|late|early|in)\b|[.,;])|"
        rf"(?:make|made|makes) room for(?= (?:[\w’'-]+ ){{0,6}}?(?:{CRAFT}|{PERSONS}))|(?:hosted|processed|registered|checked in)(?= (?:[\w’'-]+ ){{0,4}}?(?:{CRAFT}|\d+|{PERSONS}))|(?:had|got|received|paid) (?:a|another) (?:visit|call) from(?= (?:[\w’'-]+ ){{0,6}}?{CRAFT})|(?:was|were) the (?:destination|port of call|terminus) (?:of|for)|"
        rf"(?:us(?:ed|es)|employ(?:ed|s)|sen[dt]s?|hired|chartered|rented|took) (?:an?|its|two|three|one|the) (?:[\w-]+ ){{0,4}}?{CRAFT} to (?:return|deport|fly|take|carry|bring|remove|expel|repatriate|send|ship|ferry|move|transport)(?= (?:[\w-]+ ){{0,3}}?(?:\d+|{NUMBER}|{PERSONS}))|"
        rf"(?:rode|travel+ed|journeyed|jetted) (?:back |home )?(?:to|into)(?= (?-i:[A-ZÀ-Þ]))|(?:touched|trod|felt|set foot on) (?-i:[A-ZÀ-Þ])\w+ (?:soil|ground|earth|tarmac|concrete)|(?:saw|see|seen) (?-i:[A-ZÀ-Þ])[\w’'-]+(?: [A-Z]\w+)? again(?= (?:on|for|after|through|from|last|yesterday)\b|[.,;])|"
        rf"(?:thudded|bumped|thumped|bounced|settled|slammed|eased|skidded) (?:down |on |in )?(?:on|onto|to|in|at)(?: the (?:runway|tarmac|ground|strip))?(?= (?:in|at|of|on|outside)\b)|(?:got|gets) (?:away|off|out|clear)(?= (?:on {DAY} )?(?:from|of|for) )|(?:took|takes|taken) to the (?:air|sky|skies)",
        ("set its passengers down on Wednesday", "flew back empty from Lima", "made room for a plane", "used a C-17 to return 64 Ghanaians", "rode to Kingston", "took to the air"),
        ("made room for cars", "rode to work", "used a pencil"),
    ),
    Pattern(
        "entered in a log", Outcome.COMPLETED,
        rf"(?:(?:had|saw|ha[sd] seen|logged|recorded|registered|counted|noted|entered|handled|worked|took in|witnessed|confirm(?:s|ed)?|reports?|reported|lists?|listed|shows?|showed)|there (?:was|were|have been))(?= {_NUMBER_OF})",
        ("the Air Force had two departures for Honduras", "confirm four arrivals with deportees", "there were two landings of deportees"),
        ("had no arrivals", "saw the men"),
    ),
    # 'On Monday it was a military plane', 'that was her Thursday: a pair of transports', 'Tuesday's visitor was a C-17'
    Pattern(
        "it was a craft", Outcome.COMPLETED,
        rf"(?:this time|that time|last time|the time before|the first time|(?:on )?{DAY}(?: (?:morning|afternoon|evening|night))?|yesterday|(?:the )?(?:(?:next|following|previous) day|day (?:after|before)(?: that)?|(?:one|two|three|a|\w+) (?:days?|weeks?) (?:later|earlier|before))|the week before|again|then),? it (?:was|had been) {_ONE_CRAFT}|"
        rf"(?:that|this|such|so) (?:was|had been) (?:[\w’'-]+ )?(?:{DAY}|yesterday)(?:['’]s \w+)?(?::|,| ?[–—-]) {_ONE_CRAFT}|"
        rf"(?:{DAY}|yesterday|last week|last night)['’]s (?:\w+ )?(?:visitors?|guests?|callers?|delivery|deliveries|arrivals?|newcomers?|entry|harvest|catch|share|load|lot|batch|turn) (?:(?:was|were|had been|consisted of|amounted to|came to|came in|came on|came by|sat in) {_ONE_CRAFT}|(?:came|sat|were) (?:in|on|by|aboard) {_ONE_CRAFT})",
        ("This time it was an ICE charter", "That was her Thursday: a pair of American military transports", "Tuesday's visitor was a C-17"),
        ("it was a long flight of stairs", "On Monday it was no plane"),
    ),
    # 'counted four such planes', 'noted one military plane with deportees'
    Pattern(
        "counted by somebody", Outcome.COMPLETED,
        rf"(?<!\bbeen\s)(?<!\bwas\s)(?<!\bwere\s)(?:counted|logged|noted|tallied|registered|recorded|clocked|chalked up|ticked off|wrote down|written down|jotted down|made out|picked out|totted up)(?: \w+ly)? {_ONE_CRAFT}(?! (?:on the (?:apron|ground|tarmac|ramp)|parked|standing|without|that (?:never|did not)))",
        ("counted four such planes", "logged three deportation flights", "noted one military plane with deportees"),
        ("counted two planes parked on the ramp", "were counted among planes"),
    ),
    Pattern(
        "taken charge of", Outcome.COMPLETED,
        rf"(?:took|takes|taken|assumed|has taken|have taken) (?:charge|custody|delivery|receipt|possession|care) of|(?:was|were|been) (?:\w+ )?(?:handed|turned|given|delivered|passed|signed|made|entrusted|surrendered|consigned)(?: over)? (?:to|into|at)\b(?! (?:a judge|court|the court|believe|feel|understand|pay)\b)|"
        rf"(?<!\bto\s)(?<!\bwill\s)(?<!\bwould\s)(?<!\bcan\s)(?<!\bcould\s)(?<!\bnot\s)(?<!\bnever\s)(?:put|load(?:ed|s)?|pack(?:ed|s)?|plac(?:ed|es)|crowd(?:ed|s)?|squeez(?:ed|es)|march(?:ed|es)|led|herd(?:ed|s)?|bundl(?:ed|es)|strapp(?:ed)?|seat(?:ed|s)|stow(?:ed)?) (?:[\w’'-]+ ){{1,8}}?(?:on|onto|aboard|into|on board) (?:an?|the|its|their|one|two|three) (?:[\w-]+ ){{0,4}}?{CRAFT}(?! (?:list|manifest)s?\b)|"
        rf"\b(?:there|out|down|off) (?:climbed|stepped|walked|got|filed|trooped|streamed|emerged|stumbled|descended|shuffled|alighted|limped)(?= (?:out |down |off )?(?:the |about |some |another |only |just |no fewer than )?(?:\d|[a-z]+))|"
        r"made (?:its|a|an|the|their) (?:\w+ )?(?:stop|call|landing|delivery|drop|appearance|arrival)(?= (?:in|at)\b)|"
        r"(?<!\bto\s)(?<!\bwill\s)(?<!\bwould\s)(?<!\bcan\s)(?<!\bcould\s)(?<!\bnot\s)(?:stumble|walk|step|climb|file|troop|shuffle|stream|emerge|limp|stagger|hobble|descend|pour|spill|trudge)s? (?:out of|off|down from|down the|from)(?= (?:the|a|an|its|their|one|it)\b)|"
        rf"(?:off|disembarked|out|down|processed|through|home) (?:by|at|before) (?:noon|\d{{1,2}}(?:[:.]\d\d)?|dawn|eleven|ten|nine|midnight)\b|"
        rf"(?:gave|given|yield(?:ed|s)|surrender(?:ed|s)|releas(?:ed|es)|deliver(?:ed|s)|disgorg(?:ed|es)|produc(?:ed|es)|divest(?:ed) itself of|rid itself of|shed|shook out|put forth)(?: up)?(?= (?:[\w-]+ ){{0,4}}?{PERSONS}\b)|"
        rf"(?:landfall|homecoming|disembarkation|offloading|unloading)(?= (?:at|in|of|was|took)\b)|(?:is|was) (?:the )?(?:latest|newest|next|most recent|first|last) (?:stop|port|destination|country) (?:on|of|to)\b|"
        rf"(?:kneel(?:ed|ing)|knelt|kiss(?:ed|ing)|touch(?:ed|ing)|hugg(?:ed|ing)) (?:on |down on )?(?:the )?(?:ground|soil|tarmac|runway|earth|concrete|apron|asphalt)|(?:slept|sleeping|spent the night|bedded down|woke|woken up|breakfasted) (?:in|at|on)(?= [^.;]{{0,120}}\b(?:landed|arrived|flight|plane|charter|jet)\b)",
        ("The police took charge of 19 nationals", "were handed to the immigration service", "kissed the tarmac", "was delivered to officials"),
        ("was handed to a judge",),
    ),
    Pattern(
        "came in so many words", Outcome.COMPLETED,
        rf"(?:{CRAFT}|one)(?:,? (?!to\b|will\b|would\b|not\b|never\b)[\w’'-]+){{0,8}}? (?:came|was in|got in|got here|got there)(?=[.,;]| (?:first|second|next|on|at|late|early|yesterday|before|after|with|again|this|last|in the|an? |two|three|{A_DAY})\b)(?! (?:after|before|at) (?:a judge|the (?:judge|court|ruling)|issue))",
        ("When the earlier aircraft came, on September 19", "an Air Force plane came with 43 people"),
        ("the plane that will have come", "came to nothing"),
    ),
)  # fmt: skip
