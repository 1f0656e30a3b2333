"""English: the words that `tracker/find/credits.py` reads."""

import re

from tracker.find.branching import compiled
from tracker.find.found import spaced
from tracker.find.language.credits import CreditWords
from tracker.find.sought import Sought

# 'Denied that', 'denied the report'; who denies a plane its landing says nothing.
_DENY = r"denie[ds](?= (?:that|it|this|having|any|(?:the |all |such )?(?:reports?|claims?|allegations?|accusations?|rumou?rs?|stories|story|suggestions?))\b|[,.;:]|$)"
_SAY = (
    r"said|says|confirm(?:ed|s)|told|tells|announce[ds]|wrote|writes|report(?:ed|s)|add(?:ed|s)|state[ds]|posted|posts|acknowledge[ds]|disclose[ds]|"
    r"note[ds]|counted|tweeted|explain(?:ed|s)|argue[ds]|repl(?:ied|ies)|inform(?:ed|s)|indicate[ds]|assure[ds]|insist(?:ed|s)|specif(?:ied|ies)|"
    r"recall(?:ed|s)|communicate[ds]|concede[ds]|claim(?:ed|s)|estimate[ds]|declare[ds]|reveal(?:ed|s)|stressed|stresses|clarif(?:ied|ies)|warn(?:ed|s)|"
    r"admit(?:ted|s)|allege[ds]|detail(?:ed|s)|maintain(?:ed|s)|commented|calculates?|reckon(?:ed|s)|believes|thinks|promises|complained|"
    r"testified|let it be known|let slip|lets (?:us|it be) know|made (?:it )?known|makes of it|vouche[ds] for|"
    r"(?:put|puts|gave|gives) (?:the|their|its|her|his) (?:number|figure|count|total)|speaks of|spoke of|wishes to (?:state|inform|clarify)|hereby|(?:is|was) quoted as saying|"
    r"(?<=[a-rt-z]s\s)(?:say|report|confirm|note|count|add|estimate|believe|claim|insist|warn|argue|allege|acknowledge|concede|admit|explain|reckon|state|announce)|(?<=figures\s)(?:show|indicate|suggest)|(?<=data\s)(?:show|indicate|suggest)|(?<=numbers\s)(?:show|indicate|suggest)|(?<=records\s)(?:show|indicate|suggest)|(?<=they\s)say|(?<=police\s)say|(?<=people\s)say|"
    rf"would have (?:us|it)|{_DENY}"
)
_SHOWS = r"show(?:s|ed|n)?|indicate[ds]?|suggest(?:s|ed)?|recorded|tracked|tracks"

