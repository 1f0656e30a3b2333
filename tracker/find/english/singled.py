"""English: the words that `tracker/find/singled.py` reads."""

import re

from tracker.find.english.numbers import NUMBER
from tracker.find.found import spaced
from tracker.find.language.singled import SingledWords
from tracker.find.sought import Sought

_SIZE = (
    r"larg(?:er|est)|small(?:er|est)|bigg(?:er|est)|full(?:er|est)|long(?:er|est)|earli(?:er|est)|later|latest|newest|most recent|last|final|former|latter"
)
_OF_THEM = r"(?: of (?:them|these|those|the (?:two|three|four|five|six)))?(?: (?:one|flight|plane|jet|charter))?"
# What is told of such a flight: its day, its people, what became of it.
_TELLS = (
    r"(?=,? (?:on|late on|early on|with|in|from|carrying|bringing|yesterday|today|tomorrow|last|carried|brought|came|landed|arrived|touched|left|took|went|flew|"
    r"had|held|was|were|is|are|will|to|due|for|\d+)\b)"
)
_FOR_EACH = (
    r"(?: of [^,;.]{1,40}?)?,?(?: (?:was|is|were|had been|has been|would be))?"
    r"(?: (?:bound|headed|heading|destined|meant|due|scheduled|going|flying|intended|set))? (?:for|to) (?-i:[A-ZÀ-Þ])"
)

SINGLED = SingledWords(
    # 'received two flights, the larger of them on Thursday'
    cut=Sought(
        spaced(
            rf",? (?:and |with |while )?(?=the (?:{_SIZE}|first|second|third|fourth|fifth){_OF_THEM},? (?:on|late on|early on|yesterday|today|came|landed|arrived|"
            r"left|was|will)\b)|,? (?:and )?(?=the (?:second|third|fourth|other|last) \d)| and (?=the (?:last|third|fourth|fifth), )"
        )
    ),
    singled_out=Sought(
        spaced(
            rf"^\W*(?:(?:but|and|while|with)[\s,]+)?(?P<words>the (?:(?:{_SIZE})|(?P<ord>first|second|third|fourth|fifth)){_OF_THEM}{_TELLS}|"
            rf"the (?:previous|last|first|other) (?P<num>{NUMBER})(?: of (?:them|these|those))?(?=,? (?:on|had|came|landed|arrived|left|brought|carried|were)\b))"
        ),
        re.IGNORECASE,
    ),
    # 'One bound for Tegucigalpa and the other for San Salvador': one list, not two clauses.
    one_and_the_other=Sought(
        spaced(rf"\b(?:one|the first)\b{_FOR_EACH}[^.;]{{0,60}}?,? (?:and|while) (?:the other|the second|one|another)\b(?={_FOR_EACH})"), re.IGNORECASE
    ),
    to_a_place=Sought(r"\b(?:to|for)\s+(?-i:[A-ZÀ-Þ])", re.IGNORECASE),
)
