"""A draft: what one clause says about one group of flights, before the document's clauses are put together."""

import datetime as dt
import re
from dataclasses import dataclass, field, replace
from typing import Any

from tracker.find.carriers import STATE_CARRIERS, find_aircraft, find_operators
from tracker.find.clauses import Clause, find_clauses, tells_two_singly
from tracker.find.credits import find_credits
from tracker.find.days import Day, dateline_end, find_days
from tracker.find.flights import Flights, Reference
from tracker.find.found import Found, spaced
from tracker.find.gate import counts_over_a_long_time, is_another_states_programme, is_for_another_purpose
from tracker.find.outcomes import find_outcomes, find_reason
from tracker.find.people import People, find_people
from tracker.find.places import Named, Names, Naming, Role, find_places, role_of
from tracker.find.sentences import Sentence
from tracker.models import Credit, DateKind, Operator, Outcome, Scope


@dataclass
class Draft:
    """Values found in one clause, each with its span; all offsets are the document's."""

    sentence: Sentence
    start: int
    end: int
    flights: Found[Flights] | None = None
    elliptic: bool = False
    destinations: list[Found[Named]] = field(default_factory=list)
    origins: list[Found[Named]] = field(default_factory=list)
    held_at: list[Found[Named]] = field(default_factory=list)
    date: Found[Day] | None = None
    date_kind: DateKind = DateKind.UNSTATED
    operator: Found[Any] | None = None
    aircraft: Found[str] | None = None
    people: list[Found[People]] = field(default_factory=list)
    outcome: Found[Outcome] | None = None
    reason: Found[str] | None = None
    nationality: list[Found[Named]] = field(default_factory=list)
    credits: list[Found[Credit]] = field(default_factory=list)
    undisclosed: bool = False  # the text says that the destination is not known
    within: "Draft | None" = None  # the clause before, some of whose flights these are
    borrowed: bool = False  # the destination was told before, not in this clause
    foreign_programme: bool = False  # another state deports
    by_nationality: bool = False  # the destination is the passengers' own country
    onward: bool = False  # a leg inside the destination state, or back to the US

    @property
    def reference(self) -> Reference:
        """How its words point at the flights; NEW where they tell of people only."""
        return self.flights.value.reference if self.flights else Reference.NEW

    @property
    def day(self) -> dt.date | None:
        """The day, where one is known."""
        return self.date.value.date if self.date else None

    @property
    def text(self) -> str:
        """The clause's own words."""
        return self.sentence.text[self.start - self.sentence.start : self.end - self.sentence.start]

    @property
    def number(self) -> int | None:
        """How many flights, as the words say."""
        return self.flights.value.number if self.flights else None


@dataclass(frozen=True)
class Story:
    """What the document has told so far that later words rest on."""

    published: dt.date | None
    day: dt.date | None = None
    names: Names | None = None


