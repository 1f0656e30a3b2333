"""Addresses that people make up from how other sites look: /event/E00001 leads to /event?event=E00001, and /flights to the root."""

from collections.abc import Callable
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

PAGES = {"event": "event", "country": "country", "documents": "document"}
"""The pages that show one thing, and the parameter that names it."""


def page_routes() -> list[Route]:
    """List the addresses that lead on to a page; Streamlit answers them with an empty page, and /flights with "Page not found" (1.67)."""
    return [Route("/flights", _to_the_root), *(Route(f"/{page}/{{one}}", _leading_to(page, parameter)) for page, parameter in PAGES.items())]


def _to_the_root(request: Request) -> Response:
    return RedirectResponse(f"./{'?' if request.url.query else ''}{request.url.query}", 307)


def _leading_to(page: str, parameter: str) -> Callable[[Request], Response]:
    def endpoint(request: Request) -> Response:
        others = [(name, word) for name, word in request.query_params.multi_items() if name != parameter]
        query = urlencode([(parameter, request.path_params["one"]), *others])
        # Relative, so that it holds behind a proxy that serves the page in a folder.
        return RedirectResponse(f"../{page}?{query}", 307)

    return endpoint
