"""The words of a language that `tracker/find/clauses.py` reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from tracker.find.sought import Alternatives, Sought


@dataclass(frozen=True, eq=False, repr=False)
class ClauseWords:
    """Words that tell one group of flights from the next."""

    cut: Alternatives  # where one group of flights may end and the next begin
    another_state: Sought  # where another state begins to act
    # words that stand for flights told before, at the beginning of a clause; groups `words` and, by their sort, `other` `othernum` `before` `beforenum` `series` `dated` `some` `somenum` `restnum` `further` `ord` `part` `partord` `meant` `num` `one`
    elliptic: Sought
    people_do: re.Pattern[str]  # after 'eleven of them': what only people do
    singly: re.Pattern[str]  # two flights told one by one
    inverted: Sought  # words for flights after their verb; groups `words`, `further`, `ord`
    object: Sought  # words for flights as an object; groups `words`, `first`, `ord`, `one`, `other`, `more`
    it_within: Sought  # the plane told before, within a sentence; group `it`
    it_later: Sought  # the plane told before, after what stands first in its sentence; group `it`
    there_was: Sought  # words for flights that there were to be; groups `words`, `further`, `ord`
    said_it: Sought  # 'it' as somebody says, with what became of it; group `it`
    said_another: Sought  # a further flight, in what somebody says; groups `words`, `ord`
    singly_words: tuple[str, ...]  # words that all stand in a clause that tells of two flights one by one
    the_other: frozenset[str]  # words for one other flight
    the_rest: frozenset[str]  # words for all others, of which no number is said
    so_many: frozenset[str]  # bare numbers, of which group `some` tells that planes are meant
    of_two: frozenset[str]  # words that mean two flights told before, and no other number
    told_by_its_day: frozenset[str]  # words for one flight that those after them single out: 'the one planned for Friday'
    pair: frozenset[str]  # words for further flights that are as many as those told
    it: str  # the pronoun for one flight
    pronouns: frozenset[str]  # pronouns for flights
    of_people: tuple[str, ...]  # endings of words for those on a flight
    one_flight: frozenset[str]  # words for one flight told before
    more: frozenset[str]  # words that may end those for further flights, after a number
    # how many further flights the words mean; a number before `more` needs none, all others are one
    further_numbers: Mapping[str, int | None]
    known_numbers: Mapping[str, int]  # how many flights told before the words mean
    all_known: frozenset[str]  # of words for flights as an object, those that mean all told
