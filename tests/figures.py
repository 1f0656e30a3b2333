"""Figures as Plotly itself reads them: the page sends them unchecked."""

import base64
from typing import Any

import numpy as np
import plotly.graph_objects as go

from tracker.palette import Figure


def checked(figure: Figure) -> go.Figure:
    """Give Plotly's own figure of a figure, numbers sent as bytes as numbers; it raises where a part has a name or a value that Plotly does not know."""
    go.Figure(figure)
    return go.Figure(figure | {"data": [{name: _unpacked(value) for name, value in trace.items()} for trace in figure["data"]]})


def _unpacked(value: Any) -> Any:
    packed = isinstance(value, dict) and value.keys() == {"dtype", "bdata"}
    return np.frombuffer(base64.b64decode(value["bdata"]), dtype=value["dtype"]) if packed else value
