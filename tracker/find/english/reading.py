"""English: the words that `tracker/extract/reading.py` reads."""

import re

from tracker.find.english.days import DAY
from tracker.find.english.numbers import NUMBER
from tracker.find.found import spaced
from tracker.find.language.reading import ReadingWords
from tracker.find.sought import Sought

READING = ReadingWords(
    undisclosed=Sought(spaced(r"\bwhere (?:it|they|the \w+) (?:will|would|is|are|was|were)(?: to)? (?:go|land|fly|bound|headed|going|come down|set down|take them)\b.{0,60}\b(?:not|n['’]t|declin\w+|refus\w+|secret|nobody|no one|unknown|unclear|open|classified)\b|"
        r"\b(?:(?:not|n['’]t|nobody\b(?: [\w’'-]+){0,6}?|no one\b(?: [\w’'-]+){0,6}?|none\b(?: [\w’'-]+){0,6}?|neither\b(?: [\w’'-]+){0,6}?|nor) (?:say|said|names?|named|disclosed?|tell|tells|told|give away|reveal(?:ed)?|known?|knows|knew)|(?:declin|refus)(?:ed|es|ing) to (?:say|name|disclose|tell|reveal)) (?:[\w’'-]+ ){0,3}?(?:where (?:it|they|the \w+)(?! (?:(?:all|both|each|had|have|has|originally|first) )*(?:were|was|are|is|came|come|comes|hailed?|hails) (?:all |originally |first )?from\b)|(?:its|their|the) destinations?)\b|"
        r"\b(?:(?:not|n['’]t) (?:say|name|disclose|tell|give away|reveal|identify|specify)|declined to (?:say|name|disclose|identify|specify|reveal)|refused to (?:say|name|disclose|identify)|without (?:naming|identifying|saying|specifying|disclosing)) (?:which|(?:the|its|their) (?:receiving |host |destination )?(?:country|countries|state|nation)\b)|"
        r"\b(?:unknown|undisclosed|unspecified|secret|unnamed)\s+(?:\w+\s+)?destinations?\b|\b(?:destination|destinations)\b.{0,40}\b(?:not|undisclosed|unknown|unclear|secret)\b"), re.IGNORECASE),
    past_plan=re.compile(r"(?:was|were|would|had|wanted|wished|hoped|planned\s+to(?=\s+(?:fly|send|bring|return|deport|put|take|carry|land))|sought|tried|proposed|intended|meant|asked|applied)\b", re.IGNORECASE),
    had_been=Sought(r"\b(?:was|were|had\s+(?:already\s+|also\s+|originally\s+|first\s+)?been)\s+(?:\w+ly\s+)?$", re.IGNORECASE),
    would=re.compile(r"would\b(?!\s+have\b)", re.IGNORECASE),
    told_by=re.compile(r"\b(?:said|says|announced|confirmed|told|according|added|indicated|wrote|reported|adds|informed|promised|promises|vowed|explained|conceded|hopes|hoped|insisted|hinted|warned)\b", re.IGNORECASE),
    # 'after a Sunday that consisted of two flights': the legs of one journey
    legs=Sought(r"\b(?:consist(?:ed|s|ing)\s+of|made\s+up\s+of|broken\s+into|split\s+into)\s+$", re.IGNORECASE),
    # 'On Friday it was a C-17 that delivered them'
    cleft=re.compile(r"\W*(?:on\s+\w+day(?:\s+\w+)?|this\s+time|the\s+day\s+\w+)\s*,?\s+it\s+(?:was|is|had\s+been)\s+", re.IGNORECASE),
    the_first=re.compile(r"\bthe\s+(?:first|second|third|last|only|latest)\b", re.IGNORECASE),
    any_craft=frozenset({"plane", "flight", "jet", "aircraft", "airplane", "aeroplane", "charter"}),
    they="they",
    one="one",
    # 'Twice on Tuesday a plane rolled up'.
    times=Sought(
        r"(?<!\bcounted\s)(?<!\bchecked\s)(?<!\bsearched\s)(?<!\bcalled\s)(?<!\basked\s)(?<!\bsaid\s)(?<!\bprinted\s)\b(?P<times>twice|(?:three|four|five)\s+times)\b(?!\s+(?:a|as|the|more|before|over|his|her|their|its)\b)", re.IGNORECASE
    ),
    so_often={"twice": 2, "three": 3, "four": 4, "five": 5},
    # 'The plane promised for Saturday has been struck off', 'the one expected on Tuesday will not operate'.
    still_to_come=re.compile(r"(?:will|won['’]t|has\s+(?:now\s+)?been|have\s+(?:now\s+)?been|is\b|are\b|no\s+longer|(?:does|do)(?:\s+not|n['’]t)\b|refuses\b|rejects\b|declines\b|wants\s+no|turns\b|says\s+no)", re.IGNORECASE),
    none_of_a_kind=Sought(r"\b(?:no|not\s+a\s+single|not\s+one)\s+(?:[\w-]+\s+){0,3}?(?:planes?|flights?|jets?|aircraft|charters?|C-?\d+\w*)\b", re.IGNORECASE),
    will_not=re.compile(r"\bno\b.*\b(?:will|shall|is\s+to|are\s+to)\b|\bwill\s+be\s+no\b|\bis\s+to\s+be\s+no\b", re.IGNORECASE),
    # Before what is called off, or at its beginning: it was for a day still to come where one is told: 'has been', 'will not'
    now=re.compile(r"\b(?:has|have|is|are|will)(?:\s+(?:now|also|already|since|been|then))*\s*$", re.IGNORECASE),
    will_not_be=re.compile(r"(?:will|won['’]t|is\s+off\b|are\s+off\b)", re.IGNORECASE),
    this_day=Sought(rf"\bthis\s+(?:coming\s+)?{DAY}\b", re.IGNORECASE),
    for_a_day=re.compile(
        r"\b(?:promised|planned|scheduled|due|booked|set|fixed|announced|expected|expect|foreseen|meant|slated|reserved|(?:was|were|is|are)\s+to\s+(?:come|land|arrive|fly|leave|bring|reach|set\s+down))\b(?:\s+[\w’'-]+){0,6}?\s+(?:for|on)\s+"
        r"(?:\w+day\b|the\s+\d|\d{1,2}\s+[A-Z]|[A-Z][a-z]+\.?\s+\d)",
        re.IGNORECASE,
    ),
    of_so_many=re.compile(
        rf"\W*(?:of|among)\s+(?:the\s+|these\s+|those\s+|its\s+|[\w’']+\s+)?(?:{NUMBER})\s+(?:[\w-]+\s+){{0,4}}?(?:planes|flights|jets|aircraft|charters|"
        r"C-17s)\b[^,;]{0,80},\s+(?:[\w’']+\s+){0,3}?(?P<count>one|two|three|four|five)\s+(?!of\b)",
        re.IGNORECASE,
    ),
    # 'needed three aircraft, of which two were for Comalapa'
    of_which=Sought(rf",\s+of\s+which\s+(?P<count>{NUMBER})\s+(?=(?:was|were|is|are|had|have|went|came|flew|left|landed|headed|to|for)\b)", re.IGNORECASE),
    and_a_second=re.compile(r"(?:\s+of\s+the\s+(?:[\w’'-]+\s+){0,4}?[\w’'-]+)?,?\s+and(?:\s+also)?\s+"),
    # 'turned a flight away on Friday and another on Saturday'
    since_clause=re.compile(r"[\s,]*since\b", re.IGNORECASE),
    and_another=re.compile(
        r"\W*and\s+(?:then\s+)?(?:another|one\s+more|two\s+more|a\s+(?:second|third|fourth|fifth))(?:\s+(?:one|two))?(?:\s+(?:early|late))?(?:\s+(?:on\s+(?:the\s+)?)?(?:\w+day|next\s+day|day\s+after|following\s+day|(?-i:[A-Z])\w+\s+\d{1,2}|\d{1,2}\s+(?-i:[A-Z])\w+)"
        r"|\s+(?:a|one|two|three)\s+(?:days?|hours?|weeks?)\s+(?:later|after(?:wards?)?))?\W*$",
        re.IGNORECASE,
    ),
    one_person=re.compile(
        r"(?:^|[,;:.]\s+|\b(?:and|when|that|while|before|after|said|ago|last|[A-Z]\w+day|[A-Z]\w+\s+\d{1,2}|January|February|March|April|May|June|July|August|September|October|November|December)\s+)\W*"
        r"(?P<one>(?:[Aa]|[Aa]n|[Oo]ne|[Aa]nother|(?P<few>[Tt]wo|[Tt]hree))\s+(?:(?!(?:to|from|for|in|at|into)\b)[a-z][\w’'-]+\s+){0,3}?(?:man|men|women|people|brothers|sisters|nationals|citizens|deportees|woman|person|national|citizen|deportee|father|mother|grandfather|grandmother|student|teenager|youth|worker|"
        r"[A-ZÀ-Þ]\w+(?:an|ese|i|ish|er|ch)(?!\s+[A-Z]|\s+(?:plane|flight|jet|aircraft|airline|service|charter)\b)|(?<=deported\s)[a-z]+)|[Hh]e|[Ss]he)\s+"
        r"(?:(?:[a-z][\w’'-]+|[A-Z]\w+|of|\d+),?\s+){0,6}?(?:was|were|had\s+been|have\s+been|has\s+been|arrived|came|landed|got|returned|reached|flew|travel+ed|stepped|walked|is)\b"
    ),
    the_nth_of=Sought(r"(?:^|[—–-]\s|,|\b(?:on|in|aboard|was|is|from|by|said|that|and|when|for))\s*(?:the\s+)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|latest|last|final|only|next)\s+of\s+(?:the\s+|at\s+least\s+)?$", re.IGNORECASE),
    of_several=Sought(r"(?<!\bno\s)(?<!\bas\s)\b(?:one|part|two) of (?:the |these |those |some )?$", re.IGNORECASE),
    same_subject=re.compile(
        r"\W*(?:but|and|then)\s+(?:took|take|accept\w*|receiv\w+|let|allow\w*|agreed|(?:(?:then|later|also|has|had|again)\s+)*(?:refus\w+|reject\w+|turned\s+(?:away|down|back)|blocked|denied|barred|sent\s+(?:back|away)))\b", re.IGNORECASE
    ),
    another_kind=Sought(r"\b(?:non-?military|civilian|not\s+military)\b", re.IGNORECASE),
    split=Sought(r"\b(?:one|two|three|the\s+other|another)\b[^.;]*\band\s+(?:one|two|three|the\s+other|another)\b", re.IGNORECASE),
    aboard=Sought(r"\b(?:in|on|aboard|by)\s+$", re.IGNORECASE),
    within=re.compile(r"^\W*(?:including|among\s+them|of\s+them|one|two|three|four|the\s+other)\b(?!\s+(?:days?|hours?|weeks?|months?)\b)", re.IGNORECASE),
    it_was=Sought(r"\s+(?:was|were|is|are|had\s+been)(?:\s+(?:also|likewise|again|too))?\s*$", re.IGNORECASE),
    # 'It was the first time that a military aircraft ...' speaks of flights told before.
    first_time=re.compile(
        r"\W*(?:it|this|that|tuesday|monday|wednesday|thursday|friday|saturday|sunday)(?:['’]s\s+\w+)?\s+(?:was|is|marked|marks|"
        r"had\s+been)\s+(?:not\s+)?(?:only\s+)?the\s+(?:first|second|third|fourth|last|only)\s+(?:time|occasion|instance|case)\b",
        re.IGNORECASE,
    ),
    asked_for=Sought(
        r"\b(?:requests?|applications?|demands?|bills?|payments?|paperwork|permits?|bookings?|invoices?|news|word|rumou?rs|talk|footage|pictures|photos?|images|videos?|lists?)\s+"
        r"(?:for|of|about|from|on)\s+$",
        re.IGNORECASE,
    ),
    leave=Sought(r"\b(?:landings?|consent(?:ed)?|clearances?|permission)\b", re.IGNORECASE),
    # 'This time it is 130 deportees on Saturday, in one aircraft': nothing in it is of the past.
    in_the_present=re.compile(r"\W*(?:[\w’'-]+,?\s+){0,4}?(?:it|there)(?:\s+(?:is|are)\b|['’]s\b)(?![^.;]*\b(?:was|were|had|did|been|came|left|got|took|went|flew|brought|set|put|let|\w{2,}ed)\b)", re.IGNORECASE),
    of="of",
)