_DEPARTURE = re.compile(r"\b(?:left|leav\w+|depart\w*|took off|take off|takes off|taken off|set (?:off|out)|lifted off|flew|flown|started|put aboard|loaded|boarded|moved|sent|headed|had flown)\b", re.IGNORECASE)
_ARRIVAL = re.compile(r"\b(?:land(?:ed|s|ing)?|arriv\w+|touched down|touches down|reached|receiv\w+|accepted|came down|came home|got off|set (?:them|him) down|stepped off|brought|returned|were home|down in|rolled to)\b", re.IGNORECASE)
_REFUSAL = re.compile(r"\b(?:refus\w+|den(?:y|ied|ies)|block\w*|withdr\w+|revok\w+|reject\w*|turn\w* away|withh\w+|pulled)\b", re.IGNORECASE)
_UNDISCLOSED = re.compile(spaced(r"\b(?:destination|destinations)\b.{0,40}\b(?:not|undisclosed|unknown|unclear|secret)\b"), re.IGNORECASE)
_HELD = re.compile(spaced(r"\b(?:held|detained|in custody|in detention|kept|being held)\b(?: \S+){0,7}? (?:in|at|near) (?:[^.;]{0,60}? and )?$"), re.IGNORECASE)
_STAGED = re.compile(spaced(r"\b(?:moved|sent|flown|deployed|positioned|repositioned|ordered|dispatched)\b(?: \w+){0,4} to (?:[^.;]{0,60}? and )?$"), re.IGNORECASE)
_FOR_FLIGHTS = re.compile(spaced(r"\b(?:in preparation for|to prepare for|ahead of|for use in|for) (?:the )?(?:\w+ ){0,2}(?:deportation|removal|repatriation) (?:flights|missions)"), re.IGNORECASE)
_SPOKE = re.compile(
    r"\b(?:said|says|confirmed|announced|told\s+[\w\s]{1,25}|reported|wrote|posted|tweeted|statement|spoke|acknowledged|post|note|conference|counted|disclosed|bulletin|circulated|published)(?:\s+(?:late|early|earlier|later|again|separately|on\s+X))?(?:,)?\s*(?:on\s+)?$", re.IGNORECASE
)
_SINCE = re.compile(r"\b(?:since|until|before|after|as\s+of|from)\s+$", re.IGNORECASE)
_THAT = re.compile(r"(?:\s+\w+){0,6}?\s+that\b", re.IGNORECASE)
_HOME = re.compile(r"\b(?:home|their\s+(?:own\s+)?(?:country|homeland)|back|deported|expelled|repatriated|returned|removed|handcuff\w*|sent)\b", re.IGNORECASE)
_ITS_PEOPLE = re.compile(r"\bof\s+(?:its|his|her|their)\s+(?:own\s+)?(?:citizens|nationals|compatriots|countrymen|people)\b", re.IGNORECASE)
_AND = re.compile(r",?\s+and\s+(?:now\s+|also\s+|then\s+|later\s+)?", re.IGNORECASE)
_PAST_PLAN = re.compile(r"(?:was|were|would|had)\b", re.IGNORECASE)
_OF_SEVERAL = re.compile(r"\b(?:one|part|two) of (?:the |these |those |some )?$", re.IGNORECASE)


def read_sentence(sentence: Sentence, story: Story) -> list[Draft]:
    """The drafts of one sentence: one for each clause that speaks of flights."""
    if is_for_another_purpose(sentence.text):
        return []
    words = _Words(sentence, story)
    drafts = [words.draft(clause) for clause in find_clauses(sentence.text)]
    _share(drafts)
    return drafts


