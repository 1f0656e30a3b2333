"""The page's server, made fit for the internet: who may ask, what every answer says of itself; tables for programs, pages to print.

The only code that imports starlette, which comes with Streamlit and is its server. asgi.py puts the parts together.
"""

from tracker.web.data_routes import data_routes
from tracker.web.guards import guards
from tracker.web.page_routes import page_routes
from tracker.web.print_routes import print_routes
from tracker.web.ready import ready

__all__ = ["data_routes", "guards", "page_routes", "print_routes", "ready"]
