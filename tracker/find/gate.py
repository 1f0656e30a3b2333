"""The gate: which documents and sentences can hold a report at all. Cheap, so that text about other things costs nothing."""

import re

import re2

from tracker.find.sought import sought, split

# Plain substrings, looked for in lower case: Python finds them ten times as fast as an expression.
_AIR = ("flight", "plane", "aircraft", "airlift", "airliner", "air force", "c-17", "c17", "c-130", "charter", "flown", "flew", "airport", " jet", "hercules", "boeing", "airbus", "gulfstream", "747", "757", "767", "777", "embraer")
_REMOVAL = (
    *("deport", "repatriat", "removal", "expel", "expuls", "migrant", "detainee", "returnee", "undocumented", "shackle", "handcuff", "compatriots", "immigration"),
    *("asylum", "tren de aragua", "alien enemies", "guantanamo", "guantánamo", "illegal alien", "illegal immigrant", "without papers"),
)
_REMOVAL_PHRASE = re.compile(
    r"sent\s+(?:back|home)|removed|returned|third[- ]country|flown\s+(?:home|out|to)|\bescorts\b|\bput\s+(?:\w+\s+)?(?:on|aboard)\s+(?:an?|the)\s+(?:\w+\s+)?(?:plane|flight|jet|aircraft)\b|no\s+(?:longer|further)\s+(?:wants?|wanted|use\s+for)|thrown?\s+out|fl(?:y|ies|ying|ew|own)\s+(?:\w+\s+){0,2}back|in\s+(?:chains|irons)|"
    r"(?:sent|brought|flown|flew|put|taken|bore|carried)\s+(?:(?!troops|soldiers|aid|supplies|goods)[\w-]+\s+){1,6}?(?:back|home|packing|to\s+their\s+country)\b|\b(?:sent|flew|put)\s+(?:(?:about|some|over)\s+)?(?:\d+|[a-z]+(?:-[a-z]+)?)\s+(?:people|men|women|nationals|citizens|migrants)\b|\bICE\b|stop(?:ped|s)?\s+the\s+deport",
    re.IGNORECASE,
)
# Without a word for removal: the United States, and three of five signs that people are taken somewhere against their will.
_UNITED_STATES = re.compile(r"\bU\.?S\.?A?\b|United\s+States|America|Washington|\bTexas\b|Louisiana|Miami|Virginia|Carolina|Hampshire|Alexandria|Harlingen|El\s+Paso|Houston|Dallas|Phoenix|San\s+Antonio|Fort\s+Worth|Laredo|Chicago|Boston|New\s+York|New\s+Jersey|Atlanta|Ohio|Arizona|Florida|California|Minneapolis|Guant[aá]namo")
_SIGNS = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        r"immigration|\bmigration|border\s+(?:service|guard|police)|home\s+affairs|(?:interior|foreign|security|justice)\s+minist|consul|embassy|\bregistry|\bpolice\b|\bICE\b|asylum",
        r"\bcuffs?\b|cuffed|\bchain|restrain|custody|\bjail|detention|detain|\bguards?\b|marshal|escort|\bcamps?\b|convict|arrest|no\s+longer\s+wish|tracksuit|mattress|volunteers",
        r"\breturn(?:s|ed|ing)?\b|\b(?:sent|send|sends|brought|bring|fetched?|flown|flew|took|taken|came|come)\s+(?:\S+\s+){0,5}?(?:back|home|down|over)\b|\b(?:put|set|let)\s+(?:\w+\s+)?(?:off|down)|hand(?:ed|s)?\s+over|deliver|restored|accept(?:ed|s)?\b|let\s+in\b|got\s+(?:off|out)|walked\s+down",
        r"\bhired|\brented|\bcharter|\bcontracted|the\s+Americans?\b|American\s+(?:side|department|immigration|official)|Washington\s+(?:has|had|want|sent|put)|air\s+force|\bC-\d|Hercules",
        r"overflight|clearance|passport|laissez|\bpapers\b|list\s+of|agreement|agreed|not\s+(?:their|its)\s+own|neither\s+\w+\s+nor|citizens\s+of|nationals|compatriots|\b(?:\d+|[a-z]+(?:-[a-z]+)?)\s+(?:of\s+(?:them|these)\s+(?:were|are)\s+)?[A-Z][a-z]{2,}(?:ans|ians|ese|eans|is|ns)\b",
    )
)
_SIGNS_NEEDED = 3
# What a sentence must have to say anything of flights: words for flying, a count of people, words that point back, or a day.
_MATTERS = re.compile(
    r"flight|plane|aircraft|jet|airlift|C-?17|C-?130|charter|flown|flew|\bfly|landed|arriv|aboard|on\s+board|took\s+off|touched|deport|expel|repatriat|refus|den(?:y|ied|ies)|permi|clearance|turn|migrants|detainees|passengers|people\b|\bmen\b|adults|citizens|nationals|"
    r"\bland\b|expected|scheduled|\bdue\b|allowed|consent|landing|depart|\bleft\b|^\W*a\s+(?:second|third|fourth|fifth|pair|couple)\b|the\s+one\b|^\W*(?:it|they|both|another|the\s+(?:first|second|third|fourth|fifth|last|latter|former|larger|smaller|bigger|largest|smallest|biggest|earlier|later|other|two|three|next|one|group|pair)|number\s+\w+|one|two|all)\b|\bof\s+them\b|\bthere\s+were\b|sent\b|return|home\b|"
    r"\bcame\b|\bcomes?\b|follow|another\b|brought|\btook\b|\bwent\b|carr(?:y|ied|ies)|deliver|dropped|restored|reach|persons|airlin|airbus|boeing|gulfstream|hercules|machine|embraer|\bdash\b|[’']s,\s+the\s+|\bset\s+(?:\w+\s+)?down|\bput\s+(?:\w+\s+)?down|scrapped|cancel+ed|called\s+off|no\s+longer|\btrips?\b|transport|\bloads?\b|\bgot\s+(?:off|out|down)|climbed|stepped|walked|crossed|\bstruck\b|declin|\banswer|\brepl(?:y|ied)\b|stood\b|rolled|welcom|\bReach\s\d|[A-Z]{2}-\d{3}|\bhired\b|rented|leased|on\s+contract|\bsuch\b|\b(?:in|on)\s+(?:the\s+(?:first|second|other)|one)\b|\bmore\s+(?:are|were|will|have)\b",
    re.IGNORECASE,
)
# Sentences that count over months or years, or tell of flights for other purposes, give no report.
_OVER_A_LONG_TIME = re.compile(
    r"\b(?:since\s+(?:19|20)\d\d|since\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|the\s+\w+\s+of|then|taking\s+office|he\s+took\s+office|the\s+start)|"
    r"(?:during|in|over|throughout)\s+(?:all\s+of\s+)?(?:19|20)\d\d\b(?!-)|between\s+(?:19|20)\d\d|from\s+(?:19|20)\d\d\s+to|last\s+year|(?:last|previous|current|this)\s+fiscal\s+year|(?:\d+|flights?|times|people|planes?|arrests|many)\s+(?:a|each|every)\s+(?:week|day|month|year|hour)(?=[\s,.;])|"
    r"per\s+(?:week|day|month|year|hour)|(?:\d[\d,.]*|flights|people)\s+an\s+hour|on\s+average|an?\s+average|daily\s+average|in\s+the\s+(?:1980|1990|2000|2010)s|(?:under|by)\s+(?:joe\s+)?biden|biden\s+years|so\s+far|(?:have|has|had|were|was)\s+(?:\w+\s+){1,12}?this\s+year|in\s+the\s+course\s+of\s+(?:this|the)\s+year|to\s+date|in\s+its\s+first\s+month|monthly|annual\w*|"
    r"in\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+alone|over\s+the\s+(?:past|last)\s+(?:year|decade|month)s?|from\s+\w+\s+20\d\d\s+until)\b",
    re.IGNORECASE,
)
# 'the fifth arrival since the start of the year' numbers one flight and counts none.
_NTH_SINCE = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|single|sole|latest|such)\b[^.;]{0,70}?\b(?:since|this\s+year|so\s+far|in\s+20\d\d|last\s+year)\b[^.,;]*", re.IGNORECASE
)
# 'who had been kept there since the start of the summer' says how long, and counts nothing.
_STATE_SINCE = re.compile(r"\b(?:kept|held|shut|closed|waiting|waited|liv(?:ed|ing)|detained|jailed|locked|interned|confined|stayed|been\s+(?:in|at|on))\b[^.;]{0,60}?\bsince\s+(?:the\s+)?[^.,;]{1,20}?(?=\s+(?:had|has|have|was|were|[a-z]+ed|saw|came|left|got|flew|took|stood)\b|[.,;])", re.IGNORECASE)
_OTHER_PURPOSE = re.compile(r"\b(?:at|on)\s+(?:his|her|their)\s+own\s+(?:cost|expense)\b|\b(?:brought|brings|carried|carries|carrying|delivered|unloaded|dropped\s+off|with)\s+(?:[\w-]+\s+){0,2}?(?:drones|vaccines|medicines?|weapons|ammunition|supplies|spare\s+parts|tents|equipment|soldiers|troops)\b|relief\s+supplies|humanitarian\s+aid|aid\s+supplies|search\s+teams?|rescue\s+teams?|tents\s+(?:and|for|,)|vaccines|\blast\s+time\s+(?:that|such|a|any)\b|afghan\w*\s+(?:out|withdrawal|evacu)|evacuat|kabul|withdrawal\s+from\s+afghanistan|returned?\s+to\s+louisiana|(?:flown|flew|(?<!before\s)(?<!then\s)flying|moved|transferred|brought)\s+(?:\w+\s+){0,4}?back\s+to\s+(?:louisiana|texas|the\s+united\s+states\s+mainland)|domestic\s+(?:transfer|flights?)|freed\s+americans|hostages|arrest\w*\s+powers|\$[\d,.]+\s+(?:per|an?)\b|(?:price|cost)\s+of\b|in\s+the\s+past,|(?:left|flew\s+from)\s+\w+\s+for\s+(?:texas|the\s+united\s+states)", re.IGNORECASE)


