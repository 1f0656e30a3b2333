"""The words of a language that `tracker/extract/sharing.py` reads."""

import re
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class SharingWords:
    """Words that share flights and people out to places."""

    before_place: re.Pattern[str]  # a number before a place; group `count`
    more_of_them: re.Pattern[str]  # before a number beside a place: so many more of the people just counted
    after_place: re.Pattern[str]  # a number after a place; groups `count`, `unit`
    from_a_place: Sought  # a sentence that begins with where they left from
    count_after_origin: re.Pattern[str]  # a count just after the place they left from; group `count`
    count_before_origin: re.Pattern[str]  # a count before such a place; group `count`
    each_of_so_many: re.Pattern[str]  # after words for flights: so many for each place
    flight_unit: re.Pattern[str]  # units that are flights
    people_unit: re.Pattern[str]  # units that are people
    goes_to: re.Pattern[str]  # between a count of people and their place
    list_mark: re.Pattern[str]  # the mark after which a list of flights stands
    item_begins: re.Pattern[str]  # where an item of a list of flights begins
    one_item: re.Pattern[str]  # the beginning of an item that names its flight by a word alone; group `one`
    fly_to: re.Pattern[str]  # between flights and the first of their places
    and_so_many: re.Pattern[str]  # between a place and the count of its people
    respectively: Sought  # what stands side by side belongs together in its order
    so_many_on: re.Pattern[str]  # a number of flights before their day; group `count`
    one_each: Sought  # one flight for each of the places told
    beside: re.Pattern[str]  # between two states that do the same
    each_did: re.Pattern[str]  # after such states: each for itself
    both: re.Pattern[str]  # before them
    one: frozenset[str]  # words that count one flight
