"""What all figures share on the pages: how they behave, which theme they are drawn in, and what an image of them says about itself."""

import streamlit as st

from tracker.citation import LICENCE
from tracker.views.data import View

# An image is three times as fine as the screen, to be printed; SVG cannot be offered beside it, the button knows one format.
IMAGE = {"format": "png", "scale": 3, "filename": "deportation-flights"}
CHART_CONFIG = {"displaylogo": False, "modeBarButtons": [["toImage"]], "toImageButtonOptions": IMAGE}
MAP_CONFIG = CHART_CONFIG | {"scrollZoom": False, "modeBarButtons": [["zoomIn2d", "zoomOut2d", "resetScale2d", "toImage"]]}


def theme() -> str:
    """Tell light or dark, as the reader's browser shows the page; light until it has told."""
    return st.context.theme.type or "light"


def signature(view: View, title: str) -> tuple[str, str, str]:
    """Say what stands on an image of a figure: its title, the choice of events, the version and the credit."""
    shown, every = len(view.shown), len(view.tables.events)
    version = f", version {view.tables.version}" if view.tables.version else ""
    return title, f"{shown:,} of {every:,} events: {view.filters.to_words()}", f"Deportation-flight tracker{version}, {LICENCE}"
