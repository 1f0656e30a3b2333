"""HTML of the print pages and of parts of other pages: the one place where it is written, everything escaped that is not made here."""

import html
import re
from collections.abc import Iterable, Mapping, Sequence

from tracker.hidden import seen
from tracker.views.inert import JOINER

# What `tracker.views.inert` and the pages write: an escaped character, a link, bold letters.
_PIECES = re.compile(r"\\(?P<mark>[!-/:-@\[-`{-~])|\[(?P<label>(?:\\.|[^\]\\])*)\]\(<(?P<address>[^<>\s]*)>\)|(?P<bold>\*\*)|(?P<other>[^\\\[*]+|.)", re.DOTALL)


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


def text(words: str) -> Markup:
    """Write words as HTML that shows exactly them, with what would be invisible made seen.

    >>> text("1 < 2 & <b>")
    '1 &lt; 2 &amp; &lt;b&gt;'
    """
    return words if isinstance(words, Markup) else Markup(html.escape(seen(words)))


def tag(name: str, /, *inside: str, **attributes: str) -> Markup:
    """Write an element; what is inside and is no Markup is escaped, and so are the attributes (`class_` is class).

    >>> tag("p", "a & b", tag("b", "<c>"), class_="note")
    '<p class="note">a &amp; b<b>&lt;c&gt;</b></p>'
    """
    return Markup(f"<{name}{_said(attributes)}>{joined(inside)}</{name}>")


def void(name: str, /, **attributes: str) -> Markup:
    """Write an element that holds nothing.

    >>> void("link", rel="stylesheet", href="a?b&c")
    '<link rel="stylesheet" href="a?b&amp;c"/>'
    """
    return Markup(f"<{name}{_said(attributes)}/>")


def _said(attributes: Mapping[str, str]) -> str:
    return "".join(f' {key.rstrip("_").replace("_", "-")}="{html.escape(seen(value))}"' for key, value in attributes.items())


def joined(parts: Iterable[str]) -> Markup:
    """Write parts one after the other."""
    return Markup("".join(text(part) for part in parts))


def from_markdown(words: str, **of_links: str) -> Markup:
    r"""Write as HTML what the pages give Streamlit as Markdown: escaped text, links (with the attributes `of_links`), bold letters; anything else stays text.

    >>> from_markdown(r"**1 \< 2** [A \& B](<https://example.org/?a=1&b=2>) <i> \*\*")
    '<b>1 &lt; 2</b> <a href="https://example.org/?a=1&amp;b=2">A &amp; B</a> &lt;i&gt; **'
    >>> from_markdown("[x](<javascript:alert(1)>) **")
    'x **'
    """
    pieces = list(_PIECES.finditer(words.replace(JOINER, "")))
    bold = [number for number, piece in enumerate(pieces) if piece["bold"]]
    paired = bold[: len(bold) // 2 * 2]
    return Markup("".join(_piece(piece, paired.index(number) % 2 if number in paired else None, of_links) for number, piece in enumerate(pieces)))


def _piece(piece: re.Match[str], closes: int | None, of_links: Mapping[str, str]) -> str:
    if piece["label"] is not None:
        return _link(from_markdown(piece["label"]), piece["address"], of_links)
    if closes is not None:
        return "</b>" if closes else "<b>"
    return text(piece["mark"] or piece["bold"] or piece["other"])


def _link(label: Markup, address: str, attributes: Mapping[str, str]) -> Markup:
    """Link to an address of the web, to a part of the page, which opens in its place, or to a page of ours, which has no colon before its first slash or question mark."""
    ours = ":" not in re.split("[/?]", address, maxsplit=1)[0] and not address.startswith("//")
    within = {name: value for name, value in attributes.items() if name != "target"}
    if address.startswith("#"):
        return tag("a", label, href=address, **within)
    return tag("a", label, href=address, **attributes) if ours or re.match("https?://|mailto:", address) else label


def table(rows: Sequence[Mapping[str, str]], caption: str) -> Markup:
    """Write rows of Markdown cells as a table, nothing where there are none; the keys of the first row are its heads, and its first column names the rows."""
    if not rows:
        return Markup()
    heads = joined(tag("th", head, scope="col") for head in rows[0])
    lines = (joined(tag("td", from_markdown(cell)) if number else tag("th", from_markdown(cell), scope="row") for number, cell in enumerate(row.values())) for row in rows)
    return tag("table", tag("caption", caption), tag("thead", tag("tr", heads)), tag("tbody", joined(tag("tr", line) for line in lines)))