class _Words:
    """All that the finders find in one sentence, handed out to its clauses."""

    def __init__(self, sentence: Sentence, story: Story) -> None:
        text = sentence.text
        names = story.names
        self.sentence, self.story = sentence, story
        self.places = find_places(text, names)
        self.outcomes = find_outcomes(text)
        self.people = find_people(text, names.peoples)
        self.operators = find_operators(text, names.state_adjectives)
        self.aircraft = find_aircraft(text, names.gazetteer)
        self.credits = find_credits(text)
        self.dateline = dateline_end(text) if sentence.paragraph < 4 else 0

    def draft(self, clause: Clause) -> Draft:
        """What the clause says."""
        draft = Draft(self.sentence, self.sentence.start + clause.start, self.sentence.start + clause.end)
        named = [f for f in clause.flights if not _OF_SEVERAL.search(self.sentence.text[: f.start])]
        draft.flights, draft.elliptic = self._group(clause, named)
        draft.outcome = self._first([o for o in self.outcomes if o.inside(clause.start, clause.end)])
        future = draft.outcome is not None and draft.outcome.value is Outcome.PLANNED and not _PAST_PLAN.match(self.sentence.text[draft.outcome.start - self.sentence.start :])
        self._places(draft, clause)
        self._day(draft, clause, future)
        draft.operator = self._operator(clause)
        draft.aircraft = None if draft.reference is Reference.KIND else self._first([a for a in self.aircraft if a.inside(clause.start, clause.end)])
        long = counts_over_a_long_time(self.sentence.text[clause.start : clause.end])
        draft.people = [self._shift(p) for p in self.people if p.inside(clause.start, clause.end)] if not long else []
        if long and draft.flights and (draft.number or 0) > 1:
            draft.flights = self._shift(Found(replace_number(draft.flights.value), draft.flights.start - self.sentence.start, draft.flights.end - self.sentence.start))
        reason = find_reason(self.sentence.text[clause.start : clause.end])
        draft.reason = Found(reason.value, draft.start + reason.start, draft.start + reason.end, reason.rule) if reason else None
        draft.credits = [self._shift(c) for c in self.credits]
        draft.foreign_programme = any(is_another_states_programme(self.sentence.text, p.start, p.end) for p in self.places if p.value.country != "USA" and p.value.naming is Naming.PLACE)
        draft.undisclosed = bool(_UNDISCLOSED.search(self.sentence.text))
        return draft

    def _group(self, clause: Clause, named: list[Found[Flights]]) -> tuple[Found[Flights] | None, bool]:
        """The words for the group: the first with a number, else the first; words for flights told before where there are none."""
        overlapped = clause.elliptic is not None and any(f.start < clause.elliptic.end and clause.elliptic.start < f.end for f in named)
        strong = clause.elliptic is not None and (clause.elliptic.value.reference is not Reference.KNOWN or clause.elliptic.value.number is not None)
        if clause.elliptic and not overlapped and (strong or not named):
            return self._shift(clause.elliptic), True
        numbered = [f for f in named if f.value.number and f.value.reference is not Reference.KIND]
        best = numbered[0] if numbered else named[0] if named else clause.elliptic
        if best and tells_two_singly(self.sentence.text[clause.start : clause.end]):
            best = Found(best.value._replace(number=2, reference=Reference.NEW), best.start, best.end, "two told one by one")
        plural = [f for f in numbered if f.value.plural and (f.value.number or 0) > 1]
        if best and best.value.number == 1 and best.value.reference is Reference.NEW and plural and "of" not in self.sentence.text[best.end : plural[0].start].split():
            best = plural[0] if len(plural) == 1 and not best.value.ordinal else best
        return (self._shift(best) if best else None), best is clause.elliptic and best is not None

    def _places(self, draft: Draft, clause: Clause) -> None:
        text = self.sentence.text
        inside = [p for p in self.places if p.inside(clause.start, clause.end)]
        staged = bool(_FOR_FLIGHTS.search(text))
        receivers, landings = [], []
        for place in inside:
            if self._continues(landings, place) and place.value.country != "USA" and place.value.naming is Naming.PLACE:
                landings.append(self._shift(place))
                continue
            role, before = role_of(text, place, clause.start), text[clause.start : place.start]
            if place.value.country == "USA" and place.value.place and _HELD.search(before):
                draft.held_at.append(self._shift(place))
            elif role is Role.ORIGIN or (place.value.country == "USA" and place.value.place and (self._continues(draft.origins, place) or (staged and _STAGED.search(before)))):
                draft.origins.append(self._shift(place))
            elif place.value.country == "USA" and place.value.place and self._continues(draft.held_at, place):
                draft.held_at.append(self._shift(place))
            elif role is Role.DESTINATION:
                landings.append(self._shift(place))
            elif role is Role.RECEIVER:
                receivers.append(self._shift(place))
            elif place.value.naming is Naming.PEOPLE and place.value.country != "USA":
                draft.nationality.append(self._shift(place))
        receivers = self._before_receivers(inside, receivers) + receivers
        refused = draft.outcome is not None and draft.outcome.value is Outcome.DENIED
        if staged and draft.flights:
            draft.flights = self._unshift(draft.flights)
        draft.destinations = (receivers or landings) if refused else (landings or receivers)
        if refused and not draft.destinations:
            draft.destinations = self._only_state(inside)
        its_people = _ITS_PEOPLE.search(text, clause.start, clause.end)
        if its_people and not draft.destinations:
            draft.destinations = self._only_state([p for p in inside if p.start < its_people.start()][:1])
        if not draft.destinations and clause.flights:
            self._of_the_carrier(draft, clause, inside)
        if not draft.destinations and draft.outcome and (draft.flights or draft.people) and _HOME.search(text[clause.start : clause.end]):
            self._home(draft)
        countries = {d.value.country for d in draft.destinations}
        draft.onward = any(o.value.country in countries for o in draft.origins)

    def _of_the_carrier(self, draft: Draft, clause: Clause, inside: list[Found[Named]]) -> None:
        """'Two planes of Conviasa brought back 190': a state's own plane brings people to that state."""
        own = [o for o in self.operators if o.value is Operator.FOREIGN and o.inside(clause.start, clause.end)]
        for operator in own[:1]:
            words = self.sentence.text[operator.start : operator.end]
            carriers = [code for name, code in STATE_CARRIERS.items() if words.startswith(name)]
            named = [p for p in inside if operator.start <= p.start < operator.end and p.value.country != "USA"]
            if carriers:
                draft.destinations = [self._shift(Found(Named(carriers[0], "", Naming.ADJECTIVE), operator.start, operator.end, "state carrier"))]
            elif named:
                draft.destinations = [self._shift(named[0])]

    def _home(self, draft: Draft) -> None:
        """'a plane with expelled Peruvians': people sent home go to their own country, where no other is said."""
        if len({n.value.country for n in draft.nationality}) == 1:
            draft.destinations, draft.by_nationality = draft.nationality[:1], True

    def _before_receivers(self, inside: list[Found[Named]], receivers: list[Found[Named]]) -> list[Found[Named]]:
        """'Both Mexico and now Colombia refuse': the states listed before the one beside the verb."""
        at = {r.start - self.sentence.start for r in receivers}
        pairs = zip(inside, inside[1:], strict=False)
        return [self._shift(a) for a, b in pairs if b.start in at and a.start not in at and _AND.fullmatch(self.sentence.text[a.end : b.start])]

    def _unshift(self, flights: Found[Flights]) -> Found[Flights]:
        """Aircraft brought into place for flights to come are no group of flights."""
        return Found(replace_number(flights.value), flights.start, flights.end, flights.rule)

    def _only_state(self, places: list[Found[Named]]) -> list[Found[Named]]:
        """Who refused, where the clause names one state only: 'Colombian President Petro said he would not allow ...'."""
        states = [p for p in places if p.value.country != "USA" and p.value.naming is not Naming.PEOPLE]
        return [self._shift(states[0])] if len({p.value.country for p in states}) == 1 else []

    def _continues(self, places: list[Found[Named]], place: Found[Named]) -> bool:
        """Whether a place goes on a list: 'El Paso, Texas, and San Diego, California'."""
        if not places:
            return False
        between = self.sentence.text[places[-1].end - self.sentence.start : place.start]
        return bool(re.fullmatch(r"[\s,]*(?:(?:and|or)\s+)?(?:(?:the\s+other|another|a\s+second|the\s+second|one)\s+)?(?:left\s+)?(?:(?:from|in|at)\s+)?(?:the\s+)?", between))

    def _day(self, draft: Draft, clause: Clause, future: bool) -> None:
        text = self.sentence.text
        days = [d for d in find_days(text, self.story.published, self.story.day, future) if d.inside(max(clause.start, self.dateline), clause.end)]
        days = [d for d in days if not self._is_day_of_speech(d)]
        days = [d for d in days if d.value.date or d.value.latest or not any(e.value.date for e in days)]
        kinds = [(_kind(text[clause.start : clause.end], d.start - clause.start), d) for d in days if d.value.date]
        words = draft.flights.start - self.sentence.start if draft.flights else 0
        kinds = [k for k in kinds if k[1].start > words] or kinds
        for wanted in (DateKind.ARRIVAL, DateKind.REFUSAL, DateKind.DEPARTURE, DateKind.UNSTATED):
            for kind, day in kinds:
                if kind is wanted:
                    draft.date, draft.date_kind = self._shift(day), kind
                    return
        draft.date = self._shift(days[0]) if days else None

    def _is_day_of_speech(self, day: Found[Day]) -> bool:
        """'officials confirmed on Jan. 26': the day they spoke, not the day of the flight; but who said 'that he would not allow' refused then."""
        text = self.sentence.text
        if _SINCE.search(text[: day.start]):
            return True
        return bool(_SPOKE.search(text[: day.start])) and not _THAT.match(text[day.end :])

    def _operator(self, clause: Clause) -> Found[Any] | None:
        inside = [o for o in self.operators if o.inside(clause.start, clause.end)]
        anchors = [f for f in clause.flights]
        near = [o for o in inside if any(o.start < a.end + 45 and a.start - 30 < o.end for a in anchors)]
        return self._first(near or inside)

    def _first(self, found: list[Found[Any]]) -> Found[Any] | None:
        return self._shift(found[0]) if found else None

    def _shift(self, found: Found[Any]) -> Found[Any]:
        offset = self.sentence.start
        return Found(found.value, found.start + offset, found.end + offset, found.rule)