# From here on tried only where their words stand.
_MATTERS, _OTHER_PURPOSE = split(_MATTERS), split(_OTHER_PURPOSE)
_OVER_A_LONG_TIME, _NTH_SINCE, _STATE_SINCE = sought(_OVER_A_LONG_TIME, _NTH_SINCE, _STATE_SINCE)


def _any_of(words: tuple[str, ...]) -> re2._Regexp:
    """One automaton for all words, which passes over a text once, whatever their number; ``re`` would try them one by one at each letter."""
    options = re2.Options()
    options.case_sensitive, options.never_capture = False, True
    return re2.compile("|".join(map(re2.escape, words)).encode(), options)


_MAY_FLY = _any_of(_AIR)


def is_relevant(text: str) -> bool:
    """Whether a text speaks of people being removed and of flying at all.

    >>> is_relevant("Two planes took deported migrants to Guatemala."), is_relevant("The council voted on the budget.")
    (True, False)
    """
    if not _MAY_FLY.search(text.encode(errors="replace")):
        return False
    lower = text.lower()
    return any(word in lower for word in _REMOVAL) or bool(_REMOVAL_PHRASE.search(text)) or _reads_like_a_return(text)


def _reads_like_a_return(text: str) -> bool:
    """Whether a text without a word for removal tells all the same of people that the United States sends away."""
    return bool(_UNITED_STATES.search(text)) and sum(bool(sign.search(text)) for sign in _SIGNS) >= _SIGNS_NEEDED


