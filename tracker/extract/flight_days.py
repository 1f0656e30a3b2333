"""The day of the flights of a clause, and what happened on it."""

import itertools
import re

from tracker.extract.drafts import Draft
from tracker.extract.words import Words
from tracker.find.clauses import Clause
from tracker.find.days import Day, find_days
from tracker.find.found import Found
from tracker.find.sought import sought
from tracker.models import DateKind, DatePrecision, Outcome

_DEPARTURE = re.compile(r"\b(?:left|leav\w+|rose|depart(?:s|ed|ing|ure)?|took off|take off|takes off|taken off|set (?:off|out)|lifted off|flew|flown|started|take-?off|put aboard|put on (?:a|an|another|the) (?:\w+ )?(?:plane|flight|charter|jet|aircraft)|loaded|boarded|moved|sent|headed|had flown)\b", re.IGNORECASE)
_ARRIVAL = re.compile(r"\b(?:land(?:ed|s|ing)?|arriv\w+|touched down|touches down|reached|receiv\w+|accepted|c[ao]me down|came home|got off|set (?:them|him) down|stepped off|got out|gets? in|got to|came(?! (?:back|off|under|of|from the))|due (?:in|at|there|here|on|to arrive)|admitted|allowed in|drops? (?:off|in)|(?:let|set|put|drop\w*|helped) (?:\w+ ){0,3}?(?:off|out|down|ashore)|put off|will(?: now)? come\b(?! (?:back|off|under|from the))|delivered|brought|bring(?:s|ing)?|discharged|off-?loaded|unloaded|walked (?:off|down)|called at|ends? in|to end in|(?:had|has|have|to) come(?! (?:back|off|under|from the))|first to leave|returned|were home|down in|rolled to|stood (?:on|at|off|by)|(?:was|were) in [A-Z]\w+ (?:in time|by|before|at))\b", re.IGNORECASE)
_REFUSAL = re.compile(r"\b(?:refus\w+|den(?:y|ied|ies)|block\w*|withdr\w+|revok\w+|reject\w*|turn\w* away|withh\w+|pulled)\b", re.IGNORECASE)
_SPOKE = re.compile(
    r"\b(?:said|says|confirmed|announced|told\s+[\w\s]{1,25}|reported|wrote|posted|tweeted|statement|spoke|acknowledged|agreed|post|note|conference|counted|disclosed|bulletin|circulated|published|signed|agreement|deal|met|voted|ruled|asked|demanded|warned|threatened|insisted)(?:\s+(?:late|early|earlier|later|again|separately|on\s+X))?(?:,)?\s*(?:on\s+)?$", re.IGNORECASE
)
_SINCE = re.compile(r"\b(?:since|until|before|after|as\s+of|from)\s+$", re.IGNORECASE)
_HAPPENED = re.compile(r"\b(?:(?:was|were|had\s+been)\s+\w+(?:ed|en|own|ught)|landed|arrived|came|left|got\s+(?:off|out|in))\s+(?:(?!to\b|and\b|but\b)\w+\s+){0,6}on\s+$", re.IGNORECASE)
_THERE_SINCE = re.compile(r"\b(?:is|are|has\s+been|have\s+been)\s+(?:\w+\s+)?(?:back|home|here|there|down|safe|on\s+the\s+ground|in\s+[A-Z]\w+)\b[^.;]{0,50}\bsince\s+(?:[\w-]+\s+){0,6}?$", re.IGNORECASE)
_WHEN = re.compile(r",?\s+when\b", re.IGNORECASE)
_THAT = re.compile(r"(?:\s+\w+){0,6}?\s+that\b", re.IGNORECASE)
_POSTPONED = re.compile(
    r"\b(?:postponed|rescheduled|re-?programmed|put\s+(?:off|back)|pushed\s+back|moved|delayed|deferred)\b[^.;]{0,50}?\b(?:to|until|till|for)\s+(?:the\s+(?:following|next)\s+(?!day)|next\s+(?!\w+day))?", re.IGNORECASE
)
# Departure and landing on different days: the landing day if stated.
_PREFERENCE = (DateKind.ARRIVAL, DateKind.REFUSAL, DateKind.DEPARTURE, DateKind.UNSTATED)


# From here on tried only where their words stand.
_DEPARTURE, _ARRIVAL, _REFUSAL, _SPOKE, _SINCE, _THAT, _POSTPONED = sought(_DEPARTURE, _ARRIVAL, _REFUSAL, _SPOKE, _SINCE, _THAT, _POSTPONED)


