"""A group of flights of one document, growing as its clauses are read."""

from dataclasses import dataclass, field

from tracker.extract.drafts import Dated, Draft
from tracker.extract.fates import NOT_TOLD_OUTRIGHT, WAS_TO_HAVE, has_set_down, landed_elsewhere
from tracker.extract.own_carriers import operator_for
from tracker.find.days import Day
from tracker.find.flights import Reference
from tracker.find.found import Found
from tracker.find.people import People
from tracker.find.places import Named
from tracker.models import DateKind, Operator, Outcome, Qualifier, Scope

_TOLD_LAST = 50  # drafts; no document of 2026 has more than 8 of one group
# Days between a departure and the landing of 'the plane' told before: to the other side of the world.
LONGEST_FLIGHT = 3
# A refusal outweighs what else a document says of the same flights; 'turned back' outweighs it where told outright.
RANK = {Outcome.TURNED_BACK: 4, Outcome.DENIED: 3, Outcome.CANCELLED: 2, Outcome.COMPLETED: 1, Outcome.PLANNED: 0}


@dataclass(eq=False)
class Group(Dated):
    """What a document says about one group of flights, each value with the words that say it."""

    destination: Found[Named] | None
    outcome: Found[Outcome]
    number: int | None = None
    flights: Found | None = None
    ordinal: int | None = None
    date: Found[Day] | None = None
    date_kind: DateKind = DateKind.UNSTATED
    operator: Found[Operator] | None = None
    aircraft: Found[str] | None = None
    people: Found[People] | None = None
    origins: list[Found[Named]] = field(default_factory=list)
    reason: Found[str] | None = None
    nationality: list[Found[Named]] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    parts: list["Group"] = field(default_factory=list)
    other_stops: list["Group"] = field(default_factory=list)  # on the same plane's journey
    part_people: dict[int | str, Found[People]] = field(default_factory=dict)
    of_so_many: int = 0  # its flights are some of so many, told with those of other groups
    told_with: list["Group"] = field(default_factory=list)  # these groups
    undisclosed: bool = False  # the text says that nobody tells where it goes
    borrowed: bool = False  # its destination was told with other flights
    seen: int = 0  # index of the last sentence that spoke of it

    @property
    def country(self) -> str | None:
        """ISO 3166-1 alpha-3 of the destination."""
        return self.destination.value.country if self.destination else None

    @property
    def told_last(self) -> list[Draft]:
        """Its last drafts: a text that tells of the same flights in each of a thousand sentences is no slower for it."""
        return self.drafts[-_TOLD_LAST:]

    @property
    def is_lift(self) -> bool:
        """Whether it is an announced lift of people with no destination said."""
        return self.destination is None and self.outcome.value is Outcome.PLANNED

    @property
    def is_report(self) -> bool:
        """Whether it has what a report must have."""
        if self.destination is None and not self.origins:
            return self.undisclosed and self.number is not None and self.day is not None
        return bool(self.number or self.day or self.people)

    @property
    def only_announces(self) -> bool:
        """Whether it says no more than that there is a further flight, its destination taken from others."""
        return len(self.drafts) == 1 and self.borrowed and self.drafts[0].reference is Reference.FURTHER and not (self.day or self.people or self.origins or self.operator)

    @property
    def is_told_by_its_parts(self) -> bool:
        """Whether reports of its parts say all of it: each flight of the group has a report of its own."""
        return bool(self.parts) and self.number is not None and sum(part.number or 1 for part in self.parts) >= self.number

    def add(self, draft: Draft, index: int, people: Found[People] | None) -> None:
        """Take over what the draft says and the group does not know yet."""
        if draft.outcome or draft.people or draft.origins or not self.drafts:
            self.seen = index
        self.drafts.append(draft)
        self._add_outcome(draft)
        self._add_number(draft)
        self._add_day(draft)
        self.operator = self.operator or operator_for(draft, self.country)
        self.aircraft = self.aircraft or (None if self._is_of_one_of_several(draft) else draft.aircraft)
        self.reason = self.reason or draft.reason
        self.nationality = self.nationality or draft.nationality
        self._add_origins(draft)
        if people:
            self._add_people(draft, people)

    def _is_of_one_of_several(self, draft: Draft) -> bool:
        """'The first aircraft, a Boeing 737': nothing is said of what the second was."""
        return draft.reference is Reference.PART and draft.number == 1 and (self.number or 0) > 1

    def become_part_of(self, parent: "Group", draft: Draft) -> None:
        """Some flights of a group told before fly as that group does, where nothing else is said."""
        parent.parts.append(self)
        parent.leave_out(self)
        self.operator = draft.operator or parent.operator
        self.aircraft = draft.aircraft or parent.aircraft
        self.origins = draft.origins or (list(parent.origins) if len(parent.origins) == 1 else [])
        if not draft.date and (draft.within is None or draft.within.date is parent.date):
            self.date, self.date_kind = parent.date, parent.date_kind

    def leave_out(self, part: "Group") -> None:
        """'Two were on the runway. One took off with 79 people; the other was grounded': what flew is the one."""
        rest = (self.number or 0) - (part.number or 1)
        flew = [draft for draft in self.drafts if draft.reference is Reference.PART and draft.number == rest and draft.outcome is not None]
        if part.outcome.value is not self.outcome.value and len(self.parts) == 1 and rest > 0 and flew:
            self.number, self.flights = rest, flew[0].flights
            self.people = self.people or next(iter(self.part_people.values()), None)
            self.parts.remove(part)

    def may_take(self, draft: Draft) -> bool:
        """Whether flights told without a destination may be these: nothing that both say differs."""
        on_its_way = self.date_kind is DateKind.ARRIVAL and draft.only_left
        same_day = draft.day is None or self.day is None or abs((draft.day - self.day).days) <= 1 or (on_its_way and 0 <= (self.day - draft.day).days <= LONGEST_FLIGHT)
        return same_day and not (draft.operator and self.operator and draft.operator.value is not self.operator.value)

    def take_over(self, draft: Draft, whole: bool) -> None:
        """What was told of flights before their destination; of a part of them not the number and the people."""
        self.origins = self.origins or draft.origins
        self.operator, self.aircraft = self.operator or draft.operator, self.aircraft or draft.aircraft
        if draft.date is not None and not self.day:
            self.date, self.date_kind = draft.date, draft.date_kind
        if whole:
            self.people = self.people or (draft.people[0] if draft.people else None)
            if self.number is None and draft.number:
                self.number, self.flights = draft.number, draft.flights
        self.drafts.append(draft)

    def was_diverted(self, draft: Draft) -> bool:
        """Whether it came down elsewhere than it was to: 'It should have landed in Lagos. It came down at Kano instead.'."""
        flew = self.outcome.rule == WAS_TO_HAVE and draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED
        return flew and draft.reference is Reference.KNOWN and landed_elsewhere(draft.text, 0, draft.language) is not None

    def _add_outcome(self, draft: Draft) -> None:
        if draft.outcome and self.outcome.rule in NOT_TOLD_OUTRIGHT and draft.outcome.value is not Outcome.PLANNED:
            self.outcome = draft.outcome  # what is said outweighs what was taken from the day alone
        landed = draft.outcome is not None and draft.outcome.value is Outcome.CANCELLED and any(has_set_down(told) for told in self.drafts)
        if draft.outcome and self.outcome.value is Outcome.COMPLETED and draft.elliptic and draft.outcome.value in (Outcome.CANCELLED, Outcome.TURNED_BACK) and not landed and not draft.language.grouping.pluperfect.search(draft.text):
            self.outcome = draft.outcome  # 'The jet was to roll at six. It did not roll.'
        if draft.outcome and self.outcome.value is Outcome.PLANNED and draft.reference is Reference.KNOWN and draft.outcome.value is Outcome.TURNED_BACK:
            self.outcome = draft.outcome  # 'On Monday a second plane was to land. It was over the sea and went back.'
        if draft.outcome and self.outcome.value is Outcome.DENIED and draft.elliptic and draft.reference is Reference.KNOWN and draft.outcome.value is Outcome.TURNED_BACK:
            self.outcome = draft.outcome  # 'They were over the sea when Quito shut the door; they flew back.'
        if draft.outcome and self.outcome.rule == WAS_TO_HAVE and draft.elliptic and RANK[draft.outcome.value] > RANK[self.outcome.value]:
            self.outcome = draft.outcome  # 'It was to have come on Monday. It did not, since the ministry would not give it a number.'
        if draft.outcome and self.was_diverted(draft):
            self.outcome = draft.outcome
        if draft.outcome and not draft.borrowed and RANK[draft.outcome.value] > RANK[self.outcome.value]:
            self.outcome = draft.outcome

    def _add_number(self, draft: Draft) -> None:
        opens = len(self.drafts) == 1
        if self.number is None and draft.aboard is not None and draft.number is None and draft.flights is not None and draft.aboard.value.reference is Reference.NEW:
            self.number, self.flights = draft.aboard.value.number, draft.aboard
        if draft.flights and self.number is None and (self._is_one_aircraft(draft) or (opens and draft.elliptic and draft.flights.value.head == draft.language.clauses.it)):
            self.number, self.flights = 1, draft.flights
        if draft.flights and draft.number and self.number is None and (opens or draft.reference is not Reference.PART):
            self.number, self.flights, self.ordinal = draft.number, draft.flights, draft.flights.value.ordinal

    def count_one_aircraft(self) -> None:
        """'The aircraft in which they were to return was cancelled': a word that may be plural, and nothing that makes it several."""
        first = self.drafts[0] if self.drafts else None
        told = first.flights if first else None
        if first is None or told is None or self.number is not None or first.reference is not Reference.KNOWN or not told.value.head.lower().endswith(first.language.flights.same_in_plural):
            return
        if first.language.flights.is_one.match(first.sentence.text, told.end - first.sentence.start):
            self.number, self.flights = 1, told

    def _is_one_aircraft(self, draft: Draft) -> bool:
        """'The aircraft landed on Friday. It brought 88 Brazilians': a word that may be plural, and 'it'."""
        head = self.drafts[0].flights.value.head.lower() if self.drafts[0].flights else ""
        return head.endswith(draft.language.flights.same_in_plural) and draft.elliptic and draft.flights is not None and draft.flights.value.head == draft.language.clauses.it

    def _add_day(self, draft: Draft) -> None:
        landing = draft.day is not None and draft.date_kind is DateKind.ARRIVAL and self.date_kind is DateKind.DEPARTURE
        if draft.day is not None and draft.day == self.day and self.date_kind is DateKind.UNSTATED:
            self.date_kind = draft.date_kind
        if draft.date and (self.date is None or self._is_told_closer(draft) or landing):
            self.date, self.date_kind = draft.date, draft.date_kind

    def _is_told_closer(self, draft: Draft) -> bool:
        """Whether a draft gives the day where the group has none, or fewer days than its week or month."""
        if self.day or self.stretch is None or draft.day:
            return not self.day
        return draft.stretch is not None and draft.stretch.is_finer(self.stretch)

    def _add_origins(self, draft: Draft) -> None:
        origins = draft.origins or (draft.held_at if self.is_lift else [])
        if not self.origins or (self._is_part(draft) and origins):
            known = {o.value.place for o in self.origins}
            self.origins = self.origins + [o for o in origins if o.value.place not in known]

    def _add_people(self, draft: Draft, people: Found[People]) -> None:
        if people.value.scope is not Scope.EACH and any(d.one_of_two_days for d in self.told_last) and not draft.day:
            return  # 'Between them they will have 119': a total that spans two reports
        if self._is_part(draft):
            self.part_people[(draft.flights.value.ordinal if draft.flights else None) or draft.start] = people
            self._add_up()
        elif self.people is None or is_better(people.value, self.people.value):
            self.people = people

    def be_one(self, draft: Draft) -> None:
        """'The first' says that flights told to go somewhere without a number were one."""
        if self.number is None and draft.flights is not None:
            self.number, self.flights = 1, draft.flights

    def count_parts(self, parts: list[tuple[int, Found[People]]]) -> None:
        """People counted flight by flight, each with the place of its flight in the row; 0 is the last."""
        for place, people in parts:
            self.part_people[place or self.number or 0] = people
        self._add_up()

    def _add_up(self) -> None:
        counts = list(self.part_people.values())
        if self.people is None and len(counts) == self.number and all(c.value.scope is None for c in counts):
            total = counts[0].value._replace(number=sum(c.value.number for c in counts), upper=None, scope=Scope.TOTAL)
            self.people = Found(total, counts[0].start, max(c.end for c in counts), "sum over the flights")

    def _is_part(self, draft: Draft) -> bool:
        of_one = draft.reference is Reference.PART or (draft.elliptic and draft.flights is not None and draft.flights.value.head == draft.language.clauses.it)
        return of_one and (self.number or 0) > (draft.number or 1)


