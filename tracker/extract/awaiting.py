"""Flights told before their destination: 'Two charters left Alexandria on Tuesday. One was bound for Lima ...'."""

from dataclasses import replace

from tracker.extract.drafts import Draft
from tracker.extract.fates import WENT_ABOARD
from tracker.extract.groups import Group
from tracker.extract.pointing import begins_a_story, speaks_of_the_group, tells_of_people_flown
from tracker.find.clauses import OF_A_DAY
from tracker.find.flights import TO_A_PLACE, Reference
from tracker.models import STOPPED, Outcome

NEVER = -1000
# How far back, in sentences, words like 'one' and 'both' reach; and people who got off, to those who were told to board, where no other flight is told between.
SHORT_REACH = 2
_OFF_AGAIN = 4
LENT = "the flight just told"  # the rule for flights that a clause about its people does not name
_EACH_TO_A_PLACE = frozenset({LENT, TO_A_PLACE, "words for flights told before", OF_A_DAY, "number beside a place", "one for each place"})


class Awaiting:
    """The flights that await their destination, and the sentence that told of them last."""

    def __init__(self) -> None:
        self.told_at = NEVER
        self.told: Draft | None = None
        self.given = 0  # how many of them have their destination

    @property
    def number(self) -> int:
        """How many they are; 0 where none await or their number is not told."""
        return (self.told.number or 0) if self.told else 0

    def so_many(self, index: int) -> int:
        """How many of them were told just before the sentence at an index."""
        return self.number if index - self.told_at <= SHORT_REACH else 0

    def hear(self, draft: Draft, index: int) -> None:
        """Keep flights without a destination, and what a sentence after them adds ('The aircraft left Mesa on Monday')."""
        if draft.flights is None or draft.destinations or draft.sentence.headline or _is_anybodys(draft):
            return
        several = (draft.number or 0) > 1 and (draft.day or draft.origins)
        opens = draft.reference is Reference.PART and not draft.elliptic and draft.flights.value.ordinal == 1 and self.told is None  # 'The first planeload left Houston'
        new = draft.reference in (Reference.NEW, Reference.FURTHER) or opens
        if new and (draft.outcome or several or draft.reference is Reference.FURTHER or begins_a_story(draft)):
            self.told_at, self.told, self.given = index, _one_and_another(self.told, draft) or draft, 0
        elif draft.reference is Reference.KNOWN and self.told is not None and index - self.told_at <= SHORT_REACH and draft.number in (None, self.told.number):
            self.told_at, self.told = index, _with_more(self.told, draft)

    def goes_on(self, draft: Draft) -> bool:
        """'One C-17 left El Paso and another Tucson', told of flights without a destination: the other awaits its own, too."""
        return self.told is not None and self.told.sentence is draft.sentence and draft.reference is Reference.FURTHER and draft.only_left

    def tell_what_became(self, draft: Draft, index: int) -> None:
        """'Two flights were called off. One was headed to Lima': what became of the two became of the one."""
        if self.told is None or self.told.outcome is None or index - self.told_at > SHORT_REACH or self.told.outcome.value is Outcome.PLANNED:
            return
        if self.told.outcome.value is Outcome.COMPLETED:
            self._fly(draft)
            return
        only_meant = draft.outcome is None or (draft.outcome.value in (Outcome.COMPLETED, Outcome.PLANNED) and draft.language.awaiting.meant_for.search(draft.text))
        if only_meant and draft.reference is Reference.PART and draft.destinations and not draft.borrowed:
            draft.outcome = self.told.outcome

    def _fly(self, draft: Draft) -> None:
        """'Three flights left Texas on Tuesday. Two were bound for Colombia, one for Ecuador': they left."""
        one_of_them = draft.elliptic or (draft.flights is not None and draft.flights.rule == TO_A_PLACE)
        past = self.told is not None and self.told.day is not None and draft.day is None
        if draft.is_planned and one_of_them and past and draft.destinations and not draft.borrowed and draft.language.awaiting.were_bound.search(draft.sentence.text) and self.told is not None:
            draft.outcome = self.told.outcome

    def tell_more(self, draft: Draft, index: int) -> None:
        """'A flight with 104 passengers arrived on Monday. It is the third to reach Lima': what was told before says what 'it' does not."""
        told = self.told
        self._count_the_rest(draft, index)
        if told is None or told.destinations or index - self.told_at > SHORT_REACH or draft.reference is not Reference.KNOWN or not draft.destinations:
            return
        if told.outcome is not None and told.outcome.value in STOPPED and draft.is_planned and draft.elliptic:
            draft.flights, draft.outcome, draft.date = told.flights, told.outcome, draft.date or told.date  # 'One plane never came. They had proposed to land it here'
            return
        if draft.borrowed:
            return
        differ = (draft.day and told.day and draft.day != told.day) or (draft.operator and told.operator and draft.operator.value is not told.operator.value)
        if differ or (draft.number or told.number) != told.number or told.outcome is None or told.outcome.value is not Outcome.COMPLETED:
            return
        only_bound = draft.is_planned and draft.day is None and draft.language.awaiting.bound_for.search(draft.text) is not None
        draft.outcome, draft.people = told.outcome if only_bound else draft.outcome or told.outcome, draft.people or told.people
        if draft.date is None:
            draft.date, draft.date_kind = told.date, told.date_kind

    def _count_the_rest(self, draft: Draft, index: int) -> None:
        """'Nine flights left. Four went to Mexico. The rest flew to Honduras': as many as have no destination yet."""
        left = self.number - self.given if self.given and index - self.told_at <= SHORT_REACH else 0
        if left > 0 and draft.flights is not None and draft.number is None and draft.flights.value.head in draft.language.clauses.the_rest:
            draft.flights = draft.flights._replace(value=draft.flights.value._replace(number=left))

    def lend(self, draft: Draft, index: int) -> None:
        """'A charter left Texas. Fourteen people got off in Accra and 31 in Lagos': where people get off, the one flight told before has landed."""
        told = self.told
        if told is None or told.flights is None or told.number != 1 or told.destinations or index - self.told_at > self._reach():
            return
        landed = draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED and (tells_of_people_flown(draft) or speaks_of_the_group(draft.text, draft.language))
        if draft.flights is None and landed and draft.destinations and not draft.borrowed:
            draft.flights = told.flights._replace(value=told.flights.value._replace(reference=Reference.KNOWN), rule=LENT)

    def _reach(self) -> int:
        """How many sentences back the flight that awaits its destination may have been told, where people get off one."""
        return _OFF_AGAIN if self.told is not None and self.told.only_boarded and self.told.people and self.told.day else SHORT_REACH

    def come_true(self, draft: Draft, index: int) -> None:
        """'The ministry knows of one more flight. It will come from El Paso on the 25th': 'it' is that further flight."""
        told = self.told
        if told is None or index - self.told_at > 1 or told.flights is None or told.reference is not Reference.FURTHER or told.outcome is not None:
            return
        if draft.elliptic and draft.reference is Reference.KNOWN and draft.outcome is not None and draft.flights is not None and not draft.flights.value.plural:
            draft.flights = told.flights
            self.told_at, self.told = NEVER, None

    def give(self, group: Group, draft: Draft, index: int) -> None:
        """Give flights whose destination comes later what was told of them before."""
        told = self.told
        means_them = draft.reference in (Reference.KNOWN, Reference.PART) or (draft.flights is not None and draft.flights.rule in _EACH_TO_A_PLACE)
        if told is None or index - self.told_at > (self._reach() if draft.flights is not None and draft.flights.rule == LENT else SHORT_REACH) or not means_them or not group.may_take(told):
            return
        if draft.flights is not None and draft.flights.rule != LENT and (draft.flights.value.ordinal or 1) > (told.number or 1):
            return  # the third of a pair is none of them
        several = (told.number or 0) > 1
        group.take_over(told, whole=draft.reference is Reference.KNOWN and not (several and (draft.number or told.number) != told.number))
        self.given += group.number or 1
        self.told = replace(told, people=[])  # they were on the first of its stops
        if (several and draft.reference is not Reference.KNOWN) or draft.flights.rule == LENT:
            self.told_at = index  # the next of them takes it, too


