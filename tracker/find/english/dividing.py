"""English: the words that `tracker/extract/dividing.py` reads."""

import re

from tracker.find.english.airlines import HIRED
from tracker.find.english.numbers import NUMBER
from tracker.find.language.dividing import DividingWords
from tracker.find.sought import Sought

DIVIDING = DividingWords(
    military=Sought(r"\b(?:military|air\s+force|army|navy|pentagon|C-?17s?|C-?130s?)\b", re.IGNORECASE),
    civil=Sought(r"\b(?:charter\w*|civilian|commercial|contract\w*|hired|ICE|airlines?|airways|globalx|omni|iaero|world\s+atlantic|eastern|swift)\b", re.IGNORECASE),
    so_many_by=re.compile(
        rf"(?<![\w-])(?P<count>{NUMBER}|the\s+other(?:\s+{NUMBER})?|the\s+others|the\s+rest|the\s+remainder|the\s+remaining\s+{NUMBER}|another|the\s+(?:second|third|fourth|fifth|sixth|last)(?:\s+one)?)(?:\s+of\s+(?:them|these|those|the\s+(?:flights|planes|jets|aircraft)))?"
        r"(?:\s+(?:flights?|planes?|aircraft|jets?|landings?))?(?:\s+(?:was|were|being))?(?:\s+(?:flown|operated|run|provided|made|carried\s+out|handled))?(?:\s+(?:by|on|with|in|aboard))?(?:\s+(?:an?|the))?"
        r"(?:\s+(?:U\.?S\.?|American|grey|gray|white|large|small|private|civilian|commercial))?\s+$",
        re.IGNORECASE,
    ),
    by_kind=re.compile(rf"\b(?:(?P<military>military|army|navy|(?:the\s+)?air\s+force)|(?P<charter>charter(?:s|ed)?|contractors)|(?P<commercial>commercial|{HIRED}))\b", re.IGNORECASE),
    craft=re.compile(r"(?:[\s-]+(?:operated|flown|run))?(?:\s+(?:commercial|civilian|transport|cargo|passenger|airliner|C-?17|C-?130|Boeing(?:\s+7[2-8]7)?|7[2-8]7|Airbus|A3\d\d|Air|Airlines|Airways|plane|flight|aircraft|jet|charter|one)s?)*", re.IGNORECASE),
    joined=re.compile(r"\s*[,;]?\s*(?:(?:and|while|but|with)\s+)?", re.IGNORECASE),
    ends=re.compile(r"\W*(?:$|[.,;:)]|\s(?:and|said|says|according|on)\b)", re.IGNORECASE),
    the_rest=frozenset({"the others", "the rest", "the remainder"}),
)
