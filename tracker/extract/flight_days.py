"""The day of the flights of a clause, and what happened on it."""

import datetime as dt
import itertools
import re

from tracker.extract.drafts import Draft
from tracker.extract.words import Words
from tracker.find.clauses import OF_A_DAY, Clause
from tracker.find.counted_days import find_days_after_events
from tracker.find.days import MOST_OF_A_YEAR, Before, Day
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.stretches import MONTH_FROM_NOW
from tracker.models import DateKind, DatePrecision, Outcome

# Departure and landing on different days: the landing day if stated.
_PREFERENCE = (DateKind.ARRIVAL, DateKind.REFUSAL, DateKind.DEPARTURE, DateKind.UNSTATED)

# So many days side by side are a list, and so many are too many for one: a calendar.
_LIST, _LONGEST_LIST = 3, 6
_SPEAKER = 40  # characters before a day in which somebody may be named who speaks
_A_WEEK = dt.timedelta(days=7)
_YEAR = re.compile(r"(?:19|20)\d\d")
_BARE_WEEKDAYS = frozenset({"next weekday", "last weekday"})  # the rules for weekdays told without a date

_Happened = tuple[DateKind, Found[Day]]  # a day, and what happened on it


def date_flight(words: Words, draft: Draft, clause: Clause, future: bool) -> None:
    """Give the draft its day; with `future`, weekdays are those to come."""
    refused = draft.outcome is not None and draft.outcome.value is Outcome.DENIED
    days, moved = _days_told(words, clause, refused, future), _moved_to(words, clause)
    draft.moved_to = words.first(_moved_by(words, clause, days))
    if moved:
        draft.moved_to = words.in_document(moved)
        days = [d for d in days if d.start != moved.start]
    days = [d for d in days if d.inside(max(clause.start, words.dateline), clause.end) and not _is_day_of_speech(words.text, d, refused, words.language) and not (refused and _is_day_of_consent(words.text, d, words.language))]
    if draft.flights is None or (draft.elliptic and draft.outcome is None):
        days = [d for d in days if d.rule != MONTH_FROM_NOW]  # 'Each belongs to the gang, which the White House last month named ...'
    days = _each_on_its_day(words, _that_have_come(words, draft, days), draft.number)
    draft.days = [words.in_document(d) for d in days if d.value.date]
    draft.again = _again(words, days, draft.number)
    draft.listed = _listed(words, days)
    draft.one_more_then = draft.again is not None and _one_more(words, days)
    known = _with_what_happened(words, draft, clause, days) or _within_what_happened(words, draft, clause, days)
    if (own := _day_it_is_called_by(words, draft, clause)) is not None:
        draft.date, draft.date_kind = words.in_document(own), DateKind.UNSTATED
    elif known:
        _take_the_best(words, draft, known)
    else:
        draft.date = words.first(days)
    _bring_forward(draft, words.story.published)
    _count_back_from_the_new_day(draft, words.story.published)


def _that_have_come(words: Words, draft: Draft, days: list[Found[Day]]) -> list[Found[Day]]:
    """'Took off on Monday and is due to land on Tuesday': the day on which a flight is only to land is not that on which it flew."""
    fates, cue = words.language.fates, draft.outcome
    if cue is None or cue.value is not Outcome.COMPLETED or not fates.set_out.match(words.text, cue.start - words.sentence.start):
        return days
    due = fates.due_down.search(words.text, cue.end - words.sentence.start)
    to_come = due is not None and fates.its_own_landing.match(words.text[cue.end - words.sentence.start : due.start()])
    return [d for d in days if d.start < due.start()] if due and to_come else days


def _is_day_of_consent(text: str, day: Found[Day], language: Language) -> bool:
    """'Had agreed to both flights on Friday and changed its mind': the day on which a state had said yes is not that of its no."""
    says = language.flight_days
    return says.consented.is_between(text, 0, day.start) and says.then_not.match(text, day.end) is not None


