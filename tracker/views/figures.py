"""What all figures share on the pages: how they behave, which theme they are drawn in, and what an image of them says about itself."""

from collections.abc import Callable
from typing import Any

import streamlit as st
from plotly.basedatatypes import BaseFigure

from tracker.citation import LICENCE, chosen_words
from tracker.palette import Figure
from tracker.views.data import View

CHART_CONFIG = {"displaylogo": False, "modeBarButtons": [["toImage"]]}
MAP_CONFIG = CHART_CONFIG | {"scrollZoom": False, "modeBarButtons": [["zoomIn2d", "zoomOut2d", "resetScale2d", "toImage"]]}
# plotly.js knows one format for its camera button, so the reader chooses it for all charts. A PNG is three times as fine as the screen, to be printed.
IMAGE_FORMATS = {"PNG": {"format": "png", "scale": 3}, "SVG": {"format": "svg"}}
IMAGE_FORMAT = "image"
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
    config = config | {"toImageButtonOptions": _image(key)}
    st.plotly_chart(_Checked(figure | {"layout": layout}), key=key, theme=None, config=config, alt=alt, on_select=clicked or "ignore", selection_mode="points")


def keep_image_format() -> None:
    """Keep what the reader chose for images through a run that may not ask for it: Streamlit forgets a widget that is not drawn, but for what was written to its key (1.67)."""
    if IMAGE_FORMAT in st.session_state:
        st.session_state[IMAGE_FORMAT] = st.session_state[IMAGE_FORMAT]


def choose_image_format() -> None:
    """Let the reader choose what the camera at a chart's corner saves."""
    st.radio(
        "Images of charts",
        list(IMAGE_FORMATS),
        key=IMAGE_FORMAT,
        horizontal=True,
        help="The camera at a chart's upper right corner saves it, with its title, what was chosen, the version and the credit. PNG is for the web and documents, SVG for drawing programs and print.",
    )


def _image(key: str) -> dict[str, Any]:
    name = "-".join(["deportation-flights", *key.split()])
    return IMAGE_FORMATS[st.session_state.get(IMAGE_FORMAT) or "PNG"] | {"filename": name}


def theme() -> str:
    """Tell light or dark, as the reader's browser shows the page; light until it has told."""
    return st.context.theme.type or "light"


def signature(view: View, title: str) -> tuple[str, str, str]:
    """Say what stands on an image of a figure: its title, the choice of events, the version and the credit."""
    words = "; ".join(part for part in (chosen_words(view.filters, view.number, len(view.tables.events)), view.apart) if part)
    return title, words[:1].upper() + words[1:], credit(view.tables.version)


def credit(version: str) -> str:
    """Say whose figure it is, of which version of the table."""
    return f"Deportation-flight tracker{f', version {version}' if version else ''}, {LICENCE}"
