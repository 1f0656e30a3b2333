"""English: the words that `tracker/extract/drafts.py` reads."""

import re

from tracker.find.language.drafts import DraftWords

DRAFTS = DraftWords(
    set_out=re.compile(
        r"(?:left|set\s+(?:off|out)|took\s+off|tak(?:es|ing|en)\s+off|depart\w*|head(?:ed|ing)|bound|\w+-bound|lifted\s+off|started|(?:up)?on\s+(?:its|"
        r"their)\s+way|under\s?way|put\s+(?:on|aboard)|aboard|on\s+board|carr(?:ied|ying))\b",
        re.IGNORECASE,
    ),
    sent=re.compile(r"(?:(?:was|were|been)\s+)?(?:sent|dispatched)\s+(?:out\s+)?(?:to|towards?)\b", re.IGNORECASE),
    boarded=re.compile(r"(?:(?:was|were|been)\s+)?(?:took|taken|takes|let|got|put|load\w*|strapp\w*|seat\w*|pack\w*|plac\w*|march\w*|led|herd\w*|boarded|crowd\w*|squeez\w*|climbed|filed|stepped)\b[^.;]*\b(?:on|onto|aboard|into|in)\b|boarded\b", re.IGNORECASE),
    one_and_other=re.compile(r"\bone\b.*\b(?:the other|another|the second|and one)\b|\bthe first\b.*\bthe second\b", re.IGNORECASE | re.DOTALL),
)
