"""Which country a passage is about: where flights went that are told without a place, from the sentences around them.

'El Salvador had its turn on Wednesday. Two planes came in then.' The rules, in their order: the only country that the clause names; the only one of the
nearest sentence before it in the paragraph that names any; the place of the dateline; the only country that the story has named so far.
"""

from tracker.extract.drafts import Draft
from tracker.extract.pointing import means_here
from tracker.find.flights import Reference
from tracker.find.found import Found
from tracker.find.gate import is_for_another_purpose, says_removal
from tracker.find.places import Named, Names, Naming, find_places
from tracker.find.roles import is_only_passed
from tracker.find.sentences import Sentence
from tracker.find.stretches import MONTH_FROM_NOW
from tracker.models import Operator, Outcome

# How far back in a paragraph the country of its flights may be named, in sentences.
_REACH = 3
_BEFORE = 20  # characters before a place that say how it is meant


class Scene:
    """The sentences read so far, and the countries that they name."""

    def __init__(self, names: Names, dateline: Found[Named] | None) -> None:
        self.names, self.dateline = names, dateline
        self.here, self.began = dateline, False  # the place of the dateline, or of the piece of news that is read; whether one just began
        self.starts_a_paragraph = True
        self.sentences: list[Sentence] = []
        self.looked_through = 0
        self.countries: dict[str, Found[Named]] = {}
        self.peoples: dict[str, Found[Named]] = {}

    def read(self, sentence: Sentence) -> None:
        """A sentence; its places are looked up when they are asked for. 'MOGADISHU.' before a paragraph says from where the next piece of news comes."""
        self.starts_a_paragraph = not self.sentences or self.sentences[-1].paragraph < sentence.paragraph
        heads = sentence.text.isupper() and self.starts_a_paragraph
        headed = find_places(sentence.text.title(), self.names) if heads and sentence.language.scene.only_a_place.fullmatch(sentence.text) else []
        self.began = bool(headed and headed[0].value.naming is Naming.PLACE)
        if self.began:
            abroad = headed[0].value.country != "USA"
            self.here = Found(headed[0].value, headed[0].start + sentence.start, headed[0].end + sentence.start, "dateline") if abroad else None
        self.sentences.append(sentence)

    def near(self, draft: Draft) -> Found[Named] | None:
        """Where the flights of a draft went that names no destination, by its own clause or the sentences just before."""
        if not _asks_for_a_place(draft) or self._plays_elsewhere(draft):
            return None
        into = draft.language.scene.into_the_us.search(draft.text)
        if into and not any(draft.start + into.start() <= o.start < draft.start + into.end() for o in draft.origins):
            return None
        own = [p for p in self._places(draft.sentence) if draft.start <= p.start < draft.end and p not in draft.origins]
        return _only(own or self._just_before(draft.sentence))

    def whose(self, draft: Draft) -> Found[Named] | None:
        """'Guinea-Bissau was also on the route. But its authorities withdrew permission': the state of the sentence before, where 'its' authorities refuse."""
        refused = draft.outcome is not None and draft.outcome.value is Outcome.DENIED
        if not refused or len(self.sentences) < 2 or not draft.language.scene.its_authorities.match_piece(draft.sentence.text, draft.sentence.text):
            return None
        before = self.sentences[-2]
        return _only(self._places(before)) if before.paragraph == draft.sentence.paragraph else None

    def of_people_just_flown(self, draft: Draft) -> Found[Named] | None:
        """'Another group was flown from the US to Eswatini. Ten people arrived on Monday': where those of the sentence before were flown, whom this one counts."""
        landed = draft.outcome is not None and draft.outcome.value is Outcome.COMPLETED and not draft.only_left
        if draft.flights is not None or not landed or not (draft.people and draft.day) or draft.places or draft.origins or draft.destinations or len(self.sentences) < 2:
            return None
        before = self.sentences[-2]
        if before.headline or is_for_another_purpose(before.text, before.language) or not before.language.scene.were_flown.search(before.text):
            return None
        return _only(self._places(before))

    def us_place_before(self, sentence: Sentence) -> Found[Named] | None:
        """The place in the US that the sentence just before in the paragraph names last."""
        before = self.sentences[-2] if len(self.sentences) > 1 else sentence
        if before is sentence or before.paragraph != sentence.paragraph:
            return None
        places = [p for p in find_places(before.text, self.names) if p.value.country == "USA" and p.value.place]
        return Found(places[-1].value, places[-1].start + before.start, places[-1].end + before.start, places[-1].rule) if places else None

    def far(self, draft: Draft, counted: bool) -> Found[Named] | None:
        """The same by the dateline, or by the one country that the story has named so far; `counted`: people were told before who may have been on board."""
        if not _asks_for_a_place(draft, counted) or (draft.is_planned and not (draft.number and (draft.people or (draft.day and draft.language.scene.to_arrive.search(draft.text))))) or any(draft.start <= p.start < draft.end for p in self._places(draft.sentence)):
            return None
        return None if self._plays_elsewhere(draft) else self.here or self._only_country_so_far()

    def _plays_elsewhere(self, draft: Draft) -> bool:
        """Whether a clause tells of a plane in trouble, of travellers, of goods, or of a way that ends in the US: 'delivered 58 people to a hotel in Phoenix'."""
        words, text = draft.language.scene, draft.text
        if draft.outcome is not None and draft.outcome.value is not Outcome.COMPLETED:
            return False
        if words.of_others.search(text) and not says_removal(draft.sentence.text, draft.language):
            return True
        if self.dateline is None and words.from_there.search(text):
            return True
        left = {origin.start - draft.start for origin in draft.origins}
        in_us = (p for p in find_places(text, self.names) if p.value.country == "USA" and p.value.place and p.start not in left)
        return any(words.into_a_place.search(text, max(0, p.start - _BEFORE), p.start) for p in in_us)

    def _only_country_so_far(self) -> Found[Named] | None:
        """The country that all sentences before name; of each country the first place is kept, and every sentence is looked through once."""
        for sentence in self.sentences[self.looked_through : -1]:
            for kept, found in ((self.countries, self._places(sentence)), (self.peoples, self._peoples(sentence))):
                for place in found:
                    kept.setdefault(place.value.country, place)
        self.looked_through = len(self.sentences) - 1
        return _only(list((self.countries or self.peoples).values()))

    def _just_before(self, sentence: Sentence) -> list[Found[Named]]:
        """The countries of the nearest sentence before in the paragraph that names any."""
        if self.here and means_here(self.sentences[-1].text if not self.sentences[:-1] else self.sentences[-2].text, self.names.language):
            return [self.here]
        same = [s for s in self.sentences[-_REACH - 1 : -1] if s.paragraph == sentence.paragraph]
        return next((places for s in reversed(same) if (places := self._places(s))), [])

    def _peoples(self, sentence: Sentence) -> list[Found[Named]]:
        """Foreign peoples and the adjectives of states, where a story names no country outright."""
        named = (p for p in find_places(sentence.text, self.names) if p.value.country != "USA")
        return [Found(p.value, p.start + sentence.start, p.end + sentence.start, p.rule) for p in named]

    def places_of(self, sentence: Sentence) -> list[Found[Named]]:
        """The foreign countries that a sentence names, but for those only passed or left."""
        return self._places(sentence)

    def _places(self, sentence: Sentence) -> list[Found[Named]]:
        """The foreign countries of a sentence by their names or those of places in them, but for those only passed or left."""
        kept: list[Found[Named]] = []
        scene = sentence.language.scene
        passed = -1  # where the last place that is none ends: 'passports of Nigeria and Liberia'
        for p in find_places(sentence.text, self.names):
            if p.value.country == "USA" or p.value.naming is not Naming.PLACE:
                continue
            goes_on = passed >= 0 and scene.and_more.fullmatch(sentence.text, passed, p.start)
            if goes_on or is_only_passed(sentence.text, p, sentence.language) or scene.passed.search(sentence.text[: p.start]):
                passed = p.end
            else:
                kept.append(Found(p.value, p.start + sentence.start, p.end + sentence.start, p.rule))
        return kept


