"""What a reader sees on a page that Streamlit's test runner ran."""

from collections.abc import Callable

from streamlit.testing.v1 import AppTest

Open = Callable[..., AppTest]


def events_of(app: AppTest) -> list[str]:
    return list(app.dataframe[0].value["Event"])


def words_of(app: AppTest) -> str:
    """Everything that the page says in text, without the invisible joiners and the backslashes of escaped Markdown."""
    found = [element.value for kind in ("title", "header", "markdown", "text", "caption", "info", "warning", "error") for element in app.get(kind)]
    return "\n".join(str(value) for value in found).replace("\u2060", "").replace("\\", "")


def cited(opened: Open, page: str = "flights", **params: str | list[str]) -> list[str]:
    """The address, the sentence and the BibTeX that a page offers: unfolded, for they are folded away."""
    return [code.value for code in opened(page, unfold="fold link", **params).code][-3:]
