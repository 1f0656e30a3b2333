"""What was probably meant by a word that names nothing."""

import difflib
from collections.abc import Iterable, Mapping

DID_YOU_MEAN = "did you mean"
# How alike two words have to be (difflib's ratio), so that one may be the other misspelt: at 0.6 France would be Iran.
ALIKE = 0.75
# The beginning of one word alone is taken for it; a single letter is not.
LEAST_BEGUN = 2


def nearest(word: str, known: Mapping[str, str]) -> str:
    """Give what the nearest spelling stands for: one that is alike, else the only one that begins so; empty where there is none.

    >>> outcomes = {"denied": "Denied", "refused": "refused", "deported": "Completed"}
    >>> nearest("refuse", outcomes), nearest("Den", outcomes), nearest("de", outcomes)
    ('refused', 'Denied', '')
    """
    folded = word.strip().casefold()
    spellings = {spelling.casefold(): meant for spelling, meant in known.items()}
    near = difflib.get_close_matches(folded, spellings, 1, ALIKE)
    begun = {meant for spelling, meant in spellings.items() if len(folded) >= LEAST_BEGUN and spelling.startswith(folded)}
    return spellings[near[0]] if near else begun.pop() if len(begun) == 1 else ""


def did_you_mean(word: str, known: Iterable[str] | Mapping[str, str]) -> str:
    """Ask whether the nearest word was meant; empty where none is near.

    >>> did_you_mean("Guatamala", ["Guatemala", "Mexico"]), did_you_mean("Guat", ["Guatemala", "Mexico"]), did_you_mean("Oz", ["Mexico"])
    ('did you mean Guatemala?', 'did you mean Guatemala?', '')
    """
    meant = nearest(word, known if isinstance(known, Mapping) else {one: one for one in known})
    return f"{DID_YOU_MEAN} {meant}?" if meant else ""
