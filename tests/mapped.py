"""A base map of one square that is two countries, and maps drawn on it."""

import plotly.graph_objects as go

from tests.figures import checked
from tests.tables import events_table
from tracker.maps import route_map
from tracker.totals import routes

SQUARE = [[-100, 20], [-90, 20], [-90, 30], [-100, 30], [-100, 20]]
BASEMAP = {
    "type": "FeatureCollection",
    "features": [
        {"type": "Feature", "id": "USA", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [SQUARE]}},
        {"type": "Feature", "id": "GTM", "properties": {}, "geometry": {"type": "MultiPolygon", "coordinates": [[SQUARE[::-1]]]}},
    ],
}
FLOWN = {"destination": "GTM", "flights": 2, "origins": ("kbif",), "people": 160}


def drawn(*rows: dict[str, object], **options: object) -> go.Figure:
    """Draw the routes of events as Plotly reads them."""
    return checked(route_map(routes(events_table(list(rows))), **{"basemap": BASEMAP} | options))
