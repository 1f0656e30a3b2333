"""English: refusals told as acts of paperwork, composed of a deed, a paper, and the place where planes come in: 'no stamp was given', 'took the document back', 'the runway was not available'."""

from tracker.find.english.classes import CRAFT, LEAVE, NEGATED
from tracker.find.found import Pattern
from tracker.models import Outcome

# What an office puts on a request or hands out with it, and what stands between the two.
_MARK = r"(?:stamps?|signatures?|seals?|initials|countersignature|visa|visas|permits?|clearance|clearances|landing slip|slot|number|travel (?:documents?|papers?|passes?)|laissez-passer|documents?|passes|note|authori[sz]ation|overflight)"
_OWN = r"(?:its|his|her|their|the|that|any|a|an|such a|one)"
_SOME = r"(?:[\w’'-]+ ){0,3}?"
_DECLINED = r"(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)|omitted|neglected|hesitated|(?:was|were) (?:unwilling|loath|not inclined|in no hurry|reluctant))"
_GROUND = r"(?:runways?|airstrips?|strips?|airports?|airfields?|aprons?|slots?|stands?|airspace|landing field|terminal)"

PAPERWORK = (
    Pattern(
        "a paper kept back", Outcome.DENIED,
        rf"(?:withh(?:eld|olds|olding)|kept back|held back|took back|taken back|takes back|recalled|retracted|annulled|tore up) {_OWN} {_SOME}{_MARK}(?! (?:from (?:the )?(?:press|public|reporters)))|"
        rf"(?:took|takes|taken|called|calls|asked for|demanded|claimed|wanted|drew|pulled|had) (?:the|its|his|her|their|that) {_SOME}{_MARK} back(?= |[.,;]|$)|"
        rf"no (?:[\w-]+ )?{_MARK} (?:(?:was|were|had been|has been|is) (?:\w+ )?(?:given|put|set|issued|granted|to be had|forthcoming|affixed)|came|followed|arrived)\b|"
        rf"{_MARK}(?: [\w’'-]+){{0,4}}? (?:had not|has not|hadn['’]t|never|had yet to|did not|was not|were not|not) (?:\w+ )?(?:come|came|be|arrived?|been (?:given|put|set|issued|granted|sent|received))(?=[.,;:]| by| in| from| when| until)|"
        rf"{_DECLINED} to (?:lend|put|set|give|add|affix|place) (?:it )?(?:its|his|her|their) (?:[\w-]+ )?(?:{_MARK}|name|hand|pen)\b|"
        rf"{NEGATED} (?:\w+ )?(?:lend|put|set|affix|add|place) (?:it )?(?:its|his|her|their) (?:[\w-]+ )?(?:{_MARK}|name|hand|pen)\b(?! (?:up|in|into|out|down|forward|on the table))|"
        rf"(?:left|handed back|sent back|returned) (?:the|it|its|their|that) {_SOME}(?:unsigned|unstamped|uninitialled|unsealed|without (?:a|its|the) (?:stamp|signature|seal))",
        (
            "the consul took the document back", "no stamp was given", "the ministry withheld its signature", "declined to lend its stamp", "would not put its name to it", "took its landing permit back", "the permit had not come by noon",
            "returned the list unsigned",
        ),
        ("he took his passport back to the hotel", "the stamp was given", "put his hand up", "asked for the documents"),
    ),
    Pattern(
        "none of theirs", Outcome.DENIED,
        r"recogni[sz](?:ed|es|ing) (?:none|not one|only \w+|no more than \w+) of (?:them|the|those|its)|"
        rf"{NEGATED} (?:\w+ )?(?:recogni[sz]e|own|acknowledge|claim|identify)d? (?:them|any of them|a single one of them|any of the [\w-]+|the [\w-]+(?: [\w-]+)?) as (?:its|their) (?:own|citizens|nationals|people)|"
        r"(?:disowned|disclaimed|would own|could find|found) (?:all|none|not one) of (?:them|the [\w-]+)(?: (?:in|on) (?:its|the) (?:books|register|registers|rolls))?(?= and|[.,;])|"
        r"(?:ask(?:ed|s)|call(?:ed|s)|wait(?:ed|s|ing)) for (?:a list|the list|the names|names|lists|fingerprints|the manifest)(?: of (?:the )?(?:names|passengers))? (?:and|but|which) (?:it )?(?:had|has|have)(?: not|n['’]t| never) (?:yet )?(?:got|gotten|had|received|seen|been (?:given|sent|shown))",
        ("recognised none of them", "did not recognise them as its citizens", "had asked for a list of names and had not gotten it"),
        ("recognised one of them", "asked for a list of names"),
    ),
    Pattern(
        "asked for in vain", Outcome.DENIED,
        rf"(?:{LEAVE}) (?:to (?:land|enter|come|bring|send|set)|for (?:an?|the|its|their|two|three) (?:[\w.’'-]+ ){{0,3}}?{CRAFT})\b(?: [\w’'-]+){{0,10}}? (?:was|were|had been) (?:sought|requested|asked for|applied for)(?: [\w’'-]+){{0,6}}? in vain\b|"
        rf"answer(?:ed|s) (?:[\w’'-]+ ){{0,4}}?(?:requests?|applications?|wish|proposal)(?: [\w’'.-]+){{0,8}}? to (?:land|bring|send|fly|set down|return)\b(?: [\w’'-]+){{0,14}}? (?:in the negative|with a no|with a refusal)\b|"
        rf"(?:wish|request|proposal|application|plea)(?: [\w’'.-]+){{0,6}}? to (?:land|bring|send|set down|put down) (?:an?|the|its|two|three|another|such) (?:[\w.’'-]+ ){{0,4}}?{CRAFT}(?: [\w’'-]+){{0,10}}? (?:(?:found|met with|met) (?:no|little|scant) (?:favou?r|ear|sympathy|approval|consent|understanding|support)|fell on deaf ears)\b|"
        rf"(?:nobody|no one|no official|no authority) (?:there |in (?-i:[A-ZÀ-Þ])[\w’'-]+ )?(?:was|were|is|are) (?:prepared|willing|ready|inclined) to (?:receive|accept|admit|welcome)\b(?= (?:it|them|(?:an?|the|this|that|any|such|two|three) (?:[\w.’'-]+ ){{0,4}}?{CRAFT})\b)",
        (
            "Permission to land was sought from Mexico in vain", "answered a request of the US to land a plane in the negative", "the wish to land a military plane found no favour there",
            "nobody was prepared to receive a military plane",
        ),
        ("answered the telephone", "the request found its way to the ministry", "nobody was ready to speak"),
    ),
    Pattern(
        "no room on the ground", Outcome.DENIED,
        rf"{_GROUND}(?: [\w’'-]+){{0,4}}? (?:was|were|is|are|had become|would be)(?: [\w-]+)? [\"“'‘]?(?:unavailable|not available|not free|no longer available|not at (?:its|their|the Americans['’]) disposal|not to be had|spoken for)\b|"
        r"(?:did|does|do)(?: not|n['’]t) (?:\w+ )?(?:fancy|care for|much like|feel like having|feel like taking) (?:it|them|the (?:[\w-]+ )?(?:plane|flight|jet|load|lot|charter|idea of (?:it|them)))\b",
        ('word came that the runway was "unavailable"', "suddenly decided they did not fancy it"),
        ("the runway was long", "did not care for music"),
    ),
)  # fmt: skip
