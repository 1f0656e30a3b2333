"""The words of a language that `tracker/find/gate.py` reads."""

import re
from dataclasses import dataclass
from functools import cached_property

import re2

from tracker.find.sought import Alternatives, Sought


@dataclass(frozen=True, eq=False, repr=False)
class GateWords:
    """What a text and a sentence must have to be read."""

    air: tuple[str, ...]  # words of which a text that matters has one, in small letters
    removal: tuple[str, ...]  # words for people being removed, in small letters
    removal_phrase: re.Pattern[str]  # phrases for people being removed
    united_states: re.Pattern[str]  # names of the United States and its places
    signs: tuple[re.Pattern[str], ...]  # signs that people are taken somewhere against their will
    matters: Alternatives  # what a sentence must have to say anything of flights
    over_a_long_time: Sought  # rates, averages, counts over months and years
    nth_since: Sought  # words that number one flight and count none: 'the fifth since January'
    sum_so_far: Sought  # words that add what was just told to a count over a long time
    state_since: Sought  # words for how long a state has lasted, which count nothing
    other_purpose: Alternatives  # flights for other purposes
    others_on_board: Alternatives  # people, beasts and goods that nobody deports, and planes that deport nobody
    sent_away: Alternatives  # words of removal: a sentence with one may tell of a deportation whatever else is on board
    other_state: re.Pattern[str]  # what may stand before a state that deports
    deports: re.Pattern[str]  # what follows a state that deports
    its_authorities: Sought  # after the adjective of a state: its authorities deport
    hired_by: Sought  # before the adjective of a state that pays for a plane
    its_office: Sought  # after it: the office that does
    a_or_the: re.Pattern[str]  # before the adjective of a state whose plane it is
    by_state: Sought  # words for deporting, before the state that does it
    its_craft: Sought  # after a state's name or adjective: its own plane; group `agency`: that of its police or of a ministry
    us_words: Alternatives  # the United States, its places and agencies
    says_only: re.Pattern[str]  # what follows a state that only says or plans something
    other_programme: Alternatives  # deportations by a state other than the US
    flying: Alternatives  # words for flying at all

    @cached_property
    def may_fly(self) -> re2.Set:
        """One automaton for all words of the air, which passes over a text once, whatever their number; ``re`` would try them one by one at each letter.

        A set of one expression: a set says no more than whether it is found, and so costs less to ask than an expression.
        """
        options = re2.Options()
        options.case_sensitive, options.never_capture = False, True
        words = re2.Set.SearchSet(options)
        words.Add("|".join(map(re2.escape, self.air)).encode())
        words.Compile()
        return words