def _only(places: list[Found[Named]]) -> Found[Named] | None:
    if len({p.value.country for p in places}) != 1:
        return None
    return next((p for p in places if p.value.naming is Naming.PLACE), places[0])


def _tells_when(draft: Draft) -> bool:
    """Whether a day or a week is told; 'earlier this month' looks back from wherever the page is."""
    return draft.date is not None and draft.date.rule != MONTH_FROM_NOW


def _asks_for_a_place(draft: Draft, counted: bool = False) -> bool:
    """Whether new flights are told with what became of them and no place: from where they landed, or were to land."""
    if draft.flights is None or draft.destinations or draft.undisclosed or draft.sentence.headline:
        return False
    if (draft.reference not in (Reference.NEW, Reference.FURTHER) and not draft.is_known_by_its_day) or not (_tells_when(draft) or draft.people or draft.operator):
        return False
    if draft.operator is not None and draft.operator.value is Operator.COMMERCIAL and not draft.people:
        return False
    if draft.outcome is None:
        one_more = draft.reference is Reference.FURTHER and bool(draft.people and draft.origins)  # 'The next day another plane, from San Diego, and sixty-five in it'
        return bool(draft.day and (draft.people or draft.origins) and draft.number and (draft.reference is Reference.NEW or one_more))  # a log: 'Monday: a charter, 204 on it'
    if draft.outcome.value is Outcome.COMPLETED:
        from_the_us = bool(draft.origins and draft.people and draft.day) and draft.number == 1
        return draft.joined or from_the_us or (bool(draft.date or draft.people or counted or (draft.operator and draft.origins and draft.language.scope.removed.search(draft.sentence.text))) and not draft.only_left and (draft.outcome.rule in draft.language.scene.told_from_there or draft.language.scene.came_out.search(draft.text) is not None))
    return bool(draft.day or draft.people or draft.operator or draft.outcome.value is not Outcome.PLANNED)
