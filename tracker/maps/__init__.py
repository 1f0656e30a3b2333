"""The map of routes: where flights went, how many people they carried and what became of them, drawn with no network."""

from tracker.maps.figure import one_of_many, route_map
from tracker.maps.ground import GRAIN, pictured
from tracker.maps.routes import map_summary, routes_beyond
from tracker.maps.view import Region

__all__ = ["GRAIN", "Region", "map_summary", "one_of_many", "pictured", "route_map", "routes_beyond"]
