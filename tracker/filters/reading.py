"""Words of URLs and of the command line, read as a choice; what means nothing is told, with what to write instead."""

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

import pandas as pd

from tracker.filters.matching import CHOICES, NOT_REPORTED, NOT_REPORTED_CODE, merged_ids
from tracker.filters.nearest import did_you_mean
from tracker.filters.options import CODES, counts, unknown
from tracker.filters.said import Said, as_written, parts_of
from tracker.models import Outcome
from tracker.reference import standard_gazetteer

Params = Mapping[str, str | Sequence[str]]

# What people write for an outcome, beside its code and its label.
ALSO_SAID: dict[str, dict[str, str]] = {
    "outcome": {"flown": "completed", "announced": "planned", "canceled": "cancelled", "called off": "cancelled"},
}
# What people may mean an outcome by, which is not precise enough to be taken for it: it is only asked about.
NEARLY_SAID: dict[str, dict[str, str]] = {"outcome": {"deny": "denied", "denial": "denied", "rejected": "denied", "blocked": "denied", "arrived": "completed", "landed": "completed", "diverted": "turned_back", "scheduled": "planned"}}
# A word for several outcomes, as the totals have it: a flight denied and one turned back were both refused.
REFUSED_WORDS = "Refused: denied and turned back"
"""The same as the page's list of outcomes has it; an address that was written by a click on it holds these words."""
_BOTH = (Outcome.DENIED.value, Outcome.TURNED_BACK.value)
ALSO_FOR_SEVERAL: dict[str, dict[str, tuple[str, ...]]] = {"outcome": {"refused": _BOTH, REFUSED_WORDS.casefold(): _BOTH}}

# What one of many words that can be chosen is asked for with: a page lists them in the filter itself.
_CHOOSE = "choose "
# Characters of all the words that are sought: about thirty words.
MOST_WORDS = 200


class Misread(NamedTuple):
    """A value that means nothing: of which filter, what is wrong, what to write instead."""

    filter: str
    what: str
    do: str

    def notice(self) -> str:
        """Say it in a sentence, with what to write instead; the page's own list says what there is to choose from."""
        instead = "" if self.do.startswith(_CHOOSE) else f" ({self.do})"
        return f"Ignored: {self.filter} {self.what}{instead}."


class _NotOne(ValueError):
    """What is wrong with a value, and what to write instead."""

    def __init__(self, value: str, what: str, do: str) -> None:
        super().__init__(f"{value[:60]!r} {what}", do)


def read(params: Params, table: pd.DataFrame | None, said: Said | None = None, *, in_labels: bool = False) -> tuple[dict[str, Any], list[Misread]]:
    """Read the values of filters, and tell those that mean nothing, with codes (or, `in_labels`, with the words of pages) to choose from.

    Names that are no filter's are left to others. Words are sought in what reports have `said`.
    """
    chosen: dict[str, Any] = {}
    wrong: list[Misread] = []
    for name, given in params.items():
        values = [value.strip() for value in ([given] if isinstance(given, str) else given)]
        if name in CHOICES or name == "event":
            there = [value for value in values if value]
            chosen[name], misread = _events(there, table) if name == "event" else _choose(name, there, table, in_labels)
            wrong += misread
        else:
            try:
                chosen |= _alone(name, values, said)
            except _NotOne as error:
                wrong.append(Misread(name, *error.args))
    return chosen, wrong


def _alone(name: str, values: Sequence[str], said: Said | None) -> dict[str, Any]:
    """Read the values of a filter that are read as one: days, a number, yes or no, words; nothing of a name that is no filter's."""
    if name == "words":
        return _words(values, said)
    return _READERS[name](values) if name in _READERS else {}


def _choose(name: str, values: Sequence[str], table: pd.DataFrame | None, in_labels: bool) -> tuple[tuple[str, ...], list[Misread]]:
    known = _known_words(name, table)
    several = ALSO_FOR_SEVERAL.get(name, {})
    values = [one for value in values for one in several.get(value.casefold(), (value,))]
    if not known:
        return tuple(dict.fromkeys(values)), []
    # What is in the world and not in the table is a choice, too: of no event, which is then what is shown.
    words = {value: known.get(value.casefold()) or _words_of_the_world(name).get(value.casefold()) for value in values}
    choices = [_label(name, word) if in_labels else word for word in dict.fromkeys(known.values())]
    wrong = [_no_such(name, value, choices) for value, word in words.items() if word is None]
    return tuple(dict.fromkeys(word for word in words.values() if word)), wrong


def _known_words(name: str, table: pd.DataFrame | None) -> dict[str, str]:
    """Give every way to write a word of a filter (case-folded), with the word itself; empty: any word will do."""
    known = {spelling.casefold(): code.value for code in CODES.get(name, ()) for spelling in (code.value, code.label)}
    known |= ALSO_SAID.get(name, {})
    if table is not None and not known:
        known = {word.casefold(): word for word in counts(name, table[CHOICES[name]])}
    if table is not None and name == "destination":
        pairs = table[["destination", "destination_name"]].dropna().itertuples(index=False)
        known |= {code.casefold(): country for code, country in pairs}
    if known and name != "outcome":
        known |= {NOT_REPORTED.casefold(): unknown(name), NOT_REPORTED_CODE: unknown(name)}
    return known


