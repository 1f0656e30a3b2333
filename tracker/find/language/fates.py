"""The words of a language that `tracker/extract/fates.py` reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from tracker.find.sought import Sought
from tracker.models import Outcome


@dataclass(frozen=True, eq=False, repr=False)
class FateWords:
    """Words that weigh what became of flights."""

    its_act: re.Pattern[str]  # between a state and what it does to a flight
    was_planned: re.Pattern[str]  # plans of the past
    landed: re.Pattern[str]  # words for a landing told outright
    will_be_let_in: re.Pattern[str]  # flights that were stopped are to fly all the same
    instead: Sought  # a landing elsewhere than was meant
    let_in: re.Pattern[str]  # words for a landing that a state allowed after all
    set_out: re.Pattern[str]  # of these, those that say only that it set out
    stood: re.Pattern[str]  # where a plane stands, at the end of a cue
    on_board: re.Pattern[str]  # who sat in the craft, which says less of it than a landing
    not_one: re.Pattern[str]  # beginnings that say that none flew
    was_at: re.Pattern[str]  # cues that say only where people were
    attributive: re.Pattern[str]  # cues that may only say who people are: 'deported Moldovans'
    before_adjective: re.Pattern[str]  # words before such a cue that make it so
    noun_after: re.Pattern[str]  # words after it that make it so
    # words that open a clause whose outcome is not that of the landing told before it, by that outcome
    subordinate: Mapping[Outcome, re.Pattern[str]]
    ended: re.Pattern[str]  # words for a flight that is over
    goes_on: re.Pattern[str]  # words for a plane that flies on
    due_down: re.Pattern[str]  # plans for the landing only
    came_down: re.Pattern[str]  # cues of a landing
    in_a_frame: re.Pattern[str]  # beginnings of a sentence that tell when something else was
    put_aboard: re.Pattern[str]  # people were put on a flight
    meant_for: re.Pattern[str]  # where a flight on which they are was to go
    its_own_landing: re.Pattern[str]  # between a departure and such a plan, where both are of one flight
    in_relative: re.Pattern[str]  # a relative clause up to its verb
    not_yet: re.Pattern[str]  # between a plan and a landing that does not fulfil it
    back_to: re.Pattern[str]  # words before a US place to which a plane came back; group `back`
    has_landed: re.Pattern[str]  # words that say that it landed before that
    went_home: re.Pattern[str]  # cues that after a landing tell only of the plane's way home
    all_the_same: re.Pattern[str]  # words between the two that make it a flight that failed
    with_them: re.Pattern[str]  # words after the second that say that its people came back, too, or why it had to
    stops_there: re.Pattern[str]  # words after such a place that make a stop of it
    again_there: re.Pattern[str]  # words after a US place where a plane is again
    there_again: re.Pattern[str]  # words before it; group `back`
    sent_back: re.Pattern[str]  # words for people who are sent back, at the beginning of a cue
    group_sent: re.Pattern[str]  # words for people, before such a cue
    by_it: re.Pattern[str]  # between words for calling off and the state that did it
    by_the_us: re.Pattern[str]  # after words for a refusal: that it was the sender's
    gone_to: re.Pattern[str]  # words before a place that is no actor
    asides: re.Pattern[str]  # what a clause adds about those who speak or keep silent, which says nothing of a flight
    later_today: re.Pattern[str]  # words for what is left of the day of publication
    unsure: Sought  # with one of these a clause does not say that a flight flew
    of_its_place_only: Sought  # with one of these a flight and a place do not say that it flew there
    landed_instead: re.Pattern[str]  # words before the place where a plane landed in place of that for which it had left; group `verb`
    diverted_to: re.Pattern[str]  # words before a place where a plane that turned around landed instead; group `verb`