def is_better(people: People, old: People) -> bool:
    """The more specific of two counts of the same thing."""
    if people.scope is Scope.TOTAL and old.scope is None and people.number >= old.number:
        return True  # 'a total of 261' after '238 Venezuelans and 23 others'
    close = abs(people.number - old.number) <= old.number * 0.2
    alike = old.scope is people.scope or Scope.EACH not in (old.scope, people.scope)
    return old.qualifier is not Qualifier.EXACT and people.qualifier is Qualifier.EXACT and alike and close


def with_parts_alike(groups: list[Group]) -> list[Group]:
    """'133 came on two flights. The first, chartered, left Houston with 72; the second left Alexandria': parts that differ in nothing are told as one group."""
    taken_back: set[Group] = set()
    for group in groups:
        if group.is_told_by_its_parts and _are_alike(group):
            _take_back(group)
            taken_back.update(group.parts)
            group.parts = []
    return [group for group in groups if group not in taken_back]


def with_those_of_one_day(groups: list[Group]) -> list[Group]:
    """'One with 131 landed on Wednesday; another, with 127, two hours later': flights to one country on one day, of one operator and end, are one group."""
    kept: list[Group] = []
    first: dict[tuple[object, ...], Group] = {}
    for group in groups:
        same = first.setdefault(_key(group), group) if group.day is not None else group
        if same is group:
            kept.append(group)
        else:
            _join(same, group)
    return kept


