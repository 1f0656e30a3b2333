"""English: the words that `tracker/extract/legs.py` reads."""

import re

from tracker.find.found import spaced
from tracker.find.language.legs import LegWords
from tracker.find.sought import Sought

LEGS = LegWords(
    empty=Sought(spaced(r"\bempty\b|\bwith (?:nobody|no one|no passengers)\b|\bwithout (?:passengers|them)\b"), re.IGNORECASE),
    goes_on=Sought(
        spaced(
            r"\b(?:continu(?:e|ed|es|ing)|(?:went|go|goes|gone|going|flew|fly|flown|taken|carried on|travell?ed) on (?:by|to|with|in|aboard|from)|onwards?|"
            r"(?:took|carried|flew|brought|lifted) (?:[\w’'-]+ ){1,5}on to|proceeded|connecting|from there)\b"
        ),
        re.IGNORECASE,
    ),
    # 'An Air Force C-130 took the 52 on to Lagos'
    took_on=Sought(spaced(r"\b(?:took|carried|flew|brought|lifted|ferried|transferred|bore) (?:[\w’'-]+ ){1,5}on(?:wards?)? to\b"), re.IGNORECASE),
    of_them=Sought(
        spaced(r"\b(?:of (?:them|those|the (?:group|arrivals|total|passengers|deportees|returnees|new arrivals))|the rest|the remaining|the others)\b"),
        re.IGNORECASE,
    ),
)