def _bring_forward(draft: Draft, published: dt.date | None) -> None:
    """'Had been set for December 17', told in November: what was called off was not to fly eleven months ago, where the text names no year."""
    if draft.date is None or draft.day is None or published is None or draft.outcome is None or draft.outcome.value not in (Outcome.PLANNED, Outcome.CANCELLED):
        return
    long_ago = published - draft.day > dt.timedelta(days=MOST_OF_A_YEAR)
    if long_ago and not _YEAR.search(draft.sentence.text[draft.date.start - draft.sentence.start : draft.date.end - draft.sentence.start]) and (draft.day.month, draft.day.day) != (2, 29):
        draft.date = draft.date._replace(value=draft.date.value._replace(date=draft.day.replace(year=draft.day.year + 1)))


def _count_back_from_the_new_day(draft: Draft, published: dt.date | None) -> None:
    """'A flight planned for Saturday was moved to Tuesday, April 8', told on that Saturday: the last such weekday before a new day that is near."""
    new = draft.moved_to.value.date if draft.moved_to else None
    if draft.date is None or draft.day is None or new is None or published is None or draft.date.rule not in _BARE_WEEKDAYS:
        return
    words = draft.sentence.text[draft.date.start - draft.sentence.start : draft.date.end - draft.sentence.start]
    near = abs(new - published) <= _A_WEEK
    if near and " " not in words and new != draft.day and not draft.language.flight_days.forward.search(draft.text):
        draft.date = draft.date._replace(value=draft.date.value._replace(date=new - dt.timedelta(days=(new - draft.day).days % 7 or 7)))


def days_of_flying(words: Words, clause: Clause, future: bool = False) -> list[Found[Day]]:
    """All days of a clause but those on which somebody only spoke; with `future`, weekdays are those to come."""
    known = (d for d in _days_from(words, words.story.day, future) if d.value.date and d.inside(max(clause.start, words.dateline), clause.end))
    return [d for d in known if not _is_day_of_speech(words.text, d, False, words.language)]


def days_to_come(words: Words, clause: Clause) -> list[Found[Day]]:
    """The days of a clause that are after publication, its weekdays read as those ahead; those of a headline are not."""
    published = words.story.published
    days = [] if published is None else _days_from(words, words.story.day, future=True)
    known = (d for d in days if d.value.date and published and d.value.date > published and d.inside(max(clause.start, words.dateline), clause.end))
    return [d for d in known if not (words.sentence.headline and d.rule == "next weekday") and not _is_day_of_speech(words.text, d, False, words.language)]


def _days_told(words: Words, clause: Clause, refused: bool, future: bool) -> list[Found[Day]]:
    """All days of the sentence, each counted from the day that the sentence or the story counts from."""
    days = _days_from(words, words.story.day, future)
    if future and any(words.language.flight_days.happened.search(words.text, 0, d.start) for d in days if d.inside(clause.start, clause.end)):
        days = _days_from(words, words.story.day)  # 'No charge awaits those who were returned on Monday'
    spoken = [d.value.date for d in days if d.value.date and _is_day_of_speech(words.text, d, refused, words.language) and not words.language.flight_days.since.is_between(words.text, 0, d.start)]
    if spoken and any(d.value.relative_to_story for d in days):
        days = _days_from(words, spoken[0], future)  # 'came the day before, he said on Thursday'
    told = _told_before_it(words, days, refused)
    return _days_from(words, told, future) if told else days


def _days_from(words: Words, counted_from: dt.date | None, future: bool = False) -> list[Found[Day]]:
    """All days of the sentence, where 'a day later' counts from the day given, 'the morning after the refusal' from that of a flight stopped before."""
    found = words.finds.days(words.story.published, Before(counted_from, words.story.month), future)
    events = find_days_after_events(words.text, words.story.stopped, words.language)
    if not events:
        return found
    found = [f for f in found if not any(f.start < e.end and e.start < f.end for e in events)]
    days = (Found(Day(e.value, DatePrecision.DAY if e.value else DatePrecision.UNKNOWN, None, True), e.start, e.end, e.rule) for e in events)
    return sorted([*found, *days], key=lambda f: f.start)


