"""Remarks that a reader needs in order to read a figure right: small, but in the colour of the page's text. Streamlit's captions, in grey, are for asides."""

import streamlit as st

from tracker.views.markup import Markup, from_markdown, joined, tag
from tracker.views.one_piece import ELSEWHERE, SMALL, UNRULY


def remark(markdown: str) -> None:
    """Draw paragraphs of escaped Markdown, divided by empty lines."""
    st.html(remark_html(markdown))


def remark_html(markdown: str) -> Markup:
    """Write them as HTML."""
    return joined(tag("p", from_markdown(part, **ELSEWHERE), style=f"{SMALL};{UNRULY};margin:0 0 .5rem") for part in markdown.split("\n\n"))
