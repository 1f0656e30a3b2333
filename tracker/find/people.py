"""Counts of the people on board: 'about 80 migrants each', 'over 150 people', 'between 70 and 80 Ecuadoreans'."""

import re
from functools import lru_cache
from typing import NamedTuple

from tracker.find.branching import compiled
from tracker.find.english import ENGLISH
from tracker.find.found import Found, spaced
from tracker.find.language import Language
from tracker.find.numbers import parse_number
from tracker.find.people_from import with_those_from
from tracker.find.sought import by_first_letter
from tracker.models import Qualifier, Scope

COUNT_OF_ALL = "count of all on board"  # the rule for a number that words for all on board are said to be
COUNT_OF_ARRIVALS = "count of arrivals"  # the rule for a number that came or went; up to a dozen they may be flights
COUNT_OF_THOSE = "count of those told before"  # the rule for a bare number with an article: 'each of the 80'
COUNT_OF_ONE = "count of one of several flights"  # the rule for those on 'the first of them'
COUNT_OF_SOME = "count of some on board"  # the rule for those of a flight of whom something is told apart
_SUM = "sum over sexes and ages"
_MOST_FLIGHTS = 12


class People(NamedTuple):
    """A count of people as printed, with its hedge and its scope where the words give one."""

    number: int
    upper: int | None
    qualifier: Qualifier
    scope: Scope | None
    noun: str  # 'migrants'; empty where the count stands alone ('110 more', '80 on board')


class _Count(NamedTuple):
    """A number with the words around it that may make it a count of people; offsets in the text."""

    start: int
    end: int
    low: str
    high: str
    hedge: str
    odd: str
    each: bool
    noun: str
    joint: bool = False  # two numbers joined by 'and'


def find_people(text: str, peoples: str = "", language: Language = ENGLISH) -> list[Found[People]]:
    """Counts of people, in order; `peoples` is an alternation of names of peoples (Guatemalans|Indians ...).

    >>> [(f.value.number, f.value.qualifier.value, f.value.scope) for f in find_people("each carrying around 80 migrants")]
    [(80, 'about', <Scope.EACH: 'each'>)]
    """
    found: list[Found[People]] = []
    end = 0
    for number in language.people.numbers.finditer(text):
        if number.start() < end or _is_year_or_model(text, number, language) or _is_day_of_month(text, number, peoples, language):
            continue
        if whole := _by_sex(text, number.start(), language):
            found.append(whole)
            end = whole.end
            continue
        counted, rule = _counted(text, number, peoples, language)
        people = _people(text, counted, rule, language) if counted else None
        if counted and people:
            start = counted.start - len(_listed_before(text[: counted.start], language) if counted.joint else "")
            while found and found[-1].end > start:
                found.pop()  # 'with 70, 80 and 90 people': the first of those that are added up
            found.append(Found(people, start, counted.end, rule))
            end = counted.end
    return found


def _is_day_of_month(text: str, number: re.Match[str], peoples: str, language: Language) -> bool:
    """'On May 17 and 18, with 90 and 80': a day, and the second of two; but 'on May 17 and 29 people were on board' counts people."""
    before = text[: number.start()][-_BEFORE:]
    if number.group().isdigit() and language.people.on_a_month.search(before):
        return True
    return language.people.day_before.search(before) is not None and _noun_after(peoples, language).match(text, number.end()) is None


def _by_sex(text: str, at: int, language: Language) -> Found[People] | None:
    """'Seventy-one were men and nine were women': all on board, by their sexes."""
    match = language.people.by_sex.match(text, at)
    some, rest = (parse_number(match.group(group), language) for group in ("some", "rest")) if match else (None, None)
    if match is None or some is None or rest is None:
        return None
    return Found(People(some + rest, None, Qualifier.EXACT, Scope.TOTAL, "sum"), match.start(), match.end(), COUNT_OF_ALL)