@cache
def _words_of_the_world(name: str) -> dict[str, str]:
    """Give every way to write a country, an area or a model that the tracker knows (case-folded), with the word of the filter."""
    world = standard_gazetteer()
    if name == "destination":
        return {spelling.casefold(): one.name for one in world.countries for spelling in (one.alpha3, one.name)}
    words = {"origin": (place.area or place.name for place in world.places), "aircraft": world.aircraft_by_model}.get(name, ())
    return {word.casefold(): word for word in words}


def _label(name: str, word: str) -> str:
    """Say a code as pages do; any other word stays as it is."""
    if word == NOT_REPORTED_CODE:
        return NOT_REPORTED
    return next((code.label for code in CODES.get(name, ()) if code.value == word), word)


def _no_such(name: str, value: str, words: list[str]) -> Misread:
    one_of = f"one of {', '.join(words)}"
    what = f"is not {one_of}" if name in CODES else "is of no event in the table"
    choose = f"{_CHOOSE}one of them" if name in CODES else f"{_CHOOSE}{one_of}"
    return Misread(name, f"{value[:60]!r} {what}", did_you_mean(value, _spellings(name, words)) or choose)


def _spellings(name: str, words: Sequence[str]) -> dict[str, str]:
    """Give each word that can be chosen, and what else people write for it, with what to write."""
    codes = CODES.get(name, ())
    by_code = dict(zip((code.value for code in codes), words, strict=False))
    by_label = {code.label: by_code[code.value] for code in codes}
    also = {said: by_code[code] for said, code in (ALSO_SAID.get(name, {}) | NEARLY_SAID.get(name, {})).items()}
    several = {said: said for said in ALSO_FOR_SEVERAL.get(name, {}) if " " not in said}
    return {word: word for word in words} | by_code | by_label | also | several


def _days(values: Sequence[str]) -> dict[str, Any]:
    """Read one day, or a first and a last; an empty one leaves its end open."""
    first, *ends = [_day(value) for value in values] or [None]
    last, *more = ends or [first]
    if more or (first and last and first > last):
        raise _NotOne(" to ".join(values), "is not a first and a last day", "write them like 2025-01-23 2025-01-28")
    return {"date_from": first, "date_to": last}


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        raise _NotOne(text, "is not a day", "write it like 2025-01-23") from None


def _only(values: Sequence[str]) -> str:
    """Give the one value of a filter that takes one."""
    if len(values) > 1:
        raise _NotOne(" ".join(values), "is more than one value", "write one")
    return "".join(values)


def _sources(values: Sequence[str]) -> dict[str, Any]:
    text = _only(values)
    if not re.fullmatch("[1-9][0-9]{0,2}", text):
        raise _NotOne(text, "is not a number from 1 to 999", "write one like 2")
    return {"sources": int(text)}


def _planned(values: Sequence[str]) -> dict[str, Any]:
    text = _only(values).casefold()
    if text not in _YES_NO:
        raise _NotOne(text, "is neither true nor false", "write true or false")
    return {"planned": _YES_NO[text]}


def _words(values: Sequence[str], said: Said | None) -> dict[str, Any]:
    """Look up words in what reports have said; none is no choice.

    Raises:
        LookupError: there is nothing to look them up in.

    """
    text = " ".join(values).strip()
    if len(text) > MOST_WORDS:
        raise _NotOne(text, f"is longer than {MOST_WORDS} characters", "write fewer words")
    if any(not sign.isprintable() and unicodedata.category(sign) != "Zs" for sign in text):
        raise _NotOne(text, "has a control character or another unseen one in it", "write the words alone")
    if text and not parts_of(as_written(text)):
        raise _NotOne(text, "has no letter and no digit", "write one word or more")
    if text and said is None:
        raise LookupError("words are sought in what the reports say: read them with `said_in`")
    return {"words": said.find(as_written(text)) if text and said else None}


def _events(values: Sequence[str], table: pd.DataFrame | None) -> tuple[tuple[str, ...], list[Misread]]:
    """Read ids of events, in any case; one that was merged into another leads there. Without a table every id will do."""
    asked = {value: value.upper() for value in values}
    if table is None:
        return tuple(dict.fromkeys(asked.values())), []
    there = set(table.loc[table["event_id"].isin(set(asked.values())), "event_id"])
    known = merged_ids(table) | {id_: id_ for id_ in there}
    wrong = [Misread("event", f"{value[:60]!r} is no event of the table", "ids look like E00001 and are never reused") for value, id_ in asked.items() if id_ not in known]
    return tuple(dict.fromkeys(known[id_] for id_ in asked.values() if id_ in known)), wrong


_YES_NO = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_READERS = {"days": _days, "sources": _sources, "planned": _planned}
