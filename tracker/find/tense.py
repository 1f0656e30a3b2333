"""In which tense a clause is told: what a flight does in the present tense on a day to come is a plan."""

from tracker.find.english import ENGLISH
from tracker.find.language import Language


def tells_in_the_present(clause: str, at: int = 0, language: Language = ENGLISH) -> bool:
    """Whether a clause tells in the present tense of what comes or goes, and not of what happens again and again; `at` stand the words for the flights.

    >>> tells_in_the_present("Guatemala gets two flights on Saturday."), tells_in_the_present("A plane lands there every Saturday.")
    (True, False)
    >>> tells_in_the_present("Two planes land in Lima on Saturday."), tells_in_the_present("Peru let two planes land on Saturday.")
    (True, False)
    """
    text, tense = _told(clause, at, language), language.tense
    end = _present(text, language)
    return end is not None and tense.unsure.search(text[:end]) is None and tense.habit.search(text) is None


def tells_of_a_habit(clause: str, language: Language = ENGLISH) -> bool:
    """Whether a clause tells of what comes or goes again and again.

    >>> tells_of_a_habit("A plane lands there every Saturday."), tells_of_a_habit("A plane lands there on Saturday.")
    (True, False)
    >>> tells_of_a_habit('He said that "we always help", and a plane lands there on Saturday.')
    False
    """
    told = language.tense.quoted.sub("", clause)
    return language.tense.habit.search(told) is not None and _present(clause, language) is not None


def _told(clause: str, at: int, language: Language) -> str:
    """The words from where the statement about the flights begins, without what was done with people before."""
    start = max((m.end() for m in language.tense.opens.finditer(clause) if m.end() <= at), default=0)
    return language.tense.aside.plain.sub("", clause[start:])


def _present(text: str, language: Language) -> int | None:
    """Where the first verb ends, if it tells in the present tense of what comes or goes."""
    tense = language.tense
    one, many, past = tense.present.search(text), tense.present_of_many.search(text), tense.past.search(text)
    if many is not None and tense.not_finite.is_between(text, 0, many.start("verb")):
        many = None
    verbs = [(m.start(group), m.end()) for m, group in ((one, 0), (many, "verb")) if m is not None]
    return min(verbs)[1] if verbs and (past is None or min(verbs)[0] <= past.start()) else None


def points_forward(clause: str, language: Language = ENGLISH) -> bool:
    """Whether a clause names a time that is to come, on whatever day it is told.

    >>> points_forward("leaves next week"), points_forward("left on Monday")
    (True, False)
    """
    return language.tense.forward.search(clause) is not None
