"""A draft: what one clause says about one group of flights, before the document's clauses are put together."""

import datetime as dt
import itertools
from dataclasses import dataclass, field

from tracker.find.clauses import OF_A_DAY
from tracker.find.credits import Credited
from tracker.find.days import Day
from tracker.find.flights import Flights, Reference
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.numbers import parse_number
from tracker.find.people import COUNT_OF_ONE, COUNT_OF_SOME, People
from tracker.find.places import Named
from tracker.find.sentences import Sentence
from tracker.find.stretches import Stretch
from tracker.models import DateKind, Operator, Outcome, Scope

# The rules for days that a text need not count from another.
_DAYS_OF_THEIR_OWN = frozenset({"month and day", "day and month", "ISO day", "day in words", "weekday and day of the month"})


class Dated:
    """Whatever was read out of a text with its date."""

    date: Found[Day] | None

    @property
    def day(self) -> dt.date | None:
        """The day, where one is known."""
        return self.date.value.date if self.date else None

    @property
    def stretch(self) -> Stretch | None:
        """The days within which it was, where no day is known."""
        return self.date.value.stretch if self.date and not self.day else None


@dataclass
class Draft(Dated):
    """Values found in one clause, each with its span; all offsets are the document's."""

    sentence: Sentence
    start: int
    end: int
    flights: Found[Flights] | None = None
    elliptic: bool = False  # its words stand for flights told before
    points_back: bool = False  # it begins with such words, whatever else it names
    destinations: list[Found[Named]] = field(default_factory=list)
    origins: list[Found[Named]] = field(default_factory=list)
    held_at: list[Found[Named]] = field(default_factory=list)
    places: list[Found[Named]] = field(default_factory=list)  # all that are named outside the US, but for those it left from
    date: Found[Day] | None = None
    date_kind: DateKind = DateKind.UNSTATED
    days: list[Found[Day]] = field(default_factory=list)  # all that are known in the clause
    again: Found[Day] | None = None  # a second day on which such flights went: 'on Saturday and again on Sunday'
    listed: list[Found[Day]] = field(default_factory=list)  # the days of a list on each of which such flights went: 'on June 3, 5 and 10'
    one_more_then: bool = False  # on that second day there was one more: 'two on Monday and one on Tuesday'
    one_of_two_days: bool = False  # its flights went on one of two days told together, whose people may be counted jointly
    moved_to: Found[Day] | None = None  # the new day of a postponed flight
    operator: Found[Operator] | None = None
    aircraft: Found[str] | None = None
    models: list[Found[str]] = field(default_factory=list)  # all aircraft that the clause names
    people: list[Found[People]] = field(default_factory=list)
    outcome: Found[Outcome] | None = None
    reason: Found[str] | None = None
    nationality: list[Found[Named]] = field(default_factory=list)
    credited_at: int | None = None  # index of the sentence that credits somebody with it
    credits: list[Credited] = field(default_factory=list)  # known for the drafts of reports
    back_in: Found[Named] | None = None  # the US place to which they came back
    down_in_us: Found[Named] | None = None  # the US place where they came down
    undisclosed: bool = False  # the text says that the destination is not known
    within: "Draft | None" = None  # the clause before, some of whose flights these are
    by_nation: bool = False  # the destination is the country of the people, no place was said
    joined: bool = False  # it took something from the sentence before, which went into no report
    borrowed: bool = False  # the destination was told before, not in this clause
    foreign_programme: bool = False  # another state deports
    told_by_its_share: bool = False  # flights to several countries, of which nobody says here how many went to its own
    told_by_its_list: bool = False  # a list with the places of its flights follows
    from_abroad: bool = False  # it left from another country than the US
    aboard: Found[Flights] | None = None  # what 'they' were on: 'They came on a plane of the firm GlobalX'
    inland: bool = False  # it landed or is to land in the US, and is told with no other place
    onward: bool = False  # a leg inside the destination state, or back to the US
    language: Language = field(init=False, repr=False)  # of its words
    text: str = field(init=False, repr=False)  # the clause's own words

    def __post_init__(self) -> None:
        self.language = self.sentence.language
        self.text = self.sentence.text[self.start - self.sentence.start : self.end - self.sentence.start]

    @property
    def reference(self) -> Reference:
        """How its words point at the flights; NEW where they tell of people only."""
        return self.flights.value.reference if self.flights else Reference.NEW

    @property
    def is_planned(self) -> bool:
        """Whether its words say that the flights were announced."""
        return self.outcome is not None and self.outcome.value is Outcome.PLANNED

    @property
    def only_left(self) -> bool:
        """Whether its words for what became of the flights say no more than that they set out."""
        if self.outcome is None or self.outcome.value is not Outcome.COMPLETED:
            return False
        return bool(self.language.drafts.set_out.match(self.sentence.text[max(0, self.outcome.start - self.sentence.start) :]))

    @property
    def only_boarded(self) -> bool:
        """Whether its words for what became of the flights say no more than that people were put on board, or that they set out."""
        boarded = self.outcome is not None and self.language.drafts.boarded.match(self.sentence.text[max(0, self.outcome.start - self.sentence.start) :]) is not None
        return self.only_left or (boarded and self.outcome is not None and self.outcome.value is Outcome.COMPLETED)

    @property
    def only_sent(self) -> bool:
        """Whether planes were sent, and nobody says that they came: 'Two planes were sent to Bogota'."""
        flown = self.outcome is not None and self.outcome.value is Outcome.COMPLETED and not self.people
        return flown and self.outcome is not None and self.language.drafts.sent.match(self.sentence.text, self.outcome.start - self.sentence.start) is not None

    @property
    def is_known_by_its_day(self) -> bool:
        """Whether one flight that landed is singled out by a day of its own: 'the plane of May 3', 'when the earlier aircraft came, on September 19'."""
        flown = self.outcome is not None and self.outcome.value is Outcome.COMPLETED and (bool(self.people) or not self.only_left)
        own_day = self.date is not None and self.day is not None and self.date.rule in _DAYS_OF_THEIR_OWN
        one = self.number == 1 or (self.number is None and self.flights is not None and self.flights.value.head.lower().endswith(self.language.flights.same_in_plural))
        return flown and own_day and one and (not self.elliptic or (self.flights is not None and self.flights.rule == OF_A_DAY))

    @property
    def number(self) -> int | None:
        """How many flights, as the words say."""
        return self.flights.value.number if self.flights else None