def _with_what_happened(words: Words, draft: Draft, clause: Clause, days: list[Found[Day]]) -> list[_Happened]:
    """The days of a clause that are known, each with what happened on it; those told before the flights only where there are no others."""
    told = [_happened_on(words, clause, d) for d in days if d.value.date]
    if draft.flights is not None and draft.flights.rule == OF_A_DAY and (own := [pair for pair in told if draft.flights.start <= words.in_document(pair[1]).start < draft.flights.end]):
        return own  # 'Tuesday's had been cleared the night before'
    told = _of_the_frame(words, clause, told)
    flights_at = draft.flights.start - words.sentence.start if draft.flights else 0
    known = [(kind, day) for kind, day in told if day.start > flights_at] or told
    if known and any(d.value.precision is DatePrecision.MONTH and d.start < known[0][1].start for d in days) and known[0][1].value.relative_to_story:
        return []  # 'In November they came, on the same day ...': the day is one of November's
    return [] if _told_with_its_month(words, draft, known, days) else known


def _happened_on(words: Words, clause: Clause, day: Found[Day]) -> _Happened:
    return _kind(words.text[clause.start : clause.end], day.start - clause.start, words.language), day


def _within_what_happened(words: Words, draft: Draft, clause: Clause, days: list[Found[Day]]) -> list[_Happened]:
    """The weeks and months of a clause in which no day is told; those told before the flights only where there are no others."""
    told = [_happened_on(words, clause, d) for d in days if d.value.stretch]
    flights_at = draft.flights.start - words.sentence.start if draft.flights else 0
    return [(kind, day) for kind, day in told if day.start > flights_at] or told


# A month this near after what became of the flights is theirs (characters).
_NEAR_ITS_MONTH = 40


def _told_with_its_month(words: Words, draft: Draft, known: list[_Happened], days: list[Found[Day]]) -> bool:
    """'The 60 deportees flown to Liberia in May were offered jobs on Monday': they flew in May."""
    if draft.outcome is None or draft.outcome.value is not Outcome.COMPLETED or not known:
        return False
    flown, day = draft.outcome.end - words.sentence.start, known[0][1]
    months = [d for d in days if d.value.precision is DatePrecision.MONTH and flown <= d.start <= flown + _NEAR_ITS_MONTH and d.end < day.start]
    return len(known) == 1 and bool(months) and words.language.flight_days.something_else.search(words.text, months[0].end, day.start) is not None


def _take_the_best(words: Words, draft: Draft, known: list[_Happened]) -> None:
    """Give the draft the day of its landing, else the next best; those told after what became of the flights first."""
    told_at = draft.outcome.start - words.sentence.start if draft.outcome else 0
    if (meant := _day_meant_for(words, draft, known)) is not None:
        draft.date, draft.date_kind = words.in_document(meant), DateKind.UNSTATED
        return
    draft.date_kind, day = min(known, key=lambda pair: (_PREFERENCE.index(pair[0]), pair[1].start < told_at))
    draft.date = words.in_document(day)
    if draft.date_kind is DateKind.UNSTATED and draft.origins and not draft.destinations:
        draft.date_kind = DateKind.DEPARTURE  # 'The plane roared out of Stewart Airport on Monday night'


def _day_meant_for(words: Words, draft: Draft, known: list[_Happened]) -> Found[Day] | None:
    """'Supposed to leave on Saturday, it was called off after an order on Thursday': the day for which it was meant, not that of the order."""
    if draft.outcome is None or draft.outcome.value is not Outcome.CANCELLED or len(known) < 2:
        return None
    at, days = draft.outcome.start - words.sentence.start, [day for _, day in known]
    meant = next((d for d in days if d.end <= at and words.language.flight_days.meant_for.is_between(words.text, draft.start - words.sentence.start, d.start)), None)
    later = [d.value.date for d in days if d.start > at and d.value.date]
    if meant is None or meant.value.date is None or not later:
        return None
    weeks = 1 if meant.rule == "last weekday" and meant.value.date < later[0] else 0
    return meant._replace(value=meant.value._replace(date=meant.value.date + dt.timedelta(days=7 * weeks)))


