"""What a figure says about itself, so that an image of it can be quoted: title, choice of events, version, credit."""

import textwrap
from collections.abc import Sequence

from tracker.palette import Figure, plain, theme_of

LINE, SIZE, WIDTH, EDGE = 13, 10, 70, 4
"""Pixels a line is high, pixels of its letters, letters that a phone has room for, and pixels from the figure's edge."""

AXIS = 68
"""Pixels that an axis with two lines of ticks and its title takes below a chart: Plotly gives the larger of this margin and the axis's own need, not their sum."""


def signed(figure: Figure, lines: Sequence[str], theme: str = "light", *, at_top: bool = False) -> Figure:
    """Write lines in small letters at the foot of a figure (at its top, where a legend stands at the foot), and make room for them."""
    words = [part for line in lines for part in textwrap.wrap(line, WIDTH)]
    room = LINE * len(words) + 2 * EDGE
    edge, y = ("t", 1.0) if at_top else ("b", 0.0)
    layout = figure["layout"]
    margin = layout["margin"]
    # Plotly sets the first line on the anchor, whatever the anchor is (7.1): the lines after it hang below.
    pad = {"l": EDGE, "t": EDGE + SIZE, "b": EDGE + LINE * (len(words) - 1)}
    title = {
        "text": "<br>".join(plain(word) for word in words),
        "font": {"size": SIZE, "color": theme_of(theme).muted, "weight": "normal"},
        **{"x": 0, "xref": "container", "xanchor": "left", "pad": pad},
        **{"y": y, "yref": "container", "yanchor": "top" if at_top else "bottom", "automargin": False},
    }
    roomy = {"margin": margin | {edge: margin[edge] + room + (0 if at_top else AXIS)}, "height": layout["height"] + room}
    return figure | {"layout": layout | roomy | {"title": title}}