CREDITS = CreditWords(
    saying=Sought(spaced(rf"(?<![\w-])(?:{_SAY})(?![\w-])")),
    # Words after which who speaks follows.
    according_to=Sought(
        spaced(
            r"\b(?:[Aa]ccording to|[Ii]n the words of|[Bb]y the (?:account|count|reckoning) of|(?:confirmed|reported|announced|acknowledged|disclosed|told to us|"
            r"told us|told reporters) by|[Cc]iting|[Qq]uoting|(?:figures|data|numbers) (?:(?:issued|released|published|provided|put out) )?(?:from|by)|(?:statement|"
            r"letter|bulletin|release|communiqu[eé]) (?:from|by|of|issued by|released by|put out by)) (?:both )?"
        )
    ),
    # Between who speaks and the word of saying.
    filler=compiled(
        spaced(
            r"(?:(?:^| )(?:also|later|separately|has|had|have|earlier|themselves|now|then|still|since|already|only|further|again|today|yesterday|first|afterwards?|"
            r"meanwhile|privately|publicly|briefly|previously|wished to|in (?:a|its|his|her) (?:\w+ )?(?:\w+ )?(?:statement|post|message|note|bulletin|release|"
            r"tweet|address|speech|interview)|on (?:its|his|her) \w+(?: \w+)?|on X|(?:on |late |late on |early )?\w+day|this week|last week))$"
        )
    ),
    not_the_speaker=re.compile(r"\b(?:was|were|been|being|be|is|are|not|never|to|who|which|that|what)\s*$|n['’]t\s*$"),
    insert_opens=re.compile(
        r"\s*(?:who|which|whose|speaking|citing|quoting|asked|through|a|an|the|one|his|her|its|in|on|for|himself|herself|itself)\b"
    ),
    # Where the words for a speaker cannot reach back over.
    boundary=compiled(
        spaced(
            r"[;:“”\"«»(—]|(?<=\s)[–-](?=\s)|,(?!\d)|(?:^|(?<=\s))['‘’](?=\w)|"
            r"\b(?:that|but|because|when|while|where|if|than|whereas|although|though|whether|so|what|as|or|since|until|before|after|once|said|told|says)\b|"
            r"\band(?= [a-z])|\b(?P<relative>who|which|whose)\b"
        )
    ),
    lead_in=re.compile(
        spaced(
            r"(?:(?:Late|Early|Also|There|Later|Then|Meanwhile|Only|Yet|And|But|Here),? )?(?:(?:[Oo]n|[Ii]n|[Bb]y|[Aa]t) (?!the\b|a\b|an\b)[\w.]+(?: (?:night|"
            r"morning|evening|afternoon|\d{4}))?,? )?"
        )
    ),
    article=re.compile(
        r"(?<![\w-])(?<!of )(?<!at )(?<!for )(?<!in )(?<!by )(?<!from )(?<!with )(?<!on )(?<!to )(?:the|The|a|an|A|An|two|[A-ZÀ-Þ]\w+['’]s)\s"
    ),
    # Where the words for a speaker who is named after the word of saying end.
    ends=re.compile(
        spaced(
            r"[,;:“”\"«»(—]|\.$|\.(?= [A-Z]\w+ [a-z])|\s[–-]\s|"
            r"\b(?:that|who|which|whose|as|after|when|while|because|before|told|said|and (?:that|said|the|an?|its|his|her|two|one)|but|since|without|adding|last|"
            r"late|early|this week|today|yesterday|following|during|upon|(?:on|by|for|since|late|early) (?:\w+day|X|Twitter|Facebook)|in (?:a|an|its|his|her|"
            r"their) (?:\w+ )?(?:\w+ )?(?:statement|post|message|note|bulletin|email|press|interview|news|video|report|reply|letter|written|court))\b|"
            r"(?<!\bof)(?<!\bfor)(?<!\bin)(?<!\bat)(?<!\bwith)(?<!\bfrom)(?<!\bon)(?<!\bto)(?<!\bby)\s(?=(?:the|a|an|its|their|there|he|she|it|they|had|has|was|"
            r"were|is|are|will|would|have|said) )"
        )
    ),
    no_name=frozenset("to that in on he she it they of as by about at".split()),
    apposed=re.compile(
        r",\s+(?P<what>(?:who|that) (?P<runs>runs|heads|leads|directs|chairs) [^,.;]{3,60}|(?:(?:the|a|an|one) )?[^,.;“”\"]{3,80})(?=[,.;“”\"]|$)"
    ),
    joined=re.compile(r",?\s+and\s+(?=(?:the|a|an|two|one|three|his|her|its|[A-ZÀ-Þ]\w+['’]s)\s)"),
    body=Sought(
        r"\b(?:Flightradar24|FlightRadar24|FlightAware|ADS-B Exchange|(?:[Pp]ublic(?:ly available)? )?[Ff]light[- ](?:tracking|radar|tracker|data|"
        r"records)(?: (?:data|sites?|websites?|services?|records|firms?|software|groups?|maps?))?|[Tt]racking (?:data|sites?)|[Ww]itness at the Border|"
        r"Human Rights (?:First|Watch)|Amnesty International|(?:the )?ACLU|American Civil Liberties Union)\b"
    ),
    body_tells=re.compile(
        rf"(?: from [A-Z]\w+| reviewed by [^,]{{3,30}})?(?:,[^,]{{0,60}},)?\s*(?:also\s+|later\s+)?(?:{_SHOWS}|said|says|reported)\b"
    ),
    body_cited=re.compile(r"(?:[Aa]ccording to|told by|cited by)\s+(?:the\s+)?$"),
    articles=re.compile(r"^(?:(?:and|the|The)\s+)+"),
)