def can_matter(sentence: str) -> bool:
    """Whether a sentence can say anything of flights; most of a page cannot, and costs nothing more.

    >>> can_matter("The peso was not traded."), can_matter("It was back at its base.")
    (False, True)
    """
    return _MATTERS.is_in(sentence)


def counts_over_a_long_time(sentence: str) -> bool:
    """Whether a sentence gives rates, averages or counts over months and years.

    >>> counts_over_a_long_time("Since 2020, 94 flights have landed."), counts_over_a_long_time("Two flights landed on Friday.")
    (True, False)
    """
    if _STATE_SINCE.may_be_in(sentence):
        sentence = _STATE_SINCE.plain.sub("", sentence)
    if not _NTH_SINCE.may_be_in(sentence):
        return _OVER_A_LONG_TIME.search(sentence) is not None
    return _OVER_A_LONG_TIME.search_piece(_NTH_SINCE.plain.sub("", sentence), sentence) is not None


_OTHER_STATE = re.compile(r"^\W*(?:(?:[A-Z]\w+,?\s+(?:and\s+)?){0,3}|last\s+\w+,?\s+|in\s+\w+,?\s+)$", re.IGNORECASE)
_DEPORTS = re.compile(r"^\s+(?:itself\s+)?(?:(?:said|says)(?=[^.;]{0,140}\b(?:for|to|deport\w*|remov\w*)\b)|ha(?:s|ve)\s+(?:also\s+)?(?:deported|removed|flown|sent|evacuated|expelled)|deported|expelled|removed|flew(?!\s+home)|sent(?!\s+(?:word|back\s+word|[\w\s]{0,40}(?:packing|away|to\s+(?:fetch|collect|pick)|for\s+its|back\s+to\s+(?:the\s+(?:US|United)|Texas)))|\s+(?:its|their)\s+own|\s+(?:a|two|three|one)\s+(?:\w+\s+){0,2}(?:planes?|jets?|aircraft))|deports|plans(?!\s+to\s+(?:receive|take|accept|bring\s+home|refuse))|wants)\b(?!\s+(?:no|thanks))", re.IGNORECASE)
_US_WORDS = re.compile(r"\bU\.?S\.?(?!\w)|United\s+States|American|\bICE\b|Trump|Washington|Pentagon|White\s+House|Homeland|C-?17|Texas|Louisiana|Miami")
_SAYS_ONLY = re.compile(r"\s+(?:itself\s+)?(?:said|says|plans|wants)\b", re.IGNORECASE)


