"""Text that others wrote, made safe to put on a page.

Documents, headlines, publishers' names and quotes are shown as text, never run as Markdown or HTML: an image in a
headline would make the reader's browser ask a stranger's server. `st.text` and table cells are safe as they are;
Markdown gets `plain`, and a document's text with marks in it is escaped by the standard library in `marked`.
"""

import html
import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple
from urllib.parse import quote, urlencode, urlsplit

from tracker.hidden import HIDDEN, seen

PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
# Streamlit looks for these again after the backslashes are gone (1.67): emoji and icon names, the logo, bare addresses
# and arrows. A word joiner, which is invisible, stands between their halves.
JOINER = "\u2060"
NO_BREAK = "\u00a0"
SECOND_LOOK = re.compile(r"(:)(?=\S)|(www)(?=\.)|(?=@)|([-<>=~])(?=[-<>=~])", re.IGNORECASE)
LONGEST_ADDRESS = 2000
# In a word or an address the letters are none.
EVENT_ID = re.compile(r"(?<![\w/=\\-])E\d{5,9}(?!\w)")
# A third of amber over the page's own ground: text keeps a contrast above 7 in the light and in the dark theme.
MARK = '<mark style="background: #f5b80055; color: inherit">'
# Not copied with the words, so that a quote taken from the page is the source's alone.
NAME = '<small style="user-select: none; -webkit-user-select: none">'


def plain(text: str) -> str:
    r"""Write text as Markdown that shows exactly its characters, on one line.

    >>> plain("1 < 2 & *bold* ![x](http://a.b)")
    '1 \\< 2 \\& \\*bold\\* \\!\\[x\\]\\(http\\:\u2060\\/\\/a\\.b\\)'
    """
    one_line = " ".join(seen(text).split())
    joined = SECOND_LOOK.sub(lambda found: found.group() + JOINER, one_line)
    return PUNCTUATION.sub(r"\\\1", joined)


def unbroken(words: str) -> str:
    r"""Keep a few words, or a day, on one line of a narrow column.

    >>> unbroken("at least 13"), unbroken("2025-01-24")
    ('at\xa0least\xa013', '2025-\u206001-\u206024')
    """
    return words.replace(" ", NO_BREAK).replace("-", f"-{JOINER}")


def web_address(url: str) -> str:
    """Give the address if it is one of the web (http or https) and whole, else nothing.

    >>> web_address("https://example.org/a (1)"), web_address("javascript:alert(1)"), web_address("https://[")
    ('https://example.org/a%20%281%29', '', '')
    """
    if len(url) > LONGEST_ADDRESS or HIDDEN.search(url):
        return ""
    try:
        parts = urlsplit(url.strip())
        named = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return ""
    return quote(url.strip(), safe=":/?#@!$&'*+,;=%~[]-._").replace("[", "%5B").replace("]", "%5D") if named else ""


def link(label: str, url: str) -> str:
    r"""Write a Markdown link, or the label alone where the address is none of the web.

    >>> link("Reuters", "https://example.org/1"), link("Reuters", "data:text/html,x")
    ('[Reuters](<https://example.org/1>)', 'Reuters')
    """
    address = web_address(url)
    return f"[{plain(label) or 'source'}](<{address}>)" if address else plain(label)


def page_link(label: str, page: str, **params: str | Sequence[str]) -> str:
    r"""Write a Markdown link to another page of ours, with what it is to show.

    The overview's address is the root: Streamlit answers /flights with "Page not found" and then shows it (1.67).

    >>> page_link("Guatemala", "country", country="Guatemala"), page_link("C-17 & co", "flights", aircraft="C-17 & co")
    ('[Guatemala](<country?country=Guatemala>)', '[C\\-17 \\& co](<./?aircraft=C-17+%26+co>)')
    """
    query = urlencode(params, doseq=True)
    return f"[{plain(label)}](<{'./' if page == 'flights' else page}{'?' if query else ''}{query}>)"


def with_links(words: str, besides: Collection[str] = ()) -> str:
    r"""Write words as Markdown in which each id of an event leads to its page, but for those of `besides`.

    >>> with_links("May be E00066, not E00161.", besides=["E00161"])
    'May be [E00066](<event?event=E00066>)\\, not E00161\\.'
    """
    return EVENT_ID.sub(lambda found: found[0] if found[0] in besides else page_link(found[0], "event", event=found[0]), plain(words))


class Mark(NamedTuple):
    """A piece of a text to mark: offsets, the number of the report it supports; of the words behind a value the field's name and the value."""

    start: int
    end: int
    report: int
    field: str = ""
    value: str = ""


def marked(text: str, marks: Sequence[Mark]) -> str:
    """Write a text as HTML, everything escaped: quotes in <mark> with their number, the words behind a value bold in them, its field behind them.

    >>> marked("two <C-17s>", [Mark(0, 11, 1), Mark(4, 11, 1, "Aircraft", "C-17")]).replace(MARK, "<mark>").replace(NAME, "<small>")
    '<p><mark><sup>1</sup>two <b title="Aircraft: C-17">&lt;C-17s&gt;</b><small> [Aircraft]</small></mark></p>'
    """
    joined = "".join(_piece(text, start, end, over) for start, end, over in _cut(text, marks)).replace(f"</mark>{MARK}", "")
    return "".join(f"<p>{line}</p>" for line in joined.split("\n") if line.strip())


def _cut(text: str, marks: Sequence[Mark]) -> Iterator[tuple[int, int, list[Mark]]]:
    """Yield the pieces of a text between the edges of its marks, each with the marks that lie over it in their order; only those open are looked at."""
    edges = sorted({0, len(text), *(edge for mark in marks for edge in (mark.start, mark.end) if 0 <= edge <= len(text))})
    waiting = sorted(enumerate(marks), key=lambda one: -one[1].start)
    over: list[tuple[int, Mark]] = []
    for start, end in pairwise(edges):
        while waiting and waiting[-1][1].start <= start:
            over.append(waiting.pop())
        over = sorted(one for one in over if one[1].end > start)
        yield start, end, [mark for _, mark in over]


def _piece(text: str, start: int, end: int, over: Sequence[Mark]) -> str:
    says = "; ".join(dict.fromkeys(f"{mark.field}: {mark.value}" for mark in over if mark.field))
    begins = sorted({mark.report for mark in over if mark.start == start and not mark.field})
    numbers = "".join(f"<sup>{number}</sup>" for number in begins)
    ended = ", ".join(dict.fromkeys(mark.field for mark in over if mark.end == end and mark.field))
    first, *more = [html.escape(line) for line in seen(text[start:end]).split("\n")]
    if not over:
        return "\n".join([first, *more])
    ends = [""] * len(more) + [ended]
    return "\n".join(_dressed(line, numbers if at == 0 else "", says, ends[at]) for at, line in enumerate([first, *more]))


def _dressed(escaped: str, numbers: str, says: str, ended: str) -> str:
    """Mark a line of a quote; `says` is what the words stand for, `ended` names the fields whose words end with it."""
    if not escaped:
        return ""
    words = f'<b title="{html.escape(seen(says))}">{escaped}</b>' if says else escaped
    name = f"{NAME} [{html.escape(ended)}]</small>" if ended else ""
    return f"{MARK}{numbers}{words}{name}</mark>"
