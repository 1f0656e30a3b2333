"""The words of a language that `tracker/find/sentences.py` reads."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)
class SentenceWords:
    """The form of a page in the language: what ends a sentence, and what is furniture."""

    before_a_number: frozenset[str]  # of these, words that are one only before a number
    abbreviations: tuple[str, ...]  # a full stop after one of these does not end a sentence
    hour: re.Pattern[str]  # of these, those that may end a sentence
    begins_anew: re.Pattern[str]  # what follows where one of them does
    short_state: re.Pattern[str]  # the short form of a state with its full stop, which may end a sentence too
    initial: re.Pattern[str]  # an initial with its full stop
    furniture: re.Pattern[str]  # lines that a page carries beside its story: links, captions without a verb, buttons, credits
    list_heading: re.Pattern[str]  # headings of lists of links
    log_line: re.Pattern[str]  # a line of a log: a day, a colon, and what came on it