def is_another_states_programme(sentence: str, start: int, end: int) -> bool:
    """Whether the state named at these offsets is the one that deports: 'Germany said that a charter took off for Baghdad'.

    >>> is_another_states_programme("Germany said that a charter took off for Baghdad.", 0, 7)
    True
    """
    if not _OTHER_STATE.match(sentence[:start]) or not _DEPORTS.match(sentence[end:]):
        return False
    return not (_SAYS_ONLY.match(sentence[end:]) and _US_WORDS.is_in(sentence))


_OTHER_PROGRAMME = re.compile(r"\bHome\s+Office\b|\bBorder\s+Force\b|\bFrontex\b|\bBundespolizei\b|\bBAMF\b|small\s+boats?\b|crossed\s+the\s+Channel|one\s+in,\s+one\s+out|\b(?:Germany|Austria|France|Sweden|Denmark|Britain|Canada|Spain|Italy|Greece|Turkey|Pakistan|Iran|Poland|Switzerland|Norway|Belgium|Cyprus|Malaysia|Australia|Mexico)\s+(?:has\s+|have\s+|had\s+)?(?:also\s+)?(?:deported|expelled|removed)\b")


_US_WORDS, _OTHER_PROGRAMME = split(_US_WORDS), split(_OTHER_PROGRAMME)


def names_the_us(text: str) -> bool:
    """Whether a text names the United States, its places or its agencies.

    >>> names_the_us("Washington has sent two planes."), names_the_us("The Home Office chartered a plane.")
    (True, False)
    """
    return _US_WORDS.is_in(text)


def names_another_programme(text: str) -> bool:
    """Whether a text tells of deportations by a state other than the US.

    >>> names_another_programme("Twenty-six people were flown to France, the Home Office said.")
    True
    """
    return _OTHER_PROGRAMME.is_in(text)


_FLYING = re.compile(r"flight|plane|aircraft|\bjets?\b|airlift|C-?17|C-?130|\bflown\b|\bflew\b|\bfly\b|airport|\bair\s?base|landed|touched\s+down|on\s+board|aboard|airfield|reached|arrived|\bput\s+(?:\w+\s+)?down\b|\bset\s+(?:\w+\s+)?down\b|\blet\s+(?:\w+\s+)?off\b|\bgot\s+(?:off|out)\b|walked\s+down|stairs|\bseats\b|\bapron\b|tarmac|runway|terminal|transponder|Hercules|\bby\s+air\b|(?:out\s+of|off|aboard|inside|on)\s+it\b|\bAir(?:ways|lines?)\b|\bKLM\b|Gulfstream|Boeing|Airbus", re.IGNORECASE)


_FLYING = split(_FLYING)


def speaks_of_flying(sentence: str) -> bool:
    """Whether a sentence has words for flying at all: people 'deported' with no air travel give no report."""
    return _FLYING.is_in(sentence)


def is_for_another_purpose(sentence: str) -> bool:
    """Whether a sentence tells of evacuations, transfers inside the US, or other flights that are out of scope."""
    return _OTHER_PURPOSE.is_in(sentence)
