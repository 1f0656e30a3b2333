"""English: the words that `tracker/find/short_names.py` reads."""

import re

from tracker.find.language.short_names import ShortNameWords

# One to three names of a person, the last of them by itself.
_PERSON = r"(?:[A-ZÀ-Þ][\w’'-]+\s+){0,3}(?P<last>[A-ZÀ-Þ][\w-]{3,})"

SHORT_NAMES = ShortNameWords(
    long=re.compile(
        r"(?P<short>[A-ZÀ-Þ][\w’'-]{3,})(?:,| (?:Air Force Base|Army Airfield|Air Base|Air Reserve Base|Air Station|Airport|International|Executive|Municipal|"
        r"Regional|Field|Gateway)\b)"
    ),
    no_name=frozenset({"March", "Boeing", "Washington", "Love", "Valley", "Naval", "Miller", "Jackson", "General"}),
    always={"Biggs": "kbif", "Mesa": "mesa"},
    town=re.compile(r"[^,]+?(?=,|\s+in\s)"),
    # Only where a flight's end may stand: 'Kelly' is a person else.
    at=re.compile(r"\b(?:from|at|in|to|left|leaves|leaving|out\s+of|departed|near|for|into|between|and)\s+$", re.IGNORECASE),
    goes_on=re.compile(r"\s+[A-ZÀ-Þ]|['’]s\b|\w|-"),
    its_head=re.compile(rf"(?:['’]s)?\s+(?:[Vv]ice[- ])?(?:[Pp]resident|[Pp]rime\s+[Mm]inister|[Pp]remier),?\s+{_PERSON}"),
    head_of=re.compile(r"\b(?:[Pp]resident|[Pp]rime\s+[Mm]inister|[Pp]remier)\s+of\s+(?:the\s+)?$"),
    named=re.compile(rf",\s+{_PERSON}"),
)
