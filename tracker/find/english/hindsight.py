"""English: the words that `tracker/extract/hindsight.py` reads."""

import re

from tracker.find.english.classes import MISHAP
from tracker.find.language.hindsight import HindsightWords
from tracker.find.sought import Sought

HINDSIGHT = HindsightWords(
    came_not=re.compile(
        r"\b(?:asked|agree\w*|consent\w*|permi\w+|clear\w*|leave|allow\w*|let|land\w*|receiv\w*|accept\w*|admit\w*|refus\w*|den(?:y|ied)|declin\w*|no\b|not\b)",
        re.IGNORECASE,
    ),
    stopped_it=re.compile(
        rf"\W*(?:(?:but|then|instead|however|in\s+the\s+end|at\s+(?:noon|midnight|dawn|\w+)|that\s+(?:morning|evening|night|afternoon|day))[\s,]+){{0,2}}(?:the|a|an|its|their|one)\s+(?P<sign>(?:[\w-]+\s+){{0,2}}?(?:judge|court|magistrate|injunction|{MISHAP}|crew|pilots?))\b"
        r"(?![^.;]{0,80}\b(?:declin\w+|allow\w*|let|clear\w*|refus\w+|land\w*|lift\w*|flew|arriv\w+|said|says|told|waved|greeted|walked)\b)",
        re.IGNORECASE,
    ),
    # 'Entebbe was where it had been going to take them', 'Monrovia would have been the next thing they saw'
    was_its_end=re.compile(
        r"(?:,\s+[\w\s’'-]{1,40},)?\s+(?:was|had\s+been|is|would\s+have\s+been|was\s+to\s+have\s+been)\s+(?:where\s+(?:it|they|he|she|the\s+\w+|all)|to\s+have\s+been|(?:(?:its|their|the|his)\s+(?:\w+\s+)?(?:destination|goal|aim|port|stop|end|name|place|city|country)\b)|"
        r"(?:the\s+)?(?:place|city|country)\s+(?:to\s+which|that|where))",
        re.IGNORECASE,
    ),
    its_end_was=Sought(
        r"\b(?:(?:destination|goal|aim|terminus)(?:\s+of\s+(?:the|its|their)\s+\w+)?(?:\s+(?:was|had\s+been|is|would\s+have\s+been|was\s+to\s+have\s+been)|,|:)|(?:it|they|he|she|all|the\s+\w+)\s+(?:was|were|had\s+been)\s+(?:to\s+(?:go|fly|land|travel|have\s+\w+)|bound|headed|heading|going|meant|destined|on\s+(?:its|their)\s+way)"
        r"\s+(?:[\w’'-]+\s+){0,2}?(?:to|for|in|at))\s+(?:the\s+)?$", re.IGNORECASE),
    # 'It was false.', 'None of this happened.', 'There was no such plane.'
    took_it_back=Sought(
        r"\W*(?:but\s+|yet\s+)?(?:(?:(?:it|that|this|all\s+(?:of\s+)?(?:it|this|that)|the\s+(?:\w+\s+)?(?:rumou?r|report|claim|story|post|message|video|news|picture|tale))\s+(?:was|is|were|proved|turned\s+out\s+to\s+be|has\s+been|had\s+been)\s+"
        r"(?:(?!not\s+(?:false|untrue))\w+\s+){0,2}?(?:false|untrue|not\s+true|fake|hoax|lie\b|invented|made\s+up(?!\s+(?:for|of))|nonsense|fabricat\w+|fiction|rumou?r|joke))|"
        r"(?:it|they|all|both|the\s+\w+)\s+(?:had\s+)?(?:carried|brought|held|transported|was\s+carrying|were\s+carrying)\s+[^.;,]{1,40},?\s+(?:and\s+)?(?:not|rather\s+than|instead\s+of)\s+(?:any\s+)?(?:deportees|migrants|detainees)\b|"
        r"(?:neither|neither\s+(?:claim|statement|story|thing|one)|none|nothing|not\s+a\s+word|no\s+part)\s+(?:of\s+(?:it|this|that|them)\s+)?(?:is|was|turned\s+out\s+to\s+be)\s+(?:true|so|correct|right)\b|"
        r"(?:none\s+of\s+(?:it|this|that)|nothing\s+of\s+the\s+(?:kind|sort))\s+(?:was\s+true|is\s+true|(?:had\s+|has\s+)?happened|took\s+place|(?:had\s+)?occurred)|"
        r"(?:there\s+(?:was|is|had\s+been|has\s+been|were)\s+|[^.;]{1,60}\b(?:knew|knows|heard|aware|told|record)\s+of\s+)?no\s+such\s+(?:\w+\s+)?(?:planes?|flights?|aircraft|charters?|landings?|jets?|arrivals?)\b)",
        re.IGNORECASE,
    ),
    of_a_landing=re.compile(r"^\W*(?:but\s+|then\s+)?(?:the|its|that|this)\s+(?:\w+\s+)?(?:requests?|applications?|answer|reply|response|note|door)\b|\b(?:consent\w*|permi\w+|clear\w*|leave|allow\w*|let|land\w*|receiv\w*|accept\w*|admit\w*|planes?|flights?|jets?|charters?|aircraft|government|minist\w+|authorit\w+|president)\b", re.IGNORECASE),
)
