"""The words of a language that `tracker/find/speakers.py` reads."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)
class SpeakerWords:
    """Words for speakers; their kind hangs on the head of the words, the last one before a joint."""

    agencies: str  # news agencies, as one alternation
    institutions: frozenset[str]  # heads of names of institutions
    institutions_in_two_words: frozenset[str]  # the same, where the head has two words
    offices: frozenset[str]  # offices of state
    before_general: frozenset[str]  # words that make an office of 'general'
    officials: frozenset[str]  # words for people in an office that is not named
    newsrooms: frozenset[str]  # words for a newsroom before its name
    the_press: frozenset[str]  # newsrooms as a whole: 'local media', 'the press'
    media: frozenset[str]  # newsrooms that are not named, with a word before: 'state television'; or named: 'El Tiempo newspaper'
    data: frozenset[str]  # words for data that tell something
    people: frozenset[str]  # words for other people and bodies
    like_a_person: re.Pattern[str]  # how words for persons end
    not_people: frozenset[str]  # words that end like one and are no persons, or say things only in the way a page does
    words_of_somebody: frozenset[str]  # what is somebody's: 'the ministry's statement'
    verbs: frozenset[str]  # words that no name of a speaker holds
    pointing: frozenset[str]  # pronouns that stand for a speaker
    articles: frozenset[str]  # words with which the words for a speaker begin
    indefinite: frozenset[str]  # of these, those that single nobody out
    joints: frozenset[str]  # words that end the head of the words for a speaker
    not_of_state: re.Pattern[str]  # a source at one of these is no official
    nation: re.Pattern[str]  # a people by its name: 'the Americans'
    name: re.Pattern[str]  # a word of a name
    owned: tuple[str, ...]  # endings of an owner
    person_of_office: re.Pattern[str]  # officials who are spoken of
    of: str  # between 'one' and those who are many
    spokes: str  # the beginning of words for those who speak for others
    general: str  # an office only after certain words
    vague_data: frozenset[str]  # words for data that tell something only with words before them
    no_institution: frozenset[str]  # words that make another body of what looks like an institution
    news: str  # the word that makes a newsroom of it
    of_many: frozenset[str]  # words before an institution that is one of many
    the: str  # the article before a people
    professions: frozenset[str]  # people who need no article
    owned_by: frozenset[str]  # words between what is somebody's and whose it is
    read_by: frozenset[str]  # words between a paper and the newsroom that has it
    it: str  # the pronoun for a body
    this: frozenset[str]  # words before what is that body's
    persons: frozenset[str]  # pronouns for a person
    bodies: frozenset[str]  # pronouns for a body or for several people
