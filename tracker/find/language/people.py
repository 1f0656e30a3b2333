"""The words of a language that `tracker/find/people.py` reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from tracker.find.sought import Sought
from tracker.models import Qualifier


@dataclass(frozen=True, eq=False, repr=False)
class PeopleWords:
    """Words that make a number a count of people on board."""

    hedges: Mapping[Qualifier, tuple[str, ...]]  # words before a count, by what they make of it
    numbers: Sought  # a number that may be a count
    noun_after: str  # after a number: a noun for people, where PEOPLES stands for the names of peoples; groups `high` (of a range), `odd` (a hedge), `each`, `noun`
    board_after: Sought  # after a number: words for being on board, without a noun; the same groups
    bare_after: Sought  # after a number that stands alone; the same groups
    verb_before: re.Pattern[str]  # before a bare number: a verb of carrying, or words for a group
    rest_before: re.Pattern[str]  # before a bare number: those of a flight that were left
    rest_after: Sought  # after such a number; the same groups
    of_a_time_before: Sought  # what was days before that which a sentence tells
    group_before: re.Pattern[str]  # before a number: words for all on board and that they are so many: 'the deportees numbered'
    group_after: Sought  # after such a number, where it stands alone; the same groups
    one_of_them_with: re.Pattern[str]  # before a number: it counts those on one of several flights
    of_some: re.Pattern[str]  # after a number: it counts some of those on board
    listed_before: re.Pattern[str]  # before two counts that are added up: more of them
    arrived_before: re.Pattern[str]  # what may stand before such a number: no month
    arrived_after: Sought  # after a number that stands alone: words for having come or gone; the same groups
    only_expected: Sought  # after a count: those were to come or set out
    expected_before: Sought  # before a count: the same
    told_before: re.Pattern[str]  # before a number that stands alone: words for telling how many were on board
    those_before: re.Pattern[str]  # before a bare number of those told before: 'the'
    those_after: Sought  # after such a number; the same groups
    hedge_before: re.Pattern[str]  # before a number: a hedge; group `hedge`
    each_after: Sought  # after a count: it is that of each plane
    each_before: Sought  # before a count: it is that of each plane
    total_after: Sought  # after a count: it is that of all planes
    between: re.Pattern[str]  # before two numbers: they are the ends of a range
    total_before: Sought  # before a count: it is that of all planes
    other_after: Sought  # after a count: it is of something else
    other_before: Sought  # before a count: it is of something else
    along_with_a_people: re.Pattern[str]  # before a count of a people: it goes with another people named before it
    year_or_model: re.Pattern[str]  # a year or an aircraft, by what follows
    day_before: re.Pattern[str]  # before a number: it is the second of two days in a month
    some_of_all: re.Pattern[str]  # before a count: a verb of carrying and how many of them were carried
    on_a_month: re.Pattern[str]  # before a number: it is a day of the month named
    model_before: re.Pattern[str]  # before a number: it is an aircraft
    of_a_hundred: re.Pattern[str]  # before a number: a hundred that belongs to it
    sexes_and_ages: frozenset[str]  # nouns of which counts side by side are added up
    joined: re.Pattern[str]  # between two counts that are added up
    members_and: re.Pattern[str]  # between those of some group and a count of a people beside it
    one_more: re.Pattern[str]  # after counts that are added up: one more, in words; groups `two` where they are two, `with` where that one has another along
    others: re.Pattern[str]  # what makes a count one of the others on board
    with_others: Sought  # before such a count: the one person who came with them
    alone: Sought  # after such a count at the beginning: that person
    from_a_place: re.Pattern[str]  # after a count: the place they are from
    so_many_from_another: re.Pattern[str]  # after that: so many (`more`) from another of the `places`, or from each (`each`)
    between_places: re.Pattern[str]  # between two of such places
    and_more: re.Pattern[str]  # after such a list: others without a number
    and_the_rest: re.Pattern[str]  # after one place: others from elsewhere, without a number
    one_before: re.Pattern[str]  # before a count that is added up: one more, or two
    by_sex: Sought  # all on board by their sexes, each in a clause; groups `some`, `rest`
    not_told_apart: re.Pattern[str]  # words that leave open which of several flights people were on
    who_some_are: re.Pattern[str]  # after a count of some of those told before: who they are
    last_few: re.Pattern[str]  # the end of a list of peoples, of one or two; group `more` for one such people before it
    few: frozenset[str]  # nouns that rarely count fewer than five people on board
    or_more: frozenset[str]  # of the hedges after a number, those that make it the least
    or_fewer: frozenset[str]  # those that make it the most
    hedge_after: Sought  # after a count: a hedge; groups `about`, `least`, `most`
    gloss: re.Pattern[str]  # after a number: the same once more, in brackets; group `number`
    each_its_own: str  # between two numbers each of which is a plane's: 'and'
    between_hedge_and_number: frozenset[str]  # words that may end a hedge besides its own
    measure: re.Pattern[str]  # after a number: a unit of something else

    @cached_property
    def hedge_of(self) -> Mapping[str, Qualifier]:
        """What each hedge makes of a count."""
        return {word: qualifier for qualifier, hedges in self.hedges.items() for word in hedges}

    @cached_property
    def hedge_ends(self) -> frozenset[str]:
        """What stands just before a number that has a hedge."""
        return self.between_hedge_and_number | {hedge.split()[-1] for hedge in self.hedge_of}
