"""In which tense a clause is told: what a flight does in the present tense on a day to come is a plan."""

from tracker.find.english import ENGLISH
from tracker.find.language import Language


def tells_in_the_present(clause: str, language: Language = ENGLISH) -> bool:
    """Whether a clause tells in the present tense of what comes or goes, and of nothing that is over or happens again and again.

    >>> tells_in_the_present("Guatemala gets two flights on Saturday."), tells_in_the_present("A plane lands there every Saturday.")
    (True, False)
    >>> tells_in_the_present("Two planes land in Lima on Saturday."), tells_in_the_present("Peru let two planes land on Saturday.")
    (True, False)
    """
    tense = language.tense
    return _is_present(clause, language) and tense.unsure.search(clause) is None and tense.habit.search(clause) is None


def tells_of_a_habit(clause: str, language: Language = ENGLISH) -> bool:
    """Whether a clause tells of what comes or goes again and again.

    >>> tells_of_a_habit("A plane lands there every Saturday."), tells_of_a_habit("A plane lands there on Saturday.")
    (True, False)
    """
    return language.tense.habit.search(clause) is not None and _is_present(clause, language)


def _is_present(clause: str, language: Language) -> bool:
    tense = language.tense
    return (tense.present.search(clause) is not None or _tells_of_many(clause, language)) and tense.past.search(clause) is None


def _tells_of_many(clause: str, language: Language) -> bool:
    found = language.tense.present_of_many.search(clause)
    return found is not None and not language.tense.not_finite.is_between(clause, 0, found.start("verb"))


def is_over(text: str, at: int, language: Language = ENGLISH) -> bool:
    """Whether the words for what became of flights, at an offset, are in the past tense.

    >>> is_over("It lifted off.", 3), is_over("It lifts off.", 3)
    (True, False)
    """
    return language.tense.over.match(text, at) is not None


def points_forward(clause: str, language: Language = ENGLISH) -> bool:
    """Whether a clause names a time that is to come, on whatever day it is told.

    >>> points_forward("leaves next week"), points_forward("left on Monday")
    (True, False)
    """
    return language.tense.forward.search(clause) is not None
