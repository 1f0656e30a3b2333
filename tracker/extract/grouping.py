"""Puts together what the clauses of one document say about the same flights."""

from dataclasses import replace

from tracker.extract import joint
from tracker.extract.aftermath import came_down_where_it_left, tell_the_end
from tracker.extract.attribution import Attribution
from tracker.extract.awaiting import SHORT_REACH, Awaiting
from tracker.extract.belonging import parent_of, set_right_where_it_goes, to_the_country_named, told_of
from tracker.extract.by_origin import count_by_origin, people_by_origin
from tracker.extract.completion import REACH, Completion
from tracker.extract.day_by_day import day_by_day
from tracker.extract.dividing import divide, take_out_parts
from tracker.extract.drafts import Draft, total_people
from tracker.extract.fates import tells_of_the_way_home
from tracker.extract.fitting import carries_out, told_together
from tracker.extract.following import counted_again, follow_with
from tracker.extract.groups import LONGEST_FLIGHT, Group
from tracker.extract.hindsight import told_in_the_end
from tracker.extract.itemised import name_their_own
from tracker.extract.labelled import read_notices
from tracker.extract.legs import why_only_a_leg
from tracker.extract.live_page import in_order_of_time, is_live
from tracker.extract.memory import NEVER, Memory
from tracker.extract.own_carriers import OwnCarriers, operator_for
from tracker.extract.particulars import Particulars
from tracker.extract.parting import count_by_name, counts_by_day, counts_by_part, give_by_day, give_counts, point_at
from tracker.extract.people_alone import PeopleAlone
from tracker.extract.pieced_together import PiecedTogether
from tracker.extract.pointing import announces_more_people, counts_those_told, goes_on, is_one_flight, people_to, tells_of_people_flown
from tracker.extract.reading import read_sentence
from tracker.extract.remaining import count_together, count_within, with_the_rest, with_what_is_left
from tracker.extract.respectively import hand_out
from tracker.extract.scope import goes_on_about, leaves_another_state, out_of_scope, why_not_opened, why_of_others
from tracker.extract.sequels import carries_the_same, on_its_new_day, sequel_of
from tracker.extract.sharing import each_for_itself, numbered, on_days_of_their_own, on_each_day, shares_of, some_to_each
from tracker.extract.tallying import counts_over_a_month, goes_on_about_a_tally
from tracker.extract.told import Fate, Fates, Told
from tracker.extract.unended import Unended
from tracker.extract.whole_story import settle
from tracker.extract.words import Words
from tracker.find.flights import Reference
from tracker.find.found import Found
from tracker.find.sentences import Sentence
from tracker.models import Operator, Outcome

NEW_FLIGHTS = "tells of flights not told before"
# On one journey people get off at three places at most; more is a list of countries.
MOST_STOPS = 3


