"""What all figures share on the pages: how they behave, and which theme they are drawn in."""

import streamlit as st

CHART_CONFIG = {"displayModeBar": False}
MAP_CONFIG = {"scrollZoom": False, "displaylogo": False, "modeBarButtonsToRemove": ["select2d", "lasso2d"]}


def theme() -> str:
    """Tell light or dark, as the reader's browser shows the page; light until it has told."""
    return st.context.theme.type or "light"
