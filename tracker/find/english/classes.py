"""English: classes of words from which outcomes are composed, each in all its forms: what flies, who is on board, to let in, to give leave, to come in."""

from tracker.find.english.days import DAY, MONTHS

CRAFT = (
    r"(?:planes?|flights?|jets?|aircraft|airplanes?|aeroplanes?|airliners?|jetliners?|charters?|transports?|planeloads?|airlifts?|machines?|landings?|arrivals?|"
    r"C-?\d+\w*|Boeings?|Airbus(?:es)?|Gulfstreams?|Hercules|7[2-8]7s?|A3[1-8]\ds?)"
)
FOLK = (
    r"(?:people|persons?|passengers?|deportees|returnees|expellees|migrants|detainees|nationals|citizens|compatriots|foreigners|men|women|adults|children|minors|families|"
    r"group|batch|load|party|lot|contingent|convicts)"
)
# With the names of peoples: not at the beginning of an expression, which would then be tried at every word.
PERSONS = (
    rf"(?:{FOLK}|Afghans|(?-i:[A-ZÀ-Þ])\w+(?:ans?|ians?|ese|is|ns|ish|os|ones|ots|bks|khs|jiks|yz))"
)
# 'was not', 'could never', "won't": what takes back the word after it.
NEGATED = (
    r"(?:(?:was|were|is|are|be|been|being|has|have|had|did|does|do|would|will|could|can|may|might|shall|should|must)(?: \w+)?? (?:not|never|no longer|neither)|"
    r"(?:was|were|is|are|has|have|had|did|does|do|would|wo|could|ca|should)n['’]t|cannot)"
)
# To let in, as it is done and as it is suffered.
LETS_IN = (
    r"(?:admit|accept|receive|welcome|take in|take on|take|let in|let|allow|permit|clear|authori[sz]e|approve|grant|give|offer|issue|assign|provide|host|have|see|want|"
    r"open|sign|agree|consent)"
)
IS_LET_IN = (
    r"(?:admitted|accepted|received|welcomed|taken in|let in|cleared|authori[sz]ed|approved|wanted|expected|awaited|welcome|entertained|countenanced|tolerated|"
    r"accommodated|processed|handled|hosted)"
)
# What a state gives, and what it gives it with.
LEAVE = (
    r"(?:permissions?|permits?|leave|clearances?|consent|approval|assent|authori[sz]ations?|slots?|nod|landing rights|overflight(?: rights?)?|invitation|"
    r"green light|go-ahead|blessing|say-so|all-clear|signature|stamp|seal|landing number|reception|diplomatic note)"
)
IS_GIVEN = (
    r"(?:given|granted|offered|assigned|issued|allotted|allocated|handed|made available|found|opened|provided|extended|supplied|released|forthcoming|sent|signed|"
    r"stamped|obtained|secured|had|received|confirmed)"
)
# To come in: what a craft may be kept from.
COME_IN = (
    r"(?:land|enter|come in|come down|come|touch down|set down|put down|approach|arrive|unload|disembark|let (?:any|its|them)\w* off|use (?:its|the|their|his|her)|"
    r"overfly|cross|fly (?:in|over|through)|proceed|dock|park|set foot|get (?:off|out|down)|step (?:off|out|down)|leave the (?:plane|aircraft|jet))"
)
COMING_IN = (
    r"(?:landing|entering|coming (?:in|down)|touching down|setting down|putting down|approaching|arriving|unloading|disembarking|overflying|crossing|using|"
    r"letting|discharging|setting foot|getting (?:off|out|down)|stepping (?:off|out|down))"
)
# Places where a craft comes in.
GROUND = r"(?:soil|apron|tarmac|runways?|airports?|airfields?|airspace|skies|sky|shores?|territory|doors?|gates?|slots?|stands?|landing strip|airstrips?|fields?)"
# A day by its name: what comes before or after it is not yet said by it.
A_DAY = (
    rf"(?:{DAY}|tomorrow|today|tonight|(?:the )?\d{{1,2}}(?:st|nd|rd|th)\b|(?:{MONTHS}) \d{{1,2}}|\d{{1,2}} (?:{MONTHS})|next (?:week|month)|"
    rf"the (?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|twentieth|thirtieth|(?:twenty|thirty)-[a-z]+)\b(?! (?:\w+ )?(?:plane|flight|jet|charter|one|time|year|floor|group)s?\b)|the (?:first|second|third) of (?:the|this|next) month)"
)
ON_A_DAY = rf"(?:on |at dawn on |early on |late on |before dawn on |this |next |by |before )?(?:the (?:night|evening|morning|afternoon) of )?{A_DAY}"
# What brings a flight to nothing without anybody's will.
MISHAP = (
    r"(?:weather|fog|snow\w*|storms?|hurricane|cyclone|typhoon|ash|thunderstorms?|(?-i:[Ii]ce)|lightning|winds?|flood\w*|volcano|strike|fault|breakdown|defect|leak|"
    r"failure|trouble|problems?|smoke|malfunction|puncture|hail\w*|sleet|blizzards?|downpours?|rain\w*|crosswinds?|gales?|frost|dust|sandstorms?|heat|turbulence|eruptions?|earthquakes?|clouds?|mud|crack|shortage|outage|glitch|bird|engine|pump|sensor|tyre|tire|illness|snag|hitch|windshield|windscreen|hydraulics?|brakes?|valves?|battery)"
)
# Where a deportation flight leaves from, and where one that came back is again.
US_FIELD = (
    r"(?:the United States|the U\.?S|Texas|Louisiana|Florida|Arizona|Virginia|California|Georgia|Ohio|Alexandria|Harlingen|El Paso|Miami|Houston|Laredo|Mesa|Phoenix|San Antonio|San Diego|"
    r"Fort (?:Bliss|Worth|Lauderdale|Dix)|Dallas|Tucson|Charleston|Columbus|New York|New Orleans|Newark|Seattle|Brownsville|Biggs|Dover|Boston|Baltimore|Atlanta|Orlando|Tampa|Chicago|Minneapolis|Denver|"
    r"Las Vegas|Los Angeles|Detroit|Kansas City|Oklahoma City|Abilene|Travis|Kelly Field|McAllen|Tacoma|Honolulu|Yuma|Norfolk|Richmond|Stewart|Hartford|Philadelphia|Nashville|Memphis|Portland)"
)

# What an order bars in general, and no flight: 'barring further deportations', 'blocked all removals'.
REMOVALS_IN_GENERAL = r"(?:(?:his|her) (?:removal|deportation|expulsion|transfer)|(?:(?:all|any|most|such|further|future|other|more|the|its|third-country|mass|swift|summary) ){0,2}(?:deportations|removals|expulsions|transfers|repatriations)\b(?! flights?))"
