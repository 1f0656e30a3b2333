"""The words of a language that `tracker/find/short_names.py` reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)
class ShortNameWords:
    """Words that give a place its short name."""

    long: re.Pattern[str]  # a name in full; group `short`
    no_name: frozenset[str]  # first words of names that stand for something else by themselves
    always: Mapping[str, str]  # short names that need no full one before them, with their places
    town: re.Pattern[str]  # the town in words for a town and its state
    at: re.Pattern[str]  # words before a short name that is a place
    goes_on: re.Pattern[str]  # words after a short name that is none
    its_head: re.Pattern[str]  # words after a state that name its head; group `last`
    head_of: re.Pattern[str]  # words before a state whose head is named after it
    named: re.Pattern[str]  # a name after a state; group `last`
