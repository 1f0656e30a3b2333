"""The words of a language that `tracker/find/flights.py` reads."""

import re
from dataclasses import dataclass

from tracker.find.sought import Alternatives, Sought


@dataclass(frozen=True, eq=False, repr=False)
class FlightWords:
    """Noun phrases for flights."""

    models: str  # aircraft that may stand for a flight
    one_that: Sought  # 'the one to a place'; groups `words`, and `pair` or `three` where it is two or three
    flight_number: Sought  # the number of a flight as the subject of a clause
    on_airline: Sought  # the airline on which people flew, where no noun for the flight stands; group `words`
    as_numbered: re.Pattern[str]  # words before 'flight' and a number that only name a flight told otherwise
    carrier_flies: Sought  # a carrier that flies people, with no word for the flight
    of_the_ones: Sought  # 'another of the army ones'; group `count`
    heads: Sought  # the noun of a noun phrase for flights
    before_head: re.Pattern[str]  # all that may stand before the noun, up to it; groups `det`, `num`, `adj`, `num2`
    further: Sought  # words for flights that come on top of those told
    next: Sought  # of these, those that do so after 'the', too
    earlier: Sought  # words for flights before those told
    newest_of: Sought  # before words for several flights: the last one of them is meant
    beside_this: re.Pattern[str]  # words after the noun that make it the one before or after those told: 'the plane before this one'
    is_one: re.Pattern[str]  # after a word that is the same in the plural: no verb makes it several
    of_a_date: re.Pattern[str]  # before a number that is a day: 'the March 7 flight'
    ordinal: Sought  # an ordinal; its first group is looked up in the ordinals
    known: re.Pattern[str]  # determiners of flights told before
    singled_out: re.Pattern[str]  # words that make one of a noun that is singular and plural: 'the latest aircraft'
    kind: Sought  # words that make a sort of flights: 'such flights'
    other_flight: Sought  # words after the noun that make something else of it: 'flight data'
    part_of_one: re.Pattern[str]  # any craft of which only a part is meant: 'an airplane's steps'
    other_head: Sought  # words just before the noun that make something else of it: 'fighter jets'
    way: Sought  # before a bare head: it tells how, not which flight: 'by plane'
    ways: frozenset[str]  # such heads, in lower case
    topic: Sought  # words before flights that make them what is only talked about: 'a resolution on the'
    other_before: Sought  # words before a bare 'flight' that make something else of it: 'took flight'
    openers: Alternatives  # each word, or group of words, that may stand before the noun
    joint: re.Pattern[str]  # what may stand between two of them
    of_some: frozenset[str]  # determiners of some of the flights told before: 'one of'
    no_count: frozenset[str]  # nouns that stand for any number of flights: 'airlift'
    one_of: str  # of these, the one that means one flight, whatever follows
    of_every: frozenset[str]  # determiners of each of the flights told before: what follows is said of every one
    both: frozenset[str]  # determiners that are a number: two
    no_one: frozenset[str]  # determiners with which a singular noun is not one flight
    single: frozenset[str]  # determiners that make one of a noun that is singular and plural
    same_in_plural: tuple[str, ...]  # endings of nouns that are singular and plural
    plural: re.Pattern[str]  # a noun in the plural
    definite: tuple[str, ...]  # beginnings of determiners with which words for further flights mean flights told before
    not_known: frozenset[str]  # determiners that are like those of flights told before, and are none
    bare: frozenset[str]  # the nouns that have other meanings where nothing stands before them
