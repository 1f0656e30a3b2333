"""The words of a language that `tracker/find/tense.py` reads."""

import re
from dataclasses import dataclass

from tracker.find.sought import Sought


@dataclass(frozen=True, eq=False, repr=False)
class TenseWords:
    """In which tense a clause is told, and what of it only might have been."""

    present: Sought  # verbs of going and coming in the present tense
    present_of_many: Sought  # the same after a subject in the plural; group `verb`
    not_finite: Sought  # before such a verb: it stands in the infinitive
    past: Sought  # verbs that tell of what is over
    aside: Sought  # what was done with people before they fly
    opens: Sought  # before a clause of its own
    quoted: re.Pattern[str]  # what somebody else says within a clause
    habit: Sought  # how often, of what happens again and again
    unsure: Sought  # words that deny what a clause tells, or leave it open
    forward: Sought  # days and weeks that are still to come, whoever counts them
