"""Parts of a page as one piece of HTML each, all text escaped: a browser is done with it before it is with two of Streamlit's own elements (1.67).

They look as those do, and take the colours of either theme from the page.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tracker.views.contents import id_of
from tracker.views.markup import Markup, from_markdown, joined, tag

# A grey that is seen on white and on black; letters keep a contrast of 4.5 on both where they are faded.
EDGE, FADED, SMALL = "1px solid #80808059", "opacity:.7", "font-size:.875rem;line-height:1.6"
CELL = f"padding:.25rem .375rem;border-bottom:{EDGE};text-align:left;font-weight:400"
CARDS = "display:grid;grid-template-columns:repeat(auto-fit,minmax(min(240px,100%),1fr));gap:1rem;margin:0;padding:0"
CARD = f"border:{EDGE};border-radius:.4rem;padding:1rem"
# A word longer than the page, such as an address that somebody gave as a publisher, goes on below instead of pushing the page wide.
UNRULY = "overflow-wrap:anywhere"
# A link within the page brings a part up to below the bar that stays at its top.
BELOW_THE_BAR = "scroll-margin-top:4.5rem"
LARGE = "font-size:1.7rem;line-height:1.5;margin:0"
# As Streamlit's own links: what a reader has chosen stays on the page that is left open. On white the mixture is a dark blue, on black a light one.
HERE = {"style": "color:color-mix(in srgb,currentColor 45%,#2f8fe0)"}
ELSEWHERE = {"target": "_blank"} | HERE


class Figure(NamedTuple):
    """A number of a card: what it is, as it stands in large letters, and what it rests on, its parts divided by semicolons."""

    name: str
    number: str
    rests_on: str


def cards(of: Sequence[Sequence[Figure]]) -> Markup:
    """Write figures as cards side by side, as many as there is room for; those of one card stand below one another.

    >>> [cards([[Figure("Flights", "3", "3 of 3 events")]]).count(part) for part in ("<dt", "<dd", ">3<")]
    [1, 2, 1]
    """
    return tag("dl", *(tag("div", *map(_figure, card), style=CARD) for card in of), style=CARDS)


def _figure(one: Figure) -> Markup:
    lines = (tag("div", part) for part in one.rests_on.replace("; ", "; \n").split("\n"))
    below = tag("dd", *lines, style=f"{SMALL};margin:0 0 .5rem")
    return joined([tag("dt", one.name, style=SMALL), tag("dd", one.number, style=LARGE), below])


def title(words: str) -> Markup:
    """Write the heading of a page."""
    return tag("h1", words, style="padding:1.25rem 0 1rem;margin:0;font-size:1.9rem;line-height:1.2")


def paragraph(markdown: str) -> Markup:
    """Write a paragraph of escaped Markdown in letters of the usual size."""
    return tag("p", from_markdown(markdown, **ELSEWHERE), style=f"{UNRULY};margin:0 0 1rem")


def heading(words: str) -> Markup:
    """Write the heading of a part of a page; `contents` leads to it.

    >>> heading("Flights over time").partition(" style")[0]
    '<h2 id="flights-over-time"'
    """
    return tag("h2", words, id=id_of(words), style="padding:1rem 0 .25rem;margin:.75rem 0 0;font-size:1.4rem;line-height:1.2")


def fold(title: str, words: str) -> Markup:
    """Write a paragraph that the reader unfolds by its title."""
    return tag("details", tag("summary", title, style=f"{SMALL};cursor:pointer"), tag("p", words, style=f"{SMALL};margin:.75rem 0 0"), style="margin:.75rem 0 0")


def small(markdown: str) -> Markup:
    """Write a paragraph of escaped Markdown in small letters; links in it keep their full contrast."""
    return tag("p", from_markdown(markdown, **ELSEWHERE), style=f"{SMALL};margin:.75rem 0 0")


def aside(markdown: str) -> Markup:
    """Write a paragraph of escaped Markdown as Streamlit's captions stand: small and grey."""
    return tag("p", from_markdown(markdown, **ELSEWHERE), style=f"{SMALL};{FADED};{UNRULY};margin:0")


def wide_table(rows: Sequence[Mapping[str, str]], name: str) -> Markup:
    """Write rows of Markdown cells as a table that scrolls sideways within the page (dashboard.py shades its edge while it goes on); the keys of the first row are its heads, its first column names the rows."""
    heads = (tag("th", head, scope="col", style=f"{CELL};{FADED}") for head in rows[0])
    lines = (tag("tr", *(_cell(cell, first=at == 0) for at, cell in enumerate(row.values()))) for row in rows)
    inside = tag("thead", tag("tr", *heads)), tag("tbody", *lines)
    return tag("div", tag("table", *inside, aria_label=name, style="width:100%;border-spacing:0;font-size:.875rem;line-height:1.5"), class_="goes-on", style="overflow-x:auto")


def _cell(markdown: str, *, first: bool) -> Markup:
    inside = from_markdown(markdown, **ELSEWHERE)
    return tag("th", inside, scope="row", style=CELL) if first else tag("td", inside, style=CELL)
