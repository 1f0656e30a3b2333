"""What only the whole story settles: once all its groups are known, which of them tell the same flights, and where those told in short words went.

Each rule weighs one reading against the one made sentence by sentence, by what the story says elsewhere: a number told before that the flights told after it add
up to, a country that no flight was told to go to, a landing elsewhere than where the plane was bound. Where the story does not settle it, all stays as read.
"""

from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate
from math import inf

from tracker.extract.drafts import Draft
from tracker.extract.fates import landed_elsewhere
from tracker.extract.groups import Group
from tracker.extract.told import Fate, Fates
from tracker.extract.told_in_passing import flights_of_another_time
from tracker.find.flights import Reference
from tracker.find.found import Found
from tracker.find.places import Named
from tracker.models import Outcome

# So many groups after a number are looked at for what it counts; a story with more has a table (2026).
_MOST_PARTS = 6
# A list of the flights that a sentence counted begins within so many groups of it.
_NEXT = 2
# Groups after a number, or before flights told in short words, that may be theirs: what is told further off is told of others.
_REACH = 30

OF_A_COUNT = "is one of the flights that the story counts together"
OF_THE_STORY = "goes where all flights of the story go"
AFTER_A_COLON = "says more of the flights told before the colon"
CAME_DOWN = "the plane came down elsewhere"
COUNTED_THERE = "is one of the flights counted for another country just before"


class _Story:
    """All groups of a story in the order of its text, with the fates of the drafts of each."""

    def __init__(self, groups: list[Group], fates: Fates) -> None:
        self.groups, self.fates = groups, fates
        self.place = {id(group): i for i, group in enumerate(groups)}
        self.parts = {id(part) for group in groups for part in group.parts}
        self._fates: dict[int, list[int]] = {}
        for i, fate in enumerate(fates):
            if fate.group is not None:
                self._fates.setdefault(id(fate.group), []).append(i)

    def before(self, group: Group, most: int) -> list[Group]:
        """The groups told just before one."""
        at = self.place[id(group)]
        return self.groups[max(0, at - most) : at]

    def after(self, group: Group, most: int) -> list[Group]:
        """The groups told just after one."""
        at = self.place[id(group)]
        return self.groups[at + 1 : at + 1 + most]

    def explain(self, group: Group, into: Group, why: str) -> None:
        """Say of the drafts of a group why they now stand where they stand."""
        for i in self._fates.get(id(group), ()):
            self.fates[i] = Fate(self.fates[i].draft, into, why)


def settle(groups: list[Group], fates: Fates) -> list[Group]:
    """The groups, with what the whole story contradicts set right; the fates of the drafts say so."""
    story = _Story(groups, fates)
    _go_where_the_story_goes(story)
    _go_where_they_were_counted(story)
    for group in groups:
        _add_up_to(group, story)
    gone = {id(group) for group in groups if _is_of_the_sentence(group, story) or _came_down_elsewhere(group, story)}
    return [group for group in [*groups, *flights_of_another_time(groups, fates)] if id(group) not in gone]


def _countries_named(groups: list[Group]) -> dict[str, Found[Named]]:
    """Where the flights went of which a clause says by itself where."""
    return {place.value.country: place for group in reversed(groups) for draft in reversed(group.told_last) if not draft.borrowed for place in draft.destinations if place.value.country == group.country}


def _go_where_the_story_goes(story: _Story) -> None:
    """'Caracas got two planes. It had picked them up in Honduras. A third was put off': where people changed planes is not where the third goes."""
    named = _countries_named(story.groups)
    if len(named) != 1:
        return
    (place,) = named.values()
    on_the_way = _sentences_about(place.value.country, story.fates)
    for group in story.groups:
        borrowed = group.destination
        if borrowed is None or borrowed.value.country == place.value.country or borrowed.start <= place.start:
            continue
        at = bisect_right(on_the_way, (borrowed.start, inf)) - 1
        if at >= 0 and borrowed.start < on_the_way[at][1]:
            group.destination = place
            story.explain(group, group, OF_THE_STORY)


def _sentences_about(country: str, fates: Fates) -> list[tuple[int, float]]:
    """Where the sentences stand that name a country as where flights went; what else they name was on the way."""
    about = (fate.draft for fate in fates if not fate.draft.borrowed)
    return sorted({(draft.sentence.start, draft.sentence.end) for draft in about if any(place.value.country == country for place in draft.destinations)})


def _go_where_they_were_counted(story: _Story) -> None:
    """'For El Salvador it was two planes this week. Monday's had 58 people, Thursday's 82': as many as were counted, so they are those."""
    for i, fate in enumerate(story.fates):
        if fate.group is None and _only_counts(fate.draft):
            told = _told_next(story.fates[i + 1 : i + 1 + _MOST_PARTS], fate.draft.number or 0)
            if len(told) == fate.draft.number and all(group.country != fate.draft.destinations[0].value.country for group in told):
                for group in told:
                    _give_to(group, fate.draft, story)
                    story.explain(group, group, COUNTED_THERE)


def _only_counts(draft: Draft) -> bool:
    """Whether a clause counts several flights to one country and does not say what became of them."""
    several = draft.flights is not None and (draft.number or 0) > 1 and draft.outcome is None and not draft.foreign_programme
    return several and not draft.borrowed and len({place.value.country for place in draft.destinations}) == 1


