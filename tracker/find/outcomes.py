"""What became of the flights: completed, denied, turned_back, cancelled, planned; with why, where the words say it."""

import itertools

from tracker.find.english import ENGLISH
from tracker.find.found import Found
from tracker.find.language import Language
from tracker.find.sought import those_possible
from tracker.models import STOPPED, Outcome


def find_outcomes(text: str, start: int = 0, end: int | None = None, language: Language = ENGLISH) -> list[Found[Outcome]]:
    """Cues for an outcome between the offsets, best first: refusal, then calling off, turning back, plans, flights flown.

    >>> find_outcomes("a jet bound for Mexico never took off after authorities blocked the move")[0].value.value
    'denied'
    """
    found: list[Found[Outcome]] = []
    rank_of = language.outcomes.rank_of
    cues = [cue for cue in language.outcomes.cues.finditer(text, start, end) if not _is_denial_of_it(text, cue, language)]
    if not any(cue.value in STOPPED for cue in cues):
        cues = sorted([*_around_a_day(text, start, end, language), *cues], key=lambda cue: rank_of[cue.rule])
    for _, rank in itertools.groupby(cues, key=lambda cue: rank_of[cue.rule]):
        found += sorted((f for f in rank if not any(g.start <= f.start and f.end <= g.end for g in found)), key=lambda f: f.start)
    return found


def _around_a_day(text: str, start: int, end: int | None, language: Language) -> list[Found[Outcome]]:
    """Cues that a day parts: 'balked on Tuesday at', 'failed on Tuesday to win'."""
    day = language.outcomes.day_between.search(text, start, end)
    if day is None:
        return []
    without, left, right = text[: day.start()] + text[day.end() :], day.start(), day.end()
    parted = (cue for cue in language.outcomes.cues.finditer(without, start) if cue.start < left < cue.end and not _is_denial_of_it(without, cue, language))
    return [Found(cue.value, cue.start, cue.end + right - left, cue.rule) for cue in parted if end is None or cue.end + right - left <= end]


_BEFORE = 160  # characters looked at before a cue


def _is_denial_of_it(text: str, found: Found[Outcome], language: Language) -> bool:
    """'Never denied', 'if Colombia refuses', 'a judge declined to halt': the cue does not say that it happened."""
    left, words = max(0, found.start - _BEFORE), language.outcomes
    if found.value is Outcome.TURNED_BACK and words.compelled.is_between(text, left, found.start):
        return False  # 'a leak forced the plane to turn back'
    sends_others = found.value is Outcome.COMPLETED and words.of_others.match(text, found.end) is not None
    if words.found_false.match(text, found.end):
        return True
    of_its_own = (sends_others and words.officials_journey) or (words.stopped_one.match(text, found.start) is not None and words.since_then)
    if any(one.is_between(text, left, found.start) for one in those_possible(text, words.unsaid_before[found.value]) if one is not of_its_own):
        return True
    return _says_something_else(text, found, language)


def _says_something_else(text: str, found: Found[Outcome], language: Language) -> bool:
    """By its own words or those after it: 'will continue every week', 'turned back by van', 'refused to comment', 'declined to halt'."""
    words = language.outcomes
    if found.value in (Outcome.CANCELLED, Outcome.COMPLETED) and words.of_other_things.match(text, found.start):
        return True
    if found.value is Outcome.PLANNED:
        hangs_on_something = words.would.match(text, found.start) and words.conditional.is_between(text, 0, found.start)
        return bool(hangs_on_something or words.goes_on.match(text, found.end))  # 'if they asked, Quito would take them'
    if found.value is Outcome.COMPLETED and words.in_general.match(text, found.start):
        return words.those_who.is_between(text, max(0, found.start - _BEFORE), found.start)  # 'for those who come back on the planes'
    if found.value is Outcome.TURNED_BACK:
        return bool(words.by_road.match(text, found.end))
    if found.value is Outcome.DENIED:
        theirs = words.has_no_will.match(text, found.start) and words.by_the_sender.is_between(text, max(0, found.start - _BEFORE), found.start)
        return bool(theirs or words.not_a_landing.match(text, found.start))
    return found.value is Outcome.CANCELLED and bool(words.court_declined.search(text, found.start, found.end))


def find_reason(text: str, language: Language = ENGLISH) -> Found[str] | None:
    """Why flights were refused or called off, in the words of the text.

    >>> find_reason("It was called off because of bad weather.").value
    'bad weather'
    """
    match = language.outcomes.reason.search(text) or language.outcomes.reason_clause.search(text)
    return Found(match.group("why").strip(), match.start("why"), match.start("why") + len(match.group("why").strip()), "reason words") if match else None
