"""What a data address asks for: the table, the format, and the events to choose by the words of the page's own address."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from tracker.filters import CHOICES, PARAMETERS, Filters
from tracker.models import BadInput, Problem
from tracker.project import PUBLISHED
from tracker.typed_csv import did_you_mean
from tracker.views.data import Tables
from tracker.web.offered import Offered
from tracker.web.refused import Refused
from tracker.web.taken import MEANINGS, Part, read_part, read_words, repeated

EVENT = "event"
"""The parameter that chooses events by id; a page has another use for it."""
OPEN_ENDED = "days"
"""The parameter of which one value may be empty: a first day without a last, or a last without a first."""
VERSION = "version"
"""The parameter by which a link names the version of the table that it was made on."""
SEVERAL = (*CHOICES, OPEN_ENDED, EVENT)
"""The parameters that may be repeated."""


def read_name(name: str, tables: Mapping[str, Offered], published: Collection[str] = ()) -> tuple[Offered, str]:
    """Read the last part of an address: a table and a format, none for the bare name of a table; `published` names the files that have addresses of their own.

    Raises Refused.
    """
    bare, _, kind = name.removesuffix("/").partition(".")
    table = tables.get(bare)
    if table is None and name in published:
        raise Refused(404, f"{name} is no table; it is at /api/published/{name}")
    if table is None:
        raise Refused(404, f"there is no table {bare[:60]!r}; {did_you_mean(bare, tables) or 'there are ' + ', '.join(tables)}")
    if kind not in ("", *table.kinds):
        raise Refused(404, f"there is no {name[:60]}; there are {', '.join(f'{bare}.{one}' for one in table.kinds)}")
    return table, kind


class Asked(NamedTuple):
    """What an address asks for of a table: the choice of events, the words of its own columns, and which part of the rows."""

    filters: Filters
    words: Mapping[str, Sequence[str]]
    part: Part


def read_asked(params: Mapping[str, Sequence[str]], table: Offered, kind: str, tables: Tables) -> Asked:
    """Read all parameters of an address of a table. Raises Refused with the first that means nothing, or asks for another version."""
    known = tuple(PARAMETERS) if table.of_events else ()
    filters = read_choice(params, tables, known, (*table.chosen_by, *MEANINGS))
    part = read_part(params, table, kind)
    own = {name: words for name, words in params.items() if name in table.chosen_by and name not in known}
    return Asked(filters, read_words(own, table, table.all_rows(tables, Filters()), tables.events["event_id"]) if own else {}, part)


def check_names(params: Mapping[str, Sequence[str]], known: Sequence[str]) -> None:
    """Refuse a parameter that is not `known`, and one without a value."""
    unknown = next((name for name in params if name not in (*known, VERSION)), None)
    if unknown is not None:
        hint = did_you_mean(unknown, known) or f"there are {', '.join((*known, VERSION))}"
        raise Refused(400, f"{unknown[:60]!r} is not a parameter; {hint}")
    empty = next((name for name, words in params.items() if not (any if name == OPEN_ENDED else all)(word.strip() for word in words)), None)
    if empty:
        wanted = f"leave this {empty} out" if any(word.strip() for word in params[empty]) else f"leave {empty} out to choose all"
        raise Refused(400, f"{empty}: it has no value; write one, or {wanted}")


def check_version(params: Mapping[str, Sequence[str]], tables: Tables) -> None:
    """Refuse to give the table of today for that of another version, and say where that one is to be had."""
    for asked in params.get(VERSION, ()):
        if asked != tables.version:
            known = asked in set(tables.changes["version"])
            how = f", or get that one out of the git history of {PUBLISHED}, in a clone of the project: python -m tracker export --version {asked}" if known else "; changes.csv knows of no such version"
            raise Refused(409, f"the table is of version {tables.version or 'unknown'} now, and not {asked[:60]!r}; leave out {VERSION} to get it as it is{how}")


def read_choice(params: Mapping[str, Sequence[str]], tables: Tables, known: Sequence[str] = tuple(PARAMETERS), others: Sequence[str] = ()) -> Filters:
    """Read the `known` parameters of an address as a choice of events; `others` may stand there too. Raises Refused with what means nothing, or asks for another version."""
    check_names(params, (*known, *(name for name in others if name not in known)))
    check_version(params, tables)
    try:
        return Filters.from_words({name: words for name, words in params.items() if name in known}, tables.events, tables.said, before="")
    except BadInput as bad:
        raise Refused(400, " ".join(_said(problem, params) for problem in bad.problems)) from None


def _said(problem: Problem, params: Mapping[str, Sequence[str]]) -> str:
    """Say what is wrong with a parameter: of words with a comma between them that each needs the parameter anew."""
    joined = next((said for word in params[problem.file] if repr(word.strip()[:60]) in problem.what and (said := repeated(problem.file, word.strip()))), "")
    return joined if joined and problem.file in SEVERAL else str(problem)
