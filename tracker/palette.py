"""How every figure looks: one colour, dash, pattern and mark per outcome, the ground colours of both themes, text made safe to draw."""

import re
from dataclasses import dataclass
from typing import Any, Literal

from tracker.models import Outcome

ThemeName = Literal["light", "dark"]

Trace = dict[str, Any]
"""One layer of a figure, as plotly.js reads it."""

Figure = dict[str, Any]
"""A figure as plotly.js reads it: its traces in `data`, the rest in `layout`. Nothing checks it when it is made: tests do."""

OUTCOMES: tuple[Outcome, ...] = tuple(Outcome)
"""The fixed order of outcomes in every legend and stack."""

UNSTATED_OUTCOME = "Outcome not reported"


@dataclass(frozen=True)
class Theme:
    """The colours of one theme, as #RRGGBB.

    Text has a WCAG contrast of at least 4.5 against ground, sea and land; outcome colours at least 3; `few` and `many` are the ends of the
    shades of a heat map, and text has 4.5 on both. The five
    outcome colours stay apart under simulated deuteranopia and protanopia. `tests/test_charts.py` computes both.
    """

    name: ThemeName
    ground: str
    text: str
    muted: str
    grid: str
    sea: str
    land: str
    chosen_land: str
    border: str
    few: str
    many: str
    outcomes: dict[Outcome, str]


THEMES: dict[str, Theme] = {
    "light": Theme(
        name="light",
        ground="#FFFFFF",
        text="#1B2430",
        muted="#55606D",
        grid="#DDE2E7",
        sea="#F1F5F8",
        land="#E6EAED",
        chosen_land="#FBF6E9",
        border="#B4BEC7",
        few="#DCE8F9",
        many="#86AEE8",
        outcomes={
            Outcome.COMPLETED: "#2666C8",
            Outcome.DENIED: "#9B1C10",
            Outcome.TURNED_BACK: "#46105C",
            Outcome.CANCELLED: "#68717B",
            Outcome.PLANNED: "#9C7600",
        },
    ),
    "dark": Theme(
        name="dark",
        ground="#0E1117",
        text="#E8ECF1",
        muted="#AEB7C2",
        grid="#2B323C",
        sea="#141A22",
        land="#272F3A",
        chosen_land="#35404E",
        border="#4B5665",
        few="#1B2D49",
        many="#2F62B5",
        outcomes={
            Outcome.COMPLETED: "#5A9BF5",
            Outcome.DENIED: "#F2622C",
            Outcome.TURNED_BACK: "#EFCCF9",
            Outcome.CANCELLED: "#868C94",
            Outcome.PLANNED: "#FAD27A",
        },
    ),
}

# The outcome without its colour: line style, bar pattern, and the mark at the end of an arc or in a dot plot.
DASHES: dict[Outcome, str] = {
    Outcome.COMPLETED: "solid",
    Outcome.DENIED: "dot",
    Outcome.TURNED_BACK: "longdash",
    Outcome.CANCELLED: "dashdot",
    Outcome.PLANNED: "dash",
}
PATTERNS: dict[Outcome, str] = {
    Outcome.COMPLETED: "",
    Outcome.DENIED: "x",
    Outcome.TURNED_BACK: "\\",
    Outcome.CANCELLED: "-",
    Outcome.PLANNED: ".",
}
MARKS: dict[Outcome, str] = {
    Outcome.COMPLETED: "arrow",
    Outcome.DENIED: "x",
    Outcome.TURNED_BACK: "arrow",
    Outcome.CANCELLED: "line-ew",
    Outcome.PLANNED: "arrow-open",
}

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def theme_of(name: str) -> Theme:
    """Return the theme of that name; light for any other word.

    >>> theme_of("dark").name, theme_of("sepia").name
    ('dark', 'light')
    """
    return THEMES.get(name, THEMES["light"])


_BY_CODE: dict[object, Outcome] = {outcome.value: outcome for outcome in OUTCOMES}


def outcome_of(code: object) -> Outcome | None:
    """Return the outcome with that code; None where the cell is empty or holds another word.

    >>> outcome_of("denied").label, outcome_of("refused")
    ('Denied', None)
    """
    return _BY_CODE.get(code)


def outcome_label(code: object) -> str:
    """Return the outcome's name on pages.

    >>> outcome_label("turned_back"), outcome_label("")
    ('Turned back', 'Outcome not reported')
    """
    outcome = outcome_of(code)
    return outcome.label if outcome else UNSTATED_OUTCOME


def outcome_colour(code: object, theme: Theme) -> str:
    """Return the outcome's colour in that theme; the muted text colour where the outcome is not reported."""
    outcome = outcome_of(code)
    return theme.outcomes[outcome] if outcome else theme.muted


def plain(text: object) -> str:
    """Text that Plotly draws as it stands: it reads <b>, <a href> and &entities; as mark-up, so those are escaped.

    Control and text-direction marks are dropped: they would reorder the label around them.

    >>> plain('<a href="https://x.example">Reynosa</a> & co')
    '&lt;a href="https://x.example"&gt;Reynosa&lt;/a&gt; &amp; co'
    """
    return _CONTROLS.sub("", str(text)).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
