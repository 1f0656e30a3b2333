"""The words of a language that `tracker/find/numbers.py` reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, eq=False, repr=False)
class NumberWords:
    """Number words."""

    units: Mapping[str, int]  # number words from zero to nineteen, with their numbers
    tens: Mapping[str, int]  # number words for the tens, with their numbers
    pairs: Mapping[str, int]  # whole phrases that are a number: 'a pair of', 'half a dozen'
    number: str  # a number in digits or words, in a group of its own
    ordinals: Mapping[str, int]  # ordinals, with their numbers
    scores: Mapping[str, int]  # words that multiply the number before them, or count for one of themselves: 'dozen', 'hundred'
    thousands: Mapping[str, int]  # the same, and what follows is added: 'thousand'
    one: str  # a word that is one before such words only: 'a hundred'
    and_: str  # a word that joins the parts of a number
    separators: str  # characters that may stand between the digits of a number

    @cached_property
    def digits(self) -> re.Pattern[str]:
        """A number in digits, with what may stand between them."""
        return re.compile(rf"\d[\d{re.escape(self.separators)}]*")
