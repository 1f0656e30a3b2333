"""The words of a language that `tracker/find/outcomes.py` reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from tracker.find.found import Family, Pattern
from tracker.find.sought import Sought
from tracker.models import Outcome


@dataclass(frozen=True, eq=False, repr=False)
class OutcomeWords:
    """Words for what became of flights, and the words that take their sting out."""

    # patterns by rank: turned back, denied, cancelled, planned, completed; at one place the earlier rank wins
    by_rank: tuple[tuple[Pattern[Outcome], ...], ...]
    negated: Sought  # words before a cue that deny it: 'never denied'
    imagined: Sought  # words before a cue that only imagine it: 'if Colombia refuses'
    by_their_own: Sought  # the state of people who are sent to another, before a refusal of them
    stopped_one: re.Pattern[str]  # a cue and the flight that it stopped, which is told of even after 'since': 'since it refused a charter'
    since_then: Sought  # words before a cue that only count time from it: 'since it refused'
    whether: Sought  # words before a plan that leave it open
    no_plan: Sought  # words before a plan that deny it: 'no plans'
    goes_on: re.Pattern[str]  # words after a plan that tell of what goes on in general
    by_a_court: Sought  # words before a refusal that make it a court's
    court_declined: re.Pattern[str]  # what a court does that calls nothing off: 'declined to halt'
    of_other_things: re.Pattern[str]  # what is called off that is no flight: 'cancelled a meeting'
    found_false: re.Pattern[str]  # words after a cue that call false what said it: 'were untrue'
    not_a_landing: re.Pattern[str]  # refusals of other things than a landing: 'refused to comment'
    by_the_sender: Sought  # words before a negated will that make it the sender's: 'whom the Americans'
    has_no_will: re.Pattern[str]  # a negated will: 'did not want'
    of_others: re.Pattern[str]  # words after it that make it one of the people sent: 'Trump ships 50 migrants'
    officials_journey: Sought  # words before a landing that make it an official's: 'Minister Mora arrived'
    said_false: Sought  # words before a cue that call it false: 'dismissed reports that'
    supposed: Sought  # words before a landing that only suppose it: 'if a plane came'
    those_who: Sought  # words before a landing that make it one of anybody's: 'those who'
    in_general: re.Pattern[str]  # landings in the present tense
    would: re.Pattern[str]  # plans in the conditional
    conditional: Sought  # words before such a plan that hang it on something: 'if they asked'
    by_road: re.Pattern[str]  # words after a turning back that make it one on the road
    ordered: Sought  # words before a turning back that only order it
    compelled: Sought  # of these, those that say that it happened: 'a leak forced the plane to'
    of_things: Sought  # words before a turning back or a landing that make it one of things: 'the stairs were brought back'
    offer: Sought  # words before a landing that only offer it: 'is ready to'
    of_papers: Sought  # words before a refusal that make it one of papers: 'whose asylum claims were'
    of_talks: Sought  # words before a refusal or a calling off that make it one of talks: 'the hearing on the deportations was'
    day_between: Sought  # a day that parts a verb from the word that goes with it
    feared: Sought  # what people on board feared or prayed for
    not_wished: Sought  # words before a turning back that only say who would not have it: 'you don't want to have a plane'
    onlookers: Sought  # people who stood where planes come in
    reason: Sought  # why flights were refused or called off; group `why`
    reason_clause: Sought  # the same, where a clause of its own tells it; group `why`

    def __post_init__(self) -> None:
        """Cues are made known before texts are read for them."""
        _ = self.cues

    @cached_property
    def cues(self) -> Family[Outcome]:
        """All patterns, sought together."""
        return Family(pattern for patterns in self.by_rank for pattern in patterns)

    @cached_property
    def rank_of(self) -> Mapping[str, int]:
        """The rank of each pattern, by its name."""
        return {pattern.name: rank for rank, patterns in enumerate(self.by_rank) for pattern in patterns}

    @cached_property
    def unsaid_before(self) -> Mapping[Outcome, tuple[Sought, ...]]:
        """Words before a cue that take its sting out, by what it would say."""
        return {
            Outcome.PLANNED: (self.whether, self.no_plan, self.feared),
            Outcome.DENIED: (self.by_their_own, self.of_papers, self.of_talks, self.since_then, self.by_a_court, self.said_false, self.supposed, self.negated, self.imagined),
            Outcome.CANCELLED: (self.feared, self.onlookers, self.of_talks, self.since_then, self.said_false, self.supposed, self.negated, self.imagined),
            Outcome.TURNED_BACK: (self.not_wished, self.said_false, self.supposed, self.ordered, self.of_things, self.negated, self.imagined),
            Outcome.COMPLETED: (self.feared, self.officials_journey, self.of_things, self.said_false, self.supposed, self.negated, self.offer),
        }
