"""Live pages, whose lines begin with an hour: those that run backwards are read from their end, so that what happened first is told first."""

import itertools
import re
from collections.abc import Iterator

from tracker.find.sentences import Sentence

# So many lines that begin with an hour make a live page.
_STAMPS = 2
_DIGITS = re.compile(r"\d+")
_NOON = 12


def is_live(sentences: list[Sentence]) -> bool:
    """Whether the lines of a page begin with an hour."""
    return len(list(itertools.islice(_stamped(sentences), _STAMPS))) == _STAMPS


def in_order_of_time(sentences: list[Sentence]) -> list[Sentence]:
    """The sentences of a document; those of a live page with its last hour at the top from the first hour on."""
    stamped = list(_stamped(sentences))
    hours = [_minutes(sentences[at]) for at in stamped]
    if len(stamped) < _STAMPS or hours[0] == hours[-1] or any(a < b for a, b in itertools.pairwise(hours)):
        return sentences
    end = _end_of_the_last(sentences, stamped[-1])
    parts = [sentences[a:b] for a, b in itertools.pairwise([*stamped, end])]
    return [*sentences[: stamped[0]], *(sentence for part in reversed(parts) for sentence in part), *sentences[end:]]


def _stamped(sentences: list[Sentence]) -> Iterator[int]:
    return (at for at, sentence in enumerate(sentences) if sentence.language.flight_days.time_stamp.match(sentence.text))


def _minutes(sentence: Sentence) -> int:
    """The hour at which a line begins, in minutes after midnight."""
    stamp = sentence.language.flight_days.time_stamp.match(sentence.text)
    words = stamp.group().lower() if stamp else ""
    hour, minute = (int(digits) for digits in _DIGITS.findall(words)[:2])
    half = "p" in words and hour < _NOON, "a" in words and hour == _NOON
    return (hour + (_NOON if half[0] else -_NOON if half[1] else 0)) * 60 + minute


def _end_of_the_last(sentences: list[Sentence], at: int) -> int:
    """Where the last of the stamped lines ends: with its paragraph, or with the next where the hour stands alone."""
    alone = sentences[at].headline
    last = sentences[at].paragraph + alone
    return next((i for i in range(at + 1, len(sentences)) if sentences[i].paragraph > last), len(sentences))
