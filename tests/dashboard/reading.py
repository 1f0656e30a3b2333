"""What a reader sees on a page that Streamlit's test runner ran."""

import html
import re
from collections.abc import Callable

from streamlit.testing.v1 import AppTest

Open = Callable[..., AppTest]
LINK = re.compile(r'<a (?:[^>]* )?href="([^"]*)"[^>]*>(.*?)</a>')


def events_of(app: AppTest) -> list[str]:
    return list(app.dataframe[0].value["Event"])


def changes_of(app: AppTest) -> list[tuple[str, str]]:
    """The changes that the page lists: the event, and what changed."""
    written = "".join(piece.value for piece in app.get("html") if "<h2" in piece.value)
    told = [re.sub("<[^<>]*>", "", line) for line in re.findall(r"<li[^>]*><p[^>]*>(.*?)</p>", written)]
    return [(event, html.unescape(what)) for event, what in (line.split(": ", 1) for line in told)]


def words_of(app: AppTest) -> str:
    """Everything that the page says in text, links as in Markdown, without the invisible joiners and the backslashes of escaped Markdown."""
    found = [element.value for kind in ("title", "header", "markdown", "text", "caption", "info", "warning", "error") for element in app.get(kind)]
    found += [html.unescape(re.sub(r"<[^<>]*>", "", LINK.sub(r"[\2](&lt;\1&gt;)", element.value))) for element in app.get("html")]
    return "\n".join(str(value) for value in found).replace("\u2060", "").replace("\\", "")


def sums_of(app: AppTest) -> list[str]:
    """The numbers in large letters on the cards of a page, as they stand."""
    pieces = [element.value for element in app.get("html")]
    return [html.unescape(number) for piece in pieces for number in re.findall(r"</dt><dd[^>]*>([^<]*)", piece)]


def pasted_of(app: AppTest) -> dict[str, str]:
    """The paragraphs to paste, by their language."""
    found = (re.fullmatch(r'<p lang="(\w+)"[^>]*>(.*)</p>', element.value) for element in app.get("html"))
    return {one[1]: html.unescape(one[2]) for one in found if one}


def cited(opened: Open, page: str = "flights", **params: str | list[str]) -> list[str]:
    """The address, the sentence and the BibTeX that a page offers: unfolded, for they are folded away."""
    return [code.value for code in opened(page, unfold="fold link", **params).code][-3:]