def _is_anybodys(draft: Draft) -> bool:
    """'The 64 members of the choir boarded a jet': nobody says that they were sent away, or who flew."""
    aboard = draft.outcome is not None and draft.outcome.rule == WENT_ABOARD
    return aboard and draft.operator is None and draft.language.scope.removed.search(draft.sentence.text) is None


def _one_and_another(told: Draft | None, draft: Draft) -> Draft | None:
    """'One C-17 left El Paso and another C-17 left Tucson': the two, with both origins; None where the draft is not such another one."""
    beside = told is not None and told.sentence is draft.sentence and draft.reference is Reference.FURTHER and told.number == draft.number == 1
    if told is None or told.flights is None or not beside or told.people or draft.people or not (told.outcome and draft.outcome and told.outcome.value is draft.outcome.value):
        return None
    if told.day and draft.day and told.day != draft.day:
        return None
    both = told.flights._replace(value=told.flights.value._replace(number=2, plural=True))
    one_kind = told.aircraft and draft.aircraft and told.aircraft.value == draft.aircraft.value
    dated = told if told.day else draft
    return replace(told, flights=both, origins=[*told.origins, *draft.origins], aircraft=told.aircraft if one_kind else None, date=dated.date, date_kind=dated.date_kind)


def _with_more(told: Draft, draft: Draft) -> Draft:
    """The flights with what a later sentence says of them, where the first did not."""
    return replace(
        told,
        origins=told.origins or draft.origins,
        operator=told.operator or draft.operator,
        aircraft=told.aircraft or draft.aircraft,
        date=told.date if told.day or not draft.date else draft.date,
        date_kind=told.date_kind if told.day or not draft.date else draft.date_kind,
        people=told.people or draft.people,
        outcome=told.outcome or draft.outcome,
    )
