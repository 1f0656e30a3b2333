"""Numbers in words and digits. Nothing that is not a number becomes one: 'several', 'dozens' and 'hundreds' are None."""

import re
from functools import lru_cache

from tracker.find.english import ENGLISH
from tracker.find.language import Language

_NO_DIGIT, _BETWEEN = re.compile(r"\D"), re.compile(r"[\s-]+")
# Above this a number is a misprint or counts something else: the largest lift ever announced, in January 2025, was of 5,400 people.
MOST_PEOPLE = 1_000_000
_KEPT = 4096  # numbers in words and digits, of which news uses few


@lru_cache(_KEPT)
def parse_number(words: str, language: Language = ENGLISH) -> int | None:
    """The whole number that `words` say; None where they say none, or one above `MOST_PEOPLE`.

    >>> parse_number("5,400"), parse_number("Thirty-three"), parse_number("a hundred and four"), parse_number("half a dozen")
    (5400, 33, 104, 6)
    >>> parse_number("several") is None and parse_number("dozens") is None
    True
    """
    text = " ".join(words.lower().split())
    if language.numbers.digits.fullmatch(text):
        number = _in_digits(_NO_DIGIT.sub("", text))
    elif text in language.numbers.pairs:
        number = language.numbers.pairs[text]
    else:
        number = _spelled(_BETWEEN.split(text), language)
    return number if number is not None and number <= MOST_PEOPLE else None


def _in_digits(digits: str) -> int | None:
    """Not every row of digits is read: a text may hold thousands of them."""
    return int(digits) if len(digits.lstrip("0")) <= len(str(MOST_PEOPLE)) else None


def _spelled(words: list[str], language: Language) -> int | None:
    said = language.numbers
    total, part, seen = 0, 0, False
    for word in words:
        if word in said.units or word in said.tens:
            part += said.units.get(word, said.tens.get(word, 0))
        elif word == said.one:
            part += 1
        elif word in said.scores:
            part = (part or 1) * said.scores[word]
        elif word in said.thousands:
            total, part = total + (part or 1) * said.thousands[word], 0
        elif word != said.and_:
            return None
        seen = seen or word not in (said.one, said.and_)
    return total + part if seen else None
