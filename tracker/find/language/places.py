"""The words of a language that `tracker/find/places.py` reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from tracker.find.sought import Alternatives


@dataclass(frozen=True, eq=False, repr=False)
class PlaceWords:
    """Words beside the names of the gazetteer; the names themselves are the gazetteer's."""

    dateline_line: re.Pattern[str]  # a line or the beginning of one that says where and when a story was written; group `place`
    dateline_place: re.Pattern[str]  # the beginning of a dateline; group `place`
    not_a_place: Alternatives  # phrases in which a name says nothing of a flight's ends
    label: re.Pattern[str]  # a place in capitals before what is told of it: 'DOMINICAN REPUBLIC: A plane ...'; group `place`
    company: re.Pattern[str]  # words after a name that make a company or newspaper of it
    first_names: frozenset[str]  # countries that are first names, too: 'Chad Wolf' is no place
    surname: re.Pattern[str]  # what follows a first name
    persons: frozenset[str]  # airports bear their names, and news tells of the persons
    no_capitals: frozenset[str]  # capitals whose names mostly stand for something else in news from the US
    after_a_town: re.Pattern[str]  # what stands before the state of Georgia, and not before the country
    between: re.Pattern[str]  # between a place and the larger one that holds it
    town: re.Pattern[str]  # a town before its state; group `town`
    part_of_state: re.Pattern[str]  # which part of a state, before its name
    its_town: re.Pattern[str]  # between a state and a town in it
    short_states: Mapping[str, str]  # short forms of the states of the US, without a last full stop, to the code of the post
    before_short_state: re.Pattern[str]  # a town before such a form
    namesakes: Mapping[str, tuple[re.Pattern[str], str]]  # names of countries that are those of towns too, with the words after them that tell, and the town's id
    georgia: str  # the name that is a country's and a state's
    first_word: re.Pattern[str]  # a word with which a name may begin
    no_codes: frozenset[str]  # codes of airports that are words or short names of something else
    before_code: re.Pattern[str]  # words and marks before the code of an airport
    after_code: re.Pattern[str]  # words and marks after the code of an airport
    town_of_code: re.Pattern[str]  # a town before its code in brackets; group `town`