def replace_number(flights: Flights) -> Flights:
    """The same words without a number, where the number counts over a long time."""
    return flights._replace(number=None, reference=Reference.KIND)


def _kind(clause: str, at: int) -> DateKind:
    """What happened on a day: the nearest verb before it says, else the nearest after."""
    verbs = [(m.start(), kind) for pattern, kind in ((_DEPARTURE, DateKind.DEPARTURE), (_ARRIVAL, DateKind.ARRIVAL), (_REFUSAL, DateKind.REFUSAL)) for m in pattern.finditer(clause)]
    before = [v for v in verbs if v[0] < at]
    if before:
        return max(before)[1]
    return min(verbs)[1] if verbs else DateKind.UNSTATED


def _share(drafts: list[Draft]) -> None:
    """Clauses of one sentence share its day, where only one of them gives one."""
    days = [(d.date, d.date_kind) for d in drafts if d.date and d.date.value.date]
    if len(days) == 1 and len(drafts) > 1:
        for draft in drafts:
            if draft.date is None and draft.flights and draft.reference is not Reference.FURTHER:
                draft.date, draft.date_kind = days[0]
    for before, draft in zip(drafts, drafts[1:], strict=False):
        if before.destinations and not draft.destinations and draft.flights and _within(draft):
            draft.destinations, draft.within, draft.outcome = before.destinations, before, draft.outcome or before.outcome