def _day_it_is_called_by(words: Words, draft: Draft, clause: Clause) -> Found[Day] | None:
    """'In a note that came on Thursday they withdrew the Friday flight': its own day; of what was called off, on or after that on which it was."""
    if draft.flights is None or draft.outcome is None or draft.outcome.value not in (Outcome.CANCELLED, Outcome.DENIED):
        return None
    days, at = [d for d in _days_from(words, words.story.day) if d.value.date], draft.flights.start - words.sentence.start
    own = next((d for d in days if clause.start <= d.start and d.end <= at and not words.text[d.end : at].strip() and words.language.flight_days.the_one_of.is_between(words.text, 0, d.start)), None)
    if own is None or own.value.date is None:
        return None
    others = [d for d in days if d is not own and draft.outcome.value is Outcome.CANCELLED]
    stopped = [d.value.date for d in others if d.value.date and (d.start < own.start or not _is_day_of_speech(words.text, d, False, words.language))]
    late = own.rule == "last weekday" and bool(stopped) and own.value.date < min(stopped)
    return own._replace(value=own.value._replace(date=own.value.date + dt.timedelta(days=7 * late)))


def _of_the_frame(words: Words, clause: Clause, known: list[_Happened]) -> list[_Happened]:
    """'It was dark on Thursday when a plane that had left on Tuesday let them out': the landing was on the day in front."""
    frame = words.language.flight_days.it_was_when.match(words.text, clause.start)
    inside = [day for _, day in known if frame and day.end <= frame.end()]
    left = [kind for kind, day in known if frame and day.start > frame.end()]
    return [(DateKind.ARRIVAL, inside[0])] if inside and left and set(left) == {DateKind.DEPARTURE} else known


def _told_before_it(words: Words, days: list[Found[Day]], refused: bool) -> dt.date | None:
    """The day from which 'a day later' counts where the sentence itself tells one before it: 'landed on Tuesday, and a second came a day later'."""
    counted = next((d for d in days if d.value.relative_to_story and words.language.flight_days.counted_on.search(words.text, d.start, d.end)), None)
    if counted is None:
        return None
    told = [d.value.date for d in days if d.value.date and d.end <= counted.start and not _is_day_of_speech(words.text, d, refused, words.language)]
    return told[-1] if told else None


def _each_on_its_day(words: Words, days: list[Found[Day]], number: int | None) -> list[Found[Day]]:
    """'Two more followed on February 15 and 16': each of two flights on a day of its own."""
    both = days[0].value.stretch if len(days) == 1 and number == 2 and not days[0].value.date else None
    joint = words.language.flight_days.two_days.search(words.text, days[0].start, days[0].end) if both is not None and both.days == 2 else None
    if both is None or joint is None:
        return days
    whole = days[0]
    return [Found(Day(both.first, DatePrecision.DAY), whole.start, joint.start(), whole.rule), Found(Day(both.last, DatePrecision.DAY), joint.end(), whole.end, whole.rule)]


def _again(words: Words, days: list[Found[Day]], number: int | None) -> Found[Day] | None:
    """The second of two days that 'and again on' joins: each has flights of its own."""
    known = [d for d in days if d.value.date]
    joined = (words.language.flight_days.and_again, *((words.language.flight_days.and_then,) if number in (None, 2) and len(known) == 2 else ()))
    pairs = (b for a, b in itertools.pairwise(known) if a.value.date != b.value.date and any(words_between.fullmatch(words.text, a.end, b.start) for words_between in joined))
    second = next(pairs, None)
    return words.in_document(second) if second else None


def _listed(words: Words, days: list[Found[Day]]) -> list[Found[Day]]:
    """'On June 3, 5 and 10': three days or more that stand side by side; none where there are others."""
    known = [d for d in days if d.value.date]
    beside = words.language.flight_days.listed
    if len({d.value.date for d in known}) < _LIST or len(known) > _LONGEST_LIST or not all(beside.fullmatch(words.text, a.end, b.start) for a, b in itertools.pairwise(known)):
        return []
    return [words.in_document(d) for d in known]


