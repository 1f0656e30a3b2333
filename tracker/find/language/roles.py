"""The words of a language that `tracker/find/roles.py` reads."""

import re
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class RoleWords:
    """Words beside a place that give it its part."""

    landing_at: Sought  # words before a place where a flight lands
    leaving: Sought  # words before a place from which a flight leaves
    lives_in: Sought  # words before a place where somebody on board is from
    boarded_at: Sought  # words before a US place where a plane stood
    loaded_at: Sought  # words of boarding before a place, also abroad
    by_way_of: Sought  # words before a stop on the way
    got_off: Sought  # words after a stop where people got off
    where_they_got_off: Sought  # words after a place that say who got off there
    as_its_end: Sought  # words after a name that make it the end of a flight: 'for its destination'
    logged: Sought  # words before a place in a log
    begins_a_line: re.Pattern[str]  # what alone stands before a place with which a line of a list begins
    lists_flights: Sought  # words after such a place that tell of its flights
    spoken_at: Sought  # words before a place where somebody spoke
    speakers_in: Sought  # words before a place that make it a speaker's
    said: Sought  # words after a place that speaks
    picked_up_at: Sought  # words before a place where people were taken on
    at_the_field: Sought  # words before a US place to whose airfield people were brought
    began_at: Sought  # words before a US place where a journey began
    stayed_at: Sought  # words before a US place where a flight that was stopped remained
    began_there: Sought  # words after a US place where a journey began
    a_flight_of: Sought  # words before a US place that is a flight's
    flight_from_it: re.Pattern[str]  # words after a US place that make a flight of it
    standing_in: Sought  # words before a place where a plane stands
    for_a_while: Sought  # words after such a place that make a stop of it
    the: Sought  # words before a name that is a flight's
    its_flight: Sought  # words after a name that make a flight of it
    landed: Sought  # words before a place that is no origin
    receives: Sought  # words after a state that receives or refuses
    denier_after: Sought  # words before a state that receives or refuses
    kept_from: Sought  # words before a place into which it was not let
    where_it_paused: Sought  # after a place: the plane only stopped there
    on_its_soil: Sought  # words after an adjective that make a place of it
    touched: Sought  # words before an adjective that make a landing of it
    flown_from: Sought  # words before a country that say that flights left it
    to_somewhere: re.Pattern[str]  # words after a place that make it an origin
    bound: tuple[str, ...]  # endings that make a destination of a name: 'Guatemala-bound'
    from_to: str  # between the two ends of a flight: 'Miami-to-Lima'