_WITHIN = re.compile(r"^\W*(?:including|among\s+them|of\s+them|one|two|three|four|the\s+other)\b", re.IGNORECASE)


def _within(draft: Draft) -> bool:
    """Whether a clause tells of some of the flights of the clause before: 'including one on a chartered plane'."""
    return bool(_WITHIN.match(draft.sentence.text[draft.start - draft.sentence.start :]))


def total_people(draft: Draft, number: int | None) -> Found[People] | None:
    """The draft's count of people: the only one, or the sum of 'one with 110 and the other with 91'."""
    counts = draft.people
    if not counts:
        return None
    if number and len(counts) == number > 1 and all(c.value.scope is None for c in counts) and _one_and_other(draft):
        return Found(replace_people(counts[0].value, sum(c.value.number for c in counts)), counts[0].start, counts[-1].end, "sum over the flights")
    return counts[0]


_ONE_AND_OTHER = re.compile(r"\bone\b.*\b(?:the other|another|the second)\b|\bthe first\b.*\bthe second\b", re.IGNORECASE | re.DOTALL)


def _one_and_other(draft: Draft) -> bool:
    return bool(_ONE_AND_OTHER.search(draft.sentence.text))


def replace_people(people: People, number: int) -> People:
    """The same words with a sum, which is a total."""
    return people._replace(number=number, upper=None, scope=Scope.TOTAL)


__all__ = ["Draft", "Story", "read_sentence", "replace", "total_people"]
