"""The language of what others wrote, for browsers that read it aloud or hyphenate it (WCAG 3.1.2)."""

import streamlit as st

from tracker.hidden import seen
from tracker.reference import standard_gazetteer
from tracker.views.markup import tag
from tracker.views.phrases import Row, known

OURS = "en"
PASTED = "margin:0;padding:.75rem;border-radius:.4rem;background:#8080801a;overflow-wrap:anywhere;user-select:all;-webkit-user-select:all"


def lang_of(said: Row) -> dict[str, str]:
    """Give the attribute that names the language of a publisher's pages; nothing where it is that of our own pages, or not known.

    >>> lang_of({"publisher": "14ymedio"}), lang_of({"publisher": "Reuters"}), lang_of({"publisher": "Nobody Times"})
    ({'lang': 'es'}, {}, {})
    """
    publisher = standard_gazetteer().publishers_by_name.get(str(known(said, "publisher")))
    return {"lang": publisher.language} if publisher and publisher.language != OURS else {}


def to_paste(paragraph: str, language: str) -> None:
    """Draw a paragraph in its language that one click chooses as a whole; Streamlit's own block with a button to copy has no language (1.67)."""
    st.html(tag("p", paragraph, lang=language, style=PASTED))


def quote(words: str | None, said: Row) -> None:
    """Draw the words of a report between quotation marks, as text; Streamlit's own element for text has no language (1.67)."""
    text = f"“{words or ''}”"
    if spoken := lang_of(said):
        st.html(tag("p", text, style="margin:0;white-space:pre-wrap;overflow-wrap:anywhere", **spoken))
    else:
        st.text(seen(text))
