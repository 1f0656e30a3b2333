"""Numbers in words and digits. Nothing that is not a number becomes one: 'several', 'dozens' and 'hundreds' are None."""

import re

_UNITS = dict(zip("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), range(20), strict=True))
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_PAIRS = {"a pair": 2, "a pair of": 2, "a couple": 2, "a couple of": 2, "a trio": 3, "a trio of": 3, "a dozen": 12, "half a dozen": 6, "a half-dozen": 6, "half-dozen": 6, "a score": 20, "two dozen": 24, "three dozen": 36, "a hundred": 100, "one hundred": 100, "a thousand": 1000, "both": 2}  # fmt: skip
_SMALL = "|".join(sorted((*_UNITS, *_TENS), key=len, reverse=True))

# The pieces other finders build their patterns from.
DIGITS = r"\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d+"
WORDS = (
    rf"(?:half a dozen|a half-dozen|half-dozen|(?:a|two|three|four) dozen|a (?:pair|couple|trio)(?: of)?|"
    rf"(?:(?:{_SMALL}|a)(?:[- ](?:{_SMALL}))? (?:hundred|thousand)(?: and)?(?: (?:{_SMALL})(?:[- ](?:{_SMALL}))?(?: hundred)?)?)|(?:{_SMALL})(?:-(?:{_SMALL}))?)"
)
NUMBER = rf"(?:{DIGITS}|{WORDS})"

ORDINALS = {w: n for n, w in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1)}


def parse_number(words: str) -> int | None:
    """The whole number that `words` say; None where they say none.

    >>> parse_number("5,400"), parse_number("Thirty-three"), parse_number("a hundred and four"), parse_number("half a dozen")
    (5400, 33, 104, 6)
    >>> parse_number("several") is None and parse_number("dozens") is None
    True
    """
    text = " ".join(words.lower().split())
    if re.fullmatch(r"\d[\d,\u00a0\u202f ]*", text):
        return int(re.sub(r"\D", "", text))
    if text in _PAIRS:
        return _PAIRS[text]
    return _spelled(re.split(r"[\s-]+", text))


def _spelled(words: list[str]) -> int | None:
    total, part, seen = 0, 0, False
    for word in words:
        if word in _UNITS or word in _TENS:
            part += _UNITS.get(word, _TENS.get(word, 0))
        elif word == "a":
            part += 1
        elif word == "dozen":
            part = (part or 1) * 12
        elif word == "hundred":
            part = (part or 1) * 100
        elif word == "thousand":
            total, part = total + (part or 1) * 1000, 0
        elif word != "and":
            return None
        seen = seen or word not in ("a", "and")
    return total + part if seen else None