def _is_year_or_model(text: str, number: re.Match[str], language: Language) -> bool:
    """'SUVA, 3 October 2025 - Nineteen Fijians', 'the 737, a charter': a year and an aircraft are never people."""
    match = language.people.year_or_model.match(text, number.start())
    if match is None or match.end() != number.end():
        return False
    return len(match.group()) == 4 or language.people.model_before.search(text[: number.start()][-_BEFORE:]) is not None


def with_sums(text: str, found: list[Found[People]], language: Language = ENGLISH) -> list[Found[People]]:
    """'64 men and 16 women' are 80 people: counts by sex or age that stand side by side are added up."""
    summed: list[Found[People]] = []
    for count in (c for c in found if not any(c is not o and o.start <= c.start and c.end < o.end for o in found)):
        before = summed[-1] if summed else None
        beside = before is not None and language.people.joined.fullmatch(text[before.end : count.start])
        if before and beside and {before.value.noun.lower(), count.value.noun.lower()} <= language.people.sexes_and_ages | {"", "sum"} and count.value.noun and before.value.noun:
            people = before.value._replace(number=before.value.number + count.value.number, scope=Scope.TOTAL, noun="sum")
            summed[-1] = Found(people, before.start, count.end, _SUM)
        else:
            summed.append(count)
    whole = [count for at, count in enumerate(summed) if not (at and count.rule == _SUM and count.value.number == summed[at - 1].value.number)]  # '98 people, 85 men and 13 women'
    return [_with_one_more(text, count, language) for told in whole if (count := with_those_from(text, told, language))]


def those_who_came(text: str, found: list[Found[People]], language: Language = ENGLISH) -> list[Found[People]]:
    """'Of the 120 who boarded, 118 got off', 'two of the 64 stayed, so 62 came': where some came, those who were to come or set out are not the count."""
    found = _of_this_time(text, found, language)
    if any(_says_who_some_are(text, count, language) for count in found):
        return found
    counted = [_as_many_of_them(text, count, language) for count in found]
    came = [count for count in counted if not _is_expected(text, count, language)]
    told_anew = [count.value.number for count in came if count.rule != COUNT_OF_THOSE]
    return [count for count in came if count.rule != COUNT_OF_THOSE or 2 * max(told_anew, default=0) < count.value.number] or found


def _of_this_time(text: str, found: list[Found[People]], language: Language) -> list[Found[People]]:
    """'A new group came yesterday, days after it was told that nine were sent last month': without the counts of the time before."""
    before = language.people.of_a_time_before.search(text) if found else None
    return [count for count in found if not before.start() <= count.start < before.end()] if before else found


def _as_many_of_them(text: str, count: Found[People], language: Language) -> Found[People]:
    """'ICE flew 77 of the 78 detainees to Honduras': as many as were flown, not all there were."""
    some = language.people.some_of_all.search(text[: count.start][-_ALL_BEFORE:])
    number = parse_number(some.group("some"), language) if some else None
    if some is None or number is None or not _FEWEST < number < count.value.number:
        return count
    return Found(count.value._replace(number=number, upper=None), count.start, count.end, "some of all who were held")


def _says_who_some_are(text: str, count: Found[People], language: Language) -> bool:
    """'48 are to be on the flight, 37 of them Cameroonian': who they are, and not how many came."""
    return count.value.noun.lower() == "of them" and language.people.who_some_are.match(text, count.end) is not None


def _is_expected(text: str, count: Found[People], language: Language) -> bool:
    words = language.people
    return words.only_expected.match_piece(text[count.end :], text) is not None or words.expected_before.is_between(text, 0, count.start)


def _with_one_more(text: str, count: Found[People], language: Language) -> Found[People]:
    """'84 men, 19 women and a minor', 'two women and 78 men': those too few to be counted by themselves."""
    if _are_the_others(text, count, language):
        return Found(count.value._replace(number=count.value.number + 1, noun="sum"), count.start, count.end, "one person and the others")
    if count.value.noun.lower() not in language.people.sexes_and_ages | {"sum"}:
        return count
    after, before = language.people.one_more.match(text, count.end), language.people.one_before.search(text[: count.start])
    if after is None and before is None:
        return count
    more = (2 if after.group("with") or after.group("two") else 1) if after else 0
    more += (2 if before.group("two") else 1) if before else 0
    start, end = before.start() if before else count.start, after.end() if after else count.end
    return Found(count.value._replace(number=count.value.number + more, scope=Scope.TOTAL, noun="sum"), start, end, _SUM)


