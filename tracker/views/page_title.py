"""The title of a page, which names its tab, its bookmark and its place in the browser's history (WCAG 2.4.2)."""

import streamlit as st

SITE = "Deportation flights"


def title_words(subject: str) -> str:
    """Name a page by what it shows, then by the site.

    >>> title_words("E00001: Guatemala"), title_words("Flights")
    ('E00001: Guatemala - Deportation flights', 'Flights - Deportation flights')
    """
    return f"{subject} - {SITE}"


def name_page(subject: str) -> None:
    """Title the page; what is said last counts."""
    st.set_page_config(page_title=title_words(subject))