def date_flight(words: Words, draft: Draft, clause: Clause, future: bool) -> None:
    """Give the draft its day; with `future`, weekdays are those to come."""
    refused = draft.outcome is not None and draft.outcome.value is Outcome.DENIED
    days = find_days(words.text, words.story.published, words.story.day, future)
    if future and any(_HAPPENED.search(words.text[: d.start]) for d in days):
        days = find_days(words.text, words.story.published, words.story.day)  # 'No charge awaits those who were returned on Monday'
    spoken = [d.value.date for d in days if d.value.date and _is_day_of_speech(words.text, d, refused)]
    if spoken and any(d.value.relative_to_story for d in days):
        days = find_days(words.text, words.story.published, spoken[0], future)  # 'came the day before, he said on Thursday'
    moved = _moved_to(words, clause)
    if moved:
        draft.moved_to = words.in_document(moved)
        days = [d for d in days if d.start != moved.start]
    days = [d for d in days if d.inside(max(clause.start, words.dateline), clause.end) and not _is_day_of_speech(words.text, d, refused)]
    draft.again = _again(words, days)
    known = [(_kind(words.text[clause.start : clause.end], d.start - clause.start), d) for d in days if d.value.date]
    flights_at = draft.flights.start - words.sentence.start if draft.flights else 0
    known = [(kind, day) for kind, day in known if day.start > flights_at] or known
    if known and any(d.value.precision is DatePrecision.MONTH and d.start < known[0][1].start for d in days) and known[0][1].value.relative_to_story:
        known = []  # 'In November they came, on the same day ...': the day is one of November's
    if known:
        told_at = draft.outcome.start - words.sentence.start if draft.outcome else 0
        draft.date_kind, day = min(known, key=lambda pair: (_PREFERENCE.index(pair[0]), pair[1].start < told_at))
        draft.date = words.in_document(day)
    else:
        draft.date = words.first(days)


_AND_AGAIN = re.compile(r",?\s+and\s+(?:(?:again|another|a\s+second|once\s+more|one\s+more|also)\s+)+(?:(?:late|early)\s+)?(?:on\s+)?(?:the\s+)?", re.IGNORECASE)


def _again(words: Words, days: list[Found[Day]]) -> Found[Day] | None:
    """The second of two days that 'and again on' joins: each has flights of its own."""
    known = [d for d in days if d.value.date]
    pairs = (b for a, b in itertools.pairwise(known) if a.value.date != b.value.date and _AND_AGAIN.fullmatch(words.text[a.end : b.start]))
    second = next(pairs, None)
    return words.in_document(second) if second else None


def _moved_to(words: Words, clause: Clause) -> Found[Day] | None:
    """The day to which flights were put off: 'was postponed from Tuesday to Friday'."""
    match = _POSTPONED.search(words.text, clause.start, clause.end)
    if not match:
        return None
    days = find_days(words.text, words.story.published, words.story.day, future=True)
    return next((d for d in days if d.value.date and d.start == match.end()), None)


def _is_day_of_speech(text: str, day: Found[Day], refused: bool) -> bool:
    """'Officials confirmed on Jan. 26' is the day they spoke; but who said 'on Sunday that he would not allow' refused then."""
    if _SINCE.search_piece(text[: day.start], text):
        if _THERE_SINCE.search(text[: day.start]):
            return False  # 'is back in Asuncion since Tuesday'
        return _WHEN.match(text[day.end :]) is None  # 'the first since Jan. 15, when a C-17 ...'
    return bool(_SPOKE.search_piece(text[: day.start], text)) and not (refused and _THAT.match_piece(text[day.end :], text))


def kind_of_hour(clause: str) -> DateKind:
    """What happened at an hour that is told without its day."""
    return _kind(clause, len(clause))


def _kind(clause: str, at: int) -> DateKind:
    """What happened on a day: the nearest verb before it says, else the nearest after."""
    verbs = [(m.start(), kind) for pattern, kind in ((_DEPARTURE, DateKind.DEPARTURE), (_ARRIVAL, DateKind.ARRIVAL), (_REFUSAL, DateKind.REFUSAL)) for m in pattern.finditer(clause)]
    before = [v for v in verbs if v[0] < at]
    if before:
        return max(before)[1]
    return min(verbs)[1] if verbs else DateKind.UNSTATED
