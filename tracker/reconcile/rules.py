"""The rules of reconciling by name: each is a function whose docstring has the paragraph, after "Rule:", that the Method page prints."""

import inspect
from collections.abc import Callable
from typing import TypeVar

Function = TypeVar("Function", bound=Callable[..., object])

RULES: dict[str, str] = {
    # Steps of `choosing.choose` and `passengers.people`, named in an event's choices.
    "only value": "Every source that says anything gives this value.",
    "decision": "A person ruled that this value is right; the ruling and its reason stand in data/curated/decisions.csv.",
    "most independent sources": "More independent sources give it than any other; one that says it more coarsely supports the finer value.",
    "most specific": "As many sources give another value, and this one is more specific.",
    "from an official": "As many sources give another value as specific, and a named official or an institution is credited with this one.",
    "latest": "As many sources give another value as specific, with or without an official alike, and this one was published later.",
    "first in order": "Nothing tells the values apart; the first in alphabetical or numerical order is shown.",
    "exact from an official": "It is an exact number from a named official or an institution.",
    "exact": "It is an exact number; no other exact one comes from a named official or an institution.",
    "largest at least": "The sources give lower bounds only; the largest is shown.",
    "bounds only": "The sources give a range or an upper bound only, so no single number is shown.",
    "announced only": "Only an announcement gives a number; how many were on board no source says.",
    "of another outcome": "Only sources that tell of another outcome give a reason; it explains theirs, not the one shown.",
    "said of a part": "Only reports on a part of the event say it.",
}

IN_BRIEF: dict[str, str] = {
    "only value": "every source that gives one gives this",
    "decision": "a person ruled so",
    "most independent sources": "more independent sources give it than any other",
    "most specific": "the most specific of those that as many sources give",
    "from an official": "as many sources give another, and an official gives this one",
    "latest": "as many sources give another, and this one was published later",
    "first in order": "nothing tells the values apart; it is the first in order",
    "exact from an official": "an exact number from an official or an institution",
    "exact": "an exact number",
    "largest at least": "the largest of the lower bounds given",
    "bounds only": "only bounds are given",
    "announced only": "only an announcement gives a number",
    "of another outcome": "only sources of another outcome give it",
    "said of a part": "only reports on a part of the event give it",
    "landing day": "the day of landing",
}
"""The rules that stand beside a value, in the words of a page; RULES says each in full."""


def rule(name: str) -> Callable[[Function], Function]:
    """Enter a function in RULES under `name`, with the paragraph of its docstring that begins with "Rule:"."""

    def register(function: Function) -> Function:
        paragraphs = (inspect.getdoc(function) or "").split("\n\n")
        sentence = next(" ".join(p.removeprefix("Rule:").split()) for p in paragraphs if p.startswith("Rule:"))
        RULES[name] = sentence[0].upper() + sentence[1:]
        return function

    return register