def _told_next(fates: list[Fate], number: int) -> list[Group]:
    """The groups of the drafts that follow, as long as each tells one flight of those counted, by a place in a row or a day."""
    told: list[Group] = []
    for fate in fates[: number + 1]:
        draft = fate.draft
        if fate.group is None or fate.group in told or draft.reference is not Reference.PART or not draft.borrowed or draft is not fate.group.drafts[0]:
            break
        told.append(fate.group)
    return told


def _give_to(group: Group, counted: Draft, story: _Story) -> None:
    """Make of a group flights of those that a draft counts, and of no others."""
    for other in story.before(group, _REACH):
        other.parts = [part for part in other.parts if part is not group]
    own = group.drafts[0]
    group.destination = counted.destinations[0]
    group.operator, group.aircraft = own.operator or counted.operator, own.aircraft or counted.aircraft
    group.origins = own.origins or counted.origins
    own.destinations = counted.destinations[:1]


def _add_up_to(total: Group, story: _Story) -> None:
    """'Three planes landed on Saturday. One came from El Paso at one, a second from Homestead, then the usual charter': those told after add up to the number."""
    if (total.number or 0) < 2 or total.parts or id(total) in story.parts:
        return
    told = [group for group in story.after(total, _REACH) if group.country == total.country and group.outcome.value is total.outcome.value][:_MOST_PARTS]
    sums = list(accumulate(group.number or 1 for group in told))
    if total.number not in sums or len(told) < 2:
        return
    parts = told[: sums.index(total.number) + 1]
    if len(parts) > 1 and len(parts) == len(told) and _are_of(total, parts):
        total.parts = parts
        for part in parts:
            _is_one_of(part, total)
            story.explain(part, part, OF_A_COUNT)


def _are_of(total: Group, parts: list[Group]) -> bool:
    """Whether nothing that the parts say speaks against being the flights counted: another day or operator, more people, 'another' where none came before."""
    days = all(part.day in (None, total.day) and (part.stretch is None or total.day is None) for part in parts)
    flown_by = {draft.operator.value for draft in total.told_last if draft.operator is not None and draft.number == total.number}
    flown = all(part.operator is None or flown_by <= {part.operator.value} for part in parts)
    firsts = [part.drafts[0] for part in parts]
    in_a_row = firsts[0].reference is not Reference.FURTHER and all(_ordinal(draft) <= (total.number or 0) for draft in firsts)
    counted = sum(part.people.value.number for part in parts if part.people is not None)
    fit = total.people is None or counted <= total.people.value.number
    return days and flown and in_a_row and fit and any(part.day is None for part in parts) and not any(part.parts for part in parts)


def _ordinal(draft: Draft) -> int:
    return (draft.flights.value.ordinal if draft.flights else None) or 0


def _is_one_of(part: Group, total: Group) -> None:
    """What is told of all is told of each: the day, who flew."""
    if part.date is None:
        part.date, part.date_kind = total.date, total.date_kind
    own = next((draft for draft in total.told_last if draft.operator is not None and draft.number == total.number), None)
    part.operator, part.aircraft = part.operator or (own.operator if own else None), part.aircraft or (own.aircraft if own else None)


def _is_of_the_sentence(group: Group, story: _Story) -> bool:
    """'Two C-17s brought 159 people: 79 on a jet from Tucson, and 80 on another that came from Fort Bliss': after the colon they are told again."""
    if group.people or group.operator or group.parts or len(group.drafts) != 1 or not _stands_after_a_colon(group.drafts[0]):
        return False
    same = [other for other in story.before(group, _NEXT) if other.country == group.country and other.outcome.value is group.outcome.value and group.day in (None, other.day) and (other.number or 0) > (group.number or 1) and group not in other.parts]
    same = [other for other in same if any(draft.sentence is group.drafts[0].sentence for draft in other.told_last)]
    for other in same[-1:]:
        known = {place.value.place for place in other.origins}
        other.origins = other.origins + [place for place in group.origins if place.value.place not in known]
        other.drafts.append(group.drafts[0])
        story.explain(group, other, AFTER_A_COLON)
    return bool(same)


def _stands_after_a_colon(draft: Draft) -> bool:
    text, at = draft.sentence.text, draft.start - draft.sentence.start
    return draft.text.startswith(":") or text[:at].rstrip().endswith(":")


def _came_down_elsewhere(bound: Group, story: _Story) -> bool:
    """'The jet had left Harlingen bound for Juba. A judge stepped in, and it put them off in Djibouti instead': one flight, and it went to Djibouti."""
    after = story.after(bound, 1)
    if not after or bound.outcome.value is not Outcome.COMPLETED or (bound.number or 1) != 1 or not all(_only_set_out(draft) for draft in bound.told_last):
        return False
    landed, draft = after[0], after[0].drafts[0]
    elsewhere = landed.country != bound.country and not draft.borrowed and draft.reference is Reference.KNOWN and landed_elsewhere(draft.text, 0, draft.language) is not None
    if not elsewhere or landed.outcome.value is not Outcome.COMPLETED or landed.day not in (None, bound.day):
        return False
    landed.take_over(replace(bound.drafts[0], destinations=draft.destinations), whole=True)
    landed.people = landed.people or bound.people
    story.explain(bound, landed, CAME_DOWN)
    return True


def _only_set_out(draft: Draft) -> bool:
    return draft.only_boarded or draft.only_sent or draft.outcome is None
