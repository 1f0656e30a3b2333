"""What every print page has: black on white, no buttons, a foot that says what it was printed from."""

from typing import NamedTuple

from tracker.citation import LICENCE, Citation
from tracker.run_by import run_by
from tracker.views.evidence import note_words, source_words
from tracker.views.history import errors_words
from tracker.views.languages import lang_of
from tracker.views.markup import Markup, from_markdown, joined, tag, void
from tracker.views.phrases import Row

STYLE = "print/style.css"
DAY_WORD = "%Y-%m-%d"


class Sheet(NamedTuple):
    """A page to print: its heading, what stands below it, how to cite it, and the address of the page that it is the print view of."""

    title: str
    body: Markup
    cited: Citation
    back: str


def page(sheet: Sheet, home: str) -> str:
    """Write the page. `home` leads from its address to where the tracker's pages begin, as in "../../"."""
    head = joined(
        [
            void("meta", charset="utf-8"),
            void("meta", name="viewport", content="width=device-width, initial-scale=1"),
            tag("title", f"{sheet.title}: deportation-flight tracker"),
            void("base", href=home),
            void("link", rel="stylesheet", href=STYLE),
        ]
    )
    lead = tag("p", tag("a", "Back to the page", href=sheet.back), ". Print this page with Ctrl+P.", class_="screen")
    body = joined([tag("header", lead), tag("main", tag("h1", sheet.title), sheet.body, _to_cite(sheet.cited)), _foot(sheet.cited)])
    return f"<!DOCTYPE html>\n{tag('html', tag('head', head), tag('body', body), lang='en')}\n"


def section(title: str, *parts: str) -> Markup:
    """Write a part of a page under its heading."""
    return tag("section", tag("h2", title), *parts)


def _to_cite(cited: Citation) -> Markup:
    return section("To cite this", tag("p", cited.sentence()), tag("pre", cited.bibtex()))


def _foot(cited: Citation) -> Markup:
    version = f"Data version {cited.version or 'not known'}. Name it with any figure that you quote."
    who = from_markdown(errors_words(run_by()))
    return tag("footer", tag("p", f"Deportation-flight tracker. {version} Taken on {cited.accessed:{DAY_WORD}} from {cited.url}. Licence {LICENCE}; quotes are their publishers'."), tag("p", who))


def quoted(words: str | None, said: Row, lead: str = "") -> Markup:
    """Write the words of a report with, below them, a Markdown lead, who says them, and the curator's note."""
    below = (from_markdown(line) for line in (lead + source_words(said), note_words(said)) if line)
    return tag("blockquote", tag("p", f"“{words or ''}”", **lang_of(said)), *(tag("p", line, class_="source") for line in below))
