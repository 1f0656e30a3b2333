"""English: the words that `tracker/find/parts.py` reads."""

import re

from tracker.find.english.numbers import NUMBER, ORDINALS
from tracker.find.language.parts import PartWords
from tracker.find.sought import Sought

PARTS = PartWords(
    # 'The first brought 95 people and the second 87', '84 came on one and 90 on the other', 'in the latter 65'; not 'the first time', 'the other 65'
    one_of_several=Sought(
        rf"\bthe\s+(?:(?P<ord>{'|'.join(ORDINALS)})|(?P<last>(?:other|last)(?!\s+{NUMBER}\s+\w)|latter)|(?P<first>former))\b(?!\s+(?:time|of\s+(?!them|these|those|the)\w+|ever|since|week|weeks|day|"
        r"days|months?|half|people|man|men|woman|women|to\b|in\s+\w+\s+(?:years|months|weeks)|such|group|official|side|hand|deport\w*|migrants?|passengers?))|"
        r"\b(?P<one>one)\b(?!\s+(?:of\s+the|hundred|man|woman|person|official|way|day|week|month|hour|by\s+one))",
        re.IGNORECASE,
    ),
    # 'The military plane brought 64 people and the charter 119', 'the Ghanaian one 14'
    gapped=Sought(
        rf"(?:,|;|\band|\bwhile|\bwith)\s+(?:and\s+)?(?:the|that)\s+(?P<which>(?:[\w’'-]+\s+){{0,5}}?[\w’'-]+),?\s+(?:(?:had|carried|brought|held|took|with|bore|of)\s+)?(?P<count>{NUMBER})"
        r"(?:\s+(?:people|passengers|deportees|migrants|on\s+board|aboard))?(?=\s*[.,;:”\"]|\s+and\s|\s*$)",
        re.IGNORECASE,
    ),
    of_a_day=re.compile(r"['’]s$"),
    former="former",
    latter="latter",
)
