"""Figures as Plotly itself reads them: the page sends them unchecked."""

import plotly.graph_objects as go

from tracker.palette import Figure


def checked(figure: Figure) -> go.Figure:
    """Give Plotly's own figure of a figure; it raises where a part has a name or a value that Plotly does not know."""
    return go.Figure(figure)
