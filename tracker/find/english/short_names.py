"""English: the words that `tracker/find/short_names.py` reads."""

import re

from tracker.find.language.short_names import ShortNameWords

SHORT_NAMES = ShortNameWords(
    long=re.compile(
        r"(?P<short>[A-ZÀ-Þ][\w’'-]{3,})(?:,| (?:Air Force Base|Army Airfield|Air Base|Air Reserve Base|Air Station|Airport|International|Executive|Municipal|"
        r"Regional|Field|Gateway)\b)"
    ),
    no_name=frozenset({"March", "Boeing", "Washington", "Love", "Valley", "Naval", "Miller", "Jackson", "General"}),
    town=re.compile(r"[^,]+?(?=,|\s+in\s)"),
    # Only where a flight's end may stand: 'Kelly' is a person else.
    at=re.compile(r"\b(?:from|at|in|to|left|leaves|leaving|out\s+of|departed|near|for|into|between|and)\s+$", re.IGNORECASE),
    goes_on=re.compile(r"\s+[A-ZÀ-Þ]|['’]s\b|\w|-"),
)
