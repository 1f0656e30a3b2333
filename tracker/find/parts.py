"""Words for one of several flights or stops told before, by its place in their row: 'the first', 'the second', 'the other', 'the former'."""

from tracker.find.english import ENGLISH
from tracker.find.found import Found
from tracker.find.language import Language

LAST = 0  # of a row whose length the words do not say


def find_parts(text: str, language: Language = ENGLISH) -> list[Found[int]]:
    """The places in a row that a text speaks of, in order: from 1 on, and LAST; 'one' is the first where another follows.

    >>> [f.value for f in find_parts("The first brought 95 people and the second 87.")]
    [1, 2]
    >>> [f.value for f in find_parts("84 came on one and 90 on the other.")]
    [1, 0]
    >>> find_parts("It was the first time that one came.")
    []
    """
    matches = list(language.parts.one_of_several.finditer(text))
    lasts = [match.start() for match in matches if match.group("last")]
    kept = (match for match in matches if not match.group("one") or any(match.end() < at for at in lasts))
    return [Found(_place(match.group("ord"), match.group("last"), language), match.start(), match.end(), "place in a row") for match in kept]


def _place(ordinal: str | None, last: str | None, language: Language) -> int:
    if ordinal:
        return language.numbers.ordinals[ordinal.lower()]
    return LAST if last else 1


def place_of(words: str, language: Language = ENGLISH) -> int | None:
    """The place that words for one of two say without an ordinal: 'the former' is the first, 'the latter' the last.

    >>> place_of("the former"), place_of("the latter"), place_of("another")
    (1, 0, None)
    """
    last = words.lower().split()[-1:]
    return 1 if last == [language.parts.former] else LAST if last == [language.parts.latter] else None