def total_people(draft: Draft, number: int | None) -> Found[People] | None:
    """The draft's count of people: the only one, or the sum of 'one with 110 and the other with 91'."""
    of_its_own = bool(draft.destinations) and not draft.borrowed
    counts = [count for count in draft.people if count.rule != COUNT_OF_SOME or of_its_own]
    if not counts or (len(counts) == 1 and counts[0].rule == COUNT_OF_ONE and draft.number != 1):
        return None
    told_apart = number and len(counts) == number > 1 and all(c.value.scope is None for c in counts)
    if told_apart and (draft.language.drafts.one_and_other.search(draft.sentence.text) or _side_by_side(draft, counts)):
        total = counts[0].value._replace(number=sum(c.value.number for c in counts), upper=None, scope=Scope.TOTAL)
        return Found(total, counts[0].start, counts[-1].end, "sum over the flights")
    return _over_peoples(draft, counts)


def _side_by_side(draft: Draft, counts: list[Found[People]]) -> bool:
    """'The pair had the lightest loads, 31 passengers and 27': one count for each."""
    own = draft.sentence
    return all(draft.language.people.joined.fullmatch(own.text[a.end - own.start : b.start - own.start]) for a, b in itertools.pairwise(counts)) and not counts[-1].value.noun


def _over_peoples(draft: Draft, counts: list[Found[People]]) -> Found[People]:
    """'118 Uzbeks, nine Kazakhs and four Kyrgyz' are 131 people: counts by nationality that stand side by side, of people flown to one state."""
    beside = [counts[0]]
    for count in counts[1:]:
        between = draft.sentence.text[beside[-1].end - draft.sentence.start : count.start - draft.sentence.start]
        of_a_gang = draft.language.people.members_and.fullmatch(between) is not None  # '238 members of a gang and 23 Salvadorans'
        named = count.value.noun[:1].isupper() and (of_a_gang or (beside[-1].value.noun[:1].isupper() and draft.language.people.joined.fullmatch(between)))
        if named and beside[-1].value.scope is count.value.scope is None:
            beside.append(count)
    last = draft.language.people.last_few.match(draft.sentence.text, beside[-1].end - draft.sentence.start) if beside[-1].value.noun[:1].isupper() else None
    if len(beside) == 1 and not (last and last.group("more") and beside[0].value.scope is None):
        return counts[0]
    few = sum(parse_number(some, draft.language) or 1 for some in last.group("more", "count") if some) if last else 0
    total = beside[0].value._replace(number=sum(c.value.number for c in beside) + few, upper=None, scope=Scope.TOTAL)
    return Found(total, beside[0].start, draft.sentence.start + last.end() if last else beside[-1].end, "sum over the peoples")
