"""Counts of people told by the places that they are from: '33 people from Gujarat, 34 from Haryana and 30 from Punjab'."""

from typing import TYPE_CHECKING

from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.numbers import parse_number
from tracker.models import Scope

if TYPE_CHECKING:
    from tracker.find.people import People


def with_those_from(text: str, count: "Found[People]", language: Language) -> "Found[People] | None":
    """'124 people from Miami and 87 from Boston' are 211; None where some of them are not counted ('and a few children')."""
    place = language.people.from_a_place.match(text, count.end) if count.value.noun and count.value.upper is None and count.value.scope is None else None
    if place is None:
        return count
    more, end = _from_others(text, place.end(), language)
    words = language.people
    if words.and_the_rest.match(text, end) or (more and words.and_more.match(text, end)):
        return None
    if not more:
        return count
    return Found(count.value._replace(number=count.value.number + more, scope=Scope.TOTAL), count.start, end, "sum over the places they came from")


def _from_others(text: str, end: int, language: Language) -> tuple[int, int]:
    """How many more the list gives, and where it ends."""
    more = 0
    while others := language.people.so_many_from_another.match(text, end):
        places = 1 + len(language.people.between_places.findall(others.group("places"))) if others.group("each") else 1
        more += (parse_number(others.group("more"), language) or 0) * places
        end = others.end()
    return more, end
