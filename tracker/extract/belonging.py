"""Which of the groups told so far a draft speaks of: the one it goes on about, the one of which its flights are some."""

from tracker.extract.awaiting import SHORT_REACH
from tracker.extract.completion import REACH
from tracker.extract.day_by_day import DAY_BY_DAY
from tracker.extract.drafts import Draft
from tracker.extract.fitting import agreement, fits
from tracker.extract.groups import Group
from tracker.extract.parting import agrees_with, meant_by
from tracker.extract.pointing import goes_on, is_it, says_it
from tracker.find.flights import Reference
from tracker.models import Outcome

STOPS_AND_END = 2  # countries: of the stop, and where the flight went on to


def told_of(draft: Draft, groups: list[Group], index: int, *, everywhere: bool) -> Group | None:
    """Find the group that a draft of sentence `index` goes on about; `everywhere`: all flights go to one country, so words reach as far back as need be."""
    if (meant := meant_by(draft, groups, index)) and agrees_with(draft, meant):
        meant.be_one(draft)
        return meant
    fitting = [g for g in groups if fits(draft, g, near=index - g.seen <= REACH or everywhere)]
    last = max(fitting, key=lambda g: g.seen, default=None)
    if last is not None and is_it(draft) and index - last.seen <= 1:
        return last  # 'The second came from Mesa on Thursday. It was also chartered by ICE'
    return max(fitting, key=lambda g: (agreement(draft, g), g.seen)) if fitting else None


def set_right_where_it_goes(draft: Draft, focus: Group | None, index: int) -> None:
    """'A second plane took off from Biggs. It is bound for Ecuador': a place taken from the flights before, or not told yet, is the one that the next sentence names."""
    leave_out_where_it_went_on(draft, focus)
    if focus is None or index - focus.seen > 1 or focus.undisclosed or draft.borrowed or len({p.value.country for p in draft.destinations}) != 1:
        return
    means_it = draft.flights is None or (draft.reference is Reference.KNOWN and not draft.flights.value.plural)
    on_its_way = all(told.is_planned or told.only_left or told.outcome is None for told in focus.told_last)
    unknown = focus.borrowed or focus.is_lift
    ends = draft.outcome is not None and (draft.outcome.value is focus.outcome.value or draft.outcome.value not in (Outcome.COMPLETED, Outcome.PLANNED))
    if means_it and on_its_way and unknown and ends and says_it(draft.text, draft.language) and not goes_on(draft) and focus.number in (1, None):
        focus.destination, focus.borrowed = draft.destinations[0], False


def leave_out_where_it_went_on(draft: Draft, focus: Group | None) -> None:
    """'Before coming to Dhaka it had called at Islamabad, where 22 people were handed over': what is told is told of the stop before, the end was told."""
    if focus is None or len({p.value.country for p in draft.destinations}) != STOPS_AND_END or not draft.elliptic:
        return
    first = min(draft.destinations, key=lambda p: p.start)
    if first.value.country == focus.country and draft.language.pointing.before_the_end.is_between(draft.sentence.text, 0, first.start - draft.sentence.start):
        draft.destinations = [p for p in draft.destinations if p.value.country != first.value.country]
        draft.flights = draft.flights._replace(value=draft.flights.value._replace(number=draft.number or focus.number)) if draft.flights else None


def to_the_country_named(draft: Draft, groups: list[Group], index: int) -> Group | None:
    """'93 will get off in Hanoi. The other 65 are going to Vientiane': of the flights just told, those to the country that the sentence names."""
    countries = {p.value.country for p in draft.destinations}
    return next((g for g in reversed(groups) if index - g.seen <= SHORT_REACH + 1 and {g.country} == countries and g.other_stops), None)


def parent_of(draft: Draft, groups: list[Group], index: int) -> Group | None:
    """Find the group of which the draft's flights are some."""
    if draft.within is not None:
        return next((g for g in groups if draft.within in g.told_last), None)
    if draft.reference is not Reference.PART or not draft.destinations:
        return None
    ordinal = (draft.flights.value.ordinal if draft.flights else None) or 1
    country = draft.destinations[0].value.country
    larger = [g for g in groups if g.country == country and index - g.seen <= REACH and (g.number or 0) > (draft.number or 1) and ordinal <= (g.number or 0)]
    if draft.flights is not None and draft.flights.rule == DAY_BY_DAY:
        larger = [g for g in larger if g.day is None]
    larger = [g for g in larger if not (g.operator and draft.operator) or g.operator.value is draft.operator.value]
    larger = [g for g in larger if not _flew_after_all(draft, g)]
    larger = [g for g in larger if not any(g in other.parts and not other.is_told_by_its_parts for other in larger)]  # 'Two flew; the others did not': two of the four
    return max(larger, key=lambda g: g.seen) if larger else None


def _flew_after_all(draft: Draft, group: Group) -> bool:
    """'Two flights were called off on Wednesday, and one of them made the trip on Thursday': all of them were called off."""
    stopped = group.outcome.value in (Outcome.CANCELLED, Outcome.DENIED, Outcome.TURNED_BACK)
    flies = draft.outcome is not None and draft.outcome.value in (Outcome.COMPLETED, Outcome.PLANNED)
    return stopped and flies and draft.day is not None and group.day is not None and draft.day > group.day