def _are_the_others(text: str, count: Found[People], language: Language) -> bool:
    """'She landed in Delhi with 60 other Indians', 'along with 91 others, he was put on a plane': all on board but one."""
    words = language.people
    if not words.others.search(text, count.start, count.end) or count.value.scope is not None:
        return False
    return words.with_others.is_between(text, 0, count.start) or words.alone.match_piece(text[count.end :], text) is not None


@lru_cache(8)
def _noun_after(peoples: str, language: Language) -> re.Pattern[str]:
    return compiled(spaced(language.people.noun_after).replace("PEOPLES", by_first_letter(peoples.replace("\\ ", r"\s+")) or "(?!)"), re.IGNORECASE)


def _counted(text: str, number: re.Match[str], peoples: str, language: Language) -> tuple[_Count | None, str]:
    """The number with its hedge and what follows it, and the rule that took it for a count of people."""
    before = text[max(0, number.start() - _BEFORE) : number.start()]
    hedge = language.people.hedge_before.search(before) if language.people.hedge_ends.intersection(before.lower().split()[-1:]) else None
    end = _past_its_gloss(text, number, language)
    hedged_at = number.start() - (len(before) - hedge.start("hedge")) if hedge and hedge.group("hedge") else number.start()
    for pattern, rule, opener in (
        (_noun_after(peoples, language), "count and noun", None),
        (language.people.board_after, "count on board", None),
        (language.people.group_after, COUNT_OF_ALL, language.people.told_before),
        (language.people.those_after, COUNT_OF_THOSE, language.people.those_before),
        (language.people.bare_after, "count after a verb", language.people.verb_before),
        (language.people.arrived_after, COUNT_OF_ARRIVALS, language.people.arrived_before),
        (language.people.rest_after, "count of the rest", language.people.rest_before),
        (language.people.group_after, COUNT_OF_ALL, language.people.group_before),
    ):
        after = pattern.match(text, end)
        opening = text[max(0, hedged_at - _ALL_BEFORE) : hedged_at] if after else ""
        if after and (opener is None or opener.search(opening)):
            words = (number.group(), after.group("high") or "", " ".join((hedge.group("hedge") or "").lower().split()) if hedge else "", (after.group("odd") or "").strip())
            return _Count(hedged_at, after.end(), *words, bool((after.group("each") or "").strip()), after.group("noun") or "", bool(after.group("high")) and text[end : after.start("high")].strip().lower() == language.people.each_its_own), _of_whom(text, opening, after, rule, language)
    return None, ""


def _past_its_gloss(text: str, number: re.Match[str], language: Language) -> int:
    """Where 'nine (9)' and '104 (one hundred and four)' end: a number that is said twice."""
    gloss = language.people.gloss.match(text, number.end())
    again = gloss is not None and parse_number(gloss.group("number"), language) == parse_number(number.group(), language)
    return gloss.end() if gloss and again else number.end()


def _of_whom(text: str, opening: str, after: re.Match[str], rule: str, language: Language) -> str:
    """The rule of a count, or the one that says of all or of some on board."""
    if language.people.group_before.search(opening):
        return COUNT_OF_ALL
    if language.people.one_of_them_with.search(opening):
        return COUNT_OF_ONE
    return COUNT_OF_SOME if language.people.of_some.match(text, after.start()) else rule


_YEAR = re.compile(r"(?:19|20)\d\d")
_FEWEST = 4  # people who are counted as those on board, where they are some of all
_BEFORE, _ALL_BEFORE, _EACH_BEFORE = 40, 60, 120  # characters that the words before a number may take; those for all on board, and 'each plane'