class Grouping:
    """Reads a document's sentences in order and keeps its groups of flights and the fate of each draft."""

    def __init__(self, memory: Memory) -> None:
        self.memory = memory
        self.told = Told()
        self.groups = self.told.near
        self.fates = Fates()
        self.own_carriers = OwnCarriers()
        self.particulars = Particulars(self.groups)
        self.hints: dict[tuple[str, Outcome], Found[Operator]] = {}
        self.awaiting = Awaiting()
        self.unended = Unended()
        self.people_alone = PeopleAlone()
        self.completion = Completion(memory, self.awaiting, self.told)
        self.pieced_together = PiecedTogether(self.completion.scene)

    def read(self, sentences: list[Sentence], publisher: str = "") -> list[Group]:
        """All groups of the document that are reports of their own."""
        sentences, self.memory.is_live = in_order_of_time(sentences), is_live(sentences)
        speaking, notices = Attribution(sentences, publisher), read_notices(sentences, self.memory.story)
        for index, sentence in enumerate(sentences):
            self.told.read_to(index)
            self.memory.read(sentence, index)
            if sentence.language.hindsight.took_it_back.match(sentence.text):
                self.told.take_back(self.completion.neighbours.just_told)
            self.completion.read(sentence, index)
            known, (rest, parts) = len(self.fates), take_out_parts(sentence, self.memory.story, self.completion.focus(index), index)
            for draft in notices[index] if index in notices else read_sentence(rest, self.memory.story, self.completion.lacks_people(index)):
                draft.foreign_programme = draft.foreign_programme or self.memory.is_of_another(draft, index)
                self.memory.hear_of_another(draft, index)
                draft.credited_at = index if draft.flights or draft.people else None
                self._take(draft, index)
            self._tell_the_end(rest, index, known)
            self._tell_particulars(rest, index, known)
            self.groups += divide(parts, self.groups, index)
            placed = [fate.draft for fate in self.fates[known:] if fate.group]
            self.pieced_together.hear(sentence, index, self.memory.story, self.fates[known:])
            self.particulars.note(sentence, bool(placed))
            of_others = any(fate.draft.foreign_programme for fate in self.fates[known:])
            self.completion.neighbours.note(sentence, of_others or any(draft.sentence is rest for draft in placed))
        for index, sentence in enumerate(sentences if self.memory.is_live and len(self.told.every) == 1 else []):
            self._tell_particulars(sentence, index, len(self.fates))  # the page of one flight tells all of it, before and after
        for draft, group in self.people_alone.groups(self.told.countries):
            self.groups.append(group)
            self.fates.append(Fate(draft, group, "tells of people for whose country no flight was told"))
        groups = [] if self.memory.is_of_others(sentences) else self._in_the_end()
        for draft in (draft for group in groups for draft in group.drafts if draft.credited_at is not None):
            draft.credits = speaking.of(draft.credited_at)
        return groups

    def _in_the_end(self) -> list[Group]:
        """The groups when all is read: settled by the whole story, weighed by its day, and with those that are told in pieces."""
        settled = settle(self.told.every, self.fates)
        return self.pieced_together.with_those(told_in_the_end(settled, self.memory.story.published), self.fates)

    def _tell_the_end(self, sentence: Sentence, index: int, known: int) -> None:
        """A sentence that went into no report may say what became of the flights just told."""
        if any(fate.group for fate in self.fates[known:]):
            self.unended.forget()
            return
        if (whole := self.unended.completed_by(sentence, index, self.memory.story)) is not None:
            self.completion.complete(whole, index)
            if self._place_one(whole, index) is not None:
                return
        focus = self.completion.focus(index)
        if focus is not None and tell_the_end(focus, sentence, index - focus.seen, self.memory.story):
            focus.seen = index

    def _tell_particulars(self, sentence: Sentence, index: int, known: int) -> None:
        """What a sentence says of the flights told before, besides the reports that it gives."""
        if not self.groups or sentence.headline:
            return
        fates = [fate for fate in self.fates[known:] if fate.group]
        told = [fate.group for fate in fates if fate.group and fate.draft.flights]
        opened = [fate.group for fate in fates if fate.group and fate.why == NEW_FLIGHTS]
        words = Words(sentence, self.memory.story)
        count_by_name(words, self.groups, index)
        count_by_origin(words, self.completion.focus(index), index)
        self.particulars.tell(words, told, opened, index)

    def _take(self, draft: Draft, index: int) -> None:
        self._note_undisclosed(draft, index)
        if why := self._why_no_report(draft, index):
            self._leave_out(draft, why)
            return
        focus = self.completion.focus(index)
        set_right_where_it_goes(draft, focus, index)
        if focus is not None and tells_of_the_way_home(draft, focus.told_last):
            draft.outcome = None
        self.awaiting.come_true(draft, index)
        point_at(draft, self.groups, index)
        self.completion.complete(draft, index)
        self.own_carriers.recognise(draft)
        if (draft.flights is None or draft.elliptic) and self._count_parts(draft, index):
            return
        self.awaiting.lend(draft, index)
        told_here = not draft.destinations and counts_those_told(draft.text, draft.language)
        if draft.flights is None and not self._announces_more(draft, index) and (told_here or not tells_of_people_flown(draft)) and not joint.are_at_stops(draft, self.groups, index):
            self._follow_up(draft, index)
            return
        self.awaiting.tell_more(draft, index)
        self.awaiting.tell_what_became(draft, index)
        self._place_at_its_ends(joint.refused_by_one(draft), index)

    def _place_at_its_ends(self, draft: Draft, index: int) -> None:
        """Each of several places with a share of its own, each stop of one plane, or the one place."""
        countries = {p.value.country for p in draft.destinations}
        if draft.outcome and (shares := shares_of(draft)):
            self.memory.listed = (index, [share.destinations[0] for share in shares])
            placed = [self._place(share, index) for share in numbered(hand_out(draft, with_what_is_left(draft, shares, self.awaiting.so_many(index), self.groups, index)))]
            if draft.number == 1 and not each_for_itself(draft) and not name_their_own(shares):
                joint.are_stops_of_one([group for groups in placed for group in groups])
        elif 1 < len(countries) <= MOST_STOPS and draft.outcome and (is_one_flight(draft) or goes_on(draft)):
            stops = on_days_of_their_own(draft, [replace(draft, destinations=[stop], people=people_to(draft, stop)) for stop in draft.destinations])
            joint.are_stops_of_one([group for stop in stops for group in self._place(stop, index)])
        elif len(countries) > 1:
            each = some_to_each(draft)
            self.memory.listed = (index, [share.destinations[0] for share in each]) if each else self.memory.listed
            count_together([group for share in each for group in self._place(share, index)], draft.number)
            if not each:
                self._leave_out(draft, "names several countries for one group of flights")
        else:
            self._place(draft, index)

    def _why_no_report(self, draft: Draft, index: int) -> str:
        """Why a draft tells of no deportation flight; empty where it may."""
        why_a_leg = why_only_a_leg(draft, self.completion.focus(index))
        draft.onward = draft.onward or bool(why_a_leg)
        if goes_on_about_a_tally(draft, self.completion.neighbours.untold):
            return "goes on about a count over a long time"
        if leaves_another_state(draft, self.told.countries):
            return "left from another country than the US"
        told = self.fates.of_flights
        again = goes_on_about(draft, told.draft, told.why) if told else ""
        return out_of_scope(draft) or why_of_others(draft, self.completion.neighbours.untold) or again or why_a_leg

    def _announces_more(self, draft: Draft, index: int) -> bool:
        """'A further 53 people are expected on Thursday': they are to fly where the flights just told went."""
        focus = self.completion.focus(index)
        if focus is None or focus.destination is None or index - focus.seen > SHORT_REACH or not announces_more_people(draft):
            return False
        if not draft.destinations:
            draft.destinations, draft.borrowed = [focus.destination], True
        return True

    def _count_parts(self, draft: Draft, index: int) -> bool:
        """'The first brought 95 people and the second 87': whether a clause did no more than count people flight by flight."""
        parts, by_day = counts_by_part(draft), counts_by_day(draft)
        counted = give_by_day(by_day, self.groups, index) if by_day else []
        if not counted and parts and not (len(parts) == 1 and draft.elliptic):
            counted = give_counts(parts, self.groups, self.completion.focus(index), index)
        for group in counted:
            if parts and len(counted) > 1:
                group.be_one(draft)
            group.drafts.append(draft)
            self.fates.append(Fate(draft, group, "counts the people of the flights just told one by one"))
        return bool(counted)

    def _place(self, draft: Draft, index: int) -> list[Group]:
        """Into a group told before, or a new one; flights on two days are two groups. Gives the groups."""
        if together := joint.told_of_all(draft, self.groups, index):
            joint.tell_all(draft, together)
            self.fates.append(Fate(draft, together[-1], "tells of all the flights told one by one"))
            return together
        days = day_by_day(draft, self.completion.focus(index), index) or on_each_day(draft)
        return [group for one_day in days if (group := self._place_one(one_day, index)) is not None]

    def _place_one(self, draft: Draft, index: int) -> Group | None:
        self._drop_what_is_told_now(draft, index)
        found, focus = told_of(draft, self.told.that_may_be(draft), index, everywhere=self.completion.of_one_country()), self.completion.focus(index)
        group = found or self._open_sequel(draft, index) or self._open(draft, index)
        if group is None:
            self.awaiting.hear(draft, index)
            self.unended.hear(draft, index)
            joint.hear_of_the_carrier(self.completion.focus(index), draft, index)
            self._leave_out(draft, why_not_opened(draft) or "")
        else:
            self.told.is_told_again(group)
            self._adopt_people(group, draft, index)
            joint.tell_other_stops(group, draft)
            if found and carries_out(draft, found, self.memory.story.published):
                group.outcome = draft.outcome or group.outcome
                group.people = None if draft.people else group.people
            if found and draft.outcome and came_down_where_it_left(found, draft):
                found.outcome = Found(Outcome.TURNED_BACK, draft.outcome.start, draft.outcome.end, "came down where it had left")
            count_within(found, draft)
            group.add(draft, index, people_by_origin(draft) or total_people(draft, draft.number or group.number))
            self.fates.append(Fate(draft, group, "agrees with what was told" if found else NEW_FLIGHTS))
            if not found:
                self.awaiting.give(group, draft, index)
                joint.share_the_plane(self.groups, group, draft, index)
                carries_the_same(draft, group, focus)
            if draft.moved_to is not None:
                self.groups.append(on_its_new_day(group, draft.moved_to, index))
        self.memory.first = self.memory.first or (draft.destinations[0] if group and draft.destinations else None)
        self.memory.keep_carrier(draft, index)
        self.own_carriers.learn(draft)
        return group

    def _drop_what_is_told_now(self, draft: Draft, index: int) -> None:
        """'Another flight won't be leaving. A charter to Mogadishu was called off': the first only announces the second."""
        last = self.groups[-1] if self.groups else None
        if last is None or not last.only_announces or not (draft.destinations or draft.origins) or draft.borrowed or draft.outcome is None or draft.reference is not Reference.NEW:
            return
        if 0 < index - last.seen <= 1 and told_together(draft.outcome.value, last.outcome.value) and last.country not in [p.value.country for p in draft.destinations]:
            self.groups.remove(last)
            if draft.flights is None:
                self.awaiting.told_at, self.awaiting.told = last.seen, last.drafts[0]
            draft.flights = draft.flights or last.drafts[0].flights

    def _open_sequel(self, draft: Draft, index: int) -> Group | None:
        focus = self.completion.focus(index)
        group = sequel_of(focus, draft, index) if focus is not None else None
        self.groups += [group] if group else []
        return group

    def _leave_out(self, draft: Draft, why: str) -> None:
        """Not a report; but who flies to a country in general is kept for reports that do not say it."""
        self.fates.append(Fate(draft, None, why))
        if draft.flights and draft.outcome and len({p.value.country for p in draft.destinations}) == 1 and not draft.borrowed:
            self.memory.in_general = (draft.credited_at or 0, draft)
        if draft.operator and draft.outcome and not (draft.onward or draft.elliptic or (draft.people and draft.flights is None)) and draft.reference is not Reference.PART:
            for place in draft.destinations:
                if own := operator_for(draft, place.value.country):
                    self.hints.setdefault((place.value.country, draft.outcome.value), own)

    def _adopt_people(self, group: Group, draft: Draft, index: int) -> None:
        """'131 people were returned to Uzbekistan. The flight left on Tuesday': the people told just before were on it."""
        told_at, told = self.memory.people
        if told is None or group.people or draft.people or group.outcome.value is Outcome.PLANNED or index - told_at > REACH or told.destinations[0].value.country != group.country or (told.day and group.day and abs((told.day - group.day).days) > LONGEST_FLIGHT):
            return
        group.people = told.people[0]
        group.drafts.append(told)
        self.memory.people = (NEVER, None)

    def _note_undisclosed(self, draft: Draft, index: int) -> None:
        focus = self.completion.focus(index)
        if draft.undisclosed and focus is not None and focus.borrowed:
            focus.destination, focus.undisclosed = None, True

    def _follow_up(self, draft: Draft, index: int) -> None:
        """A sentence without words for flights may still give the origin or the number of people of those just told."""
        focus = counted_again(draft, self.groups, index) or to_the_country_named(draft, self.groups, index) or self.completion.focus(index)
        self.memory.count(draft, index)
        over_days = counts_over_a_month(draft) or (draft.date is not None and draft.day is None and draft.date.value.latest is not None)
        if draft.people and draft.outcome and draft.outcome.value is Outcome.COMPLETED and len(draft.destinations) == 1 and not draft.borrowed and not over_days:
            self.memory.people = (index, draft)
        if focus is None or index - focus.seen > SHORT_REACH or any(p.value.country != focus.country for p in draft.destinations):
            self.people_alone.hear(draft, index)
            self._leave_out(draft, "has no words for flights, and none were told just before")
            return
        if follow_with(focus, draft, index):
            focus.drafts.append(draft)
            self.fates.append(Fate(draft, focus, "gives the origin or the people of the flights just told"))
        else:
            self._leave_out(draft, "has no words for flights")

    def _open(self, draft: Draft, index: int) -> Group | None:
        if why_not_opened(draft) or draft.outcome is None:
            return None
        group = Group(draft.destinations[0] if draft.destinations else None, draft.outcome, seen=index, borrowed=draft.borrowed)
        if (parent := parent_of(draft, self.groups, index)) is not None:
            draft.flights = with_the_rest(draft, parent)
            group.become_part_of(parent, draft)
        self.groups.append(group)
        return group
