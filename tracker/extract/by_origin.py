"""People counted by the place they left from: 'with 117 people from San Diego and 142 from El Paso', 'From San Diego, 117; from El Paso, 142'."""

from tracker.extract.drafts import Draft
from tracker.extract.groups import Group
from tracker.extract.words import Words
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.numbers import parse_number
from tracker.find.people import People
from tracker.find.places import Named
from tracker.models import Qualifier, Scope

# How far back, in sentences, the flights may have been told.
_REACH = 2
# Characters that a count and its words take before such a place.
_BEFORE = 50


def counted_by_origin(text: str, origins: list[Found[Named]], language: Language) -> Found[People] | None:
    """The sum of the counts that stand beside several places in a text, each of those who left there; None where a place has none of its own."""
    if len({place.value.place for place in origins}) < 2:
        return None
    counts = [_beside(text, place, language) for place in origins]
    told = [count for count in counts if count is not None]
    if len(told) != len(counts) or len({count.start for count in told}) != len(told):
        return None
    total = People(sum(count.value for count in told), None, Qualifier.EXACT, Scope.TOTAL, "")
    return Found(total, min(count.start for count in told), max(count.end for count in told), "sum over the places they left from")


def people_by_origin(draft: Draft) -> Found[People] | None:
    """How many people a clause counts, place by place, of those who flew together."""
    if not draft.people or len(draft.origins) < 2 or len({p.value.country for p in draft.destinations}) > 1:
        return None
    own = draft.sentence.start
    total = counted_by_origin(draft.sentence.text, [o._replace(start=o.start - own, end=o.end - own) for o in draft.origins], draft.language)
    return total._replace(start=total.start + own, end=total.end + own) if total else None


def _beside(text: str, place: Found[Named], language: Language) -> Found[int] | None:
    """The count just after a place ('from San Diego, 117'), else the one just before it ('117 people from San Diego')."""
    words = language.sharing
    after = words.count_after_origin.match(text, place.end)
    match = after or words.count_before_origin.search(text, max(0, place.start - _BEFORE), place.start)
    number = parse_number(match.group("count"), language) if match else None
    return Found(number, match.start("count"), match.end("count"), "count beside a place") if match and number else None


def count_by_origin(words: Words, focus: Group | None, index: int) -> None:
    """'From San Diego, 117; from El Paso, 142': a list of the places that the flights just told left from, and of their people."""
    opens = words.language.sharing.from_a_place.match(words.text)
    if opens is None or focus is None or focus.people is not None or index - focus.seen > _REACH:
        return
    places = [p for p in words.places if p.value.country == "USA" and p.value.place]
    if (total := counted_by_origin(words.text, places, words.language)) is None or (focus.number or len(places)) != len(places):
        return
    focus.people = words.in_document(total)
    focus.origins = focus.origins or [words.in_document(place) for place in places]