def _one_more(words: Words, days: list[Found[Day]]) -> bool:
    """'Two flights on Monday and one on Tuesday', not 'two flights, one on Monday and one on Tuesday'."""
    first, second = [d for d in days if d.value.date][:2]
    joint = words.language.flight_days.and_then.fullmatch(words.text, first.end, second.start)
    return joint is not None and bool(joint.group("one")) and not words.language.flight_days.one_on.is_between(words.text, 0, first.start)


def _moved_to(words: Words, clause: Clause) -> Found[Day] | None:
    """The day to which flights were put off: 'was postponed from Tuesday to Friday'."""
    if not words.language.flight_days.postponed.search(words.text, clause.start, clause.end):
        return None
    days = _days_from(words, words.story.day, future=True)
    inside = (d for d in days if d.value.date and d.inside(clause.start, clause.end))
    return next((d for d in inside if words.language.flight_days.moved_to.search(words.text[clause.start : d.start])), None)


def _moved_by(words: Words, clause: Clause, days: list[Found[Day]]) -> list[Found[Day]]:
    """'Expected on Wednesday, it was put off by a day': the new day, where one day was told."""
    match = words.language.flight_days.moved_by.search(words.text, clause.start, clause.end)
    told = {d.value.date for d in days if d.value.date and d.inside(clause.start, clause.end)}
    count = words.language.flight_days.moved_by_days.get((match["count"].lower(), match["unit"].lower())) if match else None
    if match is None or count is None or len(told) != 1:
        return []
    return [Found(Day(told.pop() + dt.timedelta(days=count), DatePrecision.DAY), match.start(), match.end(), "put off by so many days")]


def _is_day_of_speech(text: str, day: Found[Day], refused: bool, language: Language) -> bool:
    """'Officials confirmed on Jan. 26' is the day they spoke; but who said 'on Sunday that he would not allow' refused then."""
    if language.flight_days.since.is_between(text, 0, day.start):
        if language.flight_days.there_since.search(text[: day.start]):
            return False  # 'is back in Asuncion since Tuesday'
        return language.flight_days.when_it_flew.match(text[day.end :]) is None  # 'the first since Jan. 15, when a C-17 ...'
    if language.flight_days.ruled.match(text, day.end) or language.flight_days.of_others.is_between(text, 0, day.start):
        return True
    if not refused and _tells_on_it(text, day, language):
        return True
    if language.flight_days.under_way.search(text, 0, day.start):
        return False  # 'one more was on its way to Managua, she said on Wednesday'
    return language.flight_days.spoke.is_between(text, 0, day.start) and not (refused and language.flight_days.said_that.match_piece(text[day.end :], text))


def _tells_on_it(text: str, day: Found[Day], language: Language) -> bool:
    """'The ministry on Wednesday said', 'on Wednesday officials told reporters that a flight had left': the day they spoke."""
    says = language.flight_days
    if says.then_said.match(text, day.end) and says.speaker.search(text[max(0, day.start - _SPEAKER) : day.start]):
        return True
    return not text[: day.start].strip("On ").strip("on \t\n") and says.framed_by.match(text, day.end) is not None


def kind_of_hour(clause: str, language: Language) -> DateKind:
    """What happened at an hour that is told without its day."""
    return _kind(clause, len(clause), language)


def _kind(clause: str, at: int, language: Language) -> DateKind:
    """What happened on a day: the nearest verb before it says, else the nearest after."""
    verbs = [(m.start(), kind) for pattern, kind in ((language.flight_days.departure, DateKind.DEPARTURE), (language.flight_days.arrival, DateKind.ARRIVAL), (language.flight_days.refusal, DateKind.REFUSAL)) for m in pattern.finditer(clause)]
    before = [v for v in verbs if v[0] < at]
    if before:
        return max(before)[1]
    return min(verbs)[1] if verbs else DateKind.UNSTATED
