"""Counts over a long time, which are no report: of a month, a fiscal year, all flights that somebody has tracked; and what goes on about them.

'Observers counted 1,214 flights in May. Of those, 209 were removals: 56 to Guatemala, 53 to Honduras.'
"""

from tracker.extract.drafts import Draft
from tracker.find.flights import Reference
from tracker.find.gate import counts_over_a_long_time
from tracker.find.sentences import Sentence
from tracker.find.tense import tells_of_a_habit
from tracker.models import DatePrecision, Outcome

# So many flights with no day but a month are a count over a long time, and so are so many with no day at all.
MANY_IN_A_MONTH, MANY_AT_ALL = 5, 13
# More people than this fit in no one plane: told with a month, and with no number of flights, they are a count over a long time.
MOST_IN_A_PLANE = 300
# So many people, flown, are one week's on no day.
MOST_IN_A_WEEK = 1000


def why_a_tally(draft: Draft) -> str:
    """Why what a draft counts is of a long time, of many times, or of another time than that of the flights told; empty where it is not."""
    words, text = draft.language.scope, draft.sentence.text
    if _counts_flights_over_a_month(draft):
        return "counts flights over more than a week"
    if counts_over_a_month(draft) or _counts_thousands(draft):
        return "counts people over more than a week"
    if draft.day is None and not draft.people and draft.reference is Reference.KNOWN and words.habit.search_piece(draft.text, text):
        return "speaks of flights in general"
    if tells_of_a_habit(draft.text, draft.language):
        return "speaks of flights in general"
    if draft.date is not None and words.each_such.is_between(text, 0, draft.date.start - draft.sentence.start):
        return "speaks of flights in general"
    counts_others = draft.flights is None and draft.people and not draft.destinations and not _is(draft, Outcome.PLANNED)
    return "counts people of another time" if counts_others and words.another_time.search_piece(draft.text, text) else ""


def goes_on_about_a_tally(draft: Draft, before: Sentence | None) -> bool:
    """Whether a draft without a day goes on about what the sentence before, which told no flight, counted over a long time."""
    if before is None or draft.day is not None or draft.language.scope.goes_on.match(draft.sentence.text) is None:
        return False
    return counts_over_a_long_time(before.text, before.language) or draft.language.scope.stretch.search(before.text) is not None


def counts_over_a_month(draft: Draft) -> bool:
    """'In April the institute received 4,300 deportees': more than one plane's people in a month, and no number of flights."""
    over_days = draft.date is not None and draft.date.value.precision in (DatePrecision.MONTH, DatePrecision.WEEK) and draft.day is None
    return over_days and _is(draft, Outcome.COMPLETED) and not draft.number and any(p.value.number > MOST_IN_A_PLANE for p in draft.people)


def _counts_flights_over_a_month(draft: Draft) -> bool:
    number = draft.number or 0
    in_a_month = draft.date is not None and draft.date.value.precision is DatePrecision.MONTH and number >= MANY_IN_A_MONTH
    some_in_a_month = draft.date is not None and draft.day is None and draft.date.value.precision is DatePrecision.MONTH and draft.flights is not None and draft.flights.value.plural and not number
    return in_a_month or (some_in_a_month and draft.reference is Reference.NEW and bool(draft.people) and _is(draft, Outcome.COMPLETED)) or (draft.day is None and number >= MANY_AT_ALL and not _is(draft, Outcome.PLANNED))


def _counts_thousands(draft: Draft) -> bool:
    if draft.day is None and not draft.people and draft.language.scope.by_thousands.search_piece(draft.text, draft.sentence.text):
        return True
    return _is(draft, Outcome.COMPLETED) and any(p.value.number > MOST_IN_A_WEEK for p in draft.people)


def _is(draft: Draft, outcome: Outcome) -> bool:
    return draft.outcome is not None and draft.outcome.value is outcome
