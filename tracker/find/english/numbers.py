"""English: the words that `tracker/find/numbers.py` reads."""

from tracker.find.language.numbers import NumberWords
from tracker.find.sought import by_first_letter

_UNITS = dict(
    zip(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        range(20),
        strict=True,
    )
)
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_UP_TO_NINE = by_first_letter("|".join(sorted(list(_UNITS)[1:10], key=len, reverse=True)))
_SMALL = by_first_letter("|".join(sorted((*_UNITS, *_TENS), key=len, reverse=True)))
# The pieces other finders build their patterns from.
DIGITS = r"\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d+"
WORDS = (
    rf"(?:half a dozen|a half-dozen|half-dozen|(?:a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) dozen|a score of|(?:two|three|four|five|six|seven) ?score|a (?:pair|couple|trio|quartet|quintet)(?: of)?|(?:(?:{_SMALL}|a)(?:[- ](?:{_SMALL}))?[- ](?:hundred|"
    rf"thousand)(?:[- ]and)?(?:[- ](?:{_SMALL})(?:[- ](?:{_SMALL}))?(?: hundred)?)?)|(?:{by_first_letter('|'.join(_TENS))}) (?:{_UP_TO_NINE})(?![\w-])|(?:{_SMALL})(?:-(?:{_SMALL}))?)"
)
NUMBER = rf"(?:{DIGITS}|{WORDS})"
ORDINALS = {w: n for n, w in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1)}

NUMBERS = NumberWords(
    units=_UNITS,
    tens=_TENS,
    pairs={
        "a pair": 2,
        "a pair of": 2,
        "a couple": 2,
        "a couple of": 2,
        "a trio": 3,
        "a trio of": 3,
        "a quartet": 4,
        "a quartet of": 4,
        "a quintet": 5,
        "a quintet of": 5,
        "a dozen": 12,
        "half a dozen": 6,
        "a half-dozen": 6,
        "half-dozen": 6,
        "a score": 20,
        "a score of": 20,
        "twoscore": 40,
        "threescore": 60,
        "fourscore": 80,
        "fivescore": 100,
        "two dozen": 24,
        "three dozen": 36,
        "a hundred": 100,
        "one hundred": 100,
        "a thousand": 1000,
        "both": 2,
    },
    number=NUMBER,
    ordinals=ORDINALS,
    scores={"dozen": 12, "score": 20, "hundred": 100},
    thousands={"thousand": 1000},
    one="a",
    and_="and",
    separators=",\u00a0\u202f ",
)
