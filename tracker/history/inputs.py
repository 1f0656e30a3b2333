"""Which inputs of a build may have brought a change that no report and no decision explains, in plain words."""

from collections.abc import Iterable, Iterator
from pathlib import PurePath

RULES = "rules"
NOT_OF_EVENTS = ("tallies", "searched")
"""Typed tables of which nothing enters an event: they explain no change of one."""


def input_words(changed: Iterable[str], more: int = 0) -> str:
    """Say which inputs are others than in the last version, where no report of an event and no decision about it is; `more` are not named.

    >>> input_words(["rules"])
    'none of its reports changed; the rules by which reports are read and joined did'
    >>> input_words(["rules", "data/curated/reports.csv", "data/reference/countries.csv", "data/reference/tallies.csv"])
    'none of its reports changed; new in this version are the rules by which reports are read and joined, typed reports of other events, the table of countries: \
which of them brought it is not written down'
    >>> input_words([])
    'the tables are written otherwise'
    """
    said = list(dict.fromkeys(_said(sorted(changed, key=lambda name: name != RULES)))) + [f"{more} other inputs"] * bool(more)
    if len(said) < 2:
        return f"none of its reports changed; {said[0]} did" if said else "the tables are written otherwise"
    return f"none of its reports changed; new in this version are {', '.join(said)}: which of them brought it is not written down"


def _said(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        path = PurePath(name)
        if name == RULES:
            yield "the rules by which reports are read and joined"
        elif path.name == "reports.csv":
            yield "typed reports of other events"
        elif path.name == "decisions.csv":
            yield "decisions on other events"
        elif path.parts[0] == "seeds":
            yield "documents about other events"
        elif path.suffix == ".csv" and path.stem not in NOT_OF_EVENTS:
            yield f"the table of {path.stem}"

