"""What is folded away under a title is made, and sent to the browser, when the reader opens it."""

from collections.abc import Callable

import streamlit as st


def folded(title: str, key: str, fill: Callable[[], None]) -> None:
    """Fold away what `fill` draws; `key` is the session's name for whether it is open."""
    with st.expander(title, key=key, on_change="rerun") as fold:
        if fold.open:
            fill()
