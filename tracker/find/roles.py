"""Which part a named place plays for the flight beside it: where it lands, where it left from, who receives or refuses."""

from enum import StrEnum
from typing import NamedTuple

from tracker.find.english import ENGLISH
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.language.roles import RoleWords
from tracker.find.places import Named, Naming
from tracker.find.sought import Sought
from tracker.find.wording import Seekers, wording


class Role(StrEnum):
    """The part a place plays for the flight beside it."""

    DESTINATION = "destination"
    ORIGIN = "origin"
    RECEIVER = "receiver"  # the state that receives or refuses
    NONE = "none"


# How many characters before and after a name are looked at.
_BEFORE, _AFTER = 60, 70


class _Beside(NamedTuple):
    """The words before and after a name in a text."""

    before: str
    after: str
    text: str
    left: int  # where `before` begins
    right: int  # where it ends
    lexicon: RoleWords
    possible: Seekers  # what the words of the text let be found

    def follows(self, words: Sought) -> bool:
        """Whether the name comes just after some words."""
        return self.possible & words.bits != 0 and words.is_between(self.text, self.left, self.right)

    def precedes(self, words: Sought) -> bool:
        """Whether the name comes just before some words."""
        return self.possible & words.bits != 0 and words.match_piece(self.after, self.text) is not None


def _beside(text: str, found: Found[Named], left: int, language: Language) -> _Beside:
    """The words beside a name, those before it from an offset on at most."""
    left = max(left, found.start - _BEFORE)
    return _Beside(text[left : found.start], text[found.end : found.end + _AFTER], text, left, found.start, language.roles, wording(text).possible)


def role_of(text: str, found: Found[Named], left: int = 0, language: Language = ENGLISH) -> Role:
    """Which part the words before and after a name give it; NONE where they give it none.

    US places can only be origins: a deportation flight leaves from there.
    """
    name = _beside(text, found, left, language)
    if found.value.naming is not Naming.PLACE:
        return Role.NONE if found.value.country == "USA" else _role_of_a_people(name)
    if found.value.country == "USA":
        return _role_in_the_us(name) if found.value.place else Role.NONE
    role = _role_abroad(name)
    if role is Role.ORIGIN and not found.value.place and not name.follows(language.roles.flown_from):
        return Role.NONE  # 'a gang from Venezuela': people are from a country, flights leave from a place in it
    return role


def is_only_passed(text: str, found: Found[Named], language: Language = ENGLISH) -> bool:
    """Whether a place is a stop on the way and no end of the flight: 'paused at Guam for fuel'."""
    name = _beside(text, found, 0, language)
    stood = found.value.country != "USA" and _stands_for_a_while(name)
    return (stood or name.follows(language.roles.by_way_of) or name.precedes(language.roles.where_it_paused)) and not name.precedes(language.roles.got_off)


def only_stops_there(text: str, found: Found[Named], language: Language = ENGLISH) -> bool:
    """Whether a flight takes on fuel or a crew in a place abroad: 'put in at Doha for fuel'."""
    return found.value.country != "USA" and _stands_for_a_while(_beside(text, found, 0, language))


def _stands_for_a_while(name: _Beside) -> bool:
    """'Had been on the ground in Guatemala for an hour': a stop."""
    return name.follows(name.lexicon.standing_in) and name.precedes(name.lexicon.for_a_while)


def is_where_it_stayed(text: str, found: Found[Named], language: Language = ENGLISH) -> bool:
    """Whether a US place is where a flight that was stopped remained: 'the aircraft stayed in Detroit'."""
    return _beside(text, found, 0, language).follows(language.roles.stayed_at)


def _role_in_the_us(name: _Beside) -> Role:
    if name.follows(name.lexicon.at_the_field) or name.follows(name.lexicon.began_at) or name.precedes(name.lexicon.began_there):
        return Role.ORIGIN
    if name.follows(name.lexicon.a_flight_of) and name.lexicon.flight_from_it.match(name.after):
        return Role.ORIGIN
    if name.follows(name.lexicon.lives_in) and not name.lexicon.to_somewhere.match(name.after):
        return Role.NONE
    if name.lexicon.to_somewhere.match(name.after) or name.follows(name.lexicon.leaving) or name.follows(name.lexicon.picked_up_at) or (name.follows(name.lexicon.boarded_at) and not name.follows(name.lexicon.landed) and not (name.follows(name.lexicon.by_way_of) and name.precedes(name.lexicon.for_a_while))):
        return Role.ORIGIN
    return Role.NONE


def _role_abroad(name: _Beside) -> Role:
    # 'had stopped in Karachi, where 23 Pakistanis disembarked'
    got_off_there = name.follows(name.lexicon.by_way_of) and name.precedes(name.lexicon.got_off)
    names_a_flight = name.precedes(name.lexicon.its_flight) and name.follows(name.lexicon.the)
    told_as_its_end = name.precedes(name.lexicon.where_they_got_off) or name.precedes(name.lexicon.as_its_end)
    if name.follows(name.lexicon.kept_from) or names_a_flight or got_off_there or told_as_its_end or name.follows(name.lexicon.logged) or _heads_a_line(name) or name.after.startswith(name.lexicon.bound) or name.before.endswith(name.lexicon.from_to):
        return Role.DESTINATION
    if name.follows(name.lexicon.by_way_of) or name.precedes(name.lexicon.where_it_paused) or _stands_for_a_while(name) or (name.follows(name.lexicon.speakers_in) and name.precedes(name.lexicon.said)) or name.follows(name.lexicon.spoken_at):
        return Role.NONE
    if any(name.follows(words) for words in (name.lexicon.picked_up_at, name.lexicon.leaving, name.lexicon.loaded_at, name.lexicon.began_at)):
        return Role.ORIGIN
    if name.precedes(name.lexicon.receives):
        return Role.RECEIVER
    if name.follows(name.lexicon.landing_at):
        return Role.DESTINATION
    return Role.RECEIVER if name.follows(name.lexicon.denier_after) else Role.NONE


def _heads_a_line(name: _Beside) -> bool:
    """'Mexico: also on Thursday, two planes': whether a line of a list begins with the place."""
    return name.left == 0 and name.lexicon.begins_a_line.fullmatch(name.before) is not None and name.precedes(name.lexicon.lists_flights)


def _role_of_a_people(name: _Beside) -> Role:
    if name.precedes(name.lexicon.on_its_soil) and (name.follows(name.lexicon.landing_at) or name.follows(name.lexicon.touched)):
        return Role.DESTINATION
    return Role.RECEIVER if name.precedes(name.lexicon.receives) else Role.NONE