def _key(group: Group) -> tuple[object, ...]:
    return group.country, group.day, group.outcome.value, group.operator.value if group.operator else None


def _join(group: Group, other: Group) -> None:
    """Make one of two groups of a day: their flights and people together, where both are counted."""
    both = (group.people, other.people)
    again = both[0] is not None and both[1] is not None and both[0].value.number == both[1].value.number and group.number == other.number == 1
    known = {o.value.place for o in group.origins}
    group.origins = group.origins + [o for o in other.origins if o.value.place not in known]
    if group.aircraft is None or other.aircraft is None or group.aircraft.value != other.aircraft.value:
        group.aircraft = (group.aircraft or other.aircraft) if again else None
    group.drafts = group.drafts + other.drafts
    if again:
        return  # told twice
    group.number = group.number + other.number if group.number and other.number else None
    group.people = _together(*both)


def _together(one: Found[People] | None, other: Found[People] | None) -> Found[People] | None:
    """The sum of two counts of people; None where one is not known, or is not of all on board."""
    if one is None or other is None or Scope.EACH in (one.value.scope, other.value.scope):
        return None
    qualifier = one.value.qualifier if one.value.qualifier is other.value.qualifier else Qualifier.ABOUT
    total = one.value._replace(number=one.value.number + other.value.number, upper=None, scope=Scope.TOTAL, qualifier=qualifier)
    return Found(total, min(one.start, other.start), max(one.end, other.end), "sum over the flights of a day")


def _are_alike(group: Group) -> bool:
    """Whether the flights of a group go to one country on one day, end alike, and are flown by one operator as far as is told."""
    operators = {g.operator.value for g in [group, *group.parts] if g.operator is not None}
    days = {g.day for g in [group, *group.parts] if g.day is not None}
    same = all(part.country == group.country and part.outcome.value is group.outcome.value for part in group.parts)
    return same and len(operators) <= 1 and len(days) <= 1 and group.number == sum(part.number or 1 for part in group.parts)


def _take_back(group: Group) -> None:
    """Give a group what was told of its parts."""
    models = {part.aircraft.value if part.aircraft is not None else None for part in group.parts}
    counts = [part.people for part in group.parts if part.people is not None]
    for part in group.parts:
        group.operator = group.operator or part.operator
        group.aircraft = group.aircraft or (part.aircraft if len(models) == 1 else None)
        if group.day is None:
            group.date, group.date_kind = part.date, part.date_kind
        known = {o.value.place for o in group.origins}
        group.origins = group.origins + [o for o in part.origins if o.value.place not in known]
        group.drafts += part.drafts
    if group.people is None and len(counts) == group.number:
        group.count_parts(list(enumerate(counts, 1)))
