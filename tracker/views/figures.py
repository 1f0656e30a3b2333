"""What all figures share on the pages: how they behave, which theme they are drawn in, and what an image of them says about itself."""

from collections.abc import Callable
from typing import Any

import streamlit as st
from plotly.basedatatypes import BaseFigure

from tracker.citation import LICENCE
from tracker.palette import Figure
from tracker.views.data import View

# An image is three times as fine as the screen, to be printed; SVG cannot be offered beside it, the button knows one format.
IMAGE = {"format": "png", "scale": 3, "filename": "deportation-flights"}
CHART_CONFIG = {"displaylogo": False, "modeBarButtons": [["toImage"]], "toImageButtonOptions": IMAGE}
MAP_CONFIG = {"scrollZoom": False, "displaylogo": False, "modeBarButtonsToRemove": ["select2d", "lasso2d"], "toImageButtonOptions": IMAGE}
# Streamlit gives every figure to plotly.js twice, with these settings added the second time (1.67). Where they are there at first, and the
# revision says that the data are the same, it is drawn once. Another figure is another element to Streamlit, so the revision never grows.
DRAWN_ONCE = {"datarevision": 0, "hovermode": "closest"}
CLICKED = {"clickmode": "event+select", "dragmode": "pan"}


class _Checked(BaseFigure):
    """A figure that Streamlit hands on as it is: Plotly would check a dictionary anew at every click, for 20 ms and more. Tests check all figures."""

    def __init__(self, figure: Figure) -> None:
        self._figure = figure

    def to_dict(self) -> Figure:
        return self._figure


def draw(figure: Figure, key: str, alt: str, config: dict[str, Any] = CHART_CONFIG, clicked: Callable[[], None] | None = None) -> None:
    """Draw a figure in its own colours; `clicked` is called when a point of it was."""
    layout = figure["layout"] | DRAWN_ONCE | (CLICKED if clicked else {})
    st.plotly_chart(_Checked(figure | {"layout": layout}), key=key, theme=None, config=config, alt=alt, on_select=clicked or "ignore", selection_mode="points")


def theme() -> str:
    """Tell light or dark, as the reader's browser shows the page; light until it has told."""
    return st.context.theme.type or "light"


def signature(view: View, title: str) -> tuple[str, str, str]:
    """Say what stands on an image of a figure: its title, the choice of events, the version and the credit."""
    shown, every = len(view.shown), len(view.tables.events)
    version = f", version {view.tables.version}" if view.tables.version else ""
    return title, f"{shown:,} of {every:,} events: {view.filters.to_words()}", f"Deportation-flight tracker{version}, {LICENCE}"