def _people(text: str, count: _Count, rule: str, language: Language) -> People | None:
    before, after = text[max(0, count.start - _BEFORE) : count.start], text[count.end : count.end + 60]
    if language.people.other_after.match_piece(after, text) or _is_of_others(text, count, language) or (not count.noun and _is_year_or_measure(count.low, after, language)):
        return None
    number, upper = parse_number(count.low, language), parse_number(count.high, language)
    if number is not None and language.people.of_a_hundred.search(text, 0, count.start):
        number += 100  # 'the hundred and nineteen Asians'
    if number is None or number < _least(count.noun, rule, language):
        return None
    if upper is not None and count.joint and not language.people.between.search(before):  # 'carried 79 and 80 deportees': one count for each plane
        return People(number + upper + _sum_of(_listed_before(text[: count.start], language), language), None, Qualifier.EXACT, Scope.TOTAL, count.noun)
    if upper is not None and upper < number:
        upper = None
    return People(number, upper, _qualifier(count, upper, text, language), _scope(count, after, text, language), count.noun)


def _is_of_others(text: str, count: _Count, language: Language) -> bool:
    """'60 seats', 'among whom 13 children'; but 'she is there, along with 92 others', '118 Uzbeks, along with six Kazakhs' count those on board."""
    if not language.people.other_before.is_between(text, max(0, count.start - _BEFORE), count.start):
        return False
    beside_a_people = count.noun[:1].isupper() and language.people.along_with_a_people.search(text[max(0, count.start - _BEFORE) : count.start]) is not None
    return not beside_a_people and not (language.people.others.search(text, count.start, count.end) and language.people.with_others.is_between(text, 0, count.start))


def _listed_before(text: str, language: Language) -> str:
    """The counts that go on with the two after them: '92, ' before '88 and 101 people'; the day of a month is none."""
    listed = language.people.listed_before.search(text[-_ALL_BEFORE:])
    if listed is None or not language.people.arrived_before.search(text[-_ALL_BEFORE:][: listed.start()]):
        return ""
    return listed.group()


def _sum_of(listed: str, language: Language) -> int:
    return sum(parse_number(number, language) or 0 for number in re.split(r",\s+", listed) if number)


def _least(noun: str, rule: str, language: Language) -> int:
    """Words like 'two of them' or 'the three' rarely count passengers: a bare count starts at 5, 'three others' likewise."""
    if rule == COUNT_OF_ARRIVALS:
        return _MOST_FLIGHTS + 1
    return 5 if (rule != COUNT_OF_ALL and not noun) or noun.lower() in language.people.few else 3


def _is_year_or_measure(number: str, after: str, language: Language) -> bool:
    return bool(_YEAR.fullmatch(number)) or bool(language.people.measure.match(after))


def _qualifier(count: _Count, upper: int | None, text: str, language: Language) -> Qualifier:
    if upper is not None:
        return Qualifier.AT_LEAST
    if count.hedge:
        return language.people.hedge_of[count.hedge]
    if count.odd in language.people.or_more:
        return Qualifier.AT_LEAST
    if count.odd in language.people.or_fewer:
        return Qualifier.AT_MOST
    return Qualifier.ABOUT if count.odd else _hedged_after(text, count.end, language)


def _hedged_after(text: str, end: int, language: Language) -> Qualifier:
    """'90 Guatemalans or so', '90 people at most': the hedge after the noun."""
    hedge = language.people.hedge_after.match(text, end)
    if hedge is None:
        return Qualifier.EXACT
    return Qualifier.AT_LEAST if hedge.group("least") else Qualifier.AT_MOST if hedge.group("most") else Qualifier.ABOUT


def _scope(count: _Count, after: str, text: str, language: Language) -> Scope | None:
    left = max(0, count.start - _EACH_BEFORE)
    if count.each or language.people.each_after.match_piece(after, text) or language.people.each_before.is_between(text, left, count.start):
        return Scope.EACH
    if language.people.total_after.match_piece(after, text) or language.people.total_before.is_between(text, left, count.start):
        return Scope.TOTAL
    return None
